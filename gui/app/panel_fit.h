// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSize>

namespace cloudyard {

/// The panels round the canvas that people want to see.
struct PanelWishes {
    bool components = true;
    bool inspector = true;
    bool charts = true;
};

/// What there is room for, and how large it may be; device-independent pixels.
struct PanelFit {
    enum class Components { Full, Narrow, None };
    Components components = Components::Full;
    bool inspector = true;
    bool charts = true;
    int inspectorWidth = 0;
    int chartsHeight = 0;
    int logHeight = 0;
    bool operator==(const PanelFit&) const = default;
};

inline constexpr int kComponentsWidth = 236;
inline constexpr int kNarrowComponentsWidth = 92;
inline constexpr int kLeastLogHeight = 84;

/// Which panels fit in a window of this size so that the map keeps its room: about half of the window, and enough of it
/// to read cards. Where room is short the components become a narrow column, then the charts go, then the inspector. A
/// pure function: the same size has the same panels however it came about.
[[nodiscard]] PanelFit fitPanels(QSize window, const PanelWishes& wishes);

} // namespace cloudyard

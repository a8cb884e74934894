// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QMimeData>
#include <QPointF>

#include "gui/canvas/input/tool.h"

namespace cloudyard {

/// The MIME type under which a fault of the palette drags: its data is the fault kind's id.
inline constexpr auto kFaultMimeType = "application/x-cloudyard-fault";

/// The fault that a drag carries, or null.
[[nodiscard]] const FaultDescriptor* faultOf(const QMimeData& data, const Vocabulary& vocabulary);

/// Aims a fault that is dragged over the canvas.
///
/// While it is dragged everything that it may hit is outlined, and what it would hit stands out: the card, link or
/// place under the pointer, else the innermost place around it that the fault may hit. Where it may hit nothing the tag
/// says what it hits. Which kind of a fault's name is meant follows from the target. Free of real drags, so that it can
/// be tested with a QMimeData. GUI thread.
class FaultDrop {
public:
    struct Aim {
        const FaultDescriptor* fault = nullptr;
        ItemRef target;
    };

    FaultDrop(ToolHost& host, Preview& preview) : m_host(host), m_preview(preview) {}

    [[nodiscard]] bool accepts(const QMimeData& data) const;
    /// Shows what a drop here would hit.
    void move(const QMimeData& data, QPointF position);
    /// What was hit; nothing when it was refused.
    [[nodiscard]] std::optional<Aim> drop(const QMimeData& data, QPointF position);
    void leave();

private:
    [[nodiscard]] Result<Aim> aim(const FaultDescriptor& fault, QPointF position) const;
    [[nodiscard]] Result<Aim> aimAt(const FaultDescriptor& fault, const ItemRef& item) const;
    void outlineLegal(const FaultDescriptor& fault);

    ToolHost& m_host;
    Preview& m_preview;
};

} // namespace cloudyard

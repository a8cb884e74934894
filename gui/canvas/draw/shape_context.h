// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// All that a shape may look at while it writes itself into the list: one picture's worth.
struct ShapeContext {
    const CanvasSnapshot& snapshot;
    const View& view;
    const Theme& theme;
    DrawList& list;
};

/// The draw list's id of an item or a link, and back: what tests and exports find primitives by.
[[nodiscard]] constexpr ItemId drawIdOfItem(ItemIndex item) { return item + 1; }
[[nodiscard]] constexpr ItemId drawIdOfLink(ItemIndex link) { return 0x8000'0000U | (link + 1); }

/// An item's box on the screen, on whole device-independent pixels, so that borders are crisp.
[[nodiscard]] QRectF screenBox(const QRectF& scene, const View& view);

/// A colour family for a kind's family: its icon, its tile.
[[nodiscard]] Hue hueOf(const KindDescriptor* kind);

} // namespace cloudyard

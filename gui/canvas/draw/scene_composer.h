// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QRectF>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// Turns a snapshot into primitives: everything that does not move by itself. From the bottom: map, leaders and pins,
/// places, links, names of places, cards, names of links.
///
/// Guarantees: pure; every primitive carries the draw id of its item or link; nothing that lies outside `part`
/// (px of the view; none: all of it) is composed, and what lies in it is composed the same as in the whole picture;
/// lifted items are left out. Any thread. Linear in items and links.
[[nodiscard]] DrawList composeScene(const CanvasSnapshot& snapshot, const View& view, const Theme& theme,
                                    std::optional<QRectF> part = {});

/// Only the lifted items and the links that touch them, for the layer above.
[[nodiscard]] DrawList composeLifted(const CanvasSnapshot& snapshot, const View& view, const Theme& theme);

} // namespace cloudyard

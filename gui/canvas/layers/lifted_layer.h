// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/canvas_snapshot.h"
#include "gui/canvas/scene/view.h"

namespace cloudyard {

/// The lifted items of a snapshot as they look while they are dragged: moved by `offset` (scene units), links between
/// them moved along, links to the rest as one plain sweep. Pure; linear in items and links.
[[nodiscard]] DrawList composeDragged(const CanvasSnapshot& snapshot, QPointF offset, const View& view,
                                      const Theme& theme);

/// An item's box while it is resized, with its name; what is in it stays.
[[nodiscard]] DrawList composeResized(const CanvasSnapshot& snapshot, ItemIndex item, const QRectF& rect,
                                      const View& view, const Theme& theme);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/canvas/draw/shape_context.h"

namespace cloudyard {

/// Regions and zones come in two layers: bodies lie below the links, headers above them, so that no link crosses a
/// name.
void drawPlaceBody(const ShapeContext& context, ItemIndex item);
void drawPlaceHeader(const ShapeContext& context, ItemIndex item);

/// Where a thing truly is on the map: a pin, with a dashed leader to its box when that is at least 40 px away.
void drawPin(const ShapeContext& context, ItemIndex item);
/// The same for a box (px) that stands for a place (scene units); lit while the pin can be, or is being, moved.
void drawPinOf(const ShapeContext& context, const QRectF& box, QPointF place, bool lit);

/// How far, in px, what a region says about itself may rise above its box: for what keeps clear of it.
[[nodiscard]] double riseOfWords(const View& view);

/// The box of the pill that stands for a region from afar; px.
[[nodiscard]] QRectF summaryBox(const ShapeContext& context, ItemIndex item);

} // namespace cloudyard

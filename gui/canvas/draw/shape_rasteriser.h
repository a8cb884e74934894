// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/pixels.h"

namespace cloudyard {

// Filled shapes in an image's pixels: exact distances to the outline give the soft edge, so nothing is
// flattened, allocated, or handed to another thread. Fill and border are mixed before they meet the ground,
// so that no seam of ground colour shows between them. Device px. Any thread, one at a time for a target.

/// A rectangle with round corners, filled, and stroked inside its edge; continuous strokes only. The radius is
/// cut to half the shorter side. Cost: a store for each pixel inside, about 5 ns for each one at a corner.
void drawRoundedRect(const PixelTarget& target, const QRectF& rect, double radius, std::uint32_t fill,
                     std::uint32_t border, double borderWidth);

/// An ellipse in its box; circles are exact, others within a tenth of a pixel.
void drawEllipse(const PixelTarget& target, const QRectF& rect, std::uint32_t fill, std::uint32_t border,
                 double borderWidth);

void drawDisc(const PixelTarget& target, QPointF centre, double radius, std::uint32_t color);

/// The shadow of a rectangle: a Gaussian blur that fades over `blur` on both sides of the edge.
void drawShadow(const PixelTarget& target, const QRectF& rect, double blur, QRgb color);

/// The outline of a rounded rectangle as points, clockwise from the top left, for dashed strokes.
[[nodiscard]] std::vector<QPointF> roundedOutline(const QRectF& rect, double radius);

} // namespace cloudyard

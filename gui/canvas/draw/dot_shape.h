// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <cstdint>

#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// The colour of a dot: a hue of the theme, or grey for what nobody gets.
enum class DotColor : std::uint8_t { Blue, Green, Violet, Cyan, Amber, Red, Off };
inline constexpr int kDotColors = 7;

[[nodiscard]] constexpr DotColor dotColor(Hue hue) { return static_cast<DotColor>(hue); }

/// The outline of a dot. Each colour has one of its own, so that dots are told apart without colour: what goes out is
/// filled, what comes back is a ring.
enum class DotShape : std::uint8_t { Disc, Ring, Square, Frame, Triangle, Diamond };

[[nodiscard]] constexpr DotShape shapeOf(DotColor color)
{
    switch (color) {
    case DotColor::Green: return DotShape::Ring;
    case DotColor::Cyan: return DotShape::Square;
    case DotColor::Violet: return DotShape::Frame;
    case DotColor::Amber: return DotShape::Triangle;
    case DotColor::Red: return DotShape::Diamond;
    case DotColor::Blue:
    case DotColor::Off: break;
    }
    return DotShape::Disc;
}

/// Dots smaller than this are discs: nobody sees more of them.
inline constexpr double kLeastShaped = 1.9;

/// How far a point lies outside the outline of a dot of this radius round the origin; negative inside. All shapes of a
/// radius look equally heavy. Any one unit of length. Pure.
[[nodiscard]] double outsideDot(DotShape shape, QPointF at, double radius);

[[nodiscard]] QRgb colorOf(DotColor color, const Theme& theme);

/// A dot as a primitive: for legends and for pictures that are not frames.
void drawDotShape(DrawList& list, QPointF centre, double radius, DotShape shape, QRgb color);

} // namespace cloudyard

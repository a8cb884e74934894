// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/dot_shape.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace cloudyard {

namespace {

constexpr double kRingWidth = 0.5;   ///< of the radius
constexpr double kSquareSide = 0.9;  ///< half of it, of the radius
constexpr double kDiamondReach = 1.28;
constexpr double kTriangleReach = 1.36;
constexpr double kRoundness = 0.35;  ///< of a square's corner, of the radius

double outsideSquare(QPointF at, double half, double corner)
{
    const double x = std::abs(at.x()) - half + corner, y = std::abs(at.y()) - half + corner;
    return std::hypot(std::max(x, 0.0), std::max(y, 0.0)) + std::min(std::max(x, y), 0.0) - corner;
}

/// Turns a filled outline into a band along it.
double bandInside(double outside, double width) { return std::abs(outside + width / 2) - width / 2; }

std::array<QPointF, 3> triangleAt(QPointF centre, double radius)
{
    const double r = radius * kTriangleReach;
    return {centre + QPointF(0, -r), centre + QPointF(r * 0.866, r * 0.5), centre + QPointF(-r * 0.866, r * 0.5)};
}

} // namespace

double outsideDot(DotShape shape, QPointF at, double radius)
{
    switch (shape) {
    case DotShape::Disc: break;
    case DotShape::Ring: return bandInside(std::hypot(at.x(), at.y()) - radius, radius * kRingWidth);
    case DotShape::Square: return outsideSquare(at, radius * kSquareSide, radius * kRoundness);
    case DotShape::Frame:
        return bandInside(outsideSquare(at, radius * kSquareSide, radius * kRoundness), radius * kRingWidth);
    case DotShape::Triangle:
        return std::max(std::abs(at.x()) * 0.866 - at.y() * 0.5, at.y()) - radius * kTriangleReach * 0.5;
    case DotShape::Diamond: return (std::abs(at.x()) + std::abs(at.y()) - radius * kDiamondReach) * std::sqrt(0.5);
    }
    return std::hypot(at.x(), at.y()) - radius;
}

QRgb colorOf(DotColor color, const Theme& theme)
{
    return color == DotColor::Off ? theme.off : theme.hues[static_cast<int>(color)].solid;
}

void drawDotShape(DrawList& list, QPointF centre, double radius, DotShape shape, QRgb color)
{
    const double half = radius * kSquareSide;
    const auto band = static_cast<float>(radius * kRingWidth), corner = static_cast<float>(radius * kRoundness);
    const QRectF square(centre - QPointF(half, half), QSizeF(2 * half, 2 * half));
    switch (shape) {
    case DotShape::Disc: return list.dot(centre, radius, color);
    case DotShape::Ring: return list.dot(centre, radius, 0, {color, band});
    case DotShape::Square: return list.rect({square, corner, color});
    case DotShape::Frame: return list.rect({square, corner, 0, {color, band}});
    case DotShape::Triangle: return list.polygon(triangleAt(centre, radius), color);
    case DotShape::Diamond: break;
    }
    const double r = radius * kDiamondReach;
    const std::array corners{centre - QPointF(0, r), centre + QPointF(r, 0), centre + QPointF(0, r),
                             centre - QPointF(r, 0)};
    list.polygon(corners, color);
}

} // namespace cloudyard

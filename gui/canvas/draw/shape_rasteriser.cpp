// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/shape_rasteriser.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace cloudyard {

namespace {

/// Fill and border of a shape whose outline is at distance 0, insides negative.
struct Paint {
    std::uint32_t fill, border;
    float borderWidth;

    [[nodiscard]] std::uint32_t at(float distance) const
    {
        const std::uint32_t whole = toByte(0.5F - distance);
        if (borderWidth <= 0)
            return scaled(fill, whole);
        const std::uint32_t inner = std::min(whole, toByte(0.5F - distance - borderWidth));
        return scaled(fill, inner) + scaled(border, whole - inner);
    }
};

void put(std::uint32_t* pixel, std::uint32_t color)
{
    if (color != 0)
        *pixel = over(color, *pixel);
}

/// The pixels that a box touches, within the clip.
QRect pixelsOf(const QRectF& box, const QRect& clip)
{
    const double limit = 1e8;
    if (!(std::abs(box.x()) < limit && std::abs(box.y()) < limit && box.width() < limit &&
          box.height() < limit && box.width() > 0 && box.height() > 0))
        return {};
    return box.toAlignedRect() & clip;
}

/// One rounded rectangle, seen from its middle: everything is symmetric in both axes.
struct RoundedBox {
    float halfWidth, halfHeight, radius;

    [[nodiscard]] float distance(float dx, float dy) const
    {
        const float qx = dx - halfWidth + radius, qy = dy - halfHeight + radius;
        const float outX = std::max(qx, 0.0F), outY = std::max(qy, 0.0F);
        const float outside = outX > 0 && outY > 0 ? std::sqrt(outX * outX + outY * outY) : outX + outY;
        return outside + std::min(std::max(qx, qy), 0.0F) - radius;
    }

    /// How far from its left or right edge a row's corner and border reach; beyond, distance() is
    /// that of the nearest horizontal edge, or there is only fill.
    [[nodiscard]] float edgeZone(float dy, float borderWidth) const
    {
        const float inner = radius - borderWidth - 1;
        const float up = dy - halfHeight + radius; // above the middle of the corner's circle
        if (up <= 0)
            return borderWidth + 1;
        if (inner <= 0)
            return std::max(radius, borderWidth + 1);
        if (up >= inner)
            return radius;
        return radius - std::sqrt(inner * inner - up * up);
    }
};

} // namespace

void drawRoundedRect(const PixelTarget& target, const QRectF& rect, double radius, std::uint32_t fill,
                     std::uint32_t border, double borderWidth)
{
    const QRect pixels = pixelsOf(rect, target.clip);
    if (pixels.isEmpty() || (fill == 0 && (border == 0 || borderWidth <= 0)))
        return;
    const double most = std::min(rect.width(), rect.height()) / 2;
    const RoundedBox box{static_cast<float>(rect.width() / 2), static_cast<float>(rect.height() / 2),
                         static_cast<float>(std::clamp(radius, 0.0, most))};
    const Paint paint{fill, border, border == 0 ? 0 : static_cast<float>(std::min(borderWidth, most))};
    const QPointF middle = rect.center();

    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        std::uint32_t* const row = target.row(y);
        const float dy = static_cast<float>(std::abs(y + 0.5 - middle.y()));
        const double zone = static_cast<double>(box.edgeZone(dy, paint.borderWidth));
        const int left = std::clamp(static_cast<int>(std::ceil(rect.left() + zone)), pixels.left(),
                                    pixels.right() + 1);
        const int right = std::clamp(static_cast<int>(std::floor(rect.right() - zone)), left,
                                     pixels.right() + 1);
        const auto corner = [&](int x) {
            const float dx = static_cast<float>(std::abs(x + 0.5 - middle.x()));
            put(row + x, paint.at(box.distance(dx, dy)));
        };
        for (int x = pixels.left(); x < left; ++x)
            corner(x);
        if (const std::uint32_t color = paint.at(dy - box.halfHeight); color != 0)
            fillSpan(row + left, right - left, color);
        for (int x = right; x <= pixels.right(); ++x)
            corner(x);
    }
}

void drawEllipse(const PixelTarget& target, const QRectF& rect, std::uint32_t fill, std::uint32_t border,
                 double borderWidth)
{
    const QRect pixels = pixelsOf(rect.adjusted(-0.5, -0.5, 0.5, 0.5), target.clip);
    if (pixels.isEmpty() || rect.width() <= 0 || rect.height() <= 0)
        return;
    const float rx = static_cast<float>(rect.width() / 2), ry = static_cast<float>(rect.height() / 2);
    const QPointF middle = rect.center();
    const Paint paint{fill, border, border == 0 ? 0 : static_cast<float>(borderWidth)};
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const float dy = static_cast<float>(y + 0.5 - middle.y());
        for (int x = pixels.left(); x <= pixels.right(); ++x) {
            const float dx = static_cast<float>(x + 0.5 - middle.x());
            // The first-order distance: the implicit function over the length of its gradient.
            const float unit = std::sqrt(dx * dx / (rx * rx) + dy * dy / (ry * ry));
            const float slope = std::sqrt(dx * dx / (rx * rx * rx * rx) + dy * dy / (ry * ry * ry * ry));
            const float distance = slope > 0 ? unit * (unit - 1) / slope : -std::min(rx, ry);
            put(target.row(y) + x, paint.at(distance));
        }
    }
}

void drawDisc(const PixelTarget& target, QPointF centre, double radius, std::uint32_t color)
{
    drawEllipse(target, {centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius}, color, 0, 0);
}

void drawShadow(const PixelTarget& target, const QRectF& rect, double blur, QRgb color)
{
    const QRect pixels = pixelsOf(rect.adjusted(-blur, -blur, blur, blur), target.clip);
    if (pixels.isEmpty() || !(blur > 0))
        return;
    // Along each axis the blurred box is the difference of two error functions; the product is the box in 2-D.
    const double scale = 2.5 / (blur * std::numbers::sqrt2); // the blur is two and a half standard deviations
    const auto profile = [&](double at, double low, double high) {
        if (at - low > 2 * blur && high - at > 2 * blur)
            return 1.0F; // five standard deviations inside: to the last bit
        return static_cast<float>((std::erf((at - low) * scale) - std::erf((at - high) * scale)) / 2);
    };
    std::vector<float> columns(static_cast<std::size_t>(pixels.width()));
    for (int x = pixels.left(); x <= pixels.right(); ++x)
        columns[static_cast<std::size_t>(x - pixels.left())] = profile(x + 0.5, rect.left(), rect.right());
    const auto isDeep = [](float share) { return share > 0.998F; };
    const auto deep = std::find_if(columns.begin(), columns.end(), isDeep);
    const auto deepEnd = std::find_if_not(deep, columns.end(), isDeep);
    const std::uint32_t darkest = premultiplied(color);
    for (int y = pixels.top(); y <= pixels.bottom(); ++y) {
        const float share = profile(y + 0.5, rect.top(), rect.bottom());
        std::uint32_t* pixel = target.row(y) + pixels.left();
        for (auto column = columns.begin(); column != deep; ++column)
            put(pixel++, scaled(darkest, toByte(share * *column)));
        const auto run = static_cast<int>(deepEnd - deep);
        fillSpan(pixel, run, scaled(darkest, toByte(share)));
        pixel += run;
        for (auto column = deepEnd; column != columns.end(); ++column)
            put(pixel++, scaled(darkest, toByte(share * *column)));
    }
}

std::vector<QPointF> roundedOutline(const QRectF& rect, double radius)
{
    constexpr int kSteps = 6;
    const double r = std::clamp(radius, 0.0, std::min(rect.width(), rect.height()) / 2);
    const QRectF inner = rect.adjusted(r, r, -r, -r);
    const QPointF centres[] = {inner.topLeft(), inner.topRight(), inner.bottomRight(), inner.bottomLeft()};
    std::vector<QPointF> points;
    for (int corner = 0; corner < 4; ++corner)
        for (int i = 0; i <= (r > 0 ? kSteps : 0); ++i) {
            const double angle = (2 + corner + static_cast<double>(i) / kSteps) * std::numbers::pi / 2;
            points.push_back(centres[corner] + QPointF(r * std::cos(angle), r * std::sin(angle)));
        }
    return points;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/flight_painter.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {

namespace {

constexpr double kHaloReach = 2.2; ///< px beyond the dot
constexpr int kLargestPlain = 1;   ///< dots up to this size are seen from afar, thousands at once: no halo
constexpr int kHaloAlpha = 55;
constexpr double kFarthestCorner = 1.2; ///< of any shape, of its radius; the tips may lose their halo
constexpr double kTailShrink = 0.89;
constexpr std::size_t kTailLength = 5;

/// Plain dots keep only the soft edge that hides their pixels.
double haloReach(int size) { return size <= kLargestPlain ? 0.5 : kHaloReach; }

/// A halo fades from the dot's edge to its reach.
double haloAt(double outside, double reach)
{
    const double fade = 1 - std::clamp(outside / reach, 0.0, 1.0);
    return fade * fade;
}

DotShape shapeFor(DotColor color, int size)
{
    return static_cast<double>(dotRadius(size)) < kLeastShaped ? DotShape::Disc : shapeOf(color);
}

constexpr FontSpec kPillFont{FontFamily::Sans, 9, QFont::Bold};

QString pillText(std::uint64_t weight) { return QStringLiteral("×") + QString::number(weight); }

} // namespace

int dotSize(double radius)
{
    const double step = (radius - static_cast<double>(dotRadius(0))) / static_cast<double>(dotRadius(1) - dotRadius(0));
    return std::clamp(static_cast<int>(std::lround(std::isfinite(step) ? step : 0)), 0, kDotSizes - 1);
}

double batchRadius(double base, double weight)
{
    return base * std::min(2.2, 1 + 0.25 * std::log2(std::max(1.0, weight)));
}

void FlightPainter::paint(QImage& frame, std::span<const FlightDot> dots, const Theme& theme)
{
    if (m_theme != &theme || m_ratio != frame.devicePixelRatio()) {
        for (auto& sizes : m_sprites)
            std::fill(std::begin(sizes), std::end(sizes), Sprite{});
        m_theme = &theme;
        m_ratio = frame.devicePixelRatio();
    }
    const PixelTarget target(frame);
    bool hasRed = false;
    for (const FlightDot& dot : dots)
        dot.color == DotColor::Red ? void(hasRed = true) : put(target, dot);
    if (!hasRed)
        return;
    for (const FlightDot& dot : dots)
        if (dot.color == DotColor::Red)
            put(target, dot);
}

void FlightPainter::put(const PixelTarget& target, const FlightDot& dot)
{
    const auto ratio = static_cast<float>(m_ratio);
    // Quarters of a device pixel, from the sprite's middle to its corner in whole pixels.
    const float x = std::floor(dot.x * ratio * kPhases + 0.5F), y = std::floor(dot.y * ratio * kPhases + 0.5F);
    if (!(std::abs(x) < 1e6F && std::abs(y) < 1e6F) || dot.alpha == 0)
        return;
    const Sprite& sprite = spriteFor(dot.color, std::min<int>(dot.size, kDotSizes - 1));
    const int column = static_cast<int>(x), row = static_cast<int>(y);
    const int phaseX = column & (kPhases - 1), phaseY = row & (kPhases - 1);
    const int left = (column - phaseX) / kPhases - sprite.side / 2, top = (row - phaseY) / kPhases - sprite.side / 2;
    const std::uint32_t* const pixels =
        sprite.pixels.data() + static_cast<std::ptrdiff_t>(phaseY * kPhases + phaseX) * sprite.side * sprite.side;
    const Blend blend = m_theme->isDark ? Blend::Glow : Blend::Over;
    if (dot.alpha == 255)
        blit(target, left, top, pixels, sprite.side, sprite.side, blend);
    else
        blitFaded(target, left, top, pixels, sprite.side, sprite.side, dot.alpha, blend);
}

const FlightPainter::Sprite& FlightPainter::spriteFor(DotColor color, int size)
{
    Sprite& sprite = m_sprites[static_cast<int>(color)][size];
    if (sprite.side == 0)
        sprite = makeSprite(color, size);
    return sprite;
}

FlightPainter::Sprite FlightPainter::makeSprite(DotColor color, int size) const
{
    const double radius = static_cast<double>(dotRadius(size)) * m_ratio, reach = haloReach(size) * m_ratio;
    const int side = 4 * static_cast<int>(std::ceil((2 * (radius * kFarthestCorner + reach) + 0.25) / 4));
    const QRgb solid = colorOf(color, *m_theme);
    const DotShape shape = shapeFor(color, size);
    Sprite sprite{side, {}};
    sprite.pixels.reserve(static_cast<std::size_t>(side) * static_cast<std::size_t>(side) * kPhases * kPhases);
    for (int phase = 0; phase < kPhases * kPhases; ++phase) {
        const QPointF middle(side / 2 + double(phase % kPhases) / kPhases,
                             side / 2 + double(phase / kPhases) / kPhases);
        for (int i = 0; i < side * side; ++i) {
            const double outside = outsideDot(shape, QPointF(i % side + 0.5, i / side + 0.5) - middle, radius);
            const std::uint32_t core = toByte(static_cast<float>(0.5 - outside));
            const auto halo = static_cast<int>(kHaloAlpha * haloAt(outside, reach));
            std::uint32_t glow = premultiplied(withAlpha(solid, halo));
            if (m_theme->isDark)
                glow &= 0x00ffffffu; // light only
            sprite.pixels.push_back(over(scaled(solid, core), glow));
        }
    }
    return sprite;
}

void appendTrail(std::vector<FlightDot>& dots, const FlightDot& head, std::span<const QPointF> behind)
{
    double share = 1;
    for (std::size_t i = 0; i < std::min(behind.size(), kTailLength); ++i) {
        share *= kTailShrink;
        FlightDot dot = head;
        dot.x = static_cast<float>(behind[i].x()), dot.y = static_cast<float>(behind[i].y());
        dot.size = static_cast<std::uint8_t>(dotSize(static_cast<double>(dotRadius(head.size)) * share));
        dot.alpha = static_cast<std::uint8_t>(head.alpha * share * share * 0.6);
        dots.push_back(dot);
    }
}

QRectF batchPillBox(QPointF dot, double radius, std::uint64_t weight, PillSide side)
{
    const double width = widthOf(pillText(weight), kPillFont) + 12, height = 14, gap = radius + 4;
    const double top = side == PillSide::Above ? dot.y() - gap - height : dot.y() + gap;
    return {dot.x() - width / 2, top, width, height};
}

void drawBatchPill(DrawList& list, const QRectF& box, std::uint64_t weight, DotColor color, const Theme& theme)
{
    const QRgb fill = colorOf(color, theme);
    const bool plain = contrast(theme.text, fill) > contrast(theme.onAccent, fill);
    list.rect({box, static_cast<float>(box.height() / 2), fill, {theme.ocean, 1}});
    list.text(box, pillText(weight), kPillFont, plain ? theme.text : theme.onAccent, Qt::AlignCenter, false);
}

void drawDots(DrawList& list, std::span<const FlightDot> dots, const Theme& theme)
{
    for (const bool red : {false, true})
        for (const FlightDot& dot : dots) {
            if ((dot.color == DotColor::Red) != red)
                continue;
            const QPointF at(static_cast<double>(dot.x), static_cast<double>(dot.y));
            const double radius = static_cast<double>(dotRadius(dot.size));
            const QRgb solid = colorOf(dot.color, theme);
            list.dot(at, radius + haloReach(dot.size) / 2, withAlpha(solid, kHaloAlpha * dot.alpha / 255));
            drawDotShape(list, at, radius, shapeFor(dot.color, dot.size), withAlpha(solid, dot.alpha));
        }
}

} // namespace cloudyard

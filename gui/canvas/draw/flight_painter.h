// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <cstdint>
#include <span>
#include <vector>

#include "gui/canvas/draw/dot_shape.h"
#include "gui/canvas/draw/draw_list.h"
#include "gui/canvas/draw/pixels.h"
#include "gui/canvas/draw/theme.h"

namespace cloudyard {

/// Radii come in steps, so that every dot is a ready-made sprite.
inline constexpr int kDotSizes = 20;
/// Device-independent px.
[[nodiscard]] constexpr float dotRadius(int size) { return 1.0F + 0.35F * static_cast<float>(size); }
/// The size whose radius is nearest.
[[nodiscard]] int dotSize(double radius);
/// The radius of a dot that stands for `weight` messages, where one has radius `base`: a quarter more for
/// each doubling, up to 2.2 times.
[[nodiscard]] double batchRadius(double base, double weight);

/// One dot. Device-independent px of the picture.
struct FlightDot {
    float x = 0, y = 0;
    std::uint8_t size = 0; ///< see dotSize()
    DotColor color = DotColor::Blue;
    std::uint8_t alpha = 255;
};

/// Puts dots into a frame: each one a ready-made sprite in the shape of its colour with a halo, copied by vector
/// instructions.
///
/// On dark themes the halo is light that is added, on light ones a tint; the core always shows its exact colour.
/// Positions are kept to a quarter of a device pixel, so slow dots do not jump. Red dots come last, on top
/// of all others. What is outside the frame, or not finite, is left out. The frame is RGB32 and carries
/// its devicePixelRatio. One thread at a time. Cost: 20,000 small dots about 1 ms.
class FlightPainter {
public:
    /// Sprites for another theme or resolution are made when first needed. The theme must outlive the painter.
    void paint(QImage& frame, std::span<const FlightDot> dots, const Theme& theme);

private:
    static constexpr int kPhases = 4; ///< positions within a pixel, along each axis

    /// One colour and size, in all its positions within a pixel.
    struct Sprite {
        int side = 0;       ///< px, a multiple of 4
        std::vector<std::uint32_t> pixels;
    };

    [[nodiscard]] const Sprite& spriteFor(DotColor color, int size);
    [[nodiscard]] Sprite makeSprite(DotColor color, int size) const;
    void put(const PixelTarget& target, const FlightDot& dot);

    const Theme* m_theme = nullptr;
    double m_ratio = 1;
    Sprite m_sprites[kDotColors][kDotSizes];
};

/// A comet's tail behind a dot: each of `behind` (nearest first, at most 5 are used) is 11 % smaller and fainter.
void appendTrail(std::vector<FlightDot>& dots, const FlightDot& head, std::span<const QPointF> behind);

enum class PillSide : std::uint8_t { Above, Below };
/// The pill that says how many messages a dot stands for ("×64"), centred above or below it.
[[nodiscard]] QRectF batchPillBox(QPointF dot, double radius, std::uint64_t weight, PillSide side);
void drawBatchPill(DrawList& list, const QRectF& box, std::uint64_t weight, DotColor color, const Theme& theme);
/// Dots from this weight on have a pill.
inline constexpr std::uint64_t kPillFrom = 64;

/// The same dots as primitives, for pictures that are not frames (PNG, SVG, print).
void drawDots(DrawList& list, std::span<const FlightDot> dots, const Theme& theme);

} // namespace cloudyard

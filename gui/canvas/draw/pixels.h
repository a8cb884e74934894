// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QRect>
#include <QRgb>
#include <cstdint>

namespace cloudyard {

/// The pixels of a 32-bit image (RGB32 or ARGB32_Premultiplied), and the part of it that may be changed.
/// Does not own them: the image must outlive it and must not be copied or detached meanwhile. Device px.
struct PixelTarget {
    std::uint32_t* bits = nullptr;
    std::ptrdiff_t stride = 0; ///< in pixels
    QRect whole;               ///< the image
    QRect clip;                ///< always within the image

    PixelTarget() = default;
    /// Everything of the image that lies in `part`.
    PixelTarget(QImage& image, const QRect& part);
    explicit PixelTarget(QImage& image) : PixelTarget(image, image.rect()) {}

    [[nodiscard]] std::uint32_t* row(int y) const { return bits + y * stride; }
    [[nodiscard]] PixelTarget clipped(const QRect& part) const;
};

// Colours below are premultiplied 0xAARRGGBB unless they say QRgb.

/// Every channel times `factor` / 255, rounded to nearest.
[[nodiscard]] inline std::uint32_t scaled(std::uint32_t color, std::uint32_t factor)
{
    std::uint32_t rb = (color & 0x00ff00ffu) * factor + 0x00800080u;
    rb = (rb + (rb >> 8 & 0x00ff00ffu)) >> 8 & 0x00ff00ffu;
    std::uint32_t ag = (color >> 8 & 0x00ff00ffu) * factor + 0x00800080u;
    ag = (ag + (ag >> 8 & 0x00ff00ffu)) & 0xff00ff00u;
    return rb | ag;
}

/// `color` on top of `under`.
[[nodiscard]] inline std::uint32_t over(std::uint32_t color, std::uint32_t under)
{
    return color + scaled(under, 255 - (color >> 24));
}

/// `color` on top of `under`, for colours brighter than their alpha: what exceeds it is light that is added.
/// Channels stop at 255.
[[nodiscard]] inline std::uint32_t glowing(std::uint32_t color, std::uint32_t under)
{
    const std::uint32_t rest = scaled(under, 255 - (color >> 24));
    std::uint32_t sum = 0;
    for (int shift = 0; shift < 32; shift += 8) {
        const std::uint32_t channel = (color >> shift & 0xff) + (rest >> shift & 0xff);
        sum |= (channel > 255 ? 255 : channel) << shift;
    }
    return sum;
}

[[nodiscard]] inline std::uint32_t premultiplied(QRgb color)
{
    const std::uint32_t alpha = color >> 24;
    return scaled(color | 0xff000000u, alpha);
}

/// From `under` to an opaque `color` by `share` / 256. The same as over() with that opacity, but quicker.
[[nodiscard]] inline std::uint32_t towards(std::uint32_t color, std::uint32_t under, std::uint32_t share)
{
    const std::uint32_t rest = 256 - share;
    const std::uint32_t rb = (color & 0x00ff00ffu) * share + (under & 0x00ff00ffu) * rest + 0x00800080u;
    const std::uint32_t ag = (color >> 8 & 0x00ff00ffu) * share + (under >> 8 & 0x00ff00ffu) * rest + 0x00800080u;
    return (rb >> 8 & 0x00ff00ffu) | (ag & 0xff00ff00u);
}

/// Fraction 0 to 1 to the nearest 0 to 255; outside is cut off.
[[nodiscard]] inline std::uint32_t toByte(float coverage)
{
    const float c = coverage < 0 ? 0 : coverage > 1 ? 1 : coverage;
    return static_cast<std::uint32_t>(c * 255 + 0.5F);
}

/// Covers `count` pixels with one colour.
void fillSpan(std::uint32_t* pixels, int count, std::uint32_t color);

/// How a sprite joins what is there: over() or glowing().
enum class Blend { Over, Glow };

/// Puts a premultiplied sprite at (x, y). SSE2 where the processor has it; the plain code gives the same bytes.
/// Cost: about 1 ns for each 4 pixels.
void blit(const PixelTarget& target, int x, int y, const std::uint32_t* sprite, int width, int height,
          Blend blend = Blend::Over);
void blit(const PixelTarget& target, int x, int y, const QImage& sprite, Blend blend = Blend::Over);
/// The same with the sprite's colour and opacity times `alpha` / 255.
void blitFaded(const PixelTarget& target, int x, int y, const std::uint32_t* sprite, int width,
               int height, std::uint32_t alpha, Blend blend = Blend::Over);

} // namespace cloudyard

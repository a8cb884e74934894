// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/pixels.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>
#include <vector>

namespace cloudyard {
namespace {

std::uint32_t channel(std::uint32_t color, int shift) { return color >> shift & 0xff; }

/// A random colour whose channels do not exceed its alpha, as premultiplied ones never do.
std::uint32_t randomColor(std::mt19937& random)
{
    return premultiplied(static_cast<std::uint32_t>(random()));
}

QImage noise(QSize size, unsigned seed, QImage::Format format = QImage::Format_ARGB32_Premultiplied)
{
    std::mt19937 random(seed);
    QImage image(size, format);
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            reinterpret_cast<std::uint32_t*>(image.scanLine(y))[x] = randomColor(random);
    return image;
}

std::uint32_t at(const QImage& image, int x, int y)
{
    return reinterpret_cast<const std::uint32_t*>(image.constScanLine(y))[x];
}

TEST(Pixels, ScalingRoundsToNearest)
{
    for (std::uint32_t c = 0; c < 256; ++c)
        for (std::uint32_t f = 0; f < 256; ++f) {
            const auto exact = static_cast<std::uint32_t>(std::lround(double(c) * f / 255));
            ASSERT_EQ(scaled(c * 0x01010101u, f), exact * 0x01010101u) << c << " " << f;
        }
}

// src-over: result = source + under * (1 - alpha), in each channel; opaque stays opaque.
TEST(Pixels, OverFollowsTheFormula)
{
    std::mt19937 random(1);
    for (int i = 0; i < 20'000; ++i) {
        const std::uint32_t color = randomColor(random), under = randomColor(random) | 0xff000000u;
        const std::uint32_t result = over(color, under);
        for (int shift = 0; shift < 32; shift += 8) {
            const double exact = channel(color, shift) + channel(under, shift) * (255 - (color >> 24)) / 255.0;
            ASSERT_NEAR(channel(result, shift), exact, 0.51);
        }
        ASSERT_EQ(result >> 24, 255u);
    }
}

TEST(Pixels, PremultipliedKeepsChannelsBelowAlpha)
{
    EXPECT_EQ(premultiplied(0x80ffffffu), 0x80808080u);
    EXPECT_EQ(premultiplied(0xff123456u), 0xff123456u);
    EXPECT_EQ(premultiplied(0x00ffffffu), 0u);
}

// Where the alpha is 0, light is added; where it is 255, it covers.
TEST(Pixels, GlowAddsLightAndStopsAtWhite)
{
    EXPECT_EQ(glowing(0x00102030u, 0xff405060u), 0xff507090u);
    EXPECT_EQ(glowing(0x00f0f0f0u, 0xff405060u), 0xffffffffu);
    EXPECT_EQ(glowing(0xff102030u, 0xff405060u), 0xff102030u);
    EXPECT_EQ(glowing(0x00000000u, 0xff405060u), 0xff405060u);
}

class BlitTest : public ::testing::TestWithParam<Blend> {};
INSTANTIATE_TEST_SUITE_P(Both, BlitTest, ::testing::Values(Blend::Over, Blend::Glow));

// The fast code must give the bytes of the plain one, at every width and start, and never leave the clip.
TEST_P(BlitTest, EqualsThePlainFormulaWithinTheClipAndTouchesNothingElse)
{
    const QRect clip(5, 4, 21, 13);
    for (int width = 1; width < 14; ++width)
        for (const QPoint place : {QPoint(7, 6), QPoint(-3, 2), QPoint(20, 12), QPoint(50, 50)}) {
            const QImage sprite = noise({width, 9}, unsigned(width));
            const QImage before = noise({32, 20}, 99, QImage::Format_RGB32);
            QImage image = before.copy();
            blit(PixelTarget(image, clip), place.x(), place.y(), reinterpret_cast<const std::uint32_t*>(
                     sprite.constBits()), width, 9, GetParam());
            for (int y = 0; y < 20; ++y)
                for (int x = 0; x < 32; ++x) {
                    std::uint32_t wanted = at(before, x, y);
                    if ((QRect(place, sprite.size()) & clip).contains(x, y)) {
                        const std::uint32_t color = at(sprite, x - place.x(), y - place.y());
                        wanted = GetParam() == Blend::Over ? over(color, wanted) : glowing(color, wanted);
                    }
                    ASSERT_EQ(at(image, x, y), wanted) << x << "," << y << " width " << width;
                }
        }
}

TEST_P(BlitTest, FadedEqualsThePlainFormulaAtEveryWidthAndShare)
{
    for (int width = 1; width < 14; ++width)
        for (std::uint32_t alpha = 0; alpha <= 255; alpha += 5) {
            const QImage sprite = noise({width, 3}, unsigned(width));
            const QImage before = noise({16, 3}, alpha, QImage::Format_RGB32);
            QImage image = before.copy();
            blitFaded(PixelTarget(image), 1, 0, reinterpret_cast<const std::uint32_t*>(sprite.constBits()), width, 3,
                      alpha, GetParam());
            for (int y = 0; y < 3; ++y)
                for (int x = 0; x < width; ++x) {
                    const std::uint32_t color = scaled(at(sprite, x, y), alpha), under = at(before, x + 1, y);
                    ASSERT_EQ(at(image, x + 1, y),
                              GetParam() == Blend::Over ? over(color, under) : glowing(color, under))
                        << x << "," << y << " width " << width << " alpha " << alpha;
                }
        }
}

TEST_P(BlitTest, FadedByEverythingIsTheSameAndByNothingIsNothing)
{
    const QImage sprite = noise({8, 8}, 3);
    const auto* bits = reinterpret_cast<const std::uint32_t*>(sprite.constBits());
    const QImage before = noise({12, 12}, 4, QImage::Format_RGB32);
    QImage plain = before.copy(), full = before.copy(), none = before.copy();
    blit(PixelTarget(plain), 2, 2, bits, 8, 8, GetParam());
    blitFaded(PixelTarget(full), 2, 2, bits, 8, 8, 255, GetParam());
    blitFaded(PixelTarget(none), 2, 2, bits, 8, 8, 0, GetParam());
    EXPECT_EQ(full, plain);
    EXPECT_EQ(none, before);
    EXPECT_NE(plain, before);
}

TEST(Pixels, SpansBlendLikeSinglePixels)
{
    for (int count = 0; count < 11; ++count) {
        const QImage before = noise({12, 1}, 5, QImage::Format_RGB32);
        QImage image = before.copy();
        const std::uint32_t color = premultiplied(0x60ff8010u);
        fillSpan(PixelTarget(image).row(0), count, color);
        for (int x = 0; x < 12; ++x)
            EXPECT_EQ(at(image, x, 0), x < count ? over(color, at(before, x, 0)) : at(before, x, 0));
    }
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/polygon_rasteriser.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <random>

#include "tests/gui/canvas/draw/ink.h"

namespace cloudyard {
namespace {

constexpr std::uint32_t kWhite = 0xffffffffu;
using Ring = std::vector<QPointF>;

/// Half the sum of the cross products of neighbours.
double areaOf(const Ring& ring)
{
    double sum = 0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const QPointF a = ring[i], b = ring[(i + 1) % ring.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(sum) / 2;
}

/// Points round a middle in order of angle: no two edges cross.
Ring randomStar(unsigned seed, int corners)
{
    std::mt19937 random(seed);
    std::uniform_real_distribution<double> radius(10, 140);
    Ring ring;
    for (int i = 0; i < corners; ++i) {
        const double angle = 2 * std::acos(-1.0) * i / corners, r = radius(random);
        ring.push_back({160.3 + r * std::cos(angle), 155.8 + r * std::sin(angle)});
    }
    return ring;
}

TEST(FillRing, CoversTheAreaOfThePolygonInEitherDirection)
{
    for (unsigned seed = 0; seed < 30; ++seed) {
        Ring ring = randomStar(seed, 3 + static_cast<int>(seed) * 5);
        const double area = areaOf(ring);
        QImage image = blackImage({320, 320}), reversed = blackImage({320, 320});
        fillRing(PixelTarget(image), ring, kWhite);
        std::reverse(ring.begin(), ring.end());
        fillRing(PixelTarget(reversed), ring, kWhite);
        // Where several edges share a pixel, odd-even folding and rounding may cost a little.
        EXPECT_NEAR(inkOf(image), area, 0.01 * area + 3) << seed;
        EXPECT_LE(largestDifference(image, reversed), 1);
    }
}

TEST(FillRing, IsExactForSimpleShapes)
{
    QImage image = blackImage({40, 40});
    fillRing(PixelTarget(image), Ring{{10, 10}, {20, 10}, {20, 20}, {10, 20}}, kWhite);
    EXPECT_EQ(countOf(image, kWhite), 100);
    EXPECT_EQ(inkOf(image), 100);
    QImage half = blackImage({40, 40});
    fillRing(PixelTarget(half), Ring{{10.5, 10}, {12.5, 10}, {12.5, 11}, {10.5, 11}}, kWhite);
    EXPECT_EQ(qRed(half.pixel(10, 10)), 128);
    EXPECT_EQ(qRed(half.pixel(11, 10)), 255);
    EXPECT_EQ(qRed(half.pixel(12, 10)), 128);
}

TEST(FillRing, IsTheSameInParts)
{
    const Ring ring = randomStar(4, 40);
    QImage whole = blackImage({320, 320}), parts = blackImage({320, 320});
    fillRing(PixelTarget(whole), ring, kWhite);
    for (int x = 0; x < 320; x += 90)
        for (int y = 0; y < 320; y += 70)
            fillRing(PixelTarget(parts, {x, y, 90, 70}), ring, kWhite);
    EXPECT_LE(largestDifference(whole, parts), 1);
}

TEST(FillRings, AreOutsideAgainInsideOfAHole)
{
    const Ring outer{{10, 10}, {50, 10}, {50, 50}, {10, 50}}, hole{{20, 20}, {40, 20}, {40, 40}, {20, 40}};
    const Ring turned(hole.rbegin(), hole.rend());
    for (const Ring& inner : {hole, turned}) {
        QImage image = blackImage({60, 60});
        fillRings(PixelTarget(image), std::vector{outer, inner}, kWhite);
        EXPECT_EQ(countOf(image, kWhite), 1600 - 400);
        EXPECT_EQ(qRed(image.pixel(30, 30)), 0);
    }
}

TEST(FillRing, LargerThanThePictureFillsAllOfIt)
{
    QImage image = blackImage({300, 300});
    fillRing(PixelTarget(image), Ring{{-1e6, -1e6}, {1e6, -1e6}, {1e6, 1e6}, {-1e6, 1e6}}, kWhite);
    EXPECT_EQ(countOf(image, kWhite), 90'000);
}

TEST(FillRing, RefusesWhatHasNoInside)
{
    const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    QImage image = blackImage({30, 30});
    for (const Ring& ring : {Ring{}, Ring{{1, 1}}, Ring{{1, 1}, {20, 20}}, Ring{{nan, nan}, {nan, 5}, {9, nan}},
                             Ring{{5, 5}, {20, 5}, {9, 5}}, Ring{{-50, 1}, {-20, 1}, {-30, 30}}})
        fillRing(PixelTarget(image), ring, kWhite);
    EXPECT_EQ(inkOf(image), 0);
    fillRing(PixelTarget(image), Ring{{5, 5}, {inf, 5}, {5, inf}}, kWhite); // any pixels, no crash
}

TEST(FillRing, BlendsTranslucentColours)
{
    QImage image = blackImage({30, 30});
    fillRing(PixelTarget(image), Ring{{5, 5}, {25, 5}, {25, 25}, {5, 25}}, premultiplied(0x80ffffffu));
    EXPECT_EQ(qRed(image.pixel(15, 15)), 128);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/line_rasteriser.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <limits>
#include <ostream>
#include <vector>

#include "tests/gui/canvas/draw/ink.h"

namespace cloudyard {
namespace {

constexpr QRgb kWhiteInk = 0xffffffffu;

struct LineCase {
    double degrees;
    float width;
};
void PrintTo(const LineCase& value, std::ostream* out)
{
    *out << value.degrees << " degrees, " << value.width << " px";
}

class LineTest : public ::testing::TestWithParam<LineCase> {};

std::vector<LineCase> allCases()
{
    std::vector<LineCase> cases;
    for (double degrees = 0; degrees < 360; degrees += 13)
        for (const float width : {0.6F, 1.0F, 1.2F, 2.4F, 7.0F})
            cases.push_back({degrees, width});
    for (const double degrees : {45.0, 90.0, 135.0, 270.0})
        cases.push_back({degrees, 1.0F});
    return cases;
}

INSTANTIATE_TEST_SUITE_P(Angles, LineTest, ::testing::ValuesIn(allCases()));

// The ink of a line = length x width, at any angle: the ends are cut askew, which keeps the area.
TEST_P(LineTest, CoversItsLengthTimesItsWidth)
{
    const auto [degrees, width] = GetParam();
    const double angle = degrees * std::acos(-1.0) / 180;
    const QPointF middle(100.3, 99.8), arm(70.7 * std::cos(angle), 70.7 * std::sin(angle));
    QImage image = blackImage({200, 200});
    LineRasteriser(PixelTarget(image)).segment(middle - arm, middle + arm, {kWhiteInk, width});
    EXPECT_NEAR(inkOf(image), 141.4 * static_cast<double>(width), 0.015 * 141.4 * static_cast<double>(width) + 0.5);
}

TEST_P(LineTest, IsTheSameDrawnInPieces)
{
    const auto [degrees, width] = GetParam();
    const double angle = degrees * std::acos(-1.0) / 180;
    const QPointF start(100.3, 99.8), arm(70.7 * std::cos(angle), 70.7 * std::sin(angle));
    QImage whole = blackImage({200, 200}), pieces = blackImage({200, 200});
    LineRasteriser(PixelTarget(whole)).segment(start, start + arm, {kWhiteInk, width});
    std::vector<QPointF> points;
    for (int i = 0; i <= 9; ++i)
        points.push_back(start + arm * (i / 9.0));
    LineRasteriser(PixelTarget(pieces)).polyline(points, {kWhiteInk, width});
    EXPECT_LE(largestDifference(whole, pieces), 1);
}

TEST(LineRasteriser, StaysWithinTheClip)
{
    QImage image = blackImage({100, 100});
    const QRect clip(30, 40, 25, 20);
    const LineRasteriser lines(PixelTarget(image, clip));
    for (int i = 0; i < 100; i += 7)
        lines.segment({double(i), -20}, {100.0 - i, 130}, {kWhiteInk, 3});
    lines.segment({-1e7, 50}, {1e7, 50.5}, {kWhiteInk, 5});
    EXPECT_GT(inkOf(image), 0);
    EXPECT_EQ(inkOf(image), inkOf(image.copy(clip)));
}

TEST(LineRasteriser, AlphaIsTheOpacityOfTheLine)
{
    QImage image = blackImage({60, 20});
    LineRasteriser(PixelTarget(image)).segment({5, 10}, {55, 10}, {withAlpha(kWhiteInk, 26), 8});
    EXPECT_EQ(qRed(image.pixel(30, 10)), 26);
    EXPECT_EQ(qRed(image.pixel(30, 2)), 0);
}

// Dashes of 5 and gaps of 4 along 90 px of a bent line: 10 x 5 px of ink, whatever the corners.
TEST(LineRasteriser, DashesGoOnRoundCorners)
{
    QImage image = blackImage({100, 100});
    const std::array<QPointF, 4> path{{{10, 10}, {41, 10}, {41, 47}, {63, 47}}};
    LineRasteriser(PixelTarget(image)).polyline(path, {kWhiteInk, 1, kReplicationDash});
    EXPECT_NEAR(inkOf(image), 50, 1.5);
}

TEST(LineRasteriser, ClosesPolygons)
{
    QImage open = blackImage({60, 60}), closed = blackImage({60, 60});
    const std::array<QPointF, 3> triangle{{{10, 10}, {50, 10}, {10, 50}}};
    LineRasteriser(PixelTarget(open)).polyline(triangle, {kWhiteInk, 1});
    LineRasteriser(PixelTarget(closed)).polygon(triangle, {kWhiteInk, 1});
    EXPECT_NEAR(inkOf(closed) - inkOf(open), 40, 2);
}

TEST(LineRasteriser, IgnoresWhatCannotBeDrawn)
{
    const double nan = std::numeric_limits<double>::quiet_NaN(), inf = std::numeric_limits<double>::infinity();
    QImage image = blackImage({50, 50});
    const LineRasteriser lines{PixelTarget(image)};
    lines.segment({nan, 1}, {20, 20}, {kWhiteInk, 1});
    lines.segment({1, 1}, {inf, 20}, {kWhiteInk, 1});
    lines.segment({10, 10}, {10, 10}, {kWhiteInk, 1});
    lines.segment({10, 10}, {20, 10}, {kWhiteInk, 0});
    lines.segment({10, 10}, {20, 10}, {withAlpha(kWhiteInk, 0), 1});
    lines.polyline({}, {kWhiteInk, 1});
    lines.polyline(std::array{QPointF(1, 1), QPointF(nan, nan), QPointF(3, 3)}, {kWhiteInk, 1, kFailedDash});
    EXPECT_EQ(inkOf(image), 0);
}

} // namespace
} // namespace cloudyard

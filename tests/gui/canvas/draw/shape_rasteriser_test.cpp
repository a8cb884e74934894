// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/shape_rasteriser.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <ostream>

#include "tests/gui/canvas/draw/ink.h"

namespace cloudyard {
namespace {

constexpr std::uint32_t kPaper = 0xffffffffu;
constexpr std::uint32_t kRed = 0xffff0000u;
constexpr std::uint32_t kBlue = 0xff0000ffu;

struct RectCase {
    QRectF rect;
    double radius, border;
};
void PrintTo(const RectCase& value, std::ostream* out)
{
    *out << value.rect.width() << " x " << value.rect.height() << ", radius " << value.radius << ", border "
         << value.border;
}

class RoundedRectTest : public ::testing::TestWithParam<RectCase> {};
INSTANTIATE_TEST_SUITE_P(
    Shapes, RoundedRectTest,
    ::testing::Values(RectCase{{10, 10, 100, 40}, 8, 1}, RectCase{{10, 10, 100, 40}, 0, 0},
                    RectCase{{10.3, 9.6, 57.5, 40.2}, 8, 1.6}, RectCase{{10, 10, 60, 17}, 8.5, 0},
                    RectCase{{10, 10, 60, 17}, 99, 1}, RectCase{{5, 5, 110, 110}, 14, 1.2},
                    RectCase{{10, 10, 3, 40}, 1.5, 0}, RectCase{{20, 20, 6, 6}, 3, 4},
                    RectCase{{10, 10, 24, 24}, 6, 0.5}));

// Area of a rounded rectangle = w h - (4 - pi) r^2, with or without a border of the same colour.
TEST_P(RoundedRectTest, HasTheAreaOfTheFormula)
{
    const auto [rect, radius, border] = GetParam();
    const double r = std::min(radius, std::min(rect.width(), rect.height()) / 2);
    const double area = rect.width() * rect.height() - (4 - std::numbers::pi) * r * r;
    QImage image = blackImage({128, 128});
    drawRoundedRect(PixelTarget(image), rect, radius, kPaper, kPaper, border);
    EXPECT_NEAR(inkOf(image), area, 0.01 * area + 1.5);
}

TEST_P(RoundedRectTest, IsDrawnTheSameInParts)
{
    const auto [rect, radius, border] = GetParam();
    QImage whole = blackImage({128, 128}), parts = blackImage({128, 128});
    drawRoundedRect(PixelTarget(whole), rect, radius, 0xff204060u, 0x80808080u, border);
    for (const QRect part : {QRect(0, 0, 17, 128), QRect(17, 0, 111, 23), QRect(17, 23, 111, 105)})
        drawRoundedRect(PixelTarget(parts, part), rect, radius, 0xff204060u, 0x80808080u, border);
    EXPECT_EQ(whole, parts);
}

TEST(RoundedRect, BorderOnWholePixelsIsCrispAndInside)
{
    QImage image = blackImage({60, 40});
    drawRoundedRect(PixelTarget(image), {10, 10, 40, 20}, 6, kBlue, kRed, 1);
    EXPECT_EQ(image.pixel(30, 9), 0xff000000u);
    EXPECT_EQ(image.pixel(30, 10), kRed);
    EXPECT_EQ(image.pixel(30, 11), kBlue);
    EXPECT_EQ(image.pixel(10, 20), kRed);
    EXPECT_EQ(image.pixel(49, 20), kRed);
    EXPECT_EQ(image.pixel(50, 20), 0xff000000u);
    EXPECT_EQ(image.pixel(10, 10), 0xff000000u) << "corners are round";
}

TEST(RoundedRect, WithoutFillLeavesTheInsideAlone)
{
    QImage image = blackImage({60, 40});
    drawRoundedRect(PixelTarget(image), {10, 10, 40, 20}, 6, 0, kRed, 2);
    EXPECT_EQ(image.pixel(30, 20), 0xff000000u);
    EXPECT_EQ(image.pixel(30, 11), kRed);
}

TEST(RoundedRect, RefusesWhatIsNoRectangle)
{
    QImage image = blackImage({20, 20});
    const double nan = std::nan("");
    for (const QRectF rect : {QRectF(5, 5, 0, 10), QRectF(5, 5, -4, 10), QRectF(nan, 5, 10, 10),
                              QRectF(5, 5, 10, nan), QRectF(1e12, 5, 10, 10), QRectF()})
        drawRoundedRect(PixelTarget(image), rect, 2, kPaper, kPaper, 1);
    EXPECT_EQ(inkOf(image), 0);
}

TEST(Ellipse, HasTheAreaOfTheFormula)
{
    for (const double rx : {1.3, 2.0, 3.3, 8.0, 20.0})
        for (const double stretch : {1.0, 0.7}) {
            QImage image = blackImage({64, 64});
            drawEllipse(PixelTarget(image), {32.2 - rx, 31.9 - rx * stretch, 2 * rx, 2 * rx * stretch}, kPaper, 0, 0);
            const double area = std::numbers::pi * rx * rx * stretch;
            EXPECT_NEAR(inkOf(image), area, 0.02 * area + 0.4) << rx;
        }
}

TEST(Ellipse, RingIsTheDifferenceOfTwoDiscs)
{
    QImage image = blackImage({64, 64});
    drawEllipse(PixelTarget(image), {12, 12, 40, 40}, 0, kPaper, 3);
    EXPECT_NEAR(inkOf(image), std::numbers::pi * (20 * 20 - 17 * 17), 5);
    EXPECT_EQ(qRed(image.pixel(32, 32)), 0);
}

TEST(Shadow, FadesOutwardsAndIsHalfAtTheEdge)
{
    QImage image = blackImage({200, 120});
    drawShadow(PixelTarget(image), {50, 40, 100, 40}, 12, 0xffffffffu);
    EXPECT_EQ(qRed(image.pixel(100, 60)), 255);
    EXPECT_NEAR((qRed(image.pixel(49, 60)) + qRed(image.pixel(50, 60))) / 2.0, 127.5, 2);
    for (int x = 37; x < 62; ++x)
        EXPECT_LE(qRed(image.pixel(x, 60)), qRed(image.pixel(x + 1, 60)));
    EXPECT_LE(qRed(image.pixel(38, 60)), 4) << "no visible end";
    EXPECT_EQ(qRed(image.pixel(36, 60)), 0);
    for (int x = 0; x < 100; ++x)
        EXPECT_EQ(image.pixel(x, 50), image.pixel(199 - x, 50));
    EXPECT_LT(qRed(image.pixel(52, 42)), qRed(image.pixel(52, 60))) << "corners are rounder";
}

TEST(RoundedOutline, KeepsToTheRectangleAndItsRadius)
{
    const QRectF rect(10, 20, 100, 40);
    const std::vector<QPointF> points = roundedOutline(rect, 8);
    EXPECT_GT(points.size(), 16u);
    for (const QPointF& p : points)
        EXPECT_TRUE(rect.adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(p));
    for (const QPointF corner : {rect.topLeft(), rect.topRight(), rect.bottomLeft(), rect.bottomRight()})
        for (const QPointF& p : points)
            EXPECT_GE(std::hypot(p.x() - corner.x(), p.y() - corner.y()), 8 * (std::numbers::sqrt2 - 1) - 1e-9);
    EXPECT_EQ(roundedOutline(rect, 0).size(), 4u);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/flight_painter.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <numbers>

#include "gui/canvas/draw/raster_sink.h"
#include "tests/gui/canvas/draw/ink.h"

namespace cloudyard {
namespace {

QImage frameOf(const Theme& theme, QSize size = {100, 100})
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(theme.ocean);
    return image;
}

FlightDot dotAt(float x, float y, DotColor color = DotColor::Blue, double radius = 3.3)
{
    return {x, y, static_cast<std::uint8_t>(dotSize(radius)), color, 255};
}

/// Remembers the colours of a pill.
struct PillSink {
    QRgb fill = 0, text = 0;
    void draw(const DrawRect& r, const DrawList::Primitive&) { fill = r.fill; }
    void draw(const DrawText& t, const DrawList::Primitive&) { text = t.color; }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

class FlightPainterTest : public ::testing::TestWithParam<const Theme*> {
protected:
    const Theme& theme() const { return *GetParam(); }
    QImage painted(std::span<const FlightDot> dots)
    {
        QImage image = frameOf(theme());
        FlightPainter().paint(image, dots, theme());
        return image;
    }
};
INSTANTIATE_TEST_SUITE_P(Both, FlightPainterTest, ::testing::Values(&Theme::dark(), &Theme::light()));

TEST_P(FlightPainterTest, DotsShowTheirExactColourAtTheirPlace)
{
    for (int i = 0; i < kHues; ++i) {
        const DotShape shape = shapeOf(dotColor(static_cast<Hue>(i)));
        const bool hollow = shape == DotShape::Ring || shape == DotShape::Frame;
        const QImage image = painted(std::vector{dotAt(40.5F, 60.5F, dotColor(static_cast<Hue>(i)))});
        EXPECT_EQ(image.pixel(40, 60) == theme().hues[i].solid, !hollow) << i;
        // Pixels that are wholly inside: a disc of 2.8 px has 25 in all; of a band of 1.4 px few are.
        EXPECT_GE(countOf(image, theme().hues[i].solid), hollow ? 4 : 14) << i;
        EXPECT_LE(countOf(image, theme().hues[i].solid), std::numbers::pi * 2.8 * 2.8 + 8) << i;
        EXPECT_EQ(image.pixel(10, 10), theme().ocean);
    }
    EXPECT_EQ(painted(std::vector{dotAt(40.5F, 60.5F, DotColor::Off)}).pixel(40, 60), theme().off);
}

TEST_P(FlightPainterTest, RedIsOnTopWhateverTheOrder)
{
    const std::vector dots{dotAt(50.5F, 50.5F, DotColor::Red), dotAt(50.5F, 50.5F, DotColor::Green)};
    EXPECT_EQ(painted(dots).pixel(50, 50), theme().error());
}

TEST_P(FlightPainterTest, KeepsPositionsToAQuarterOfAPixel)
{
    // The centre of what a dot changes, in x, follows its position.
    const auto centre = [&](float x) {
        const QImage image = painted(std::vector{dotAt(x, 50, DotColor::Amber)});
        double sum = 0, weighted = 0;
        for (int col = 30; col < 70; ++col)
            for (int row = 30; row < 70; ++row) {
                const QRgb p = image.pixel(col, row);
                const double change = std::abs(qRed(p) - qRed(theme().ocean)) +
                                      std::abs(qGreen(p) - qGreen(theme().ocean)) +
                                      std::abs(qBlue(p) - qBlue(theme().ocean));
                sum += change, weighted += change * (col + 0.5);
            }
        return weighted / sum;
    };
    for (const float x : {50.0F, 50.25F, 50.5F, 50.75F, 51.0F})
        EXPECT_NEAR(centre(x), static_cast<double>(x), 0.06);
}

TEST_P(FlightPainterTest, FadedDotsLieBetweenTheirColourAndTheGround)
{
    FlightDot dot = dotAt(50.5F, 50.5F, DotColor::Cyan);
    dot.alpha = 128;
    const QRgb half = painted(std::vector{dot}).pixel(50, 50);
    EXPECT_NEAR(qGreen(half), (qGreen(theme().queue()) + qGreen(theme().ocean)) / 2, 2);
    dot.alpha = 0;
    EXPECT_EQ(painted(std::vector{dot}), frameOf(theme()));
}

TEST_P(FlightPainterTest, LeavesOutWhatIsOutsideOrNotANumber)
{
    const float nan = std::numeric_limits<float>::quiet_NaN(), inf = std::numeric_limits<float>::infinity();
    const std::vector dots{dotAt(-30, 50), dotAt(50, 400), dotAt(nan, 5), dotAt(5, inf), dotAt(1e30F, 5),
                           dotAt(-1e30F, -1e30F)};
    EXPECT_EQ(painted(dots), frameOf(theme()));
    EXPECT_NE(painted(std::vector{dotAt(-1, 50)}), frameOf(theme())) << "half a dot at the edge is drawn";
}

TEST_P(FlightPainterTest, PrimitivesLookLikeTheSprites)
{
    const std::vector dots{dotAt(30.5F, 30.5F), dotAt(60.5F, 60.5F, DotColor::Red, 2.0)};
    QImage image = frameOf(theme());
    DrawList list;
    drawDots(list, dots, theme());
    RasterSink().render(list, image);
    const QImage sprites = painted(dots);
    EXPECT_EQ(image.pixel(30, 30), sprites.pixel(30, 30));
    EXPECT_EQ(image.pixel(60, 60), sprites.pixel(60, 60));
    EXPECT_NEAR(countOf(image, theme().error()), countOf(sprites, theme().error()), 4);
}

TEST(FlightPainter, FollowsThemeAndResolution)
{
    FlightPainter painter;
    QImage dark = frameOf(Theme::dark()), light = frameOf(Theme::light());
    painter.paint(dark, std::vector{dotAt(50.5F, 50.5F)}, Theme::dark());
    painter.paint(light, std::vector{dotAt(50.5F, 50.5F)}, Theme::light());
    EXPECT_EQ(light.pixel(50, 50), Theme::light().request());
    QImage fine = frameOf(Theme::light(), {200, 200});
    fine.setDevicePixelRatio(2);
    painter.paint(fine, std::vector{dotAt(50.5F, 50.5F)}, Theme::light());
    EXPECT_EQ(fine.pixel(101, 101), Theme::light().request());
    EXPECT_NEAR(countOf(fine, Theme::light().request()), 4 * countOf(light, Theme::light().request()), 40);
}

TEST(DotSize, IsTheNearestAndStaysInRange)
{
    for (int size = 0; size < kDotSizes; ++size)
        EXPECT_EQ(dotSize(static_cast<double>(dotRadius(size))), size);
    EXPECT_EQ(dotSize(-5), 0);
    EXPECT_EQ(dotSize(1000), kDotSizes - 1);
    EXPECT_EQ(dotSize(std::nan("")), 0);
}

// r = r0 (1 + log2(b) / 4), at most 2.2 r0: b = 1, 2, 16, 1000 -> 1, 1.25, 2, 2.2.
TEST(BatchRadius, GrowsByAQuarterForEachDoubling)
{
    EXPECT_DOUBLE_EQ(batchRadius(2, 1), 2);
    EXPECT_DOUBLE_EQ(batchRadius(2, 2), 2.5);
    EXPECT_DOUBLE_EQ(batchRadius(2, 16), 4);
    EXPECT_DOUBLE_EQ(batchRadius(2, 1000), 4.4);
    EXPECT_DOUBLE_EQ(batchRadius(2, 0), 2);
}

TEST(Trail, ShrinksAndFadesBehindItsHead)
{
    std::vector<FlightDot> dots;
    const std::vector<QPointF> behind{{9, 5}, {8, 5}, {7, 5}, {6, 5}, {5, 5}, {4, 5}, {3, 5}};
    appendTrail(dots, dotAt(10, 5), behind);
    ASSERT_EQ(dots.size(), 5u);
    for (std::size_t i = 1; i < dots.size(); ++i) {
        EXPECT_LE(dots[i].size, dots[i - 1].size);
        EXPECT_LT(dots[i].alpha, dots[i - 1].alpha);
        EXPECT_LT(dots[i].x, dots[i - 1].x);
    }
}

TEST(BatchPill, SaysTheWeightReadably)
{
    for (const Theme* theme : {&Theme::dark(), &Theme::light()})
        for (int i = 0; i < kDotColors; ++i) {
            DrawList list;
            drawBatchPill(list, batchPillBox({50, 50}, 4, 256, PillSide::Above), 256, static_cast<DotColor>(i), *theme);
            ASSERT_EQ(list.size(), 2u);
            EXPECT_EQ(list.textAt(0), QStringLiteral("×256"));
            PillSink sink;
            list.replay(sink);
            EXPECT_GE(contrast(sink.text, sink.fill), 4.2) << i;
            EXPECT_TRUE(list.boundsOf(list.primitives()[0]).contains(list.boundsOf(list.primitives()[1]).center()));
        }
}

} // namespace
} // namespace cloudyard

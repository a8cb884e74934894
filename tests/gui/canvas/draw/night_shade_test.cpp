// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/night_shade.h"

#include <cmath>

#include <gtest/gtest.h>

#include "gui/canvas/draw/raster_sink.h"
#include "gui/canvas/draw/svg_sink.h"
#include "gui/canvas/draw/theme.h"
#include "gui/canvas/scene/map_projection.h"

namespace cloudyard {
namespace {

constexpr double kWidth = 1'440; // four px for a degree at the equator
constexpr QRgb kInk = 0xc8000000; // black, so that what is left of white tells how dark it is

class NightShadeTest : public ::testing::Test {
protected:
    DrawNight night(double noon, QRgb color = kInk) const
    {
        QRectF bounds = m_map.bounds();
        bounds.moveTopLeft({80, 60});
        return {bounds, noon, color};
    }
    QImage drawn(const DrawNight& what, std::optional<QRect> part = {}) const
    {
        QImage image(static_cast<int>(kWidth) + 160, static_cast<int>(m_map.height()) + 120, QImage::Format_RGB32);
        image.fill(Qt::white);
        DrawList list;
        list.night(what);
        RasterSink().render(list, image, part);
        return image;
    }
    /// 0 by day, 1 at midnight.
    double darkAt(const QImage& image, double lat, double lon) const
    {
        const QPoint at = (night(0).bounds.center() + m_map.toScene(lat, lon)).toPoint();
        return (255 - qRed(image.pixel(at))) / double(qAlpha(kInk));
    }

    MapProjection m_map{kWidth};
};

TEST(Darkness, IsDuskAroundSixAndAlikeMorningAndEvening)
{
    for (const double side : {-1.0, 1.0}) {
        EXPECT_EQ(darkness(side * 0), 0);
        EXPECT_EQ(darkness(side * 75), 0) << "five in the afternoon";
        EXPECT_NEAR(darkness(side * 90), 0.5, 1e-12);
        EXPECT_EQ(darkness(side * 105), 1);
        EXPECT_EQ(darkness(side * 180), 1);
        for (double at = 75; at < 105; at += 1)
            EXPECT_LT(darkness(side * at), darkness(side * (at + 1)));
    }
}

TEST_F(NightShadeTest, EveryPlaceIsAsDarkAsItsHourSays)
{
    for (const double noon : {0.0, 8.0, -100.0, 150.0, 180.0, -180.0}) {
        const QImage image = drawn(night(noon));
        for (const double lat : {-60.0, -20.0, 0.0, 45.0, 70.0})
            for (double lon = -170; lon < 185; lon += 7)
                EXPECT_NEAR(darkAt(image, lat, lon), darkness(std::remainder(lon - noon, 360.0)), 0.04)
                    << lat << ", " << lon << " with noon at " << noon;
    }
}

TEST_F(NightShadeTest, BothEdgesOfTheMapAreOfOneHour)
{
    const double edge = MapProjection::kCentreLon + 180;
    for (double noon = -180; noon < 180; noon += 15) {
        const QImage image = drawn(night(noon));
        EXPECT_NEAR(darkAt(image, 10, edge - 0.6), darkAt(image, 10, edge + 0.6), 0.08) << noon;
    }
}

TEST_F(NightShadeTest, BeyondTheMapItEnds)
{
    const QImage image = drawn(night(MapProjection::kCentreLon)); // midnight at both edges
    for (const QPoint corner : {QPoint(2, 2), QPoint(2, image.height() - 3), QPoint(image.width() - 3, 2),
                                QPoint(2, image.height() / 2), QPoint(image.width() - 3, image.height() / 2)})
        EXPECT_EQ(image.pixel(corner) & 0xffffff, 0xffffffu) << corner.x() << ", " << corner.y();
}

TEST_F(NightShadeTest, NothingStandsOutAboveThePoles)
{
    const DrawNight what = night(MapProjection::kCentreLon + 180); // midnight in the middle
    const QImage image = drawn(what);
    for (const int y : {static_cast<int>(what.bounds.top()) - 2, static_cast<int>(what.bounds.bottom()) + 2})
        for (int x = 0; x < image.width(); ++x)
            ASSERT_EQ(image.pixel(x, y) & 0xffffff, 0xffffffu) << x << ", " << y;
    for (const NightShape& shape : nightShapes(what)) {
        EXPECT_GE(shape.outline.boundingRect().top(), what.bounds.top());
        EXPECT_LE(shape.outline.boundingRect().bottom(), what.bounds.bottom());
    }
}

TEST_F(NightShadeTest, APartIsDrawnAsInTheWholePicture)
{
    const QImage whole = drawn(night(40));
    for (const QRect part : {QRect(0, 0, 50, 50), QRect(611, 203, 77, 31), QRect(1'300, 0, 300, 700)}) {
        const QImage image = drawn(night(40), part);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                ASSERT_EQ(image.pixel(x, y), part.contains(x, y) ? whole.pixel(x, y) : 0xffffffffu) << x << ", " << y;
    }
}

/// Pictures made of shapes come to the same: so many outlines as lie around a place, one over the other.
TEST_F(NightShadeTest, ShapesAreAsDarkAsPixels)
{
    for (const double noon : {0.0, -100.0, 150.0}) {
        const std::vector<NightShape> shapes = nightShapes(night(noon));
        for (double lon = -170; lon < 185; lon += 5) {
            const QPointF at = night(noon).bounds.center() + m_map.toScene(25, lon);
            double light = 1;
            for (const NightShape& shape : shapes)
                light *= shape.outline.containsPoint(at, Qt::OddEvenFill) ? 1 - qAlpha(shape.color) / 255.0 : 1;
            const double want = darkness(std::remainder(lon - noon, 360.0)) * qAlpha(kInk) / 255;
            EXPECT_NEAR(1 - light, want, 0.06) << lon << " with noon at " << noon;
        }
    }
}

TEST_F(NightShadeTest, AnSvgHasItAsAGroup)
{
    DrawList list;
    list.night(night(0));
    EXPECT_TRUE(SvgSink::write(list, QRectF(0, 0, 400, 300), {}).contains("id=\"night\""));
}

} // namespace
} // namespace cloudyard

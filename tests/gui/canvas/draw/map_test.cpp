// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QPolygonF>
#include <cmath>

#include "gui/canvas/draw/map_data.h"
#include "gui/canvas/draw/map_raster.h"
#include "gui/canvas/scene/map_projection.h"
#include "tests/gui/canvas/draw/ink.h"

namespace cloudyard {
namespace {

struct Place {
    const char* name;
    double lat, lon;
    bool isLand;
};

constexpr Place kPlaces[] = {
    {"Madrid", 40.4, -3.7, true},        {"Chicago", 41.6, -89, true},
    {"Nagpur", 21.1, 79.1, true},        {"Alice Springs", -23.7, 133.9, true},
    {"Brasilia", -15.8, -47.9, true},    {"Kinshasa", -4.5, 16, true},
    {"Chukotka, west of 180", 67, 178, true}, {"Chukotka, east of 180", 67, -175, true},
    {"Atlantic", 30, -40, false},        {"Pacific", 0, -140, false},
    {"Pacific at the date line", 20, 180, false}, {"Indian Ocean", -30, 80, false},
    {"Caspian Sea", 41.5, 51, false},    {"South of everything", -75, 0, false},
};

bool isOnLand(const MapShapes& shapes, QPointF p)
{
    bool inside = false;
    for (const auto& ring : shapes.land)
        inside ^= QPolygonF(QList<QPointF>(ring.begin(), ring.end())).containsPoint(p, Qt::OddEvenFill);
    return inside;
}

QRectF boundsFor(double width, QPointF topLeft = {})
{
    return {topLeft, MapProjection(width).bounds().size()};
}

TEST(MapData, HasNoStreaksAndNoAntarctica)
{
    const double south = MapProjection(1).toScene(-60, 8).y();
    for (const MapDetail detail : {MapDetail::Coarse, MapDetail::Fine}) {
        const MapData& data = MapData::of(detail);
        ASSERT_GT(data.rings().size(), 200u);
        for (const MapRing& ring : data.rings()) {
            const auto points = data.pointsOf(ring);
            for (std::size_t i = 0; i < points.size(); ++i) {
                EXPECT_LT(points[i].y(), south);
                EXPECT_LE(std::abs(points[i].x()), 0.5 + 1e-9);
                if (i > 0 && !data.isCut(ring, i - 1)) {
                    EXPECT_LT(std::abs(points[i].x() - points[i - 1].x()), 0.05) << ring.first + i;
                }
            }
        }
    }
}

TEST(MapShapes, KnowLandFromWater)
{
    for (const double width : {900.0, 2400.0}) { // coarse and fine
        const QRectF bounds = boundsFor(width);
        const MapShapes shapes = mapShapes(bounds, bounds, 0.4);
        const MapProjection projection(width);
        for (const Place& place : kPlaces)
            EXPECT_EQ(isOnLand(shapes, projection.toScene(place.lat, place.lon) + bounds.center()), place.isLand)
                << place.name << " at " << width;
    }
}

TEST(MapShapes, KeepOnlyWhatIsVisible)
{
    const QRectF bounds = boundsFor(40'000);
    const QPointF madrid = MapProjection(40'000).toScene(40.4, -3.7) + bounds.center();
    const QRectF window(madrid - QPointF(300, 200), QSizeF(600, 400));
    const MapShapes shapes = mapShapes(bounds, window, 0.4);
    EXPECT_TRUE(isOnLand(shapes, madrid));
    for (const auto& ring : shapes.land)
        for (const QPointF& p : ring)
            EXPECT_TRUE(window.adjusted(-5, -5, 5, 5).contains(p)) << p.x() << " " << p.y();
}

TEST(MapShapes, ThinOutWhatCannotBeSeen)
{
    const auto pointsIn = [](const MapShapes& shapes) {
        std::size_t points = 0;
        for (const auto& ring : shapes.land)
            points += ring.size();
        return points;
    };
    const QRectF bounds = boundsFor(1900);
    EXPECT_LT(pointsIn(mapShapes(bounds, bounds, 1.2)), pointsIn(mapShapes(bounds, bounds, 0)) / 2);
}

class MapRasterTest : public ::testing::TestWithParam<double> {};
INSTANTIATE_TEST_SUITE_P(Widths, MapRasterTest, ::testing::Values(900.0, 1900.0, 9000.0));

TEST_P(MapRasterTest, PaintsLandAndOceanWhereTheyAre)
{
    const Theme& theme = Theme::dark();
    const QRectF whole = boundsFor(GetParam());
    const MapProjection projection(GetParam());
    for (const Place& place : kPlaces) {
        // Put the place into the middle of a small view.
        const QPointF at = projection.toScene(place.lat, place.lon) + whole.center();
        QImage image = blackImage({41, 41});
        MapRaster().draw(PixelTarget(image), whole.translated(QPointF(20.5, 20.5) - at), theme);
        EXPECT_EQ(countOf(image.copy(18, 18, 5, 5), theme.land) > 0, place.isLand) << place.name;
        EXPECT_EQ(countOf(image, 0xff000000u), 0) << "all is covered";
    }
}

TEST(MapRaster, PansWithoutDrawingAnewAndByWholePixels)
{
    MapRaster raster;
    QImage before = blackImage({300, 200}), after = blackImage({300, 200});
    raster.draw(PixelTarget(before), boundsFor(1000, {-350.25, -150.5}), Theme::light());
    raster.draw(PixelTarget(after), boundsFor(1000, {-320.25, -140.5}), Theme::light());
    EXPECT_EQ(raster.timesRendered(), 1);
    EXPECT_EQ(after.copy(30, 10, 270, 190), before.copy(0, 0, 270, 190));
    raster.draw(PixelTarget(after), boundsFor(1000), Theme::dark());
    EXPECT_EQ(raster.timesRendered(), 2);
    const QRect strip(0, 190, 300, 10);
    raster.draw(PixelTarget(after, strip), boundsFor(1000, {0, -1}), Theme::dark());
    EXPECT_EQ(raster.timesRendered(), 2) << "there is some spare";
}

TEST(MapRaster, GoesOnDrawingWhereAPanEnds)
{
    MapRaster raster;
    QImage panned = blackImage({300, 200}), fresh = blackImage({300, 200});
    for (int step = 0; step <= 40; ++step)
        raster.draw(PixelTarget(panned), boundsFor(8000, {-3000.0 - 37 * step, -1500.0 - 11 * step}), Theme::light());
    MapRaster().draw(PixelTarget(fresh), boundsFor(8000, {-3000.0 - 37 * 40, -1500.0 - 11 * 40}), Theme::light());
    EXPECT_EQ(panned, fresh);
    EXPECT_GT(raster.timesRendered(), 5);
    EXPECT_LT(raster.timesRendered(), 41);
}

TEST(MapRaster, IsOceanBeyondTheMap)
{
    QImage image = blackImage({60, 60});
    MapRaster().draw(PixelTarget(image), boundsFor(1000, {5000, 5000}), Theme::dark());
    EXPECT_EQ(countOf(image, Theme::dark().ocean), 3600);
}

TEST(MapRaster, ChangesOnlyTheClip)
{
    for (const double width : {1000.0, 8000.0}) {
        QImage image = blackImage({100, 100});
        MapRaster().draw(PixelTarget(image, {20, 30, 40, 25}), boundsFor(width, {-400, -200}), Theme::light());
        EXPECT_EQ(countOf(image, 0xff000000u), 10'000 - 40 * 25);
    }
}

} // namespace
} // namespace cloudyard

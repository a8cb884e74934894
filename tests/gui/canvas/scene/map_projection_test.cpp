// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/map_projection.h"

#include <gtest/gtest.h>

#include <cmath>

namespace cloudyard {
namespace {

TEST(MapProjection, PutsItsCentreAtTheOrigin)
{
    const MapProjection map;
    EXPECT_NEAR(map.toScene(0, 8).x(), 0, 1e-9);
    EXPECT_NEAR(map.toScene(0, 8).y(), 0, 1e-9);
}

TEST(MapProjection, EquatorIsAsLongAsTheMapIsWide)
{
    for (const double width : {4000.0, 1000.0, 16'000.0}) {
        const MapProjection map(width);
        EXPECT_NEAR(map.toSceneUnwrapped(0, 188).x() - map.toSceneUnwrapped(0, -172).x(), width, 1e-9);
    }
}

// Height : width of the Natural Earth projection = 0.5200 (published); length of the pole : equator =
// l(pi/2)/l(0) with l(phi) = 0.8707 - 0.131979 phi^2 - 0.013791 phi^4 + 0.003971 phi^10 - 0.001529 phi^12.
TEST(MapProjection, HasThePublishedProportions)
{
    const MapProjection map;
    EXPECT_NEAR(map.height() / map.width(), 0.5200, 5e-4);
    const double p = std::acos(-1.0) / 2;
    const double pole = 0.8707 - 0.131979 * p * p - 0.013791 * std::pow(p, 4) +
                        0.003971 * std::pow(p, 10) - 0.001529 * std::pow(p, 12);
    EXPECT_NEAR(map.toSceneUnwrapped(90, 188).x() / (map.width() / 2), pole / 0.8707, 1e-12);
}

TEST(MapProjection, KeepsNorthUpAndEastRight)
{
    const MapProjection map;
    const QPointF dublin = map.toScene(53.35, -6.26);
    const QPointF mumbai = map.toScene(19.08, 72.88);
    EXPECT_LT(dublin.y(), mumbai.y());
    EXPECT_LT(dublin.x(), mumbai.x());
    EXPECT_LT(mumbai.y(), 0);
}

TEST(MapProjection, InverseUndoesTheProjectionEverywhere)
{
    const MapProjection map;
    for (double lat = -89.5; lat < 90; lat += 3.7)
        for (double lon = -179.5; lon < 180; lon += 7.3) {
            const GeoPoint back = map.toGeo(map.toScene(lat, lon));
            ASSERT_NEAR(back.lat, lat, 1e-9) << lat << " " << lon;
            ASSERT_NEAR(back.lon, lon, 1e-8) << lat << " " << lon;
        }
}

TEST(MapProjection, TreatsLongitudesOfAnyTurnAlike)
{
    const MapProjection map;
    const QPointF once = map.toScene(35.68, 139.69);
    EXPECT_NEAR(map.toScene(35.68, 139.69 + 720).x(), once.x(), 1e-9);
    EXPECT_NEAR(map.toScene(35.68, 139.69 - 360).x(), once.x(), 1e-9);
}

TEST(MapProjection, GivesTheNearestPlaceOutsideTheOutline)
{
    const MapProjection map;
    const GeoPoint farNorth = map.toGeo({0, -5000});
    EXPECT_NEAR(farNorth.lat, 90, 1e-9);
    EXPECT_NEAR(farNorth.lon, 8, 1e-9);
    const GeoPoint farEast = map.toGeo({9000, 0});
    EXPECT_NEAR(farEast.lat, 0, 1e-9);
    EXPECT_NEAR(farEast.lon, -172, 1e-9); // the eastern edge, 8° + 180°
    for (const QPointF p : {QPointF{1e9, 1e9}, QPointF{-1e9, 3}, QPointF{1e12, -1e12}}) {
        const GeoPoint geo = map.toGeo(p);
        EXPECT_TRUE(std::abs(geo.lat) <= 90 && std::abs(geo.lon) <= 180) << p.x() << " " << p.y();
    }
}

TEST(MapProjection, KnowsItsOutline)
{
    const MapProjection map;
    EXPECT_TRUE(map.contains({0, 0}));
    EXPECT_TRUE(map.contains(map.toScene(70, 170)));
    EXPECT_FALSE(map.contains(map.bounds().topLeft() + QPointF(1, 1))); // corners are cut off
    EXPECT_FALSE(map.contains({2001, 0}));
    EXPECT_TRUE(map.contains({1999, 0}));
}

} // namespace
} // namespace cloudyard

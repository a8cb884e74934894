// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/geo.h"

#include <array>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

constexpr double kQuarterKm = 6371.0088 * std::numbers::pi / 2;

TEST(GreatCircle, KnowsTheQuartersOfTheEarth)
{
    EXPECT_DOUBLE_EQ(greatCircleKm({0, 0}, {0, 90}), kQuarterKm);
    EXPECT_DOUBLE_EQ(greatCircleKm({0, 20}, {90, 0}), kQuarterKm);
    EXPECT_DOUBLE_EQ(greatCircleKm({90, 0}, {-90, 0}), 2 * kQuarterKm);
    EXPECT_DOUBLE_EQ(greatCircleKm({0, 0}, {0, 180}), 2 * kQuarterKm);
    EXPECT_EQ(greatCircleKm({53.3, -6.2}, {53.3, -6.2}), 0);
}

TEST(GreatCircle, CrossesTheDateLineTheShortWay)
{
    // 2 degrees on the equator.
    EXPECT_NEAR(greatCircleKm({0, 179}, {0, -179}), kQuarterKm * 2 / 90, 1e-9);
}

/// The angle between two unit vectors by the library's functions, another way than haversines.
double byVectors(Geo a, Geo b)
{
    const auto x = [](Geo g) {
        const double lat = g.latitude * std::numbers::pi / 180;
        const double lon = g.longitude * std::numbers::pi / 180;
        return std::array{std::cos(lat) * std::cos(lon), std::cos(lat) * std::sin(lon),
                          std::sin(lat)};
    };
    const auto u = x(a);
    const auto v = x(b);
    const double dot = u[0] * v[0] + u[1] * v[1] + u[2] * v[2];
    const double cross =
        std::hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]);
    return 6371.0088 * std::atan2(cross, dot);
}

TEST(GreatCircle, AgreesWithTheAngleBetweenVectorsAndIsSymmetric)
{
    for (double lat = -90; lat <= 90; lat += 17.3)
        for (double lon = -180; lon <= 180; lon += 23.7) {
            const Geo a{lat, lon};
            const Geo b{-0.4 * lat + 11, 0.7 * lon - 31};
            EXPECT_NEAR(greatCircleKm(a, b), byVectors(a, b), 1e-6);
            EXPECT_EQ(greatCircleKm(a, b), greatCircleKm(b, a));
        }
}

} // namespace
} // namespace cloudyard

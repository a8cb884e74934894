// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/link_path.h"

#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

double distance(QPointF a, QPointF b) { return std::hypot(a.x() - b.x(), a.y() - b.y()); }

TEST(LinkPathTest, RoundedCornerHasTheLengthOfItsArc)
{
    // Legs of 100 and 100, the corner cut 10 before and after and joined by a quarter circle of radius 10.
    const QPointF corners[]{{0, 0}, {100, 0}, {100, 100}};
    const LinkPath path = LinkPath::throughCorners(corners, 10);
    EXPECT_NEAR(path.length(), 90 + 90 + 10 * std::numbers::pi / 2, 0.3);
    EXPECT_EQ(path.pointAt(0), QPointF(0, 0));
    EXPECT_EQ(path.pointAt(1), QPointF(100, 100));
    EXPECT_NEAR(distance(path.pointAt(0.5), {90 + 10 * std::sqrt(0.5), 10 - 10 * std::sqrt(0.5)}), 0, 0.4);
}

TEST(LinkPathTest, CornersWithoutRoomShrinkTheirRadius)
{
    const QPointF corners[]{{0, 0}, {4, 0}, {4, 100}, {4, 100}};
    const LinkPath path = LinkPath::throughCorners(corners, 10);
    EXPECT_GT(path.length(), 100);
    EXPECT_LT(path.length(), 104.01);
}

TEST(LinkPathTest, EqualStepsAreEqualLengths)
{
    const LinkPath path = LinkPath::cubic({0, 0}, {0, 400}, {900, -300}, {1000, 0});
    double last = 0;
    for (int i = 1; i <= 200; ++i) {
        const double step = distance(path.pointAt((i - 1) / 200.0), path.pointAt(i / 200.0));
        EXPECT_LE(step, path.length() / 200 + 1e-9);
        EXPECT_GT(step, path.length() / 200 * 0.9);
        last += step;
    }
    EXPECT_NEAR(last, path.length(), path.length() * 0.005);
}

TEST(LinkPathTest, FlattenedCubicStaysOnTheCurve)
{
    const QPointF a(0, 0), c1(300, 0), c2(200, 500), b(600, 500);
    const LinkPath path = LinkPath::cubic(a, c1, c2, b);
    for (int i = 0; i <= 100; ++i) {
        const double t = i / 100.0, u = 1 - t;
        const QPointF on = a * (u * u * u) + c1 * (3 * u * u * t) + c2 * (3 * u * t * t) + b * (t * t * t);
        EXPECT_LT(path.distanceTo(on), 0.3);
    }
    EXPECT_LT(path.points().size(), 60u);
}

TEST(LinkPathTest, PointsOutsideTheRangeAreTheEnds)
{
    const QPointF corners[]{{0, 0}, {10, 0}};
    const LinkPath path = LinkPath::throughCorners(corners, 10);
    EXPECT_EQ(path.pointAt(-3), QPointF(0, 0));
    EXPECT_EQ(path.pointAt(7), QPointF(10, 0));
    EXPECT_EQ(path.directionAt(0.5), QPointF(1, 0));
    EXPECT_DOUBLE_EQ(path.distanceTo({5, 3}), 3);
    EXPECT_DOUBLE_EQ(path.distanceTo({14, 3}), 5);
}

TEST(LinkPathTest, AnEmptyPathIsAPoint)
{
    const LinkPath path;
    EXPECT_EQ(path.length(), 0);
    EXPECT_EQ(path.pointAt(0.5), QPointF(0, 0));
    EXPECT_EQ(LinkPath::throughCorners({}, 10).length(), 0);
}

} // namespace
} // namespace cloudyard

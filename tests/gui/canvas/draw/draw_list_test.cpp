// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/draw_list.h"

#include <gtest/gtest.h>

#include <array>
#include <cmath>

#include "gui/canvas/draw/theme.h"

namespace cloudyard {
namespace {

using Kind = DrawList::Kind;

/// Keeps the points of the last line.
struct LineSink {
    const DrawList& list;
    std::vector<QPointF> seen = {};

    void draw(const DrawPolyline& l, const DrawList::Primitive&)
    {
        const auto points = list.pointsOf(l);
        seen.assign(points.begin(), points.end());
    }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

TEST(DrawList, KeepsOrderAndItems)
{
    DrawList list;
    list.setItem(7);
    list.shadow({QRectF(0, 0, 10, 10)});
    list.rect({QRectF(0, 0, 10, 10)});
    list.setItem(9);
    list.text(QRectF(0, 0, 40, 12), QStringLiteral("web-a"), kCardTitleFont, 0xff000000);
    list.rect({QRectF(5, 5, 1, 1)});
    ASSERT_EQ(list.size(), 4u);
    const auto& p = list.primitives();
    EXPECT_TRUE(p[0].kind == Kind::Shadow && p[1].kind == Kind::Rect && p[2].kind == Kind::Text);
    EXPECT_TRUE(p[0].item == 7 && p[1].item == 7 && p[2].item == 9 && p[3].item == 9);
    EXPECT_EQ(p[3].index, 1u);
}

TEST(DrawList, ClearForgetsEverything)
{
    DrawList list;
    list.setItem(3);
    list.line({0, 0}, {1, 1}, {0xff000000, 1});
    list.clear();
    EXPECT_TRUE(list.empty());
    EXPECT_EQ(list.item(), kNoItem);
    list.line({5, 5}, {6, 6}, {0xff000000, 1});
    LineSink sink{list};
    list.replay(sink);
    EXPECT_EQ(sink.seen, (std::vector<QPointF>{{5, 5}, {6, 6}}));
}

TEST(DrawList, BoundsCoverStrokesAndShadows)
{
    DrawList list;
    list.setItem(1);
    list.line({10, 10}, {30, 10}, {0xff000000, 8});
    EXPECT_TRUE(list.boundsOf(ItemId{1}).contains(QRectF(10, 6, 20, 8)));
    list.setItem(2);
    list.shadow({QRectF(100, 100, 50, 20), 12});
    EXPECT_TRUE(list.boundsOf(ItemId{2}).contains(QRectF(88, 88, 74, 44)));
    EXPECT_FALSE(list.boundsOf(ItemId{2}).intersects(QRectF(0, 0, 40, 40)));
    EXPECT_TRUE(list.boundsOf(ItemId{99}).isEmpty());
}

TEST(DrawList, BoundsOfTextFollowItsAlignment)
{
    DrawList list;
    const QRectF box(100, 100, 200, 20);
    list.text(box, QStringLiteral("right"), kBodyFont, 0xff000000, Qt::AlignRight | Qt::AlignVCenter);
    const QRectF bounds = list.boundsOf(list.primitives()[0]);
    EXPECT_GT(bounds.left(), 240);
    EXPECT_NEAR(bounds.right(), 302, 0.01);
}

TEST(DrawList, TextNeverGrowsBeyondItsBoxWhenElided)
{
    DrawList list;
    const QRectF box(0, 0, 40, 14);
    list.text(box, QStringLiteral("a name that is far too long"), kBodyFont, 0xff000000);
    EXPECT_LE(list.boundsOf(list.primitives()[0]).width(), 44);
}

// Lines x + y = 9 k across a 40 x 20 box: k = 1 to 6 lie strictly inside (0, 60).
TEST(HatchLines, AreCutToTheBox)
{
    const std::array<QPointF, 4> box{{{0, 0}, {40, 0}, {40, 20}, {0, 20}}};
    const std::vector<QPointF> ends = hatchLines(box, 9);
    ASSERT_EQ(ends.size(), 12u);
    for (std::size_t i = 0; i < ends.size(); ++i) {
        EXPECT_TRUE(QRectF(0, 0, 40, 20).adjusted(-1e-9, -1e-9, 1e-9, 1e-9).contains(ends[i]));
        EXPECT_NEAR(std::remainder(ends[i].x() + ends[i].y(), 9), 0, 1e-9);
    }
}

// A picture that is panned by copying pixels must fit the strip that is drawn anew.
TEST(HatchLines, MoveWithTheirPolygon)
{
    const std::array<QPointF, 4> box{{{4, 3}, {44, 3}, {44, 23}, {4, 23}}};
    std::array<QPointF, 4> moved = box;
    for (QPointF& p : moved)
        p += QPointF(40, 25);
    const std::vector<QPointF> here = hatchLines(box, 9), there = hatchLines(moved, 9);
    ASSERT_EQ(here.size(), there.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
        EXPECT_NEAR(there[i].x() - here[i].x(), 40, 1e-9);
        EXPECT_NEAR(there[i].y() - here[i].y(), 25, 1e-9);
    }
}

TEST(HatchLines, RefuseWhatHasNoInside)
{
    const std::array<QPointF, 2> line{{{0, 0}, {10, 10}}};
    const std::array<QPointF, 3> triangle{{{0, 0}, {40, 0}, {0, 40}}};
    EXPECT_TRUE(hatchLines(line, 9).empty());
    EXPECT_TRUE(hatchLines({}, 9).empty());
    EXPECT_TRUE(hatchLines(triangle, 0).empty());
    EXPECT_TRUE(hatchLines(triangle, std::nan("")).empty());
    EXPECT_FALSE(hatchLines(triangle, 9).empty());
}

} // namespace
} // namespace cloudyard

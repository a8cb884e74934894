// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/view.h"

#include <gtest/gtest.h>

#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

void expectNear(QPointF a, QPointF b, double tolerance = 1e-9)
{
    EXPECT_NEAR(a.x(), b.x(), tolerance);
    EXPECT_NEAR(a.y(), b.y(), tolerance);
}

TEST(ViewTest, ThereAndBackAgain)
{
    const View view(0.37, {120, -45}, {800, 600});
    expectNear(view.toScreen(view.toScene(QPointF(311, 77))), {311, 77});
    const QRectF rect(10, 20, 30, 40);
    EXPECT_EQ(view.toScreen(rect).center(), view.toScreen(rect.center()));
}

TEST(ViewTest, ZoomKeepsThePointUnderTheCursor)
{
    View view(1, {0, 0}, {800, 600});
    const QPointF cursor(333, 222);
    const QPointF scene = view.toScene(cursor);
    for (const double factor : {1.2, 1.5, 0.3, 0.5, 2.7}) {
        view = view.zoomed(factor, cursor);
        expectNear(view.toScreen(scene), cursor);
    }
}

TEST(ViewTest, ScaleIsBounded)
{
    const View view(1, {0, 0}, {800, 600});
    EXPECT_EQ(view.zoomed(1e9, {0, 0}).scale(), View::kMaxScale);
    EXPECT_EQ(view.zoomed(1e-9, {0, 0}).scale(), View::kMinScale);
}

TEST(ViewTest, FittedShowsAllOfItInTheFreeRoom)
{
    const QRectF content(-500, 100, 1500, 400);
    const View view = View::fitted(content, {1000, 700}, 1, {10, 60, 10, 40});
    const QRectF shown = view.toScreen(content);
    const QRectF room(10, 60, 980, 600);
    EXPECT_TRUE(room.adjusted(-1, -1, 1, 1).contains(shown));
    EXPECT_NEAR(shown.width(), 980, 1);
    expectNear(shown.center(), room.center(), 1);
}

TEST(ViewTest, FittedDoesNotBlowUpASmallScene)
{
    EXPECT_EQ(View::fitted({0, 0, 10, 10}, {1000, 700}, 1, {}, 1.25).scale(), 1.25);
}

TEST(ViewTest, LevelsComeInOrderAndRestOnThresholds)
{
    int last = -1;
    for (double scale = View::kMinScale; scale < 2; scale *= 1.01) {
        const int level = static_cast<int>(detailAt(scale).card);
        EXPECT_GE(level, last);
        EXPECT_LE(level, last + 1 + (last < 0 ? 4 : 0));
        last = level;
    }
    EXPECT_EQ(last, static_cast<int>(CardDetail::Inside));
    EXPECT_EQ(detailAt(1.6).card, CardDetail::Full) << "a small scene that is fitted shows cards as they are";

    // 75 px is where titles begin. Trembling by 5 % about it changes nothing; leaving by 11 % does.
    const double threshold = 75 / kCardWidth;
    Detail detail = detailAt(threshold * 1.05);
    ASSERT_EQ(detail.card, CardDetail::Title);
    for (const double wobble : {0.96, 1.04, 0.95, 1.05, 0.92})
        detail = detailAt(threshold * wobble, detail);
    EXPECT_EQ(detail.card, CardDetail::Title);
    EXPECT_EQ(detailAt(threshold * 0.89, detail).card, CardDetail::Icon);
    EXPECT_EQ(detailAt(threshold * 1.05, detailAt(threshold * 0.8)).card, CardDetail::Icon);
    EXPECT_EQ(detailAt(threshold * 1.12, detailAt(threshold * 0.8)).card, CardDetail::Title);
}

} // namespace
} // namespace cloudyard

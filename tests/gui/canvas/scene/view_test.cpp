// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/view.h"

#include <gtest/gtest.h>

#include <cmath>

#include "gui/canvas/scene/flow_level.h"
#include "gui/canvas/scene/sizes.h"
#include "gui/canvas/scene/transition.h"

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

TEST(ViewTest, OnTheWayNothingJumps)
{
    const View from(0.2, {40, -10}, {800, 600}), to = View(1.6, {-700, 300}, {800, 600});
    const View start = View::between(from, to, 0), end = View::between(from, to, 1);
    EXPECT_DOUBLE_EQ(start.scale(), from.scale());
    expectNear(start.origin(), from.origin());
    EXPECT_EQ(end, to);
    // The point that both views have at the same place stays there all the way.
    const QPointF scene = (from.origin() - to.origin()) / (to.scale() - from.scale());
    double scale = from.scale();
    for (double share = 0.05; share <= 1; share += 0.05) {
        const View view = View::between(from, to, share);
        EXPECT_GT(view.scale(), scale);
        expectNear(view.toScreen(scene), to.toScreen(scene), 1e-6);
        scale = view.scale();
    }
}

TEST(ViewTest, BetweenViewsOfOneScaleItGoesStraight)
{
    const View from(0.5, {0, 0}, {800, 600}), to(0.5, {100, -60}, {800, 600});
    expectNear(View::between(from, to, 0.25).origin(), {25, -15});
    EXPECT_LE(View::between(from, View(1, {}, {800, 600}), 0.9).detail().link, LinkDetail::Line)
        << "no labels on the way";
    EXPECT_EQ(View::between(from, View(1, {}, {800, 600}), 1).detail().link, LinkDetail::Labelled);
}

TEST(TransitionTest, IsAFunctionOfTheTimeOnTheWall)
{
    const Transition fade{1'000, 120};
    EXPECT_EQ(fade.share(900), 0) << "not begun";
    EXPECT_EQ(fade.share(1'000), 0);
    EXPECT_DOUBLE_EQ(fade.share(1'060), 0.5);
    EXPECT_FALSE(fade.isOver(1'119));
    EXPECT_TRUE(fade.isOver(1'120));
    EXPECT_EQ(fade.easedOut(5'000), 1);
    EXPECT_GT(fade.easedOut(1'030), fade.share(1'030)) << "fast at first";
}

TEST(FlowLevelTest, RisesWithWhatFlowsAndDashesWithIt)
{
    EXPECT_EQ(flowLevel(0), 0);
    EXPECT_EQ(flowLevel(0.049), 0) << "reads as nothing";
    EXPECT_EQ(flowLevel(0.05), 1);
    EXPECT_EQ(flowLevel(std::nan("")), 0);
    EXPECT_EQ(flowLevel(1e12), kMostFlow);
    for (double rate = 0.06; rate < 1'000; rate *= 10)
        EXPECT_EQ(flowLevel(rate * 10), flowLevel(rate) + 3) << rate;
    EXPECT_EQ(flowLevel(0.5, 4), 4);
    EXPECT_EQ(flowLevel(0.35, 4), 4) << "four in ten seconds or five are the same";
    EXPECT_EQ(flowLevel(0.2, 4), flowLevel(0.2));
    EXPECT_EQ(flowLevel(0, 1), 0) << "nothing is nothing";
    for (int level = 2; level <= kMostFlow; ++level) {
        const FlowDashes less = flowDashes(level - 1), more = flowDashes(level);
        EXPECT_LT(more.off, less.off);
        EXPECT_GT(more.width, less.width);
        EXPECT_GE(more.off, 4) << "still dashes";
    }
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/session_link.h"

#include <QElapsedTimer>
#include <QThread>
#include <gtest/gtest.h>

#include "core/edit/layout_edits.h"
#include "core/edit/structure_edits.h"
#include "core/edit/value_edits.h"
#include "core/services/registry.h"
#include "gui/document/frame_feed.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

struct RunTest : ::testing::Test {
    RunTest()
    {
        document.replace(
            testing::sceneFrom(
                "clients c city=Dublin rate=50/s; region r code=eu-west-1; zone z in r;"
                "instance w in z slots=4; c -> w timeout=2 s; seed 7"),
            {});
    }
    void run(double wallSeconds)
    {
        for (double t = 0; t < wallSeconds; t += 0.05) {
            link.session()->advance(0.05);
            feed.pump();
        }
    }
    [[nodiscard]] const Frame& frame() const { return *feed.frame(); }

    Document document{vocabulary()};
    SessionLink link{document, {.threaded = false, .framesPerSecond = 30}};
    FrameFeed feed{link};
};

TEST_F(RunTest, playsPausesAndRestarts)
{
    link.play();
    run(3);
    ASSERT_TRUE(feed.frame());
    EXPECT_TRUE(frame().playing);
    EXPECT_NEAR(frame().now.toSeconds(), 3, 0.2);
    EXPECT_GT(feed.series().rows(), 1U);
    link.pause();
    run(1);
    const SimTime at = frame().now;
    run(1);
    EXPECT_EQ(frame().now, at);
    link.restart();
    run(0.1);
    EXPECT_EQ(feed.series().rows(), 0U) << "a new epoch begins with an empty past";
}

TEST_F(RunTest, aTickServesOneOfBadgesWordsAndChartsAndAllGetTheirTurn)
{
    link.play();
    run(1);
    int badges = 0, words = 0, charts = 0, most = 0;
    QObject::connect(&feed, &FrameFeed::badgesDue, [&] { ++badges; });
    QObject::connect(&feed, &FrameFeed::wordsDue, [&] { ++words; });
    QObject::connect(&feed, &FrameFeed::chartsDue, [&] { ++charts; });
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < 900) {
        const int before = badges + words + charts;
        link.session()->advance(0.014);
        feed.framePainted();
        most = std::max(most, badges + words + charts - before);
        QThread::msleep(5);
    }
    EXPECT_EQ(most, 1);
    EXPECT_GE(words, 2);
    EXPECT_GT(badges, words);
    EXPECT_GT(charts, badges);
}

TEST_F(RunTest, editsReachTheRunAndCosmeticOnesDoNot)
{
    link.play();
    run(1);
    ASSERT_TRUE(document.push(EditPtr(new MoveEdit({{NodeId("w"), Point{8, 8}}}))));
    EXPECT_EQ(link.editsSent(), 0U);
    ASSERT_TRUE(document.push(
        EditPtr(new SettingEdit(NodeId("c"), "rate", SettingValue(std::string("5/s"))))));
    EXPECT_EQ(link.editsSent(), 1U);
    run(1);
    EXPECT_EQ(frame().appliedEdits, 1U);
    document.undoStack().undo();
    run(1);
    EXPECT_EQ(frame().appliedEdits, 2U) << "undo is a new command of the run";
}

TEST_F(RunTest, faultsActAndAreCleared)
{
    link.play();
    run(1);
    link.injectFault("zone-power-loss", "z");
    run(0.2);
    ASSERT_EQ(frame().faults.size(), 1U);
    EXPECT_TRUE(frame().faults[0].active);
    EXPECT_FALSE(feed.log().empty());
    link.clearFault(frame().faults[0].id);
    run(0.2);
    EXPECT_FALSE(frame().faults[0].active);
}

TEST_F(RunTest, aSceneThatCannotRunHasNoSessionUntilItIsMended)
{
    Scene broken = document.scene();
    broken.find(NodeId("c"))->settings.set("rate", std::string("often"));
    document.replace(broken, {});
    EXPECT_FALSE(link.session());
    EXPECT_TRUE(link.obstacle().contains("rate")) << link.obstacle().toStdString();
    link.play();
    ASSERT_TRUE(document.push(
        EditPtr(new SettingEdit(NodeId("c"), "rate", SettingValue(std::string("5/s"))))));
    EXPECT_TRUE(link.session());
    EXPECT_TRUE(link.obstacle().isEmpty());
}

TEST_F(RunTest, whatIsShownOfARunGoesWithIt)
{
    link.play();
    run(3);
    EXPECT_GT(feed.series().rows(), 0U);
    document.replace(Scene{}, {});
    EXPECT_EQ(feed.series().rows(), 0U);
    EXPECT_TRUE(feed.log().empty());
    EXPECT_FALSE(feed.frame());
}

} // namespace
} // namespace cloudyard

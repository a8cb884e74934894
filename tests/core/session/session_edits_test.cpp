// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to a run while it plays: edits and faults.
#include <algorithm>
#include <cmath>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "session_runs.h"
#include "small_scenes.h"

namespace cloudyard {
namespace {

TEST(SessionEdits, editsAndFaultsActAndReplay)
{
    SmallScene scene = shop();
    const auto session = unthreaded(scene.share());
    session->post(command::Play{});
    session->advance(2.5);
    session->post(command::InjectFault{"zone-power-loss", "eu-b", Duration::seconds(3)});
    session->advance(1);
    const Frame* frame = session->takeFrame();
    ASSERT_EQ(frame->faults.size(), 2u);
    EXPECT_TRUE(frame->faults[1].active);
    EXPECT_EQ(frame->faults[1].from.ns, 2'500'000'001) << "the next instant";
    EXPECT_EQ(frame->faults[1].to.ns, 5'500'000'001);
    const std::uint32_t id = frame->faults[1].id;
    session->post(command::ClearFault{id});
    scene.node("web-c", "instance", "eu-b").link("web", "web-c");
    session->post(command::ApplyScene{scene.share(), 1});
    session->advance(3);
    frame = session->takeFrame();
    EXPECT_EQ(frame->nodes.size(), 10u);
    EXPECT_EQ(frame->links.size(), 7u);
    EXPECT_EQ(frame->appliedEdits, 1u);
    EXPECT_TRUE(frame->faults[1].over);
    std::erase_if(scene.scene.links, [](const Link& l) { return l.to.str() == "web-a"; });
    session->post(command::ApplyScene{scene.share(), 2});
    session->post(command::InjectFault{"zone-power-loss", "eu-a", {}});
    session->advance(4);
    session->post(command::ClearAllFaults{});
    session->advance(4);
    for (const FaultSpec& fault : session->takeFrame()->faults)
        EXPECT_FALSE(fault.active);
    expectReplays(*session);
    EXPECT_TRUE(session->simulation().checkLedgers().has_value());
}

/// What is drawn while the clock stands at 0 is the scene of the run, as if it had been opened: nothing has to launch
/// or boot.
TEST(SessionEdits, beforeAnythingHasHappenedAChangeIsOfTheStart)
{
    auto scene = shop();
    const auto session = unthreaded(scene.share());
    const std::uint32_t epoch = session->takeFrame()->epoch;
    scene.node("web-c", "instance", "eu-b").link("web", "web-c");
    session->post(command::SetPace{4});
    session->post(command::ApplyScene{scene.share(), 1});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    EXPECT_GT(frame->epoch, epoch);
    EXPECT_EQ(frame->appliedEdits, 1u);
    EXPECT_EQ(frame->changes, 0u) << "it is no run of a changed scene";
    session->post(command::RunTo{SimTime::fromSeconds(20)});
    session->advance(1);
    const auto fresh = unthreaded(scene.share());
    fresh->post(command::RunTo{SimTime::fromSeconds(20)});
    fresh->advance(1);
    EXPECT_EQ(session->takeFrame()->fingerprint, fresh->takeFrame()->fingerprint);
    expectReplays(*session);
}

TEST(SessionEdits, whatWasDoneAtTheStartStays)
{
    auto scene = shop();
    const auto session = unthreaded(scene.share());
    session->post(command::InjectFault{"stop-instance", "web-a", Duration::seconds(3)});
    scene.node("web-c", "instance", "eu-b").link("web", "web-c");
    session->post(command::ApplyScene{scene.share(), 1});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    EXPECT_TRUE(std::ranges::any_of(
        frame->faults, [](const FaultSpec& fault) { return fault.to - fault.from == Duration::seconds(3); }));
    EXPECT_EQ(frame->appliedEdits, 1u);
}

TEST(SessionEdits, whatCannotBeDoneChangesNothingAndIsNotLogged)
{
    const auto scene = shop().share();
    const auto session = unthreaded(scene);
    session->post(command::StepTime{Duration::seconds(5)});
    session->advance(0);
    static_cast<void>(session->takeFrame());
    const std::size_t logged = session->log().size();
    SmallScene bad = shop();
    bad.node("odd", "no-such-kind");
    session->post(command::ApplyScene{bad.share(), 1});
    session->post(command::ApplyScene{nullptr, 2});
    session->post(command::InjectFault{"no-such-fault", "eu-a", {}});
    session->post(command::InjectFault{"zone-power-loss", "no-such-zone", {}});
    session->post(command::ClearFault{999});
    session->post(command::SetPace{std::nan("")});
    session->post(command::StepTime{Duration::seconds(-5)});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    EXPECT_EQ(frame->appliedEdits, 0u);
    EXPECT_EQ(frame->faults.size(), 1u);
    EXPECT_EQ(frame->paceWanted, 1);
    const auto refusals = std::ranges::count(frame->log, Severity::Warning, &LogLine::severity);
    EXPECT_EQ(refusals, 5) << "the event log tells of each";
    EXPECT_EQ(session->log().size(), logged + 1) << "only the pace";
    session->post(command::StepTime{Duration::seconds(20)});
    session->advance(0);
    expectSame(session->simulation(), inlineRun(*scene, {25'000'000'000}));
}

TEST(SessionEdits, leaveATraceUntilTheRunBeginsAnew)
{
    SmallScene scene = shop();
    const auto session = unthreaded(scene.share());
    scene.scene.nodes.front().settings.set("rate", std::string("50/s"));
    session->post(command::ApplyScene{scene.share(), 1});
    session->advance(0);
    EXPECT_EQ(session->takeFrame()->changes, 0u) << "before the first event it is the scene of the run";

    session->post(command::RunTo{{5'000'000'000}});
    session->advance(0);
    scene.scene.nodes.front().settings.set("rate", std::string("40/s"));
    session->post(command::ApplyScene{scene.share(), 2});
    scene.scene.title = "Another title";
    session->post(command::ApplyScene{scene.share(), 3});
    scene.node("worker-2", "instance", "eu-a").link("orders", "worker-2");
    session->post(command::ApplyScene{scene.share(), 4});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    EXPECT_EQ(frame->changes, 2u) << "a title is nothing to a run";
    EXPECT_EQ(frame->firstChange.ns, 5'000'000'000);
    std::vector<std::string> said;
    for (const LogLine& line : frame->log)
        if (line.milestone == Milestone::Changed)
            said.push_back(*line.said);
    EXPECT_EQ(said,
              (std::vector<std::string>{"shoppers: Rate is 40/s, was 50/s", "worker-2 is added and 1 change more"}));

    session->post(command::Restart{});
    session->advance(0);
    EXPECT_EQ(session->takeFrame()->changes, 0u);
}

TEST(SessionEdits, aLongerDurationLetsAFinishedRunGoOn)
{
    SmallScene scene = shop();
    const auto session = unthreaded(scene.share());
    session->post(command::RunTo{{30'000'000'000}});
    session->advance(0);
    EXPECT_TRUE(session->takeFrame()->finished);
    session->post(command::ApplyScene{scene.lasting(40).share(), 1});
    session->post(command::SetPace{60});
    session->post(command::Play{});
    session->advance(1);
    const Frame* frame = session->takeFrame();
    EXPECT_EQ(frame->now.ns, 40'000'000'000);
    EXPECT_TRUE(frame->finished);
    expectReplays(*session);
}

} // namespace
} // namespace cloudyard

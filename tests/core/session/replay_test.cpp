// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/replay.h"

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "small_scenes.h"

namespace cloudyard {
namespace {

Simulation built(const Scene& scene)
{
    auto simulation = buildSimulation(scene);
    EXPECT_TRUE(simulation.has_value()) << simulation.error().message();
    return std::move(*simulation);
}

TEST(RunToPoint, standsWhereARunBetweenEventsStood)
{
    const Scene scene = shop().scene;
    Simulation run = built(scene);
    run.runUntil({3'456'789'000});
    Simulation same = built(scene);
    runToPoint(same, run.handled(), run.now());
    EXPECT_EQ(same.now(), run.now());
    EXPECT_EQ(same.fingerprint(), run.fingerprint());
}

TEST(RunToPoint, standsWhereARunInsideAnInstantStood)
{
    // After every one of the first 2,000 events, many of which share their instant with others.
    const Scene scene = shop().scene;
    Simulation run = built(scene);
    Simulation same = built(scene);
    for (int i = 0; i < 2000; ++i) {
        run.step(SimTime::never());
        runToPoint(same, run.handled(), run.now());
        ASSERT_EQ(same.handled(), run.handled());
        ASSERT_EQ(same.now(), run.now());
        ASSERT_EQ(same.fingerprint(), run.fingerprint());
    }
}

TEST(RunToPoint, movesTheClockAloneWhenNothingHappensBetween)
{
    Simulation run = built(Scene{});
    runToPoint(run, 0, {5'000});
    EXPECT_EQ(run.now().ns, 5'000);
    EXPECT_EQ(run.handled(), 0u);
}

TEST(Replay, ofAnEmptyLogIsTheBeginning)
{
    const auto run = replay(shop().scene, {});
    ASSERT_TRUE(run.has_value());
    EXPECT_EQ(run->handled(), 0u);
    EXPECT_EQ(run->now().ns, 0);
}

TEST(Replay, sameLogSameRunOtherLogOtherRun)
{
    const Scene scene = shop().scene;
    const auto end = [&](double at) {
        Simulation first = built(scene);
        first.runUntil(SimTime::fromSeconds(at));
        const std::vector<LoggedCommand> log{
            {first.handled(), first.now(), command::SetPace{60}},
            {first.handled(), first.now(),
             command::InjectFault{"zone-power-loss", "eu-b", Duration::seconds(1)}}};
        auto run = replay(scene, log);
        EXPECT_TRUE(run.has_value());
        run->runUntil({20'000'000'000});
        return run->fingerprint();
    };
    EXPECT_EQ(end(3), end(3));
    EXPECT_NE(end(3), end(3.5));
}

TEST(Replay, aTerminationIsPartOfTheLog)
{
    const Scene scene = shop().scene;
    Simulation first = built(scene);
    first.runUntil(SimTime::fromSeconds(3));
    const std::vector<LoggedCommand> log{{first.handled(), first.now(), command::Terminate{"web-a"}}};
    ASSERT_TRUE(first.terminate(first.topology().findNode("web-a")));
    first.runUntil({400'000'000'000});
    auto run = replay(scene, log);
    ASSERT_TRUE(run.has_value());
    run->runUntil({400'000'000'000});
    EXPECT_EQ(run->fingerprint(), first.fingerprint());
    EXPECT_EQ(run->view(run->topology().findNode("web-a")).state, NodeView::State::Gone);
    Simulation untouched = built(scene);
    untouched.runUntil({400'000'000'000});
    EXPECT_NE(untouched.fingerprint(), first.fingerprint());
}

TEST(Replay, refusesASceneThatCannotRun)
{
    SmallScene scene = shop();
    scene.link("web", "nowhere");
    EXPECT_FALSE(replay(scene.scene, {}).has_value());
}

class ReplayOf : public ::testing::TestWithParam<Command> {};

TEST_P(ReplayOf, aCommandThatNoSessionWouldHaveLoggedIsAnError)
{
    const std::vector<LoggedCommand> log{{0, {}, GetParam()}};
    const auto run = replay(shop().scene, log);
    ASSERT_FALSE(run.has_value());
    EXPECT_FALSE(run.error().message().empty());
}
INSTANTIATE_TEST_SUITE_P(
    BadLogs, ReplayOf,
    ::testing::Values(Command{command::ApplyScene{}},
                    Command{command::InjectFault{"no-such-fault", "eu-a", {}}},
                    Command{command::InjectFault{"zone-power-loss", "web", {}}},
                    Command{command::InjectFault{"zone-power-loss", "eu-a", Duration::seconds(-1)}},
                    Command{command::InjectFault{"zone-power-loss", "eu-a", Duration{}}},
                    Command{command::ClearFault{77}}, Command{command::Terminate{"nobody"}},
                    Command{command::Terminate{"eu-a"}}));

} // namespace
} // namespace cloudyard

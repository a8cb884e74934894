// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <gtest/gtest.h>

#include "tests/core/services/random_faults.h"
#include "tests/core/services/soundness.h"
#include "tests/core/services/watched_run.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

constexpr std::string_view kFaultShop =
    "clients c rate=20/s arrivals=constant; region r; zone a in r; zone b in r\n"
    "instance w in a slots=9 service_time=constant 10 ms boot_time=constant 5 s; way: c -> w "
    "latency=0 s timeout=500 ms";

/// No condition of any node or link is left over. A target whose checks were lost on the way may have to pass them
/// again: it shows as starting, and no fault did that.
::testing::AssertionResult isClear(const Simulation& simulation)
{
    const Topology& topology = simulation.topology();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
        if (topology.ownerOf(n) != kNone) // a group's: they come, boot and go without any fault
            continue;
        const NodeCondition& condition = simulation.state().conditions[n];
        const NodeView::State state = simulation.view(n).state;
        const bool isDown = state == NodeView::State::Off || state == NodeView::State::PowerLost;
        const bool isHindered = condition.shortages != 0 || condition.controlFaults != 0;
        if (condition.powerCuts != 0 || condition.powerFaults != 0 || condition.processStops != 0 ||
            condition.booting || isDown || isHindered)
            return ::testing::AssertionFailure() << topology.nodeIds[n] << " is still down";
    }
    for (LinkIndex l = 0; l < topology.links.size(); ++l)
        if (simulation.state().linkCuts[l] != 0 || !simulation.state().linkImpairments[l].none())
            return ::testing::AssertionFailure() << topology.linkIds[l] << " is still cut, slow or lossy";
    return ::testing::AssertionSuccess();
}

NodeView::State stateOf(WatchedRun& run, std::string_view node)
{
    return run.simulation().view(run.node(node)).state;
}

/// Two power losses of one zone and a stop of an instance in it; it runs only when the last of them
/// is over.
class Overlap : public ::testing::TestWithParam<std::array<int, 3>> {};

TEST_P(Overlap, TheInstanceRunsWhenTheLastFaultIsOver)
{
    WatchedRun run(kFaultShop);
    run.runTo(3);
    const std::array faults = {run.inject("zone-power-loss", "a"), run.inject("stop-instance", "w"),
                               run.inject("zone-power-loss", "a")};
    run.runTo(10);
    for (int n = 0; n < 3; ++n) {
        const auto state = stateOf(run, "w");
        EXPECT_TRUE(state == NodeView::State::PowerLost || state == NodeView::State::Off);
        EXPECT_FALSE(isClear(run.simulation()));
        run.clear(faults.at(static_cast<std::size_t>(GetParam().at(static_cast<std::size_t>(n)))));
        run.runTo(run.simulation().now() + Duration::seconds(1));
    }
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Starting);
    const std::size_t before = run.ends("c").size();
    run.runTo(30);
    EXPECT_TRUE(isClear(run.simulation()));
    EXPECT_GT(run.ends("c").size(), before + 200);
    EXPECT_EQ(run.ends("c").back().reason, Reason::None);
}

INSTANTIATE_TEST_SUITE_P(Orders, Overlap,
                         ::testing::Values(std::array{0, 1, 2}, std::array{0, 2, 1},
                                           std::array{1, 0, 2}, std::array{1, 2, 0},
                                           std::array{2, 0, 1}, std::array{2, 1, 0}));

/// Stopped and then without power it is silent; with the power back it refuses until it is started.
TEST(Faults, PowerAndProcessAreTwoThings)
{
    WatchedRun run(kFaultShop);
    run.runTo(3);
    const auto stop = run.inject("stop-instance", "w");
    const auto power = run.inject("zone-power-loss", "a");
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::PowerLost);
    run.runTo(10.01);
    EXPECT_EQ(run.ends("c").back().reason, Reason::Timeout);
    run.clear(power);
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Off);
    run.runTo(12);
    EXPECT_EQ(run.ends("c").back().reason, Reason::Refused);
    run.clear(stop);
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Starting);
    run.runTo(18);
    EXPECT_EQ(run.ends("c").back().reason, Reason::None);
}

TEST(Faults, BeginAndEndToTheNanosecondAsPlanned)
{
    WatchedRun run(std::string(kFaultShop) + "\nfault 10s stop-instance w for 20s");
    run.runTo(SimTime::fromSeconds(10) - Duration{1});
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Ok);
    run.runTo(10);
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Off);
    run.runTo(SimTime::fromSeconds(30) - Duration{1});
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Off);
    run.runTo(30);
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Starting);
    run.runTo(35);
    EXPECT_TRUE(isClear(run.simulation()));
}

/// A purge is done after its time, dead letters that move back when none is left: then the order is over, without
/// anybody's word and whatever end was planned for it.
TEST(Faults, AnOrderIsOverOnceItIsCarriedOut)
{
    WatchedRun run(
        "clients c rate=10/s arrivals=constant; region r; zone z in r\n"
        "queue q in r max_receives=1 visibility_timeout=1 s receive_wait_time=20 s; queue d in r purge_time=20 s\n"
        "instance w in z slots=9 service_time=constant 10 ms poison=1; q -> d; c -> q; q -> w\n"
        "fault 40s move-back d for 60s");
    const auto isActive = [&](std::uint32_t id) {
        const auto faults = run.simulation().faults();
        return std::ranges::any_of(faults, [id](const FaultSpec& fault) { return fault.id == id && fault.active; });
    };
    run.runTo(10);
    const std::uint32_t purge = run.inject("purge-queue", "d");
    run.runTo(29.9);
    EXPECT_TRUE(isActive(purge));
    run.runTo(30.1);
    EXPECT_FALSE(isActive(purge));
    const std::uint32_t moving = run.simulation().faults()[0].id;
    run.runTo(40.1);
    EXPECT_TRUE(isActive(moving)) << "some 110 dead letters at 500/s take 0.2 s";
    run.runTo(41);
    EXPECT_FALSE(isActive(moving));
    EXPECT_LT(run.simulation().faults()[0].to, SimTime::fromSeconds(41)) << "it says when";
    EXPECT_TRUE(run.simulation().checkLedgers());
    const std::uint32_t idle = run.inject("move-back", "q"); // whose dead letters nobody sends
    run.runTo(41.5);
    EXPECT_FALSE(isActive(idle));
}

TEST(Faults, APlannedOneThatIsStruckOutNeverBegins)
{
    WatchedRun run(std::string(kFaultShop) + "\nfault 10s stop-instance w");
    ASSERT_EQ(run.simulation().faults().size(), 1u);
    EXPECT_TRUE(run.simulation().clearFault(run.simulation().faults()[0].id));
    EXPECT_FALSE(run.simulation().clearFault(run.simulation().faults()[0].id)) << "it is over";
    EXPECT_FALSE(run.simulation().clearFault(12'345)) << "there is none";
    run.runTo(20);
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Ok);
    for (const auto& end : run.ends("c"))
        EXPECT_EQ(end.reason, Reason::None);
}

TEST(Faults, OneClearedByHandDoesNotEndTwice)
{
    WatchedRun run(std::string(kFaultShop) + "\nfault 10s zone-power-loss a for 20s");
    run.runTo(15);
    run.clear(run.simulation().faults()[0].id);
    const auto second = run.inject("zone-power-loss", "a");
    run.runTo(40);
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::PowerLost)
        << "the planned end of the first ends nothing";
    run.clear(second);
    run.runTo(46);
    EXPECT_TRUE(isClear(run.simulation()));
}

TEST(Faults, ACutLinkIsSilentBothWaysAlsoForWhatIsInTheAir)
{
    WatchedRun run("clients c rate=1/s arrivals=constant; region r; zone a in r; instance w in a "
                   "slots=9 service_time=constant 100 ms\n"
                   "way: c -> w latency=1 s timeout=5 s");
    run.runTo(3.5);
    const auto cut = run.inject("cut-link", "way");
    run.runTo(4.5);
    run.clear(cut);
    run.runTo(20);
    // Sent at n, there at n + 1, answered at n + 1.1, back at n + 2.1: of those sent at 2 and 3 s
    // the answer or the request itself meets the cut.
    for (const auto& end : run.ends("c")) {
        const double sent = end.since.toSeconds();
        const bool caught = sent == 2 || sent == 3;
        EXPECT_EQ(end.reason, caught ? Reason::Timeout : Reason::None) << sent;
    }
}

TEST(Faults, ANodeMovedOutOfADarkZoneBootsAndOneMovedInGoesDark)
{
    const auto scene = [](std::string_view zone) {
        return "clients c rate=20/s; region r; zone a in r; zone b in r\ninstance w in " +
               std::string(zone) +
               " service_time=constant 10 ms boot_time=constant 5 s; c -> w timeout=500 ms";
    };
    WatchedRun run(scene("a"));
    run.runTo(2);
    const auto fault = run.inject("zone-power-loss", "a");
    run.runTo(4);
    run.change(scene("b"));
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Starting);
    run.runTo(10);
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::Ok);
    run.change(scene("a"));
    EXPECT_EQ(stateOf(run, "w"), NodeView::State::PowerLost);
    run.clear(fault);
    run.runTo(20);
    EXPECT_TRUE(isClear(run.simulation()));
}

TEST(Faults, EndQuietlyWhenTheirTargetIsGone)
{
    const std::string_view before =
        "clients c rate=20/s; region r; zone a in r; zone b in r\n"
        "instance w in a; instance v in b boot_time=constant 1 s; c -> w; way: c -> v";
    const std::string_view after = "clients c rate=20/s; region r; zone a in r; zone b in "
                                   "r\ninstance v in b boot_time=constant 1 s; c -> v";
    WatchedRun run(before);
    run.runTo(2);
    const std::array faults = {run.inject("stop-instance", "w"), run.inject("cut-link", "way")};
    run.change(after);
    for (const auto fault : faults)
        run.clear(fault);
    run.runTo(10);
    EXPECT_FALSE(run.simulation().state().conditions[2].booting);
    for (NodeIndex n = 0; n < run.simulation().topology().nodes.size(); ++n) {
        const bool isGone = run.simulation().topology().nodes[n].removed;
        EXPECT_TRUE(!isGone || run.simulation().view(n).state != NodeView::State::Starting)
            << "what is gone does not boot";
    }
}

TEST(Faults, AreRefusedForWhatTheyCannotHit)
{
    WatchedRun run(kFaultShop);
    EXPECT_FALSE(makeFault(run.simulation(), "earthquake", "a"));
    EXPECT_FALSE(makeFault(run.simulation(), "cut-link", "w"));
    EXPECT_FALSE(makeFault(run.simulation(), "zone-power-loss", "nowhere"));
    EXPECT_FALSE(makeFault(run.simulation(), "stop-instance", "way"));
    EXPECT_FALSE(makeFault(run.simulation(), "stop-instance", "c"));
}

/// Any faults in any order in every scene: once they are all cleared and the boots are over,
/// nothing is left of them.
class EveryFaultClears : public ::testing::TestWithParam<std::filesystem::path> {};

TEST_P(EveryFaultClears, InAnyOrder)
{
    const Scene scene = sceneFromFile(GetParam());
    for (std::uint64_t seed = 1; seed <= 5; ++seed) {
        Simulation simulation = *buildSimulation(scene, seed);
        Dice dice(seed);
        for (int n = 0; n < 30; ++n) {
            meddle(simulation, dice, Duration::seconds(4));
            simulation.runUntil(simulation.now() + Duration::milliseconds(300));
            ASSERT_TRUE(isSound(simulation));
        }
        std::vector<std::uint32_t> left;
        for (const FaultSpec& fault : simulation.faults())
            if (!fault.over)
                left.push_back(fault.id);
        for (; !left.empty(); left.pop_back()) {
            std::swap(left.back(), left[dice.below(left.size())]);
            EXPECT_TRUE(simulation.clearFault(left.back()));
        }
        simulation.runUntil(simulation.now() + Duration::seconds(600));
        EXPECT_TRUE(isClear(simulation)) << "seed " << seed;
        EXPECT_TRUE(isSound(simulation));
    }
}

INSTANTIATE_TEST_SUITE_P(Scenes, EveryFaultClears, ::testing::ValuesIn(allSceneFiles()),
                         [](const auto& path) { return testName(path.param); });

} // namespace
} // namespace cloudyard

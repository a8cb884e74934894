// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include <fmt/format.h>

#include "core/services/rule_stage.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::WatchedRun;

constexpr int kBusy = 0; ///< gauges of an instance

/// Clients by the clock, straight at one instance with these settings, without delays.
std::string served(std::string_view rate, std::string_view settings,
                   std::string_view link = "timeout=10 s")
{
    return fmt::format("clients c rate={} arrivals=constant; region r; zone z in r; instance w in "
                       "z {}; way: c -> w latency=0 s {}",
                       rate, settings, link);
}

TEST(InstanceRules, WorkIsFirstComeFirstServedWithOneSlot)
{
    WatchedRun run(served("10/s", "slots=1 service_time=uniform 1 ms 300 ms", "timeout=1000 s"));
    run.runTo(60);
    SimTime since;
    for (const auto& end : run.ends("c")) {
        EXPECT_GT(end.since, since);
        since = end.since;
    }
}

/// A machine gets its type when it starts: a changed one gives its slots after a stop and a start.
TEST(InstanceRules, AChangedTypeActsOnRestart)
{
    const auto scene = [](std::string_view type) {
        return served("100/s",
                      fmt::format("type={} service_time=constant 1 s boot_time=constant 2 s", type),
                      "timeout=100 s");
    };
    WatchedRun run(scene("m5.large"));
    run.runTo(5);
    run.change(scene("m5.2xlarge"));
    run.runTo(8);
    EXPECT_EQ(run.gauge("w", kBusy), 2);
    run.clear(run.inject("stop-instance", "w"));
    run.runTo(13);
    EXPECT_EQ(run.gauge("w", kBusy), 8);
}

TEST(InstanceRules, ChangedSlotsActAtOnceAndKillNoWork)
{
    const auto scene = [](int slots) {
        return served("100/s",
                      fmt::format("slots={} waiting_line=100000 service_time=constant 1 s", slots),
                      "timeout=100 s");
    };
    WatchedRun run(scene(4));
    run.runTo(5.5);
    EXPECT_EQ(run.gauge("w", kBusy), 4);
    run.change(scene(9));
    EXPECT_EQ(run.gauge("w", kBusy), 9);
    run.change(scene(1));
    EXPECT_EQ(run.gauge("w", kBusy), 9) << "running work goes on";
    run.runTo(7);
    EXPECT_EQ(run.gauge("w", kBusy), 1);
    for (const auto& end : run.ends("c"))
        EXPECT_EQ(end.reason, Reason::None);
}

TEST(InstanceRules, ProbabilityDecidesHowOftenItSends)
{
    for (const double p : {0.0, 0.3, 1.0}) {
        WatchedRun run(
            fmt::format("clients c rate=100/s arrivals=constant; region r; zone z in r; instance w "
                        "in z slots=9 service_time=constant 1 ms\n"
                        "queue d in r; c -> w latency=0 s; w -> d latency=0 s probability={}",
                        p));
        run.runTo(100);
        // Binomial, n = 10,000: four deviations.
        EXPECT_NEAR(run.gauge("d", 0), 10'000 * p, 4 * std::sqrt(10'000 * p * (1 - p)) + 10);
    }
}

/// While a sender pauses before it tries again, another link is added and the one that it tried is
/// taken away.
TEST(InstanceRules, AJobThatPausesFollowsTheChangedProgram)
{
    const std::string_view base =
        "clients c rate=1/s arrivals=constant; region r; zone z in r; instance w in z slots=9 "
        "service_time=constant 1 ms\n"
        "queue d in r send_latency=constant 0 s; instance e in z slots=9 service_time=constant 1 "
        "ms; way: c -> w latency=0 s timeout=60 s\n";
    const std::string failing = "send: w -> d latency=0 s loss=1 timeout=100 ms retries=50 "
                                "backoff=5 s backoff_cap=5 s jitter=none\n";
    const std::string mended = "send: w -> d latency=0 s loss=0 timeout=100 ms retries=50 "
                               "backoff=5 s backoff_cap=5 s jitter=none\n";
    const std::string call = "call: w -> e latency=0 s\n";
    {
        WatchedRun run(fmt::format("{}{}", base, failing));
        run.runTo(2.5);
        run.change(fmt::format("{}{}{}", base, mended, call));
        run.runTo(30.5);
        EXPECT_EQ(run.gauge("d", 0), 30) << "everything arrives, also what had to pause";
        EXPECT_EQ(run.simulation().station(run.node("e")).completions, 28u)
            << "new work calls, old work does not";
    }
    {
        WatchedRun run(fmt::format("{}{}", base, failing));
        run.runTo(2.5);
        run.change(std::string(base));
        run.runTo(2.6);
        EXPECT_EQ(run.ends("c").size(), 2u) << "those that paused have failed";
        EXPECT_EQ(
            run.simulation().ledgers().messages.failed[static_cast<std::size_t>(Reason::NoRoute)],
            2u);
    }
}

/// An instance put into a zone without power does nothing, and boots when the power is back.
TEST(InstanceRules, AddedInADarkZoneItBootsWithThePower)
{
    const std::string_view before = "clients c rate=10/s arrivals=constant; region r; zone z in r\n"
                                    "queue q in r send_latency=constant 0 s; c -> q latency=0 s";
    const std::string after =
        std::string(before) + "; instance w in z slots=1 service_time=constant 1 ms "
                              "pending_time=constant 0 s boot_time=constant 5 s; q -> w latency=0 s";
    WatchedRun run(before);
    run.runTo(5);
    const auto fault = run.inject("zone-power-loss", "z");
    run.runTo(6);
    run.change(after);
    EXPECT_EQ(run.simulation().view(run.node("w")).state, NodeView::State::PowerLost);
    run.runTo(20.05);
    EXPECT_EQ(run.simulation().station(run.node("w")).arrivals, 0u);
    EXPECT_EQ(
        run.simulation().ledgers().calls.byClass[static_cast<std::size_t>(CallClass::Receive)], 0u);
    run.clear(fault);
    EXPECT_EQ(run.simulation().view(run.node("w")).state, NodeView::State::Starting);
    run.runTo(25.04);
    EXPECT_EQ(run.simulation().station(run.node("w")).arrivals, 0u);
    run.runTo(40);
    EXPECT_GT(run.simulation().station(run.node("w")).completions, 300u);
}

TEST(InstanceRules, AddedDuringTheRunItBootsFirst)
{
    const std::string_view before =
        "clients c rate=10/s arrivals=constant; region r; zone z in r; instance v in z "
        "service_time=constant 1 ms; c -> v latency=0 s";
    const std::string after =
        std::string(before) +
        "; instance w in z service_time=constant 1 ms pending_time=constant 0 s boot_time=constant 5 s; c -> w latency=0 s";
    WatchedRun run(before);
    run.runTo(5.05);
    run.change(after);
    run.runTo(30);
    int refused = 0;
    for (const auto& end : run.ends("c"))
        if (end.reason != Reason::None) {
            EXPECT_EQ(end.reason, Reason::Refused);
            EXPECT_LT(end.since, at(10.05));
            ++refused;
        }
    EXPECT_GT(refused, 10) << "half of what came within the boot";
    EXPECT_EQ(run.simulation().station(run.node("w")).failures[0], 0u);
    EXPECT_GT(run.simulation().station(run.node("w")).completions, 50u);
}

} // namespace
} // namespace cloudyard

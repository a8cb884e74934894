// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <gtest/gtest.h>

#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

constexpr std::string_view kTwoRegions =
    "clients c rate=20/s arrivals=constant; region r; zone a in r; zone b in r; region s code=us-east-1; zone z in s\n"
    "queue q in r; instance w in a slots=50 boot_time=constant 2 s; instance v in b slots=50 boot_time=constant 2 s\n"
    "instance far in z slots=50 boot_time=constant 2 s\n"
    "c -> w timeout=500 ms retries=0; w -> q; q -> v; w -> far";

bool isDark(WatchedRun& run, std::string_view node)
{
    return run.simulation().state().conditions[run.node(node)].silent();
}

NodeView::State powerState(WatchedRun& run, std::string_view node)
{
    return run.simulation().view(run.node(node)).state;
}

TEST(RegionPowerLoss, DarkensItsZonesItsServicesAndNobodyElse)
{
    WatchedRun run(kTwoRegions);
    run.runTo(2);
    run.inject("region-power-loss", "r");
    for (const char* node : {"r", "a", "b", "q", "w", "v"})
        EXPECT_TRUE(isDark(run, node)) << node;
    for (const char* node : {"c", "s", "z", "far"})
        EXPECT_FALSE(isDark(run, node)) << node;
    run.runTo(6);
    EXPECT_EQ(run.ends("c").back().reason, Reason::Timeout) << "silence, not refusal";
}

/// A zone that lost its power as well stays dark when the region has it again.
TEST(RegionPowerLoss, OverlapsWithThatOfAZoneAndOfAnInstance)
{
    WatchedRun run(kTwoRegions);
    run.runTo(2);
    const auto zone = run.inject("zone-power-loss", "a");
    const auto region = run.inject("region-power-loss", "r");
    const auto host = run.inject("instance-power-loss", "v");
    run.clear(region);
    EXPECT_TRUE(isDark(run, "w"));
    EXPECT_TRUE(isDark(run, "v"));
    EXPECT_FALSE(isDark(run, "q"));
    run.clear(zone);
    EXPECT_EQ(powerState(run, "w"), NodeView::State::Starting);
    run.clear(host);
    EXPECT_EQ(powerState(run, "v"), NodeView::State::Starting);
    run.runTo(10);
    EXPECT_EQ(powerState(run, "w"), NodeView::State::Ok);
    EXPECT_EQ(run.ends("c").back().reason, Reason::None);
}

/// What a queue holds is stored: it is there when the power is back, and no message is lost or counted twice.
TEST(RegionPowerLoss, KeepsWhatAQueueHolds)
{
    WatchedRun run("clients c rate=20/s arrivals=constant; region r; zone a in r; queue q in r; instance v in a "
                   "slots=1 service_time=constant 10 s boot_time=constant 1 s\n"
                   "c -> q timeout=500 ms retries=0; q -> v");
    const auto held = [&run] {
        std::array<double, 32> gauges{};
        run.simulation().gauges(run.node("q"), gauges);
        return gauges[0] + gauges[1]; // waiting, in flight
    };
    run.runTo(5);
    const double before = held();
    ASSERT_GT(before, 50);
    const auto fault = run.inject("region-power-loss", "r");
    run.runTo(15);
    EXPECT_NEAR(held(), before, 1) << "but for one that was on its way";
    run.clear(fault);
    run.runTo(25);
    EXPECT_NEAR(held(), before + 200, 10) << "20 a second go in again";
}

/// Edits while a region is dark: what is put there goes dark, what is taken away boots, what stays stays dark.
TEST(RegionPowerLoss, HoldsForWhatIsPutThereAndNotForWhatLeaves)
{
    const auto scene = [](std::string_view place, std::string_view more) {
        return "clients c rate=20/s; region r; zone a in r; region s code=us-east-1; zone z in s\n"
               "queue q in r; instance w in " +
               std::string(place) + " boot_time=constant 2 s; c -> w timeout=500 ms; w -> q" + std::string(more);
    };
    WatchedRun run(scene("a", ""));
    run.runTo(2);
    const auto fault = run.inject("region-power-loss", "r");
    run.change(scene("a", "; zone b in r; instance v in b boot_time=constant 2 s; queue p in r"));
    for (const char* node : {"q", "p", "b", "v", "w"})
        EXPECT_TRUE(isDark(run, node)) << node;
    run.change(scene("z", "; zone b in r; instance v in b boot_time=constant 2 s; queue p in r"));
    EXPECT_EQ(powerState(run, "w"), NodeView::State::Starting);
    EXPECT_TRUE(isDark(run, "q"));
    run.clear(fault);
    run.runTo(10);
    for (const char* node : {"q", "p", "b", "v", "w"})
        EXPECT_FALSE(isDark(run, node)) << node;
}

/// Silence where a stopped process refuses.
TEST(InstancePowerLoss, IsSilent)
{
    WatchedRun run(kTwoRegions);
    run.runTo(2);
    run.inject("instance-power-loss", "w");
    EXPECT_EQ(powerState(run, "w"), NodeView::State::PowerLost);
    EXPECT_FALSE(isDark(run, "a"));
    run.runTo(5);
    EXPECT_EQ(run.ends("c").back().reason, Reason::Timeout);
}

} // namespace
} // namespace cloudyard

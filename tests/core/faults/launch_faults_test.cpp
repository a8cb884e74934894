// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Faults of what launches: no capacity in a place, no control plane in a region. What runs is none of their business.
#include <gtest/gtest.h>

#include "tests/core/services/soundness.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::isSound;
using testing::WatchedRun;

constexpr std::string_view kLaunchShop =
    "clients c rate=20/s; region r code=eu-west-1; zone a in r; zone b in r; load-balancer web in r\n"
    "auto-scaling-group g in r min_size=2 max_size=8 slots=4 service_time=exponential 50 ms pending_time=constant 4 s "
    "boot_time=constant 6 s scheduled_delay=constant 0 s scheduled_actions=at 20 s: desired 4\n"
    "c -> web timeout=2 s; web -> g";

constexpr int kInService = 0;

std::uint64_t failures(WatchedRun& run) { return sum(run.simulation().station(run.node("c")).failures); }

/// Two faults of one place: it takes launches again when both are over.
TEST(LaunchFaults, AShortageEndsWithItsLastFault)
{
    WatchedRun run(kLaunchShop);
    run.runTo(10);
    const auto region = run.inject("insufficient-capacity", "r");
    const auto zone = run.inject("insufficient-capacity", "b");
    run.runTo(60);
    EXPECT_EQ(run.gauge("g", kInService), 2);
    run.clear(region);
    run.runTo(200);
    EXPECT_EQ(run.gauge("g", kInService), 4) << "all in zone a";
    const Topology& topology = run.simulation().topology();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n)
        if (topology.ownerOf(n) != kNone) {
            EXPECT_EQ(topology.nodes[n].zone, run.node(topology.nodeIds[n] == "g/2" ? "b" : "a"));
        }
    run.clear(zone);
    run.runTo(900);
    EXPECT_EQ(run.simulation().state().conditions[run.node("b")].shortages, 0);
    EXPECT_EQ(run.simulation().state().conditions[run.node("r")].shortages, 0);
    EXPECT_EQ(failures(run), 0u) << "what runs runs on";
    EXPECT_TRUE(isSound(run.simulation()));
}

/// Beyond the group nothing is changed by it: the same requests, the same answers.
TEST(LaunchFaults, WithoutItsControlPlaneARegionServesOn)
{
    WatchedRun run(kLaunchShop);
    WatchedRun spared(kLaunchShop);
    for (WatchedRun* of : {&run, &spared})
        of->runTo(10);
    const auto fault = run.inject("control-plane-outage", "r");
    for (WatchedRun* of : {&run, &spared})
        of->runTo(20);
    const StationStats with = run.simulation().station(run.node("c"));
    const StationStats without = spared.simulation().station(spared.node("c"));
    EXPECT_EQ(with.completions, without.completions);
    EXPECT_TRUE(with.inSystemNs == without.inSystemNs) << "the same answers at the same times";
    run.runTo(100);
    EXPECT_EQ(run.gauge("g", kInService), 2);
    EXPECT_EQ(failures(run), 0u);
    run.clear(fault);
    run.runTo(200);
    EXPECT_EQ(run.gauge("g", kInService), 4);
    EXPECT_EQ(run.simulation().state().conditions[run.node("r")].controlFaults, 0);
    EXPECT_TRUE(isSound(run.simulation()));
}

} // namespace
} // namespace cloudyard

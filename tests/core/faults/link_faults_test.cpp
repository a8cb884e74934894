// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

/// A round trip takes 10 ms out, 100 ms of work, 10 ms back.
constexpr std::string_view kSteady =
    "clients c rate=20/s arrivals=constant; region r; zone a in r\n"
    "instance w in a slots=40 service_time=constant 100 ms\n"
    "way: c -> w latency=10 ms timeout=5 s";
constexpr double kRoundTrip = 0.12;

std::uint32_t inject(WatchedRun& run, std::string_view fault, const char* key, SettingValue value)
{
    SettingMap parameters;
    parameters.set(key, std::move(value));
    return run.simulation().injectFault(*makeFault(run.simulation(), fault, "way", parameters));
}

/// Seconds that a request took which was sent nearest after `time`.
double tookAt(WatchedRun& run, double time)
{
    for (const WatchedRun::End& end : run.ends("c"))
        if (end.since.toSeconds() >= time)
            return (end.at - end.since).toSeconds();
    return std::nan("");
}

/// delay d each way: 120 ms + 2 d; two faults add up; clearing one leaves the other.
TEST(AddLatency, AddsToEachWayAndAddsUp)
{
    WatchedRun run(kSteady);
    run.runTo(2);
    const auto first = inject(run, "add-latency", "delay", std::string("200 ms"));
    run.runTo(4);
    const auto second = inject(run, "add-latency", "delay", std::string("50 ms"));
    run.runTo(6);
    run.clear(first);
    run.runTo(8);
    run.clear(second);
    run.runTo(10);
    EXPECT_NEAR(tookAt(run, 1), kRoundTrip, 1e-9);
    EXPECT_NEAR(tookAt(run, 3), kRoundTrip + 0.4, 1e-9);
    EXPECT_NEAR(tookAt(run, 5), kRoundTrip + 0.5, 1e-9);
    EXPECT_NEAR(tookAt(run, 7), kRoundTrip + 0.1, 1e-9);
    EXPECT_NEAR(tookAt(run, 9), kRoundTrip, 1e-9);
}

TEST(AddLatency, IsTwoHundredMillisecondsUnlessSaidOtherwise)
{
    WatchedRun run(kSteady);
    run.runTo(2);
    run.inject("add-latency", "way");
    run.runTo(4);
    EXPECT_NEAR(tookAt(run, 3), kRoundTrip + 0.4, 1e-9);
}

/// Sent, answered: both packets must get through, so a share p lost each way leaves (1 − p)².
class PacketLossOf : public ::testing::TestWithParam<double> {};

constexpr std::string_view kCrowded =
    "clients c rate=200/s arrivals=constant; region r; zone a in r\n"
    "instance w in a slots=400 service_time=constant 10 ms\n"
    "way: c -> w latency=1 ms timeout=500 ms retries=0";

/// When the requests that were lost had been sent, ns.
std::set<std::int64_t> lostWith(double share)
{
    WatchedRun run(kCrowded);
    run.runTo(1);
    inject(run, "packet-loss", "share", share);
    run.runTo(21);
    std::set<std::int64_t> lost;
    for (const WatchedRun::End& end : run.ends("c"))
        if (end.reason == Reason::Timeout)
            lost.insert(end.since.ns);
    return lost;
}

TEST_P(PacketLossOf, LosesTheShareEachWay)
{
    const double kept = (1 - GetParam()) * (1 - GetParam());
    const double sent = 200 * 19.5; // from 1 s to where a loss was still noticed before 21 s
    const double deviation = std::sqrt(kept * (1 - kept) * sent);
    EXPECT_NEAR(static_cast<double>(lostWith(GetParam()).size()), (1 - kept) * sent,
                4 * deviation + 4); // whole requests at both ends
}

INSTANTIATE_TEST_SUITE_P(Shares, PacketLossOf, ::testing::Values(0, 0.07, 0.3, 0.9, 1));

TEST(PacketLoss, AGreaterShareLosesTheSamePacketsAndMore)
{
    const auto few = lostWith(0.1);
    const auto many = lostWith(0.4);
    EXPECT_TRUE(std::ranges::includes(many, few));
    EXPECT_GT(many.size(), few.size());
}

TEST(PacketLoss, RefusesAShareAboveOneAndADelayBelowZero)
{
    WatchedRun run(kSteady);
    SettingMap bad;
    bad.set("share", 1.5);
    EXPECT_FALSE(makeFault(run.simulation(), "packet-loss", "way", bad));
    SettingMap negative;
    negative.set("delay", std::string("-1 s"));
    EXPECT_FALSE(makeFault(run.simulation(), "add-latency", "way", negative));
}

/// Faults of one kind, of others and the link's own loss overlap; once all are cleared the link is as before.
TEST(LinkFaults, ClearFullyInWhateverOrder)
{
    for (const bool firstFirst : {true, false}) {
        WatchedRun run(std::string(kCrowded) + " loss=0.01");
        run.runTo(1);
        std::vector<std::uint32_t> faults = {inject(run, "packet-loss", "share", 0.3),
                                             inject(run, "packet-loss", "share", 0.1),
                                             inject(run, "add-latency", "delay", std::string("30 ms")),
                                             run.inject("cut-link", "way")};
        run.runTo(3);
        if (!firstFirst)
            std::ranges::reverse(faults);
        for (const std::uint32_t fault : faults)
            run.clear(fault);
        EXPECT_TRUE(run.simulation().state().linkImpairments[run.link("way")].none());
        EXPECT_EQ(run.simulation().state().linkCuts[run.link("way")], 0);
    }
}

} // namespace
} // namespace cloudyard

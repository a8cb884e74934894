// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <map>

#include <fmt/format.h>

#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::WatchedRun;

constexpr int kHealthy = 0; ///< gauge of a balancer

constexpr std::string_view kTargets =
    "region r; zone a in r; zone b in r\n"
    "instance one in a slots=50 service_time=constant 10 ms boot_time=constant 7 s\n"
    "instance two in b slots=50 service_time=constant 10 ms boot_time=constant 7 s\n"
    "to-web: c -> web latency=0 s timeout=500 ms; to-one: web -> one latency=0 s; to-two: web -> "
    "two latency=0 s\n";

/// Clients at 20/s by the clock, a balancer with these settings, a target in each of two zones, all
/// without delays.
std::string balanced(std::string_view settings, std::string_view more = "")
{
    return fmt::format("clients c rate=20/s arrivals=constant\n{}load-balancer web in r {}\n{}",
                       kTargets, settings, more);
}

struct Rhythm {
    double start;
    double interval;
    double timeout;
    int unhealthy;
    double failsAt;
    double outWhenSilent;
    double outWhenRefused;
};

/// Checks leave at start + k × interval. A silent target fails each one `timeout` later, a refusing
/// one at once; it is out with the unhealthy-th failure in a row.
class Detection : public ::testing::TestWithParam<Rhythm> {
protected:
    [[nodiscard]] std::string scene() const
    {
        const Rhythm& r = GetParam();
        return balanced(fmt::format("health_check_start={} s health_check_interval={} s "
                                    "health_check_timeout={} s unhealthy_threshold={}",
                                    r.start, r.interval, r.timeout, r.unhealthy));
    }
    SimTime outAfter(std::string_view fault, std::string_view target)
    {
        WatchedRun run(scene());
        run.runTo(GetParam().failsAt);
        EXPECT_EQ(run.gauge("web", kHealthy), 2);
        run.inject(fault, target);
        return run.whenGauge("web", kHealthy, 1, SimTime::fromSeconds(400));
    }
};

TEST_P(Detection, OfASilentTarget)
{
    EXPECT_EQ(outAfter("zone-power-loss", "a"), SimTime::fromSeconds(GetParam().outWhenSilent));
}

TEST_P(Detection, OfARefusingTarget)
{
    EXPECT_EQ(outAfter("stop-instance", "one"), SimTime::fromSeconds(GetParam().outWhenRefused));
}

INSTANTIATE_TEST_SUITE_P(Rhythms, Detection,
                         ::testing::Values(Rhythm{1, 5, 2, 2, 60, 68,
                                                  66}, // 61, 66; the flagship's figure
                                           Rhythm{1, 5, 2, 2, 61.5, 73, 71},   // 66, 71
                                           Rhythm{3, 10, 2, 3, 30, 55, 53},    // 33, 43, 53
                                           Rhythm{0, 30, 5, 2, 100, 155, 150}, // 120, 150
                                           Rhythm{1, 5, 4, 1, 20.5, 25, 21}),  // 21
                         [](const auto& at) { return "case_" + std::to_string(at.index); });

TEST(LoadBalancerRules, ABlindBalancerGoesOnSendingAndAnInformedOneDoesNot)
{
    WatchedRun run(balanced("health_check_interval=5 s health_check_timeout=2 s"));
    run.runTo(60);
    run.inject("zone-power-loss", "a");
    run.runTo(90);
    const auto departures = run.departures("to-one", CallClass::Request);
    const auto during =
        std::ranges::count_if(departures, [](SimTime t) { return t > SimTime::fromSeconds(60); });
    EXPECT_EQ(during, 80) << "8 s, half of 20/s";
    EXPECT_LE(departures.back(), SimTime::fromSeconds(68));
}

/// Power back at 100 s, boot 7 s: checks at 101 and 106 are refused, 111, 116 and 121 pass.
TEST(LoadBalancerRules, ATargetComesBackAfterBootAndEnoughPassedChecks)
{
    WatchedRun run(
        balanced("health_check_interval=5 s health_check_timeout=2 s healthy_threshold=3"));
    run.runTo(60);
    const auto fault = run.inject("zone-power-loss", "a");
    run.runTo(100);
    run.clear(fault);
    EXPECT_EQ(run.whenGauge("web", kHealthy, 2, SimTime::fromSeconds(200)),
              SimTime::fromSeconds(121));
    run.runTo(130);
    const auto departures = run.departures("to-one", CallClass::Request);
    EXPECT_TRUE(std::ranges::none_of(departures, [](SimTime t) {
        return t > SimTime::fromSeconds(68) && t < SimTime::fromSeconds(121);
    }));
    EXPECT_GT(departures.back(), SimTime::fromSeconds(129));
}

/// One failed check between passed ones starts the count again.
TEST(LoadBalancerRules, ChecksCountInARow)
{
    WatchedRun run(
        balanced("health_check_interval=5 s health_check_timeout=2 s unhealthy_threshold=2"));
    for (const double lost : {20.5, 30.5, 40.5}) {
        run.runTo(lost);
        const auto cut = run.inject("cut-link", "to-one");
        run.runTo(lost + 4);
        run.clear(cut);
    }
    run.runTo(60);
    EXPECT_EQ(run.gauge("web", kHealthy), 2);
    EXPECT_GT(run.simulation().ledgers().calls.timedOut, 0u);
}

TEST(LoadBalancerRules, FailsOpenWhenNoTargetIsHealthy)
{
    WatchedRun run(balanced("health_check_interval=5 s health_check_timeout=2 s"));
    run.runTo(10);
    run.inject("zone-power-loss", "a");
    run.inject("zone-power-loss", "b");
    run.runTo(100);
    EXPECT_EQ(run.gauge("web", kHealthy), 0);
    for (const char* link : {"to-one", "to-two"}) {
        const auto departures = run.departures(link, CallClass::Request);
        EXPECT_GT(departures.back(), SimTime::fromSeconds(99.8)) << link;
        EXPECT_NEAR(static_cast<double>(departures.size()), 1'000, 2)
            << link << ": half of 100 s × 20/s";
    }
}

/// Added at 20.5 s with a boot of 2 s; the checks come at 21 (refused) and at 26, the first that
/// passes.
TEST(LoadBalancerRules, ANewTargetServesAfterItsFirstPassedCheck)
{
    const std::string_view settings =
        "health_check_interval=5 s health_check_timeout=2 s healthy_threshold=5";
    WatchedRun run(balanced(settings));
    run.runTo(20.5);
    run.change(
        balanced(settings,
                 "instance three in a slots=50 service_time=constant 10 ms boot_time=constant 2 s pending_time=constant 0 s\n"
                 "to-three: web -> three latency=0 s"));
    EXPECT_EQ(run.gauge("web", kHealthy), 2);
    run.runTo(40);
    EXPECT_EQ(run.gauge("web", kHealthy), 3);
    const auto departures = run.departures("to-three", CallClass::Request);
    ASSERT_FALSE(departures.empty());
    EXPECT_GE(departures.front(), SimTime::fromSeconds(26));
    EXPECT_LT(departures.front(), SimTime::fromSeconds(26.2));
}

TEST(LoadBalancerRules, WithoutTargetsItRefusesAtOnce)
{
    WatchedRun run("clients c rate=20/s arrivals=constant; region r; load-balancer web in r; c -> "
                   "web latency=0 s");
    run.runTo(2.01);
    const auto ends = run.ends("c");
    ASSERT_EQ(ends.size(), 40u);
    for (const auto& end : ends) {
        EXPECT_EQ(end.reason, Reason::NoTargets);
        EXPECT_EQ(end.at, end.since);
    }
}

TEST(LoadBalancerRules, RoundRobinTakesTurns)
{
    WatchedRun run(balanced("algorithm=round-robin"));
    run.runTo(30.01);
    LinkIndex before = kNone;
    for (const Hop& hop : run.hops()) {
        if (hop.callClass != CallClass::Request || hop.isReply || hop.link == run.link("to-web"))
            continue;
        EXPECT_NE(hop.link, before);
        before = hop.link;
    }
    EXPECT_NE(before, kNone);
}

/// One target is a hundred times slower; the other gets nearly everything, though both are healthy.
TEST(LoadBalancerRules, LeastOutstandingRequestsSparesTheSlowOne)
{
    const std::string scene = balanced("algorithm=least-outstanding-requests",
                                       "instance slow in a slots=500 service_time=constant 1 s; "
                                       "to-slow: web -> slow latency=0 s timeout=10 s");
    WatchedRun run(scene);
    run.runTo(60);
    const auto slow = run.departures("to-slow", CallClass::Request).size();
    const auto quick = run.departures("to-one", CallClass::Request).size();
    EXPECT_LT(slow * 3, quick);
    EXPECT_GT(slow, 0u);
}

/// Two zones share evenly, however many targets each has: 1/2 for the one in a, 1/6 for each of the
/// three in b.
TEST(LoadBalancerRules, WithoutCrossZoneEachZoneGetsTheSameShare)
{
    const std::string_view more =
        "instance three in b slots=50 service_time=constant 10 ms; to-three: web -> three "
        "latency=0 s\n"
        "instance four in b slots=50 service_time=constant 10 ms; to-four: web -> four latency=0 s";
    for (const bool crossZone : {false, true}) {
        WatchedRun run(balanced(fmt::format("cross_zone={}", crossZone), more));
        run.runTo(120);
        const std::map<std::string_view, double> shares =
            crossZone ? std::map<std::string_view, double>{{"to-one", 0.25},
                                                           {"to-two", 0.25},
                                                           {"to-three", 0.25},
                                                           {"to-four", 0.25}}
                      : std::map<std::string_view, double>{{"to-one", 0.5},
                                                           {"to-two", 1.0 / 6},
                                                           {"to-three", 1.0 / 6},
                                                           {"to-four", 1.0 / 6}};
        for (const auto& [link, share] : shares)
            EXPECT_NEAR(static_cast<double>(run.departures(link, CallClass::Request).size()),
                        share * 2'400, 4)
                << link << ", cross-zone " << crossZone;
    }
}

TEST(LoadBalancerRules, WithoutCrossZoneAZoneWithoutHealthyTargetsGetsNothing)
{
    WatchedRun run(balanced("cross_zone=false health_check_interval=5 s health_check_timeout=2 s"));
    run.runTo(60);
    run.inject("zone-power-loss", "a");
    run.runTo(90);
    EXPECT_LE(run.departures("to-one", CallClass::Request).back(), SimTime::fromSeconds(68));
    EXPECT_GT(run.departures("to-two", CallClass::Request).size(),
              60u * 10 + 8 * 10 + 22 * 20 - 10);
}

/// The route link's time-out: a target silent for this long is a gateway time-out, told to a caller
/// who still waits.
TEST(LoadBalancerRules, ATargetThatIsSilentForTooLongIsAnError)
{
    WatchedRun run(
        "clients c rate=1/s arrivals=constant; region r; zone a in r; load-balancer web in r\n"
        "instance one in a slots=50 service_time=constant 9 s\n"
        "c -> web latency=0 s timeout=5 s; web -> one latency=0 s timeout=2 s");
    run.runTo(20.5);
    const auto ends = run.ends("c");
    ASSERT_EQ(ends.size(), 18u);
    for (const auto& end : ends) {
        EXPECT_EQ(end.reason, Reason::Timeout);
        EXPECT_EQ((end.at - end.since).ns, Duration::seconds(2).ns);
    }
}

TEST(LoadBalancerRules, HealthChecksHoldNoSlot)
{
    WatchedRun run("clients c rate=0/s; region r; zone a in r; instance one in a slots=1; "
                   "load-balancer web in r health_check_interval=1 s\n"
                   "c -> web; web -> one");
    run.runTo(50);
    EXPECT_GT(
        run.simulation().ledgers().calls.byClass[static_cast<std::size_t>(CallClass::HealthCheck)],
        40u);
    EXPECT_EQ(run.simulation().station(run.node("one")).arrivals, 0u);
    EXPECT_EQ(run.simulation().ledgers().messages.created(), 0u)
        << "a check is a call, never a message";
}

} // namespace
} // namespace cloudyard

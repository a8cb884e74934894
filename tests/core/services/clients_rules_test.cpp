// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

#include <fmt/format.h>

#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::WatchedRun;

SimTime at(double seconds) { return SimTime::fromSeconds(seconds); }

std::string clients(std::string_view settings, std::string_view link,
                    std::string_view server = "slots=100 service_time=constant 10 ms")
{
    return fmt::format(
        "clients c {}; region r; zone z in r; instance w in z {}; way: c -> w latency=0 s {}",
        settings, server, link);
}

TEST(ClientsRules, AtAConstantRateTheyAreAClock)
{
    WatchedRun run(clients("rate=8/s arrivals=constant", ""));
    run.runTo(20);
    ASSERT_EQ(run.arrivals().size(), 160u);
    for (std::size_t n = 0; n < run.arrivals().size(); ++n)
        EXPECT_EQ(run.arrivals()[n], at(0.125 * static_cast<double>(n + 1)));
}

/// Gaps of a Poisson process of rate 50/s are exponential: chi-square over 20 equally likely bins,
/// 19 degrees of freedom, of 20,000 gaps. Above 43.8 once in 1,000 seeds.
TEST(ClientsRules, PoissonGapsAreExponential)
{
    WatchedRun run(clients("rate=50/s", ""));
    run.runTo(400);
    const auto& times = run.arrivals();
    EXPECT_NEAR(static_cast<double>(times.size()), 20'000, 4 * std::sqrt(20'000.0));
    std::array<double, 20> bins{};
    SimTime before;
    for (const SimTime time : times) {
        const double p = 1 - std::exp(-50 * (time - before).toSeconds());
        bins[std::min<std::size_t>(19, static_cast<std::size_t>(p * 20))] += 1;
        before = time;
    }
    const double expected = static_cast<double>(times.size()) / 20;
    double chiSquare = 0;
    for (const double count : bins)
        chiSquare += (count - expected) * (count - expected) / expected;
    EXPECT_LT(chiSquare, 43.8);
    EXPECT_GT(chiSquare, 5.4) << "too even to be chance (once in 1,000)";
}

/// Arrivals in disjoint seconds are independent and Poisson: variance of the counts is their mean.
TEST(ClientsRules, PoissonCountsVaryAsMuchAsTheirMean)
{
    WatchedRun run(clients("rate=20/s", ""));
    run.runTo(1'000);
    std::vector<double> counts(1'000);
    for (const SimTime time : run.arrivals())
        counts[std::min<std::size_t>(999, static_cast<std::size_t>(time.toSeconds()))] += 1;
    const double mean = std::accumulate(counts.begin(), counts.end(), 0.0) / 1'000;
    double variance = 0;
    double covariance = 0;
    for (std::size_t n = 0; n < counts.size(); ++n) {
        variance += (counts[n] - mean) * (counts[n] - mean) / 999;
        if (n != 0)
            covariance += (counts[n] - mean) * (counts[n - 1] - mean) / 999;
    }
    // The index of dispersion has deviation sqrt(2/999) = 0.045, the correlation 1/sqrt(999) =
    // 0.032; four of them.
    EXPECT_NEAR(variance / mean, 1, 0.18);
    EXPECT_NEAR(covariance / variance, 0, 0.13);
}

/// A setting that is not about their rhythm leaves it alone: no arrival is lost or moved.
TEST(ClientsRules, AChangedCityKeepsTheRhythm)
{
    const std::string dublin = clients("rate=1/s arrivals=constant city=Dublin", "");
    const std::string sydney = clients("rate=1/s arrivals=constant city=Sydney", "");
    WatchedRun run(dublin);
    for (int half = 1; half <= 20; ++half) {
        run.runTo(0.5 * half + 0.1);
        run.change(half % 2 == 0 ? dublin : sydney);
    }
    ASSERT_EQ(run.arrivals().size(), 10u);
    EXPECT_EQ(run.arrivals().back(), at(10));
}

TEST(ClientsRules, TheyGiveUpAfterExactlyTheTimeoutOfEachAttempt)
{
    WatchedRun run(clients("rate=1/s arrivals=constant",
                           "timeout=700 ms retries=2 backoff=300 ms backoff_cap=300 ms jitter=none",
                           "slots=100 service_time=constant 5 s"));
    run.runTo(1);
    run.runTo(3.9);
    const auto ends = run.ends("c");
    ASSERT_FALSE(ends.empty());
    EXPECT_EQ(ends[0].reason, Reason::Timeout);
    // 1 + 0.7 + 0.3 + 0.7 + 0.3 + 0.7
    EXPECT_EQ(ends[0].at, at(3.7));
    const auto departures = run.departures("way", CallClass::Request);
    EXPECT_EQ(std::vector<SimTime>(departures.begin(), departures.begin() + 2),
              (std::vector{at(1), at(2)}));
}

TEST(ClientsRules, AnAttemptThatIsGivenUpStillBurnsTheServer)
{
    WatchedRun run(clients("rate=1/s arrivals=constant", "timeout=700 ms",
                           "slots=100 service_time=constant 5 s"));
    run.runTo(20.5);
    EXPECT_EQ(run.simulation().ledgers().calls.orphans, 4u) << "given up, and still at work";
    EXPECT_EQ(run.gauge("w", 0), 5) << "those of 16 to 20 s, the last still awaited";
    EXPECT_EQ(run.simulation().ledgers().calls.late, 15u);
}

TEST(ClientsRules, RetriesEndWithTheFirstSuccess)
{
    WatchedRun run(clients("rate=50/s", "timeout=1 s retries=5 loss=0.3"));
    run.runTo(100);
    const Simulation& simulation = run.simulation();
    const double created = static_cast<double>(simulation.ledgers().messages.createdRequests);
    // An attempt is lost with 1 - 0.7² = 0.51: attempts 1 + 0.51 + ... + 0.51^5, failed 0.51^6.
    EXPECT_NEAR(static_cast<double>(simulation.ledgers().calls.calls) / created,
                (1 - std::pow(0.51, 6)) / 0.49, 0.06);
    EXPECT_NEAR(static_cast<double>(sum(simulation.ledgers().messages.failed)) / created,
                std::pow(0.51, 6), 0.008);
}

struct Backoff {
    const char* jitter;
    double low; ///< of the pause, in units of min(cap, base × 2^(retry - 1))
    double high;
    double mean;
};

class BackoffRules : public ::testing::TestWithParam<Backoff> {};

/// Pauses before retries 1 to 5 with base 100 ms and cap 700 ms: 100, 200, 400, 700, 700 ms, made
/// random by the jitter.
TEST_P(BackoffRules, PausesStayWithinTheirBoundsAndHaveTheirMean)
{
    WatchedRun run(clients(
        "rate=5/s",
        fmt::format("timeout=50 ms retries=5 backoff=100 ms backoff_cap=700 ms jitter={} loss=1",
                    GetParam().jitter)));
    run.runTo(400);
    std::map<std::uint64_t, std::vector<SimTime>> attempts;
    for (const Hop& hop : run.hops())
        attempts[hop.trace].push_back(hop.depart);
    std::array<std::vector<double>, 5> pauses;
    for (const auto& [trace, times] : attempts)
        for (std::size_t retry = 1; retry < times.size(); ++retry)
            pauses[retry - 1].push_back((times[retry] - times[retry - 1]).toSeconds() - 0.05);
    const std::array<double, 5> units = {0.1, 0.2, 0.4, 0.7, 0.7};
    for (std::size_t retry = 0; retry < 5; ++retry) {
        const auto& sample = pauses[retry];
        ASSERT_GT(sample.size(), 1'500u);
        const auto [low, high] = std::ranges::minmax(sample);
        EXPECT_GE(low, units[retry] * GetParam().low - 1e-9) << "retry " << retry + 1;
        EXPECT_LE(high, units[retry] * GetParam().high + 1e-9) << "retry " << retry + 1;
        // Four deviations of the mean of 2,000 uniform numbers: 4 × 0.289 / sqrt(1,500).
        const double mean =
            std::accumulate(sample.begin(), sample.end(), 0.0) / static_cast<double>(sample.size());
        EXPECT_NEAR(mean / units[retry], GetParam().mean, 0.03) << "retry " << retry + 1;
    }
}

INSTANTIATE_TEST_SUITE_P(Jitters, BackoffRules,
                         ::testing::Values(Backoff{"none", 1, 1, 1}, Backoff{"full", 0, 1, 0.5},
                                           Backoff{"equal", 0.5, 1, 0.75}),
                         [](const auto& of) { return std::string(of.param.jitter); });

/// Little's law for a finite stretch is an identity: the integral of the number of open requests is
/// the sum of the times that they spent, with those still open counted up to the end. In every
/// stretch and to the nanosecond.
TEST(ClientsRules, LittlesLawHoldsToTheNanosecond)
{
    WatchedRun run(clients("rate=30/s", "timeout=400 ms retries=2 loss=0.05",
                           "slots=2 service_time=exponential 50 ms waiting_line=20"));
    for (int stretch = 1; stretch <= 20; ++stretch) {
        run.runTo(5 * stretch);
        __extension__ using Wide = unsigned __int128;
        Wide spent = 0;
        std::multiset<std::int64_t> open;
        for (const SimTime time : run.arrivals())
            open.insert(time.ns);
        for (const auto& end : run.ends("c")) {
            spent += static_cast<Wide>((end.at - end.since).ns);
            open.erase(open.find(end.since.ns));
        }
        for (const std::int64_t since : open)
            spent += static_cast<Wide>(run.simulation().now().ns - since);
        const StationStats station = run.simulation().station(run.node("c"));
        EXPECT_TRUE(station.inSystemNs == spent) << "after " << 5 * stretch << " s";
        EXPECT_EQ(station.inSystem, open.size());
    }
}

TEST(ClientsRules, WithoutALinkEveryRequestHasNoRoute)
{
    WatchedRun run("clients c rate=10/s arrivals=constant");
    run.runTo(1.05);
    EXPECT_EQ(run.simulation().ledgers().messages.failed[static_cast<std::size_t>(Reason::NoRoute)],
              10u);
}

/// Between the attempts of a request its queue is unlinked and a server linked instead: the item
/// ends with the request.
TEST(ClientsRules, AnItemEndsWithItsRequestWhenTheWayChanges)
{
    const std::string_view base = "clients c rate=1/s arrivals=constant; region r; zone z in r; "
                                  "queue q in r; instance w in z service_time=constant 1 ms\n";
    WatchedRun run(fmt::format("{}c -> q latency=0 s loss=1 timeout=100 ms retries=9 backoff=5 s "
                               "backoff_cap=5 s jitter=none",
                               base));
    run.runTo(1.5);
    run.change(fmt::format("{}c -> w latency=0 s", base));
    run.runTo(7.5);
    const MessageLedger& ledger = run.simulation().ledgers().messages;
    EXPECT_EQ(ledger.createdItems, 1u);
    EXPECT_EQ(ledger.failed[static_cast<std::size_t>(Reason::Unreachable)], 1u);
    EXPECT_EQ(run.simulation().messagesInFlight(), 0u);
    EXPECT_EQ(run.ends("c").back().reason, Reason::None);
}

/// Dublin to eu-west-1 is the last mile alone; from São Paulo the table's round trip comes on top.
TEST(ClientsRules, TheCityGivesTheRoundTrip)
{
    const auto meanStay = [](std::string_view city) {
        WatchedRun run(fmt::format(
            "clients c rate=10/s city={} last_mile=12 ms; region r code=eu-west-1; zone z in r\n"
            "instance w in z slots=100 service_time=constant 10 ms; c -> w",
            city));
        run.runTo(60);
        double total = 0;
        const auto ends = run.ends("c");
        for (const auto& end : ends)
            total += (end.at - end.since).toSeconds();
        return total / static_cast<double>(ends.size());
    };
    EXPECT_NEAR(meanStay("Dublin"), 0.022, 1e-9);
    EXPECT_NEAR(meanStay("São Paulo") - meanStay("Dublin"), 0.178, 0.001);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <numeric>
#include <set>

#include <fmt/format.h>

#include "core/services/rule_stage.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::WatchedRun;

std::string clients(std::string_view settings, std::string_view link,
                    std::string_view server = "slots=100 service_time=constant 10 ms")
{
    return fmt::format(
        "clients c {}; region r; zone z in r; instance w in z {}; way: c -> w latency=0 s {}",
        settings, server, link);
}

/// A shorter or longer timeout counts from the next request on, whatever those before it had: also when the link is
/// idle at that moment, and when it is not.
TEST(ClientsRules, AChangedTimeoutIsThatOfTheNextRequests)
{
    const auto scene = [](std::string_view service, std::string_view timeout) {
        return clients("rate=1/s arrivals=constant", fmt::format("timeout={}", timeout),
                       fmt::format("slots=100 service_time=constant {}", service));
    };
    Stage stage(scene("10 ms", "60 s"));
    stage.runTo(2.5); // all are answered
    stage.change(scene("1000 s", "1 s"));
    stage.runTo(4.5); // of those of 3 s and 4 s one has waited for a second
    EXPECT_EQ(stage.failures("c", Reason::Timeout), 1u);
    EXPECT_EQ(stage.ends("c").back().at, SimTime{} + Duration::seconds(4));
    stage.change(scene("1000 s", "10 s"));
    stage.runTo(14.5); // that of 4 s at 5 s; of those from 5 s on none before 15 s
    EXPECT_EQ(stage.failures("c", Reason::Timeout), 2u);
    stage.runTo(15.5);
    EXPECT_EQ(stage.failures("c", Reason::Timeout), 3u);
    EXPECT_EQ(stage.ends("c").back().at, SimTime{} + Duration::seconds(15));
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

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include <fmt/format.h>

#include "tests/core/services/soundness.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::WatchedRun;

constexpr double kArrivals = 150; ///< per s
constexpr double kServices = 100; ///< per s, of one server
constexpr double kPatience = 0.1; ///< s

std::string overloaded(bool propagates)
{
    return fmt::format(
        "seed 7; clients c rate=150/s; region r; zone z in r\n"
        "instance w in z slots=1 service_time=exponential 10 ms waiting_line=1000 honours_deadlines={0}\n"
        "way: c -> w latency=0 s timeout=100 ms states_deadline={0}",
        propagates);
}

std::uint64_t failures(const WatchedRun& run, std::string_view node, Reason reason)
{
    return const_cast<WatchedRun&>(run).simulation().station(run.node(node)).failures[static_cast<std::size_t>(reason)];
}

/// Work that nobody waits for any more: a server that does it all the same spends its time on nothing else. The line
/// grows to its 1,000 places, which are 10 s of work; a request that gets a place waits for about that long, a hundred
/// times its caller's patience. What is answered in time was answered before the line was long: the excess of 50/s
/// passes 0.1 s of work (10 requests) within the first second, and no more than a few hundred requests.
TEST(Deadlines, WithoutThemOverloadLeavesNoGoodput)
{
    WatchedRun run(overloaded(false));
    run.runTo(30);
    const auto before = run.simulation().station(run.node("c")).completions;
    EXPECT_LT(before, 300u);
    run.runTo(330);
    EXPECT_EQ(run.simulation().station(run.node("c")).completions, before) << "300 s at full work, all in vain";
    EXPECT_NEAR(static_cast<double>(run.simulation().station(run.node("w")).completions), 330 * kServices,
                4 * std::sqrt(33'000.0));
}

/// The same server, begun work apart, drops what nobody waits for: M/M/1 whose customers go unserved when they have
/// waited for T (M/M/1+D). Let V be the work ahead of an arrival that will be done. Below T it has the density f(v) =
/// lambda P0 e^((lambda - mu) v); work beyond T finds nobody, so f(v) = f(T) e^(-mu (v - T)) above. With a = (lambda -
/// mu) T, the parts are P0 (1 + lambda (e^a - 1)/(lambda - mu) + lambda e^a / mu) = 1. In time is who begins at v and
/// needs no more than T - v: goodput = lambda P0 [1 - e^(-mu T) + lambda (e^a - 1)/(lambda - mu) - (e^a - e^(-mu T))]
/// (the last part is the integral of lambda e^((lambda-mu) v) e^(-mu (T-v)), which is e^(-mu T) (e^(lambda T) - 1)).
TEST(Deadlines, WithThemGoodputIsThatOfTheory)
{
    const double excess = kArrivals - kServices;
    const double grown = std::exp(excess * kPatience);
    const double tail = std::exp(-kServices * kPatience);
    const double idle = 1 / (1 + kArrivals * (grown - 1) / excess + kArrivals * grown / kServices);
    const double goodput =
        kArrivals * idle * (1 - tail + kArrivals * (grown - 1) / excess - tail * (std::exp(kArrivals * kPatience) - 1));
    EXPECT_NEAR(goodput, 66.4, 0.1); // by hand: 0.66 of what the server can do

    WatchedRun run(overloaded(true));
    run.runTo(20);
    const auto before = run.simulation().station(run.node("c")).completions;
    constexpr int kBatches = 30;
    std::vector<double> batches;
    for (int batch = 1; batch <= kBatches; ++batch) {
        const auto start = run.simulation().station(run.node("c")).completions;
        run.runTo(20 + 100 * batch);
        batches.push_back(static_cast<double>(run.simulation().station(run.node("c")).completions - start) / 100);
    }
    double mean = 0;
    double variance = 0;
    for (const double batch : batches)
        mean += batch / kBatches;
    for (const double batch : batches)
        variance += (batch - mean) * (batch - mean) / (kBatches - 1);
    EXPECT_NEAR(mean, goodput, 2.756 * std::sqrt(variance / kBatches)) << "99 % interval of 30 batches";
    EXPECT_LT(std::sqrt(variance / kBatches), 1) << "sharp enough to mean something";
    EXPECT_GT(before, 0u);

    // What is not begun is counted by its reason: lambda minus what the server works on.
    const double dropped = static_cast<double>(failures(run, "w", Reason::Deadline)) / 3'020;
    EXPECT_NEAR(dropped, kArrivals - kServices * (1 - idle), 2);
}

/// Whatever befalls a chain that passes its deadlines on, the ledgers balance, and a copy has the same future.
TEST(Deadlines, KeepTheLedgersBalanced)
{
    WatchedRun run(
        "seed 5; clients c rate=80/s; region r; zone z in r; load-balancer b in r\n"
        "instance w in z slots=4 service_time=exponential 30 ms honours_deadlines=true program=work exponential 30 ms, parallel { call d, call e optional }, reply\n"
        "instance d in z slots=2 service_time=exponential 25 ms honours_deadlines=true\n"
        "instance e in z slots=2 service_time=exponential 25 ms honours_deadlines=true\n"
        "c -> b timeout=300 ms retries=2 states_deadline=true loss=0.02; b -> w; w -> d retries=2 timeout=100 ms hedge_after=40 ms\n"
        "w -> e retries=1 timeout=60 ms loss=0.05");
    for (int second = 1; second <= 30; ++second) {
        run.runTo(second); // which checks them
        if (second == 10)
            run.clear(run.inject("stop-instance", "d"));
        if (second == 15)
            run.inject("instance-power-loss", "e");
    }
    EXPECT_GT(failures(run, "w", Reason::Deadline) + failures(run, "d", Reason::Deadline), 0u);
    Simulation copy = run.simulation();
    copy.runUntil(SimTime::fromSeconds(60));
    run.runTo(60);
    EXPECT_EQ(copy.state().fingerprint, run.simulation().state().fingerprint);
}

} // namespace
} // namespace cloudyard

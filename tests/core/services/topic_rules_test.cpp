// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <numeric>

#include "core/services/topic/topic.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using testing::WatchedRun;

/// All pauses of a policy in s.
std::vector<double> pauses(DeliveryPolicy policy)
{
    std::vector<double> all;
    for (std::uint32_t attempt = 1; attempt < 200'000; ++attempt) {
        const Duration pause = deliveryPause(policy, attempt);
        if (pause.ns < 0)
            break;
        all.push_back(pause.toSeconds());
    }
    return all;
}

/// 3 at once, 2 after 1 s, 10 from 1 to 20 s, 100,000 after 20 s: 100,015 over 23 days.
TEST(TopicRules, ManagedEndpointsAreTriedFor23Days)
{
    const std::vector<double> all = pauses(DeliveryPolicy::Managed);
    ASSERT_EQ(all.size(), 100'015u);
    EXPECT_EQ(std::vector<double>(all.begin(), all.begin() + 6),
              (std::vector<double>{0, 0, 0, 1, 1, 1}));
    EXPECT_TRUE(std::ranges::is_sorted(all));
    EXPECT_NEAR(all[14], 20, 1e-6);
    EXPECT_EQ(all[15], 20);
    EXPECT_NEAR(std::accumulate(all.begin(), all.end(), 0.0) / 86'400, 23.15, 0.05);
}

/// 2 after 10 s, 10 from 10 to 600 s, 38 after 600 s: 50 over more than 6 hours.
TEST(TopicRules, PeopleAreTried50Times)
{
    const std::vector<double> all = pauses(DeliveryPolicy::Customer);
    ASSERT_EQ(all.size(), 50u);
    EXPECT_EQ(std::vector<double>(all.begin(), all.begin() + 3), (std::vector<double>{10, 10, 10}));
    EXPECT_NEAR(all[11], 600, 1e-6);
    EXPECT_TRUE(std::ranges::is_sorted(all));
    EXPECT_NEAR(std::accumulate(all.begin(), all.end(), 0.0) / 3'600, 6.8, 0.3);
}

/// From outside: the attempts leave after exactly those pauses, and then the copy has failed.
TEST(TopicRules, AttemptsLeaveAfterThePausesOfThePolicy)
{
    WatchedRun run("clients c rate=1/s arrivals=constant; region r; topic t in r "
                   "publish_latency=constant 0 s\n"
                   "subscriber s in r failure=1 delay=constant 0 s; to-t: c -> t latency=0 s; "
                   "to-s: t -> s latency=0 s");
    run.runTo(1);
    Scene quiet = run.scene();
    quiet.nodes[0].settings.set("rate", "0/s");
    ASSERT_TRUE(applyScene(run.simulation(), run.scene(), quiet));
    run.runTo(40'000);
    const auto departures = run.departures("to-s", CallClass::Deliver);
    ASSERT_EQ(departures.size(), 51u) << "the first and 50 more";
    for (std::uint32_t attempt = 1; attempt < departures.size(); ++attempt)
        EXPECT_EQ((departures[attempt] - departures[attempt - 1]).ns,
                  deliveryPause(DeliveryPolicy::Customer, attempt).ns)
            << attempt;
    const auto& failed = run.simulation().ledgers().messages.failed;
    EXPECT_EQ(failed[static_cast<std::size_t>(Reason::Delivery)], 1u);
    EXPECT_EQ(run.simulation().messagesInFlight(), 0u);
}

class Subscriptions : public ::testing::TestWithParam<int> {};

TEST_P(Subscriptions, EachGetsOneCopyOfEverything)
{
    std::string scene = "clients c rate=10/s arrivals=constant; region r; topic t in r "
                        "publish_latency=constant 0 s; c -> t latency=0 s\n";
    for (int q = 0; q < GetParam(); ++q)
        scene += "queue q" + std::to_string(q) + " in r send_latency=constant 0 s; t -> q" +
                 std::to_string(q) + " latency=0 s\n";
    WatchedRun run(scene);
    run.runTo(10.05);
    const MessageLedger& ledger = run.simulation().ledgers().messages;
    EXPECT_EQ(ledger.createdItems, 100u);
    EXPECT_EQ(ledger.completed, 200u)
        << "every request, and every publication when it was accepted";
    EXPECT_EQ(ledger.duplicated, 100u * static_cast<std::uint64_t>(GetParam()));
    for (int q = 0; q < GetParam(); ++q)
        EXPECT_EQ(run.gauge("q" + std::to_string(q), 0), 100);
}

INSTANTIATE_TEST_SUITE_P(Counts, Subscriptions, ::testing::Values(0, 1, 2, 7));

/// A slow subscriber's acceptance comes after the time-out: the topic does not hear of it and
/// delivers again.
TEST(TopicRules, DeliversAgainWhatItDidNotHearAccepted)
{
    WatchedRun run("clients c rate=1/s arrivals=constant; region r; topic t in r "
                   "publish_latency=constant 0 s\n"
                   "queue q in r send_latency=constant 3 s; c -> t latency=0 s; to-q: t -> q "
                   "latency=0 s timeout=2 s");
    run.runTo(1);
    Scene quiet = run.scene();
    quiet.nodes[0].settings.set("rate", "0/s");
    ASSERT_TRUE(applyScene(run.simulation(), run.scene(), quiet));
    // Attempts leave at 1, 3, 5, 7, 10 s and are stored 3 s later; none is answered in time.
    run.runTo(9);
    EXPECT_EQ(run.departures("to-q", CallClass::Deliver).size(), 4u);
    EXPECT_EQ(run.gauge("q", 0), 3) << "stored at 4, 6 and 8 s";
    EXPECT_EQ(run.simulation().ledgers().messages.duplicated, 3u) << "the copy, and two more of it";
}

TEST(TopicRules, ACopyThatPausesIsDroppedWhenItsSubscriptionGoes)
{
    const std::string_view before =
        "clients c rate=1/s arrivals=constant; region r; topic t in r publish_latency=constant 0 "
        "s\n"
        "subscriber s in r failure=1 delay=constant 0 s; c -> t latency=0 s; t -> s latency=0 s";
    const std::string_view after =
        "clients c rate=1/s arrivals=constant; region r; topic t in r publish_latency=constant 0 "
        "s\n"
        "subscriber s in r failure=1 delay=constant 0 s; c -> t latency=0 s";
    WatchedRun run(before);
    run.runTo(5.5);
    EXPECT_EQ(run.gauge("t", 1), 5);
    run.change(after);
    EXPECT_EQ(run.gauge("t", 1), 0);
    EXPECT_EQ(
        run.simulation().ledgers().messages.dropped[static_cast<std::size_t>(Reason::Unsubscribed)],
        5u);
}

} // namespace
} // namespace cloudyard

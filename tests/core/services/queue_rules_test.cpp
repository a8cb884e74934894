// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>

#include <fmt/format.h>

#include "tests/core/services/puppets.h"

namespace cloudyard {
namespace {

using testing::PuppetRun;

constexpr int kVisible = 0; // gauges of a queue
constexpr int kInFlight = 1;
constexpr int kOldest = 2;
constexpr int kDelayed = 3;
constexpr int kRedelivered = 4;
constexpr int kParked = 5;

constexpr Duration kInstant{1}; ///< one nanosecond

SimTime at(double seconds) { return SimTime::fromSeconds(seconds); }

/// A queue `q` with these settings, and a puppet `w` that sends to it over "in" and polls it over
/// "out".
std::string queueWith(std::string_view settings, std::string_view more = "")
{
    return fmt::format("region r; zone z in r; queue q in r send_latency=constant 0 s {}\n"
                       "instance w in z; in: w -> q latency=0 s; out: q -> w latency=0 s\n{}",
                       settings, more);
}

/// The same with a dead-letter queue `d`, polled over "dead" and sent to over "direct".
std::string withDeadLetters(std::string_view settings, std::string_view deadSettings = "")
{
    return queueWith(settings,
                     fmt::format("queue d in r send_latency=constant 0 s {}\n"
                                 "q -> d; dead: d -> w latency=0 s; direct: w -> d latency=0 s",
                                 deadSettings));
}

TEST(QueueRules, ASendIsAcknowledgedAfterTheSendLatency)
{
    PuppetRun run(queueWith("send_latency=constant 8 ms"));
    run.send("in");
    run.runTo(at(0.008) - kInstant);
    EXPECT_TRUE(run.answers().empty());
    EXPECT_EQ(run.gauge("q", kVisible), 0);
    run.runTo(0.008);
    ASSERT_EQ(run.answers().size(), 1u);
    EXPECT_EQ(run.last().outcome, CallOutcome::Answered);
    EXPECT_EQ(run.gauge("q", kVisible), 1);
}

TEST(QueueRules, AMessageIsHiddenForExactlyTheVisibilityTimeout)
{
    PuppetRun run(queueWith("visibility_timeout=30 s"));
    run.send("in");
    run.runTo(1);
    EXPECT_EQ(run.receiveOne("out").receives, 1);
    EXPECT_EQ(run.gauge("q", kInFlight), 1);
    run.runTo(at(31) - kInstant);
    EXPECT_EQ(run.receiveCount("out"), 0u);
    run.runTo(31);
    EXPECT_EQ(run.gauge("q", kInFlight), 0);
    EXPECT_EQ(run.receiveOne("out").receives, 2);
    EXPECT_EQ(run.gauge("q", kRedelivered), 1);
    EXPECT_EQ(run.ledgers().deliveries.deliveries, 2u);
    EXPECT_EQ(run.ledgers().deliveries.redelivered, 1u);
}

TEST(QueueRules, ADeleteByTheNewestReceiptEndsTheMessageOnce)
{
    PuppetRun run(queueWith("visibility_timeout=30 s"));
    run.send("in");
    run.runTo(1);
    const Delivery receipt = run.receiveOne("out");
    run.erase("out", receipt);
    run.runTo(2);
    EXPECT_EQ(run.ledgers().messages.completed, 1u);
    run.erase("out", receipt);
    run.runTo(60);
    EXPECT_EQ(run.last().outcome, CallOutcome::Answered)
        << "a second delete succeeds and does nothing";
    EXPECT_EQ(run.ledgers().messages.completed, 1u);
    EXPECT_EQ(run.ledgers().deliveries.staleDeletes, 1u);
    EXPECT_EQ(run.receiveCount("out"), 0u) << "it came back";
}

TEST(QueueRules, AFreshReceiptMakesTheOldOneStale)
{
    PuppetRun run(queueWith("visibility_timeout=30 s"));
    run.send("in");
    run.runTo(1);
    const Delivery first = run.receiveOne("out");
    run.runTo(32);
    const Delivery second = run.receiveOne("out");
    run.erase("out", first);
    run.runTo(33);
    EXPECT_EQ(run.ledgers().messages.completed, 0u);
    EXPECT_EQ(run.ledgers().deliveries.staleDeletes, 1u);
    EXPECT_EQ(run.gauge("q", kInFlight), 1);
    run.erase("out", second);
    run.runTo(34);
    EXPECT_EQ(run.ledgers().messages.completed, 1u);
}

TEST(QueueRules, ADeleteWorksAfterTheTimeoutWhileNobodyHasReceivedItAgain)
{
    PuppetRun run(queueWith("visibility_timeout=30 s"));
    run.send("in");
    run.runTo(1);
    const Delivery receipt = run.receiveOne("out");
    run.runTo(100);
    EXPECT_EQ(run.gauge("q", kVisible), 1);
    run.erase("out", receipt);
    run.runTo(101);
    EXPECT_EQ(run.ledgers().messages.completed, 1u);
    EXPECT_EQ(run.ledgers().deliveries.staleDeletes, 0u);
    EXPECT_EQ(run.gauge("q", kVisible), 0);
}

TEST(QueueRules, ADelayedMessageBecomesVisibleExactlyAfterTheDelay)
{
    PuppetRun run(queueWith("delay=5 s"));
    run.runTo(2);
    run.send("in");
    run.runTo(at(7) - kInstant);
    EXPECT_EQ(run.gauge("q", kDelayed), 1);
    EXPECT_EQ(run.receiveCount("out"), 0u);
    run.runTo(7);
    EXPECT_EQ(run.gauge("q", kDelayed), 0);
    EXPECT_EQ(run.receiveCount("out"), 1u);
}

TEST(QueueRules, RetentionCountsFromTheSendingAndTakesWhatIsInFlight)
{
    PuppetRun run(queueWith("retention=60 s visibility_timeout=300 s"));
    run.runTo(3);
    run.send("in");
    run.send("in");
    run.runTo(50);
    const Delivery held = run.receiveOne("out");
    run.runTo(at(63) - kInstant);
    EXPECT_EQ(run.ledgers().messages.expired, 0u);
    run.runTo(63);
    EXPECT_EQ(run.ledgers().messages.expired, 2u) << "one waiting, one in flight";
    EXPECT_EQ(run.gauge("q", kInFlight), 0);
    run.erase("out", held);
    run.runTo(64);
    EXPECT_EQ(run.ledgers().deliveries.staleDeletes, 1u);
    EXPECT_EQ(run.ledgers().messages.completed, 0u);
}

TEST(QueueRules, RetentionOfADelayedMessageCountsFromItsSendingToo)
{
    PuppetRun run(queueWith("retention=60 s delay=900 s"));
    run.send("in");
    run.runTo(60);
    EXPECT_EQ(run.ledgers().messages.expired, 1u);
    EXPECT_EQ(run.gauge("q", kDelayed), 0);
}

TEST(QueueRules, BeyondTheInFlightLimitAShortPollIsThrottled)
{
    PuppetRun run(queueWith("in_flight_limit=2"));
    for (int n = 0; n < 3; ++n)
        run.send("in");
    run.runTo(1);
    EXPECT_EQ(run.receiveCount("out", 10), 2u);
    EXPECT_EQ(run.receiveCount("out", 10), 0u);
    EXPECT_EQ(run.last().outcome, CallOutcome::Refused);
    EXPECT_EQ(run.last().reason, Reason::Throttled);
}

TEST(QueueRules, BeyondTheInFlightLimitALongPollWaitsUntilOneIsDeleted)
{
    PuppetRun run(queueWith("in_flight_limit=1 receive_wait_time=20 s"));
    run.send("in");
    run.send("in");
    run.runTo(1);
    const Delivery first = run.receiveOne("out");
    run.receive("out");
    run.runTo(4);
    const std::size_t before = run.answers().size();
    run.erase("out", first);
    run.runTo(4);
    ASSERT_EQ(run.answers().size(), before + 2) << "the delete and the poll";
    EXPECT_EQ(run.ledgers().deliveries.deliveries, 2u);
}

TEST(QueueRules, ALongPollThatWaitsForTheLimitIsServedWhenRetentionTakesTheMessageInFlight)
{
    PuppetRun run(queueWith(
        "in_flight_limit=1 receive_wait_time=20 s retention=60 s visibility_timeout=300 s"));
    run.send("in");
    run.runTo(1);
    (void)run.receiveOne("out");
    run.runTo(50);
    run.send("in");
    run.receive("out");
    run.runTo(at(60) - kInstant);
    EXPECT_EQ(run.ledgers().deliveries.deliveries, 1u);
    run.runTo(60);
    EXPECT_EQ(run.ledgers().deliveries.deliveries, 2u);
}

TEST(QueueRules, ALongPollAnswersAtOnceWhenAMessageComes)
{
    PuppetRun run(queueWith("receive_wait_time=20 s"));
    run.receive("out", 10);
    run.runTo(3.5);
    EXPECT_TRUE(run.answers().empty());
    run.send("in");
    run.runTo(3.5);
    ASSERT_EQ(run.answers().size(), 2u);
    for (const auto& answer : run.answers()) {
        EXPECT_EQ(answer.at, at(3.5));
        EXPECT_EQ(answer.deliveries.size(), answer.callClass == CallClass::Receive ? 1u : 0u);
    }
}

TEST(QueueRules, ALongPollAnswersEmptyAfterExactlyTheWait)
{
    PuppetRun run(queueWith("receive_wait_time=20 s"));
    run.runTo(2);
    run.receive("out");
    run.runTo(at(22) - kInstant);
    EXPECT_TRUE(run.answers().empty());
    run.runTo(22);
    ASSERT_EQ(run.answers().size(), 1u);
    EXPECT_EQ(run.last().outcome, CallOutcome::Answered);
    EXPECT_TRUE(run.last().deliveries.empty());
}

TEST(QueueRules, WaitingPollsAreServedInTheirOrder)
{
    PuppetRun run(
        queueWith("receive_wait_time=20 s", "instance v in z; other: q -> v latency=0 s"));
    run.receive("other");
    run.runTo(1);
    run.receive("out");
    run.runTo(2);
    run.send("in");
    run.runTo(2);
    ASSERT_EQ(run.answers().size(), 2u);
    const NodeIndex v = run.simulation().topology().findNode("v");
    EXPECT_EQ(std::ranges::count_if(run.answers(), [&](const auto& a) { return a.puppet == v; }),
              1);
}

TEST(QueueRules, AShortPollAnswersAtOnce)
{
    PuppetRun run(queueWith("receive_wait_time=0 s"));
    run.runTo(2);
    run.receive("out");
    run.runTo(2);
    ASSERT_EQ(run.answers().size(), 1u);
    EXPECT_TRUE(run.last().deliveries.empty());
    EXPECT_EQ(run.last().outcome, CallOutcome::Answered);
}

TEST(QueueRules, AReceiveBringsAsManyAsAskedForAndAtMostTen)
{
    PuppetRun run(queueWith(""));
    for (int n = 0; n < 25; ++n)
        run.send("in");
    run.runTo(1);
    EXPECT_EQ(run.receiveCount("out", 3), 3u);
    EXPECT_EQ(run.receiveCount("out", 10), 10u);
    EXPECT_EQ(run.receiveCount("out", 20), 10u);
    EXPECT_EQ(run.receiveCount("out", 10), 2u);
}

TEST(QueueRules, MessagesComeInTheOrderOfSendingAndOldTimersFirst)
{
    PuppetRun run(queueWith("visibility_timeout=10 s"));
    run.send("in");
    run.runTo(1);
    const Delivery first = run.receiveOne("out");
    run.send("in");
    run.runTo(11);
    EXPECT_EQ(run.gauge("q", kOldest), 11)
        << "age of the oldest waiting message, since it was sent";
    EXPECT_EQ(run.receiveOne("out").trace, first.trace) << "what comes back goes to the front";
}

/// From the third receive on a message counts as a poison pill and goes to the back.
TEST(QueueRules, APoisonPillComesBackBehindTheOthers)
{
    PuppetRun run(queueWith("visibility_timeout=1 s"));
    run.send("in");
    run.runTo(0.5);
    std::uint64_t pill = 0;
    for (const double second : {1, 2, 3}) {
        run.runTo(second);
        pill = run.receiveOne("out").trace;
    }
    run.runTo(3.5);
    run.send("in");
    run.runTo(4);
    EXPECT_EQ(run.gauge("q", kVisible), 2);
    EXPECT_NE(run.receiveOne("out").trace, pill);
    EXPECT_EQ(run.receiveOne("out").trace, pill);
}

TEST(QueueRules, TheReceiveAfterTheLastAllowedOneMovesAMessageToTheDeadLetterQueue)
{
    PuppetRun run(withDeadLetters("max_receives=3 visibility_timeout=1 s"));
    run.send("in");
    run.runTo(1);
    for (int receive = 1; receive <= 3; ++receive) {
        EXPECT_EQ(run.receiveOne("out").receives, receive);
        run.runTo(1 + 2.0 * receive);
        EXPECT_EQ(run.gauge("d", kParked), 0) << "an idle queue moves nothing";
    }
    EXPECT_EQ(run.receiveCount("out"), 0u);
    EXPECT_EQ(run.gauge("d", kParked), 1);
    EXPECT_EQ(run.ledgers().messages.deadLettered, 1u);
    EXPECT_EQ(run.ledgers().parked.deadLettered, 1u);
    EXPECT_EQ(run.gauge("q", kVisible), 0);
}

TEST(QueueRules, AMovedMessageDoesNotStandInTheWayOfTheNext)
{
    PuppetRun run(withDeadLetters("max_receives=1 visibility_timeout=1 s"));
    run.send("in");
    run.runTo(1);
    const Delivery spent = run.receiveOne("out");
    run.send("in");
    run.runTo(5);
    const Delivery next = run.receiveOne("out");
    EXPECT_NE(next.trace, spent.trace);
    EXPECT_EQ(run.gauge("d", kParked), 1);
}

TEST(QueueRules, WithoutADeadLetterQueueAMessageIsReceivedForEver)
{
    PuppetRun run(queueWith("max_receives=1 visibility_timeout=1 s"));
    run.send("in");
    run.runTo(1);
    for (int receive = 1; receive <= 20; ++receive) {
        EXPECT_EQ(run.receiveOne("out").receives, receive);
        run.runTo(1 + 2.0 * receive);
    }
    EXPECT_EQ(run.ledgers().messages.deadLettered, 0u);
}

TEST(QueueRules, ADeadLetterKeepsTheTimeOfItsSending)
{
    PuppetRun run(withDeadLetters("max_receives=1 visibility_timeout=1 s", "retention=100 s"));
    run.runTo(5);
    run.send("in");
    run.runTo(10);
    (void)run.receiveOne("out");
    run.runTo(60);
    EXPECT_EQ(run.receiveCount("out"), 0u);
    EXPECT_EQ(run.gauge("d", kParked), 1);
    run.runTo(at(105) - kInstant);
    EXPECT_EQ(run.ledgers().parked.expired, 0u);
    run.runTo(105);
    EXPECT_EQ(run.ledgers().parked.expired, 1u);
    EXPECT_EQ(run.gauge("d", kParked), 0);
    EXPECT_EQ(run.ledgers().messages.expired, 0u) << "it is in the parked ledger";
}

/// The wake for the younger message that was there first must not make the older one late.
TEST(QueueRules, ADeadLetterOlderThanWhatIsThereExpiresOnTime)
{
    PuppetRun run(withDeadLetters("max_receives=1 visibility_timeout=1 s", "retention=100 s"));
    run.send("in");
    run.runTo(10);
    (void)run.receiveOne("out");
    run.runTo(50);
    run.send("direct");
    run.runTo(60);
    EXPECT_EQ(run.receiveCount("out"), 0u);
    run.runTo(at(100) - kInstant);
    EXPECT_EQ(run.ledgers().parked.expired, 0u);
    run.runTo(100);
    EXPECT_EQ(run.ledgers().parked.expired, 1u);
    EXPECT_EQ(run.ledgers().messages.expired, 0u);
    run.runTo(150);
    EXPECT_EQ(run.ledgers().messages.expired, 1u);
}

TEST(QueueRules, ADeadLetterThatIsReceivedIsANewObligation)
{
    PuppetRun run(withDeadLetters("max_receives=1 visibility_timeout=1 s"));
    run.send("in");
    run.runTo(1);
    (void)run.receiveOne("out");
    run.runTo(5);
    EXPECT_EQ(run.receiveCount("out"), 0u);
    const Delivery redriven = run.receiveOne("dead");
    EXPECT_EQ(redriven.receives, 1);
    EXPECT_EQ(run.ledgers().parked.redriven, 1u);
    EXPECT_EQ(run.ledgers().messages.createdRedriven, 1u);
    run.erase("dead", redriven);
    run.runTo(6);
    EXPECT_EQ(run.ledgers().messages.completed, 1u);
    EXPECT_EQ(run.gauge("d", kParked), 0);
}

TEST(QueueRules, ASendThatIsRepeatedAfterItWasAcceptedIsADuplicate)
{
    PuppetRun run(queueWith(""));
    run.send("in");
    run.runTo(1);
    run.sendAgain("in");
    run.runTo(2);
    EXPECT_EQ(run.ledgers().messages.createdItems, 1u);
    EXPECT_EQ(run.ledgers().messages.duplicated, 1u);
    EXPECT_EQ(run.gauge("q", kVisible), 2);
}

/// The slot of a message that ended serves another one; a late repeat of the first must not take
/// that.
TEST(QueueRules, ARepeatOfAnEndedItemNeverTakesTheOneThatHasItsSlot)
{
    PuppetRun run(queueWith(
        "",
        "queue slow in r send_latency=constant 10 s; late: w -> slow latency=0 s timeout=60 s"));
    run.send("in");
    run.runTo(1);
    run.erase("out", run.receiveOne("out"));
    run.runTo(2);
    run.sendAgain("late");
    run.send("in");
    run.runTo(20);
    EXPECT_EQ(run.gauge("q", kVisible), 1);
    EXPECT_EQ(run.gauge("slow", kVisible), 1);
    EXPECT_EQ(run.ledgers().messages.createdItems, 2u);
    EXPECT_EQ(run.ledgers().messages.duplicated, 1u);
}

} // namespace
} // namespace cloudyard

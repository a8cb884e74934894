// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_set.h"

#include <cstdint>
#include <ostream>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/allocation_count.h"

namespace cloudyard::test {
namespace {

constexpr SimTime kEver = SimTime::never();

/// Takes out the first event up to `limit`; -1 when there is none, else its field a.
std::int64_t popA(EventSet& set, SimTime limit = kEver)
{
    SimTime at;
    Event event;
    return set.pop(limit, at, event) ? std::int64_t{event.a} : -1;
}

std::vector<std::int64_t> popAll(EventSet& set)
{
    std::vector<std::int64_t> order;
    while (!set.empty())
        order.push_back(popA(set));
    return order;
}

/// Times pushed in this order, and the positions in the order in which they must come out.
struct OrderCase {
    const char* name;
    std::vector<std::int64_t> times;
    std::vector<std::int64_t> order;
};
void PrintTo(const OrderCase& value, std::ostream* out) { *out << value.name; }

class EventSetOrder : public ::testing::TestWithParam<OrderCase> {};

TEST_P(EventSetOrder, isByTimeThenByPush)
{
    EventSet set;
    std::uint32_t position = 0;
    for (const std::int64_t time : GetParam().times)
        set.push({time}, {.a = position++});
    EXPECT_EQ(popAll(set), GetParam().order);
}

INSTANTIATE_TEST_SUITE_P(
    Cases, EventSetOrder,
    ::testing::Values(OrderCase{"none", {}, {}}, OrderCase{"one", {4}, {0}},
                      OrderCase{"backwards", {3, 2, 1, 0}, {3, 2, 1, 0}},
                      OrderCase{"ties", {5, 3, 5, 3, 5}, {1, 3, 0, 2, 4}},
                      OrderCase{"atZero", {0, 1, 0, 0}, {0, 2, 3, 1}},
                      OrderCase{"extremes", {kEver.ns, 0, kEver.ns, 1}, {1, 3, 0, 2}}),
    [](const auto& each) { return each.param.name; });

TEST(EventSet, carriesEveryFieldOfTheEvent)
{
    EventSet set;
    const Event event{.node = 1, .type = 2, .flags = 3, .a = 4, .b = 5};
    set.push({17}, event);
    SimTime at;
    Event out;
    ASSERT_TRUE(set.pop(kEver, at, out));
    EXPECT_EQ(at, SimTime{17});
    EXPECT_EQ(out, event);
}

TEST(EventSet, popsNothingAfterTheLimit)
{
    EventSet set;
    EXPECT_EQ(popA(set), -1);
    set.push({10}, {.a = 1});
    EXPECT_EQ(popA(set, {9}), -1);
    EXPECT_EQ(set.size(), 1U);
    EXPECT_EQ(popA(set, {10}), 1);
    set.push({10}, {.a = 2}); // due now, but the caller asks for less
    EXPECT_EQ(popA(set, {9}), -1);
    EXPECT_EQ(popA(set, {10}), 2);
}

TEST(EventSet, whatIsPushedAtThisInstantComesAfterWhatWasAlreadyDue)
{
    EventSet set;
    set.push({10}, {.a = 1});
    set.push({10}, {.a = 2});
    set.push({11}, {.a = 5});
    EXPECT_EQ(popA(set), 1);
    set.push({10}, {.a = 3});
    set.push({10}, {.a = 4});
    EXPECT_EQ(popAll(set), (std::vector<std::int64_t>{2, 3, 4, 5}));
}

TEST(EventSet, takesALatePushAfterALimitThatFoundNothing)
{
    EventSet set;
    for (std::uint32_t i = 0; i < 200; ++i)
        set.push({1'000 + i}, {.a = i});
    EXPECT_EQ(popA(set, {500}), -1);
    set.push({500}, {.a = 999}); // before all that the failed pop has looked at
    EXPECT_EQ(set.nextTime(), SimTime{500});
    EXPECT_EQ(popA(set), 999);
    EXPECT_EQ(popA(set), 0);
}

TEST(EventSet, cancelsWhatPendsAndNothingElse)
{
    EventSet set;
    EXPECT_FALSE(set.cancel({}));
    const EventHandle first = set.push({1}, {.a = 1});
    const EventHandle second = set.push({2}, {.a = 2});
    EXPECT_TRUE(first);
    EXPECT_TRUE(set.contains(first));
    EXPECT_EQ(set.timeOf(second), SimTime{2});
    EXPECT_TRUE(set.cancel(first));
    EXPECT_FALSE(set.cancel(first));
    EXPECT_FALSE(set.contains(first));
    EXPECT_EQ(set.timeOf(first), kEver);
    EXPECT_EQ(set.size(), 1U);
    EXPECT_EQ(set.nextTime(), SimTime{2});
    EXPECT_EQ(popA(set), 2);
    EXPECT_FALSE(set.cancel(second)); // it has fired
    EXPECT_EQ(set.nextTime(), kEver);
}

TEST(EventSet, anOldHandleNeverMeansTheEventThatTookItsSlot)
{
    EventSet set;
    EventHandle old = set.push({1}, {});
    for (int i = 0; i < 1'000; ++i) {
        ASSERT_EQ(popA(set), 0);
        const EventHandle fresh = set.push({1}, {}); // in the same slot
        ASSERT_FALSE(set.contains(old));
        ASSERT_FALSE(set.cancel(old));
        ASSERT_TRUE(set.contains(fresh));
        old = fresh;
    }
    // Bits that no set ever gave out.
    for (const std::uint64_t bits : {std::uint64_t{1}, kLowMask, ~std::uint64_t{0}, kOneSequence})
        EXPECT_FALSE(set.cancel({bits})) << bits;
}

TEST(EventSet, cancelsAtTheVeryInstant)
{
    EventSet set;
    set.push({5}, {.a = 1});
    const EventHandle due = set.push({5}, {.a = 2});
    EXPECT_EQ(popA(set), 1);
    const EventHandle now = set.push({5}, {.a = 3});
    set.push({5}, {.a = 4});
    EXPECT_TRUE(set.cancel(due));
    EXPECT_TRUE(set.cancel(now));
    EXPECT_EQ(set.nextTime(), SimTime{5});
    EXPECT_EQ(popAll(set), (std::vector<std::int64_t>{4}));
}

/// Slots that pend or wait to be met; a copy of the set must be able to hold no more than that.
TEST(EventSet, cancelledEventsDoNotPileUp)
{
    EventSet set;
    for (std::uint32_t i = 0; i < 100; ++i)
        set.push(SimTime{} + Duration::seconds(1'000 + i), {.a = i});
    std::uint64_t highest = 0;
    for (int i = 0; i < 100'000; ++i) {
        const EventHandle timer = set.push(SimTime{} + Duration::seconds(30 + i % 50), {});
        highest = std::max(highest, timer.bits & kLowMask);
        ASSERT_TRUE(set.cancel(timer));
    }
    EXPECT_EQ(set.size(), 100U);
    EXPECT_LT(highest, 1'000U);
    EXPECT_EQ(popA(set), 0);
}

TEST(EventSet, discardAllLeavesNothingAndKeepsOldHandlesSafe)
{
    EventSet set;
    const LaneId lane = set.openLane(0, 0, {10});
    std::vector<EventHandle> handles;
    for (std::uint32_t i = 0; i < 500; ++i)
        handles.push_back(set.push({i % 97}, {}));
    handles.push_back(set.arm(lane, {10}, {}));
    EXPECT_EQ(popA(set), 0);
    set.push({0}, {});
    set.discardAll();
    EXPECT_TRUE(set.empty());
    EXPECT_EQ(popA(set), -1);
    for (std::uint32_t i = 0; i < 500; ++i)
        set.push({100 + i}, {.a = i});
    set.arm(lane, {99}, {.a = 7'000});
    for (const EventHandle handle : handles)
        EXPECT_FALSE(set.cancel(handle));
    EXPECT_EQ(set.size(), 501U);
    EXPECT_EQ(popA(set), 7'000);
    EXPECT_EQ(popA(set), 0);
}

TEST(EventSet, stopsWithAnErrorWhenTheSequenceEnds)
{
    EventSet set(EventSet::kSequences - 3);
    EXPECT_EQ(set.sequencesLeft(), 3U);
    const LaneId lane = set.openLane(0, 0, {1});
    const EventHandle last[] = {set.push({3}, {.a = 1}), set.arm(lane, {1}, {.a = 2}), set.push({2}, {.a = 3})};
    EXPECT_EQ(set.sequencesLeft(), 0U);
    for (int i = 0; i < 2; ++i) {
        EXPECT_THROW(set.push({1}, {}), EventSetExhausted);
        EXPECT_THROW(set.arm(lane, {1}, {}), EventSetExhausted);
    }
    EXPECT_EQ(set.size(), 3U);
    for (const EventHandle handle : last)
        EXPECT_TRUE(set.contains(handle));
    EXPECT_EQ(popAll(set), (std::vector<std::int64_t>{2, 3, 1}));
}

TEST(EventSet, stopsWithAnErrorWhenTooManyPend)
{
    constexpr std::uint32_t kMost = 5'000;
    EventSet set(1, kMost);
    const LaneId lane = set.openLane(0, 0, {1}); // occupies one slot
    EventHandle last;
    for (std::uint32_t i = 1; i < kMost; ++i)
        last = set.push({1 + i % 1'000}, {.a = i});
    EXPECT_THROW(set.push({1}, {}), EventSetExhausted);
    EXPECT_THROW(set.arm(lane, {1}, {}), EventSetExhausted);
    EXPECT_FALSE(set.openLane(0, 1, {1}));
    EXPECT_EQ(set.size(), kMost - 1);
    ASSERT_TRUE(set.cancel(last)); // room is made where an event was cancelled
    EXPECT_TRUE(set.push({1}, {}));
    EXPECT_THROW(set.push({1}, {}), EventSetExhausted);
    EXPECT_EQ(popA(set), 1'000); // the first with time 1
    EXPECT_EQ(popAll(set).size(), kMost - 2);
}

TEST(EventSet, aCopyHasTheSameFutureAndSharesNothing)
{
    EventSet original;
    for (std::uint32_t i = 0; i < 5'000; ++i)
        original.push({(i * 7919) % 10'007}, {.a = i});
    EXPECT_GE(popA(original), 0);
    EventSet copy = original;
    const EventHandle inOriginal = original.push({20'000}, {.a = 6'000});
    const EventHandle inCopy = copy.push({20'000}, {.a = 7'000});
    EXPECT_EQ(inOriginal, inCopy); // the same place in the order
    const std::vector<std::int64_t> expected = popAll(original);
    original = EventSet();
    std::vector<std::int64_t> order = popAll(copy);
    ASSERT_EQ(order.size(), expected.size());
    EXPECT_EQ(order.back(), 7'000);
    order.back() = 6'000;
    EXPECT_EQ(order, expected);
}

TEST(EventSet, copiesRunOnDifferentThreads)
{
    EventSet original;
    for (std::uint32_t i = 0; i < 20'000; ++i)
        original.push({(i * 7919) % 10'007}, {.a = i});
    std::vector<std::int64_t> orders[3];
    {
        std::jthread first([copy = original, &orders]() mutable { orders[0] = popAll(copy); });
        std::jthread second([copy = original, &orders]() mutable { orders[1] = popAll(copy); });
        orders[2] = popAll(original);
    }
    EXPECT_EQ(orders[0], orders[2]);
    EXPECT_EQ(orders[1], orders[2]);
}

/// Allocations of `steps` steps of 50 us each: a hold loop with timers that all get cancelled.
std::uint64_t allocationsOf(EventSet& set, LaneId lane, int steps)
{
    const std::uint64_t before = allocationCount();
    const auto pending = static_cast<std::uint32_t>(set.size());
    SimTime now;
    Event event;
    for (int i = 0; i < steps && set.pop(kEver, now, event); ++i) {
        event.a = event.a * 1'664'525 + 1'013'904'223;
        set.push(now + Duration{event.a % (100'003 * pending)}, event);
        set.cancel(set.push(now + Duration{event.a % 50'000'017}, event));
        set.cancel(set.arm(lane, now + Duration::seconds(1), event));
    }
    return allocationCount() - before;
}

class EventSetOfSize : public ::testing::TestWithParam<std::uint32_t> {};

TEST_P(EventSetOfSize, allocatesNothingInASteadyState)
{
    EventSet set;
    const LaneId lane = set.openLane(0, 0, Duration::seconds(1));
    for (std::uint32_t i = 0; i < GetParam(); ++i)
        set.push({1}, {.a = i * 7919});
    (void)allocationsOf(set, lane, 200'000);
    const std::uint64_t once = allocationsOf(set, lane, 100'000);
    const std::uint64_t fiveTimes = allocationsOf(set, lane, 500'000);
    EXPECT_LE(once, 4U); // a peak may come late
    EXPECT_LE(fiveTimes, 4U);
}

INSTANTIATE_TEST_SUITE_P(Pending, EventSetOfSize, ::testing::Values(10, 100, 1'000, 10'000));

} // namespace
} // namespace cloudyard::test

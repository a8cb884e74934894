// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/timer_lanes.h"

#include <cstdint>
#include <set>
#include <vector>

#include <gtest/gtest.h>

#include "core/engine/event_set.h"

namespace cloudyard::test {
namespace {

constexpr Duration kDelay = Duration::seconds(30);

/// Takes out everything; the fields a in order.
std::vector<std::uint32_t> popTimers(EventSet& set)
{
    std::vector<std::uint32_t> order;
    SimTime at;
    Event event;
    while (set.pop(SimTime::never(), at, event))
        order.push_back(event.a);
    return order;
}

TEST(TimerLanes, oneLaneForEachOwnerPurposeAndDelay)
{
    EventSet set;
    const LaneId lane = set.openLane(1, 2, kDelay);
    EXPECT_TRUE(lane);
    EXPECT_EQ(set.openLane(1, 2, kDelay), lane);
    EXPECT_NE(set.openLane(0, 2, kDelay), lane);
    EXPECT_NE(set.openLane(1, 3, kDelay), lane);
    EXPECT_NE(set.openLane(1, 2, Duration::seconds(31)), lane);
    EXPECT_TRUE(set.empty());
}

TEST(TimerLanes, anOwnerHasEightAndReusesIdleOnes)
{
    EventSet set;
    std::vector<LaneId> lanes;
    std::set<std::uint32_t> distinct;
    for (std::uint16_t purpose = 0; purpose < TimerLanes::kPerOwner; ++purpose) {
        lanes.push_back(set.openLane(5, purpose, kDelay));
        set.arm(lanes.back(), SimTime{} + kDelay, {.a = purpose});
        distinct.insert(lanes.back().index);
    }
    EXPECT_EQ(distinct.size(), TimerLanes::kPerOwner);
    EXPECT_FALSE(set.openLane(5, 100, kDelay)); // all eight are busy
    EXPECT_TRUE(set.openLane(6, 100, kDelay));  // another owner's are not
    EXPECT_EQ(set.openLane(5, 3, kDelay), lanes[3]);
    EXPECT_EQ(popTimers(set).size(), TimerLanes::kPerOwner);
    EXPECT_TRUE(set.openLane(5, 100, kDelay)); // now one stands idle
}

TEST(TimerLanes, withoutALaneATimerIsAnOrdinaryEvent)
{
    EventSet set;
    set.push({20}, {.a = 1});
    const EventHandle timer = set.arm({}, {10}, {.a = 2});
    set.arm({}, {20}, {.a = 3});
    EXPECT_EQ(set.timeOf(timer), SimTime{10});
    EXPECT_EQ(popTimers(set), (std::vector<std::uint32_t>{2, 1, 3}));
}

TEST(TimerLanes, timersKeepThePlaceInWhichTheyWereArmed)
{
    EventSet set;
    const LaneId lane = set.openLane(0, 0, {10});
    const LaneId other = set.openLane(0, 1, {10});
    set.push({10}, {.a = 0});
    set.arm(lane, {10}, {.a = 1});
    set.push({10}, {.a = 2});
    set.arm(other, {10}, {.a = 3});
    set.arm(lane, {10}, {.a = 4});
    set.push({10}, {.a = 5});
    set.arm(other, {10}, {.a = 6});
    EXPECT_EQ(popTimers(set), (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 6}));
}

TEST(TimerLanes, aTimerDueBeforeTheLastOneOfItsLaneIsRightAllTheSame)
{
    EventSet set;
    const LaneId lane = set.openLane(0, 0, {10});
    set.arm(lane, {100}, {.a = 1});
    set.arm(lane, {50}, {.a = 2});
    set.arm(lane, {100}, {.a = 3});
    set.arm(lane, {0}, {.a = 4});
    EXPECT_EQ(popTimers(set), (std::vector<std::uint32_t>{4, 2, 1, 3}));
}

/// A lane of five, and which of them are cancelled.
class CancelledTimers : public ::testing::TestWithParam<unsigned> {};

TEST_P(CancelledTimers, neverFireAndAreNotSeen)
{
    EventSet set;
    const LaneId lane = set.openLane(0, 0, {10});
    std::vector<EventHandle> timers;
    std::vector<std::uint32_t> kept;
    for (std::uint32_t i = 0; i < 5; ++i)
        timers.push_back(set.arm(lane, {10 + i}, {.a = i}));
    for (std::uint32_t i = 0; i < 5; ++i) {
        if ((GetParam() >> i & 1) != 0)
            EXPECT_TRUE(set.cancel(timers[i]));
        else
            kept.push_back(i);
    }
    EXPECT_EQ(set.size(), kept.size());
    EXPECT_EQ(set.nextTime(), kept.empty() ? SimTime::never() : SimTime{10 + kept.front()});
    EXPECT_EQ(popTimers(set), kept);
    EXPECT_TRUE(set.empty());
    set.arm(lane, {12}, {.a = 9}); // the lane goes on
    EXPECT_EQ(popTimers(set), (std::vector<std::uint32_t>{9}));
}

INSTANTIATE_TEST_SUITE_P(EverySubset, CancelledTimers, ::testing::Range(0U, 32U));

TEST(TimerLanes, anEarlierTimerDoesNotWaitForTheWakeOfACancelledOne)
{
    EventSet set;
    const LaneId lane = set.openLane(0, 0, {10});
    EXPECT_TRUE(set.cancel(set.arm(lane, {100}, {.a = 1})));
    set.arm(lane, {50}, {.a = 2});
    set.push({60}, {.a = 3});
    EXPECT_EQ(set.nextTime(), SimTime{50});
    EXPECT_EQ(popTimers(set), (std::vector<std::uint32_t>{2, 3}));
}

TEST(TimerLanes, cancelledTimersLeaveNothingBehind)
{
    EventSet set;
    const LaneId lane = set.openLane(0, 0, kDelay);
    std::uint64_t highest = 0;
    for (int i = 0; i < 10'000; ++i) {
        const EventHandle timer = set.arm(lane, SimTime{i} + kDelay, {});
        highest = std::max(highest, timer.bits & kLowMask);
        ASSERT_TRUE(set.cancel(timer));
    }
    EXPECT_EQ(highest, 1U); // always the same slot, beside the one of the lane's wake
    SimTime at;
    Event event;
    EXPECT_FALSE(set.pop(SimTime::never(), at, event)); // the wake shows nothing
}

} // namespace
} // namespace cloudyard::test

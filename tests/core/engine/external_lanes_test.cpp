// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Timers whose records are kept outside the event set, against a plain heap: they fire when and where ordinary events
// would, whatever is armed, disarmed, copied and popped meanwhile.
#include "core/engine/external_lanes.h"

#include <cstdint>
#include <deque>
#include <random>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/engine/event_set.h"
#include "tests/core/engine/event_oracle.h"

namespace cloudyard::test {
namespace {

/// Somebody who keeps the timers of one lane.
class Keeper {
public:
    Keeper(EventSet& set, Duration delay) : m_lane(set.openExternal()), m_delay(delay) {}

    void arm(EventSet& set, EventOracle& oracle, SimTime now, const Event& event)
    {
        const SimTime due = now + m_delay;
        m_timers.push_back({due, set.armExternal(), oracle.push(due, event), event});
        if (m_timers.size() == 1)
            lead(set);
    }
    /// Its timer number `i` ends without having fired.
    void disarm(EventSet& set, EventOracle& oracle, std::size_t i)
    {
        EXPECT_TRUE(oracle.cancel(m_timers[i].sequence));
        remove(set, i);
    }
    /// True when the event was its first timer, which is taken out then.
    bool fired(EventSet& set, const Event& event)
    {
        if (m_timers.empty() || m_timers.front().event != event)
            return false;
        remove(set, 0);
        return true;
    }
    [[nodiscard]] std::size_t size() const { return m_timers.size(); }
    /// Of those to come; it must have none.
    void setDelay(EventSet& set, Duration delay)
    {
        set.renewExternal(m_lane);
        m_delay = delay;
    }

private:
    struct Timer {
        SimTime due;
        EventHandle handle;
        std::uint64_t sequence;
        Event event;
    };

    void remove(EventSet& set, std::size_t i)
    {
        set.disarmExternal();
        m_timers.erase(m_timers.begin() + static_cast<std::ptrdiff_t>(i));
        if (i != 0)
            return;
        if (m_timers.empty())
            set.leadNone(m_lane);
        else
            lead(set);
    }
    void lead(EventSet& set)
    {
        const Timer& first = m_timers.front();
        set.lead(m_lane, first.due, first.handle, first.event);
    }

    LaneId m_lane;
    Duration m_delay;
    std::deque<Timer> m_timers;
};

/// The set with three keepers and an ordinary stream of events, and the oracle, driven by random operations.
class KeptDuel {
public:
    explicit KeptDuel(std::uint64_t seed) : m_random(seed)
    {
        for (const std::int64_t delay : {1, 500, 100'000})
            m_keepers.emplace_back(m_set, Duration{delay});
    }
    void step()
    {
        const std::uint64_t dice = m_random() % 100;
        Keeper& keeper = m_keepers[m_random() % m_keepers.size()];
        const Event event{.node = m_serial++, .type = 3, .flags = 0, .a = 1, .b = 2};
        if (keeper.size() == 0 && m_random() % 3 == 0)
            keeper.setDelay(m_set, Duration{1 + static_cast<std::int64_t>(m_random() % 10'000)});
        if (dice < 25)
            keeper.arm(m_set, m_oracle, m_now, event);
        else if (dice < 40)
            push(event);
        else if (dice < 60 && keeper.size() != 0)
            keeper.disarm(m_set, m_oracle, m_random() % 4 == 0 ? m_random() % keeper.size() : 0);
        else
            pop(m_random() % 3 == 0 ? SimTime::never() : m_now + Duration{static_cast<std::int64_t>(m_random() % 300)});
        ASSERT_EQ(m_set.size(), m_oracle.size());
        ASSERT_EQ(m_set.nextTime(), m_oracle.nextTime());
    }
    void drain()
    {
        while (m_oracle.size() != 0 && !::testing::Test::HasFatalFailure())
            pop(SimTime::never());
        EXPECT_TRUE(m_set.empty());
    }
    void reseed(std::uint64_t seed) { m_random.seed(seed); }
    [[nodiscard]] std::uint64_t fired() const { return m_fired; }

private:
    void push(const Event& event)
    {
        const SimTime at = m_now + Duration{static_cast<std::int64_t>(m_random() % 1'000)};
        m_set.push(at, event);
        m_oracle.push(at, event);
    }
    void pop(SimTime limit)
    {
        SimTime at, expectedAt;
        Event event, expected;
        const bool found = m_oracle.pop(limit, expectedAt, expected);
        ASSERT_EQ(m_set.pop(limit, at, event), found);
        if (!found)
            return;
        ASSERT_EQ(at, expectedAt);
        ASSERT_EQ(event, expected);
        m_now = at;
        for (Keeper& keeper : m_keepers)
            m_fired += keeper.fired(m_set, event);
    }

    std::mt19937_64 m_random;
    EventSet m_set;
    EventOracle m_oracle;
    std::vector<Keeper> m_keepers;
    SimTime m_now;
    std::uint32_t m_serial = 1;
    std::uint64_t m_fired = 0;
};

TEST(ExternalLanes, timersFireInTheOrderOfAPlainHeap)
{
    KeptDuel duel(1);
    for (int i = 0; i < 200'000 && !HasFatalFailure(); ++i)
        duel.step();
    duel.drain();
    EXPECT_GT(duel.fired(), 10'000u);
}

TEST(ExternalLanes, copiesGoTheirOwnWays)
{
    KeptDuel original(2);
    for (int i = 0; i < 20'000; ++i)
        original.step();
    for (std::uint64_t round = 0; round < 10 && !HasFatalFailure(); ++round) {
        KeptDuel copy = original;
        copy.reseed(100 + round);
        for (int i = 0; i < 2'000 && !HasFatalFailure(); ++i) {
            original.step();
            copy.step();
        }
        copy.drain();
    }
    original.drain();
}

/// The wake of a timer that has gone does not hold back one that is due before.
TEST(ExternalLanes, aShorterDelayCounts)
{
    EventSet set;
    EventOracle oracle;
    Keeper keeper(set, Duration{100});
    keeper.arm(set, oracle, {}, {.a = 1});
    keeper.disarm(set, oracle, 0);
    keeper.setDelay(set, Duration{10});
    keeper.arm(set, oracle, {}, {.a = 2});
    EXPECT_EQ(set.size(), 1u);
    EXPECT_EQ(set.nextTime(), SimTime{10});
    SimTime at;
    Event event;
    ASSERT_TRUE(set.pop(SimTime{10}, at, event));
    EXPECT_EQ(event.a, 2u);
    EXPECT_EQ(at, SimTime{10});
    EXPECT_TRUE(keeper.fired(set, event));
    EXPECT_TRUE(set.empty());
    EXPECT_FALSE(set.pop(SimTime::never(), at, event));
}

/// A timer at the time of other events comes where it was armed among them.
TEST(ExternalLanes, aTimerKeepsThePlaceInWhichItWasArmed)
{
    EventSet set;
    EventOracle oracle;
    Keeper keeper(set, Duration{10});
    set.push({10}, {.a = 1});
    keeper.arm(set, oracle, {}, {.a = 2});
    set.push({10}, {.a = 3});
    keeper.arm(set, oracle, {}, {.a = 4});
    std::vector<std::uint32_t> order;
    SimTime at;
    Event event;
    while (set.pop(SimTime::never(), at, event)) {
        order.push_back(event.a);
        keeper.fired(set, event);
    }
    EXPECT_EQ(order, (std::vector<std::uint32_t>{1, 2, 3, 4}));
}

TEST(ExternalLanes, discardAllForgetsTimersAndLeavesLanesOpen)
{
    EventSet set;
    EventOracle oracle;
    Keeper keeper(set, Duration{10});
    keeper.arm(set, oracle, {}, {.a = 1});
    set.discardAll();
    EXPECT_TRUE(set.empty());
    EXPECT_EQ(set.nextTime(), SimTime::never());
    SimTime at;
    Event event;
    EXPECT_FALSE(set.pop(SimTime::never(), at, event));
    Keeper another(set, Duration{5});
    another.arm(set, oracle, {}, {.a = 2});
    ASSERT_TRUE(set.pop(SimTime::never(), at, event));
    EXPECT_EQ(event.a, 2u);
    EXPECT_EQ(at, SimTime{5});
}

TEST(ExternalLanes, aFullSetOpensNone)
{
    EventSet set(1, 1);
    EXPECT_TRUE(set.openExternal());
    EXPECT_FALSE(set.openExternal());
}

TEST(ExternalLanes, armingEndsWithTheSequence)
{
    EventSet set(EventSet::kSequences - 1);
    (void)set.armExternal();
    EXPECT_THROW((void)set.armExternal(), EventSetExhausted);
}

} // namespace
} // namespace cloudyard::test

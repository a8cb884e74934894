// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The order of events against a plain heap: whatever is pushed, armed, cancelled, copied and popped, the set
// and the oracle must agree on every answer.
#include <cstdint>
#include <ostream>
#include <random>
#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "core/engine/event_set.h"
#include "tests/core/engine/event_oracle.h"

namespace cloudyard::test {
namespace {

using Random = std::mt19937_64;

std::uint64_t below(Random& random, std::uint64_t bound)
{
    return random() % bound;
}

/// A mix of delays in ns that a test draws from.
struct Profile {
    std::string name;
    std::int64_t (*delay)(Random&);
    std::size_t pending;      // about how many events pend
    unsigned cancelPercent;   // of operations
    unsigned lanePercent;     // of pushes
};

std::ostream& operator<<(std::ostream& out, const Profile& profile)
{
    return out << profile.name;
}

std::int64_t anyScale(Random& random)
{
    return static_cast<std::int64_t>(random() >> (16 + below(random, 48)));
}

const Profile kProfiles[] = {
    {"fewUniform", [](Random& r) { return static_cast<std::int64_t>(below(r, 1'000'000)); }, 20, 5, 0},
    {"manyUniform", [](Random& r) { return static_cast<std::int64_t>(below(r, 1'000'000)); }, 5'000, 5, 0},
    {"ties", [](Random& r) { return static_cast<std::int64_t>(below(r, 4)) * 1'000; }, 3'000, 10, 10},
    {"halfZero", [](Random& r) { return static_cast<std::int64_t>(r() % 2 * below(r, 100'000)); }, 2'000, 10, 10},
    {"allZeroOrOne", [](Random& r) { return static_cast<std::int64_t>(r() % 2); }, 300, 10, 10},
    {"everyScale", anyScale, 3'000, 5, 5},
    {"shortAndFar",
     [](Random& r) {
         return below(r, 50) == 0 ? std::int64_t{1} << (40 + below(r, 16)) : static_cast<std::int64_t>(below(r, 50));
     },
     1'000, 5, 5},
    {"mostlyCancelled", [](Random& r) { return static_cast<std::int64_t>(below(r, 1'000'000'000)); }, 2'000, 45, 0},
    {"lanesMostlyCancelled", [](Random& r) { return static_cast<std::int64_t>(below(r, 1'000'000)); }, 2'000, 40, 90},
    {"wholeSeconds", [](Random& r) { return static_cast<std::int64_t>(below(r, 30) * 1'000'000'000); }, 4'000, 5, 30},
};

/// The set under test and the oracle, driven by one stream of random operations.
class Duel {
public:
    Duel(const Profile& profile, std::uint64_t seed) : m_profile(profile), m_random(seed)
    {
        for (std::uint32_t i = 0; i < 6; ++i) {
            m_laneDelays.push_back({m_profile.delay(m_random)});
            m_lanes.push_back(m_set.openLane(i / 3, 7, m_laneDelays.back()));
        }
    }

    void step()
    {
        if (below(m_random, 20) == 0)
            reserveOrUse();
        const std::uint64_t dice = below(m_random, 100);
        if (dice < m_profile.cancelPercent)
            cancelOne();
        else if (below(m_random, 2 * m_profile.pending) >= m_set.size())
            pushOne();
        else
            popOne();
    }

    void drain()
    {
        while (m_oracle.size() > 0 && !::testing::Test::HasFatalFailure())
            popUpTo(SimTime::never());
        EXPECT_TRUE(m_set.empty());
    }

    void reseed(std::uint64_t seed) { m_random.seed(seed); }
    [[nodiscard]] std::uint64_t popped() const { return m_popped; }

private:
    void pushOne()
    {
        const Event event{.node = m_serial++, .type = 3, .flags = 9, .a = 1, .b = 2};
        if (below(m_random, 100) < m_profile.lanePercent) {
            const std::size_t lane = below(m_random, m_lanes.size());
            const SimTime at = m_now + m_laneDelays[lane];
            remember(m_set.arm(m_lanes[lane], at, event), m_oracle.push(at, event));
        } else {
            const SimTime at = m_now + Duration{m_profile.delay(m_random)};
            remember(m_set.push(at, event), m_oracle.push(at, event));
        }
    }

    /// A place that is reserved now is for an event later than now, which is pushed before it is due, or never.
    void reserveOrUse()
    {
        if (m_reserved.size() < 50) {
            const Duration delay{1 + m_profile.delay(m_random)};
            m_reserved.push_back({m_set.reserve(), m_oracle.reserve(), m_now + delay});
            return;
        }
        const std::size_t chosen = below(m_random, m_reserved.size());
        const Reserved place = m_reserved[chosen];
        m_reserved.erase(m_reserved.begin() + static_cast<std::ptrdiff_t>(chosen));
        if (place.due < m_now || below(m_random, 4) == 0)
            return;
        const Event event{.node = m_serial++, .type = 4};
        m_oracle.pushReserved(place.sequence, place.due, event);
        remember(m_set.pushReserved(place.place, place.due, event), place.sequence);
    }

    void remember(EventHandle handle, std::uint64_t sequence)
    {
        ASSERT_TRUE(m_set.contains(handle));
        if (m_known.size() < 4 * m_profile.pending)
            m_known.emplace_back(handle, sequence);
        else
            m_known[below(m_random, m_known.size())] = {handle, sequence};
    }

    void cancelOne()
    {
        if (m_known.empty())
            return;
        const auto [handle, sequence] = m_known[below(m_random, m_known.size())];
        ASSERT_EQ(m_set.contains(handle), m_oracle.contains(sequence));
        ASSERT_EQ(m_set.cancel(handle), m_oracle.cancel(sequence));
        ASSERT_EQ(m_set.size(), m_oracle.size());
    }

    void popOne()
    {
        const SimTime next = m_oracle.nextTime();
        switch (below(m_random, 16)) {
        case 0:
            ASSERT_EQ(m_set.nextTime(), next);
            break;
        case 1: // nothing is due before the next one
            if (next > m_now)
                popUpTo(next - Duration{1});
            break;
        default:
            popUpTo(next);
        }
    }

    void popUpTo(SimTime limit)
    {
        SimTime at, expectedAt;
        Event event, expected;
        const bool found = m_oracle.pop(limit, expectedAt, expected);
        ASSERT_EQ(m_set.pop(limit, at, event), found);
        m_now = found ? expectedAt : std::max(m_now, limit);
        if (!found)
            return;
        ASSERT_EQ(at, expectedAt);
        ASSERT_EQ(event, expected);
        ASSERT_EQ(m_set.size(), m_oracle.size());
        ++m_popped;
    }

    Profile m_profile;
    Random m_random;
    EventSet m_set;
    EventOracle m_oracle;
    std::vector<Duration> m_laneDelays;
    std::vector<LaneId> m_lanes;
    std::vector<std::pair<EventHandle, std::uint64_t>> m_known;
    struct Reserved {
        std::uint64_t place;
        std::uint64_t sequence; // the oracle's
        SimTime due;
    };
    std::vector<Reserved> m_reserved;
    SimTime m_now;
    std::uint32_t m_serial = 0;
    std::uint64_t m_popped = 0;
};

class EventOrder : public ::testing::TestWithParam<Profile> {};

TEST_P(EventOrder, isThatOfAPlainHeap)
{
    Duel duel(GetParam(), 1);
    for (int i = 0; i < 1'000'000 && !HasFatalFailure(); ++i)
        duel.step();
    duel.drain();
    EXPECT_GT(duel.popped(), 100'000U);
}

TEST_P(EventOrder, ofCopiesThatGoTheirOwnWaysIsThatOfPlainHeaps)
{
    Duel original(GetParam(), 2);
    for (int i = 0; i < 50'000; ++i)
        original.step();
    for (std::uint64_t round = 0; round < 20 && !HasFatalFailure(); ++round) {
        Duel copy = original;
        copy.reseed(100 + round);
        for (int i = 0; i < 3'000 && !HasFatalFailure(); ++i) {
            original.step();
            copy.step();
        }
        if (round % 2 == 0)
            std::swap(original, copy);
        copy.drain();
    }
    original.drain();
}

INSTANTIATE_TEST_SUITE_P(Profiles, EventOrder, ::testing::ValuesIn(kProfiles),
                         [](const auto& profile) { return profile.param.name; });

} // namespace
} // namespace cloudyard::test

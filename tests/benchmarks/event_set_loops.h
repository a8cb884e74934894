// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <queue>
#include <tuple>
#include <vector>

#include "core/base/distribution.h"
#include "core/base/random.h"
#include "core/engine/event_set.h"

namespace cloudyard::bench {

/// Exponential delays with a mean of one second, the same ones for every loop.
class Delays {
public:
    Duration next() { return m_delay.sample(m_random.next()); }

private:
    RandomStream m_random{1, 2, Purpose::ServiceTime};
    Distribution m_delay = Distribution::exponential(Duration::seconds(1)).value();
};

/// Workload W4 (hold): n events pend; each step takes out the first and plans another.
class HoldLoop {
public:
    explicit HoldLoop(std::uint32_t pending)
    {
        for (std::uint32_t i = 0; i < pending; ++i)
            m_set.push(SimTime{} + m_delays.next(), {.node = i});
    }
    void step()
    {
        SimTime now;
        Event event;
        if (m_set.pop(SimTime::never(), now, event))
            m_set.push(now + m_delays.next(), event);
    }

private:
    EventSet m_set;
    Delays m_delays;
};

/// W4 on a bare std::priority_queue of 24 bytes an event, without cancellation: the measure for the others.
class HeapLoop {
public:
    explicit HeapLoop(std::uint32_t pending)
    {
        for (std::uint32_t i = 0; i < pending; ++i)
            m_heap.push({m_delays.next().ns, m_sequence++, i});
    }
    void step()
    {
        Entry entry = m_heap.top();
        m_heap.pop();
        entry.time += m_delays.next().ns;
        entry.sequence = m_sequence++;
        m_heap.push(entry);
    }

private:
    struct Entry {
        std::int64_t time;
        std::uint64_t sequence;
        std::uint32_t node;
        bool operator<(const Entry& other) const
        {
            return std::tie(other.time, other.sequence) < std::tie(time, sequence);
        }
    };
    std::priority_queue<Entry> m_heap;
    std::uint64_t m_sequence = 0;
    Delays m_delays;
};

/// Workload W5: n jobs in service, each under a timer of 30 s. A step completes one: it cancels the job's timer,
/// plans the completion of the next job and arms its timer. The timers are ordinary events or in a lane.
class TimerLoop {
public:
    TimerLoop(std::uint32_t jobs, bool inLane) : m_timers(jobs)
    {
        if (inLane)
            m_lane = m_set.openLane(0, 0, kTimeout);
        for (std::uint32_t job = 0; job < jobs; ++job)
            begin({}, job);
    }
    void step()
    {
        SimTime now;
        Event event;
        if (!m_set.pop(SimTime::never(), now, event))
            return;
        if (event.type == kCompletion)
            m_set.cancel(m_timers[event.node]);
        begin(now, event.node);
    }

private:
    static constexpr Duration kTimeout = Duration::seconds(30);
    enum Type : std::uint16_t { kCompletion, kTimer };

    void begin(SimTime now, std::uint32_t job)
    {
        m_set.push(now + m_delays.next(), {.node = job, .type = kCompletion});
        m_timers[job] = m_set.arm(m_lane, now + kTimeout, {.node = job, .type = kTimer});
    }

    EventSet m_set;
    LaneId m_lane;
    std::vector<EventHandle> m_timers;
    Delays m_delays;
};

} // namespace cloudyard::bench

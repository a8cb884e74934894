// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <unordered_set>
#include <vector>

#include "core/engine/event_set.h"

namespace cloudyard::test {

/// The event set as one would write it down: a plain binary heap over (time, sequence) and a set of the
/// sequences that still pend. Slow and obviously right.
class EventOracle {
public:
    /// Returns the sequence number, by which the oracle knows the event.
    std::uint64_t push(SimTime at, const Event& event)
    {
        const std::uint64_t sequence = reserve();
        pushReserved(sequence, at, event);
        return sequence;
    }
    std::uint64_t reserve() { return m_nextSequence++; }
    void pushReserved(std::uint64_t sequence, SimTime at, const Event& event)
    {
        m_heap.push_back({at.ns, sequence, event});
        std::push_heap(m_heap.begin(), m_heap.end(), later);
        m_pending.insert(sequence);
    }
    bool cancel(std::uint64_t sequence) { return m_pending.erase(sequence) == 1; }
    [[nodiscard]] bool contains(std::uint64_t sequence) const { return m_pending.contains(sequence); }

    bool pop(SimTime limit, SimTime& at, Event& out)
    {
        if (nextTime() > limit || m_heap.empty())
            return false;
        at = {m_heap.front().time};
        out = m_heap.front().event;
        m_pending.erase(m_heap.front().sequence);
        dropFront();
        return true;
    }
    SimTime nextTime()
    {
        while (!m_heap.empty() && !m_pending.contains(m_heap.front().sequence))
            dropFront();
        return m_heap.empty() ? SimTime::never() : SimTime{m_heap.front().time};
    }
    [[nodiscard]] std::size_t size() const { return m_pending.size(); }
    void discardAll()
    {
        m_heap.clear();
        m_pending.clear();
    }

private:
    struct Entry {
        std::int64_t time;
        std::uint64_t sequence;
        Event event;
    };
    static bool later(const Entry& x, const Entry& y)
    {
        return x.time != y.time ? x.time > y.time : x.sequence > y.sequence;
    }
    void dropFront()
    {
        std::pop_heap(m_heap.begin(), m_heap.end(), later);
        m_heap.pop_back();
    }

    std::vector<Entry> m_heap;
    std::unordered_set<std::uint64_t> m_pending;
    std::uint64_t m_nextSequence = 1;
};

} // namespace cloudyard::test

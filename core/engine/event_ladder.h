// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

#include "core/engine/event_slot.h"

namespace cloudyard {

/// Keeps the keys of pending events in their total order.
class EventLadder {
public:
    [[nodiscard]] bool settle(EventPool&) { return !m_keys.empty(); }
    /// The first key; after settle() returned true.
    [[nodiscard]] const EventKey& front() const { return m_keys.front(); }
    /// Whether a key at or before `time` waits.
    [[nodiscard]] bool dueBy(std::uint64_t time) const
    {
        return !m_keys.empty() && m_keys.front().time <= time;
    }

    void insert(EventPool&, EventKey key)
    {
        m_keys.push_back(key);
        std::push_heap(m_keys.begin(), m_keys.end(), later);
    }
    void popFront()
    {
        std::pop_heap(m_keys.begin(), m_keys.end(), later);
        m_keys.pop_back();
    }
    /// Drops the keys of cancelled events and frees their slots.
    void purge(EventPool& slots)
    {
        const auto dead = std::partition(m_keys.begin(), m_keys.end(),
                                         [&](EventKey k) { return slots[k.slot()].order != 0; });
        for (auto it = dead; it != m_keys.end(); ++it)
            slots.release(it->slot());
        m_keys.erase(dead, m_keys.end());
        std::make_heap(m_keys.begin(), m_keys.end(), later);
    }
    void clear() { m_keys.clear(); }

private:
    static bool later(const EventKey& x, const EventKey& y) { return y < x; }
    std::vector<EventKey> m_keys;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/timer_lanes.h"

namespace cloudyard {

LaneId TimerLanes::open(EventStore& store, std::uint32_t owner, std::uint16_t purpose, Duration delay)
{
    if (owner >= m_firstOfOwner.size())
        m_firstOfOwner.resize(owner + std::size_t{1}, 0);
    unsigned count = 0;
    std::uint32_t chosen = 0; // an idle lane
    for (std::uint32_t i = m_firstOfOwner[owner]; i != 0; i = m_lanes[i].nextOfOwner) {
        if (m_lanes[i].purpose == purpose && m_lanes[i].delay == delay)
            return {i};
        if (!m_lanes[i].awake)
            chosen = i;
        ++count;
    }
    if (count < kPerOwner)
        chosen = add(store, owner);
    if (chosen != 0) {
        m_lanes[chosen].purpose = purpose;
        m_lanes[chosen].delay = delay;
    }
    return {chosen};
}

/// A new lane, or 0 when the store has no slot for its wake.
std::uint32_t TimerLanes::add(EventStore& store, std::uint32_t owner)
{
    if (store.isFull())
        return 0;
    const auto index = static_cast<std::uint32_t>(m_lanes.size()); // below kMaxSlots, having a slot each
    Lane& lane = m_lanes.emplace_back();
    lane.wakeSlot = store.place().index;
    lane.nextOfOwner = m_firstOfOwner[owner];
    m_firstOfOwner[owner] = index;
    return index;
}

void TimerLanes::clear(EventStore& store)
{
    for (std::size_t i = 1; i < m_lanes.size(); ++i) {
        Lane& lane = m_lanes[i];
        lane.head = kNoSlot;
        lane.tail = kNoSlot;
        lane.wakeSlot = store.place().index;
        lane.lastTime = 0;
        lane.awake = false;
    }
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/timer_lanes.h"

namespace cloudyard {

LaneId TimerLanes::open(std::uint32_t owner, std::uint16_t purpose, Duration delay)
{
    if (owner >= m_firstOfOwner.size())
        m_firstOfOwner.resize(owner + std::size_t{1}, 0);
    unsigned count = 0;
    std::uint32_t idle = 0;
    for (std::uint32_t i = m_firstOfOwner[owner]; i != 0; i = m_lanes[i].nextOfOwner) {
        if (m_lanes[i].purpose == purpose && m_lanes[i].delay == delay)
            return {i};
        if (!m_lanes[i].awake)
            idle = i;
        ++count;
    }
    if (count == kPerOwner && idle == 0)
        return {};
    if (count < kPerOwner) {
        idle = static_cast<std::uint32_t>(m_lanes.size());
        if (idle > kLowMask)
            return {};
        m_lanes.emplace_back();
        m_lanes[idle].nextOfOwner = m_firstOfOwner[owner];
        m_firstOfOwner[owner] = idle;
    }
    m_lanes[idle].purpose = purpose;
    m_lanes[idle].delay = delay;
    return {idle};
}

void TimerLanes::clear()
{
    for (Lane& lane : m_lanes) {
        lane.head = kNoSlot;
        lane.tail = kNoSlot;
        lane.awake = false;
        lane.lastTime = 0;
    }
}

} // namespace cloudyard

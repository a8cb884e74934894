// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/external_lanes.h"

namespace cloudyard {

LaneId ExternalLanes::open(EventStore& store)
{
    if (store.isFull() || m_lanes.size() == kMark)
        return {};
    const auto index = static_cast<std::uint32_t>(m_lanes.size());
    m_lanes.emplace_back().wakeSlot = store.place().index;
    return {index};
}

void ExternalLanes::clear(EventStore& store)
{
    for (std::size_t i = 1; i < m_lanes.size(); ++i) {
        m_lanes[i] = {};
        m_lanes[i].wakeSlot = store.place().index;
    }
    m_armed = 0;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context.h"

#include <cassert>

namespace cloudyard {

LaneId Context::openLane(NodeIndex n, std::uint16_t purpose, Duration delay)
{
    return m_state.events.openLane(n, purpose, delay);
}

EventHandle Context::onLane(LaneId lane, Duration delay, NodeIndex n, std::uint16_t type, std::uint32_t a,
                            std::uint32_t b)
{
    return m_state.events.arm(lane, now() + delay, {n, type, 0, a, b});
}

// Statistics -----------------------------------------------------------------------------------------------

void Context::setCapacity(NodeIndex n, std::uint32_t capacity)
{
    StationStats& station = m_state.stations[n];
    const int step = static_cast<int>(capacity) - static_cast<int>(station.capacity);
    StationStats::shift(station.capacity, station.capacityNs, step, now());
}

void Context::report(const Happening& happening)
{
    if (m_observer == nullptr)
        return;
    Happening stamped = happening;
    stamped.at = now();
    m_observer->happened(stamped);
}

// The event loop ---------------------------------------------------------------------------------------------

void Context::dispatch(const Event& event)
{
    switch (event.type) {
    case kCallArrives: return callArrives(event.a);
    case kReplyArrives: return replyArrives(event.a);
    case kCallTimesOut: return callTimesOut(event.a);
    case kFaultBegins: return beginFault(event.a);
    case kFaultEnds: return endFault(event.a);
    default:
        if (!node(event.node).removed)
            kindOf(event.node).handle(*this, event.node, event);
    }
}

} // namespace cloudyard

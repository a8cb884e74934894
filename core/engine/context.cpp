// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context.h"

#include <cassert>

namespace cloudyard {

EventHandle Context::at(SimTime time, NodeIndex n, std::uint16_t type, std::uint32_t a, std::uint32_t b)
{
    return m_state.events.push(time, {n, type, 0, a, b});
}

EventHandle Context::after(Duration delay, NodeIndex n, std::uint16_t type, std::uint32_t a, std::uint32_t b)
{
    return at(now() + delay, n, type, a, b);
}

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

void Context::countArrival(NodeIndex n)
{
    ++m_state.stations[n].arrivals;
    if (m_observer != nullptr)
        m_observer->arrived(n, now());
}

void Context::countCompletion(NodeIndex n, SimTime since)
{
    ++m_state.stations[n].completions;
    if (m_observer != nullptr)
        m_observer->completed(n, since, now());
}

void Context::countFailure(NodeIndex n, SimTime since, Reason reason)
{
    ++m_state.stations[n].failures[static_cast<std::size_t>(reason)];
    if (m_observer != nullptr)
        m_observer->failed(n, since, now(), reason);
}

void Context::countWait(NodeIndex n, SimTime since)
{
    if (m_observer != nullptr)
        m_observer->waited(n, since, now());
}

void Context::shiftLevels(NodeIndex n, int inSystem, int waiting, int busy)
{
    StationStats& station = m_state.stations[n];
    station.integrate(now());
    station.inSystem += static_cast<std::uint32_t>(inSystem);
    station.waiting += static_cast<std::uint32_t>(waiting);
    station.busy += static_cast<std::uint32_t>(busy);
}

void Context::setCapacity(NodeIndex n, std::uint32_t capacity)
{
    StationStats& station = m_state.stations[n];
    station.integrate(now());
    station.capacity = capacity;
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

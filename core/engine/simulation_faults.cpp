// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/engine/fault_turn.h"
#include "core/engine/simulation.h"

namespace cloudyard {
std::uint32_t Simulation::planFault(FaultSpec spec)
{
    spec.id = m_state.nextFault++;
    spec.from = std::max(spec.from, m_state.now);
    m_state.faults.push_back(spec);
    setFaultTurn();
    return spec.id;
}

std::uint32_t Simulation::injectFault(FaultSpec spec, Observer* observer)
{
    spec.byHand = true;
    spec.from = nextInstant();
    const std::uint32_t id = planFault(spec);
    runUntil(spec.from, observer);
    return id;
}

bool Simulation::clearFault(std::uint32_t id, Observer* observer)
{
    const auto found = std::ranges::find(m_state.faults, id, &FaultSpec::id);
    if (found == m_state.faults.end() || found->over)
        return false;
    found->endedByHand = true;
    if (!found->active) {
        found->over = true;
        setFaultTurn();
        return true;
    }
    const SimTime end = nextInstant();
    found->to = std::min(found->to, end);
    setFaultTurn();
    runUntil(end, observer);
    return true;
}

SimTime Simulation::nextEventTime() { return std::min(m_state.events.nextTime(), m_state.faultTurn); }

void Simulation::setFaultTurn()
{
    m_state.faultTurn = firstTurn(m_state.faults);
}

/// Events up to this time come before any fault does.
SimTime Simulation::beforeFaults(SimTime until) const
{
    return m_state.faultTurn == SimTime::never() ? until : std::min(until, SimTime{m_state.faultTurn.ns - 1});
}

/// Faults are no part of the event set: so they come first of all at their instant, whenever they became known.
bool Simulation::takeFaultTurn(SimTime until, SimTime& at, Event& event) const
{
    if (m_state.faultTurn > until || m_state.faultTurn == SimTime::never())
        return false;
    const auto due = std::ranges::find(m_state.faults, m_state.faultTurn, turnOf);
    at = std::max(m_state.faultTurn, m_state.now);
    event = {due->node != kNone ? due->node : topology().links[due->link].from,
             due->active ? kFaultEnds : kFaultBegins, 0,
             static_cast<std::uint32_t>(due - m_state.faults.begin()), 0};
    return true;
}

} // namespace cloudyard

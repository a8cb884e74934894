// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context.h"

namespace cloudyard {
namespace {

bool targetIsGone(const Topology& topology, const FaultSpec& fault)
{
    return fault.node != kNone ? topology.nodes[fault.node].removed : topology.links[fault.link].removed;
}

} // namespace

void Context::losePower(NodeIndex n)
{
    if (m_state.conditions[n].powerCuts++ != 0)
        return;
    if (const auto power = kindOf(n).power)
        power(*this, n, false);
    cancelCallsFrom(n);
    for (CallIndex c = 0; c < m_state.calls.end(); ++c)
        if (isHeldBy(c, n))
            endCalleeHalf(c, true);
}

void Context::regainPower(NodeIndex n)
{
    if (--m_state.conditions[n].powerCuts != 0)
        return;
    if (const auto power = kindOf(n).power)
        power(*this, n, true);
}

void Context::stopProcess(NodeIndex n)
{
    if (m_state.conditions[n].processStops++ != 0)
        return;
    if (const auto process = kindOf(n).process)
        process(*this, n, false);
    cancelCallsFrom(n);
    for (CallIndex c = 0; c < m_state.calls.end(); ++c)
        if (isHeldBy(c, n))
            reply(c, CallOutcome::Refused, Reason::Refused);
}

void Context::startProcess(NodeIndex n)
{
    if (--m_state.conditions[n].processStops != 0)
        return;
    if (const auto process = kindOf(n).process)
        process(*this, n, true);
}

bool Context::terminate(NodeIndex n)
{
    const auto end = kindOf(n).terminate;
    if (end != nullptr)
        end(*this, n);
    return end != nullptr;
}

void Context::deregister(NodeIndex n)
{
    for (const LinkIndex l : topology().incoming(n))
        if (const auto tell = kindOf(link(l).from).deregister)
            tell(*this, link(l).from, l);
}

void Context::release(LinkIndex l)
{
    if (const auto tell = kindOf(link(l).to).released; tell != nullptr && !link(l).removed)
        tell(*this, link(l).to, l);
}

void Context::retire(NodeIndex n)
{
    m_state.conditions[n].gone = true;
    cancelCallsFrom(n);
    for (CallIndex c = 0; c < m_state.calls.end(); ++c)
        if (isHeldBy(c, n))
            reply(c, CallOutcome::Refused, Reason::Refused);
}

void Context::cut(LinkIndex l) { ++m_state.linkCuts[l]; }
void Context::mend(LinkIndex l) { --m_state.linkCuts[l]; }

void Context::beginFault(std::uint32_t position)
{
    FaultSpec& fault = m_state.faults[position];
    if (fault.active || fault.over)
        return;
    if (targetIsGone(topology(), fault)) {
        fault.over = true;
        return;
    }
    fault.begun = true;
    fault.active = true;
    if (fault.to != SimTime::never())
        at(fault.to, fault.node == kNone ? link(fault.link).from : fault.node, kFaultEnds, position);
    topology().faults[fault.kind]->begin(*this, FaultSpec(fault));
}

void Context::endFault(std::uint32_t position)
{
    FaultSpec& fault = m_state.faults[position];
    const bool wasActive = fault.active;
    fault.active = false;
    fault.over = true;
    if (!wasActive)
        return;
    fault.to = now();
    if (targetIsGone(topology(), fault))
        return;
    topology().faults[fault.kind]->end(*this, FaultSpec(fault));
}

} // namespace cloudyard

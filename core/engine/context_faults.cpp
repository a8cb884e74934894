// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context.h"
#include "core/engine/fault_turn.h"

namespace cloudyard {
namespace {

bool targetIsGone(const SimulationState& state, const FaultSpec& fault)
{
    if (fault.node == kNone)
        return state.topology->links[fault.link].removed;
    return state.topology->nodes[fault.node].removed || state.conditions[fault.node].gone;
}

} // namespace

void Context::cutPower(NodeIndex place)
{
    ++m_state.conditions[place].powerFaults;
    forAllAt(place, &Context::losePower);
    if (m_state.conditions[place].powerFaults == 1)
        tellRegionOf(place, false);
}

void Context::restorePower(NodeIndex place)
{
    --m_state.conditions[place].powerFaults;
    forAllAt(place, &Context::regainPower);
    if (m_state.conditions[place].powerFaults == 0)
        tellRegionOf(place, true);
}

/// Those that stand in the region itself.
void Context::tellRegionOf(NodeIndex zone, bool on)
{
    const NodeIndex region = node(zone).region;
    const std::vector<TopologyNode>& nodes = topology().nodes;
    for (NodeIndex n = 0; n < nodes.size() && region != kNone && region != zone; ++n)
        if (const auto tell = kindOf(nodes[n]).zonePower;
            tell != nullptr && nodes[n].region == region && !nodes[n].removed)
            tell(*this, n, zone, on);
}

/// The place itself, then all that stands there, in the order of the scene.
void Context::forAllAt(NodeIndex place, void (Context::*change)(NodeIndex))
{
    (this->*change)(place);
    const std::vector<TopologyNode>& nodes = topology().nodes;
    for (NodeIndex n = 0; n < nodes.size(); ++n)
        if (n != place && (nodes[n].zone == place || nodes[n].region == place) && !nodes[n].removed)
            (this->*change)(n);
}

std::uint16_t Context::powerFaultsAt(NodeIndex n) const
{
    const auto at = [this](NodeIndex place) { return m_state.conditions[place].powerFaults; };
    int faults = at(n);
    for (const NodeIndex around : {node(n).zone, node(n).region})
        if (around != kNone && around != n)
            faults += at(around);
    return static_cast<std::uint16_t>(faults);
}

void Context::losePower(NodeIndex n)
{
    if (m_state.conditions[n].powerCuts++ != 0)
        return;
    lookAtLinksOf(n);
    const auto power = kindOf(n).power;
    if (power == nullptr) // a service of the region: it keeps what it holds, and nobody hears of it
        return;
    power(*this, n, false);
    cancelCallsFrom(n);
    for (CallIndex c = 0; c < m_state.calls.end(); ++c)
        if (isHeldBy(c, n))
            endCalleeHalf(c, editCall(c), true);
}

void Context::regainPower(NodeIndex n)
{
    if (--m_state.conditions[n].powerCuts != 0)
        return;
    lookAtLinksOf(n);
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
    cancelCallsFrom(n);
    for (CallIndex c = 0; c < m_state.calls.end(); ++c)
        if (isHeldBy(c, n))
            reply(c, CallOutcome::Refused, Reason::Refused);
    m_state.conditions[n].gone = true; // its last words were still sent
    lookAtLinksOf(n);
    if (const NodeIndex owner = topology().ownerOf(n); owner != kNone)
        if (const auto tell = kindOf(owner).retired)
            tell(*this, owner, n);
    leaveFaults();
}

bool Context::cannotLaunchIn(NodeIndex zone) const
{
    const NodeIndex region = node(zone).region;
    const auto lacks = [this](NodeIndex place) {
        return place != kNone && m_state.conditions[place].shortages != 0;
    };
    return powerFaultsAt(zone) != 0 || lacks(zone) || (region != zone && lacks(region));
}

void Context::leaveFaults()
{
    for (FaultSpec& fault : m_state.faults) {
        if (fault.over || !targetIsGone(m_state, fault))
            continue;
        if (fault.active)
            fault.to = now();
        fault.active = false;
        fault.over = true;
        fault.endedByHand = true;
    }
    m_state.faultTurn = firstTurn(m_state.faults);
}

void Context::order(NodeIndex n, Order what)
{
    if (const auto ordered = kindOf(n).ordered)
        ordered(*this, n, what);
}

void Context::orderDone(NodeIndex n, Order what)
{
    for (std::uint32_t i = 0; i < m_state.faults.size(); ++i) {
        const FaultSpec& fault = m_state.faults[i];
        if (fault.active && fault.node == n && topology().faults[fault.kind]->order == what)
            at(now(), n, kFaultEnds, i);
    }
}

void Context::cut(LinkIndex l)
{
    forAllDrawnAs(l, [this](LinkIndex at) {
        ++m_state.linkCuts[at];
        lookAtLink(at);
    });
}

void Context::mend(LinkIndex l)
{
    forAllDrawnAs(l, [this](LinkIndex at) {
        --m_state.linkCuts[at];
        lookAtLink(at);
    });
}

/// Chance that one or the other of two independent losses befalls a packet, as bounds of 64-bit draws.
std::uint64_t Context::eitherLoses(std::uint64_t one, std::uint64_t other)
{
    __extension__ using Wide = unsigned __int128;
    const Wide kept = static_cast<Wide>(~one) * ~other;
    return one == 0 ? other : other == 0 ? one : ~static_cast<std::uint64_t>(kept >> 64);
}

void Context::impair(LinkIndex l)
{
    LinkImpairment impairment;
    for (const FaultSpec& fault : m_state.faults) {
        if (!fault.active || fault.link != l)
            continue;
        impairment.delay += fault.values.delay;
        impairment.lossBelow = eitherLoses(impairment.lossBelow, chanceBound(fault.values.share));
    }
    forAllDrawnAs(l, [&](LinkIndex at) {
        m_state.linkImpairments[at] = impairment;
        lookAtLink(at);
    });
}

void Context::lookAtLink(LinkIndex l)
{
    const TopologyLink& over = link(l);
    m_state.disturbed[l] = over.removed || m_state.linkCuts[l] != 0 || !m_state.linkImpairments[l].none() ||
                           isQuiet(over.from) || isQuiet(over.to);
}

void Context::lookAtLinksOf(NodeIndex n)
{
    for (const LinkIndex l : topology().outgoing(n))
        lookAtLink(l);
    for (const LinkIndex l : topology().incoming(n))
        lookAtLink(l);
}

void Context::lookAtLinks()
{
    for (LinkIndex l = 0; l < topology().links.size(); ++l)
        lookAtLink(l);
}

void Context::beginFault(std::uint32_t position)
{
    FaultSpec& fault = m_state.faults[position];
    if (fault.active || fault.over)
        return;
    if (targetIsGone(m_state, fault)) {
        fault.over = true;
        return;
    }
    fault.begun = true;
    fault.active = true;
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
    m_state.faultTurn = firstTurn(m_state.faults); // it may have ended before its time
    if (targetIsGone(m_state, fault))
        return;
    if (const auto end = topology().faults[fault.kind]->end)
        end(*this, FaultSpec(fault));
}

} // namespace cloudyard

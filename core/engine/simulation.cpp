// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "core/base/hash.h"

namespace cloudyard {
namespace {

/// More handlers than this at one instant are a loop that does not let time pass.
constexpr std::uint64_t kMaxHandledAtInstant = 10'000'000;
/// So many handlers beyond it are looked at to name the nodes of the loop.
constexpr std::uint64_t kWatchedAtInstant = 1'000;
constexpr std::size_t kMostNamed = 8;

bool concernsCall(const Event& event) { return event.type <= kCallTimesOut; }

/// One fold an event: enough to tell any two histories apart, cheap enough to be always on.
std::uint64_t extend(std::uint64_t fingerprint, SimTime at, const Event& event, std::uint64_t stable,
                     std::uint64_t trace)
{
    const std::uint64_t what =
        static_cast<std::uint64_t>(at.ns) ^ (stable + event.type) ^ (trace * 0x9e3779b97f4a7c15u);
    return foldProduct(fingerprint ^ 0xa0761d6478bd642fu, what ^ 0xe7037ed1a0b428dbu);
}

} // namespace

Simulation::Simulation(std::shared_ptr<const Topology> topology, std::uint64_t seed)
{
    m_state.seed = seed;
    m_state.fingerprint = mix64(seed);
    for (const KindBehaviour* kind : topology->kinds)
        m_state.pools.add(kind->makePool());
    m_state.take(std::move(topology));
    Context(m_state, nullptr).lookAtLinks();
}

void Simulation::begin(Observer* observer)
{
    Context context(m_state, observer);
    const std::shared_ptr<const Topology> topology =
        m_state.topology; // a start may bring members, which have begun then
    for (NodeIndex n = 0; n < topology->nodes.size(); ++n)
        if (const auto relink = topology->kinds[topology->nodes[n].kind]->relink)
            relink(context, n);
    for (NodeIndex n = 0; n < topology->nodes.size(); ++n)
        if (const auto start = topology->kinds[topology->nodes[n].kind]->start)
            start(context, n, false);
}

RunEnd Simulation::runUntil(SimTime until, Observer* observer, std::uint64_t maxEvents)
try {
    Context context(m_state, observer);
    SimTime at;
    Event event;
    if (m_state.halted)
        return RunEnd::Halted;
    SimTime limit = beforeFaults(until);
    const std::uint64_t last = m_state.handled + std::min(maxEvents, ~m_state.handled);
    while (m_state.handled != last) {
        if (m_state.events.pop(limit, at, event)) [[likely]] {
            if (!handle(context, at, event)) [[unlikely]]
                return RunEnd::Halted;
        } else if (const SimTime later = beforeFaults(until); later != limit) {
            limit = later; // a fault has ended before its time
        } else if (takeFaultTurn(until, at, event)) {
            if (!handle(context, at, event))
                return RunEnd::Halted;
            setFaultTurn();
            limit = beforeFaults(until);
        } else {
            return reach(until);
        }
    }
    return RunEnd::Interrupted;
} catch (const EventSetExhausted& exhausted) {
    m_state.halted = exhausted.what();
    return RunEnd::Halted;
}

RunEnd Simulation::step(SimTime until, Observer* observer) { return runUntil(until, observer, 1); }

/// Nothing happens any more up to this time.
RunEnd Simulation::reach(SimTime until)
{
    m_state.now = std::max(m_state.now, until);
    const bool nothingLeft = m_state.events.empty() && m_state.faultTurn == SimTime::never();
    return nothingLeft ? RunEnd::NothingLeft : RunEnd::ReachedTime;
}

[[gnu::always_inline]] inline bool Simulation::handle(Context& context, SimTime at, const Event& event)
{
    if (at != m_state.now) [[likely]] {
        m_state.now = at;
        m_state.handledBeforeInstant = m_state.handled;
    } else if (m_state.handled - m_state.handledBeforeInstant > kMaxHandledAtInstant) [[unlikely]] {
        if (!watchLoop(event.node))
            return false;
    }
    ++m_state.handled;
    const Topology& topology = *m_state.topology;
    const TopologyNode& node = topology.nodes[event.node];
    if (concernsCall(event)) {
        Call& call = m_state.calls.edit(event.a);
        m_state.fingerprint = extend(m_state.fingerprint, at, event, node.stable, call.trace);
        context.dispatchOfCall(event, call, node);
    } else {
        m_state.fingerprint = extend(m_state.fingerprint, at, event, node.stable, 0);
        context.dispatch(event, topology, node);
    }
    return true;
}

/// Goes round the loop a few times more to learn which nodes are in it.
bool Simulation::watchLoop(NodeIndex n)
{
    std::vector<NodeIndex>& seen = m_state.seenInLoop;
    const std::uint64_t handledAtInstant = m_state.handled - m_state.handledBeforeInstant;
    if (handledAtInstant == kMaxHandledAtInstant + 1)
        seen.clear();
    if (std::ranges::find(seen, n) == seen.end() && seen.size() <= kMostNamed)
        seen.push_back(n);
    if (handledAtInstant <= kMaxHandledAtInstant + kWatchedAtInstant)
        return true;
    std::string names;
    for (std::size_t i = 0; i < std::min(seen.size(), kMostNamed); ++i)
        names += fmt::format("{}{}", i == 0 ? "" : ", ", m_state.topology->nodeIds[seen[i]]);
    m_state.halted = fmt::format("more than {} events at {:.9f} s without time passing, at {}{}", kMaxHandledAtInstant,
                                 m_state.now.toSeconds(), names, seen.size() > kMostNamed ? " and others" : "");
    return false;
}

bool Simulation::terminate(NodeIndex n, Observer* observer) { return Context(m_state, observer).terminate(n); }

StationStats Simulation::station(NodeIndex n) const
{
    StationStats all = m_state.stations[n].upTo(m_state.now);
    for (NodeIndex member = 0; member < topology().partOf.size(); ++member)
        if (topology().partOf[member] == n)
            all.add(m_state.stations[member].upTo(m_state.now));
    return all;
}

NodeView Simulation::view(NodeIndex n) const
{
    // A context that nobody can change anything through: kinds look, they do not touch.
    const Context context(const_cast<SimulationState&>(m_state), nullptr);
    const auto of = topology().kinds[topology().nodes[n].kind]->view;
    NodeView view = of == nullptr ? NodeView{} : of(context, n);
    // What keeps its state through a loss of power, as services of a region do, is out of reach all the same.
    if (m_state.conditions[n].powerCuts != 0 && view.state != NodeView::State::Gone) {
        view.state = NodeView::State::PowerLost;
        view.phase = ""; // whatever it was about stands still
        view.inService = false;
    }
    return view;
}

void Simulation::gauges(NodeIndex n, std::span<double> out) const
{
    const Context context(const_cast<SimulationState&>(m_state), nullptr);
    const KindBehaviour& kind = *topology().kinds[topology().nodes[n].kind];
    assert(std::ssize(out) >= kind.gaugeCount);
    if (kind.gauges)
        kind.gauges(context, n, out);
}

} // namespace cloudyard

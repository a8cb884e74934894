// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/step_teller.h"

#include <array>

#include <fmt/format.h>

#include "core/engine/topology.h"

namespace cloudyard {
namespace {

/// What a caller does to its callee.
std::string_view verbOf(CallClass callClass)
{
    constexpr std::array<std::string_view, kCallClasses> kVerbs = {"asks",        "sends to", "publishes to",
                                                                   "delivers to", "polls",    "deletes at",
                                                                   "checks",      "controls", "hides a message at"};
    return kVerbs[static_cast<std::size_t>(callClass)];
}

const std::string& sender(const Hop& hop, const Topology& topology)
{
    const TopologyLink& link = topology.links[hop.link];
    return topology.nodeNames[hop.backward ? link.to : link.from];
}

const std::string& goal(const Hop& hop, const Topology& topology)
{
    const TopologyLink& link = topology.links[hop.link];
    return topology.nodeNames[hop.backward ? link.from : link.to];
}

std::string inMilliseconds(Duration time) { return fmt::format("{:.4g} ms", time.toSeconds() * 1e3); }

} // namespace

void StepTeller::hop(const Hop& hop)
{
    if (m_hops++ == 0)
        m_hop = hop;
    m_to.hop(hop);
}

void StepTeller::arrived(NodeIndex n, SimTime now)
{
    if (!m_arrived)
        m_arrived = {.node = n, .time = {}};
    m_to.arrived(n, now);
}

void StepTeller::completed(NodeIndex n, SimTime since, SimTime now)
{
    if (!m_completed)
        m_completed = {.node = n, .time = now - since};
    m_to.completed(n, since, now);
}

void StepTeller::failed(NodeIndex n, SimTime since, SimTime now, Reason reason)
{
    if (!m_failed)
        m_failed = {.node = n, .time = now - since, .reason = reason};
    m_to.failed(n, since, now, reason);
}

void StepTeller::waited(NodeIndex n, SimTime since, SimTime now)
{
    if (!m_waited)
        m_waited = {.node = n, .time = now - since};
    m_to.waited(n, since, now);
}

void StepTeller::happened(const Happening& happening)
{
    m_happened = true;
    m_to.happened(happening);
}

void StepTeller::vanished(CallIndex call, LinkIndex link, SimTime at)
{
    m_vanished = link;
    m_to.vanished(call, link, at);
}

/// The most that came about: of work that came and failed at once, that it failed.
std::string StepTeller::what(const Topology& topology) const
{
    const auto name = [&](const Stay& stay) -> const std::string& { return topology.nodeNames[stay.node]; };
    if (m_failed)
        return fmt::format("{}: {}", name(*m_failed), sentenceOf(m_failed->reason));
    if (m_completed)
        return fmt::format("{} is done with one after {}", name(*m_completed), inMilliseconds(m_completed->time));
    if (m_arrived)
        return fmt::format("{} has one more", name(*m_arrived));
    if (m_waited)
        return fmt::format("{} begins with one that waited {}", name(*m_waited), inMilliseconds(m_waited->time));
    return {};
}

std::string StepTeller::onward(const Topology& topology) const
{
    if (m_vanished) {
        const TopologyLink& link = topology.links[*m_vanished];
        return fmt::format("a packet between {} and {} is lost", topology.nodeNames[link.from],
                           topology.nodeNames[link.to]);
    }
    if (!m_hop)
        return {};
    const std::string_view more = m_hops > 1 ? " and others" : "";
    const std::string_view verb =
        m_hop->isReply ? (m_hop->carriesError ? "refuses" : "answers") : verbOf(m_hop->callClass);
    return fmt::format("{} {} {}{}", sender(*m_hop, topology), verb, goal(*m_hop, topology), more);
}

std::string StepTeller::sentence(const Topology& topology) const
{
    const std::string first = what(topology);
    const std::string second = onward(topology);
    if (!first.empty() && !second.empty())
        return fmt::format("step: {}; {}", first, second);
    if (first.empty() && second.empty())
        return m_happened ? "" : "step: a timer or an answer, after which all is as before";
    return fmt::format("step: {}", first.empty() ? second : first);
}

} // namespace cloudyard

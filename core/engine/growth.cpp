// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/growth.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/base/hash.h"

namespace cloudyard {

Growth::Growth(Context& context)
    : m_context(context),
      m_state(context.m_state),
      m_next(std::make_shared<Topology>(*m_state.topology)),
      m_nodesBefore(m_next->nodes.size()),
      m_linksBefore(m_next->links.size())
{
    m_next->partOf.resize(m_nodesBefore, kNone);
    m_next->extras.resize(m_linksBefore);
}

NodeIndex Growth::add(NodeIndex owner, TopologyNode node, std::uint64_t number)
{
    node.stable = hashCombine(m_next->nodes[owner].stable, number);
    m_next->nodes.push_back(node);
    m_next->nodeIds.push_back(fmt::format("{}/{}", m_next->nodeIds[owner], number));
    m_next->nodeNames.push_back(fmt::format("{} {}", m_next->nodeNames[owner], number));
    m_next->priceIndex.push_back(m_next->priceIndex[owner]);
    m_next->partOf.push_back(owner);
    return static_cast<NodeIndex>(m_next->nodes.size() - 1);
}

void Growth::connect(NodeIndex member, LinkIndex stencil, TopologyLink row)
{
    row.stable = hashCombine(row.stable, m_next->nodes[member].stable);
    row.isStencil = false;
    row.drawnAs = stencil;
    (row.from == kNone ? row.from : row.to) = member;
    tellOf(row.from == member ? row.to : row.from);
    tellOf(member);
    m_next->links.push_back(row);
    m_next->linkIds.push_back(fmt::format("{}/{}", m_next->linkIds[stencil], m_next->nodeIds[member]));
    m_next->extras.push_back(m_next->extras[stencil]);
}

void Growth::remove(NodeIndex member)
{
    m_next->nodes[member].removed = true;
    m_removed.push_back(member);
    for (LinkIndex l = 0; l < m_next->links.size(); ++l) {
        TopologyLink& link = m_next->links[l];
        if (link.removed || (link.from != member && link.to != member))
            continue;
        link.removed = true;
        m_severed.push_back(l);
        tellOf(link.from == member ? link.to : link.from);
    }
}

void Growth::tellOf(NodeIndex n)
{
    if (std::ranges::find(m_neighbours, n) == m_neighbours.end())
        m_neighbours.push_back(n);
}

void Growth::apply(bool duringRun)
{
    leave();
    take();
    relinkNeighbours();
    sever();
    start(duringRun);
}

void Growth::leave()
{
    for (const NodeIndex n : m_removed)
        if (const auto remove = m_context.kindOf(n).remove)
            remove(m_context, n);
}

void Growth::take()
{
    m_next->index();
    m_state.take(m_next);
    for (LinkIndex l = static_cast<LinkIndex>(m_linksBefore); l < m_next->links.size(); ++l) {
        m_state.linkCuts[l] = m_state.linkCuts[m_next->drawn(l)];
        m_state.linkImpairments[l] = m_state.linkImpairments[m_next->drawn(l)];
    }
    for (NodeIndex n = static_cast<NodeIndex>(m_nodesBefore); n < m_next->nodes.size(); ++n)
        m_state.conditions[n].powerCuts = m_context.powerFaultsAt(n);
    m_context.lookAtLinks();
    if (m_context.m_observer != nullptr)
        m_context.m_observer->grew(*m_next);
}

void Growth::relinkNeighbours()
{
    std::ranges::sort(m_neighbours);
    for (const NodeIndex n : m_neighbours)
        if (const auto relink = m_context.kindOf(n).relink; relink != nullptr && !m_next->nodes[n].removed)
            relink(m_context, n);
}

void Growth::sever()
{
    for (const LinkIndex l : m_severed)
        m_context.severCallsOver(l);
    for (const NodeIndex n : m_removed)
        m_context.severCallsOf(n);
}

void Growth::start(bool duringRun)
{
    for (NodeIndex n = static_cast<NodeIndex>(m_nodesBefore); n < m_next->nodes.size(); ++n)
        if (const auto start = m_context.kindOf(n).start)
            start(m_context, n, duringRun);
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/topology.h"

#include <algorithm>

#include "core/base/math.h"
#include "core/base/random.h"

namespace cloudyard {

Duration RetryPolicy::delay(std::uint32_t attempt, std::uint64_t bits, Duration previous) const
{
    const std::uint32_t doublings = doubles ? std::min(attempt - 1, 40u) : 0;
    const Duration exponential = base.ns > (cap.ns >> doublings) ? cap : Duration{base.ns << doublings};
    const Duration pause = std::min(exponential, cap);
    const auto random = static_cast<std::int64_t>(
        indexFromBits(bits, static_cast<std::uint64_t>(std::max<std::int64_t>(pause.ns, 1))));
    switch (jitter) {
    case Jitter::None: return pause;
    case Jitter::Full: return {random};
    case Jitter::Equal: return {pause.ns / 2 + random / 2};
    case Jitter::Decorrelated: {
        const std::int64_t span = std::max<std::int64_t>(3 * std::min(previous, cap).ns - base.ns, 1);
        const auto part = static_cast<std::int64_t>(indexFromBits(bits, static_cast<std::uint64_t>(span)));
        return std::min(cap, Duration{base.ns + part});
    }
    }
    return pause;
}

std::uint32_t TopologyLink::groupFrom(std::uint64_t bits) const
{
    const double u = unitFromBits(bits);
    const double end = static_cast<double>(messageGroups) + 1;
    double at = 1 + u * static_cast<double>(messageGroups);
    if (groupSkew == 1)
        at = repro::pow(end, u);
    else if (groupSkew != 0)
        at = repro::pow(1 + u * (repro::pow(end, 1 - groupSkew) - 1), 1 / (1 - groupSkew));
    return std::clamp(static_cast<std::uint32_t>(at), 1u, messageGroups);
}

std::span<const LinkIndex> Topology::outgoing(NodeIndex node) const
{
    return std::span(m_out).subspan(m_outStart[node], m_outStart[node + 1] - m_outStart[node]);
}

std::span<const LinkIndex> Topology::incoming(NodeIndex node) const
{
    return std::span(m_in).subspan(m_inStart[node], m_inStart[node + 1] - m_inStart[node]);
}

namespace {

/// Sorts the live links that carry something by one of their ends, keeping their order.
void group(const std::vector<TopologyLink>& links, std::size_t nodes, NodeIndex TopologyLink::*end,
           std::vector<std::uint32_t>& start, std::vector<LinkIndex>& grouped)
{
    start.assign(nodes + 1, 0);
    const auto counts = [](const TopologyLink& link) { return !link.removed && !link.isStencil; };
    for (const TopologyLink& link : links)
        if (counts(link))
            ++start[link.*end + 1];
    for (std::size_t n = 0; n < nodes; ++n)
        start[n + 1] += start[n];
    grouped.resize(start[nodes]);
    std::vector<std::uint32_t> next(start.begin(), start.end() - 1);
    for (LinkIndex l = 0; l < links.size(); ++l)
        if (counts(links[l]))
            grouped[next[links[l].*end]++] = l;
}

std::uint32_t find(const std::vector<std::string>& ids, std::string_view id, const auto& items)
{
    for (std::uint32_t i = 0; i < ids.size(); ++i)
        if (ids[i] == id && !items[i].removed)
            return i;
    return kNone;
}

} // namespace

void Topology::index()
{
    group(links, nodes.size(), &TopologyLink::from, m_outStart, m_out);
    group(links, nodes.size(), &TopologyLink::to, m_inStart, m_in);
}

std::uint8_t Topology::numberOf(const RequestClass& of)
{
    constexpr std::uint64_t kGiven = kClassNumbers - 1;
    classes.resize(kClassNumbers);
    for (std::uint64_t step = 0; step < kGiven; ++step) {
        const std::uint64_t number = 1 + (of.stable + step) % kGiven;
        RequestClass& there = classes[number];
        if (there.name.empty())
            there = of;
        if (there.stable == of.stable)
            return static_cast<std::uint8_t>(number);
    }
    return 0;
}

NodeIndex Topology::findNode(std::string_view id) const { return find(nodeIds, id, nodes); }
LinkIndex Topology::findLink(std::string_view id) const { return find(linkIds, id, links); }

} // namespace cloudyard

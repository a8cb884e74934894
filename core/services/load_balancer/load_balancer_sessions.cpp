// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What of a balancer remembers which target served whom: sticky sessions, and the flows of a
// network balancer.
#include <algorithm>

#include "core/services/load_balancer/load_balancer.h"

namespace cloudyard {
namespace {

/// Users with keys beyond so many share what is remembered of others.
constexpr std::uint32_t kMostKeys = 1'000'000;

} // namespace

/// Which user or flow a request is of: by its key, or else one of so many by chance.
std::uint32_t LoadBalancer::sessionOf(CallIndex request) const
{
    const std::uint64_t trace = m_context.callAt(request).trace;
    const auto unnamed = static_cast<std::uint32_t>(m_state.settings.sessions);
    if (const std::uint32_t key = m_context.keyOf(trace); key != 0)
        return unnamed + (key - 1) % kMostKeys;
    const std::uint64_t bits =
        m_context.draw(Purpose::Balance, m_context.node(m_self).stable, trace, kSessionDraw);
    return static_cast<std::uint32_t>(indexFromBits(bits, unnamed));
}

/// Null: it has none, or may not go there any more. A flow that is used lives on; a cookie gets no
/// younger.
Target* LoadBalancer::keptBy(std::uint32_t number)
{
    if (number >= m_state.sessions.size())
        return nullptr;
    TargetSession& session = m_state.sessions[number];
    Target* target = session.link == kNone ? nullptr : targetOver(session.link);
    const LoadBalancerSettings& settings = m_state.settings;
    const Duration lasts = settings.isNetwork() ? settings.flowIdle : settings.stickiness;
    if (target == nullptr || !eligible(*target, kNone) || m_context.now() - session.since > lasts)
        return nullptr;
    if (settings.isNetwork())
        session.since = m_context.now();
    return target;
}

void LoadBalancer::keep(std::uint32_t number, const Target& target)
{
    if (number >= m_state.sessions.size())
        m_state.sessions.resize(number + 1);
    TargetSession& session = m_state.sessions[number];
    session = {target.link, m_context.now(), session.made + 1};
    m_state.bill.flow();
}

/// One of the zones whose turn is worth while, as the bits say; kNone: there is none.
NodeIndex LoadBalancer::healthyZoneAt(std::uint64_t bits)
{
    if (moveClients())
        return zoneOfClient(bits).zone;
    const auto isHealthy = [this](const ZoneTurns& turns) { return hasHealthy(turns.zone); };
    const auto healthy = static_cast<std::uint64_t>(std::ranges::count_if(m_state.zones, isHealthy));
    std::uint64_t before = healthy == 0 ? 0 : indexFromBits(bits, healthy);
    for (const ZoneTurns& turns : m_state.zones)
        if (isHealthy(turns) && before-- == 0)
            return turns.zone;
    return kNone;
}

/// Where a new flow goes follows from its hash alone. With cross-zone off its zone comes first: one
/// with a target in service, as clients find them in the DNS.
Target* LoadBalancer::chooseByHash(std::uint32_t number)
{
    const std::uint32_t made = number < m_state.sessions.size() ? m_state.sessions[number].made : 0;
    const auto hash = [&](std::uint32_t part) {
        return m_context.draw(Purpose::Balance, m_context.node(m_self).stable, number,
                              kFlowDraw + 2 * made + part);
    };
    const NodeIndex zone = m_state.settings.crossZone ? kNone : healthyZoneAt(hash(1));
    const std::uint32_t count = countEligible(zone);
    return count == 0 ? nullptr
                      : eligibleAt(zone, static_cast<std::uint32_t>(indexFromBits(hash(0), count)));
}

/// Whoever is sent anew is as a new one.
void LoadBalancer::forgetSessions()
{
    m_state.sessions.clear();
    m_state.keepsSessions = m_state.settings.isNetwork() || m_state.settings.sticky;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where clients come to while they still know addresses that have left the DNS, with cross-zone off.
#include "core/services/load_balancer/load_balancer.h"

#include <algorithm>

namespace cloudyard {

/// A zone's address is in the DNS as long as it gets requests. What is so at the start has been for long.
void LoadBalancer::followDns()
{
    const auto isOutdated = [this](const ZoneTurns& zone) { return zone.isInDns != hasHealthy(zone.zone); };
    if (std::ranges::none_of(m_state.zones, isOutdated))
        return;
    for (ZoneTurns& zone : m_state.zones)
        zone.shareThen = shareOf(zone);
    for (ZoneTurns& zone : m_state.zones)
        zone.isInDns = hasHealthy(zone.zone);
    m_state.dnsChangedAt = m_context.now();
    m_state.clientsMove = m_context.peek().handled != 0 && m_state.settings.dnsTtl.ns > 0;
}

/// Of the clients; those that ask the DNS get the addresses in turn.
double LoadBalancer::shareOf(const ZoneTurns& zone) const
{
    const auto found = static_cast<double>(std::ranges::count_if(m_state.zones, &ZoneTurns::isInDns));
    const double goal = zone.isInDns ? 1 / found : 0;
    if (!m_state.clientsMove)
        return goal;
    const double passed = (m_context.now() - m_state.dnsChangedAt).toSeconds();
    const double moved = std::min(passed / m_state.settings.dnsTtl.toSeconds(), 1.0);
    return zone.shareThen * (1 - moved) + goal * moved;
}

/// Whether some of them have not asked again yet.
bool LoadBalancer::moveClients()
{
    if (m_state.clientsMove) [[unlikely]]
        m_state.clientsMove = m_context.now() < m_state.dnsChangedAt + m_state.settings.dnsTtl;
    return m_state.clientsMove;
}

ZoneTurns& LoadBalancer::zoneOfClient(std::uint64_t bits)
{
    double sum = 0;
    for (const ZoneTurns& zone : m_state.zones)
        sum += shareOf(zone);
    double left = unitFromBits(bits) * sum;
    ZoneTurns* chosen = nullptr;
    for (ZoneTurns& zone : m_state.zones) {
        const double share = shareOf(zone);
        if (share <= 0)
            continue;
        chosen = &zone;
        left -= share;
        if (left < 0)
            break;
    }
    return chosen == nullptr ? nextZone() : *chosen;
}

} // namespace cloudyard

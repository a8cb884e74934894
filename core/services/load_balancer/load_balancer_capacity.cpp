// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the balancer's own nodes take in each zone, where that is limited.
#include "core/services/load_balancer/load_balancer.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {
namespace {

/// So long a node's load is measured, and so long after its last refusal it counts as over capacity.
constexpr Duration kMeasured = Duration::seconds(10);

} // namespace

bool ZoneNode::isOver(SimTime now) const { return refused != 0 && now < refusedAt + kMeasured; }

/// Nodes that grew are as large as that again only when the setting is another one.
void LoadBalancer::limitNodes(bool anew)
{
    m_state.limitsNodes = m_state.settings.zoneCapacity.has_value();
    for (ZoneTurns& zone : m_state.zones) {
        ZoneNode& node = zone.node;
        if (!m_state.limitsNodes || anew) {
            m_context.cancel(node.growth);
            node = {.refused = node.refused};
        }
        if (m_state.limitsNodes && node.perSecond == 0) {
            node.perSecond = m_state.settings.zoneCapacity->perSecond;
            node.since = m_context.now();
        }
    }
}

/// Whether clients find the zone's address in the DNS, with cross-zone on.
bool LoadBalancer::isFound(const ZoneTurns& zone) const
{
    const bool isDark = zone.zone != kNone && m_context.peek().conditions[zone.zone].silent();
    const bool isShifted = zone.zone != kNone && zone.zone == m_state.shiftedFrom;
    return !isDark && !isShifted && !zone.isLeft;
}

/// Where a request comes in: with cross-zone off its target is in the same zone, else that says nothing of it.
ZoneTurns& LoadBalancer::entryOf(const Target& target)
{
    if (!m_state.settings.crossZone)
        return *std::ranges::find(m_state.zones, target.zone, &ZoneTurns::zone);
    const auto zones = static_cast<std::uint32_t>(m_state.zones.size());
    for (std::uint32_t tried = 0; tried < zones; ++tried) {
        m_state.nextEntry = (m_state.nextEntry + 1) % zones;
        if (isFound(m_state.zones[m_state.nextEntry]))
            break;
    }
    return m_state.zones[m_state.nextEntry];
}

/// A second's worth may come at once.
bool LoadBalancer::hasRoomFor(const Target& target)
{
    ZoneTurns& zone = entryOf(target);
    ZoneNode& node = zone.node;
    measure(zone);
    const Duration interval{static_cast<std::int64_t>(1e9 / node.perSecond + 0.5)};
    const auto burst = std::max<std::int64_t>(static_cast<std::int64_t>(node.perSecond), 1);
    if (node.room.take(m_context.now(), interval, burst))
        return true;
    if (!node.isOver(m_context.now()))
        tellOfNode("{node} is over its capacity in {other}: more than {1} requests a second are refused", Severity::Bad,
                   zone, static_cast<std::int64_t>(node.perSecond));
    ++node.refused;
    node.refusedAt = m_context.now();
    return false;
}

/// The nodes of a zone that is busier than the loss of another one would allow for are being replaced by larger ones.
void LoadBalancer::measure(ZoneTurns& zone)
{
    ZoneNode& node = zone.node;
    const Duration passed = m_context.now() - node.since;
    ++node.arrivals;
    if (passed < kMeasured)
        return;
    const double rate = node.arrivals / passed.toSeconds();
    node.arrivals = 0;
    node.since = m_context.now();
    const auto found = static_cast<double>(
        std::ranges::count_if(m_state.zones, [this](const ZoneTurns& other) { return isFound(other); }));
    const double bearable = found < 2 ? node.perSecond : node.perSecond * (1 - 1 / found);
    const Duration takes = m_state.settings.scaleOutTime;
    if (rate <= bearable || takes.ns == 0 || node.growsAt != SimTime::never())
        return;
    node.growsAt = m_context.now() + takes;
    node.growth = m_context.after(takes, m_self, kNodeGrows, zone.zone);
    tellOfNode("{node} scales in {other}: twice the capacity in {1} s", Severity::Info, zone, takes.ns / 1'000'000'000);
}

void LoadBalancer::nodeGrows(NodeIndex of)
{
    const auto zone = std::ranges::find(m_state.zones, of, &ZoneTurns::zone);
    if (zone == m_state.zones.end())
        return;
    zone->node.growsAt = SimTime::never();
    zone->node.perSecond *= 2;
    tellOfNode("{node} takes {1} requests a second in {other}", Severity::Good, *zone,
               static_cast<std::int64_t>(zone->node.perSecond));
}

void LoadBalancer::tellOfNode(const char* text, Severity severity, const ZoneTurns& zone, std::int64_t number)
{
    m_context.report({.at = {},
                      .text = text,
                      .severity = severity,
                      .node = m_self,
                      .other = zone.zone == kNone ? m_self : zone.zone,
                      .first = number});
}

} // namespace cloudyard

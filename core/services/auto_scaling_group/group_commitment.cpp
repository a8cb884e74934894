// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the group has bought beforehand: reserved instances, and capacity that is kept for it.
#include <algorithm>

#include "core/services/auto_scaling_group/auto_scaling_group.h"

namespace cloudyard {
namespace {

/// Stopped ones of a warm pool are not billed, and hold no capacity.
bool holdsPaidCapacity(const Member& member, WarmPool pool)
{
    const bool isPooled = member.state == Member::State::Pooled;
    return !member.isSpot && member.state >= Member::State::PendingWait && member.state != Member::State::Terminated &&
           (!isPooled || pool == WarmPool::Running);
}

} // namespace

void GroupCommitment::advance(SimTime now)
{
    const double seconds = (now - since).toSeconds();
    idleSeconds += static_cast<double>(kept - running) * seconds;
    coveredSeconds += static_cast<double>(covered()) * seconds;
    boughtSeconds += static_cast<double>(reserved) * seconds;
    since = now;
}

double GroupCommitment::usd(double usdPerHour, double reservedShare) const
{
    return (idleSeconds - coveredSeconds + reservedShare * boughtSeconds) * usdPerHour / 3600;
}

/// Reserved instances of the region apply to whatever is billed on demand, kept capacity that nobody uses included.
/// @source EC2 guide, capacity reservations: pricing and billing; how reserved instance discounts are applied.
void AutoScalingGroup::countCommitment()
{
    GroupCommitment& commitment = m_state.commitment;
    const AutoScalingGroupSettings& settings = m_state.settings;
    const bool paysNothing = settings.reservedInstances == 0 && settings.reservedCapacity == 0;
    if (paysNothing && commitment.kept == 0 && commitment.reserved == 0)
        return;
    commitment.advance(m_context.now());
    commitment.reserved = settings.reservedInstances;
    commitment.kept = commitment.running = 0;
    for (const NodeIndex zone : plan().zones) {
        const std::int64_t running = std::ranges::count_if(
            m_state.members, [&](const Member& m) { return m.zone == zone && holdsPaidCapacity(m, settings.pool); });
        commitment.running += running;
        commitment.kept += std::max(running, settings.reservedCapacity);
    }
}

/// Whether capacity of the zone is kept for another instance. It is of no use without power or a control plane. A
/// launch that has not been answered holds its part already; `but` is the one that asks.
bool AutoScalingGroup::hasReservationIn(NodeIndex zone, std::uint32_t but) const
{
    if (m_state.settings.reservedCapacity == 0 || m_context.powerFaultsAt(zone) != 0 || m_context.controlFails(m_self))
        return false;
    const auto holders = std::ranges::count_if(m_state.members, [&](const Member& m) {
        return m.zone == zone && m.number != but && !m.isSpot && m.state != Member::State::Terminated &&
               m.state != Member::State::Pooled;
    });
    return holders < m_state.settings.reservedCapacity;
}

} // namespace cloudyard

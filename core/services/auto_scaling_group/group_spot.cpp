// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Members whose spot capacity is wanted back, and those that take over from them.
// @source EC2 Auto Scaling guide, capacity rebalancing and mixed instances groups.
#include <algorithm>

#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/group_events.h"

namespace cloudyard {

std::int64_t AutoScalingGroupSettings::onDemandOf(std::int64_t size) const
{
    const std::int64_t base = std::min(onDemandBase, size);
    return base + ((size - base) * onDemandPercent + 99) / 100;
}

void AutoScalingGroup::memberAtRisk(NodeIndex node)
{
    const auto found = std::ranges::find(m_state.members, node, &Member::node);
    if (found == m_state.members.end())
        return;
    found->isAtRisk = true;
    m_context.after({}, m_self, kAtRisk);
}

/// One more is launched for each, where there is capacity; without capacity rebalancing nothing is
/// done before they are gone.
void AutoScalingGroup::replaceThoseAtRisk()
{
    if (!m_state.settings.rebalancesCapacity || m_context.controlFails(m_self))
        return;
    for (std::size_t i = 0; i < m_state.members.size(); ++i) {
        const Member& member = m_state.members[i];
        if (!member.isAtRisk || member.state != Member::State::InService ||
            hasReplacement(member) || !mayExceed())
            continue;
        const auto lodging = chooseLodging(true);
        if (!lodging)
            return;
        const std::uint32_t number = member.number;
        note("{node} replaces {other} before it goes", Severity::Info, member.node);
        launchAt(*lodging, true).replaces = number;
    }
}

bool AutoScalingGroup::hasReplacement(const Member& member) const
{
    return std::ranges::any_of(m_state.members, [&](const Member& m) {
        return m.counts() && m.replaces == member.number;
    });
}

/// Whether one more is within the maximum and the tenth of it by which rebalancing may go beyond,
/// one at least.
bool AutoScalingGroup::mayExceed() const
{
    const std::int64_t all = capacityOf([](const Member& m) { return m.counts(); });
    return all < m_state.most + std::max<std::int64_t>(m_state.most / 10, 1);
}

/// A replacement whose predecessor is no more is a member like others.
void AutoScalingGroup::adoptReplacements()
{
    for (Member& member : m_state.members) {
        if (member.replaces == 0)
            continue;
        const Member* before = find(member.replaces);
        if (before != nullptr && before->counts())
            continue;
        member.isExtra = false;
        member.replaces = 0;
    }
}

/// Whoever is at risk goes once its replacement passes the health checks of the group.
void AutoScalingGroup::handOver()
{
    for (std::size_t i = 0; i < m_state.members.size(); ++i) {
        const Member& member = m_state.members[i];
        Member* before = member.replaces == 0 || !isFit(member) ? nullptr : find(member.replaces);
        if (before != nullptr && before->counts())
            terminate(*before);
    }
    adoptReplacements();
}

bool AutoScalingGroup::isFit(const Member& member) const
{
    if (member.state != Member::State::InService)
        return false;
    const Power power = machine(member).power;
    return power == Power::Running &&
           (m_state.settings.healthCheck == HealthCheckType::Ec2 || !failsBalancerChecks(member));
}

} // namespace cloudyard

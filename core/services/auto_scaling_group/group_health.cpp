// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/group_events.h"

namespace cloudyard {

/// Members that are ill are replaced: they go, and the group is one short. Without its control plane it can only look.
void AutoScalingGroup::look()
{
    m_state.nextLook = m_context.after(m_state.settings.healthPeriod, m_self, kLook);
    forgetTerminated();
    const SimTime lookedAt = std::exchange(m_state.lookedAt, m_context.now());
    const bool canAct = !m_context.controlFails(m_self);
    for (std::size_t i = 0; i < m_state.members.size(); ++i) {
        Member& member = m_state.members[i];
        if (member.state == Member::State::Pooled && m_context.peek().conditions[member.node].silent() && canAct)
            terminate(member);
        const SimTime graceEnds = member.graceEnds(m_state.settings.grace);
        if (member.state == Member::State::InService && graceEnds > std::max(lookedAt, member.inServiceAt) &&
            graceEnds <= m_context.now())
            note("{node}: the grace period of {other} is over", Severity::Info, member.node);
        if (member.state != Member::State::InService || !isIll(member) || !canAct)
            continue;
        ++m_state.replacements;
        m_state.interruptions += member.isAtRisk && m_context.peek().conditions[member.node].gone ? 1 : 0;
        note("{node} finds {other} unhealthy: it is replaced", Severity::Bad, member.node);
        terminate(member);
    }
    if (!canAct)
        return;
    handOver();
    settle();
    replaceThoseAtRisk();
    refreshOn();
    evenOutZones();
}

/// @source EC2 Auto Scaling guide, health checks: one that has left the running state is ill at once, one that fails
/// its status checks after some minutes; failed checks do not count before the grace period is over.
bool AutoScalingGroup::isIll(Member& member)
{
    const Power power = machine(member).power;
    if (power == Power::Stopped || power == Power::Gone)
        return true;
    const bool fails = failsStatusChecks(member);
    if (m_context.now() < member.graceEnds(m_state.settings.grace))
        return false;
    return fails || (m_state.settings.healthCheck == HealthCheckType::Elb && failsBalancerChecks(member));
}

/// Whether it has failed them for as long as the group has patience.
bool AutoScalingGroup::failsStatusChecks(Member& member) const
{
    if (!m_context.peek().conditions[member.node].silent()) {
        member.impairedSince = SimTime::never();
        return false;
    }
    member.impairedSince = std::min(member.impairedSince, m_context.now());
    return m_context.now() - member.impairedSince >= m_state.settings.impairedPatience;
}

/// Also one that has not passed its first check by the end of the grace period.
bool AutoScalingGroup::failsBalancerChecks(const Member& member) const
{
    using State = TargetHealth::State;
    return std::ranges::any_of(m_context.topology().incoming(member.node), [this](LinkIndex l) {
        const State state = m_context.targetHealth(l).state;
        return state == State::Unhealthy || state == State::Initial;
    });
}

/// One more is launched where there are fewest; once it is in service one goes where there are most.
/// @source EC2 Auto Scaling guide, benefits: rebalancing activities, which launch before they terminate.
void AutoScalingGroup::evenOutZones()
{
    const bool isBusy = std::ranges::any_of(m_state.members, [](const Member& member) {
        return member.counts() && (member.state != Member::State::InService || member.isExtra || member.isAtRisk);
    });
    if (!m_state.settings.rebalances || isBusy || counted() < m_state.desired)
        return;
    std::int64_t most = 0;
    for (const NodeIndex zone : plan().zones)
        most = std::max(most, countIn(zone));
    const bool isSpot = std::ranges::any_of(m_state.members, [&](const Member& member) {
        return member.counts() && member.isSpot && countIn(member.zone) == most;
    });
    const auto fewest = chooseLodging(isSpot);
    if (!fewest || most < countIn(fewest->zone) + 2)
        return;
    note("{node} evens out its zones: one more in {other} first", Severity::Info, fewest->zone);
    launchAt(*fewest, true);
}

} // namespace cloudyard

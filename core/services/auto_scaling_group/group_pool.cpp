// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The warm pool: instances that have been through their first boot and wait, stopped, hibernated or running, until the
// group grows.
// @source EC2 Auto Scaling guide, warm pools.
#include <algorithm>

#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/group_events.h"

namespace cloudyard {

std::int64_t AutoScalingGroup::poolWanted() const
{
    const AutoScalingGroupSettings& settings = m_state.settings;
    if (settings.pool == WarmPool::None)
        return 0;
    return std::max(settings.poolLeast,
                    settings.mostPrepared.value_or(m_state.most) - m_state.desired);
}

std::int64_t AutoScalingGroup::poolCount() const
{
    return capacityOf([](const Member& m) { return m.isPooled(); });
}

/// At time 0 they have been there for long; what they ran before is none of this bill.
void AutoScalingGroup::beginPool()
{
    const std::vector<NodeIndex>& zones = plan().zones;
    const std::size_t first = m_state.members.size();
    for (std::size_t n = first; poolCount() < poolWanted() && !zones.empty(); ++n) {
        const bool isSpot = isNextSpot();
        Member& member = m_state.members.emplace_back();
        member.number = m_state.nextNumber++;
        member.zone = zones[n % zones.size()];
        member.isForPool = true;
        member.isSpot = isSpot;
        member.state = Member::State::Pooled;
        member.version = m_state.version;
        bringUp(member, false);
        if (m_state.settings.pool == WarmPool::Running)
            continue;
        InstanceState& made = m_context.pool<InstancePool>(member.node).states[m_context.node(member.node).slot];
        made.keepsMemory = m_state.settings.pool == WarmPool::Hibernated;
        m_context.stopProcess(member.node);
        made.billed = {};
    }
}

/// Launches what the pool lacks, and ends what it has too many, ready ones last.
void AutoScalingGroup::tendPool()
{
    if (m_context.controlFails(m_self))
        return;
    while (poolCount() < poolWanted()) {
        const auto lodging = chooseLodging(isNextSpot());
        if (!lodging)
            return;
        launchAt(*lodging, false).isForPool = true;
    }
    while (poolCount() > poolWanted()) {
        const auto rank = [](const Member& m) {
            return std::pair(m.isPooled(), -static_cast<int>(m.state));
        };
        Member& spare = *std::ranges::max_element(m_state.members, {}, rank);
        if (poolCount() - weightOf(spare) < poolWanted())
            return;
        terminate(spare);
    }
}

/// It has run once: it waits as the pool says.
void AutoScalingGroup::pooled(Member& member)
{
    member.state = Member::State::Pooled;
    member.until = SimTime::never();
    note("{other} waits in the warm pool of {node}", Severity::Good, member.node);
    if (m_state.settings.pool == WarmPool::Hibernated)
        Instance(m_context, member.node).hibernate();
    else if (m_state.settings.pool == WarmPool::Stopped)
        m_context.stopProcess(member.node);
}

/// One that waits, where there are fewest in service; null: there is none. One that still hibernates is not ready.
Member* AutoScalingGroup::chooseFromPool()
{
    Member* best = nullptr;
    for (Member& member : m_state.members)
        if (member.state == Member::State::Pooled && !machine(member).isHibernating() &&
            (best == nullptr || countIn(member.zone) < countIn(best->zone)))
            best = &member;
    return best;
}

/// A call starts it; a machine that was stopped only boots its system, its program has been set up, and one that was
/// hibernated goes on with its memory.
void AutoScalingGroup::takeFromPool(Member& member)
{
    const Duration takes = m_state.settings.launchCall.sample(drawCall());
    member.isForPool = false;
    member.state = Member::State::Pending;
    member.until = m_context.now() + takes;
    member.next = m_context.after(takes, m_self, kPoolAnswered, member.number);
    note("{node} takes {other} from its warm pool", Severity::Info, member.node);
}

void AutoScalingGroup::poolAnswered(Member& member)
{
    if (machine(member).power == Power::Stopped) {
        InstanceSettings settings = settingsFor(member);
        settings.bootTime = m_state.settings.warmStart;
        Instance(m_context, member.node).configure(settings);
        m_context.startProcess(member.node);
    }
    memberRuns(member);
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// An instance refresh: all that there were when it was asked for are replaced, a few at a time.
// @source EC2 Auto Scaling guide, instance refresh.
#include <algorithm>

#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/group_events.h"

namespace cloudyard {

void AutoScalingGroup::refresh()
{
    m_state.refreshBelow = m_state.nextNumber;
    m_state.toRefresh =
        static_cast<std::uint32_t>(std::ranges::count_if(m_state.members, &Member::counts));
    note("{node} refreshes its {1} instances", Severity::Info, kNone, m_state.toRefresh);
    m_context.after({}, m_self, kRefreshOn);
}

std::uint32_t AutoScalingGroupState::leftToRefresh() const
{
    return static_cast<std::uint32_t>(
        std::ranges::count_if(members, [this](const Member& m) { return m.counts() && m.number < refreshBelow; }));
}

/// As many go as leave the healthy share that is stated, one at least; the next when others are
/// healthy and warm instead.
void AutoScalingGroup::refreshOn()
{
    if (m_state.refreshBelow == 0 || m_context.controlFails(m_self))
        return;
    const std::int64_t mayLack =
        std::max<std::int64_t>(m_state.desired * (100 - m_state.settings.leastHealthy) / 100, 1);
    std::int64_t lacks = m_state.desired - capacityOf([this](const Member& m) {
                             return m.isWarm(m_context.now()) && !m.isExtra && isFit(m);
                         });
    for (std::size_t i = 0; i < m_state.members.size() && lacks < mayLack; ++i) {
        Member& member = m_state.members[i];
        if (member.state != Member::State::InService || member.number >= m_state.refreshBelow)
            continue;
        lacks += member.isWarm(m_context.now()) && isFit(member) ? weightOf(member) : 0;
        terminate(member);
    }
    reconcile();
    if (m_state.leftToRefresh() != 0 || lacks > 0)
        return;
    m_state.refreshBelow = 0;
    note("{node} has refreshed its instances", Severity::Good);
    m_context.orderDone(m_self, Order::Refresh);
}

} // namespace cloudyard

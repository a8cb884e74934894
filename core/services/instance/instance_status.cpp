// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Status checks: once a minute, whether host and system answer. An alarm on them moves the machine to another host.
// @source EC2 guide, status checks for your instances; EC2 guide, recover your instance.
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {
namespace {

constexpr std::int64_t kEvery = Duration::seconds(60).ns;

std::int64_t checksBy(SimTime time) { return time.ns / kEvery; }

} // namespace

std::uint32_t InstanceState::failedStatusChecks(SimTime now) const
{
    return darkSince == SimTime::never() ? 0 : static_cast<std::uint32_t>(checksBy(now) - checksBy(darkSince));
}

void Instance::watchStatus()
{
    const bool fails = m_state.power == Power::Dark;
    if (fails == (m_state.darkSince != SimTime::never()))
        return;
    m_context.cancel(m_state.recovery);
    m_state.recovery = {};
    m_state.darkSince = fails ? m_context.now() : SimTime::never();
    if (fails && m_state.settings.recoveryAlarm > 0)
        m_state.recovery = m_context.at(SimTime{(checksBy(m_context.now()) + m_state.settings.recoveryAlarm) * kEvery},
                                        m_self, kRecoveryDue);
}

void Instance::recover()
{
    m_state.recovery = {};
    if (m_state.power != Power::Dark)
        return;
    const NodeIndex zone = m_context.node(m_self).zone;
    if (zone == kNone || !m_context.peek().conditions[zone].silent()) {
        m_context.report({.at = {},
                          .text = "{node} is moved to another host: {1} status checks failed",
                          .severity = Severity::Warning,
                          .node = m_self,
                          .first = m_state.failedStatusChecks(m_context.now())});
        m_context.orderDone(m_self, Order::Recover);
    }
    m_state.recovery = m_context.at(m_context.now() + Duration{kEvery}, m_self, kRecoveryDue);
}

} // namespace cloudyard

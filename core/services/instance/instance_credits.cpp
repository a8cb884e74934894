// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What makes work take longer than stated: other busy slots, a burstable machine without CPU credits, and a pause of
// its collector that has begun.
#include <algorithm>

#include "core/base/catalogue.h"
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {
namespace {

/// So often credits are counted when no work begins.
constexpr Duration kCreditPeriod = Duration::seconds(60);
/// Launch credits of T2, a vCPU. @source EC2 guide, standard mode: launch credits.
constexpr double kLaunchCredits = 30;

} // namespace

/// It runs from now on. What T2 had goes with a stop, others keep it.
void Instance::startCredits()
{
    const InstanceType* type = Catalogue::get().instanceType(m_state.settings.type);
    CpuCredits& credits = m_state.credits;
    const double perSecond = type == nullptr ? 0 : type->creditsPerHour / 3600;
    const bool isT2 = type != nullptr && type->name.starts_with("t2.");
    if (credits.perSecond != perSecond || isT2) {
        const double first = isT2 ? kLaunchCredits * type->vcpu : 0;
        credits.perSecond = perSecond;
        credits.vcpus = type == nullptr ? 0 : type->vcpu;
        credits.balance =
            m_context.now().ns == 0 ? m_state.settings.initialCredits.value_or(first) : first;
        credits.balance = std::min(credits.balance, credits.most());
    }
    using enum CreditMode;
    credits.isUnlimited = m_state.settings.creditMode == Unlimited ||
                          (m_state.settings.creditMode == ByFamily && !isT2);
    credits.isExhausted = credits.isBurstable() && !credits.isUnlimited && credits.balance <= 0;
    credits.settledAt = m_context.now();
    credits.busyThen = m_context.station(m_self).upTo(m_context.now()).busyNs;
    if (credits.isBurstable())
        m_state.creditsDue = m_context.after(kCreditPeriod, m_self, kCreditsDue);
    setStretching();
}

void Instance::stopCredits()
{
    settleCredits();
    m_state.credits.payUp();
    m_state.credits.isExhausted = false;
    m_context.cancel(m_state.creditsDue);
}

void Instance::creditsDue()
{
    settleCredits();
    m_state.creditsDue = m_context.after(kCreditPeriod, m_self, kCreditsDue);
}

void Instance::settleCredits()
{
    CpuCredits& credits = m_state.credits;
    const bool wasExhausted = credits.isExhausted;
    credits.settle(m_context.station(m_self), m_context.now(), m_state.slots,
                   m_state.settings.cpuShare);
    if (credits.isExhausted && !wasExhausted)
        m_context.report({.at = {},
                          .text = "{node} is out of CPU credits: it runs at {1} % of its CPUs",
                          .severity = Severity::Bad,
                          .node = m_self,
                          .first = credits.baselinePercent()});
    if (wasExhausted && !credits.isExhausted)
        m_context.report({.at = {},
                          .text = "{node} has CPU credits again",
                          .severity = Severity::Good,
                          .node = m_self});
}

/// Whether there is anything to ask before each piece of work.
void Instance::setStretching()
{
    const CpuCredits& credits = m_state.credits;
    m_state.stretches = m_state.collects || m_state.settings.contention > 0 || m_state.settings.coherency > 0 ||
                        (credits.isBurstable() && !credits.isUnlimited);
}

/// Work that begins now. It keeps its time whatever begins or ends later.
Duration Instance::stretched(Duration work)
{
    const double busy = m_state.busy;
    double factor =
        1 + (busy - 1) * (m_state.settings.contention + m_state.settings.coherency * busy);
    settleCredits();
    if (m_state.credits.isExhausted) {
        const double wanted = busy / m_state.slots * m_state.settings.cpuShare;
        factor *= std::max(wanted / m_state.credits.baseline(), 1.0);
    }
    const Duration takes{static_cast<std::int64_t>(static_cast<double>(work.ns) * factor)};
    return m_state.isPaused(m_context.now()) ? m_state.heap.pausedUntil - m_context.now() + takes : takes;
}

double InstanceState::cpuAt(double busyShare) const
{
    const double wanted = busyShare * settings.cpuShare;
    return credits.isExhausted ? std::min(wanted, credits.baseline()) : wanted;
}

} // namespace cloudyard

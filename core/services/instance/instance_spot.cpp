// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls a spot instance: recommendation, notice, interruption, and its return; and hibernation.
#include <algorithm>

#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"
#include "core/services/instance/spot.h"

namespace cloudyard {
namespace {

/// @source EC2 guide, spot instance interruption notices.
constexpr Duration kNotice = Duration::seconds(120);

/// Draws of hibernations lie apart from those of boots.
constexpr std::uint32_t kHibernateDraw = 0x2000'0000u;

bool takesPool(const Context& context, const FaultSpec& fault, NodeIndex zone,
               std::string_view type)
{
    if (fault.node != zone && fault.node != context.node(zone).region)
        return false;
    const std::uint64_t pool = hashCombine(context.node(zone).stable, hashText(type));
    const auto since = static_cast<std::uint64_t>(fault.from.ns);
    return context.draw(Purpose::Fault, pool, since) < chanceBound(fault.values.share);
}

/// An instance of such a type that stands there, or would.
bool isShort(const Context& context, NodeIndex instance)
{
    return std::ranges::any_of(context.peek().faults, [&](const FaultSpec& fault) {
        return fault.active && context.topology().faults[fault.kind]->reclaims &&
               isReclaimed(context, fault, instance);
    });
}

} // namespace

bool isReclaimed(const Context& context, const FaultSpec& fault, NodeIndex instance)
{
    return fault.node == instance || takesPool(context, fault, context.node(instance).zone,
                                               instanceState(context, instance).settings.type);
}

bool lacksSpot(const Context& context, NodeIndex zone, std::string_view type)
{
    return std::ranges::any_of(context.peek().faults, [&](const FaultSpec& fault) {
        return fault.active && context.topology().faults[fault.kind]->reclaims &&
               takesPool(context, fault, zone, type);
    });
}

/// An on-demand instance stays, one without a host has nothing to give back, and one that goes already is not told
/// twice. One that hibernates does so with its notice.
/// @source EC2 guide, spot instance interruption notices: hibernation begins immediately.
bool Instance::reclaim(Duration before)
{
    if (!m_state.isSpot || m_state.needsHost || m_state.interruptAt != SimTime::never() || m_state.isInterrupted)
        return false;
    m_state.noticeAt = m_context.now() + std::max(before - kNotice, Duration{});
    const bool isAtOnce = m_state.settings.interruption == Interruption::Hibernate;
    m_state.interruptAt = isAtOnce ? m_state.noticeAt : m_state.noticeAt + kNotice;
    m_context.report({.at = {},
                      .text = "{node} is at risk: a rebalance is recommended",
                      .severity = Severity::Warning,
                      .node = m_self});
    m_context.at(m_state.noticeAt, m_self, kNoticed);
    m_context.at(m_state.interruptAt, m_self, kInterrupted);
    return true;
}

void Instance::noticed()
{
    if (m_state.power == Power::Gone)
        return;
    const Duration left = m_state.interruptAt - m_context.now();
    const bool isAtOnce = left == Duration{};
    m_context.report({.at = {},
                      .text = isAtOnce ? "{node} gets a spot notice: it is interrupted at once"
                                       : "{node} gets a spot notice: it is interrupted in {1} s",
                      .severity = Severity::Warning,
                      .node = m_self,
                      .first = wholeSeconds(left)});
    if (m_state.settings.drainsOnNotice && !isAtOnce)
        terminate();
}

/// What still works on it, or waits for it, is lost. One that is stopped boots again as soon as
/// there is capacity.
void Instance::interrupt()
{
    if (m_state.power == Power::Gone)
        return;
    m_state.noticeAt = m_state.interruptAt = SimTime::never();
    m_context.report({.at = {},
                      .text = "{node} is interrupted: its spot capacity is taken back",
                      .severity = Severity::Bad,
                      .node = m_self});
    if (m_state.settings.interruption == Interruption::Terminate || m_state.terminating)
        return end();
    m_state.isInterrupted = true;
    if (m_state.settings.interruption == Interruption::Hibernate)
        hibernate();
    else
        m_context.stopProcess(m_self);
    if (!isShort(m_context, m_self))
        giveBack();
}

void Instance::giveBack()
{
    if (!m_state.isInterrupted || m_state.isHibernating() || isShort(m_context, m_self))
        return;
    m_state.isInterrupted = false;
    m_context.report({.at = {},
                      .text = "{node} gets spot capacity again: it starts",
                      .severity = Severity::Good,
                      .node = m_self});
    m_context.startProcess(m_self);
}

// Hibernation ----------------------------------------------------------------------------------------------

/// One that does not run has no memory to keep. @source EC2 guide, hibernate your instance.
void Instance::hibernate()
{
    if (m_state.power == Power::Running) {
        const std::uint32_t which = kHibernateDraw + m_state.boots;
        const std::uint64_t bits = m_context.draw(Purpose::Boot, m_context.node(m_self).stable, 0, which);
        const Duration takes = m_state.settings.hibernateTime.sample(bits);
        m_state.keepsMemory = true;
        m_state.hibernatedAt = m_context.now() + takes;
        m_state.memoryWritten = m_context.at(m_state.hibernatedAt, m_self, kMemoryWritten);
        m_context.report({.at = {},
                          .text = "{node} hibernates: its memory is written for {1} s",
                          .node = m_self,
                          .first = wholeSeconds(takes)});
    }
    m_context.stopProcess(m_self);
}

void Instance::memoryWritten()
{
    m_state.hibernatedAt = SimTime::never();
    stopBilling();
    if (m_state.keepsMemory)
        m_context.report({.at = {}, .text = "{node} is hibernated", .node = m_self});
    giveBack();
}

/// Half written it is of no use, and once read back it is no longer kept. Capacity may wait for the writing to end.
void Instance::loseMemory()
{
    m_context.cancel(m_state.memoryWritten);
    m_state.keepsMemory = false;
    if (!m_state.isHibernating())
        return;
    m_state.hibernatedAt = SimTime::never();
    stopBilling();
    if (m_state.isInterrupted)
        m_state.memoryWritten = m_context.after({}, m_self, kMemoryWritten);
}

} // namespace cloudyard

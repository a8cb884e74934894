// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What befalls the work on messages: heartbeats that keep them hidden, failures, poison.
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {
namespace {

/// Names the draw of a message that is poison: it depends on the message alone, so that every worker fails with it.
constexpr std::uint64_t kPoison = 0x706f69736f6e;
/// Sets the draws of crashes apart from those of failures.
constexpr std::uint64_t kCrash = 0x6372617368;

} // namespace

void Instance::planHeartbeat(JobIndex j)
{
    const Duration pause = m_state.settings.heartbeat;
    if (pause.ns != 0)
        edit(j).heartbeat = m_context.after(pause, m_self, kHeartbeat, j);
}

/// The answer matters to nobody: what a late heartbeat finds visible again is worked on twice.
void Instance::beat(JobIndex j)
{
    const Job& job = at(j);
    const LinkIndex l = linkToQueue(m_context.delivery(job.delivery).queue);
    if (l == kNone)
        return;
    const auto seconds = m_state.settings.heartbeatExtension.ns / Duration::seconds(1).ns;
    m_context.call(m_self, {.link = l,
                            .callClass = CallClass::ChangeVisibility,
                            .trace = job.trace,
                            .payload = m_context.copyDelivery(job.delivery),
                            .attempt = job.run,
                            .parameter = static_cast<std::uint16_t>(seconds),
                            .backward = true});
    planHeartbeat(j);
}

LinkIndex Instance::linkToQueue(NodeIndex queue) const
{
    for (const LinkIndex l : m_state.queues)
        if (m_context.link(l).from == queue)
            return l;
    return kNone;
}

inline bool Instance::failsByItself(JobIndex j) const
{
    const Job& job = at(j);
    const auto drawn = [&](std::uint64_t who, std::uint32_t visit) {
        return unitFromBits(m_context.draw(Purpose::Failure, who, job.trace, visit));
    };
    const InstanceSettings& settings = m_state.settings;
    if (job.delivery != kNone && settings.poison > 0 && drawn(kPoison, 0) < settings.poison)
        return true;
    return settings.failure > 0 && drawn(m_context.node(m_self).stable, job.visit()) < settings.failure;
}

void Instance::workDone(JobIndex j)
{
    shiftWorking(-1);
    edit(j).works = false;
    if (m_state.settings.crash > 0 && crashes(j))
        return crash();
    if (failsByItself(j))
        return fail(j, Reason::Error);
    stepDone(j);
}

// Crashes --------------------------------------------------------------------------------------------------

bool Instance::crashes(JobIndex j) const
{
    const Job& job = at(j);
    const std::uint64_t who = m_context.node(m_self).stable ^ kCrash;
    return unitFromBits(m_context.draw(Purpose::Failure, who, job.trace, job.visit())) < m_state.settings.crash;
}

/// The process dies with all that it holds: messages come back after their visibility timeouts, callers are refused.
/// The machine runs on, and the process starts again on it.
void Instance::crash()
{
    const std::uint64_t bits = m_context.draw(Purpose::Boot, m_context.node(m_self).stable ^ kCrash, m_state.crashes++);
    const Duration takes = m_state.settings.restartTime.sample(bits);
    m_context.report({.at = {}, .text = "{node} has crashed with {1} pieces of work", .severity = Severity::Bad,
                      .node = m_self, .first = m_state.busy + m_state.waiting});
    m_state.power = Power::Crashed;
    m_context.stopProcess(m_self);
    m_state.bootedAt = m_context.now() + takes;
    m_context.after(takes, m_self, kRestarted);
}

void Instance::restart()
{
    m_context.startProcess(m_self);
    if (m_state.power == Power::Running)
        m_context.report({.at = {}, .text = "{node} has started again", .severity = Severity::Good, .node = m_self});
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance.h"

#include <algorithm>
#include <utility>

#include "core/base/catalogue.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {

std::uint32_t InstanceSettings::slotCount() const
{
    if (slots)
        return static_cast<std::uint32_t>(*slots);
    const InstanceType* known = Catalogue::get().instanceType(type);
    return known == nullptr ? 1 : static_cast<std::uint32_t>(known->vcpu);
}

// Life cycle -----------------------------------------------------------------------------------------------

void Instance::start(bool duringRun)
{
    m_state.slots = m_state.settings.slotCount();
    if (duringRun)
        return boot();
    updateCapacity();
    poll();
}

void Instance::configure(const InstanceSettings& settings)
{
    // The type gives slots only when it starts.
    if (settings.slots || m_state.settings.slots)
        m_state.slots = settings.slotCount();
    m_state.settings = settings;
    updateCapacity();
    fillSlots();
    poll();
}

void Instance::relink()
{
    const auto calls = std::exchange(m_state.calls, {});
    const auto sends = std::exchange(m_state.sends, {});
    const auto queues = std::exchange(m_state.queues, {});
    for (const LinkIndex l : m_context.topology().outgoing(m_self)) {
        const bool isSend = m_context.link(l).meaning == static_cast<std::uint8_t>(LinkMeaning::Send);
        (isSend ? m_state.sends : m_state.calls).push_back(l);
    }
    for (const LinkIndex l : m_context.topology().incoming(m_self))
        if (m_context.link(l).meaning == static_cast<std::uint8_t>(LinkMeaning::Poll))
            m_state.queues.push_back(l);
    if (calls != m_state.calls || sends != m_state.sends)
        followProgram(calls, sends);
    if (queues != m_state.queues)
        poll();
}

/// Jobs under way go on at the same link of the changed program; lists of links are in ascending order. One that
/// pauses before it tries a link again that is gone has failed.
void Instance::followProgram(const std::vector<LinkIndex>& calls, const std::vector<LinkIndex>& sends)
{
    for (JobIndex j = m_state.firstJob, next = kNone; j != kNone; j = next) {
        Job& job = edit(j);
        next = job.next;
        const bool isSending = !job.holdsSlot;
        const auto& before = isSending ? sends : calls;
        const auto& after = isSending ? m_state.sends : m_state.calls;
        const std::size_t old = isSending ? job.step - calls.size() : job.step;
        const LinkIndex link = old < before.size() ? before[old] : job.step == 0 ? 0 : kNone;
        const auto found = std::ranges::lower_bound(after, link);
        const auto step = static_cast<std::size_t>(found - after.begin());
        job.step = static_cast<std::uint16_t>(isSending ? m_state.calls.size() + step : step);
        const bool isGone = found == after.end() || *found != link;
        if (isGone && job.attempt != 0 && m_context.cancel(job.timer))
            fail(j, Reason::NoRoute);
    }
}

void Instance::boot()
{
    const NodeCondition& condition = m_context.peek().conditions[m_self];
    if (condition.silent() || condition.processStops != 0) {
        m_state.power = condition.silent() ? Power::Dark : Power::Stopped;
        return updateCapacity();
    }
    m_state.slots = m_state.settings.slotCount();
    const std::uint64_t bits = m_context.draw(Purpose::Boot, m_context.node(m_self).stable, 0, m_state.boots++);
    const Duration takes = m_state.settings.bootTime.sample(bits);
    m_state.power = Power::Booting;
    m_state.bootedAt = m_context.now() + takes;
    m_state.boot = m_context.after(takes, m_self, kBooted);
    m_context.setBooting(m_self, true);
    m_context.report({.at = {}, .text = "{node} boots: {1} s", .node = m_self,
                      .first = (takes.ns + 500'000'000) / 1'000'000'000});
}

void Instance::bootFinished()
{
    m_state.power = Power::Running;
    m_state.bootedAt = SimTime::never();
    m_context.setBooting(m_self, false);
    m_context.report({.at = {}, .text = "{node} has booted", .severity = Severity::Good, .node = m_self,
                      .milestone = Milestone::InService});
    updateCapacity();
    poll();
}

void Instance::goDown(Power why, Reason lost)
{
    forget(lost);
    m_context.cancel(m_state.boot);
    m_context.setBooting(m_self, false);
    m_state.bootedAt = SimTime::never();
    m_state.power = m_context.peek().conditions[m_self].silent() ? Power::Dark : why;
    ++m_state.lives;
    m_state.promised = 0;
    m_state.receives = 0;
    updateCapacity();
}

void Instance::leave() { goDown(Power::Dark, Reason::NodeRemoved); }

/// All jobs are gone. Items in a call stay with it; those that waited for a retry are lost.
void Instance::forget(Reason reason)
{
    while (m_state.firstJob != kNone) {
        const JobIndex job = m_state.firstJob;
        const bool pauses = m_context.cancel(at(job).timer);
        if (pauses && at(job).item != kNone && m_context.owns(m_self, at(job).item, at(job).itemSerial))
            m_context.drop(at(job).item, reason);
        endJob(job);
    }
    while (m_state.lineHead != kNone)
        endJob(takeFromLine());
}

void Instance::updateCapacity()
{
    m_context.setCapacity(m_self, m_state.power == Power::Running ? m_state.slots : 0);
}

// Jobs and slots -------------------------------------------------------------------------------------------

JobIndex Instance::newJob(std::uint64_t trace, std::uint8_t depth)
{
    const JobIndex j = m_pool.jobs.allocate();
    Job& job = edit(j);
    job = Job{};
    job.trace = trace;
    job.since = m_context.now();
    job.depth = depth;
    m_context.countArrival(m_self);
    m_context.shiftInSystem(m_self, 1);
    return j;
}

void Instance::accept(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    if (call.callClass == CallClass::HealthCheck)
        return m_context.reply(c);
    if (m_state.busy >= m_state.slots && m_state.waiting >= static_cast<std::uint64_t>(m_state.settings.lineLimit)) {
        m_context.countArrival(m_self);
        m_context.countFailure(m_self, m_context.now(), Reason::LineFull);
        return m_context.reply(c, CallOutcome::Refused, Reason::LineFull);
    }
    const JobIndex job = newJob(call.trace, call.depth);
    edit(job).call = c;
    edit(job).run = call.attempt;
    startOrQueue(job);
}

void Instance::startOrQueue(JobIndex job)
{
    if (m_state.busy < m_state.slots)
        return work(job);
    if (m_state.lineTail == kNone)
        m_state.lineHead = job;
    else
        edit(m_state.lineTail).next = job;
    m_state.lineTail = job;
    ++m_state.waiting;
    m_context.shiftWaiting(m_self, 1);
}

JobIndex Instance::takeFromLine()
{
    const JobIndex job = m_state.lineHead;
    m_state.lineHead = at(job).next;
    if (m_state.lineHead == kNone)
        m_state.lineTail = kNone;
    --m_state.waiting;
    m_context.shiftWaiting(m_self, -1);
    enlist(job);
    return job;
}

void Instance::work(JobIndex j)
{
    m_context.countWait(m_self, at(j).since);
    if (!at(j).listed)
        enlist(j);
    ++m_state.busy;
    m_context.shiftBusy(m_self, 1);
    Job& job = edit(j);
    job.holdsSlot = true;
    const std::uint64_t bits = m_context.draw(Purpose::ServiceTime, m_context.node(m_self).stable, job.trace, job.visit());
    job.timer = m_context.after(m_state.settings.serviceTime.sample(bits), m_self, kWorkDone, j);
}

void Instance::releaseSlot(JobIndex job)
{
    edit(job).holdsSlot = false;
    --m_state.busy;
    m_context.shiftBusy(m_self, -1);
    fillSlots();
    poll();
}

void Instance::fillSlots()
{
    while (m_state.busy < m_state.slots && m_state.lineHead != kNone)
        work(takeFromLine());
}

void Instance::endJob(JobIndex j)
{
    if (at(j).holdsSlot) {
        --m_state.busy;
        m_context.shiftBusy(m_self, -1);
    }
    if (at(j).delivery != kNone)
        m_context.releaseDelivery(at(j).delivery);
    strikeOff(j);
    m_context.shiftInSystem(m_self, -1);
    m_pool.jobs.release(j);
}

void Instance::enlist(JobIndex j)
{
    Job& job = edit(j);
    job.listed = true;
    job.previous = kNone;
    job.next = m_state.firstJob;
    if (m_state.firstJob != kNone)
        edit(m_state.firstJob).previous = j;
    m_state.firstJob = j;
}

void Instance::strikeOff(JobIndex j)
{
    const Job job = at(j);
    if (job.previous == kNone)
        m_state.firstJob = job.next;
    else
        edit(job.previous).next = job.next;
    if (job.next != kNone)
        edit(job.next).previous = job.previous;
}

} // namespace cloudyard

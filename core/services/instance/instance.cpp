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

namespace {

StepSource sourceOf(const InstanceSettings& settings)
{
    return {settings.program, settings.serviceTime, settings.sends};
}

} // namespace

// Settings and links --------------------------------------------------------------------------------------

void Instance::configure(const InstanceSettings& settings)
{
    // The type gives slots only when it starts.
    if (settings.slots || m_state.settings.slots)
        m_state.slots = settings.slotCount();
    settleHeap();
    m_state.settings = settings;
    m_state.collects = settings.collects();
    planPause();
    setStretching();
    remakeSteps();
    updateCapacity();
    fillSlots();
    poll();
}

void Instance::relink()
{
    const auto queues = std::exchange(m_state.queues, {});
    for (const LinkIndex l : m_context.topology().incoming(m_self))
        if (m_context.link(l).meaning == static_cast<std::uint8_t>(LinkMeaning::Poll))
            m_state.queues.push_back(l);
    remakeSteps();
    if (queues != m_state.queues)
        poll();
    settle();
}

void Instance::remakeSteps()
{
    const StepTable before =
        std::exchange(m_state.program, makeSteps(sourceOf(m_state.settings), m_context.topology(), m_self));
    if (!m_state.program.sameSteps(before))
        followSteps(before);
}

/// Jobs under way go on at the same step of the changed program.
void Instance::followSteps(const StepTable& before)
{
    for (JobIndex j = m_state.underWay.first(), next = kNone; j != kNone; j = next) {
        next = at(j).next;
        follow(j, before);
    }
}

// Jobs and slots -------------------------------------------------------------------------------------------

// What is on the usual way of a job is part of its callers.
[[gnu::always_inline]] inline CowPool<Job>::Place Instance::placeJob(std::uint64_t trace, std::uint8_t depth)
{
    const CowPool<Job>::Place place = m_pool.jobs.place();
    place.element = Job{{.trace = trace, .depth = depth}, m_context.now()};
    m_context.countArrival(m_self);
    m_context.shiftInSystem(m_self, 1);
    return place;
}

[[gnu::always_inline]] inline void Instance::enlist(JobIndex j, Job& job)
{
    job.listed = true;
    m_state.underWay.add(m_pool.jobs, j, job);
}

[[gnu::always_inline]] inline void Instance::begin(JobIndex j, Job& job)
{
    m_context.countWait(m_self, job.since);
    if (!job.listed)
        enlist(j, job);
    ++m_state.busy;
    m_context.shiftBusy(m_self, 1);
    job.holdsSlot = true;
    job.step = m_state.program.programFor(job.trace).first;
    go(j, job);
}

[[gnu::always_inline]] inline void Instance::startOrQueue(JobIndex j, Job& job)
{
    if (m_state.busy < m_state.slots)
        return begin(j, job);
    if (m_state.lineTail == kNone)
        m_state.lineHead = j;
    else
        edit(m_state.lineTail).next = j;
    m_state.lineTail = j;
    ++m_state.waiting;
    m_context.shiftWaiting(m_self, 1);
}

JobIndex Instance::newJob(std::uint64_t trace, std::uint8_t depth) { return placeJob(trace, depth).index; }

void Instance::startOrQueue(JobIndex j) { startOrQueue(j, edit(j)); }

void Instance::accept(CallIndex c, Call& call)
{
    if (call.callClass == CallClass::HealthCheck)
        return m_state.isPaused(m_context.now()) ? m_state.heap.unanswered.push_back(c) : m_context.reply(c, call);
    if (m_state.busy >= m_state.slots && m_state.waiting >= static_cast<std::uint64_t>(m_state.settings.lineLimit)) {
        m_context.countArrival(m_self);
        m_context.countFailure(m_self, m_context.now(), Reason::LineFull);
        return m_context.reply(c, call, CallOutcome::Refused, Reason::LineFull);
    }
    const auto [j, job] = placeJob(call.trace, call.depth);
    job.call = c;
    job.run = call.attempt;
    job.turn = call.turn;
    startOrQueue(j, job);
}

JobIndex Instance::takeFromLine()
{
    const JobIndex j = m_state.lineHead;
    Job& job = edit(j);
    m_state.lineHead = job.next;
    if (m_state.lineHead == kNone)
        m_state.lineTail = kNone;
    --m_state.waiting;
    m_context.shiftWaiting(m_self, -1);
    enlist(j, job);
    return j;
}

void Instance::fillSlots()
{
    if (m_filling)
        return;
    m_filling = true;
    while (m_state.busy < m_state.slots && m_state.lineHead != kNone) {
        const JobIndex next = takeFromLine();
        begin(next, edit(next));
    }
    m_filling = false;
}

void Instance::endJob(JobIndex j, Job& job)
{
    if (job.holdsSlot) {
        --m_state.busy;
        m_context.shiftBusy(m_self, -1);
    }
    if (job.delivery != kNone)
        m_context.releaseDelivery(job.delivery);
    if (job.heartbeat)
        m_context.cancel(job.heartbeat);
    if (job.firstBranch != kNone) [[unlikely]]
        dropBranches(j);
    if (job.batch != kNone) [[unlikely]]
        leaveBatch(job.batch);
    m_state.underWay.remove(m_pool.jobs, job);
    m_context.shiftInSystem(m_self, -1);
    m_pool.jobs.release(j, job);
    if (m_state.terminating) [[unlikely]]
        settle();
}

} // namespace cloudyard

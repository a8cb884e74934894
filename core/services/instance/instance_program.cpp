// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {

void Instance::handle(const Event& event)
{
    switch (event.type) {
    case kWorkDone: return afterStep(event.a);
    case kRetryStep: return retry(event.a);
    case kBooted: return bootFinished();
    default:
        if (event.a != m_state.lives)
            return;
        --m_state.receives;
        poll();
    }
}

/// The next step of the program: calls first, then, with the slot free again, sends, then the answer.
void Instance::afterStep(JobIndex job)
{
    const auto calls = m_state.calls.size();
    if (at(job).step < calls)
        return callNext(job);
    if (at(job).holdsSlot)
        releaseSlot(job);
    while (at(job).step - calls < m_state.sends.size()) {
        if (chooses(job, static_cast<std::uint16_t>(at(job).step - calls)))
            return sendNext(job);
        ++edit(job).step;
    }
    finish(job);
}

void Instance::callNext(JobIndex j)
{
    const Job& job = at(j);
    m_context.call(m_self, {.link = m_state.calls[job.step],
                            .trace = job.trace,
                            .callerRef = j,
                            .attempt = job.attempt,
                            .depth = static_cast<std::uint8_t>(job.depth + 1)});
}

bool Instance::chooses(JobIndex j, std::uint16_t send) const
{
    const Job& job = at(j);
    const TopologyLink& link = m_context.link(m_state.sends[send]);
    if (m_state.settings.sends == Sends::All)
        return link.probability >= 1 ||
               unitFromBits(m_context.draw(Purpose::Route, link.stable, job.trace, job.visit())) < link.probability;
    double from = 0;
    for (std::uint16_t other = 0; other < send; ++other)
        from += m_context.link(m_state.sends[other]).probability;
    const double choice =
        unitFromBits(m_context.draw(Purpose::Route, m_context.node(m_self).stable, job.trace, job.visit()));
    return choice >= from && choice < from + link.probability;
}

void Instance::sendNext(JobIndex j)
{
    const MessageIndex item = m_context.createItem(m_self, at(j).trace, at(j).depth);
    Job& job = edit(j);
    job.item = item;
    job.itemSerial = m_context.message(item).serial;
    sendItem(j);
}

void Instance::sendItem(JobIndex j)
{
    const Job& job = at(j);
    m_context.call(m_self, {.link = m_state.sends[job.step - m_state.calls.size()],
                            .callClass = CallClass::Send,
                            .message = job.item,
                            .messageSerial = job.itemSerial,
                            .trace = job.trace,
                            .callerRef = j,
                            .attempt = job.attempt,
                            .carriesItem = true,
                            .depth = static_cast<std::uint8_t>(job.depth + 1)});
}

void Instance::answered(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    if (call.callClass == CallClass::Receive)
        return received(c);
    if (call.callClass == CallClass::Delete) {
        m_context.countCompletion(m_self, at(call.callerRef).since);
        return endJob(call.callerRef);
    }
    stepAnswered(call.callerRef, Call(call));
}

void Instance::stepAnswered(JobIndex job, const Call& call)
{
    if (call.outcome != CallOutcome::Answered)
        return retryOrFail(job, call);
    Job& done = edit(job);
    done.item = kNone;
    done.attempt = 0;
    ++done.step;
    afterStep(job);
}

void Instance::retryOrFail(JobIndex j, const Call& call)
{
    const RetryPolicy& policy = m_context.link(call.link).retry;
    Job& job = edit(j);
    if (job.attempt >= policy.retries || m_context.link(call.link).removed)
        return fail(j, call.reason);
    ++job.attempt;
    const std::uint64_t bits = m_context.draw(Purpose::Backoff, m_context.link(call.link).stable, job.trace, job.attempt);
    job.timer = m_context.after(policy.delay(job.attempt, bits), m_self, kRetryStep, j);
}

void Instance::retry(JobIndex job)
{
    if (at(job).item != kNone)
        return sendItem(job);
    callNext(job);
}

void Instance::finish(JobIndex j)
{
    const Job& job = at(j);
    if (job.delivery != kNone)
        return deleteMessage(j);
    m_context.countCompletion(m_self, job.since);
    m_context.reply(job.call);
    endJob(j);
}

/// The receipt goes with the call, which owns the delivery from now on.
void Instance::deleteMessage(JobIndex j)
{
    const Delivery& delivery = m_context.delivery(at(j).delivery);
    for (const LinkIndex l : m_state.queues) {
        if (m_context.link(l).from != delivery.queue)
            continue;
        const DeliveryIndex receipt = at(j).delivery;
        edit(j).delivery = kNone;
        m_context.call(m_self, {.link = l,
                                .callClass = CallClass::Delete,
                                .trace = at(j).trace,
                                .callerRef = j,
                                .payload = receipt,
                                .attempt = at(j).run,
                                .backward = true});
        return;
    }
    fail(j, Reason::NoRoute);
}

void Instance::fail(JobIndex j, Reason reason)
{
    const Job job = at(j);
    if (job.item != kNone && m_context.owns(m_self, job.item, job.itemSerial))
        m_context.fail(job.item, reason == Reason::Timeout ? Reason::Unreachable : reason);
    m_context.countFailure(m_self, job.since, reason);
    if (job.call != kNone)
        m_context.reply(job.call, CallOutcome::Refused, Reason::Error);
    endJob(j);
    fillSlots();
    poll();
}

} // namespace cloudyard

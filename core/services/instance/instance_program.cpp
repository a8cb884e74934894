// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {

void Instance::handle(const Event& event)
{
    switch (event.type) {
    case kWorkDone: return workDone(event.a);
    case kHeartbeat: return beat(event.a);
    case kRetryStep: return retry(event.a);
    case kRetryBranch: return issueBranch(event.a);
    case kBranchRefused: return branchFailed(event.a, Reason::BreakerOpen);
    case kStarted: return boot();
    case kBooted: return bootFinished();
    case kEnded: return end();
    default:
        if (event.a != m_state.lives)
            return;
        --m_state.receives;
        poll();
        settle();
    }
}

/// Follows the program from the job's present step on until one takes time.
void Instance::go(JobIndex j, Job& job)
{
    while (true) {
        if (job.holdsSlot && job.step >= m_state.program.slotEnd)
            releaseSlot(j);
        const Step& step = m_state.program.steps[job.step];
        switch (step.op) {
        case Step::Op::Work: return work(j, job, step);
        case Step::Op::Call: return callNext(j, step);
        case Step::Op::Parallel: return callAll(j, step.blockEnd);
        case Step::Op::Send:
            if (chooses(j, step))
                return sendNext(j, step);
            break;
        case Step::Op::Reply: replyNow(j); break;
        case Step::Op::End: return finish(j);
        }
        ++job.step;
    }
}

void Instance::stepDone(JobIndex j)
{
    Job& job = edit(j);
    job.item = kNone;
    job.attempt = 0;
    ++job.step;
    go(j, job);
}

inline void Instance::work(JobIndex j, Job& job, const Step& step)
{
    const std::uint64_t bits = m_context.draw(Purpose::ServiceTime, step.luck, job.trace, job.visit());
    job.timer = m_context.after(step.work.sample(bits), m_self, kWorkDone, j);
}

inline void Instance::callNext(JobIndex j, const Step& step)
{
    Job& job = edit(j);
    job.link = step.link;
    job.optional = step.optional;
    job.callTurn = job.turnOf(step);
    issueCall(j);
}

void Instance::issueCall(JobIndex j)
{
    const Job& job = at(j);
    if (!m_context.guardAdmits(job.link, job.attempt != 0))
        return retryOrFail(j, Reason::BreakerOpen);
    m_context.call(m_self, {.link = job.link,
                            .trace = job.trace,
                            .callerRef = j,
                            .attempt = job.attempt,
                            .depth = static_cast<std::uint8_t>(job.depth + 1),
                            .turn = job.callTurn});
}

bool Instance::chooses(JobIndex j, const Step& step) const
{
    const Job& job = at(j);
    if (step.from <= 0 && step.to >= 1)
        return true;
    const double choice = unitFromBits(m_context.draw(Purpose::Route, step.luck, job.trace, job.visit()));
    return choice >= step.from && choice < step.to;
}

void Instance::sendNext(JobIndex j, const Step& step)
{
    const MessageIndex item = m_context.createItem(m_self, at(j).trace, at(j).depth);
    Job& job = edit(j);
    job.link = step.link;
    job.optional = false;
    job.item = item;
    job.itemSerial = m_context.message(item).serial;
    sendItem(j);
}

void Instance::sendItem(JobIndex j)
{
    const Job& job = at(j);
    if (!m_context.guardAdmits(job.link, job.attempt != 0))
        return retryOrFail(j, Reason::BreakerOpen);
    m_context.call(m_self, {.link = job.link,
                            .callClass = CallClass::Send,
                            .message = job.item,
                            .messageSerial = job.itemSerial,
                            .trace = job.trace,
                            .callerRef = j,
                            .attempt = job.attempt,
                            .carriesItem = true,
                            .depth = static_cast<std::uint8_t>(job.depth + 1)});
}

/// What comes after it goes on without the caller. A message is deleted when all is done.
inline void Instance::replyNow(JobIndex j)
{
    Job& job = edit(j);
    if (job.call == kNone)
        return;
    m_context.reply(job.call);
    job.call = kNone;
}

void Instance::answered(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    if (call.callClass == CallClass::Receive)
        return received(c);
    if (call.callClass == CallClass::ChangeVisibility)
        return;
    if (call.callClass == CallClass::Delete) {
        m_context.countCompletion(m_self, at(call.callerRef).since);
        return endJob(call.callerRef);
    }
    if (call.count == kOfBranch)
        return branchAnswered(call);
    stepAnswered(call.callerRef, call);
}

void Instance::stepAnswered(JobIndex job, const Call& call)
{
    m_context.guardSaw(call.link, call.outcome == CallOutcome::Answered);
    if (call.outcome != CallOutcome::Answered)
        return retryOrFail(job, call.reason);
    stepDone(job);
}

void Instance::retryOrFail(JobIndex j, Reason reason)
{
    Job& job = edit(j);
    const TopologyLink& over = m_context.link(job.link);
    if (job.attempt >= over.retry.retries || over.removed || !m_context.takeRetry(job.link))
        return giveUp(j, reason);
    ++job.attempt;
    const Duration pause = m_context.pauseBefore(over.retry, over.stable, job.trace, job.attempt);
    job.timer = m_context.after(pause, m_self, kRetryStep, j);
}

void Instance::retry(JobIndex job)
{
    if (at(job).item != kNone)
        return sendItem(job);
    issueCall(job);
}

void Instance::giveUp(JobIndex job, Reason reason)
{
    if (at(job).optional)
        return stepDone(job);
    fail(job, reason);
}

inline void Instance::finish(JobIndex j)
{
    const Job& job = at(j);
    if (job.delivery != kNone)
        return deleteMessage(j);
    m_context.countCompletion(m_self, job.since);
    replyNow(j);
    endJob(j);
}

/// The receipt goes with the call, which owns the delivery from now on.
void Instance::deleteMessage(JobIndex j)
{
    const DeliveryIndex receipt = at(j).delivery;
    const LinkIndex l = linkToQueue(m_context.delivery(receipt).queue);
    if (l == kNone)
        return fail(j, Reason::NoRoute);
    edit(j).delivery = kNone;
    m_context.cancel(at(j).heartbeat);
    m_context.call(m_self, {.link = l,
                            .callClass = CallClass::Delete,
                            .trace = at(j).trace,
                            .callerRef = j,
                            .payload = receipt,
                            .attempt = at(j).run,
                            .backward = true});
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

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
    case kRetryBranch: return retryBranch(event.a);
    case kBranchRefused: return branchFailed(event.a, Reason::BreakerOpen);
    case kHedgeStep: return hedgeStep(event.a);
    case kHedgeBranch: return hedgeBranch(event.a);
    case kStarted: return boot();
    case kBooted: return bootFinished();
    case kEnded: return end();
    case kBatchOver: return batchOver(event.a);
    case kRestarted: return restart();
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
        const Step& step = m_state.program.steps[job.step];
        if (step.slotIsOver && job.holdsSlot)
            releaseSlot(job);
        if (m_state.settings.honoursDeadlines && step.needsSlot() && timeLeft(j) == Duration{})
            return fail(j, Reason::Deadline);
        switch (step.op) {
        case Step::Op::Work: return work(j, job, step);
        case Step::Op::Call: return callNext(j, step);
        case Step::Op::Parallel: return callAll(j, step.blockEnd);
        case Step::Op::Send:
            if (chooses(j, step))
                return sendNext(j, step);
            break;
        case Step::Op::Reply: replyNow(job); break;
        case Step::Op::End: return finish(j, job);
        }
        ++job.step;
    }
}

void Instance::stepDone(JobIndex j, Job& job)
{
    job.item = kNone;
    job.attempt = 0;
    job.paid = RetryPaid::Nothing;
    ++job.step;
    go(j, job);
}

inline void Instance::work(JobIndex j, Job& job, const Step& step)
{
    const std::uint64_t bits = m_context.draw(Purpose::ServiceTime, step.luck, job.trace, job.visit());
    Duration takes = step.work.sample(bits);
    if (step.perBytes != 0)
        if (const std::int64_t size = m_context.sizeOf(job.trace); size != 0)
            takes = Duration::fromSeconds(takes.toSeconds() * static_cast<double>(size) / step.perBytes);
    job.timer = m_context.after(takes, m_self, kWorkDone, j);
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
    const bool isRetry = at(j).attempt != 0;
    const CallingLink over(m_context, at(j).link);
    if (!over.admits(isRetry)) {
        ++m_state.notTried;
        return retryOrFail(j, Reason::BreakerOpen);
    }
    const CallIndex first = callStep(j);
    if (const auto patience = over.patience(); patience && !isRetry) {
        edit(j).calls = {first, kNone};
        edit(j).timer = m_context.after(*patience, m_self, kHedgeStep, j);
    }
}

/// Until whoever waits for the job's answer gives up; none: nobody waits, it did not say, or that is not honoured.
std::optional<Duration> Instance::timeLeft(JobIndex j) const
{
    const CallIndex call = at(j).call;
    return m_state.settings.honoursDeadlines && call != kNone ? m_context.timeLeft(call) : std::nullopt;
}

CallIndex Instance::callStep(JobIndex j)
{
    const Job& job = at(j);
    CallRequest request{.link = job.link,
                        .trace = job.trace,
                        .callerRef = j,
                        .attempt = job.attempt,
                        .depth = static_cast<std::uint8_t>(job.depth + 1),
                        .turn = job.callTurn};
    CallingLink(m_context, job.link).setDeadline(request, timeLeft(j));
    return m_context.call(m_self, request);
}

/// Its first attempt has not been answered yet.
void Instance::hedgeStep(JobIndex j)
{
    if (!CallingLink(m_context, at(j).link).admitsHedge())
        return;
    ++m_state.hedges;
    ++edit(j).attempt;
    edit(j).calls.second = callStep(j);
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
    if (m_state.settings.sendBatch > 1)
        return gather(j, step.link, m_state.settings.sendBatch, m_state.settings.sendWindow);
    sendItem(j);
}

void Instance::sendItem(JobIndex j)
{
    const Job& job = at(j);
    if (!CallingLink(m_context, job.link).admits(job.attempt != 0)) {
        ++m_state.notTried;
        return retryOrFail(j, Reason::BreakerOpen);
    }
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
inline void Instance::replyNow(Job& job)
{
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
    if (call.callClass == CallClass::Delete)
        return deleted(Call(call));
    if (call.callClass == CallClass::Send && call.payload != kNone)
        return batchAnswered(Call(call));
    if (call.count == kOfBranch)
        return branchAnswered(c);
    stepAnswered(c);
}

void Instance::stepAnswered(CallIndex c)
{
    const Call call = m_context.callAt(c);
    const JobIndex j = call.callerRef;
    CallingLink(m_context, call.link).saw(call.outcome, at(j).paid);
    if (at(j).calls.first != kNone) {
        m_context.cancel(at(j).timer);
        if (!edit(j).calls.isDecidedBy(m_context, c))
            return;
    }
    if (call.outcome != CallOutcome::Answered)
        return retryOrFail(j, call.reason);
    stepDone(j);
}

void Instance::retryOrFail(JobIndex j, Reason reason)
{
    if (timeLeft(j) == Duration{})
        return fail(j, Reason::Deadline);
    Job& job = edit(j);
    const TopologyLink& over = m_context.link(job.link);
    const auto pause = over.removed ? std::nullopt
                                    : CallingLink(m_context, job.link)
                                          .pauseBeforeRetry(reason, over.stable, job.trace, job.attempt + 1u);
    if (!pause)
        return giveUp(j, reason);
    ++m_state.retries;
    ++job.attempt;
    job.paid = CallingLink::paymentFor(reason);
    job.timer = m_context.after(*pause, m_self, kRetryStep, j);
}

void Instance::retry(JobIndex job)
{
    if (at(job).item != kNone)
        return sendItem(job);
    if (timeLeft(job) == Duration{})
        return fail(job, Reason::Deadline);
    issueCall(job);
}

void Instance::giveUp(JobIndex job, Reason reason)
{
    if (at(job).optional)
        return stepDone(job);
    fail(job, reason);
}

inline void Instance::finish(JobIndex j, Job& job)
{
    if (job.batch != kNone)
        return memberDone(j);
    if (job.delivery != kNone)
        return deleteMessage(j);
    m_context.countCompletion(m_self, job.since);
    replyNow(job);
    endJob(j, job);
}

/// The receipt goes with the call, which owns the delivery from now on.
void Instance::deleteMessage(JobIndex j)
{
    const DeliveryIndex receipt = at(j).delivery;
    const LinkIndex l = linkToQueue(m_context.delivery(receipt).queue);
    if (l == kNone)
        return fail(j, Reason::NoRoute);
    if (m_state.settings.deleteBatch > 1)
        return gather(j, l, m_state.settings.deleteBatch, m_state.settings.deleteWindow);
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
    if (job.batch != kNone)
        m_pool.batches.edit(job.batch).hasFailed = true;
    const bool isLast = job.batch != kNone && --m_pool.batches.edit(job.batch).atWork == 0 &&
                        m_pool.batches[job.batch].members > 1;
    endJob(j);
    if (isLast)
        settleBatch(job.batch);
    fillSlots();
    poll();
}

} // namespace cloudyard

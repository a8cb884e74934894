// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/handler/handler_run_steps.h"
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
    case kLaunchAgain: return launch();
    case kStarted: return boot();
    case kBooted: return bootFinished();
    case kRecoveryDue: return recover();
    case kEnded: return end();
    case kBatchOver: return batchOver(event.a);
    case kRestarted: return restart();
    case kNoticed: return noticed();
    case kInterrupted: return interrupt();
    case kCreditsDue: return creditsDue();
    case kHeapFull: return pause();
    case kPauseOver: return pauseOver();
    case kMemoryWritten: return memoryWritten();
    default:
        if (event.a != m_state.lives)
            return;
        --m_state.receives;
        poll(true);
        settle();
    }
}

inline void Instance::releaseSlot(Job& job)
{
    job.holdsSlot = false;
    --m_state.busy;
    m_context.shiftBusy(m_self, -1);
    if (m_state.lineHead != kNone)
        fillSlots();
    if (!m_state.queues.empty())
        poll();
}

[[gnu::always_inline]] inline void Instance::work(JobIndex j, Job& job, const Step& step)
{
    Duration takes = timeOf(job, step);
    if (m_state.stretches) [[unlikely]]
        takes = stretched(takes);
    shiftWorking(1);
    job.works = true;
    job.timer = m_context.at(m_context.now() + takes, m_self, kWorkDone, j);
}

/// Until whoever waits for the job's answer gives up; none: nobody waits, it did not say, or that is not honoured.
std::optional<Duration> Instance::timeLeft(JobIndex j) const
{
    const CallIndex call = at(j).call;
    if (!m_state.settings.honoursDeadlines || call == kNone)
        return std::nullopt;
    return m_context.timeLeft(m_context.callAt(call));
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

inline bool Instance::isInVain(JobIndex j) const
{
    return m_state.settings.honoursDeadlines && timeLeft(j) == Duration{};
}

inline void Instance::sendItem(JobIndex j)
{
    if (m_state.settings.sendBatch > 1)
        return gather(j, at(j).link, m_state.settings.sendBatch, m_state.settings.sendWindow);
    sendNow(j);
}

inline void Instance::finish(JobIndex j, Job& job)
{
    if (job.batch != kNone)
        return memberDone(j);
    if (job.delivery != kNone)
        return deleteMessage(j);
    m_context.countCompletion(m_self, job.since);
    answerNow(job);
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

template class HandlerRun<Instance, Job>;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an invocation does in its environment.
#include "core/services/function/function.h"
#include "core/services/handler/handler_run_steps.h"

namespace cloudyard {
namespace {

/// Names the draw of a message or event that is poison: it depends on that alone, so that every attempt fails.
constexpr std::uint64_t kPoison = 0x706f69736f6e;
constexpr Duration kTimeoutAgain = Duration::seconds(10);

} // namespace

void Function::handle(const Event& event)
{
    switch (event.type) {
    case kWorkDone: return workDone(event.a);
    case kRetryStep: return retry(event.a);
    case kRetryBranch: return retryBranch(event.a);
    case kBranchRefused: return branchFailed(event.a, Reason::BreakerOpen);
    case kHedgeStep: return hedgeStep(event.a);
    case kHedgeBranch: return hedgeBranch(event.a);
    case kPlaced: return placed(event.a);
    case kInitialised: return initialised(event.a);
    case kBegins: return run(event.a);
    case kTimedOut: return timedOut(event.a);
    case kIdleOver: return remove(event.a);
    case kEventDue: return eventDue(event.a);
    case kPollerDue: return pollerDue(event.a);
    case kPollersGrow: return growPollers(event.a);
    default: takeNext(event.a, at(event.a).message);
    }
}

void Function::answered(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    if (call.callClass == CallClass::Receive)
        return received(c);
    if (call.callClass == CallClass::Delete)
        return;
    if (call.callClass == CallClass::Send && call.count == kOfEvent)
        return leaveAnswered(Call(call));
    if (call.callClass == CallClass::Request && call.count == kOfBranch)
        return branchAnswered(c);
    stepAnswered(c);
}

// Beginning ------------------------------------------------------------------------------------------------

/// Its environment is ready. The service takes a moment to hand the invocation over.
void Function::begin(JobIndex j)
{
    const Invocation& job = at(j);
    const std::uint64_t bits = m_context.draw(Purpose::Hop, stable(), job.trace, job.visit());
    const Duration takes = m_state.settings.overhead.sample(bits);
    if (takes.ns == 0)
        return run(j);
    edit(j).timer = m_context.after(takes, m_self, kBegins, j);
}

void Function::run(JobIndex j)
{
    Invocation& job = edit(j);
    if (!job.hasBegun)
        startClock(job, j);
    m_context.countWait(m_self, job.since);
    job.holdsSlot = true;
    job.messageBegan = m_context.now();
    job.step = m_state.program.programFor(job.trace).first;
    go(j, job);
}

/// From here on its duration counts, and so does its timeout.
void Function::startClock(Invocation& job, JobIndex j)
{
    const Duration timeout = m_state.settings.timeout;
    if (!m_state.limitLane)
        m_state.limitLane = m_context.openLane(m_self, kTimedOut, timeout);
    job.hasBegun = true;
    job.began = m_context.now();
    job.limit = m_context.onLane(m_state.limitLane, timeout, m_self, kTimedOut, j);
}

// Work -----------------------------------------------------------------------------------------------------

void Function::work(JobIndex j, Invocation& job, const Step& step)
{
    const Duration takes = timeOf(job, step);
    const double slowness = m_state.slowness;
    job.timer = m_context.after(slowness == 1 ? takes : Duration::fromSeconds(takes.toSeconds() * slowness), m_self,
                                kWorkDone, j);
}

bool Function::failsByItself(JobIndex j) const
{
    const Invocation& job = at(j);
    const FunctionSettings& settings = m_state.settings;
    const auto drawn = [&](std::uint64_t who, std::uint32_t visit) {
        return unitFromBits(m_context.draw(Purpose::Failure, who, job.trace, visit));
    };
    const bool isRepeated = job.event != kNone || job.poller != kNone;
    if (isRepeated && settings.poison > 0 && drawn(kPoison, 0) < settings.poison)
        return true;
    return settings.failure > 0 && drawn(stable(), job.visit()) < settings.failure;
}

void Function::workDone(JobIndex j)
{
    if (failsByItself(j))
        return fail(j, Reason::Error);
    stepDone(j);
}

// The end --------------------------------------------------------------------------------------------------

void Function::finish(JobIndex j, Invocation& job)
{
    if (job.poller == kNone)
        return end(j, Reason::None);
    job.before = job.message;
    takeNext(j, m_context.delivery(job.message).next);
}

void Function::fail(JobIndex j, Reason reason)
{
    giveUpItem(edit(j), reason);
    cutShort(j);
    if (at(j).poller != kNone && m_state.settings.reportsFailures)
        return messageFailed(j);
    end(j, reason);
}

/// The environment is stopped in the middle of it.
void Function::timedOut(JobIndex j)
{
    ++m_state.timeouts;
    const bool isNew = m_state.lastTimeout == SimTime::never() || m_context.now() - m_state.lastTimeout > kTimeoutAgain;
    m_state.lastTimeout = m_context.now();
    if (isNew)
        m_context.report({.at = {}, .text = "{node}: an invocation ran into its timeout of {1} s and was ended",
                          .severity = Severity::Bad, .node = m_self,
                          .first = m_state.settings.timeout.ns / Duration::seconds(1).ns});
    giveUpItem(edit(j), Reason::TimeLimit);
    cutShort(j);
    end(j, Reason::TimeLimit);
}

void Function::giveUpItem(Invocation& job, Reason reason)
{
    const bool isUnheard = reason == Reason::Timeout || reason == Reason::TimeLimit;
    if (job.item != kNone && m_context.owns(m_self, job.item, job.itemSerial))
        m_context.fail(job.item, isUnheard ? Reason::Unreachable : reason);
    job.item = kNone;
}

void Function::end(JobIndex j, Reason reason)
{
    const Invocation job = at(j);
    m_context.cancel(job.limit);
    bill(job);
    m_state.underWay.remove(m_pool.jobs, job);
    m_pool.jobs.release(j);
    m_context.shiftInSystem(m_self, -1);
    m_context.shiftBusy(m_self, -1);
    const bool isWell = reason == Reason::None;
    if (isWell) {
        m_context.countCompletion(m_self, job.since);
    } else {
        ++m_state.errors;
        m_context.countFailure(m_self, job.since, reason);
    }
    if (job.call != kNone)
        m_context.reply(job.call, isWell ? CallOutcome::Answered : CallOutcome::Refused,
                        isWell || reason == Reason::TimeLimit ? reason : Reason::Error);
    release(job.environment, reason);
    if (job.event != kNone)
        eventEnded(job.event, reason);
    if (job.poller != kNone)
        batchEnded(job.poller, reason);
}

void Function::bill(const Invocation& job)
{
    const Duration ran = m_context.now() - job.began;
    m_state.seconds += ran.toSeconds();
    m_state.bill.add(ran + job.billedInit, m_state.settings, m_pool.environments[job.environment].isProvisioned);
}

template class HandlerRun<Function, Invocation>;

} // namespace cloudyard

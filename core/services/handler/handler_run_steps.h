// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

#include "core/services/handler/handler_run.h"

namespace cloudyard {

// Steps ----------------------------------------------------------------------------------------------------

/// Follows the program from the job's present step on until one takes time.
template <class Host, class Job> void HandlerRun<Host, Job>::go(JobIndex j, Job& job)
{
    while (true) {
        const Step& step = self().m_state.program.steps[job.step];
        if (step.slotIsOver && job.holdsSlot)
            self().leaveSlot(job);
        if (step.needsSlot() && self().isInVain(j))
            return self().fail(j, Reason::Deadline);
        switch (step.op) {
        case Step::Op::Work: return self().work(j, job, step);
        case Step::Op::Call: return callNext(j, step);
        case Step::Op::Parallel: return callAll(j, step.blockEnd);
        case Step::Op::Send:
            if (chooses(j, step))
                return sendNext(j, step);
            break;
        case Step::Op::Reply: answerNow(job); break;
        case Step::Op::End: return self().finish(j, job);
        }
        ++job.step;
    }
}

template <class Host, class Job> void HandlerRun<Host, Job>::stepDone(JobIndex j, Job& job)
{
    job.item = kNone;
    job.attempt = 0;
    job.paid = RetryPaid::Nothing;
    ++job.step;
    go(j, job);
}

template <class Host, class Job>
[[gnu::always_inline]] inline Duration HandlerRun<Host, Job>::timeOf(const Job& job, const Step& step) const
{
    const std::uint64_t bits = context().draw(Purpose::ServiceTime, step.luck, job.trace, job.visit());
    const Duration takes = step.work.sample(bits);
    if (step.perBytes != 0)
        if (const std::int64_t size = context().sizeOf(job.trace); size != 0)
            return Duration::fromSeconds(takes.toSeconds() * static_cast<double>(size) / step.perBytes);
    return takes;
}

template <class Host, class Job> void HandlerRun<Host, Job>::callNext(JobIndex j, const Step& step)
{
    Job& job = edit(j);
    job.link = step.link;
    job.optional = step.optional;
    job.callTurn = job.turnOf(step);
    issueCall(j);
}

template <class Host, class Job> void HandlerRun<Host, Job>::issueCall(JobIndex j)
{
    const bool isRetry = at(j).attempt != 0;
    const CallingLink over(context(), at(j).link);
    if (!over.admits(isRetry)) {
        ++self().m_state.notTried;
        return retryOrFail(j, Reason::BreakerOpen);
    }
    const CallIndex first = callStep(j);
    if constexpr (Host::kEndsWork)
        edit(j).calls = {first, kNone};
    if (const auto patience = over.patience(); patience && !isRetry) {
        edit(j).calls = {first, kNone};
        edit(j).timer = context().after(*patience, node(), kHedgeStep, j);
    }
}

template <class Host, class Job> CallIndex HandlerRun<Host, Job>::callStep(JobIndex j)
{
    const Job& job = at(j);
    CallRequest request{.link = job.link,
                        .trace = job.trace,
                        .callerRef = j,
                        .attempt = job.attempt,
                        .depth = static_cast<std::uint8_t>(job.depth + 1),
                        .turn = job.callTurn};
    CallingLink(context(), job.link).setDeadline(request, self().timeLeft(j));
    return context().call(node(), request);
}

/// Its first attempt has not been answered yet.
template <class Host, class Job> void HandlerRun<Host, Job>::hedgeStep(JobIndex j)
{
    if (!CallingLink(context(), at(j).link).admitsHedge())
        return;
    ++self().m_state.hedges;
    ++edit(j).attempt;
    edit(j).calls.second = callStep(j);
}

template <class Host, class Job> bool HandlerRun<Host, Job>::chooses(JobIndex j, const Step& step) const
{
    const Job& job = at(j);
    if (step.from <= 0 && step.to >= 1)
        return true;
    const double choice = unitFromBits(context().draw(Purpose::Route, step.luck, job.trace, job.visit()));
    return choice >= step.from && choice < step.to;
}

template <class Host, class Job> void HandlerRun<Host, Job>::sendNext(JobIndex j, const Step& step)
{
    const MessageIndex item = context().createItem(node(), at(j).trace, at(j).depth);
    Job& job = edit(j);
    job.link = step.link;
    job.optional = false;
    job.item = item;
    job.itemSerial = context().message(item).serial;
    self().sendItem(j);
}

template <class Host, class Job> void HandlerRun<Host, Job>::sendNow(JobIndex j)
{
    const Job& job = at(j);
    if (!CallingLink(context(), job.link).admits(job.attempt != 0)) {
        ++self().m_state.notTried;
        return retryOrFail(j, Reason::BreakerOpen);
    }
    const CallIndex made = context().call(node(), {.link = job.link,
                                                   .callClass = CallClass::Send,
                                                   .message = job.item,
                                                   .messageSerial = job.itemSerial,
                                                   .trace = job.trace,
                                                   .callerRef = j,
                                                   .attempt = job.attempt,
                                                   .carriesItem = true,
                                                   .depth = static_cast<std::uint8_t>(job.depth + 1)});
    if constexpr (Host::kEndsWork)
        edit(j).calls = {made, kNone};
}

/// What comes after it goes on without the caller. A message is deleted when all is done.
template <class Host, class Job> void HandlerRun<Host, Job>::answerNow(Job& job)
{
    if (job.call == kNone)
        return;
    context().reply(job.call);
    job.call = kNone;
}

template <class Host, class Job> void HandlerRun<Host, Job>::stepAnswered(CallIndex c)
{
    const Call call = context().callAt(c);
    const JobIndex j = call.callerRef;
    CallingLink(context(), call.link).saw(call.outcome, at(j).paid);
    if (at(j).calls.first != kNone) {
        context().cancel(at(j).timer);
        if (!edit(j).calls.isDecidedBy(context(), c))
            return;
    }
    if (call.outcome != CallOutcome::Answered)
        return retryOrFail(j, call.reason);
    stepDone(j);
}

template <class Host, class Job> void HandlerRun<Host, Job>::retryOrFail(JobIndex j, Reason reason)
{
    if (self().timeLeft(j) == Duration{})
        return self().fail(j, Reason::Deadline);
    Job& job = edit(j);
    const TopologyLink& over = context().link(job.link);
    const auto pause = over.removed ? std::nullopt
                                    : CallingLink(context(), job.link)
                                          .pauseBeforeRetry(reason, over.stable, job.trace, job.attempt + 1u);
    if (!pause)
        return giveUp(j, reason);
    ++self().m_state.retries;
    ++job.attempt;
    job.paid = CallingLink::paymentFor(reason);
    job.timer = context().after(*pause, node(), kRetryStep, j);
}

template <class Host, class Job> void HandlerRun<Host, Job>::retry(JobIndex job)
{
    if (at(job).item != kNone)
        return sendNow(job);
    if (self().timeLeft(job) == Duration{})
        return self().fail(job, Reason::Deadline);
    issueCall(job);
}

template <class Host, class Job> void HandlerRun<Host, Job>::giveUp(JobIndex job, Reason reason)
{
    if (at(job).optional)
        return stepDone(job);
    self().fail(job, reason);
}

template <class Host, class Job> void HandlerRun<Host, Job>::follow(JobIndex j, const StepTable& before)
{
    Job& job = edit(j);
    job.step = self().m_state.program.follow(before, job.step, job.holdsSlot, job.trace);
    if (job.firstBranch != kNone)
        failGoneBranches(j);
    else if (job.attempt != 0 && context().link(job.link).removed && context().cancel(job.timer))
        giveUp(j, Reason::NoRoute);
}

// The end --------------------------------------------------------------------------------------------------

template <class Host, class Job> void HandlerRun<Host, Job>::cutShort(JobIndex j)
{
    Job& job = edit(j);
    context().cancel(job.timer);
    endCalls(std::exchange(job.calls, {}));
    for (BranchIndex b = job.firstBranch; b != kNone; b = branch(b).next)
        endCalls(branch(b).calls);
    dropBranches(j);
    job.firstBranch = kNone;
}

template <class Host, class Job> void HandlerRun<Host, Job>::endCalls(const HedgedPair& calls)
{
    for (const CallIndex c : {calls.first, calls.second})
        if (c != kNone)
            context().cancelCall(c);
}

// Parallel calls -------------------------------------------------------------------------------------------

/// The job stands at the last step of the block until all its calls have ended.
template <class Host, class Job> void HandlerRun<Host, Job>::callAll(JobIndex j, std::uint16_t last)
{
    BranchIndex* end = &edit(j).firstBranch;
    for (std::uint16_t s = at(j).step; s <= last; ++s) {
        const Step& step = self().m_state.program.steps[s];
        const BranchIndex b = self().m_pool.branches.allocate();
        Branch& one = self().m_pool.branches.edit(b);
        one = Branch{};
        one.job = j;
        one.link = step.link;
        one.turn = at(j).turnOf(step);
        one.optional = step.optional;
        *end = b;
        end = &one.next;
    }
    edit(j).step = last;
    for (BranchIndex b = at(j).firstBranch; b != kNone; b = branch(b).next)
        issueBranch(b);
}

template <class Host, class Job> void HandlerRun<Host, Job>::issueBranch(BranchIndex b)
{
    Branch& one = self().m_pool.branches.edit(b);
    const CallingLink over(context(), one.link);
    if (!over.admits(one.attempt != 0)) {
        ++self().m_state.notTried;
        one.timer = context().after({}, node(), kBranchRefused, b);
        return;
    }
    const CallIndex first = callBranch(b);
    if constexpr (Host::kEndsWork)
        one.calls = {first, kNone};
    if (const auto patience = over.patience(); patience && one.attempt == 0) {
        one.calls = {first, kNone};
        one.timer = context().after(*patience, node(), kHedgeBranch, b);
    }
}

template <class Host, class Job> CallIndex HandlerRun<Host, Job>::callBranch(BranchIndex b)
{
    const Branch& one = branch(b);
    const Job& job = at(one.job);
    CallRequest request{.link = one.link,
                        .trace = job.trace,
                        .callerRef = b,
                        .attempt = one.attempt,
                        .count = kOfBranch,
                        .depth = static_cast<std::uint8_t>(job.depth + 1),
                        .turn = one.turn};
    CallingLink(context(), one.link).setDeadline(request, self().timeLeft(one.job));
    return context().call(node(), request);
}

/// Its first attempt has not been answered yet.
template <class Host, class Job> void HandlerRun<Host, Job>::hedgeBranch(BranchIndex b)
{
    Branch& one = self().m_pool.branches.edit(b);
    if (!CallingLink(context(), one.link).admitsHedge())
        return;
    ++self().m_state.hedges;
    ++one.attempt;
    one.calls.second = callBranch(b);
}

template <class Host, class Job> void HandlerRun<Host, Job>::branchAnswered(CallIndex c)
{
    const Call call = context().callAt(c);
    const BranchIndex b = call.callerRef;
    CallingLink(context(), call.link).saw(call.outcome, branch(b).paid);
    if (branch(b).calls.first != kNone) {
        context().cancel(branch(b).timer);
        if (!self().m_pool.branches.edit(b).calls.isDecidedBy(context(), c))
            return;
    }
    if (call.outcome == CallOutcome::Answered)
        return endBranch(b, Reason::None);
    branchFailed(b, call.reason);
}

template <class Host, class Job> void HandlerRun<Host, Job>::branchFailed(BranchIndex b, Reason reason)
{
    Branch& one = self().m_pool.branches.edit(b);
    const TopologyLink& link = context().link(one.link);
    if (self().timeLeft(one.job) == Duration{})
        return endBranch(b, Reason::Deadline);
    const auto pause = link.removed ? std::nullopt
                                    : CallingLink(context(), one.link)
                                          .pauseBeforeRetry(reason, link.stable, at(one.job).trace, one.attempt + 1u);
    if (!pause)
        return endBranch(b, reason);
    ++self().m_state.retries;
    ++one.attempt;
    one.paid = CallingLink::paymentFor(reason);
    one.timer = context().after(*pause, node(), kRetryBranch, b);
}

template <class Host, class Job> void HandlerRun<Host, Job>::retryBranch(BranchIndex b)
{
    if (self().timeLeft(branch(b).job) == Duration{})
        return endBranch(b, Reason::Deadline);
    issueBranch(b);
}

/// The last one to end decides for all: one failure of what had to succeed fails the job.
template <class Host, class Job> void HandlerRun<Host, Job>::endBranch(BranchIndex b, Reason problem)
{
    const Branch one = branch(b);
    Job& job = edit(one.job);
    if (!one.optional && job.problem == Reason::None)
        job.problem = problem;
    BranchIndex* at = &job.firstBranch;
    while (*at != b)
        at = &self().m_pool.branches.edit(*at).next;
    *at = one.next;
    self().m_pool.branches.release(b);
    if (job.firstBranch != kNone)
        return;
    if (job.problem != Reason::None)
        return self().fail(one.job, job.problem);
    stepDone(one.job);
}

template <class Host, class Job> void HandlerRun<Host, Job>::failGoneBranches(JobIndex j)
{
    for (BranchIndex b = at(j).firstBranch, next = kNone; b != kNone; b = next) {
        const Branch one = branch(b);
        next = one.next;
        if (one.attempt != 0 && context().link(one.link).removed && context().cancel(one.timer))
            endBranch(b, Reason::NoRoute);
    }
}

template <class Host, class Job> void HandlerRun<Host, Job>::dropBranches(JobIndex j)
{
    for (BranchIndex b = at(j).firstBranch, next = kNone; b != kNone; b = next) {
        next = branch(b).next;
        context().cancel(branch(b).timer);
        self().m_pool.branches.release(b);
    }
}

} // namespace cloudyard

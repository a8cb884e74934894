// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {

/// The job stands at the last step of the block until all its calls have ended.
void Instance::callAll(JobIndex j, std::uint16_t last)
{
    BranchIndex* end = &edit(j).firstBranch;
    for (std::uint16_t s = at(j).step; s <= last; ++s) {
        const Step& step = m_state.program.steps[s];
        const BranchIndex b = m_pool.branches.allocate();
        Branch& one = m_pool.branches.edit(b);
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

void Instance::issueBranch(BranchIndex b)
{
    Branch& one = m_pool.branches.edit(b);
    const CallingLink over(m_context, one.link);
    if (!over.admits(one.attempt != 0)) {
        ++m_state.notTried;
        one.timer = m_context.after({}, m_self, kBranchRefused, b);
        return;
    }
    const CallIndex first = callBranch(b);
    if (const auto patience = over.patience(); patience && one.attempt == 0) {
        one.calls = {first, kNone};
        one.timer = m_context.after(*patience, m_self, kHedgeBranch, b);
    }
}

CallIndex Instance::callBranch(BranchIndex b)
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
    CallingLink(m_context, one.link).setDeadline(request, timeLeft(one.job));
    return m_context.call(m_self, request);
}

/// Its first attempt has not been answered yet.
void Instance::hedgeBranch(BranchIndex b)
{
    Branch& one = m_pool.branches.edit(b);
    if (!CallingLink(m_context, one.link).admitsHedge())
        return;
    ++m_state.hedges;
    ++one.attempt;
    one.calls.second = callBranch(b);
}

void Instance::branchAnswered(CallIndex c)
{
    const Call call = m_context.callAt(c);
    const BranchIndex b = call.callerRef;
    CallingLink(m_context, call.link).saw(call.outcome, branch(b).paid);
    if (branch(b).calls.first != kNone) {
        m_context.cancel(branch(b).timer);
        if (!m_pool.branches.edit(b).calls.isDecidedBy(m_context, c))
            return;
    }
    if (call.outcome == CallOutcome::Answered)
        return endBranch(b, Reason::None);
    branchFailed(b, call.reason);
}

void Instance::branchFailed(BranchIndex b, Reason reason)
{
    Branch& one = m_pool.branches.edit(b);
    const TopologyLink& link = m_context.link(one.link);
    if (timeLeft(one.job) == Duration{})
        return endBranch(b, Reason::Deadline);
    const auto pause = link.removed ? std::nullopt
                                    : CallingLink(m_context, one.link)
                                          .pauseBeforeRetry(reason, link.stable, at(one.job).trace, one.attempt + 1u);
    if (!pause)
        return endBranch(b, reason);
    ++m_state.retries;
    ++one.attempt;
    one.paid = CallingLink::paymentFor(reason);
    one.timer = m_context.after(*pause, m_self, kRetryBranch, b);
}

void Instance::retryBranch(BranchIndex b)
{
    if (timeLeft(branch(b).job) == Duration{})
        return endBranch(b, Reason::Deadline);
    issueBranch(b);
}

/// The last one to end decides for all: one failure of what had to succeed fails the job.
void Instance::endBranch(BranchIndex b, Reason problem)
{
    const Branch one = branch(b);
    Job& job = edit(one.job);
    if (!one.optional && job.problem == Reason::None)
        job.problem = problem;
    BranchIndex* at = &job.firstBranch;
    while (*at != b)
        at = &m_pool.branches.edit(*at).next;
    *at = one.next;
    m_pool.branches.release(b);
    if (job.firstBranch != kNone)
        return;
    if (job.problem != Reason::None)
        return fail(one.job, job.problem);
    stepDone(one.job);
}

void Instance::failGoneBranches(JobIndex j)
{
    for (BranchIndex b = at(j).firstBranch, next = kNone; b != kNone; b = next) {
        const Branch one = branch(b);
        next = one.next;
        if (one.attempt != 0 && m_context.link(one.link).removed && m_context.cancel(one.timer))
            endBranch(b, Reason::NoRoute);
    }
}

void Instance::dropBranches(JobIndex j)
{
    for (BranchIndex b = at(j).firstBranch, next = kNone; b != kNone; b = next) {
        next = branch(b).next;
        m_context.cancel(branch(b).timer);
        m_pool.branches.release(b);
    }
}

} // namespace cloudyard

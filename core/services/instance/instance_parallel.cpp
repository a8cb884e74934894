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
    const Branch& one = branch(b);
    const Job& job = at(one.job);
    if (!m_context.guardAdmits(one.link, one.attempt != 0)) {
        m_pool.branches.edit(b).timer = m_context.after({}, m_self, kBranchRefused, b);
        return;
    }
    m_context.call(m_self, {.link = one.link,
                            .trace = job.trace,
                            .callerRef = b,
                            .attempt = one.attempt,
                            .count = kOfBranch,
                            .depth = static_cast<std::uint8_t>(job.depth + 1),
                            .turn = one.turn});
}

void Instance::branchAnswered(const Call& call)
{
    m_context.guardSaw(call.link, call.outcome == CallOutcome::Answered);
    if (call.outcome == CallOutcome::Answered)
        return endBranch(call.callerRef, Reason::None);
    branchFailed(call.callerRef, call.reason);
}

void Instance::branchFailed(BranchIndex b, Reason reason)
{
    Branch& one = m_pool.branches.edit(b);
    const TopologyLink& link = m_context.link(one.link);
    if (one.attempt >= link.retry.retries || link.removed || !m_context.takeRetry(one.link))
        return endBranch(b, reason);
    ++one.attempt;
    const Duration pause = m_context.pauseBefore(link.retry, link.stable, at(one.job).trace, one.attempt);
    one.timer = m_context.after(pause, m_self, kRetryBranch, b);
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

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/engine/calling_link.h"
#include "core/engine/context.h"
#include "core/services/handler/step_table.h"

namespace cloudyard {

using JobIndex = std::uint32_t;
using BranchIndex = std::uint32_t;

/// Events of a node whose work follows programs. `a` is the job or the branch. Their numbers are part of fingerprints,
/// and so is which are free for the node's kind: 2, 3, 5, 6, 7, 9, 10 and from 13 on, after kFirstKindEvent.
enum HandlerEvent : std::uint16_t {
    kWorkDone = kFirstKindEvent,
    kRetryStep = kFirstKindEvent + 1,
    kRetryBranch = kFirstKindEvent + 4,
    kBranchRefused = kFirstKindEvent + 8, ///< by the breaker
    kHedgeStep = kFirstKindEvent + 11,
    kHedgeBranch = kFirstKindEvent + 12,
};

/// Call::count of a request that is one branch of a parallel block: its callerRef is a branch, not a job.
inline constexpr std::uint16_t kOfBranch = 1;

/// Where a piece of work stands in its program. Kinds add to it what they know besides. A plain value.
struct HandlerJob {
    std::uint64_t trace = 0;
    EventHandle timer{};            ///< of its work, of a pause before a retry or of the patience before a hedge
    CallIndex call = kNone;         ///< the request that it answers, or none
    MessageIndex item = kNone;      ///< being sent
    std::uint32_t itemSerial = 0;
    JobIndex next = kNone;          ///< among those of its owner
    JobIndex previous = kNone;
    BranchIndex firstBranch = kNone; ///< parallel calls under way
    LinkIndex link = kNone;         ///< of the call or send under way
    HedgedPair calls{};             ///< of its attempts, where somebody has to know them
    std::uint16_t step = 0;         ///< the present one, or, if an edit took it away, the one before the next
    std::uint16_t attempt = 0;      ///< of the present step
    RetryPaid paid = RetryPaid::Nothing; ///< for it
    std::uint16_t run = 0;          ///< which receive or try this is: another one meets other luck
    std::uint8_t depth = 0;
    std::uint8_t turn = 0;          ///< which of its caller's calls this is
    std::uint8_t callTurn = 0;      ///< of the call under way
    bool optional = false;          ///< the call under way may fail
    bool holdsSlot = false;
    Reason problem = Reason::None;  ///< of a parallel call that had to succeed

    /// Of a call that it makes; calls of calls differ, too.
    [[nodiscard]] std::uint8_t turnOf(const Step& made) const
    {
        return static_cast<std::uint8_t>(turn * 31 + made.turn);
    }
    /// What draws for this job depend on besides its trace, which may come here more than once.
    [[nodiscard]] std::uint32_t visit() const
    {
        return run | std::uint32_t{depth} << 16 | std::uint32_t{turn} << 24;
    }
};

/// One of several calls that a job makes at once.
struct Branch {
    EventHandle timer; ///< of a pause before a retry or of the patience before a hedge
    JobIndex job = kNone;
    BranchIndex next = kNone; ///< of the same job
    LinkIndex link = kNone;
    HedgedPair calls{};
    std::uint16_t attempt = 0;
    RetryPaid paid = RetryPaid::Nothing; ///< for it
    std::uint8_t turn = 0;
    bool optional = false;
};

/// What a node that follows programs keeps of them.
struct HandlerState {
    StepTable program;
    std::uint64_t retries = 0;  ///< of its calls and sends
    std::uint64_t hedges = 0;
    std::uint64_t notTried = 0; ///< attempts that a circuit breaker did not let through
};

/// The states of one kind with their jobs; `Job` is a HandlerJob.
template <class State, class Job> class HandlerPool : public NodePool<State> {
public:
    CowPool<Job> jobs;
    CowPool<Branch> branches;
};

/// How work follows its StepTable, whoever does it: the step under way, calls with their retries and hedges, parallel
/// calls, sends. Part of what does it (`Host`), which is made anew for each handler and has
///   m_context, m_self, m_pool (a HandlerPool), m_state (a HandlerState);
///   work(j, job, step)   does the work of a step, and says stepDone when it is done
///   leaveSlot(job)       no step to come needs the slot
///   isInVain(j)          nobody waits for what comes of it any more
///   timeLeft(j)          until then; none: it is not known, or does not matter
///   sendItem(j)          how an item leaves: by sendNow, or with others
///   finish(j, job)       the program has ended
///   fail(j, reason)      something on the way that had to succeed did not
///   kEndsWork            whether work may be cut short, so that its calls have to be known.
/// Costs nothing by itself: no member, no virtual call. Its bodies are in handler_run_steps.h, compiled once a host.
template <class Host, class Job> class HandlerRun {
protected:
    void go(JobIndex j, Job& job);
    void stepDone(JobIndex j) { stepDone(j, edit(j)); }
    void stepDone(JobIndex j, Job& job);
    /// How long a step of work takes on a machine as its program means it.
    [[nodiscard]] Duration timeOf(const Job& job, const Step& step) const;
    void sendNow(JobIndex j);
    void answerNow(Job& job);
    /// An attempt of the present step has ended, by its call.
    void stepAnswered(CallIndex call);
    void retryOrFail(JobIndex j, Reason reason);
    void retry(JobIndex j);
    void hedgeStep(JobIndex j);

    void branchAnswered(CallIndex call);
    void branchFailed(BranchIndex branch, Reason reason);
    void retryBranch(BranchIndex branch);
    void hedgeBranch(BranchIndex branch);
    void dropBranches(JobIndex j);
    /// Ends all that a job has under way; nobody hears of it.
    void cutShort(JobIndex j);

    /// A job that goes on in a changed program; one that pauses before it tries a link again that is gone has failed.
    void follow(JobIndex j, const StepTable& before);

    [[nodiscard]] Job& edit(JobIndex j) { return self().m_pool.jobs.edit(j); }
    [[nodiscard]] const Job& at(JobIndex j) const { return self().m_pool.jobs[j]; }
    [[nodiscard]] const Branch& branch(BranchIndex b) const { return self().m_pool.branches[b]; }

private:
    void callNext(JobIndex j, const Step& step);
    void sendNext(JobIndex j, const Step& step);
    [[nodiscard]] bool chooses(JobIndex j, const Step& step) const;
    void issueCall(JobIndex j);
    CallIndex callStep(JobIndex j);
    void giveUp(JobIndex j, Reason reason);
    void callAll(JobIndex j, std::uint16_t last);
    void issueBranch(BranchIndex branch);
    CallIndex callBranch(BranchIndex branch);
    void endBranch(BranchIndex branch, Reason problem);
    void failGoneBranches(JobIndex j);
    void endCalls(const HedgedPair& calls);

    [[nodiscard]] Host& self() { return static_cast<Host&>(*this); }
    [[nodiscard]] const Host& self() const { return static_cast<const Host&>(*this); }
    [[nodiscard]] Context& context() const { return self().m_context; }
    [[nodiscard]] NodeIndex node() const { return self().m_self; }
};

} // namespace cloudyard

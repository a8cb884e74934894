// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/engine/calling_link.h"
#include "core/engine/context.h"
#include "core/engine/pool_list.h"
#include "core/services/instance/instance_kind.h"
#include "core/services/instance/step_table.h"

namespace cloudyard {

const KindDescriptor& instanceDescriptor();

using JobIndex = std::uint32_t;
using BranchIndex = std::uint32_t;

/// One request or message in an instance, from its arrival until it was answered or deleted.
struct Job {
    std::uint64_t trace = 0;
    SimTime since;                  ///< arrival
    EventHandle heartbeat;          ///< of a message, while it keeps it hidden
    EventHandle timer;              ///< of its work, of a pause before a retry or of the patience before a hedge
    CallIndex call = kNone;         ///< the request that it answers, or
    DeliveryIndex delivery = kNone; ///< the message that it processes
    MessageIndex item = kNone;      ///< being sent
    std::uint32_t itemSerial = 0;
    JobIndex next = kNone;          ///< in the waiting line, or in the list of jobs under way
    JobIndex previous = kNone;
    BranchIndex firstBranch = kNone; ///< parallel calls under way
    LinkIndex link = kNone;         ///< of the call or send under way
    std::uint32_t batch = kNone;    ///< what came in one receive and fails as a whole
    HedgedPair calls{};             ///< of its attempts, where they may be hedged
    std::uint16_t step = 0;         ///< the present one, or, if an edit took it away, the one before the next
    std::uint16_t attempt = 0;      ///< of the present step
    RetryPaid paid = RetryPaid::Nothing; ///< for it
    std::uint16_t run = 0;          ///< which receive this is: a second one meets other luck
    std::uint8_t depth = 0;
    std::uint8_t turn = 0;          ///< which of its caller's calls this is
    std::uint8_t callTurn = 0;      ///< of the call under way
    bool optional = false;          ///< the call under way may fail
    Reason problem = Reason::None;  ///< of a parallel call that had to succeed
    bool holdsSlot = false;
    bool listed = false;            ///< under way, rather than in the waiting line
    bool gathers = false;           ///< its item or receipt waits for others to go with in one call

    /// Of a call that it makes; calls of calls differ, too.
    [[nodiscard]] std::uint8_t turnOf(const Step& made) const { return static_cast<std::uint8_t>(turn * 31 + made.turn); }
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

/// Messages that came in one receive, where one that fails takes the others with it.
struct JobBatch {
    std::uint32_t members = 0; ///< not ended
    std::uint32_t atWork = 0;  ///< of them
    bool hasFailed = false;
};

/// Items that will go along a send link in one call, or receipts along a poll link.
struct Gathering {
    LinkIndex link = kNone;
    EventHandle over;
    std::uint32_t count = 0;
    std::array<JobIndex, 10> jobs{};
};

enum class Power : std::uint8_t { Running, Pending, Booting, Stopped, Crashed, Dark, Gone };

struct Bill {
    double seconds = 0;
    double usd = 0;
};

struct InstanceState {
    InstanceSettings settings;
    Power power = Power::Running;
    bool terminating = false;
    bool ending = false;          ///< its end is due at this instant
    SimTime bootedAt = SimTime::never(); ///< or, while it is pending, when it starts
    EventHandle boot;
    std::uint32_t boots = 0;
    std::uint32_t lives = 0;      ///< counts its ends; what an earlier life planned is void
    std::uint32_t slots = 0;
    std::uint32_t busy = 0;
    std::uint32_t promised = 0;   ///< slots that receives under way may fill
    std::uint32_t receives = 0;   ///< under way
    std::uint64_t polls = 0;      ///< names the receives
    std::uint32_t nextQueue = 0;  ///< pollers go round
    std::uint64_t retries = 0;    ///< of its calls and sends
    std::uint64_t hedges = 0;
    std::uint64_t notTried = 0;   ///< attempts that a circuit breaker did not let through
    JobIndex lineHead = kNone;
    JobIndex lineTail = kNone;
    std::uint32_t waiting = 0;
    PoolList<Job> underWay;       ///< waiting ones apart
    Bill billed;                  ///< for starts that are over
    std::optional<SimTime> billedSince;
    double usdPerHour = 0;        ///< since then
    StepTable program;
    std::vector<LinkIndex> queues; ///< poll links
    std::vector<Gathering> gatherings;
    std::uint64_t crashes = 0;
    std::uint64_t refusedOfBatches = 0; ///< items, where the rest of a batch was taken
    std::uint64_t notDeleted = 0;       ///< messages whose deletes failed: they come back

    [[nodiscard]] Bill billAt(SimTime now) const;
};

/// All instances of a run, and their jobs in one pool.
class InstancePool : public NodePool<InstanceState> {
public:
    CowPool<Job> jobs;
    CowPool<Branch> branches;
    CowPool<JobBatch> batches;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<InstancePool>(*this); }
};

/// When the last balancer is done with a node that drains; none: nobody keeps it.
[[nodiscard]] std::optional<SimTime> drainsUntil(const Context& context, NodeIndex n);

/// What an instance does; made anew for each handler. It follows its StepTable for a request or a message alike. Unless
/// a program is stated: work for a service time in a slot; call the request links in order, still holding the slot; free
/// the slot; send along the send links and wait for each acceptance; then reply, or delete the message. What fails on the
/// way and is not optional fails the whole: the caller gets an error, a message comes back after its visibility timeout.
class Instance {
public:
    Instance(Context& context, NodeIndex self)
        : m_context(context), m_self(self), m_pool(context.pool<InstancePool>(self)),
          m_state(m_pool.states[context.node(self).slot])
    {
    }

    void start(bool duringRun);
    void configure(const InstanceSettings& settings);
    void relink();
    void boot();
    void bootFinished();
    /// Items that waited for another attempt to be sent are dropped as `lost`.
    void goDown(Power why, Reason lost);
    void leave();
    void terminate();
    /// Ends a termination if nothing keeps it any more.
    void settle();
    void end();

    void accept(CallIndex call);
    void handle(const Event& event);
    void answered(CallIndex call);
    void poll();

private:
    [[nodiscard]] JobIndex newJob(std::uint64_t trace, std::uint8_t depth) { return placeJob(trace, depth).index; }
    [[nodiscard]] CowPool<Job>::Place placeJob(std::uint64_t trace, std::uint8_t depth);
    void startOrQueue(JobIndex job) { startOrQueue(job, edit(job)); }
    void startOrQueue(JobIndex j, Job& job);
    void begin(JobIndex j, Job& job);
    void go(JobIndex j, Job& job);
    void stepDone(JobIndex job) { stepDone(job, edit(job)); }
    void stepDone(JobIndex j, Job& job);
    void releaseSlot(Job& job);
    void fillSlots();
    void work(JobIndex j, Job& job, const Step& step);
    void callNext(JobIndex job, const Step& step);
    void sendNext(JobIndex job, const Step& step);
    [[nodiscard]] bool chooses(JobIndex job, const Step& step) const;
    void issueCall(JobIndex job);
    void sendItem(JobIndex job);
    void replyNow(Job& job);
    void gather(JobIndex job, LinkIndex link, std::int64_t most, Duration window);
    void batchOver(LinkIndex link);
    void sendBatch(LinkIndex link);
    void deleteBatch(LinkIndex link);
    [[nodiscard]] Gathering takeGathered(LinkIndex link);
    void batchAnswered(const Call& call);
    void deleted(const Call& call);
    [[nodiscard]] std::optional<Duration> timeLeft(JobIndex job) const;
    CallIndex callStep(JobIndex job);
    void hedgeStep(JobIndex job);
    void stepAnswered(CallIndex call);
    void retryOrFail(JobIndex job, Reason reason);
    void retry(JobIndex job);
    void giveUp(JobIndex job, Reason reason);
    void finish(JobIndex j, Job& job);

    void callAll(JobIndex job, std::uint16_t last);
    void issueBranch(BranchIndex branch);
    CallIndex callBranch(BranchIndex branch);
    void hedgeBranch(BranchIndex branch);
    void branchAnswered(CallIndex call);
    void branchFailed(BranchIndex branch, Reason reason);
    void retryBranch(BranchIndex branch);
    void endBranch(BranchIndex branch, Reason problem);
    void dropBranches(JobIndex job);
    void fail(JobIndex job, Reason reason);
    void endJob(JobIndex job) { endJob(job, edit(job)); }
    void endJob(JobIndex j, Job& job);
    void deleteMessage(JobIndex job);

    void received(CallIndex call);
    void takeBatch(DeliveryIndex head);
    [[nodiscard]] std::uint32_t newBatch(DeliveryIndex head);
    void memberDone(JobIndex job);
    void settleBatch(std::uint32_t batch);
    void leaveBatch(std::uint32_t batch);
    [[nodiscard]] bool receiveAgain(const Call& call);
    void pollAgain(const Call& call);
    void planHeartbeat(JobIndex job);
    void beat(JobIndex job);
    void workDone(JobIndex job);
    [[nodiscard]] bool failsByItself(JobIndex job) const;
    [[nodiscard]] bool crashes(JobIndex job) const;
    void crash();
    void restart();
    [[nodiscard]] LinkIndex linkToQueue(NodeIndex queue) const;
    [[nodiscard]] std::uint32_t freeSlots() const;
    [[nodiscard]] std::uint32_t pollers() const;

    void launch();
    void startBilling();
    void stopBilling();
    void forget(Reason reason);
    void remakeSteps();
    void followSteps(const StepTable& before);
    void failGoneBranches(JobIndex job);
    void enlist(JobIndex j, Job& job);
    [[nodiscard]] JobIndex takeFromLine();
    [[nodiscard]] Job& edit(JobIndex job) { return m_pool.jobs.edit(job); }
    [[nodiscard]] const Job& at(JobIndex job) const { return m_pool.jobs[job]; }
    [[nodiscard]] const Branch& branch(BranchIndex b) const { return m_pool.branches[b]; }
    void updateCapacity();

    Context& m_context;
    NodeIndex m_self;
    InstancePool& m_pool;
    InstanceState& m_state;
    bool m_filling = false; ///< slots that come free meanwhile are seen by who fills them
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/engine/context.h"
#include "core/services/instance/instance_kind.h"

namespace cloudyard {

const KindDescriptor& instanceDescriptor();

using JobIndex = std::uint32_t;

/// One request or message in an instance, from its arrival until it was answered or deleted.
struct Job {
    std::uint64_t trace = 0;
    SimTime since;                  ///< arrival
    EventHandle timer;              ///< of its work or of a pause before a retry
    CallIndex call = kNone;         ///< the request that it answers, or
    DeliveryIndex delivery = kNone; ///< the message that it processes
    MessageIndex item = kNone;      ///< being sent
    std::uint32_t itemSerial = 0;
    JobIndex next = kNone;          ///< in the waiting line, or in the list of jobs under way
    JobIndex previous = kNone;
    std::uint16_t step = 0;         ///< which of the instance's calls or sends comes next
    std::uint16_t attempt = 0;      ///< of the present step
    std::uint16_t run = 0;          ///< which receive this is: a second one meets other luck
    std::uint8_t depth = 0;
    bool holdsSlot = false;
    bool listed = false;            ///< under way, rather than in the waiting line

    /// What draws for this job depend on besides its trace, which may come here more than once.
    [[nodiscard]] std::uint32_t visit() const { return run | std::uint32_t{depth} << 16; }
};

enum class Power : std::uint8_t { Running, Booting, Stopped, Dark };

struct InstanceState {
    InstanceSettings settings;
    Power power = Power::Running;
    SimTime bootedAt = SimTime::never();
    EventHandle boot;
    std::uint32_t boots = 0;
    std::uint32_t lives = 0;      ///< counts its ends; what an earlier life planned is void
    std::uint32_t slots = 0;
    std::uint32_t busy = 0;
    std::uint32_t promised = 0;   ///< slots that receives under way may fill
    std::uint32_t receives = 0;   ///< under way
    std::uint64_t polls = 0;      ///< names the receives
    std::uint32_t nextQueue = 0;  ///< pollers go round
    JobIndex lineHead = kNone;
    JobIndex lineTail = kNone;
    std::uint32_t waiting = 0;
    JobIndex firstJob = kNone;    ///< of those under way, waiting ones apart
    std::vector<LinkIndex> calls; ///< request links, in the order of the scene
    std::vector<LinkIndex> sends;
    std::vector<LinkIndex> queues; ///< poll links
};

/// All instances of a run, and their jobs in one pool.
class InstancePool : public NodePool<InstanceState> {
public:
    CowPool<Job> jobs;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<InstancePool>(*this); }
};

/// What an instance does; made anew for each handler. Its program, for a request or a message alike: work for a
/// service time in a slot; call the request links in order, still holding the slot; free the slot; send along the send
/// links and wait for each acceptance; then reply, or delete the message. What fails on the way fails the whole: the
/// caller gets an error, a message comes back after its visibility timeout.
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

    void accept(CallIndex call);
    void handle(const Event& event);
    void answered(CallIndex call);
    void poll();

private:
    [[nodiscard]] JobIndex newJob(std::uint64_t trace, std::uint8_t depth);
    void startOrQueue(JobIndex job);
    void work(JobIndex job);
    void afterStep(JobIndex job);
    void releaseSlot(JobIndex job);
    void fillSlots();
    void callNext(JobIndex job);
    void sendNext(JobIndex job);
    [[nodiscard]] bool chooses(JobIndex job, std::uint16_t send) const;
    void sendItem(JobIndex job);
    void stepAnswered(JobIndex job, const Call& call);
    void retryOrFail(JobIndex job, const Call& call);
    void retry(JobIndex job);
    void finish(JobIndex job);
    void fail(JobIndex job, Reason reason);
    void endJob(JobIndex job);
    void deleteMessage(JobIndex job);

    void received(CallIndex call);
    void takeBatch(DeliveryIndex head);
    void pollAgain(const Call& call);
    [[nodiscard]] std::uint32_t freeSlots() const;
    [[nodiscard]] std::uint32_t pollers() const;

    void forget(Reason reason);
    void followProgram(const std::vector<LinkIndex>& calls, const std::vector<LinkIndex>& sends);
    void enlist(JobIndex job);
    void strikeOff(const Job& job);
    [[nodiscard]] JobIndex takeFromLine();
    [[nodiscard]] Job& edit(JobIndex job) { return m_pool.jobs.edit(job); }
    [[nodiscard]] const Job& at(JobIndex job) const { return m_pool.jobs[job]; }
    void updateCapacity();

    Context& m_context;
    NodeIndex m_self;
    InstancePool& m_pool;
    InstanceState& m_state;
};

} // namespace cloudyard

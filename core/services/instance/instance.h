// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/engine/pool_list.h"
#include "core/services/handler/handler_run.h"
#include "core/services/instance/cpu_credits.h"
#include "core/services/instance/instance_kind.h"

namespace cloudyard {

const KindDescriptor& instanceDescriptor();

/// One request or message in an instance, from its arrival until it was answered or deleted.
struct Job : HandlerJob {
    SimTime since{};                ///< arrival
    EventHandle heartbeat{};        ///< of a message, while it keeps it hidden
    DeliveryIndex delivery = kNone; ///< the message that it processes
    std::uint32_t batch = kNone;    ///< what came in one receive and fails as a whole
    bool listed = false;            ///< under way, rather than in the waiting line
    bool gathers = false;           ///< its item or receipt waits for others to go with in one call
    bool works = false;             ///< in a step of work: its timer is that of the work
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

/// The memory that work fills until a garbage collector stops it all to make room.
/// Guarantees: it fills by the time of work in all slots together, so that twice the load makes twice the pauses; in a
/// pause no work goes on, so it does not fill. Work under way ends later by the whole pause, and work that begins in it
/// waits for its end, as do checks; what a job only waits for, an answer or a retry, goes on outside. It is empty after
/// a start of the process. Cost: an event a pause, and each pause walks the work under way; nothing where it is off.
/// @source HotSpot Virtual Machine Garbage Collection Tuning Guide, generations: a collection when the young generation
/// is full, with all application threads stopped; Jones, Hosking, Moss, The Garbage Collection Handbook, 2011.
struct GcHeap {
    Duration filled;                   ///< work since the last pause
    SimTime settledAt;
    SimTime pausedUntil;               ///< past: there is no pause
    EventHandle full;
    EventHandle over;
    std::uint64_t pauses = 0;
    Duration stood;                    ///< in pauses, those under way as a whole
    std::vector<CallIndex> unanswered; ///< checks that came in the pause
};

struct Bill {
    double seconds = 0;
    double usd = 0;
};

struct InstanceState : HandlerState {
    InstanceSettings settings;
    Power power = Power::Running;
    bool terminating = false;
    bool ending = false;          ///< its end is due at this instant
    SimTime bootedAt = SimTime::never(); ///< or, while it is pending, when it starts or asks again
    std::uint32_t refusedLaunches = 0;   ///< in a row
    bool needsHost = false;       ///< has none, or gives it up: its next start must be granted one
    EventHandle boot;
    std::uint32_t boots = 0;
    std::uint32_t lives = 0;      ///< counts its ends; what an earlier life planned is void
    std::uint32_t slots = 0;
    std::uint32_t busy = 0;
    bool stretches = false;       ///< its work may take longer than stated
    bool collects = false;        ///< its collector stops it from time to time
    std::uint32_t working = 0;    ///< jobs in a step of work
    std::uint32_t promised = 0;   ///< slots that receives under way may fill
    std::uint32_t receives = 0;   ///< under way
    std::uint64_t polls = 0;      ///< names the receives
    std::uint32_t nextQueue = 0;  ///< pollers go round
    JobIndex lineHead = kNone;
    JobIndex lineTail = kNone;
    std::uint32_t waiting = 0;
    PoolList<Job> underWay;       ///< waiting ones apart
    Bill billed;                  ///< for starts that are over
    std::optional<SimTime> billedSince;
    double usdPerHour = 0;        ///< since then
    std::optional<SimTime> committedSince; ///< it is paid for since then, whether it runs or not
    double committedUsdPerHour = 0;
    bool isSpot = false;          ///< since its launch
    bool isInterrupted = false;   ///< stopped, and waits for capacity
    bool isMaintained = false;    ///< boots because its provider maintains the host
    bool keepsMemory = false;     ///< hibernated, on the way there or on the way back
    SimTime hibernatedAt = SimTime::never(); ///< while it hibernates: when its memory is written
    EventHandle memoryWritten;
    SimTime noticeAt = SimTime::never();    ///< when the notice comes, or came
    SimTime interruptAt = SimTime::never(); ///< when the provider takes it back; never: it stays
    SimTime darkSince = SimTime::never();   ///< its status checks fail since then
    EventHandle recovery;                   ///< when its alarm has seen enough of them
    CpuCredits credits;
    EventHandle creditsDue;
    GcHeap heap;
    std::vector<LinkIndex> queues; ///< poll links
    std::vector<Gathering> gatherings;
    std::uint64_t crashes = 0;
    std::uint64_t refusedOfBatches = 0; ///< items, where the rest of a batch was taken
    std::uint64_t notDeleted = 0;       ///< messages whose deletes failed: they come back

    [[nodiscard]] Bill billAt(SimTime now) const;
    /// Of starts that are over, and of what is paid for whether it runs or not.
    [[nodiscard]] Bill committedBill(SimTime now) const;
    /// Status checks in a row that have failed: they are made once a minute.
    [[nodiscard]] std::uint32_t failedStatusChecks(SimTime now) const;
    [[nodiscard]] bool isHibernating() const { return hibernatedAt != SimTime::never(); }
    /// Whether its collector holds all its work.
    [[nodiscard]] bool isPaused(SimTime now) const { return now < heap.pausedUntil; }
    /// CPU utilisation where so much of the slots is at work.
    [[nodiscard]] double cpuAt(double busyShare) const;
};

/// All instances of a run, and their jobs in one pool.
class InstancePool : public HandlerPool<InstanceState, Job> {
public:
    CowPool<JobBatch> batches;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<InstancePool>(*this); }
};

[[nodiscard]] inline const InstanceState& instanceState(const Context& context, NodeIndex n)
{
    return context.pool<InstancePool>(n).states[context.node(n).slot];
}

/// How long whoever wants an instance waits after so many refused launches in a row, at least one: a minute, then twice
/// as long each time, up to 8 min.
[[nodiscard]] Duration pauseAfterRefusals(std::uint32_t refusals);

/// When the last balancer is done with a node that drains; none: nobody keeps it.
[[nodiscard]] std::optional<SimTime> drainsUntil(const Context& context, NodeIndex n);

/// What an instance does; made anew for each handler. It follows its StepTable for a request or a message alike. Unless
/// a program is stated: work for a service time in a slot; call the request links in order, still holding the slot;
/// free the slot; send along the send links and wait for each acceptance; then reply, or delete the message. What fails
/// on the way and is not optional fails the whole: the caller gets an error, a message comes back after its visibility
/// timeout.
class Instance : private HandlerRun<Instance, Job> {
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
    /// By the provider: the process ends, and the machine boots; it is billed on.
    void reboot();
    /// Its power has come or gone: status checks begin or cease to fail.
    void watchStatus();
    /// The recovery alarm has gone off: it is moved to another host of its zone, if that has power.
    void recover();
    /// Items that waited for another attempt to be sent are dropped as `lost`.
    void goDown(Power why, Reason lost);
    void leave();
    void terminate();
    /// Ends a termination if nothing keeps it any more.
    void settle();
    void end();
    /// Its capacity is wanted back: whether it goes, after so long.
    [[nodiscard]] bool reclaim(Duration before);
    /// There is capacity for it again.
    void giveBack();
    /// It stops, and keeps its memory if it runs; what it works on is lost with its connections. Billed until the memory
    /// is written.
    void hibernate();

    void accept(CallIndex c, Call& call);
    void handle(const Event& event);
    void answered(CallIndex call);
    void poll(bool isAgain = false);

private:
    friend class HandlerRun<Instance, Job>;
    static constexpr bool kEndsWork = false; ///< the engine ends the calls of one that goes down

    [[nodiscard]] JobIndex newJob(std::uint64_t trace, std::uint8_t depth);
    [[nodiscard]] CowPool<Job>::Place placeJob(std::uint64_t trace, std::uint8_t depth);
    void startOrQueue(JobIndex job);
    void startOrQueue(JobIndex j, Job& job);
    void begin(JobIndex j, Job& job);
    void leaveSlot(Job& job) { releaseSlot(job); }
    void releaseSlot(Job& job);
    void fillSlots();
    void work(JobIndex j, Job& job, const Step& step);
    void sendItem(JobIndex job);
    void gather(JobIndex job, LinkIndex link, std::int64_t most, Duration window);
    void batchOver(LinkIndex link);
    void sendBatch(LinkIndex link);
    void deleteBatch(LinkIndex link);
    [[nodiscard]] Gathering takeGathered(LinkIndex link);
    void batchAnswered(const Call& call);
    void deleted(const Call& call);
    [[nodiscard]] std::optional<Duration> timeLeft(JobIndex job) const;
    [[nodiscard]] bool isInVain(JobIndex job) const;
    void finish(JobIndex j, Job& job);

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
    [[nodiscard]] const char* refusalOfLaunch() const;
    void launchLater(const char* why);
    void noticed();
    void interrupt();
    void memoryWritten();
    void loseMemory();
    void startBilling();
    void stopBilling();
    void commit();
    void endCommitment();
    void startCredits();
    void settleCredits();
    void creditsDue();
    void stopCredits();
    void setStretching();
    [[nodiscard]] Duration stretched(Duration work);
    void shiftWorking(int by);
    void settleHeap();
    void planPause();
    void pause();
    void pauseOver();
    void emptyHeap();
    void forget(Reason reason);
    void remakeSteps();
    void followSteps(const StepTable& before);
    void enlist(JobIndex j, Job& job);
    [[nodiscard]] JobIndex takeFromLine();
    void updateCapacity();

    Context& m_context;
    NodeIndex m_self;
    InstancePool& m_pool;
    InstanceState& m_state;
    bool m_filling = false; ///< slots that come free meanwhile are seen by who fills them
};

/// A step of work begins or ends. On the usual way of a job.
inline void Instance::shiftWorking(int by)
{
    if (m_state.collects) [[unlikely]]
        settleHeap();
    m_state.working += static_cast<std::uint32_t>(by);
    if (m_state.collects) [[unlikely]]
        planPause();
}

extern template class HandlerRun<Instance, Job>;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "core/engine/context.h"
#include "core/engine/pool_list.h"
#include "core/services/function/function_bill.h"
#include "core/services/function/function_kind.h"
#include "core/services/rate_bucket.h"
#include "core/services/handler/handler_run.h"

namespace cloudyard {

const KindDescriptor& functionDescriptor();

using EnvironmentIndex = std::uint32_t;
using EventIndex = std::uint32_t;
using PollerIndex = std::uint32_t;

/// The function's own events, after those of its program. `a` is the environment, invocation, event, poller or mapping.
enum FunctionEvent : std::uint16_t {
    kPlaced = kFirstKindEvent + 32,
    kInitialised,
    kBegins,
    kTimedOut,
    kIdleOver,
    kEventDue,
    kPollerDue,
    kPollersGrow,
    kNextMessage,
};

/// An event that was under way when the power went is tried again so much later, until there is power.
inline constexpr Duration kAfterPowerLoss = Duration::seconds(1);

/// Of a send that carries an asynchronous event to a destination: its callerRef is an event, not an invocation.
inline constexpr std::uint16_t kOfEvent = 2;

/// Where one invocation at a time runs. Busy from when it is given an invocation, though it may have to start for it.
struct Environment {
    enum class Phase : std::uint8_t { Placing, Initialising, Ready };

    std::uint64_t ordinal = 0;       ///< names its draws
    EventHandle timer{};             ///< of its phase, or of its removal while it is idle
    SimTime since{};                 ///< it is in its phase, or idle
    Duration init{};                 ///< of the last initialisation
    JobIndex job = kNone;            ///< none: it is idle, or starts without one
    EnvironmentIndex next = kNone;   ///< of all environments of the function
    EnvironmentIndex previous = kNone;
    EnvironmentIndex nextIdle = kNone;
    EnvironmentIndex previousIdle = kNone;
    NodeIndex zone = kNone;          ///< where it stands; none: its region has no zones
    std::uint32_t version = 0;
    std::uint32_t uses = 0;          ///< invocations that ended in it
    std::uint16_t inits = 0;
    Phase phase = Phase::Placing;
    bool isProvisioned = false;
    bool isReset = false;            ///< it has to initialise before it serves again
    bool isLost = false;             ///< its zone has no power: it goes with what it does
    bool initsAnew = false;          ///< the first attempt took too long; the next is part of the invocation
};

/// Idle environments, the one used last first.
struct IdleList {
    EnvironmentIndex head = kNone;
    EnvironmentIndex tail = kNone;
    std::uint32_t count = 0;
};

/// One invocation, from when it is let in until it has ended.
struct Invocation : HandlerJob {
    SimTime since{};                ///< it was let in
    SimTime began{};                ///< its work did
    SimTime messageBegan{};         ///< the work on the present message of a batch
    EventHandle limit{};            ///< its timeout
    Duration billedInit{};
    EnvironmentIndex environment = kNone;
    EventIndex event = kNone;       ///< the asynchronous event that it serves, or
    PollerIndex poller = kNone;     ///< whose batch it works on
    DeliveryIndex message = kNone;  ///< of the batch, the present one
    DeliveryIndex before = kNone;   ///< the one before it that stays in the batch
    bool isCold = false;
    bool hasBegun = false;
    bool isBetween = false;         ///< two messages of a batch, the first of which took no time
};

/// An event of the internal queue, or what goes on to a destination. The function owns its message.
struct AsyncEvent {
    enum class Stage : std::uint8_t { Waiting, Running, Leaving };

    std::uint64_t trace = 0;
    EventHandle timer{};
    SimTime since{};                ///< it was taken in
    MessageIndex message = kNone;
    std::uint32_t serial = 0;
    EventIndex next = kNone;
    EventIndex previous = kNone;
    LinkIndex way = kNone;          ///< where it leaves to, and
    CallIndex call = kNone;         ///< by which call just now
    std::uint32_t bytes = 0;        ///< 0: not stated
    std::uint16_t errors = 0;       ///< attempts that failed
    std::uint16_t backoffs = 0;     ///< attempts that were throttled, since the last that was not
    std::uint16_t attempt = 0;      ///< to leave
    RetryPaid paid = RetryPaid::Nothing; ///< for it
    std::uint8_t depth = 0;
    Stage stage = Stage::Waiting;
};

/// Reads a queue, one batch at a time.
struct Poller {
    enum class Stage : std::uint8_t { Receiving, Pausing, Held, Running };

    EventHandle timer{};            ///< of a pause, or until it tries a held batch again
    SimTime windowEnds{};           ///< of the batch that it gathers
    SimTime back{};                 ///< the first message of its batch is visible again
    PollerIndex next = kNone;
    PollerIndex previous = kNone;
    DeliveryIndex head = kNone;     ///< its batch
    DeliveryIndex tail = kNone;
    std::uint32_t count = 0;
    std::uint32_t mapping = 0;      ///< in FunctionState::mappings
    std::uint64_t bytes = 0;
    std::uint16_t backoffs = 0;
    Stage stage = Stage::Receiving;
    bool gotNothing = false; ///< by its last receive, after which it paused
};

/// A queue that the function is mapped to. Keeps its place for the whole run, whatever becomes of its link.
struct Mapping {
    LinkIndex link = kNone;
    std::uint32_t pollers = 0;
    std::uint32_t receiving = 0;    ///< of them
    RateBucket growth;
    bool grows = false;             ///< one more is planned
    bool isNew = true;              ///< its first pollers have not begun
    SimTime toldMoreAt = SimTime::never(); ///< that pollers are added; never: not yet
    SimTime toldFewAt = SimTime::never();
    SimTime toldMostAt = SimTime::never();
};

/// What functions of a region share.
struct Account {
    NodeIndex region = kNone;
    std::int64_t inUse = 0;         ///< by functions without concurrency of their own
};

struct FunctionState : HandlerState {
    FunctionSettings settings;
    Distribution initTime;
    double slowness = 1;
    std::uint32_t account = kNone;  ///< in FunctionPool::accounts
    std::uint32_t version = 0;      ///< deployed
    std::uint64_t started = 0;      ///< environments
    bool isRunning = false;         ///< it has begun, and has power
    PoolList<Environment> environments;
    IdleList idle;
    IdleList idleProvisioned;
    std::uint32_t onDemand = 0;     ///< environments
    std::uint32_t onDemandBusy = 0;
    std::uint32_t provisioned = 0;  ///< environments, ready or not
    std::uint32_t provisionedBusy = 0;
    std::uint32_t starting = 0;     ///< placed or initialised just now
    RateBucket growth;
    RateBucket rate;
    PoolList<Invocation> underWay;
    LaneId limitLane;
    LinkIndex onSuccess = kNone;
    LinkIndex onFailure = kNone;
    NodeIndex deadLetterQueue = kNone;
    PoolList<AsyncEvent> events;
    std::uint32_t waitingEvents = 0;
    std::vector<Mapping> mappings;
    PoolList<Poller> pollers;
    std::uint64_t polls = 0;        ///< names the receives
    std::uint32_t held = 0;         ///< batches

    // Since the start
    FunctionBill bill;
    SimTime keptSince;              ///< provisioned environments are billed up to then
    std::uint64_t invocations = 0;
    std::uint64_t errors = 0;
    std::uint64_t timeouts = 0;
    std::uint64_t throttles = 0;
    std::uint64_t coldStarts = 0;
    std::uint64_t ofProvisioned = 0;
    std::uint64_t spilledOver = 0;
    double seconds = 0;             ///< of all invocations that ended
    std::uint64_t eventsReceived = 0;
    std::uint64_t eventsDropped = 0;
    std::uint64_t eventRetries = 0;
    std::uint64_t deliveryFailures = 0; ///< to a destination
    std::uint64_t deadLettered = 0;
    std::uint64_t partialFailures = 0; ///< messages that failed in a batch that did not
    std::uint64_t heldToTheEnd = 0;    ///< batches that were throttled until they were visible again
    SimTime lastThrottle = SimTime::never();
    Reason lastThrottleReason = Reason::None;
    SimTime lastTimeout = SimTime::never();

    [[nodiscard]] std::uint32_t busy() const { return onDemandBusy + provisionedBusy; }
    /// What counts against concurrency: provisioned environments do whether they work or not; those that replace others
    /// of an old version do not count twice.
    [[nodiscard]] std::int64_t claimed() const
    {
        return std::min<std::int64_t>(provisioned, settings.provisioned) + onDemandBusy;
    }
    [[nodiscard]] FunctionBill billAt(SimTime now) const;
};

class FunctionPool : public HandlerPool<FunctionState, Invocation> {
public:
    CowPool<Environment> environments;
    CowPool<AsyncEvent> events;
    CowPool<Poller> pollers;
    std::vector<Account> accounts;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<FunctionPool>(*this); }
};

/// How many invocations of this function may run at once: what is reserved for it, else what functions of its region
/// share.
[[nodiscard]] std::int64_t concurrencyLimit(const Context& context, NodeIndex function);

/// What a function does; made anew for each handler.
///
/// Each invocation has an environment to itself from when it is let in until its program has ended, whatever replies on
/// the way. It gets a provisioned one that is ready, else an idle one, else a new one, which is placed (its code comes
/// there) and initialised before the work begins. Let in are as many at once as `concurrencyLimit` says, ten times as
/// many a second, and as many new environments as a bucket of `scaling_rate` holds that fills up again in 10 s.
/// Everything else is throttled. What runs longer than the timeout is ended with all that it has under way. That resets
/// its environment, as failures do: it initialises anew before it serves again. Idle environments are removed after a
/// while; those of an old version at once.
///
/// Ways in:
/// - Requests wait for the answer; throttled, they are refused, and nothing repeats them here.
/// - Events (from topics and schedules) are taken in at once; the function owns them. What fails is tried again after 1
/// and
///   after 2 minutes, what is throttled a second later and then after twice as long each time, up to 5 minutes. Where
///   that was in vain, or the event has become too old, it goes on to the destination of failures and the dead-letter
///   queue; without them it is lost. Of what succeeds, a record goes to the other destination.
/// - Queues are read by pollers (function_poller.cpp), one batch each at a time, whose messages an invocation works on
/// in
///   turn.
/// Environments are spread over the zones of the region that have power. With a zone they go, and what ran in them
/// fails: events are tried again at once, elsewhere. In a region without power all environments are gone; events stay,
/// and are tried again.
/// @source Lambda guide: execution environment, concurrency, scaling behaviour, asynchronous invocation, Amazon SQS;
/// Lambda API: PutFunctionConcurrency, PutProvisionedConcurrencyConfig, PutFunctionEventInvokeConfig,
/// CreateEventSourceMapping.
class Function : private HandlerRun<Function, Invocation> {
public:
    Function(Context& context, NodeIndex self)
        : m_context(context), m_self(self), m_pool(context.pool<FunctionPool>(self)),
          m_state(m_pool.states[context.node(self).slot])
    {
    }

    void start(bool duringRun);
    void configure(const FunctionSettings& settings);
    void relink();
    void called(CallIndex call);
    void handle(const Event& event);
    void answered(CallIndex call);
    void deploy();
    void goDark();
    void comeBack();
    /// A zone of its region has lost its power.
    void loseZone(NodeIndex zone);
    void leave();

private:
    friend class HandlerRun<Function, Invocation>;
    static constexpr bool kEndsWork = true;

    // Being let in (function.cpp)
    void request(CallIndex call);
    [[nodiscard]] Reason admit();
    [[nodiscard]] Reason objection() const;
    void throttled(Reason reason);
    void invoke(const Invocation& admitted);
    void learn();
    void joinAccount();
    void leaveAccount();
    void forget();

    // Running (function_program.cpp)
    void begin(JobIndex j);
    void run(JobIndex j);
    void work(JobIndex j, Invocation& job, const Step& step);
    void workDone(JobIndex j);
    [[nodiscard]] bool failsByItself(JobIndex j) const;
    void leaveSlot(Invocation&) {}
    [[nodiscard]] bool isInVain(JobIndex) const { return false; }
    [[nodiscard]] std::optional<Duration> timeLeft(JobIndex) const { return std::nullopt; }
    void sendItem(JobIndex j) { sendNow(j); }
    void finish(JobIndex j, Invocation& job);
    void fail(JobIndex j, Reason reason);
    void startClock(Invocation& job, JobIndex j);
    void timedOut(JobIndex j);
    void giveUpItem(Invocation& job, Reason reason);
    void end(JobIndex j, Reason reason);
    void bill(const Invocation& job);

    // Environments (function_environments.cpp)
    [[nodiscard]] EnvironmentIndex takeEnvironment();
    [[nodiscard]] EnvironmentIndex takeIdle(IdleList& list);
    EnvironmentIndex startEnvironment(bool isProvisioned);
    [[nodiscard]] NodeIndex chooseZone(std::uint64_t ordinal) const;
    void endLost(EnvironmentIndex e);
    void placed(EnvironmentIndex e);
    void initialise(EnvironmentIndex e);
    void initialised(EnvironmentIndex e);
    void release(EnvironmentIndex e, Reason reason);
    void rest(EnvironmentIndex e);
    void remove(EnvironmentIndex e);
    void pushIdle(IdleList& list, EnvironmentIndex e);
    void unlinkIdle(EnvironmentIndex e);
    [[nodiscard]] IdleList& listOf(const Environment& e)
    {
        return e.isProvisioned ? m_state.idleProvisioned : m_state.idle;
    }
    void keepProvisioned();
    void retireOneOld();
    void removeIdleOfOld();
    void settleKept();
    /// Keeps the account's count right over what is done while it exists.
    class Claim;
    [[nodiscard]] std::uint32_t provisionedOfVersion() const;
    [[nodiscard]] std::uint32_t provisionedReady() const;

    // Events (function_events.cpp)
    void takeEvents(CallIndex call);
    [[nodiscard]] bool isTooLarge(const Call& event) const;
    void takeOne(const Call& event);
    EventIndex addEvent(MessageIndex message, std::uint32_t bytes);
    void tryEvent(EventIndex e);
    void waitFor(EventIndex e, Duration pause);
    void stand(EventIndex e, AsyncEvent::Stage stage);
    void eventDue(EventIndex e);
    void eventEnded(EventIndex e, Reason reason);
    void eventSucceeded(EventIndex e);
    void giveUpEvent(EventIndex e, Reason reason);
    void sendAway(EventIndex e, LinkIndex way);
    void leaveBy(EventIndex e);
    void leaveAnswered(const Call& call);
    void leaveFailed(EventIndex e, Reason reason);
    void dropEvent(EventIndex e);
    [[nodiscard]] SimTime expiryOf(const AsyncEvent& event) const { return event.since + m_state.settings.maxEventAge; }

    // Queues (function_poller.cpp)
    void relinkMappings();
    [[nodiscard]] std::uint32_t mappingOver(LinkIndex link);
    void startPollers(std::uint32_t mapping);
    void addPoller(std::uint32_t mapping);
    void poll(PollerIndex p);
    void received(CallIndex call);
    void takeIn(PollerIndex p, CallIndex call);
    [[nodiscard]] bool append(PollerIndex p, DeliveryIndex head);
    void pollerDue(PollerIndex p);
    void nothingCame(PollerIndex p, const Call& call);
    [[nodiscard]] Duration pauseDue(PollerIndex p);
    void planGrowth(std::uint32_t mapping);
    void tellOfPollers(std::uint32_t m, const char* text, SimTime Mapping::*toldAt);
    void growPollers(std::uint32_t mapping);
    void invokeBatch(PollerIndex p);
    void hold(PollerIndex p);
    void stand(PollerIndex p, Poller::Stage stage);
    void pause(PollerIndex p, Duration time);
    void takeNext(JobIndex j, DeliveryIndex next);
    void messageFailed(JobIndex j);
    void releaseFrom(DeliveryIndex first);
    void batchEnded(PollerIndex p, Reason reason);
    void deleteBatch(PollerIndex p);
    void dropBatch(PollerIndex p);
    void goOn(PollerIndex p);
    void endPoller(PollerIndex p);
    void endPollers();
    [[nodiscard]] std::uint32_t mostPollers() const;
    [[nodiscard]] std::uint32_t fewestPollers() const;
    [[nodiscard]] Duration windowOf(const Mapping& mapping) const;
    [[nodiscard]] std::uint32_t hiddenFor(const Mapping& mapping) const;
    [[nodiscard]] std::uint32_t batchSize(const Mapping& mapping) const;

    [[nodiscard]] Account& account() { return m_pool.accounts[m_state.account]; }
    [[nodiscard]] Environment& environment(EnvironmentIndex e) { return m_pool.environments.edit(e); }
    [[nodiscard]] AsyncEvent& event(EventIndex e) { return m_pool.events.edit(e); }
    [[nodiscard]] Poller& poller(PollerIndex p) { return m_pool.pollers.edit(p); }
    [[nodiscard]] std::uint64_t stable() const { return m_context.node(m_self).stable; }

    Context& m_context;
    NodeIndex m_self;
    FunctionPool& m_pool;
    FunctionState& m_state;
};

extern template class HandlerRun<Function, Invocation>;

} // namespace cloudyard

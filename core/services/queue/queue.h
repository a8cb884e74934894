// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/engine/context.h"
#include "core/services/dedup_table.h"
#include "core/services/message_size.h"
#include "core/services/queue/call_quota.h"
#include "core/services/queue/queue_kind.h"

namespace cloudyard {

const KindDescriptor& queueDescriptor();

/// The queue's own events. Those of a message carry its slot and serial.
enum QueueEvent : std::uint16_t {
    kStored = kFirstKindEvent,
    kVisibleAgain,
    kDelayOver,
    kWaitOver,
    kRetention,
    kPurged,
    kMoveBack,
};

/// From this receive on a message counts as a poison pill. @source SQS metrics, age of the oldest message.
inline constexpr std::uint16_t kPoison = 3;
/// Beside the MessageFlags: visible, of a noisy tenant, and in that tenant's own list.
inline constexpr std::uint8_t kSetAside = 32;

inline constexpr std::uint16_t kMostPerCall = 10; ///< messages, of a receive or a batch. @source SQS API.

/// What a receive with an attempt id brought: the same again to who repeats it, while no message of it was touched.
struct ReceiveAttempt {
    struct Item {
        EventHandle timer; ///< of its visibility timeout
        MessageIndex message = kNone;
        std::uint32_t serial = 0;
    };
    std::array<Item, kMostPerCall> items{};
    std::uint32_t count = 0;
};

/// The partitions that the entries of one batch go to, and which of these parts the quota lets through.
struct BatchParts {
    struct Part {
        std::uint32_t partition = 0;
        bool isAdmitted = false;
    };
    std::array<Part, kMostPerCall> parts{};
    std::size_t count = 0;
};

/// A receive that waits for a message (long polling).
struct WaitingReceive {
    EventHandle end;
    CallIndex call = kNone;
    std::uint32_t next = kNone;
    std::uint32_t previous = kNone;
};

/// The visible messages that one storage server holds, first to be received first.
struct VisibleList {
    MessageIndex head = kNone;
    MessageIndex tail = kNone;
};

/// A message group. Of a FIFO queue: its visible messages in the order of their arrival; while any message of it is in
/// flight it is blocked; unblocked, with something visible, it stands in the list of ready groups. Of a standard queue
/// it is a tenant: while it is noisy, its visible messages are set aside in the list as receives come upon them.
struct Group {
    VisibleList visible;
    std::uint32_t inFlight = 0;
    std::uint32_t waiting = 0; ///< a tenant's visible messages, set aside or not
    SimTime lastSent;          ///< a tenant's
    bool isNoisy = false;
    std::uint32_t nextReady = kNone;
    std::uint32_t previousReady = kNone;
    bool isReady = false;
};

/// Which storage servers a receive asks: `count` from `first` on, in turn. On a FIFO queue: which group it empties.
struct Sample {
    std::uint32_t first = 0;
    std::uint32_t count = 1;
    std::uint32_t turn = 0;
    std::uint32_t group = kNone;
};

/// One queue in a run. Its messages are in two lists through their records: what is visible on one of its servers, and
/// everything by age. While a message is hidden, the first pair of links holds its visibility timer.
struct QueueState {
    static constexpr std::size_t kMostServers = 16;

    QueueSettings settings;
    bool isFifo = false;
    std::array<VisibleList, kMostServers> servers; ///< of a standard queue
    std::uint32_t serverCount = 1;
    CowPool<Group> groups;       ///< of a FIFO queue, by message group
    std::uint32_t firstReady = kNone;
    std::uint32_t lastReady = kNone;
    std::uint32_t blockedGroups = 0;
    std::vector<std::uint32_t> noisy; ///< tenants, of a standard queue
    DedupTable dedup;
    RecentTable<ReceiveAttempt> attempts; ///< FIFO: by attempt id
    CallQuota quota;
    CowPool<std::uint32_t> sizes;   ///< in bytes, by message, where senders state them
    std::uint64_t sentBytes = 0;    ///< of those
    std::uint64_t sized = 0;        ///< how many those are
    std::uint64_t billed = 0;       ///< requests
    std::uint64_t deduplicated = 0;
    std::uint64_t throttled = 0;
    MessageIndex oldest = kNone;
    MessageIndex youngest = kNone;
    std::uint32_t visible = 0;
    std::uint32_t poisoned = 0;  ///< of the visible ones: received kPoison times or more
    std::uint32_t inFlight = 0;
    std::uint32_t delayed = 0;
    std::uint32_t parked = 0;
    std::uint32_t firstPoller = kNone;
    std::uint32_t lastPoller = kNone;
    std::uint64_t redelivered = 0;
    std::uint64_t received = 0;
    std::uint64_t emptyReceives = 0;
    std::uint64_t expired = 0;
    NodeIndex deadLetterQueue = kNone;
    std::vector<NodeIndex> sources; ///< queues whose dead letters come here
    CowPool<NodeIndex> cameFrom;    ///< where there are several: by message, its source
    EventHandle nextMove;           ///< of a dead letter back to its source
    std::uint64_t movedBack = 0;
    SimTime purgeBegan = SimTime::never(); ///< what was sent by then goes when the purge is done
    std::uint64_t purged = 0;
    EventHandle retentionWake;
    SimTime retentionAt; ///< when the wake is due
    LaneId visibilityLane;
    LaneId delayLane;
    LaneId waitLane;
};

class QueuePool : public NodePool<QueueState> {
public:
    CowPool<WaitingReceive> pollers;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<QueuePool>(*this); }
};

/// What a queue does; made anew for each handler.
/// - A receive returns up to 10 visible messages, counts it, and hides each until its visibility timeout.
/// - A message received `max_receives` times goes to the dead-letter queue at the next attempt to receive it.
/// - Delete needs the newest receipt; it also works after the timeout, while nobody has received it again.
/// - ChangeVisibility counts from now, needs the newest receipt of a message in flight, and 12 h from the receive are
///   the limit.
/// - Retention counts from the original sending and takes messages in flight too.
/// - A message that comes back goes to the front; from its third receive on (a poison pill) to the back.
/// - Fair: a tenant (a message group of a standard queue) with more than a tenth of what is in flight, and at least 30,
///   is noisy: other tenants' messages come first until its backlog is gone or it has sent nothing for 5 minutes.
/// - Dead letters move back to their source at a rate, on order; a purge takes what was sent before it.
/// - At least once: a copy that a receive or a delete misses is delivered again, at a settable rate.
/// - A batch is one call with up to 10 messages; each is taken or refused by itself.
/// A receive whose caller is gone is dropped rather than answered.
/// A FIFO queue differs (queue_fifo.cpp): order within each message group, which is blocked while a message of it is in
/// flight; a receive empties one group before it takes from the next; nothing is reordered or delivered twice; ids are
/// de-duplicated; receipts end with their timeout; a receive that is repeated with its attempt id within 5 minutes gets
/// the same messages by the same receipts, hidden anew, unless one of them was touched; each API action has a quota.
/// @source SQS API: CreateQueue, ReceiveMessage, DeleteMessage, ChangeMessageVisibility; SQS guide: visibility timeout,
/// dead-letter queues, short and long polling, standard queues, fair queues; StartMessageMoveTask, PurgeQueue.
class Queue {
public:
    Queue(Context& context, NodeIndex self)
        : m_context(context), m_self(self), m_pool(context.pool<QueuePool>(self)),
          m_state(m_pool.states[context.node(self).slot])
    {
    }

    void configure(const QueueSettings& settings);
    void relink();
    void called(CallIndex call);
    void handle(const Event& event);
    void leave();
    /// Takes in what another queue's redrive policy moves here; keeps its age.
    void park(MessageIndex message, NodeIndex source, std::uint32_t bytes);
    /// Takes in what its dead-letter queue moves back: a new message, to all but the eye.
    void takeBack(MessageIndex message, std::uint32_t bytes);
    void purge();
    void moveBack();
    void stopMovingBack();
    /// Whether this queue's redrive-allow policy lets that one move its messages here.
    [[nodiscard]] bool takesDeadLettersOf(NodeIndex source) const;

private:
    // Sending and coming back
    void take(CallIndex call);
    void store(CallIndex call);
    void storeBatch(CallIndex call);
    [[nodiscard]] MessageIndex storeOne(const Call& send);
    void show(MessageIndex m, Duration delay);
    [[nodiscard]] Reason objectionToBatch(CallIndex call);
    void admitParts(const Call& batch);
    [[nodiscard]] bool admitPart(BatchParts& parts, QuotaAction action, std::uint32_t group);
    [[nodiscard]] bool isTooLarge(const Call& send) const;
    void noteSize(MessageIndex m, std::uint32_t bytes);
    void countSent(std::uint32_t bytes);
    [[nodiscard]] std::uint32_t sizeOf(MessageIndex m) const { return m < m_state.sizes.end() ? m_state.sizes[m] : 0; }
    void enter(MessageIndex m);
    void becomeVisible(MessageIndex m, bool atFront);
    void comeBack(MessageIndex m);
    void leaveFlight(MessageIndex m);
    [[nodiscard]] Duration delayOf(LinkIndex link) const;

    // Receiving
    void receive(CallIndex call);
    void answerEmpty(CallIndex call, CallOutcome outcome, Reason reason);
    void wait(CallIndex call);
    void waitOver(std::uint32_t poller);
    void serveWaiting();
    void hand(CallIndex call);
    void bill(DeliveryIndex received);
    [[nodiscard]] bool handAgain(CallIndex call);
    [[nodiscard]] bool isUntouched(const ReceiveAttempt& attempt) const;
    void noteAttempt(CallIndex call);
    [[nodiscard]] Duration waitOf(CallIndex receive) const;
    [[nodiscard]] Duration hiddenBy(CallIndex receive) const;
    [[nodiscard]] DeliveryIndex hide(MessageIndex m, Duration hidden);
    [[nodiscard]] bool hasRoom() const { return m_state.inFlight < m_state.settings.inFlightLimit; }
    [[nodiscard]] Sample sampleFor(CallIndex call) const;
    [[nodiscard]] MessageIndex nextOf(Sample& sample);
    void dropPoller(std::uint32_t poller);

    // Ending
    [[nodiscard]] bool isSpent(MessageIndex m) const;
    void moveToDeadLetters(MessageIndex m);
    [[nodiscard]] bool isNewest(const Delivery& receipt) const;
    void erase(CallIndex call);
    struct Erased {
        Message message;
        std::uint32_t bytes = 0;
    };
    [[nodiscard]] std::optional<Erased> eraseOne(const Delivery& receipt);
    void eraseBatch(CallIndex call);
    void comeAsGhost(const Erased& deleted);
    void changeVisibility(CallIndex call);
    [[nodiscard]] bool isMissed(std::uint64_t trace, std::uint32_t occasion) const;
    void takeOut(MessageIndex m);
    void expireOld();
    void armRetention();

    // On order
    void purgeDone();
    void moveNextBack();
    void planMove();
    [[nodiscard]] MessageIndex firstDeadLetter() const;
    [[nodiscard]] NodeIndex sourceOf(MessageIndex m) const;

    // Tenants
    [[nodiscard]] Group& group(std::uint32_t g);
    void noteSent(MessageIndex m);
    void watchTenant(std::uint32_t tenant);
    [[nodiscard]] bool isOfNoisy(MessageIndex m) const;
    void setAside(MessageIndex m);
    void calm(std::uint32_t tenant);
    void calmSilentTenants();
    [[nodiscard]] MessageIndex nextOfNoisy() const;

    // Lists
    void spreadOverServers(std::uint32_t count);
    [[nodiscard]] bool hasReceivable() const
    {
        return m_state.isFifo ? m_state.firstReady != kNone : m_state.visible != 0;
    }
    [[nodiscard]] VisibleList& listOf(MessageIndex m);
    void putVisible(VisibleList& list, MessageIndex m, MessageIndex next);
    void unlinkVisible(MessageIndex m);
    void linkBefore(VisibleList& list, MessageIndex m, MessageIndex next);
    void unlink(VisibleList& list, MessageIndex m);
    void countVisible(MessageIndex m, int step);
    [[nodiscard]] MessageIndex nextOlder(SimTime since) const;
    void linkByAge(MessageIndex m);
    void unlinkByAge(MessageIndex m);
    void hideFor(MessageIndex m, Duration time);
    void setTimer(MessageIndex m, EventHandle handle);
    [[nodiscard]] EventHandle timerOf(MessageIndex m) const;
    [[nodiscard]] bool known(const Event& event) const;
    [[nodiscard]] LaneId lane(LaneId& cached, std::uint16_t purpose, Duration delay);

    // FIFO
    [[nodiscard]] Reason objectionTo(const Call& send) const;
    [[nodiscard]] std::optional<std::uint64_t> dedupId(const Call& send) const;
    [[nodiscard]] bool isRepeat(const Call& send);
    void swallow(const Call& send);
    [[nodiscard]] std::uint32_t groupOf(const Delivery& receipt) const;
    void placeInGroup(MessageIndex m, bool comesBack);
    void countInFlight(MessageIndex m, int step);
    void updateReady(std::uint32_t group);
    void retimeDelays();
    [[nodiscard]] bool admit(CallIndex call, QuotaAction action, std::uint32_t group);
    [[nodiscard]] std::uint32_t mostPartitions() const;

    Context& m_context;
    NodeIndex m_self;
    QueuePool& m_pool;
    QueueState& m_state;
};

} // namespace cloudyard

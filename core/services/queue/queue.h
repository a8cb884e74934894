// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/engine/context.h"
#include "core/services/queue/queue_kind.h"

namespace cloudyard {

const KindDescriptor& queueDescriptor();

/// A receive that waits for a message (long polling).
struct Poller {
    EventHandle end;
    CallIndex call = kNone;
    std::uint32_t next = kNone;
    std::uint32_t previous = kNone;
};

/// One queue in a run. Its messages are in two lists through their records: what is visible, first to be received
/// first, and everything by age. While a message is hidden, the first pair of links holds its visibility timer.
struct QueueState {
    QueueSettings settings;
    MessageIndex visibleHead = kNone;
    MessageIndex visibleTail = kNone;
    MessageIndex oldest = kNone;
    MessageIndex youngest = kNone;
    std::uint32_t visible = 0;
    std::uint32_t inFlight = 0;
    std::uint32_t delayed = 0;
    std::uint32_t parked = 0;
    std::uint32_t firstPoller = kNone;
    std::uint32_t lastPoller = kNone;
    std::uint64_t redelivered = 0;
    NodeIndex deadLetterQueue = kNone;
    EventHandle retentionWake;
    SimTime retentionAt; ///< when the wake is due
    LaneId visibilityLane;
    LaneId delayLane;
    LaneId waitLane;
};

class QueuePool : public NodePool<QueueState> {
public:
    CowPool<Poller> pollers;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<QueuePool>(*this); }
};

/// What a standard queue does; made anew for each handler.
/// - A receive returns up to 10 visible messages, counts it, and hides each until its visibility timeout.
/// - A message received `max_receives` times goes to the dead-letter queue at the next attempt to receive it.
/// - Delete needs the newest receipt; it also works after the timeout, while nobody has received it again.
/// - Retention counts from the original sending and takes messages in flight too.
/// - A message that comes back goes to the front; from its third receive on (a poison pill) to the back.
/// A receive whose caller is gone is dropped rather than answered.
/// @source SQS API: CreateQueue, ReceiveMessage, DeleteMessage; SQS guide: visibility timeout, dead-letter queues.
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
    void park(MessageIndex message);

private:
    void store(CallIndex call);
    void becomeVisible(MessageIndex m, bool atFront);
    void comeBack(MessageIndex m);
    void receive(CallIndex call);
    void wait(CallIndex call);
    void waitOver(std::uint32_t poller);
    void serveWaiting();
    void hand(CallIndex call);
    [[nodiscard]] bool isSpent(MessageIndex m) const;
    [[nodiscard]] DeliveryIndex hide(MessageIndex m);
    void moveToDeadLetters(MessageIndex m);
    void erase(CallIndex call);
    void takeOut(MessageIndex m);
    void expireOld();
    void armRetention();

    void appendVisible(MessageIndex m);
    void prependVisible(MessageIndex m);
    void unlinkVisible(MessageIndex m);
    void linkByAge(MessageIndex m);
    void unlinkByAge(MessageIndex m);
    void dropPoller(std::uint32_t poller);
    void setTimer(MessageIndex m, EventHandle handle);
    [[nodiscard]] EventHandle timerOf(MessageIndex m) const;
    void clearLinks(MessageIndex m);
    [[nodiscard]] bool known(const Event& event) const;
    [[nodiscard]] LaneId lane(LaneId& cached, std::uint16_t purpose, Duration delay);

    Context& m_context;
    NodeIndex m_self;
    QueuePool& m_pool;
    QueueState& m_state;
};

} // namespace cloudyard

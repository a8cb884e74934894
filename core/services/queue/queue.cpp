// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue.h"

#include <algorithm>

namespace cloudyard {
namespace {

/// The queue's own events. Those of a message carry its slot and serial.
enum QueueEvent : std::uint16_t { kStored = kFirstKindEvent, kVisibleAgain, kDelayOver, kWaitOver, kRetention };

/// From this receive on a message counts as a poison pill. @source SQS metrics, age of the oldest message.
constexpr std::uint16_t kPoison = 3;
constexpr std::uint16_t kMostPerReceive = 10;

} // namespace

LaneId Queue::lane(LaneId& cached, std::uint16_t purpose, Duration delay)
{
    if (!cached)
        cached = m_context.openLane(m_self, purpose, delay);
    return cached;
}

void Queue::configure(const QueueSettings& settings)
{
    m_state.settings = settings;
    m_state.visibilityLane = {};
    m_state.delayLane = {};
    m_state.waitLane = {};
    m_context.cancel(m_state.retentionWake);
    m_state.retentionWake = {};
    armRetention();
    serveWaiting();
}

void Queue::relink()
{
    m_state.deadLetterQueue = kNone;
    for (const LinkIndex l : m_context.topology().outgoing(m_self))
        if (m_context.link(l).meaning == static_cast<std::uint8_t>(LinkMeaning::DeadLetter))
            m_state.deadLetterQueue = m_context.link(l).to;
}

void Queue::called(CallIndex c)
{
    switch (m_context.callAt(c).callClass) {
    case CallClass::Receive: return receive(c);
    case CallClass::Delete: return erase(c);
    default: break;
    }
    const Call& call = m_context.callAt(c);
    const std::uint64_t bits =
        m_context.draw(Purpose::ServiceTime, m_context.node(m_self).stable, call.trace, call.attempt);
    m_context.after(m_state.settings.sendLatency.sample(bits), m_self, kStored, c);
}

void Queue::handle(const Event& event)
{
    switch (event.type) {
    case kStored: return store(event.a);
    case kWaitOver: return waitOver(event.a);
    case kRetention:
        m_state.retentionWake = {};
        return expireOld();
    case kDelayOver:
        if (!known(event))
            return;
        --m_state.delayed;
        m_context.edit(event.a).flags &= static_cast<std::uint8_t>(~kDelayed);
        return becomeVisible(event.a, false);
    default:
        if (known(event))
            comeBack(event.a);
    }
}

bool Queue::known(const Event& event) const { return m_context.message(event.a).serial == event.b; }

// Sending ------------------------------------------------------------------------------------------------

void Queue::store(CallIndex c)
{
    const MessageIndex m = m_context.acceptItem(c, m_self);
    m_context.edit(m).attempts = 0;
    m_context.countArrival(m_self);
    m_context.shiftInSystem(m_self, 1);
    clearLinks(m);
    linkByAge(m);
    m_context.reply(c);
    const Duration delay = m_state.settings.delay;
    if (delay.ns == 0)
        return becomeVisible(m, false);
    ++m_state.delayed;
    Message& message = m_context.edit(m);
    message.flags |= kDelayed;
    setTimer(m, m_context.onLane(lane(m_state.delayLane, kDelayOver, delay), delay, m_self, kDelayOver, m, message.serial));
}

void Queue::park(MessageIndex m)
{
    ++m_state.parked;
    m_context.edit(m).attempts = 0;
    m_context.shiftInSystem(m_self, 1);
    clearLinks(m);
    linkByAge(m);
    becomeVisible(m, false);
}

void Queue::becomeVisible(MessageIndex m, bool atFront)
{
    if (atFront)
        prependVisible(m);
    else
        appendVisible(m);
    serveWaiting();
}

void Queue::comeBack(MessageIndex m)
{
    Message& message = m_context.edit(m);
    message.flags &= static_cast<std::uint8_t>(~kInFlight);
    --m_state.inFlight;
    m_context.shiftBusy(m_self, -1);
    m_context.report({.at = {}, .text = "{node}: a message is visible again after {1} receives", .severity = Severity::Warning,
                      .node = m_self, .first = message.attempts});
    becomeVisible(m, message.attempts < kPoison);
}

// Receiving ----------------------------------------------------------------------------------------------

void Queue::receive(CallIndex c)
{
    const bool full = m_state.inFlight >= m_state.settings.inFlightLimit;
    if (m_state.visible != 0 && !full)
        return hand(c);
    if (m_state.settings.receiveWait.ns != 0)
        return wait(c);
    if (full)
        return m_context.reply(c, CallOutcome::Refused, Reason::Throttled);
    m_context.reply(c);
}

void Queue::wait(CallIndex c)
{
    const std::uint32_t p = m_pool.pollers.allocate();
    const Duration wait = m_state.settings.receiveWait;
    Poller& poller = m_pool.pollers.edit(p);
    poller = {.end = m_context.onLane(lane(m_state.waitLane, kWaitOver, wait), wait, m_self, kWaitOver, p),
              .call = c,
              .next = kNone,
              .previous = m_state.lastPoller};
    if (m_state.lastPoller == kNone)
        m_state.firstPoller = p;
    else
        m_pool.pollers.edit(m_state.lastPoller).next = p;
    m_state.lastPoller = p;
}

void Queue::dropPoller(std::uint32_t p)
{
    const Poller poller = m_pool.pollers[p];
    m_context.cancel(poller.end);
    if (poller.previous == kNone)
        m_state.firstPoller = poller.next;
    else
        m_pool.pollers.edit(poller.previous).next = poller.next;
    if (poller.next == kNone)
        m_state.lastPoller = poller.previous;
    else
        m_pool.pollers.edit(poller.next).previous = poller.previous;
    m_pool.pollers.release(p);
}

void Queue::waitOver(std::uint32_t poller)
{
    const CallIndex c = m_pool.pollers[poller].call;
    dropPoller(poller);
    m_context.reply(c);
}

void Queue::serveWaiting()
{
    while (m_state.visible != 0 && m_state.firstPoller != kNone
           && m_state.inFlight < m_state.settings.inFlightLimit) {
        const CallIndex c = m_pool.pollers[m_state.firstPoller].call;
        dropPoller(m_state.firstPoller);
        if (m_context.isWanted(c))
            hand(c);
        else
            m_context.abandon(c);
    }
}

/// Answers a receive with what there is. Messages that were received too often go to the dead-letter queue instead,
/// so that the answer may be empty.
void Queue::hand(CallIndex c)
{
    const std::uint16_t most = std::min(m_context.callAt(c).count, kMostPerReceive);
    DeliveryIndex head = kNone;
    DeliveryIndex tail = kNone;
    for (std::uint16_t taken = 0; taken < most && m_state.visible != 0
                                  && m_state.inFlight < m_state.settings.inFlightLimit;) {
        const MessageIndex m = m_state.visibleHead;
        unlinkVisible(m);
        if (isSpent(m)) {
            moveToDeadLetters(m);
            continue;
        }
        const DeliveryIndex d = hide(m);
        if (tail == kNone)
            head = d;
        else
            m_context.editDelivery(tail).next = d;
        tail = d;
        ++taken;
    }
    if (head == kNone && m_state.settings.receiveWait.ns != 0)
        return wait(c);
    m_context.editCall(c).payload = head;
    m_context.reply(c);
}

bool Queue::isSpent(MessageIndex m) const
{
    return m_state.deadLetterQueue != kNone && m_context.message(m).attempts >= m_state.settings.maxReceives;
}

DeliveryIndex Queue::hide(MessageIndex m)
{
    if ((m_context.message(m).flags & kParked) != 0) {
        m_context.redrive(m);
        --m_state.parked;
    }
    Message& message = m_context.edit(m);
    ++message.attempts;
    message.flags |= kInFlight;
    ++m_state.inFlight;
    m_context.shiftBusy(m_self, 1);
    m_context.countWait(m_self, message.since);
    ++m_context.deliveries().deliveries;
    if (message.attempts > 1) {
        ++m_context.deliveries().redelivered;
        ++m_state.redelivered;
    }
    const Duration hidden = m_state.settings.visibilityTimeout;
    setTimer(m, m_context.onLane(lane(m_state.visibilityLane, kVisibleAgain, hidden), hidden, m_self, kVisibleAgain, m,
                                 message.serial));
    return m_context.createDelivery(m);
}

void Queue::moveToDeadLetters(MessageIndex m)
{
    unlinkByAge(m);
    m_context.shiftInSystem(m_self, -1);
    m_context.report({.at = {}, .text = "{node}: a message goes to {other} after {1} receives", .severity = Severity::Bad,
                      .node = m_self, .other = m_state.deadLetterQueue, .first = m_context.message(m).attempts});
    m_context.deadLetter(m, m_state.deadLetterQueue);
    Queue(m_context, m_state.deadLetterQueue).park(m);
}

// Deleting and expiring ----------------------------------------------------------------------------------

void Queue::erase(CallIndex c)
{
    const Delivery receipt = m_context.delivery(m_context.callAt(c).payload);
    const bool good = m_context.owns(m_self, receipt.message, receipt.serial)
                      && m_context.message(receipt.message).attempts == receipt.receives;
    if (good) {
        m_context.countCompletion(m_self, m_context.message(receipt.message).since);
        takeOut(receipt.message);
        m_context.complete(receipt.message);
    } else {
        ++m_context.deliveries().staleDeletes;
    }
    m_context.reply(c);
    if (good)
        serveWaiting();
}

/// Out of every list and count, whatever its state.
void Queue::takeOut(MessageIndex m)
{
    const Message message = m_context.message(m);
    if ((message.flags & (kInFlight | kDelayed)) != 0)
        m_context.cancel(timerOf(m));
    if ((message.flags & kInFlight) != 0) {
        --m_state.inFlight;
        m_context.shiftBusy(m_self, -1);
    } else if ((message.flags & kDelayed) != 0) {
        --m_state.delayed;
    } else {
        unlinkVisible(m);
    }
    if ((message.flags & kParked) != 0)
        --m_state.parked;
    unlinkByAge(m);
    m_context.shiftInSystem(m_self, -1);
}

void Queue::expireOld()
{
    const Duration retention = m_state.settings.retention;
    while (m_state.oldest != kNone && m_context.message(m_state.oldest).since + retention <= m_context.now()) {
        const MessageIndex m = m_state.oldest;
        takeOut(m);
        m_context.expire(m);
    }
    armRetention();
    serveWaiting();
}

/// One wake for the oldest message, never a timer for each; it may come early when that one was deleted.
void Queue::armRetention()
{
    if (m_state.oldest == kNone)
        return;
    const SimTime due = std::max(m_context.now(), m_context.message(m_state.oldest).since + m_state.settings.retention);
    if (m_state.retentionWake && m_state.retentionAt <= due)
        return;
    m_context.cancel(m_state.retentionWake);
    m_state.retentionAt = due;
    m_state.retentionWake = m_context.at(due, m_self, kRetention);
}

void Queue::leave()
{
    while (m_state.oldest != kNone) {
        const MessageIndex m = m_state.oldest;
        const bool parked = (m_context.message(m).flags & kParked) != 0;
        takeOut(m);
        if (parked)
            m_context.removeParked(m);
        else
            m_context.drop(m, Reason::NodeRemoved);
    }
    while (m_state.firstPoller != kNone)
        dropPoller(m_state.firstPoller);
    m_context.cancel(m_state.retentionWake);
}

} // namespace cloudyard

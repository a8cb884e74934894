// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Receives and what is done by their receipts.
#include "core/services/queue/queue.h"

#include <algorithm>

namespace cloudyard {
namespace {

/// From a receive on, extensions included. @source SQS ChangeMessageVisibility.
constexpr Duration kLongestHidden = Duration::seconds(12 * 3'600);

} // namespace

// Receiving ------------------------------------------------------------------------------------------------

void Queue::receive(CallIndex c)
{
    if (!admit(c, QuotaAction::Receive, m_state.firstReady) || handAgain(c))
        return;
    if (hasReceivable() && hasRoom())
        return hand(c);
    if (waitOf(c).ns != 0)
        return wait(c);
    if (!hasRoom() && !m_state.isFifo)
        return answerEmpty(c, CallOutcome::Refused, Reason::Throttled);
    answerEmpty(c, CallOutcome::Answered, Reason::None);
}

/// As the receive asks, else as the queue says. @source SQS ReceiveMessage: WaitTimeSeconds.
Duration Queue::waitOf(CallIndex c) const
{
    const Duration asked = cloudyard::waitOf(m_context.callAt(c).parameter);
    return asked.ns != 0 ? asked : m_state.settings.receiveWait;
}

/// The same. @source SQS ReceiveMessage: VisibilityTimeout.
Duration Queue::hiddenBy(CallIndex c) const
{
    const std::uint32_t asked = m_context.callAt(c).group;
    return asked != 0 ? Duration::seconds(asked) : m_state.settings.visibilityTimeout;
}

void Queue::answerEmpty(CallIndex c, CallOutcome outcome, Reason reason)
{
    ++m_state.emptyReceives;
    m_context.reply(c, outcome, reason);
}

/// From its arrival on: one that was handed nothing, as all there was went to the dead letters, waits for the rest.
void Queue::wait(CallIndex c)
{
    const std::uint32_t p = m_pool.pollers.allocate();
    const Duration wait = waitOf(c) - (m_context.now() - m_context.callAt(c).arrived);
    const LaneId lanes = wait == m_state.settings.receiveWait ? lane(m_state.waitLane, kWaitOver, wait)
                                                              : m_context.openLane(m_self, kWaitOver, wait);
    WaitingReceive& poller = m_pool.pollers.edit(p);
    poller = {.end = m_context.onLane(lanes, wait, m_self, kWaitOver, p),
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
    const WaitingReceive poller = m_pool.pollers[p];
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
    answerEmpty(c, CallOutcome::Answered, Reason::None);
}

void Queue::serveWaiting()
{
    while (hasReceivable() && m_state.firstPoller != kNone && hasRoom()) {
        const CallIndex c = m_pool.pollers[m_state.firstPoller].call;
        dropPoller(m_state.firstPoller);
        if (m_context.isWanted(c))
            hand(c);
        else
            m_context.abandon(c);
    }
}

/// A long poll asks every server, a short one some of them; both begin at one chosen at random.
Sample Queue::sampleFor(CallIndex c) const
{
    if (m_state.serverCount == 1)
        return {};
    const std::uint64_t bits =
        m_context.draw(Purpose::Sampling, m_context.node(m_self).stable, m_context.callAt(c).trace);
    const bool isLong = waitOf(c).ns != 0;
    const auto asked = static_cast<std::uint32_t>(m_state.settings.shortPollServers);
    return {static_cast<std::uint32_t>(indexFromBits(bits, m_state.serverCount)),
            isLong ? m_state.serverCount : std::min(asked, m_state.serverCount)};
}

/// The first message of the next of the asked servers that has one; that server's turn is then over.
MessageIndex Queue::nextOf(Sample& sample)
{
    if (m_state.isFifo) {
        if (sample.group == kNone || m_state.groups[sample.group].visible.head == kNone)
            sample.group = m_state.firstReady;
        return sample.group == kNone ? kNone : m_state.groups[sample.group].visible.head;
    }
    for (std::uint32_t asked = 0; asked < sample.count; ++asked) {
        const std::uint32_t server = (sample.first + sample.turn) % m_state.serverCount;
        sample.turn = (sample.turn + 1) % sample.count;
        const VisibleList& list = m_state.servers[server];
        while (list.head != kNone && isOfNoisy(list.head))
            setAside(list.head);
        if (list.head != kNone)
            return list.head;
    }
    return nextOfNoisy();
}

/// Answers a receive with what there is. Messages that were received too often go to the dead-letter queue instead,
/// so that the answer may be empty.
void Queue::hand(CallIndex c)
{
    const std::uint16_t most = std::min(m_context.callAt(c).count, kMostPerCall);
    Sample sample = sampleFor(c);
    calmSilentTenants();
    DeliveryIndex head = kNone;
    DeliveryIndex tail = kNone;
    for (std::uint16_t taken = 0; taken < most && hasRoom();) {
        const MessageIndex m = nextOf(sample);
        if (m == kNone)
            break;
        unlinkVisible(m);
        if (isSpent(m)) {
            moveToDeadLetters(m);
            continue;
        }
        const DeliveryIndex d = hide(m, hiddenBy(c));
        if (tail == kNone)
            head = d;
        else
            m_context.editDelivery(tail).next = d;
        tail = d;
        ++taken;
    }
    if (head == kNone && waitOf(c).ns != 0)
        return wait(c);
    if (head == kNone)
        return answerEmpty(c, CallOutcome::Answered, Reason::None);
    m_context.editCall(c).payload = head;
    bill(head);
    noteAttempt(c);
    m_context.reply(c);
}

// Receive attempts -----------------------------------------------------------------------------------------

/// Whether the receive states an attempt id that brought something before, of which nothing was deleted or had its
/// visibility changed since. @source SQS ReceiveMessage, ReceiveRequestAttemptId.
bool Queue::handAgain(CallIndex c)
{
    if (!m_state.isFifo || !m_context.callAt(c).isAttempt())
        return false;
    ReceiveAttempt* before = m_state.attempts.find(m_context.callAt(c).trace, m_context.now());
    if (before == nullptr || !isUntouched(*before))
        return false;
    DeliveryIndex head = kNone;
    for (std::uint32_t n = before->count; n-- > 0;) {
        ReceiveAttempt::Item& item = before->items[n];
        m_context.cancel(item.timer);
        hideFor(item.message, hiddenBy(c));
        item.timer = timerOf(item.message);
        const DeliveryIndex d = m_context.createDelivery(item.message);
        m_context.editDelivery(d).next = head;
        head = d;
    }
    m_context.editCall(c).payload = head;
    bill(head);
    m_context.reply(c);
    return true;
}

/// A message that was received again, deleted or hidden for another time has another timer, or none.
bool Queue::isUntouched(const ReceiveAttempt& attempt) const
{
    return std::all_of(attempt.items.begin(), attempt.items.begin() + attempt.count, [this](const auto& item) {
        return m_context.owns(m_self, item.message, item.serial) &&
               (m_context.message(item.message).flags & kInFlight) != 0 &&
               timerOf(item.message).bits == item.timer.bits;
    });
}

void Queue::noteAttempt(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    if (!m_state.isFifo || !call.isAttempt())
        return;
    ReceiveAttempt* known = m_state.attempts.find(call.trace, m_context.now());
    ReceiveAttempt& attempt = known != nullptr ? *known : m_state.attempts.take(call.trace, m_context.now());
    attempt.count = 0;
    for (DeliveryIndex d = call.payload; d != kNone; d = m_context.delivery(d).next) {
        const Delivery& of = m_context.delivery(d);
        attempt.items[attempt.count++] = {timerOf(of.message), of.message, of.serial};
    }
}

DeliveryIndex Queue::hide(MessageIndex m, Duration hidden)
{
    if ((m_context.message(m).flags & kParked) != 0) {
        m_context.redrive(m);
        --m_state.parked;
    }
    Message& message = m_context.edit(m);
    ++message.attempts;
    message.flags |= kInFlight;
    countInFlight(m, 1);
    ++m_state.received;
    m_context.countWait(m_self, message.since);
    ++m_context.deliveries().deliveries;
    if (message.attempts > 1) {
        ++m_context.deliveries().redelivered;
        ++m_state.redelivered;
    }
    const bool seenAgain = isMissed(message.trace, 2u * message.attempts);
    hideFor(m, seenAgain ? Duration{} : hidden);
    return m_context.createDelivery(m);
}

/// Whether a stored copy misses this receive or delete, and so is delivered again.
bool Queue::isMissed(std::uint64_t trace, std::uint32_t occasion) const
{
    const double rate = m_state.settings.duplicateRate;
    return rate > 0 && !m_state.isFifo
           && unitFromBits(m_context.draw(Purpose::Duplicate, m_context.node(m_self).stable, trace, occasion)) < rate;
}

// By receipt -----------------------------------------------------------------------------------------------

bool Queue::isNewest(const Delivery& receipt) const
{
    if (!m_context.owns(m_self, receipt.message, receipt.serial))
        return false;
    const Message& message = m_context.message(receipt.message);
    return message.attempts == receipt.receives && (!m_state.isFifo || (message.flags & kInFlight) != 0);
}

void Queue::erase(CallIndex c)
{
    if (m_context.callAt(c).count != 0)
        return eraseBatch(c);
    const Delivery receipt = m_context.delivery(m_context.callAt(c).payload);
    if (!admit(c, QuotaAction::Delete, groupOf(receipt)))
        return;
    const std::optional<Erased> erased = eraseOne(receipt);
    if (!erased)
        return m_state.isFifo ? m_context.reply(c, CallOutcome::Refused, Reason::Error) : m_context.reply(c);
    m_context.reply(c);
    comeAsGhost(*erased);
    serveWaiting();
}

/// None: the receipt is not the newest.
std::optional<Queue::Erased> Queue::eraseOne(const Delivery& receipt)
{
    if (!isNewest(receipt)) {
        ++m_context.deliveries().staleDeletes;
        return {};
    }
    const Erased erased{m_context.message(receipt.message), sizeOf(receipt.message)};
    m_context.countCompletion(m_self, erased.message.since);
    takeOut(receipt.message);
    m_context.complete(receipt.message);
    return erased;
}

/// Each entry by itself: what the queue objects to in one it says there. @source SQS DeleteMessageBatch.
void Queue::eraseBatch(CallIndex c)
{
    BatchParts parts;
    std::array<Erased, kMostPerCall> erased{};
    std::size_t count = 0;
    for (DeliveryIndex d = m_context.callAt(c).payload; d != kNone; d = m_context.delivery(d).next) {
        const Delivery receipt = m_context.delivery(d);
        Reason objection = Reason::None;
        if (m_state.isFifo && !admitPart(parts, QuotaAction::Delete, groupOf(receipt)))
            objection = Reason::Throttled;
        else if (const auto message = eraseOne(receipt))
            erased[count++] = *message;
        else if (m_state.isFifo)
            objection = Reason::Error;
        m_context.editDelivery(d).receives = static_cast<std::uint16_t>(objection);
    }
    m_context.reply(c);
    for (std::size_t n = 0; n < count; ++n)
        comeAsGhost(erased[n]);
    serveWaiting();
}

/// A copy that missed the delete, if there is one: it is delivered again and ends by a delete of its own.
void Queue::comeAsGhost(const Erased& deleted)
{
    const Message& message = deleted.message;
    if (!isMissed(message.trace, 2u * message.attempts + 1))
        return;
    const MessageIndex m = m_context.duplicate(m_self, message.trace, message.hops);
    Message& ghost = m_context.edit(m);
    ghost.since = message.since;
    ghost.attempts = message.attempts;
    noteSize(m, deleted.bytes);
    enter(m);
    becomeVisible(m, true);
}

void Queue::changeVisibility(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    const Delivery receipt = m_context.delivery(call.payload);
    const Duration hidden = Duration::seconds(call.parameter);
    const MessageIndex m = receipt.message;
    const bool inFlight = isNewest(receipt) && (m_context.message(m).flags & kInFlight) != 0;
    if (!inFlight || m_context.now() + hidden > receipt.received + kLongestHidden)
        return m_context.reply(c, CallOutcome::Refused, Reason::Error);
    m_context.cancel(timerOf(m));
    m_context.reply(c);
    if (hidden.ns == 0)
        return comeBack(m);
    hideFor(m, hidden);
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue.h"

#include <algorithm>

#include "core/base/text.h"

namespace cloudyard {

LaneId Queue::lane(LaneId& cached, std::uint16_t purpose, Duration delay)
{
    if (!cached)
        cached = m_context.openLane(m_self, purpose, delay);
    return cached;
}

void Queue::configure(const QueueSettings& settings)
{
    const bool isDelayChanged = m_state.settings.delay != settings.delay;
    m_state.settings = settings;
    if (m_state.isFifo && isDelayChanged)
        retimeDelays();
    m_state.visibilityLane = {};
    m_state.delayLane = {};
    m_state.waitLane = {};
    spreadOverServers(static_cast<std::uint32_t>(settings.storageServers));
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
    m_state.sources.clear();
    for (const LinkIndex l : m_context.topology().incoming(m_self))
        if (m_context.link(l).meaning == static_cast<std::uint8_t>(LinkMeaning::DeadLetter))
            m_state.sources.push_back(m_context.link(l).from);
}

void Queue::called(CallIndex c)
{
    ++m_state.billed;
    switch (m_context.callAt(c).callClass) {
    case CallClass::Receive: return receive(c);
    case CallClass::Delete: return erase(c);
    case CallClass::ChangeVisibility: return changeVisibility(c);
    default: return take(c);
    }
}

void Queue::handle(const Event& event)
{
    switch (event.type) {
    case kStored: return store(event.a);
    case kWaitOver: return waitOver(event.a);
    case kRetention:
        m_state.retentionWake = {};
        return expireOld();
    case kPurged: return purgeDone();
    case kMoveBack: return moveNextBack();
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

// Sending and coming back ----------------------------------------------------------------------------------

void Queue::take(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    const bool isBatch = call.payload != kNone;
    if (const Reason objection = isBatch ? objectionToBatch(c) : objectionTo(call); objection != Reason::None)
        return m_context.reply(c, CallOutcome::Refused, objection);
    if (!isBatch && !admit(c, QuotaAction::Send, call.group))
        return;
    const std::uint64_t bits =
        m_context.draw(Purpose::ServiceTime, m_context.node(m_self).stable, call.trace, call.attempt);
    m_context.after(m_state.settings.sendLatency.sample(bits), m_self, kStored, c);
}

void Queue::store(CallIndex c)
{
    const Call call = m_context.callAt(c);
    if (call.payload != kNone)
        return storeBatch(c);
    const MessageIndex m = storeOne(call);
    m_context.reply(c);
    if (m == kNone)
        return;
    m_state.billed += billedRequests(sizeOf(m)) - 1;
    show(m, delayOf(call.link));
}

/// None: a repeat, which is accepted and not stored.
MessageIndex Queue::storeOne(const Call& send)
{
    if (isRepeat(send)) {
        swallow(send);
        return kNone;
    }
    const MessageIndex m = m_context.acceptItem(send, m_self);
    m_context.edit(m).attempts = 0;
    m_context.countArrival(m_self);
    noteSent(m);
    const std::uint32_t bytes = bytesOf(m_context, send);
    noteSize(m, bytes);
    countSent(bytes);
    enter(m);
    return m;
}

/// Newly stored: to be received at once, or after its delay.
void Queue::show(MessageIndex m, Duration delay)
{
    if (delay.ns == 0)
        return becomeVisible(m, false);
    ++m_state.delayed;
    Message& message = m_context.edit(m);
    message.flags |= kDelayed;
    const LaneId usual = delay == m_state.settings.delay ? lane(m_state.delayLane, kDelayOver, delay)
                                                         : m_context.openLane(m_self, kDelayOver, delay);
    setTimer(m, m_context.onLane(usual, delay, m_self, kDelayOver, m, message.serial));
}

/// A message's own delay beats the queue's.
Duration Queue::delayOf(LinkIndex l) const
{
    const Duration own = m_context.link(l).messageDelay;
    return own.ns < 0 ? m_state.settings.delay : own;
}

/// Among the messages of this queue, by age; not visible yet.
void Queue::enter(MessageIndex m)
{
    m_context.shiftInSystem(m_self, 1);
    linkByAge(m);
}

void Queue::park(MessageIndex m, NodeIndex source, std::uint32_t bytes)
{
    ++m_state.parked;
    m_context.edit(m).attempts = 0;
    m_context.edit(m).created = m_context.now();
    if (m_state.sources.size() > 1) {
        while (m_state.cameFrom.end() <= m)
            (void)m_state.cameFrom.allocate();
        m_state.cameFrom.edit(m) = source;
    }
    if (m_state.isFifo)
        m_context.edit(m).since = m_context.now();
    noteSize(m, bytes);
    enter(m);
    becomeVisible(m, false);
}

void Queue::becomeVisible(MessageIndex m, bool atFront)
{
    if (m_state.isFifo)
        placeInGroup(m, atFront);
    else
        putVisible(listOf(m), m, atFront ? listOf(m).head : kNone);
    serveWaiting();
}

void Queue::leaveFlight(MessageIndex m)
{
    m_context.edit(m).flags &= static_cast<std::uint8_t>(~kInFlight);
    countInFlight(m, -1);
}

void Queue::comeBack(MessageIndex m)
{
    leaveFlight(m);
    const std::uint16_t receives = m_context.message(m).attempts;
    m_context.report({.at = {},
                      .text = "{node}: a message is visible again after {1} receives",
                      .severity = Severity::Warning,
                      .node = m_self,
                      .first = receives});
    becomeVisible(m, m_state.isFifo || receives < kPoison);
}

// Ending ---------------------------------------------------------------------------------------------------

/// Out of every list and count, whatever its state.
void Queue::takeOut(MessageIndex m)
{
    const std::uint8_t flags = m_context.message(m).flags;
    if ((flags & (kInFlight | kDelayed)) != 0)
        m_context.cancel(timerOf(m));
    if ((flags & kInFlight) != 0)
        leaveFlight(m);
    else if ((flags & kDelayed) != 0)
        --m_state.delayed;
    else
        unlinkVisible(m);
    if ((flags & kParked) != 0)
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
        ++m_state.expired;
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

void Queue::moveToDeadLetters(MessageIndex m)
{
    unlinkByAge(m);
    m_context.shiftInSystem(m_self, -1);
    m_context.report({.at = {},
                      .text = "{node}: a message goes to {other} after {1} receives",
                      .severity = Severity::Bad,
                      .node = m_self,
                      .other = m_state.deadLetterQueue,
                      .first = m_context.message(m).attempts});
    m_context.deadLetter(m, m_state.deadLetterQueue, m_self, sizeOf(m));
}

bool Queue::isSpent(MessageIndex m) const
{
    return m_state.deadLetterQueue != kNone && m_context.message(m).attempts >= m_state.settings.maxReceives
           && Queue(m_context, m_state.deadLetterQueue).takesDeadLettersOf(m_self);
}

bool Queue::takesDeadLettersOf(NodeIndex source) const
{
    const auto& pool = m_context.pool<QueuePool>(source);
    if (pool.states[m_context.node(source).slot].isFifo != m_state.isFifo)
        return false;
    if (m_state.settings.redriveAllow != RedriveAllow::ByQueue)
        return m_state.settings.redriveAllow == RedriveAllow::All;
    const std::string named = m_state.settings.redriveSources.value_or("");
    const auto allowed = splitWords(named);
    return std::ranges::find(allowed, m_context.topology().nodeIds[source]) != allowed.end();
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
    m_context.cancel(m_state.nextMove);
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asynchronous invocations: the internal queue, its retries, and where events go that come to an end.
#include <algorithm>

#include "core/services/function/function.h"
#include "core/services/message_size.h"

namespace cloudyard {
namespace {

using EventStage = AsyncEvent::Stage;

/// After an error. @source Lambda guide, asynchronous invocation: 1 minute, then 2.
constexpr Duration kFirstRetry = Duration::seconds(60);
constexpr Duration kSecondRetry = Duration::seconds(120);
/// After a throttle. @source the same: 1 s, doubling to 5 minutes.
constexpr Duration kFirstBackoff = Duration::seconds(1);
constexpr Duration kLongestBackoff = Duration::seconds(300);
constexpr std::uint32_t kDoublings = 9; ///< more make no difference

Duration backoffAfter(std::uint32_t throttles)
{
    return std::min(Duration{kFirstBackoff.ns << std::min(throttles - 1, kDoublings)}, kLongestBackoff);
}

} // namespace

// Taking in ------------------------------------------------------------------------------------------------

void Function::takeEvents(CallIndex c)
{
    const Call call = m_context.callAt(c);
    if (call.payload == kNone) {
        if (isTooLarge(call)) {
            m_context.countArrival(m_self);
            m_context.countFailure(m_self, m_context.now(), Reason::TooLarge);
            return m_context.reply(c, CallOutcome::Refused, Reason::TooLarge);
        }
        takeOne(call);
        return m_context.reply(c);
    }
    for (DeliveryIndex d = call.payload; d != kNone; d = m_context.delivery(d).next) {
        const Call entry = m_context.withEntry(call, d);
        const bool isRefused = isTooLarge(entry);
        m_context.editDelivery(d).receives = static_cast<std::uint16_t>(isRefused ? Reason::TooLarge : Reason::None);
        if (!isRefused)
            takeOne(entry);
    }
    m_context.reply(c);
}

bool Function::isTooLarge(const Call& event) const
{
    return bytesOf(m_context, event) > m_state.settings.maxEventSize.count;
}

/// The internal queue may hand an event over twice. @source Lambda guide, asynchronous invocation; how often is not
/// published.
void Function::takeOne(const Call& call)
{
    const MessageIndex m = m_context.acceptItem(call, m_self);
    const std::uint8_t hops = m_context.message(m).hops;
    const double rate = m_state.settings.duplicateRate;
    const bool isTwice = rate > 0 && unitFromBits(m_context.draw(Purpose::Duplicate, stable(), call.trace)) < rate;
    ++m_state.eventsReceived;
    const std::uint32_t bytes = bytesOf(m_context, call);
    tryEvent(addEvent(m, bytes));
    if (isTwice)
        tryEvent(addEvent(m_context.duplicate(m_self, call.trace, hops), bytes));
}

EventIndex Function::addEvent(MessageIndex m, std::uint32_t bytes)
{
    const Message message = m_context.message(m);
    const auto [e, made] = m_pool.events.place();
    made = AsyncEvent{};
    made.trace = message.trace;
    made.since = m_context.now();
    made.message = m;
    made.serial = message.serial;
    made.bytes = bytes;
    made.depth = message.hops;
    m_state.events.add(m_pool.events, e, made);
    ++m_state.waitingEvents;
    return e;
}

void Function::stand(EventIndex e, EventStage stage)
{
    AsyncEvent& one = event(e);
    m_state.waitingEvents -= one.stage == EventStage::Waiting ? 1 : 0;
    m_state.waitingEvents += stage == EventStage::Waiting ? 1 : 0;
    one.stage = stage;
}

// Trying ---------------------------------------------------------------------------------------------------

void Function::eventDue(EventIndex e)
{
    if (m_pool.events[e].stage == EventStage::Leaving)
        leaveBy(e);
    else
        tryEvent(e);
}

/// Nothing is tried where nothing may ever run. @source Lambda guide, reserved concurrency of 0.
void Function::tryEvent(EventIndex e)
{
    if (m_context.now() >= expiryOf(m_pool.events[e]))
        return giveUpEvent(e, Reason::None);
    if (m_state.settings.reserved == 0)
        return giveUpEvent(e, Reason::ReservedConcurrency);
    m_context.countArrival(m_self);
    if (const Reason reason = admit(); reason != Reason::None) {
        m_context.countFailure(m_self, m_context.now(), reason);
        const std::uint32_t throttles = ++event(e).backoffs;
        return waitFor(e, backoffAfter(throttles));
    }
    stand(e, EventStage::Running);
    AsyncEvent& running = event(e);
    running.backoffs = 0;
    Invocation made;
    made.trace = running.trace;
    made.run = running.errors;
    made.depth = running.depth;
    made.event = e;
    invoke(made);
}

/// No longer than until it is too old.
void Function::waitFor(EventIndex e, Duration pause)
{
    stand(e, EventStage::Waiting);
    const SimTime due = std::min(m_context.now() + pause, expiryOf(m_pool.events[e]));
    event(e).timer = m_context.at(std::max(due, m_context.now()), m_self, kEventDue, e);
}

void Function::eventEnded(EventIndex e, Reason reason)
{
    if (reason == Reason::None)
        return eventSucceeded(e);
    if (reason == Reason::PowerLost) // no fault of the event's
        return waitFor(e, kAfterPowerLoss);
    if (++event(e).errors > m_state.settings.retryAttempts)
        return giveUpEvent(e, reason);
    ++m_state.eventRetries;
    waitFor(e, m_pool.events[e].errors == 1 ? kFirstRetry : kSecondRetry);
}

void Function::eventSucceeded(EventIndex e)
{
    const AsyncEvent done = m_pool.events[e];
    if (m_context.owns(m_self, done.message, done.serial))
        m_context.complete(done.message);
    if (m_state.onSuccess == kNone)
        return dropEvent(e);
    event(e).message = m_context.createItem(m_self, done.trace, done.depth);
    sendAway(e, m_state.onSuccess);
}

// Giving up ------------------------------------------------------------------------------------------------

/// With a dead-letter queue and a destination the one gets the event, the other a record of it. No reason: it is too
/// old.
void Function::giveUpEvent(EventIndex e, Reason reason)
{
    const AsyncEvent lost = m_pool.events[e];
    const bool leaves = m_state.onFailure != kNone;
    if (!m_context.owns(m_self, lost.message, lost.serial))
        return dropEvent(e);
    if (m_state.deadLetterQueue != kNone) {
        ++m_state.deadLettered;
        m_context.report({.at = {}, .text = "{node}: an event that cannot be processed goes to {other}",
                          .severity = Severity::Bad, .node = m_self, .other = m_state.deadLetterQueue});
        m_context.deadLetter(lost.message, m_state.deadLetterQueue, m_self, lost.bytes);
        if (!leaves)
            return dropEvent(e);
        event(e).message = m_context.createItem(m_self, lost.trace, lost.depth);
    }
    if (leaves)
        return sendAway(e, m_state.onFailure);
    ++m_state.eventsDropped;
    m_context.report({.at = {}, .text = "{node}: an event that cannot be processed is lost", .severity = Severity::Bad,
                      .node = m_self});
    if (reason == Reason::None)
        m_context.expire(lost.message);
    else
        m_context.fail(lost.message, Reason::Delivery);
    dropEvent(e);
}

/// Its message, or a record of it, goes to a destination, as often as the link says.
void Function::sendAway(EventIndex e, LinkIndex way)
{
    stand(e, EventStage::Leaving);
    AsyncEvent& leaving = event(e);
    leaving.serial = m_context.message(leaving.message).serial;
    leaving.way = way;
    leaving.attempt = 0;
    leaving.paid = RetryPaid::Nothing;
    leaveBy(e);
}

void Function::leaveBy(EventIndex e)
{
    const AsyncEvent leaving = m_pool.events[e];
    if (!m_context.owns(m_self, leaving.message, leaving.serial))
        return dropEvent(e);
    if (m_context.link(leaving.way).removed)
        return leaveFailed(e, Reason::NoRoute);
    if (!CallingLink(m_context, leaving.way).admits(leaving.attempt != 0)) {
        ++m_state.notTried;
        return leaveFailed(e, Reason::BreakerOpen);
    }
    event(e).call = m_context.call(m_self, {.link = leaving.way,
                                            .callClass = CallClass::Send,
                                            .message = leaving.message,
                                            .messageSerial = leaving.serial,
                                            .trace = leaving.trace,
                                            .callerRef = e,
                                            .attempt = leaving.attempt,
                                            .count = kOfEvent,
                                            .carriesItem = true,
                                            .depth = static_cast<std::uint8_t>(leaving.depth + 1)});
}

void Function::leaveAnswered(const Call& call)
{
    const EventIndex e = call.callerRef;
    event(e).call = kNone;
    CallingLink(m_context, call.link).saw(call.outcome, m_pool.events[e].paid);
    if (call.outcome == CallOutcome::Answered)
        return dropEvent(e);
    leaveFailed(e, call.reason);
}

void Function::leaveFailed(EventIndex e, Reason reason)
{
    AsyncEvent& leaving = event(e);
    const TopologyLink& over = m_context.link(leaving.way);
    const auto pause = over.removed ? std::nullopt
                                    : CallingLink(m_context, leaving.way)
                                          .pauseBeforeRetry(reason, over.stable, leaving.trace, leaving.attempt + 1u);
    if (pause) {
        ++m_state.retries;
        ++leaving.attempt;
        leaving.paid = CallingLink::paymentFor(reason);
        leaving.timer = m_context.after(*pause, m_self, kEventDue, e);
        return;
    }
    ++m_state.deliveryFailures;
    if (m_context.owns(m_self, leaving.message, leaving.serial))
        m_context.fail(leaving.message, reason == Reason::Timeout ? Reason::Unreachable : reason);
    dropEvent(e);
}

void Function::dropEvent(EventIndex e)
{
    const AsyncEvent gone = m_pool.events[e];
    m_state.waitingEvents -= gone.stage == EventStage::Waiting ? 1 : 0;
    m_context.cancel(gone.timer);
    m_state.events.remove(m_pool.events, gone);
    m_pool.events.release(e);
}

} // namespace cloudyard

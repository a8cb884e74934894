// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cassert>

#include "core/engine/context.h"

namespace cloudyard {
namespace {

constexpr std::uint8_t kMaxDepth = 64;

/// Tells the packets of one trace over one link apart: turn, attempt, class and leg.
std::uint32_t packetWord(const Call& call, bool isReply)
{
    return (static_cast<std::uint32_t>(call.turn) << 24) | (static_cast<std::uint32_t>(call.attempt) << 8) |
           (static_cast<std::uint32_t>(call.callClass) << 1) | (isReply ? 1u : 0u);
}

} // namespace

Duration Context::pauseBefore(const RetryPolicy& policy, std::uint64_t stable, std::uint64_t trace,
                              std::uint32_t attempt) const
{
    Duration pause = policy.base;
    for (std::uint32_t n = policy.jitter == Jitter::Decorrelated ? 1 : attempt; n <= attempt; ++n)
        pause = policy.delay(n, draw(Purpose::Backoff, stable, trace, n), pause);
    return pause;
}

/// The call's record is written: it sets out.
void Context::launch(CallIndex c, Call& call, const TopologyLink& over, Duration timeout, bool recurs)
{
    ++m_state.ledgers.calls.calls;
    ++m_state.ledgers.calls.byClass[static_cast<std::size_t>(call.callClass)];
    armTimeout(c, call, over, timeout, recurs);
    sendPacket(c, call, over, false);
}

std::uint32_t Context::drawGroup(const TopologyLink& over, std::uint64_t trace) const
{
    const std::uint32_t key = over.groupsByKey ? keyOf(trace) : 0;
    return key != 0 ? 1 + (key - 1) % over.messageGroups
                    : over.groupFrom(draw(Purpose::Payload, over.stable, trace, 1));
}

std::uint32_t Context::keyOf(std::uint64_t trace) const
{
    const RequestClass* of = classOf(trace);
    if (of == nullptr || of->keys.universe() == 0)
        return 0;
    return of->keys.draw([&](std::uint32_t n) { return unitFromBits(draw(Purpose::Class, of->stable, trace, 2 + n)); });
}

std::int64_t Context::sizeOf(const RequestClass& of, std::uint64_t trace) const
{
    if (!of.size)
        return 0;
    return std::max<std::int64_t>(of.size->sample(draw(Purpose::Class, of.stable, trace, 1)).ns, 1);
}

inline void Context::armTimeout(CallIndex c, Call& call, const TopologyLink& over, Duration timeout, bool recurs)
{
    TimeoutLane& lane = m_state.timeoutLanes[call.link];
    if (timeout.ns >= 0 || lane.timeout != over.timeout) [[unlikely]]
        return armAlone(c, call, over, timeout, recurs);
    joinLane(lane, c, call);
}

/// A timeout that is stated, and not the link's own; or one that the link's lane does not have, because it is not open
/// yet or the link was edited while calls with the former one are under way. One that is like no other, such as what is
/// left until a deadline, has no use for a lane.
void Context::armAlone(CallIndex c, Call& call, const TopologyLink& over, Duration timeout, bool recurs)
{
    const bool isStated = timeout.ns >= 0;
    TimeoutLane& lane = m_state.timeoutLanes[call.link];
    if (!isStated && lane.first == kNone && over.timeout > Duration{}) {
        if (lane.lane)
            m_state.events.renewExternal(lane.lane);
        else
            lane.lane = m_state.events.openExternal();
        if (lane.lane) {
            lane.timeout = over.timeout;
            return joinLane(lane, c, call);
        }
    }
    const Duration delay = isStated ? timeout : over.timeout;
    call.timeout = isStated && !recurs
                       ? after(delay, call.caller, kCallTimesOut, c)
                       : onLane(openLane(call.caller, kCallTimesOut, delay), delay, call.caller, kCallTimesOut, c);
}

inline void Context::leadLane(const TimeoutLane& lane, CallIndex first, const Call& call)
{
    m_state.events.lead(lane.lane, call.issued + lane.timeout, call.timeout, {call.caller, kCallTimesOut, 0, first, 0});
}

inline void Context::joinLane(TimeoutLane& lane, CallIndex c, Call& call)
{
    call.timeout = m_state.events.armExternal();
    call.issuedBefore = lane.last;
    if (lane.last == kNone) {
        lane.first = c;
        leadLane(lane, c, call);
    } else {
        m_state.calls.edit(lane.last).issuedAfter = c;
    }
    lane.last = c;
}

/// The caller's half has ended; perhaps by that very timeout.
inline void Context::disarmTimeout(const Call& call)
{
    if (!EventSet::isExternal(call.timeout)) [[unlikely]] {
        cancel(call.timeout);
        return;
    }
    TimeoutLane& lane = m_state.timeoutLanes[call.link];
    const CallIndex before = call.issuedBefore;
    const CallIndex after = call.issuedAfter;
    m_state.events.disarmExternal();
    if (after == kNone)
        lane.last = before;
    else
        m_state.calls.edit(after).issuedBefore = before;
    if (before != kNone) {
        m_state.calls.edit(before).issuedAfter = after;
        return;
    }
    lane.first = after;
    if (after == kNone)
        return m_state.events.leadNone(lane.lane);
    leadLane(lane, after, callAt(after));
}

SimTime Context::timeoutOf(const Call& call) const
{
    return EventSet::isExternal(call.timeout) ? call.issued + m_state.timeoutLanes[call.link].timeout
                                              : timeOf(call.timeout);
}

inline std::uint64_t Context::drawForPacket(Purpose purpose, const Call& call, bool isReply) const
{
    return CounterRandom::drawBits(m_state.packetLuck[call.link], purpose, call.trace, packetWord(call, isReply));
}

inline Duration Context::hopDelay(const TopologyLink& over, const Call& call, bool isReply) const
{
    const Duration least = call.backward != isReply ? over.backward : over.forward;
    if (over.jitterTable == 0)
        return least;
    const std::uint64_t bits = drawForPacket(Purpose::Hop, call, isReply);
    return {least.ns + topology().delays[over.jitterTable].sample(bits)};
}

inline bool Context::losesHop(std::uint64_t below, const Call& call, bool isReply) const
{
    return below != 0 && drawForPacket(Purpose::Loss, call, isReply) < below;
}

[[gnu::always_inline]] inline void Context::sendPacket(CallIndex c, Call& call, const TopologyLink& over, bool isReply)
{
    SimTime arrive = now() + hopDelay(over, call, isReply);
    const bool lost = m_state.disturbed[call.link] != 0 ? disturbs(over, call, isReply, arrive)
                                                        : losesHop(over.lossBelow, call, isReply);
    ++m_state.traffic[over.drawnAs == kNone ? call.link : over.drawnAs].departures[call.backward != isReply];
    if (m_hopObserver != nullptr)
        showHop(c, call, isReply, arrive, lost);
    if (lost) [[unlikely]]
        return endCalleeHalf(c, call, true);
    m_state.events.push(arrive, {isReply ? call.caller : call.callee, isReply ? kReplyArrives : kCallArrives, 0, c, 0});
}

/// Whether the packet is lost on a link where one has to look closer; it may also be late.
bool Context::disturbs(const TopologyLink& over, const Call& call, bool isReply, SimTime& arrive) const
{
    const LinkImpairment& impairment = m_state.linkImpairments[call.link];
    arrive += impairment.delay;
    const NodeIndex sender = isReply ? call.callee : call.caller;
    return losesHop(eitherLoses(over.lossBelow, impairment.lossBelow), call, isReply) ||
           m_state.conditions[sender].silent();
}

void Context::showHop(CallIndex c, const Call& call, bool isReply, SimTime arrive, bool lost)
{
    const NodeIndex goal = isReply ? call.caller : call.callee;
    const bool vanishes = lost || cannotReach(goal, node(goal), call.link);
    const bool carries =
        isReply ? call.callClass == CallClass::Receive && call.payload != kNone : call.message != kNone;
    Hop hop{now(),        arrive,
            call.trace,   c,
            call.link,    call.callClass,
            call.attempt, call.backward != isReply,
            isReply,      call.answer == CallOutcome::Refused,
            vanishes,     carries};
    if (isReply && carries) { // what a poll brings back goes on with its own story
        const Delivery& brought = delivery(call.payload);
        hop.trace = brought.trace;
        hop.attempt = static_cast<std::uint16_t>(brought.receives - 1);
    }
    m_hopObserver->hop(hop);
}

/// `at` is node `goal`.
inline bool Context::cannotReach(NodeIndex goal, const TopologyNode& at, LinkIndex l) const
{
    if (m_state.disturbed[l] == 0) [[likely]]
        return false;
    return m_state.linkCuts[l] != 0 || m_state.conditions[goal].silent() || link(l).removed || at.removed;
}

void Context::callArrives(CallIndex c, Call& call, const TopologyNode& at)
{
    const NodeIndex callee = call.callee;
    if (cannotReach(callee, at, call.link)) [[unlikely]] {
        if (m_observer != nullptr)
            m_observer->vanished(c, call.link, now());
        return endCalleeHalf(c, call, true);
    }
    call.arrived = now();
    call.calleeHalf = CalleeHalf::Held;
    if (call.depth > kMaxDepth) [[unlikely]]
        return reply(c, call, CallOutcome::Refused, Reason::Loop);
    if (m_state.conditions[callee].refusing()) [[unlikely]]
        return turnAway(c, call);
    kindOf(at).called(*this, callee, c, call);
}

/// Nothing listens. It is the node's own failure, but for checks, which are no work.
void Context::turnAway(CallIndex c, Call& call)
{
    if (call.callClass != CallClass::HealthCheck) {
        countArrival(call.callee);
        countFailure(call.callee, now(), Reason::Refused);
    }
    reply(c, call, CallOutcome::Refused, Reason::Refused);
}

void Context::reply(CallIndex c, Call& call, CallOutcome outcome, Reason reason)
{
    assert(call.calleeHalf == CalleeHalf::Held);
    if (call.outcome != CallOutcome::Open)
        return endCalleeHalf(c, call, false);
    call.calleeHalf = CalleeHalf::Replying;
    call.answer = outcome;
    call.reason = reason;
    sendPacket(c, call, link(call.link), true);
}

void Context::abandon(CallIndex c) { endCalleeHalf(c, editCall(c), true); }

/// An answer is the end of both halves.
void Context::replyArrives(CallIndex c, Call& call, const TopologyNode& at)
{
    const bool vanishes = cannotReach(call.caller, at, call.link);
    if (vanishes && m_observer != nullptr)
        m_observer->vanished(c, call.link, now());
    if (vanishes || call.outcome != CallOutcome::Open)
        return endCalleeHalf(c, call, vanishes);
    call.outcome = call.answer;
    call.calleeHalf = CalleeHalf::Ended;
    disarmTimeout(call);
    countCallEnd(call.outcome);
    kindOf(at).answered(*this, call.caller, c, call);
    releaseCall(c, call);
}

void Context::callTimesOut(CallIndex c, Call& call)
{
    endCallerHalf(c, call, CallOutcome::TimedOut, Reason::Timeout, true);
}

void Context::cancelCall(CallIndex c) { endCallerHalf(c, editCall(c), CallOutcome::Cancelled, Reason::None, false); }

/// Without an answer: it leaves a callee that may still be at work.
void Context::endCallerHalf(CallIndex c, Call& call, CallOutcome outcome, Reason reason, bool tell)
{
    assert(call.outcome == CallOutcome::Open);
    call.outcome = outcome;
    call.reason = reason;
    disarmTimeout(call);
    countCallEnd(outcome);
    const bool isDone = call.calleeHalf == CalleeHalf::Ended;
    if (!isDone)
        ++m_state.ledgers.calls.orphans;
    const NodeIndex caller = call.caller;
    if (node(caller).removed) [[unlikely]]
        call.callerGone = true;
    else if (tell)
        kindOf(caller).answered(*this, caller, c, call);
    if (isDone)
        releaseCall(c, call);
}

inline void Context::countCallEnd(CallOutcome outcome)
{
    CallLedger& ledger = m_state.ledgers.calls;
    if (outcome == CallOutcome::Answered) [[likely]] {
        ++ledger.answered;
        return;
    }
    switch (outcome) {
    case CallOutcome::Refused:
        ++ledger.refused;
        break;
    case CallOutcome::TimedOut:
        ++ledger.timedOut;
        break;
    case CallOutcome::Lost:
        ++ledger.lost;
        break;
    default:
        ++ledger.cancelled;
        break;
    }
}

void Context::endCalleeHalf(CallIndex c, Call& call, bool died)
{
    if (call.calleeHalf == CalleeHalf::Ended)
        return;
    call.calleeHalf = CalleeHalf::Ended;
    if (call.outcome == CallOutcome::Open)
        return;
    CallLedger& ledger = m_state.ledgers.calls;
    --ledger.orphans;
    ++(died ? ledger.died : ledger.late);
    releaseCall(c, call);
}

/// Nobody is left to try again.
void Context::dropUnaccepted(const Call& call)
{
    const Reason reason = node(call.caller).removed ? Reason::NodeRemoved : Reason::PowerLost;
    const auto dropOwned = [&](MessageIndex m, std::uint32_t serial) {
        if (owns(call.caller, m, serial))
            drop(m, reason);
    };
    if (call.payload == kNone)
        return dropOwned(call.message, call.messageSerial);
    for (DeliveryIndex d = call.payload; d != kNone; d = delivery(d).next)
        dropOwned(delivery(d).message, delivery(d).serial);
}

/// Both halves have ended.
inline void Context::releaseCall(CallIndex c, Call& call)
{
    if (call.carriesItem && call.callerGone) [[unlikely]]
        dropUnaccepted(call);
    if (call.payload != kNone)
        releaseBatch(call.payload);
    m_state.calls.release(c, call);
}

void Context::cancelCallsFrom(NodeIndex n)
{
    for (CallIndex c = 0; c < m_state.calls.end(); ++c) {
        const Call& call = callAt(c);
        if (call.outcome != CallOutcome::Open || call.caller != n)
            continue;
        editCall(c).callerGone = true;
        cancelCall(c);
    }
}

bool Context::isHeldBy(CallIndex c, NodeIndex n) const
{
    const Call& call = callAt(c);
    return call.callee == n && call.calleeHalf == CalleeHalf::Held;
}

void Context::severCallsOf(NodeIndex n)
{
    cancelCallsFrom(n);
    for (CallIndex c = 0; c < m_state.calls.end(); ++c) {
        const bool isOpen = callAt(c).outcome == CallOutcome::Open && callAt(c).callee == n;
        if (isHeldBy(c, n))
            endCalleeHalf(c, editCall(c), true);
        if (isOpen)
            endCallerHalf(c, editCall(c), CallOutcome::Lost, Reason::NodeRemoved, true);
    }
}

void Context::severCallsOver(LinkIndex l)
{
    for (CallIndex c = 0; c < m_state.calls.end(); ++c)
        if (callAt(c).outcome == CallOutcome::Open && callAt(c).link == l)
            endCallerHalf(c, editCall(c), CallOutcome::Lost, Reason::NoRoute, true);
}

} // namespace cloudyard

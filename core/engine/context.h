// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cassert>
#include <cstdint>
#include <optional>

#include "core/base/distribution.h"
#include "core/base/hash.h"
#include "core/base/random.h"
#include "core/engine/observer.h"
#include "core/engine/simulation_state.h"

namespace cloudyard {

/// What a caller asks for; everything else of a Call follows from the link.
struct CallRequest {
    LinkIndex link = kNone;
    CallClass callClass = CallClass::Request;
    MessageIndex message = kNone;
    std::uint32_t messageSerial = 0; ///< 0: the message as it is; else it may have ended since
    std::uint64_t trace = 0;
    std::uint32_t callerRef = kNone;
    DeliveryIndex payload = kNone;
    std::uint16_t attempt = 0;
    std::uint16_t count = 0;
    std::uint16_t parameter = 0;
    std::uint32_t group = 0;   ///< of the item that it carries; 0: as the link gives it
    Duration timeout = {-1};   ///< negative: the link's own
    bool timeoutRecurs = true; ///< many calls of the caller have the same; else it is armed for itself
    bool backward = false;     ///< the caller is the link's target (a worker that polls its queue)
    bool carriesItem = false;  ///< the message is an item on its way to a new owner
    std::uint8_t depth = 0;    ///< of the call this one serves, plus one
    std::uint8_t turn = 0;
};

/// The engine as a handler sees it. One exists for the length of a run of the event loop; handlers use it and never
/// keep it. Everything is by index; indices are checked in debug builds. No function allocates in steady state.
/// Not thread-safe: one simulation, one thread at a time.
class Context {
public:
    Context(SimulationState& state, Observer* observer)
        : m_state(state),
          m_observer(observer),
          m_hopObserver(observer != nullptr && observer->interest().hops ? observer : nullptr),
          m_arrivalObserver(observer != nullptr && observer->interest().arrivals ? observer : nullptr)
    {
    }

    [[nodiscard]] SimTime now() const { return m_state.now; }
    [[nodiscard]] const Topology& topology() const { return *m_state.topology; }
    [[nodiscard]] const TopologyNode& node(NodeIndex n) const { return m_state.topology->nodes[n]; }
    [[nodiscard]] const TopologyLink& link(LinkIndex l) const { return m_state.topology->links[l]; }
    [[nodiscard]] const SimulationState& peek() const { return m_state; }

    /// The pool of the node's kind, and its state in it. `Pool` must be what the kind's makePool made.
    template <class Pool> [[nodiscard]] Pool& pool(NodeIndex n)
    {
        return static_cast<Pool&>(m_state.pools[node(n).kind]);
    }
    template <class Pool> [[nodiscard]] const Pool& pool(NodeIndex n) const
    {
        return static_cast<const Pool&>(m_state.pools[node(n).kind]);
    }
    template <class State> [[nodiscard]] State& state(NodeIndex n)
    {
        return pool<NodePool<State>>(n).states[node(n).slot];
    }
    template <class State> [[nodiscard]] const State& state(NodeIndex n) const
    {
        return pool<NodePool<State>>(n).states[node(n).slot];
    }

    // Time ------------------------------------------------------------------------------------------------
    /// An event of this node's own after `delay` (zero: later at this same instant, after what is already due).
    EventHandle after(Duration delay, NodeIndex n, std::uint16_t type, std::uint32_t a = 0, std::uint32_t b = 0)
    {
        return at(now() + delay, n, type, a, b);
    }
    [[gnu::always_inline]] EventHandle at(SimTime time, NodeIndex n, std::uint16_t type, std::uint32_t a = 0,
                                          std::uint32_t b = 0)
    {
        return m_state.events.push(time, {n, type, 0, a, b});
    }
    /// For delays that many events of a node share (timeouts): cheaper to arm and to cancel. Keep the id.
    [[nodiscard]] LaneId openLane(NodeIndex n, std::uint16_t purpose, Duration delay)
    {
        return m_state.events.openLane(n, purpose, delay);
    }
    EventHandle onLane(LaneId lane, Duration delay, NodeIndex n, std::uint16_t type, std::uint32_t a = 0,
                       std::uint32_t b = 0)
    {
        return m_state.events.arm(lane, now() + delay, {n, type, 0, a, b});
    }
    bool cancel(EventHandle handle) { return m_state.events.cancel(handle); }
    /// SimTime::never() when it no longer pends.
    [[nodiscard]] SimTime timeOf(EventHandle handle) const { return m_state.events.timeOf(handle); }

    // Chance ----------------------------------------------------------------------------------------------
    /// 64 random bits that depend on nothing but these words and the seed (common random numbers).
    [[nodiscard]] std::uint64_t draw(Purpose purpose, std::uint64_t stable, std::uint64_t trace,
                                     std::uint32_t attempt = 0) const
    {
        return CounterRandom::drawBits(m_state.seed, purpose, stable, trace, attempt);
    }

    // Traces and classes of requests ----------------------------------------------------------------------
    /// The trace of the `ordinal`-th thing that `stable` begins, of this class (by its number; 0: of none).
    [[nodiscard]] std::uint64_t newTrace(std::uint64_t stable, std::uint64_t ordinal,
                                         std::uint64_t classNumber = 0) const
    {
        const std::uint64_t trace = hashCombine(stable, ordinal);
        return topology().classes.empty() ? trace : (trace & ~(kClassNumbers - 1)) | classNumber;
    }
    /// The class of what caused this trace; null: it has none.
    [[nodiscard]] const RequestClass* classOf(std::uint64_t trace) const
    {
        if (topology().classes.empty()) [[likely]]
            return nullptr;
        const RequestClass& found = topology().classes[trace & (kClassNumbers - 1)];
        return found.name.empty() ? nullptr : &found;
    }
    /// Key, from 1 on, and size in bytes of a request: the same for all that is of its trace. 0: it has none.
    [[nodiscard]] std::uint32_t keyOf(std::uint64_t trace) const;
    [[nodiscard]] std::int64_t sizeOf(std::uint64_t trace) const
    {
        const RequestClass* of = classOf(trace);
        return of == nullptr ? 0 : sizeOf(*of, trace);
    }

    // Messages --------------------------------------------------------------------------------------------
    using MessagePlace = CowPool<Message>::Place;
    /// A new obligation of `owner`; created += 1.
    MessageIndex createRequest(NodeIndex owner, std::uint64_t trace) { return placeRequest(owner, trace).index; }
    MessageIndex createItem(NodeIndex owner, std::uint64_t trace, std::uint8_t hops)
    {
        return placeItem(owner, trace, hops).index;
    }
    /// The same for those who go on to write in the record.
    [[nodiscard]] MessagePlace placeRequest(NodeIndex owner, std::uint64_t trace);
    [[nodiscard]] MessagePlace placeItem(NodeIndex owner, std::uint64_t trace, std::uint8_t hops);
    /// A further copy of what somebody sent; duplicated += 1.
    MessageIndex duplicate(NodeIndex owner, std::uint64_t trace, std::uint8_t hops);
    [[nodiscard]] const Message& message(MessageIndex m) const { return m_state.messages[m]; }
    /// For the owner only.
    [[nodiscard]] Message& edit(MessageIndex m) { return m_state.messages.edit(m); }
    /// The callee accepts the item that a call carries: it becomes the owner and `since` becomes now. Where the sender
    /// had given up or was already told of an earlier attempt, a duplicate is made and returned instead.
    MessageIndex acceptItem(CallIndex c, NodeIndex newOwner) { return acceptItem(Call(callAt(c)), newOwner); }
    /// The same for a call that was looked at before, such as one entry of a batch (`withEntry`).
    MessageIndex acceptItem(const Call& call, NodeIndex newOwner);
    /// Hands a message to another owner without a call (a topic keeps its own copy for a subscription).
    void handOver(MessageIndex m, NodeIndex newOwner);
    /// Whether `n` still owns the message that it knew under this serial number.
    [[nodiscard]] bool owns(NodeIndex n, MessageIndex m, std::uint32_t serial) const
    {
        const Message& message = m_state.messages[m];
        return message.serial == serial && message.owner == n && (message.flags & kLive) != 0;
    }
    void complete(MessageIndex m) { complete(m, edit(m)); }
    void complete(MessageIndex m, Message& message); ///< for those who have the record at hand
    void fail(MessageIndex m, Reason reason);
    void drop(MessageIndex m, Reason reason);
    void expire(MessageIndex m); ///< also of a parked one
    /// To a node that takes dead letters, from `source`, with its size; 0: that is not stated.
    void deadLetter(MessageIndex m, NodeIndex deadLetterQueue, NodeIndex source, std::uint32_t bytes);
    [[nodiscard]] bool takesDeadLetters(NodeIndex n) const { return !node(n).removed && kindOf(n).park != nullptr; }
    /// A parked message is taken up again: a new obligation in the same record.
    void redrive(MessageIndex m);
    /// A message moves inside the service, at once, from a node to one that it is linked with: counted as a departure
    /// along that link, and told to who sees hops.
    void noteMove(MessageIndex m, NodeIndex from, NodeIndex to);
    /// The record goes without an end in the message ledger; for parked ones that are purged or removed.
    void removeParked(MessageIndex m);

    // Deliveries ------------------------------------------------------------------------------------------
    /// A record of receiving `m` now; whoever holds it releases it, or gives it to a call, which then owns it.
    DeliveryIndex createDelivery(MessageIndex m);
    [[nodiscard]] const Delivery& delivery(DeliveryIndex d) const { return m_state.deliveries[d]; }
    [[nodiscard]] Delivery& editDelivery(DeliveryIndex d) { return m_state.deliveries.edit(d); }
    /// An entry for this item in a batch that is sent; `note` comes back to the sender with the entry.
    DeliveryIndex createEntry(MessageIndex item, std::uint32_t note);
    /// A call that carries a batch of items, as if it carried this entry alone.
    [[nodiscard]] Call withEntry(const Call& batch, DeliveryIndex entry) const;
    /// The same receipt once more, for a call that carries it while its holder keeps it.
    [[nodiscard]] DeliveryIndex copyDelivery(DeliveryIndex d);
    void releaseDelivery(DeliveryIndex d) { m_state.deliveries.release(d); }
    /// The batch that a call carries becomes the taker's.
    [[nodiscard]] DeliveryIndex takeDeliveries(CallIndex c);

    // Calls -----------------------------------------------------------------------------------------------
    /// Issues one attempt. The caller hears of it exactly once, through its kind's `answered`, unless it cancels.
    CallIndex call(NodeIndex caller, const CallRequest& request);
    [[nodiscard]] const Call& callAt(CallIndex c) const { return m_state.calls[c]; }
    [[nodiscard]] Call& editCall(CallIndex c) { return m_state.calls.edit(c); }
    /// The callee answers. The reply travels back, unless nobody waits any more.
    void reply(CallIndex c, CallOutcome outcome = CallOutcome::Answered, Reason reason = Reason::None)
    {
        reply(c, editCall(c), outcome, reason);
    }
    /// The same for those who have the record at hand: `call` is editCall(c).
    void reply(CallIndex c, Call& call, CallOutcome outcome = CallOutcome::Answered, Reason reason = Reason::None);
    /// The callee's half ends with no word to the caller (it died).
    void abandon(CallIndex c);
    /// The caller no longer wants the answer; `answered` is not called.
    void cancelCall(CallIndex c);
    /// What is left until the caller of a request gives up, nothing below zero; none where the request does not say.
    [[nodiscard]] std::optional<Duration> timeLeft(const Call& call) const
    {
        if (!call.statesDeadline()) [[likely]]
            return std::nullopt;
        return call.outcome == CallOutcome::Open ? timeoutOf(call) - now() : Duration{};
    }
    /// Whether the caller's breaker lets an attempt through; it counts the attempt if so.
    [[nodiscard]] bool guardAdmits(LinkIndex l, bool isRetry)
    {
        return !link(l).guard.acts() || m_state.guards[l].admit(link(l).guard, now(), isRetry);
    }
    /// Whether retry budget and tokens have a retry left; takes it.
    [[nodiscard]] bool takeRetry(LinkIndex l, RetryPaid retry)
    {
        return !link(l).guard.acts() || m_state.guards[l].takeRetry(link(l).guard, retry);
    }
    /// For each attempt that the guard admitted and that ended by itself.
    void guardSaw(LinkIndex l, bool isWell, RetryPaid paid)
    {
        if (link(l).guard.acts())
            m_state.guards[l].saw(link(l).guard, now(), isWell, paid);
    }
    [[nodiscard]] const LinkGuard& guard(LinkIndex l) const { return m_state.guards[l]; }
    /// The pause before retry number `attempt` (1 is the first) of this trace; `stable` names who draws.
    [[nodiscard]] Duration pauseBefore(const RetryPolicy& policy, std::uint64_t stable, std::uint64_t trace,
                                       std::uint32_t attempt) const;
    /// True while somebody still waits for it.
    [[nodiscard]] bool isWanted(CallIndex c) const { return callAt(c).outcome == CallOutcome::Open; }

    // Statistics and observers ----------------------------------------------------------------------------
    void countArrival(NodeIndex n)
    {
        ++m_state.stations[n].arrivals;
        if (m_arrivalObserver != nullptr)
            m_arrivalObserver->arrived(n, now());
    }
    void countCompletion(NodeIndex n, SimTime since)
    {
        ++m_state.stations[n].completions;
        if (m_observer != nullptr)
            m_observer->completed(n, since, now());
    }
    void countFailure(NodeIndex n, SimTime since, Reason reason)
    {
        ++m_state.stations[n].failures[static_cast<std::size_t>(reason)];
        if (m_observer != nullptr)
            m_observer->failed(n, since, now(), reason);
    }
    /// A client's request began, or ended, well where there is no reason: for those who tell classes apart.
    void tellRequested(std::uint64_t trace)
    {
        if (!topology().classes.empty() && m_observer != nullptr) [[unlikely]]
            m_observer->requested(trace & (kClassNumbers - 1));
    }
    void tellSettled(std::uint64_t trace, SimTime since, Reason reason)
    {
        if (!topology().classes.empty() && m_observer != nullptr) [[unlikely]]
            m_observer->settled(trace & (kClassNumbers - 1), since, now(), reason);
    }
    void countWait(NodeIndex n, SimTime since)
    {
        if (m_observer != nullptr)
            m_observer->waited(n, since, now());
    }
    /// Change one of the node's levels by a step and keep its time integral.
    void shiftInSystem(NodeIndex n, int step)
    {
        StationStats& station = m_state.stations[n];
        StationStats::shift(station.inSystem, station.inSystemNs, step, now());
    }
    void shiftWaiting(NodeIndex n, int step)
    {
        StationStats& station = m_state.stations[n];
        StationStats::shift(station.waiting, station.waitingNs, step, now());
    }
    void shiftBusy(NodeIndex n, int step)
    {
        StationStats& station = m_state.stations[n];
        StationStats::shift(station.busy, station.busyNs, step, now());
    }
    void setCapacity(NodeIndex n, std::uint32_t capacity);
    /// What this link's source makes of its target.
    void setTargetHealth(LinkIndex l, const TargetHealth& health) { m_state.targets[l] = health; }
    [[nodiscard]] const TargetHealth& targetHealth(LinkIndex l) const { return m_state.targets[l]; }
    void setBooting(NodeIndex n, bool booting) { m_state.conditions[n].booting = booting; }
    [[nodiscard]] const StationStats& station(NodeIndex n) const { return m_state.stations[n]; }
    [[nodiscard]] DeliveryLedger& deliveries() { return m_state.ledgers.deliveries; }
    [[nodiscard]] bool isUp(NodeIndex n) const
    {
        const NodeCondition& c = m_state.conditions[n];
        return !c.silent() && !c.refusing();
    }
    void report(const Happening& happening);

    // Faults ----------------------------------------------------------------------------------------------
    /// For a fault at a place (a region, a zone) or at a single node: all that stands there goes, and comes back when
    /// the last such fault is over.
    void cutPower(NodeIndex place);
    void restorePower(NodeIndex place);
    /// One cut more or less at this node alone.
    void losePower(NodeIndex n);
    void regainPower(NodeIndex n);
    /// How many power faults hit the node: its own and those of the places around it.
    [[nodiscard]] std::uint16_t powerFaultsAt(NodeIndex n) const;
    void stopProcess(NodeIndex n);
    void startProcess(NodeIndex n);
    void cut(LinkIndex l);
    void mend(LinkIndex l);
    /// Nothing can be launched at a place while a fault of these is there: a zone, or a region with all its zones.
    void beginShortage(NodeIndex place) { ++m_state.conditions[place].shortages; }
    void endShortage(NodeIndex place) { --m_state.conditions[place].shortages; }
    /// Whether a launch in this zone fails: there is no power, or no capacity.
    [[nodiscard]] bool cannotLaunchIn(NodeIndex zone) const;
    /// Calls to the control plane of a region fail; what runs runs on.
    void breakControl(NodeIndex region) { ++m_state.conditions[region].controlFaults; }
    void mendControl(NodeIndex region) { --m_state.conditions[region].controlFaults; }
    /// Of the region that a node stands in.
    [[nodiscard]] bool controlFails(NodeIndex n) const
    {
        return node(n).region != kNone && m_state.conditions[node(n).region].controlFaults != 0;
    }
    void order(NodeIndex n, Order what);
    /// What was asked of a node by order is done: faults that are this order, and whose target it is, are over.
    void orderDone(NodeIndex n, Order what);
    /// Takes delay and loss of the link from the active faults on it: delays add up, losses are independent.
    void impair(LinkIndex l);

    // Ends ------------------------------------------------------------------------------------------------
    /// Asks a node to end; false when its kind cannot.
    bool terminate(NodeIndex n);
    /// Whoever sends work to `n` shall send nothing new; some of them release their link only later.
    void deregister(NodeIndex n);
    /// For `deregister` of a kind: the grace of this link is over.
    void release(LinkIndex l);
    /// The node is no more. Its own calls are cancelled; those that it holds are refused.
    void retire(NodeIndex n);
    /// Faults whose target was terminated or taken out of the scene are over now; those to come will not.
    void leaveFaults();

    // For Simulation and those who edit a run ---------------------------------------------------------------
    /// `at` is the event's node. One of a call's own events; `call` is the record of the call that it names.
    void dispatchOfCall(const Event& event, Call& call, const TopologyNode& at);
    /// Any other.
    void dispatch(const Event& event, const Topology& topology, const TopologyNode& at);
    /// Ends the callers' halves of every call that touches a node or link which has left the scene.
    void severCallsOf(NodeIndex n);
    void severCallsOver(LinkIndex l);
    /// What SimulationState::disturbed says of all links, after the topology or a condition was set from outside.
    void lookAtLinks();
    /// By position in SimulationState::faults; nothing happens when it is already active, or over.
    void beginFault(std::uint32_t position);
    void endFault(std::uint32_t position);

private:
    friend class Growth;

    void forAllAt(NodeIndex place, void (Context::*change)(NodeIndex));
    void tellRegionOf(NodeIndex zone, bool on);
    /// A link, and if it is a stencil those of the members.
    void forAllDrawnAs(LinkIndex l, const auto& change)
    {
        change(l);
        const std::vector<TopologyLink>& links = topology().links;
        for (LinkIndex member = 0; member < links.size(); ++member)
            if (links[member].drawnAs == l)
                change(member);
    }
    void lookAtLink(LinkIndex l);
    void lookAtLinksOf(NodeIndex n);
    [[nodiscard]] bool isQuiet(NodeIndex n) const { return node(n).removed || m_state.conditions[n].silent(); }
    void launch(CallIndex c, Call& call, const TopologyLink& over, Duration timeout, bool recurs);
    [[nodiscard]] std::int64_t sizeOf(const RequestClass& of, std::uint64_t trace) const;
    [[nodiscard]] std::uint32_t drawGroup(const TopologyLink& over, std::uint64_t trace) const;
    void sendPacket(CallIndex c, Call& call, const TopologyLink& over, bool isReply);
    void showHop(CallIndex c, const Call& call, bool isReply, SimTime arrive, bool lost);
    [[nodiscard]] bool cannotReach(NodeIndex goal, const TopologyNode& at, LinkIndex l) const;
    [[nodiscard]] std::uint64_t drawForPacket(Purpose purpose, const Call& call, bool isReply) const;
    [[nodiscard]] Duration hopDelay(const TopologyLink& over, const Call& call, bool isReply) const;
    [[nodiscard]] bool losesHop(std::uint64_t below, const Call& call, bool isReply) const;
    [[nodiscard]] bool disturbs(const TopologyLink& over, const Call& call, bool isReply, SimTime& arrive) const;
    [[nodiscard]] static std::uint64_t eitherLoses(std::uint64_t one, std::uint64_t other);
    void armTimeout(CallIndex c, Call& call, const TopologyLink& over, Duration timeout, bool recurs);
    void armAlone(CallIndex c, Call& call, const TopologyLink& over, Duration timeout, bool recurs);
    void joinLane(TimeoutLane& lane, CallIndex c, Call& call);
    void leadLane(const TimeoutLane& lane, CallIndex first, const Call& call);
    void disarmTimeout(const Call& call);
    [[nodiscard]] SimTime timeoutOf(const Call& call) const;
    MessagePlace newMessage(NodeIndex owner, std::uint64_t trace, std::uint8_t hops, std::uint8_t flags);
    void cancelCallsFrom(NodeIndex n);
    void dropUnaccepted(const Call& call);
    [[nodiscard]] bool isHeldBy(CallIndex c, NodeIndex n) const;
    void releaseBatch(DeliveryIndex head);
    // A call's record comes along with its index: it is looked up once for each handler.
    void callArrives(CallIndex c, Call& call, const TopologyNode& at);
    void replyArrives(CallIndex c, Call& call, const TopologyNode& at);
    void callTimesOut(CallIndex c, Call& call);
    void turnAway(CallIndex c, Call& call);
    void endCallerHalf(CallIndex c, Call& call, CallOutcome outcome, Reason reason, bool tell);
    void endCalleeHalf(CallIndex c, Call& call, bool died);
    void countCallEnd(CallOutcome outcome);
    void releaseCall(CallIndex c, Call& call);
    /// Frees the record of a message that its ledger has counted.
    void countLost(MessageIndex m) { ++m_state.stations[message(m).owner].lost; }
    void endMessage(MessageIndex m) { endMessage(m, edit(m)); }
    void endMessage(MessageIndex m, Message& message);
    [[nodiscard]] const KindBehaviour& kindOf(NodeIndex n) const { return kindOf(node(n)); }
    [[nodiscard]] const KindBehaviour& kindOf(const TopologyNode& n) const { return *topology().kinds[n.kind]; }

    SimulationState& m_state;
    Observer* m_observer;
    Observer* m_hopObserver;
    Observer* m_arrivalObserver;
};

inline Context::MessagePlace Context::newMessage(NodeIndex owner, std::uint64_t trace, std::uint8_t hops,
                                                 std::uint8_t flags)
{
    const MessagePlace place = m_state.messages.place();
    place.element = Message{.trace = trace,
                            .created = now(),
                            .since = now(),
                            .owner = owner,
                            .serial = m_state.nextSerial,
                            .hops = hops,
                            .flags = flags};
    if (++m_state.nextSerial == 0) [[unlikely]]
        m_state.nextSerial = 1;
    return place;
}

inline Context::MessagePlace Context::placeRequest(NodeIndex owner, std::uint64_t trace)
{
    ++m_state.ledgers.messages.createdRequests;
    return newMessage(owner, trace, 0, kLive);
}

inline Context::MessagePlace Context::placeItem(NodeIndex owner, std::uint64_t trace, std::uint8_t hops)
{
    ++m_state.ledgers.messages.createdItems;
    return newMessage(owner, trace, hops, kLive | kItem);
}

inline void Context::handOver(MessageIndex m, NodeIndex newOwner)
{
    Message& message = edit(m);
    message.owner = newOwner;
    message.since = now();
    ++message.hops;
}

inline void Context::endMessage(MessageIndex m, Message& message)
{
    message.flags = 0;
    message.serial = 0;
    message.owner = kNone;
    m_state.messages.release(m, message);
}

inline void Context::complete(MessageIndex m, Message& message)
{
    assert(message.flags & kLive);
    ++m_state.ledgers.messages.completed;
    endMessage(m, message);
}

/// Part of its caller: what a request leaves out is written as a constant, and the request itself is never made.
[[gnu::always_inline]] inline CallIndex Context::call(NodeIndex caller, const CallRequest& request)
{
    const TopologyLink& over = link(request.link);
    const auto [c, call] = m_state.calls.place();
    call = Call{.trace = request.trace,
                .issued = now(),
                .arrived = {},
                .timeout = {},
                .caller = caller,
                .callee = request.backward ? over.from : over.to,
                .link = request.link,
                .message = request.message,
                .callerRef = request.callerRef,
                .payload = request.payload,
                .attempt = request.attempt,
                .count = request.count,
                .group = request.group,
                .messageSerial = request.messageSerial,
                .parameter = request.parameter,
                .callClass = request.callClass,
                .depth = request.depth,
                .turn = request.turn,
                .backward = request.backward,
                .carriesItem = request.carriesItem};
    if (request.message != kNone && request.messageSerial == 0)
        call.messageSerial = message(request.message).serial;
    if (request.carriesItem && request.group == 0 && over.messageGroups != 0)
        call.group = drawGroup(over, request.trace);
    launch(c, call, over, request.timeout, request.timeoutRecurs);
    return c;
}

inline void Context::dispatchOfCall(const Event& event, Call& call, const TopologyNode& at)
{
    switch (event.type) {
    case kCallArrives:
        return callArrives(event.a, call, at);
    case kReplyArrives:
        return replyArrives(event.a, call, at);
    default:
        return callTimesOut(event.a, call);
    }
}

inline void Context::dispatch(const Event& event, const Topology& topology, const TopologyNode& at)
{
    switch (event.type) {
    case kFaultBegins:
        return beginFault(event.a);
    case kFaultEnds:
        return endFault(event.a);
    default:
        if (!at.removed)
            topology.kinds[at.kind]->handle(*this, event.node, event);
    }
}

/// Collects, by walking, who owns what: `in flight` of the ledgers' check. A message named twice is an error.
class Census {
public:
    explicit Census(std::uint32_t messageCapacity) : m_seen(messageCapacity, false) {}
    void owns(MessageIndex m)
    {
        if (m_seen[m])
            m_namedTwice = true;
        m_seen[m] = true;
        ++m_count;
    }
    [[nodiscard]] std::uint64_t count() const { return m_count; }
    [[nodiscard]] bool namedTwice() const { return m_namedTwice; }
    [[nodiscard]] bool has(MessageIndex m) const { return m_seen[m]; }

private:
    std::vector<bool> m_seen;
    std::uint64_t m_count = 0;
    bool m_namedTwice = false;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "core/base/sim_time.h"
#include "core/engine/event_set.h"

namespace cloudyard {

using NodeIndex = std::uint32_t;    ///< position in Topology::nodes; stable for the whole run
using LinkIndex = std::uint32_t;    ///< position in Topology::links; stable for the whole run
using MessageIndex = std::uint32_t; ///< slot in the message pool; reused after its message ended
using CallIndex = std::uint32_t;    ///< slot in the call pool; valid until both halves have ended
using DeliveryIndex = std::uint32_t; ///< slot in the delivery pool; one holder at a time
inline constexpr std::uint32_t kNone = 0xffff'ffffu;

/// What a call is for. Only Request, Send and Publish serve a message; the others are housekeeping.
enum class CallClass : std::uint8_t {
    Request,
    Send,
    Publish,
    Deliver,
    Receive,
    Delete,
    HealthCheck,
    Control,
    ChangeVisibility, ///< a received message shall stay hidden for `parameter` seconds from now
};
inline constexpr int kCallClasses = 9;

/// How the caller's half of a call ended.
enum class CallOutcome : std::uint8_t { Open, Answered, Refused, TimedOut, Cancelled, Lost };

/// Why something was refused, given up or dropped. A closed list: reports name every one of them.
enum class Reason : std::uint8_t {
    None,
    Timeout,      ///< no answer in time
    Refused,      ///< nothing listens there (stopped or booting)
    LineFull,     ///< the callee's waiting line is full
    NoTargets,    ///< a balancer without targets
    NoRoute,      ///< no link leads on
    Throttled,    ///< a quota was reached
    Unreachable,  ///< every attempt to send was lost
    Error,        ///< the callee answered with an error
    Loop,         ///< more than 64 hops
    PowerLost,    ///< vanished with its only holder
    NodeRemoved,
    Unsubscribed,
    Delivery,     ///< a delivery policy was used up
    Purged,
    Deduplicated, ///< another message had the same de-duplication id
    BreakerOpen,  ///< the caller's circuit breaker let no call through
    TooLarge,     ///< a message has more bytes, or attributes, than are taken there
    Deadline,     ///< whoever asked for it had given up by then
    ReservedConcurrency, ///< as many ran as were reserved for it; this and the next three are told as 429
    AccountConcurrency,  ///< as many ran as the account may run at once
    ScalingRate,         ///< it was growing as fast as it may
    InvocationRate,      ///< more requests in a second than its concurrency allows
    TimeLimit,           ///< its work ran longer than it may
    Capacity,            ///< the service could not grow as fast as there was more to do; told as 503
};
inline constexpr int kReasons = 25;
/// Whether somebody said "too many requests" rather than that something is wrong.
[[nodiscard]] constexpr bool isThrottle(Reason reason)
{
    return reason == Reason::Throttled || (reason >= Reason::ReservedConcurrency && reason <= Reason::InvocationRate);
}
/// For files: "line-full".
[[nodiscard]] std::string_view toText(Reason reason);
/// For people: "the waiting line was full".
[[nodiscard]] std::string_view sentenceOf(Reason reason);
[[nodiscard]] std::string_view toText(CallClass callClass);

/// One obligation: a client's request, or an item that somebody sent. It has one owner at a time, and only the owner
/// ends it, once (the ledger of `ledger.h`). 56 bytes while waiting. The list links belong to the owner.
struct Message {
    std::uint64_t trace = 0; ///< common to all that one client request caused; the same in every design
    SimTime created;         ///< when the obligation began
    SimTime since;           ///< when the present owner accepted it; for a queue the enqueue time
    NodeIndex owner = kNone;
    std::uint32_t next = kNone;
    std::uint32_t previous = kNone;
    std::uint32_t olderNext = kNone;     ///< second list: by age
    std::uint32_t olderPrevious = kNone;
    std::uint32_t serial = 0;   ///< tells this message from others that had its slot; never 0 while it lives
    std::uint16_t attempts = 0; ///< tries of a request, or receives of a queued item
    std::uint8_t hops = 0;      ///< how deep in its trace it was sent; 64 is the limit
    std::uint8_t flags = 0;     ///< MessageFlag
    std::uint32_t group = 0;    ///< message group, numbered from 1; 0: none
};
static_assert(sizeof(Message) <= 56);

enum MessageFlag : std::uint8_t {
    kLive = 1,      ///< counts as in flight until its owner ends it
    kParked = 2,    ///< dead-lettered: in the parked ledger, no longer in the message ledger
    kInFlight = 4,  ///< received and hidden: a delivery holds it
    kDelayed = 8,   ///< not visible yet
    kItem = 16,     ///< sent by somebody, rather than a client's own request
};

/// Where the callee's half of a call stands.
enum class CalleeHalf : std::uint8_t { Travelling, Held, Replying, Ended };

/// Call::parameter of a request that tells its callee when its caller gives up.
inline constexpr std::uint16_t kStatesDeadline = 1;

/// Call::parameter of a receive whose trace is an attempt id; the bits above say how long it waits for a message, in
/// steps of 10 ms, 0: as the queue says.
inline constexpr std::uint16_t kIsAttemptId = 1;
inline constexpr Duration kWaitStep = Duration::milliseconds(10);
[[nodiscard]] constexpr std::uint16_t parameterOfWait(Duration wait)
{
    return static_cast<std::uint16_t>(wait.ns / kWaitStep.ns << 1);
}
[[nodiscard]] constexpr Duration waitOf(std::uint16_t parameter) { return Duration{(parameter >> 1) * kWaitStep.ns}; }

/// One attempt: who asks whom, over which link, for which message. Both halves live in one record; the slot is freed
/// when caller and callee are done with it. Kinds read it, and may use `next`, `calleeRef` while they hold it.
struct Call {
    std::uint64_t trace = 0;
    SimTime issued;
    SimTime arrived;          ///< at the callee; meaningful once it is there
    EventHandle timeout;
    NodeIndex caller = kNone;
    NodeIndex callee = kNone;
    LinkIndex link = kNone;
    MessageIndex message = kNone;
    std::uint32_t callerRef = kNone; ///< the caller's own note: which of its jobs this belongs to
    std::uint32_t calleeRef = kNone; ///< the callee's own note while it works on it
    DeliveryIndex payload = kNone;   ///< records that the call carries and owns: the head of a batch that was received,
                                     ///< or of one that is sent
    std::uint32_t next = kNone;      ///< the callee's waiting line
    std::uint16_t attempt = 0;
    std::uint16_t count = 0;         ///< asked for or carried: batch size; of a copy on delivery, see `bytes`
    std::uint32_t group = 0;         ///< message group of the item that it carries; 0: none. Of a Receive: for how many
                                     ///< seconds it hides what it brings; 0: for as long as the queue says
    std::uint32_t messageSerial = 0; ///< of `message`, which may have ended since
    std::uint16_t parameter = 0; ///< ChangeVisibility: seconds; Receive: kIsAttemptId, and how long it waits by itself
                                 ///< (`waitOf`); Request: kStatesDeadline or nothing
    CallClass callClass = CallClass::Request;
    CallOutcome outcome = CallOutcome::Open;     ///< the caller's half
    CalleeHalf calleeHalf = CalleeHalf::Travelling;
    Reason reason = Reason::None;
    CallOutcome answer = CallOutcome::Answered;  ///< what the callee said
    std::uint8_t depth = 0;   ///< how many calls wait above this one; 64 is the limit
    std::uint8_t turn = 0;    ///< tells calls apart that one trace makes of the same callee: each meets its own luck
    bool backward = false;    ///< issued against the drawn direction of its link (a poll)
    bool carriesItem = false; ///< `message` is an item that the callee may accept
    bool callerGone = false;  ///< nobody is left to fail the item when it is not accepted
    // Its neighbours among those over its link that time out as the link says (TimeoutLane).
    CallIndex issuedBefore = kNone;
    CallIndex issuedAfter = kNone;

    [[nodiscard]] bool isAttempt() const { return (parameter & kIsAttemptId) != 0; }
    [[nodiscard]] bool statesDeadline() const
    {
        return parameter == kStatesDeadline && callClass == CallClass::Request;
    }
    /// Of a Deliver: the size of what it carries, as its topic made it; 0: not stated.
    [[nodiscard]] std::uint32_t bytes() const { return std::uint32_t{count} << 16 | parameter; }
};

static_assert(sizeof(Call) <= 96);

/// The calls over one link that wait for an answer for as long as the link says: a list in the order in which they time
/// out, which is that in which they were issued.
struct TimeoutLane {
    Duration timeout{-1};     ///< of all of them; negative: the lane is not open yet
    LaneId lane;              ///< of the event set
    CallIndex first = kNone;
    CallIndex last = kNone;
};

/// One receive of a queued message, as its holder knows it. It names the message by value, so that a message which
/// became visible again, or ended, while a slow worker still holds it is told apart: the receipt is good while
/// `receives` is the message's latest count. The same record is an entry of a batch of items that is sent in one call:
/// then `queue` is the sender's note and `receives` the Reason for which the callee did not take this one.
struct Delivery {
    std::uint64_t trace = 0;
    SimTime received;
    MessageIndex message = kNone;
    std::uint32_t serial = 0;
    NodeIndex queue = kNone;
    DeliveryIndex next = kNone;       ///< in a batch
    std::uint16_t receives = 0;       ///< the receipt
    std::uint8_t depth = 0;           ///< how deep in its trace
};
static_assert(sizeof(Delivery) <= 40);

/// The engine's own events; a kind numbers its own from kFirstKindEvent.
enum EngineEvent : std::uint16_t {
    kCallArrives = 1,
    kReplyArrives = 2,
    kCallTimesOut = 3,
    kFaultBegins = 4,
    kFaultEnds = 5,
    kFirstKindEvent = 16,
};

} // namespace cloudyard

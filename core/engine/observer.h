// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/engine/records.h"

namespace cloudyard {

class Topology;

/// One packet on its way, seen at departure.
struct Hop {
    SimTime depart;
    SimTime arrive;
    std::uint64_t trace;
    CallIndex call;
    LinkIndex link;
    CallClass callClass;
    std::uint16_t attempt;    ///< of a request; from the second receive on for a delivered item
    bool backward;            ///< against the drawn direction
    bool isReply;
    bool carriesError;        ///< a refusal
    bool vanishes;            ///< as things stand at departure nobody will get it: power lost, link cut, packet lost
    bool carriesMessage;      ///< false for empty replies, polls, checks
};

enum class Severity : std::uint8_t { Info, Good, Warning, Bad };

/// A turning point in the life of a node, for those who mark it on an axis of time. Faults are not among them: a run
/// lists them with their spans (SimulationState::faults).
enum class Milestone : std::uint8_t {
    None,
    Launching,       ///< capacity was asked for
    InService,       ///< it serves: for the first time, or again
    Terminating,     ///< it takes nothing new
    Terminated,      ///< it is gone
    TargetUnhealthy, ///< a balancer took it out
    TargetHealthy,   ///< a balancer put it in again
    Changed,         ///< somebody changed the scene while it ran
};

/// Something worth a line in the event log. `text` is a literal with {node}, {other}, {link}, {1} and {2} in it,
/// marked for translation by whoever shows it.
struct Happening {
    SimTime at;
    const char* text;
    Severity severity = Severity::Info;
    NodeIndex node = kNone;
    NodeIndex other = kNone;
    LinkIndex link = kNone;
    std::int64_t first = 0;
    std::int64_t second = 0;
    Milestone milestone = Milestone::None;
};

/// What an observer wants to hear of besides the rest: things so frequent that a call for nothing is felt.
struct ObserverInterest {
    bool hops = true;
    bool arrivals = true;
};

/// Watches a run from outside: on or off, it changes no result. Called on the simulation's thread, in event order.
/// Costs one predictable branch when absent and a virtual call when present.
class Observer {
public:
    /// Without interest in hops or arrivals, hop() or arrived() is never called.
    explicit Observer(ObserverInterest interest = {}) : m_interest(interest) {}
    virtual ~Observer() = default;
    [[nodiscard]] ObserverInterest interest() const { return m_interest; }

    virtual void hop(const Hop&) {}
    /// Work came to a node (clients: a request was issued).
    virtual void arrived(NodeIndex, SimTime) {}
    /// Work left a node well; `since` is when it came there (for clients when the request was created).
    virtual void completed(NodeIndex, SimTime /*since*/, SimTime /*now*/) {}
    virtual void failed(NodeIndex, SimTime /*since*/, SimTime /*now*/, Reason) {}
    /// A client's request of a class, by its number, was issued; one ended, well where there is no reason.
    virtual void requested(std::uint8_t /*requestClass*/) {}
    virtual void settled(std::uint8_t /*requestClass*/, SimTime /*since*/, SimTime /*now*/, Reason) {}
    /// Work waited this long before service began (a queue: before it was received).
    virtual void waited(NodeIndex, SimTime /*since*/, SimTime /*now*/) {}
    virtual void happened(const Happening&) {}
    /// Nodes or links came to the run, or left it, in the midst of it (Growth); before anything is heard of them.
    virtual void grew(const Topology&) {}
    /// A packet that was not expected to vanish did so on arrival.
    virtual void vanished(CallIndex, LinkIndex, SimTime) {}

private:
    ObserverInterest m_interest;
};

} // namespace cloudyard

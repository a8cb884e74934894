// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/random.h"
#include "core/engine/context.h"
#include "core/services/clients/clients_kind.h"
#include "core/services/clients/rate_trace.h"

namespace cloudyard {

const KindDescriptor& clientsDescriptor();

/// What a group of clients needs besides its settings: its classes by number, and the load that was recorded.
struct ClientsExtra : NodeExtra {
    struct Part {
        double upTo; ///< share of the requests that are of this class or one before
        std::uint8_t number;
    };
    std::vector<Part> mix;
    std::shared_ptr<const std::string> file; ///< that the trace was read from
    std::shared_ptr<const RateTrace> trace;
};

/// ServiceKind::compile of clients.
[[nodiscard]] Result<void> compileClients(const void* settings, Topology& topology, NodeIndex node,
                                          const SceneFolder* folder);

/// One group of clients in a run. Its open requests are a list through the messages it owns; a request that sends an
/// item keeps the item's slot and serial in the message's second pair of links, and in `group` how many of its attempts
/// are under way (two, when it is hedged).
struct ClientsState {
    ClientsSettings settings;
    LoadShape shape;                   ///< as the settings say
    std::optional<RandomStream> gaps;  ///< between arrivals
    double nextGap = 0;                ///< drawn ahead, so that nobody waits for its logarithm: in mean gaps
    std::vector<LinkIndex> ways;       ///< where requests may go
    EventHandle nextArrival;
    std::size_t replayed = 0;          ///< of a trace of instants: how many are past
    std::uint64_t ordinal = 0;         ///< of the next request; names its trace
    std::uint64_t retries = 0;
    std::uint64_t hedges = 0;
    std::uint64_t notTried = 0;        ///< attempts that the circuit breaker did not let through
    std::uint32_t users = 0;           ///< of the closed loop, who think or wait
    std::uint64_t thoughts = 0;        ///< names the draws of think times
    MessageIndex first = kNone;        ///< of the open requests
    std::uint32_t open = 0;
};

/// What a group of clients does; made anew for each handler.
class Clients {
public:
    Clients(Context& context, NodeIndex self)
        : m_context(context), m_self(self), m_state(context.state<ClientsState>(self))
    {
    }

    void start();
    void configure(const ClientsSettings& settings);
    void relink();
    void issue();
    void attempt(MessageIndex request, std::uint32_t serial);
    void hedge(MessageIndex request, std::uint32_t serial);
    void thought();
    void settle(const Call& attempt);
    void leave();

private:
    void scheduleArrival();
    void beginRhythm();
    [[nodiscard]] double drawGap();
    [[nodiscard]] double nextAmount();
    [[nodiscard]] SimTime nextArrival();
    [[nodiscard]] SimTime nextOfTrace();
    [[nodiscard]] std::uint8_t chooseClass(std::uint64_t ordinal) const;
    [[nodiscard]] std::uint64_t newTrace(std::uint64_t ordinal) const;
    void admitUsers();
    void think();
    void issueNow(std::uint8_t flags);
    void send(MessageIndex request, Message& message);
    [[nodiscard]] LinkIndex chooseWay(std::uint64_t trace) const;
    void ask(MessageIndex request, Message& message, LinkIndex way, const TopologyLink& over);
    void sendItem(MessageIndex request, Message& message, LinkIndex way);
    void retryOrGiveUp(MessageIndex request, LinkIndex way, Reason reason);
    [[nodiscard]] bool isOpen(const Call& attempt, const Message& request) const;
    void succeed(MessageIndex request, Message& message);
    void giveUp(MessageIndex request, Reason reason);
    void giveUpItem(const Message& request);
    void enlist(MessageIndex request, Message& message);
    void strikeOff(const Message& request);

    Context& m_context;
    NodeIndex m_self;
    ClientsState& m_state;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ledger.h"

#include <numeric>

#include <fmt/format.h>

#include "core/engine/simulation.h"

namespace cloudyard {

std::uint64_t sum(const ReasonCounts& counts)
{
    return std::accumulate(counts.begin(), counts.end(), std::uint64_t{0});
}

namespace {

/// Items whose sender is gone belong to nobody but the packet that carries them: one, or those of a batch.
void countOrphanedItems(const Context& context, const CowPool<Call>& calls, Census& census)
{
    for (CallIndex c = 0; c < calls.end(); ++c) {
        const Call& call = calls[c];
        const bool alive = call.outcome != CallOutcome::Open && call.calleeHalf != CalleeHalf::Ended;
        if (!alive || !call.carriesItem || !call.callerGone)
            continue;
        const auto count = [&](MessageIndex item, std::uint32_t serial) {
            if (context.owns(call.caller, item, serial) && !census.has(item))
                census.owns(item);
        };
        if (call.payload == kNone)
            count(call.message, call.messageSerial);
        for (DeliveryIndex d = call.payload; d != kNone; d = context.delivery(d).next)
            count(context.delivery(d).message, context.delivery(d).serial);
    }
}

Census takeCensus(const Simulation& simulation)
{
    const SimulationState& state = simulation.state();
    const Context context(const_cast<SimulationState&>(state), nullptr);
    Census census(state.messages.end());
    const Topology& topology = simulation.topology();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n)
        if (const auto count = topology.kinds[topology.nodes[n].kind]->census; count && !topology.nodes[n].removed)
            count(context, n, census);
    countOrphanedItems(context, state.calls, census);
    return census;
}

std::uint64_t countWhere(const Simulation& simulation, std::uint8_t flag)
{
    const Census census = takeCensus(simulation);
    std::uint64_t count = 0;
    for (MessageIndex m = 0; m < simulation.state().messages.end(); ++m)
        count += census.has(m) && (simulation.state().messages[m].flags & flag) != 0 ? 1 : 0;
    return count;
}

Result<void> unbalanced(const char* ledger, std::uint64_t began, std::uint64_t ended, std::uint64_t now)
{
    return fail(
        fmt::format("the {} ledger does not balance: {} began, {} ended, {} are there", ledger, began, ended, now));
}

} // namespace

std::uint64_t Simulation::messagesInFlight() const { return countWhere(*this, kLive); }

std::uint64_t Simulation::callsOpen() const
{
    std::uint64_t open = 0;
    for (CallIndex c = 0; c < m_state.calls.end(); ++c)
        open += m_state.calls[c].outcome == CallOutcome::Open ? 1 : 0;
    return open;
}

Result<void> Simulation::checkLedgers() const
{
    if (takeCensus(*this).namedTwice())
        return fail("a message has two owners");
    const MessageLedger& messages = ledgers().messages;
    const std::uint64_t began = messages.created() + messages.duplicated;
    if (const auto now = messagesInFlight(); began != messages.ended() + now)
        return unbalanced("message", began, messages.ended(), now);
    const CallLedger& calls = ledgers().calls;
    const std::uint64_t over = calls.answered + calls.refused + calls.timedOut + calls.cancelled + calls.lost;
    if (const auto open = callsOpen(); calls.calls != over + open)
        return unbalanced("call", calls.calls, over, open);
    const ParkedLedger& parked = ledgers().parked;
    const std::uint64_t left = parked.redriven + parked.expired + parked.removed;
    if (const auto now = countWhere(*this, kParked); parked.deadLettered != left + now)
        return unbalanced("parked", parked.deadLettered, left, now);
    return {};
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/function/function_view.h"

#include <algorithm>

#include "core/services/function/cold_start.h"
#include "core/services/function/function.h"
#include "core/services/guard_notes.h"
#include "core/services/queue/queue_kind.h"

namespace cloudyard {
namespace {

using Tone = NodeNote::Tone;

constexpr int kMostLookedAt = 512;
/// Throttling is told for so long after the last time.
constexpr Duration kToldFor = Duration::seconds(10);
/// @source Lambda guide, configuring a queue: the visibility timeout, at least so many times the function's.
constexpr int kAdvisedFactor = 6;

const FunctionState& stateOf(const Context& context, NodeIndex n)
{
    return context.pool<FunctionPool>(n).states[context.node(n).slot];
}

class FunctionNotes {
public:
    FunctionNotes(const Context& context, NodeIndex self, NodeView& view)
        : m_context(context), m_self(self), m_pool(context.pool<FunctionPool>(self)), m_state(stateOf(context, self)),
          m_view(view)
    {
    }

    /// The most urgent first.
    void sayAll()
    {
        sayThrottled();
        sayTimeouts();
        sayHeld();
        sayEvents();
        sayStarting();
        sayProvisioned();
        sayIdle();
        sayLost();
        sayAdvice();
    }

private:
    [[nodiscard]] bool isRecent(SimTime then) const
    {
        return then != SimTime::never() && m_context.now() - then < kToldFor;
    }

    void sayThrottled()
    {
        if (!isRecent(m_state.lastThrottle))
            return;
        NodeNote note{.text = "{n} throttled",
                      .count = small(m_state.throttles),
                      .most = small(static_cast<std::uint64_t>(concurrencyLimit(m_context, m_self))),
                      .tone = Tone::Bad};
        switch (m_state.lastThrottleReason) {
        case Reason::ReservedConcurrency: note.more = "{m} reserved"; break;
        case Reason::AccountConcurrency: note.more = "region allows {m}"; break;
        case Reason::ScalingRate:
            note.more = "grows by {m} in 10 s";
            note.most = small(static_cast<std::uint64_t>(m_state.settings.scalingRate));
            break;
        default: note.more = "10 x {m} a second"; break;
        }
        m_view.say(note);
        m_view.state = NodeView::State::Warning;
    }

    void sayTimeouts()
    {
        if (isRecent(m_state.lastTimeout))
            m_view.say(
                {.text = "{n} timed out",
                 .more = "may run {m} s",
                 .count = small(m_state.timeouts),
                 .most = small(static_cast<std::uint64_t>(m_state.settings.timeout.ns / Duration::seconds(1).ns)),
                 .tone = Tone::Bad});
    }

    void sayHeld()
    {
        if (m_state.held == 0)
            return;
        NodeNote note{.text = m_state.held == 1 ? "{n} batch held" : "{n} batches held", .more = "back in {in}",
                      .count = m_state.held, .tone = Tone::Watch};
        int left = kMostLookedAt;
        for (PollerIndex p = m_state.pollers.first(); p != kNone && left > 0; p = m_pool.pollers[p].next, --left) {
            const Poller& one = m_pool.pollers[p];
            if (one.stage == Poller::Stage::Held)
                note.at = std::min(note.at, one.back);
        }
        m_view.say(note);
    }

    void sayEvents()
    {
        if (m_state.waitingEvents == 0)
            return;
        NodeNote note{.text = m_state.waitingEvents == 1 ? "{n} event waits" : "{n} events wait",
                      .more = "retry in {in}",
                      .count = m_state.waitingEvents,
                      .tone = Tone::Watch};
        int left = kMostLookedAt;
        EventIndex e = m_state.events.first();
        for (; e != kNone && left > 0; e = m_pool.events[e].next, --left)
            if (m_pool.events[e].stage == AsyncEvent::Stage::Waiting)
                note.at = std::min(note.at, m_context.timeOf(m_pool.events[e].timer));
        if (e != kNone)
            note.at = SimTime::never();
        m_view.say(note);
    }

    /// How far they are: the next to be ready, by what is known of it.
    void sayStarting()
    {
        if (m_state.starting == 0)
            return;
        bool isPlaced = false;
        NodeNote note{.count = m_state.starting};
        int left = kMostLookedAt;
        for (EnvironmentIndex e = m_state.environments.first(); e != kNone && left > 0;
             e = m_pool.environments[e].next, --left) {
            const Environment& one = m_pool.environments[e];
            if (one.phase == Environment::Phase::Ready)
                continue;
            const bool initialises = one.phase == Environment::Phase::Initialising;
            const SimTime at = m_context.timeOf(one.timer);
            if (initialises == isPlaced ? at >= note.at : isPlaced)
                continue;
            isPlaced = initialises;
            note.at = at;
        }
        note.text = isPlaced ? "{n} initialising" : "{n} starting";
        note.more = isPlaced ? "ready in {in}" : "initialises in {in}";
        m_view.say(note);
    }

    void sayProvisioned()
    {
        if (m_state.settings.provisioned != 0)
            m_view.say({.text = "{n} provisioned", .more = "{m} in use", .count = m_state.provisioned,
                        .most = m_state.provisionedBusy});
    }

    void sayIdle()
    {
        const std::uint32_t all = m_state.onDemand + m_state.provisioned;
        if (all == 0)
            return m_view.say({.text = "cold", .more = "no environment"});
        if (m_state.idle.count == 0)
            return;
        NodeNote note{.text = "{n} warm", .more = "next goes in {in}", .count = m_state.idle.count};
        int left = kMostLookedAt;
        EnvironmentIndex e = m_state.idle.head;
        for (; e != kNone && left > 0; e = m_pool.environments[e].nextIdle, --left)
            note.at = std::min(note.at, m_context.timeOf(m_pool.environments[e].timer));
        if (e != kNone)
            note.at = SimTime::never();
        m_view.say(note);
    }

    /// Counted since the start.
    void sayLost()
    {
        if (m_state.eventsDropped != 0)
            m_view.say({.text = "{n} events lost",
                        .more = "no destination",
                        .count = small(m_state.eventsDropped),
                        .tone = Tone::Bad});
        if (m_state.deadLettered != 0)
            m_view.say({.text = "{n} dead-lettered",
                        .more = "given up",
                        .count = small(m_state.deadLettered),
                        .tone = Tone::Bad});
    }

    void sayAdvice()
    {
        for (const Mapping& mapping : m_state.mappings) {
            if (m_context.link(mapping.link).removed)
                continue;
            const NodeIndex queue = m_context.link(mapping.link).from;
            const Duration advised{m_state.settings.timeout.ns * kAdvisedFactor + m_state.settings.batchingWindow.ns};
            if (visibilityTimeoutOf(m_context, queue) < advised)
                return m_view.say({.text = "queue hides too briefly", .more = "{m} s are advised",
                                   .most = static_cast<std::uint32_t>(advised.ns / Duration::seconds(1).ns),
                                   .tone = Tone::Watch});
        }
    }

    [[nodiscard]] static std::uint32_t small(std::uint64_t count)
    {
        return static_cast<std::uint32_t>(std::min<std::uint64_t>(count, 0xffff'ffffu));
    }

    const Context& m_context;
    NodeIndex m_self;
    const FunctionPool& m_pool;
    const FunctionState& m_state;
    NodeView& m_view;
};

/// Of the oldest event; the list has the youngest first.
double ageOfEvents(const Context& context, NodeIndex n)
{
    const FunctionPool& pool = context.pool<FunctionPool>(n);
    SimTime oldest = context.now();
    for (EventIndex e = stateOf(context, n).events.first(); e != kNone; e = pool.events[e].next)
        if (pool.events[e].stage != AsyncEvent::Stage::Leaving)
            oldest = std::min(oldest, pool.events[e].since);
    return (context.now() - oldest).toSeconds();
}

} // namespace

NodeView functionView(const Context& context, NodeIndex n)
{
    const FunctionState& state = stateOf(context, n);
    NodeView view{.slotsUsed = state.busy(), .slots = state.onDemand + state.provisioned};
    if (context.peek().conditions[n].silent()) {
        view.state = NodeView::State::PowerLost;
        view.inService = false;
        view.phase = "no power";
        return view;
    }
    FunctionNotes(context, n, view).sayAll();
    sayGuards(context, n, view);
    return view;
}

void functionGauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const FunctionState& state = stateOf(context, n);
    const auto number = [](auto count) { return static_cast<double>(count); };
    const FunctionBill bill = state.billAt(context.now());
    const std::uint32_t ready = state.idleProvisioned.count + state.provisionedBusy;
    std::uint32_t pollers = 0;
    for (const Mapping& mapping : state.mappings)
        pollers += mapping.pollers;
    out[0] = number(state.busy());
    out[1] = number(state.coldStarts);
    out[2] = number(state.onDemand + state.provisioned);
    out[3] = number(state.idle.count + state.idleProvisioned.count);
    out[4] = number(state.starting);
    out[5] = number(state.invocations);
    out[6] = number(state.errors);
    out[7] = number(state.timeouts);
    out[8] = number(state.throttles);
    out[9] = bill.requests == 0 ? 0 : state.seconds / number(bill.requests);
    out[10] = number(ready);
    out[11] = ready == 0 ? 0 : number(state.provisionedBusy) / number(ready);
    out[12] = number(state.ofProvisioned);
    out[13] = number(state.spilledOver);
    out[14] = state.account == kNone ? 0 : number(context.pool<FunctionPool>(n).accounts[state.account].inUse);
    out[15] = number(state.waitingEvents);
    out[16] = number(state.eventsReceived);
    out[17] = ageOfEvents(context, n);
    out[18] = number(state.eventsDropped);
    out[19] = number(state.eventRetries);
    out[20] = number(state.deadLettered);
    out[21] = number(state.deliveryFailures);
    out[22] = number(pollers);
    out[23] = number(state.held);
    out[24] = number(state.partialFailures);
    out[25] = number(bill.milliseconds) / 1000;
    out[26] = bill.gbSeconds + bill.provisionedRun;
    out[27] = bill.usd();
    out[28] = number(state.retries);
    out[29] = number(state.hedges);
    out[30] = number(state.notTried);
    out[31] = (state.settings.placementTime.mean() + state.initTime.mean()).toSeconds();
    out[32] = number(state.heldToTheEnd);
}

} // namespace cloudyard

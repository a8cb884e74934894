// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance_kind.h"

#include <algorithm>
#include <limits>

#include "core/services/guard_notes.h"
#include "core/services/instance/instance.h"
#include "core/services/instance/instance_rules.h"
#include "core/services/instance/spot.h"

namespace cloudyard {
namespace {

bool isGone(const Context& context, NodeIndex n) { return context.peek().conditions[n].gone; }

void setPower(Context& context, NodeIndex n, bool on)
{
    if (isGone(context, n))
        return;
    Instance instance(context, n);
    on ? instance.boot() : instance.goDown(Power::Dark, Reason::PowerLost);
}

void setProcess(Context& context, NodeIndex n, bool running)
{
    if (isGone(context, n))
        return;
    if (running)
        Instance(context, n).boot();
    else
        Instance(context, n).goDown(Power::Stopped, Reason::PowerLost);
}

void census(const Context& context, NodeIndex n, Census& census)
{
    const auto& pool = context.pool<InstancePool>(n);
    JobIndex job = pool.states[context.node(n).slot].underWay.first();
    for (; job != kNone; job = pool.jobs[job].next)
        if (const Job& j = pool.jobs[job]; j.item != kNone && context.owns(n, j.item, j.itemSerial))
            census.owns(j.item);
}

/// Not a number where the type has none.
double creditsAt(const Context& context, NodeIndex n)
{
    const InstanceState& state = instanceState(context, n);
    CpuCredits credits = state.credits;
    if (!credits.isBurstable())
        return std::numeric_limits<double>::quiet_NaN();
    if (state.billedSince)
        credits.settle(context.station(n), context.now(), state.slots, state.settings.cpuShare);
    return credits.balance;
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const InstanceState& state = instanceState(context, n);
    out[0] = state.busy;
    out[1] = state.waiting;
    out[2] = state.power == Power::Running ? static_cast<double>(state.busy) / state.slots : 0;
    const Bill bill = state.billAt(context.now());
    out[3] = bill.seconds;
    out[4] = bill.usd;
    out[5] = state.slots;
    out[6] = static_cast<double>(state.crashes);
    out[7] = static_cast<double>(state.retries);
    out[8] = static_cast<double>(state.hedges);
    out[9] = static_cast<double>(state.notTried);
    out[10] = state.cpuAt(out[2]);
    out[11] = creditsAt(context, n);
    out[12] = state.failedStatusChecks(context.now()) > 0 ? 1 : 0;
    out[13] = static_cast<double>(state.heap.pauses);
    out[14] = state.heap.stood.toSeconds();
}

void showPhase(NodeView& view, NodeView::State state, const char* phase, SimTime until)
{
    view.state = state;
    view.inService = false;
    view.phase = phase;
    view.until = until;
}

void showEnding(NodeView& view, std::optional<SimTime> drainsUntil)
{
    if (drainsUntil)
        showPhase(view, NodeView::State::Ending, "draining", *drainsUntil);
    else
        showPhase(view, NodeView::State::Ending, "finishing", SimTime::never());
}

/// Null: it gets work from somebody, or nobody has to find it healthy first.
const TargetHealth* checkedBy(const Context& context, NodeIndex n)
{
    using State = TargetHealth::State;
    const TargetHealth* checked = nullptr;
    for (const LinkIndex l : context.topology().incoming(n)) {
        const TargetHealth& health = context.targetHealth(l);
        if (health.state == State::Unchecked || health.state == State::Healthy)
            return nullptr;
        if (health.state == State::Initial || health.state == State::Unhealthy)
            checked = &health;
    }
    return checked;
}

void showChecks(NodeView& view, const TargetHealth& health)
{
    showPhase(view, NodeView::State::Starting, "checking", health.until);
    view.stepsDone = health.passed;
    view.steps = health.needed;
    if (health.passed == 0)
        view.say({.text = health.state == TargetHealth::State::Initial ? "not checked yet" : "no check passed yet",
                  .more = "next check in {in}",
                  .at = health.until});
}

/// What went wrong with its work that its numbers do not show.
void sayWork(const Context& context, NodeIndex n, const InstanceState& state, NodeView& view)
{
    using Tone = NodeNote::Tone;
    const auto say = [&view](std::uint64_t count, const char* text, const char* more, Tone tone) {
        if (count != 0)
            view.say({.text = text, .more = more, .count = static_cast<std::uint32_t>(count), .tone = tone});
    };
    say(state.notDeleted, state.notDeleted == 1 ? "{n} delete failed" : "{n} deletes failed", "worked on again",
        Tone::Bad);
    if (state.credits.isExhausted)
        view.say({.text = "out of credits",
                  .more = "runs at {n} %",
                  .count = state.credits.baselinePercent(),
                  .tone = Tone::Bad});
    say(state.refusedOfBatches, "{n} refused", "of batches", Tone::Watch);
    const std::uint64_t late = context.peek().stations[n].failures[static_cast<std::size_t>(Reason::Deadline)];
    say(late, "{n} past deadline", "nobody waits", Tone::Watch);
}

void showPause(NodeView& view, SimTime until)
{
    view.state = NodeView::State::Warning; // what waits for it is served afterwards
    view.phase = "GC pause";
    view.until = until;
}

/// That the provider wants it back, and when.
void showSpot(const Context& context, const InstanceState& state, NodeView& view)
{
    using Tone = NodeNote::Tone;
    if (state.interruptAt == SimTime::never())
        return;
    if (context.now() < state.noticeAt)
        return view.say(
            {.text = "rebalance recommended", .more = "notice in {in}", .at = state.noticeAt, .tone = Tone::Watch});
    if (state.terminating)
        view.until = std::min(view.until, state.interruptAt);
    if (state.terminating || view.state == NodeView::State::Starting)
        return view.say({.text = "spot notice", .more = "taken in {in}", .at = state.interruptAt, .tone = Tone::Watch});
    view.state = NodeView::State::Warning; // it serves on
    view.phase = "spot notice";
    view.until = state.interruptAt;
}

void showStopped(NodeView& view, const InstanceState& state)
{
    if (!state.keepsMemory)
        return showPhase(view, NodeView::State::Off, state.isInterrupted ? "interrupted" : "stopped", SimTime::never());
    const bool isOff = !state.isHibernating();
    showPhase(view, NodeView::State::Off, isOff ? "hibernated" : "hibernating", state.hibernatedAt);
}

void sayStatus(const Context& context, const InstanceState& state, NodeView& view)
{
    const std::uint32_t failed = state.failedStatusChecks(context.now());
    const SimTime recovers = context.timeOf(state.recovery);
    if (failed > 0)
        view.say({.text = failed == 1 ? "{n} status check failed" : "{n} status checks failed",
                  .more = recovers == SimTime::never() ? "" : "another host in {in}", .count = failed, .at = recovers,
                  .tone = NodeNote::Tone::Bad});
}

NodeView view(const Context& context, NodeIndex n)
{
    const InstanceState& state = instanceState(context, n);
    NodeView view{.slotsUsed = state.busy,
                  .slots = state.slots,
                  .waiting = state.waiting,
                  .waitingLimit = static_cast<std::uint32_t>(state.settings.lineLimit)};
    switch (state.power) {
    case Power::Running:
        if (state.terminating)
            showEnding(view, drainsUntil(context, n));
        else if (const TargetHealth* health = checkedBy(context, n))
            showChecks(view, *health);
        else if (state.isPaused(context.now()))
            showPause(view, state.heap.pausedUntil);
        else if (state.waiting > 0 && state.waiting >= state.settings.lineLimit)
            view.state = NodeView::State::Warning;
        else if (state.credits.isExhausted)
            view.state = NodeView::State::Warning;
        showSpot(context, state, view);
        sayGuards(context, n, view);
        sayWork(context, n, state, view);
        break;
    case Power::Pending:
        showPhase(view, NodeView::State::Starting, "pending", state.bootedAt);
        if (state.refusedLaunches != 0)
            view.say({.text = state.refusedLaunches == 1 ? "{n} launch refused" : "{n} launches refused",
                      .more = "tries again in {in}",
                      .count = state.refusedLaunches,
                      .at = state.bootedAt,
                      .tone = NodeNote::Tone::Bad});
        showSpot(context, state, view);
        break;
    case Power::Booting:
        showPhase(view, NodeView::State::Starting,
                  state.keepsMemory    ? "resuming"
                  : state.isMaintained ? "rebooting"
                                       : "booting",
                  state.bootedAt);
        showSpot(context, state, view);
        if (state.isMaintained)
            view.say({.text = "maintenance", .more = "by its provider", .tone = NodeNote::Tone::Watch});
        break;
    case Power::Stopped:
        showStopped(view, state);
        break;
    case Power::Crashed:
        showPhase(view, NodeView::State::Starting, "restarting", state.bootedAt);
        view.say({.text = "crashed", .more = "messages return", .tone = NodeNote::Tone::Bad});
        break;
    case Power::Dark:
        showPhase(view, NodeView::State::PowerLost, "no power", SimTime::never());
        sayStatus(context, state, view);
        break;
    case Power::Gone: showPhase(view, NodeView::State::Gone, "terminated", SimTime::never()); break;
    }
    return view;
}

std::uint32_t create(StatePool& pool, const void* settings)
{
    auto& states = static_cast<InstancePool&>(pool).states;
    states.emplace_back().settings = *static_cast<const InstanceSettings*>(settings);
    return static_cast<std::uint32_t>(states.size() - 1);
}

constexpr KindBehaviour kBehaviour{
    .id = "instance",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<InstancePool>(); },
    .create = create,
    .configure = [](Context& c, NodeIndex n, const void* s) {
        Instance(c, n).configure(*static_cast<const InstanceSettings*>(s));
    },
    .start = [](Context& c, NodeIndex n, bool duringRun) { Instance(c, n).start(duringRun); },
    .relink = [](Context& c, NodeIndex n) { Instance(c, n).relink(); },
    .handle = [](Context& c, NodeIndex n, const Event& event) { Instance(c, n).handle(event); },
    .called = [](Context& c, NodeIndex n, CallIndex i, Call& call) { Instance(c, n).accept(i, call); },
    .answered = [](Context& c, NodeIndex n, CallIndex call, Call&) { Instance(c, n).answered(call); },
    .power = setPower,
    .process = setProcess,
    .remove = [](Context& c, NodeIndex n) { Instance(c, n).leave(); },
    .terminate = [](Context& c, NodeIndex n) { Instance(c, n).terminate(); },
    .released = [](Context& c, NodeIndex n, LinkIndex) { Instance(c, n).settle(); },
    .ordered = [](Context& c, NodeIndex n, Order what) {
        if (what == Order::Reboot && !isGone(c, n))
            Instance(c, n).reboot();
    },
    .reclaimed = [](Context& c, NodeIndex n, const FaultSpec& fault) {
        return !isGone(c, n) && isReclaimed(c, fault, n) && Instance(c, n).reclaim(fault.values.delay);
    },
    .givenBack = [](Context& c, NodeIndex n) {
        if (!isGone(c, n))
            Instance(c, n).giveBack();
    },
    .census = census,
    .gauges = gauges,
    .gaugeCount = 15,
    .view = view,
};

double usdPerHour(const void* settings) { return static_cast<const InstanceSettings*>(settings)->usdPerHour(); }

} // namespace

const ServiceKind kInstanceKind{.descriptor = &instanceDescriptor(),
                                .behaviour = &kBehaviour,
                                .withSettings = withSettingsOf<InstanceSettings, instanceDescriptor>,
                                .usdPerHour = usdPerHour,
                                .rules = instanceRules};

} // namespace cloudyard

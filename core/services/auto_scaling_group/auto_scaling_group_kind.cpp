// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_kind.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

namespace cloudyard {
namespace {

using Tone = NodeNote::Tone;
using State = Member::State;

const InstanceState& machineOf(const Context& context, const Member& member)
{
    return context.pool<InstancePool>(member.node).states[context.node(member.node).slot];
}

/// Of all members together.
struct Totals {
    std::uint32_t inService = 0; ///< capacity, that is weights
    std::uint32_t unready = 0;   ///< of it: down, booting or not found healthy
    std::uint32_t launching = 0; ///< called for or pending
    std::uint32_t heldLaunches = 0; ///< by a hook
    std::uint32_t heldEnds = 0;
    std::uint32_t throttled = 0; ///< of those called for: their calls were turned away
    std::uint32_t stuck = 0;     ///< of those that shall end: their calls were turned away
    std::uint32_t pooling = 0;   ///< on their way to the warm pool
    std::uint32_t pooled = 0;
    std::uint32_t down = 0;      ///< in service, but without power, stopped or crashed
    std::uint32_t booting = 0;   ///< in service, but the program does not listen yet
    std::uint32_t checking = 0;  ///< in service, but no balancer has found them healthy yet
    std::uint32_t warming = 0;
    std::uint32_t inGrace = 0;   ///< in service, and their failed checks do not count yet
    std::uint32_t ending = 0;
    std::uint32_t spot = 0;      ///< in service
    std::uint32_t atRisk = 0;    ///< in service, and recommended to be replaced
    std::uint32_t noticed = 0;   ///< in service, and under notice
    std::uint32_t exhausted = 0; ///< running, out of CPU credits
    std::uint32_t baseline = 0;  ///< of them, in percent
    std::uint32_t busy = 0;
    std::uint32_t slots = 0;
    std::uint32_t waiting = 0;
    std::uint64_t waitingLimit = 0;
    Bill bill;
    SimTime launched = SimTime::never(); ///< when the first of them is in service, or warm, or gone
    SimTime released = SimTime::never(); ///< by a hook
    SimTime booted = SimTime::never();
    SimTime checked = SimTime::never();
    SimTime warm = SimTime::never();
    SimTime graceEnds = SimTime::never();
    SimTime gone = SimTime::never();
    SimTime unstuck = SimTime::never();
    SimTime notice = SimTime::never();
    SimTime taken = SimTime::never();
};

void addMachine(Totals& totals, const Context& context, const Member& member)
{
    const InstanceState& machine = machineOf(context, member);
    const Bill bill = machine.billAt(context.now());
    totals.bill.seconds += bill.seconds;
    totals.bill.usd += bill.usd;
    totals.busy += machine.busy;
    totals.waiting += machine.waiting;
    if (machine.power != Power::Running || member.isPooled())
        return;
    if (machine.credits.isExhausted) {
        ++totals.exhausted;
        totals.baseline = machine.credits.baselinePercent();
    }
    totals.slots += machine.slots;
    totals.waitingLimit += static_cast<std::uint64_t>(machine.settings.lineLimit);
}

/// Of one in service: what still keeps it from work.
void addPhase(Totals& totals, const Context& context, const Member& member, std::uint32_t weight)
{
    const Power power = machineOf(context, member).power;
    totals.unready += weight; // unless it turns out to be ready
    if (power != Power::Running && power != Power::Booting) {
        ++totals.down;
        return;
    }
    const NodeView view = context.topology().kinds[context.node(member.node).kind]->view(context, member.node);
    if (power == Power::Booting) {
        ++totals.booting;
        totals.booted = std::min(totals.booted, view.until);
    } else if (view.state == NodeView::State::Starting) {
        ++totals.checking;
        totals.checked = std::min(totals.checked, view.until);
    } else {
        totals.unready -= weight;
        if (member.isWarm(context.now()))
            return;
        ++totals.warming;
        totals.warm = std::min(totals.warm, member.warmAt);
    }
}

void addSpot(Totals& totals, const Context& context, const Member& member)
{
    const InstanceState& machine = machineOf(context, member);
    totals.spot += machine.isSpot ? 1 : 0;
    if (machine.interruptAt == SimTime::never())
        return;
    if (context.now() < machine.noticeAt) {
        ++totals.atRisk;
        totals.notice = std::min(totals.notice, machine.noticeAt);
    } else {
        ++totals.noticed;
        totals.taken = std::min(totals.taken, machine.interruptAt);
    }
}

/// Its end was called for in vain, and will be again.
bool isStuck(const Context& context, const Member& member)
{
    return member.state == State::Terminating && context.timeOf(member.next) != SimTime::never();
}

Totals totalsOf(const Context& context, const AutoScalingGroupState& group)
{
    Totals totals;
    totals.bill = group.pastBill;
    for (const Member& member : group.members) {
        if (member.node != kNone)
            addMachine(totals, context, member);
        if (member.isPooled()) {
            const bool isReady = member.state == State::Pooled && !machineOf(context, member).isHibernating();
            ++(isReady ? totals.pooled : totals.pooling);
            continue;
        }
        totals.throttled += member.state == State::Launching && member.throttled != 0 ? 1 : 0;
        if (member.state == State::PendingWait || member.state == State::TerminatingWait) {
            ++(member.state == State::PendingWait ? totals.heldLaunches : totals.heldEnds);
            totals.released = std::min(totals.released, member.until);
        } else if (member.state < State::InService) {
            ++totals.launching;
            totals.launched = std::min(totals.launched, member.until);
        } else if (member.state == State::InService) {
            const auto weight = static_cast<std::uint32_t>(group.settings.weightAt(member.type));
            totals.inService += weight;
            addPhase(totals, context, member, weight);
            addSpot(totals, context, member);
            if (const SimTime ends = member.graceEnds(group.settings.grace); ends > context.now()) {
                ++totals.inGrace;
                totals.graceEnds = std::min(totals.graceEnds, ends);
            }
        } else if (isStuck(context, member)) {
            ++totals.stuck;
            totals.unstuck = std::min(totals.unstuck, member.until);
        } else if (member.state == State::Terminating) {
            ++totals.ending;
            const SimTime until = drainsUntil(context, member.node).value_or(member.until);
            totals.gone = std::min(totals.gone, until);
        }
    }
    return totals;
}

/// Of a datapoint that there is not yet nothing is known.
double orUnknown(const std::optional<double>& datapoint)
{
    return datapoint.value_or(std::numeric_limits<double>::quiet_NaN());
}

/// On top of what its members are billed, at the price of its first type.
double committedUsd(const Context& context, NodeIndex n, const AutoScalingGroupState& group)
{
    InstanceSettings settings = group.settings.launch;
    settings.type = group.settings.typeAt(0);
    GroupCommitment commitment = group.commitment;
    commitment.advance(context.now());
    return commitment.usd(settings.listedUsdPerHour() * context.topology().priceIndex[n], settings.reservedPrice);
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const auto& group = context.state<AutoScalingGroupState>(n);
    const Totals totals = totalsOf(context, group);
    out[0] = totals.inService;
    out[1] = static_cast<double>(group.desired);
    out[2] = totals.launching + totals.heldLaunches;
    out[3] = totals.ending + totals.heldEnds + totals.stuck;
    out[4] = orUnknown(group.datapoints[static_cast<std::size_t>(ScalingMetric::Cpu)]) / 100;
    out[5] = orUnknown(group.datapoints[static_cast<std::size_t>(ScalingMetric::Requests)]);
    out[6] = orUnknown(group.datapoints[static_cast<std::size_t>(ScalingMetric::Backlog)]);
    out[7] = totals.busy;
    out[8] = totals.slots;
    out[9] = totals.waiting;
    out[10] = totals.bill.seconds;
    out[11] = totals.bill.usd + committedUsd(context, n, group);
    out[12] = static_cast<double>(group.launches);
    out[13] = static_cast<double>(group.replacements);
    out[14] = static_cast<double>(group.failedLaunches);
    out[15] = totals.warming + totals.booting + totals.checking;
    out[16] = totals.spot;
    out[17] = static_cast<double>(group.interruptions);
    out[18] = totals.pooled;
    out[19] = static_cast<double>(group.throttledCalls);
    out[20] = static_cast<double>(group.commitment.idle());
}

// Notes ------------------------------------------------------------------------------------------------------

/// Alarms that count, or those that are on: of them less is new.
void sayAlarms(const AutoScalingGroupState& group, bool areOn, NodeView& view)
{
    struct Words {
        const char* counting;
        const char* on;
    };
    constexpr Words kHigh[kScalingMetrics] = {{"high CPU: {n} of {m}", "high CPU alarm"},
                                              {"many requests: {n} of {m}", "high request alarm"},
                                              {"long backlog: {n} of {m}", "high backlog alarm"}};
    constexpr Words kLow[kScalingMetrics] = {{"low CPU: {n} of {m}", "low CPU alarm"},
                                             {"few requests: {n} of {m}", "low request alarm"},
                                             {"short backlog: {n} of {m}", "low backlog alarm"}};
    const auto say = [&](const ScalingAlarm& alarm, std::int64_t needed, const Words& words, Tone tone,
                         const char* stuck) {
        if (alarm.breaches == 0 || alarm.isOn != areOn)
            return;
        const auto most = static_cast<std::uint32_t>(needed);
        view.say({.text = alarm.isOn ? words.on : words.counting,
                  .more = alarm.isOn && *stuck != '\0' ? stuck : "looks again in {in}",
                  .count = std::min(alarm.breaches, most),
                  .most = most,
                  .at = group.periodEnd,
                  .tone = tone});
    };
    const char* inVain = group.wasUnanswered ? "acts in vain" : "";
    const char* atMost = group.desired >= group.most ? "at its most" : inVain;
    const char* atLeast = group.desired <= group.least ? "at its least" : inVain;
    const auto& settings = group.settings;
    for (std::size_t metric = 0; metric < kScalingMetrics; ++metric)
        say(group.tracking[metric].high, settings.highDatapoints, kHigh[metric], Tone::Watch, atMost);
    const auto sayStep = [&](std::size_t n, bool isHigh) {
        const StepScalingPolicy& policy = settings.stepPolicies[n];
        const auto metric = static_cast<std::size_t>(settings.metricOf(policy));
        const ScalingAlarms& alarms = group.stepping[n];
        say(isHigh ? alarms.high : alarms.low, settings.datapointsOf(policy), (isHigh ? kHigh : kLow)[metric],
            isHigh ? Tone::Watch : Tone::Calm, isHigh ? atMost : atLeast);
    };
    for (std::size_t n = 0; n < group.stepping.size(); ++n)
        sayStep(n, true);
    if (group.desired <= group.least)
        return;
    for (std::size_t metric = 0; metric < kScalingMetrics; ++metric)
        say(group.tracking[metric].low, settings.lowDatapoints, kLow[metric], Tone::Calm, atLeast);
    for (std::size_t n = 0; n < group.stepping.size(); ++n)
        sayStep(n, false);
}

void sayPhases(const Totals& totals, WarmPool pool, SimTime nextLook, NodeView& view)
{
    if (totals.down != 0)
        view.say({.text = "{n} down",
                  .more = "looks again in {in}",
                  .count = totals.down,
                  .at = nextLook,
                  .tone = Tone::Bad});
    if (totals.exhausted != 0)
        view.say({.text = "{n} out of credits",
                  .more = "run at {m} %",
                  .count = totals.exhausted,
                  .most = totals.baseline,
                  .tone = Tone::Bad});
    const auto say = [&](std::uint32_t count, const char* text, const char* more, SimTime at, Tone tone = Tone::Calm) {
        if (count != 0)
            view.say({.text = text, .more = more, .count = count, .at = at, .tone = tone});
    };
    say(totals.noticed, totals.noticed == 1 ? "{n} spot notice" : "{n} spot notices", "taken in {in}", totals.taken,
        Tone::Watch);
    say(totals.atRisk, "{n} spot at risk", "notice in {in}", totals.notice, Tone::Watch);
    say(totals.throttled, "{n} throttled", "tries again in {in}", totals.launched, Tone::Watch);
    say(totals.launching - totals.throttled, "{n} pending", "runs in {in}", totals.launched);
    say(totals.stuck, totals.stuck == 1 ? "{n} end turned away" : "{n} ends turned away", "tries again in {in}",
        totals.unstuck, Tone::Watch);
    say(totals.heldLaunches + totals.heldEnds, "{n} held by a hook", "let go in {in}", totals.released);
    say(totals.booting, "{n} booting", "up in {in}", totals.booted);
    say(totals.checking, "{n} checking", "healthy in {in}", totals.checked);
    say(totals.warming, "{n} warming up", "warm in {in}", totals.warm);
    say(totals.ending, "{n} draining", "gone in {in}", totals.gone);
    say(totals.pooling, "{n} being prepared", "for the warm pool", SimTime::never());
    say(totals.pooled, "{n} in the warm pool", pool == WarmPool::Hibernated ? "hibernated" : "", SimTime::never());
}

/// `wants`: it would launch more, if it could.
void sayTroubles(const Context& context, const AutoScalingGroupState& group, bool wants, NodeView& view)
{
    if (group.members.empty() && group.desired > 0 && group.troubles.empty())
        view.say({.text = "no zone to launch in", .tone = Tone::Bad});
    if (group.refreshBelow != 0)
        view.say({.text = "refreshing",
                  .more = "{n} of {m} replaced",
                  .count = group.toRefresh - std::min(group.leftToRefresh(), group.toRefresh),
                  .most = group.toRefresh});
    if (group.controlRetryAt > context.now())
        view.say(
            {.text = "no control plane", .more = "asks again in {in}", .at = group.controlRetryAt, .tone = Tone::Bad});
    for (const ZoneTrouble& trouble : group.troubles)
        if (wants && trouble.retryAt > context.now())
            view.say({.text = trouble.spotType ? "no spot in {other}" : "no launch in {other}",
                      .more = "tries again in {in}",
                      .at = trouble.retryAt,
                      .other = trouble.zone,
                      .tone = Tone::Bad});
    if (group.settings.stepPolicy == StepPolicy::Simple && group.cooldownUntil > context.now())
        view.say({.text = "cooling down", .more = "{in} left", .at = group.cooldownUntil});
}

NodeView view(const Context& context, NodeIndex n)
{
    const auto& group = context.state<AutoScalingGroupState>(n);
    const Totals totals = totalsOf(context, group);
    NodeView view{.slotsUsed = totals.busy,
                  .slots = totals.slots,
                  .waiting = totals.waiting,
                  .waitingLimit =
                      static_cast<std::uint32_t>(std::min<std::uint64_t>(totals.waitingLimit, 0xffff'ffffu))};
    const std::uint32_t serving = totals.inService - totals.unready;
    const auto desired = static_cast<std::uint32_t>(group.desired);
    const bool wants = totals.inService < desired || totals.atRisk + totals.noticed != 0;
    view.inService = serving != 0;
    if (serving < desired && totals.launching + totals.heldLaunches + totals.booting + totals.checking != 0) {
        view.state = NodeView::State::Starting;
        view.phase = "scaling out";
        if (totals.inService < desired) { // else all are there, and the notes say what they still wait for
            view.stepsDone = static_cast<std::uint16_t>(totals.inService);
            view.steps = static_cast<std::uint16_t>(desired);
        }
        view.until = std::min({totals.launched, totals.heldLaunches != 0 ? totals.released : SimTime::never(),
                               totals.booted, totals.checked});
    } else if (totals.ending + totals.heldEnds + totals.stuck != 0) {
        view.state = NodeView::State::Ending;
        view.phase = "scaling in";
        view.until = totals.ending != 0 ? totals.gone : totals.heldEnds != 0 ? totals.released : SimTime::never();
    }
    if (serving < desired && view.state == NodeView::State::Ok)
        view.state = serving == 0 ? NodeView::State::Failed : NodeView::State::Warning;
    sayTroubles(context, group, wants, view);
    sayAlarms(group, false, view);
    sayPhases(totals, group.settings.pool, context.timeOf(group.nextLook), view);
    sayAlarms(group, true, view);
    if (totals.inGrace != 0)
        view.say({.text = "{n} in grace", .more = "ends in {in}", .count = totals.inGrace, .at = totals.graceEnds});
    return view;
}

constexpr KindBehaviour kBehaviour{
    .id = "auto-scaling-group",
    .makePool = makeNodePool<AutoScalingGroupState>,
    .create = createState<AutoScalingGroupState, AutoScalingGroupSettings>,
    .configure = [](Context& c, NodeIndex n, const void* s) {
        AutoScalingGroup group(c, n);
        group.configure(*static_cast<const AutoScalingGroupSettings*>(s));
        group.countCommitment();
    },
    .start = [](Context& c, NodeIndex n, bool duringRun) {
        AutoScalingGroup group(c, n);
        group.start(duringRun);
        group.countCommitment();
    },
    .relink = [](Context& c, NodeIndex n) { AutoScalingGroup(c, n).relink(); },
    .handle = [](Context& c, NodeIndex n, const Event& event) {
        AutoScalingGroup group(c, n);
        group.handle(event);
        group.countCommitment();
    },
    .remove = [](Context& c, NodeIndex n) { AutoScalingGroup(c, n).leave(); },
    .retired = [](Context& c, NodeIndex n, NodeIndex member) {
        AutoScalingGroup group(c, n);
        group.memberRetired(member);
        group.countCommitment();
    },
    .ordered = [](Context& c, NodeIndex n, Order what) {
        if (what == Order::Refresh)
            AutoScalingGroup(c, n).refresh();
    },
    .memberReclaimed = [](Context& c, NodeIndex n, NodeIndex member) { AutoScalingGroup(c, n).memberAtRisk(member); },
    .gauges = gauges,
    .gaugeCount = 21,
    .view = view,
};

/// The instance's rows write into the launch template, the group's own into the rest.
Result<void> withSettings(const SettingMap& stated, void* user, ServiceKind::Use use)
{
    AutoScalingGroupSettings settings;
    if (auto assigned = assignSettings(kInstanceKind.descriptor->settings, stated, &settings.launch); !assigned)
        return assigned;
    if (auto assigned = assignSettings(autoScalingGroupOwnSettings(), stated, &settings); !assigned)
        return assigned;
    use(user, &settings);
    return {};
}

/// Of the size that it begins with. Where types or purchases are mixed the members' prices follow from what is to be had.
double usdPerHour(const void* given)
{
    const auto& settings = *static_cast<const AutoScalingGroupSettings*>(given);
    const bool isMixed = !settings.types.empty() || settings.onDemandPercent < 100;
    return isMixed ? 0 : static_cast<double>(settings.desired.value_or(settings.least)) * settings.launch.usdPerHour();
}

} // namespace

const ServiceKind kAutoScalingGroupKind{.descriptor = &autoScalingGroupDescriptor(),
                                        .behaviour = &kBehaviour,
                                        .withSettings = withSettings,
                                        .usdPerHour = usdPerHour,
                                        .hasMembers = true,
                                        .rules = autoScalingGroupRules};

} // namespace cloudyard

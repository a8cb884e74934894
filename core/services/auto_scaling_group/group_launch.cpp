// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/base/catalogue.h"
#include "core/engine/growth.h"
#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/group_events.h"
#include "core/services/instance/spot.h"
#include "core/services/scene_builder.h"

namespace cloudyard {
namespace {

/// Sets the draws of calls that end an instance apart from those that launch it.
constexpr std::uint64_t kEndCalls = std::uint64_t{1} << 62;

} // namespace

/// For anything at all, or for spot instances of a type.
bool AutoScalingGroup::isUsable(NodeIndex zone, std::optional<std::uint16_t> spotType) const
{
    return std::ranges::none_of(m_state.troubles, [&](const ZoneTrouble& trouble) {
        return trouble.zone == zone && trouble.retryAt > m_context.now() &&
               (!trouble.spotType || trouble.spotType == spotType);
    });
}

std::int64_t AutoScalingGroup::countIn(NodeIndex zone) const
{
    return std::ranges::count_if(m_state.members, [&](const Member& m) { return m.counts() && m.zone == zone; });
}

/// The same with those of the warm pool.
std::int64_t AutoScalingGroup::crowdIn(NodeIndex zone) const
{
    return countIn(zone) +
           std::ranges::count_if(m_state.members, [&](const Member& m) { return m.isPooled() && m.zone == zone; });
}

/// The zone with the fewest members that takes such launches; nothing when there is no such zone.
/// @source EC2 Auto Scaling guide, benefits: instance distribution.
std::optional<Lodging> AutoScalingGroup::chooseLodging(bool isSpot) const
{
    std::optional<Lodging> best;
    for (const NodeIndex zone : plan().zones)
        if (const auto type = chooseType(zone, isSpot); type && (!best || crowdIn(zone) < crowdIn(best->zone)))
            best = Lodging{zone, *type, isSpot};
    return best;
}

/// On demand the first type goes before the others; spot instances are allocated by the strategy, ties by the order.
/// @source EC2 Auto Scaling guide, allocation strategies: prioritized, lowest-price; EC2 Fleet guide: diversified.
std::optional<std::uint16_t> AutoScalingGroup::chooseType(NodeIndex zone, bool isSpot) const
{
    const AutoScalingGroupSettings& settings = m_state.settings;
    const auto rank = [&](std::uint16_t type) {
        if (settings.spotAllocation == SpotAllocation::Diversified)
            return static_cast<double>(std::ranges::count_if(m_state.members, [&](const Member& m) {
                return m.counts() && m.isSpot && m.zone == zone && m.type == type;
            }));
        const InstanceType* known = Catalogue::get().instanceType(settings.typeAt(type));
        return known == nullptr ? 0 : known->usdPerHour.amount / static_cast<double>(settings.weightAt(type));
    };
    if (!isSpot)
        return isUsable(zone) || hasReservationIn(zone) ? std::optional<std::uint16_t>(std::uint16_t{0}) : std::nullopt;
    std::optional<std::uint16_t> best;
    for (std::uint16_t type = 0; type < settings.typeCount(); ++type)
        if (isUsable(zone, type) && (!best || rank(type) < rank(*best)))
            best = type;
    return best;
}

std::int64_t AutoScalingGroup::countOnDemand() const
{
    return capacityOf([](const Member& m) { return m.counts() && !m.isExtra && !m.isSpot; });
}

/// What is missing on demand comes first. Where no spot capacity is to be had nothing else is taken instead. The warm
/// pool is of the same mix.
bool AutoScalingGroup::isNextSpot() const
{
    const auto isOfMix = [](const Member& m) { return (m.counts() && !m.isExtra) || m.isPooled(); };
    const std::int64_t all = capacityOf(isOfMix);
    const std::int64_t onDemand = capacityOf([&](const Member& m) { return isOfMix(m) && !m.isSpot; });
    return onDemand >= m_state.settings.onDemandOf(std::max(m_state.desired, all + 1));
}

Member& AutoScalingGroup::launchAt(const Lodging& lodging, bool isExtra)
{
    Member& member = m_state.members.emplace_back();
    member.number = m_state.nextNumber++;
    member.zone = lodging.zone;
    member.type = lodging.type;
    member.isSpot = lodging.isSpot;
    member.isExtra = isExtra;
    member.version = m_state.version;
    const Duration takes = m_state.settings.launchCall.sample(drawCall());
    member.until = m_context.now() + takes;
    member.next = m_context.after(takes, m_self, kLaunchAnswered, member.number);
    note(lodging.isSpot ? "{node} asks for a spot instance in {other}" : "{node} asks for an instance in {other}",
         Severity::Info, lodging.zone);
    return member;
}

void AutoScalingGroup::launchAnswered(std::uint32_t number)
{
    Member* member = find(number);
    if (member == nullptr)
        return;
    if (isThrottled(*member))
        return callAgain(*member);
    const bool isKept = !member->isSpot && hasReservationIn(member->zone, number);
    if (m_context.controlFails(m_self) || m_context.node(member->zone).removed ||
        (m_context.cannotLaunchIn(member->zone) && !isKept))
        return launchFailed(*member, {});
    if (member->isSpot && lacksSpot(m_context, member->zone, m_state.settings.typeAt(member->type)))
        return launchFailed(*member, member->type);
    std::erase_if(m_state.troubles, [&](const ZoneTrouble& trouble) {
        return trouble.zone == member->zone &&
               (!trouble.spotType || (member->isSpot && trouble.spotType == member->type));
    });
    ++m_state.launches;
    member->state = Member::State::Pending;
    member->launchedAt = m_context.now();
    bringUp(*member, true);
    const InstanceState& instance = machine(*member);
    const SimTime runs = instance.power == Power::Pending ? instance.bootedAt : m_context.now();
    member->until = runs;
    member->next = m_context.at(runs, m_self, kMemberRuns, number);
}

/// Whether the control plane turns calls away, this one among them.
bool AutoScalingGroup::isThrottled(const Member& member) const
{
    return std::ranges::any_of(m_context.peek().faults, [&](const FaultSpec& fault) {
        if (!fault.active || !m_context.topology().faults[fault.kind]->throttles ||
            fault.node != m_context.node(m_self).region)
            return false;
        const std::uint64_t which = member.isEnding() ? kEndCalls : 0;
        const std::uint64_t call = which + (std::uint64_t{member.number} << 16) + member.throttled;
        return m_context.draw(Purpose::Fault, m_context.node(m_self).stable, call) < chanceBound(fault.values.share);
    });
}

/// After a pause that doubles each time, up to 20 s. @source AWS SDKs, standard retry mode: exponential back-off with
/// jitter.
Duration AutoScalingGroup::backOff(Member& member)
{
    const Duration most =
        std::min(Duration::seconds(1) * (std::int64_t{1} << std::min<int>(member.throttled, 5)), Duration::seconds(20));
    ++member.throttled;
    ++m_state.throttledCalls;
    return most * static_cast<std::int64_t>(indexFromBits(drawCall(), 1000)) / 1000;
}

void AutoScalingGroup::callAgain(Member& member)
{
    const Duration pause = backOff(member);
    note("{node}: its launch call is throttled", Severity::Warning, member.zone);
    const Duration takes = pause + m_state.settings.launchCall.sample(drawCall());
    member.until = m_context.now() + takes;
    member.next = m_context.after(takes, m_self, kLaunchAnswered, member.number);
}

/// Another zone, or another type, is tried at once.
void AutoScalingGroup::launchFailed(Member& member, std::optional<std::uint16_t> spotType)
{
    const NodeIndex zone = member.zone;
    const bool isExtra = member.isExtra;
    std::erase_if(m_state.members, [number = member.number](const Member& m) { return m.number == number; });
    blame(zone, spotType);
    ++m_state.failedLaunches;
    note(m_context.controlFails(m_self) ? "{node}: the control plane refuses a launch in {other}"
         : spotType                     ? "{node}: no spot capacity in {other}"
                                        : "{node}: no capacity in {other}",
         Severity::Bad, zone);
    if (isExtra)
        replaceThoseAtRisk();
    else
        reconcile();
}

/// After a launch that failed its zone is left alone for a while.
void AutoScalingGroup::blame(NodeIndex zone, std::optional<std::uint16_t> spotType)
{
    auto trouble = std::ranges::find_if(m_state.troubles, [&](const ZoneTrouble& known) {
        return known.zone == zone && known.spotType == spotType;
    });
    if (trouble == m_state.troubles.end())
        trouble = m_state.troubles.insert(trouble, {.zone = zone, .spotType = spotType, .failures = 0, .retryAt = {}});
    if (trouble->retryAt <= m_context.now())
        trouble->retryAt = m_context.now() + pauseAfterRefusals(++trouble->failures);
}

/// Those of the launch template, but for what a mixed group decides for each.
InstanceSettings AutoScalingGroup::settingsFor(const Member& member) const
{
    InstanceSettings settings = m_state.settings.launch;
    settings.type = m_state.settings.typeAt(member.type);
    settings.purchase = member.isSpot ? PurchaseOption::Spot : PurchaseOption::OnDemand;
    settings.interruption = Interruption::Terminate;
    return settings;
}

/// The member becomes a node of the run. Those that begin with the run are registered with the balancers at once.
void AutoScalingGroup::bringUp(Member& member, bool duringRun)
{
    Growth growth(m_context);
    TopologyNode node;
    node.kind = kindIndex("instance");
    const InstanceSettings settings = settingsFor(member);
    node.slot = kInstanceKind.behaviour->create(growth.poolOf(node.kind), &settings);
    node.zone = member.zone;
    node.region = m_context.node(m_self).region;
    member.node = growth.add(m_self, node, member.number);
    connect(growth, member);
    growth.apply(duringRun);
}

/// What the member is not linked to yet. A balancer's link comes with its being in service: until then it is not
/// registered; one that ends gets none any more.
std::vector<const MemberPlan::Way*> AutoScalingGroup::missingWays(const Member& member) const
{
    const Topology& topology = m_context.topology();
    std::vector<const MemberPlan::Way*> missing;
    for (const MemberPlan::Way& way : plan().ways) {
        const bool isRoute = way.row.meaning == static_cast<std::uint8_t>(LinkMeaning::Route);
        const bool isWanted = isRoute ? member.state == Member::State::InService : member.counts();
        if (way.zone != member.zone || !isWanted)
            continue;
        bool isThere = false;
        for (LinkIndex l = 0; l < topology.links.size() && !isThere; ++l)
            isThere = topology.links[l].drawnAs == way.stencil && !topology.links[l].removed &&
                      (topology.links[l].from == member.node || topology.links[l].to == member.node);
        if (!isThere)
            missing.push_back(&way);
    }
    return missing;
}

void AutoScalingGroup::connect(Growth& growth, const Member& member) const
{
    for (const MemberPlan::Way* way : missingWays(member))
        growth.connect(member.node, way->stencil, way->row);
}

/// Its host is found: it runs, and boots. One that lost its zone meanwhile never will.
void AutoScalingGroup::memberRuns(Member& member)
{
    const Power power = machine(member).power;
    if (power != Power::Booting && power != Power::Running) {
        note("{node}: {other} never ran", Severity::Bad, member.node);
        terminate(member);
        return reconcile();
    }
    if (!m_state.settings.launchHook)
        return join(member);
    member.state = Member::State::PendingWait;
    note("{other} waits for the launch hook of {node}", Severity::Info, member.node);
    holdByHook(member, *m_state.settings.launchHook, kMemberRuns);
}

void AutoScalingGroup::join(Member& member)
{
    if (member.isForPool) { // once its program has been started for the first time
        const InstanceState& made = machine(member);
        member.state = Member::State::PendingWait;
        member.until = made.power == Power::Booting ? made.bootedAt : m_context.now();
        member.next = m_context.at(member.until, m_self, kPooled, member.number);
        return;
    }
    const Duration warmUp = m_state.settings.warmUpTime();
    member.state = Member::State::InService;
    member.inServiceAt = m_context.now();
    member.warmAt = m_context.now() + warmUp;
    member.until = member.warmAt;
    const StationStats station = m_context.station(member.node).upTo(m_context.now());
    member.busyThen = station.busyNs;
    member.capacityThen = station.capacityNs;
    member.arrivalsThen = station.arrivals;
    note("{other} is in service for {node}: it warms up for {1} s", Severity::Good, member.node, wholeSeconds(warmUp));
    if (m_state.settings.grace.ns != 0)
        note("{node}: failed checks of {other} do not count for {1} s, its grace period", Severity::Info, member.node,
             wholeSeconds(m_state.settings.grace));
    member.next = m_context.after(warmUp, m_self, kWarmed, member.number);
    member.isExtra = member.replaces != 0;
    Growth growth(m_context);
    connect(growth, member);
    growth.apply(true);
    settle();
}

void AutoScalingGroup::warmed(Member& member)
{
    member.until = SimTime::never();
    const StationStats station = m_context.station(member.node).upTo(m_context.now());
    member.busyThen = station.busyNs;
    member.capacityThen = station.capacityNs;
    note("{other} has warmed up", Severity::Good, member.node);
    refreshOn();
}

} // namespace cloudyard

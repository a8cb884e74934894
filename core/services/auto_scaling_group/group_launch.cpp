// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/engine/growth.h"
#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/group_events.h"
#include "core/services/scene_builder.h"

namespace cloudyard {
namespace {

/// After a launch that failed its zone is left alone for so long, twice as long each time.
constexpr Duration kFirstPause = Duration::seconds(60);
constexpr std::uint32_t kMostDoublings = 3;

std::int64_t wholeSeconds(Duration d) { return (d.ns + 500'000'000) / 1'000'000'000; }

} // namespace

bool AutoScalingGroup::isUsable(NodeIndex zone) const
{
    const auto trouble = std::ranges::find(m_state.troubles, zone, &ZoneTrouble::zone);
    return trouble == m_state.troubles.end() || trouble->retryAt <= m_context.now();
}

std::int64_t AutoScalingGroup::countIn(NodeIndex zone) const
{
    return std::ranges::count_if(m_state.members, [&](const Member& m) { return m.counts() && m.zone == zone; });
}

/// The zone with the fewest members that takes launches; none when there is no such zone.
/// @source EC2 Auto Scaling guide, benefits: instance distribution.
NodeIndex AutoScalingGroup::chooseZone() const
{
    NodeIndex best = kNone;
    for (const NodeIndex zone : plan().zones)
        if (isUsable(zone) && (best == kNone || countIn(zone) < countIn(best)))
            best = zone;
    return best;
}

void AutoScalingGroup::launchIn(NodeIndex zone, bool isExtra)
{
    Member& member = m_state.members.emplace_back();
    member.number = m_state.nextNumber++;
    member.zone = zone;
    member.isExtra = isExtra;
    member.version = m_state.version;
    const Duration takes = m_state.settings.launchCall.sample(drawCall());
    member.until = m_context.now() + takes;
    member.next = m_context.after(takes, m_self, kLaunchAnswered, member.number);
    note("{node} asks for an instance in {other}", Severity::Info, zone);
}

void AutoScalingGroup::launchAnswered(std::uint32_t number)
{
    Member* member = find(number);
    if (member == nullptr)
        return;
    if (m_context.controlFails(m_self) || m_context.node(member->zone).removed || m_context.cannotLaunchIn(member->zone))
        return launchFailed(*member);
    std::erase_if(m_state.troubles, [&](const ZoneTrouble& trouble) { return trouble.zone == member->zone; });
    ++m_state.launches;
    member->state = Member::State::Pending;
    member->launchedAt = m_context.now();
    bringUp(*member, true);
    const InstanceState& instance = m_context.pool<InstancePool>(member->node).states[m_context.node(member->node).slot];
    const SimTime runs = instance.power == Power::Pending ? instance.bootedAt : m_context.now();
    member->until = runs;
    member->next = m_context.at(runs, m_self, kMemberRuns, number);
}

/// Another zone is tried at once.
void AutoScalingGroup::launchFailed(Member& member)
{
    const NodeIndex zone = member.zone;
    const bool isExtra = member.isExtra;
    std::erase_if(m_state.members, [number = member.number](const Member& m) { return m.number == number; });
    auto trouble = std::ranges::find(m_state.troubles, zone, &ZoneTrouble::zone);
    if (trouble == m_state.troubles.end())
        trouble = m_state.troubles.insert(trouble, {.zone = zone, .failures = 0, .retryAt = {}});
    if (trouble->retryAt <= m_context.now())
        trouble->retryAt = m_context.now() + kFirstPause * (std::int64_t{1} << std::min(trouble->failures++, kMostDoublings));
    ++m_state.failedLaunches;
    note(m_context.controlFails(m_self) ? "{node}: the control plane refuses a launch in {other}"
                                        : "{node}: no capacity in {other}",
         Severity::Bad, zone);
    if (!isExtra)
        reconcile();
}

/// The member becomes a node of the run. Those that begin with the run are registered with the balancers at once.
void AutoScalingGroup::bringUp(Member& member, bool duringRun)
{
    Growth growth(m_context);
    TopologyNode node;
    node.kind = kindIndex("instance");
    node.slot = kInstanceKind.behaviour->create(growth.poolOf(node.kind), &m_state.settings.launch);
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
    const Power power = m_context.pool<InstancePool>(member.node).states[m_context.node(member.node).slot].power;
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
    member.next = m_context.after(warmUp, m_self, kWarmed, member.number);
    member.isExtra = false;
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
}

} // namespace cloudyard

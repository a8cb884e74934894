// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group.h"

#include <algorithm>

#include "core/engine/growth.h"
#include "core/services/auto_scaling_group/group_events.h"

namespace cloudyard {
void AutoScalingGroup::start(bool duringRun)
{
    const AutoScalingGroupSettings& settings = m_state.settings;
    m_state.least = settings.least;
    m_state.most = settings.most;
    m_state.desired = std::clamp(settings.desired.value_or(settings.least), m_state.least, m_state.most);
    m_state.zones = plan().zones;
    m_state.periodEnd = m_context.now() + settings.metricPeriod;
    m_state.nextPeriod = m_context.at(m_state.periodEnd, m_self, kPeriodOver);
    m_state.nextLook = m_context.after(settings.healthPeriod, m_self, kLook);
    planActions();
    if (duringRun) {
        m_context.after({}, m_self, kReconcile);
        return;
    }
    beginWith(m_state.desired);
    beginPool();
}

/// At time 0 the desired members are there, have been for long, and are spread over the zones.
void AutoScalingGroup::beginWith(std::int64_t capacity)
{
    const std::vector<NodeIndex>& zones = plan().zones;
    for (std::size_t n = 0; counted() < capacity && !zones.empty(); ++n) {
        const NodeIndex zone = zones[n % zones.size()];
        const bool isSpot = countOnDemand() >= m_state.settings.onDemandOf(capacity);
        const std::uint16_t type = chooseType(zone, isSpot).value_or(std::uint16_t{0});
        Member& member = m_state.members.emplace_back();
        member.number = m_state.nextNumber++;
        member.zone = zone;
        member.type = type;
        member.isSpot = isSpot;
        member.state = Member::State::InService;
        member.version = m_state.version;
        member.inServiceAt = member.warmAt = m_context.now();
        bringUp(member, false);
    }
}

void AutoScalingGroup::configure(const AutoScalingGroupSettings& settings)
{
    const AutoScalingGroupSettings before = m_state.settings;
    m_state.settings = settings;
    for (Member& member : m_state.members) // those to come: others have been made
        if (member.type >= settings.typeCount())
            member.type = 0;
    m_state.version += settings.launch == before.launch ? 0 : 1;
    if (settings.least != before.least)
        m_state.least = settings.least;
    if (settings.most != before.most)
        m_state.most = settings.most;
    if (settings.desired != before.desired)
        m_state.desired = settings.desired.value_or(settings.least);
    m_state.desired = std::clamp(m_state.desired, m_state.least, m_state.most);
    if (settings.metricPeriod != before.metricPeriod) {
        m_context.cancel(m_state.nextPeriod);
        m_state.periodEnd = m_context.now() + settings.metricPeriod;
        m_state.nextPeriod = m_context.at(m_state.periodEnd, m_self, kPeriodOver);
    }
    if (settings.healthPeriod != before.healthPeriod) {
        m_context.cancel(m_state.nextLook);
        m_state.nextLook = m_context.after(settings.healthPeriod, m_self, kLook);
    }
    if (!std::ranges::equal(settings.stepPolicies, before.stepPolicies, &StepScalingPolicy::hasAlarmsOf))
        m_state.stepping.clear();
    if (settings.scheduled != before.scheduled)
        planActions();
    m_context.after({}, m_self, kReconcile);
}

/// Members may have left with their zone, zones may have come, and there may be links that members do not have yet:
/// that is seen to in an event of the group's own.
void AutoScalingGroup::relink()
{
    const auto isOutdated = [this](const Member& member) {
        return member.node != kNone && (m_context.node(member.node).removed || !missingWays(member).empty());
    };
    const bool hasBegun = m_state.periodEnd != SimTime{}; // nothing need have happened since
    const bool hasOtherZones = hasBegun && m_state.zones != plan().zones;
    if (hasOtherZones || std::ranges::any_of(m_state.members, isOutdated))
        m_context.after({}, m_self, kLinksChanged);
}

void AutoScalingGroup::handle(const Event& event)
{
    switch (event.type) {
    case kPeriodOver: return periodOver();
    case kLook: return look();
    case kReconcile: return settle();
    case kAtRisk: return replaceThoseAtRisk();
    case kRefreshOn: return refreshOn();
    case kLinksChanged: return adoptLinks();
    case kLaunchAnswered: return launchAnswered(event.a);
    case kActionDue: return actionDue(event.a);
    case kActionActs: return act(event.a);
    default: break;
    }
    Member* member = find(event.a);
    if (member == nullptr)
        return;
    switch (event.type) {
    case kMemberRuns: return memberRuns(*member);
    case kPooled: return pooled(*member);
    case kPoolAnswered: return poolAnswered(*member);
    case kHookOver: return hookOver(*member, event.b != 0);
    case kEndAgain: return callEnd(*member);
    default: return warmed(*member);
    }
}

/// The node itself leaves the scene; its members leave with it.
void AutoScalingGroup::leave()
{
    for (const EventHandle& planned : {m_state.nextPeriod, m_state.nextLook, m_state.retry})
        m_context.cancel(planned);
    for (const EventHandle& due : m_state.due)
        m_context.cancel(due);
    for (const Member& member : m_state.members)
        m_context.cancel(member.next);
    m_state.members.clear();
}

const MemberPlan& AutoScalingGroup::plan() const
{
    return *m_context.topology().nodeExtra<MemberPlan>(m_self);
}

Member* AutoScalingGroup::find(std::uint32_t number)
{
    const auto found = std::ranges::find(m_state.members, number, &Member::number);
    return found == m_state.members.end() ? nullptr : &*found;
}

const InstanceState& AutoScalingGroup::machine(const Member& member) const
{
    return m_context.pool<InstancePool>(member.node).states[m_context.node(member.node).slot];
}

std::int64_t AutoScalingGroup::counted() const
{
    return capacityOf([](const Member& m) { return m.counts() && !m.isExtra; });
}

std::int64_t AutoScalingGroup::weightOf(const Member& member) const { return m_state.settings.weightAt(member.type); }

std::uint64_t AutoScalingGroup::drawCall()
{
    return m_context.draw(Purpose::Boot, m_context.node(m_self).stable, 0, m_state.calls++);
}

void AutoScalingGroup::setDesired(std::int64_t desired)
{
    const std::int64_t wanted = std::clamp(desired, m_state.least, m_state.most);
    if (wanted == m_state.desired)
        return;
    note(wanted > m_state.desired ? "{node} scales out from {1} to {2}" : "{node} scales in from {1} to {2}",
         Severity::Info, kNone, m_state.desired, wanted);
    m_state.desired = wanted;
    reconcile();
}

/// Launches or terminates until launching, pending and in-service members have the desired capacity, and none of them
/// could go without its falling short.
/// @source EC2 Auto Scaling guide, instance weighting: a launch may exceed the desired capacity by less than its weight.
void AutoScalingGroup::reconcile()
{
    m_context.cancel(m_state.retry);
    adoptReplacements();
    const bool isOff = counted() < m_state.desired || chooseVictim() != nullptr;
    if (isOff && m_context.controlFails(m_self))
        return waitForControl();
    while (counted() < m_state.desired) {
        if (Member* ready = chooseFromPool()) {
            takeFromPool(*ready);
            continue;
        }
        const auto lodging = chooseLodging(isNextSpot());
        if (!lodging)
            return retryLater();
        launchAt(*lodging, false);
    }
    while (Member* victim = chooseVictim())
        terminate(*victim);
    tendPool();
}

/// While the control plane is down nothing is launched or ended; what runs runs on.
void AutoScalingGroup::waitForControl()
{
    note("{node} has {1} of {2} instances, and the control plane does not answer", Severity::Bad, kNone, counted(),
         m_state.desired);
    m_state.controlRetryAt = m_context.now() + kControlPause;
    m_state.retry = m_context.at(m_state.controlRetryAt, m_self, kReconcile);
}

/// No zone takes a launch right now.
void AutoScalingGroup::retryLater()
{
    SimTime at = SimTime::never();
    for (const ZoneTrouble& trouble : m_state.troubles)
        if (std::ranges::find(plan().zones, trouble.zone) != plan().zones.end())
            at = std::min(at, trouble.retryAt);
    if (at != SimTime::never())
        m_state.retry = m_context.at(at, m_self, kReconcile);
}

/// Something of the group has ended or changed.
void AutoScalingGroup::settle()
{
    reconcile();
    const bool isBusy = std::ranges::any_of(m_state.members, [](const Member& member) {
        return member.isEnding() || (member.counts() && member.state != Member::State::InService);
    });
    if (!m_state.simpleActivity || isBusy)
        return;
    m_state.simpleActivity = false;
    m_state.cooldownUntil = m_context.now() + m_state.settings.cooldown;
    note("{node} cools down for {1} s", Severity::Info, kNone, m_state.settings.cooldown.ns / 1'000'000'000);
}

/// One in service that goes by itself is found gone at the next look.
void AutoScalingGroup::memberRetired(NodeIndex node)
{
    const auto found = std::ranges::find(m_state.members, node, &Member::node);
    if (found == m_state.members.end() || found->state == Member::State::InService)
        return;
    m_context.cancel(found->next);
    found->state = Member::State::Terminated;
    found->until = SimTime::never();
    m_context.after({}, m_self, kReconcile);
}

/// They were there to be seen for a while.
void AutoScalingGroup::forgetTerminated()
{
    const auto isOver = [](const Member& member) { return member.state == Member::State::Terminated; };
    if (std::ranges::none_of(m_state.members, isOver))
        return;
    Growth growth(m_context);
    for (const Member& member : m_state.members) {
        if (!isOver(member))
            continue;
        const Bill bill = machine(member).billAt(m_context.now());
        m_state.pastBill.seconds += bill.seconds;
        m_state.pastBill.usd += bill.usd;
        growth.remove(member.node);
    }
    std::erase_if(m_state.members, isOver);
    growth.apply(true);
}

/// After an edit: members that left with their zone are forgotten, the others get the links that are new.
void AutoScalingGroup::adoptLinks()
{
    for (const Member& member : m_state.members)
        if (member.node != kNone && m_context.node(member.node).removed)
            m_context.cancel(member.next);
    std::erase_if(m_state.members, [this](const Member& member) {
        return member.node != kNone && m_context.node(member.node).removed;
    });
    std::erase_if(m_state.troubles,
                  [this](const ZoneTrouble& trouble) { return m_context.node(trouble.zone).removed; });
    m_state.zones = plan().zones;
    Growth growth(m_context);
    for (const Member& member : m_state.members)
        if (member.node != kNone)
            connect(growth, member);
    if (growth.changesAnything())
        growth.apply(true);
    settle();
}

void AutoScalingGroup::note(const char* text, Severity severity, NodeIndex other, std::int64_t first,
                            std::int64_t second, Milestone milestone)
{
    m_context.report({.at = {}, .text = text, .severity = severity, .node = m_self, .other = other, .first = first,
                      .second = second, .milestone = milestone});
}

} // namespace cloudyard

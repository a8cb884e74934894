// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <tuple>

#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/auto_scaling_group/group_events.h"

namespace cloudyard {
namespace {

/// A call that ends an instance takes no time by itself: so long at least until it is made again.
constexpr Duration kLeastPause = Duration::seconds(1);

/// The member with the greater key goes first.
/// @source EC2 Auto Scaling guide, termination policies.
std::tuple<std::int64_t, std::int64_t, std::int64_t> keyOf(TerminationPolicy policy, const Member& member, SimTime now)
{
    constexpr std::int64_t kHour = Duration::seconds(3600).ns;
    const std::int64_t age = (now - member.launchedAt).ns;
    const std::int64_t oldTemplate = -static_cast<std::int64_t>(member.version);
    const std::int64_t older = -static_cast<std::int64_t>(member.number);
    switch (policy) {
    case TerminationPolicy::OldestInstance: return {age, older, 0};
    case TerminationPolicy::NewestInstance: return {-age, -older, 0};
    case TerminationPolicy::OldestLaunchTemplate: return {oldTemplate, age, older};
    case TerminationPolicy::ClosestToNextInstanceHour: return {age % kHour, older, 0};
    case TerminationPolicy::Default: break;
    }
    return {oldTemplate, age % kHour, older};
}

} // namespace

/// Null: nobody can go, for the group would be short. Else one from the zone with most members; there one in service if
/// there is any, of the purchase option of which a mixed group has too many, by the termination policy.
/// @source EC2 Auto Scaling guide, termination policies: allocation strategy.
Member* AutoScalingGroup::chooseVictim()
{
    const std::int64_t spare = counted() - m_state.desired;
    if (spare <= 0)
        return nullptr;
    const bool hasSpotToSpare = countOnDemand() <= m_state.settings.onDemandOf(m_state.desired);
    std::int64_t most = 0;
    for (const NodeIndex zone : plan().zones)
        most = std::max(most, countIn(zone));
    Member* victim = nullptr;
    Member* other = nullptr; // only what was launched to even out zones may be in the zone with most
    const auto rank = [this, hasSpotToSpare](const Member& member) {
        return std::tuple(member.state == Member::State::InService, member.isSpot == hasSpotToSpare,
                          keyOf(m_state.settings.terminationPolicy, member, m_context.now()));
    };
    for (Member& member : m_state.members) {
        if (!member.counts() || member.isExtra || weightOf(member) > spare)
            continue;
        other = other == nullptr ? &member : other;
        if (countIn(member.zone) != most)
            continue;
        if (victim == nullptr || rank(member) > rank(*victim))
            victim = &member;
    }
    return victim != nullptr ? victim : other;
}

/// A launch whose call is under way is given up; what exists is deregistered, drains, and goes.
void AutoScalingGroup::terminate(Member& member)
{
    m_context.cancel(member.next);
    member.until = SimTime::never();
    if (member.node == kNone) {
        std::erase_if(m_state.members, [number = member.number](const Member& m) { return m.number == number; });
        return;
    }
    if (m_context.peek().conditions[member.node].gone) { // it has ended by itself
        member.state = Member::State::Terminated;
        return;
    }
    const bool wasInService = member.state == Member::State::InService;
    member.throttled = 0;
    note("{node} terminates {other}", Severity::Info, member.node);
    if (wasInService && m_state.settings.terminateHook) {
        member.state = Member::State::TerminatingWait;
        m_context.deregister(member.node);
        note("{other} waits for the terminate hook of {node}", Severity::Info, member.node);
        return holdByHook(member, *m_state.settings.terminateHook, kHookOver);
    }
    callEnd(member);
}

/// A call to the control plane. One that is turned away is tried again; until it gets through the instance is there, and
/// billed, but balancers let it go at once.
void AutoScalingGroup::callEnd(Member& member)
{
    member.state = Member::State::Terminating;
    member.until = SimTime::never();
    const bool isUnanswered = m_context.controlFails(m_self);
    if (!isUnanswered && !isThrottled(member)) {
        m_context.terminate(member.node);
        return;
    }
    m_context.deregister(member.node);
    const Duration pause = isUnanswered ? kControlPause : std::max(backOff(member), kLeastPause);
    note(isUnanswered ? "{node} cannot terminate {other}: the control plane does not answer"
                      : "{node}: its call to terminate {other} is throttled",
         Severity::Warning, member.node);
    member.until = m_context.now() + pause;
    member.next = m_context.at(member.until, m_self, kEndAgain, member.number);
}

/// A hook goes on when whoever listens has done its work; unless that takes longer than its timeout.
/// @source EC2 Auto Scaling guide, lifecycle hooks.
void AutoScalingGroup::holdByHook(Member& member, const Distribution& takes, std::uint32_t which)
{
    const std::uint64_t bits = m_context.draw(Purpose::Boot, m_context.node(member.node).stable, which, 0);
    const Duration until = takes.sample(bits);
    const bool isDone = until <= m_state.settings.hookTimeout;
    const bool goesOn = isDone || m_state.settings.hookDefault == HookResult::Continue;
    const Duration held = std::min(until, m_state.settings.hookTimeout);
    member.until = m_context.now() + held;
    member.next = m_context.after(held, m_self, kHookOver, member.number, goesOn ? 1 : 0);
}

/// Abandoning ends a launch; an end goes on either way.
void AutoScalingGroup::hookOver(Member& member, bool goesOn)
{
    if (member.state == Member::State::PendingWait && goesOn)
        return join(member);
    if (member.state == Member::State::PendingWait) {
        note("{node}: the launch hook of {other} is abandoned", Severity::Bad, member.node);
        terminate(member);
        return reconcile();
    }
    callEnd(member);
}

} // namespace cloudyard

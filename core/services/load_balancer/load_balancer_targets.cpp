// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens to targets apart from requests: checks, slow start, weights, leaving.
#include "core/services/load_balancer/load_balancer.h"

#include <algorithm>

namespace cloudyard {
namespace {

constexpr Duration kWeighing = Duration::seconds(10);
constexpr double kLeastWeight = 1.0 / 16;
/// A target stands out that fails at least so often, and so many times as often as the others.
constexpr double kAnomalous = 0.1;
constexpr double kTimesOthers = 3;
constexpr std::uint32_t kFewAnswers = 10; ///< say nothing

} // namespace

// Health checks ------------------------------------------------------------------------------------------

void LoadBalancer::checkTargets()
{
    checkAfter(m_state.settings.checkInterval);
    ++m_state.checkRound;
    if (m_state.slow != 0)
        endSlowStarts();
    for (const Target& target : m_state.targets)
        if (target.isRegistered() && !target.healthy && target.passed == 0)
            publish(target); // its next check is another one now
    for (const Target& target : m_state.targets)
        if (target.isRegistered())
            m_context.call(m_self, {.link = target.link,
                                    .callClass = CallClass::HealthCheck,
                                    .trace = m_state.checkRound,
                                    .count = positionOf(target),
                                    .timeout = m_state.settings.checkTimeout});
}

void LoadBalancer::checked(const Call& call)
{
    Target* target = targetOf(call);
    if (target == nullptr || !target->isRegistered())
        return;
    if (call.outcome == CallOutcome::Answered)
        pass(*target);
    else
        failCheck(*target);
    publish(*target);
}

void LoadBalancer::pass(Target& target)
{
    target.failed = 0;
    if (target.healthy)
        return;
    ++target.passed;
    const auto needed = target.initial ? 1 : m_state.settings.healthyThreshold;
    note("{other} passed check {1} of {2}", Severity::Info, target, target.passed, needed);
    if (target.passed < needed)
        return;
    note(target.initial ? "{other} is in service" : "{other} is in service again", Severity::Good, target, 0, 0,
         Milestone::TargetHealthy);
    target.healthy = true;
    target.initial = false;
    beginSlowStart(target);
    countAndTell(target);
}

void LoadBalancer::failCheck(Target& target)
{
    target.passed = 0;
    if (!target.healthy)
        return;
    ++target.failed;
    note("{other} failed check {1} of {2}", Severity::Warning, target, target.failed,
         m_state.settings.unhealthyThreshold);
    if (target.failed < m_state.settings.unhealthyThreshold)
        return;
    target.healthy = false;
    target.slowSince = SimTime::never();
    note("{other} is out: no more requests for it", Severity::Bad, target, 0, 0, Milestone::TargetUnhealthy);
    countAndTell(target);
    if (m_state.settings.isNetwork() && target.outstanding != 0) {
        note("{node} resets {1} connections to {other}", Severity::Bad, target, target.outstanding, 0);
        m_context.severCallsOver(target.link);
    }
}

/// And what comes of it: too few are left, or enough again.
void LoadBalancer::countAndTell(const Target& cause)
{
    const bool failedOpen = m_state.failsOpen;
    const std::vector<ZoneTurns> before = m_state.zones;
    count();
    const auto say = [&](const char* text, Severity severity, NodeIndex zone = kNone) {
        const auto isIn = [&](const Target& target) { return zone == kNone || target.zone == zone; };
        m_context.report(
            {.at = {},
             .text = text,
             .severity = severity,
             .node = m_self,
             .other = zone == kNone ? cause.node : zone,
             .link = cause.link,
             .first = std::ranges::count_if(m_state.targets, [&](const Target& t) { return isIn(t) && t.healthy; }),
             .second =
                 std::ranges::count_if(m_state.targets, [&](const Target& t) { return isIn(t) && t.isRegistered(); })});
    };
    if (m_state.failsOpen && !failedOpen)
        say(m_state.healthy == 0 ? "no target is healthy: {node} fails open and tries all of them"
                                 : "{1} of {2} targets are healthy: {node} fails open and tries all of them",
            Severity::Bad);
    else if (failedOpen && !m_state.failsOpen)
        say("{1} of {2} targets are healthy: {node} tries no others", Severity::Good);
    for (std::size_t n = 0; n < before.size(); ++n) {
        const ZoneTurns& zone = m_state.zones[n];
        if (zone.isLeft != before[n].isLeft)
            say(zone.isLeft ? "{1} of {2} targets in {other} are healthy: it gets no more of {node}"
                            : "{1} of {2} targets in {other} are healthy: it gets its share of {node}",
                zone.isLeft ? Severity::Bad : Severity::Good, zone.zone);
        if (zone.failsOpen && !before[n].failsOpen && !zone.isLeft)
            say("{1} of {2} targets in {other} are healthy: {node} tries all of them", Severity::Bad, zone.zone);
    }
}

// Slow start and weights ----------------------------------------------------------------------------------

/// @source ALB guide, target groups: slow start mode needs a healthy target that is not in it.
void LoadBalancer::beginSlowStart(Target& target)
{
    const bool isAlone = std::ranges::none_of(m_state.targets, [&](const Target& other) {
        return &other != &target && other.healthy && shareOf(other) >= 1;
    });
    if (m_state.settings.slowStart.ns == 0 || isAlone)
        return;
    target.slowSince = m_context.now();
    note("{other} starts slowly: its full share in {1} s", Severity::Info, target,
         m_state.settings.slowStart.ns / 1'000'000'000, 0);
}

void LoadBalancer::endSlowStarts()
{
    for (Target& target : m_state.targets)
        if (shareOf(target) >= 1)
            target.slowSince = SimTime::never();
    count();
}

void LoadBalancer::planWeighing()
{
    m_context.cancel(m_state.nextWeighing);
    if (m_state.settings.mitigatesAnomalies && m_state.settings.algorithm == Balancing::WeightedRandom)
        m_state.nextWeighing = m_context.after(kWeighing, m_self, kWeigh);
    else
        for (Target& target : m_state.targets)
            target.weight = 1;
}

void LoadBalancer::weigh()
{
    std::uint64_t answers = 0;
    std::uint64_t errors = 0;
    for (const Target& target : m_state.targets) {
        answers += target.answers;
        errors += target.errors;
    }
    for (Target& target : m_state.targets) {
        const double others = static_cast<double>(errors - target.errors) /
                              static_cast<double>(std::max<std::uint64_t>(answers - target.answers, 1));
        const double own = static_cast<double>(target.errors) / std::max(target.answers, 1u);
        const bool standsOut = target.answers >= kFewAnswers && own >= kAnomalous && own > kTimesOthers * others;
        if (standsOut && target.weight == 1)
            note("{other} fails {1} % of its requests: it gets less", Severity::Warning, target,
                 static_cast<std::int64_t>(100 * own + 0.5), 0);
        target.weight = standsOut ? std::max(target.weight / 2, kLeastWeight) : std::min(target.weight * 2, 1.0);
    }
    for (Target& target : m_state.targets)
        target.answers = target.errors = 0;
    planWeighing();
}

// Deregistration -----------------------------------------------------------------------------------------

/// It drains for the whole delay, also when nothing is in flight any more: that is how long its state says so.
/// @source ALB guide, target groups: deregistration delay; EC2 Auto Scaling guide, cooldowns: scale-in waits for it.
void LoadBalancer::deregister(LinkIndex link)
{
    Target* target = targetOver(link);
    if (target == nullptr || !target->isRegistered())
        return;
    const Duration delay = m_state.settings.deregistrationDelay;
    target->healthy = false;
    target->initial = false;
    target->slowSince = SimTime::never();
    target->draining = true;
    target->drainsUntil = m_context.now() + delay;
    countAndTell(*target);
    publish(*target);
    note("{other} drains for {1} s: it gets nothing new", Severity::Info, *target,
         (delay.ns + 500'000'000) / 1'000'000'000, 0);
    m_context.after(delay, m_self, kDrained, link);
}

void LoadBalancer::drained(LinkIndex link)
{
    Target* target = targetOver(link);
    if (target == nullptr)
        return;
    target->draining = false;
    target->unused = true;
    publish(*target);
    if (target->outstanding != 0) {
        note("{node} cuts {1} requests that {other} still has", Severity::Bad, *target, target->outstanding, 0);
        m_context.severCallsOver(link);
    }
    m_context.release(link);
}

/// As long as it has passed no check, nobody knows how many more it takes: what is awaited then is the next one.
TargetHealth LoadBalancer::healthOf(const Target& target) const
{
    using State = TargetHealth::State;
    if (target.unused)
        return {.state = State::Unused};
    if (target.draining)
        return {.state = State::Draining, .until = target.drainsUntil};
    if (target.healthy)
        return {.state = State::Healthy};
    TargetHealth health{.state = target.initial ? State::Initial : State::Unhealthy, .passed = target.passed};
    health.needed = static_cast<std::uint16_t>(target.initial ? 1 : m_state.settings.healthyThreshold);
    const int more = target.passed == 0 ? 0 : health.needed - target.passed - 1;
    health.until = m_state.nextCheckAt + m_state.settings.checkInterval * more;
    return health;
}

void LoadBalancer::note(const char* text, Severity severity, const Target& target, std::int64_t first,
                        std::int64_t second, Milestone milestone)
{
    m_context.report({.at = {}, .text = text, .severity = severity, .node = m_self, .other = target.node,
                      .link = target.link, .first = first, .second = second, .milestone = milestone});
}

} // namespace cloudyard

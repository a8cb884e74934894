// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/load_balancer/load_balancer.h"
#include "core/engine/calling_link.h"
#include "core/services/load_balancer/load_balancer_rules.h"

#include <algorithm>
#include <utility>

namespace cloudyard {
namespace {

/// kDrained carries the link.
enum LoadBalancerEvent : std::uint16_t { kCheckTargets = kFirstKindEvent, kDrained };

} // namespace

void LoadBalancer::start()
{
    checkAfter(m_state.settings.checkStart);
}

void LoadBalancer::checkAfter(Duration delay)
{
    m_state.nextCheckAt = m_context.now() + delay;
    m_state.nextCheck = m_context.after(delay, m_self, kCheckTargets);
}

void LoadBalancer::configure(const LoadBalancerSettings& settings)
{
    const bool rhythmChanged = settings.checkInterval != m_state.settings.checkInterval;
    m_state.settings = settings;
    if (!rhythmChanged)
        return;
    m_context.cancel(m_state.nextCheck);
    checkAfter(settings.checkInterval);
    for (const Target& target : m_state.targets)
        publish(target);
}

void LoadBalancer::relink()
{
    std::vector<Target> targets;
    const bool running = m_context.peek().handled != 0;
    for (const LinkIndex l : m_context.topology().outgoing(m_self)) {
        const NodeIndex n = m_context.link(l).to;
        if (const Target* known = targetOver(l)) {
            targets.push_back(*known);
            targets.back().zone = m_context.node(n).zone;
        } else {
            targets.push_back({.link = l, .node = n, .zone = m_context.node(n).zone, .healthy = !running, .initial = running});
        }
    }
    m_state.targets = std::move(targets);
    for (const Target& target : m_state.targets)
        publish(target);
    const auto before = std::exchange(m_state.zones, {});
    for (const Target& target : m_state.targets) {
        if (std::ranges::find(m_state.zones, target.zone, &ZoneTurns::zone) != m_state.zones.end())
            continue;
        const auto known = std::ranges::find(before, target.zone, &ZoneTurns::zone);
        m_state.zones.push_back(known == before.end() ? ZoneTurns{target.zone, 0} : *known);
    }
    count();
}

void LoadBalancer::count()
{
    m_state.healthy = static_cast<std::uint32_t>(std::ranges::count_if(m_state.targets, &Target::healthy));
}

/// Calls remember where their target stood in the list; after an edit it may have moved.
inline Target* LoadBalancer::targetOf(const Call& call)
{
    if (call.count < m_state.targets.size() && m_state.targets[call.count].link == call.link)
        return &m_state.targets[call.count];
    return targetOver(call.link);
}

Target* LoadBalancer::targetOver(LinkIndex link)
{
    const auto found = std::ranges::find(m_state.targets, link, &Target::link);
    return found == m_state.targets.end() ? nullptr : &*found;
}

// Routing ------------------------------------------------------------------------------------------------

/// Part of the handler, so that who handles it is never made.
[[gnu::always_inline]] inline void LoadBalancer::route(CallIndex upstream)
{
    m_context.countArrival(m_self);
    const auto refuse = [&](Reason reason) {
        m_context.countFailure(m_self, m_context.now(), reason);
        m_context.reply(upstream, CallOutcome::Refused, reason);
    };
    const auto left = m_context.timeLeft(upstream);
    if (left == Duration{})
        return refuse(Reason::Deadline);
    Target* target = choose();
    if (target == nullptr)
        return refuse(Reason::NoTargets);
    ++target->outstanding;
    ++m_state.outstanding;
    m_context.shiftInSystem(m_self, 1);
    const Call& call = m_context.callAt(upstream);
    CallRequest request{.link = target->link,
                        .message = call.message,
                        .messageSerial = call.messageSerial,
                        .trace = call.trace,
                        .callerRef = upstream,
                        .attempt = call.attempt,
                        .count = positionOf(*target),
                        .depth = call.depth,
                        .turn = call.turn};
    CallingLink(m_context, target->link).setDeadline(request, left);
    m_context.call(m_self, request);
}

std::uint16_t LoadBalancer::positionOf(const Target& target) const
{
    return static_cast<std::uint16_t>(&target - m_state.targets.data());
}

inline Target* LoadBalancer::choose()
{
    if (m_state.targets.empty())
        return nullptr;
    const bool inTurn = m_state.settings.algorithm == Balancing::RoundRobin;
    if (m_state.settings.crossZone)
        return inTurn ? chooseInTurn(kNone, m_state.nextTarget) : chooseLeastBusy(kNone, m_state.nextTarget);
    ZoneTurns& turns = nextZone();
    return inTurn ? chooseInTurn(turns.zone, turns.nextTarget) : chooseLeastBusy(turns.zone, turns.nextTarget);
}

ZoneTurns& LoadBalancer::nextZone()
{
    for (std::size_t tried = 0; tried < m_state.zones.size(); ++tried) {
        m_state.nextZone = (m_state.nextZone + 1) % static_cast<std::uint32_t>(m_state.zones.size());
        if (hasHealthy(m_state.zones[m_state.nextZone].zone))
            break;
    }
    return m_state.zones[m_state.nextZone];
}

/// Whether the zone's turn is worth while; with no healthy target anywhere, that of every zone with targets is.
bool LoadBalancer::hasHealthy(NodeIndex zone) const
{
    return std::ranges::any_of(m_state.targets, [&](const Target& t) { return eligible(t, zone); });
}

inline bool LoadBalancer::eligible(const Target& target, NodeIndex zone) const
{
    return (zone == kNone || target.zone == zone) && (target.healthy || (m_state.healthy == 0 && target.isRegistered()));
}

inline Target* LoadBalancer::chooseInTurn(NodeIndex zone, std::uint32_t& nextTarget)
{
    const auto targets = static_cast<std::uint32_t>(m_state.targets.size());
    for (std::uint32_t step = 0; step < targets; ++step) {
        if (nextTarget >= targets)
            nextTarget = 0;
        Target& target = m_state.targets[nextTarget++];
        if (eligible(target, zone))
            return &target;
    }
    return nullptr;
}

Target* LoadBalancer::chooseLeastBusy(NodeIndex zone, std::uint32_t& nextTarget)
{
    const auto targets = static_cast<std::uint32_t>(m_state.targets.size());
    Target* best = nullptr;
    // Ties go round, so that idle targets share the load.
    const std::uint32_t first = nextTarget++ % targets;
    for (std::uint32_t step = 0; step < targets; ++step) {
        const std::uint32_t at = first + step < targets ? first + step : first + step - targets;
        Target& target = m_state.targets[at];
        if (eligible(target, zone) && (best == nullptr || target.outstanding < best->outstanding))
            best = &target;
    }
    return best;
}

[[gnu::always_inline]] inline void LoadBalancer::routed(CallIndex downstream)
{
    const Call& call = m_context.callAt(downstream);
    if (Target* target = targetOf(call))
        --target->outstanding;
    --m_state.outstanding;
    m_context.shiftInSystem(m_self, -1);
    const CallIndex upstream = call.callerRef;
    const SimTime since = m_context.callAt(upstream).arrived;
    if (call.outcome == CallOutcome::Answered) {
        m_context.countCompletion(m_self, since);
        return m_context.reply(upstream);
    }
    m_context.countFailure(m_self, since, call.reason);
    m_context.reply(upstream, CallOutcome::Refused, call.reason);
}

inline void LoadBalancer::answered(CallIndex call)
{
    if (m_context.callAt(call).callClass == CallClass::HealthCheck)
        checked(m_context.callAt(call));
    else
        routed(call);
}

// Health checks ------------------------------------------------------------------------------------------

void LoadBalancer::checkTargets()
{
    checkAfter(m_state.settings.checkInterval);
    ++m_state.checkRound;
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
    count();
}

void LoadBalancer::failCheck(Target& target)
{
    target.passed = 0;
    if (!target.healthy)
        return;
    ++target.failed;
    note("{other} failed check {1} of {2}", Severity::Warning, target, target.failed, m_state.settings.unhealthyThreshold);
    if (target.failed < m_state.settings.unhealthyThreshold)
        return;
    target.healthy = false;
    count();
    note("{other} is out: no more requests for it", Severity::Bad, target, 0, 0, Milestone::TargetUnhealthy);
    if (m_state.healthy == 0)
        note("no target is healthy: {node} fails open and tries all of them", Severity::Bad, target, 0, 0);
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
    target->draining = true;
    target->drainsUntil = m_context.now() + delay;
    count();
    publish(*target);
    note("{other} drains for {1} s: it gets nothing new", Severity::Info, *target, (delay.ns + 500'000'000) / 1'000'000'000, 0);
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
    if (target.initial || target.passed != 0)
        health.until = m_state.nextCheckAt + m_state.settings.checkInterval * (health.needed - target.passed - 1);
    return health;
}

void LoadBalancer::note(const char* text, Severity severity, const Target& target, std::int64_t first,
                        std::int64_t second, Milestone milestone)
{
    m_context.report({.at = {}, .text = text, .severity = severity, .node = m_self, .other = target.node,
                      .link = target.link, .first = first, .second = second, .milestone = milestone});
}

void LoadBalancer::leave() { m_context.cancel(m_state.nextCheck); }

namespace {

void called(Context& context, NodeIndex n, CallIndex call) { LoadBalancer(context, n).route(call); }

void handle(Context& context, NodeIndex n, const Event& event)
{
    if (event.type == kDrained)
        LoadBalancer(context, n).drained(event.a);
    else
        LoadBalancer(context, n).checkTargets();
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const auto& state = context.state<LoadBalancerState>(n);
    out[0] = state.healthy;
    const auto counted = [&](auto&& of) { return static_cast<double>(std::ranges::count_if(state.targets, of)); };
    out[1] = counted(&Target::isRegistered);
    out[2] = state.outstanding;
    out[3] = counted(&Target::initial);
    out[5] = counted(&Target::draining);
    out[4] = out[1] - out[0] - out[3];
}

NodeView view(const Context& context, NodeIndex n)
{
    const auto& state = context.state<LoadBalancerState>(n);
    NodeView view;
    const auto registered = std::ranges::count_if(state.targets, &Target::isRegistered);
    if (state.healthy < registered || (registered == 0 && !state.targets.empty()))
        view.state = state.healthy == 0 ? NodeView::State::Failed : NodeView::State::Warning;
    return view;
}

constexpr KindBehaviour kBehaviour{
    .id = "load-balancer",
    .makePool = makeNodePool<LoadBalancerState>,
    .create = createState<LoadBalancerState, LoadBalancerSettings>,
    .configure = [](Context& c, NodeIndex n, const void* s) {
        LoadBalancer(c, n).configure(*static_cast<const LoadBalancerSettings*>(s));
    },
    .start = [](Context& c, NodeIndex n, bool) { LoadBalancer(c, n).start(); },
    .relink = [](Context& c, NodeIndex n) { LoadBalancer(c, n).relink(); },
    .handle = handle,
    .called = called,
    .answered = [](Context& c, NodeIndex n, CallIndex call) { LoadBalancer(c, n).answered(call); },
    .remove = [](Context& c, NodeIndex n) { LoadBalancer(c, n).leave(); },
    .deregister = [](Context& c, NodeIndex n, LinkIndex l) { LoadBalancer(c, n).deregister(l); },
    .gauges = gauges,
    .gaugeCount = 6,
    .view = view,
};

} // namespace

const ServiceKind kLoadBalancerKind{.descriptor = &loadBalancerDescriptor(),
                                    .behaviour = &kBehaviour,
                                    .withSettings = withSettingsOf<LoadBalancerSettings, loadBalancerDescriptor>,
                                    .rules = loadBalancerRules};

} // namespace cloudyard

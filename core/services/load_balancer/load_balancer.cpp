// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/load_balancer/load_balancer.h"

#include <algorithm>
#include <utility>

namespace cloudyard {
namespace {

enum LoadBalancerEvent : std::uint16_t { kCheckTargets = kFirstKindEvent };

} // namespace

void LoadBalancer::start()
{
    m_state.nextCheck = m_context.after(m_state.settings.checkStart, m_self, kCheckTargets);
}

void LoadBalancer::configure(const LoadBalancerSettings& settings)
{
    const bool rhythmChanged = settings.checkInterval != m_state.settings.checkInterval;
    m_state.settings = settings;
    if (!rhythmChanged)
        return;
    m_context.cancel(m_state.nextCheck);
    m_state.nextCheck = m_context.after(settings.checkInterval, m_self, kCheckTargets);
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
Target* LoadBalancer::targetOf(const Call& call)
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

void LoadBalancer::route(CallIndex upstream)
{
    m_context.countArrival(m_self);
    Target* target = choose();
    if (target == nullptr) {
        m_context.countFailure(m_self, m_context.now(), Reason::NoTargets);
        return m_context.reply(upstream, CallOutcome::Refused, Reason::NoTargets);
    }
    ++target->outstanding;
    ++m_state.outstanding;
    m_context.shiftInSystem(m_self, 1);
    const Call& call = m_context.callAt(upstream);
    m_context.call(m_self, {.link = target->link,
                            .message = call.message,
                            .trace = call.trace,
                            .callerRef = upstream,
                            .attempt = call.attempt,
                            .count = positionOf(*target),
                            .depth = call.depth});
}

std::uint16_t LoadBalancer::positionOf(const Target& target) const
{
    return static_cast<std::uint16_t>(&target - m_state.targets.data());
}

Target* LoadBalancer::choose()
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

/// Whether the zone's turn is worth while; with no healthy target anywhere, every zone's is.
bool LoadBalancer::hasHealthy(NodeIndex zone) const
{
    return m_state.healthy == 0 ||
           std::ranges::any_of(m_state.targets, [&](const Target& t) { return t.zone == zone && t.healthy; });
}

bool LoadBalancer::eligible(const Target& target, NodeIndex zone) const
{
    return (zone == kNone || target.zone == zone) && (target.healthy || m_state.healthy == 0);
}

Target* LoadBalancer::chooseInTurn(NodeIndex zone, std::uint32_t& nextTarget)
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

void LoadBalancer::answered(CallIndex call)
{
    if (m_context.callAt(call).callClass == CallClass::HealthCheck)
        checked(Call(m_context.callAt(call)));
    else
        routed(call);
}

void LoadBalancer::routed(CallIndex downstream)
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

// Health checks ------------------------------------------------------------------------------------------

void LoadBalancer::checkTargets()
{
    m_state.nextCheck = m_context.after(m_state.settings.checkInterval, m_self, kCheckTargets);
    ++m_state.checkRound;
    for (const Target& target : m_state.targets)
        m_context.call(m_self, {.link = target.link,
                                .callClass = CallClass::HealthCheck,
                                .trace = m_state.checkRound,
                                .count = positionOf(target),
                                .timeout = m_state.settings.checkTimeout});
}

void LoadBalancer::checked(const Call& call)
{
    Target* target = targetOf(call);
    if (target == nullptr)
        return;
    if (call.outcome == CallOutcome::Answered)
        pass(*target);
    else
        failCheck(*target);
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
    target.healthy = true;
    target.initial = false;
    count();
    note("{other} is in service again", Severity::Good, target, 0, 0, Milestone::TargetHealthy);
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

void LoadBalancer::note(const char* text, Severity severity, const Target& target, std::int64_t first,
                        std::int64_t second, Milestone milestone)
{
    m_context.report({.at = {}, .text = text, .severity = severity, .node = m_self, .other = target.node,
                      .link = target.link, .first = first, .second = second, .milestone = milestone});
}

void LoadBalancer::leave() { m_context.cancel(m_state.nextCheck); }

namespace {

void called(Context& context, NodeIndex n, CallIndex call) { LoadBalancer(context, n).route(call); }

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const auto& state = context.state<LoadBalancerState>(n);
    out[0] = state.healthy;
    out[1] = static_cast<double>(state.targets.size());
    out[2] = state.outstanding;
}

NodeView view(const Context& context, NodeIndex n)
{
    const auto& state = context.state<LoadBalancerState>(n);
    NodeView view;
    if (state.healthy < state.targets.size())
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
    .handle = [](Context& c, NodeIndex n, const Event&) { LoadBalancer(c, n).checkTargets(); },
    .called = called,
    .answered = [](Context& c, NodeIndex n, CallIndex call) { LoadBalancer(c, n).answered(call); },
    .remove = [](Context& c, NodeIndex n) { LoadBalancer(c, n).leave(); },
    .gauges = gauges,
    .gaugeCount = 3,
    .view = view,
};

} // namespace

const ServiceKind kLoadBalancerKind{&loadBalancerDescriptor(), &kBehaviour,
                                    withSettingsOf<LoadBalancerSettings, loadBalancerDescriptor>};

} // namespace cloudyard

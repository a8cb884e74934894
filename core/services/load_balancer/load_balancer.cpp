// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/load_balancer/load_balancer.h"
#include "core/engine/calling_link.h"
#include "core/services/load_balancer/load_balancer_rules.h"

#include <algorithm>
#include <utility>

namespace cloudyard {

void LoadBalancer::start()
{
    checkAfter(m_state.settings.checkStart);
    planWeighing();
    forgetSessions();
    limitNodes(true);
    m_state.bill.begin(m_context.now());
    m_state.billedHourEnds = m_context.after(BalancerBill::kHour, m_self, kHourEnds);
}

void LoadBalancer::billedHourEnds()
{
    m_state.bill.closeHour(m_context.now(), m_state.settings, m_context.station(m_self));
    m_state.billedHourEnds = m_context.after(BalancerBill::kHour, m_self, kHourEnds);
}

void LoadBalancer::checkAfter(Duration delay)
{
    m_state.nextCheckAt = m_context.now() + delay;
    m_state.nextCheck = m_context.after(delay, m_self, kCheckTargets);
}

void LoadBalancer::configure(const LoadBalancerSettings& settings)
{
    const LoadBalancerSettings& before = m_state.settings;
    const bool rhythmChanged = settings.checkInterval != before.checkInterval;
    const bool forgets =
        settings.type != before.type || settings.sticky != before.sticky || settings.sessions != before.sessions;
    const bool capacityChanged = settings.zoneCapacity != before.zoneCapacity;
    if (settings.type != before.type)
        m_state.bill.closeHour(m_context.now(), before, m_context.station(m_self));
    if (settings.requestsPerConnection != before.requestsPerConnection)
        m_state.bill.settleConnections(before);
    m_state.settings = settings;
    limitNodes(capacityChanged);
    if (forgets)
        forgetSessions();
    m_state.shiftedFrom = zoneToShiftFrom();
    count();
    planWeighing();
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
            targets.push_back(
                {.link = l, .node = n, .zone = m_context.node(n).zone, .healthy = !running, .initial = running});
        }
    }
    m_state.targets = std::move(targets);
    m_state.shiftedFrom = zoneToShiftFrom();
    for (const Target& target : m_state.targets)
        publish(target);
    const auto before = std::exchange(m_state.zones, {});
    for (const Target& target : m_state.targets) {
        if (std::ranges::find(m_state.zones, target.zone, &ZoneTurns::zone) != m_state.zones.end())
            continue;
        const auto known = std::ranges::find(before, target.zone, &ZoneTurns::zone);
        m_state.zones.push_back(known == before.end() ? ZoneTurns{target.zone, 0} : *known);
    }
    for (const ZoneTurns& zone : before)
        if (std::ranges::find(m_state.zones, zone.zone, &ZoneTurns::zone) == m_state.zones.end())
            m_context.cancel(zone.node.growth);
    limitNodes(false);
    count();
}

/// None where what is stated is no zone of its region.
NodeIndex LoadBalancer::zoneToShiftFrom() const
{
    if (m_state.settings.zonalShift.empty())
        return kNone;
    const NodeIndex zone = m_context.topology().findNode(m_state.settings.zonalShift);
    const bool isZone = zone != kNone && m_context.node(zone).zone == zone &&
                        m_context.node(zone).region == m_context.node(m_self).region;
    return isZone ? zone : kNone;
}

void LoadBalancer::count()
{
    m_state.healthy = static_cast<std::uint32_t>(std::ranges::count_if(m_state.targets, &Target::healthy));
    countZones();
    const auto mayServe = [&](const Target& target, bool shifts, bool leaves) {
        const ZoneTurns& zone = *std::ranges::find(m_state.zones, target.zone, &ZoneTurns::zone);
        const bool failsOpen = m_state.settings.crossZone ? m_state.failsOpen : zone.failsOpen;
        const bool isShifted = target.zone == m_state.shiftedFrom && m_state.shiftedFrom != kNone && !m_state.failsOpen;
        return (failsOpen ? target.isRegistered() : target.healthy) && !(shifts && isShifted) &&
               !(leaves && zone.isLeft);
    };
    const auto serve = [&](bool shifts, bool leaves) {
        bool anybody = false;
        for (Target& target : m_state.targets)
            anybody |= target.serves = mayServe(target, shifts, leaves);
        return anybody;
    };
    serve(false, false);
    for (Target& target : m_state.targets)
        target.servesZone = target.serves;
    if (!serve(true, true) && !serve(false, true)) // nobody is left in the other zones
        serve(false, false);
    followDns();
    m_state.slow = static_cast<std::uint32_t>(std::ranges::count_if(
        m_state.targets, [](const Target& target) { return target.slowSince != SimTime::never(); }));
}

bool LoadBalancer::isMissed(const LeastHealthy& least, NodeIndex zone) const
{
    std::uint32_t healthy = 0;
    std::uint32_t registered = 0;
    for (const Target& target : m_state.targets) {
        if (zone != kNone && target.zone != zone)
            continue;
        healthy += target.healthy ? 1 : 0;
        registered += target.isRegistered() ? 1 : 0;
    }
    return least.isMissedBy(healthy, registered);
}

/// With cross-zone on, thresholds count the targets of all zones, and no zone is any worse than the others.
void LoadBalancer::countZones()
{
    const LoadBalancerSettings& settings = m_state.settings;
    m_state.failsOpen = settings.crossZone && isMissed(settings.routed, kNone);
    for (ZoneTurns& zone : m_state.zones) {
        zone.isLeft = !settings.crossZone && isMissed(settings.inZone, zone.zone);
        zone.failsOpen = !settings.crossZone && isMissed(settings.routed, zone.zone);
    }
    if (std::ranges::all_of(m_state.zones, &ZoneTurns::isLeft))
        for (ZoneTurns& zone : m_state.zones)
            zone.isLeft = false;
}

Target* LoadBalancer::targetOver(LinkIndex link)
{
    const auto found = std::ranges::find(m_state.targets, link, &Target::link);
    return found == m_state.targets.end() ? nullptr : &*found;
}

// Routing ------------------------------------------------------------------------------------------------

/// Part of the handler, so that who handles it is never made.
[[gnu::always_inline]] inline void LoadBalancer::route(CallIndex upstream, Call& call)
{
    m_context.countArrival(m_self);
    const auto refuse = [&](Reason reason) {
        m_context.countFailure(m_self, m_context.now(), reason);
        m_context.reply(upstream, call, CallOutcome::Refused, reason);
    };
    const auto left = m_context.timeLeft(call);
    if (left == Duration{})
        return refuse(Reason::Deadline);
    Target* target = nullptr;
    if (m_state.keepsSessions) [[unlikely]]
        target = chooseKept(upstream);
    else
        target = choose(upstream);
    if (target == nullptr) {
        ++(m_state.settings.isNetwork() ? m_state.errors.resets : m_state.errors.unavailable);
        return refuse(Reason::NoTargets);
    }
    if (m_state.limitsNodes && !hasRoomFor(*target)) [[unlikely]] {
        ++(m_state.settings.isNetwork() ? m_state.errors.resets : m_state.errors.unavailable);
        ++m_state.errors.rejected;
        return refuse(Reason::Capacity);
    }
    m_state.bill.request(m_context.sizeOf(call.trace));
    ++target->outstanding;
    ++m_state.outstanding;
    m_context.shiftInSystem(m_self, 1);
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

/// Where its user or flow has been before, else like any other. Apart from the way of those who keep none.
[[gnu::noinline]] Target* LoadBalancer::chooseKept(CallIndex request)
{
    const std::uint32_t session = sessionOf(request);
    if (Target* kept = keptBy(session))
        return kept;
    Target* target = m_state.settings.isNetwork() ? chooseByHash(session) : choose(request);
    if (target != nullptr)
        keep(session, *target);
    return target;
}

inline Target* LoadBalancer::choose(CallIndex request)
{
    if (m_state.targets.empty())
        return nullptr;
    if (m_state.settings.crossZone)
        return chooseIn(kNone, m_state.nextTarget, request);
    ZoneTurns& turns = moveClients() ? zoneOfClient(drawFor(request, kDnsTurn)) : nextZone();
    return chooseIn(turns.zone, turns.nextTarget, request);
}

inline Target* LoadBalancer::chooseIn(NodeIndex zone, std::uint32_t& nextTarget, CallIndex request)
{
    switch (m_state.settings.algorithm) {
    case Balancing::RoundRobin:
        return m_state.slow == 0 ? chooseInTurn(zone, nextTarget) : chooseInSlowTurn(zone, nextTarget, request);
    case Balancing::LeastOutstandingRequests: return chooseLeastBusy(zone, nextTarget);
    case Balancing::WeightedRandom: return chooseByWeight(zone, request);
    case Balancing::TwoChoices: break;
    }
    return chooseOfTwo(zone, request);
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

/// Whether the zone's turn is worth while.
bool LoadBalancer::hasHealthy(NodeIndex zone) const
{
    return std::ranges::any_of(m_state.targets, [&](const Target& t) { return t.serves && t.zone == zone; });
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

/// Draws of one request, each for itself; another attempt of it draws anew.
std::uint64_t LoadBalancer::drawFor(CallIndex request, std::uint32_t turn) const
{
    const Call& call = m_context.callAt(request);
    return m_context.draw(Purpose::Balance, m_context.node(m_self).stable, call.trace,
                          (std::uint32_t{call.attempt} << 16) + (std::uint32_t{call.turn} << 8) + turn);
}

/// 1 but for a target that ramps up.
double LoadBalancer::shareOf(const Target& target) const
{
    if (target.slowSince == SimTime::never() || m_state.settings.slowStart.ns == 0)
        return 1;
    const double grown = static_cast<double>((m_context.now() - target.slowSince).ns) /
                         static_cast<double>(m_state.settings.slowStart.ns);
    return std::min(grown, 1.0);
}

/// One that ramps up lets its turn pass as often as its share is short of the full one.
Target* LoadBalancer::chooseInSlowTurn(NodeIndex zone, std::uint32_t& nextTarget, CallIndex request)
{
    Target* target = nullptr;
    for (std::uint32_t turn = 0; turn < m_state.targets.size(); ++turn) {
        target = chooseInTurn(zone, nextTarget);
        if (target == nullptr || unitFromBits(drawFor(request, turn)) < shareOf(*target))
            return target;
    }
    return target;
}

Target* LoadBalancer::chooseByWeight(NodeIndex zone, CallIndex request)
{
    double sum = 0;
    for (const Target& target : m_state.targets)
        sum += eligible(target, zone) ? target.weight * shareOf(target) : 0;
    double left = unitFromBits(drawFor(request, 0)) * sum;
    Target* chosen = nullptr;
    for (Target& target : m_state.targets) {
        if (!eligible(target, zone))
            continue;
        chosen = &target;
        left -= target.weight * shareOf(target);
        if (left < 0)
            break;
    }
    return chosen;
}

std::uint32_t LoadBalancer::countEligible(NodeIndex zone) const
{
    return static_cast<std::uint32_t>(
        std::ranges::count_if(m_state.targets, [&](const Target& target) { return eligible(target, zone); }));
}

Target* LoadBalancer::eligibleAt(NodeIndex zone, std::uint32_t position)
{
    for (Target& target : m_state.targets)
        if (eligible(target, zone) && position-- == 0)
            return &target;
    return nullptr;
}

/// @source Mitzenmacher, The Power of Two Choices in Randomized Load Balancing, IEEE TPDS 12 (10), 2001.
Target* LoadBalancer::chooseOfTwo(NodeIndex zone, CallIndex request)
{
    const std::uint32_t count = countEligible(zone);
    if (count == 0)
        return nullptr;
    const auto one = static_cast<std::uint32_t>(indexFromBits(drawFor(request, 0), count));
    const auto step = count == 1 ? 0 : 1 + static_cast<std::uint32_t>(indexFromBits(drawFor(request, 1), count - 1));
    Target* first = eligibleAt(zone, one);
    Target* second = eligibleAt(zone, (one + step) % count);
    return second->outstanding < first->outstanding ? second : first;
}

/// What the service calls its own errors; those of a target are its answers.
void LoadBalancer::countError(const Call& downstream)
{
    if (m_state.settings.isNetwork())
        m_state.errors.resets += downstream.reason == Reason::Error ? 0 : 1;
    else if (downstream.outcome == CallOutcome::TimedOut)
        ++m_state.errors.gatewayTimeout;
    else if (downstream.reason != Reason::LineFull && downstream.reason != Reason::Deadline &&
             downstream.reason != Reason::Error)
        ++m_state.errors.badGateway;
}

[[gnu::always_inline]] inline void LoadBalancer::routed(const Call& call)
{
    Target* target = targetOf(call);
    if (target != nullptr) {
        --target->outstanding;
        ++target->answers;
    }
    --m_state.outstanding;
    m_context.shiftInSystem(m_self, -1);
    const CallIndex upstream = call.callerRef;
    Call& asked = m_context.editCall(upstream);
    const SimTime since = asked.arrived;
    const bool clientClosed = asked.outcome != CallOutcome::Open && !m_state.settings.isNetwork();
    if (clientClosed) [[unlikely]]
        ++m_state.errors.clientClosed;
    if (call.outcome == CallOutcome::Answered) {
        m_context.countCompletion(m_self, since);
        return m_context.reply(upstream, asked);
    }
    if (target != nullptr)
        ++target->errors;
    if (!clientClosed)
        countError(call);
    m_context.countFailure(m_self, since, clientClosed ? Reason::Deadline : call.reason);
    m_context.reply(upstream, asked, CallOutcome::Refused, call.reason);
}

inline void LoadBalancer::answered(const Call& call)
{
    if (call.callClass == CallClass::HealthCheck)
        checked(call);
    else
        routed(call);
}

void LoadBalancer::leave()
{
    m_context.cancel(m_state.nextCheck);
    m_context.cancel(m_state.nextWeighing);
    m_context.cancel(m_state.billedHourEnds);
    for (const ZoneTurns& zone : m_state.zones)
        m_context.cancel(zone.node.growth);
}

namespace {

void called(Context& context, NodeIndex n, CallIndex c, Call& call) { LoadBalancer(context, n).route(c, call); }

void handle(Context& context, NodeIndex n, const Event& event)
{
    if (event.type == kDrained)
        LoadBalancer(context, n).drained(event.a);
    else if (event.type == kWeigh)
        LoadBalancer(context, n).weigh();
    else if (event.type == kNodeGrows)
        LoadBalancer(context, n).nodeGrows(event.a);
    else if (event.type == kHourEnds)
        LoadBalancer(context, n).billedHourEnds();
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
    out[6] = static_cast<double>(state.errors.badGateway);
    out[7] = static_cast<double>(state.errors.unavailable);
    out[8] = static_cast<double>(state.errors.gatewayTimeout);
    out[9] = static_cast<double>(state.errors.clientClosed);
    out[10] = static_cast<double>(state.errors.resets);
    out[11] = static_cast<double>(state.errors.rejected);
    out[12] = state.bill.unitHours(context.now(), state.settings, context.station(n));
    out[13] = state.bill.usd(context.now(), state.settings, context.station(n));
}

NodeIndex placeOf(const ZoneTurns& zone, NodeIndex balancer) { return zone.zone == kNone ? balancer : zone.zone; }

/// That its own nodes have too much to do.
void sayOver(const Context& context, NodeIndex n, const LoadBalancerState& state, NodeView& view)
{
    for (const ZoneTurns& zone : state.zones)
        if (zone.node.isOver(context.now()))
            view.say({.text = "over capacity in {other}",
                      .more = "{n} refused",
                      .count = static_cast<std::uint32_t>(zone.node.refused),
                      .other = placeOf(zone, n),
                      .tone = NodeNote::Tone::Bad});
}

/// That they will take more, and that clients still come to where they find none any more.
void sayMoves(const Context& context, NodeIndex n, const LoadBalancerState& state, NodeView& view)
{
    for (const ZoneTurns& zone : state.zones)
        if (zone.node.growsAt != SimTime::never())
            view.say({.text = "scales in {other}",
                      .more = "twice the capacity in {in}",
                      .at = zone.node.growsAt,
                      .other = placeOf(zone, n)});
    const SimTime moved = state.dnsChangedAt + state.settings.dnsTtl;
    if (!state.clientsMove || context.now() >= moved)
        return;
    for (const ZoneTurns& zone : state.zones)
        if (!zone.isInDns && zone.shareThen > 0)
            view.say({.text = "clients still know {other}",
                      .more = "for {in}",
                      .at = moved,
                      .other = placeOf(zone, n),
                      .tone = NodeNote::Tone::Watch});
}

/// What it does about its targets and its own nodes; that some targets are out its figures say.
void sayNotes(const Context& context, NodeIndex n, const LoadBalancerState& state, NodeView& view)
{
    const auto count = [&](auto&& of) { return static_cast<std::uint32_t>(std::ranges::count_if(state.targets, of)); };
    if (state.failsOpen)
        view.say({.text = "fails open",
                  .more = "{n} of {m} healthy",
                  .count = state.healthy,
                  .most = count(&Target::isRegistered),
                  .tone = NodeNote::Tone::Bad});
    if (state.shiftedFrom != kNone)
        view.say({.text = "shifted away",
                  .more = "from {other}",
                  .other = state.shiftedFrom,
                  .tone = NodeNote::Tone::Watch});
    else if (!state.settings.zonalShift.empty())
        view.say({.text = "shifts from nowhere", .more = "no such zone in its region", .tone = NodeNote::Tone::Bad});
    for (const ZoneTurns& zone : state.zones) {
        const auto isIn = [&](const Target& target) { return target.zone == zone.zone && target.isRegistered(); };
        const bool isShown = zone.isLeft || zone.failsOpen;
        if (isShown)
            view.say({.text = zone.isLeft ? "leaves {other}" : "fails open in {other}",
                      .more = "{n} of {m} healthy",
                      .count = count([&](const Target& target) { return isIn(target) && target.healthy; }),
                      .most = count(isIn),
                      .other = zone.zone,
                      .tone = NodeNote::Tone::Bad});
    }
    sayOver(context, n, state, view);
    sayMoves(context, n, state, view);
    SimTime ramped = SimTime::never();
    std::uint32_t ramping = 0;
    for (const Target& target : state.targets) {
        const SimTime full =
            target.slowSince == SimTime::never() ? target.slowSince : target.slowSince + state.settings.slowStart;
        if (full == SimTime::never() || full <= context.now())
            continue;
        ++ramping;
        ramped = std::min(ramped, full);
    }
    if (ramping != 0)
        view.say({.text = ramping == 1 ? "{n} starts slowly" : "{n} start slowly",
                  .more = "full share in {in}",
                  .count = ramping,
                  .at = ramped});
    if (const std::uint32_t weak =
            count([](const Target& target) { return target.isRegistered() && target.weight < 1; }))
        view.say({.text = weak == 1 ? "{n} gets less" : "{n} get less",
                  .more = "failing too often",
                  .count = weak,
                  .tone = NodeNote::Tone::Watch});
}

NodeView view(const Context& context, NodeIndex n)
{
    const auto& state = context.state<LoadBalancerState>(n);
    NodeView view;
    const auto registered = std::ranges::count_if(state.targets, &Target::isRegistered);
    if (state.healthy < registered || (registered == 0 && !state.targets.empty()))
        view.state = state.healthy == 0 ? NodeView::State::Failed : NodeView::State::Warning;
    sayNotes(context, n, state, view);
    if (std::ranges::any_of(state.zones, [&](const ZoneTurns& zone) { return zone.node.isOver(context.now()); }))
        view.state = std::max(view.state, NodeView::State::Warning);
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
    .answered = [](Context& c, NodeIndex n, CallIndex, Call& call) { LoadBalancer(c, n).answered(call); },
    .remove = [](Context& c, NodeIndex n) { LoadBalancer(c, n).leave(); },
    .deregister = [](Context& c, NodeIndex n, LinkIndex l) { LoadBalancer(c, n).deregister(l); },
    .gauges = gauges,
    .gaugeCount = 14,
    .view = view,
};

} // namespace

const ServiceKind kLoadBalancerKind{.descriptor = &loadBalancerDescriptor(),
                                    .behaviour = &kBehaviour,
                                    .withSettings = withSettingsOf<LoadBalancerSettings, loadBalancerDescriptor>,
                                    .idleTimeout =
                                        [](const void* settings) {
                                            return static_cast<const LoadBalancerSettings*>(settings)->idleTimeout();
                                        },
                                    .rules = loadBalancerRules};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clients.h"

#include "core/base/catalogue.h"
#include "core/base/hash.h"
#include "core/model/kind_descriptor.h"
#include "core/services/clients/clients_rules.h"
#include "core/services/guard_notes.h"

namespace cloudyard {
namespace {

enum ClientsEvent : std::uint16_t { kArrival = kFirstKindEvent, kRetry, kHedge, kThought };

} // namespace

/// Local time follows the sun: an hour for 15 degrees.
LoadShape ClientsSettings::shape() const
{
    LoadShape shape{.pattern = pattern,
                    .rate = rate.perSecond,
                    .peak = peak.perSecond,
                    .start = SimTime{} + patternStart,
                    .time = patternTime,
                    .period = patternPeriod,
                    .localOffset = {}};
    if (pattern == LoadPattern::Diurnal)
        if (const City* where = Catalogue::get().findCity(city))
            shape.localOffset = Duration::fromSeconds(where->geo.longitude / 15 * 3'600);
    return shape;
}

void Clients::start()
{
    m_state.gaps.emplace(m_context.peek().seed, m_context.node(m_self).stable, Purpose::Arrival);
    m_state.shape = m_state.settings.shape();
    scheduleArrival();
    admitUsers();
}

void Clients::configure(const ClientsSettings& settings)
{
    const ClientsSettings& before = m_state.settings;
    const LoadShape shape = settings.shape();
    const bool keepsRhythm = shape == m_state.shape && settings.arrivals == before.arrivals &&
                             (settings.users == 0) == (before.users == 0);
    m_state.settings = settings;
    m_state.shape = shape;
    admitUsers();
    if (keepsRhythm)
        return;
    m_context.cancel(m_state.nextArrival);
    scheduleArrival();
}

void Clients::relink()
{
    m_state.ways.clear();
    for (const LinkIndex l : m_context.topology().outgoing(m_self))
        m_state.ways.push_back(l);
}

void Clients::scheduleArrival()
{
    m_state.nextArrival = {};
    const LoadShape& shape = m_state.shape;
    if (m_state.settings.users != 0 || (shape.pattern == LoadPattern::Constant && shape.rate <= 0))
        return;
    const double amount =
        m_state.settings.arrivals == Arrivals::Poisson ? -repro::logOfNormal(m_state.gaps->uniformOpen()) : 1;
    if (const SimTime next = shape.when(m_context.now(), amount); next != SimTime::never())
        m_state.nextArrival = m_context.at(next, m_self, kArrival);
}

/// Those who were admitted begin by thinking, so that they do not come all at once. Users beyond a lowered number leave
/// after their answer.
void Clients::admitUsers()
{
    while (m_state.users < m_state.settings.users) {
        ++m_state.users;
        think();
    }
}

void Clients::think()
{
    const std::uint64_t bits =
        m_context.draw(Purpose::Phase, m_context.node(m_self).stable, m_state.thoughts++);
    m_context.after(m_state.settings.thinkTime.sample(bits), m_self, kThought);
}

void Clients::thought()
{
    if (m_context.node(m_self).removed)
        return;
    if (m_state.users > m_state.settings.users) {
        --m_state.users;
        return;
    }
    ++m_state.usersWaiting;
    issueNow();
}

/// Which request was whose does not matter: users are alike. Without a user it was one of the open loop.
void Clients::answerUser()
{
    if (m_state.usersWaiting == 0)
        return;
    --m_state.usersWaiting;
    think();
}

void Clients::issue()
{
    scheduleArrival();
    issueNow();
}

void Clients::issueNow()
{
    const std::uint64_t trace = hashCombine(m_context.node(m_self).stable, m_state.ordinal++);
    const MessageIndex request = m_context.createRequest(m_self, trace);
    m_context.countArrival(m_self);
    enlist(request);
    send(request);
}

LinkIndex Clients::chooseWay(std::uint64_t trace) const
{
    const std::size_t ways = m_state.ways.size();
    if (ways == 1)
        return m_state.ways[0];
    const std::uint64_t bits = m_context.draw(Purpose::Route, m_context.node(m_self).stable, trace);
    return m_state.ways[indexFromBits(bits, ways)];
}

void Clients::attempt(MessageIndex request, std::uint32_t serial)
{
    if (m_context.owns(m_self, request, serial))
        send(request);
}

void Clients::send(MessageIndex request)
{
    if (m_state.ways.empty())
        return giveUp(request, Reason::NoRoute);
    const LinkIndex way = chooseWay(m_context.message(request).trace);
    const bool isRetry = m_context.message(request).attempts != 0;
    if (!m_context.guardAdmits(way, isRetry)) {
        ++m_state.notTried;
        ++m_context.edit(request).attempts;
        return retryOrGiveUp(request, way, Reason::BreakerOpen);
    }
    m_context.call(m_self, prepare(request, way));
    if (const Duration patience = m_context.link(way).hedgeAfter; patience.ns >= 0 && !isRetry)
        m_context.after(patience, m_self, kHedge, request, m_context.message(request).serial);
}

/// Of a request whose first attempt has not been answered yet.
void Clients::hedge(MessageIndex request, std::uint32_t serial)
{
    if (!m_context.owns(m_self, request, serial) || m_context.message(request).attempts != 1 || m_state.ways.empty())
        return;
    const LinkIndex way = chooseWay(m_context.message(request).trace);
    if (m_context.link(way).hedgeAfter.ns < 0 || !m_context.guardAdmits(way, true))
        return;
    ++m_state.hedges;
    m_context.call(m_self, prepare(request, way));
}

CallRequest Clients::prepare(MessageIndex request, LinkIndex way)
{
    Message& message = m_context.edit(request);
    ++message.group;
    CallRequest call{.link = way,
                     .message = request,
                     .messageSerial = message.serial,
                     .trace = message.trace,
                     .callerRef = request,
                     .attempt = message.attempts++};
    if (m_context.link(way).meaning != static_cast<std::uint8_t>(LinkMeaning::Send))
        return call;
    if (message.olderNext == kNone) {
        const MessageIndex item = m_context.createItem(m_self, call.trace, 0);
        Message& owner = m_context.edit(request);
        owner.olderNext = item;
        owner.olderPrevious = m_context.message(item).serial;
    }
    call.callClass = CallClass::Send;
    call.message = m_context.message(request).olderNext;
    call.messageSerial = m_context.message(request).olderPrevious;
    call.carriesItem = true;
    return call;
}

void Clients::settle(CallIndex attempt)
{
    const Call call = m_context.callAt(attempt);
    m_context.guardSaw(call.link, call.outcome == CallOutcome::Answered);
    if (!isOpen(call))
        return;
    const std::uint32_t others = --m_context.edit(call.callerRef).group;
    if (call.outcome == CallOutcome::Answered)
        return succeed(call.callerRef);
    if (others == 0)
        retryOrGiveUp(call.callerRef, call.link, call.reason);
}

/// A hedged request may have been answered meanwhile; those that carry an item are not hedged.
bool Clients::isOpen(const Call& attempt) const
{
    return attempt.carriesItem || m_context.owns(m_self, attempt.message, attempt.messageSerial);
}

void Clients::retryOrGiveUp(MessageIndex request, LinkIndex way, Reason reason)
{
    const RetryPolicy& policy = m_context.link(way).retry;
    const Message& message = m_context.message(request);
    if (message.attempts > policy.retries || !m_context.takeRetry(way))
        return giveUp(request, reason);
    ++m_state.retries;
    const Duration pause =
        m_context.pauseBefore(policy, m_context.node(m_self).stable, message.trace, message.attempts);
    m_context.after(pause, m_self, kRetry, request, message.serial);
}

void Clients::succeed(MessageIndex request)
{
    m_context.countCompletion(m_self, m_context.message(request).created);
    giveUpItem(request);
    strikeOff(request);
    m_context.complete(request);
    answerUser();
}

void Clients::giveUp(MessageIndex request, Reason reason)
{
    const Message& message = m_context.message(request);
    m_context.countFailure(m_self, message.created, reason);
    giveUpItem(request);
    strikeOff(request);
    m_context.fail(request, reason);
    answerUser();
}

/// The item that the request was to send, where nobody has accepted it.
void Clients::giveUpItem(MessageIndex request)
{
    const Message& message = m_context.message(request);
    if (message.olderNext == kNone)
        return;
    if (m_context.owns(m_self, message.olderNext, message.olderPrevious))
        m_context.fail(message.olderNext, Reason::Unreachable);
}

void Clients::leave()
{
    while (m_state.first != kNone) {
        const MessageIndex request = m_state.first;
        const Message& message = m_context.message(request);
        if (message.olderNext != kNone && m_context.owns(m_self, message.olderNext, message.olderPrevious))
            m_context.drop(message.olderNext, Reason::NodeRemoved);
        strikeOff(request);
        m_context.drop(request, Reason::NodeRemoved);
    }
    m_context.cancel(m_state.nextArrival);
}

void Clients::enlist(MessageIndex request)
{
    m_context.shiftInSystem(m_self, 1);
    ++m_state.open;
    m_context.edit(request).next = m_state.first;
    if (m_state.first != kNone)
        m_context.edit(m_state.first).previous = request;
    m_state.first = request;
}

void Clients::strikeOff(MessageIndex request)
{
    m_context.shiftInSystem(m_self, -1);
    --m_state.open;
    const Message& message = m_context.message(request);
    if (message.previous == kNone)
        m_state.first = message.next;
    else
        m_context.edit(message.previous).next = message.next;
    if (message.next != kNone)
        m_context.edit(message.next).previous = message.previous;
}

namespace {

void handle(Context& context, NodeIndex n, const Event& event)
{
    Clients clients(context, n);
    switch (event.type) {
    case kArrival: return clients.issue();
    case kRetry: return clients.attempt(event.a, event.b);
    case kHedge: return clients.hedge(event.a, event.b);
    default: return clients.thought();
    }
}

void census(const Context& context, NodeIndex n, Census& census)
{
    const auto& state = context.state<ClientsState>(n);
    for (MessageIndex m = state.first; m != kNone; m = context.message(m).next) {
        census.owns(m);
        const Message& request = context.message(m);
        if (request.olderNext != kNone && context.owns(n, request.olderNext, request.olderPrevious))
            census.owns(request.olderNext);
    }
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const auto& state = context.state<ClientsState>(n);
    out[0] = state.open;
    out[1] = static_cast<double>(state.retries);
    out[2] = static_cast<double>(state.hedges);
    out[3] = static_cast<double>(state.notTried);
    out[4] = state.users;
    out[5] = state.settings.users != 0 ? 0 : state.shape.at(context.now());
}

NodeView view(const Context& context, NodeIndex n)
{
    NodeView view;
    sayGuards(context, n, view);
    if (view.noteCount != 0)
        view.state = NodeView::State::Warning;
    if (const std::uint64_t hedges = context.state<ClientsState>(n).hedges; hedges != 0)
        view.say({.text = "{n} hedged", .count = static_cast<std::uint32_t>(hedges)});
    return view;
}

constexpr KindBehaviour kBehaviour{
    .id = "clients",
    .makePool = makeNodePool<ClientsState>,
    .create = createState<ClientsState, ClientsSettings>,
    .configure = [](Context& c, NodeIndex n, const void* s) {
        Clients(c, n).configure(*static_cast<const ClientsSettings*>(s));
    },
    .start = [](Context& c, NodeIndex n, bool) { Clients(c, n).start(); },
    .relink = [](Context& c, NodeIndex n) { Clients(c, n).relink(); },
    .handle = handle,
    .answered = [](Context& c, NodeIndex n, CallIndex call) { Clients(c, n).settle(call); },
    .remove = [](Context& c, NodeIndex n) { Clients(c, n).leave(); },
    .census = census,
    .gauges = gauges,
    .gaugeCount = 6,
    .view = view,
};

Whereabouts whereabouts(const void* settings)
{
    const auto& clients = *static_cast<const ClientsSettings*>(settings);
    return {{}, clients.city, clients.lastMile};
}

} // namespace

const ServiceKind kClientsKind{.descriptor = &clientsDescriptor(),
                               .behaviour = &kBehaviour,
                               .withSettings = withSettingsOf<ClientsSettings, clientsDescriptor>,
                               .whereabouts = whereabouts,
                               .rules = clientsRules};

} // namespace cloudyard

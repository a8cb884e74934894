// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clients.h"

#include "core/base/hash.h"
#include "core/model/kind_descriptor.h"
#include "core/services/clients/clients_rules.h"

namespace cloudyard {
namespace {

enum ClientsEvent : std::uint16_t { kArrival = kFirstKindEvent, kRetry };

} // namespace

void Clients::start()
{
    m_state.gaps.emplace(m_context.peek().seed, m_context.node(m_self).stable, Purpose::Arrival);
    scheduleArrival();
}

void Clients::configure(const ClientsSettings& settings)
{
    const bool keepsRhythm = settings.rate == m_state.settings.rate && settings.arrivals == m_state.settings.arrivals;
    m_state.settings = settings;
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
    const double rate = m_state.settings.rate.perSecond;
    m_state.nextArrival = {};
    if (rate <= 0)
        return;
    const double gap = m_state.settings.arrivals == Arrivals::Poisson
                           ? -repro::logOfNormal(m_state.gaps->uniformOpen()) / rate
                           : 1 / rate;
    m_state.nextArrival = m_context.after(Duration::fromSeconds(gap), m_self, kArrival);
}

void Clients::issue()
{
    scheduleArrival();
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
    m_context.call(m_self, prepare(request, way));
}

CallRequest Clients::prepare(MessageIndex request, LinkIndex way)
{
    Message& message = m_context.edit(request);
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
    const Call& call = m_context.callAt(attempt);
    if (call.outcome == CallOutcome::Answered)
        return succeed(call.callerRef);
    retryOrGiveUp(call.callerRef, Call(call));
}

void Clients::retryOrGiveUp(MessageIndex request, const Call& call)
{
    const RetryPolicy& policy = m_context.link(call.link).retry;
    const Message& message = m_context.message(request);
    if (message.attempts > policy.retries)
        return giveUp(request, call.reason);
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
}

void Clients::giveUp(MessageIndex request, Reason reason)
{
    const Message& message = m_context.message(request);
    m_context.countFailure(m_self, message.created, reason);
    giveUpItem(request);
    strikeOff(request);
    m_context.fail(request, reason);
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
    if (event.type == kArrival)
        Clients(context, n).issue();
    else
        Clients(context, n).attempt(event.a, event.b);
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
    .gaugeCount = 2,
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

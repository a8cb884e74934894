// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clients.h"

#include "core/base/catalogue.h"
#include "core/base/hash.h"
#include "core/engine/calling_link.h"
#include "core/model/kind_descriptor.h"
#include "core/services/clients/clients_rules.h"
#include "core/services/guard_notes.h"

namespace cloudyard {
namespace {

enum ClientsEvent : std::uint16_t { kArrival = kFirstKindEvent, kRetry, kHedge, kThought };

/// Beside the MessageFlags: what was paid for the request's last retry; that a user of the closed loop waits for it.
constexpr std::uint8_t kPaidUsual = 32;
constexpr std::uint8_t kPaidForTimeout = 64;
constexpr std::uint8_t kOfUser = 128;

RetryPaid paidFor(const Message& request)
{
    return (request.flags & kPaidForTimeout) != 0 ? RetryPaid::ForTimeout
           : (request.flags & kPaidUsual) != 0    ? RetryPaid::Usual
                                                  : RetryPaid::Nothing;
}

/// Of clients whose pattern is a trace; null: it is another.
const RateTrace* traceOf(const Context& context, NodeIndex n)
{
    const auto* extra = context.topology().nodeExtra<ClientsExtra>(n);
    return extra == nullptr ? nullptr : extra->trace.get();
}

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
    m_state.nextGap = drawGap();
    m_state.shape = m_state.settings.shape();
    beginRhythm();
    admitUsers();
}

void Clients::configure(const ClientsSettings& settings)
{
    const ClientsSettings& before = m_state.settings;
    const LoadShape shape = settings.shape();
    const bool keepsRhythm = shape == m_state.shape && settings.arrivals == before.arrivals &&
                             (settings.users == 0) == (before.users == 0) && settings.traceFile == before.traceFile;
    m_state.settings = settings;
    m_state.shape = shape;
    admitUsers();
    if (keepsRhythm)
        return;
    m_context.cancel(m_state.nextArrival);
    beginRhythm();
}

void Clients::relink()
{
    m_state.ways.clear();
    for (const LinkIndex l : m_context.topology().outgoing(m_self))
        m_state.ways.push_back(l);
}

void Clients::beginRhythm()
{
    if (const RateTrace* trace = traceOf(m_context, m_self))
        m_state.replayed = trace->firstFrom(m_context.now());
    scheduleArrival();
}

inline double Clients::drawGap() { return -repro::logOfNormal(m_state.gaps->uniformOpen()); }

/// What passes until then, as an integral of the rate.
inline double Clients::nextAmount()
{
    return m_state.settings.arrivals == Arrivals::Poisson ? std::exchange(m_state.nextGap, drawGap()) : 1;
}

inline SimTime Clients::nextArrival()
{
    if (m_state.shape.pattern == LoadPattern::Trace) [[unlikely]]
        return nextOfTrace();
    return m_state.shape.when(m_context.now(), nextAmount());
}

void Clients::scheduleArrival()
{
    m_state.nextArrival = {};
    if (m_state.settings.users != 0 || m_state.shape.isNever())
        return;
    if (const SimTime next = nextArrival(); next != SimTime::never())
        m_state.nextArrival = m_context.at(next, m_self, kArrival);
}

SimTime Clients::nextOfTrace()
{
    const RateTrace* trace = traceOf(m_context, m_self);
    if (trace == nullptr)
        return SimTime::never();
    if (trace->isOfArrivals())
        return m_state.replayed < trace->rows() ? trace->arrival(m_state.replayed++) : SimTime::never();
    return trace->when(m_context.now(), nextAmount());
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
    issueNow(kOfUser);
}

inline void Clients::issue()
{
    scheduleArrival();
    issueNow(0);
}

inline void Clients::issueNow(std::uint8_t flags)
{
    const auto [request, message] = m_context.placeRequest(m_self, newTrace(m_state.ordinal++));
    message.flags |= flags;
    m_context.countArrival(m_self);
    m_context.tellRequested(message.trace);
    enlist(request, message);
    send(request, message);
}

inline std::uint64_t Clients::newTrace(std::uint64_t ordinal) const
{
    const std::uint64_t stable = m_context.node(m_self).stable;
    const bool hasClasses = !m_context.topology().classes.empty();
    return hasClasses ? m_context.newTrace(stable, ordinal, chooseClass(ordinal)) : hashCombine(stable, ordinal);
}

/// In a scene with classes.
std::uint8_t Clients::chooseClass(std::uint64_t ordinal) const
{
    const auto* extra = m_context.topology().nodeExtra<ClientsExtra>(m_self);
    const double u = unitFromBits(m_context.draw(Purpose::Class, m_context.node(m_self).stable, ordinal));
    for (const ClientsExtra::Part& part : extra->mix)
        if (u < part.upTo)
            return part.number;
    return 0;
}

inline LinkIndex Clients::chooseWay(std::uint64_t trace) const
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
        send(request, m_context.edit(request));
}

[[gnu::always_inline]] inline void Clients::send(MessageIndex request, Message& message)
{
    if (m_state.ways.empty())
        return giveUp(request, Reason::NoRoute);
    const LinkIndex way = chooseWay(message.trace);
    const TopologyLink& over = m_context.link(way);
    const bool isRetry = message.attempts != 0;
    const CallingLink calling(m_context, way);
    if (!calling.admits(isRetry)) [[unlikely]] {
        ++m_state.notTried;
        ++message.attempts;
        return retryOrGiveUp(request, way, Reason::BreakerOpen);
    }
    ask(request, message, way, over);
    if (calling.isHedged() && !isRetry) [[unlikely]]
        m_context.after(*calling.patience(), m_self, kHedge, request, message.serial);
}

/// Of a request whose first attempt has not ended yet; one that failed is repeated instead.
void Clients::hedge(MessageIndex request, std::uint32_t serial)
{
    if (!m_context.owns(m_self, request, serial) || m_state.ways.empty())
        return;
    Message& message = m_context.edit(request);
    if (message.attempts != 1 || message.group == 0)
        return;
    const LinkIndex way = chooseWay(message.trace);
    if (!CallingLink(m_context, way).admitsHedge())
        return;
    ++m_state.hedges;
    ask(request, message, way, m_context.link(way));
}

/// One attempt, over this way.
[[gnu::always_inline]] inline void Clients::ask(MessageIndex request, Message& message, LinkIndex way,
                                                const TopologyLink& over)
{
    ++message.group;
    if (over.meaning == static_cast<std::uint8_t>(LinkMeaning::Send))
        return sendItem(request, message, way);
    CallRequest call{.link = way,
                     .message = request,
                     .messageSerial = message.serial,
                     .trace = message.trace,
                     .callerRef = request,
                     .attempt = message.attempts++};
    CallingLink(m_context, way).setDeadline(call, std::nullopt);
    m_context.call(m_self, call);
}

/// The first attempt makes the item that all of them carry.
void Clients::sendItem(MessageIndex request, Message& message, LinkIndex way)
{
    if (message.olderNext == kNone) {
        const auto [item, record] = m_context.placeItem(m_self, message.trace, 0);
        message.olderNext = item;
        message.olderPrevious = record.serial;
    }
    m_context.call(m_self, {.link = way,
                            .callClass = CallClass::Send,
                            .message = message.olderNext,
                            .messageSerial = message.olderPrevious,
                            .trace = message.trace,
                            .callerRef = request,
                            .attempt = message.attempts++,
                            .carriesItem = true});
}

inline void Clients::settle(const Call& call)
{
    const bool isWell = call.outcome == CallOutcome::Answered;
    const MessageIndex request = call.callerRef;
    Message& message = m_context.edit(request);
    const bool isItsOwn = isOpen(call, message);
    CallingLink(m_context, call.link).saw(call.outcome, isItsOwn ? paidFor(message) : RetryPaid::Nothing);
    if (!isItsOwn)
        return;
    --message.group;
    if (isWell)
        return succeed(request, message);
    if (message.group == 0)
        retryOrGiveUp(request, call.link, call.reason);
}

/// A hedged request may have been answered meanwhile; those that carry an item are not hedged.
inline bool Clients::isOpen(const Call& attempt, const Message& request) const
{
    return attempt.carriesItem || (request.serial == attempt.messageSerial && request.owner == m_self);
}

void Clients::retryOrGiveUp(MessageIndex request, LinkIndex way, Reason reason)
{
    Message& message = m_context.edit(request);
    const auto pause = CallingLink(m_context, way)
                           .pauseBeforeRetry(reason, m_context.node(m_self).stable, message.trace, message.attempts);
    if (!pause)
        return giveUp(request, reason);
    ++m_state.retries;
    message.flags &= static_cast<std::uint8_t>(~(kPaidUsual | kPaidForTimeout));
    message.flags |= CallingLink::paymentFor(reason) == RetryPaid::ForTimeout ? kPaidForTimeout : kPaidUsual;
    m_context.after(*pause, m_self, kRetry, request, message.serial);
}

inline void Clients::succeed(MessageIndex request, Message& message)
{
    m_context.countCompletion(m_self, message.created);
    m_context.tellSettled(message.trace, message.created, Reason::None);
    giveUpItem(message); // answered over another way
    strikeOff(message);
    const bool isUsers = (message.flags & kOfUser) != 0;
    m_context.complete(request, message);
    if (isUsers)
        think();
}

void Clients::giveUp(MessageIndex request, Reason reason)
{
    const Message& message = m_context.message(request);
    m_context.countFailure(m_self, message.created, reason);
    m_context.tellSettled(message.trace, message.created, reason);
    giveUpItem(message);
    strikeOff(message);
    const bool isUsers = (message.flags & kOfUser) != 0;
    m_context.fail(request, reason);
    if (isUsers)
        think();
}

/// The item that the request was to send, where nobody has accepted it.
inline void Clients::giveUpItem(const Message& request)
{
    if (request.olderNext == kNone) [[likely]]
        return;
    if (m_context.owns(m_self, request.olderNext, request.olderPrevious))
        m_context.fail(request.olderNext, Reason::Unreachable);
}

void Clients::leave()
{
    while (m_state.first != kNone) {
        const MessageIndex request = m_state.first;
        const Message& message = m_context.message(request);
        if (message.olderNext != kNone && m_context.owns(m_self, message.olderNext, message.olderPrevious))
            m_context.drop(message.olderNext, Reason::NodeRemoved);
        strikeOff(message);
        m_context.drop(request, Reason::NodeRemoved);
    }
    m_context.cancel(m_state.nextArrival);
}

inline void Clients::enlist(MessageIndex request, Message& message)
{
    m_context.shiftInSystem(m_self, 1);
    ++m_state.open;
    message.next = m_state.first;
    if (m_state.first != kNone)
        m_context.edit(m_state.first).previous = request;
    m_state.first = request;
}

inline void Clients::strikeOff(const Message& request)
{
    m_context.shiftInSystem(m_self, -1);
    --m_state.open;
    if (request.previous == kNone)
        m_state.first = request.next;
    else
        m_context.edit(request.previous).next = request.next;
    if (request.next != kNone)
        m_context.edit(request.next).previous = request.previous;
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
    const RateTrace* trace = traceOf(context, n);
    out[5] = state.settings.users != 0 ? 0
             : trace != nullptr        ? trace->at(context.now())
                                       : state.shape.at(context.now());
}

NodeView view(const Context& context, NodeIndex n)
{
    NodeView view;
    sayGuards(context, n, view);
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
    .answered = [](Context& c, NodeIndex n, CallIndex, Call& call) { Clients(c, n).settle(call); },
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

/// Of the open loop alone: users of a closed one ask whenever they have thought.
Duration localDay(const void* settings)
{
    const auto& clients = *static_cast<const ClientsSettings*>(settings);
    return clients.pattern == LoadPattern::Diurnal && clients.users == 0 ? clients.patternPeriod : Duration{};
}

} // namespace

const ServiceKind kClientsKind{.descriptor = &clientsDescriptor(),
                               .behaviour = &kBehaviour,
                               .withSettings = withSettingsOf<ClientsSettings, clientsDescriptor>,
                               .whereabouts = whereabouts,
                               .localDay = localDay,
                               .compile = compileClients,
                               .rules = clientsRules};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/topic/topic.h"

#include "core/base/math.h"
#include "core/services/topic/topic_rules.h"

namespace cloudyard {
namespace {

enum TopicEvent : std::uint16_t { kPublished = kFirstKindEvent, kRetryCopy };

/// The phases of a delivery policy; pauses in seconds.
struct Phases {
    std::uint32_t immediate;
    std::uint32_t before;
    double beforePause;
    std::uint32_t backoff;
    double shortest;
    double longest;
    std::uint32_t after;
};

constexpr Phases kManaged{3, 2, 1, 10, 1, 20, 100'000};
constexpr Phases kCustomer{0, 2, 10, 10, 10, 600, 38};

double backoffPause(const Phases& phases, std::uint32_t step)
{
    const double part = static_cast<double>(step) / static_cast<double>(phases.backoff - 1);
    return phases.shortest * repro::pow(phases.longest / phases.shortest, part);
}

} // namespace

Duration deliveryPause(DeliveryPolicy policy, std::uint32_t attempt)
{
    const Phases& phases = policy == DeliveryPolicy::Managed ? kManaged : kCustomer;
    std::uint32_t step = attempt - 1;
    if (step < phases.immediate)
        return {};
    step -= phases.immediate;
    if (step < phases.before)
        return Duration::fromSeconds(phases.beforePause);
    step -= phases.before;
    if (step < phases.backoff)
        return Duration::fromSeconds(backoffPause(phases, step));
    return step - phases.backoff < phases.after ? Duration::fromSeconds(phases.longest) : Duration{-1};
}

void Topic::relink()
{
    const auto links = m_context.topology().outgoing(m_self);
    m_state.subscriptions.assign(links.begin(), links.end());
    endUnsubscribed();
}

/// Copies that pause before another attempt over a link that is gone.
void Topic::endUnsubscribed()
{
    for (std::uint32_t c = m_state.firstCopy, next = kNone; c != kNone; c = next) {
        const Copy& copy = m_pool.copies[c];
        next = copy.next;
        if (!m_context.link(copy.link).removed || !m_context.cancel(copy.timer))
            continue;
        if (m_context.owns(m_self, copy.message, copy.serial))
            m_context.drop(copy.message, Reason::Unsubscribed);
        end(c);
    }
}

void Topic::called(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    m_context.countArrival(m_self);
    m_context.shiftInSystem(m_self, 1);
    const std::uint64_t bits =
        m_context.draw(Purpose::ServiceTime, m_context.node(m_self).stable, call.trace, call.attempt);
    m_context.after(m_state.settings.publishLatency.sample(bits), m_self, kPublished, c);
}

void Topic::publish(CallIndex c)
{
    const MessageIndex item = m_context.acceptItem(c, m_self);
    const Message published = m_context.message(item);
    const SimTime arrived = m_context.callAt(c).arrived;
    m_context.complete(item);
    m_context.shiftInSystem(m_self, -1); // the publication; copies under way are a gauge of their own
    m_context.countCompletion(m_self, arrived);
    m_context.reply(c);
    for (const LinkIndex subscription : m_state.subscriptions)
        addCopy(subscription, published);
}

void Topic::addCopy(LinkIndex subscription, const Message& published)
{
    const MessageIndex message = m_context.duplicate(m_self, published.trace, published.hops);
    const std::uint32_t c = m_pool.copies.allocate();
    m_pool.copies.edit(c) = {.trace = published.trace,
                             .timer = {},
                             .message = message,
                             .serial = m_context.message(message).serial,
                             .link = subscription,
                             .attempt = 0,
                             .next = m_state.firstCopy,
                             .previous = kNone,
                             .hops = published.hops,
                             .group = published.group};
    if (m_state.firstCopy != kNone)
        m_pool.copies.edit(m_state.firstCopy).previous = c;
    m_state.firstCopy = c;
    ++m_state.copies;
    attempt(c);
}

void Topic::attempt(std::uint32_t c)
{
    const Copy& copy = m_pool.copies[c];
    m_context.call(m_self, {.link = copy.link,
                            .callClass = CallClass::Deliver,
                            .message = copy.message,
                            .messageSerial = copy.serial,
                            .trace = copy.trace,
                            .callerRef = c,
                            .attempt = static_cast<std::uint16_t>(copy.attempt),
                            .group = copy.group,
                            .carriesItem = true,
                            .depth = copy.hops});
}

void Topic::answered(const Call& call)
{
    if (call.outcome != CallOutcome::Answered)
        return retryOrGiveUp(call.callerRef, call);
    ++m_state.delivered;
    end(call.callerRef);
}

void Topic::retryOrGiveUp(std::uint32_t c, const Call& call)
{
    Copy& copy = m_pool.copies.edit(c);
    const TopologyLink& link = m_context.link(call.link);
    const Duration pause = deliveryPause(static_cast<DeliveryPolicy>(link.option), ++copy.attempt);
    if (pause.ns >= 0 && !link.removed) {
        ++m_state.retries;
        copy.timer = m_context.after(pause, m_self, kRetryCopy, c);
        return;
    }
    // An attempt that timed out may have been accepted all the same; then the copy is no longer ours.
    const bool isMine = m_context.owns(m_self, copy.message, copy.serial);
    if (isMine && link.removed)
        m_context.drop(copy.message, Reason::Unsubscribed);
    else if (isMine)
        m_context.fail(copy.message, Reason::Delivery);
    m_context.countFailure(m_self, call.issued, Reason::Delivery);
    end(c);
}

void Topic::end(std::uint32_t c)
{
    const Copy copy = m_pool.copies[c];
    if (copy.previous == kNone)
        m_state.firstCopy = copy.next;
    else
        m_pool.copies.edit(copy.previous).next = copy.next;
    if (copy.next != kNone)
        m_pool.copies.edit(copy.next).previous = copy.previous;
    --m_state.copies;
    m_pool.copies.release(c);
}

void Topic::leave()
{
    while (m_state.firstCopy != kNone) {
        const Copy copy = m_pool.copies[m_state.firstCopy];
        m_context.cancel(copy.timer);
        if (m_context.owns(m_self, copy.message, copy.serial))
            m_context.drop(copy.message, Reason::NodeRemoved);
        end(m_state.firstCopy);
    }
}

namespace {

const TopicState& stateOf(const Context& context, NodeIndex n)
{
    return context.pool<TopicPool>(n).states[context.node(n).slot];
}

void census(const Context& context, NodeIndex n, Census& census)
{
    const CowPool<Copy>& copies = context.pool<TopicPool>(n).copies;
    for (std::uint32_t c = stateOf(context, n).firstCopy; c != kNone; c = copies[c].next)
        if (context.owns(n, copies[c].message, copies[c].serial))
            census.owns(copies[c].message);
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const TopicState& state = stateOf(context, n);
    out[0] = static_cast<double>(state.subscriptions.size());
    out[1] = state.copies;
    out[2] = static_cast<double>(state.retries);
}

std::uint32_t create(StatePool& pool, const void* settings)
{
    auto& states = static_cast<TopicPool&>(pool).states;
    states.emplace_back().settings = *static_cast<const TopicSettings*>(settings);
    return static_cast<std::uint32_t>(states.size() - 1);
}

void handle(Context& context, NodeIndex n, const Event& event)
{
    if (event.type == kPublished)
        Topic(context, n).publish(event.a);
    else
        Topic(context, n).attempt(event.a);
}

void configure(Context& context, NodeIndex n, const void* settings)
{
    context.pool<TopicPool>(n).states[context.node(n).slot].settings = *static_cast<const TopicSettings*>(settings);
}

constexpr KindBehaviour kBehaviour{
    .id = "topic",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<TopicPool>(); },
    .create = create,
    .configure = configure,
    .relink = [](Context& c, NodeIndex n) { Topic(c, n).relink(); },
    .handle = handle,
    .called = [](Context& c, NodeIndex n, CallIndex call) { Topic(c, n).called(call); },
    .answered = [](Context& c, NodeIndex n, CallIndex call) { Topic(c, n).answered(Call(c.callAt(call))); },
    .remove = [](Context& c, NodeIndex n) { Topic(c, n).leave(); },
    .census = census,
    .gauges = gauges,
    .gaugeCount = 3,
};

} // namespace

const ServiceKind kTopicKind{.descriptor = &topicDescriptor(),
                             .behaviour = &kBehaviour,
                             .withSettings = withSettingsOf<TopicSettings, topicDescriptor>,
                             .rules = topicRules};

} // namespace cloudyard

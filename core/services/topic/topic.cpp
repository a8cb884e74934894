// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/topic/topic.h"

#include <optional>

#include "core/base/hash.h"
#include "core/services/dedup_id.h"

namespace cloudyard {

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
    if (const Reason objection = objectionTo(call); objection != Reason::None) {
        m_context.countFailure(m_self, m_context.now(), objection);
        return m_context.reply(c, CallOutcome::Refused, objection);
    }
    m_context.shiftInSystem(m_self, 1);
    const std::uint64_t bits =
        m_context.draw(Purpose::ServiceTime, m_context.node(m_self).stable, call.trace, call.attempt);
    m_context.after(m_state.settings.publishLatency.sample(bits), m_self, kPublished, c);
}

/// A FIFO topic wants a message group and a de-duplication id, and takes so many publications in a second.
Reason Topic::objectionTo(const Call& publish)
{
    if (!isFifo())
        return Reason::None;
    if (publish.group == 0 ||
        !dedupIdOf(m_context, publish, m_state.settings.contentDedup, m_state.settings.dedupByGroup))
        return Reason::Error;
    if (const std::int64_t second = m_context.now().ns / 1'000'000'000; second != m_state.second) {
        m_state.second = second;
        m_state.published = 0;
    }
    return m_state.published++ < m_state.settings.publishQuota.perSecond ? Reason::None : Reason::Throttled;
}

bool Topic::isRepeat(const Call& publish)
{
    if (!isFifo())
        return false;
    const auto id = dedupIdOf(m_context, publish, m_state.settings.contentDedup, m_state.settings.dedupByGroup);
    return id && m_state.dedup.isRepeat(*id, m_context.now());
}

void Topic::publish(CallIndex c)
{
    const bool isKnown = isRepeat(m_context.callAt(c));
    const LinkIndex way = m_context.callAt(c).link;
    const MessageIndex item = m_context.acceptItem(c, m_self);
    const Message published = m_context.message(item);
    const SimTime arrived = m_context.callAt(c).arrived;
    m_context.complete(item);
    m_context.shiftInSystem(m_self, -1); // the publication; copies under way are a gauge of their own
    m_context.countCompletion(m_self, arrived);
    m_context.reply(c);
    if (isKnown)
        ++m_state.deduplicated;
    else
        deliverToAll(published, way);
}

void Topic::deliverToAll(const Message& published, LinkIndex way)
{
    const Topology& topology = m_context.topology();
    const auto* sent = topology.extra<LinkWords>(way);
    std::optional<std::vector<MessageField>> attributes, body; // drawn once, and only when a filter asks for them
    const auto facts = [&]() -> RequestFacts {
        const RequestClass* of = m_context.classOf(published.trace);
        return of == nullptr ? RequestFacts() : RequestFacts{of->name, m_context.keyOf(published.trace)};
    };
    const auto drawn = [&](auto& fields, const FieldsText& text) -> const std::vector<MessageField>& {
        if (!fields)
            fields = text.draw(m_context.peek().seed, m_context.link(way).stable, published.trace, facts());
        return *fields;
    };
    for (const LinkIndex subscription : m_state.subscriptions) {
        const auto* wanted = topology.extra<LinkWords>(subscription);
        const bool isFiltered = wanted != nullptr && !wanted->filter.empty() && sent != nullptr &&
                                !wanted->filter.wants(wanted->filtersBody ? drawn(body, sent->body)
                                                                          : drawn(attributes, sent->attributes));
        if (isFiltered)
            ++m_state.filteredOut;
        else
            addCopy(subscription, published);
    }
}

void Topic::addCopy(LinkIndex subscription, const Message& published)
{
    const MessageIndex message = m_context.duplicate(m_self, published.trace, published.hops);
    m_context.edit(message).group = published.group;
    const std::uint32_t c = m_pool.copies.allocate();
    m_pool.copies.edit(c) = {.trace = published.trace,
                             .timer = {},
                             .message = message,
                             .serial = m_context.message(message).serial,
                             .link = subscription,
                             .attempt = 0,
                             .next = m_state.firstCopy,
                             .previous = kNone,
                             .group = published.group,
                             .follower = kNone,
                             .hops = published.hops};
    if (m_state.firstCopy != kNone)
        m_pool.copies.edit(m_state.firstCopy).previous = c;
    m_state.firstCopy = c;
    ++m_state.copies;
    if (!follows(c))
        attempt(c);
}

/// Whether an earlier copy of its group is still to be delivered to its subscription.
bool Topic::follows(std::uint32_t c)
{
    if (!isFifo())
        return false;
    const Copy& copy = m_pool.copies[c];
    const auto [last, isFirst] = m_state.lastOfGroup.try_emplace(hashCombine(copy.link, copy.group), c);
    if (isFirst)
        return false;
    m_pool.copies.edit(last->second).follower = c;
    last->second = c;
    return true;
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
    const auto* words = m_context.topology().extra<LinkWords>(call.link);
    const bool isFinal = call.reason == Reason::Unsubscribed; // the endpoint is gone: its fault, not the network's
    const Duration pause = deliveryPause(static_cast<DeliveryPolicy>(link.option), ++copy.attempt,
                                         words != nullptr ? words->http : HttpRetries());
    if (pause.ns >= 0 && !link.removed && !isFinal) {
        ++m_state.retries;
        copy.timer = m_context.after(pause, m_self, kRetryCopy, c);
        return;
    }
    m_context.countFailure(m_self, call.issued, Reason::Delivery);
    giveUp(c);
    end(c);
}

/// An attempt that timed out may have been accepted all the same; then the copy is no longer the topic's.
void Topic::giveUp(std::uint32_t c)
{
    const Copy copy = m_pool.copies[c];
    if (!m_context.owns(m_self, copy.message, copy.serial))
        return;
    if (m_context.link(copy.link).removed)
        return m_context.drop(copy.message, Reason::Unsubscribed);
    const NodeIndex queue = deadLetterQueueOf(copy.link);
    if (queue == kNone)
        return m_context.fail(copy.message, Reason::Delivery);
    ++m_state.deadLettered;
    m_context.report({.at = {}, .text = "{node}: a copy that cannot be delivered goes to {other}", .severity = Severity::Bad,
                      .node = m_self, .other = queue});
    m_context.deadLetter(copy.message, queue, m_self);
}

/// In the topic's region, as subscriptions want it. @source SNS guide, dead-letter queues.
NodeIndex Topic::deadLetterQueueOf(LinkIndex subscription) const
{
    const auto* words = m_context.topology().extra<LinkWords>(subscription);
    if (words == nullptr || words->deadLetterQueue.empty())
        return kNone;
    const NodeIndex queue = m_context.topology().findNode(words->deadLetterQueue);
    const bool isUsable = queue != kNone && m_context.takesDeadLetters(queue) &&
                          m_context.node(queue).region == m_context.node(m_self).region;
    return isUsable ? queue : kNone;
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
    if (!isFifo())
        return;
    if (copy.follower == kNone)
        m_state.lastOfGroup.erase(hashCombine(copy.link, copy.group));
    else
        attempt(copy.follower);
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

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/topic/topic.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

#include "core/services/dedup_id.h"
#include "core/services/message_size.h"
#include "core/services/queue/queue_kind.h"

namespace cloudyard {
namespace {

/// A publication, and all of a batch together. @source SNS Publish, PublishBatch.
constexpr std::uint32_t kLargestPublish = 262'144;
constexpr std::size_t kMostPerBatch = 10;
/// To an email address, in a second. @source SNS guide, email notifications.
constexpr std::uint32_t kMostEmails = 10;
/// What the JSON around a message adds unless delivery is raw: ids, addresses, the time, a signature. The fields are
/// published, their size is about this.
constexpr std::uint32_t kEnvelope = 900;

int itemsOf(const Call& publish) { return publish.payload == kNone ? 1 : publish.count; }

} // namespace

// Subscriptions ---------------------------------------------------------------------------------------------

void Topic::relink()
{
    m_state.active.clear();
    for (const LinkIndex l : m_context.topology().outgoing(m_self)) {
        const std::uint32_t s = subscriptionOver(l);
        learn(m_state.subscriptions[s]);
        if (m_state.subscriptions[s].isActive())
            m_state.active.push_back(s);
    }
    endUnsubscribed();
}

std::uint32_t Topic::subscriptionOver(LinkIndex link)
{
    std::vector<Subscription>& all = m_state.subscriptions;
    for (std::uint32_t s = 0; s < all.size(); ++s)
        if (all[s].link == link)
            return s;
    all.emplace_back().link = link;
    return static_cast<std::uint32_t>(all.size() - 1);
}

/// What its link says, so that no delivery has to look there. Raw delivery is for queues and web endpoints, a pace for
/// web endpoints alone. @source SNS guide, raw message delivery; throttlePolicy.
void Topic::learn(Subscription& subscription)
{
    const LinkWords& words = wordsOf(subscription.link);
    const auto policy = static_cast<DeliveryPolicy>(m_context.link(subscription.link).option);
    subscription.deadLetterQueue = deadLetterQueueOf(subscription.link);
    subscription.isRaw = words.isRaw && (policy == DeliveryPolicy::Managed || policy == DeliveryPolicy::Http);
    subscription.isEmail = policy == DeliveryPolicy::Email;
    subscription.isPending = subscription.isPending && subscription.isEmail;
    subscription.isPaced = words.http.mostPerSecond > 0 && policy == DeliveryPolicy::Http;
}

/// In the topic's region and of its type, as subscriptions want it. @source SNS guide, dead-letter queues.
NodeIndex Topic::deadLetterQueueOf(LinkIndex subscription) const
{
    const NodeIndex queue = m_context.topology().findNode(wordsOf(subscription).deadLetterQueue);
    const bool isUsable = queue != kNone && m_context.takesDeadLetters(queue) &&
                          m_context.node(queue).region == m_context.node(m_self).region &&
                          isFifoQueue(m_context, queue) == isFifo();
    return isUsable ? queue : kNone;
}

void Topic::controlled(CallIndex c)
{
    const bool isConfirmation = m_context.callAt(c).parameter == kConfirmsSubscription;
    Subscription& of = m_state.subscriptions[subscriptionOver(m_context.callAt(c).link)];
    m_context.reply(c);
    if (of.isOver)
        return;
    if (isConfirmation)
        confirm(of);
    else
        unsubscribe(of);
}

void Topic::unsubscribe(Subscription& over)
{
    over.isOver = true;
    ++m_state.unsubscribed;
    std::erase_if(m_state.active, [&](std::uint32_t s) { return m_state.subscriptions[s].isOver; });
    m_context.report({.at = {},
                      .text = "{node}: {other} has unsubscribed",
                      .severity = Severity::Warning,
                      .node = m_self,
                      .other = m_context.link(over.link).to});
    endUnsubscribed();
}

/// From now on it gets copies again.
void Topic::confirm(Subscription& of)
{
    if (!of.isPending)
        return;
    of.isPending = false;
    m_context.report({.at = {},
                      .text = "{node}: {other} has confirmed its subscription again",
                      .severity = Severity::Good,
                      .node = m_self,
                      .other = m_context.link(of.link).to});
    relink();
}

/// Whether an attempt is one too many within this second to an email address, repeats among them.
/// @source SNS guide, email notifications; AWS re:Post, sns-email-subscription-disabled: by subscription, after
/// filters.
bool Topic::floods(std::uint32_t c)
{
    Subscription& to = subscriptionOf(m_pool.copies[c]);
    if (const std::int64_t second = m_context.now().ns / 1'000'000'000; second != to.second) {
        to.second = second;
        to.attempts = 0;
    }
    return ++to.attempts > kMostEmails;
}

/// It waits to be confirmed again: what is under way to it still arrives, all else is dropped.
void Topic::deactivate(Subscription& of)
{
    of.isPending = true;
    std::erase_if(m_state.active, [&](std::uint32_t s) { return m_state.subscriptions[s].isPending; });
    m_context.report({.at = {},
                      .text = "{node}: more than 10 emails in a second deactivate the subscription of {other}",
                      .severity = Severity::Bad,
                      .node = m_self,
                      .other = m_context.link(of.link).to});
    tellDeactivated(of.link, 0);
    endUnsubscribed();
}

/// Who has the subscription gets a mail that says so.
void Topic::tellDeactivated(LinkIndex link, std::uint16_t attempt)
{
    m_context.call(m_self, {.link = link, .callClass = CallClass::Control, .attempt = attempt});
}

/// Copies that pause before another attempt to whom has unsubscribed, or over a link that is gone.
void Topic::endUnsubscribed()
{
    for (std::uint32_t c = m_state.underWay.first(), next = kNone; c != kNone; c = next) {
        const Copy& copy = m_pool.copies[c];
        next = copy.next;
        if (!isOver(copy) || !m_context.cancel(copy.timer))
            continue;
        if (m_context.owns(m_self, copy.message, copy.serial))
            m_context.drop(copy.message, Reason::Unsubscribed);
        end(c);
    }
}

// Publications ----------------------------------------------------------------------------------------------

void Topic::called(CallIndex c)
{
    const Call& call = m_context.callAt(c);
    if (call.callClass == CallClass::Control)
        return controlled(c);
    if (const Reason objection = call.payload == kNone ? objectionTo(call) : objectionToBatch(call);
        objection != Reason::None)
        return refuse(c, objection);
    const int items = itemsOf(call);
    for (int n = 0; n < items; ++n)
        m_context.countArrival(m_self);
    m_context.shiftInSystem(m_self, items);
    const std::uint64_t bits =
        m_context.draw(Purpose::ServiceTime, m_context.node(m_self).stable, call.trace, call.attempt);
    m_context.after(m_state.settings.publishLatency.sample(bits), m_self, kPublished, c);
}

void Topic::refuse(CallIndex c, Reason why)
{
    m_context.countArrival(m_self);
    m_context.countFailure(m_self, m_context.now(), why);
    m_context.reply(c, CallOutcome::Refused, why);
}

/// A FIFO topic wants a message group and a de-duplication id, and takes so many publications in a second.
Reason Topic::objectionTo(const Call& publish)
{
    if (bytesOf(m_context, publish) > kLargestPublish)
        return Reason::TooLarge;
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

/// To the whole batch; to single entries it objects in them, and the others are published.
Reason Topic::objectionToBatch(const Call& batch)
{
    std::uint64_t bytes = 0;
    for (DeliveryIndex d = batch.payload; d != kNone; d = m_context.delivery(d).next)
        bytes += bytesSent(m_context, batch.link, m_context.delivery(d).trace);
    if (bytes > kLargestPublish)
        return Reason::TooLarge;
    for (DeliveryIndex d = batch.payload; d != kNone; d = m_context.delivery(d).next)
        m_context.editDelivery(d).receives = static_cast<std::uint16_t>(objectionTo(m_context.withEntry(batch, d)));
    return Reason::None;
}

bool Topic::isRepeat(const Call& publish)
{
    if (!isFifo())
        return false;
    const auto id = dedupIdOf(m_context, publish, m_state.settings.contentDedup, m_state.settings.dedupByGroup);
    return id && m_state.dedup.isRepeat(*id, m_context.now());
}

/// The item ends here; its copies are messages of their own.
Topic::Publication Topic::accept(const Call& publish)
{
    Publication made{
        .message = {}, .way = publish.link, .bytes = bytesOf(m_context, publish), .isKnown = isRepeat(publish)};
    const MessageIndex item = m_context.acceptItem(publish, m_self);
    made.message = m_context.message(item);
    m_context.complete(item);
    m_context.countCompletion(m_self, publish.arrived);
    m_state.publishedBytes += made.bytes;
    m_state.sized += made.bytes == 0 ? 0 : 1;
    return made;
}

/// Copies under way are a gauge of their own, not in the system.
void Topic::publish(CallIndex c)
{
    m_context.shiftInSystem(m_self, -itemsOf(m_context.callAt(c)));
    if (m_context.callAt(c).payload != kNone)
        return publishBatch(c);
    const Publication publication = accept(Call(m_context.callAt(c)));
    m_context.reply(c);
    deliver(publication);
}

void Topic::publishBatch(CallIndex c)
{
    const Call batch = m_context.callAt(c);
    std::array<Publication, kMostPerBatch> taken{};
    std::size_t count = 0;
    for (DeliveryIndex d = batch.payload; d != kNone; d = m_context.delivery(d).next)
        if (const auto objection = static_cast<Reason>(m_context.delivery(d).receives); objection != Reason::None)
            m_context.countFailure(m_self, batch.arrived, objection);
        else
            taken[count++] = accept(m_context.withEntry(batch, d));
    m_context.reply(c);
    for (std::size_t n = 0; n < count; ++n)
        deliver(taken[n]);
}

void Topic::deliver(const Publication& publication)
{
    if (publication.isKnown)
        ++m_state.deduplicated;
    else
        deliverToAll(publication);
}

void Topic::deliverToAll(const Publication& publication)
{
    const LinkIndex way = publication.way;
    const LinkWords& sent = wordsOf(way);
    std::optional<std::vector<MessageField>> attributes, body; // drawn once, and only when a filter asks for them
    const std::uint64_t trace = publication.message.trace;
    const auto drawn = [&](auto& fields, const FieldsText& text) -> const std::vector<MessageField>& {
        if (!fields)
            fields = text.draw(m_context.peek().seed, m_context.link(way).stable, trace, factsOf(m_context, trace));
        return *fields;
    };
    for (std::size_t at = 0; at < m_state.active.size();) {
        const std::uint32_t s = m_state.active[at];
        const LinkWords& wanted = wordsOf(m_state.subscriptions[s].link);
        const bool isFiltered =
            !wanted.filter.empty() &&
            !wanted.filter.wants(wanted.filtersBody ? drawn(body, sent.body) : drawn(attributes, sent.attributes));
        if (isFiltered)
            ++m_state.filteredOut;
        else
            addCopy(s, publication);
        const bool isStillActive = at < m_state.active.size() && m_state.active[at] == s; // not with one email too many
        at += isStillActive ? 1 : 0;
    }
}

void Topic::addCopy(std::uint32_t subscription, const Publication& publication)
{
    const Message& published = publication.message;
    const Subscription& to = m_state.subscriptions[subscription];
    const MessageIndex message = m_context.duplicate(m_self, published.trace, published.hops);
    m_context.edit(message).group = published.group;
    const std::uint32_t c = m_pool.copies.allocate();
    m_pool.copies.edit(c) = {.trace = published.trace,
                             .timer = {},
                             .message = message,
                             .serial = m_context.message(message).serial,
                             .subscription = subscription,
                             .group = published.group,
                             .bytes = publication.bytes == 0 || to.isRaw ? publication.bytes
                                                                         : publication.bytes + kEnvelope,
                             .hops = published.hops,
                             .isHopeless = to.isRaw && isHopeless(to, publication)};
    m_state.underWay.add(m_pool.copies, c);
    ++m_state.copies;
    if (!follows(c))
        attempt(c);
}

/// Raw, its attributes become those of the queue's message, which has 10 at most: the topic gives such a copy up.
bool Topic::isHopeless(const Subscription& subscription, const Publication& publication) const
{
    const auto policy = static_cast<DeliveryPolicy>(m_context.link(subscription.link).option);
    return policy == DeliveryPolicy::Managed &&
           hasTooManyAttributes(m_context, publication.way, publication.message.trace);
}

/// Whether an earlier copy of its group is still to be delivered to its subscription.
bool Topic::follows(std::uint32_t c)
{
    if (!isFifo())
        return false;
    const Copy& copy = m_pool.copies[c];
    CowPool<GroupTail>& groups = subscriptionOf(copy).groups;
    while (groups.end() <= copy.group)
        (void)groups.allocate();
    const std::uint32_t before = std::exchange(groups.edit(copy.group).copy, c);
    if (before != kNone)
        m_pool.copies.edit(before).follower = c;
    return before != kNone;
}

// Deliveries ------------------------------------------------------------------------------------------------

/// A web endpoint that takes so many deliveries a second gets them evenly spaced, repeats among them.
/// @source SNS message delivery retries: the throttle policy of HTTP/S endpoints.
bool Topic::waitsForTurn(std::uint32_t c)
{
    Copy& copy = m_pool.copies.edit(c);
    Subscription& to = subscriptionOf(copy);
    const bool hasWaited = std::exchange(copy.hasTurn, false);
    const SimTime turn = hasWaited ? m_context.now() : std::max(m_context.now(), to.nextTurn);
    if (!hasWaited)
        to.nextTurn = turn + Duration::fromSeconds(1 / wordsOf(to.link).http.mostPerSecond);
    if (turn == m_context.now())
        return false;
    copy.hasTurn = true;
    copy.timer = m_context.at(turn, m_self, kRetryCopy, c);
    return true;
}

void Topic::attempt(std::uint32_t c)
{
    if (m_pool.copies[c].isHopeless)
        return fail(c, m_context.now());
    if (subscriptionOf(m_pool.copies[c]).isPaced && waitsForTurn(c))
        return;
    if (const Subscription& to = subscriptionOf(m_pool.copies[c]); to.isEmail && (to.isPending || floods(c)))
        return dropFlooding(c);
    const Copy& copy = m_pool.copies[c];
    m_context.call(m_self, {.link = linkOf(copy),
                            .callClass = CallClass::Deliver,
                            .message = copy.message,
                            .messageSerial = copy.serial,
                            .trace = copy.trace,
                            .callerRef = c,
                            .attempt = static_cast<std::uint16_t>(copy.attempt),
                            .count = static_cast<std::uint16_t>(copy.bytes >> 16),
                            .parameter = static_cast<std::uint16_t>(copy.bytes),
                            .group = copy.group,
                            .carriesItem = true,
                            .depth = copy.hops});
}

/// One too many, with which the subscription is no longer active.
void Topic::dropFlooding(std::uint32_t c)
{
    if (Subscription& to = subscriptionOf(m_pool.copies[c]); to.isActive())
        deactivate(to);
    giveUp(c);
    end(c);
}

void Topic::answered(const Call& call)
{
    if (call.callClass == CallClass::Control) {
        if (call.outcome != CallOutcome::Answered && !m_context.link(call.link).removed)
            tellDeactivated(call.link, static_cast<std::uint16_t>(call.attempt + 1));
        return;
    }
    if (call.outcome != CallOutcome::Answered)
        return retryOrGiveUp(call.callerRef, call);
    ++m_state.delivered;
    end(call.callerRef);
}

void Topic::retryOrGiveUp(std::uint32_t c, const Call& call)
{
    Copy& copy = m_pool.copies.edit(c);
    ++copy.attempt;
    // The endpoint is gone or does not take it: a client's error, which no repeat would mend.
    const bool isFinal = call.reason == Reason::Unsubscribed || call.reason == Reason::TooLarge || isOver(copy);
    if (const auto pause = isFinal ? std::nullopt : pauseBefore(copy)) {
        ++m_state.retries;
        copy.timer = m_context.after(*pause, m_self, kRetryCopy, c);
        return;
    }
    fail(c, call.issued);
}

void Topic::fail(std::uint32_t c, SimTime since)
{
    m_context.countFailure(m_self, since, Reason::Delivery);
    giveUp(c);
    end(c);
}

/// With jitter a pause is longer or shorter by a random part of itself. @source SNS message delivery retries: retries
/// are jittered; by how much is not published.
std::optional<Duration> Topic::pauseBefore(const Copy& copy) const
{
    const TopologyLink& link = m_context.link(linkOf(copy));
    const LinkWords& words = wordsOf(linkOf(copy));
    const auto pause = deliveryPause(static_cast<DeliveryPolicy>(link.option), copy.attempt, words.http);
    if (!pause)
        return std::nullopt;
    const double u = unitFromBits(m_context.draw(Purpose::Backoff, link.stable, copy.trace, copy.attempt));
    return Duration::fromSeconds(pause->toSeconds() * (1 + words.retryJitter * (2 * u - 1)));
}

/// An attempt that timed out may have been accepted all the same; then the copy is no longer the topic's.
void Topic::giveUp(std::uint32_t c)
{
    const Copy copy = m_pool.copies[c];
    if (!m_context.owns(m_self, copy.message, copy.serial))
        return;
    if (isOver(copy))
        return m_context.drop(copy.message, Reason::Unsubscribed);
    const NodeIndex queue = subscriptionOf(copy).deadLetterQueue;
    if (queue == kNone)
        return m_context.fail(copy.message, Reason::Delivery);
    ++m_state.deadLettered;
    m_context.report({.at = {},
                      .text = "{node}: a copy that cannot be delivered goes to {other}",
                      .severity = Severity::Bad,
                      .node = m_self,
                      .other = queue});
    m_context.deadLetter(copy.message, queue, m_self, copy.bytes);
}

void Topic::end(std::uint32_t c)
{
    const Copy copy = m_pool.copies[c];
    m_state.underWay.remove(m_pool.copies, copy);
    --m_state.copies;
    m_pool.copies.release(c);
    if (copy.follower != kNone)
        return attempt(copy.follower);
    // The topic may have become FIFO, or ceased to be, since the copy was made.
    CowPool<GroupTail>& groups = subscriptionOf(copy).groups;
    if (copy.group < groups.end() && groups[copy.group].copy == c)
        groups.edit(copy.group).copy = kNone;
}

void Topic::leave()
{
    while (!m_state.underWay.empty()) {
        const std::uint32_t c = m_state.underWay.first();
        const Copy copy = m_pool.copies[c];
        m_context.cancel(copy.timer);
        if (m_context.owns(m_self, copy.message, copy.serial))
            m_context.drop(copy.message, Reason::NodeRemoved);
        end(c);
    }
}

} // namespace cloudyard

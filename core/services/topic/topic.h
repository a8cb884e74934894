// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/engine/context.h"
#include "core/engine/pool_list.h"
#include "core/services/dedup_table.h"
#include "core/services/link_words.h"
#include "core/services/topic/topic_kind.h"

namespace cloudyard {

const KindDescriptor& topicDescriptor();

/// The pause before retry number `attempt` (1 is the first) of a delivery; nothing when the policy is used up. Back-off
/// phases of the first two policies grow geometrically from their shortest to their longest pause; to web endpoints by
/// the stated function, whose exact curves are not published: linear and arithmetic (a parabola) in the pause,
/// geometric and exponential (a parabola) in its logarithm; 3,600 s in all at most.
/// @source SNS message delivery retries: managed endpoints 3 at once, 2 after 1 s, 10 from 1 to 20 s, 100,000 after
/// 20 s; customer-managed ones 2 after 10 s, 10 from 10 to 600 s, 38 after 600 s. Jitter is left out.
[[nodiscard]] std::optional<Duration> deliveryPause(DeliveryPolicy policy, std::uint32_t attempt,
                                                    const HttpRetries& http = {});

/// The topic's own events.
enum TopicEvent : std::uint16_t { kPublished = kFirstKindEvent, kRetryCopy };

/// A copy on its way to one subscription.
struct Copy {
    std::uint64_t trace = 0;
    EventHandle timer;
    MessageIndex message = kNone;
    std::uint32_t serial = 0;
    std::uint32_t subscription = kNone;
    std::uint32_t attempt = 0;
    std::uint32_t next = kNone;
    std::uint32_t previous = kNone;
    std::uint32_t group = 0; ///< message group of what was published
    std::uint32_t follower = kNone; ///< FIFO: the next copy of its group for its subscription
    std::uint32_t bytes = 0; ///< as it is delivered; 0: not stated
    std::uint8_t hops = 0;
    bool isHopeless = false; ///< it cannot be delivered as it is
    bool hasTurn = false; ///< it has waited for its turn among the deliveries of its subscription
};

/// The newest copy under way of one message group.
struct GroupTail {
    std::uint32_t copy = kNone;
};

/// One subscription. Keeps its place in TopicState for the whole run, whatever becomes of its link.
struct Subscription {
    LinkIndex link = kNone;
    NodeIndex deadLetterQueue = kNone; ///< none, or one that cannot be used
    bool isOver = false;               ///< who was there has unsubscribed
    bool isRaw = false;                ///< delivered without the envelope
    bool isPaced = false;              ///< only so many deliveries a second
    bool isEmail = false;              ///< too many deliveries in a second deactivate it
    bool isPending = false;            ///< deactivated: it waits to be confirmed again
    std::int64_t second = -1;          ///< email: of the last attempt
    std::uint32_t attempts = 0;        ///< email: in it
    SimTime nextTurn;                  ///< of a delivery, where so many a second are taken
    CowPool<GroupTail> groups;         ///< FIFO: by message group

    [[nodiscard]] bool isActive() const { return !isOver && !isPending; }
};

struct TopicState {
    TopicSettings settings;
    std::vector<Subscription> subscriptions; ///< in the order in which they became known
    std::vector<std::uint32_t> active;       ///< those that get copies, in the order of the scene
    PoolList<Copy> underWay;
    std::uint32_t copies = 0; ///< of them
    std::uint64_t delivered = 0;
    std::uint64_t retries = 0;
    std::uint64_t filteredOut = 0;
    std::uint64_t deadLettered = 0;
    std::uint64_t deduplicated = 0;
    std::uint64_t unsubscribed = 0;
    std::uint64_t publishedBytes = 0;
    std::uint64_t sized = 0; ///< publications whose size is stated
    DedupTable dedup;
    std::int64_t second = -1;       ///< of the quota
    std::uint32_t published = 0;    ///< in it
};

class TopicPool : public NodePool<TopicState> {
public:
    CowPool<Copy> copies;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override { return std::make_unique<TopicPool>(*this); }
};

/// What a topic does; made anew for each handler. Publishing ends the published item; each subscription gets a copy,
/// which the topic owns until the subscriber has accepted it or the delivery policy is used up. A copy whose acceptance
/// was not heard of is delivered again: at least once. What cannot be delivered goes to the subscription's dead-letter
/// queue. On a FIFO topic a copy waits until the one before it in its group has been delivered or given up. A Control
/// call over a subscription unsubscribes: no copies are made for it any more, and those that pause are dropped. The
/// same happens to an email subscription with too many attempts in a second, until such a call confirms it.
class Topic {
public:
    Topic(Context& context, NodeIndex self)
        : m_context(context), m_self(self), m_pool(context.pool<TopicPool>(self)),
          m_state(m_pool.states[context.node(self).slot])
    {
    }

    void relink();
    void called(CallIndex call);
    void publish(CallIndex call);
    void attempt(std::uint32_t copy);
    void answered(const Call& call);
    void leave();

private:
    [[nodiscard]] bool isFifo() const { return m_state.settings.type == TopicType::Fifo; }
    /// What was published, once the item itself has ended.
    struct Publication {
        Message message;
        LinkIndex way = kNone;
        std::uint32_t bytes = 0;
        bool isKnown = false; ///< a repeat: it is not delivered
    };

    [[nodiscard]] Reason objectionTo(const Call& publish);
    [[nodiscard]] Reason objectionToBatch(const Call& batch);
    void refuse(CallIndex call, Reason why);
    [[nodiscard]] bool isRepeat(const Call& publish);
    [[nodiscard]] Publication accept(const Call& publish);
    void publishBatch(CallIndex call);
    void deliver(const Publication& publication);
    void deliverToAll(const Publication& publication);
    void addCopy(std::uint32_t subscription, const Publication& publication);
    [[nodiscard]] bool follows(std::uint32_t copy);
    [[nodiscard]] bool waitsForTurn(std::uint32_t copy);
    [[nodiscard]] bool isHopeless(const Subscription& subscription, const Publication& publication) const;
    void retryOrGiveUp(std::uint32_t copy, const Call& call);
    void fail(std::uint32_t copy, SimTime since);
    [[nodiscard]] std::optional<Duration> pauseBefore(const Copy& copy) const;
    void giveUp(std::uint32_t copy);
    [[nodiscard]] std::uint32_t subscriptionOver(LinkIndex link);
    [[nodiscard]] NodeIndex deadLetterQueueOf(LinkIndex subscription) const;
    void learn(Subscription& subscription);
    void controlled(CallIndex call);
    void unsubscribe(Subscription& subscription);
    void confirm(Subscription& subscription);
    [[nodiscard]] bool floods(std::uint32_t copy);
    void dropFlooding(std::uint32_t copy);
    void deactivate(Subscription& subscription);
    void tellDeactivated(LinkIndex link, std::uint16_t attempt);
    void endUnsubscribed();
    void end(std::uint32_t copy);
    [[nodiscard]] Subscription& subscriptionOf(const Copy& copy) { return m_state.subscriptions[copy.subscription]; }
    [[nodiscard]] LinkIndex linkOf(const Copy& copy) const { return m_state.subscriptions[copy.subscription].link; }
    [[nodiscard]] bool isOver(const Copy& copy) const
    {
        const Subscription& subscription = m_state.subscriptions[copy.subscription];
        return !subscription.isActive() || m_context.link(subscription.link).removed;
    }
    [[nodiscard]] const LinkWords& wordsOf(LinkIndex link) const
    {
        return *m_context.topology().extra<LinkWords>(link);
    }

    Context& m_context;
    NodeIndex m_self;
    TopicPool& m_pool;
    TopicState& m_state;
};

} // namespace cloudyard

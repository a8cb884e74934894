// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <unordered_map>
#include <vector>

#include "core/engine/context.h"
#include "core/services/dedup_table.h"
#include "core/services/link_words.h"
#include "core/services/topic/topic_kind.h"

namespace cloudyard {

const KindDescriptor& topicDescriptor();

/// The pause before retry number `attempt` (1 is the first) of a delivery, or a negative one when the policy is used
/// up. Back-off phases of the first two policies grow geometrically from their shortest to their longest pause; to web
/// endpoints by the stated function, whose exact curves are not published: linear and arithmetic (a parabola) in the
/// pause, geometric and exponential (a parabola) in its logarithm; 3,600 s in all at most.
/// @source SNS message delivery retries: managed endpoints 3 at once, 2 after 1 s, 10 from 1 to 20 s, 100,000 after
/// 20 s; customer-managed ones 2 after 10 s, 10 from 10 to 600 s, 38 after 600 s. Jitter is left out.
[[nodiscard]] Duration deliveryPause(DeliveryPolicy policy, std::uint32_t attempt, const HttpRetries& http = {});

/// The topic's own events.
enum TopicEvent : std::uint16_t { kPublished = kFirstKindEvent, kRetryCopy };

/// A copy on its way to one subscription.
struct Copy {
    std::uint64_t trace = 0;
    EventHandle timer;
    MessageIndex message = kNone;
    std::uint32_t serial = 0;
    LinkIndex link = kNone;
    std::uint32_t attempt = 0;
    std::uint32_t next = kNone;
    std::uint32_t previous = kNone;
    std::uint32_t group = 0; ///< message group of what was published
    std::uint32_t follower = kNone; ///< FIFO: the next copy of its group for its subscription
    std::uint8_t hops = 0;
};

struct TopicState {
    TopicSettings settings;
    std::vector<LinkIndex> subscriptions;
    std::uint32_t firstCopy = kNone;
    std::uint32_t copies = 0; ///< under way
    std::uint64_t delivered = 0;
    std::uint64_t retries = 0;
    std::uint64_t filteredOut = 0;
    std::uint64_t deadLettered = 0;
    std::uint64_t deduplicated = 0;
    DedupTable dedup;
    std::unordered_map<std::uint64_t, std::uint32_t> lastOfGroup; ///< FIFO: by subscription and group; only looked up
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
/// queue. On a FIFO topic a copy waits until the one before it in its group has been delivered or given up.
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
    [[nodiscard]] Reason objectionTo(const Call& publish);
    [[nodiscard]] bool isRepeat(const Call& publish);
    void deliverToAll(const Message& published, LinkIndex way);
    void addCopy(LinkIndex subscription, const Message& published);
    [[nodiscard]] bool follows(std::uint32_t copy);
    void retryOrGiveUp(std::uint32_t copy, const Call& call);
    void giveUp(std::uint32_t copy);
    [[nodiscard]] NodeIndex deadLetterQueueOf(LinkIndex subscription) const;
    void endUnsubscribed();
    void end(std::uint32_t copy);

    Context& m_context;
    NodeIndex m_self;
    TopicPool& m_pool;
    TopicState& m_state;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/topic/topic.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/suggestion.h"
#include "core/services/queue/queue_kind.h"

namespace cloudyard {

namespace {

TopicType typeFrom(const std::string& text) { return text == "fifo" ? TopicType::Fifo : TopicType::Standard; }
bool isByGroup(const std::string& text) { return text == "message-group"; }

bool offers(const KindDescriptor& kind, std::string_view what)
{
    return std::ranges::find(kind.offers, what) != kind.offers.end();
}

/// Dead letters of a FIFO topic's subscriptions go to a FIFO queue, of a standard topic's to a standard one, whatever the
/// subscriber is. @source SNS guide, dead-letter queues.
Result<void> checkDeadLetters(const Node& topic, const LinkedNode& subscription)
{
    const Node* queue = subscription.named;
    if (queue == nullptr || subscription.namedKind == nullptr || !offers(*subscription.namedKind, "dead-letter") ||
        statesFifo(*queue) == statesFifo(topic))
        return {}; // an issue of the setting's own, or none
    const std::string name = inQuotes(queue->id.str());
    const std::string where = fmt::format("link {}, setting dead_letter_queue", subscription.link->id.str());
    if (statesFifo(topic))
        return fail(fmt::format("dead letters of a FIFO topic go to a FIFO queue, and {} is a standard queue", name), where,
                    "a FIFO queue as its dead-letter queue");
    return fail(fmt::format("dead letters of a standard topic go to a standard queue, and {} is a FIFO queue", name), where,
                "a standard queue as its dead-letter queue");
}

/// @source SNS guide, FIFO message delivery; SNS Subscribe refuses the rest.
Result<void> check(const Node& node, std::span<const LinkedNode> outgoing, std::span<const LinkedNode>)
{
    for (const LinkedNode& to : outgoing) {
        const bool isQueue = offers(*to.kind, "store");
        const std::string name = inQuotes(to.other->id.str());
        if (statesFifo(node) && !isQueue)
            return fail(fmt::format("a FIFO topic delivers to queues alone, and {} is none", name), "setting type",
                        "a standard topic, or queues as its subscribers");
        if (!statesFifo(node) && isQueue && statesFifo(*to.other))
            return fail(fmt::format("the FIFO queue {} cannot subscribe to a standard topic", name), "setting type",
                        "a FIFO topic, or a standard queue");
        if (Result<void> checked = checkDeadLetters(node, to); !checked)
            return checked;
    }
    return {};
}

} // namespace

const KindDescriptor& topicDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "topic",
        .name = "Topic",
        .serviceName = "Amazon SNS",
        .searchWords = "sns topic publish subscribe fan-out notification",
        .help = "Delivers a copy of each publication to every subscription, and repeats what fails",
        .family = KindFamily::Messaging,
        .defaultName = "events",
        .placements = {Placement::Region},
        .offers = {"publish"},
        .links = {{LinkMeaning::Subscribe, "subscriber", 12'500'000, "delivers a copy of everything to it"}},
        .needsOutgoing = {{LinkMeaning::Subscribe, "nobody subscribes to this topic"}},
        .settings = {{.key = "type", .label = "Type", .type = SettingType::Choice, .defaultText = "standard",
                      .choices = {{"standard", "Standard"}, {"fifo", "FIFO"}}, .applies = Applies::OnRestart,
                      .help = "FIFO: order within each message group for each subscriber, and no repeats; fixed when it is "
                              "created",
                      .source = "SNS CreateTopic", .probe = {"fifo-topic", "fifo", "standard"},
                      .assign = bindChoice<&TopicSettings::type, typeFrom>, .tagsCard = true},
                     {.key = "content_based_deduplication", .label = "Content-based de-duplication", .onlyWith = "type=fifo",
                      .type = SettingType::Toggle, .defaultText = "false", .applies = Applies::ToNewWork,
                      .help = "FIFO: where a publisher states no de-duplication id, a hash of the body is the id",
                      .source = "SNS CreateTopic", .probe = {"fifo-topic", "true", "false"},
                      .assign = bind<&TopicSettings::contentDedup>},
                     {.key = "fifo_throughput_scope", .label = "De-duplication scope", .onlyWith = "type=fifo",
                      .type = SettingType::Choice,
                      .defaultText = "topic", .choices = {{"topic", "Topic"}, {"message-group", "Message group"}},
                      .applies = Applies::ToNewWork, .help = "FIFO: where an id may stand only once within 5 minutes",
                      .source = "SNS CreateTopic: FifoThroughputScope", .probe = {"fifo-topic", "topic", "message-group"},
                      .assign = bindChoice<&TopicSettings::dedupByGroup, isByGroup>},
                     {.key = "publish_quota", .label = "Publish quota", .onlyWith = "type=fifo",
                      .type = SettingType::PerTime, .defaultText = "300/s",
                      .min = 1, .max = 100'000, .applies = Applies::ToNewWork,
                      .help = "FIFO: publications that are taken in a second", .source = "SNS features: 300 a second",
                      .probe = {"fifo-topic", "300/s", "5/s"}, .assign = bind<&TopicSettings::publishQuota>},
                     {.key = "publish_latency", .label = "Publish latency", .type = SettingType::Random,
                      .defaultText = "lognormal 8 ms 0.4", .applies = Applies::ToNewWork,
                      .help = "Time to store a publication in several zones before the publisher is told",
                      .source = "No published figure; 5 to 20 ms are usual",
                      .probe = {"fan-out", "constant 8 ms", "constant 2 s"},
                      .assign = bind<&TopicSettings::publishLatency>}},
        .quotas = {{"Subscriptions per topic", "12,500,000", "SNS features"},
                   {"Message size", "256 KiB", "SNS PublishBatch"},
                   {"Email to one subscription", "10/s", "SNS guide, email notifications: beyond it, it is deactivated"}},
        .providerDoes = {Chore::Provisioning, Chore::Scaling, Chore::Availability, Chore::Patching, Chore::Hosts},
        .metrics = {{.key = "published", .label = "Published", .unit = MetricUnit::PerSecond,
                     .source = MetricSource::ArrivalRate, .times = "subscriptions", .help = "NumberOfMessagesPublished: per second"},
                    {.key = "subscriptions", .label = "Copies", .gauge = 0, .onCard = false, .help = "Copies made of each publication"},
                    {.key = "under_way", .label = "Under way", .unit = MetricUnit::Messages, .gauge = 1,
                     .help = "Copies not accepted yet"},
                    {.key = "failed", .label = "Failed", .unit = MetricUnit::PerSecond,
                     .source = MetricSource::FailureRate, .help = "NumberOfNotificationsFailed: copies given up per second"},
                    {.key = "retries", .label = "Retries", .unit = MetricUnit::Messages, .gauge = 2,
                     .onCard = false, .sinceStart = true,
                     .help = "Delivery attempts beyond a copy's first, since the start"},
                    {.key = "filtered_out", .label = "Filtered out", .unit = MetricUnit::Messages, .gauge = 3,
                     .onCard = false, .sinceStart = true,
                     .help = "NumberOfNotificationsFilteredOut: copies that a filter policy did not want, since the start"},
                    {.key = "dead_lettered", .label = "Dead-lettered", .unit = MetricUnit::Messages, .gauge = 4,
                     .onCard = false, .sinceStart = true,
                     .help = "NumberOfNotificationsRedrivenToDlq: copies moved to a dead-letter queue, since the start"},
                    {.key = "deduplicated", .label = "De-duplicated", .unit = MetricUnit::Messages, .gauge = 5,
                     .onCard = false, .sinceStart = true,
                     .help = "Publications that a FIFO topic accepted and did not deliver, since the start"},
                    {.key = "delivered", .label = "Delivered", .unit = MetricUnit::Messages, .gauge = 6, .onCard = false,
                     .sinceStart = true,
                     .help = "NumberOfNotificationsDelivered: copies that subscribers accepted, since the start"},
                    {.key = "publish_size", .label = "Message size", .gauge = 8, .onCard = false, .charted = false,
                     .help = "PublishSize: bytes of a publication, mean since the start, where publishers state them"},
                    {.key = "unsubscribed", .label = "Unsubscribed", .gauge = 7, .onCard = false, .charted = false,
                     .help = "Subscriptions ended by those who had them, since the start"},
                    {.key = "deactivated", .label = "Deactivated", .gauge = 9, .onCard = false,
                     .help = "Email subscriptions that got more than 10 messages in a second and wait to be confirmed again"}},
        .noteLines = 2,
        .check = check,
    };
    return descriptor;
}

} // namespace cloudyard

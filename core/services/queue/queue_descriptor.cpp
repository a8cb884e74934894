// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue.h"

#include <fmt/format.h>

#include "core/model/scene.h"
#include "core/model/suggestion.h"

namespace cloudyard {
namespace {

constexpr std::string_view kCreate = "SQS CreateQueue";
constexpr std::string_view kStorage = "SQS guide, short and long polling: a subset of servers; how many is not published";

RedriveAllow redriveAllowFrom(const std::string& text)
{
    return text == "deny-all" ? RedriveAllow::None : text == "by-queue" ? RedriveAllow::ByQueue : RedriveAllow::All;
}

QueueType typeFrom(const std::string& text) { return text == "fifo" ? QueueType::Fifo : QueueType::Standard; }

DedupScope scopeFrom(const std::string& text)
{
    return text == "message-group" ? DedupScope::MessageGroup : DedupScope::Queue;
}

ThroughputLimit limitFrom(const std::string& text)
{
    return text == "per-message-group" ? ThroughputLimit::PerMessageGroup : ThroughputLimit::PerQueue;
}

/// Ids with spaces between them.
Result<void> understandsIds(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) < ' ')
            return tl::unexpected(Error{"there is a character that no id has", {}, "ids of queues, spaces between them"});
    return {};
}

/// @source SQS guide, dead-letter queues: of the same type.
Result<void> checkDeadLetterQueue(const Node& node, std::span<const LinkedNode> outgoing, std::span<const LinkedNode>)
{
    for (const LinkedNode& to : outgoing) {
        if (to.meaning != LinkMeaning::DeadLetter || statesFifo(*to.other) == statesFifo(node))
            continue;
        const std::string name = inQuotes(to.other->id.str());
        if (statesFifo(node))
            return fail(fmt::format("dead letters of a FIFO queue go to a FIFO queue, and {} is a standard queue", name),
                        "setting type", "a FIFO queue as its dead-letter queue");
        return fail(fmt::format("dead letters of a standard queue go to a standard queue, and {} is a FIFO queue", name),
                    "setting type", "a standard queue as its dead-letter queue");
    }
    return {};
}

SettingTable settings()
{
    return {
        {.key = "type", .label = "Type", .section = "Messages",
         .type = SettingType::Choice, .defaultText = "standard",
         .choices = {{"standard", "Standard"}, {"fifo", "FIFO"}}, .applies = Applies::OnRestart,
         .help = "FIFO: order within each message group, and no de-duplication id stored twice in 5 minutes; fixed when it is "
                 "created",
         .source = kCreate, .probe = {"groups", "fifo", "standard"}, .assign = bindChoice<&QueueSettings::type, typeFrom>,
         .tagsCard = true},
        {.key = "visibility_timeout", .label = "Visibility timeout", .type = SettingType::Time,
         .defaultText = "30 s", .min = 0, .max = 43'200, .applies = Applies::ToNewWork,
         .help = "A received message stays hidden this long; not deleted by then, it comes back", .source = kCreate,
         .probe = {"workers", "30 s", "100 ms"}, .assign = bind<&QueueSettings::visibilityTimeout>},
        {.key = "receive_wait_time", .label = "Receive wait time", .type = SettingType::Time, .defaultText = "0 s",
         .min = 0, .max = 20, .applies = Applies::ToNewWork,
         .help = "Long polling: an empty receive waits this long for a message", .source = kCreate,
         .probe = {"workers", "0 s", "20 s"}, .assign = bind<&QueueSettings::receiveWait>},
        {.key = "delay", .label = "Delivery delay", .type = SettingType::Time, .defaultText = "0 s", .min = 0,
         .max = 900, .applies = Applies::ToNewWork, .help = "A sent message becomes visible only after this long",
         .source = kCreate, .probe = {"workers", "0 s", "5 s"}, .assign = bind<&QueueSettings::delay>},
        {.key = "retention", .label = "Retention", .type = SettingType::Time, .defaultText = "4 d", .min = 60,
         .max = 1'209'600, .help = "A message older than this, counted from its sending, is gone",
         .source = kCreate, .probe = {"no-workers", "4 d", "60 s"}, .assign = bind<&QueueSettings::retention>},
        {.key = "max_receives", .label = "Maximum receives", .section = "Redrive and limits",
         .type = SettingType::Count, .defaultText = "10",
         .min = 1, .max = 1'000, .applies = Applies::ToNewWork,
         .help = "Redrive policy: after so many receives the next attempt moves it to the linked dead-letter queue",
         .source = kCreate, .probe = {"dead-letters", "10", "1"}, .assign = bind<&QueueSettings::maxReceives>},
        {.key = "in_flight_limit", .label = "In-flight limit", .type = SettingType::Count, .defaultText = "120000",
         .min = 1, .max = 100'000'000, .applies = Applies::ToNewWork,
         .help = "Received and not yet deleted messages; beyond it a receive gets nothing",
         .source = "SQS guide, visibility timeout", .probe = {"workers", "120000", "1"},
         .assign = bind<&QueueSettings::inFlightLimit>},
        {.key = "duplicate_rate", .label = "Duplicate rate", .section = "Standard queues", .onlyWith = "type=standard",
         .type = SettingType::Probability, .defaultText = "0",
         .min = 0, .max = 1, .applies = Applies::ToNewWork,
         .help = "At least once: how often a receive or a delete misses a stored copy, which is then delivered again",
         .source = "SQS guide, standard queues: at-least-once delivery; no rate is published, 1e-6 to 1e-4 are likely",
         .probe = {"workers", "0", "0.5"}, .assign = bind<&QueueSettings::duplicateRate>},
        {.key = "storage_servers", .label = "Storage servers", .onlyWith = "type=standard",
         .type = SettingType::Count, .defaultText = "1", .min = 1,
         .max = static_cast<double>(QueueState::kMostServers),
         .help = "Messages are spread over so many; with more than one, order is best effort", .source = kStorage,
         .probe = {"workers", "1", "8"}, .assign = bind<&QueueSettings::storageServers>},
        {.key = "short_poll_servers", .label = "Short poll asks", .onlyWith = "type=standard",
         .type = SettingType::Count, .defaultText = "3",
         .min = 1, .max = static_cast<double>(QueueState::kMostServers), .applies = Applies::ToNewWork,
         .help = "So many servers, from a random one on; a long poll asks all of them", .source = kStorage,
         .probe = {"sampled", "3", "1"}, .assign = bind<&QueueSettings::shortPollServers>},
        {.key = "content_based_deduplication", .label = "Content-based de-duplication", .section = "FIFO", .onlyWith = "type=fifo",
         .type = SettingType::Toggle,
         .defaultText = "false", .applies = Applies::ToNewWork,
         .help = "FIFO: where a sender states no de-duplication id, a hash of the body is the id", .source = kCreate,
         .probe = {"bodies", "true", "false"}, .assign = bind<&QueueSettings::contentDedup>},
        {.key = "deduplication_scope", .label = "De-duplication scope", .onlyWith = "type=fifo",
         .type = SettingType::Choice, .defaultText = "queue",
         .choices = {{"queue", "Queue"}, {"message-group", "Message group"}}, .applies = Applies::ToNewWork,
         .help = "FIFO: where an id may stand only once within 5 minutes", .source = kCreate,
         .probe = {"bodies", "queue", "message-group"}, .assign = bindChoice<&QueueSettings::dedupScope, scopeFrom>},
        {.key = "fifo_throughput_limit", .label = "Throughput limit", .onlyWith = "type=fifo",
         .type = SettingType::Choice, .defaultText = "per-queue",
         .choices = {{"per-queue", "Per queue"}, {"per-message-group", "Per message group"}}, .applies = Applies::ToNewWork,
         .help = "FIFO: per message group, together with that de-duplication scope, is high throughput: the quota holds "
                 "for each partition",
         .source = kCreate, .probe = {"groups", "per-queue", "per-message-group"},
         .assign = bindChoice<&QueueSettings::throughputLimit, limitFrom>},
        {.key = "call_quota", .label = "Call quota", .onlyWith = "type=fifo",
         .type = SettingType::PerTime, .defaultText = "300/s", .min = 1,
         .max = 100'000, .applies = Applies::ToNewWork,
         .help = "FIFO: sends, receives and deletes that are taken in a second, each, by the queue or a partition",
         .source = "SQS guide, quotas: 300 calls a second for each API action", .probe = {"groups", "300/s", "5/s"},
         .assign = bind<&QueueSettings::callQuota>},
        {.key = "partitions", .label = "Partitions", .onlyWith = "fifo_throughput_limit=per-message-group",
         .type = SettingType::Count, .defaultText = "200", .min = 1, .max = 1'000,
         .applies = Applies::ToNewWork, .help = "FIFO, high throughput: there are never more of them",
         .source = "SQS guide, quotas: 70,000 calls a second at most in the largest regions",
         .probe = {"groups", "200", "1"}, .assign = bind<&QueueSettings::mostPartitions>},
        {.key = "redrive_allow", .label = "Redrive allow", .section = "As a dead-letter queue",
         .type = SettingType::Choice, .defaultText = "allow-all",
         .choices = {{"allow-all", "All queues"}, {"deny-all", "No queue"}, {"by-queue", "Those named"}},
         .applies = Applies::ToNewWork, .help = "Which queues may use this one as their dead-letter queue",
         .source = "SQS CreateQueue, RedriveAllowPolicy", .probe = {"sampled", "allow-all", "deny-all"},
         .assign = bindChoice<&QueueSettings::redriveAllow, redriveAllowFrom>},
        {.key = "redrive_sources", .label = "Allowed sources", .onlyWith = "redrive_allow=by-queue",
         .type = SettingType::Text, .defaultText = "",
         .applies = Applies::ToNewWork, .help = "Ids of queues, for redrive allow \"those named\"",
         .source = "SQS CreateQueue, RedriveAllowPolicy: up to 10", .probe = {"sampled", "jobs", "others"},
         .assign = bind<&QueueSettings::redriveSources>, .understands = understandsIds},
        {.key = "move_back_rate", .label = "Move-back rate", .type = SettingType::PerTime, .defaultText = "500/s",
         .min = 0.01, .max = 500, .applies = Applies::ToNewWork,
         .help = "Dead letters that go back to their source in a second, once they are told to",
         .source = "SQS StartMessageMoveTask: 500 a second at most", .probe = {"orders", "500/s", "2/s"},
         .assign = bind<&QueueSettings::moveRate>},
        {.key = "purge_time", .label = "Purge takes", .section = "Times and sizes",
         .type = SettingType::Time, .defaultText = "60 s", .min = 0,
         .max = 60, .applies = Applies::ToNewWork,
         .help = "From the order to purge until what was sent before is gone", .source = "SQS PurgeQueue: up to 60 s",
         .probe = {"orders", "10 s", "1 s"}, .assign = bind<&QueueSettings::purgeTime>},
        {.key = "max_message_size", .label = "Largest message", .type = SettingType::Size, .defaultText = "1 MiB",
         .min = 1'024, .max = 1'048'576, .applies = Applies::ToNewWork,
         .help = "A larger message is refused, where senders state how large theirs are", .source = kCreate,
         .probe = {"sizes", "1 MiB", "3 KiB"}, .assign = bind<&QueueSettings::maxMessageSize>},
        {.key = "send_latency", .label = "Send latency", .type = SettingType::Random,
         .defaultText = "lognormal 8 ms 0.4", .applies = Applies::ToNewWork,
         .help = "Time to store a message in several zones before the sender is told",
         .source = "No published figure; 5 to 20 ms are usual", .probe = {"workers", "constant 8 ms", "constant 2 s"},
         .assign = bind<&QueueSettings::sendLatency>},
    };
}

std::vector<MetricDescriptor> metrics()
{
    return {
        {.key = "waiting", .label = "Waiting", .unit = MetricUnit::Messages, .gauge = 0,
         .help = "ApproximateNumberOfMessagesVisible: what a receive may return"},
        {.key = "in_flight", .label = "In flight", .unit = MetricUnit::Messages, .gauge = 1,
         .help = "ApproximateNumberOfMessagesNotVisible: received and hidden, not yet deleted"},
        {.key = "age_of_oldest", .label = "Oldest", .unit = MetricUnit::Seconds, .gauge = 2,
         .help = "ApproximateAgeOfOldestMessage: of those that wait; without what was received three times or more"},
        {.key = "sent", .label = "Sent", .unit = MetricUnit::PerSecond, .source = MetricSource::ArrivalRate,
         .help = "NumberOfMessagesSent: accepted per second"},
        {.key = "deleted", .label = "Deleted", .unit = MetricUnit::PerSecond,
         .source = MetricSource::CompletionRate, .onCard = false, .help = "NumberOfMessagesDeleted: per second"},
        {.key = "delayed", .label = "Delayed", .unit = MetricUnit::Messages, .gauge = 3, .onCard = false,
         .help = "ApproximateNumberOfMessagesDelayed: not visible yet"},
        {.key = "wait_p95", .label = "Wait p95", .unit = MetricUnit::Seconds, .source = MetricSource::WaitP95,
         .onCard = false, .help = "95 % of messages were received at most this long after their sending"},
        {.key = "redelivered", .label = "Redelivered", .unit = MetricUnit::Messages, .gauge = 4, .onCard = false,
         .sinceStart = true, .help = "Receives beyond a message's first, since the start"},
        {.key = "parked", .label = "Dead letters", .unit = MetricUnit::Messages, .gauge = 5, .onCard = false,
         .help = "Messages moved here by another queue's redrive policy"},
        {.key = "received", .label = "Received", .unit = MetricUnit::Messages, .gauge = 6, .onCard = false,
         .sinceStart = true, .help = "NumberOfMessagesReceived: since the start"},
        {.key = "empty_receives", .label = "Empty receives", .gauge = 7, .onCard = false,
         .sinceStart = true, .help = "NumberOfEmptyReceives: receives that brought nothing, since the start"},
        {.key = "groups_in_flight", .label = "Groups in flight", .gauge = 8, .onCard = false,
         .help = "ApproximateNumberOfGroupsWithInflightMessages: nothing more of them is received until that message is done"},
        {.key = "deduplicated", .label = "De-duplicated", .unit = MetricUnit::Messages, .gauge = 9, .onCard = false,
         .sinceStart = true, .help = "Sends that a FIFO queue accepted and did not store, since the start"},
        {.key = "noisy_tenants", .label = "Noisy tenants", .gauge = 11, .onCard = false,
         .help = "Message groups of a standard queue whose messages come after the others'"},
        {.key = "moved_back", .label = "Moved back", .unit = MetricUnit::Messages, .gauge = 12, .onCard = false,
         .charted = false, .help = "Dead letters that went back to their source, since the start"},
        {.key = "purged", .label = "Purged", .unit = MetricUnit::Messages, .gauge = 13, .onCard = false,
         .charted = false, .help = "Messages taken by purges, since the start"},
        {.key = "sent_size", .label = "Message size", .gauge = 14, .onCard = false, .charted = false,
         .help = "SentMessageSize: bytes of a sent message, mean since the start, where senders state them"},
        {.key = "requests", .label = "Billed requests", .gauge = 15, .onCard = false, .charted = false,
         .help = "Sends, receives, deletes and visibility changes since the start; each 64 KiB that they carry is one"},
        {.key = "cost", .label = "Cost", .unit = MetricUnit::Dollars, .gauge = 16, .onCard = false, .charted = false,
         .help = "Billed requests at the list price: 0.40 USD a million, FIFO 0.50"},
        {.key = "throttled", .label = "Throttled", .gauge = 10, .onCard = false,
         .sinceStart = true, .help = "Calls beyond a FIFO queue's quota, since the start"},
    };
}

} // namespace

bool statesFifo(const Node& node)
{
    const SettingValue* type = node.settings.find("type");
    return type != nullptr && *type == SettingValue(std::string("fifo"));
}

const KindDescriptor& queueDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "queue",
        .name = "Queue",
        .serviceName = "Amazon SQS",
        .searchWords = "sqs queue buffer standard fifo dead letter dlq",
        .help = "Keeps messages until a consumer deletes them; hides what is being worked on",
        .family = KindFamily::Messaging,
        .defaultName = "orders",
        .placements = {Placement::Region},
        .offers = {"store", "subscriber", "dead-letter"},
        .links = {{LinkMeaning::Poll, "poll", 1'000'000, "is polled by it"},
                  {LinkMeaning::DeadLetter, "dead-letter", 1, "moves there what was received too often"}},
        .needsOutgoing = {{LinkMeaning::Poll, "nothing polls this queue"}},
        // Dead letters wait for somebody to look at them.
        .needsIncoming = {{LinkMeaning::DeadLetter, "nothing polls this queue"}},
        .settings = settings(),
        .quotas = {{"Messages in flight", "120,000", "SQS guide, visibility timeout"},
                   {"Messages stored", "unlimited", "SQS guide, visibility timeout"}},
        .providerDoes = {Chore::Provisioning, Chore::Scaling, Chore::Availability, Chore::Patching, Chore::Hosts},
        .metrics = metrics(),
        .noteLines = 2,
        .check = checkDeadLetterQueue,
    };
    return descriptor;
}

} // namespace cloudyard

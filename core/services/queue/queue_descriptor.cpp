// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue.h"

namespace cloudyard {
namespace {

constexpr std::string_view kCreate = "SQS CreateQueue";

SettingTable settings()
{
    return {
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
        {.key = "max_receives", .label = "Maximum receives", .type = SettingType::Count, .defaultText = "10",
         .min = 1, .max = 1'000, .applies = Applies::ToNewWork,
         .help = "Redrive policy: after so many receives the next attempt moves it to the linked dead-letter queue",
         .source = kCreate, .probe = {"dead-letters", "10", "1"}, .assign = bind<&QueueSettings::maxReceives>},
        {.key = "in_flight_limit", .label = "In-flight limit", .type = SettingType::Count, .defaultText = "120000",
         .min = 1, .max = 10'000'000, .applies = Applies::ToNewWork,
         .help = "Received and not yet deleted messages; beyond it a receive gets nothing",
         .source = "SQS guide, visibility timeout", .probe = {"workers", "120000", "1"},
         .assign = bind<&QueueSettings::inFlightLimit>},
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
         .help = "Messages that a receive would return"},
        {.key = "in_flight", .label = "In flight", .unit = MetricUnit::Messages, .gauge = 1,
         .help = "Received and hidden, not yet deleted"},
        {.key = "age_of_oldest", .label = "Oldest", .unit = MetricUnit::Seconds, .gauge = 2,
         .help = "Age of the oldest waiting message"},
        {.key = "sent", .label = "Sent", .unit = MetricUnit::PerSecond, .source = MetricSource::ArrivalRate,
         .help = "Messages accepted per second"},
        {.key = "deleted", .label = "Deleted", .unit = MetricUnit::PerSecond,
         .source = MetricSource::CompletionRate, .onCard = false, .help = "Messages deleted per second"},
        {.key = "delayed", .label = "Delayed", .unit = MetricUnit::Messages, .gauge = 3, .onCard = false,
         .help = "Messages not visible yet"},
        {.key = "wait_p95", .label = "Wait p95", .unit = MetricUnit::Seconds, .source = MetricSource::WaitP95,
         .onCard = false, .help = "95 % of messages were received at most this long after their sending"},
        {.key = "redelivered", .label = "Redelivered", .unit = MetricUnit::Messages, .gauge = 4, .onCard = false,
         .help = "Receives beyond a message's first, since the start"},
        {.key = "parked", .label = "Dead letters", .unit = MetricUnit::Messages, .gauge = 5, .onCard = false,
         .help = "Messages moved here by another queue's redrive policy"},
    };
}

} // namespace

const KindDescriptor& queueDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "queue",
        .name = "Queue",
        .serviceName = "Amazon SQS",
        .searchWords = "sqs queue buffer standard dead letter dlq",
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
        .metrics = metrics(),
    };
    return descriptor;
}

} // namespace cloudyard

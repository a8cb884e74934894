// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/topic/topic.h"

namespace cloudyard {

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
        .settings = {{.key = "publish_latency", .label = "Publish latency", .type = SettingType::Random,
                      .defaultText = "lognormal 8 ms 0.4", .applies = Applies::ToNewWork,
                      .help = "Time to store a publication in several zones before the publisher is told",
                      .source = "No published figure; 5 to 20 ms are usual",
                      .probe = {"fan-out", "constant 8 ms", "constant 2 s"},
                      .assign = bind<&TopicSettings::publishLatency>}},
        .quotas = {{"Subscriptions per topic", "12,500,000", "SNS features"},
                   {"Message size", "256 KiB", "SNS PublishBatch"}},
        .metrics = {{.key = "published", .label = "Published", .unit = MetricUnit::PerSecond,
                     .source = MetricSource::ArrivalRate, .times = "subscriptions", .help = "Publications per second"},
                    {.key = "subscriptions", .label = "Copies", .gauge = 0, .onCard = false, .help = "Copies made of each publication"},
                    {.key = "under_way", .label = "Under way", .unit = MetricUnit::Messages, .gauge = 1,
                     .help = "Copies not accepted yet"},
                    {.key = "failed", .label = "Failed", .unit = MetricUnit::PerSecond,
                     .source = MetricSource::FailureRate, .help = "Copies given up per second"},
                    {.key = "retries", .label = "Retries", .unit = MetricUnit::Messages, .gauge = 2,
                     .onCard = false, .help = "Delivery attempts beyond a copy's first, since the start"}},
    };
    return descriptor;
}

} // namespace cloudyard

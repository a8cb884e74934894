// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/schedule/schedule.h"

namespace cloudyard {
namespace {

Result<void> understandsTimetable(std::string_view text)
{
    if (auto table = Timetable::parse(text); !table)
        return tl::unexpected(table.error());
    return {};
}

/// Scenes with a text that is no timetable do not come so far.
void assignTimetable(void* settings, const TypedValue& value)
{
    if (auto table = Timetable::parse(std::get<std::string>(value)))
        static_cast<ScheduleSettings*>(settings)->timetable = *table;
}

} // namespace

const KindDescriptor& scheduleDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "schedule",
        .name = "Schedule",
        .serviceName = "Amazon EventBridge Scheduler",
        .searchWords = "schedule cron rate timer eventbridge scheduler clock",
        .help = "Sends to queues, topics and functions by the clock",
        .family = KindFamily::Traffic,
        .defaultName = "nightly",
        .placements = {Placement::Region},
        .links = {{LinkMeaning::Send, "store", 1'000'000, "sends items to it when it is due"},
                  {LinkMeaning::Send, "publish", 1'000'000, "publishes to it when it is due"},
                  {LinkMeaning::Send, "event", 1'000'000, "invokes it asynchronously when it is due"}},
        .needsOutgoing = {{LinkMeaning::Send, "not linked"}},
        .settings = {{.key = "schedule_expression", .label = "Schedule", .type = SettingType::Text,
                      .defaultText = "rate(1 minute)",
                      .help = "\"rate(5 minutes)\" or \"cron(0 12 ? * MON-FRI *)\": minute, hour, day, month, weekday, year, in "
                              "UTC; time 0 is a Monday, 1 January, 00:00",
                      .source = "EventBridge Scheduler guide, schedule types",
                      .probe = {"schedule", "rate(1 minute)", "cron(0/2 * * * ? *)"}, .assign = assignTimetable,
                      .understands = understandsTimetable},
                     {.key = "items", .label = "Items", .type = SettingType::Count, .defaultText = "1", .min = 1,
                      .max = 100'000, .applies = Applies::ToNewWork, .help = "Sent along each link, each time",
                      .source = "A setting of ours", .probe = {"schedule", "5", "9"}, .assign = bind<&ScheduleSettings::items>},
                     {.key = "batch", .label = "Batch", .type = SettingType::Count, .defaultText = "1", .min = 1, .max = 10,
                      .applies = Applies::ToNewWork, .help = "Items that go along a link in one call",
                      .source = "SQS SendMessageBatch, SNS PublishBatch: 1 to 10 entries", .probe = {"schedule", "1", "4"},
                      .assign = bind<&ScheduleSettings::batch>},
                     {.key = "flexible_window", .label = "Flexible window", .type = SettingType::Time, .defaultText = "0 s",
                      .min = 0, .max = 86'400, .applies = Applies::ToNewWork,
                      .help = "Each time it comes later by a random part of this",
                      .source = "EventBridge Scheduler guide, flexible time windows", .probe = {"schedule", "0 s", "50 s"},
                      .assign = bind<&ScheduleSettings::window>}},
        .providerDoes = {Chore::Provisioning, Chore::Scaling, Chore::Availability, Chore::Patching, Chore::Hosts},
        .metrics = {{.key = "sent", .label = "Sent", .unit = MetricUnit::Messages, .gauge = 1, .charted = false,
                     .help = "Items that were accepted, since the start"},
                    {.key = "next", .label = "Next in", .unit = MetricUnit::Seconds, .gauge = 3,
                     .onCard = false, .help = "Until it is due again"},
                    {.key = "pending", .label = "Under way", .unit = MetricUnit::Messages, .gauge = 2,
                     .help = "Items not accepted yet"},
                    {.key = "failed", .label = "Failed", .unit = MetricUnit::PerSecond, .source = MetricSource::FailureRate,
                     .help = "Items given up per second"},
                    {.key = "fired", .label = "Times due", .gauge = 0, .onCard = false, .charted = false,
                     .help = "Since the start"}},
        .noteLines = 1,
    };
    return descriptor;
}

} // namespace cloudyard

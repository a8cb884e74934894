// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance.h"

namespace cloudyard {
namespace {

constexpr std::string_view kOurs = "Cloudyard's handler programs";
constexpr std::string_view kQueueGuide = "SQS ReceiveMessage: MaxNumberOfMessages 1 to 10";

Sends sendsFrom(const std::string& text) { return text == "one" ? Sends::One : Sends::All; }

SettingTable settings()
{
    return {
        {.key = "type", .label = "Instance type", .type = SettingType::InstanceType, .defaultText = "m5.large",
         .applies = Applies::OnRestart,
         .help = "Its hourly price and, where slots are not stated, its work slots follow from it",
         .source = "EC2 on-demand list, us-east-1, 2026-07-20", .probe = {"shop", "m5.large", "m5.2xlarge"},
         .assign = bind<&InstanceSettings::type>},
        {.key = "slots", .label = "Slots", .type = SettingType::Count, .defaultText = "", .min = 1, .max = 10'000,
         .help = "How many requests or messages it works on at once; unset, one for each vCPU of the type", .source = kOurs,
         .probe = {"shop", "2", "1"}, .assign = bind<&InstanceSettings::slots>},
        {.key = "service_time", .label = "Service time", .type = SettingType::Random,
         .defaultText = "exponential 50 ms", .applies = Applies::ToNewWork,
         .help = "Work on one request or message, in its slot", .source = kOurs,
         .probe = {"shop", "exponential 50 ms", "constant 50 ms"}, .assign = bind<&InstanceSettings::serviceTime>},
        {.key = "waiting_line", .label = "Waiting line", .type = SettingType::Count, .defaultText = "1000",
         .min = 0, .max = 1'000'000, .applies = Applies::ToNewWork,
         .help = "Requests that may wait for a slot; one more is refused", .source = kOurs,
         .probe = {"overload", "200", "2"}, .assign = bind<&InstanceSettings::lineLimit>},
        {.key = "boot_time", .label = "Boot time", .type = SettingType::Random, .defaultText = "lognormal 27 s 0.4",
         .applies = Applies::ToNewInstances, .help = "From start until its program listens",
         .source = "EC2 boot measurements: 12 s pending and 15 s of system start, medians",
         .probe = {"zone-lost", "constant 5 s", "constant 40 s"}, .assign = bind<&InstanceSettings::bootTime>},
        {.key = "batch", .label = "Batch", .type = SettingType::Count, .defaultText = "1", .min = 1, .max = 10,
         .applies = Applies::ToNewWork, .help = "Messages asked for in one receive", .source = kQueueGuide,
         .probe = {"workers", "1", "10"}, .assign = bind<&InstanceSettings::batch>},
        {.key = "pollers", .label = "Pollers", .type = SettingType::Count, .defaultText = "0", .min = 0,
         .max = 1'000, .applies = Applies::ToNewWork,
         .help = "Receives under way at once; 0: one for each slot", .source = kOurs,
         .probe = {"workers", "0", "1"}, .assign = bind<&InstanceSettings::pollers>},
        {.key = "sends", .label = "Sends to", .type = SettingType::Choice, .defaultText = "all",
         .choices = {{"all", "All linked"}, {"one", "One of them"}}, .applies = Applies::ToNewWork,
         .help = "After the work: along every send link by its probability, or along one of them at most",
         .source = kOurs, .probe = {"shop", "all", "one"}, .assign = bindChoice<&InstanceSettings::sends, sendsFrom>},
    };
}

std::vector<MetricDescriptor> metrics()
{
    return {
        {.key = "busy", .label = "Busy", .gauge = 0, .outOf = "slots", .help = "Slots at work"},
        {.key = "waiting", .label = "Waiting", .unit = MetricUnit::Messages, .gauge = 1,
         .help = "Requests that wait for a slot"},
        {.key = "sojourn_p95", .label = "p95", .unit = MetricUnit::Seconds, .source = MetricSource::SojournP95,
         .help = "95 % of the work took at most this long here, waiting included"},
        {.key = "rate", .label = "Rate", .unit = MetricUnit::PerSecond, .source = MetricSource::CompletionRate,
         .help = "Requests and messages finished per second"},
        {.key = "utilisation", .label = "Utilisation", .unit = MetricUnit::Ratio, .gauge = 2, .onCard = false,
         .help = "Share of slots at work right now"},
        {.key = "refused", .label = "Refused", .unit = MetricUnit::PerSecond, .source = MetricSource::FailureRate,
         .onCard = false, .help = "Requests refused or failed per second"},
        {.key = "slots", .label = "Slots", .gauge = 3, .onCard = false, .help = "Slots for work, busy or free"},
    };
}

} // namespace

const KindDescriptor& instanceDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "instance",
        .name = "Instance",
        .serviceName = "Amazon EC2",
        .searchWords = "ec2 instance server vm virtual machine worker compute web",
        .help = "A machine with work slots: answers requests, polls queues, calls and sends on",
        .family = KindFamily::Compute,
        .defaultName = "web",
        .placements = {Placement::Zone},
        .offers = {"request", "target", "poll"},
        .links = {{LinkMeaning::Send, "store", 1'000'000, "sends an item to it after the work"},
                  {LinkMeaning::Send, "publish", 1'000'000, "publishes to it after the work"},
                  {LinkMeaning::Request, "request", 1'000'000, "calls it during the work, holding the slot"}},
        .needsIncoming = {{LinkMeaning::Request, "nothing calls it, and it polls no queue"},
                          {LinkMeaning::Route, "nothing calls it, and it polls no queue"},
                          {LinkMeaning::Poll, "nothing calls it, and it polls no queue"}},
        .settings = settings(),
        .metrics = metrics(),
    };
    return descriptor;
}

} // namespace cloudyard

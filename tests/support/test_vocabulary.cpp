// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_vocabulary.h"

namespace cloudyard::testing {

namespace {

const KindDescriptor kClients{
    .id = "clients",
    .name = "Clients",
    .serviceName = "Users of the service",
    .searchWords = "users shoppers load",
    .help = "People who send requests",
    .family = KindFamily::Traffic,
    .defaultName = "clients",
    .placements = {Placement::Map},
    .offers = {},
    .links = {{LinkMeaning::Request, "request", 1'000'000, "sends requests"},
              {LinkMeaning::Send, "send", 1'000'000, "sends items"}},
    .needsOutgoing = {{LinkMeaning::Request, "not linked"}, {LinkMeaning::Send, "not linked"}},
    .settings =
        {{.key = "city", .label = "City", .type = SettingType::City, .defaultText = "Dublin"},
         {.key = "rate",
          .label = "Rate",
          .type = SettingType::PerTime,
          .defaultText = "10/s",
          .min = 0,
          .max = 1e6},
         {.key = "arrivals",
          .label = "Arrivals",
          .type = SettingType::Choice,
          .defaultText = "poisson",
          .choices = {{"poisson", "Poisson"}, {"constant", "Constant"}}}},
    .metrics = {{.key = "rate", .label = "Rate"}}};

const KindDescriptor kRegion{.id = "region",
                             .name = "Region",
                             .family = KindFamily::Places,
                             .defaultName = "region",
                             .placements = {Placement::Map},
                             .isPlace = true,
                             .settings = {{.key = "code",
                                           .label = "Code",
                                           .type = SettingType::RegionCode,
                                           .defaultText = "eu-west-1"}},
                             .metrics = {}};

const KindDescriptor kZone{
    .id = "zone",
    .name = "Zone",
    .family = KindFamily::Places,
    .defaultName = "zone",
    .placements = {Placement::Region},
    .isPlace = true,
    .settings = {{.key = "name", .label = "Name", .type = SettingType::Text, .defaultText = "a"}},
    .metrics = {}};

const KindDescriptor kBalancer{
    .id = "load-balancer",
    .name = "Load balancer",
    .family = KindFamily::Compute,
    .defaultName = "web",
    .placements = {Placement::Region},
    .offers = {"request"},
    .links = {{LinkMeaning::Route, "request", 3, "routes requests"}},
    .needsOutgoing = {{LinkMeaning::Route, "no targets"}},
    .settings = {{.key = "algorithm",
                  .label = "Algorithm",
                  .type = SettingType::Choice,
                  .defaultText = "round-robin",
                  .choices = {{"round-robin", "Round robin"},
                              {"least-outstanding-requests", "Least outstanding requests"}}},
                 {.key = "cross_zone",
                  .label = "Cross zone",
                  .type = SettingType::Toggle,
                  .defaultText = "true"}},
    .metrics = {}};

const KindDescriptor kInstance{.id = "instance",
                               .name = "Instance",
                               .family = KindFamily::Compute,
                               .defaultName = "web",
                               .placements = {Placement::Zone},
                               .offers = {"request", "work"},
                               .links = {{LinkMeaning::Send, "send", 1'000'000, "sends items"}},
                               .settings = {{.key = "type",
                                             .label = "Type",
                                             .type = SettingType::InstanceType,
                                             .defaultText = "m5.large"},
                                            {.key = "slots",
                                             .label = "Slots",
                                             .type = SettingType::Count,
                                             .defaultText = "1",
                                             .min = 1,
                                             .max = 10'000},
                                            {.key = "service_time",
                                             .label = "Service time",
                                             .type = SettingType::Random,
                                             .defaultText = "exponential 50 ms",
                                             .min = 0,
                                             .max = 3600},
                                            {.key = "failure_probability",
                                             .label = "Failure probability",
                                             .type = SettingType::Probability,
                                             .defaultText = "0"},
                                            {.key = "speed",
                                             .label = "Speed",
                                             .type = SettingType::Number,
                                             .defaultText = "1",
                                             .min = 0.001}},
                               .metrics = {{.key = "busy", .label = "Busy"}}};

const KindDescriptor kQueue{
    .id = "queue",
    .name = "Queue",
    .serviceName = "Amazon SQS",
    .family = KindFamily::Messaging,
    .defaultName = "orders",
    .placements = {Placement::Region},
    .offers = {"send", "dead-letter", "subscribe"},
    .links = {{LinkMeaning::Poll, "work", 1'000'000, "is polled"},
              {LinkMeaning::DeadLetter, "dead-letter", 1, "moves what fails"}},
    .needsOutgoing = {{LinkMeaning::Poll, "nothing polls this queue"}},
    .settings = {{.key = "visibility_timeout",
                  .label = "Visibility timeout",
                  .type = SettingType::Time,
                  .defaultText = "30 s",
                  .min = 0,
                  .max = 43'200},
                 {.key = "max_message_size",
                  .label = "Largest message",
                  .type = SettingType::Size,
                  .defaultText = "256 KiB",
                  .min = 1024,
                  .max = 262'144}},
    .metrics = {{.key = "waiting", .label = "Waiting"}}};

const KindDescriptor kTopic{
    .id = "topic",
    .name = "Topic",
    .family = KindFamily::Messaging,
    .defaultName = "events",
    .placements = {Placement::Region},
    .offers = {"send"},
    .links = {{LinkMeaning::Subscribe, "subscribe", 1'000'000, "delivers copies"}},
    .settings = {},
    .metrics = {}};

const KindDescriptor kSubscriber{
    .id = "subscriber",
    .name = "Subscriber",
    .family = KindFamily::People,
    .defaultName = "phones",
    .placements = {Placement::Map, Placement::Region},
    .offers = {"subscribe"},
    .links = {},
    .needsIncoming = {{LinkMeaning::Subscribe, "nothing is delivered here"}},
    .settings = {},
    .metrics = {}};

const FaultDescriptor kStop{.id = "stop-instance",
                            .name = "Stop",
                            .verb = "Stop",
                            .state = "stopped",
                            .targetKinds = {"instance"}};
const FaultDescriptor kPower{.id = "zone-power-loss",
                             .name = "Power loss",
                             .verb = "Cut power",
                             .state = "power lost",
                             .targetKinds = {"zone"}};
const FaultDescriptor kCut{
    .id = "link-cut",
    .name = "Cut",
    .verb = "Cut",
    .state = "cut",
    .targetsLinks = true,
    .parameters = {
        {.key = "loss", .label = "Loss", .type = SettingType::Probability, .defaultText = "1"}}};

SettingTable callSettings()
{
    return {{.key = "timeout",
             .label = "Timeout",
             .type = SettingType::Time,
             .defaultText = "2 s",
             .min = 0.001,
             .max = 3600},
            {.key = "retries",
             .label = "Retries",
             .type = SettingType::Count,
             .defaultText = "0",
             .min = 0,
             .max = 10},
            {.key = "latency", .label = "Latency", .type = SettingType::Time, .min = 0}};
}

} // namespace

const Vocabulary& testVocabulary()
{
    static const Vocabulary kVocabulary{
        .kinds = {&kClients, &kRegion, &kZone, &kBalancer, &kInstance, &kQueue, &kTopic,
                  &kSubscriber},
        .faults = {&kStop, &kPower, &kCut},
        .linkSettings = {callSettings(), callSettings(), {}, {}, {}, {}}};
    return kVocabulary;
}

} // namespace cloudyard::testing

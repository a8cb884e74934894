// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clients.h"

namespace cloudyard {
namespace {

Arrivals arrivalsFrom(const std::string& text) { return text == "constant" ? Arrivals::Constant : Arrivals::Poisson; }

SettingTable settings()
{
    return {
        {.key = "city", .label = "City", .type = SettingType::City, .defaultText = "Dublin",
         .help = "Where they are: gives the delay to every region",
         .source = "Cities with an edge location, 2025-05", .probe = {"shop", "Dublin", "São Paulo"},
         .assign = bind<&ClientsSettings::city>},
        {.key = "rate", .label = "Rate", .type = SettingType::PerTime, .defaultText = "10/s", .min = 0,
         .max = 10'000'000, .help = "New requests, whether or not earlier ones were answered (offered load)",
         .source = "A setting of ours", .probe = {"shop", "10/s", "40/s"}, .assign = bind<&ClientsSettings::rate>},
        {.key = "arrivals", .label = "Arrivals", .type = SettingType::Choice, .defaultText = "poisson",
         .choices = {{"poisson", "Poisson"}, {"constant", "Constant rate"}},
         .help = "Poisson: many people who do not know of each other; constant: a clock",
         .source = "Poisson process: the limit of many independent sources", .probe = {"shop", "poisson", "constant"},
         .assign = bindChoice<&ClientsSettings::arrivals, arrivalsFrom>},
        {.key = "last_mile", .label = "Last mile", .type = SettingType::Time, .defaultText = "12 ms", .min = 0,
         .max = 10, .help = "Round trip between their devices and the nearest network edge",
         .source = "Typical access networks: 5 to 30 ms", .probe = {"shop", "12 ms", "200 ms"},
         .assign = bind<&ClientsSettings::lastMile>},
    };
}

std::vector<MetricDescriptor> metrics()
{
    return {
        {.key = "rate", .label = "Rate", .unit = MetricUnit::PerSecond, .source = MetricSource::ArrivalRate,
         .help = "Requests issued per second"},
        {.key = "success_rate", .label = "Success", .unit = MetricUnit::Ratio, .source = MetricSource::SuccessRatio,
         .help = "Share of settled requests that succeeded"},
        {.key = "response_p95", .label = "p95", .unit = MetricUnit::Seconds, .source = MetricSource::SojournP95,
         .help = "95 % of successful requests took at most this long, retries included"},
        {.key = "pending", .label = "Open", .unit = MetricUnit::Messages, .gauge = 0,
         .help = "Requests without an answer yet"},
        {.key = "response_p50", .label = "p50", .unit = MetricUnit::Seconds, .source = MetricSource::SojournP50,
         .onCard = false, .help = "Median response time"},
        {.key = "failure_rate", .label = "Failures", .unit = MetricUnit::PerSecond,
         .source = MetricSource::FailureRate, .onCard = false, .help = "Requests given up per second"},
        {.key = "retries", .label = "Retries", .unit = MetricUnit::Messages, .gauge = 1, .onCard = false,
         .help = "Attempts beyond the first, since the start"},
    };
}

} // namespace

const KindDescriptor& clientsDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "clients",
        .name = "Clients",
        .serviceName = "People and their devices",
        .searchWords = "clients users people browser mobile traffic load requests",
        .help = "People in one city who send requests; they wait, retry and give up",
        .family = KindFamily::Traffic,
        .defaultName = "clients",
        .placements = {Placement::Map},
        .offers = {},
        .links = {{LinkMeaning::Request, "request", 1'000'000, "sends requests to it and waits for the answers"},
                  {LinkMeaning::Send, "store", 1'000'000, "sends items to it"},
                  {LinkMeaning::Send, "publish", 1'000'000, "publishes to it"}},
        .needsOutgoing = {{LinkMeaning::Request, "not linked"}, {LinkMeaning::Send, "not linked"}},
        .settings = settings(),
        .metrics = metrics(),
    };
    return descriptor;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/file_name.h"
#include "core/model/scene.h"
#include "core/services/clients/clients.h"
#include "core/services/clients/request_mix.h"

namespace cloudyard {
namespace {

Arrivals arrivalsFrom(const std::string& text) { return text == "constant" ? Arrivals::Constant : Arrivals::Poisson; }

LoadPattern patternFrom(const std::string& text)
{
    return text == "ramp" ? LoadPattern::Ramp : text == "step" ? LoadPattern::Step : text == "spike" ? LoadPattern::Spike
           : text == "burst" ? LoadPattern::Burst : text == "diurnal" ? LoadPattern::Diurnal
           : text == "trace" ? LoadPattern::Trace : LoadPattern::Constant;
}

Result<void> understandsTrace(std::string_view bytes)
{
    if (auto trace = RateTrace::parse(bytes); !trace)
        return tl::unexpected(trace.error());
    return {};
}

Result<void> understandsClasses(std::string_view text)
{
    if (auto mix = RequestMix::parse(text); !mix)
        return tl::unexpected(mix.error());
    return {};
}

SettingTable settings()
{
    return {
        {.key = "city", .label = "City", .section = "Place and load",
         .type = SettingType::City, .defaultText = "Dublin",
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
        {.key = "pattern", .label = "Pattern", .section = "Pattern",
         .type = SettingType::Choice, .defaultText = "constant",
         .choices = {{"constant", "Constant"}, {"ramp", "Ramp"}, {"step", "Step"}, {"spike", "Spike"}, {"burst", "Bursts"},
                     {"diurnal", "Day and night"}, {"trace", "As recorded"}},
         .help = "How the rate changes: evenly to the peak, at once to the peak, to the peak for a while once or again and "
                 "again, with the city's local time from 3 in the morning to the peak at 3 in the afternoon, or as the trace "
                 "file says",
         .source = "A setting of ours", .probe = {"patterns", "burst", "step"},
         .assign = bindChoice<&ClientsSettings::pattern, patternFrom>},
        {.key = "peak_rate", .label = "Peak rate", .onlyWith = "pattern=ramp,step,spike,burst,diurnal",
         .type = SettingType::PerTime, .defaultText = "50/s", .min = 0,
         .max = 10'000'000, .help = "What the pattern goes to", .source = "A setting of ours",
         .probe = {"patterns", "50/s", "20/s"}, .assign = bind<&ClientsSettings::peak>},
        {.key = "pattern_start", .label = "Pattern begins", .onlyWith = "pattern=ramp,step,spike,burst",
         .type = SettingType::Time, .defaultText = "60 s", .min = 0,
         .max = 31'536'000, .help = "When the ramp, the step, the spike or the first burst begins",
         .source = "A setting of ours", .probe = {"patterns", "5 s", "15 s"}, .assign = bind<&ClientsSettings::patternStart>},
        {.key = "pattern_time", .label = "Pattern lasts", .onlyWith = "pattern=ramp,spike,burst",
         .type = SettingType::Time, .defaultText = "60 s", .min = 0.001,
         .max = 31'536'000, .help = "How long the ramp, the spike or each burst is", .source = "A setting of ours",
         .probe = {"patterns", "5 s", "2 s"}, .assign = bind<&ClientsSettings::patternTime>},
        {.key = "pattern_period", .label = "Pattern repeats", .onlyWith = "pattern=burst,diurnal",
         .type = SettingType::Time, .defaultText = "24 h", .min = 0.001,
         .max = 31'536'000, .help = "From burst to burst; the length of a day, which may be a short one",
         .source = "A setting of ours", .probe = {"patterns", "10 s", "20 s"}, .assign = bind<&ClientsSettings::patternPeriod>},
        {.key = "users", .label = "Users", .section = "Users",
         .type = SettingType::Count, .defaultText = "0", .min = 0, .max = 1'000'000,
         .help = "So many who each wait for an answer, think, and ask again (closed loop); 0: the rate counts (open loop)",
         .source = "Open and closed systems: Schroeder, Wierman, Harchol-Balter, NSDI 2006",
         .probe = {"closed", "20", "5"}, .assign = bind<&ClientsSettings::users>},
        {.key = "think_time", .label = "Think time", .onlyWith = "users",
         .type = SettingType::Random, .defaultText = "exponential 1 s",
         .applies = Applies::ToNewWork, .help = "Of a user, between an answer and the next request",
         .source = "A setting of ours", .probe = {"closed", "exponential 1 s", "constant 3 s"},
         .assign = bind<&ClientsSettings::thinkTime>},
        {.key = "trace_file", .label = "Trace file", .onlyWith = "pattern=trace",
         .type = SettingType::Text, .defaultText = "",
         .help = "Of the pattern \"as recorded\": a file in the scene's folder with comma-separated values, \"time\" (one "
                 "request a line) or \"time,rate\" (requests per second from then on, 0 before the first line); times in "
                 "seconds since the start, in order; # begins a remark; at most 1,000,000 lines and 16 MiB. It is read once, "
                 "when the scene is opened or the file first named",
         .source = "A setting of ours", .probe = {"traced", "rates.csv", "arrivals.csv"},
         .assign = bind<&ClientsSettings::traceFile>, .understands = checkFileName, .understandsFile = understandsTrace},
        {.key = "classes", .label = "Classes", .type = SettingType::Text, .defaultText = "", .applies = Applies::ToNewWork,
         .help = "Which classes its requests are of: \"browse 70 %; search size exponential 2 KiB; buy 5 % keys 1000 zipf 1.1\". "
                 "A size is constant, exponential, uniform or lognormal; of N keys the k-th is asked for in proportion to "
                 "1/k^S. Instances may have a program for each class, queues and topics group by key",
         .source = "Multi-class workloads; keys: Zipf's law", .probe = {"classes", "buy 20 % keys 9 zipf 1; read", "buy 90 %; read"},
         .assign = bind<&ClientsSettings::classes>, .understands = understandsClasses},
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
         .sinceStart = true, .help = "Attempts beyond the first, since the start"},
        {.key = "hedges", .label = "Hedges", .unit = MetricUnit::Messages, .gauge = 2, .onCard = false,
         .sinceStart = true, .help = "Second attempts made before the first was answered, since the start"},
        {.key = "not_tried", .label = "Not tried", .unit = MetricUnit::Messages, .gauge = 3, .onCard = false,
         .sinceStart = true, .help = "Attempts that a circuit breaker did not let through, since the start"},
        {.key = "users", .label = "Users", .gauge = 4, .onCard = false, .help = "Of the closed loop: who think or wait"},
        {.key = "offered", .label = "Offered", .unit = MetricUnit::PerSecond, .gauge = 5, .onCard = false,
         .help = "The rate of the pattern right now"},
    };
}

Result<void> check(const Node& node, std::span<const LinkedNode>, std::span<const LinkedNode>)
{
    const SettingValue* pattern = node.settings.find("pattern");
    const SettingValue* file = node.settings.find("trace_file");
    const bool isRecorded = pattern != nullptr && *pattern == SettingValue(std::string("trace"));
    if (isRecorded && (file == nullptr || *file == SettingValue(std::string())))
        return fail("the pattern is a trace, and no file is named", "setting trace_file", "a file in the scene's folder");
    return {};
}

/// A text that is no mix was refused as a setting.
std::vector<std::string> classesMade(const Node& node)
{
    std::vector<std::string> names;
    const SettingValue* value = node.settings.find("classes");
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    const RequestMix mix = text == nullptr ? RequestMix() : RequestMix::parse(*text).value_or(RequestMix());
    for (const RequestMix::Part& part : mix.parts())
        names.push_back(part.of.name);
    return names;
}

} // namespace

Result<void> compileClients(const void* given, Topology& topology, NodeIndex node, const SceneFolder* folder)
{
    const auto& settings = *static_cast<const ClientsSettings*>(given);
    auto extra = std::make_shared<ClientsExtra>();
    double upTo = 0;
    const RequestMix mix = RequestMix::parse(settings.classes).value_or(RequestMix());
    for (const RequestMix::Part& part : mix.parts()) {
        const std::uint8_t number = topology.numberOf(part.of);
        if (number == 0)
            return fail("there are too many classes of requests", {}, "at most 63 in a scene");
        extra->mix.push_back({upTo += part.share, number});
    }
    if (settings.pattern == LoadPattern::Trace && folder != nullptr) {
        const auto file = folder->read(settings.traceFile);
        if (!file)
            return tl::unexpected(file.error());
        const auto* before = topology.nodeExtra<ClientsExtra>(node);
        extra->file = *file;
        if (before != nullptr && before->file == *file)
            extra->trace = before->trace;
        else if (auto trace = RateTrace::parse(**file))
            extra->trace = std::make_shared<const RateTrace>(*std::move(trace));
    }
    topology.nodeExtras[node] = std::move(extra);
    return {};
}

const KindDescriptor& clientsDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "clients",
        .name = "Clients",
        .serviceName = "People and devices",
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
        .check = check,
        .classesMade = classesMade,
    };
    return descriptor;
}

} // namespace cloudyard

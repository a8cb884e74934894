// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <fmt/format.h>

#include "core/model/scene.h"
#include "core/model/suggestion.h"
#include "core/services/function/function.h"
#include "core/services/queue/queue_kind.h"

namespace cloudyard {
namespace {

constexpr std::string_view kOurs = "Cloudyard's handler programs";
constexpr std::string_view kQuotas = "Lambda guide, quotas";
constexpr std::string_view kEnvironment = "Lambda guide, execution environment";
constexpr std::string_view kAsynchronous = "Lambda guide, asynchronous invocation";
constexpr std::string_view kMapping = "Lambda API, CreateEventSourceMapping; Lambda guide, Amazon SQS";
constexpr std::string_view kScaling = "Lambda guide, scaling of SQS event source mappings";

Runtime runtimeFrom(const std::string& text)
{
    return text == "python" ? Runtime::Python : text == "go" ? Runtime::Go : text == "rust" ? Runtime::Rust
           : text == "java" ? Runtime::Java : text == "dotnet" ? Runtime::DotNet : Runtime::Node;
}
Architecture architectureFrom(const std::string& text) { return text == "arm64" ? Architecture::Arm : Architecture::X86; }
Reuse reuseFrom(const std::string& text) { return text == "longest-idle" ? Reuse::LongestIdle : Reuse::LastUsed; }
Sends sendsFrom(const std::string& text) { return text == "one" ? Sends::One : Sends::All; }
bool isFailedOnly(const std::string& text) { return text == "failed-only"; }

Result<void> understandsProgram(std::string_view text)
{
    if (auto program = parseHandlerProgram(text); !program)
        return tl::unexpected(program.error());
    return {};
}

/// Scenes with a text that is no program do not come so far.
void assignProgram(void* settings, const TypedValue& value)
{
    if (auto program = parseHandlerProgram(std::get<std::string>(value)))
        static_cast<FunctionSettings*>(settings)->program = *std::move(program);
}

Result<void> understandsId(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) <= ' ')
            return tl::unexpected(Error{"there is a character that no id has", {}, "the id of a node"});
    return {};
}

void addWork(SettingTable& table)
{
    table.push_back({.key = "service_time", .label = "Service time", .section = "Work",
                     .type = SettingType::Random,
                     .defaultText = "exponential 50 ms", .applies = Applies::ToNewWork,
                     .help = "Work of one invocation, or on one message of a batch, with one whole vCPU",
                     .source = kOurs, .probe = {"functions", "exponential 50 ms", "constant 200 ms"},
                     .assign = bind<&FunctionSettings::serviceTime>});
    table.push_back({.key = "timeout", .label = "Timeout", .type = SettingType::Time, .defaultText = "3 s", .min = 1, .max = 900,
                     .applies = Applies::ToNewWork,
                     .help = "What runs longer is ended: its caller gets an error, its environment initialises anew", .source = kQuotas,
                     .probe = {"functions-large", "30 s", "1 s"}, .assign = bind<&FunctionSettings::timeout>});
    table.push_back({.key = "failure", .label = "Failure", .type = SettingType::Probability, .defaultText = "0", .min = 0, .max = 1,
                     .applies = Applies::ToNewWork, .help = "Share of work that ends with an error", .source = kOurs,
                     .probe = {"functions", "0", "0.3"}, .assign = bind<&FunctionSettings::failure>});
    table.push_back({.key = "poison", .label = "Poison", .type = SettingType::Probability, .defaultText = "0", .min = 0, .max = 1,
                     .applies = Applies::ToNewWork, .help = "Share of events and messages that fail however often they are tried",
                     .source = kOurs, .probe = {"functions", "0", "0.3"}, .assign = bind<&FunctionSettings::poison>});
    table.push_back({.key = "program", .label = "Program", .type = SettingType::Text, .defaultText = "",
                     .applies = Applies::ToNewWork,
                     .help = "What an invocation does, steps separated by ; or a new line: \"work exponential 8 ms\", \"call "
                             "TARGET\" or \"call TARGET optional\", \"parallel { call A; call B }\", \"send TARGET 50 %\", \"reply\"; "
                             "the environment is its own until the last step. Empty: work for the service time, call along all "
                             "request links, send along all send links but those to destinations, reply",
                     .source = kOurs,
                     .probe = {"functions", "work constant 50 ms; reply", "work constant 20 ms; work constant 70 ms; reply"},
                     .assign = assignProgram, .understands = understandsProgram});
    table.push_back({.key = "sends", .label = "Sends to", .type = SettingType::Choice, .defaultText = "all",
                     .choices = {{"all", "All linked"}, {"one", "One of them"}}, .applies = Applies::ToNewWork,
                     .help = "After the work: along every send link by its probability, or along one of them at most",
                     .source = kOurs, .probe = {"functions", "all", "one"},
                     .assign = bindChoice<&FunctionSettings::sends, sendsFrom>});
}

void addSize(SettingTable& table)
{
    table.push_back({.key = "memory", .label = "Memory", .section = "Environments",
                     .type = SettingType::Size, .defaultText = "1769 MiB",
                     .min = 128.0 * 1'048'576, .max = 10'240.0 * 1'048'576, .applies = Applies::ToNewInstances,
                     .help = "Brings processor in proportion: one vCPU at 1,769 MB, six at 10,240 MB; with less the work takes "
                             "longer, and each second costs less",
                     .source = "Lambda guide, memory and computing power", .probe = {"functions", "1769 MiB", "512 MiB"},
                     .assign = bind<&FunctionSettings::memory>});
    table.push_back({.key = "cpu_share", .label = "Processor share", .type = SettingType::Probability, .defaultText = "1", .min = 0,
                     .max = 1, .applies = Applies::ToNewWork,
                     .help = "Part of the work that the processor does; the rest waits for others and takes as long with any memory",
                     .source = "A setting of ours", .probe = {"functions-small", "1", "0.2"},
                     .assign = bind<&FunctionSettings::cpuShare>});
    table.push_back({.key = "threads", .label = "Threads", .type = SettingType::Count, .defaultText = "1", .min = 1, .max = 6,
                     .applies = Applies::ToNewWork, .help = "Among which that part is spread: more than one vCPU helps only several",
                     .source = "A setting of ours", .probe = {"functions-large", "1", "4"}, .assign = bind<&FunctionSettings::threads>});
    table.push_back({.key = "architecture", .label = "Architecture", .type = SettingType::Choice, .defaultText = "x86_64",
                     .choices = {{"x86_64", "x86_64"}, {"arm64", "arm64"}}, .applies = Applies::ToNewInstances,
                     .help = "What a second costs; the work takes as long", .source = "Lambda list prices, us-east-1, 2024",
                     .probe = {"functions", "x86_64", "arm64"},
                     .assign = bindChoice<&FunctionSettings::architecture, architectureFrom>});
    table.push_back({.key = "ephemeral_storage", .label = "Ephemeral storage", .type = SettingType::Size, .defaultText = "512 MiB",
                     .min = 512.0 * 1'048'576, .max = 10'240.0 * 1'048'576, .applies = Applies::ToNewInstances,
                     .help = "Of each environment, in /tmp; what is over 512 MB costs", .source = kQuotas,
                     .probe = {"functions", "512 MiB", "4 GiB"}, .assign = bind<&FunctionSettings::ephemeralStorage>});
}

void addStarts(SettingTable& table)
{
    table.push_back({.key = "runtime", .label = "Runtime", .type = SettingType::Choice, .defaultText = "nodejs",
                     .choices = {{"nodejs", "Node.js"}, {"python", "Python"}, {"go", "Go"}, {"rust", "Rust"}, {"java", "Java"},
                                 {"dotnet", ".NET"}},
                     .applies = Applies::ToNewInstances,
                     .help = "Gives the usual time to initialise: about 0.2 s, 1.3 s for Java and .NET",
                     .source = "Measurements of Node.js, 2023; the others are estimates of ours",
                     .probe = {"functions", "nodejs", "java"}, .assign = bindChoice<&FunctionSettings::runtime, runtimeFrom>});
    table.push_back({.key = "package_size", .label = "Package size", .type = SettingType::Size, .defaultText = "1 MiB", .min = 0,
                     .max = 262'144'000, .applies = Applies::ToNewInstances,
                     .help = "Of the code, unpacked: a large one takes seconds to load", .source = "Measurements of Node.js, 2023",
                     .probe = {"functions", "1 MiB", "64 MiB"}, .assign = bind<&FunctionSettings::packageSize>});
    table.push_back({.key = "placement_time", .label = "Placement", .type = SettingType::Random,
                     .defaultText = "uniform 50 ms 150 ms", .applies = Applies::ToNewInstances,
                     .help = "Until a new environment is there with its code, before it initialises", .source = "A model of ours: 50 to 150 ms",
                     .probe = {"functions", "uniform 50 ms 150 ms", "constant 2 s"}, .assign = bind<&FunctionSettings::placementTime>});
    table.push_back({.key = "init_time", .label = "Initialisation", .type = SettingType::Random, .defaultText = "",
                     .applies = Applies::ToNewInstances,
                     .help = "Of runtime and function; unset, it follows from runtime, package and memory. What takes more than 10 s "
                             "is begun anew as part of the first invocation",
                     .source = kEnvironment, .probe = {"functions", "constant 100 ms", "constant 3 s"},
                     .assign = bind<&FunctionSettings::initTime>});
    table.push_back({.key = "init_cpu_share", .label = "Processor share of it", .type = SettingType::Probability, .defaultText = "0.5",
                     .min = 0, .max = 1, .applies = Applies::ToNewInstances,
                     .help = "Part of the usual initialisation that more memory makes quicker, and less makes slower",
                     .source = "An estimate of ours; the measurements are at 256 MB", .probe = {"functions", "0.5", "1"},
                     .assign = bind<&FunctionSettings::initCpuShare>});
    table.push_back({.key = "idle_time", .label = "Idle time", .type = SettingType::Random, .defaultText = "exponential 8 min",
                     .applies = Applies::ToNewWork, .help = "An environment that is not used for so long is removed",
                     .source = "Not published; observations of 5 to 15 minutes", .probe = {"functions", "exponential 8 min", "constant 1 s"},
                     .assign = bind<&FunctionSettings::idleTime>});
    table.push_back({.key = "reuse", .label = "Reuses", .type = SettingType::Choice, .defaultText = "last-used",
                     .choices = {{"last-used", "The one used last"}, {"longest-idle", "The one idle longest"}},
                     .applies = Applies::ToNewWork, .help = "Which idle environment gets the next invocation", .source = "Not published",
                     .probe = {"functions-idle", "last-used", "longest-idle"}, .assign = bindChoice<&FunctionSettings::reuse, reuseFrom>});
    table.push_back({.key = "failure_resets", .label = "Failures reset", .type = SettingType::Toggle, .defaultText = "true",
                     .applies = Applies::ToNewWork,
                     .help = "After an error its environment initialises anew before it serves again; after a timeout it always does",
                     .source = kEnvironment, .probe = {"functions-failing", "true", "false"}, .assign = bind<&FunctionSettings::failureResets>});
    table.push_back({.key = "init_billed", .label = "Bills initialisation", .type = SettingType::Toggle, .defaultText = "true",
                     .applies = Applies::ToNewWork, .help = "Whether it is part of the billed duration",
                     .source = "Lambda price list: so from August 2025 on, before only for some", .probe = {"functions", "true", "false"},
                     .assign = bind<&FunctionSettings::billsInit>});
    table.push_back({.key = "invoke_overhead", .label = "Invoke overhead", .type = SettingType::Random,
                     .defaultText = "uniform 1 ms 5 ms", .applies = Applies::ToNewWork,
                     .help = "Of the service, for each invocation, before its work begins; not billed", .source = "An estimate of ours: 1 to 5 ms",
                     .probe = {"functions", "uniform 1 ms 5 ms", "constant 80 ms"}, .assign = bind<&FunctionSettings::overhead>});
}

void addConcurrency(SettingTable& table)
{
    table.push_back({.key = "reserved_concurrency", .label = "Reserved concurrency", .section = "Concurrency",
                     .type = SettingType::Count, .defaultText = "",
                     .min = 0, .max = 1'000'000, .applies = Applies::ToNewWork,
                     .help = "So many of its region's concurrency are its own, and no more; 0: everything is throttled. Unset, it shares "
                             "what is not reserved",
                     .source = "Lambda API, PutFunctionConcurrency: 100 stay unreserved", .probe = {"functions", "200", "1"},
                     .assign = bind<&FunctionSettings::reserved>});
    table.push_back({.key = "provisioned_concurrency", .label = "Provisioned concurrency", .type = SettingType::Count,
                     .defaultText = "0", .min = 0, .max = 100'000, .applies = Applies::ToNewInstances,
                     .help = "Environments that are kept ready, and paid for; what they cannot take runs on demand",
                     .source = "Lambda API, PutProvisionedConcurrencyConfig", .probe = {"functions", "0", "3"},
                     .assign = bind<&FunctionSettings::provisioned>});
    table.push_back({.key = "scaling_rate", .label = "Scaling rate", .type = SettingType::Count, .defaultText = "1000", .min = 1,
                     .max = 100'000, .applies = Applies::ToNewWork,
                     .help = "New environments in 10 s: so many at once, and as the rate is refilled all the time, a tenth of it each "
                             "second after",
                     .source = "Lambda guide, scaling behaviour: 1,000 every 10 s", .probe = {"functions-spike", "1000", "3"},
                     .assign = bind<&FunctionSettings::scalingRate>});
}

void addEvents(SettingTable& table)
{
    table.push_back({.key = "maximum_retry_attempts", .label = "Retry attempts", .section = "Events",
                     .type = SettingType::Count, .defaultText = "2",
                     .min = 0, .max = 2, .applies = Applies::ToNewWork,
                     .help = "Of events that fail: after 1 minute, then after 2 more", .source = kAsynchronous,
                     .probe = {"functions-failing", "2", "0"}, .assign = bind<&FunctionSettings::retryAttempts>});
    table.push_back({.key = "maximum_event_age", .label = "Event age", .type = SettingType::Time, .defaultText = "6 h", .min = 60,
                     .max = 21'600, .applies = Applies::ToNewWork, .help = "An event that has not been processed by then is given up",
                     .source = "Lambda API, PutFunctionEventInvokeConfig", .probe = {"functions-failing", "6 h", "60 s"},
                     .assign = bind<&FunctionSettings::maxEventAge>});
    table.push_back({.key = "maximum_event_size", .label = "Event size", .type = SettingType::Size, .defaultText = "1 MiB", .min = 1'024,
                     .max = 1'048'576, .applies = Applies::ToNewWork, .help = "A larger event is refused, where its size is stated",
                     .source = "Lambda quotas: 256 KB, 1 MB from 2025 on", .probe = {"functions", "1 MiB", "2 KiB"},
                     .assign = bind<&FunctionSettings::maxEventSize>});
    table.push_back({.key = "event_duplicates", .label = "Duplicates", .type = SettingType::Probability, .defaultText = "0", .min = 0,
                     .max = 1, .applies = Applies::ToNewWork, .help = "Share of events that the internal queue hands over twice",
                     .source = "Lambda guide, asynchronous invocation: it happens; how often is not published",
                     .probe = {"functions", "0", "0.3"}, .assign = bind<&FunctionSettings::duplicateRate>});
    table.push_back({.key = "on_success", .label = "On success", .type = SettingType::Text, .defaultText = "",
                     .applies = Applies::ToNewWork,
                     .help = "Id of a queue or topic that it is linked to: gets a record of each event that succeeded", .source = kAsynchronous,
                     .probe = {"functions-failing", "", "done"}, .assign = bind<&FunctionSettings::onSuccess>,
                     .understands = understandsId});
    table.push_back({.key = "on_failure", .label = "On failure", .type = SettingType::Text, .defaultText = "",
                     .applies = Applies::ToNewWork,
                     .help = "Id of a queue or topic that it is linked to: gets events that failed or became too old", .source = kAsynchronous,
                     .probe = {"functions-failing", "", "done"}, .assign = bind<&FunctionSettings::onFailure>,
                     .understands = understandsId});
    table.push_back({.key = "dead_letter_queue", .label = "Dead-letter queue", .type = SettingType::Text, .defaultText = "",
                     .applies = Applies::ToNewWork,
                     .help = "Id of a queue in its region that gets events that failed or became too old; no link is needed",
                     .source = kAsynchronous, .probe = {"functions-failing", "", "lost"},
                     .assign = bind<&FunctionSettings::deadLetterQueue>, .understands = understandsId,
                     .names = {"dead-letter", "the id of a queue"}});
}

void addMapping(SettingTable& table)
{
    table.push_back({.key = "batch_size", .label = "Batch size", .section = "Queues",
                     .type = SettingType::Count, .defaultText = "10", .min = 1,
                     .max = 10'000, .applies = Applies::ToNewWork,
                     .help = "Messages of a queue in one invocation, at most; more than 10 need a batching window, and no FIFO queue",
                     .source = kMapping, .probe = {"functions-queue", "10", "1"}, .assign = bind<&FunctionSettings::batchSize>});
    table.push_back({.key = "batching_window", .label = "Batching window", .type = SettingType::Time, .defaultText = "0 s", .min = 0,
                     .max = 300, .applies = Applies::ToNewWork,
                     .help = "The first message of a batch waits so long for others; standard queues only", .source = kMapping,
                     .probe = {"functions-queue", "0 s", "4 s"}, .assign = bind<&FunctionSettings::batchingWindow>});
    table.push_back({.key = "maximum_concurrency", .label = "Maximum concurrency", .type = SettingType::Count, .defaultText = "",
                     .min = 2, .max = 1'000, .applies = Applies::ToNewWork,
                     .help = "Batches of one queue that are worked on at once, at most; unset, only the function's own limits act",
                     .source = "Lambda API, ScalingConfig", .probe = {"functions-queue", "100", "2"},
                     .assign = bind<&FunctionSettings::maximumConcurrency>});
    table.push_back({.key = "batch_failure", .label = "Batch failure", .type = SettingType::Choice, .defaultText = "whole-batch",
                     .choices = {{"whole-batch", "The whole batch"}, {"failed-only", "Failed messages"}}, .applies = Applies::ToNewWork,
                     .help = "What comes back when a message fails: its batch, or it alone (ReportBatchItemFailures); of a FIFO queue, "
                             "it and all after it",
                     .source = "Lambda guide, reporting batch item failures", .probe = {"functions-queue-failing", "whole-batch", "failed-only"},
                     .assign = bindChoice<&FunctionSettings::reportsFailures, isFailedOnly>});
    table.push_back({.key = "pollers_at_start", .label = "Pollers at the start", .type = SettingType::Count, .defaultText = "5",
                     .min = 1, .max = 1'000, .applies = Applies::OnRestart, .help = "Batches of a queue that are read at once to begin with",
                     .source = kScaling, .probe = {"functions-queue", "5", "1"}, .assign = bind<&FunctionSettings::pollersAtStart>});
    table.push_back({.key = "pollers_when_idle", .label = "Pollers when idle", .type = SettingType::Count, .defaultText = "2", .min = 1,
                     .max = 1'000, .applies = Applies::ToNewWork,
                     .help = "So few of them are left when nothing comes, if no maximum concurrency is set",
                     .source = "Lambda guide, scaling of SQS event source mappings: 2, by earlier texts 5",
                     .probe = {"functions-queue", "2", "5"}, .assign = bind<&FunctionSettings::pollersWhenIdle>});
    table.push_back({.key = "poller_growth", .label = "Poller growth", .type = SettingType::Count, .defaultText = "300", .min = 1,
                     .max = 10'000, .applies = Applies::ToNewWork,
                     .help = "More of them in a minute, as long as messages have to wait",
                     .source = "Lambda guide, scaling of SQS event source mappings: 300, by earlier texts 60",
                     .probe = {"functions-queue", "300", "10"}, .assign = bind<&FunctionSettings::pollerGrowth>});
    table.push_back({.key = "most_pollers", .label = "Most pollers", .type = SettingType::Count, .defaultText = "1000", .min = 1,
                     .max = 10'000, .applies = Applies::ToNewWork, .help = "Batches of one queue that may be read at once",
                     .source = "Lambda guide, scaling of SQS event source mappings: 1,000; newer texts say 1,250",
                     .probe = {"functions-queue", "1000", "3"}, .assign = bind<&FunctionSettings::mostPollers>});
}

SettingTable settings()
{
    SettingTable table;
    addWork(table);
    addSize(table);
    addStarts(table);
    addConcurrency(table);
    addEvents(table);
    addMapping(table);
    return table;
}

std::vector<MetricDescriptor> metrics()
{
    return {
        {.key = "concurrent", .label = "Running", .gauge = 0, .outOf = "environments",
         .help = "ConcurrentExecutions: invocations under way, those whose environment starts among them"},
        {.key = "rate", .label = "Rate", .unit = MetricUnit::PerSecond, .source = MetricSource::CompletionRate,
         .help = "Invocations that ended well per second"},
        {.key = "sojourn_p95", .label = "p95", .unit = MetricUnit::Seconds, .source = MetricSource::SojournP95,
         .help = "95 % of invocations took at most this long, the start of an environment included"},
        {.key = "cold_starts", .label = "Cold starts", .gauge = 1, .charted = false,
         .help = "Invocations whose environment had to start or initialise, since the start"},
        {.key = "environments", .label = "Environments", .gauge = 2, .onCard = false,
         .help = "Starting, idle or busy, provisioned ones among them"},
        {.key = "idle", .label = "Idle", .gauge = 3, .onCard = false, .help = "Environments that wait for an invocation"},
        {.key = "initialising", .label = "Starting", .gauge = 4, .onCard = false, .help = "Environments that are placed or initialise"},
        {.key = "failed", .label = "Failed", .unit = MetricUnit::PerSecond, .source = MetricSource::FailureRate, .onCard = false,
         .help = "Invocations that failed, timed out or were throttled per second"},
        {.key = "invocations", .label = "Invocations", .unit = MetricUnit::Messages, .gauge = 5, .onCard = false, .charted = false,
         .help = "Invocations: let in since the start, throttled ones apart"},
        {.key = "errors", .label = "Errors", .unit = MetricUnit::Messages, .gauge = 6, .onCard = false, .charted = false,
         .help = "Errors: invocations that failed, timeouts among them, since the start"},
        {.key = "timeouts", .label = "Timeouts", .unit = MetricUnit::Messages, .gauge = 7, .onCard = false, .charted = false,
         .help = "Invocations that were ended by their timeout, since the start"},
        {.key = "throttles", .label = "Throttles", .unit = MetricUnit::Messages, .gauge = 8, .onCard = false, .charted = false,
         .help = "Throttles: attempts that were not let in, since the start"},
        {.key = "duration", .label = "Duration", .unit = MetricUnit::Seconds, .gauge = 9, .onCard = false,
         .help = "Duration: of an invocation without the start of its environment, mean since the start"},
        {.key = "provisioned", .label = "Provisioned", .gauge = 10, .onCard = false, .help = "Provisioned environments that are ready or busy"},
        {.key = "provisioned_utilisation", .label = "Provisioned in use", .unit = MetricUnit::Ratio, .gauge = 11, .onCard = false,
         .help = "ProvisionedConcurrencyUtilization: share of them at work"},
        {.key = "provisioned_invocations", .label = "On provisioned", .unit = MetricUnit::Messages, .gauge = 12, .onCard = false,
         .charted = false, .help = "ProvisionedConcurrencyInvocations, since the start"},
        {.key = "spillover", .label = "Spillover", .unit = MetricUnit::Messages, .gauge = 13, .onCard = false, .charted = false,
         .help = "ProvisionedConcurrencySpilloverInvocations: on demand, as all provisioned ones were at work"},
        {.key = "unreserved", .label = "Unreserved in use", .gauge = 14, .onCard = false,
         .help = "UnreservedConcurrentExecutions: what functions of its region use of what is not reserved"},
        {.key = "events_waiting", .label = "Events", .unit = MetricUnit::Messages, .gauge = 15, .onCard = false,
         .help = "Asynchronous events that wait for another attempt"},
        {.key = "events_received", .label = "Events received", .unit = MetricUnit::Messages, .gauge = 16, .onCard = false,
         .charted = false, .help = "AsyncEventsReceived, since the start"},
        {.key = "event_age", .label = "Event age", .unit = MetricUnit::Seconds, .gauge = 17, .onCard = false,
         .help = "AsyncEventAge: of the oldest event that waits or runs"},
        {.key = "events_dropped", .label = "Events dropped", .unit = MetricUnit::Messages, .gauge = 18, .onCard = false,
         .charted = false, .help = "AsyncEventsDropped: given up with nowhere to go, since the start"},
        {.key = "event_retries", .label = "Event retries", .unit = MetricUnit::Messages, .gauge = 19, .onCard = false,
         .charted = false, .help = "Further attempts after errors, since the start"},
        {.key = "dead_lettered", .label = "Dead-lettered", .unit = MetricUnit::Messages, .gauge = 20, .onCard = false,
         .charted = false, .help = "Events moved to its dead-letter queue, since the start"},
        {.key = "destination_failures", .label = "Destination failures", .unit = MetricUnit::Messages, .gauge = 21, .onCard = false,
         .charted = false, .help = "DestinationDeliveryFailures, since the start"},
        {.key = "pollers", .label = "Pollers", .gauge = 22, .onCard = false, .help = "Readers of its queues, one batch each"},
        {.key = "held", .label = "Batches held", .gauge = 23, .onCard = false, .help = "Throttled batches that are tried again"},
        {.key = "returned", .label = "Messages returned", .unit = MetricUnit::Messages, .gauge = 24, .onCard = false, .charted = false,
         .help = "Messages that failed in a batch that did not, since the start"},
        {.key = "received_in_vain", .label = "Received in vain", .unit = MetricUnit::Messages, .gauge = 32, .onCard = false,
         .charted = false, .help = "Batches that were throttled until they were visible again, since the start"},
        {.key = "billed_duration", .label = "Billed", .unit = MetricUnit::Seconds, .gauge = 25, .onCard = false, .charted = false,
         .help = "Duration of all invocations, each rounded up to 1 ms"},
        {.key = "gb_seconds", .label = "GB-seconds", .gauge = 26, .onCard = false, .charted = false,
         .help = "Billed duration times memory, on demand and provisioned"},
        {.key = "cost", .label = "Cost", .unit = MetricUnit::Dollars, .gauge = 27, .onCard = false, .charted = false,
         .help = "Requests, durations and what is kept ready at list prices of us-east-1, without the free tier"},
        {.key = "retries", .label = "Retries", .unit = MetricUnit::Messages, .gauge = 28, .onCard = false,
         .sinceStart = true, .help = "Attempts of its calls and sends beyond the first, since the start"},
        {.key = "hedges", .label = "Hedges", .unit = MetricUnit::Messages, .gauge = 29, .onCard = false,
         .sinceStart = true, .help = "Second attempts of its calls before the first was answered, since the start"},
        {.key = "not_tried", .label = "Not tried", .unit = MetricUnit::Messages, .gauge = 30, .onCard = false,
         .sinceStart = true, .help = "Attempts of its calls and sends that a circuit breaker did not let through, since the start"},
        {.key = "init_mean", .label = "Usual start", .unit = MetricUnit::Seconds, .gauge = 31, .onCard = false, .charted = false,
         .help = "Placement and initialisation of a new environment, mean"},
    };
}

// What settings and links must satisfy together ------------------------------------------------------------

/// The settings that a node's text gives; those of a checked node can be read.
template <class Settings, class Kind> Settings settingsOf(const Kind& kind, const Node& node)
{
    Settings settings;
    (void)kind.withSettings(node.settings, &settings,
                            [](void* user, const void* read) { *static_cast<Settings*>(user) = *static_cast<const Settings*>(read); });
    return settings;
}

Result<void> refusal(std::string_view key, std::string what, std::string expected)
{
    return fail(std::move(what), fmt::format("setting {}", key), std::move(expected));
}

Result<void> checkProgram(const Node& node, std::span<const LinkedNode> outgoing, std::span<const LinkedNode> incoming)
{
    const SettingValue* value = node.settings.find("program");
    const auto* text = value == nullptr ? nullptr : std::get_if<std::string>(value);
    const auto program = text == nullptr ? Result<HandlerProgram>() : parseHandlerProgram(*text);
    auto checked = program ? checkHandlerProgram(*program, outgoing, incoming) : Result<void>();
    if (!checked)
        checked.error().where = "setting program";
    return checked;
}

Result<void> checkDestination(std::string_view key, const std::optional<std::string>& id, std::span<const LinkedNode> outgoing)
{
    if (!id || id->empty())
        return {};
    std::vector<std::string_view> known;
    for (const LinkedNode& linked : outgoing)
        if (linked.meaning == LinkMeaning::Send)
            known.emplace_back(linked.other->id.str());
    if (std::ranges::find(known, *id) != known.end())
        return {};
    return refusal(key, fmt::format("it has no link to send to {}{}", inQuotes(*id), didYouMean(*id, known)),
                   known.empty() ? "a link to it" : eitherOf(known));
}

Result<void> checkQueue(const Node& node, const FunctionSettings& settings, const Node& source)
{
    const QueueSettings queue = settingsOf<QueueSettings>(kQueueKind, source);
    if (settings.timeout > queue.visibilityTimeout)
        return refusal("timeout",
                       fmt::format("it may run longer than {} hides a message from others", inQuotes(source.id.str())),
                       fmt::format("at most its visibility timeout, {}; a sixth of that is advised",
                                   formatDuration(queue.visibilityTimeout)));
    if (queue.type == QueueType::Fifo && settings.batchSize > 10)
        return refusal("batch_size", fmt::format("{} is a FIFO queue", inQuotes(source.id.str())), "at most 10");
    if (node.parent != source.parent)
        return refusal("parent", fmt::format("the queue {} is in another region", inQuotes(source.id.str())),
                       "function and queue in one region");
    return {};
}

Result<void> check(const Node& node, std::span<const LinkedNode> outgoing, std::span<const LinkedNode> incoming)
{
    const FunctionSettings settings = settingsOf<FunctionSettings>(kFunctionKind, node);
    if (auto checked = checkProgram(node, outgoing, incoming); !checked)
        return checked;
    if (settings.reserved && settings.provisioned > *settings.reserved)
        return refusal("provisioned_concurrency", fmt::format("only {} are reserved for it", *settings.reserved),
                       fmt::format("at most {}", *settings.reserved));
    if (settings.batchSize > 10 && settings.batchingWindow < Duration::seconds(1))
        return refusal("batch_size", "a batch of more than 10 has to wait for its messages", "a batching_window of at least 1 s");
    for (const auto& [key, id] : {std::pair{"on_success", settings.onSuccess}, std::pair{"on_failure", settings.onFailure}})
        if (auto checked = checkDestination(key, id, outgoing); !checked)
            return checked;
    for (const LinkedNode& linked : incoming) {
        if (linked.meaning == LinkMeaning::Poll)
            if (auto checked = checkQueue(node, settings, *linked.other); !checked)
                return checked;
        if (linked.meaning == LinkMeaning::Subscribe && statesFifo(*linked.other))
            return refusal("parent", fmt::format("the FIFO topic {} delivers to queues only", inQuotes(linked.other->id.str())),
                           "a standard topic, or a queue between the two");
    }
    return {};
}

} // namespace

const KindDescriptor& functionDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "function",
        .name = "Function",
        .serviceName = "AWS Lambda",
        .searchWords = "lambda function serverless faas compute code",
        .help = "Code that runs when it is asked to: an environment for each invocation, started and removed by the provider",
        .family = KindFamily::Compute,
        .defaultName = "handler",
        .placements = {Placement::Region},
        .offers = {"request", "target", "poll", "subscriber", "event"},
        .links = {{LinkMeaning::Send, "store", 1'000'000, "sends an item to it after the work"},
                  {LinkMeaning::Send, "publish", 1'000'000, "publishes to it after the work"},
                  {LinkMeaning::Request, "request", 1'000'000, "calls it during the work, and waits"}},
        .needsIncoming = {{LinkMeaning::Request, "nothing invokes it"},
                          {LinkMeaning::Route, "nothing invokes it"},
                          {LinkMeaning::Send, "nothing invokes it"},
                          {LinkMeaning::Subscribe, "nothing invokes it"},
                          {LinkMeaning::Poll, "nothing invokes it"}},
        .settings = settings(),
        .quotas = {{"Concurrency of a region", "1,000", "Lambda quotas"},
                   {"Unreserved of it, at least", "100", "Lambda API, PutFunctionConcurrency"},
                   {"Requests a second", "10 x concurrency", "Lambda quotas"},
                   {"Payload, synchronous", "6 MB", "Lambda quotas"},
                   {"Initialisation on demand", "10 s", "Lambda guide, execution environment"}},
        .providerDoes = {Chore::Provisioning, Chore::Scaling, Chore::Availability, Chore::Patching, Chore::Hosts},
        .metrics = metrics(),
        .noteLines = 2,
        .check = check,
    };
    return descriptor;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/link_settings.h"

namespace cloudyard {
namespace {

constexpr std::string_view kToWeb = "to.protocol=http";
constexpr std::string_view kBackoffSource = "Exponential Backoff And Jitter, AWS Architecture Blog, 2015";

Jitter jitterFrom(const std::string& text)
{
    return text == "full" ? Jitter::Full : text == "equal" ? Jitter::Equal
           : text == "decorrelated" ? Jitter::Decorrelated : Jitter::None;
}

bool doublesFrom(const std::string& text) { return text != "fixed"; }
bool isKey(const std::string& text) { return text == "key"; }
bool isBody(const std::string& text) { return text == "body"; }

BackoffFunction functionFrom(const std::string& text)
{
    return text == "arithmetic" ? BackoffFunction::Arithmetic : text == "geometric" ? BackoffFunction::Geometric
           : text == "exponential" ? BackoffFunction::Exponential : BackoffFunction::Linear;
}

/// For a member of a part of the settings.
template <auto Part, auto Field>
constexpr auto bindIn = [](void* settings, const TypedValue& value) {
    detail::assignField<Field>(&(static_cast<LinkSettings*>(settings)->*Part), value);
};

Result<void> understandsFields(std::string_view text)
{
    if (auto fields = FieldsText::parse(text); !fields)
        return tl::unexpected(fields.error());
    return {};
}

Result<void> understandsPolicy(std::string_view text)
{
    if (auto policy = FilterPolicy::parse(text); !policy)
        return tl::unexpected(policy.error());
    return {};
}

Result<void> understandsId(std::string_view text)
{
    for (const char c : text)
        if (static_cast<unsigned char>(c) <= ' ')
            return tl::unexpected(Error{"there is a character that no id has", {}, "the id of a queue"});
    return {};
}

Result<void> understandsSize(std::string_view text)
{
    if (auto size = MessageSize::parse(text); !size)
        return tl::unexpected(size.error());
    return {};
}

SettingDescriptor timeout(std::string_view usual, std::string_view help)
{
    return {.key = "timeout", .label = "Timeout", .type = SettingType::Time, .defaultText = usual,
            .min = 0.001, .max = 3600, .applies = Applies::ToNewWork, .help = help,
            .source = "Every call has a finite timeout; the default is ours",
            .probe = {"overload", "200 ms", "20 s"}, .assign = bind<&LinkSettings::timeout>};
}

SettingDescriptor probability()
{
    return {.key = "probability", .label = "Probability", .type = SettingType::Probability, .defaultText = "1",
            .min = 0, .max = 1, .applies = Applies::ToNewWork,
            .help = "How often the work sends along this link",
            .source = "Cloudyard's handler programs", .probe = {"shop", "1", "0.5"},
            .assign = bind<&LinkSettings::probability>};
}

/// What messages sent along the link are like.
void addMessages(SettingTable& table)
{
    constexpr std::string_view kSend = "SQS SendMessage";
    table.push_back({.key = "message_delay", .label = "Message delay", .section = "Messages",
                     .type = SettingType::Time, .defaultText = "",
                     .min = 0, .max = 900, .applies = Applies::ToNewWork,
                     .help = "To a queue: each message's own delay, instead of the queue's; a FIFO queue refuses it",
                     .source = kSend, .probe = {"workers", "0 s", "5 s"}, .assign = bind<&LinkSettings::messageDelay>});
    table.push_back({.key = "message_groups", .label = "Message groups", .type = SettingType::Count, .defaultText = "0",
                     .min = 0, .max = 1'000'000, .applies = Applies::ToNewWork,
                     .help = "Each message belongs to one of so many groups; a FIFO queue refuses those without (0)",
                     .source = kSend, .probe = {"groups", "20", "1"}, .assign = bind<&LinkSettings::messageGroups>});
    table.push_back(
        {.key = "group_skew",
         .label = "Group skew",
         .onlyWith = "message_groups",
         .type = SettingType::Number,
         .defaultText = "0",
         .min = 0,
         .max = 3,
         .applies = Applies::ToNewWork,
         .help = "0: all groups are equally likely; 1: the k-th gets 1/k of the first one's messages (Zipf)",
         .source = "Power law",
         .probe = {"groups", "0", "1.5"},
         .assign = bind<&LinkSettings::groupSkew>});
    table.push_back(
        {.key = "group_by",
         .label = "Group by",
         .onlyWith = "message_groups",
         .type = SettingType::Choice,
         .defaultText = "chance",
         .choices = {{"chance", "Chance"}, {"key", "Key"}},
         .applies = Applies::ToNewWork,
         .help = "Key: what a request with a key causes belongs to the group of that key, which with fewer groups "
                 "several keys share; without a key chance decides",
         .source = kSend,
         .probe = {"classes", "key", "chance"},
         .assign = bindChoice<&LinkSettings::groupsByKey, isKey>});
    table.push_back(
        {.key = "distinct_bodies",
         .label = "Distinct bodies",
         .type = SettingType::Count,
         .defaultText = "0",
         .min = 0,
         .max = 1'000'000'000,
         .applies = Applies::ToNewWork,
         .help = "So many different contents are sent, for content-based de-duplication; 0: no two are equal",
         .source = kSend,
         .probe = {"bodies", "40", "10000"},
         .assign = bind<&LinkSettings::bodies>});
    table.push_back({.key = "deduplication_id",
                     .label = "De-duplication id",
                     .type = SettingType::Toggle,
                     .defaultText = "true",
                     .applies = Applies::ToNewWork,
                     .help = "Each message states an id of its own, which its retries repeat; off: it states none",
                     .source = kSend,
                     .probe = {"bodies", "false", "true"},
                     .assign = bind<&LinkSettings::statesDedupId>});
    constexpr std::string_view kFields = "SNS Publish: MessageAttributes";
    table.push_back(
        {.key = "attributes",
         .label = "Attributes",
         .type = SettingType::Text,
         .defaultText = "",
         .applies = Applies::ToNewWork,
         .help =
             "Of each message, for filters of subscriptions: \"type: order 70 %, refund; price: 1..500\"; $key and $class are "
             "those of the request that it comes from",
         .source = kFields,
         .probe = {"filters", "type: order", "type: refund"},
         .assign = bind<&LinkSettings::attributes>,
         .understands = understandsFields});
    table.push_back(
        {.key = "body",
         .label = "Body",
         .type = SettingType::Text,
         .defaultText = "",
         .applies = Applies::ToNewWork,
         .help = "Values in each message's body, for filters on bodies: \"customer.vip: true 5 %; total: 1..500\"",
         .source = "SNS guide, payload-based filtering",
         .probe = {"filters", "type: refund", "type: order"},
         .assign = bind<&LinkSettings::body>,
         .understands = understandsFields});
    table.push_back(
        {.key = "message_size",
         .label = "Message size",
         .type = SettingType::Text,
         .defaultText = "",
         .applies = Applies::ToNewWork,
         .help = "Bytes of each message, attributes included: \"4 KiB\", \"uniform 1 KiB 300 KiB\", \"exponential "
                 "8 KiB\", \"lognormal 4 KiB 1\"; unset, size does not matter",
         .source = "SQS SendMessage, SNS Publish: body and attributes count",
         .probe = {"filters", "", "300 KiB"},
         .assign = bind<&LinkSettings::messageSize>,
         .understands = understandsSize});
}

void addRetries(SettingTable& table, std::string_view retries)
{
    table.push_back({.key = "retries", .label = "Retries", .type = SettingType::Count, .defaultText = retries,
                     .min = 0, .max = 100, .applies = Applies::ToNewWork,
                     .help = "Attempts after the first that failed", .source = kBackoffSource,
                     .probe = {"overload", "0", "3"}, .assign = bind<&LinkSettings::retries>});
    table.push_back({.key = "backoff", .label = "Back-off", .onlyWith = "retries",
                     .type = SettingType::Time, .defaultText = "100 ms",
                     .min = 0, .max = 3600, .applies = Applies::ToNewWork,
                     .help = "Pause before the first retry; it doubles with every further one",
                     .source = kBackoffSource, .probe = {"overload", "100 ms", "5 s"},
                     .assign = bind<&LinkSettings::backoff>});
    table.push_back({.key = "backoff_cap", .label = "Back-off cap", .onlyWith = "retries",
                     .type = SettingType::Time,
                     .defaultText = "20 s", .min = 0, .max = 3600, .applies = Applies::ToNewWork,
                     .help = "The pause grows no longer than this", .source = kBackoffSource,
                     .probe = {"overload", "20 s", "10 ms"}, .assign = bind<&LinkSettings::backoffCap>});
    table.push_back(
        {.key = "jitter",
         .label = "Jitter",
         .onlyWith = "retries",
         .type = SettingType::Choice,
         .defaultText = "full",
         .choices = {{"none", "None"}, {"full", "Full"}, {"equal", "Equal"}, {"decorrelated", "Decorrelated"}},
         .applies = Applies::ToNewWork,
         .help = "Full: anything up to the pause; equal: half of it fixed, half random; decorrelated: from the "
                 "first pause to three times the one before",
         .source = kBackoffSource,
         .probe = {"overload", "full", "none"},
         .assign = bindChoice<&LinkSettings::jitter, jitterFrom>});
    table.push_back({.key = "backoff_growth",
                     .label = "Back-off growth",
                     .onlyWith = "retries",
                     .type = SettingType::Choice,
                     .defaultText = "doubling",
                     .choices = {{"doubling", "Doubling"}, {"fixed", "Fixed"}},
                     .applies = Applies::ToNewWork,
                     .help = "Whether the pause doubles with every retry or stays the same",
                     .source = kBackoffSource,
                     .probe = {"overload", "doubling", "fixed"},
                     .assign = bindChoice<&LinkSettings::doubles, doublesFrom>});
}

/// What keeps the caller from making things worse.
void addGuards(SettingTable& table)
{
    constexpr std::string_view kBudget = "Timeouts, retries and backoff with jitter, Amazon Builders' Library";
    constexpr std::string_view kBreaker = "M. Nygard, Release It!, 2007; defaults of resilience4j";
    table.push_back(
        {.key = "retry_budget",
         .label = "Retry budget",
         .section = "Guards",
         .type = SettingType::Number,
         .defaultText = "0",
         .min = 0,
         .max = 10,
         .applies = Applies::ToNewWork,
         .help = "Retries that each request earns, 0.1: one for ten; without any left a failure is final. 0: no "
                 "budget",
         .source = kBudget,
         .probe = {"guarded", "0.2", "0.01"},
         .assign = bindIn<&LinkSettings::guard, &GuardPolicy::retryBudget>});
    table.push_back({.key = "retry_reserve",
                     .label = "Retry reserve",
                     .onlyWith = "retry_budget",
                     .type = SettingType::Number,
                     .defaultText = "10",
                     .min = 1,
                     .max = 100'000,
                     .applies = Applies::ToNewWork,
                     .help = "Retries that the budget can save up; there from the start",
                     .source = kBudget,
                     .probe = {"guarded", "10", "1"},
                     .assign = bindIn<&LinkSettings::guard, &GuardPolicy::budgetReserve>});
    constexpr std::string_view kTokens = "Standard retry mode of the SDKs, as in botocore, 2026-08";
    table.push_back(
        {.key = "retry_tokens",
         .label = "Retry tokens",
         .type = SettingType::Count,
         .defaultText = "0",
         .min = 0,
         .max = 100'000,
         .applies = Applies::ToNewWork,
         .help = "In a full bucket that pays for retries, 500 in the SDKs; when it cannot, a failure is final. 0: no "
                 "bucket",
         .source = kTokens,
         .probe = {"tokens", "60", "0"},
         .assign = bindIn<&LinkSettings::guard, &GuardPolicy::retryTokens>});
    table.push_back({.key = "retry_cost",
                     .label = "Cost of a retry",
                     .onlyWith = "retry_tokens",
                     .type = SettingType::Count,
                     .defaultText = "5",
                     .min = 0,
                     .max = 1'000,
                     .applies = Applies::ToNewWork,
                     .help = "Tokens; a request that succeeds after retries gives back what its last one took",
                     .source = kTokens,
                     .probe = {"tokens", "5", "20"},
                     .assign = bindIn<&LinkSettings::guard, &GuardPolicy::retryCost>});
    table.push_back({.key = "timeout_retry_cost",
                     .label = "Cost after a timeout",
                     .onlyWith = "retry_tokens",
                     .type = SettingType::Count,
                     .defaultText = "10",
                     .min = 0,
                     .max = 1'000,
                     .applies = Applies::ToNewWork,
                     .help = "Tokens of a retry after an attempt that timed out",
                     .source = kTokens,
                     .probe = {"tokens", "10", "1"},
                     .assign = bindIn<&LinkSettings::guard, &GuardPolicy::timeoutRetryCost>});
    table.push_back({.key = "success_return",
                     .label = "Success gives back",
                     .onlyWith = "retry_tokens",
                     .type = SettingType::Count,
                     .defaultText = "1",
                     .min = 0,
                     .max = 1'000,
                     .applies = Applies::ToNewWork,
                     .help = "Tokens, of a request that succeeds without a retry",
                     .source = kTokens,
                     .probe = {"tokens", "1", "0"},
                     .assign = bindIn<&LinkSettings::guard, &GuardPolicy::successReturn>});
    table.push_back({.key = "breaker",
                     .label = "Circuit breaker",
                     .type = SettingType::Probability,
                     .defaultText = "0",
                     .min = 0,
                     .max = 1,
                     .applies = Applies::ToNewWork,
                     .help = "Share of failed calls from which on none is made for a while; 0: no breaker",
                     .source = kBreaker,
                     .probe = {"guarded", "0.3", "0.9"},
                     .assign = bindIn<&LinkSettings::guard, &GuardPolicy::breakerShare>});
    table.push_back({.key = "breaker_calls",
                     .label = "Breaker looks at",
                     .onlyWith = "breaker",
                     .type = SettingType::Count,
                     .defaultText = "100",
                     .min = 1,
                     .max = GuardPolicy::kMostCalls,
                     .applies = Applies::ToNewWork,
                     .help = "The last so many calls; it does not open before there were so many",
                     .source = kBreaker,
                     .probe = {"guarded", "20", "100"},
                     .assign = bindIn<&LinkSettings::guard, &GuardPolicy::breakerCalls>});
    table.push_back({.key = "breaker_pause",
                     .label = "Breaker pause",
                     .onlyWith = "breaker",
                     .type = SettingType::Time,
                     .defaultText = "60 s",
                     .min = 0,
                     .max = 3'600,
                     .applies = Applies::ToNewWork,
                     .help = "An open breaker lets nothing through for so long",
                     .source = kBreaker,
                     .probe = {"guarded", "5 s", "20 s"},
                     .assign = bindIn<&LinkSettings::guard, &GuardPolicy::breakerPause>});
    table.push_back({.key = "breaker_probes",
                     .label = "Breaker probes",
                     .onlyWith = "breaker",
                     .type = SettingType::Count,
                     .defaultText = "10",
                     .min = 1,
                     .max = 1'000,
                     .applies = Applies::ToNewWork,
                     .help = "Calls that it then lets through; when all of them succeed it closes",
                     .source = kBreaker,
                     .probe = {"guarded", "3", "1"},
                     .assign = bindIn<&LinkSettings::guard, &GuardPolicy::breakerProbes>});
}

/// Which publications a subscription wants, and how it gets them.
void addSubscription(SettingTable& table)
{
    constexpr std::string_view kFilter = "SNS guide, subscription filter policies";
    constexpr std::string_view kHttp = "SNS message delivery retries: HTTP/S delivery policies";
    constexpr auto kRetries = &LinkSettings::http;
    table.push_back(
        {.key = "filter_policy",
         .label = "Filter policy",
         .section = "Subscription",
         .type = SettingType::Text,
         .defaultText = "",
         .applies = Applies::ToNewWork,
         .help =
             "Delivers only what matches, as JSON: {\"type\": [\"order\", {\"prefix\": \"re\"}]}; empty: everything",
         .source = kFilter,
         .probe = {"filters", "", R"({"type": ["refund"]})"},
         .assign = bind<&LinkSettings::filterPolicy>,
         .understands = understandsPolicy,
         .editor = SettingEditor::FilterPolicy,
         .editedWith = "filter_policy_scope"});
    table.push_back({.key = "filter_policy_scope",
                     .label = "Filter scope",
                     .onlyWith = "filter_policy",
                     .type = SettingType::Choice,
                     .defaultText = "attributes",
                     .choices = {{"attributes", "Attributes"}, {"body", "Body"}},
                     .applies = Applies::ToNewWork,
                     .help = "What the filter policy looks at",
                     .source = kFilter,
                     .probe = {"filters", "attributes", "body"},
                     .assign = bindChoice<&LinkSettings::filtersBody, isBody>});
    table.push_back({.key = "dead_letter_queue",
                     .label = "Dead-letter queue",
                     .type = SettingType::Text,
                     .defaultText = "",
                     .applies = Applies::ToNewWork,
                     .help = "Id of a queue that gets what could not be delivered; empty: that is lost",
                     .source = "SNS guide, dead-letter queues",
                     .probe = {"filters", "lost", ""},
                     .assign = bind<&LinkSettings::deadLetterQueue>,
                     .understands = understandsId,
                     .names = {"dead-letter", "the id of a queue"}});
    table.push_back({.key = "retries",
                     .label = "Retries",
                     .onlyWith = kToWeb,
                     .type = SettingType::Count,
                     .defaultText = "3",
                     .min = 0,
                     .max = 100,
                     .applies = Applies::ToNewWork,
                     .help = "To a web endpoint: attempts after the first",
                     .source = kHttp,
                     .probe = {"filters", "3", "1"},
                     .assign = bindIn<kRetries, &HttpRetries::retries>});
    table.push_back({.key = "no_delay_retries",
                     .label = "Retries at once",
                     .onlyWith = kToWeb,
                     .type = SettingType::Count,
                     .defaultText = "0",
                     .min = 0,
                     .max = 100,
                     .applies = Applies::ToNewWork,
                     .help = "To a web endpoint: so many of them without a pause",
                     .source = kHttp,
                     .probe = {"filters", "0", "2"},
                     .assign = bindIn<kRetries, &HttpRetries::atOnce>});
    table.push_back({.key = "min_delay_retries", .label = "Retries before back-off", .onlyWith = kToWeb,
                     .type = SettingType::Count, .defaultText = "0", .min = 0, .max = 100, .applies = Applies::ToNewWork,
                     .help = "To a web endpoint: so many of them at the shortest pause", .source = kHttp,
                     .probe = {"filters", "0", "2"}, .assign = bindIn<kRetries, &HttpRetries::shortest>});
    table.push_back({.key = "max_delay_retries", .label = "Retries after back-off", .onlyWith = kToWeb,
                     .type = SettingType::Count, .defaultText = "0", .min = 0, .max = 100, .applies = Applies::ToNewWork,
                     .help = "To a web endpoint: so many of them at the longest pause", .source = kHttp,
                     .probe = {"filters", "0", "2"}, .assign = bindIn<kRetries, &HttpRetries::longest>});
    table.push_back({.key = "min_delay",
                     .label = "Shortest pause",
                     .onlyWith = kToWeb,
                     .type = SettingType::Time,
                     .defaultText = "20 s",
                     .min = 1,
                     .max = 3'600,
                     .applies = Applies::ToNewWork,
                     .help = "To a web endpoint: where the back-off begins",
                     .source = kHttp,
                     .probe = {"filters", "1 s", "5 s"},
                     .assign = bindIn<kRetries, &HttpRetries::least>});
    table.push_back({.key = "max_delay",
                     .label = "Longest pause",
                     .onlyWith = kToWeb,
                     .type = SettingType::Time,
                     .defaultText = "20 s",
                     .min = 1,
                     .max = 3'600,
                     .applies = Applies::ToNewWork,
                     .help = "To a web endpoint: where the back-off ends",
                     .source = kHttp,
                     .probe = {"filters", "8 s", "3 s"},
                     .assign = bindIn<kRetries, &HttpRetries::most>});
    table.push_back({.key = "backoff_function",
                     .label = "Back-off function",
                     .onlyWith = kToWeb,
                     .type = SettingType::Choice,
                     .defaultText = "linear",
                     .choices = {{"linear", "Linear"},
                                 {"arithmetic", "Arithmetic"},
                                 {"geometric", "Geometric"},
                                 {"exponential", "Exponential"}},
                     .applies = Applies::ToNewWork,
                     .help = "To a web endpoint: how the pauses grow between the two",
                     .source = kHttp,
                     .probe = {"filters", "linear", "exponential"},
                     .assign = [](void* settings, const TypedValue& value) {
                         static_cast<LinkSettings*>(settings)->http.function =
                             functionFrom(std::get<std::string>(value));
                     }});
}

/// The rest of a subscription: at which pace and in which form.
void addDelivery(SettingTable& table)
{
    constexpr std::string_view kRetries = "SNS message delivery retries";
    table.push_back(
        {.key = "max_receives_per_second",
         .label = "Most a second",
         .onlyWith = kToWeb,
         .type = SettingType::PerTime,
         .defaultText = "",
         .min = 0.001,
         .max = 100'000,
         .applies = Applies::ToNewWork,
         .help = "To a web endpoint: deliveries that leave in a second, repeats among them; unset, any number",
         .source = kRetries,
         .probe = {"filters", "1000/s", "0.5/s"},
         .assign = bind<&LinkSettings::mostPerSecond>});
    table.push_back({.key = "retry_jitter",
                     .label = "Retry jitter",
                     .type = SettingType::Probability,
                     .defaultText = "0",
                     .min = 0,
                     .max = 1,
                     .applies = Applies::ToNewWork,
                     .help = "Each pause before a retry is longer or shorter by a random part of itself, this at most",
                     .source = "SNS message delivery retries: jittered; by how much is not published",
                     .probe = {"filters", "0", "0.5"},
                     .assign = bind<&LinkSettings::retryJitter>});
    table.push_back(
        {.key = "raw_message_delivery",
         .label = "Raw message delivery",
         .type = SettingType::Toggle,
         .defaultText = "false",
         .applies = Applies::ToNewWork,
         .help = "To queues and web endpoints: the message as it is, without the envelope that adds 900 bytes; with "
                 "more than 10 attributes that fails",
         .source = "SNS guide, raw message delivery",
         .probe = {"sizes", "false", "true"},
         .assign = bind<&LinkSettings::isRaw>});
}

void addNetwork(SettingTable& table)
{
    table.push_back({.key = "latency", .label = "Latency", .section = "Network",
                     .type = SettingType::Time, .defaultText = "",
                     .min = 0, .max = 60, .applies = Applies::AtOnce,
                     .help = "One way; unset, it follows from the places of both ends",
                     .source = "Region table: median round trips between regions, 2025",
                     .probe = {"shop", "0 s", "80 ms"}, .assign = bind<&LinkSettings::latency>});
    table.push_back({.key = "loss", .label = "Packet loss", .type = SettingType::Probability, .defaultText = "0",
                     .min = 0, .max = 1, .applies = Applies::AtOnce,
                     .help = "Share of packets, either way, that vanish", .source = "A setting of ours",
                     .probe = {"shop", "0", "0.2"}, .assign = bind<&LinkSettings::loss>});
}

} // namespace

SettingTable linkSettingTable(LinkMeaning meaning)
{
    SettingTable table;
    switch (meaning) {
    case LinkMeaning::Request:
        table.push_back(timeout("10 s", "The caller gives up after this long and may try again"));
        addRetries(table, "0");
        addGuards(table);
        table.push_back(
            {.key = "hedge_after",
             .label = "Hedge after",
             .type = SettingType::Time,
             .defaultText = "",
             .min = 0.001,
             .max = 3'600,
             .applies = Applies::ToNewWork,
             .help = "The caller asks a second time when there is no answer by then, and takes the first; for reads",
             .source = "J. Dean, L. A. Barroso, The Tail at Scale, 2013",
             .probe = {"shop", "10 s", "50 ms"},
             .assign = bind<&LinkSettings::hedgeAfter>});
        table.push_back(
            {.key = "states_deadline",
             .label = "States its deadline",
             .type = SettingType::Toggle,
             .defaultText = "false",
             .applies = Applies::ToNewWork,
             .help = "The request says when its caller gives up; balancers pass that on, and instances that honour "
                     "deadlines do no work in vain",
             .source = "Site Reliability Engineering, 2016, ch. 22: deadline propagation",
             .probe = {"deadlines", "true", "false"},
             .assign = bind<&LinkSettings::statesDeadline>});
        break;
    case LinkMeaning::Send:
        table.push_back(timeout("5 s", "An attempt to send counts as failed after this long"));
        addRetries(table, "3");
        addGuards(table);
        table.push_back(probability());
        addMessages(table);
        break;
    case LinkMeaning::Route:
        table.push_back(timeout("", "A target silent for this long gives a gateway timeout; unset, the balancer's idle timeout"));
        break;
    case LinkMeaning::Poll:
        table.push_back(timeout("5 s", "A receive (beyond its wait) or delete counts as failed after this long"));
        break;
    case LinkMeaning::Subscribe:
        table.push_back(timeout("15 s", "A delivery attempt counts as failed after this long"));
        addSubscription(table);
        addDelivery(table);
        break;
    case LinkMeaning::DeadLetter:
        return table;
    }
    addNetwork(table);
    return table;
}

} // namespace cloudyard

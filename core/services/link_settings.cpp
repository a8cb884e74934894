// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/link_settings.h"

namespace cloudyard {
namespace {

constexpr std::string_view kBackoffSource = "Exponential Backoff And Jitter, AWS Architecture Blog, 2015";

Jitter jitterFrom(const std::string& text)
{
    return text == "full" ? Jitter::Full : text == "equal" ? Jitter::Equal : Jitter::None;
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
    table.push_back({.key = "message_delay", .label = "Message delay", .type = SettingType::Time, .defaultText = "",
                     .min = 0, .max = 900, .applies = Applies::ToNewWork,
                     .help = "To a queue: each message's own delay, instead of the queue's; a FIFO queue refuses it",
                     .source = kSend, .probe = {"workers", "0 s", "5 s"}, .assign = bind<&LinkSettings::messageDelay>});
    table.push_back({.key = "message_groups", .label = "Message groups", .type = SettingType::Count, .defaultText = "0",
                     .min = 0, .max = 1'000'000, .applies = Applies::ToNewWork,
                     .help = "Each message belongs to one of so many groups; a FIFO queue refuses those without (0)",
                     .source = kSend, .probe = {"groups", "20", "1"}, .assign = bind<&LinkSettings::messageGroups>});
    table.push_back({.key = "group_skew", .label = "Group skew", .type = SettingType::Number, .defaultText = "0", .min = 0,
                     .max = 3, .applies = Applies::ToNewWork,
                     .help = "0: all groups are equally likely; 1: the k-th gets 1/k of the first one's messages (Zipf)",
                     .source = "Power law", .probe = {"groups", "0", "1.5"}, .assign = bind<&LinkSettings::groupSkew>});
    table.push_back({.key = "distinct_bodies", .label = "Distinct bodies", .type = SettingType::Count, .defaultText = "0",
                     .min = 0, .max = 1'000'000'000, .applies = Applies::ToNewWork,
                     .help = "So many different contents are sent, for content-based de-duplication; 0: no two are equal",
                     .source = kSend, .probe = {"bodies", "40", "10000"}, .assign = bind<&LinkSettings::bodies>});
    table.push_back({.key = "deduplication_id", .label = "De-duplication id", .type = SettingType::Toggle,
                     .defaultText = "true", .applies = Applies::ToNewWork,
                     .help = "Each message states an id of its own, which its retries repeat; off: it states none",
                     .source = kSend, .probe = {"bodies", "false", "true"}, .assign = bind<&LinkSettings::statesDedupId>});
}

void addRetries(SettingTable& table, std::string_view retries)
{
    table.push_back({.key = "retries", .label = "Retries", .type = SettingType::Count, .defaultText = retries,
                     .min = 0, .max = 100, .applies = Applies::ToNewWork,
                     .help = "Attempts after the first that failed", .source = kBackoffSource,
                     .probe = {"overload", "0", "3"}, .assign = bind<&LinkSettings::retries>});
    table.push_back({.key = "backoff", .label = "Back-off", .type = SettingType::Time, .defaultText = "100 ms",
                     .min = 0, .max = 3600, .applies = Applies::ToNewWork,
                     .help = "Pause before the first retry; it doubles with every further one",
                     .source = kBackoffSource, .probe = {"overload", "100 ms", "5 s"},
                     .assign = bind<&LinkSettings::backoff>});
    table.push_back({.key = "backoff_cap", .label = "Back-off cap", .type = SettingType::Time,
                     .defaultText = "20 s", .min = 0, .max = 3600, .applies = Applies::ToNewWork,
                     .help = "The pause grows no longer than this", .source = kBackoffSource,
                     .probe = {"overload", "20 s", "10 ms"}, .assign = bind<&LinkSettings::backoffCap>});
    table.push_back({.key = "jitter", .label = "Jitter", .type = SettingType::Choice, .defaultText = "full",
                     .choices = {{"none", "None"}, {"full", "Full"}, {"equal", "Equal"}},
                     .applies = Applies::ToNewWork,
                     .help = "Full: anything up to the pause; equal: half of it fixed, half random",
                     .source = kBackoffSource, .probe = {"overload", "full", "none"},
                     .assign = bindChoice<&LinkSettings::jitter, jitterFrom>});
}

void addNetwork(SettingTable& table)
{
    table.push_back({.key = "latency", .label = "Latency", .type = SettingType::Time, .defaultText = "",
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
        break;
    case LinkMeaning::Send:
        table.push_back(timeout("5 s", "An attempt to send counts as failed after this long"));
        addRetries(table, "3");
        table.push_back(probability());
        addMessages(table);
        break;
    case LinkMeaning::Route:
        table.push_back(timeout("60 s", "Idle timeout: a target silent for this long gives a gateway timeout"));
        break;
    case LinkMeaning::Poll:
        table.push_back(timeout("5 s", "A receive (beyond its wait) or delete counts as failed after this long"));
        break;
    case LinkMeaning::Subscribe:
        table.push_back(timeout("15 s", "A delivery attempt counts as failed after this long"));
        break;
    case LinkMeaning::DeadLetter:
        return table;
    }
    addNetwork(table);
    return table;
}

} // namespace cloudyard

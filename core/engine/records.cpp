// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/records.h"

namespace cloudyard {

std::string_view toText(Reason reason)
{
    constexpr std::array<std::string_view, kReasons> kNames = {
        "none",  "timeout", "refused",    "line-full",    "no-targets",   "no-route", "throttled", "unreachable",
        "error", "loop",    "power-lost", "node-removed", "unsubscribed", "delivery", "purged",
        "deduplicated", "breaker-open", "too-large", "deadline", "reserved-concurrency", "account-concurrency",
        "scaling-rate", "invocation-rate", "time-limit", "capacity"};
    return kNames[static_cast<std::size_t>(reason)];
}

std::string_view sentenceOf(Reason reason)
{
    constexpr std::array<std::string_view, kReasons> kSentences = {
        "no reason",
        "no answer in time",
        "nothing listened there",
        "the waiting line was full",
        "the balancer had no target",
        "no link led on",
        "a quota was reached",
        "every attempt to send was lost",
        "the answer was an error",
        "too many hops",
        "power was lost",
        "what held it was removed",
        "nobody subscribed any more",
        "delivery was given up",
        "it was purged",
        "it was a duplicate",
        "the circuit breaker was open",
        "the message was too large",
        "whoever asked had given up",
        "its reserved concurrency was in use",
        "the account's concurrency was in use",
        "it could not grow faster",
        "there were too many requests a second",
        "it ran longer than it may",
        "there was no capacity for it",
    };
    return kSentences[static_cast<std::size_t>(reason)];
}

std::string_view toText(CallClass callClass)
{
    constexpr std::array<std::string_view, kCallClasses> kNames = {
        "request", "send", "publish", "deliver", "receive", "delete", "health-check", "control",
        "change-visibility"};
    return kNames[static_cast<std::size_t>(callClass)];
}

} // namespace cloudyard

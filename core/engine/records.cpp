// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/records.h"

namespace cloudyard {

std::string_view toText(Reason reason)
{
    constexpr std::array<std::string_view, kReasons> kNames = {
        "none",  "timeout", "refused",    "line-full",    "no-targets",   "no-route", "throttled", "unreachable",
        "error", "loop",    "power-lost", "node-removed", "unsubscribed", "delivery", "purged",
        "deduplicated", "breaker-open", "too-large", "deadline"};
    return kNames[static_cast<std::size_t>(reason)];
}

std::string_view toText(CallClass callClass)
{
    constexpr std::array<std::string_view, kCallClasses> kNames = {
        "request", "send", "publish", "deliver", "receive", "delete", "health-check", "control",
        "change-visibility"};
    return kNames[static_cast<std::size_t>(callClass)];
}

} // namespace cloudyard

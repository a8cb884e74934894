// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/sim_time.h"
#include "core/base/units.h"
#include "core/engine/topology.h"
#include "core/model/kind_descriptor.h"
#include "core/services/link_words.h"

namespace cloudyard {

/// What can be set on a link, whatever it means; `linkSettingTable` says which of it applies to which meaning.
struct LinkSettings {
    std::optional<Duration> timeout; ///< unset on a route: as its balancer says
    std::int64_t retries = 0;
    Duration backoff = Duration::milliseconds(100);
    Duration backoffCap = Duration::seconds(20);
    Jitter jitter = Jitter::Full;
    std::optional<Duration> latency; ///< one way; overrides what the places give
    double loss = 0;
    double probability = 1;
    std::optional<Duration> messageDelay; ///< beats the queue's own
    std::int64_t messageGroups = 0;
    double groupSkew = 0;
    std::int64_t bodies = 0;
    bool groupsByKey = false;
    bool statesDedupId = true;
    std::string attributes;
    std::string body;
    std::string messageSize;
    std::string filterPolicy;
    bool filtersBody = false;
    std::optional<std::string> deadLetterQueue;
    HttpRetries http;
    std::optional<Rate> mostPerSecond;
    double retryJitter = 0;
    bool isRaw = false;
    GuardPolicy guard;
    std::optional<Duration> hedgeAfter;
    bool doubles = true;
    bool statesDeadline = false;
};

[[nodiscard]] SettingTable linkSettingTable(LinkMeaning meaning);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/sim_time.h"
#include "core/engine/topology.h"
#include "core/services/filter_policy.h"
#include "core/services/message_fields.h"
#include "core/services/message_size.h"

namespace cloudyard {

/// How the pauses of a back-off phase grow from the shortest to the longest.
enum class BackoffFunction : std::uint8_t { Linear, Arithmetic, Geometric, Exponential };

/// A delivery policy to a web endpoint. @source SNS message delivery retries: HTTP/S delivery policies.
struct HttpRetries {
    std::int64_t retries = 3;
    std::int64_t atOnce = 0;   ///< of them
    std::int64_t shortest = 0; ///< of them, at the shortest pause before the back-off
    std::int64_t longest = 0;  ///< of them, at the longest pause after it
    Duration least = Duration::seconds(20);
    Duration most = Duration::seconds(20);
    BackoffFunction function = BackoffFunction::Linear;
    double mostPerSecond = 0;  ///< deliveries, repeats among them; 0: any number
};

/// What messages sent along a link are like, and which of them a subscription wants and how it gets them.
struct LinkWords : LinkExtra {
    FieldsText attributes;
    FieldsText body;
    MessageSize size;
    FilterPolicy filter;
    bool filtersBody = false;
    std::string deadLetterQueue; ///< id of a node; empty: none
    HttpRetries http;
    double retryJitter = 0;      ///< part of a pause by which it is longer or shorter at most
    bool isRaw = false;          ///< without the envelope
};

} // namespace cloudyard

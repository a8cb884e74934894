// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/distribution.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// A standard queue: stores what is sent until a consumer deletes it. A received message is hidden, not gone; it comes
/// back when its visibility timeout ends before it was deleted.
struct QueueSettings {
    Duration visibilityTimeout = Duration::seconds(30);
    Duration delay;
    Duration retention = Duration::seconds(4 * 86'400);
    Duration receiveWait;            ///< long polling; 0: a receive answers at once
    std::int64_t maxReceives = 10;   ///< acts when a dead-letter queue is linked
    std::int64_t inFlightLimit = 120'000;
    Distribution sendLatency;
};

extern const ServiceKind kQueueKind;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "core/base/distribution.h"
#include "core/base/units.h"
#include "core/engine/context.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// Fixed when the queue is created.
enum class QueueType : std::uint8_t { Standard, Fifo };
enum class DedupScope : std::uint8_t { Queue, MessageGroup };
enum class ThroughputLimit : std::uint8_t { PerQueue, PerMessageGroup };

/// Which queues may name this one as their dead-letter queue.
enum class RedriveAllow : std::uint8_t { All, None, ByQueue };

/// A queue stores what is sent until a consumer deletes it. A received message is hidden, not gone; it comes back when
/// its visibility timeout ends before it was deleted. A FIFO queue keeps the order in each message group and stores no
/// de-duplication id twice within 5 minutes.
struct QueueSettings {
    QueueType type = QueueType::Standard;
    bool contentDedup = false;       ///< FIFO: equal bodies are equal messages where the sender states no id
    DedupScope dedupScope = DedupScope::Queue;
    ThroughputLimit throughputLimit = ThroughputLimit::PerQueue;
    Rate callQuota{300};             ///< FIFO: of each API action, for the queue or a partition
    std::int64_t mostPartitions = 200;
    Duration visibilityTimeout = Duration::seconds(30);
    Duration delay;
    Duration retention = Duration::seconds(4 * 86'400);
    Duration receiveWait;            ///< long polling; 0: a receive answers at once
    std::int64_t maxReceives = 10;   ///< acts when a dead-letter queue is linked
    std::int64_t inFlightLimit = 120'000;
    Distribution sendLatency;
    Bytes maxMessageSize{1'048'576};
    double duplicateRate = 0;        ///< of receives and of deletes that a stored copy misses
    std::int64_t storageServers = 1; ///< that share the messages among them
    std::int64_t shortPollServers = 3; ///< of them that a short poll asks
    Rate moveRate{500};              ///< of dead letters that move back
    Duration purgeTime = Duration::seconds(60);
    RedriveAllow redriveAllow = RedriveAllow::All;
    std::optional<std::string> redriveSources; ///< ids of the queues that ByQueue allows
};

extern const ServiceKind kQueueKind;

/// Whether a queue or a topic of a scene is stated to be FIFO.
[[nodiscard]] bool statesFifo(const Node& node);

/// Of a queue in a run, for those who poll it.
[[nodiscard]] Duration visibilityTimeoutOf(const Context& context, NodeIndex queue);
/// 0: nothing is stated.
[[nodiscard]] std::uint32_t bytesOfMessage(const Context& context, NodeIndex queue, MessageIndex message);
[[nodiscard]] bool isFifoQueue(const Context& context, NodeIndex queue);

} // namespace cloudyard

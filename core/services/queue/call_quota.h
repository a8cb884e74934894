// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/base/sim_time.h"

namespace cloudyard {

enum class QuotaAction : std::uint8_t { Send, Receive, Delete };

/// How many calls of each action a FIFO queue takes in a second: `limit` for each partition. Message groups are spread
/// over the partitions by a hash; when one was used by 90 % or more, there are twice as many from the next second on.
/// A regular value. Constant time.
/// @source SQS guide: high throughput for FIFO queues, partitions and data distribution. How fast partitions are added
/// is not published.
class CallQuota {
public:
    [[nodiscard]] bool admit(QuotaAction action, std::uint32_t group, SimTime now, std::uint32_t limit,
                             std::uint32_t mostPartitions);
    /// Where this group's calls count at that moment.
    [[nodiscard]] std::uint32_t partitionOf(std::uint32_t group, SimTime now, std::uint32_t limit,
                                            std::uint32_t mostPartitions);
    [[nodiscard]] std::uint32_t partitions() const { return m_partitions; }

private:
    using Counts = std::array<std::uint32_t, 3>; ///< by action

    void beginSecond(std::int64_t second, std::uint32_t limit, std::uint32_t mostPartitions);

    std::vector<Counts> m_counts;
    std::uint32_t m_partitions = 1;
    std::int64_t m_second = -1;
};

} // namespace cloudyard

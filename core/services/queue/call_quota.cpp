// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/call_quota.h"

#include <algorithm>

#include "core/base/hash.h"

namespace cloudyard {

bool CallQuota::admit(QuotaAction action, std::uint32_t group, SimTime now, std::uint32_t limit,
                      std::uint32_t mostPartitions)
{
    const std::uint32_t partition = partitionOf(group, now, limit, mostPartitions);
    std::uint32_t& count = m_counts[partition][static_cast<std::size_t>(action)];
    if (count >= limit)
        return false;
    ++count;
    return true;
}

std::uint32_t CallQuota::partitionOf(std::uint32_t group, SimTime now, std::uint32_t limit,
                                     std::uint32_t mostPartitions)
{
    if (const std::int64_t second = now.ns / 1'000'000'000; second != m_second)
        beginSecond(second, limit, mostPartitions);
    return static_cast<std::uint32_t>(mix64(group) % m_partitions);
}

void CallQuota::beginSecond(std::int64_t second, std::uint32_t limit, std::uint32_t mostPartitions)
{
    const auto isNearLimit = [limit](const Counts& counts) {
        return std::uint64_t{*std::ranges::max_element(counts)} * 10 >= std::uint64_t{limit} * 9;
    };
    if (std::ranges::any_of(m_counts, isNearLimit))
        m_partitions *= 2;
    m_partitions = std::min(m_partitions, mostPartitions);
    m_counts.assign(m_partitions, Counts{});
    m_second = second;
}

} // namespace cloudyard

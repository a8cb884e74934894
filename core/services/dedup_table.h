// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/sim_time.h"
#include "core/engine/cow_pool.h"

namespace cloudyard {

/// An id, and where it hangs in the table.
struct DedupEntry {
    std::uint32_t chain = CowPool<std::uint32_t>::kNone; ///< the next in its bucket
    std::uint32_t later = CowPool<std::uint32_t>::kNone; ///< the next that was taken
    std::uint64_t id = 0;
    SimTime taken;
};

struct DedupBucket {
    std::uint32_t first = CowPool<std::uint32_t>::kNone;
};

/// The de-duplication ids that a FIFO queue or topic has taken within the last 5 minutes. A regular value whose copy is nearly
/// free. An id is remembered from its first sending on, whatever becomes of the message; repeats do not renew it.
/// @source SQS guide, exactly-once processing: the de-duplication interval.
class DedupTable {
public:
    static constexpr Duration kInterval = Duration::seconds(300);

    /// Whether the id was taken less than the interval ago; if not, it is taken now. `now` never goes back. Amortised
    /// constant time; 24 bytes for each id in the interval.
    [[nodiscard]] bool isRepeat(std::uint64_t id, SimTime now);
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    static constexpr std::uint32_t kNothing = CowPool<std::uint32_t>::kNone;

    void forgetOld(SimTime now);
    void unchain(std::uint32_t entry);
    void chain(std::uint32_t entry);
    void grow();
    [[nodiscard]] std::uint32_t bucketOf(std::uint64_t id) const;

    CowPool<DedupEntry> m_entries;
    CowPool<DedupBucket> m_buckets; ///< a power of two of them
    std::uint32_t m_first = kNothing;
    std::uint32_t m_last = kNothing;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <bit>
#include <cstdint>
#include <span>
#include <vector>

#include "core/base/sim_time.h"

namespace cloudyard {

/// An unsigned sum of nanoseconds that no run overflows.
__extension__ using WideNs = unsigned __int128;

/// The buckets into which durations are sorted: 64 to an octave, so that the middle of a bucket is within 0.79 % of
/// everything in it; below 16.4 us they are 128 ns wide and the middle is within 64 ns. Negative durations count as
/// zero. Numbers are stable: a bucket means the same in every histogram and program. About 8 instructions.
struct DurationBuckets {
    static constexpr std::uint32_t kUnitShift = 7;   ///< the finest bucket is 2^7 ns wide
    static constexpr std::uint32_t kOctaveShift = 6; ///< 2^6 buckets an octave
    static constexpr std::uint32_t kPerOctave = 1u << kOctaveShift;
    static constexpr std::uint32_t kCount = 3'264; ///< all there are: durations have 63 bits

    [[nodiscard]] static std::uint32_t of(Duration d)
    {
        const auto units = static_cast<std::uint64_t>(std::max<std::int64_t>(d.ns, 0)) >> kUnitShift;
        const auto shift = static_cast<std::uint32_t>(std::bit_width(units | kPerOctave)) - (kOctaveShift + 1);
        return (shift << kOctaveShift) + static_cast<std::uint32_t>(units >> shift);
    }
    /// The least duration in a bucket, exact.
    [[nodiscard]] static Duration least(std::uint32_t bucket)
    {
        const std::uint32_t octave = bucket >> kOctaveShift;
        const std::uint32_t shift = octave < 2 ? 0 : octave - 1;
        const std::uint64_t units = bucket - (shift << kOctaveShift);
        return {static_cast<std::int64_t>(units << (shift + kUnitShift))};
    }
};

/// Counts of buckets over the octaves in use only, of which there are few: a node's durations span 10 to 15 octaves
/// at most. Grows by whole octaves and keeps its room when cleared.
/// Thread: one at a time. Cost: add is a subtraction, a comparison and an addition.
template <class Count> class BucketCounts {
public:
    void add(std::uint32_t bucket, Count count = 1)
    {
        if (bucket - m_first >= m_size) [[unlikely]]
            include(bucket);
        m_counts[bucket - m_first] += count;
    }
    void merge(const BucketCounts& other)
    {
        cover(other);
        for (std::size_t i = 0; i < other.m_counts.size(); ++i)
            m_counts[other.m_first - m_first + i] += other.m_counts[i];
    }
    void clear() { std::fill(m_counts.begin(), m_counts.end(), Count{0}); }
    /// The middle of the bucket in which the item number `rank` lies (1 is the smallest).
    [[nodiscard]] Duration ranked(std::uint64_t rank) const;
    [[nodiscard]] Count at(std::uint32_t bucket) const
    {
        return bucket - m_first < m_size ? m_counts[bucket - m_first] : Count{0};
    }
    /// Tells each(bucket, count) of those that hold something, in ascending order.
    template <class Each> void forEach(Each each) const
    {
        for (std::uint32_t i = 0; i < m_size; ++i)
            if (m_counts[i] != 0)
                each(m_first + i, m_counts[i]);
    }
    [[nodiscard]] std::size_t bytes() const { return m_counts.capacity() * sizeof(Count); }

private:
    static constexpr std::uint32_t kStep = DurationBuckets::kPerOctave;

    void include(std::uint32_t bucket) { reach(bucket / kStep * kStep, bucket / kStep * kStep + kStep); }
    void cover(const BucketCounts& other)
    {
        if (!other.m_counts.empty())
            reach(other.m_first, other.m_first + other.m_size);
    }
    void reach(std::uint32_t first, std::uint32_t last);

    std::uint32_t m_first = 0;
    std::uint32_t m_size = 0; ///< of m_counts
    std::vector<Count> m_counts;
};

/// How durations were distributed: counts in buckets, and mean and maximum exactly. Quantiles are within 0.79 % of
/// the sample's own (within 64 ns below 16 us). Merging two gives what one would hold that had seen both.
/// A regular value; thread: one at a time. Cost: add is about 15 instructions, quantile linear in the buckets in use;
/// 512 bytes an octave in use.
class Histogram {
public:
    void add(Duration d)
    {
        addCounted(DurationBuckets::of(d), 1);
        addTotals(static_cast<std::uint64_t>(std::max<std::int64_t>(d.ns, 0)), d);
    }
    // The same for many that were counted elsewhere: buckets, those of no length at all, and the sum and the longest of
    // all of them.
    void addCounted(std::uint32_t bucket, std::uint32_t count)
    {
        m_counts.add(bucket, count);
        m_count += count;
    }
    void addZeros(std::uint32_t count)
    {
        m_count += count;
        m_zeros += count;
    }
    void addTotals(WideNs sumNs, Duration longest)
    {
        m_sumNs += sumNs;
        m_max = std::max(m_max, longest);
    }
    void merge(const Histogram& other);
    void clear();

    [[nodiscard]] std::uint64_t count() const { return m_count; }
    /// Seconds; NaN without samples. Exact but for the last rounding.
    [[nodiscard]] double mean() const;
    /// Zero without samples.
    [[nodiscard]] Duration max() const { return m_max; }
    /// Seconds: the least recorded duration that a share of at least `p` does not exceed. p <= 0 gives the smallest,
    /// p >= 1 exactly max(). NaN without samples.
    [[nodiscard]] double quantile(double p) const;
    [[nodiscard]] std::size_t bytes() const { return sizeof(*this) + m_counts.bytes(); }

private:
    BucketCounts<std::uint64_t> m_counts;
    std::uint64_t m_count = 0;
    std::uint64_t m_zeros = 0; ///< of m_count: in no bucket
    WideNs m_sumNs = 0;
    Duration m_max;
};

/// The middle of a cell of 2^`coarse` buckets.
[[nodiscard]] Duration middleOfCell(std::uint32_t cell, int coarse);

/// The number of the item, counted from 1, that is the p-quantile among `count`: ceil(p * count), within [1, count].
[[nodiscard]] std::uint64_t quantileRank(double p, std::uint64_t count);

} // namespace cloudyard

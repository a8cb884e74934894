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

/// So many items in one cell of BucketCounts; more than fit are several of these in a row.
struct PackedCount {
    std::uint16_t cell = 0;
    std::uint16_t count = 0;
};

/// Counts of buckets over the octaves in use only, of which there are few: a node's durations span 10 to 15 octaves
/// at most. Grows by whole octaves and keeps its room when cleared. `Coarse` joins 2^Coarse buckets into one cell.
/// Thread: one at a time. Cost: add is a subtraction, a comparison and an increment.
template <class Count, int Coarse> class BucketCounts {
public:
    void add(std::uint32_t bucket) { addCell(bucket >> Coarse); }
    void addCell(std::uint32_t cell)
    {
        if (cell - m_first >= m_size) [[unlikely]]
            include(cell);
        ++m_cells[cell - m_first];
    }
    void merge(const BucketCounts& other)
    {
        cover(other);
        for (std::size_t i = 0; i < other.m_cells.size(); ++i)
            m_cells[other.m_first - m_first + i] += other.m_cells[i];
    }
    /// Whether add() needs no more room for this bucket.
    [[nodiscard]] bool covers(std::uint32_t bucket) const { return (bucket >> Coarse) - m_first < m_size; }
    /// Appends the cells in use to `packed`, in ascending order.
    void pack(std::vector<PackedCount>& packed) const;
    void clear() { std::fill(m_cells.begin(), m_cells.end(), Count{0}); }
    /// The middle of the cell in which the item number `rank` lies (1 is the smallest).
    [[nodiscard]] Duration ranked(std::uint64_t rank) const;
    [[nodiscard]] Count at(std::uint32_t cell) const
    {
        return cell - m_first < m_size ? m_cells[cell - m_first] : Count{0};
    }
    /// Every cell in use is in [first, end).
    [[nodiscard]] std::uint32_t first() const { return m_first; }
    [[nodiscard]] std::uint32_t end() const { return m_first + m_size; }
    [[nodiscard]] std::size_t bytes() const { return m_cells.capacity() * sizeof(Count); }

private:
    static constexpr std::uint32_t kStep = DurationBuckets::kPerOctave >> Coarse;

    void include(std::uint32_t cell) { reach(cell / kStep * kStep, cell / kStep * kStep + kStep); }
    void cover(const BucketCounts& other)
    {
        if (!other.m_cells.empty())
            reach(other.m_first, other.end());
    }
    void reach(std::uint32_t first, std::uint32_t last);

    std::uint32_t m_first = 0;
    std::uint32_t m_size = 0; ///< of m_cells
    std::vector<Count> m_cells;
};

/// How durations were distributed: counts in buckets, and mean and maximum exactly. Quantiles are within 0.79 % of
/// the sample's own (within 64 ns below 16 us). Merging two gives what one would hold that had seen both.
/// A regular value; thread: one at a time. Cost: add is about 15 instructions, quantile linear in the buckets in use;
/// 512 bytes an octave in use.
class Histogram {
public:
    void add(Duration d) { add(d, DurationBuckets::of(d)); }
    /// For callers who need the bucket more than once.
    void add(Duration d, std::uint32_t bucket)
    {
        m_counts.add(bucket);
        ++m_count;
        m_sumNs += static_cast<std::uint64_t>(std::max<std::int64_t>(d.ns, 0));
        m_max = std::max(m_max, d);
    }
    /// The same as add({}), for those who know.
    void addZero()
    {
        ++m_count;
        ++m_zeros;
    }
    /// Whether add() needs no more room for this bucket.
    [[nodiscard]] bool covers(std::uint32_t bucket) const { return m_counts.covers(bucket); }
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
    BucketCounts<std::uint64_t, 0> m_counts;
    std::uint64_t m_count = 0;
    std::uint64_t m_zeros = 0; ///< of m_count: added by addZero(), and in no bucket
    WideNs m_sumNs = 0;
    Duration m_max;
};

/// The middle of a cell of 2^`coarse` buckets.
[[nodiscard]] Duration middleOfCell(std::uint32_t cell, int coarse);

/// The number of the item, counted from 1, that is the p-quantile among `count`: ceil(p * count), within [1, count].
[[nodiscard]] std::uint64_t quantileRank(double p, std::uint64_t count);

} // namespace cloudyard

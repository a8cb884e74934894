// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

#include "core/metrics/histogram.h"
#include "core/metrics/live_numbers.h"

namespace cloudyard {

/// What stands for a number that was not measured.
inline constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

/// So many samples in one cell of 2^kCoarse buckets; more than fit are several of these in a row.
struct PackedCount {
    static constexpr int kCoarse = 1;

    std::uint16_t cell = 0;
    std::uint16_t count = 0;
};

/// Room in which lists of buckets are counted, one after another, for all windows of a recorder. It is empty between
/// uses. 7 KB. Thread: one at a time. Cost: a few instructions a bucket, linear in the buckets used to drain.
class BucketCounter {
public:
    void count(std::uint32_t bucket)
    {
        ++m_counts[bucket];
        m_used[bucket / kPerWord] |= std::uint64_t{1} << bucket % kPerWord;
    }
    /// Tells each(bucket, count) of what was counted, in ascending order, and is empty again. At most 65,535 of a
    /// bucket.
    template <class Each> void drain(Each each)
    {
        for (std::uint32_t word = 0; word < kWords; ++word)
            for (std::uint64_t left = std::exchange(m_used[word], 0); left != 0; left &= left - 1) {
                const std::uint32_t bucket = word * kPerWord + static_cast<std::uint32_t>(std::countr_zero(left));
                each(bucket, std::uint32_t{std::exchange(m_counts[bucket], std::uint16_t{0})});
            }
    }

private:
    static constexpr std::uint32_t kPerWord = 64;
    static constexpr std::uint32_t kWords = DurationBuckets::kCount / kPerWord;
    static_assert(kWords * kPerWord == DurationBuckets::kCount);

    std::array<std::uint16_t, DurationBuckets::kCount> m_counts{};
    std::array<std::uint64_t, kWords> m_used{};
};

/// The samples of a slot that is filling: a list, which is turned into counts whenever it is full. Samples are not
/// negative. Thread: one at a time. Cost: an append, and some 20 instructions when it is counted; no allocation in
/// steady state; 8 bytes a sample up to kFew, beyond as BucketCounts besides.
class FillingCounts {
public:
    static constexpr std::uint32_t kFew = 128;

    void add(Duration sample)
    {
        if (m_size == m_room) [[unlikely]]
            makeRoom();
        m_list[m_size++] = sample;
    }
    /// Whether add() needs no more room.
    [[nodiscard]] bool hasRoom() const { return m_size != m_room; }
    /// A sample of length zero.
    void addZero() { ++m_zeros; }
    /// Writes the cells in use into `packed`, which is empty, in ascending order, adds the samples to `whole` where
    /// there is one, and begins anew.
    void packInto(std::vector<PackedCount>& packed, BucketCounter& counter, Histogram* whole);
    void addTo(Histogram& whole) const;
    void clear();
    [[nodiscard]] std::uint32_t count() const { return m_counted + m_size + m_zeros; }
    /// Tells each(bucket, count), in any order; a bucket may come several times.
    template <class Each> void forEach(Each each) const
    {
        if (m_zeros != 0)
            each(0u, m_zeros);
        for (const Duration sample : list())
            each(DurationBuckets::of(sample), 1u);
        if (m_counted != 0)
            m_many.forEach(each);
    }
    [[nodiscard]] std::size_t bytes() const { return m_list.capacity() * sizeof(Duration) + m_many.bytes(); }

private:
    /// Sum and maximum of the samples that have been counted.
    struct Totals {
        WideNs sumNs = 0;
        Duration longest;
    };

    [[nodiscard]] std::span<const Duration> list() const { return std::span(m_list).first(m_size); }
    void makeRoom();
    void countList();
    template <class Count> static void countEach(std::span<const Duration> samples, Totals& totals, Count count);

    std::vector<Duration> m_list; ///< as they came: the first m_size
    std::uint32_t m_size = 0;
    std::uint32_t m_room = 0; ///< of m_list
    std::uint32_t m_zeros = 0;
    std::uint32_t m_counted = 0; ///< in m_many
    BucketCounts<std::uint32_t> m_many;
    Totals m_totals; ///< of those in m_many
};

/// Where the samples of slots that are over go; null: nowhere.
struct WholeTimes {
    Histogram* sojourns = nullptr;
    Histogram* waits = nullptr;
};

/// What one node did lately: a ring of complete slots of equal length (ten of one simulated second for cards, one of
/// the sampling window for a report) and the slot that is filling. Whoever owns it calls roll() at the end of each
/// slot, and knows how many arrivals the slot had. Percentiles are within 1.6 %. Thread: one at a time. Cost: counting
/// is an increment and an append; roll() and numbers() are linear in the samples of a list and the buckets in use (some
/// 0.5 us for a busy node, a few ns for an idle one); no allocation in steady state. Complete slots are packed: 4 bytes
/// a bucket that has samples.
class LiveWindow {
public:
    /// Windows of several nodes that are looked at as one; all of them roll together.
    using Group = std::span<const LiveWindow* const>;

    /// `slots`: how many complete slots the window remembers.
    explicit LiveWindow(std::uint32_t slots) : m_ring(slots) {}

    void completed(Duration sojourn) { m_filling.sojourns.add(sojourn); }
    /// Whether completed() needs no more room.
    [[nodiscard]] bool hasRoom() const { return m_filling.sojourns.hasRoom(); }
    void failed() { ++m_filling.failures; }
    void waited(Duration wait) { m_filling.waitTimes.add(wait); }
    void didNotWait() { m_filling.waitTimes.addZero(); }

    /// The filling slot, in which so many arrived, is complete; the oldest of the ring is forgotten. Its samples are
    /// added to distributions of the whole time where somebody keeps them.
    void roll(std::uint32_t arrivals, BucketCounter& counter, WholeTimes whole = {});
    /// The samples of the filling slot.
    void addFillingTo(Histogram& sojourns, Histogram& waits) const;
    void clear();

    /// Over the complete slots and the filling one, in which so many arrived so far; together they last `seconds`.
    [[nodiscard]] LiveNumbers numbers(std::uint32_t arrivals, double seconds) const;
    [[nodiscard]] static LiveNumbers numbers(Group windows, std::uint32_t arrivals, double seconds);
    /// Over the newest complete slot only, which lasted `seconds`.
    [[nodiscard]] LiveNumbers lastSlot(double seconds) const;
    [[nodiscard]] static LiveNumbers lastSlot(Group windows, double seconds);
    [[nodiscard]] std::size_t bytes() const;

private:
    /// Arrivals that are older than this many complete slots.
    [[nodiscard]] std::uint32_t arrivalsBefore(std::uint32_t slots) const;

    struct Tally {
        std::uint32_t arrivals = 0;
        std::uint32_t completions = 0;
        std::uint32_t failures = 0;
        std::uint32_t waits = 0;

        [[nodiscard]] bool isZero() const { return (arrivals | completions | failures | waits) == 0; }
        Tally& operator+=(const Tally& other);
        Tally& operator-=(const Tally& other);
    };
    /// The slot that is filling.
    struct Filling {
        FillingCounts sojourns;
        FillingCounts waitTimes;
        std::uint32_t failures = 0;

        [[nodiscard]] Tally tally(std::uint32_t arrivals) const
        {
            return {arrivals, sojourns.count(), failures, waitTimes.count()};
        }
    };
    /// A slot that is over.
    struct Packed {
        Tally tally;
        std::vector<PackedCount> sojourns;
        std::vector<PackedCount> waitTimes;

        void clear();
    };
    class Merged;

    Filling m_filling;
    Tally m_complete; ///< of all slots of the ring
    std::vector<Packed> m_ring;
    std::uint32_t m_last = 0; ///< the newest complete slot
};

} // namespace cloudyard

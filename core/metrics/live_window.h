// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/metrics/histogram.h"
#include "core/metrics/live_numbers.h"

namespace cloudyard {

/// What stands for a number that was not measured.
inline constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

/// Room in which lists of cells are counted, one after another, for all windows of a recorder. It is empty between
/// uses. 3.5 KB. Thread: one at a time. Cost: a few instructions a cell, linear in the cells used to drain.
class CellCounter {
public:
    void count(std::uint16_t cell)
    {
        ++m_counts[cell];
        m_used[cell / kPerWord] |= std::uint64_t{1} << cell % kPerWord;
    }
    /// Appends what was counted, in ascending order, and is empty again. At most 65,535 of a cell.
    void drainInto(std::vector<PackedCount>& packed);

private:
    static constexpr std::uint32_t kPerWord = 64;
    static constexpr std::uint32_t kWords = DurationBuckets::kCount / 2 / kPerWord + 1;

    std::array<std::uint16_t, kWords * kPerWord> m_counts{};
    std::array<std::uint64_t, kWords> m_used{};
};

/// The samples of a slot that is filling: a list, which is turned into counts whenever it is full. Thread: one at a
/// time. Cost: an append; no allocation in steady state; 2 bytes a sample up to kFew, beyond as BucketCounts besides.
class FillingCounts {
public:
    static constexpr int kCoarse = 1; ///< 2 buckets a cell
    static constexpr std::uint32_t kFew = 256;

    void add(std::uint32_t bucket)
    {
        if (m_size == m_room) [[unlikely]]
            makeRoom();
        m_list[m_size++] = static_cast<std::uint16_t>(bucket >> kCoarse);
    }
    /// Whether add() needs no more room.
    [[nodiscard]] bool hasRoom() const { return m_size != m_room; }
    /// A sample of length zero.
    void addZero() { ++m_zeros; }
    /// Writes the cells in use into `packed`, which is empty, in ascending order, and begins anew.
    void packInto(std::vector<PackedCount>& packed, CellCounter& counter);
    void clear();
    /// Tells each(cell, count), in any order; a cell may come several times.
    template <class Each> void forEach(Each each) const
    {
        if (m_zeros != 0)
            each(0u, m_zeros);
        for (std::uint32_t i = 0; i < m_size; ++i)
            each(std::uint32_t{m_list[i]}, 1u);
        for (std::uint32_t cell = m_many.first(); m_hasMany && cell < m_many.end(); ++cell)
            if (const std::uint32_t count = m_many.at(cell); count != 0)
                each(cell, count);
    }
    [[nodiscard]] std::size_t bytes() const { return m_list.capacity() * sizeof(std::uint16_t) + m_many.bytes(); }

private:
    void makeRoom();
    void countList();

    std::vector<std::uint16_t> m_list; ///< cells, as they came: the first m_size
    std::uint32_t m_size = 0;
    std::uint32_t m_room = 0; ///< of m_list
    std::uint32_t m_zeros = 0;
    bool m_hasMany = false;
    BucketCounts<std::uint32_t, kCoarse> m_many;
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

    void completed(std::uint32_t bucket)
    {
        ++m_filling.tally.completions;
        m_filling.sojourns.add(bucket);
    }
    /// Whether completed() needs no more room.
    [[nodiscard]] bool hasRoom() const { return m_filling.sojourns.hasRoom(); }
    void failed() { ++m_filling.tally.failures; }
    void waited(std::uint32_t bucket)
    {
        ++m_filling.tally.waits;
        m_filling.waitTimes.add(bucket);
    }
    void didNotWait()
    {
        ++m_filling.tally.waits;
        m_filling.waitTimes.addZero();
    }

    /// The filling slot, in which so many arrived, is complete; the oldest of the ring is forgotten.
    void roll(std::uint32_t arrivals, CellCounter& counter);
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
        std::uint32_t arrivals = 0; ///< known once the slot is complete
        std::uint32_t completions = 0;
        std::uint32_t failures = 0;
        std::uint32_t waits = 0;

        [[nodiscard]] bool isZero() const { return (arrivals | completions | failures | waits) == 0; }
        Tally& operator+=(const Tally& other);
        Tally& operator-=(const Tally& other);
    };
    /// The slot that is filling.
    struct Filling {
        Tally tally;
        FillingCounts sojourns;
        FillingCounts waitTimes;
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

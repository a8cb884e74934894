// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/metrics/histogram.h"
#include "core/metrics/live_numbers.h"

namespace cloudyard {

/// The samples of a slot that is filling: a list while they are few, counts where they are many. A slot begins as the one
/// before it ended. Thread: one at a time. Cost: an increment, or an append; no allocation in steady state; 2 bytes a
/// sample up to kFew, else as BucketCounts.
class FillingCounts {
public:
    static constexpr int kCoarse = 1; ///< 2 buckets a cell
    static constexpr std::size_t kFew = 256;

    void add(std::uint32_t bucket)
    {
        if (m_areMany)
            return m_many.add(bucket);
        m_few.push_back(static_cast<std::uint16_t>(bucket >> kCoarse));
        if (m_few.size() == kFew) [[unlikely]]
            countThem();
    }
    /// Writes the cells in use into `packed`, which is empty, in ascending order, and begins anew.
    void packInto(std::vector<PackedCount>& packed);
    void clear();
    /// Tells each(cell, count), in any order; a cell may come several times.
    template <class Each> void forEach(Each each) const
    {
        for (const std::uint16_t cell : m_few)
            each(cell, 1u);
        for (std::uint32_t cell = m_many.first(); m_areMany && cell < m_many.end(); ++cell)
            if (const std::uint32_t count = m_many.at(cell); count != 0)
                each(cell, count);
    }
    [[nodiscard]] std::size_t bytes() const { return m_few.capacity() * sizeof(std::uint16_t) + m_many.bytes(); }

private:
    void countThem();
    void packMany(std::vector<PackedCount>& packed);

    std::vector<std::uint16_t> m_few; ///< cells, as they came
    BucketCounts<std::uint32_t, kCoarse> m_many;
    bool m_areMany = false;
};

/// What one node did lately: a ring of complete slots of equal length (ten of one simulated second for cards, one of
/// the sampling window for a report) and the slot that is filling. Whoever owns it calls roll() at the end of each
/// slot. Percentiles are within 1.6 %. Thread: one at a time. Cost: counting is an increment or two; roll() and
/// numbers() are linear in the buckets in use (some 0.5 us for a busy node, a few ns for an idle one); no allocation in
/// steady state. Complete slots are packed: 4 bytes a bucket that has samples.
class LiveWindow {
public:
    /// `slots`: how many complete slots the window remembers.
    explicit LiveWindow(std::uint32_t slots) : m_ring(slots) {}

    void arrived() { ++m_filling.tally.arrivals; }
    void completed(std::uint32_t bucket)
    {
        ++m_filling.tally.completions;
        m_filling.sojourns.add(bucket);
    }
    void failed() { ++m_filling.tally.failures; }
    void waited(std::uint32_t bucket)
    {
        ++m_filling.tally.waits;
        m_filling.waitTimes.add(bucket);
    }

    /// The filling slot is complete; the oldest of the ring is forgotten.
    void roll();
    void clear();

    /// Over the complete slots and the filling one, which together last `seconds`.
    [[nodiscard]] LiveNumbers numbers(double seconds) const;
    /// Over the newest complete slot only, which lasted `seconds`.
    [[nodiscard]] LiveNumbers lastSlot(double seconds) const;
    [[nodiscard]] std::size_t bytes() const;

private:
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

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/live_window.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cassert>
#include <limits>
#include <utility>

namespace cloudyard {
namespace {

/// Percentiles of counts that are told in ascending order; NaN below kLeastSamples samples.
template <std::size_t N> class PercentileFinder {
public:
    /// `shares` ascending, of so many samples.
    PercentileFinder(const std::array<double, N>& shares, std::uint32_t samples)
        : m_next(samples < kLeastSamples ? N : 0)
    {
        m_found.fill(kNotMeasured);
        for (std::size_t i = 0; i < N; ++i)
            m_ranks[i] = quantileRank(shares[i], samples);
        m_due = dueNext();
    }
    [[nodiscard]] bool isDone() const { return m_next == N; }
    /// So many samples in a cell of 2^`coarse` buckets.
    void tell(std::uint32_t cell, int coarse, std::uint32_t count)
    {
        m_seen += count;
        if (m_seen >= m_due) [[unlikely]]
            reach(cell, coarse);
    }
    /// Seconds.
    [[nodiscard]] const std::array<double, N>& found() const { return m_found; }

private:
    [[nodiscard]] std::uint64_t dueNext() const { return m_next < N ? m_ranks[m_next] : ~std::uint64_t{0}; }
    void reach(std::uint32_t cell, int coarse)
    {
        for (; m_due <= m_seen; m_due = dueNext())
            m_found[m_next++] = middleOfCell(cell, coarse).toSeconds();
    }

    std::array<std::uint64_t, N> m_ranks;
    std::array<double, N> m_found;
    std::uint64_t m_seen = 0;
    std::uint64_t m_due; ///< the rank of the next one
    std::size_t m_next;
};

/// `tell(finder, ofWaits)` tells the counts of times in system or of waits.
template <class Tally, class Tell> LiveNumbers summary(const Tally& tally, double seconds, Tell tell)
{
    const auto perSecond = [&](std::uint32_t count) { return seconds > 0 ? count / seconds : 0; };
    const std::uint32_t settled = tally.completions + tally.failures;
    PercentileFinder<3> sojourns({0.50, 0.95, 0.99}, tally.completions);
    if (!sojourns.isDone())
        tell(sojourns, false);
    PercentileFinder<1> waits({0.95}, tally.waits);
    if (!waits.isDone())
        tell(waits, true);
    return {.arrivalRate = perSecond(tally.arrivals),
            .completionRate = perSecond(tally.completions),
            .failureRate = perSecond(tally.failures),
            .successRatio = settled == 0 ? kNotMeasured : static_cast<double>(tally.completions) / settled,
            .sojournP50 = sojourns.found()[0],
            .sojournP95 = sojourns.found()[1],
            .sojournP99 = sojourns.found()[2],
            .waitP95 = waits.found()[0],
            .samples = tally.completions};
}

/// Packs counts of buckets that come in ascending order.
class Packer {
public:
    explicit Packer(std::vector<PackedCount>& packed) : m_packed(packed) {}
    void add(std::uint32_t bucket, std::uint32_t count)
    {
        const std::uint32_t cell = bucket >> PackedCount::kCoarse;
        if (cell != m_cell)
            finish();
        m_cell = cell;
        m_count += count;
    }
    [[gnu::always_inline]] void finish()
    {
        if (m_count > kMost) [[unlikely]]
            m_count = pushFull(m_packed, m_cell, m_count);
        if (m_count != 0)
            push(m_packed, m_cell, std::exchange(m_count, 0));
    }

private:
    static constexpr std::uint32_t kMost = std::numeric_limits<std::uint16_t>::max();

    // By value: a packer that nobody points to lives in registers.
    static void push(std::vector<PackedCount>& packed, std::uint32_t cell, std::uint32_t count)
    {
        packed.push_back({static_cast<std::uint16_t>(cell), static_cast<std::uint16_t>(count)});
    }
    /// Full counts, until what is left fits into one.
    [[gnu::noinline]] static std::uint32_t pushFull(std::vector<PackedCount>& packed, std::uint32_t cell,
                                                      std::uint32_t count)
    {
        for (; count > kMost; count -= kMost)
            push(packed, cell, kMost);
        return count;
    }

    std::vector<PackedCount>& m_packed;
    std::uint32_t m_cell = 0;
    std::uint32_t m_count = 0;
};

std::size_t bytesOf(const std::vector<PackedCount>& packed) { return packed.capacity() * sizeof(PackedCount); }

} // namespace

LiveWindow::Tally& LiveWindow::Tally::operator+=(const Tally& other)
{
    arrivals += other.arrivals;
    completions += other.completions;
    failures += other.failures;
    waits += other.waits;
    return *this;
}

LiveWindow::Tally& LiveWindow::Tally::operator-=(const Tally& other)
{
    arrivals -= other.arrivals;
    completions -= other.completions;
    failures -= other.failures;
    waits -= other.waits;
    return *this;
}

void FillingCounts::makeRoom()
{
    if (m_room == kFew)
        return countList();
    constexpr std::uint32_t kLeast = 8;
    m_list.resize(std::max(kLeast, 2 * m_room));
    m_room = static_cast<std::uint32_t>(m_list.size());
}

/// Tells count(bucket) of each sample.
template <class Count>
inline void FillingCounts::countEach(std::span<const Duration> samples, Totals& totals, Count count)
{
    Totals all = totals;
    for (const Duration sample : samples) {
        assert(sample.ns >= 0);
        if (sample.ns < 0)
            __builtin_unreachable(); // spares the test that DurationBuckets::of makes
        all.sumNs += static_cast<std::uint64_t>(sample.ns);
        all.longest = std::max(all.longest, sample);
        count(DurationBuckets::of(sample));
    }
    totals = all;
}

void FillingCounts::countList()
{
    countEach(list(), m_totals, [&](std::uint32_t bucket) { m_many.add(bucket); });
    m_counted += std::exchange(m_size, 0);
}

void FillingCounts::packInto(std::vector<PackedCount>& packed, BucketCounter& counter, Histogram* whole)
{
    Packer packer(packed);
    packer.add(0, m_zeros);
    const auto take = [&](std::uint32_t bucket, std::uint32_t count) {
        if (whole != nullptr)
            whole->addCounted(bucket, count);
        packer.add(bucket, count);
    };
    if (m_counted != 0) {
        countList();
        m_many.forEach(take);
    } else {
        countEach(list(), m_totals, [&](std::uint32_t bucket) { counter.count(bucket); });
        counter.drain(take);
    }
    packer.finish();
    if (whole != nullptr) {
        whole->addZeros(m_zeros);
        whole->addTotals(m_totals.sumNs, m_totals.longest);
    }
    clear();
}

void FillingCounts::addTo(Histogram& whole) const
{
    whole.addZeros(m_zeros);
    whole.addTotals(m_totals.sumNs, m_totals.longest);
    for (const Duration sample : list())
        whole.add(sample);
    if (m_counted != 0)
        m_many.forEach([&](std::uint32_t bucket, std::uint32_t count) { whole.addCounted(bucket, count); });
}

void FillingCounts::clear()
{
    m_size = 0;
    m_zeros = 0;
    m_totals = {};
    if (std::exchange(m_counted, 0) != 0)
        m_many.clear();
}

void LiveWindow::Packed::clear()
{
    tally = {};
    sojourns.clear();
    waitTimes.clear();
}

void LiveWindow::roll(std::uint32_t arrivals, BucketCounter& counter, WholeTimes whole)
{
    m_last = (m_last + 1) % static_cast<std::uint32_t>(m_ring.size());
    Packed& slot = m_ring[m_last];
    if (!slot.tally.isZero()) {
        m_complete -= slot.tally;
        slot.clear();
    }
    const Tally tally = m_filling.tally(arrivals);
    if (tally.isZero())
        return;
    m_complete += tally;
    slot.tally = tally;
    m_filling.failures = 0;
    if (tally.completions != 0)
        m_filling.sojourns.packInto(slot.sojourns, counter, whole.sojourns);
    if (tally.waits != 0)
        m_filling.waitTimes.packInto(slot.waitTimes, counter, whole.waits);
}

void LiveWindow::addFillingTo(Histogram& sojourns, Histogram& waits) const
{
    m_filling.sojourns.addTo(sojourns);
    m_filling.waitTimes.addTo(waits);
}

void LiveWindow::clear()
{
    for (Packed& slot : m_ring)
        slot.clear();
    m_complete = {};
    m_filling.failures = 0;
    m_filling.sojourns.clear();
    m_filling.waitTimes.clear();
}

/// The counts of several slots together, for as long as one question takes.
class LiveWindow::Merged {
public:
    using PackedTimes = std::vector<PackedCount> Packed::*;
    using FillingTimes = FillingCounts Filling::*;

    /// Of all slots, the filling ones too.
    static Merged ofAll(Group windows, PackedTimes packed, FillingTimes filling)
    {
        Merged merged;
        for (const LiveWindow* window : windows) {
            for (const Packed& slot : window->m_ring)
                merged.cover(slot.*packed);
            (window->m_filling.*filling).forEach([&](std::uint32_t bucket, std::uint32_t) {
                merged.cover(cellOf(bucket), cellOf(bucket) + 1);
            });
        }
        merged.clearCovered();
        for (const LiveWindow* window : windows) {
            for (const Packed& slot : window->m_ring)
                merged.add(slot.*packed);
            (window->m_filling.*filling).forEach([&](std::uint32_t bucket, std::uint32_t count) {
                merged.m_cells[cellOf(bucket)] += count;
            });
        }
        return merged;
    }
    /// Of the newest complete ones.
    static Merged ofLast(Group windows, PackedTimes packed)
    {
        Merged merged;
        for (const LiveWindow* window : windows)
            merged.cover(window->m_ring[window->m_last].*packed);
        merged.clearCovered();
        for (const LiveWindow* window : windows)
            merged.add(window->m_ring[window->m_last].*packed);
        return merged;
    }
    template <class Finder> void tell(Finder& finder) const
    {
        for (std::uint32_t cell = m_first; cell < m_end && !finder.isDone(); ++cell)
            if (m_cells[cell] > 0)
                finder.tell(cell, PackedCount::kCoarse, m_cells[cell]);
    }

private:
    static std::uint32_t cellOf(std::uint32_t bucket) { return bucket >> PackedCount::kCoarse; }
    void cover(std::uint32_t first, std::uint32_t end)
    {
        m_first = m_end == 0 ? first : std::min(m_first, first);
        m_end = std::max(m_end, end);
    }
    void cover(const std::vector<PackedCount>& counts)
    {
        if (!counts.empty())
            cover(counts.front().cell, counts.back().cell + 1u);
    }
    void clearCovered() { std::fill(m_cells.begin() + m_first, m_cells.begin() + m_end, 0); }
    void add(const std::vector<PackedCount>& counts)
    {
        for (const PackedCount& one : counts)
            m_cells[one.cell] += one.count;
    }

    std::array<std::uint32_t, (DurationBuckets::kCount >> PackedCount::kCoarse)> m_cells; // zero only where covered
    std::uint32_t m_first = 0;
    std::uint32_t m_end = 0;
};

LiveNumbers LiveWindow::numbers(std::uint32_t arrivals, double seconds) const
{
    const LiveWindow* const self = this;
    return numbers(Group(&self, 1), arrivals, seconds);
}

std::uint32_t LiveWindow::arrivalsBefore(std::uint32_t slots) const
{
    const auto size = static_cast<std::uint32_t>(m_ring.size());
    std::uint32_t arrivals = m_complete.arrivals;
    for (std::uint32_t newer = 0; newer < std::min(slots, size); ++newer)
        arrivals -= m_ring[(m_last + size - newer) % size].tally.arrivals;
    return arrivals;
}

LiveNumbers LiveWindow::numbers(Group windows, std::uint32_t arrivals, double seconds)
{
    constexpr std::uint32_t kSlotsToAnswer = 3;
    Tally all{.arrivals = arrivals};
    std::uint32_t early = 0;
    for (const LiveWindow* window : windows) {
        all += window->m_complete;
        all += window->m_filling.tally(0);
        early += window->arrivalsBefore(kSlotsToAnswer);
    }
    LiveNumbers numbers = summary(all, seconds, [&](auto& finder, bool ofWaits) {
        if (ofWaits)
            Merged::ofAll(windows, &Packed::waitTimes, &Filling::waitTimes).tell(finder);
        else
            Merged::ofAll(windows, &Packed::sojourns, &Filling::sojourns).tell(finder);
    });
    numbers.earlyArrivalRate = seconds > 0 ? early / seconds : 0;
    return numbers;
}

LiveNumbers LiveWindow::lastSlot(double seconds) const
{
    const Packed& slot = m_ring[m_last];
    return summary(slot.tally, seconds, [&](auto& finder, bool ofWaits) {
        for (const PackedCount& one : ofWaits ? slot.waitTimes : slot.sojourns)
            finder.tell(one.cell, PackedCount::kCoarse, one.count);
    });
}

LiveNumbers LiveWindow::lastSlot(Group windows, double seconds)
{
    Tally all;
    for (const LiveWindow* window : windows)
        all += window->m_ring[window->m_last].tally;
    return summary(all, seconds, [&](auto& finder, bool ofWaits) {
        Merged::ofLast(windows, ofWaits ? &Packed::waitTimes : &Packed::sojourns).tell(finder);
    });
}

std::size_t LiveWindow::bytes() const
{
    std::size_t sum = sizeof(*this) + m_filling.sojourns.bytes() + m_filling.waitTimes.bytes();
    for (const Packed& slot : m_ring)
        sum += sizeof(slot) + bytesOf(slot.sojourns) + bytesOf(slot.waitTimes);
    return sum;
}

} // namespace cloudyard

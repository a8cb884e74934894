// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/live_window.h"

#include <algorithm>
#include <array>
#include <limits>

namespace cloudyard {
namespace {

constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

/// Percentiles of counts that are told in ascending order; NaN below kLeastSamples samples.
template <std::size_t N> class PercentileFinder {
public:
    /// `shares` ascending, of so many samples.
    PercentileFinder(const std::array<double, N>& shares, std::uint32_t samples) : m_next(samples < kLeastSamples ? N : 0)
    {
        m_found.fill(kNotMeasured);
        for (std::size_t i = 0; i < N; ++i)
            m_ranks[i] = quantileRank(shares[i], samples);
    }
    [[nodiscard]] bool isDone() const { return m_next == N; }
    /// So many samples in a cell of 2^`coarse` buckets.
    void tell(std::uint32_t cell, int coarse, std::uint32_t count)
    {
        for (m_seen += count; m_next < N && m_ranks[m_next] <= m_seen; ++m_next)
            m_found[m_next] = middleOfCell(cell, coarse).toSeconds();
    }
    /// Seconds.
    [[nodiscard]] const std::array<double, N>& found() const { return m_found; }

private:
    std::array<std::uint64_t, N> m_ranks;
    std::array<double, N> m_found;
    std::uint64_t m_seen = 0;
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

void FillingCounts::countThem()
{
    for (const std::uint16_t cell : m_few)
        m_many.add(std::uint32_t{cell} << kCoarse);
    m_few.clear();
    m_areMany = true;
}

void FillingCounts::packInto(std::vector<PackedCount>& packed)
{
    if (m_areMany)
        return packMany(packed);
    std::ranges::sort(m_few);
    for (const std::uint16_t cell : m_few)
        if (!packed.empty() && packed.back().cell == cell)
            ++packed.back().count;
        else
            packed.push_back({cell, 1});
    m_few.clear();
}

/// A node that has become calm goes back to its list.
void FillingCounts::packMany(std::vector<PackedCount>& packed)
{
    m_many.pack(packed);
    m_many.clear();
    std::size_t samples = 0;
    for (const PackedCount& one : packed)
        samples += one.count;
    m_areMany = samples >= kFew / 2;
}

void FillingCounts::clear()
{
    m_few.clear();
    m_many.clear();
    m_areMany = false;
}

void LiveWindow::Packed::clear()
{
    tally = {};
    sojourns.clear();
    waitTimes.clear();
}

void LiveWindow::roll()
{
    m_last = (m_last + 1) % static_cast<std::uint32_t>(m_ring.size());
    Packed& slot = m_ring[m_last];
    if (!slot.tally.isZero()) {
        m_complete -= slot.tally;
        slot.clear();
    }
    if (m_filling.tally.isZero())
        return;
    m_complete += m_filling.tally;
    slot.tally = m_filling.tally;
    m_filling.sojourns.packInto(slot.sojourns);
    m_filling.waitTimes.packInto(slot.waitTimes);
    m_filling.tally = {};
}

void LiveWindow::clear()
{
    for (Packed& slot : m_ring)
        slot.clear();
    m_complete = {};
    m_filling.tally = {};
    m_filling.sojourns.clear();
    m_filling.waitTimes.clear();
}

/// The counts of all slots together, for as long as one question takes.
class LiveWindow::Merged {
public:
    Merged(const LiveWindow& window, std::vector<PackedCount> Packed::*packed, const FillingCounts& filling)
    {
        for (const Packed& slot : window.m_ring)
            if (const std::vector<PackedCount>& counts = slot.*packed; !counts.empty())
                cover(counts.front().cell, counts.back().cell + 1u);
        filling.forEach([this](std::uint32_t cell, std::uint32_t) { cover(cell, cell + 1); });
        std::fill(m_cells.begin() + m_first, m_cells.begin() + m_end, 0);
        for (const Packed& slot : window.m_ring)
            for (const PackedCount& one : slot.*packed)
                m_cells[one.cell] += one.count;
        filling.forEach([this](std::uint32_t cell, std::uint32_t count) { m_cells[cell] += count; });
    }
    template <class Finder> void tell(Finder& finder) const
    {
        for (std::uint32_t cell = m_first; cell < m_end && !finder.isDone(); ++cell)
            if (m_cells[cell] > 0)
                finder.tell(cell, FillingCounts::kCoarse, m_cells[cell]);
    }

private:
    void cover(std::uint32_t first, std::uint32_t end)
    {
        m_first = m_end == 0 ? first : std::min(m_first, first);
        m_end = std::max(m_end, end);
    }

    std::array<std::uint32_t, (DurationBuckets::kCount >> FillingCounts::kCoarse)> m_cells; // zero only where covered
    std::uint32_t m_first = 0;
    std::uint32_t m_end = 0;
};

LiveNumbers LiveWindow::numbers(double seconds) const
{
    Tally all = m_complete;
    all += m_filling.tally;
    return summary(all, seconds, [&](auto& finder, bool ofWaits) {
        if (ofWaits)
            Merged(*this, &Packed::waitTimes, m_filling.waitTimes).tell(finder);
        else
            Merged(*this, &Packed::sojourns, m_filling.sojourns).tell(finder);
    });
}

LiveNumbers LiveWindow::lastSlot(double seconds) const
{
    const Packed& slot = m_ring[m_last];
    return summary(slot.tally, seconds, [&](auto& finder, bool ofWaits) {
        for (const PackedCount& one : ofWaits ? slot.waitTimes : slot.sojourns)
            finder.tell(one.cell, FillingCounts::kCoarse, one.count);
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

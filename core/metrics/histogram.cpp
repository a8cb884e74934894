// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/histogram.h"

#include <cmath>
#include <limits>

namespace cloudyard {

Duration middleOfCell(std::uint32_t cell, int coarse)
{
    const std::int64_t low = DurationBuckets::least(cell << coarse).ns;
    const std::int64_t high = DurationBuckets::least((cell + 1) << coarse).ns;
    return {low + (high - low) / 2};
}

std::uint64_t quantileRank(double p, std::uint64_t count)
{
    const double rank = std::ceil(p * static_cast<double>(count));
    if (!(rank > 1))
        return 1;
    return rank < static_cast<double>(count) ? static_cast<std::uint64_t>(rank) : count;
}

template <class Count, int Coarse>
void BucketCounts<Count, Coarse>::reach(std::uint32_t first, std::uint32_t last)
{
    if (!m_cells.empty()) {
        first = std::min(first, m_first);
        last = std::max(last, end());
    }
    if (last - first == m_size)
        return;
    std::vector<Count> wider(last - first,
                             Count{0}); // no spare room: this happens a dozen times in a run
    std::copy(m_cells.begin(), m_cells.end(),
              wider.begin() + (m_cells.empty() ? 0 : m_first - first));
    m_cells = std::move(wider);
    m_first = first;
    m_size = last - first;
}

template <class Count, int Coarse> Duration BucketCounts<Count, Coarse>::ranked(std::uint64_t rank) const
{
    const auto reaches = [rank, seen = std::uint64_t{0}](Count count) mutable { return (seen += count) >= rank; };
    const auto cell = std::ranges::find_if(m_cells, reaches) - m_cells.begin();
    return middleOfCell(m_first + static_cast<std::uint32_t>(cell), Coarse);
}

template <class Count, int Coarse> void BucketCounts<Count, Coarse>::pack(std::vector<PackedCount>& packed) const
{
    constexpr Count kMost = std::numeric_limits<std::uint16_t>::max();
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        for (Count left = m_cells[i]; left > 0; left -= std::min(left, kMost))
            packed.push_back(
                {static_cast<std::uint16_t>(m_first + i), static_cast<std::uint16_t>(std::min(left, kMost))});
}

void Histogram::merge(const Histogram& other)
{
    m_counts.merge(other.m_counts);
    m_count += other.m_count;
    m_zeros += other.m_zeros;
    m_sumNs += other.m_sumNs;
    m_max = std::max(m_max, other.m_max);
}

void Histogram::clear()
{
    m_counts.clear();
    m_count = 0;
    m_zeros = 0;
    m_sumNs = 0;
    m_max = {};
}

double Histogram::mean() const
{
    if (m_count == 0)
        return std::numeric_limits<double>::quiet_NaN();
    return static_cast<double>(m_sumNs) / static_cast<double>(m_count) * 1e-9;
}

double Histogram::quantile(double p) const
{
    if (m_count == 0)
        return std::numeric_limits<double>::quiet_NaN();
    if (p >= 1)
        return m_max.toSeconds();
    const std::uint64_t rank = quantileRank(p, m_count);
    const Duration found = rank <= m_zeros ? middleOfCell(0, 0) : m_counts.ranked(rank - m_zeros);
    return std::min(found, m_max).toSeconds();
}

template class BucketCounts<std::uint64_t, 0>;
template class BucketCounts<std::uint32_t, 1>;

} // namespace cloudyard

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

template <class Count> void BucketCounts<Count>::reach(std::uint32_t first, std::uint32_t last)
{
    if (!m_counts.empty()) {
        first = std::min(first, m_first);
        last = std::max(last, m_first + m_size);
    }
    if (last - first == m_size)
        return;
    std::vector<Count> wider(last - first, Count{0}); // no spare room: this happens a dozen times in a run
    std::copy(m_counts.begin(), m_counts.end(), wider.begin() + (m_counts.empty() ? 0 : m_first - first));
    m_counts = std::move(wider);
    m_first = first;
    m_size = last - first;
}

template <class Count> Duration BucketCounts<Count>::ranked(std::uint64_t rank) const
{
    const auto reaches = [rank, seen = std::uint64_t{0}](Count count) mutable { return (seen += count) >= rank; };
    const auto bucket = std::ranges::find_if(m_counts, reaches) - m_counts.begin();
    return middleOfCell(m_first + static_cast<std::uint32_t>(bucket), 0);
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

template class BucketCounts<std::uint64_t>;
template class BucketCounts<std::uint32_t>;

} // namespace cloudyard

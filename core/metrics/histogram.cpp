// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/histogram.h"

#include <cmath>
#include <limits>

namespace cloudyard {

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
    if (last - first == m_cells.size())
        return;
    std::vector<Count> wider(last - first,
                             Count{0}); // no spare room: this happens a dozen times in a run
    std::copy(m_cells.begin(), m_cells.end(),
              wider.begin() + (m_cells.empty() ? 0 : m_first - first));
    m_cells = std::move(wider);
    m_first = first;
}

template <class Count, int Coarse>
Duration BucketCounts<Count, Coarse>::ranked(std::uint64_t rank, const BucketCounts* also) const
{
    const bool two = also && !also->m_cells.empty();
    std::uint32_t cell = m_cells.empty() && two ? also->m_first : m_first;
    std::uint32_t last = m_cells.empty() ? 0 : end();
    if (two) {
        cell = std::min(cell, also->m_first);
        last = std::max(last, also->end());
    }
    if (two) {
        for (std::uint64_t seen = 0; cell < last; ++cell) {
            seen += at(cell) + also->at(cell);
            if (seen >= rank)
                break;
        }
    } else {
        const auto reaches = [rank, seen = std::uint64_t{0}](Count count) mutable { return (seen += count) >= rank; };
        cell += static_cast<std::uint32_t>(std::ranges::find_if(m_cells, reaches) - m_cells.begin());
    }
    const std::int64_t low = DurationBuckets::least(cell << Coarse).ns;
    const std::int64_t high = DurationBuckets::least((cell + 1) << Coarse).ns;
    return {low + (high - low) / 2};
}

void Histogram::merge(const Histogram& other)
{
    m_counts.merge(other.m_counts);
    m_count += other.m_count;
    m_sumNs += other.m_sumNs;
    m_max = std::max(m_max, other.m_max);
}

void Histogram::clear()
{
    m_counts.clear();
    m_count = 0;
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
    return std::min(m_counts.ranked(quantileRank(p, m_count)), m_max).toSeconds();
}

template class BucketCounts<std::uint64_t, 0>;
template class BucketCounts<std::uint32_t, 1>;

} // namespace cloudyard

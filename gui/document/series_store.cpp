// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/series_store.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/services/registry.h"

namespace cloudyard {

void SeriesStore::append(const SeriesChunk& chunk)
{
    for (std::size_t i = 0; i < chunk.times.size(); ++i) {
        const std::uint64_t row = chunk.firstRow + i;
        if (row < m_nextRow)
            continue;
        const auto first = chunk.values.begin() + static_cast<std::ptrdiff_t>(i * chunk.columns);
        m_rows.push_back({chunk.times[i], std::vector<float>(first, first + chunk.columns)});
        m_values += chunk.columns;
        m_nextRow = row + 1;
        forgetTheOldest();
    }
}

void SeriesStore::forgetTheOldest()
{
    for (; m_values > kMostValues; ++m_whole) {
        std::vector<float>& values = m_rows[m_whole].values;
        m_values -= values.size();
        values = std::vector<float>(values.begin(),
                                    values.begin() + std::min<std::ptrdiff_t>(kSceneSeries, std::ssize(values)));
    }
    if (m_rows.size() <= kMostRows)
        return;
    if (m_whole == 0)
        m_values -= m_rows.front().values.size();
    else
        --m_whole;
    m_rows.pop_front();
}

void SeriesStore::clear()
{
    m_rows.clear();
    m_whole = m_values = 0;
    m_nextRow = 0;
}

float SeriesStore::last(std::uint32_t column) const
{
    if (m_rows.empty() || column >= m_rows.back().values.size())
        return std::numeric_limits<float>::quiet_NaN();
    return m_rows.back().values[column];
}

std::vector<SeriesStore::Sample> SeriesStore::since(double time, std::uint32_t column) const
{
    const auto begin = std::ranges::lower_bound(m_rows, time, {}, &Row::time);
    std::vector<Sample> samples;
    for (auto row = begin; row != m_rows.end(); ++row)
        if (column < row->values.size() && std::isfinite(row->values[column]))
            samples.push_back({row->time, static_cast<double>(row->values[column])});
    return samples;
}

std::uint32_t firstColumnOf(const Topology& topology, NodeIndex node)
{
    const auto kinds = serviceKinds();
    std::size_t column = kSceneSeries;
    for (NodeIndex n = 0; n < node; ++n)
        if (topology.ownerOf(static_cast<NodeIndex>(n)) == kNone) // members have no columns
            column += kinds[topology.nodes[n].kind].descriptor->metrics.size();
    return static_cast<std::uint32_t>(column);
}

std::vector<SeriesStore::Sample> decimated(std::vector<SeriesStore::Sample> samples,
                                           std::size_t most)
{
    if (samples.size() <= most || most < 2)
        return samples;
    std::vector<SeriesStore::Sample> kept;
    const std::size_t stretches = most / 2;
    for (std::size_t s = 0; s < stretches; ++s) {
        const auto begin =
            samples.begin() + static_cast<std::ptrdiff_t>(s * samples.size() / stretches);
        const auto end =
            samples.begin() + static_cast<std::ptrdiff_t>((s + 1) * samples.size() / stretches);
        const auto [low, high] = std::minmax_element(
            begin, end, [](const auto& a, const auto& b) { return a.value < b.value; });
        kept.push_back(*std::min(low, high));
        if (low != high)
            kept.push_back(*std::max(low, high));
    }
    return kept;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include <algorithm>
#include <limits>

namespace cloudyard {
namespace {

constexpr float kNoCell = std::numeric_limits<float>::quiet_NaN();

std::ptrdiff_t offset(std::size_t n) { return static_cast<std::ptrdiff_t>(n); }

} // namespace

std::span<float> Series::addRow(SimTime end)
{
    m_times.push_back(static_cast<double>(end.ns) / 1e9); // exact for whole seconds
    m_values.resize(m_values.size() + m_columns, kNoCell);
    return std::span(m_values).last(m_columns);
}

void Series::widenTo(std::uint32_t columns)
{
    if (columns <= m_columns)
        return;
    std::vector<float> wide(m_times.size() * columns, kNoCell);
    for (std::size_t r = 0; r < m_times.size(); ++r)
        std::copy_n(m_values.begin() + offset(r * m_columns), m_columns,
                    wide.begin() + offset(r * columns));
    m_values = std::move(wide);
    m_columns = columns;
}

void Series::forgetBefore(std::uint64_t row)
{
    row = std::clamp(row, firstRow(), endRow());
    m_skipped += static_cast<std::size_t>(row - m_firstRow);
    m_firstRow = row;
    if (m_skipped * 2 < m_times.size()) // moving the rest only now keeps the cost per row constant
        return;
    m_times.erase(m_times.begin(), m_times.begin() + offset(m_skipped));
    m_values.erase(m_values.begin(), m_values.begin() + offset(m_skipped * m_columns));
    m_skipped = 0;
}

void Series::clear()
{
    m_firstRow = 0;
    m_skipped = 0;
    m_times.clear();
    m_values.clear();
}

std::span<const float> Series::row(std::uint64_t row) const
{
    return std::span(m_values).subspan(position(row) * m_columns, m_columns);
}

void Series::copySince(std::uint64_t row, SeriesChunk& out) const
{
    const std::uint64_t first = std::clamp(row, firstRow(), endRow());
    const std::size_t from = position(first);
    out.firstRow = first;
    out.columns = m_columns;
    out.times.assign(m_times.begin() + offset(from), m_times.end());
    out.values.assign(m_values.begin() + offset(from * m_columns), m_values.end());
}

} // namespace cloudyard

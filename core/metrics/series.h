// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/base/sim_time.h"

namespace cloudyard {

/// New rows of the time series since the last row that a viewer acknowledged. `values` is row by row; a row holds
/// the scene's columns (SceneSeries), then for each node its kind's metrics, by NodeIndex.
struct SeriesChunk {
    std::uint64_t firstRow = 0;
    std::uint32_t columns = 0;
    std::vector<double> times; ///< seconds, end of each window
    std::vector<float> values;
};

/// A table of numbers over time: one row a sampling window, which may grow in columns (nodes added during a run) but
/// never shrinks in them. What was never measured is NaN. Rows keep their numbers when older ones are forgotten.
/// Thread: one at a time. Cost: amortised linear in what is added; no allocation once forgetting keeps pace.
class Series {
public:
    /// The new row, all NaN; good until the next call.
    std::span<float> addRow(SimTime end);
    /// Adds columns at the right; old rows get NaN there. Linear in all rows kept.
    void widenTo(std::uint32_t columns);
    /// Rows before this one are no longer wanted.
    void forgetBefore(std::uint64_t row);
    void clear();

    [[nodiscard]] std::uint64_t firstRow() const { return m_firstRow; }
    [[nodiscard]] std::uint64_t endRow() const { return m_firstRow + m_times.size() - m_skipped; }
    [[nodiscard]] std::uint32_t columns() const { return m_columns; }
    /// Seconds, at the end of the row's window. `row` in [firstRow, endRow).
    [[nodiscard]] double time(std::uint64_t row) const { return m_times[position(row)]; }
    [[nodiscard]] std::span<const float> row(std::uint64_t row) const;
    /// Overwrites `out` with the rows from `row` on, or from the oldest one kept; its vectors keep their capacity.
    void copySince(std::uint64_t row, SeriesChunk& out) const;

private:
    [[nodiscard]] std::size_t position(std::uint64_t row) const
    {
        return static_cast<std::size_t>(row - m_firstRow) + m_skipped;
    }

    std::uint32_t m_columns = 0;
    std::uint64_t m_firstRow = 0;
    std::size_t m_skipped = 0; ///< forgotten rows that still stand at the front of the vectors
    std::vector<double> m_times;
    std::vector<float> m_values;
};

} // namespace cloudyard

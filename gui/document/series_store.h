// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "core/session/frame.h"

namespace cloudyard {

/// The time series of a run, as its frames bring them: one row a simulated second, with the scene's
/// columns first (SceneSeries), then each node's metrics. Keeps the newest `kMostRows`, and of these the
/// nodes' metrics for the newest that have `kMostValues` together: two hours of a scene of 20 nodes,
/// 70 s of one of 2,000. Columns that a row does not have, because a node came later or that was
/// too long ago, read as not-a-number. GUI thread; amortised linear in what is added.
class SeriesStore {
public:
    static constexpr std::size_t kMostRows = 7'200;
    static constexpr std::size_t kMostValues = 2'000'000; ///< 8 MB

    struct Sample {
        double time = 0; ///< seconds, end of the window
        double value = 0;
    };

    /// Takes the rows that are new. A chunk that does not follow on leaves a gap, never an error.
    void append(const SeriesChunk& chunk);
    void clear();
    /// One past the last row held.
    [[nodiscard]] std::uint64_t nextRow() const { return m_nextRow; }
    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }
    [[nodiscard]] double lastTime() const { return m_rows.empty() ? 0 : m_rows.back().time; }
    /// The newest value of a column; not-a-number when there is none.
    [[nodiscard]] float last(std::uint32_t column) const;
    /// The samples of a column from a time on, oldest first; gaps and not-a-numbers are left out.
    [[nodiscard]] std::vector<Sample> since(double time, std::uint32_t column) const;

private:
    struct Row {
        double time;
        std::vector<float> values;
    };
    void forgetTheOldest();

    std::deque<Row> m_rows;
    std::size_t m_whole = 0;  ///< from this row on nodes' metrics are kept
    std::size_t m_values = 0; ///< in whole rows
    std::uint64_t m_nextRow = 0;
};

/// The column of a node's first metric in the rows of this topology.
[[nodiscard]] std::uint32_t firstColumnOf(const Topology& topology, NodeIndex node);

/// At most `most` samples that show the same peaks: each pair of neighbours stands for the least
/// and the greatest of its stretch of time.
[[nodiscard]] std::vector<SeriesStore::Sample> decimated(std::vector<SeriesStore::Sample> samples,
                                                         std::size_t most);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include <QRectF>

namespace cloudyard {

/// Finds what lies near a rect among many rects, without looking at all of them.
///
/// Guarantees: `query` gives every value one of whose rects touches the asked rect, each once, in rising order, and
/// possibly neighbours that do not touch. Built once, then constant: any thread. Building is linear; a query costs the
/// cells it covers.
class SpatialGrid {
public:
    struct Entry {
        QRectF rect;
        std::uint32_t value = 0; ///< several entries may share a value
    };

    SpatialGrid() = default;
    explicit SpatialGrid(std::span<const Entry> entries);

    [[nodiscard]] std::vector<std::uint32_t> query(const QRectF& rect) const;

private:
    struct Cells {
        int left = 0, top = 0, right = -1, bottom = -1;
    };
    [[nodiscard]] Cells cellsOf(const QRectF& rect) const;
    [[nodiscard]] std::size_t cellAt(int x, int y) const
    {
        return static_cast<std::size_t>(y) * static_cast<std::size_t>(m_columns)
               + static_cast<std::size_t>(x);
    }

    QRectF m_bounds;
    double m_cell = 1;
    int m_columns = 0;
    int m_rows = 0;
    std::vector<std::uint32_t> m_starts; ///< by cell, into m_values
    std::vector<std::uint32_t> m_values;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/spatial_grid.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {
namespace {

constexpr double kLeastCell = 128;
constexpr double kMostCellsAcross = 160;

/// Unlike QRectF::united, counts rects without width or height, which straight links have.
QRectF unite(const QRectF& a, const QRectF& b)
{
    return QRectF(QPointF(std::min(a.left(), b.left()), std::min(a.top(), b.top())),
                  QPointF(std::max(a.right(), b.right()), std::max(a.bottom(), b.bottom())));
}

} // namespace

SpatialGrid::SpatialGrid(std::span<const Entry> entries)
{
    if (entries.empty())
        return;
    m_bounds = entries.front().rect;
    for (const Entry& entry : entries)
        m_bounds = unite(m_bounds, entry.rect);
    m_cell = std::max({kLeastCell, m_bounds.width() / kMostCellsAcross, m_bounds.height() / kMostCellsAcross});
    m_columns = static_cast<int>(m_bounds.width() / m_cell) + 1;
    m_rows = static_cast<int>(m_bounds.height() / m_cell) + 1;
    m_starts.assign(cellAt(0, m_rows) + 1, 0);
    const auto eachCell = [&](auto&& use) {
        for (const Entry& entry : entries) {
            const Cells cells = cellsOf(entry.rect);
            for (int y = cells.top; y <= cells.bottom; ++y)
                for (int x = cells.left; x <= cells.right; ++x)
                    use(cellAt(x, y), entry.value);
        }
    };
    eachCell([&](std::size_t cell, std::uint32_t) { ++m_starts[cell + 1]; });
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    m_values.resize(m_starts.back());
    std::vector<std::uint32_t> next = m_starts;
    eachCell([&](std::size_t cell, std::uint32_t value) { m_values[next[cell]++] = value; });
}

SpatialGrid::Cells SpatialGrid::cellsOf(const QRectF& rect) const
{
    const auto column = [&](double x) {
        return static_cast<int>(std::clamp(std::floor((x - m_bounds.left()) / m_cell), -1.0, m_columns + 0.0));
    };
    const auto row = [&](double y) {
        return static_cast<int>(std::clamp(std::floor((y - m_bounds.top()) / m_cell), -1.0, m_rows + 0.0));
    };
    return {std::max(column(rect.left()), 0), std::max(row(rect.top()), 0),
            std::min(column(rect.right()), m_columns - 1), std::min(row(rect.bottom()), m_rows - 1)};
}

std::vector<std::uint32_t> SpatialGrid::query(const QRectF& rect) const
{
    std::vector<std::uint32_t> found;
    if (m_columns == 0)
        return found;
    const Cells cells = cellsOf(rect);
    for (int y = cells.top; y <= cells.bottom; ++y)
        for (int x = cells.left; x <= cells.right; ++x) {
            const std::size_t cell = cellAt(x, y);
            found.insert(found.end(), m_values.begin() + m_starts[cell], m_values.begin() + m_starts[cell + 1]);
        }
    std::sort(found.begin(), found.end());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace cloudyard

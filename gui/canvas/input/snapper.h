// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include <QLineF>
#include <QPointF>
#include <QRectF>

namespace cloudyard {

/// Lets what is dragged catch on lines with what stands still: edges on edges, middles on middles, and on the same gap
/// as between two neighbours. Where nothing is near, on the grid.
///
/// Pure; scene units. Building is linear in what stands, a snap as well.
class Snapper {
public:
    Snapper() = default;
    /// `moving` is the box of all that is dragged, before it moves.
    Snapper(QRectF moving, std::vector<QRectF> standing) : m_moving(moving), m_standing(std::move(standing)) {}

    struct Snapped {
        QPointF offset;
        std::vector<QLineF> guides; ///< what it caught on, one or two for each direction
    };
    /// The offset nearest to `wanted` that catches within `reach`.
    [[nodiscard]] Snapped snap(QPointF wanted, double reach) const;

private:
    struct Catch {
        double shift; ///< of the wanted offset
        std::vector<QLineF> guides;
    };
    [[nodiscard]] Catch along(bool across, const QRectF& at, double reach) const;

    QRectF m_moving;
    std::vector<QRectF> m_standing;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include <QPointF>
#include <QRectF>

namespace cloudyard {

/// Of p from the segment between a and b.
[[nodiscard]] double segmentDistance(QPointF p, QPointF a, QPointF b);

/// The way of a link: a polyline that stays within 0.25 units of the true curve, with its lengths, so that dots move
/// at an even speed and never leave the drawn line.
///
/// Guarantees: at least two points; pointAt(0) is the start, pointAt(1) the end; equal steps of t are equal lengths
/// along the line. Scene units. A value: any thread. pointAt costs a binary search.
class LinkPath {
public:
    /// A point; for a link that has not been routed.
    LinkPath() : LinkPath(std::vector<QPointF>{QPointF(), QPointF()}) {}
    /// Along these corners, each rounded by an arc of at most `radius`.
    [[nodiscard]] static LinkPath throughCorners(std::span<const QPointF> corners, double radius);
    [[nodiscard]] static LinkPath cubic(QPointF from, QPointF control1, QPointF control2, QPointF to);

    [[nodiscard]] const std::vector<QPointF>& points() const { return m_points; }
    [[nodiscard]] double length() const { return m_lengths.back(); }
    [[nodiscard]] const QRectF& bounds() const { return m_bounds; }
    /// The point at a share of the length; t outside [0, 1] is clamped.
    [[nodiscard]] QPointF pointAt(double t) const;
    /// Unit vector along the line at t.
    [[nodiscard]] QPointF directionAt(double t) const;
    [[nodiscard]] double distanceTo(QPointF point) const;

private:
    explicit LinkPath(std::vector<QPointF> points);
    [[nodiscard]] std::size_t segmentAt(double length) const;

    std::vector<QPointF> m_points;
    std::vector<double> m_lengths; ///< from the start to each point
    QRectF m_bounds;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/link_path.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace cloudyard {
namespace {

constexpr double kFlatness = 0.25;
constexpr int kDeepest = 8;

double lengthOf(QPointF v) { return std::hypot(v.x(), v.y()); }

void flatten(QPointF a, QPointF c1, QPointF c2, QPointF b, int depth, std::vector<QPointF>& out)
{
    const bool flat = segmentDistance(c1, a, b) <= kFlatness && segmentDistance(c2, a, b) <= kFlatness;
    if (flat || depth == kDeepest) {
        out.push_back(b);
        return;
    }
    const QPointF ab = (a + c1) / 2, cc = (c1 + c2) / 2, cb = (c2 + b) / 2;
    const QPointF left = (ab + cc) / 2, right = (cc + cb) / 2, middle = (left + right) / 2;
    flatten(a, ab, left, middle, depth + 1, out);
    flatten(middle, right, cb, b, depth + 1, out);
}

/// A corner as a quarter-like curve from `entry` to `leave`; 0.5523 makes a right angle a circle's arc.
void roundCorner(QPointF before, QPointF corner, QPointF after, double radius,
                 std::vector<QPointF>& out)
{
    const QPointF in = corner - before;
    const QPointF on = after - corner;
    const double room = std::min(lengthOf(in), lengthOf(on)) / 2;
    const double cut = std::min(radius, room);
    if (cut < 0.5) {
        out.push_back(corner);
        return;
    }
    const QPointF entry = corner - in * (cut / lengthOf(in));
    const QPointF leave = corner + on * (cut / lengthOf(on));
    out.push_back(entry);
    flatten(entry, entry + (corner - entry) * 0.5523, leave + (corner - leave) * 0.5523, leave, 0, out);
}

} // namespace

double segmentDistance(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double squared = QPointF::dotProduct(along, along);
    const double share = squared > 0 ? QPointF::dotProduct(p - a, along) / squared : 0;
    return lengthOf(p - (a + along * std::clamp(share, 0.0, 1.0)));
}

LinkPath::LinkPath(std::vector<QPointF> points) : m_points(std::move(points))
{
    m_lengths.reserve(m_points.size());
    double total = 0;
    QPointF low = m_points.front(), high = m_points.front();
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (i > 0)
            total += lengthOf(m_points[i] - m_points[i - 1]);
        m_lengths.push_back(total);
        low = {std::min(low.x(), m_points[i].x()), std::min(low.y(), m_points[i].y())};
        high = {std::max(high.x(), m_points[i].x()), std::max(high.y(), m_points[i].y())};
    }
    m_bounds = QRectF(low, high);
}

LinkPath LinkPath::throughCorners(std::span<const QPointF> corners, double radius)
{
    if (corners.empty())
        return {};
    std::vector<QPointF> points{corners.front()};
    for (std::size_t i = 1; i + 1 < corners.size(); ++i)
        roundCorner(corners[i - 1], corners[i], corners[i + 1], radius, points);
    points.push_back(corners.back());
    return LinkPath(std::move(points));
}

LinkPath LinkPath::cubic(QPointF from, QPointF control1, QPointF control2, QPointF to)
{
    std::vector<QPointF> points{from};
    flatten(from, control1, control2, to, 0, points);
    return LinkPath(std::move(points));
}

std::size_t LinkPath::segmentAt(double length) const
{
    const auto next = std::upper_bound(m_lengths.begin() + 1, m_lengths.end() - 1, length);
    return static_cast<std::size_t>(next - m_lengths.begin()) - 1;
}

QPointF LinkPath::pointAt(double t) const
{
    const double at = std::clamp(t, 0.0, 1.0) * length();
    const std::size_t i = segmentAt(at);
    const double span = m_lengths[i + 1] - m_lengths[i];
    const double share = span > 0 ? (at - m_lengths[i]) / span : 0;
    return m_points[i] + (m_points[i + 1] - m_points[i]) * share;
}

QPointF LinkPath::directionAt(double t) const
{
    const std::size_t i = segmentAt(std::clamp(t, 0.0, 1.0) * length());
    const QPointF along = m_points[i + 1] - m_points[i];
    const double size = lengthOf(along);
    return size > 0 ? along / size : QPointF(1, 0);
}

double LinkPath::distanceTo(QPointF point) const
{
    double best = lengthOf(point - m_points.front());
    for (std::size_t i = 0; i + 1 < m_points.size(); ++i)
        best = std::min(best, segmentDistance(point, m_points[i], m_points[i + 1]));
    return best;
}

} // namespace cloudyard

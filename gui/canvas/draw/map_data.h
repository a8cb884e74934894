// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <span>
#include <vector>

namespace cloudyard {

/// How fine the outlines are: Natural Earth at 1:110 million or 1:50 million.
enum class MapDetail { Coarse, Fine };

/// What suits a map whose equator is this long in device px: coarse outlines look angular above about 1,100.
[[nodiscard]] MapDetail mapDetailFor(double widthPx);

/// One outline, hole or border. Points are in map widths: MapProjection(1), so x runs from -0.5 to 0.5.
struct MapRing {
    enum class Kind { Outline, Hole, Border } kind;
    std::uint32_t first, count;
    QRectF box;
};

/// The outlines of the world, projected once. Immutable and shared; read in on first use (1 or 10 ms).
class MapData {
public:
    /// Any thread.
    static const MapData& of(MapDetail detail);

    [[nodiscard]] const std::vector<MapRing>& rings() const { return m_rings; }
    [[nodiscard]] std::span<const QPointF> pointsOf(const MapRing& ring) const
    {
        return std::span(m_points).subspan(ring.first, ring.count);
    }
    /// Does the ring's edge from point i to the next only run along the cut at the antimeridian?
    [[nodiscard]] bool isCut(const MapRing& ring, std::size_t i) const;

private:
    explicit MapData(const char* file);

    std::vector<MapRing> m_rings;
    std::vector<QPointF> m_points;
    std::vector<bool> m_onEdge; ///< for each point: does it lie on the western or eastern edge?
};

/// The map as shapes in px, cut to a rectangle and thinned to what can be seen there.
struct MapShapes {
    std::vector<std::vector<QPointF>> land;    ///< closed, odd-even within the whole: holes follow outlines
    std::vector<std::vector<QPointF>> coasts;  ///< open lines
    std::vector<std::vector<QPointF>> borders; ///< open lines
    std::vector<std::vector<QPointF>> graticule; ///< open lines, every 20 degrees
};

/// `bounds` is where MapProjection::bounds() lies in px; only what may touch `visible` is included. Points
/// closer than `tolerance` px to the one before are left out. Cost: linear in the points of what is visible.
[[nodiscard]] MapShapes mapShapes(const QRectF& bounds, const QRectF& visible, double tolerance);

} // namespace cloudyard

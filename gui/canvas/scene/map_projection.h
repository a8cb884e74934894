// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>

namespace cloudyard {

/// A place on the globe. Degrees: latitude -90 (south pole) to 90, longitude east of Greenwich.
struct GeoPoint {
    double lat = 0;
    double lon = 0;
};

/// Where on the plane of a scene a place on Earth lies: the Natural Earth projection, centred on 8° E.
///
/// The map is a fixed backdrop: latitude 0, longitude 8° E is the point (0, 0), the equator is as long as
/// the map is wide, y grows to the south. toGeo() undoes toScene() to better than 1e-9 degrees inside
/// the outline of the map; a point outside the outline gives the nearest place on its parallel, so every
/// point of the plane has an answer. Longitudes of any turn are accepted; toGeo() gives (-180, 180].
/// Scene units, degrees. A value: any thread. Costs: toScene() a dozen multiplications, toGeo() about
/// five times that.
/// @source B. Jenny, T. Patterson, L. Hurni, "Flex Projector", and B. Šavrič et al., "A Polynomial
/// Equation for the Natural Earth Projection", 2011 (read 2026-11).
class MapProjection {
public:
    static constexpr double kCentreLon = 8;
    static constexpr double kDefaultWidth = 4000;

    /// `width` is the length of the equator in scene units; more than zero.
    explicit MapProjection(double width = kDefaultWidth);

    [[nodiscard]] QPointF toScene(double lat, double lon) const;
    [[nodiscard]] QPointF toScene(GeoPoint place) const { return toScene(place.lat, place.lon); }
    /// For longitudes of a map that was cut at the antimeridian of its centre: no wrapping, so that
    /// both edges (8 ± 180) can be drawn.
    [[nodiscard]] QPointF toSceneUnwrapped(double lat, double lon) const;
    [[nodiscard]] GeoPoint toGeo(QPointF scene) const;
    /// Is the point inside the outline of the map?
    [[nodiscard]] bool contains(QPointF scene) const;

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const;
    /// The box round the whole globe, poles included.
    [[nodiscard]] QRectF bounds() const;

private:
    double m_width;
    double m_scale; ///< scene units per radian of the projection's own plane
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/map_projection.h"

#include <QtGlobal>
#include <algorithm>
#include <cmath>
#include <numbers>

namespace cloudyard {

namespace {

constexpr double kPi = std::numbers::pi;
constexpr double kEquator = 0.870700; ///< length of the equator per radian of longitude

double radians(double degrees) { return degrees * kPi / 180; }
double degrees(double radians) { return radians * 180 / kPi; }

/// Length of a parallel per radian of longitude.
double parallelLength(double phi)
{
    const double p2 = phi * phi;
    const double p4 = p2 * p2;
    return kEquator - 0.131979 * p2 + p4 * (-0.013791 + p4 * p2 * (0.003971 - 0.001529 * p2));
}

/// Height of a parallel above the equator.
double parallelHeight(double phi)
{
    const double p2 = phi * phi;
    const double p4 = p2 * p2;
    return phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + p2 * (0.028874 - 0.005916 * p2))));
}

double parallelHeightSlope(double phi)
{
    const double p2 = phi * phi;
    const double p4 = p2 * p2;
    return 1.007226 +
           p2 * (3 * 0.015085 + p4 * (-7 * 0.044475 + p2 * (9 * 0.028874 - 11 * 0.005916 * p2)));
}

/// The latitude of the parallel at that height, in radians.
double parallelAt(double height)
{
    const double top = parallelHeight(kPi / 2);
    if (std::abs(height) >= top)
        return std::copysign(kPi / 2, height);
    double phi = height;
    for (int i = 0; i < 12; ++i) {
        const double step = (parallelHeight(phi) - height) / parallelHeightSlope(phi);
        phi = std::clamp(phi - step, -kPi / 2, kPi / 2);
        if (std::abs(step) < 1e-14)
            break;
    }
    return phi;
}

/// Into (-180, 180].
double wrapped(double lon)
{
    const double turned = std::remainder(lon, 360.0);
    return turned <= -180 ? turned + 360 : turned;
}

} // namespace

MapProjection::MapProjection(double width) : m_width(width), m_scale(width / (2 * kPi * kEquator))
{
    Q_ASSERT(width > 0);
}

QPointF MapProjection::toScene(double lat, double lon) const
{
    return toSceneUnwrapped(lat, kCentreLon + wrapped(lon - kCentreLon));
}

QPointF MapProjection::toSceneUnwrapped(double lat, double lon) const
{
    const double phi = radians(std::clamp(lat, -90.0, 90.0));
    const double lambda = radians(lon - kCentreLon);
    return {m_scale * lambda * parallelLength(phi), -m_scale * parallelHeight(phi)};
}

GeoPoint MapProjection::toGeo(QPointF scene) const
{
    const double phi = parallelAt(-scene.y() / m_scale);
    const double lambda = scene.x() / (m_scale * parallelLength(phi));
    return {degrees(phi), wrapped(kCentreLon + degrees(std::clamp(lambda, -kPi, kPi)))};
}

bool MapProjection::contains(QPointF scene) const
{
    if (std::abs(scene.y()) > height() / 2)
        return false;
    const double phi = parallelAt(-scene.y() / m_scale);
    return std::abs(scene.x()) <= m_scale * kPi * parallelLength(phi);
}

double MapProjection::height() const { return 2 * m_scale * parallelHeight(kPi / 2); }

QRectF MapProjection::bounds() const
{
    return {-m_width / 2, -height() / 2, m_width, height()};
}

} // namespace cloudyard

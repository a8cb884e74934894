// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/geo.h"

#include <cmath>

#include "core/base/math.h"

namespace cloudyard {

double greatCircleKm(Geo a, Geo b)
{
    constexpr double kRadiusKm = 6371.0088;
    const double north = repro::sinDegrees((b.latitude - a.latitude) / 2);
    const double east = repro::sinDegrees((b.longitude - a.longitude) / 2);
    const double h = north * north +
                     repro::cosDegrees(a.latitude) * repro::cosDegrees(b.latitude) * (east * east);
    return 2 * kRadiusKm * repro::asinUnit(std::sqrt(h));
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// The value axis of a chart: bounds and the values that get a line and a label.
struct ChartScale {
    double low = 0;
    double high = 1;
    std::vector<double> ticks;
    bool operator==(const ChartScale&) const = default;
};

/// Bounds round [least, greatest] with three to five ticks at steps of 1, 2 or 5 times a power of
/// ten. Axes start at zero, except that of ratios, which ends at 1. It keeps `before` while the
/// values fit and use at least half of it, so that the axis does not flicker. A pure function.
[[nodiscard]] ChartScale chartScale(double least, double greatest, MetricUnit unit,
                                    const ChartScale& before);

} // namespace cloudyard

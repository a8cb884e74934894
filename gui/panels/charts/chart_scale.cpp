// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/charts/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {

namespace {

constexpr double kMostTicks = 4;

double niceStep(double range)
{
    const double rough = range / kMostTicks;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 5.0})
        if (power * factor >= rough * 0.999)
            return power * factor;
    return power * 10;
}

ChartScale withTicks(double low, double high, double step)
{
    ChartScale scale{low, high, {}};
    for (double tick = low; tick <= high + step / 1000; tick += step)
        scale.ticks.push_back(tick);
    return scale;
}

/// The least room that an axis shows, so that noise near zero does not fill it.
double leastRange(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Seconds:
        return 0.02;
    case MetricUnit::Messages:
        return 4;
    default:
        return 1;
    }
}

ChartScale ratioScale(double least)
{
    const double low = std::clamp(std::floor(std::min(least, 0.999) * 5) / 5, 0.0, 0.8);
    return withTicks(low, 1, low >= 0.79 ? 0.05 : low >= 0.59 ? 0.1 : 0.25 * (1 - low));
}

} // namespace

ChartScale chartScale(double least, double greatest, MetricUnit unit, const ChartScale& before)
{
    if (unit == MetricUnit::Ratio) {
        const ChartScale scale = ratioScale(least);
        return before.high == 1 && before.low <= scale.low && before.low >= scale.low - 0.21 &&
                       !before.ticks.empty()
                   ? before
                   : scale;
    }
    const bool fits = !before.ticks.empty() && greatest <= before.high;
    if (fits && (greatest >= before.high / 2.2 || before.high <= leastRange(unit) * 1.001))
        return before;
    const double high = std::max(greatest * 1.05, leastRange(unit));
    const double step = niceStep(high);
    return withTicks(0, std::ceil(high / step * 0.999) * step, step);
}

} // namespace cloudyard

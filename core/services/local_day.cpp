// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/local_day.h"

#include "core/services/ask_kind.h"

namespace cloudyard {
namespace {

/// Settings that are not understood follow no day: the scene's check says what is wrong with them.
Duration localDayOf(const Node& node) { return askKind(node, &ServiceKind::localDay).value_or(Duration{}); }

} // namespace

Duration localDayOf(const Scene& scene)
{
    Duration day;
    for (const Node& node : scene.nodes) {
        const Duration its = localDayOf(node);
        if (its == Duration{})
            continue;
        if (day != Duration{} && its != day)
            return {};
        day = its;
    }
    return day;
}

double localHours(Duration day, SimTime now, double longitude)
{
    const double ofDay = static_cast<double>(now.ns % day.ns) / static_cast<double>(day.ns);
    double hours = 24 * ofDay + longitude / 15;
    while (hours < 0)
        hours += 24;
    while (hours >= 24)
        hours -= 24;
    return hours;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bitset>
#include <string_view>

#include "core/base/result.h"
#include "core/base/sim_time.h"

namespace cloudyard {

/// When something is due: "rate(5 minutes)", or "cron(0 12 ? * MON-FRI *)" with minute, hour, day of the month, month,
/// day of the week (1 or SUN to 7 or SAT) and year; * any, ? not stated, lists, ranges, steps. Time 0 is Monday,
/// 1 January 2024, 00:00 UTC, so that scenes mean the same on any day; years are taken as any.
/// A regular value. Errors name what was not understood.
/// @source EventBridge Scheduler guide, schedule types.
class Timetable {
public:
    [[nodiscard]] static Result<Timetable> parse(std::string_view text);

    /// The first time due after `now`; never() when there is none within four years. A cron looks at each day, hour and
    /// minute in turn.
    [[nodiscard]] SimTime after(SimTime now) const;

    bool operator==(const Timetable&) const = default;

private:
    [[nodiscard]] Result<void> parseRate(std::string_view text);
    [[nodiscard]] Result<void> parseCron(std::string_view text);
    [[nodiscard]] bool isDay(int day) const;

    Duration m_every; ///< 0: by the sets
    std::bitset<60> m_minutes;
    std::bitset<24> m_hours;
    std::bitset<32> m_days;
    std::bitset<13> m_months;
    std::bitset<8> m_weekdays; ///< 1 is Sunday
};

} // namespace cloudyard

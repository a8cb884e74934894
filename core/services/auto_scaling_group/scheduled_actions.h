// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/services/timetable.h"

namespace cloudyard {

/// What a group shall be by the clock: at least one of the three is stated.
struct ScheduledAction {
    Timetable timetable;
    SimTime once = SimTime::never(); ///< or, instead of a timetable, this one time
    std::optional<std::int64_t> least;
    std::optional<std::int64_t> most;
    std::optional<std::int64_t> desired;

    /// The first time due after `now`; never() when there is none.
    [[nodiscard]] SimTime after(SimTime now) const;
    bool operator==(const ScheduledAction&) const = default;
};

/// "at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8; rate(1 hour): desired 2". Errors name what
/// was not understood. @source EC2 Auto Scaling guide, scheduled scaling: minimum, maximum and desired capacity at a
/// time or by a cron expression in UTC.
[[nodiscard]] Result<std::vector<ScheduledAction>> parseScheduledActions(std::string_view text);

} // namespace cloudyard

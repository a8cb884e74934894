// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/base/sim_time.h"

namespace cloudyard {

/// The stretch of simulated time that a strip shows, and where on it a time lies. A value; positions in px from the
/// strip's left end.
struct StripSpan {
    SimTime from;
    SimTime to;
    double left = 0;  ///< px of `from`
    double right = 1; ///< px of `to`, beyond left

    [[nodiscard]] double x(SimTime time) const;
    /// Clamped to the span.
    [[nodiscard]] SimTime time(double x) const;
    [[nodiscard]] bool holds(SimTime time) const { return time >= from && time <= to; }
    /// How long a px is.
    [[nodiscard]] Duration pixel() const;
};

/// All of a scene that has an end. One that has none shows a window that moves with the clock in steps, so that marks
/// stand still between them: at least a minute ahead, and far enough for the last fault that is planned.
[[nodiscard]] StripSpan stripSpan(SimTime now, std::optional<Duration> duration, SimTime lastPlanned);

/// Round times for labels, at least `pitch` px apart, within the span.
[[nodiscard]] std::vector<SimTime> stripTicks(const StripSpan& span, double pitch);

/// The time to the nearest second, or tenth where a px is less than that.
[[nodiscard]] SimTime snapped(SimTime time, const StripSpan& span);

} // namespace cloudyard

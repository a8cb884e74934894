// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace cloudyard {

/// Numbers of one node, or of all clients together, over a window: the last 10 simulated seconds on cards, one
/// sampling window in a series. Times are in seconds, rates per second. A percentile is NaN below kLeastSamples
/// samples, a ratio NaN without any.
struct LiveNumbers {
    double arrivalRate = 0;
    double earlyArrivalRate = 0; ///< of those that have had time to be answered: older than three whole slots
    double completionRate = 0;
    double failureRate = 0;
    double successRatio = 0; ///< of what was settled in the window
    double sojournP50 = 0;
    double sojournP95 = 0;
    double sojournP99 = 0;
    double waitP95 = 0;
    std::uint32_t samples = 0; ///< how many completions the sojourn percentiles rest on
};

/// Fewer samples than these say nothing about a 95th percentile.
inline constexpr std::uint32_t kLeastSamples = 20;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/sim_time.h"

namespace cloudyard {

/// How a rate of arrivals changes with time.
enum class LoadPattern : std::uint8_t {
    Constant,
    Ramp,    ///< from the rate to the peak, evenly
    Step,    ///< the rate, then the peak for good
    Spike,   ///< the peak once
    Burst,   ///< the peak again and again
    Diurnal, ///< the rate at 3 in the morning, the peak at 3 in the afternoon, local time; a smooth
             ///< curve between them, within 1 % of a sine
    Trace,   ///< as it was recorded; not a matter of the shape
};

/// A rate as a function of simulated time, whose integral can be inverted: an arrival process of unit rate, run through
/// `when`, has this rate at every instant (exact where the rate is constant; slopes are taken in small steps). Rates in
/// 1/s. A regular value.
struct LoadShape {
    LoadPattern pattern = LoadPattern::Constant;
    double rate = 0;
    double peak = 0;
    SimTime start;         ///< of the ramp, the step, the spike, the first burst
    Duration time;         ///< of the ramp, the spike, each burst
    Duration period;       ///< from burst to burst; of a day
    Duration localOffset;  ///< local time at time 0

    /// When the integral of the rate from `from` on reaches `amount`; never() if it does not.
    [[nodiscard]] SimTime when(SimTime from, double amount) const
    {
        if (pattern == LoadPattern::Constant) [[likely]]
            return rate > 0 ? from + Duration::fromSeconds(amount / rate) : SimTime::never();
        return whenVarying(from, amount);
    }
    /// Whether it is zero for good.
    [[nodiscard]] bool isNever() const { return pattern == LoadPattern::Constant && rate <= 0; }
    [[nodiscard]] double at(SimTime now) const { return pieceAt(now).rate; }

    bool operator==(const LoadShape&) const = default;

private:
    struct Piece {
        double rate;
        SimTime until; ///< the rate is this up to then
    };
    [[nodiscard]] SimTime whenVarying(SimTime from, double amount) const;
    [[nodiscard]] Piece pieceAt(SimTime now) const;
    [[nodiscard]] Piece dayAt(SimTime now) const;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/load_shape.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {
namespace {

/// A slope or a day is taken in so many steps.
constexpr std::int64_t kSteps = 256;

} // namespace

LoadShape::Piece LoadShape::pieceAt(SimTime now) const
{
    if (pattern == LoadPattern::Constant || pattern == LoadPattern::Trace)
        return {rate, SimTime::never()};
    if (pattern == LoadPattern::Diurnal)
        return dayAt(now);
    if (now < start)
        return {rate, start};
    const Duration since = now - start;
    switch (pattern) {
    case LoadPattern::Ramp: {
        if (since >= time)
            return {peak, SimTime::never()};
        const std::int64_t step = std::max<std::int64_t>(time.ns / kSteps, 1);
        const std::int64_t begin = since.ns / step * step;
        const double part = (static_cast<double>(begin) + static_cast<double>(step) / 2) / static_cast<double>(time.ns);
        return {rate + (peak - rate) * part, start + Duration{begin + step}};
    }
    case LoadPattern::Spike: return since < time ? Piece{peak, start + time} : Piece{rate, SimTime::never()};
    case LoadPattern::Burst: {
        const std::int64_t length = std::max<std::int64_t>(period.ns, 1);
        const SimTime begin = start + Duration{since.ns / length * length};
        const Duration on = std::min(time, Duration{length});
        return now - begin < on ? Piece{peak, begin + on} : Piece{rate, begin + Duration{length}};
    }
    default: return {peak, SimTime::never()}; // a step
    }
}

LoadShape::Piece LoadShape::dayAt(SimTime now) const
{
    const std::int64_t day = std::max<std::int64_t>(period.ns, kSteps);
    const std::int64_t step = day / kSteps;
    const std::int64_t begin = now.ns / step * step;
    const double hours = 24 * (static_cast<double>(begin) + static_cast<double>(step) / 2) / static_cast<double>(day)
                         + localOffset.toSeconds() / 3'600;
    double fromPeak = hours - 15;
    while (fromPeak > 12)
        fromPeak -= 24;
    while (fromPeak < -12)
        fromPeak += 24;
    const double near = 1 - std::abs(fromPeak) / 12;
    return {rate + (peak - rate) * near * near * (3 - 2 * near), SimTime{begin + step}};
}

SimTime LoadShape::whenVarying(SimTime from, double amount) const
{
    constexpr int kMostPieces = 1'000'000; // of rate zero, before it counts as never
    SimTime at = from;
    for (int piece = 0; piece < kMostPieces; ++piece) {
        const auto [now, until] = pieceAt(at);
        if (now > 0 && (until == SimTime::never() || now * (until - at).toSeconds() >= amount))
            return at + Duration::fromSeconds(amount / now);
        if (until == SimTime::never())
            break;
        amount -= now * (until - at).toSeconds();
        at = until;
    }
    return SimTime::never();
}

} // namespace cloudyard

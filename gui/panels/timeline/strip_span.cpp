// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/timeline/strip_span.h"

#include <algorithm>

namespace cloudyard {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kWindow = 240 * kSecond; ///< of a scene without an end
constexpr std::int64_t kStep = 60 * kSecond;    ///< by which it moves
constexpr std::int64_t kAhead = 60 * kSecond;
constexpr std::int64_t kTicks[] = {1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14400, 43200, 86400};

std::int64_t roundedUp(std::int64_t ns, std::int64_t step) { return (ns + step - 1) / step * step; }

} // namespace

double StripSpan::x(SimTime time) const
{
    const double share = static_cast<double>((time - from).ns) / static_cast<double>((to - from).ns);
    return left + share * (right - left);
}

SimTime StripSpan::time(double x) const
{
    const double share = std::clamp((x - left) / (right - left), 0.0, 1.0);
    return from + Duration{static_cast<std::int64_t>(share * static_cast<double>((to - from).ns))};
}

Duration StripSpan::pixel() const
{
    return {static_cast<std::int64_t>(static_cast<double>((to - from).ns) / std::max(1.0, right - left))};
}

StripSpan stripSpan(SimTime now, std::optional<Duration> duration, SimTime lastPlanned)
{
    if (duration && duration->ns > 0)
        return {{}, {duration->ns}};
    const std::int64_t end = std::max(now.ns + kAhead, lastPlanned.ns + kAhead / 4);
    const std::int64_t to = std::max(kWindow, roundedUp(end, kStep));
    const std::int64_t from =
        std::min(std::max<std::int64_t>(0, to - kWindow), std::max<std::int64_t>(0, now.ns - kStep));
    return {{from}, {to}};
}

std::vector<SimTime> stripTicks(const StripSpan& span, double pitch)
{
    const double least = pitch * static_cast<double>(span.pixel().ns) / static_cast<double>(kSecond);
    const auto* step = std::ranges::find_if(kTicks, [&](std::int64_t s) { return static_cast<double>(s) >= least; });
    std::int64_t every = step == std::end(kTicks) ? std::end(kTicks)[-1] : *step;
    while (static_cast<double>(every) < least)
        every *= 2;
    every *= kSecond;
    std::vector<SimTime> ticks;
    for (std::int64_t at = roundedUp(span.from.ns, every); at <= span.to.ns; at += every)
        ticks.push_back({at});
    return ticks;
}

SimTime snapped(SimTime time, const StripSpan& span)
{
    const std::int64_t grid = span.pixel().ns * 10 < kSecond ? kSecond / 10 : kSecond;
    return {(time.ns + grid / 2) / grid * grid};
}

} // namespace cloudyard

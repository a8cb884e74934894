// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/detail_policy.h"

#include <array>

#include "gui/canvas/scene/sizes.h"

namespace cloudyard {
namespace {

constexpr double kHysteresis = 0.1;

/// The scales at which a row's levels 1, 2, 3, ... begin. Cards: at 12, 34, 75, 118 and 280 px of width.
constexpr std::array kCardSteps{12 / kCardWidth, 34 / kCardWidth, 75 / kCardWidth, 118 / kCardWidth, 280 / kCardWidth};
/// Names of places need a strip of 14 px, which is theirs in scene units; those of zones, in small letters, 10 px.
constexpr std::array kZoneSteps{0.31, 0.62};
constexpr std::array kRegionSteps{0.34, 0.48};
constexpr std::array kLinkSteps{0.30, 0.66};

template <class Steps> int levelAt(double scale, const Steps& steps)
{
    int level = 0;
    for (const double step : steps)
        level += scale >= step ? 1 : 0;
    return level;
}

template <class Level, class Steps> Level pick(double scale, const Steps& steps)
{
    return static_cast<Level>(levelAt(scale, steps));
}

/// Stays when the scale, moved back towards the old band by the hysteresis, would still be in it.
template <class Level, class Steps> Level pick(double scale, const Steps& steps, Level previous)
{
    const int old = static_cast<int>(previous);
    const int up = levelAt(scale / (1 + kHysteresis), steps);
    const int down = levelAt(scale * (1 + kHysteresis), steps);
    if (up > old)
        return static_cast<Level>(up);
    return static_cast<Level>(down < old ? down : old);
}

} // namespace

Detail detailAt(double scale)
{
    return {pick<CardDetail>(scale, kCardSteps), pick<PlaceDetail>(scale, kZoneSteps),
            pick<PlaceDetail>(scale, kRegionSteps), pick<LinkDetail>(scale, kLinkSteps)};
}

Detail detailAt(double scale, const Detail& previous)
{
    return {pick(scale, kCardSteps, previous.card), pick(scale, kZoneSteps, previous.zone),
            pick(scale, kRegionSteps, previous.region), pick(scale, kLinkSteps, previous.link)};
}

} // namespace cloudyard

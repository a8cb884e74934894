// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/flow_level.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {

int flowLevel(double messagesPerSecond)
{
    constexpr double kLeast = 0.05, kStepsForTen = 3;
    if (!(messagesPerSecond >= kLeast))
        return 0;
    return std::min(kMostFlow, 1 + static_cast<int>(std::floor(kStepsForTen * std::log10(messagesPerSecond / kLeast))));
}

int flowLevel(double messagesPerSecond, int before)
{
    constexpr double kClearly = 1.6;
    const bool stays = messagesPerSecond > 0 && flowLevel(messagesPerSecond / kClearly) <= before &&
                       before <= flowLevel(messagesPerSecond * kClearly);
    return stays ? before : flowLevel(messagesPerSecond);
}

FlowDashes flowDashes(int level)
{
    constexpr float kWidest = 46, kClosest = 4;
    const float part = static_cast<float>(std::clamp(level - 1, 0, kMostFlow - 1)) / (kMostFlow - 1);
    return {6, kWidest * std::pow(kClosest / kWidest, part), 2 + 1.8F * part};
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace cloudyard {

/// Something that goes over from one look to another for a while: a function of when it began and of the time on the
/// wall, both in milliseconds, with no clock of its own. A value.
struct Transition {
    double began = 0;
    double lasts = 0;

    [[nodiscard]] bool isOver(double wall) const { return wall >= began + lasts; }
    /// How much of its time is past, 0 to 1.
    [[nodiscard]] double share(double wall) const { return isOver(wall) ? 1 : std::max(0.0, (wall - began) / lasts); }
    /// How far it has come: fast at first, then slower.
    [[nodiscard]] double easedOut(double wall) const
    {
        const double left = 1 - share(wall);
        return 1 - left * left * left;
    }
};

} // namespace cloudyard

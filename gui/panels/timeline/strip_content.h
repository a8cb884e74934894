// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include <QString>

#include "core/session/frame.h"
#include "gui/canvas/draw/theme.h"
#include "gui/panels/faults/fault_choices.h"

namespace cloudyard {

/// A fault on the strip: from when to when it acted, acts or is to act.
struct StripBand {
    enum class State { Past, Active, Planned };
    std::uint32_t fault = 0; ///< its id in the run
    State state = State::Past;
    SimTime from;
    SimTime to = SimTime::never(); ///< never: until it is restored
    std::string target;            ///< id of a node or link
    QString undo;                  ///< the word for ending it; empty: it cannot be ended
    QString text;                  ///< the tool tip
    int lane = 0;                  ///< of those that act at once each has its own, as far as there are any
    bool operator==(const StripBand&) const = default;
};

/// A milestone on the strip: something was launched, is in service, was taken out, is in again.
struct StripMark {
    SimTime at;
    Milestone milestone = Milestone::None;
    std::string target; ///< id of a node
    QString text;       ///< the tool tip
    bool operator==(const StripMark&) const = default;
};

/// All that happened in a run so far and is known to come, for the strip. From the run alone.
struct StripContent {
    std::vector<StripBand> bands; ///< by their beginning
    std::vector<StripMark> marks; ///< by time
    int lanes = 1;                ///< that bands lie in
    static constexpr int kMostLanes = 3;
    bool operator==(const StripContent&) const = default;
};
[[nodiscard]] StripContent stripContent(const Frame& frame, std::span<const LogLine> milestones,
                                        const Vocabulary& vocabulary);

/// The hue of a milestone: for better, for worse, or on the way.
[[nodiscard]] Hue hueOf(Milestone milestone);

/// "Zone a loses power in 0:24", of the next fault still to come; empty when none is.
[[nodiscard]] QString storyText(const Frame& frame, const Vocabulary& vocabulary);
/// "or right-click any zone": what may be broken like it.
[[nodiscard]] QString invitation(const Frame& frame, const Vocabulary& vocabulary);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/records.h"

namespace cloudyard {

/// The group's own events. `a` is a member's number, or a scheduled action's position.
enum GroupEvent : std::uint16_t {
    kPeriodOver = kFirstKindEvent,
    kLook,            ///< at the members' health
    kLaunchAnswered,
    kMemberRuns,
    kHookOver,        ///< `b`: 1 when it goes on
    kWarmed,
    kReconcile,       ///< desired and present members may differ
    kActionDue,
    kActionActs,
    kLinksChanged,
    kAtRisk,          ///< a spot member is recommended to be replaced
    kRefreshOn,       ///< an instance refresh goes on
    kPooled,          ///< what is made for the warm pool has booted
    kPoolAnswered,    ///< what was taken from the warm pool starts
    kEndAgain,        ///< a termination that was turned away is tried again
};

} // namespace cloudyard

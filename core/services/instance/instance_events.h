// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/handler/handler_run.h"

namespace cloudyard {

/// The instance's own events, besides those of its programs. `a` is the job where there is one; kPollAgain carries the
/// life it belongs to.
enum InstanceEvent : std::uint16_t {
    kBooted = kFirstKindEvent + 2,
    kPollAgain = kFirstKindEvent + 3,
    kStarted = kFirstKindEvent + 5,
    kEnded = kFirstKindEvent + 6,
    kHeartbeat = kFirstKindEvent + 7,
    kBatchOver = kFirstKindEvent + 9,  ///< `a`: the link whose batch goes as it is
    kRestarted = kFirstKindEvent + 10, ///< after a crash
    kNoticed = kFirstKindEvent + 13,   ///< its spot notice comes
    kInterrupted = kFirstKindEvent + 14,
    kCreditsDue = kFirstKindEvent + 15, ///< CPU credits are counted
    kRecoveryDue = kFirstKindEvent + 16, ///< so many status checks have failed
    kHeapFull = kFirstKindEvent + 17,    ///< enough work was done for its collector to stop all work
    kPauseOver = kFirstKindEvent + 18,   ///< its collector lets work go on
    kMemoryWritten = kFirstKindEvent + 19, ///< it is hibernated
    kLaunchAgain = kFirstKindEvent + 20,   ///< its launch was refused for so long
};

} // namespace cloudyard

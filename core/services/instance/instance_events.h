// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/records.h"

namespace cloudyard {

/// The instance's own events. `a` is the job or branch where there is one; kPollAgain carries the life it belongs to.
enum InstanceEvent : std::uint16_t {
    kWorkDone = kFirstKindEvent,
    kRetryStep,
    kBooted,
    kPollAgain,
    kRetryBranch,
    kStarted,
    kEnded,
    kHeartbeat,
    kBranchRefused, ///< by the breaker
    kBatchOver,     ///< `a`: the link whose batch goes as it is
    kRestarted,     ///< after a crash
    kHedgeStep,
    kHedgeBranch,
};

/// Call::count of a request that is one branch of a parallel block: its callerRef is a branch, not a job.
inline constexpr std::uint16_t kOfBranch = 1;

} // namespace cloudyard

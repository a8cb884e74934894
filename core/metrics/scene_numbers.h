// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/metrics/live_numbers.h"

namespace cloudyard {

/// The whole scene over the last 10 simulated seconds (`live`, `backlog`) and since time 0 (the counts).
struct SceneNumbers {
    LiveNumbers live;          ///< of all clients together
    double backlog = 0;        ///< messages waiting in queues, now
    std::uint64_t requests = 0;
    std::uint64_t succeeded = 0;
    std::uint64_t failed = 0;
    std::uint64_t lost = 0;    ///< accepted items that expired, were dropped or failed in delivery
    std::uint64_t parked = 0;  ///< dead letters that are kept: not lost yet
    std::uint64_t pending = 0; ///< requests without an answer yet
};

/// The first columns of a series row: the whole scene. Times in seconds, rates per second.
enum SceneSeries { kOfferedRate, kOkRate, kFailedRate, kSuccessRatio, kP50, kP95, kP99, kBacklog, kSceneSeries };

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <optional>

#include "core/base/result.h"
#include "core/model/scene.h"
#include "core/metrics/run_report.h"

namespace cloudyard {

/// How far a run has come, for a progress line.
struct RunProgress {
    SimTime now;
    SimTime end;
    double wall = 0; ///< seconds since the start
};

struct RunOptions {
    std::optional<Duration> duration = {};  ///< else the scene's, else kUsualDuration
    Duration warmUp = {};                   ///< shorter than the duration
    Duration window = Duration::seconds(5); ///< of a series row
    std::optional<std::uint64_t> seed = {}; ///< else the scene's
    /// Ends the run soon after it becomes true, with a report of what there is. May be set by a
    /// signal handler.
    const std::atomic<bool>* interrupt = nullptr;
    /// Called about ten times a second of wall time, on the caller's thread.
    std::function<void(const RunProgress&)> progress = {};
};

inline constexpr Duration kUsualDuration = Duration::seconds(600);

/// The time a run of this scene takes with these options.
[[nodiscard]] Duration durationOf(const Scene& scene, const RunOptions& options);

/// Runs a scene from time 0 on the caller's thread and reports. Same scene, seed and duration give
/// the same report but for the wall time; warm-up, window, interrupt and progress change no result,
/// only what is told of it. Errors: a scene that cannot run, a measure that it cannot take, options
/// that contradict each other. A run that halts or whose ledgers do not balance is a report with a
/// `problem`, not an Error. In debug builds the ledgers are checked at every row of the series,
/// else at the end.
[[nodiscard]] Result<RunReport> runScene(const Scene& scene, const RunOptions& options = {});

} // namespace cloudyard

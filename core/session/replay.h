// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/base/result.h"
#include "core/engine/simulation.h"
#include "core/model/scene.h"
#include "core/session/session.h"

namespace cloudyard {

/// Runs a simulation to exactly this point: `handled` events and the clock at `at`, as a live run
/// stood between two events. It must not be past it yet. Cost: that of the events between. Any
/// thread.
void runToPoint(Simulation& simulation, std::uint64_t handled, SimTime at,
                Observer* observer = nullptr);

/// Does to a simulation what a command of a live run does to it: applies an edit (from `scene`,
/// which becomes the new one), injects or clears faults, terminates. Commands that only say when to run (play,
/// pace, steps) change nothing. Errors are those of `applyScene` and `makeFault`, or name a fault
/// that cannot be cleared; nothing has changed then.
[[nodiscard]] Result<void> applyToRun(Simulation& simulation, std::shared_ptr<const Scene>& scene,
                                      const Command& command, Observer* observer = nullptr);

/// The run that a log tells of, right after its last command: scene, seed and log decide
/// everything, so it is the same to the bit, edits and faults included. `scene` is the one the log
/// starts from (Session::startScene). Errors are those of `buildSimulation`; a log that was not
/// written by a session may also give those of a command.
[[nodiscard]] Result<Simulation> replay(const Scene& scene, std::span<const LoggedCommand> log,
                                        Observer* observer = nullptr);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/engine/simulation_state.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// The fault as a step of an experiment, with the times at which it began and ended (or will) to the nanosecond, and its
/// parameters. A run of the scene with that step is the same from the start, to the bit.
[[nodiscard]] ExperimentStep stepOf(const FaultSpec& fault, const Topology& topology, const Vocabulary& vocabulary);

/// Whether somebody made it by hand, it came about or still will, and the scene has its target but not the fault.
[[nodiscard]] bool isKeepable(const FaultSpec& fault, const Topology& topology);

/// What somebody made by hand in a run and its scene does not have yet: faults that acted, act or are still to come, in
/// the order in which they were made. Those whose target has left the scene are gone with it.
[[nodiscard]] std::vector<ExperimentStep> liveFaults(std::span<const FaultSpec> faults, const Topology& topology,
                                                     const Vocabulary& vocabulary);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/engine/simulation_state.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// The fault as a step of an experiment, with the times at which it began and ended (or will) to the nanosecond, and
/// its parameters. A run of the scene with that step is the same from the start, to the bit.
[[nodiscard]] ExperimentStep stepOf(const FaultSpec& fault, const Topology& topology, const Vocabulary& vocabulary);

/// Something that somebody did with faults in a run and that its scene does not tell yet.
struct UnkeptStep {
    /// Made one; ended one of the scene at another time than its step says; struck one of the scene out before it
    /// began.
    enum class What : std::uint8_t { Fault, End, Cancellation };
    What what = What::Fault;
    ExperimentStep step;                 ///< as it came about; of a cancellation: what is to go
    std::optional<std::size_t> position; ///< in the scene's experiment; none: it is not there yet
    bool operator==(const UnkeptStep&) const = default;
};

/// What the scene would have to say for a run of it to tell the same story, and what it cannot say.
struct Unkept {
    std::vector<UnkeptStep> steps;       ///< in the order in which the faults were made
    std::vector<std::string> lost;       ///< names of targets that have left the scene with what was done to them
    [[nodiscard]] bool empty() const { return steps.empty() && lost.empty(); }
    [[nodiscard]] std::size_t count(UnkeptStep::What what) const;
};

/// Whether the fault is one of those, as far as the run knows: its target is there.
[[nodiscard]] bool isKeepable(const FaultSpec& fault, const Topology& topology);

/// Compares a run with its scene. Steps are told apart by fault, target and beginning. Faults by steps.
[[nodiscard]] Unkept unkept(const Scene& scene, std::span<const FaultSpec> faults, const Topology& topology,
                            const Vocabulary& vocabulary);
/// The experiment with these steps added, changed and taken out: a run from the start tells the same, to the bit.
[[nodiscard]] std::vector<ExperimentStep> keptIn(std::vector<ExperimentStep> experiment, const Unkept& unkept);

} // namespace cloudyard

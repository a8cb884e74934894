// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <span>

#include "core/base/result.h"
#include "core/engine/behaviour.h"
#include "core/engine/simulation.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// Every kind, in palette order. Immutable; any thread.
[[nodiscard]] std::span<const ServiceKind> serviceKinds();
/// Kinds, faults and link settings as scenes, palette and checks need them. Immutable; any thread.
[[nodiscard]] const Vocabulary& vocabulary();

/// Checks the scene and builds a simulation of it that stands at time 0, begun, its experiment planned.
[[nodiscard]] Result<Simulation> buildSimulation(const Scene& scene);
[[nodiscard]] Result<Simulation> buildSimulation(const Scene& scene, std::uint64_t seed);

/// Changes a simulation, between events, from the scene it runs to another: nodes and links added, removed, moved to
/// another place, settings changed. What survives keeps its state and its work; on error nothing has changed.
[[nodiscard]] Result<void> applyScene(Simulation& simulation, const Scene& from, const Scene& to,
                                      Observer* observer = nullptr);

/// Terminates a node of a kind that can be, between events: see Simulation::terminate.
[[nodiscard]] Result<void> terminateNode(Simulation& simulation, std::string_view node, Observer* observer = nullptr);

/// A fault of this kind on this node or link, ready for Simulation::injectFault or planFault. `parameters` as in a step
/// of an experiment; what they do not state has its default.
[[nodiscard]] Result<FaultSpec> makeFault(const Simulation& simulation, std::string_view fault, std::string_view target,
                                          const SettingMap& parameters = {});

} // namespace cloudyard

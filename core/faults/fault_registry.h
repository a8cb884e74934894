// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/engine/behaviour.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// A kind of fault: how it describes itself and what it does. One line in fault_registry.cpp makes it exist.
struct FaultKind {
    const FaultDescriptor* descriptor = nullptr;
    const FaultBehaviour* behaviour = nullptr;
};

/// Every fault kind, in the order of menus; FaultSpec::kind is the position here. Immutable; any thread.
[[nodiscard]] std::span<const FaultKind> faultKinds();
/// The behaviours alone, for Topology::faults.
[[nodiscard]] std::span<const FaultBehaviour* const> faultBehaviours();

} // namespace cloudyard

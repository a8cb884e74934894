// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/engine/behaviour.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// A kind of fault: how it describes itself and what it does. One line in fault_registry.cpp makes it exist.
struct FaultKind {
    const FaultDescriptor* descriptor = nullptr;
    const FaultBehaviour* behaviour = nullptr;
    /// Whether it acts on such a node, where that follows from more than its kind: at a place it hits what stands there
    /// and spans it. Null: on whatever it may hit.
    bool (*actsOn)(const KindDescriptor&, const Node&) = nullptr;
    std::string_view elseNothing = {}; ///< why it is refused where it acts on nothing: "there is no spot instance here"
};

/// Every fault kind, in the order of menus; FaultSpec::kind is the position here. Immutable; any thread.
[[nodiscard]] std::span<const FaultKind> faultKinds();
/// The behaviours alone, for Topology::faults.
[[nodiscard]] std::span<const FaultBehaviour* const> faultBehaviours();

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/engine/simulation_state.h"

namespace cloudyard {

/// What people see as one fault: the first of those that act on a target in the same way, with the last of their ends.
struct ShownFault {
    FaultSpec fault;
    std::vector<std::uint32_t> alike; ///< the others: what ends it ends them too
};

/// The faults of a run that act or are still to come, by their beginning. Of those still to come each is one. Linear in
/// the faults, and in those that act for each that acts.
[[nodiscard]] std::vector<ShownFault> shownFaults(std::span<const FaultSpec> faults);

} // namespace cloudyard

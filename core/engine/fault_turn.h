// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

#include "core/engine/simulation_state.h"

namespace cloudyard {

/// When a fault begins, if it is still to come, or ends, if it acts; never once it is over.
[[nodiscard]] inline SimTime turnOf(const FaultSpec& fault)
{
    if (fault.over)
        return SimTime::never();
    return fault.active ? fault.to : fault.from;
}

/// The first turn of them all: SimulationState::faultTurn.
[[nodiscard]] inline SimTime firstTurn(const std::vector<FaultSpec>& faults)
{
    SimTime first = SimTime::never();
    for (const FaultSpec& fault : faults)
        first = std::min(first, turnOf(fault));
    return first;
}

} // namespace cloudyard

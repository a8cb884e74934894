// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <gtest/gtest.h>

#include "core/engine/simulation.h"

namespace cloudyard::testing {

/// Orphans by walking: calls whose caller gave up while the callee is not done.
inline std::uint64_t countOrphans(const Simulation& simulation)
{
    std::uint64_t orphans = 0;
    const auto& calls = simulation.state().calls;
    for (CallIndex c = 0; c < calls.end(); ++c)
        orphans += calls[c].outcome != CallOutcome::Open && calls[c].calleeHalf != CalleeHalf::Ended
                       ? 1
                       : 0;
    return orphans;
}

/// What must hold between any two events: the three ledgers balance, orphans are those counted, no
/// level is below zero and nothing holds more than is in the system.
inline ::testing::AssertionResult isSound(const Simulation& simulation)
{
    const auto say = [&] {
        return ::testing::AssertionFailure() << "at " << simulation.now().toSeconds() << " s: ";
    };
    if (const auto balanced = simulation.checkLedgers(); !balanced)
        return say() << balanced.error().message();
    if (const auto orphans = countOrphans(simulation);
        orphans != simulation.ledgers().calls.orphans)
        return say() << orphans << " orphans, the ledger says "
                     << simulation.ledgers().calls.orphans;
    const Topology& topology = simulation.topology();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
        const StationStats& station = simulation.state().stations[n];
        constexpr std::uint32_t kTooMany = 0x8000'0000u;
        if (station.inSystem >= kTooMany || station.waiting > station.inSystem ||
            station.busy > station.inSystem)
            return say() << topology.nodeIds[n] << " has levels "
                         << static_cast<std::int32_t>(station.inSystem) << ", "
                         << static_cast<std::int32_t>(station.waiting) << " waiting, "
                         << static_cast<std::int32_t>(station.busy) << " busy";
    }
    return ::testing::AssertionSuccess();
}

} // namespace cloudyard::testing

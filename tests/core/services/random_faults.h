// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <optional>
#include <vector>

#include "core/base/random.h"
#include "core/engine/simulation.h"
#include "core/faults/fault_registry.h"
#include "core/services/registry.h"

namespace cloudyard::testing {

/// Chance that a test may repeat: numbers below `count` from a seeded stream.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_stream(seed, 0x7e57, Purpose::Fault) {}
    std::size_t below(std::size_t count)
    {
        return static_cast<std::size_t>(indexFromBits(m_stream.next(), count));
    }
    bool chance(double p) { return m_stream.uniform() < p; }
    SimTime timeBefore(SimTime end)
    {
        return {static_cast<std::int64_t>(m_stream.uniform() * static_cast<double>(end.ns))};
    }

private:
    RandomStream m_stream;
};

/// Every fault that the registry could inject into a run as it stands: each kind on each thing that
/// it may hit.
inline std::vector<FaultSpec> possibleFaults(const Simulation& simulation)
{
    std::vector<FaultSpec> all;
    const Topology& topology = simulation.topology();
    for (const FaultKind& fault : faultKinds()) {
        for (LinkIndex l = 0; fault.descriptor->targetsLinks && l < topology.links.size(); ++l)
            if (!topology.links[l].removed)
                all.push_back(*makeFault(simulation, fault.descriptor->id, topology.linkIds[l]));
        for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
            const std::string_view kind = topology.kinds[topology.nodes[n].kind]->id;
            if (!topology.nodes[n].removed &&
                std::ranges::find(fault.descriptor->targetKinds, kind) !=
                    fault.descriptor->targetKinds.end())
                all.push_back(*makeFault(simulation, fault.descriptor->id, topology.nodeIds[n]));
        }
    }
    return all;
}

/// Asks any node to end, if its kind can.
inline void terminateOne(Simulation& simulation, Dice& dice)
{
    const Topology& topology = simulation.topology();
    const auto n = static_cast<NodeIndex>(dice.below(topology.nodes.size()));
    if (!topology.nodes[n].removed)
        simulation.terminate(n);
}

/// Injects one of the possible faults, for up to `most` or until it is cleared; or clears one that
/// acts.
inline void meddle(Simulation& simulation, Dice& dice, Duration most)
{
    std::vector<std::uint32_t> active;
    for (const FaultSpec& fault : simulation.faults())
        if (fault.active)
            active.push_back(fault.id);
    if (!active.empty() && dice.chance(0.4)) {
        simulation.clearFault(active[dice.below(active.size())]);
        return;
    }
    std::vector<FaultSpec> faults = possibleFaults(simulation);
    if (faults.empty())
        return;
    FaultSpec fault = faults[dice.below(faults.size())];
    if (dice.chance(0.7))
        fault.to = simulation.now() + dice.timeBefore(SimTime{most.ns}).sinceStart();
    simulation.injectFault(fault);
}

} // namespace cloudyard::testing

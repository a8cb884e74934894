// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/run_report.h"

#include <algorithm>
#include <bit>
#include <stdexcept>

#include "core/services/registry.h"

namespace cloudyard::testing {

ShownReport reportOf(const Simulation& simulation, StayTotals& stays)
{
    ShownReport report;
    report.ledgers = simulation.ledgers();
    const Topology& topology = simulation.topology();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
        const StationStats station = simulation.station(n);
        ShownReport::OfNode& node = report.nodes.emplace_back();
        node.id = topology.nodeIds[n];
        node.arrivals = station.arrivals;
        node.completions = station.completions;
        node.failures = station.failures;
        node.inSystem = static_cast<double>(station.inSystemNs) * 1e-9;
        node.waiting = static_cast<double>(station.waitingNs) * 1e-9;
        node.busy = static_cast<double>(station.busyNs) * 1e-9;
        std::vector<double> gauges(static_cast<std::size_t>(topology.kinds[topology.nodes[n].kind]->gaugeCount));
        simulation.gauges(n, gauges);
        for (const double gauge : gauges)
            node.gauges.push_back(std::bit_cast<std::uint64_t>(gauge));
        node.stays = stays.of(n);
    }
    return report;
}

ShownReport reportOf(const Scene& scene, SimTime until)
{
    auto simulation = buildSimulation(scene);
    if (!simulation)
        throw std::runtime_error(simulation.error().message());
    StayTotals stays;
    simulation->runUntil(until, &stays);
    return reportOf(*simulation, stays);
}

SimTime endOf(const Scene& scene, Duration most)
{
    return SimTime{std::min(scene.duration.value_or(most), most).ns};
}

} // namespace cloudyard::testing

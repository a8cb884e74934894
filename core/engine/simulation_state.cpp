// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation_state.h"

namespace cloudyard {

void StationStats::add(const StationStats& other)
{
    arrivals += other.arrivals;
    completions += other.completions;
    inSystem += other.inSystem;
    waiting += other.waiting;
    busy += other.busy;
    capacity += other.capacity;
    inSystemNs += other.inSystemNs;
    waitingNs += other.waitingNs;
    busyNs += other.busyNs;
    capacityNs += other.capacityNs;
    lost += other.lost;
    for (std::size_t reason = 0; reason < failures.size(); ++reason)
        failures[reason] += other.failures[reason];
}

PoolSet::PoolSet(const PoolSet& other)
{
    m_pools.reserve(other.m_pools.size());
    for (const auto& pool : other.m_pools)
        m_pools.push_back(pool->clone());
}

PoolSet& PoolSet::operator=(const PoolSet& other)
{
    PoolSet copy(other);
    *this = std::move(copy);
    return *this;
}

void SimulationState::take(std::shared_ptr<const Topology> next)
{
    topology = std::move(next);
    stations.resize(topology->nodes.size());
    conditions.resize(topology->nodes.size());
    linkCuts.resize(topology->links.size());
    linkImpairments.resize(topology->links.size());
    traffic.resize(topology->links.size());
    disturbed.resize(topology->links.size());
    timeoutLanes.resize(topology->links.size());
    targets.resize(topology->links.size());
    guards.resize(topology->links.size());
    packetLuck.clear();
    for (const TopologyLink& link : topology->links)
        packetLuck.push_back(CounterRandom::drawerOf(seed, link.stable));
}

} // namespace cloudyard

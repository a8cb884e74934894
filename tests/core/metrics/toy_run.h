// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "core/engine/context.h"
#include "core/engine/simulation.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard::toy {

/// A scene for tests of the measuring itself: people (node 0), a store (node 1) and more people
/// (node 2), two links. Nothing happens in it by itself; tests move levels and call observers by
/// hand. The store's gauges are its waiting level and ten times that.
inline void storeGauges(const Context& context, NodeIndex n, std::span<double> out)
{
    out[0] = context.peek().stations[n].waiting;
    out[1] = 10 * out[0];
}

inline MetricDescriptor metric(std::string_view key, MetricSource source, int gauge = -1)
{
    return {.key = key, .label = key, .source = source, .gauge = gauge, .help = ""};
}

inline KindDescriptor kind(std::string_view id, KindFamily family,
                           std::vector<MetricDescriptor> metrics)
{
    KindDescriptor kind;
    kind.id = kind.name = id;
    kind.family = family;
    kind.metrics = std::move(metrics);
    return kind;
}

inline const KindDescriptor kPeople = kind("people", KindFamily::Traffic,
                                           {metric("rate", MetricSource::ArrivalRate),
                                            metric("success_rate", MetricSource::SuccessRatio),
                                            metric("response_p95", MetricSource::SojournP95)});
inline const KindDescriptor kStore = [] {
    KindDescriptor store = kind(
        "store", KindFamily::Messaging,
        {metric("waiting", MetricSource::Gauge, 0), metric("tenfold", MetricSource::Gauge, 1)});
    store.offers = {"store"};
    return store;
}();
inline const KindBehaviour kPeopleBehaviour{
    .id = "people",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<NodePool<int>>(); },
};
inline const KindBehaviour kStoreBehaviour{
    .id = "store",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<NodePool<int>>(); },
    .gauges = storeGauges,
    .gaugeCount = 2,
};
inline constexpr const KindBehaviour* kBehaviours[] = {&kPeopleBehaviour, &kStoreBehaviour};
inline constexpr NodeIndex kFirst = 0, kShelf = 1, kSecond = 2;

inline const Vocabulary& vocabulary()
{
    static const Vocabulary words{.kinds = {&kPeople, &kStore}, .faults = {}, .linkSettings = {}};
    return words;
}

inline std::shared_ptr<Topology> topology()
{
    auto topology = std::make_shared<Topology>();
    topology->kinds = kBehaviours;
    topology->nodes.resize(3);
    topology->nodes[kShelf].kind = 1;
    topology->nodeIds = topology->nodeNames = {"first", "shelf", "second"};
    topology->links.resize(2);
    topology->links[0].to = topology->links[1].to = kShelf;
    topology->links[0].from = kFirst;
    topology->links[1].from = kSecond;
    topology->linkIds = {"one", "two"};
    topology->index();
    return topology;
}

inline Simulation simulation() { return Simulation(topology(), 1); }

inline SimTime at(double seconds) { return SimTime::fromSeconds(seconds); }

inline void setLevel(Simulation& simulation, std::uint32_t StationStats::*level,
                     WideSum StationStats::*integral, std::uint32_t value)
{
    StationStats& station = simulation.mutableState().stations[kShelf];
    const auto step = static_cast<int>(value) - static_cast<int>(station.*level);
    StationStats::shift(station.*level, station.*integral, step, simulation.now());
}

inline void setWaiting(Simulation& simulation, std::uint32_t waiting)
{
    setLevel(simulation, &StationStats::waiting, &StationStats::waitingNs, waiting);
}

} // namespace cloudyard::toy

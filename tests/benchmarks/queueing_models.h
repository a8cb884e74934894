// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/engine/simulation.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard::bench {

/// The workloads by which event engines are compared, as models of their own kinds on the public interface of the
/// engine, with station statistics. Times between arrivals, services and delays are exponential.
///
/// An *event* is one arrival at a station or one departure (of a source or topic: one message issued); in W4 and W5,
/// which have no messages, one step. A handler of the engine may be more than one event: a departure in W2 is an
/// arrival at the next station.
enum class Workload : std::uint8_t {
    W1, ///< a source (mean 1.25 s) into M/M/1 with a mean service of 1 s
    W2, ///< the same source through 10 such stations in tandem
    W3, ///< a topic, 3.2 publications a second; 10 copies of each, delayed by 30 s on average, into M/M/4 of their own
    W4, ///< hold: N events pend; each, when it comes, plans itself again after 1 s on average
    W5, ///< N jobs in service (mean 1 s), each under a timer of 30 s that its completion cancels
};

struct WorkloadModel {
    Workload workload = Workload::W1;
    std::uint32_t pending = 0; ///< N of W4 and W5
};

/// Node 0 issues the messages; its time in system is that of a message, or of a copy in W3, up to its last departure.
[[nodiscard]] Simulation makeSimulation(WorkloadModel model, std::uint64_t seed);
/// The descriptors that a Recorder needs of the kinds used here.
[[nodiscard]] const Vocabulary& workloadVocabulary();

/// Handlers of the engine that make up this many events.
[[nodiscard]] std::uint64_t handlersOf(Workload workload, std::uint64_t events);
/// Seconds that a message spends in the system, by theory; 0 for W4 and W5.
[[nodiscard]] double theoreticalTimeInSystem(Workload workload);
/// The same as the run had it, from the statistics of node 0 (Little's law).
[[nodiscard]] double meanTimeInSystem(const Simulation& simulation);

inline constexpr std::uint32_t kCopies = 10;
inline constexpr std::uint32_t kTandem = 10;

} // namespace cloudyard::bench

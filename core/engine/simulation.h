// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/engine/context.h"
#include "core/engine/simulation_state.h"

namespace cloudyard {

/// How a stretch of running ended.
enum class RunEnd : std::uint8_t { ReachedTime, NothingLeft, Interrupted, Halted };

/// A run of a scene, as a regular value: `Simulation b = a;` is a checkpoint, and both have the same future, to the
/// bit. It is deterministic: scene, seed and the commands given between events decide everything; no wall clock, hash
/// order, pointer value or global state reaches a result. Observers watch and change nothing.
/// Thread: any, one at a time; two copies may run on two threads. Copying costs microseconds and shares pools
/// copy-on-write.
class Simulation {
public:
    Simulation() = default;
    /// Built by core/services (`buildSimulation`): topology, one state per node in its pool, faults to come.
    Simulation(std::shared_ptr<const Topology> topology, std::uint64_t seed);

    [[nodiscard]] SimTime now() const { return m_state.now; }
    [[nodiscard]] std::uint64_t handled() const { return m_state.handled; }
    /// Hash of (time, kind of event, stable node id, message trace) of every event handled so far.
    [[nodiscard]] std::uint64_t fingerprint() const { return m_state.fingerprint; }
    [[nodiscard]] std::uint64_t seed() const { return m_state.seed; }
    [[nodiscard]] const Ledgers& ledgers() const { return m_state.ledgers; }
    [[nodiscard]] const Topology& topology() const { return *m_state.topology; }
    [[nodiscard]] const SimulationState& state() const { return m_state; }
    /// For those who build or edit a run (core/services, core/faults, tests), between events only.
    [[nodiscard]] SimulationState& mutableState() { return m_state; }
    /// Also of the next fault that begins or ends.
    [[nodiscard]] SimTime nextEventTime();
    [[nodiscard]] const std::optional<std::string>& halted() const { return m_state.halted; }

    /// Handles every event up to and including `until`, then sets the clock to `until`. `maxEvents` interrupts after so
    /// many; the clock then stands at the last one.
    RunEnd runUntil(SimTime until, Observer* observer = nullptr, std::uint64_t maxEvents = ~std::uint64_t{0});
    /// Handles one event, if there is one not later than `until`; else the clock moves to `until`.
    RunEnd step(SimTime until, Observer* observer = nullptr);

    /// Starts every node; the topology's nodes must have their states. Called once by the builder.
    void begin(Observer* observer = nullptr);

    /// Plans a fault for `from`, or for now if that has passed; returns its id. At its instant a fault comes before
    /// everything else, whenever it was planned: a scene that has the step from the start gives the same run, to the
    /// bit.
    std::uint32_t planFault(FaultSpec spec);
    /// Begins a fault by hand at the next instant (one nanosecond from now), until `to`, and runs there; returns its
    /// id.
    std::uint32_t injectFault(FaultSpec spec, Observer* observer = nullptr);
    /// Asks a node to end, now: it finishes what it holds, and then its view says that it is gone. A second time: at
    /// once. False when its kind has no such end.
    bool terminate(NodeIndex n, Observer* observer = nullptr);
    /// Ends an active fault at the next instant, and runs there; or strikes one out that is still to come. False when
    /// there is no such fault.
    bool clearFault(std::uint32_t id, Observer* observer = nullptr);
    [[nodiscard]] std::span<const FaultSpec> faults() const { return m_state.faults; }

    /// Statistics of a node and of its members, with the integrals brought up to now.
    [[nodiscard]] StationStats station(NodeIndex n) const;
    [[nodiscard]] NodeView view(NodeIndex n) const;
    /// Writes the kind's gauges; `out` must hold its gaugeCount.
    void gauges(NodeIndex n, std::span<double> out) const;

    /// Counts by walking owners, lines and calls in the air; linear in everything. The Error names the ledger that
    /// does not balance and by how much.
    [[nodiscard]] Result<void> checkLedgers() const;
    [[nodiscard]] std::uint64_t messagesInFlight() const; ///< by walking
    [[nodiscard]] std::uint64_t callsOpen() const;        ///< by walking

private:
    void setFaultTurn();
    [[nodiscard]] SimTime nextInstant() const { return m_state.now + Duration{1}; }
    [[nodiscard]] SimTime beforeFaults(SimTime until) const;
    RunEnd reach(SimTime until);
    [[nodiscard]] bool takeFaultTurn(SimTime until, SimTime& at, Event& event) const;
    /// False when the run cannot go on.
    [[nodiscard]] bool handle(Context& context, SimTime at, const Event& event);
    [[nodiscard]] bool watchLoop(NodeIndex n);

    SimulationState m_state;
};

} // namespace cloudyard

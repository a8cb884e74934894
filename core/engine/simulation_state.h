// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/random.h"
#include "core/base/sim_time.h"
#include "core/engine/behaviour.h"
#include "core/engine/cow_pool.h"
#include "core/engine/event_set.h"
#include "core/engine/ledger.h"
#include "core/engine/records.h"
#include "core/engine/topology.h"

namespace cloudyard {

/// An unsigned sum wide enough for level × nanoseconds over hours (10^7 messages × hours overflow 64 bits).
__extension__ using WideSum = unsigned __int128;
__extension__ using WideDifference = __int128;

/// Counts and time integrals of one node since time 0. A report subtracts two of them to look at an interval.
/// `inSystem`, `waiting` and `busy` are levels; their integrals are in level × ns. As kept in the state an integral
/// lacks level × now, so that a change costs one multiplication and time passing costs nothing; `upTo` completes it.
struct StationStats {
    std::uint64_t arrivals = 0;
    std::uint64_t completions = 0;
    std::uint32_t inSystem = 0;
    std::uint32_t waiting = 0;
    std::uint32_t busy = 0;
    std::uint32_t capacity = 0; ///< servers that exist and run; 0 when the notion does not apply
    WideSum inSystemNs = 0;
    WideSum waitingNs = 0;
    WideSum busyNs = 0;
    WideSum capacityNs = 0;
    SimTime levelsSince; ///< when the integrals were completed
    ReasonCounts failures{};
    std::uint64_t lost = 0; ///< messages that ended in its hands without anybody having handled them; see lostItems

    /// Changes one level by a step at `now`; unsigned arithmetic wraps and comes out right.
    static void shift(std::uint32_t& level, WideSum& integral, int step, SimTime now)
    {
        level += static_cast<std::uint32_t>(step);
        integral -= static_cast<WideSum>(static_cast<WideDifference>(step) * now.ns);
    }
    /// Of another node, that is part of this one.
    void add(const StationStats& other);
    /// The same with the integrals complete at `now`.
    [[nodiscard]] StationStats upTo(SimTime now) const
    {
        StationStats complete = *this;
        const auto time = static_cast<WideSum>(now.ns);
        complete.inSystemNs += time * inSystem;
        complete.waitingNs += time * waiting;
        complete.busyNs += time * busy;
        complete.capacityNs += time * capacity;
        complete.levelsSince = now;
        return complete;
    }
};

/// What a fault kind may have as parameters; its descriptor binds those that it has.
struct FaultValues {
    Duration delay;
    double share = 0; ///< of packets, in [0, 1]
    bool operator==(const FaultValues&) const = default;
};

/// One fault: a step of the scene's experiment, or made by hand while it ran, or both once it was kept.
struct FaultSpec {
    std::uint32_t id = 0;          ///< unique in a run
    std::uint16_t kind = 0;        ///< in Topology::faults
    NodeIndex node = kNone;        ///< its target, when it hits a node
    LinkIndex link = kNone;        ///< its target, when it hits a link
    SimTime from;
    SimTime to = SimTime::never(); ///< never: until it is restored; once over, when it ended
    FaultValues values;
    bool inScene = false; ///< the scene's experiment has it
    bool byHand = false;  ///< somebody injected or planned it during the run
    bool begun = false;   ///< it has acted; over without it: struck out before
    bool active = false;
    bool over = false;
    bool endedByHand = false; ///< somebody ended it, struck it out or took its target away
    bool endInScene = false;  ///< the scene has that end, too
};

/// How often a node is without power or process: counted, so that faults may overlap.
struct NodeCondition {
    std::uint16_t powerCuts = 0;   ///< of its own, its zone and its region
    std::uint16_t powerFaults = 0; ///< those that hit this very node or place
    std::uint16_t processStops = 0;
    std::uint16_t shortages = 0;   ///< of a place: nothing can be launched there
    std::uint16_t controlFaults = 0; ///< of a region: calls of its control plane fail
    bool booting = false; ///< set by its kind: not yet listening
    bool gone = false;    ///< terminated
    [[nodiscard]] bool silent() const { return powerCuts != 0 || gone; }
    [[nodiscard]] bool refusing() const { return processStops != 0 || booting; }
};

/// What the source of a link makes of its target, where it chooses between targets by their health.
struct TargetHealth {
    enum class State : std::uint8_t { Unchecked, Initial, Healthy, Unhealthy, Draining, Unused };
    State state = State::Unchecked;
    std::uint16_t passed = 0;         ///< checks in a row, of `needed` until it is healthy
    std::uint16_t needed = 0;
    SimTime until = SimTime::never(); ///< when it is healthy at the earliest, or has drained
};

/// What the active faults do to the packets of a link, besides cutting it: in both directions, from departure.
struct LinkImpairment {
    Duration delay;              ///< each packet takes this much longer
    std::uint64_t lossBelow = 0; ///< as TopologyLink::lossBelow, on top of the link's own
    [[nodiscard]] bool none() const { return delay.ns == 0 && lossBelow == 0; }
};

/// What has gone over a link since time 0.
struct LinkTraffic {
    std::array<std::uint64_t, 2> departures{}; ///< packets that left, in the drawn direction and against it
};

/// The states of all nodes, a pool a kind. Copies by value.
class PoolSet {
public:
    PoolSet() = default;
    PoolSet(const PoolSet& other);
    PoolSet& operator=(const PoolSet& other);
    PoolSet(PoolSet&&) noexcept = default;
    PoolSet& operator=(PoolSet&&) noexcept = default;
    ~PoolSet() = default;

    void add(std::unique_ptr<StatePool> pool) { m_pools.push_back(std::move(pool)); }
    [[nodiscard]] StatePool& operator[](std::size_t kind) { return *m_pools[kind]; }
    [[nodiscard]] const StatePool& operator[](std::size_t kind) const { return *m_pools[kind]; }
    [[nodiscard]] std::size_t size() const { return m_pools.size(); }

private:
    std::vector<std::unique_ptr<StatePool>> m_pools;
};

/// Everything that decides the future of a run. A plain value: a copy of it runs on to the same future.
struct SimulationState {
    std::shared_ptr<const Topology> topology;
    SimTime now;
    std::uint64_t seed = 0;
    std::uint64_t handled = 0;     ///< events handled: the `events` of a report
    std::uint64_t fingerprint = 0;
    std::uint64_t handledBeforeInstant = 0; ///< guards against a loop that does not let time pass
    std::uint32_t nextSerial = 1; ///< of messages; wraps past 0
    std::uint32_t nextFault = 1;
    EventSet events;
    CowPool<Message> messages;
    CowPool<Call> calls;
    CowPool<Delivery> deliveries;
    std::vector<StationStats> stations;   ///< by NodeIndex
    std::vector<NodeCondition> conditions; ///< by NodeIndex
    std::vector<std::uint16_t> linkCuts;  ///< by LinkIndex
    std::vector<LinkImpairment> linkImpairments; ///< by LinkIndex
    std::vector<LinkTraffic> traffic;     ///< by LinkIndex, of those that are drawn
    /// By LinkIndex: not zero where a packet may fare worse than the link says, so that one has to look closer. It
    /// follows from what is above (Context::lookAtLink).
    std::vector<std::uint8_t> disturbed;
    std::vector<CounterRandom::Drawer> packetLuck; ///< by LinkIndex: who draws what befalls its packets
    std::vector<TimeoutLane> timeoutLanes; ///< by LinkIndex
    std::vector<TargetHealth> targets;    ///< by LinkIndex
    std::vector<LinkGuard> guards;        ///< by LinkIndex: what callers remember of it
    std::vector<FaultSpec> faults;        ///< past, active and still to come, in the order in which they became known
    SimTime faultTurn = SimTime::never(); ///< when the next of them begins or ends
    PoolSet pools;                        ///< by kind
    Ledgers ledgers;
    std::vector<NodeIndex> seenInLoop;    ///< nodes at work while an instant does not end
    std::optional<std::string> halted;    ///< why the run cannot go on (runaway loop, out of sequence numbers)

    /// Takes this topology, which has the nodes and links of the present one in their places and perhaps more: what is
    /// by NodeIndex or LinkIndex grows with it. Nothing else is done for what is new.
    void take(std::shared_ptr<const Topology> next);
};

} // namespace cloudyard

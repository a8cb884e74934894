// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/engine/ledger.h"
#include "core/engine/observer.h"
#include "core/engine/simulation.h"
#include "core/model/scene.h"

namespace cloudyard::testing {

/// Adds up, by node, how long work stayed and waited.
class StayTotals : public Observer {
public:
    struct OfNode {
        std::int64_t stayedNs = 0; ///< of all that completed or failed
        std::int64_t waitedNs = 0;
        bool operator==(const OfNode&) const = default;
    };

    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        of(n).stayedNs += (now - since).ns;
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason) override
    {
        of(n).stayedNs += (now - since).ns;
    }
    void waited(NodeIndex n, SimTime since, SimTime now) override
    {
        of(n).waitedNs += (now - since).ns;
    }

    [[nodiscard]] OfNode& of(NodeIndex n)
    {
        if (n >= m_nodes.size())
            m_nodes.resize(n + 1);
        return m_nodes[n];
    }

private:
    std::vector<OfNode> m_nodes;
};

/// What a run shows to whoever reads its report, exact to the bit: ledgers, station counts and
/// integrals, gauges, mean stays. Capacities are left out: a setting that changes nothing but a
/// number of slots on paper does not act.
struct ShownReport {
    struct OfNode {
        std::string id;
        std::uint64_t arrivals = 0;
        std::uint64_t completions = 0;
        ReasonCounts failures{};
        double inSystem = 0; ///< integrals in s
        double waiting = 0;
        double busy = 0;
        std::vector<std::uint64_t> gauges; ///< their bits: what is not a number equals itself
        StayTotals::OfNode stays;
        bool operator==(const OfNode&) const = default;
    };

    Ledgers ledgers;
    std::vector<OfNode> nodes; ///< by NodeIndex
    bool operator==(const ShownReport&) const = default;
};

[[nodiscard]] ShownReport reportOf(const Simulation& simulation, StayTotals& stays);
/// Builds and runs a scene that must be sound.
[[nodiscard]] ShownReport reportOf(const Scene& scene, SimTime until);

/// How long suites run a scene: its own duration, but at most so long.
[[nodiscard]] SimTime endOf(const Scene& scene, Duration most);

} // namespace cloudyard::testing

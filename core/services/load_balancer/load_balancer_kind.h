// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/services/service_kind.h"

namespace cloudyard {

/// TwoChoices: the less busy of two drawn at random.
enum class Balancing : std::uint8_t { RoundRobin, LeastOutstandingRequests, WeightedRandom, TwoChoices };

/// Application: it understands requests and deals out each. Network: it passes connections on, and all of one flow go
/// to the target that its hash gives.
enum class BalancerType : std::uint8_t { Application, Network };

/// How few of the targets may be healthy before something is done about it. Fewer than either of the two are too few.
/// @source Elastic Load Balancing target group attributes, 2025: target_group_health.*.minimum_healthy_targets
struct LeastHealthy {
    std::int64_t count = 1;
    std::int64_t percentage = 0; ///< of the registered targets; 0: off

    /// Of no targets none are too few.
    [[nodiscard]] bool isMissedBy(std::uint32_t healthy, std::uint32_t registered) const
    {
        return registered != 0 &&
               (healthy < count || 100 * std::int64_t{healthy} < percentage * std::int64_t{registered});
    }
};

/// A load balancer with one target group. Health checks are calls over the network: they take time, can
/// be lost, hold no work slot, and change a target's state only by threshold.
struct LoadBalancerSettings {
    BalancerType type = BalancerType::Application;
    Balancing algorithm = Balancing::RoundRobin; ///< of an application balancer
    bool sticky = false;                     ///< a user's requests go to the target that served the first of them
    Duration stickiness = Duration::seconds(86'400); ///< since then
    std::int64_t sessions = 100;             ///< users or flows that requests without a key are of
    Duration idle = Duration::seconds(60); ///< of an application balancer: a target silent for longer is given up
    Duration flowIdle =
        Duration::seconds(350); ///< of a network balancer: a flow that is unused for longer is forgotten
    bool crossZone = true;
    Duration dnsTtl; ///< with cross-zone off: clients keep a zone's address for so long
    std::optional<Rate> zoneCapacity; ///< requests a second that its nodes take in each zone; unset: all
    Duration scaleOutTime = Duration::seconds(300); ///< until they take twice as many; 0: they never do
    double requestsPerConnection = 1; ///< that clients make over each, for the bill of an application balancer
    Duration checkInterval = Duration::seconds(30);
    Duration checkTimeout = Duration::seconds(5);
    Duration checkStart = Duration::seconds(1); ///< the first check comes so long after the start
    std::int64_t healthyThreshold = 5;
    std::int64_t unhealthyThreshold = 2;
    Duration deregistrationDelay = Duration::seconds(300);
    Duration slowStart;             ///< 0: a target gets its full share at once
    bool mitigatesAnomalies = false; ///< weighted random: a target that fails more than the others gets less
    std::string zonalShift;         ///< id of the zone that it turns away from; empty: none
    LeastHealthy inZone;            ///< of a zone while cross-zone is off: with fewer its address leaves the DNS
    LeastHealthy routed;            ///< of all, or of a zone while cross-zone is off: with fewer all get requests

    [[nodiscard]] bool isNetwork() const { return type == BalancerType::Network; }
    /// How long a connection may be silent, where the link to the target does not say so.
    [[nodiscard]] Duration idleTimeout() const { return isNetwork() ? flowIdle : idle; }
};

extern const ServiceKind kLoadBalancerKind;

} // namespace cloudyard

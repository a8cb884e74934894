// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/services/service_kind.h"

namespace cloudyard {

/// TwoChoices: the less busy of two drawn at random.
enum class Balancing : std::uint8_t { RoundRobin, LeastOutstandingRequests, WeightedRandom, TwoChoices };

/// Application: it understands requests and deals out each. Network: it passes connections on, and all of one flow go
/// to the target that its hash gives.
enum class BalancerType : std::uint8_t { Application, Network };

/// A load balancer with one target group. Health checks are calls over the network: they take time, can
/// be lost, hold no work slot, and change a target's state only by threshold.
struct LoadBalancerSettings {
    BalancerType type = BalancerType::Application;
    Balancing algorithm = Balancing::RoundRobin; ///< of an application balancer
    bool sticky = false;                     ///< a user's requests go to the target that served the first of them
    Duration stickiness = Duration::seconds(86'400); ///< since then
    std::int64_t sessions = 100;             ///< users or flows that requests without a key are of
    Duration flowIdle =
        Duration::seconds(350); ///< of a network balancer: a flow that is unused for longer is forgotten
    bool crossZone = true;
    Duration checkInterval = Duration::seconds(30);
    Duration checkTimeout = Duration::seconds(5);
    Duration checkStart = Duration::seconds(1); ///< the first check comes so long after the start
    std::int64_t healthyThreshold = 5;
    std::int64_t unhealthyThreshold = 2;
    Duration deregistrationDelay = Duration::seconds(300);
    Duration slowStart;             ///< 0: a target gets its full share at once
    bool mitigatesAnomalies = false; ///< weighted random: a target that fails more than the others gets less
    std::string zonalShift;         ///< id of the zone that it turns away from; empty: none

    [[nodiscard]] bool isNetwork() const { return type == BalancerType::Network; }
};

extern const ServiceKind kLoadBalancerKind;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/engine/context.h"
#include "core/services/load_balancer/load_balancer_kind.h"

namespace cloudyard {

const KindDescriptor& loadBalancerDescriptor();

/// What the balancer believes of one target.
struct Target {
    LinkIndex link = kNone;
    NodeIndex node = kNone;
    NodeIndex zone = kNone;
    std::uint32_t outstanding = 0;
    std::uint16_t passed = 0; ///< checks in a row
    std::uint16_t failed = 0;
    bool healthy = true;
    bool initial = false;     ///< registered during the run: its first passed check makes it healthy
    bool draining = false;    ///< deregistered: gets nothing new
    bool unused = false;      ///< has drained
    SimTime drainsUntil = SimTime::never();

    [[nodiscard]] bool isRegistered() const { return !draining && !unused; }
};

/// A zone that has targets; while cross-zone is off each takes its turns by itself.
struct ZoneTurns {
    NodeIndex zone = kNone;
    std::uint32_t nextTarget = 0;
};

struct LoadBalancerState {
    LoadBalancerSettings settings;
    std::vector<Target> targets;
    std::vector<ZoneTurns> zones;
    std::uint32_t healthy = 0;
    std::uint32_t outstanding = 0;
    std::uint32_t nextTarget = 0;   ///< round robin
    std::uint32_t nextZone = 0;     ///< round robin over zones while cross-zone is off
    std::uint32_t checkRound = 0;
    EventHandle nextCheck;
    SimTime nextCheckAt;
};

/// What a balancer does; made anew for each handler.
/// With cross-zone off, a zone without a healthy target gets none, as when its address leaves the DNS.
/// Fail-open: while no target is healthy, all of them get requests. @source ALB guide, target group health.
class LoadBalancer {
public:
    LoadBalancer(Context& context, NodeIndex self)
        : m_context(context), m_self(self), m_state(context.state<LoadBalancerState>(self))
    {
    }

    void start();
    void configure(const LoadBalancerSettings& settings);
    void relink();
    void checkTargets();
    void deregister(LinkIndex link);
    void drained(LinkIndex link);
    void route(CallIndex upstream);
    void answered(CallIndex call);
    void leave();

private:
    [[nodiscard]] Target* choose();
    [[nodiscard]] Target* chooseInTurn(NodeIndex zone, std::uint32_t& nextTarget);
    [[nodiscard]] Target* chooseLeastBusy(NodeIndex zone, std::uint32_t& nextTarget);
    [[nodiscard]] bool eligible(const Target& target, NodeIndex zone) const;
    [[nodiscard]] ZoneTurns& nextZone();
    [[nodiscard]] bool hasHealthy(NodeIndex zone) const;
    [[nodiscard]] Target* targetOver(LinkIndex link);
    [[nodiscard]] Target* targetOf(const Call& call);
    [[nodiscard]] std::uint16_t positionOf(const Target& target) const;
    void routed(CallIndex downstream);
    void checked(const Call& call);
    void pass(Target& target);
    void failCheck(Target& target);
    void count();
    void checkAfter(Duration delay);
    [[nodiscard]] TargetHealth healthOf(const Target& target) const;
    void publish(const Target& target) { m_context.setTargetHealth(target.link, healthOf(target)); }
    void note(const char* text, Severity severity, const Target& target, std::int64_t first, std::int64_t second,
              Milestone milestone = Milestone::None);

    Context& m_context;
    NodeIndex m_self;
    LoadBalancerState& m_state;
};

} // namespace cloudyard

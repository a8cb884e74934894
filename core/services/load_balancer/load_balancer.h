// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/engine/context.h"
#include "core/services/load_balancer/load_balancer_bill.h"
#include "core/services/load_balancer/load_balancer_kind.h"
#include "core/services/rate_bucket.h"

namespace cloudyard {

const KindDescriptor& loadBalancerDescriptor();

/// Its own events; kDrained carries the link, kNodeGrows the zone.
enum LoadBalancerEvent : std::uint16_t { kCheckTargets = kFirstKindEvent, kDrained, kWeigh, kNodeGrows, kHourEnds };

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
    bool servesZone = true;   ///< the same, whatever is done about its zone: clients may still know its address
    bool serves = true;       ///< gets requests: it is healthy, or too few are, and its zone is not turned away from
    std::uint32_t answers = 0; ///< since the weights were last set
    std::uint32_t errors = 0;
    double weight = 1;        ///< of a random choice: less than 1 where it fails more than others
    SimTime slowSince = SimTime::never(); ///< it ramps up since then; never: it does not
    SimTime drainsUntil = SimTime::never();

    [[nodiscard]] bool isRegistered() const { return !draining && !unused; }
};

/// What the balancer itself has in a zone, where its capacity is limited.
struct ZoneNode {
    double perSecond = 0;       ///< requests that it takes
    RateBucket room = {};
    SimTime since = {};         ///< so many requests have come
    std::uint32_t arrivals = 0;
    std::uint64_t refused = 0;  ///< since the start
    SimTime refusedAt = {};     ///< the last of them
    SimTime growsAt = SimTime::never(); ///< it takes twice as many
    EventHandle growth = {};

    [[nodiscard]] bool isOver(SimTime now) const;
};

/// A zone that has targets; while cross-zone is off each takes its turns by itself.
struct ZoneTurns {
    NodeIndex zone = kNone;
    std::uint32_t nextTarget = 0;
    bool isLeft = false;    ///< too few of its targets are healthy: clients do not find it in the DNS
    bool failsOpen = false; ///< all of its targets get requests
    bool isInDns = false;   ///< while cross-zone is off
    double shareThen = 0;   ///< of the clients, when that changed last for any zone
    ZoneNode node = {};
};

/// A user's cookie, or a flow.
struct TargetSession {
    LinkIndex link = kNone; ///< to its target
    SimTime since;          ///< when it was made; of a flow, when it was last used
    std::uint32_t made = 0; ///< how often
};

/// Errors that the balancer makes itself, by the code that the caller gets.
struct BalancerErrors {
    std::uint64_t badGateway = 0;    ///< 502: the target refused or broke off
    std::uint64_t unavailable = 0;   ///< 503: no target is registered, or no room is left where the request came in
    std::uint64_t rejected = 0;      ///< of those of either type, or connections: for want of room
    std::uint64_t gatewayTimeout = 0; ///< 504: the target was silent for too long
    std::uint64_t clientClosed = 0;  ///< 460: the client had given up before the answer came
    std::uint64_t resets = 0;        ///< connections that a network balancer reset: it knows no codes
};

struct LoadBalancerState {
    LoadBalancerSettings settings;
    std::vector<Target> targets;
    std::vector<ZoneTurns> zones;
    std::uint32_t healthy = 0;
    bool failsOpen = false;         ///< all targets get requests; while cross-zone is off the zones say so
    std::uint32_t slow = 0;         ///< that ramp up, or did when they were last counted
    NodeIndex shiftedFrom = kNone;  ///< the zone that it turns away from
    BalancerErrors errors;
    EventHandle nextWeighing;
    std::uint32_t outstanding = 0;
    std::uint32_t nextTarget = 0;   ///< round robin
    std::uint32_t nextZone = 0;     ///< round robin over zones while cross-zone is off
    std::uint32_t checkRound = 0;
    EventHandle nextCheck;
    SimTime nextCheckAt;
    BalancerBill bill;
    SimTime dnsChangedAt;
    bool clientsMove = false;       ///< from zones whose address has left the DNS, or to those that have come back
    bool limitsNodes = false;       ///< each zone takes so many requests a second and no more
    std::uint32_t nextEntry = 0;    ///< zone where the next request comes in, while it does
    bool keepsSessions = false;
    std::vector<TargetSession> sessions; ///< by number; those of keys behind the others
    EventHandle billedHourEnds;
};

/// What a balancer does; made anew for each handler.
/// Slow start: a target that becomes healthy gets a share that grows evenly to its full one; not if it would be alone,
/// and not where the least busy is chosen. A zonal shift sends nothing to the targets of a zone while others are
/// healthy. Anomaly mitigation (ours, in what the service tells of it): every ten seconds the weight of a target that
/// failed far more often than the others is halved, down to a sixteenth, and else doubled up to one. Sticky sessions:
/// whoever was served by a target is sent there again, as long as it serves and the cookie lasts. A network balancer
/// chooses by the hash of a flow, and keeps to that until the flow is idle for too long; when a target becomes
/// unhealthy its connections are reset.
/// With cross-zone off, a zone with too few healthy targets gets nothing while another has enough, as when its address
/// leaves the DNS. Clients that remember an address for a while move over evenly in that time, as each asks again at
/// some instant of it; until then they come to what the zone has. Fail-open: while too few targets are healthy,
/// none unless more are asked for, all of them get requests; with cross-zone off each zone by itself, where it still
/// gets something. @source ALB guide, target group health.
/// Where its capacity is limited (ours, in what the service tells of it), requests come in at the nodes of each zone in
/// turn; a zone that it turns away from, has left, or that has no power has none. What is over the capacity is refused
/// (503). Nodes that could not bear the load if a zone were lost are replaced by twice as large ones, which takes its time;
/// within a run they get no smaller.
/// @source Scaling strategies for Elastic Load Balancing, AWS blog: capacity for the loss of a zone is kept, scaling in is
/// slow; Classic Load Balancer guide, HTTP errors: 503 for want of capacity, for some minutes; CloudWatch metric
/// RejectedConnectionCount.
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
    void weigh();
    void nodeGrows(NodeIndex zone);
    void billedHourEnds();
    void deregister(LinkIndex link);
    void drained(LinkIndex link);
    void route(CallIndex upstream, Call& call);
    void answered(const Call& call);
    void leave();

private:
    // Draws of a request as a whole, and of a flow.
    static constexpr std::uint32_t kSessionDraw = 0x8000'0000u;
    static constexpr std::uint32_t kFlowDraw = 0x4000'0000u;
    static constexpr std::uint32_t kDnsTurn = 0xffu;

    [[nodiscard]] Target* chooseKept(CallIndex request);
    [[nodiscard]] Target* choose(CallIndex request);
    [[nodiscard]] Target* chooseIn(NodeIndex zone, std::uint32_t& nextTarget, CallIndex request);
    [[nodiscard]] Target* chooseInSlowTurn(NodeIndex zone, std::uint32_t& nextTarget, CallIndex request);
    [[nodiscard]] Target* chooseByWeight(NodeIndex zone, CallIndex request);
    [[nodiscard]] Target* chooseOfTwo(NodeIndex zone, CallIndex request);
    [[nodiscard]] Target* eligibleAt(NodeIndex zone, std::uint32_t position);
    [[nodiscard]] std::uint32_t countEligible(NodeIndex zone) const;
    [[nodiscard]] std::uint64_t drawFor(CallIndex request, std::uint32_t turn) const;
    [[nodiscard]] double shareOf(const Target& target) const;
    [[nodiscard]] std::uint32_t sessionOf(CallIndex request) const;
    [[nodiscard]] Target* keptBy(std::uint32_t session);
    void keep(std::uint32_t session, const Target& target);
    [[nodiscard]] NodeIndex healthyZoneAt(std::uint64_t bits);
    [[nodiscard]] Target* chooseByHash(std::uint32_t session);
    void forgetSessions();
    void beginSlowStart(Target& target);
    void endSlowStarts();
    void planWeighing();
    void countError(const Call& downstream);
    [[nodiscard]] Target* chooseInTurn(NodeIndex zone, std::uint32_t& nextTarget);
    [[nodiscard]] Target* chooseLeastBusy(NodeIndex zone, std::uint32_t& nextTarget);
    [[nodiscard]] bool eligible(const Target& target, NodeIndex zone) const
    {
        return zone == kNone ? target.serves
                             : target.zone == zone && (target.serves || (m_state.clientsMove && target.servesZone));
    }
    [[nodiscard]] ZoneTurns& nextZone();
    void followDns();
    [[nodiscard]] double shareOf(const ZoneTurns& zone) const;
    [[nodiscard]] bool moveClients();
    [[nodiscard]] ZoneTurns& zoneOfClient(std::uint64_t bits);
    [[nodiscard]] bool hasHealthy(NodeIndex zone) const;
    [[nodiscard]] Target* targetOver(LinkIndex link);
    /// Calls remember where their target stood in the list; after an edit it may have moved.
    [[nodiscard]] Target* targetOf(const Call& call)
    {
        if (call.count < m_state.targets.size() && m_state.targets[call.count].link == call.link)
            return &m_state.targets[call.count];
        return targetOver(call.link);
    }
    [[nodiscard]] std::uint16_t positionOf(const Target& target) const;
    void routed(const Call& downstream);
    void checked(const Call& call);
    void pass(Target& target);
    void failCheck(Target& target);
    void count();
    [[nodiscard]] NodeIndex zoneToShiftFrom() const;
    void countZones();
    [[nodiscard]] bool isMissed(const LeastHealthy& least, NodeIndex zone) const;
    void countAndTell(const Target& cause);
    void checkAfter(Duration delay);
    void limitNodes(bool anew);
    [[nodiscard]] bool isFound(const ZoneTurns& zone) const;
    [[nodiscard]] ZoneTurns& entryOf(const Target& target);
    [[nodiscard]] bool hasRoomFor(const Target& target);
    void measure(ZoneTurns& zone);
    void tellOfNode(const char* text, Severity severity, const ZoneTurns& zone, std::int64_t number);
    [[nodiscard]] TargetHealth healthOf(const Target& target) const;
    void publish(const Target& target) { m_context.setTargetHealth(target.link, healthOf(target)); }
    void note(const char* text, Severity severity, const Target& target, std::int64_t first, std::int64_t second,
              Milestone milestone = Milestone::None);

    Context& m_context;
    NodeIndex m_self;
    LoadBalancerState& m_state;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>
#include <vector>

#include "core/engine/context.h"
#include "core/services/auto_scaling_group/auto_scaling_group_kind.h"
#include "core/services/instance/instance.h"

namespace cloudyard {

const KindDescriptor& autoScalingGroupDescriptor();
/// The settings besides those of the launch template, which are an instance's.
const SettingTable& autoScalingGroupOwnSettings();

/// What is asked for, and where.
struct Lodging {
    NodeIndex zone = kNone;
    std::uint16_t type = 0; ///< position among the group's types
    bool isSpot = false;
};

/// One instance of the group, from the call that launches it until it is forgotten after its end.
struct Member {
    /// @source EC2 Auto Scaling guide, instance lifecycle.
    enum class State : std::uint8_t {
        Launching,       ///< the launch call is under way: there is no machine yet
        Pending,         ///< it waits for its host
        PendingWait,     ///< a launch hook holds it
        InService,
        TerminatingWait, ///< a terminate hook holds it
        Terminating,
        Terminated,
        Pooled,          ///< it waits in the warm pool
    };
    std::uint32_t number = 0;         ///< among all that the group ever had
    NodeIndex node = kNone;           ///< none while Launching
    NodeIndex zone = kNone;
    std::uint16_t type = 0;           ///< position among the group's types
    bool isSpot = false;
    State state = State::Launching;
    bool isExtra = false;             ///< launched before another goes: one of another zone, or the one it replaces
    bool isForPool = false;           ///< it is made for the warm pool, or waits there
    std::uint16_t throttled = 0;      ///< how often its launch call, or since then the one that ends it, was turned away
    bool isAtRisk = false;            ///< its spot capacity is wanted back
    std::uint32_t replaces = 0;       ///< the number of the member at risk that goes once this one is healthy; 0: none
    std::uint32_t version = 0;        ///< of the launch template
    SimTime until = SimTime::never(); ///< when the present state ends, as far as is known
    SimTime launchedAt;
    SimTime inServiceAt = SimTime::never();
    SimTime warmAt = SimTime::never();
    SimTime impairedSince = SimTime::never(); ///< status checks fail
    EventHandle next;                 ///< what is planned for it
    WideSum busyThen = 0;             ///< as they stood when the metric period began
    WideSum capacityThen = 0;
    std::uint64_t arrivalsThen = 0;

    /// Whether it is part of the capacity that is held against the desired one.
    [[nodiscard]] bool counts() const { return state <= State::InService && !isForPool; }
    /// In the warm pool, or on its way there.
    [[nodiscard]] bool isPooled() const { return isForPool && (state <= State::InService || state == State::Pooled); }
    [[nodiscard]] bool isEnding() const { return state == State::Terminating || state == State::TerminatingWait; }
    /// In service and past its warm-up: it takes part in averages.
    [[nodiscard]] bool isWarm(SimTime now) const { return state == State::InService && warmAt <= now; }
    /// When its failed checks begin to count; those that were there from the start of the run have had their grace.
    [[nodiscard]] SimTime graceEnds(Duration grace) const
    {
        return inServiceAt.ns == 0 ? SimTime{} : inServiceAt + grace;
    }
};

/// Whether a metric was beyond its threshold in each of the newest periods: as many as the alarm looks at.
struct ScalingAlarm {
    std::uint32_t breaches = 0; ///< periods in a row
    bool isOn = false;
};

struct ScalingAlarms {
    ScalingAlarm high;
    ScalingAlarm low;
};

/// Where the last launches failed: of anything in the zone, or of spot instances of one type.
struct ZoneTrouble {
    NodeIndex zone = kNone;
    std::optional<std::uint16_t> spotType;
    std::uint32_t failures = 0; ///< in a row
    SimTime retryAt;
};

/// What a group pays for whether it is used or not. Instance-seconds up to `since`, and what they grow by from then on.
struct GroupCommitment {
    SimTime since;
    std::int64_t reserved = 0; ///< reserved instances
    std::int64_t kept = 0;     ///< on-demand members and, zone by zone, the capacity that is kept for more of them
    std::int64_t running = 0;  ///< on-demand members that are billed
    double idleSeconds = 0;    ///< of capacity that is kept for nobody
    double coveredSeconds = 0; ///< paid for by reserved instances, rather than on demand
    double boughtSeconds = 0;  ///< of reserved instances

    [[nodiscard]] std::int64_t covered() const { return std::min(reserved, kept); }
    /// Of both kinds.
    [[nodiscard]] std::int64_t idle() const { return kept - running + reserved - covered(); }
    void advance(SimTime now);
    /// On top of what its members are billed.
    [[nodiscard]] double usd(double usdPerHour, double reservedShare) const;
};

struct AutoScalingGroupState {
    AutoScalingGroupSettings settings;
    std::int64_t least = 0; ///< the settings', or what a scheduled action made of them
    std::int64_t most = 0;
    std::int64_t desired = 0;
    std::vector<Member> members; ///< by number
    std::uint32_t nextNumber = 1;
    std::uint32_t version = 1;   ///< of the launch template
    std::vector<NodeIndex> zones; ///< that it knows of
    std::vector<ZoneTrouble> troubles;
    std::array<std::optional<double>, kScalingMetrics> datapoints{}; ///< the newest of each; none: nothing to measure
    std::array<std::int64_t, kScalingMetrics> measured{};            ///< capacity of the members that it speaks of
    std::array<ScalingAlarms, kScalingMetrics> tracking{};
    std::vector<ScalingAlarms> stepping; ///< of each step policy
    bool simpleActivity = false; ///< what simple scaling began is not done
    SimTime cooldownUntil;
    SimTime controlRetryAt;      ///< a control plane that did not answer is asked again then
    bool wasUnanswered = false;  ///< what its policies wanted last was in vain: its control plane is down
    SimTime periodEnd;
    EventHandle nextPeriod;
    EventHandle nextLook;
    SimTime lookedAt; ///< last
    EventHandle retry;
    std::vector<EventHandle> due; ///< of scheduled actions
    std::uint32_t actionsDone = 0;
    std::uint32_t calls = 0;     ///< of the control plane: names the draws
    Bill pastBill;               ///< of members that are forgotten
    GroupCommitment commitment;
    std::uint64_t launches = 0;
    std::uint64_t replacements = 0;
    std::uint64_t failedLaunches = 0;
    std::uint64_t interruptions = 0; ///< of members in service
    std::uint64_t throttledCalls = 0;
    std::uint32_t refreshBelow = 0;  ///< members of smaller numbers are being replaced; 0: no refresh is under way
    std::uint32_t toRefresh = 0;     ///< how many those were
    std::vector<double> loads;       ///< full instances by CPU, of the last periods, a cycle's at most

    /// Members that the refresh under way has still to replace.
    [[nodiscard]] std::uint32_t leftToRefresh() const;
};

/// What a group does; made anew for each handler. The loop, each step with its own time and line in the log:
///
///     metric period ends → datapoint → alarm after so many beyond the threshold → decision → launch call → pending
///     → [launch hook] → in service: registered with the balancers → checks → warm
///     → ... → chosen to go → drains, [terminate hook] → terminated
///
/// In service means what it means to the service: the machine runs and counts as capacity, though its program may still
/// boot and no balancer has found it healthy yet. Billing begins with the boot, before there is any capacity.
///
/// Invariants: least <= desired <= most, but for what a scheduled action or an edit is just changing; the weights of
/// launching, pending and in-service members, one each where none are stated, are brought to the desired capacity: it is
/// met, and by less than the weight of any one member exceeded; one more at most while zones are evened out. Zones are
/// evened out by members, whatever their weights. Members come and go by Growth, in handlers of the group's own events
/// only.
/// @source EC2 Auto Scaling guide: instance lifecycle, health checks, cooldowns, warm-up, target tracking, step and
/// simple scaling, termination policies, zones; where the service does not publish a number it is a setting.
class AutoScalingGroup {
public:
    AutoScalingGroup(Context& context, NodeIndex self)
        : m_context(context), m_self(self), m_state(context.state<AutoScalingGroupState>(self))
    {
    }

    void start(bool duringRun);
    void configure(const AutoScalingGroupSettings& settings);
    void relink();
    void handle(const Event& event);
    void memberRetired(NodeIndex member);
    void memberAtRisk(NodeIndex member);
    void refresh();
    void leave();
    /// After each event: on what it pays for from now on.
    void countCommitment();

private:
    // Size (auto_scaling_group.cpp)
    [[nodiscard]] const MemberPlan& plan() const;
    [[nodiscard]] std::int64_t counted() const;
    [[nodiscard]] std::int64_t weightOf(const Member& member) const;
    /// The weights of those members together.
    template <class Which> [[nodiscard]] std::int64_t capacityOf(Which which) const
    {
        std::int64_t sum = 0;
        for (const Member& member : m_state.members)
            sum += which(member) ? weightOf(member) : 0;
        return sum;
    }
    [[nodiscard]] Member* find(std::uint32_t number);
    /// The instance that a member with a node is.
    [[nodiscard]] const InstanceState& machine(const Member& member) const;
    void beginWith(std::int64_t members);
    void setDesired(std::int64_t desired);
    void reconcile();
    void waitForControl();
    void retryLater();
    void settle();
    void forgetTerminated();
    void adoptLinks();

    // Launch (group_launch.cpp)
    [[nodiscard]] std::optional<Lodging> chooseLodging(bool isSpot) const;
    [[nodiscard]] std::optional<std::uint16_t> chooseType(NodeIndex zone, bool isSpot) const;
    [[nodiscard]] bool isNextSpot() const;
    [[nodiscard]] std::int64_t countOnDemand() const;
    [[nodiscard]] bool isUsable(NodeIndex zone, std::optional<std::uint16_t> spotType = {}) const;
    [[nodiscard]] std::int64_t countIn(NodeIndex zone) const;
    [[nodiscard]] std::int64_t crowdIn(NodeIndex zone) const;
    [[nodiscard]] bool hasReservationIn(NodeIndex zone, std::uint32_t but = 0) const;
    Member& launchAt(const Lodging& lodging, bool isExtra);
    void launchAnswered(std::uint32_t number);
    [[nodiscard]] bool isThrottled(const Member& member) const;
    [[nodiscard]] Duration backOff(Member& member);
    void callAgain(Member& member);
    void launchFailed(Member& member, std::optional<std::uint16_t> spotType);
    void blame(NodeIndex zone, std::optional<std::uint16_t> spotType);
    [[nodiscard]] InstanceSettings settingsFor(const Member& member) const;
    void bringUp(Member& member, bool duringRun);
    [[nodiscard]] std::vector<const MemberPlan::Way*> missingWays(const Member& member) const;
    void connect(class Growth& growth, const Member& member) const;
    void memberRuns(Member& member);
    void join(Member& member);
    void warmed(Member& member);

    // End (group_termination.cpp)
    [[nodiscard]] Member* chooseVictim();
    void terminate(Member& member);
    void callEnd(Member& member);
    void holdByHook(Member& member, const Distribution& takes, std::uint32_t which);
    void hookOver(Member& member, bool goesOn);

    // Health (group_health.cpp)
    void look();
    [[nodiscard]] bool isIll(Member& member);
    [[nodiscard]] bool failsStatusChecks(Member& member) const;
    [[nodiscard]] bool failsBalancerChecks(const Member& member) const;
    void evenOutZones();

    // Warm pool (group_pool.cpp)
    [[nodiscard]] std::int64_t poolWanted() const;
    [[nodiscard]] std::int64_t poolCount() const;
    void beginPool();
    void tendPool();
    void pooled(Member& member);
    [[nodiscard]] Member* chooseFromPool();
    void takeFromPool(Member& member);
    void poolAnswered(Member& member);

    // Instance refresh (group_refresh.cpp)
    void refreshOn();

    // Forecast (group_forecast.cpp)
    void rememberLoad();
    [[nodiscard]] std::optional<std::int64_t> forecast() const;

    // Spot (group_spot.cpp)
    void replaceThoseAtRisk();
    [[nodiscard]] bool hasReplacement(const Member& member) const;
    [[nodiscard]] bool mayExceed() const;
    void adoptReplacements();
    void handOver();
    [[nodiscard]] bool isFit(const Member& member) const;

    // Scaling (group_scaling.cpp)
    void periodOver();
    void measure();
    void watch();
    void watchAlarm(ScalingAlarm& alarm, std::optional<bool> isBreaching, std::int64_t needed, ScalingMetric metric,
                    bool isHigh, double threshold);
    void decide();
    [[nodiscard]] std::optional<std::int64_t> trackedOut() const;
    [[nodiscard]] std::optional<std::int64_t> trackedIn() const;
    [[nodiscard]] std::int64_t neededFor(std::size_t metric) const;
    void watchSteps();
    [[nodiscard]] std::optional<std::int64_t> stepped() const;
    [[nodiscard]] std::optional<std::int64_t> steppedBy(std::size_t policy) const;
    [[nodiscard]] bool isWarming() const;
    [[nodiscard]] std::int64_t warmingCount() const;
    void planActions();
    void planAction(std::uint32_t action);
    void actionDue(std::uint32_t action);
    void act(std::uint32_t action);

    void note(const char* text, Severity severity, NodeIndex other = kNone, std::int64_t first = 0,
              std::int64_t second = 0, Milestone milestone = Milestone::None);
    [[nodiscard]] std::uint64_t drawCall();

    Context& m_context;
    NodeIndex m_self;
    AutoScalingGroupState& m_state;
};

} // namespace cloudyard

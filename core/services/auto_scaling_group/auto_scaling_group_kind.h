// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/services/auto_scaling_group/scheduled_actions.h"
#include "core/services/auto_scaling_group/step_policies.h"
#include "core/services/instance/instance_kind.h"

namespace cloudyard {

/// What says that a member is unhealthy: its machine alone, or also a balancer's checks.
enum class HealthCheckType : std::uint8_t { Ec2, Elb };

enum class StepPolicy : std::uint8_t { Step, Simple };

/// Which member goes first, once the zones are even.
enum class TerminationPolicy : std::uint8_t {
    Default, ///< oldest launch template, then closest to the next hour since its launch, then oldest
    OldestInstance,
    NewestInstance,
    OldestLaunchTemplate,
    ClosestToNextInstanceHour,
};

/// Of which type a spot instance is, where a group has several: the cheapest that is to be had, or that of which the
/// zone has fewest.
enum class SpotAllocation : std::uint8_t { LowestPrice, Diversified };

/// In which state instances wait in the warm pool.
enum class WarmPool : std::uint8_t { None, Stopped, Hibernated, Running };

/// An instance type of a mixed group, and the capacity that one of it counts for.
struct WeightedType {
    std::string name;
    std::int64_t weight = 1;
    bool operator==(const WeightedType&) const = default;
};

enum class HookResult : std::uint8_t { Abandon, Continue };

/// A group of like instances that keeps its size, replaces what is ill and scales by alarms. It holds its own launch
/// template: the settings of an instance. Links drawn at it are those of each of its members.
struct AutoScalingGroupSettings {
    InstanceSettings launch;
    std::int64_t least = 1;
    std::int64_t most = 4;
    std::optional<std::int64_t> desired; ///< unset: the least
    HealthCheckType healthCheck = HealthCheckType::Ec2;
    Duration grace = Duration::seconds(300);
    Duration healthPeriod = Duration::seconds(30);     ///< from one look at the members' health to the next
    Duration impairedPatience = Duration::seconds(180); ///< a machine that fails its status checks is ill after so long
    Duration cooldown = Duration::seconds(300);
    std::optional<Duration> warmUp;                    ///< unset: the cooldown
    std::optional<double> targets[kScalingMetrics];    ///< of target tracking, by ScalingMetric
    bool scalesIn = true;
    Duration metricPeriod = Duration::seconds(60);
    std::int64_t highDatapoints = 3;
    std::int64_t lowDatapoints = 15;
    double lowShare = 0.9;                             ///< of the target: below it the low alarm counts
    ScalingMetric stepMetric = ScalingMetric::Cpu; ///< where a policy does not say
    StepPolicy stepPolicy = StepPolicy::Step;
    std::vector<StepScalingPolicy> stepPolicies;
    std::int64_t stepDatapoints = 1;               ///< where a policy does not say
    std::int64_t leastAdjustment = 1;                  ///< of a step by a share
    std::vector<ScheduledAction> scheduled;
    Distribution scheduledDelay;
    TerminationPolicy terminationPolicy = TerminationPolicy::Default;
    bool rebalances = true;
    std::optional<Distribution> launchHook;            ///< how long until it says go on; unset: there is none
    std::optional<Distribution> terminateHook;
    Duration hookTimeout = Duration::seconds(3600);
    HookResult hookDefault = HookResult::Abandon;
    Distribution launchCall;
    std::vector<WeightedType> types;                   ///< of mixed instances, by preference; none: the template's
    std::int64_t onDemandBase = 0;                     ///< so many are on demand before any is spot
    std::int64_t onDemandPercent = 100;                ///< of those beyond the base
    SpotAllocation spotAllocation = SpotAllocation::LowestPrice;
    std::int64_t reservedInstances = 0;                ///< bought for a term, for any of its on-demand members
    std::int64_t reservedCapacity = 0;                 ///< instances in each zone
    bool rebalancesCapacity = false;                   ///< replaces spot members at risk before they go
    WarmPool pool = WarmPool::None;
    std::optional<std::int64_t> mostPrepared;          ///< in service and in the pool together; unset: the most
    std::int64_t poolLeast = 0;
    Distribution warmStart;                            ///< of a stopped one from the pool, until its program listens
    std::int64_t leastHealthy = 90;                    ///< in percent of the desired, during an instance refresh
    std::optional<double> predictTarget; ///< CPU in percent that predictive scaling aims at; unset: it does not
    Duration forecastCycle = Duration::seconds(86'400);
    Duration forecastBuffer = Duration::seconds(300);  ///< so much earlier than it is needed capacity is launched

    /// Of a group of so many. @source EC2 Auto Scaling guide, mixed instances groups: rounded up in favour of on
    /// demand.
    [[nodiscard]] std::int64_t onDemandOf(std::int64_t size) const;
    /// The type at a position of `types`; position 0 is the template's where there are none.
    [[nodiscard]] const std::string& typeAt(std::size_t position) const
    {
        return types.empty() ? launch.type : types[position].name;
    }
    /// Sizes of the group are in this unit: least, most and desired, on-demand share, warm pool.
    [[nodiscard]] std::int64_t weightAt(std::size_t position) const
    {
        return types.empty() ? 1 : types[position].weight;
    }
    [[nodiscard]] std::size_t typeCount() const { return types.empty() ? 1 : types.size(); }
    [[nodiscard]] std::size_t forecastPeriods() const
    {
        return static_cast<std::size_t>(std::max<std::int64_t>(forecastCycle.ns / metricPeriod.ns, 1));
    }
    [[nodiscard]] ScalingMetric metricOf(const StepScalingPolicy& policy) const
    {
        return policy.metric.value_or(stepMetric);
    }
    [[nodiscard]] std::int64_t datapointsOf(const StepScalingPolicy& policy) const
    {
        return policy.datapoints.value_or(stepDatapoints);
    }
    [[nodiscard]] Duration warmUpTime() const { return warmUp.value_or(cooldown); }
};

/// So often a control plane that does not answer is asked again.
inline constexpr Duration kControlPause = Duration::seconds(60);

extern const ServiceKind kAutoScalingGroupKind;

} // namespace cloudyard

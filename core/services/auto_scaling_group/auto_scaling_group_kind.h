// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <vector>

#include "core/services/auto_scaling_group/scheduled_actions.h"
#include "core/services/auto_scaling_group/step_adjustments.h"
#include "core/services/instance/instance_kind.h"

namespace cloudyard {

/// What says that a member is unhealthy: its machine alone, or also a balancer's checks.
enum class HealthCheckType : std::uint8_t { Ec2, Elb };

/// What scaling looks at: the average CPU utilisation of members in percent, requests per member and minute, messages
/// that wait in the polled queues per member.
enum class ScalingMetric : std::uint8_t { Cpu, Requests, Backlog };
inline constexpr std::size_t kScalingMetrics = 3;

enum class StepPolicy : std::uint8_t { Step, Simple };

/// Which member goes first, once the zones are even.
enum class TerminationPolicy : std::uint8_t {
    Default, ///< oldest launch template, then closest to the next hour since its launch, then oldest
    OldestInstance,
    NewestInstance,
    OldestLaunchTemplate,
    ClosestToNextInstanceHour,
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
    ScalingMetric stepMetric = ScalingMetric::Cpu;
    StepPolicy stepPolicy = StepPolicy::Step;
    StepAdjustments steps;
    std::int64_t stepDatapoints = 1;
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

    [[nodiscard]] Duration warmUpTime() const { return warmUp.value_or(cooldown); }
};

extern const ServiceKind kAutoScalingGroupKind;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <fmt/format.h>

#include "core/base/catalogue.h"
#include "core/base/text.h"
#include "core/base/units.h"
#include "core/model/scene.h"
#include "core/services/auto_scaling_group/auto_scaling_group.h"
#include "core/services/stated_count.h"

namespace cloudyard {
namespace {

using Settings = AutoScalingGroupSettings;

constexpr std::string_view kOurs = "Cloudyard's";
constexpr std::string_view kSize = "EC2 Auto Scaling guide, capacity limits";
constexpr std::string_view kHealth = "EC2 Auto Scaling guide, health checks";
constexpr std::string_view kWarmUp = "EC2 Auto Scaling guide, default instance warm-up";
constexpr std::string_view kTracking = "EC2 Auto Scaling guide, target tracking";
constexpr std::string_view kAlarms = "moto's model of target-tracking alarms; the service does not publish them";
constexpr std::string_view kSteps = "EC2 Auto Scaling guide, step and simple scaling";
constexpr std::string_view kPolicies =
    "EC2 Auto Scaling guide, step and simple scaling; multiple dynamic scaling policies";
constexpr std::string_view kMixed = "EC2 Auto Scaling guide, groups with multiple instance types and purchase options";
constexpr std::string_view kPool = "EC2 Auto Scaling guide, warm pools";
constexpr std::string_view kPredictive = "EC2 Auto Scaling guide, predictive scaling; the forecast itself is ours";
constexpr std::string_view kHooks = "EC2 Auto Scaling guide, lifecycle hooks";

HealthCheckType healthCheckFrom(const std::string& text)
{
    return text == "elb" ? HealthCheckType::Elb : HealthCheckType::Ec2;
}

ScalingMetric metricFrom(const std::string& text)
{
    return text == "requests" ? ScalingMetric::Requests : text == "backlog" ? ScalingMetric::Backlog : ScalingMetric::Cpu;
}

StepPolicy stepPolicyFrom(const std::string& text) { return text == "simple" ? StepPolicy::Simple : StepPolicy::Step; }

TerminationPolicy terminationPolicyFrom(const std::string& text)
{
    using enum TerminationPolicy;
    return text == "oldest-instance"                 ? OldestInstance
           : text == "newest-instance"               ? NewestInstance
           : text == "oldest-launch-template"        ? OldestLaunchTemplate
           : text == "closest-to-next-instance-hour" ? ClosestToNextInstanceHour
                                                     : Default;
}

HookResult hookResultFrom(const std::string& text)
{
    return text == "continue" ? HookResult::Continue : HookResult::Abandon;
}

/// Texts that are not understood were refused as a setting.
void assignSteps(void* settings, const TypedValue& value)
{
    if (auto policies = parseStepPolicies(std::get<std::string>(value)))
        static_cast<Settings*>(settings)->stepPolicies = *std::move(policies);
}

Result<void> understandsSteps(std::string_view text)
{
    if (auto policies = parseStepPolicies(text); !policies)
        return tl::unexpected(policies.error());
    return {};
}

void assignActions(void* settings, const TypedValue& value)
{
    if (auto actions = parseScheduledActions(std::get<std::string>(value)))
        static_cast<Settings*>(settings)->scheduled = *std::move(actions);
}

Result<void> understandsActions(std::string_view text)
{
    if (auto actions = parseScheduledActions(text); !actions)
        return tl::unexpected(actions.error());
    return {};
}

WarmPool poolFrom(const std::string& text)
{
    using enum WarmPool;
    return text == "stopped" ? Stopped : text == "hibernated" ? Hibernated : text == "running" ? Running : None;
}

SpotAllocation allocationFrom(const std::string& text)
{
    return text == "diversified" ? SpotAllocation::Diversified : SpotAllocation::LowestPrice;
}

/// "m5.large, c5.large", "m5.large=1, m5.xlarge=2"
Result<std::vector<WeightedType>> typesIn(std::string_view text)
{
    constexpr double kMostWeight = 999; // as the service has it
    std::vector<WeightedType> types;
    for (const std::string_view part : splitText(text, ',')) {
        if (trimmed(part).empty())
            continue;
        const std::size_t equals = part.find('=');
        const std::string_view name = trimmed(part.substr(0, equals));
        if (Catalogue::get().instanceType(name) == nullptr)
            return fail(fmt::format("the catalogue has no instance type \"{}\"", name), {},
                        "instance types with commas between them, such as \"m5.large, c5.large\"");
        double weight = 1;
        if (equals != std::string_view::npos)
            weight = parseNumber(trimmed(part.substr(equals + 1))).value_or(0);
        if (weight < 1 || weight > kMostWeight || weight != std::floor(weight))
            return fail(fmt::format("\"{}\" is no instance type with its weight", trimmed(part)), {},
                        "whole weights from 1 to 999, such as \"m5.large=1, m5.xlarge=2\"");
        types.push_back({std::string(name), static_cast<std::int64_t>(weight)});
    }
    return types;
}

void assignTypes(void* settings, const TypedValue& value)
{
    if (auto types = typesIn(std::get<std::string>(value)))
        static_cast<Settings*>(settings)->types = *std::move(types);
}

Result<void> understandsTypes(std::string_view text)
{
    if (auto types = typesIn(text); !types)
        return tl::unexpected(types.error());
    return {};
}

template <ScalingMetric metric> void assignTarget(void* settings, const TypedValue& value)
{
    static_cast<Settings*>(settings)->targets[static_cast<std::size_t>(metric)] = std::get<double>(value);
}

SettingTable sizeSettings()
{
    return {
        {.key = "min_size", .label = "Minimum", .section = "Size",
         .type = SettingType::Count, .defaultText = "1", .min = 0, .max = 1000,
         .help = "Never fewer instances than these", .source = kSize, .probe = {"fleet-load", "2", "3"},
         .assign = bind<&Settings::least>},
        {.key = "max_size", .label = "Maximum", .type = SettingType::Count, .defaultText = "4", .min = 0, .max = 1000,
         .help = "Never more instances than these, but for one while zones are evened out", .source = kSize,
         .probe = {"fleet-load", "4", "8"}, .assign = bind<&Settings::most>},
        {.key = "desired_capacity", .label = "Desired", .type = SettingType::Count, .defaultText = "", .min = 0, .max = 1000,
         .help = "So many instances it keeps, until a policy or schedule says otherwise; unset: the minimum", .source = kSize,
         .probe = {"fleet-load", "2", "4"}, .assign = bind<&Settings::desired>},
        {.key = "default_cooldown", .label = "Cooldown", .type = SettingType::Time, .defaultText = "300 s", .min = 0,
         .max = 86'400, .help = "After what simple scaling did it waits so long; also the warm-up where none is stated",
         .source = "EC2 Auto Scaling guide, scaling cooldowns", .probe = {"fleet-simple", "20 s", "300 s"},
         .assign = bind<&Settings::cooldown>},
        {.key = "default_instance_warmup", .label = "Warm-up", .type = SettingType::Time, .defaultText = "", .min = 0,
         .max = 86'400,
         .help = "From in service until an instance takes part in averages; nothing is scaled in before. Unset: the cooldown",
         .source = kWarmUp, .probe = {"fleet-load", "10 s", "60 s"}, .assign = bind<&Settings::warmUp>},
        {.key = "launch_call", .label = "Launch call", .type = SettingType::Random, .defaultText = "constant 1500 ms",
         .help = "How long the control plane takes to answer a launch", .source = "EC2 boot measurements, 2021: RunInstances 1.5 s",
         .probe = {"fleet-load", "constant 1500 ms", "constant 20 s"}, .assign = bind<&Settings::launchCall>},
        {.key = "az_rebalance", .label = "Evens out zones", .type = SettingType::Toggle, .defaultText = "true",
         .help = "Where zones differ by two instances or more it launches where there are fewest, then ends one where there are most",
         .source = "EC2 Auto Scaling guide, benefits: rebalancing activities", .probe = {"fleet-zone-lost", "true", "false"},
         .assign = bind<&Settings::rebalances>},
        {.key = "termination_policy", .label = "Ends first", .type = SettingType::Choice, .defaultText = "default",
         .choices = {{"default", "Default"},
                     {"oldest-instance", "Oldest instance"},
                     {"newest-instance", "Newest instance"},
                     {"oldest-launch-template", "Oldest launch template"},
                     {"closest-to-next-instance-hour", "Closest to its next hour"}},
         .help = "Which instance goes when it scales in, in the zone with most of them",
         .source = "EC2 Auto Scaling guide, termination policies", .probe = {"fleet-scheduled", "default", "newest-instance"},
         .assign = bindChoice<&Settings::terminationPolicy, terminationPolicyFrom>},
    };
}

SettingTable healthSettings()
{
    return {
        {.key = "health_check_type", .label = "Health checks", .section = "Health",
         .type = SettingType::Choice, .defaultText = "ec2",
         .choices = {{"ec2", "Machine"}, {"elb", "Machine and balancer"}},
         .help = "What makes an instance unhealthy: its machine alone, or also a load balancer's checks", .source = kHealth,
         .probe = {"fleet-crash", "ec2", "elb"}, .assign = bindChoice<&Settings::healthCheck, healthCheckFrom>},
        {.key = "health_check_grace_period", .label = "Grace period", .type = SettingType::Time, .defaultText = "300 s",
         .min = 0, .max = 86'400,
         .help = "So long after it came into service failed checks do not count; shorter than the boot, and it ends what it has just launched",
         .source = "EC2 Auto Scaling guide, health check grace period: 300 s in the console, 0 by API",
         .probe = {"fleet-grace", "10 s", "120 s"}, .assign = bind<&Settings::grace>},
        {.key = "health_check_period", .label = "Looks every", .type = SettingType::Time, .defaultText = "30 s", .min = 1,
         .max = 3600, .help = "From one look at the instances' health to the next", .source = kOurs,
         .probe = {"fleet-zone-lost", "10 s", "60 s"}, .assign = bind<&Settings::healthPeriod>},
        {.key = "impaired_patience", .label = "Patience when impaired", .type = SettingType::Time, .defaultText = "180 s",
         .min = 0, .max = 3600, .help = "A machine that fails its status checks is replaced after so long",
         .source = "EC2 Auto Scaling guide, health checks: a few minutes", .probe = {"fleet-zone-lost", "30 s", "120 s"},
         .assign = bind<&Settings::impairedPatience>},
    };
}

SettingTable trackingSettings()
{
    return {
        {.key = "target_cpu", .label = "Target CPU", .section = "Target tracking",
         .type = SettingType::Number, .defaultText = "", .min = 1, .max = 100,
         .help = "In percent: keeps the average CPU utilisation near it; unset: does not look at it", .source = kTracking,
         .probe = {"fleet-load", "40", "70"}, .assign = assignTarget<ScalingMetric::Cpu>},
        {.key = "target_requests", .label = "Target requests", .type = SettingType::Number, .defaultText = "", .min = 1,
         .max = 1e6, .help = "Requests a minute and instance; unset: does not look at them",
         .source = "EC2 Auto Scaling guide, target tracking: ALBRequestCountPerTarget", .probe = {"fleet-load", "600", "1200"},
         .assign = assignTarget<ScalingMetric::Requests>},
        {.key = "target_backlog", .label = "Target backlog", .type = SettingType::Number, .defaultText = "", .min = 0.01,
         .max = 1e6,
         .help = "Messages that wait in the queues it polls, per instance: the delay allowed over the time that one takes. Unset: does not look at them",
         .source = "EC2 Auto Scaling guide, scaling based on SQS", .probe = {"fleet-backlog", "5", "500"},
         .assign = assignTarget<ScalingMetric::Backlog>},
        {.key = "scales_in", .label = "Scales in", .onlyWith = "target_cpu|target_requests|target_backlog",
         .type = SettingType::Toggle, .defaultText = "true",
         .help = "Whether target tracking also ends instances", .source = kTracking, .probe = {"fleet-load", "true", "false"},
         .assign = bind<&Settings::scalesIn>},
        {.key = "metric_period", .label = "Metric period", .type = SettingType::Time, .defaultText = "60 s", .min = 1, .max = 3600,
         .help = "Each datapoint is the average of so long: 60 s with detailed monitoring, 300 s without", .source = kTracking,
         .probe = {"fleet-load", "10 s", "25 s"}, .assign = bind<&Settings::metricPeriod>},
        {.key = "high_datapoints", .label = "High alarm after", .onlyWith = "target_cpu|target_requests|target_backlog",
         .type = SettingType::Count, .defaultText = "3", .min = 1,
         .max = 100, .help = "Datapoints in a row above the target until it scales out", .source = kAlarms,
         .probe = {"fleet-load", "1", "3"}, .assign = bind<&Settings::highDatapoints>},
        {.key = "low_datapoints", .label = "Low alarm after", .onlyWith = "target_cpu|target_requests|target_backlog",
         .type = SettingType::Count, .defaultText = "15", .min = 1,
         .max = 1000, .help = "Datapoints in a row below the low threshold until it scales in", .source = kAlarms,
         .probe = {"fleet-load", "2", "5"}, .assign = bind<&Settings::lowDatapoints>},
        {.key = "low_threshold", .label = "Low threshold", .onlyWith = "target_cpu|target_requests|target_backlog",
         .type = SettingType::Probability, .defaultText = "0.9", .min = 0,
         .max = 1, .help = "The low alarm counts below this share of the target", .source = kAlarms,
         .probe = {"fleet-load", "0.2", "0.9"}, .assign = bind<&Settings::lowShare>},
    };
}

SettingTable stepSettings()
{
    return {
        {.key = "step_adjustments", .label = "Steps", .section = "Step and simple scaling",
         .type = SettingType::Text, .defaultText = "",
         .help = "What it does by how far a metric is off: \"above 60: +1, above 80: +50 %, below 30: -1\"; \"=8\" makes it exactly so many. "
                 "Several policies look at several metrics, or wait for more datapoints: \"cpu above 60: +1; requests above 900 for 3: +2\". "
                 "Of what policies want, the most counts",
         .source = kPolicies, .probe = {"fleet-steps", "above 50: +1", "above 50: +3"}, .assign = assignSteps,
         .understands = understandsSteps},
        {.key = "step_metric", .label = "Steps look at", .onlyWith = "step_adjustments",
         .type = SettingType::Choice, .defaultText = "cpu",
         .choices = {{"cpu", "CPU, in percent"}, {"requests", "Requests a minute"}, {"backlog", "Backlog"}},
         .help = "Which metric steps speak of that name none: each is an average per instance", .source = kSteps,
         .probe = {"fleet-steps", "cpu", "requests"}, .assign = bindChoice<&Settings::stepMetric, metricFrom>},
        {.key = "step_policy", .label = "Step policy", .onlyWith = "step_adjustments",
         .type = SettingType::Choice, .defaultText = "step",
         .choices = {{"step", "Step scaling"}, {"simple", "Simple scaling"}},
         .help = "Simple scaling waits until what it did is done, and then for the cooldown; step scaling goes on meanwhile",
         .source = kSteps, .probe = {"fleet-steps", "step", "simple"}, .assign = bindChoice<&Settings::stepPolicy, stepPolicyFrom>},
        {.key = "step_datapoints", .label = "Steps after", .onlyWith = "step_adjustments",
         .type = SettingType::Count, .defaultText = "1", .min = 1, .max = 100,
         .help = "Datapoints in a row beyond a threshold until a step is taken that names no number", .source = kSteps,
         .probe = {"fleet-steps", "1", "3"}, .assign = bind<&Settings::stepDatapoints>},
        {.key = "min_adjustment_magnitude", .label = "Least step", .onlyWith = "step_adjustments",
         .type = SettingType::Count, .defaultText = "1", .min = 1,
         .max = 1000, .help = "A step by a share changes the size by so many at least", .source = kSteps,
         .probe = {"fleet-percent", "1", "3"}, .assign = bind<&Settings::leastAdjustment>},
        {.key = "scheduled_actions", .label = "Scheduled", .section = "Scheduled scaling",
         .type = SettingType::Text, .defaultText = "",
         .help = "What it shall be by the clock: \"at 120 s: desired 6; cron(0 8 ? * MON-FRI *): min 4, max 12, desired 8\"; time 0 is a Monday, 00:00 UTC",
         .source = "EC2 Auto Scaling guide, scheduled scaling",
         .probe = {"fleet-scheduled", "at 20 s: desired 4; at 60 s: desired 2", "at 20 s: desired 3"}, .assign = assignActions,
         .understands = understandsActions},
        {.key = "scheduled_delay", .label = "Scheduled delay", .onlyWith = "scheduled_actions",
         .type = SettingType::Random, .defaultText = "uniform 0 s 120 s",
         .help = "A scheduled action comes so much later than it is due", .source = "EC2 Auto Scaling guide, scheduled scaling: up to two minutes",
         .probe = {"fleet-scheduled", "constant 1 s", "constant 25 s"}, .assign = bind<&Settings::scheduledDelay>},
    };
}

SettingTable mixedSettings()
{
    return {
        {.key = "on_demand_base_capacity", .label = "On-demand base", .section = "Purchase options",
         .type = SettingType::Count, .defaultText = "0", .min = 0,
         .max = 1000, .help = "So many of its instances are on demand before any is a spot instance", .source = kMixed,
         .probe = {"fleet-spot", "0", "2"}, .assign = bind<&Settings::onDemandBase>},
        {.key = "on_demand_percentage_above_base_capacity", .label = "On demand above base", .type = SettingType::Count,
         .defaultText = "100", .min = 0, .max = 100,
         .help = "In percent, of those beyond the base, rounded up; the others are spot instances. Without spot capacity none is "
                 "launched on demand instead",
         .source = kMixed, .probe = {"fleet-spot", "0", "100"}, .assign = bind<&Settings::onDemandPercent>},
        {.key = "instance_types", .label = "Instance types", .type = SettingType::Text, .defaultText = "",
         .help = "Types that will do, by preference: \"m5.large, c5.large\". On demand the first is taken, spot instances come from "
                 "the capacity of all. Weights, \"m5.large=1, m5.xlarge=2\", say for how much one counts: sizes of the group are "
                 "capacity then, and a launch may exceed it by less than its weight. Empty: the type of the template",
         .source = kMixed, .probe = {"fleet-spot", "", "c5.large, m5.xlarge"}, .assign = assignTypes,
         .understands = understandsTypes},
        {.key = "spot_allocation_strategy", .label = "Spot allocation", .onlyWith = "instance_types",
         .type = SettingType::Choice, .defaultText = "lowest-price",
         .choices = {{"lowest-price", "Lowest price"}, {"diversified", "Diversified"}},
         .help = "Of which type a spot instance is: the cheapest that is to be had, or that of which its zone has fewest",
         .source = "EC2 Auto Scaling guide, allocation strategies; EC2 Fleet guide: diversified",
         .probe = {"fleet-spot", "lowest-price", "diversified"}, .assign = bindChoice<&Settings::spotAllocation, allocationFrom>},
        {.key = "reserved_instances", .label = "Reserved instances", .type = SettingType::Count, .defaultText = "0",
         .min = 0, .max = 1000,
         .help = "Bought for a term, as reserved instances or a savings plan: paid for at the reserved price whether so many of its "
                 "on-demand instances run or not",
         .source = "EC2 guide, how reserved instance discounts are applied", .probe = {"fleet-reserved", "0", "3"},
         .assign = bind<&Settings::reservedInstances>},
        {.key = "reserved_capacity_per_zone", .label = "Reserved capacity a zone", .type = SettingType::Count,
         .defaultText = "0", .min = 0, .max = 1000,
         .help = "Capacity for so many instances of its first type is kept in each zone: they are launched even where there is no "
                 "capacity, and paid for on demand whether they run or not",
         .source = "EC2 guide, on-demand capacity reservations", .probe = {"fleet-reserved", "0", "3"},
         .assign = bind<&Settings::reservedCapacity>},
        {.key = "capacity_rebalance", .label = "Rebalances capacity", .onlyWith = "on_demand_percentage_above_base_capacity!=100",
         .type = SettingType::Toggle, .defaultText = "false",
         .help = "When a spot instance is at risk another is launched, and once it is healthy the first one drains and goes; else it is "
                 "replaced after it was taken",
         .source = "EC2 Auto Scaling guide, capacity rebalancing", .probe = {"fleet-spot", "false", "true"},
         .assign = bind<&Settings::rebalancesCapacity>},
    };
}

SettingTable poolSettings()
{
    return {
        {.key = "warm_pool_state", .label = "Warm pool", .section = "Warm pool",
         .type = SettingType::Choice, .defaultText = "none",
         .choices = {{"none", "None"}, {"stopped", "Stopped"}, {"hibernated", "Hibernated"}, {"running", "Running"}},
         .help = "Instances that have been through their first boot wait here, and it grows by them first. Stopped ones are not billed and "
                 "boot their system again; hibernated ones are not billed either and go on with their memory; running ones are, and "
                 "serve at once",
         .source = kPool, .probe = {"fleet-pool", "none", "stopped"}, .assign = bindChoice<&Settings::pool, poolFrom>},
        {.key = "max_group_prepared_capacity", .label = "Most prepared", .onlyWith = "warm_pool_state!=none",
         .type = SettingType::Count, .defaultText = "", .min = 0,
         .max = 1000, .help = "Desired and pooled instances together; unset: the maximum of the group", .source = kPool,
         .probe = {"fleet-pool", "3", "6"}, .assign = bind<&Settings::mostPrepared>},
        {.key = "warm_pool_min_size", .label = "Least in the pool", .onlyWith = "warm_pool_state!=none",
         .type = SettingType::Count, .defaultText = "0", .min = 0, .max = 1000,
         .help = "Never fewer instances wait in the warm pool, if there is one", .source = kPool, .probe = {"fleet-pool", "0", "3"},
         .assign = bind<&Settings::poolLeast>},
        {.key = "warm_start_time", .label = "Start from the pool", .onlyWith = "warm_pool_state=stopped",
         .type = SettingType::Random, .defaultText = "lognormal 15 s 0.4",
         .help = "Of a stopped instance from the pool until its program listens: its system starts, the program has been set up",
         .source = "EC2 boot measurements: 15 s of system start, median", .probe = {"fleet-pool", "constant 2 s", "constant 40 s"},
         .assign = bind<&Settings::warmStart>},
        {.key = "min_healthy_percentage", .label = "Healthy in a refresh", .section = "Instance refresh",
         .type = SettingType::Count, .defaultText = "90", .min = 0,
         .max = 100, .help = "In percent of the desired: an instance refresh replaces no more at once than leave so many in service, one at least",
         .source = "EC2 Auto Scaling guide, instance refresh", .probe = {"fleet-refresh", "90", "0"}, .assign = bind<&Settings::leastHealthy>},
        {.key = "predictive_target_cpu", .label = "Predicts for CPU", .section = "Predictive scaling",
         .type = SettingType::Number, .defaultText = "", .min = 1, .max = 100,
         .help = "In percent: it has as many as the load of a cycle ago needs, before they are needed; it scales nothing in by that. Unset: "
                 "it does not predict",
         .source = kPredictive, .probe = {"fleet-forecast", "30", "60"}, .assign = bind<&Settings::predictTarget>},
        {.key = "forecast_cycle", .label = "Forecast cycle", .onlyWith = "predictive_target_cpu",
         .type = SettingType::Time, .defaultText = "86400 s", .min = 60, .max = 604'800,
         .help = "After so long the load is taken to come again: a day", .source = kPredictive, .probe = {"fleet-forecast", "60 s", "90 s"},
         .assign = bind<&Settings::forecastCycle>},
        {.key = "scheduling_buffer_time", .label = "Forecast buffer", .onlyWith = "predictive_target_cpu",
         .type = SettingType::Time, .defaultText = "300 s", .min = 0,
         .max = 3600, .help = "So much earlier than a forecast needs them instances are launched", .source = kPredictive,
         .probe = {"fleet-forecast", "0 s", "20 s"}, .assign = bind<&Settings::forecastBuffer>},
    };
}

SettingTable hookSettings()
{
    return {
        {.key = "launch_hook", .label = "Launch hook", .section = "Lifecycle hooks",
         .type = SettingType::Random, .defaultText = "",
         .help = "An instance that runs is held so long before it comes into service; unset: there is no hook", .source = kHooks,
         .probe = {"fleet-hooks", "constant 5 s", "constant 30 s"}, .assign = bind<&Settings::launchHook>},
        {.key = "terminate_hook", .label = "Terminate hook", .type = SettingType::Random, .defaultText = "",
         .help = "One that shall go is held so long, deregistered already; unset: there is no hook", .source = kHooks,
         .probe = {"fleet-hooks", "constant 5 s", "constant 60 s"}, .assign = bind<&Settings::terminateHook>},
        {.key = "hook_timeout", .label = "Hook timeout", .onlyWith = "launch_hook|terminate_hook",
         .type = SettingType::Time, .defaultText = "3600 s", .min = 1,
         .max = 172'800, .help = "A hook that takes longer ends with its default result", .source = kHooks,
         .probe = {"fleet-hooks", "10 s", "3600 s"}, .assign = bind<&Settings::hookTimeout>},
        {.key = "hook_default_result", .label = "Hook default", .onlyWith = "launch_hook",
         .type = SettingType::Choice, .defaultText = "abandon",
         .choices = {{"abandon", "Abandon"}, {"continue", "Continue"}},
         .help = "What becomes of a launch whose hook timed out: it is ended, or goes on", .source = kHooks,
         .probe = {"fleet-hook-timeout", "abandon", "continue"}, .assign = bindChoice<&Settings::hookDefault, hookResultFrom>},
    };
}

/// The launch template: what an instance can be set to, for those that are still to come. How they are paid for the group
/// decides, and its spot instances are terminated when they are interrupted; what fails its status checks it replaces.
SettingTable templateSettings()
{
    SettingTable rows = instanceDescriptor().settings;
    std::erase_if(rows, [](const SettingDescriptor& row) {
        return row.key == "purchase_option" || row.key == "interruption_behavior" || row.key == "recovery_alarm";
    });
    rows.front().section = "Launch template";
    for (SettingDescriptor& row : rows) {
        row.applies = Applies::ToNewInstances;
        if (row.onlyWith == "purchase_option=spot")
            row.onlyWith = "on_demand_percentage_above_base_capacity!=100";
        else if (row.onlyWith == "purchase_option=reserved")
            row.onlyWith = "reserved_instances";
        else if (row.onlyWith == "type=t*")
            row.onlyWith = "type=t*|instance_types";
        else if (row.onlyWith == "interruption_behavior=hibernate")
            row.onlyWith = "warm_pool_state=hibernated";
        row.probe.scene = row.probe.scene == "spot"          ? "fleet-spot"
                          : row.probe.scene == "reserved"    ? "fleet-reserved"
                          : row.probe.scene == "burstable"   ? "fleet-burstable"
                          : row.probe.scene == "hibernation" ? "fleet-hibernation"
                                                             : "fleet-template";
        row.probe.deed = {};
    }
    return rows;
}

SettingTable all()
{
    SettingTable table = autoScalingGroupOwnSettings();
    const SettingTable rows = templateSettings();
    table.insert(table.end(), rows.begin(), rows.end());
    return table;
}

std::vector<MetricDescriptor> metrics()
{
    return {
        {.key = "in_service", .label = "In service", .gauge = 0, .outOf = "desired",
         .help = "Instances that run and count as capacity, also while their programs boot; where their types have weights, those"},
        {.key = "cpu", .label = "CPU", .unit = MetricUnit::Ratio, .gauge = 4,
         .help = "The newest datapoint of the average CPU utilisation of warm instances"},
        {.key = "rate", .label = "Rate", .unit = MetricUnit::PerSecond, .source = MetricSource::CompletionRate,
         .help = "Requests and messages finished per second by all of them"},
        {.key = "sojourn_p95", .label = "p95", .unit = MetricUnit::Seconds, .source = MetricSource::SojournP95,
         .help = "95 % of the work took at most this long, waiting included"},
        {.key = "desired", .label = "Desired", .gauge = 1, .onCard = false, .help = "Instances that it wants to have"},
        {.key = "pending", .label = "Pending", .gauge = 2, .onCard = false, .help = "Instances that are launched and not in service yet"},
        {.key = "warming", .label = "Warming up", .gauge = 15, .onCard = false,
         .help = "Instances in service that boot, are checked, or are not past their warm-up"},
        {.key = "ending", .label = "Ending", .gauge = 3, .onCard = false, .help = "Instances that drain or are held by a hook"},
        {.key = "requests_per_target", .label = "Requests per instance", .gauge = 5, .onCard = false,
         .help = "The newest datapoint: requests a minute and instance in service"},
        {.key = "backlog_per_instance", .label = "Backlog per instance", .unit = MetricUnit::Messages, .gauge = 6, .onCard = false,
         .help = "The newest datapoint: messages that wait in its queues per instance in service"},
        {.key = "busy", .label = "Busy", .gauge = 7, .onCard = false, .outOf = "slots", .help = "Slots at work"},
        {.key = "slots", .label = "Slots", .gauge = 8, .onCard = false, .help = "Slots of instances that listen"},
        {.key = "waiting", .label = "Waiting", .unit = MetricUnit::Messages, .gauge = 9, .onCard = false,
         .help = "Requests that wait for a slot"},
        {.key = "billed_time", .label = "Billed", .unit = MetricUnit::Seconds, .gauge = 10, .onCard = false, .charted = false,
         .help = "Seconds that its instances are billed for: from their boot on, before they are any use"},
        {.key = "cost", .label = "Cost", .unit = MetricUnit::Dollars, .gauge = 11, .onCard = false, .charted = false,
         .help = "Billed time at the list price of type and region, and what is reserved, whether it is used or not"},
        {.key = "idle_reservations", .label = "Idle reservations", .gauge = 20, .onCard = false, .charted = false,
         .help = "Reserved instances, and places of reserved capacity, that no instance uses right now"},
        {.key = "launches", .label = "Launches", .gauge = 12, .onCard = false, .charted = false, .help = "Since the start"},
        {.key = "replacements", .label = "Replacements", .gauge = 13, .onCard = false, .charted = false,
         .help = "Of unhealthy instances, since the start"},
        {.key = "failed_launches", .label = "Failed launches", .gauge = 14, .onCard = false, .charted = false,
         .help = "For want of capacity, power or a control plane, since the start"},
        {.key = "warm_pool", .label = "Warm pool", .gauge = 18, .onCard = false, .help = "Instances that wait in the warm pool"},
        {.key = "throttled_calls", .label = "Throttled calls", .gauge = 19, .onCard = false, .charted = false,
         .help = "Calls to launch or terminate that the control plane turned away, since the start"},
        {.key = "spot", .label = "Spot", .gauge = 16, .onCard = false, .help = "Spot instances in service"},
        {.key = "interruptions", .label = "Interruptions", .gauge = 17, .onCard = false, .charted = false,
         .help = "Spot instances in service that were taken back, since the start"},
    };
}

Result<void> check(const Node& node, std::span<const LinkedNode> outgoing, std::span<const LinkedNode> incoming)
{
    const std::int64_t least = statedCount(node, "min_size", 1);
    const std::int64_t most = statedCount(node, "max_size", 4);
    const std::int64_t desired = statedCount(node, "desired_capacity", least);
    if (least > most)
        return fail("a group has no room between its minimum and its maximum", "setting min_size", "at most max_size");
    if (desired < least || desired > most)
        return fail("what is desired is outside the group's limits", "setting desired_capacity", "from min_size to max_size");
    return instanceDescriptor().check(node, outgoing, incoming);
}

bool usesSpot(const Node& node)
{
    Settings stated;
    return assignSettings(autoScalingGroupDescriptor().settings, node.settings, &stated) &&
           stated.onDemandPercent != 100;
}

} // namespace

const SettingTable& autoScalingGroupOwnSettings()
{
    static const SettingTable own = [] {
        SettingTable table = sizeSettings();
        for (const SettingTable& rows : {mixedSettings(), poolSettings(), trackingSettings(), healthSettings(), stepSettings(), hookSettings()})
            table.insert(table.end(), rows.begin(), rows.end());
        return table;
    }();
    return own;
}

const KindDescriptor& autoScalingGroupDescriptor()
{
    static const KindDescriptor descriptor{
        .id = "auto-scaling-group",
        .name = "Auto Scaling group",
        .serviceName = "Amazon EC2 Auto Scaling",
        .searchWords = "asg auto scaling group fleet ec2 instances elastic launch template target tracking",
        .help = "Keeps a number of like instances over the zones of its region, replaces what is ill, scales by alarms",
        .family = KindFamily::Compute,
        .defaultName = "fleet",
        .placements = {Placement::Region},
        .offers = {"target", "poll"},
        .links = instanceDescriptor().links,
        .needsIncoming = {{LinkMeaning::Route, "no balancer leads to it, and it polls no queue"},
                          {LinkMeaning::Poll, "no balancer leads to it, and it polls no queue"}},
        .settings = all(),
        .providerDoes = {Chore::Provisioning, Chore::Scaling, Chore::Availability, Chore::Hosts},
        .metrics = metrics(),
        .noteLines = 2,
        .check = check,
        .usesSpot = usesSpot,
    };
    return descriptor;
}

} // namespace cloudyard

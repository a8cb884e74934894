// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include <algorithm>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_more_rules {
namespace {

constexpr std::string_view kPolicies = "EC2 Auto Scaling guide, multiple dynamic scaling policies";
constexpr std::string_view kPool = "EC2 Auto Scaling guide, warm pools";
constexpr std::string_view kRefresh = "EC2 Auto Scaling guide, instance refresh";
constexpr std::string_view kThrottling = "EC2 API guide, request throttling";
constexpr std::string_view kPredictive = "EC2 Auto Scaling guide, predictive scaling";

constexpr std::string_view kEnds = "{node} terminates {other}";
constexpr std::string_view kTakes = "{node} takes {other} from its warm pool";

/// What is done by hand acts at the next instant.
SimTime handAt(double seconds) { return at(seconds) + Duration{1}; }

/// Two instances at 50 % and high alarms after three minutes, by target tracking and by steps.
double wantedBy(std::string_view policies)
{
    Stage stage(groupStage(fmt::format("min_size=2 max_size=9 step_datapoints=3 {}", policies),
                           "rate=2/s"));
    stage.runTo(181);
    return stage.metric("g", "desired");
}

/// Two in service and three in a pool, whose boots take 5 s rather than 20 s; at 100 s a third is
/// wanted.
std::string pooled(std::string_view settings)
{
    return groupStage(
        fmt::format("min_size=2 max_size=5 warm_start_time=constant 5 s {}", settings));
}

/// Four in service, checked and warm as soon as they have booted; looks are at 30, 60, ... s.
std::string refreshed(std::string_view settings = "")
{
    return groupStage(fmt::format("min_size=4 default_instance_warmup=0 s {}", settings));
}

const ConformanceRule kRules[] = {
    {"auto-scaling-group-94", "5.2", "Of what several policies want to grow to the most counts",
     kPolicies,
     [](Verdict& v) {
         v.equal("tracking alone: 2 * 50 / 40", wantedBy("target_cpu=40"), 3);
         v.equal("steps alone", wantedBy("step_adjustments=above 40: +3"), 5);
         v.equal("steps want more", wantedBy("target_cpu=40 step_adjustments=above 40: +3"), 5);
         v.equal("tracking wants more: 2 * 50 / 20",
                 wantedBy("target_cpu=20 step_adjustments=above 40: +1"), 5);
         v.equal("two targets", wantedBy("target_cpu=40 target_requests=30"), 4);
     }},
    {"auto-scaling-group-95", "5.2", "Of what they want to shrink to the most counts as well",
     kPolicies,
     [](Verdict& v) {
         const auto after = [](std::string_view policies) {
             Stage stage(groupStage(
                 fmt::format("min_size=1 desired_capacity=4 low_datapoints=3 step_datapoints=3 {}",
                             policies),
                 "rate=0.5/s"));
             stage.runTo(181);
             return stage.metric("g", "desired");
         };
         v.equal("steps alone", after("step_adjustments=below 30: -3"), 1);
         v.equal("with tracking, which goes one by one",
                 after("target_cpu=40 step_adjustments=below 30: -3"), 3);
     }},
    {"auto-scaling-group-96", "5.2", "Where one wants to grow and another to shrink, it grows",
     kPolicies,
     [](Verdict& v) {
         v.equal("in by requests, out by CPU",
                 wantedBy("desired_capacity=3 target_cpu=30 step_metric=requests "
                          "step_adjustments=below 900: -1"),
                 4);
     }},
    {"auto-scaling-group-97", "5.4", "A warm pool holds what the group may still grow by", kPool,
     [](Verdict& v) {
         Stage stage(pooled("warm_pool_state=stopped"));
         stage.runTo(1);
         v.equal("2 of 5", stage.metric("g", "warm_pool"), 3);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         v.equal("targets", stage.metric("web", "targets"), 2);
         Stage prepared(pooled("warm_pool_state=stopped max_group_prepared_capacity=3"));
         prepared.runTo(1);
         v.equal("2 of 3 prepared", prepared.metric("g", "warm_pool"), 1);
         Stage least(
             pooled("warm_pool_state=stopped max_group_prepared_capacity=0 warm_pool_min_size=2"));
         least.runTo(1);
         v.equal("at least", least.metric("g", "warm_pool"), 2);
     }},
    {"auto-scaling-group-98", "5.4", "Stopped ones in the pool cost nothing, running ones do",
     kPool,
     [](Verdict& v) {
         for (const auto& [state, seconds] : {std::pair("stopped", 1200), {"running", 3000}}) {
             Stage stage(pooled(fmt::format("warm_pool_state={}", state)));
             stage.runTo(600);
             v.equal(state, stage.metric("g", "billed_time"), seconds);
         }
     }},
    {"auto-scaling-group-99", "5.4",
     "It grows by the pool first: a stopped one boots its system only", kPool,
     [](Verdict& v) {
         Stage stage(pooled("warm_pool_state=stopped"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(130);
         v.equal("taken", stage.firstSaid(kTakes), at(100));
         v.equal("up after the call and 5 s", stage.firstSaid("{node} has booted"), at(107));
         v.equal("healthy at the next check", stage.firstSaid("{other} is in service"), at(111));
         v.equal("launches", stage.metric("g", "launches"), 0);
         v.equal("left in the pool", stage.metric("g", "warm_pool"), 2);
     }},
    {"auto-scaling-group-100", "5.4",
     "A running one serves as soon as it is registered and checked", kPool,
     [](Verdict& v) {
         Stage stage(pooled("warm_pool_state=running"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(130);
         v.equal("boots", stage.said("{node} boots: {1} s").size(), 0);
         v.equal("healthy", stage.firstSaid("{other} is in service"), at(106));
     }},
    {"auto-scaling-group-101", "5.4", "When the pool is empty it launches as without one", kPool,
     [](Verdict& v) {
         Stage stage(pooled("warm_pool_state=stopped max_group_prepared_capacity=3"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "4");
         stage.runTo(200);
         v.equal("taken", stage.said(kTakes).size(), 1);
         v.equal("launches", stage.metric("g", "launches"), 1);
         v.equal("in service", stage.metric("g", "in_service"), 4);
     }},
    {"auto-scaling-group-102", "5.4",
     "When it shrinks the pool is filled again by an instance that is launched, boots, and waits",
     kPool,
     [](Verdict& v) {
         Stage stage(
             groupStage("min_size=2 max_size=5 desired_capacity=3 warm_pool_state=stopped"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "2");
         stage.runToJustBefore(132);
         v.equal("before", stage.metric("g", "warm_pool"), 2);
         stage.runTo(133);
         v.equal("after", stage.metric("g", "warm_pool"), 3);
         v.equal("it waits", stage.firstSaid("{other} waits in the warm pool of {node}"), at(132));
         v.equal("targets", stage.metric("web", "targets"), 2);
     }},
    {"auto-scaling-group-111", "5.4",
     "Hibernated ones in the pool cost nothing, and go on with their memory when the group grows", kPool,
     [](Verdict& v) {
         Stage stage(pooled("warm_pool_state=hibernated resume_time=constant 3 s"));
         stage.runTo(100);
         v.equal("in the pool", stage.metric("g", "warm_pool"), 3);
         v.equal("billed: the two in service", stage.metric("g", "billed_time"), 200);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(130);
         v.equal("taken", stage.firstSaid(kTakes), at(100));
         v.equal("up after the call and 3 s", stage.firstSaid("{node} goes on where it was"), at(105));
         v.equal("boots", stage.said("{node} boots: {1} s").size(), 0);
         v.equal("healthy at the next check", stage.firstSaid("{other} is in service"), at(106));
         v.equal("launches", stage.metric("g", "launches"), 0);
     }},
    {"auto-scaling-group-112", "5.4",
     "One made for a hibernated pool boots, is billed until its memory is written, and waits from then on", kPool,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=4 warm_pool_min_size=2 warm_pool_state=none "
                                "hibernate_time=constant 50 s"));
         stage.runTo(100);
         stage.set("g", "warm_pool_state", "hibernated"); // launches of 2 + 10 + 20 s
         stage.runTo(133);
         v.equal("still being prepared", stage.metric("g", "warm_pool"), 0);
         v.equal("its memory is written", stage.firstSaid("{node} hibernates: its memory is written for {1} s"), at(132));
         stage.runTo(182);
         v.equal("waits", stage.metric("g", "warm_pool"), 2);
         v.equal("so long each was billed: 112 s to 182 s", stage.metric("g", "billed_time"), 2 * 182 + 2 * 70);
         stage.runTo(500);
         v.equal("no longer", stage.metric("g", "billed_time"), 2 * 500 + 2 * 70);
     }},
    {"auto-scaling-group-113", "5.4", "One whose memory is still being written is not taken: another is launched", kPool,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=4 warm_pool_min_size=2 warm_pool_state=none "
                                "hibernate_time=constant 50 s"));
         stage.runTo(100);
         stage.set("g", "warm_pool_state", "hibernated");
         stage.runTo(140);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(141);
         v.equal("taken", stage.said(kTakes).size(), 0);
         stage.runTo(200);
         v.equal("in service", stage.metric("g", "in_service"), 3);
         v.equal("launches", stage.metric("g", "launches"), 3);
     }},
    {"auto-scaling-group-103", "5",
     "An instance refresh replaces all instances, one by one in a small group", kRefresh,
     [](Verdict& v) {
         Stage stage(refreshed());
         stage.runTo(100);
         stage.inject("instance-refresh", "g");
         double least = 4;
         for (int second = 101; second < 500; ++second) {
             stage.runTo(second);
             least = std::min(least, stage.metric("g", "in_service"));
         }
         const auto ends = stage.said(kEnds);
         v.equal("ended", ends.size(), 4);
         v.equal("first", ends.at(0), handAt(100));
         v.equal("next at the look after its replacement has booted, 132 s", ends.at(1), at(150));
         v.equal("in service at least", least, 3);
         v.equal("at the end", stage.metric("g", "in_service"), 4);
         v.holds("and none of the first", !stage.has("g/1") && !stage.has("g/4"));
         v.equal("over", stage.said("{node} has refreshed its instances").size(), 1);
     }},
    {"auto-scaling-group-104", "5", "It replaces as many at once as the healthy percentage leaves",
     kRefresh,
     [](Verdict& v) {
         for (const auto& [percent, atOnce] : {std::pair(0, 4), {50, 2}, {70, 1}, {100, 1}}) {
             Stage stage(refreshed(fmt::format("min_healthy_percentage={}", percent)));
             stage.runTo(100);
             stage.inject("instance-refresh", "g");
             stage.runTo(101);
             v.equal(fmt::format("{} %", percent), stage.said(kEnds).size(), atOnce);
         }
     }},
    {"auto-scaling-group-105", "5", "What it launches is of the present template", kRefresh,
     [](Verdict& v) {
         Stage stage(refreshed("min_healthy_percentage=0"));
         stage.runTo(50);
         stage.set("g", "slots", "7");
         stage.runTo(100);
         v.equal("before", stage.metric("g", "slots"), 8);
         stage.inject("instance-refresh", "g");
         stage.runTo(200);
         v.equal("after", stage.metric("g", "slots"), 28);
     }},
    {"auto-scaling-group-106", "9",
     "A launch call that is throttled is made again after a pause that doubles, up to 20 s",
     kThrottling,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2"));
         stage.runTo(50);
         SettingMap all;
         all.set("share", 1.0);
         const auto fault = stage.inject("api-throttling", "r", all);
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(400);
         const auto tries = stage.said("{node}: its launch call is throttled");
         v.equal("first", tries.at(0), at(102));
         for (std::size_t n = 1; n < tries.size(); ++n) {
             const double most =
                 std::min(20.0, static_cast<double>(1 << std::min<std::size_t>(n - 1, 5)));
             v.within("a call, and the pause", (tries[n] - tries[n - 1]).toSeconds(), 2, 2 + most);
         }
         v.equal("launches", stage.metric("g", "launches"), 0);
         v.equal("seen", std::string_view(stage.view("g").said()[0].text),
                 std::string_view("{n} throttled"));
         stage.clear(fault);
         stage.runTo(500);
         v.equal("in service", stage.metric("g", "in_service"), 3);
     }},
    {"auto-scaling-group-107", "9",
     "Throttling turns a share of the calls away; what is in service serves on", kThrottling,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=102"));
         SettingMap half;
         half.set("share", 0.5);
         stage.inject("api-throttling", "r", half);
         stage.runTo(100);
         stage.set("g", "desired_capacity", "102");
         stage.runTo(102);
         v.within("half of 100, four deviations", stage.metric("g", "throttled_calls"), 30, 70);
         stage.runTo(400);
         v.equal("in service", stage.metric("g", "in_service"), 102);
         for (const auto& end : stage.ends("c"))
             v.equal("requests", end.reason, Reason::None);
     }},
    {"auto-scaling-group-108", "5.2",
     "Predictive scaling launches before the load of a cycle ago comes again", kPredictive,
     [](Verdict& v) {
         // The minutes from 360 to 480 s are at 100 % of two instances: with 40 % as the target
         // five are needed, a cycle later.
         Stage stage(groupStage(
             "min_size=2 max_size=9 predictive_target_cpu=40 forecast_cycle=1200 s "
             "scheduling_buffer_time=120 s",
             "rate=1/s pattern=spike peak_rate=4/s pattern_start=360 s pattern_time=120 s"));
         stage.runTo(1199);
         v.equal("in the first cycle nothing is known", stage.metric("g", "desired"), 2);
         stage.runTo(2000);
         const auto out = stage.said("{node} scales out from {1} to {2}");
         v.holds("some minutes before 1,560 s",
                 !out.empty() && out.back() <= at(1560) && out.front() >= at(1200));
         v.equal("five", stage.metric("g", "desired"), 5);
     }},
    {"auto-scaling-group-109", "5.2", "Predictive scaling alone scales nothing in", kPredictive,
     [](Verdict& v) {
         Stage stage(groupStage(
             "min_size=1 desired_capacity=4 predictive_target_cpu=40 forecast_cycle=600 s",
             "rate=0.5/s"));
         stage.runTo(3000);
         v.equal("desired", stage.metric("g", "desired"), 4);
     }},
    {"auto-scaling-group-110", "5.2", "What is forecast is a floor for the other policies",
     kPredictive,
     [](Verdict& v) {
         // 0.25 of an instance is at work; tracking 50 % wants one, the forecast for 10 % wants
         // three.
         Stage stage(groupStage("min_size=1 desired_capacity=4 target_cpu=50 low_datapoints=3 "
                                "predictive_target_cpu=10 forecast_cycle=600 s",
                                "rate=0.5/s"));
         stage.runTo(3000);
         v.equal("desired", stage.metric("g", "desired"), 3);
     }},
    {"auto-scaling-group-141", "5.1",
     "A load balancer that is linked to the group during the run gets its instances as targets",
     "EC2 Auto Scaling guide, attach a target group",
     [](Verdict& v) {
         const std::string whole = groupStage("min_size=2");
         Stage stage(whole.substr(0, whole.find("; to-g")));
         stage.runTo(50);
         v.equal("before", stage.metric("web", "targets"), 0);
         stage.change(whole);
         stage.runTo(60);
         v.equal("after", stage.metric("web", "targets"), 2);
         v.holds("they work", stage.completed("g/1") + stage.completed("g/2") > 0);
     }},
};

} // namespace
} // namespace group_more_rules

std::span<const ConformanceRule> groupMoreRules() { return group_more_rules::kRules; }

} // namespace cloudyard

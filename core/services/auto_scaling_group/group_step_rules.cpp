// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_step_rules {
namespace {

constexpr std::string_view kSteps = "EC2 Auto Scaling guide, step and simple scaling";
constexpr std::string_view kCooldowns = "EC2 Auto Scaling guide, scaling cooldowns";
constexpr std::string_view kScheduled = "EC2 Auto Scaling guide, scheduled scaling";

/// What a group of `before` makes of itself with the first datapoint, at 60 s, at about this CPU utilisation.
double stepped(int before, double percent, std::string_view steps, std::string_view more = "")
{
    Stage stage(groupStage(fmt::format("min_size=1 max_size=40 desired_capacity={} {}", before, more),
                           fmt::format("rate={}/s", before * percent / 50)));
    stage.set("g", "step_adjustments", steps);
    stage.runTo(61);
    return stage.metric("g", "desired");
}

/// When a group by the clock does something for the first time.
SimTime acts(std::string_view actions, std::string_view group = "scheduled_delay=constant 0 s")
{
    Stage stage(groupStage(group));
    stage.set("g", "scheduled_actions", actions);
    stage.runTo(400);
    return stage.firstSaid("{node}: a scheduled action is due");
}

const ConformanceRule kRules[] = {
    {"auto-scaling-group-50", "5.3", "A step changes the capacity by a number, once a datapoint reaches its bound",
     kSteps,
     [](Verdict& v) {
         v.equal("up", stepped(2, 60, "above 50: +2"), 4);
         v.equal("not reached", stepped(2, 40, "above 50: +2"), 2);
         v.equal("down", stepped(4, 10, "below 20: -2"), 2);
         v.equal("not reached", stepped(4, 30, "below 20: -2"), 4);
     }},
    {"auto-scaling-group-51", "5.3", "The farther off, the larger step is taken", kSteps,
     [](Verdict& v) {
         constexpr std::string_view kLadder = "above 50: +1, above 70: +3, below 30: -1, below 15: -3";
         v.equal("60 %", stepped(5, 60, kLadder), 6);
         v.equal("90 %", stepped(5, 90, kLadder), 8);
         v.equal("25 %", stepped(5, 25, kLadder), 4);
         v.equal("10 %", stepped(5, 10, kLadder), 2);
     }},
    {"auto-scaling-group-52", "5.3", "ExactCapacity makes it so many", kSteps,
     [](Verdict& v) {
         v.equal("up", stepped(2, 60, "above 50: =6"), 6);
         v.equal("down", stepped(6, 10, "below 20: =1"), 1);
     }},
    {"auto-scaling-group-53", "5.3", "PercentChangeInCapacity is rounded towards zero, but is one at least", kSteps,
     [](Verdict& v) {
         v.equal("half of five", stepped(5, 60, "above 50: +50 %"), 7);
         v.equal("a tenth of five", stepped(5, 60, "above 50: +10 %"), 6);
         v.equal("half of five less", stepped(5, 10, "below 20: -50 %"), 3);
     }},
    {"auto-scaling-group-54", "5.3", "MinAdjustmentMagnitude is the least that a share changes", kSteps,
     [](Verdict& v) {
         v.equal("a tenth of four, three at least", stepped(4, 60, "above 50: +10 %", "min_adjustment_magnitude=3"), 7);
         v.equal("half of eight is more", stepped(8, 60, "above 50: +50 %", "min_adjustment_magnitude=3"), 12);
     }},
    {"auto-scaling-group-55", "5.3", "Steps wait for as many datapoints as they are told to", kSteps,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=9 step_datapoints=3", "rate=3/s"));
         stage.set("g", "step_adjustments", "above 50: +1");
         stage.runTo(300);
         v.equal("first", stage.firstSaid("{node} scales out from {1} to {2}"), at(180));
     }},
    {"auto-scaling-group-56", "5.3", "While what a step launched warms up, the same step is not taken again", kSteps,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=9 default_instance_warmup=100 s", "rate=3/s"));
         stage.set("g", "step_adjustments", "above 40: +1"); // in service at 72 s, warm at 172 s
         stage.runTo(179);
         v.equal("desired", stage.metric("g", "desired"), 3);
         stage.runTo(181);
         v.equal("warm, and still above", stage.metric("g", "desired"), 4);
     }},
    {"auto-scaling-group-57", "5.3", "A larger step meanwhile adds what is missing to it", kSteps,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=9 default_instance_warmup=100 s",
                                "rate=2.2/s peak_rate=3.6/s pattern=step pattern_start=60 s"));
         stage.set("g", "step_adjustments", "above 40: +1, above 60: +3");
         stage.runTo(61);
         v.equal("55 %", stage.metric("g", "desired"), 3);
         stage.runTo(121);
         v.equal("three more than two", stage.metric("g", "desired"), 5);
     }},
    {"auto-scaling-group-58", "5.3", "Steps may look at requests or at the backlog", kSteps,
     [](Verdict& v) {
         Stage requests(groupStage("min_size=2 max_size=9 step_metric=requests", "rate=2/s"));
         requests.set("g", "step_adjustments", "above 55: +1");
         requests.runTo(61);
         v.equal("60 a minute each", requests.metric("g", "desired"), 3);
         Stage backlog(groupOnQueue("min_size=2 max_size=9 step_metric=backlog", "rate=10/s"));
         backlog.set("g", "step_adjustments", "above 150: +1, above 200: +5");
         backlog.runTo(61);
         v.equal("180 for each", backlog.metric("g", "desired"), 3);
     }},
    {"auto-scaling-group-59", "5.3", "Simple scaling waits until what it did is done, and then for the cooldown",
     kCooldowns,
     [](Verdict& v) {
         for (const auto& [cooldown, second] : {std::pair(40, 120.0), {100, 180.0}}) {
             Stage stage(groupStage(
                 fmt::format(
                     "min_size=2 max_size=9 step_policy=simple default_instance_warmup=0 s default_cooldown={} s",
                     cooldown),
                 "rate=3/s"));
             stage.set("g", "step_adjustments", "above 40: +1"); // in service at 72 s
             stage.runTo(300);
             const auto out = stage.said("{node} scales out from {1} to {2}");
             v.equal("first", out.at(0), at(60));
             v.equal("second", out.at(1), at(second));
         }
     }},
    {"auto-scaling-group-60", "5.1", "After an end the cooldown begins when the instance has drained", kCooldowns,
     [](Verdict& v) {
         Stage stage(
             groupStage("min_size=1 desired_capacity=4 step_policy=simple default_cooldown=30 s", "rate=0.2/s"));
         stage.set("g", "step_adjustments", "below 20: -1"); // drains until 80 s
         stage.runTo(200);
         v.equal("cools down from", stage.firstSaid("{node} cools down for {1} s"), at(80));
         const auto in = stage.said("{node} scales in from {1} to {2}");
         v.equal("first", in.at(0), at(60));
         v.equal("second", in.at(1), at(120));
     }},
    {"auto-scaling-group-61", "5.3", "Simple scaling does not act during the cooldown, step scaling knows none",
     kCooldowns,
     [](Verdict& v) {
         const auto decisions = [](std::string_view policy) {
             Stage stage(
                 groupStage(fmt::format("min_size=2 max_size=20 default_instance_warmup=0 s step_policy={}", policy),
                            "rate=7.6/s"));
             stage.set("g", "step_adjustments", "above 40: +1");
             stage.runTo(301);
             return stage.said("{node} scales out from {1} to {2}").size();
         };
         v.equal("simple: in service at 72 s, then 300 s", decisions("simple"), 1);
         v.equal("step", decisions("step"), 5);
     }},
    {"auto-scaling-group-62", "5.3", "A scheduled action comes at its time, or by a cron expression in UTC", kScheduled,
     [](Verdict& v) {
         v.equal("at", acts("at 100 s: desired 2"), at(100));
         v.equal("cron", acts("cron(2 0 ? * * *): desired 2"), at(120));
         v.equal("rate", acts("rate(1 minute): desired 2"), at(60));
     }},
    {"auto-scaling-group-63", "5.3", "It may come up to two minutes late", kScheduled,
     [](Verdict& v) {
         v.within("at 100 s", acts("at 100 s: desired 2", "").toSeconds(), 100, 220);
         v.equal("by as much as stated", acts("at 100 s: desired 2", "scheduled_delay=constant 30 s"), at(130));
     }},
    {"auto-scaling-group-64", "5.3", "It sets minimum, maximum and desired, each if it is stated", kScheduled,
     [](Verdict& v) {
         const auto desired = [](std::string_view actions) {
             Stage stage(groupStage("min_size=1 max_size=4 desired_capacity=2 scheduled_delay=constant 0 s"));
             stage.set("g", "scheduled_actions", actions);
             stage.runTo(100);
             return stage.metric("g", "desired");
         };
         v.equal("desired", desired("at 50 s: desired 3"), 3);
         v.equal("a minimum above it", desired("at 50 s: min 3"), 3);
         v.equal("a maximum below it", desired("at 50 s: max 1"), 1);
         v.equal("beyond the old maximum", desired("at 50 s: max 9, desired 7"), 7);
         v.equal("one after the other", desired("at 50 s: desired 4; at 60 s: desired 1"), 1);
     }},
};

} // namespace
} // namespace group_step_rules

std::span<const ConformanceRule> groupStepRules() { return group_step_rules::kRules; }

} // namespace cloudyard

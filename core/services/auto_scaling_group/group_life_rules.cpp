// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_life_rules {
namespace {

constexpr std::string_view kSize = "EC2 Auto Scaling guide, capacity limits";
constexpr std::string_view kLife = "EC2 Auto Scaling guide, instance lifecycle";
constexpr std::string_view kZones = "EC2 Auto Scaling guide, benefits: instance distribution";
constexpr std::string_view kPolicies = "EC2 Auto Scaling guide, termination policies";
constexpr std::string_view kHooks = "EC2 Auto Scaling guide, lifecycle hooks";
constexpr std::string_view kTemplates = "EC2 Auto Scaling guide, launch templates";

/// A third instance is asked for at 100 s.
Stage launchedAtHundred(std::string_view group = "min_size=2")
{
    return Stage(groupStage(group));
}

void askForThird(Stage& stage)
{
    stage.runTo(100);
    stage.set("g", "desired_capacity", "3");
}

bool isEnding(const Stage& stage, std::string_view node)
{
    return !stage.has(node) || stage.view(node).state == NodeView::State::Ending ||
           stage.view(node).state == NodeView::State::Gone;
}

/// Two from the start and two that were launched at 102 s; at `second` it is told to have three.
void shrink(Stage& stage, double second)
{
    stage.runTo(100);
    stage.set("g", "desired_capacity", "4");
    stage.runTo(second);
    stage.set("g", "desired_capacity", "3");
    stage.runTo(second + 1);
}

const ConformanceRule kRules[] = {
    {"auto-scaling-group-1", "5", "Unless it is told otherwise it wants its minimum, and has it from the start", kSize,
     [](Verdict& v) {
         for (const int least : {1, 2, 5}) {
             Stage stage(groupStage(fmt::format("min_size={} max_size=9", least)));
             stage.runTo(1);
             v.equal("in service", stage.metric("g", "in_service"), least);
             v.equal("desired", stage.metric("g", "desired"), least);
         }
     }},
    {"auto-scaling-group-2", "5.4", "Instances are spread evenly over the zones", kZones,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=5 max_size=5"));
         stage.runTo(1);
         int inA = 0;
         for (int n = 1; n <= 5; ++n)
             inA += stage.placeOf(fmt::format("g/{}", n)) == "a" ? 1 : 0;
         v.equal("in zone a", inA, 3);
     }},
    {"auto-scaling-group-3", "5.1", "Told to have more it launches, until it has as many", kLife,
     [](Verdict& v) {
         Stage stage = launchedAtHundred();
         askForThird(stage);
         stage.runTo(200);
         v.equal("in service", stage.metric("g", "in_service"), 3);
         v.equal("launches", stage.metric("g", "launches"), 1);
     }},
    {"auto-scaling-group-4", "5.1", "A launch is a call, then pending, then in service as soon as the machine runs",
     kLife,
     [](Verdict& v) {
         Stage stage = launchedAtHundred();
         askForThird(stage);
         stage.runToJustBefore(102);
         v.holds("before the call is answered there is no machine", !stage.has("g/3"));
         v.equal("pending", stage.metric("g", "pending"), 1);
         stage.runTo(102);
         v.holds("a machine", stage.has("g/3"));
         stage.runToJustBefore(112);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         stage.runTo(112);
         v.equal("in service", stage.metric("g", "in_service"), 3);
         v.equal("its program boots until", stage.view("g/3").until, at(132));
     }},
    {"auto-scaling-group-5", "5.1", "It gets requests once its program listens and a check has found it healthy", kLife,
     [](Verdict& v) {
         Stage stage = launchedAtHundred();
         askForThird(stage);
         stage.runToJustBefore(136);
         v.equal("before the check at 136 s", stage.station("g/3").arrivals, 0);
         stage.runTo(140);
         v.holds("afterwards", stage.station("g/3").arrivals > 0);
     }},
    {"auto-scaling-group-6", "5.1", "It is registered with the balancer as it comes into service, not before", kLife,
     [](Verdict& v) {
         Stage stage = launchedAtHundred();
         askForThird(stage);
         stage.runToJustBefore(112);
         v.equal("targets", stage.metric("web", "targets"), 2);
         stage.runTo(112);
         v.equal("targets", stage.metric("web", "targets"), 3);
         v.equal("of them not found healthy yet", stage.metric("web", "initial"), 1);
     }},
    {"auto-scaling-group-7", "4.1", "It is billed from running on: not while pending, but before it is any use",
     "EC2 guide, instance life cycle",
     [](Verdict& v) {
         Stage stage = launchedAtHundred();
         askForThird(stage);
         stage.runToJustBefore(112);
         v.equal("pending", stage.metric("g/3", "billed_time"), 0);
         stage.runTo(112);
         v.equal("a start costs a minute", stage.metric("g/3", "billed_time"), 60);
         v.holds("it boots", stage.view("g/3").state == NodeView::State::Starting);
         stage.runTo(200);
         v.equal("by the second", stage.metric("g/3", "billed_time"), 88);
         v.equal("with the two that were there", stage.metric("g", "billed_time"), 488);
     }},
    {"auto-scaling-group-8", "5.4", "A launch goes to the zone with the fewest instances", kZones,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=3 max_size=9"));
         stage.runTo(10);
         stage.set("g", "desired_capacity", "4");
         stage.runTo(20);
         v.equal("zone", stage.placeOf("g/4"), std::string_view("b"));
     }},
    {"auto-scaling-group-9", "5", "Told to have fewer it ends as many, and never goes below its minimum", kSize,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 desired_capacity=4"));
         stage.runTo(100);
         stage.set("g", "scheduled_actions", "at 110 s: desired 0");
         stage.runTo(250);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         v.equal("desired", stage.metric("g", "desired"), 2);
     }},
    {"auto-scaling-group-10", "5", "It never goes beyond its maximum", kSize,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=4"));
         stage.set("g", "scheduled_actions", "at 10 s: desired 9");
         stage.runTo(250);
         v.equal("in service", stage.metric("g", "in_service"), 4);
     }},
    {"auto-scaling-group-11", "5.1",
     "One that shall go is deregistered at once, drains, and ends when the delay is over",
     "EC2 Auto Scaling guide, cooldowns: deregistration delay",
     [](Verdict& v) {
         Stage stage(groupStage("min_size=1 desired_capacity=2"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "1");
         stage.runTo(100);
         const auto before = stage.station("g/1").arrivals;
         stage.runToJustBefore(120);
         v.equal("nothing new", stage.station("g/1").arrivals, before);
         v.equal("draining", stage.metric("web", "draining"), 1);
         v.equal("ending", stage.metric("g", "ending"), 1);
         stage.runTo(120);
         v.equal("ending", stage.metric("g", "ending"), 0);
         v.equal("gone", stage.view("g/1").state, NodeView::State::Gone);
     }},
    {"auto-scaling-group-12", "5.1", "What ends is billed until it has ended", "EC2 guide, instance life cycle",
     [](Verdict& v) {
         Stage stage(groupStage("min_size=1 desired_capacity=2"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "1");
         stage.runTo(500);
         v.equal("120 s and 500 s", stage.metric("g", "billed_time"), 620);
     }},
    {"auto-scaling-group-13", "5.4", "An end comes from the zone with most instances, whatever the policy", kPolicies,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=1 max_size=9 termination_policy=oldest-instance az_rebalance=false"));
         stage.inject("insufficient-capacity", "a");
         stage.runTo(10);
         stage.set("g", "desired_capacity", "3"); // the first stands in a; the others can only be in b
         stage.runTo(100);
         stage.set("g", "desired_capacity", "2");
         stage.runTo(101);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         v.holds("the oldest stays", !isEnding(stage, "g/1"));
     }},
    {"auto-scaling-group-14", "5.4", "Policy OldestInstance ends the oldest", kPolicies,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 termination_policy=oldest-instance"));
         shrink(stage, 3690);
         v.holds("the first", isEnding(stage, "g/1"));
         v.holds("no other", !isEnding(stage, "g/2") && !isEnding(stage, "g/3") && !isEnding(stage, "g/4"));
     }},
    {"auto-scaling-group-15", "5.4", "Policy NewestInstance ends the newest", kPolicies,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 termination_policy=newest-instance"));
         shrink(stage, 200);
         v.holds("the last", isEnding(stage, "g/4"));
         v.holds("no other", !isEnding(stage, "g/1") && !isEnding(stage, "g/2") && !isEnding(stage, "g/3"));
     }},
    {"auto-scaling-group-16", "5.4", "Policy ClosestToNextInstanceHour ends the one whose hour is over soonest",
     kPolicies,
     [](Verdict& v) {
         for (const auto& [second, ends] : {std::pair(200.0, "g/1"), {3690.0, "g/3"}}) {
             Stage stage(groupStage("min_size=2 termination_policy=closest-to-next-instance-hour"));
             shrink(stage, second);
             v.holds("200 s of the hour against 98; 90 s against 3588", isEnding(stage, ends));
         }
     }},
    {"auto-scaling-group-17", "5.4", "Policy OldestLaunchTemplate ends one that was made from an older template",
     kPolicies,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 termination_policy=oldest-launch-template"));
         stage.runTo(50);
         stage.set("g", "slots", "3");
         shrink(stage, 3690);
         v.holds("one of the first two", isEnding(stage, "g/1") || isEnding(stage, "g/2"));
     }},
    {"auto-scaling-group-18", "5.4", "The default policy looks at the template first, then at the next hour", kPolicies,
     [](Verdict& v) {
         Stage same(groupStage("min_size=2"));
         shrink(same, 3690);
         v.holds("one template: by the hour", isEnding(same, "g/3"));
         Stage changed(groupStage("min_size=2"));
         changed.runTo(50);
         changed.set("g", "slots", "3");
         shrink(changed, 3690);
         v.holds("two: the older", isEnding(changed, "g/1") || isEnding(changed, "g/2"));
     }},
    {"auto-scaling-group-19", "5", "A changed launch template is for new instances; those that run stay as they are",
     kTemplates,
     [](Verdict& v) {
         Stage stage = launchedAtHundred();
         stage.runTo(50);
         stage.set("g", "slots", "7");
         askForThird(stage);
         stage.runTo(200);
         v.equal("an old one", stage.view("g/1").slots, 2);
         v.equal("a new one", stage.view("g/3").slots, 7);
     }},
    {"auto-scaling-group-20", "5.1",
     "A launch hook holds an instance that runs: it is neither in service nor registered", kHooks,
     [](Verdict& v) {
         Stage stage = launchedAtHundred("min_size=2 launch_hook=constant 30 s");
         askForThird(stage);
         stage.runToJustBefore(142);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         v.equal("targets", stage.metric("web", "targets"), 2);
         stage.runTo(142);
         v.equal("in service", stage.metric("g", "in_service"), 3);
         v.equal("targets", stage.metric("web", "targets"), 3);
     }},
    {"auto-scaling-group-21", "5",
     "A launch hook that times out is abandoned by default: the instance goes, another is launched", kHooks,
     [](Verdict& v) {
         Stage stage = launchedAtHundred("min_size=2 launch_hook=constant 30 s hook_timeout=20 s");
         askForThird(stage);
         stage.runTo(132);
         v.holds("it goes", isEnding(stage, "g/3"));
         stage.runTo(134);
         v.equal("launches", stage.metric("g", "launches"), 2);
         v.equal("in service", stage.metric("g", "in_service"), 2);
     }},
    {"auto-scaling-group-22", "5.1", "With the default result continue a hook that times out lets the instance go on",
     kHooks,
     [](Verdict& v) {
         Stage stage =
             launchedAtHundred("min_size=2 launch_hook=constant 30 s hook_timeout=20 s hook_default_result=continue");
         askForThird(stage);
         stage.runToJustBefore(132);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         stage.runTo(132);
         v.equal("in service", stage.metric("g", "in_service"), 3);
     }},
    {"auto-scaling-group-23", "5.1", "A terminate hook holds an instance that is deregistered; then it ends", kHooks,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=1 desired_capacity=2 terminate_hook=constant 40 s"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "1");
         stage.runTo(101);
         v.equal("targets", stage.metric("web", "targets"), 1);
         stage.runToJustBefore(140);
         v.equal("ending", stage.metric("g", "ending"), 1);
         v.holds("still there", stage.view("g/1").state != NodeView::State::Gone);
         stage.runTo(140);
         v.equal("gone", stage.view("g/1").state, NodeView::State::Gone);
     }},
    {"auto-scaling-group-24", "5.1", "Each step of a launch is a line in the log, at its time", kLife,
     [](Verdict& v) {
         Stage stage = launchedAtHundred("min_size=2 default_instance_warmup=60 s");
         askForThird(stage);
         stage.runTo(200);
         v.equal("asked for", stage.firstSaid("{node} asks for an instance in {other}"), at(100));
         v.equal("pending", stage.firstSaid("{node} is launching: pending for {1} s"), at(102));
         v.equal("boots", stage.firstSaid("{node} boots: {1} s"), at(112));
         v.equal("in service", stage.firstSaid("{other} is in service for {node}: it warms up for {1} s"), at(112));
         v.equal("booted", stage.firstSaid("{node} has booted"), at(132));
         v.equal("healthy", stage.firstSaid("{other} is in service"), at(136));
         v.equal("warm", stage.firstSaid("{other} has warmed up"), at(172));
     }},
};

} // namespace
} // namespace group_life_rules

std::span<const ConformanceRule> groupLifeRules() { return group_life_rules::kRules; }

} // namespace cloudyard

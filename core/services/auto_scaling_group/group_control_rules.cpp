// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a group makes of a control plane that turns its calls away, or does not answer at all.
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include <algorithm>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_control_rules {
namespace {

constexpr std::string_view kThrottling = "EC2 API guide, request throttling";
constexpr std::string_view kStability = "AWS Fault Isolation Boundaries: control planes and data planes";

constexpr std::string_view kEndThrottled = "{node}: its call to terminate {other} is throttled";
constexpr std::string_view kEndUnanswered = "{node} cannot terminate {other}: the control plane does not answer";
constexpr std::string_view kInVain = "{node}: its alarms act in vain, the control plane does not answer";
constexpr std::string_view kActionWaits = "{node}: a scheduled action waits for the control plane";
constexpr std::string_view kOut = "{node} scales out from {1} to {2}";

SettingMap turnedAway(double share)
{
    SettingMap parameters;
    parameters.set("share", share);
    return parameters;
}

/// Two in service, and told at 100 s that one will do, while all calls are turned away.
std::uint32_t shrinkThrottled(Stage& stage)
{
    stage.runTo(50);
    const auto fault = stage.inject("api-throttling", "r", turnedAway(1));
    stage.runTo(100);
    stage.set("g", "desired_capacity", "1");
    return fault;
}

const ConformanceRule kRules[] = {
    {"auto-scaling-group-114", "9",
     "A call that ends an instance is throttled like one that launches it, and made again after a pause that doubles",
     kThrottling,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=1 desired_capacity=2"));
         const auto fault = shrinkThrottled(stage);
         stage.runTo(400);
         const auto tries = stage.said(kEndThrottled);
         v.equal("first", tries.at(0), at(100));
         for (std::size_t n = 1; n < tries.size(); ++n) {
             const double most = std::min(20.0, static_cast<double>(1 << std::min<std::size_t>(n - 1, 5)));
             v.within("pause", (tries[n] - tries[n - 1]).toSeconds(), 1, most);
         }
         v.equal("each is counted", stage.metric("g", "throttled_calls"), tries.size());
         v.equal("still ending", stage.metric("g", "ending"), 1);
         const NodeNote said = stage.note("g", "{n} end turned away");
         v.equal("seen", said.count, 1);
         v.holds("with the time of the next try", said.at > at(400) && said.at <= at(420));
         stage.clear(fault);
         stage.runTo(421);
         v.equal("ending", stage.metric("g", "ending"), 0);
         v.equal("in service", stage.metric("g", "in_service"), 1);
     }},
    {"auto-scaling-group-115", "9", "Until it gets through the instance gets nothing new, yet it is there, and billed",
     kThrottling,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=1 desired_capacity=2"));
         shrinkThrottled(stage);
         stage.runTo(101);
         v.equal("targets", stage.metric("web", "targets"), 1);
         const auto before = stage.station("g/1").arrivals;
         stage.runTo(300);
         v.equal("nothing new", stage.station("g/1").arrivals, before);
         v.equal("billed", stage.metric("g", "billed_time"), 600);
         v.equal("the other serves", stage.metric("web", "healthy"), 1);
     }},
    {"auto-scaling-group-116", "9", "Throttling turns a share of the calls that end instances away, each by chance",
     kThrottling,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=102 desired_capacity=102"));
         stage.inject("api-throttling", "r", turnedAway(0.5));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "2");
         stage.runTo(100.5);
         v.within("half of 100, four deviations", stage.metric("g", "throttled_calls"), 30, 70);
         stage.runTo(400);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         v.equal("ending", stage.metric("g", "ending"), 0);
     }},
    {"auto-scaling-group-117", "9", "What the calls of a launch met says nothing of the call that ends it", kThrottling,
     [](Verdict& v) {
         // All launched in spite of half the calls being turned away; as many meet that again when they shall go.
         Stage stage(groupStage("min_size=2 max_size=102"));
         stage.inject("api-throttling", "r", turnedAway(0.5));
         stage.runTo(50);
         stage.set("g", "desired_capacity", "102");
         stage.runTo(400);
         v.equal("in service", stage.metric("g", "in_service"), 102);
         const double launches = stage.metric("g", "throttled_calls");
         stage.set("g", "desired_capacity", "2");
         stage.runTo(400.5);
         v.within("half of 100, four deviations", stage.metric("g", "throttled_calls") - launches, 30, 70);
     }},
    {"auto-scaling-group-118", "9", "While the control plane is down alarms go off as ever, and nothing comes of it",
     kStability,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=9 target_cpu=40", "rate=3/s"));
         stage.runTo(100);
         const auto fault = stage.inject("control-plane-outage", "r");
         stage.runTo(400);
         v.equal("the alarm", stage.firstSaid("{node}: high CPU alarm after {1} datapoints"), at(180));
         v.equal("desired", stage.metric("g", "desired"), 2);
         v.equal("said once", stage.said(kInVain).size(), 1);
         v.equal("as it goes off", stage.firstSaid(kInVain), at(180));
         v.equal("seen", std::string_view(stage.note("g", "high CPU alarm").more), std::string_view("acts in vain"));
         stage.clear(fault);
         stage.runTo(419);
         v.equal("not before the next datapoint", stage.said(kOut).size(), 0);
         stage.runTo(421);
         v.equal("then it acts", stage.firstSaid(kOut), at(420));
     }},
    {"auto-scaling-group-119", "9", "At its most an alarm has nothing to do, control plane or not", kStability,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=2 target_cpu=40", "rate=3/s"));
         stage.runTo(100);
         stage.inject("control-plane-outage", "r");
         stage.runTo(400);
         v.equal("in vain", stage.said(kInVain).size(), 0);
         v.equal("seen", std::string_view(stage.note("g", "high CPU alarm").more), std::string_view("at its most"));
     }},
    {"auto-scaling-group-120", "9", "A scheduled action waits until the control plane answers, and is done then",
     kStability,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 scheduled_delay=constant 0 s"));
         stage.set("g", "scheduled_actions", "at 100 s: desired 3");
         stage.runTo(50);
         const auto fault = stage.inject("control-plane-outage", "r");
         stage.runTo(250);
         v.equal("desired", stage.metric("g", "desired"), 2);
         v.equal("asked at 100, 160 and 220 s", stage.said(kActionWaits).size(), 3);
         stage.clear(fault);
         stage.runTo(281);
         v.equal("done", stage.firstSaid("{node}: a scheduled action is due"), at(280));
         v.equal("desired", stage.metric("g", "desired"), 3);
     }},
    {"auto-scaling-group-121", "9", "An end that a hook held until the control plane was down is made once it answers",
     kStability,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=1 desired_capacity=2 terminate_hook=constant 40 s"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "1");
         stage.runTo(120);
         const auto fault = stage.inject("control-plane-outage", "r");
         stage.runTo(150);
         v.equal("the hook is over", stage.firstSaid(kEndUnanswered), at(140));
         v.equal("ending", stage.metric("g", "ending"), 1);
         stage.clear(fault);
         stage.runToJustBefore(200);
         v.holds("still there", stage.view("g/1").state != NodeView::State::Gone);
         stage.runTo(200);
         v.equal("gone", stage.view("g/1").state, NodeView::State::Gone);
     }},
};

} // namespace
} // namespace group_control_rules

std::span<const ConformanceRule> groupControlRules() { return group_control_rules::kRules; }

} // namespace cloudyard

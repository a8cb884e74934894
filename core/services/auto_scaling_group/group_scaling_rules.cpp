// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_scaling_rules {
namespace {

constexpr std::string_view kTracking = "EC2 Auto Scaling guide, target tracking";
constexpr std::string_view kAlarms = "moto's model of target-tracking alarms; the service does not publish them";
constexpr std::string_view kWarmUp = "EC2 Auto Scaling guide, default instance warm-up";
constexpr std::string_view kQueues = "EC2 Auto Scaling guide, scaling based on SQS";
constexpr std::string_view kSize = "EC2 Auto Scaling guide, capacity limits";

constexpr std::string_view kOut = "{node} scales out from {1} to {2}";
constexpr std::string_view kIn = "{node} scales in from {1} to {2}";

std::string tracked(std::string_view group, std::string_view clients)
{
    return groupStage(fmt::format("max_size=8 default_instance_warmup=60 s {}", group), clients);
}

const ConformanceRule kRules[] = {
    {"auto-scaling-group-25", "5.2",
     "The high alarm goes off with the third minute in a row above the target; the decision is there at once", kAlarms,
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=40", "rate=2/s"));
         stage.runTo(400);
         v.equal("alarm", stage.firstSaid("{node}: high CPU alarm after {1} datapoints"), at(180));
         v.equal("decision", stage.firstSaid(kOut), at(180));
     }},
    {"auto-scaling-group-26", "5.2", "Each datapoint above the target is told, until the alarm", kAlarms,
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=40", "rate=2/s"));
         stage.runTo(200);
         const auto said = stage.said("{node}: CPU {1} %, high alarm above {2} %");
         v.equal("lines", said.size(), 3);
         for (std::size_t n = 0; n < said.size(); ++n)
             v.equal("when", said[n], at(60.0 * static_cast<double>(n + 1)));
     }},
    {"auto-scaling-group-27", "5.2", "A datapoint below the target begins the count anew", kAlarms,
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=40",
                             "rate=2.4/s peak_rate=0.2/s pattern=spike pattern_start=120 s pattern_time=60 s"));
         stage.runTo(400);
         v.equal("high at 60, 120, not at 180 s", stage.firstSaid(kOut), at(360));
     }},
    {"auto-scaling-group-28", "5.2",
     "It wants as many as the load of the last minute needs: the metric over the target, rounded up", kTracking,
     [](Verdict& v) {
         for (const auto& [rate, target, wanted] : {std::tuple(2.0, 40, 3), {3.0, 40, 4}, {3.0, 31, 5}, {3.6, 32, 6}}) {
             Stage stage(tracked(fmt::format("min_size=2 target_cpu={}", target), fmt::format("rate={}/s", rate)));
             stage.runTo(181);
             v.equal("desired", stage.metric("g", "desired"), wanted);
         }
     }},
    {"auto-scaling-group-29", "5.2", "An alarm that stays on asks again each period", kTracking,
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=40", "rate=2/s peak_rate=3.8/s pattern=step pattern_start=185 s"));
         stage.runTo(239);
         v.equal("at 180 s, for 50 % each", stage.metric("g", "desired"), 3);
         stage.runTo(241);
         v.equal("at 240 s, for some 79 % of two", stage.metric("g", "desired"), 4);
     }},
    {"auto-scaling-group-30", "5.2", "What warms up counts as capacity: the same load is not answered twice", kWarmUp,
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=40", "rate=2/s"));
         stage.runTo(700);
         v.equal("decisions", stage.said(kOut).size(), 1);
         v.equal("launches", stage.metric("g", "launches"), 1);
     }},
    {"auto-scaling-group-31", "5.2", "What warms up is not in the average", kWarmUp,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 default_instance_warmup=600 s", "rate=2/s"));
         stage.runTo(20);
         stage.set("g", "slots", "20");
         stage.set("g", "desired_capacity", "3"); // in service at 32 s, warm at 632 s, with ten times the slots
         stage.runTo(301);
         v.within("two at a third", stage.metric("g", "cpu"), 0.32, 0.345);
         stage.runTo(901);
         v.within("and one at a thirtieth", stage.metric("g", "cpu"), 0.225, 0.24);
     }},
    {"auto-scaling-group-32", "5", "Without a warm-up of its own it warms up for the cooldown", kWarmUp,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 default_cooldown=90 s"));
         stage.runTo(20);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(300);
         v.equal("in service at 32 s, warm", stage.firstSaid("{other} has warmed up"), at(122));
     }},
    {"auto-scaling-group-33", "5.2",
     "The low alarm goes off with the fifteenth minute in a row below nine tenths of the target", kAlarms,
     [](Verdict& v) {
         Stage stage(tracked("min_size=1 desired_capacity=4 target_cpu=40", "rate=0.7/s"));
         stage.runTo(1000);
         v.equal("alarm", stage.firstSaid("{node}: low CPU alarm after {1} datapoints"), at(900));
         v.equal("decision", stage.firstSaid(kIn), at(900));
     }},
    {"auto-scaling-group-34", "5.2", "Between nine tenths of the target and the target nothing happens", kAlarms,
     [](Verdict& v) {
         Stage stage(tracked("min_size=1 desired_capacity=2 target_cpu=40", "rate=1.52/s"));
         stage.runTo(1500);
         v.equal("38 %: out", stage.said(kOut).size(), 0);
         v.equal("in", stage.said(kIn).size(), 0);
     }},
    {"auto-scaling-group-35", "5.2", "It scales in step by step, one at a time in a small group", kTracking,
     [](Verdict& v) {
         Stage stage(tracked("min_size=1 desired_capacity=4 target_cpu=40", "rate=0.7/s"));
         stage.runTo(1200);
         const auto in = stage.said(kIn);
         v.equal("steps: 35 % are enough for one", in.size(), 3);
         for (std::size_t n = 0; n < in.size(); ++n)
             v.equal("when", in[n], at(900 + 60.0 * static_cast<double>(n)));
         v.equal("desired", stage.metric("g", "desired"), 1);
     }},
    {"auto-scaling-group-36", "5.2", "It scales in only if those that are left stay below the target", kTracking,
     [](Verdict& v) {
         Stage stage(tracked("min_size=1 desired_capacity=3 target_cpu=40", "rate=2/s"));
         stage.runTo(1500);
         v.equal("three at 33 %; two would be at 50 %", stage.said(kIn).size(), 0);
     }},
    {"auto-scaling-group-37", "5.2", "Nothing is scaled in while anything warms up", kWarmUp,
     [](Verdict& v) {
         Stage stage(groupStage(
             "min_size=1 desired_capacity=2 max_size=8 low_datapoints=2 target_cpu=40 default_instance_warmup=400 s",
             "rate=0.4/s"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3"); // in service at 112 s, warm at 512 s
         stage.runTo(600);
         v.equal("first", stage.firstSaid(kIn), at(540));
     }},
    {"auto-scaling-group-38", "5.2", "Told not to scale in it does not", kTracking,
     [](Verdict& v) {
         Stage stage(tracked("min_size=1 desired_capacity=4 target_cpu=40 scales_in=false", "rate=0.7/s"));
         stage.runTo(1300);
         v.equal("in service", stage.metric("g", "in_service"), 4);
     }},
    {"auto-scaling-group-39", "5.2", "Without data there is no action, and the count begins anew", kTracking,
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=40 impaired_patience=3000 s", "rate=3/s"));
         stage.runTo(119);
         const auto one = stage.inject("instance-power-loss", "g/1");
         const auto two = stage.inject("instance-power-loss", "g/2");
         stage.runTo(181);
         v.equal("nothing said at 180 s", stage.said(kOut).size(), 0);
         stage.clear(one);
         stage.clear(two);
         stage.runTo(420);
         v.equal("high at 240, 300, 360 s", stage.firstSaid(kOut), at(360));
     }},
    {"auto-scaling-group-40", "5.2", "Requests per target are counted a minute",
     "EC2 Auto Scaling guide, target tracking: ALBRequestCountPerTarget",
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_requests=32", "rate=2/s"));
         stage.runTo(181);
         v.within("datapoint", stage.metric("g", "requests_per_target"), 59, 61);
         v.equal("60 for 32", stage.metric("g", "desired"), 4);
     }},
    {"auto-scaling-group-41", "5.2", "With another period they are still a minute's",
     "EC2 Auto Scaling guide, target tracking: ALBRequestCountPerTarget",
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_requests=32 metric_period=10 s", "rate=2/s"));
         stage.runTo(29);
         v.equal("before the third datapoint", stage.metric("g", "desired"), 2);
         stage.runTo(31);
         v.within("datapoint", stage.metric("g", "requests_per_target"), 59, 61);
         v.equal("after it", stage.metric("g", "desired"), 4);
     }},
    {"auto-scaling-group-42", "5.2", "Backlog per instance is what waits in its queue over the instances in service",
     kQueues,
     [](Verdict& v) {
         Stage stage(groupOnQueue("min_size=2 max_size=8 target_backlog=10000", "rate=10/s"));
         stage.runTo(61);
         v.within("(10 - 4) x 60 / 2", stage.metric("g", "backlog_per_instance"), 175, 182);
     }},
    {"auto-scaling-group-43", "5.2", "A group that tracks its backlog grows while its queue does", kQueues,
     [](Verdict& v) {
         Stage stage(groupOnQueue("min_size=2 max_size=8 target_backlog=100", "rate=10/s"));
         stage.runTo(181);
         v.equal("1,080 wait: eleven, but for the maximum", stage.metric("g", "desired"), 8);
     }},
    {"auto-scaling-group-44", "5.2", "Scaled by CPU alone it lets its queue grow when work waits for others", kQueues,
     [](Verdict& v) {
         Stage stage(groupOnQueue("min_size=2 max_size=8 cpu_share=0.2 target_cpu=50", "rate=10/s"));
         stage.runTo(600);
         v.within("both slots are always busy, at a fifth", stage.metric("g", "cpu"), 0.19, 0.2);
         v.equal("desired", stage.metric("g", "desired"), 2);
         v.within("6 a second are left over", stage.metric("q", "waiting"), 3500, 3610);
     }},
    {"auto-scaling-group-45", "5.2", "With several targets it scales out as soon as one asks for it", kTracking,
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=90 target_requests=32", "rate=2/s"));
         stage.runTo(181);
         v.equal("desired", stage.metric("g", "desired"), 4);
     }},
    {"auto-scaling-group-46", "5.2", "It takes the larger of the sizes that they ask for", kTracking,
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=40 target_requests=24", "rate=2/s"));
         stage.runTo(181);
         v.equal("three by CPU, five by requests", stage.metric("g", "desired"), 5);
     }},
    {"auto-scaling-group-47", "5.2", "It scales in only when all of them agree", kTracking,
     [](Verdict& v) {
         const auto afterAnHour = [](std::string_view targets) {
             Stage stage(
                 tracked(fmt::format("min_size=1 desired_capacity=4 low_datapoints=3 {}", targets), "rate=0.4/s"));
             stage.runTo(400);
             return stage.metric("g", "desired");
         };
         v.holds("by CPU alone", afterAnHour("target_cpu=40") < 4);
         v.equal("6 requests a minute are not below 0.9 x 6.5", afterAnHour("target_cpu=40 target_requests=6.5"), 4);
         v.holds("both", afterAnHour("target_cpu=40 target_requests=60") < 4);
     }},
    {"auto-scaling-group-48", "5", "Target tracking, too, keeps to the maximum and the minimum", kSize,
     [](Verdict& v) {
         Stage high(groupStage("min_size=2 max_size=3 target_cpu=20", "rate=3.8/s"));
         high.runTo(400);
         v.equal("desired", high.metric("g", "desired"), 3);
         Stage low(groupStage("min_size=2 max_size=3 target_cpu=20 low_datapoints=2", "rate=0.1/s"));
         low.runTo(400);
         v.equal("desired", low.metric("g", "desired"), 2);
     }},
    {"auto-scaling-group-49", "5", "With five minutes between datapoints an answer takes fifteen",
     "EC2 guide: basic monitoring",
     [](Verdict& v) {
         Stage stage(tracked("min_size=2 target_cpu=40 metric_period=300 s", "rate=2/s"));
         stage.runTo(1000);
         v.equal("decision", stage.firstSaid(kOut), at(900));
     }},
};

} // namespace
} // namespace group_scaling_rules

std::span<const ConformanceRule> groupScalingRules() { return group_scaling_rules::kRules; }

} // namespace cloudyard

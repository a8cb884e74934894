// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Several step policies at once.
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_policy_rules {
namespace {

constexpr std::string_view kPolicies = "EC2 Auto Scaling guide, multiple dynamic scaling policies";
constexpr std::string_view kAlarms = "CloudWatch PutMetricAlarm: EvaluationPeriods";

/// What a group of `before` makes of itself by `second`: at `rate` its CPU utilisation is 50 * rate / before percent,
/// and it gets 60 * rate / before requests a minute and member.
double wanted(int before, double rate, std::string_view policies, double second = 61, std::string_view more = "")
{
    Stage stage(groupStage(fmt::format("min_size=1 max_size=40 desired_capacity={} {}", before, more),
                           fmt::format("rate={}/s", rate)));
    stage.set("g", "step_adjustments", policies);
    stage.runTo(second);
    return stage.metric("g", "desired");
}

const ConformanceRule kRules[] = {
    {"auto-scaling-group-122", "5.3", "Step policies look each at its metric; of what they want the most counts",
     kPolicies,
     [](Verdict& v) {
         // 50 %, 60 requests
         v.equal("both", wanted(2, 2, "cpu above 40: +1; requests above 55: +3"), 5);
         v.equal("the other way round", wanted(2, 2, "cpu above 40: +3; requests above 55: +1"), 5);
         v.equal("one is not reached", wanted(2, 2, "cpu above 40: +1; requests above 70: +3"), 3);
         v.equal("the other is not", wanted(2, 2, "cpu above 60: +1; requests above 55: +3"), 5);
     }},
    {"auto-scaling-group-123", "5.3", "The most counts when they shrink as well, among those that want to", kPolicies,
     [](Verdict& v) {
         // 6.25 %, 7.5 requests
         v.equal("one", wanted(4, 0.5, "cpu below 30: -3"), 1);
         v.equal("both", wanted(4, 0.5, "cpu below 30: -3; requests below 20: -1"), 3);
         v.equal("the other is not reached", wanted(4, 0.5, "cpu below 30: -3; requests below 5: -1"), 1);
     }},
    {"auto-scaling-group-124", "5.3", "Where one step policy wants to grow and another to shrink, it grows", kPolicies,
     [](Verdict& v) { v.equal("33 %, 40 requests", wanted(3, 2, "cpu above 30: +1; requests below 50: -1"), 4); }},
    {"auto-scaling-group-125", "5.3", "Each policy waits for as many datapoints as it is told to", kAlarms,
     [](Verdict& v) {
         constexpr std::string_view kTwo = "above 40 for 3: +1; above 90: +4";
         v.equal("60 % after a minute", wanted(2, 2.4, kTwo), 2);
         v.equal("after two", wanted(2, 2.4, kTwo, 179), 2);
         v.equal("after three", wanted(2, 2.4, kTwo, 181), 3);
         v.equal("100 % after a minute", wanted(2, 9, kTwo), 6);
         v.equal("what is not stated is as the group says", wanted(2, 9, kTwo, 119, "step_datapoints=2"), 2);
         v.equal("which is two", wanted(2, 9, kTwo, 121, "step_datapoints=2"), 6);
     }},
    {"auto-scaling-group-126", "5.3", "A metric holds for the steps that follow it on its line", kPolicies,
     [](Verdict& v) {
         // 50 % and 60 requests, then 100 % and 120 requests
         v.equal("the first step", wanted(2, 2, "requests above 55: +1, above 110: +5"), 3);
         v.equal("the second", wanted(2, 4, "requests above 55: +1, above 110: +5"), 7);
         v.equal("another line is of the group's metric", wanted(2, 2, "requests above 70: +1; above 45: +2"), 4);
     }},
    {"auto-scaling-group-127", "5.3", "Steps of one metric are one policy, wherever they stand: the farthest is taken",
     kPolicies, [](Verdict& v) { v.equal("60 %", wanted(2, 2.4, "cpu above 40: +3; cpu above 55: +1"), 3); }},
    {"auto-scaling-group-128", "5.3", "Target tracking beside several step policies: the most of all counts", kPolicies,
     [](Verdict& v) {
         constexpr std::string_view kSteps = "cpu above 40 for 3: +1; requests above 55 for 3: +2";
         v.equal("tracking wants 2 * 50 / 20", wanted(2, 2, kSteps, 181, "target_cpu=20"), 5);
         v.equal("steps want more than 2 * 50 / 40", wanted(2, 2, kSteps, 181, "target_cpu=40"), 4);
     }},
    {"auto-scaling-group-129", "5.3", "An alarm of a policy that is gone asks for nothing any more", kPolicies,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=9", "rate=2/s"));
         stage.set("g", "step_adjustments", "cpu above 40 for 3: +1; requests above 55 for 4: +2");
         stage.runTo(170);
         stage.set("g", "step_adjustments", "requests above 55 for 4: +2");
         stage.runTo(239);
         v.equal("neither the one nor the other", stage.metric("g", "desired"), 2);
     }},
};

} // namespace
} // namespace group_policy_rules

std::span<const ConformanceRule> groupPolicyRules() { return group_policy_rules::kRules; }

} // namespace cloudyard

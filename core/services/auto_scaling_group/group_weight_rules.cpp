// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Groups whose instance types have weights: their sizes are capacity, not instances.
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_weight_rules {
namespace {

constexpr std::string_view kWeights = "EC2 Auto Scaling guide, instance weighting";
constexpr std::string_view kTracking = "EC2 Auto Scaling guide, target tracking; instance weighting";

/// An empty group of such types that is told to have so much capacity; by 100 s that is in service.
struct Weighted {
    Stage stage;

    Weighted(std::string_view types, int capacity, std::string_view more = "")
        : stage(groupStage(fmt::format("min_size=0 max_size=40 desired_capacity=0 {}", more), "rate=0/s"))
    {
        stage.set("g", "instance_types", types);
        stage.runTo(1);
        want(capacity, 100);
    }
    void want(int capacity, double second)
    {
        stage.set("g", "desired_capacity", fmt::format("{}", capacity));
        stage.runTo(second);
    }
    [[nodiscard]] double launches() const { return stage.metric("g", "launches"); }
    [[nodiscard]] double inService() const { return stage.metric("g", "in_service"); }
};

const ConformanceRule kRules[] = {
    {"auto-scaling-group-130", "5", "Desired capacity counts the weights of instances", kWeights,
     [](Verdict& v) {
         const Weighted two("m5.large=2", 6);
         v.equal("instances", two.launches(), 3);
         v.equal("capacity", two.inService(), 6);
         v.holds("it is what it shall be", two.stage.view("g").state == NodeView::State::Ok);
         const Weighted one("m5.large", 6);
         v.equal("without weights each counts for one", one.launches(), 6);
     }},
    {"auto-scaling-group-131", "5", "The last launch may exceed it, by less than the weight of its type", kWeights,
     [](Verdict& v) {
         for (const auto& [weight, wanted, instances] :
              {std::tuple(2, 5, 3), {4, 1, 1}, {4, 4, 1}, {4, 5, 2}, {7, 20, 3}}) {
             const Weighted group(fmt::format("m5.large={}", weight), wanted);
             const std::string what = fmt::format("{} by {}", wanted, weight);
             v.equal(what, group.launches(), instances);
             v.equal(what, group.inService(), instances * weight);
             v.equal(what, group.stage.metric("g", "desired"), wanted);
         }
     }},
    {"auto-scaling-group-132", "5", "Nothing is ended where the capacity would fall short of what is desired", kWeights,
     [](Verdict& v) {
         Weighted group("m5.large=2", 6);
         group.want(5, 200);
         v.equal("five of six", group.inService(), 6);
         group.want(4, 300);
         v.equal("four", group.inService(), 4);
         group.want(3, 400);
         v.equal("three of four", group.inService(), 4);
         group.want(0, 500);
         v.equal("none", group.inService(), 0);
         v.equal("launches", group.launches(), 3);
     }},
    {"auto-scaling-group-133", "5", "What exceeds the desired capacity is left alone, also without a control plane",
     kWeights,
     [](Verdict& v) {
         Weighted group("m5.large=4", 5);
         group.stage.inject("control-plane-outage", "r");
         group.stage.runTo(400);
         const NodeNote note = group.stage.note("g", "no control plane");
         v.equal("there is nothing to ask for", note.text == nullptr || *note.text == '\0', true);
         v.equal("in service", group.inService(), 8);
     }},
    {"auto-scaling-group-134", "5.2", "Target tracking reckons in capacity", kTracking,
     [](Verdict& v) {
         // Two instances at 72.5 %, three units each: at a target of 50 % 8.7 units are needed.
         Stage stage(groupStage("min_size=2 max_size=40 target_cpu=50", "rate=2.9/s"));
         stage.set("g", "desired_capacity", "6");
         stage.set("g", "instance_types", "m5.large=3");
         stage.runTo(179);
         v.equal("six units", stage.metric("g", "in_service"), 6);
         v.equal("two instances", stage.metric("g", "launches"), 0);
         stage.runTo(181);
         v.equal("desired", stage.metric("g", "desired"), 9);
         stage.runTo(250);
         v.equal("one more", stage.metric("g", "launches"), 1);
     }},
    {"auto-scaling-group-135", "5.3", "Steps change the capacity, a share of it as well", kWeights,
     [](Verdict& v) {
         for (const auto& [steps, wanted] :
              {std::pair("above 50: +2", 8), {"above 50: +50 %", 9}, {"above 50: =7", 7}}) {
             Stage stage(groupStage("min_size=2 max_size=40", "rate=3/s"));
             stage.set("g", "desired_capacity", "6");
             stage.set("g", "instance_types", "m5.large=3");
             stage.set("g", "step_adjustments", steps);
             stage.runTo(61);
             v.equal(steps, stage.metric("g", "desired"), wanted);
         }
     }},
    {"auto-scaling-group-136", "5", "The lowest price is that of a unit of capacity",
     "EC2 Auto Scaling guide, allocation strategies: lowest-price with weights",
     [](Verdict& v) {
         constexpr std::string_view kSpot = "on_demand_percentage_above_base_capacity=0";
         v.equal("0.192 for three beats 0.096 for one", Weighted("m5.large=1, m5.xlarge=3", 3, kSpot).launches(), 1);
         v.equal("0.192 for one does not", Weighted("m5.large=1, m5.xlarge=1", 3, kSpot).launches(), 3);
     }},
    {"auto-scaling-group-137", "5", "The on-demand base and share are capacity, too", kWeights,
     [](Verdict& v) {
         const auto spotOf = [](std::string_view mix) {
             return Weighted("m5.large=2", 8, mix).stage.metric("g", "spot");
         };
         v.equal("a base of four units", spotOf("on_demand_base_capacity=4 on_demand_percentage_above_base_capacity=0"),
                 2);
         v.equal("a quarter of eight units", spotOf("on_demand_percentage_above_base_capacity=25"), 3);
     }},
    {"auto-scaling-group-138", "5.4", "A warm pool is as large as the capacity that the group may still grow by",
     kWeights,
     [](Verdict& v) {
         Weighted group("m5.large=2", 4, "warm_pool_state=stopped max_group_prepared_capacity=9");
         group.stage.runTo(200);
         v.equal("five units: three instances", group.stage.metric("g", "warm_pool"), 3);
         group.want(6, 300);
         v.equal("one is taken, and three units are two instances", group.stage.metric("g", "warm_pool"), 2);
         v.equal("in service", group.inService(), 6);
     }},
    {"auto-scaling-group-139", "5",
     "An instance keeps the weight of its type when types are added; one whose type is gone is taken for the first",
     kWeights,
     [](Verdict& v) {
         Weighted group("m5.large=1, m5.xlarge=3", 3, "on_demand_percentage_above_base_capacity=0");
         group.stage.set("g", "instance_types", "m5.large=1, m5.xlarge=3, c5.large=1");
         group.stage.runTo(200);
         v.equal("of the second still", group.inService(), 3);
         v.equal("launches", group.launches(), 1);
         group.stage.set("g", "instance_types", "m5.large=1");
         group.stage.runTo(300);
         v.equal("two more to make three", group.launches(), 3);
         v.equal("in service", group.inService(), 3);
     }},
};

} // namespace
} // namespace group_weight_rules

std::span<const ConformanceRule> groupWeightRules() { return group_weight_rules::kRules; }

} // namespace cloudyard

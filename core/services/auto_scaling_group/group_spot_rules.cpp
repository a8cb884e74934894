// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_spot_rules {
namespace {

constexpr std::string_view kMixed = "EC2 Auto Scaling guide, mixed instances groups";
constexpr std::string_view kAllocation = "EC2 Auto Scaling guide, allocation strategies";
constexpr std::string_view kRebalancing = "EC2 Auto Scaling guide, capacity rebalancing";

constexpr std::string_view kAsks = "{node} asks for a spot instance in {other}";
constexpr std::string_view kIll = "{node} finds {other} unhealthy: it is replaced";
constexpr std::string_view kEnds = "{node} terminates {other}";

/// What is done by hand acts at the next instant.
SimTime handAt(double seconds) { return at(seconds) + Duration{1}; }

/// All are spot, two in each of two zones. Looks are at 30, 60, ... s.
std::string fourSpot(std::string_view settings)
{
    return groupStage(
        fmt::format("min_size=4 on_demand_percentage_above_base_capacity=0 {}", settings),
        "rate=4/s");
}

/// At 100 s zone a is told that its capacity is wanted back at 220 s.
void reclaimAtHundred(Stage& stage)
{
    stage.runTo(100);
    stage.inject("spot-interruption", "a");
}

const ConformanceRule kRules[] = {
    {"auto-scaling-group-81", "5.4",
     "So many are on demand as the base says, and of the others a share, rounded up", kMixed,
     [](Verdict& v) {
         struct Row {
             int size, base, percent, spot;
         };
         for (const Row row : {Row{5, 1, 50, 2},
                               {5, 0, 50, 2},
                               {4, 0, 50, 2},
                               {4, 2, 0, 2},
                               {4, 9, 0, 0},
                               {6, 0, 0, 6},
                               {6, 0, 100, 0}}) {
             Stage stage(
                 groupStage(fmt::format("min_size={0} max_size={0} on_demand_base_capacity={1} "
                                        "on_demand_percentage_above_base_capacity={2}",
                                        row.size, row.base, row.percent)));
             stage.runTo(1);
             v.equal("in service", stage.metric("g", "in_service"), row.size);
             v.equal("spot", stage.metric("g", "spot"), row.spot);
         }
     }},
    {"auto-scaling-group-82", "5.4", "As it grows it keeps to that", kMixed,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=9 on_demand_base_capacity=1 "
                                "on_demand_percentage_above_base_capacity=50"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "6");
         stage.runTo(200);
         v.equal("in service", stage.metric("g", "in_service"), 6);
         v.equal("spot: 6 - 1 - 5 / 2 rounded up", stage.metric("g", "spot"), 2);
     }},
    {"auto-scaling-group-83", "5.4",
     "Where there is no spot capacity it launches nothing on demand instead, and tries again",
     kMixed,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=9 on_demand_base_capacity=2 "
                                "on_demand_percentage_above_base_capacity=0"));
         stage.runTo(50);
         const auto fault = stage.inject("spot-interruption", "r");
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(150);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         v.equal("refused, in either zone",
                 stage.said("{node}: no spot capacity in {other}").size(), 2);
         v.equal("seen", std::string_view(stage.view("g").said()[0].text),
                 std::string_view("no spot in {other}"));
         stage.clear(fault);
         stage.runTo(250);
         v.equal("in service", stage.metric("g", "in_service"), 3);
         v.equal("spot", stage.metric("g", "spot"), 1);
     }},
    {"auto-scaling-group-84", "5.4",
     "A spot launch that fails in a zone is tried in another at once; on demand it still launches "
     "there",
     kMixed,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=9 on_demand_base_capacity=2 "
                                "on_demand_percentage_above_base_capacity=0"));
         stage.runTo(50);
         stage.inject("spot-interruption", "a");
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(140);
         v.equal("refused", stage.firstSaid("{node}: no spot capacity in {other}"), at(102));
         v.equal("asked again", stage.said(kAsks).back(), at(102));
         v.equal("it stands in", stage.placeOf("g/4"), std::string_view("b"));
         stage.set("g", "on_demand_base_capacity", "9");
         stage.set("g", "desired_capacity", "4");
         stage.runTo(150);
         v.equal("on demand", stage.placeOf("g/5"), std::string_view("a"));
     }},
    {"auto-scaling-group-85", "5.4",
     "By lowest price all spot instances are of the cheapest type; diversified they are of each "
     "type",
     kAllocation,
     [](Verdict& v) {
         const auto anHour = [](std::string_view strategy) {
             Stage stage(groupStage(
                 fmt::format("min_size=4 on_demand_percentage_above_base_capacity=0 spot_price=0.5 "
                             "instance_types=m5.large,c5.large spot_allocation_strategy={}",
                             strategy)));
             stage.runTo(3600);
             return stage.metric("g", "cost");
         };
         v.equal("lowest price", anHour("lowest-price"), 4 * 0.085 * 0.5);
         v.equal("diversified", anHour("diversified"), 2 * (0.085 + 0.096) * 0.5);
     }},
    {"auto-scaling-group-86", "5.4", "On demand the first of the types is taken", kAllocation,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=4 instance_types=m5.large,c5.large"));
         stage.runTo(3600);
         v.equal("an hour", stage.metric("g", "cost"), 4 * 0.096);
     }},
    {"auto-scaling-group-87", "5.4",
     "Without capacity rebalancing a spot instance is replaced once it is found gone", kRebalancing,
     [](Verdict& v) {
         Stage stage(fourSpot(""));
         reclaimAtHundred(stage);
         stage.runTo(300);
         v.equal("found at the look after 220 s", stage.firstSaid(kIll), at(240));
         v.equal("asked for", stage.firstSaid(kAsks), at(240));
         v.equal("interruptions", stage.metric("g", "interruptions"), 2);
         v.equal("in service", stage.metric("g", "in_service"), 4);
     }},
    {"auto-scaling-group-88", "5.4",
     "With capacity rebalancing each at risk is replaced at once, and drains when its replacement "
     "is healthy",
     kRebalancing,
     [](Verdict& v) {
         Stage stage(fourSpot("max_size=8 capacity_rebalance=true"));
         reclaimAtHundred(stage);
         stage.runTo(145);
         v.equal("asked for", stage.firstSaid(kAsks), handAt(100));
         v.equal("both", stage.metric("g", "in_service") + stage.metric("g", "pending"), 6);
         stage.runTo(300);
         const auto ends = stage.said(kEnds);
         v.equal("ended", ends.size(), 2);
         v.equal("at the look after the boot", ends.at(0), at(150));
         v.equal("gone when it has drained", stage.firstSaid("{node} is terminated"), at(170));
         v.equal("interruptions", stage.metric("g", "interruptions"), 0);
         v.equal("in service", stage.metric("g", "in_service"), 4);
     }},
    {"auto-scaling-group-89", "5.4",
     "With health check type ELB the replacement has to be found healthy by its balancer first",
     kRebalancing,
     [](Verdict& v) {
         Stage stage(fourSpot(
             "max_size=8 capacity_rebalance=true health_check_type=elb boot_time=constant 34 s"));
         reclaimAtHundred(stage);
         stage.runTo(300); // up at 148 s, found healthy at 151 s, a second after a look
         v.equal("ends", stage.firstSaid(kEnds), at(180));
     }},
    {"auto-scaling-group-90", "5.4",
     "To rebalance it goes beyond its maximum by a tenth, one at least", kRebalancing,
     [](Verdict& v) {
         Stage stage(fourSpot("max_size=4 capacity_rebalance=true"));
         reclaimAtHundred(stage);
         stage.runTo(145);
         v.equal("one more", stage.metric("g", "in_service") + stage.metric("g", "pending"), 5);
         stage.runTo(300);
         const auto ends = stage.said(kEnds);
         v.equal("one by one", ends.at(0), at(150));
         v.equal("still in time", ends.at(1), at(210));
         v.equal("interruptions", stage.metric("g", "interruptions"), 0);
     }},
    {"auto-scaling-group-91", "5.4",
     "One whose replacement comes too late is interrupted all the same; nothing more is launched "
     "for it",
     kRebalancing,
     [](Verdict& v) {
         Stage stage(fourSpot("max_size=8 capacity_rebalance=true boot_time=constant 200 s"));
         reclaimAtHundred(stage);
         stage.runTo(400);
         v.equal("interruptions", stage.metric("g", "interruptions"), 2);
         v.equal("launches", stage.metric("g", "launches"), 2);
         v.equal("in service", stage.metric("g", "in_service"), 4);
     }},
    {"auto-scaling-group-92", "5.4",
     "Rebalanced in time nobody notices; replaced afterwards some requests are lost", kRebalancing,
     [](Verdict& v) {
         for (const bool rebalances : {true, false}) {
             Stage stage(fourSpot(fmt::format("max_size=8 capacity_rebalance={}", rebalances)));
             reclaimAtHundred(stage);
             stage.runTo(900);
             int failed = 0;
             for (const auto& end : stage.ends("c"))
                 failed += end.reason == Reason::None ? 0 : 1;
             v.equal("some failed", failed > 0, !rebalances);
         }
     }},
    {"auto-scaling-group-93", "5.4",
     "It scales in by the purchase option of which it has too many, the zones before that", kMixed,
     [](Verdict& v) {
         Stage stage(groupStage(
             "min_size=2 desired_capacity=4 on_demand_percentage_above_base_capacity=50"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "2");
         stage.runTo(200);
         v.equal("in service", stage.metric("g", "in_service"), 2);
         v.equal("one of them spot", stage.metric("g", "spot"), 1);
         v.holds("on demand in b, spot in a", stage.has("g/2") && stage.has("g/3"));
     }},
    {"auto-scaling-group-140", "5.4", "The warm pool is of the same mix of purchase options as what is in service",
     "EC2 Auto Scaling guide, mixed instances groups; warm pools",
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=4 warm_pool_state=running on_demand_percentage_above_base_capacity=50"));
         stage.runTo(1);
         v.equal("in the pool", stage.metric("g", "warm_pool"), 2);
         stage.set("g", "desired_capacity", "4");
         stage.runTo(30);
         v.equal("in service", stage.metric("g", "in_service"), 4);
         v.equal("half of them spot", stage.metric("g", "spot"), 2);
     }},
};

} // namespace
} // namespace group_spot_rules

std::span<const ConformanceRule> groupSpotRules() { return group_spot_rules::kRules; }

} // namespace cloudyard

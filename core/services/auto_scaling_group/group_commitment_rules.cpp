// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_commitment_rules {
namespace {

constexpr std::string_view kReserved = "EC2 guide, how reserved instance discounts are applied";
constexpr std::string_view kCapacity = "EC2 guide, on-demand capacity reservations";

constexpr double kPrice = 0.096; // of an m5.large, and of a reserved one
constexpr double kReservedPrice = 0.06;

/// What an hour of it costs.
double anHour(std::string_view group)
{
    Stage stage(groupStage(group));
    stage.runTo(3600);
    return stage.metric("g", "cost");
}

void equalUsd(Verdict& v, std::string_view what, double seen, double expected)
{
    v.within(what, seen, expected - 1e-9, expected + 1e-9);
}

const ConformanceRule kRules[] = {
    {"auto-scaling-group-142", "11", "Reserved instances are paid for at their price, whether so many run or not",
     kReserved,
     [](Verdict& v) {
         equalUsd(v, "none", anHour("min_size=4"), 4 * kPrice);
         equalUsd(v, "two of four", anHour("min_size=4 reserved_instances=2"), 2 * kPrice + 2 * kReservedPrice);
         equalUsd(v, "six for four", anHour("min_size=4 max_size=6 reserved_instances=6"), 6 * kReservedPrice);
         equalUsd(v, "at another price", anHour("min_size=4 reserved_instances=2 reserved_price=0.4"), 2.8 * kPrice);
         equalUsd(v, "spot instances have no part in it",
                  anHour("min_size=4 on_demand_percentage_above_base_capacity=0 spot_price=0.5 reserved_instances=2"),
                  2 * kPrice + 2 * kReservedPrice);
         Stage stage(groupStage("min_size=4 max_size=6 reserved_instances=6"));
         stage.runTo(1);
         v.equal("nobody uses", stage.metric("g", "idle_reservations"), 2);
         for (const bool runs : {false, true}) {
             Stage pool(groupStage(fmt::format("min_size=2 max_size=4 reserved_instances=4 warm_pool_state={}",
                                               runs ? "running" : "stopped")));
             pool.runTo(1);
             v.equal("stopped ones of a warm pool use none", pool.metric("g", "idle_reservations"), runs ? 0 : 2);
         }
     }},
    {"auto-scaling-group-143", "11", "As it grows its members use what is reserved, and then cost their own price",
     kReserved,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 max_size=4 reserved_instances=3"));
         stage.runTo(1000);
         v.equal("nobody uses", stage.metric("g", "idle_reservations"), 1);
         stage.set("g", "desired_capacity", "4");
         stage.runTo(1011);
         v.equal("pending ones neither", stage.metric("g", "idle_reservations"), 1);
         stage.runTo(3600); // two calls of 2 s at once, pending for 10 s: billed from 1,012 s on
         v.equal("all are used", stage.metric("g", "idle_reservations"), 0);
         equalUsd(v, "three reserved, and one on demand since then", stage.metric("g", "cost"),
                  3 * kReservedPrice + kPrice * (3600 - 1012) / 3600);
         stage.set("g", "min_size", "1");
         stage.set("g", "desired_capacity", "1");
         stage.runTo(3622); // drained at 3,620 s
         v.equal("what has ended uses none", stage.metric("g", "idle_reservations"), 2);
         stage.runTo(3700);
         const double then = stage.metric("g", "cost");
         stage.set("g", "reserved_instances", "0");
         stage.runTo(7300);
         equalUsd(v, "without any it is one on demand", stage.metric("g", "cost") - then, kPrice);
     }},
    {"auto-scaling-group-144", "11", "Capacity that is kept is there when there is none, as far as it goes", kCapacity,
     [](Verdict& v) {
         const auto failed = [](std::string_view settings, const char* desired) {
             Stage stage(groupStage(fmt::format("min_size=2 max_size=9 {}", settings)));
             stage.runTo(5);
             stage.inject("insufficient-capacity", "r");
             stage.set("g", "desired_capacity", desired);
             stage.runTo(60);
             return stage.metric("g", "failed_launches") == 0 ? stage.metric("g", "in_service") : -1;
         };
         v.equal("none is kept", failed("", "4"), -1);
         v.equal("two in each zone", failed("reserved_capacity_per_zone=2", "4"), 4);
         v.equal("but no more", failed("reserved_capacity_per_zone=2", "5"), -1);
         v.equal("spot instances have no part in it",
                 failed("reserved_capacity_per_zone=2 on_demand_percentage_above_base_capacity=0", "3"), -1);
         Stage stage(groupStage("min_size=2 max_size=9 reserved_capacity_per_zone=1"));
         stage.runTo(5);
         stage.inject("insufficient-capacity", "r");
         stage.set("g", "desired_capacity", "3");
         stage.runTo(600); // no room for a third: neither zone is asked again for minutes
         v.holds("a third fails", stage.metric("g", "failed_launches") >= 4);
         stage.set("g", "desired_capacity", "2");
         stage.inject("stop-instance", "g/1");
         stage.runTo(630); // found ill
         v.equal("it is replaced", stage.metric("g", "replacements"), 1);
         while (stage.now() < at(900) && stage.metric("g", "pending") == 0)
             stage.step(at(900));
         v.within("at once when its place is free", stage.now().toSeconds(), 630, 655);
     }},
    {"auto-scaling-group-145", "11", "Capacity that is kept costs as much as what would run there", kCapacity,
     [](Verdict& v) {
         equalUsd(v, "two run, four are kept", anHour("min_size=2 reserved_capacity_per_zone=2"), 4 * kPrice);
         equalUsd(v, "more run than are kept", anHour("min_size=4 reserved_capacity_per_zone=1"), 4 * kPrice);
         equalUsd(v, "reserved instances pay for it, too",
                  anHour("min_size=2 reserved_capacity_per_zone=2 reserved_instances=3"), kPrice + 3 * kReservedPrice);
         Stage stage(groupStage("min_size=2 reserved_capacity_per_zone=2"));
         stage.runTo(1);
         v.equal("nobody uses", stage.metric("g", "idle_reservations"), 2);
     }},
    {"auto-scaling-group-146", "11", "What is kept is of no use without power or a control plane", kCapacity,
     [](Verdict& v) {
         for (const char* fault : {"zone-power-loss", "control-plane-outage"}) {
             Stage stage(groupStage("min_size=2 max_size=9 reserved_capacity_per_zone=3"));
             stage.runTo(5);
             const bool isZone = std::string_view(fault) == "zone-power-loss";
             stage.inject(fault, isZone ? "a" : "r");
             stage.set("g", "desired_capacity", "5");
             stage.runTo(25);
             v.holds("asked in vain", stage.metric("g", "failed_launches") >= (isZone ? 1 : 0));
             v.holds("and not without end", stage.metric("g", "failed_launches") < 10);
             for (const char* member : {"g/3", "g/4", "g/5", "g/6", "g/7"})
                 v.holds("launched elsewhere",
                         !stage.has(member) || (isZone && stage.placeOf(member) == std::string_view("b")));
         }
     }},
};

} // namespace
} // namespace group_commitment_rules

std::span<const ConformanceRule> groupCommitmentRules() { return group_commitment_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/auto_scaling_group_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace group_health_rules {
namespace {

constexpr std::string_view kHealth = "EC2 Auto Scaling guide, health checks";
constexpr std::string_view kGrace = "EC2 Auto Scaling guide, health check grace period";
constexpr std::string_view kZones = "EC2 Auto Scaling guide, benefits: instance distribution and rebalancing";
constexpr std::string_view kControl = "AWS Fault Isolation Boundaries: static stability";

constexpr std::string_view kIll = "{node} finds {other} unhealthy: it is replaced";
constexpr std::string_view kGraceBegins = "{node}: failed checks of {other} do not count for {1} s, its grace period";
constexpr std::string_view kGraceOver = "{node}: the grace period of {other} is over";
constexpr std::string_view kEvens = "{node} evens out its zones: one more in {other} first";

/// Zone a is without power from 100 to 200 s; two of four instances stand in it.
void loseZone(Stage& stage)
{
    stage.runTo(100);
    const auto fault = stage.inject("zone-power-loss", "a");
    stage.runTo(200);
    stage.clear(fault);
}

constexpr std::string_view kFour = "min_size=4 max_size=4 impaired_patience=0 s default_instance_warmup=0 s";

const ConformanceRule kRules[] = {
    {"auto-scaling-group-65", "5.1",
     "An instance that left the running state is unhealthy at the next look, grace or not", kHealth,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 health_check_grace_period=4000 s"));
         stage.runTo(20);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(100);
         stage.inject("stop-instance", "g/3"); // in service since 32 s
         stage.runTo(300);
         v.equal("found at", stage.firstSaid(kIll), at(120));
         v.equal("in service", stage.metric("g", "in_service"), 3);
     }},
    {"auto-scaling-group-66", "5.1", "What is unhealthy ends and its replacement is launched at the same time", kHealth,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2"));
         stage.runTo(100);
         stage.inject("stop-instance", "g/1");
         stage.runTo(121);
         v.equal("ended at", stage.firstSaid("{node} terminates {other}"), at(120));
         v.equal("asked for at", stage.firstSaid("{node} asks for an instance in {other}"), at(120));
         v.equal("replacements", stage.metric("g", "replacements"), 1);
     }},
    {"auto-scaling-group-67", "5.1", "One whose status checks fail is given some minutes first", kHealth,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2"));
         stage.runTo(100);
         stage.inject("instance-power-loss", "g/1");
         stage.runTo(400);
         v.equal("seen at 120 s, then 180 s", stage.firstSaid(kIll), at(300));
     }},
    {"auto-scaling-group-68", "5.1", "One that recovers meanwhile is kept", kHealth,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2"));
         stage.runTo(100);
         const auto fault = stage.inject("instance-power-loss", "g/1");
         stage.runTo(250);
         stage.clear(fault);
         stage.runTo(600);
         v.equal("replacements", stage.metric("g", "replacements"), 0);
         v.holds("it is there", stage.has("g/1"));
     }},
    {"auto-scaling-group-69", "5", "A balancer's checks count with health check type ELB only", kHealth,
     [](Verdict& v) {
         const auto found = [](std::string_view type) {
             Stage stage(groupStage(fmt::format("min_size=2 health_check_type={}", type)));
             stage.runTo(100);
             stage.inject("cut-link", "to-g"); // checks at 101 and 106 s fail
             stage.runTo(300);
             return stage.firstSaid(kIll);
         };
         v.equal("ec2", found("ec2"), SimTime::never());
         v.equal("elb", found("elb"), at(120));
     }},
    {"auto-scaling-group-70", "5", "During the grace period a failed check does not count", kGrace,
     [](Verdict& v) {
         const auto found = [](int grace) {
             Stage stage(
                 groupStage(fmt::format("min_size=2 health_check_type=elb health_check_grace_period={} s", grace)));
             stage.runTo(100);
             stage.set("g", "desired_capacity", "3"); // in service at 112, healthy at 136 s
             stage.runTo(140);
             stage.set("g", "health_check_period", "1 s");
             stage.inject("cut-link", "to-g");
             stage.runTo(400);
             return stage.said(kIll);
         };
         v.equal("the two old ones are found with the second failed check", found(200).at(0), at(148));
         v.equal("the new one when its grace is over", found(200).at(2), at(312));
     }},
    {"auto-scaling-group-147", "5", "A grace period is told when it begins and when it is over, and counts down on the card",
     kGrace,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2 health_check_grace_period=60 s"));
         stage.runTo(100);
         v.equal("the first have had theirs", stage.note("g", "{n} in grace").at, SimTime::never());
         stage.set("g", "desired_capacity", "3"); // in service at 112 s
         stage.runTo(150);
         v.equal("begins", stage.firstSaid(kGraceBegins), at(112));
         v.equal("for", stage.firstNumberSaid(kGraceBegins), 60);
         v.equal("counts down", stage.note("g", "{n} in grace").at, at(172));
         v.equal("one", stage.note("g", "{n} in grace").count, 1);
         stage.runTo(1'000);
         v.equal("is over at the next look", stage.firstSaid(kGraceOver), at(180));
         v.equal("once", stage.said(kGraceOver).size(), 1);
         v.equal("nothing is left on the card", stage.note("g", "{n} in grace").at, SimTime::never());
         Stage without(groupStage("min_size=2 health_check_grace_period=0 s"));
         without.runTo(100);
         without.set("g", "desired_capacity", "3");
         without.runTo(200);
         v.equal("none", without.said(kGraceBegins).size() + without.said(kGraceOver).size(), 0);
     }},
    {"auto-scaling-group-71", "5", "A grace period shorter than the boot ends what was just launched, again and again",
     kGrace,
     [](Verdict& v) {
         const auto replaced = [](int grace) {
             Stage stage(
                 groupStage(fmt::format("min_size=2 health_check_type=elb health_check_grace_period={} s", grace)));
             stage.set("g", "boot_time", "constant 100 s");
             stage.runTo(100);
             stage.set("g", "desired_capacity", "3");
             stage.runTo(1000);
             return stage.metric("g", "replacements");
         };
         v.holds("30 s", replaced(30) > 5);
         v.equal("150 s", replaced(150), 0);
     }},
    {"auto-scaling-group-72", "5.4", "A launch that fails is tried in another zone at once", kZones,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2"));
         stage.inject("insufficient-capacity", "a");
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(130);
         v.equal("no capacity", stage.firstSaid("{node}: no capacity in {other}"), at(102));
         v.equal("asked again", stage.said("{node} asks for an instance in {other}").at(1), at(102));
         v.equal("zone", stage.placeOf("g/4"), std::string_view("b"));
         v.equal("failed launches", stage.metric("g", "failed_launches"), 1);
     }},
    {"auto-scaling-group-73", "5.4", "Where no zone takes a launch it is tried again, until one does", kZones,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2"));
         const auto fault = stage.inject("insufficient-capacity", "r");
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(150);
         stage.clear(fault);
         stage.runTo(300);
         v.equal("in service", stage.metric("g", "in_service"), 3);
         v.equal("tried in both zones, then a minute after the first",
                 stage.said("{node} asks for an instance in {other}").back(), at(162));
     }},
    {"auto-scaling-group-74", "5.4", "When a zone is lost its instances are replaced in the others", kZones,
     [](Verdict& v) {
         Stage stage(groupStage(kFour));
         loseZone(stage);
         v.equal("in service", stage.metric("g", "in_service"), 4);
         for (const std::string_view node : {"g/2", "g/4", "g/7", "g/8"})
             v.equal("zone", stage.placeOf(node), std::string_view("b"));
     }},
    {"auto-scaling-group-75", "5.4",
     "With the zone back it evens out: it launches there first, then ends one where there are most", kZones,
     [](Verdict& v) {
         Stage stage(groupStage(kFour));
         loseZone(stage);
         stage.runTo(400);
         const auto evened = stage.said(kEvens);
         v.equal("twice", evened.size(), 2);
         v.equal("first", evened.at(0), at(210));
         const auto ended = stage.said("{node} terminates {other}");
         v.equal("ends, those of the lost zone apart", ended.size(), 4);
         v.equal("once the new one is in service", ended.at(2), at(222));
         v.equal("in service", stage.metric("g", "in_service"), 4);
     }},
    {"auto-scaling-group-76", "5.4", "While it evens out it may have one more than its maximum", kZones,
     [](Verdict& v) {
         Stage stage(groupStage(kFour));
         loseZone(stage);
         stage.runTo(215);
         v.equal("in service", stage.metric("g", "in_service"), 4);
         v.equal("pending", stage.metric("g", "pending"), 1);
     }},
    {"auto-scaling-group-77", "5.4", "Told not to even out it stays as it is", kZones,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=4 max_size=4 impaired_patience=0 s az_rebalance=false"));
         loseZone(stage);
         stage.runTo(900);
         v.equal("said", stage.said(kEvens).size(), 0);
         v.equal("launches: the replacements", stage.metric("g", "launches"), 2);
     }},
    {"auto-scaling-group-78", "9", "Without its control plane a group launches nothing; what is in service serves on",
     kControl,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2"));
         stage.runTo(90);
         const auto fault = stage.inject("control-plane-outage", "r");
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(200);
         v.equal("launches", stage.metric("g", "launches"), 0);
         stage.clear(fault);
         stage.runTo(300);
         v.equal("asked for at the next look", stage.firstSaid("{node} asks for an instance in {other}"), at(210));
         v.equal("in service", stage.metric("g", "in_service"), 3);
         for (const auto& end : stage.ends("c"))
             v.equal("requests", end.reason, Reason::None);
     }},
    {"auto-scaling-group-79", "9", "Without its control plane it neither ends nor replaces anything", kControl,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=1 desired_capacity=3"));
         stage.runTo(90);
         stage.inject("control-plane-outage", "r");
         stage.inject("stop-instance", "g/1");
         stage.runTo(100);
         stage.set("g", "desired_capacity", "2");
         stage.runTo(400);
         v.equal("ends", stage.said("{node} terminates {other}").size(), 0);
         v.equal("replacements", stage.metric("g", "replacements"), 0);
     }},
    {"auto-scaling-group-80", "9", "A launch that is called for as the control plane goes down fails", kControl,
     [](Verdict& v) {
         Stage stage(groupStage("min_size=2"));
         stage.runTo(100);
         stage.set("g", "desired_capacity", "3");
         stage.runTo(101);
         stage.inject("control-plane-outage", "r");
         stage.runTo(110);
         v.equal("told", stage.firstSaid("{node}: the control plane refuses a launch in {other}"), at(102));
         v.equal("pending", stage.metric("g", "pending"), 0);
     }},
};

} // namespace
} // namespace group_health_rules

std::span<const ConformanceRule> groupHealthRules() { return group_health_rules::kRules; }

} // namespace cloudyard

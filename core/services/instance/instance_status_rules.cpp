// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_status_rules {
namespace {

constexpr std::string_view kChecks = "EC2 guide, status checks for your instances";
constexpr std::string_view kRecover = "EC2 guide, recover your instance";
constexpr std::string_view kMoved = "{node} is moved to another host: {1} status checks failed";
constexpr std::string_view kBootedText = "{node} has booted";
constexpr std::string_view kCapacity = "EC2 API, error codes: InsufficientInstanceCapacity";
constexpr std::string_view kNoCapacity = "{node}: insufficient instance capacity in {other}, it tries again in {1} s";
constexpr std::string_view kNoSpot = "{node}: no spot capacity in {other}, it tries again in {1} s";
constexpr std::string_view kNoControl = "{node}: the control plane refuses its launch, it tries again in {1} s";

/// Where an instance is put at 30 s, or stops at 30 s and is to start at 40 s.
constexpr std::string_view kZone = "region r; zone z in r";

std::string put(std::string_view settings = "")
{
    return fmt::format("{}; instance w in z pending_time=constant 10 s boot_time=constant 5 s {}", kZone, settings);
}

std::string machine(std::string_view settings)
{
    return fmt::format(
        "clients c rate=1/s; region r; zone z in r; instance w in z boot_time=constant 5 s {}; c -> w timeout=1 s",
        settings);
}

const ConformanceRule kRules[] = {
    {"instance-121", "4.4", "Status checks look once a minute, and fail while the host does not answer", kChecks,
     [](Verdict& v) {
         Stage stage(machine(""));
         stage.runTo(70);
         v.equal("well", stage.metric("w", "status_check_failed"), 0);
         const auto fault = stage.inject("instance-power-loss", "w");
         stage.runToJustBefore(120);
         v.equal("nobody has looked yet", stage.metric("w", "status_check_failed"), 0);
         v.equal("said", stage.view("w").said().size(), 0);
         stage.runTo(120.5);
         v.equal("fails", stage.metric("w", "status_check_failed"), 1);
         v.equal("said once", stage.view("w").said()[0].count, 1);
         stage.runTo(200);
         v.equal("said", std::string_view(stage.view("w").said()[0].text), "{n} status checks failed");
         v.equal("at 2 and 3 minutes", stage.view("w").said()[0].count, 2);
         stage.clear(fault);
         stage.runTo(201);
         v.equal("passes", stage.metric("w", "status_check_failed"), 0);
         v.equal("never moved", stage.said(kMoved).size(), 0);
     }},
    {"instance-122", "4.4",
     "A recovery alarm moves it to another host after so many failed checks; it boots there and stays who it is",
     kRecover,
     [](Verdict& v) {
         Stage stage(machine("recovery_alarm=2"));
         stage.runTo(70);
         stage.inject("instance-power-loss", "w");
         stage.runTo(130);
         v.equal("will move", stage.view("w").said()[0].at, at(180));
         stage.runTo(300);
         v.equal("moved at", stage.firstSaid(kMoved), at(180));
         v.equal("booted at", stage.firstSaid(kBootedText), at(185));
         v.equal("fails", stage.metric("w", "status_check_failed"), 0);
         v.holds("serves again", stage.view("w").inService);
         v.holds("answers again", stage.ends("w").back().at > at(280) && stage.ends("w").back().reason == Reason::None);
     }},
    {"instance-123", "4.4", "Where the whole zone is dark there is no other host; it is tried again every minute",
     kRecover,
     [](Verdict& v) {
         Stage stage(machine("recovery_alarm=1"));
         stage.runTo(70);
         stage.inject("instance-power-loss", "w");
         const auto zone = stage.inject("zone-power-loss", "z");
         stage.runTo(250);
         v.equal("not moved", stage.said(kMoved).size(), 0);
         stage.clear(zone);
         stage.runTo(310);
         v.equal("moved at", stage.firstSaid(kMoved), at(300));
         v.equal("booted at", stage.firstSaid(kBootedText), at(305));
     }},
    {"instance-124", "4.4", "One whose host is back before the alarm is not moved", kRecover,
     [](Verdict& v) {
         Stage stage(machine("recovery_alarm=2"));
         stage.runTo(70);
         const auto fault = stage.inject("instance-power-loss", "w");
         stage.runTo(130);
         stage.clear(fault);
         stage.runTo(400);
         v.equal("moved", stage.said(kMoved).size(), 0);
         v.equal("booted", stage.said(kBootedText).size(), 1);
     }},
    {"instance-138", "4.4", "One that is launched where there is no power fails its checks, too", kChecks,
     [](Verdict& v) {
         Stage stage(kZone);
         const auto fault = stage.inject("zone-power-loss", "z");
         stage.runTo(30);
         stage.change(fmt::format("{}; instance w in z boot_time=constant 5 s", kZone));
         stage.runTo(130);
         v.equal("fails", stage.metric("w", "status_check_failed"), 1);
         v.equal("said", stage.view("w").said()[0].count, 2);
         stage.clear(fault);
         stage.runTo(140);
         v.equal("passes", stage.metric("w", "status_check_failed"), 0);
         v.holds("is up", stage.view("w").inService);
     }},
    {"instance-139", "4.4", "One that is taken away where there is no power is checked no more", kRecover,
     [](Verdict& v) {
         constexpr std::string_view kSpot =
             "region r; zone z in r; instance v in z recovery_alarm=20 purchase_option=spot";
         Stage stage(fmt::format("{}; instance w in z recovery_alarm=10", kSpot));
         stage.inject("zone-power-loss", "z");
         stage.runTo(70);
         v.equal("both fail", stage.metric("v", "status_check_failed") + stage.metric("w", "status_check_failed"), 2);
         stage.change(kSpot);
         stage.inject("spot-interruption", "v");
         stage.runTo(500);
         v.equal("fails", stage.metric("v", "status_check_failed"), 0);
         v.holds("nothing is left to happen", stage.isQuiet());
     }},
    {"instance-201", "4.4",
     "Where there is no capacity a launch is refused and it stays pending, unbilled; it asks again after 1, 2, 4, 8 min",
     kCapacity,
     [](Verdict& v) {
         Stage stage(kZone);
         const auto fault = stage.inject("insufficient-capacity", "z");
         stage.runTo(30);
         stage.change(put());
         stage.runTo(31);
         v.equal("state", std::string_view(stage.view("w").phase), "pending");
         v.equal("asks again", stage.view("w").until, at(90));
         v.holds("is not in service", !stage.view("w").inService);
         v.equal("said on its card", stage.note("w", "{n} launch refused").at, at(90));
         stage.runTo(200);
         v.equal("after 60 s", stage.said(kNoCapacity).at(1), at(90));
         v.equal("how often", stage.note("w", "{n} launches refused").count, 2);
         stage.runTo(300);
         stage.clear(fault);
         v.equal("costs nothing", stage.metric("w", "cost"), 0);
         stage.runTo(1'000);
         v.equal("three refusals", stage.said(kNoCapacity).size(), 3);
         v.equal("granted after 240 s more: booted", stage.firstSaid(kBootedText), at(450 + 15));
         v.holds("is in service", stage.view("w").inService);
         v.equal("nothing is left to say", stage.view("w").noteCount, 0);
         v.equal("billed since it ran", stage.metric("w", "billed_time"), 1'000 - 460);
     }},
    {"instance-202", "4.4", "So it is where its region has none, its control plane is down or its spot pool is empty",
     kCapacity,
     [](Verdict& v) {
         const auto refused = [&](const char* fault, const char* target, const char* settings, std::string_view said) {
             Stage stage(kZone);
             const auto id = stage.inject(fault, target);
             stage.runTo(30);
             stage.change(put(settings));
             stage.runTo(50);
             v.equal("refused", stage.said(said).size(), 1);
             stage.clear(id);
             stage.runTo(200);
             v.equal("booted", stage.firstSaid(kBootedText), at(90 + 15));
         };
         refused("insufficient-capacity", "r", "", kNoCapacity);
         refused("control-plane-outage", "r", "", kNoControl);
         refused("spot-interruption", "z", "purchase_option=spot", kNoSpot);
         Stage kept(kZone);
         kept.inject("insufficient-capacity", "z");
         kept.runTo(30);
         kept.change(put("purchase_option=capacity-reservation"));
         kept.runTo(50);
         v.equal("what is reserved is there", kept.firstSaid(kBootedText), at(45));
     }},
    {"instance-203", "4.4", "One that was stopped needs a host again; one that is rebooted keeps its own", kCapacity,
     [](Verdict& v) {
         Stage stage(put());
         const auto fault = stage.inject("insufficient-capacity", "z");
         stage.runTo(30);
         stage.inject("maintenance-reboot", "w");
         stage.runTo(36);
         v.equal("rebooted", stage.said(kBootedText).size(), 1);
         stage.clear(stage.inject("stop-instance", "w"));
         v.equal("refused", stage.said(kNoCapacity).size(), 1);
         v.equal("state", std::string_view(stage.view("w").phase), "pending");
         const auto dark = stage.inject("zone-power-loss", "z");
         stage.runTo(50);
         stage.clear(dark);
         v.equal("it never had one: asks anew", stage.said(kNoCapacity).size(), 2);
         stage.clear(fault);
         stage.runTo(300);
         v.within("booted", stage.said(kBootedText).back().toSeconds(), 50 + 120 + 15, 50 + 120 + 15.1);
     }},
    {"instance-204", "4.4", "One that waits for capacity can be stopped, ended and removed", kCapacity,
     [](Verdict& v) {
         Stage stage(kZone);
         stage.inject("insufficient-capacity", "z");
         stage.change(put());
         stage.runTo(10);
         const auto stop = stage.inject("stop-instance", "w");
         stage.runTo(100);
         v.equal("asks no more", stage.said(kNoCapacity).size(), 1);
         stage.clear(stop);
         v.equal("asks again", stage.said(kNoCapacity).size(), 2);
         stage.change(kZone);
         stage.runTo(600);
         v.equal("is gone", stage.said(kNoCapacity).size(), 2);
     }},
    {"instance-205", "4.4", "One that is launched or started where there is no power needs a host once power is back",
     kCapacity,
     [](Verdict& v) {
         for (const bool isNew : {true, false}) {
             Stage stage(isNew ? std::string(kZone) : put());
             stage.runTo(20);
             const auto stop = isNew ? 0 : stage.inject("stop-instance", "w");
             const auto dark = stage.inject("zone-power-loss", "z");
             stage.runTo(30);
             if (isNew)
                 stage.change(put());
             else
                 stage.clear(stop);
             const auto lacks = stage.inject("insufficient-capacity", "z");
             stage.runTo(40);
             v.equal("nobody has answered yet", stage.said(kNoCapacity).size(), 0);
             stage.clear(dark);
             v.equal("refused", stage.said(kNoCapacity).size(), 1);
             v.equal("state", std::string_view(stage.view("w").phase), "pending");
             stage.clear(lacks);
             stage.runTo(200);
             v.within("booted", stage.firstSaid(kBootedText).toSeconds(), 40 + 60 + 15, 40 + 60 + 15.1);
         }
         Stage kept(put());
         const auto dark = kept.inject("zone-power-loss", "z");
         kept.inject("insufficient-capacity", "z");
         kept.runTo(30);
         kept.clear(dark);
         kept.runTo(40);
         v.equal("what ran has its host still", kept.said(kBootedText).size(), 1);
     }},
};

} // namespace
} // namespace instance_status_rules

std::span<const ConformanceRule> instanceStatusRules() { return instance_status_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_hibernation_rules {
namespace {

constexpr std::string_view kHibernation = "EC2 guide, spot interruptions: hibernation";
constexpr std::string_view kBilling = "EC2 guide, instance life cycle: billed while stopping to hibernate";
constexpr std::string_view kResume = "EC2 guide, hibernate your instance";

constexpr std::string_view kNotice = "{node} gets a spot notice: it is interrupted at once";
constexpr std::string_view kInterrupted = "{node} is interrupted: its spot capacity is taken back";
constexpr std::string_view kHibernated = "{node} is hibernated";
constexpr std::string_view kResumes = "{node} resumes: its memory is read for {1} s";
constexpr std::string_view kBoots = "{node} boots: {1} s";
constexpr std::string_view kGoesOn = "{node} goes on where it was";

/// What is done by hand acts at the next instant.
SimTime handAt(double seconds) { return at(seconds) + Duration{1}; }

/// Clients at 10/s by the clock, straight at one spot instance: it hibernates in 40 s, resumes in 6 s, boots in 20 s.
std::string hibernating(std::string_view settings = "")
{
    return fmt::format("clients c rate=10/s arrivals=constant; region r code=us-east-1; zone z in r; "
                       "c -> w latency=0 s timeout=500 ms\n"
                       "instance w in z purchase_option=spot interruption_behavior=hibernate slots=9 "
                       "service_time=constant 10 ms boot_time=constant 20 s hibernate_time=constant 40 s "
                       "resume_time=constant 6 s {}",
                       settings);
}

std::string_view phase(const Stage& stage) { return stage.view("w").phase; }

const ConformanceRule kRules[] = {
    {"instance-149", "4.4", "Hibernation begins with the notice: there are no two minutes", kHibernation,
     [](Verdict& v) {
         for (const auto& [before, waits] : {std::pair("120 s", 0.), {"300 s", 180.}}) {
             Stage stage(hibernating("drains_on_notice=true"));
             stage.runTo(10);
             SettingMap warned;
             warned.set("duration_before_interruption", std::string(before));
             stage.inject("spot-interruption", "z", warned);
             stage.runTo(400);
             v.equal("notice", stage.firstSaid(kNotice), handAt(10 + waits));
             v.equal("interrupted", stage.firstSaid(kInterrupted), handAt(10 + waits));
             v.equal("its memory is written by", stage.firstSaid(kHibernated), handAt(50 + waits));
             v.equal("nobody drains it", phase(stage), std::string_view("hibernated"));
         }
     }},
    {"instance-150", "4.1", "It is billed until its memory is written, and not while it is hibernated", kBilling,
     [](Verdict& v) {
         Stage stage(hibernating());
         stage.runTo(100);
         stage.inject("spot-interruption", "z");
         stage.runTo(139);
         v.equal("it hibernates", phase(stage), std::string_view("hibernating"));
         v.equal("until", stage.view("w").until, handAt(140));
         v.equal("billed on", stage.metric("w", "billed_time"), 139);
         stage.runTo(1000);
         v.equal("it is hibernated", phase(stage), std::string_view("hibernated"));
         v.equal("until it was off", stage.metric("w", "billed_time"), 141); // a second that has begun is paid
     }},
    {"instance-151", "4.4", "From the notice on it does nothing, and callers are refused", kHibernation,
     [](Verdict& v) {
         Stage stage(hibernating("service_time=constant 100 ms"));
         stage.runTo(10.05);
         stage.inject("spot-interruption", "z");
         stage.runTo(60);
         const auto done = stage.completed("w");
         stage.runTo(200);
         v.equal("done afterwards", stage.completed("w"), done);
         v.holds("until then", done > 95 && done <= 101);
         v.equal("what it had is lost", stage.view("w").slotsUsed, 0);
     }},
    {"instance-152", "4.4", "With capacity it goes on with its memory: nothing boots", kResume,
     [](Verdict& v) {
         for (const std::string_view system : {"linux", "windows"}) {
             Stage stage(hibernating(fmt::format("operating_system={}", system)));
             stage.runTo(10);
             const auto fault = stage.inject("spot-interruption", "z");
             stage.runTo(300);
             stage.clear(fault);
             stage.runTo(303);
             v.equal("phase", phase(stage), std::string_view("resuming"));
             stage.runTo(320);
             v.equal("resumes", stage.firstSaid(kResumes), handAt(300));
             v.equal("goes on", stage.firstSaid(kGoesOn), handAt(306));
             v.equal("boots", stage.said(kBoots).size(), 0);
             v.equal("it is up", stage.view("w").state, NodeView::State::Ok);
             v.equal("billed: 50 s, at least a minute, and 20 s, so too", stage.metric("w", "billed_time"), 120);
         }
     }},
    {"instance-153", "4.4", "Capacity that comes back while it hibernates is taken once that is done", kHibernation,
     [](Verdict& v) {
         Stage stage(hibernating());
         stage.runTo(10);
         const auto fault = stage.inject("spot-interruption", "z");
         stage.runTo(30);
         stage.clear(fault);
         stage.runTo(49);
         v.equal("it hibernates", phase(stage), std::string_view("hibernating"));
         stage.runTo(100);
         v.equal("resumes", stage.firstSaid(kResumes), handAt(50));
         v.equal("goes on", stage.firstSaid(kGoesOn), handAt(56));
         stage.inject("stop-instance", "w");
         stage.runTo(101);
         v.equal("stopped by hand it is no longer interrupted", phase(stage), std::string_view("stopped"));
     }},
    {"instance-154", "4.4", "A loss of power while its memory is written or read back costs the memory: it boots",
     kResume,
     [](Verdict& v) {
         for (const auto& [dark, isKept] : {std::pair(30., false), {100., true}, {303., false}}) {
             Stage stage(hibernating());
             stage.runTo(10);
             const auto fault = stage.inject("spot-interruption", "z");
             if (dark < 300) {
                 stage.runTo(dark);
                 stage.clear(stage.inject("zone-power-loss", "z"));
             }
             stage.runTo(300);
             stage.clear(fault);
             if (dark > 300) {
                 stage.runTo(dark);
                 stage.clear(stage.inject("zone-power-loss", "z"));
             }
             stage.runTo(400);
             const std::string what = fmt::format("dark at {} s", dark);
             v.equal(what, stage.said(kGoesOn).size(), isKept ? 1 : 0);
             v.equal(what, stage.said(kBoots).size(), isKept ? 0 : 1);
             v.equal(what, stage.view("w").state, NodeView::State::Ok);
         }
     }},
    {"instance-160", "4.4", "Capacity that waits for the writing is taken where a loss of power ends it", kResume,
     [](Verdict& v) {
         Stage stage(hibernating());
         stage.runTo(10);
         stage.clear(stage.inject("spot-interruption", "z"));
         stage.runTo(30);
         stage.clear(stage.inject("zone-power-loss", "z"));
         stage.runTo(60);
         v.equal("it is up", stage.view("w").state, NodeView::State::Ok);
         v.equal("it has booted", stage.said(kBoots).size(), 1);
     }},
    {"instance-161", "4.4", "One that is interrupted already is not interrupted again, also where its zone is dark",
     kHibernation,
     [](Verdict& v) {
         Stage stage(hibernating());
         stage.runTo(10);
         const auto first = stage.inject("spot-interruption", "z");
         stage.runTo(100);
         const auto dark = stage.inject("zone-power-loss", "z");
         const auto second = stage.inject("spot-interruption", "w");
         stage.runTo(110);
         for (const auto fault : {first, second, dark})
             stage.clear(fault);
         stage.runTo(200);
         v.equal("interrupted", stage.said(kInterrupted).size(), 1);
         v.equal("it is up", stage.view("w").state, NodeView::State::Ok);
     }},
    {"instance-155", "4.1", "Billing ends where a loss of power ends the writing", kBilling,
     [](Verdict& v) {
         Stage stage(hibernating());
         stage.runTo(100);
         stage.inject("spot-interruption", "z");
         stage.runTo(119);
         stage.clear(stage.inject("zone-power-loss", "z"));
         stage.runTo(500);
         v.equal("billed", stage.metric("w", "billed_time"), 120);
         v.equal("without memory", phase(stage), std::string_view("interrupted"));
     }},
    {"instance-156", "4.4", "One that still boots has no memory to keep: it is stopped, and boots again", kResume,
     [](Verdict& v) {
         Stage stage(hibernating());
         stage.runTo(10);
         stage.clear(stage.inject("stop-instance", "w"));
         stage.runTo(20);
         const auto fault = stage.inject("spot-interruption", "z");
         stage.runTo(25);
         v.equal("stopped", phase(stage), std::string_view("interrupted"));
         stage.clear(fault);
         stage.runTo(60);
         v.equal("goes on", stage.said(kGoesOn).size(), 0);
         v.equal("boots", stage.said(kBoots).size(), 2);
     }},
};

} // namespace
} // namespace instance_hibernation_rules

std::span<const ConformanceRule> instanceHibernationRules() { return instance_hibernation_rules::kRules; }

} // namespace cloudyard

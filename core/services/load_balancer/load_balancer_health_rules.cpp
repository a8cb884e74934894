// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/load_balancer/load_balancer_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace load_balancer_health_rules {
namespace {

constexpr std::string_view kGuide = "Application Load Balancer guide, target group health";
constexpr std::string_view kShift = "Application Recovery Controller guide, zonal shift";

/// Clients by the clock, 40/s, and two targets in each of two zones, without delays; checks come at 1, 6, 11, ... s.
std::string four(std::string_view settings)
{
    return fmt::format(
        "clients c rate=40/s arrivals=constant; region r; zone a in r; zone b in r\n"
        "instance a1 in a slots=500 {1}; instance a2 in a slots=500 {1}\n"
        "instance b1 in b slots=500 {1}; instance b2 in b slots=500 {1}\n"
        "c -> web latency=0 s timeout=100 s; a1: web -> a1 latency=0 s; a2: web -> a2 latency=0 s\n"
        "b1: web -> b1 latency=0 s; b2: web -> b2 latency=0 s\n"
        "load-balancer web in r health_check_interval=5 s health_check_timeout=2 s healthy_threshold=2 {0}",
        settings, "service_time=constant 1 ms boot_time=constant 2 s");
}

/// Requests to it from one instant to another.
double between(Stage& stage, std::string_view link, double from, double until)
{
    stage.runTo(from);
    const double before = stage.sent(link);
    stage.runTo(until);
    return stage.sent(link) - before;
}

/// Stopped just after 20 s: the checks at 21 and 26 s fail.
void stopAll(Stage& stage, const std::vector<const char*>& targets)
{
    stage.runTo(20.01);
    for (const char* target : targets)
        stage.inject("stop-instance", target);
}

/// What the first of them gets from 30 to 40 s, a quarter of which would be 100, of those that are stopped.
double sentTo(const char* link, std::string_view settings, const std::vector<const char*>& stopped)
{
    Stage stage(four(settings));
    stopAll(stage, stopped);
    return between(stage, link, 30.01, 40.01);
}

constexpr const char* kOpens = "{1} of {2} targets are healthy: {node} fails open and tries all of them";
constexpr const char* kCloses = "{1} of {2} targets are healthy: {node} tries no others";
constexpr const char* kLeaves = "{1} of {2} targets in {other} are healthy: it gets no more of {node}";

const ConformanceRule kRules[] = {
    {"load-balancer-55", "6.1", "With fewer healthy targets than the minimum count all of them get requests", kGuide,
     [](Verdict& v) {
         constexpr const char* kThree = "unhealthy_state_routing_minimum_healthy_targets_count=3";
         v.equal("three of four are enough", sentTo("a1", kThree, {"a1"}), 0);
         Stage stage(four(kThree));
         stopAll(stage, {"a1", "b1"});
         v.equal("two of four are not", between(stage, "a1", 30.01, 40.01), 100);
         v.equal("the others get as much", between(stage, "a2", 40.01, 50.01), 100);
         v.equal("from when the second was out", stage.firstSaid(kOpens), at(26));
         v.equal("so many were healthy", stage.firstNumberSaid(kOpens), 2);
         const NodeNote note = stage.note("web", "fails open");
         v.equal("its card counts them", note.count, 2);
         v.equal("of so many", note.most, 4);
     }},
    {"load-balancer-56", "6.1", "Once enough are healthy again, those that are not get nothing", kGuide,
     [](Verdict& v) {
         Stage stage(four("unhealthy_state_routing_minimum_healthy_targets_count=3"));
         stage.runTo(20.01);
         const auto mended = stage.inject("stop-instance", "a1");
         stage.inject("stop-instance", "b1");
         stage.runTo(40);
         stage.clear(mended); // boots until 42 s; passes at 46 and 51 s
         v.equal("until then", between(stage, "b1", 41.01, 51), 100);
         v.equal("from then on", between(stage, "b1", 51.01, 61.01), 0);
         v.equal("said", stage.firstSaid(kCloses), at(51));
         v.holds("the card says no more of it", *stage.note("web", "fails open").text == '\0');
     }},
    {"load-balancer-57", "6.1",
     "The minimum may be a percentage of the registered targets; either of the two is enough", kGuide,
     [](Verdict& v) {
         constexpr const char* kShare = "unhealthy_state_routing_minimum_healthy_targets_percentage=";
         v.equal("75 of 75 %", sentTo("a1", fmt::format("{}75", kShare), {"a1"}), 0);
         v.equal("75 of 76 %", sentTo("a1", fmt::format("{}76", kShare), {"a1"}), 100);
         v.equal("50 of 50 %", sentTo("a1", fmt::format("{}50", kShare), {"a1", "b1"}), 0);
         v.equal("25 of 50 %", sentTo("a1", fmt::format("{}50", kShare), {"a1", "b1", "b2"}), 100);
         v.equal("by count",
                 sentTo("a1",
                        "unhealthy_state_routing_minimum_healthy_targets_count=2 "
                        "unhealthy_state_routing_minimum_healthy_targets_percentage=10",
                        {"a1", "b1", "b2"}),
                 100);
         v.equal("by default one is enough", sentTo("a1", "", {"a1", "b1", "b2"}), 0);
         v.equal("and none is not", sentTo("a1", "", {"a1", "a2", "b1", "b2"}), 100);
     }},
    {"load-balancer-58", "6.1", "With cross-zone off each zone counts its own targets, and fails open by itself",
     kGuide,
     [](Verdict& v) {
         constexpr const char* kTwo = "cross_zone=false dns_failover_minimum_healthy_targets_count=0 "
                                      "unhealthy_state_routing_minimum_healthy_targets_count=2";
         Stage stage(four(kTwo));
         stopAll(stage, {"a1"});
         v.equal("one of two in its zone", between(stage, "a1", 30.01, 40.01), 100);
         const NodeNote note = stage.note("web", "fails open in {other}");
         v.equal("its card says where", note.other, stage.node("a"));
         v.equal("healthy there", note.count, 1);
         v.equal("of", note.most, 2);
         v.equal("of the other zone it says nothing", stage.view("web").noteCount, 1);
         v.equal("zone b", between(stage, "b1", 40.01, 50.01), 100);
         v.equal("with cross-zone on three are enough",
                 sentTo("a1", "unhealthy_state_routing_minimum_healthy_targets_count=2", {"a1"}), 0);
     }},
    {"load-balancer-59", "6.1", "With cross-zone off a zone with too few healthy targets gets nothing", kGuide,
     [](Verdict& v) {
         for (const char* least : {"count=2", "percentage=51"}) {
             Stage stage(four(fmt::format("cross_zone=false dns_failover_minimum_healthy_targets_{}", least)));
             stopAll(stage, {"a1"});
             v.equal("the healthy one there", between(stage, "a2", 30.01, 40.01), 0);
             v.equal("all goes to zone b", between(stage, "b1", 40.01, 50.01), 200);
             v.equal("from when it was out", stage.firstSaid(kLeaves), at(26));
             v.equal("its card says where", stage.note("web", "leaves {other}").other, stage.node("a"));
         }
         v.equal("50 of 50 % are enough",
                 sentTo("a2", "cross_zone=false dns_failover_minimum_healthy_targets_percentage=50", {"a1"}), 200);
         v.within("with cross-zone on no zone is left",
                  sentTo("a2", "dns_failover_minimum_healthy_targets_count=2", {"a1"}), 133, 134);
     }},
    {"load-balancer-60", "6.1", "Where every zone has too few healthy targets, none is left", kGuide,
     [](Verdict& v) {
         Stage stage(four("cross_zone=false dns_failover_minimum_healthy_targets_count=2"));
         stopAll(stage, {"a1", "b1"});
         v.equal("zone a", between(stage, "a2", 30.01, 40.01), 200);
         v.equal("zone b", between(stage, "b2", 40.01, 50.01), 200);
         v.equal("nothing is said of zones", stage.view("web").noteCount, 0);
     }},
    {"load-balancer-61", "6.1", "With DNS failover off a zone without a healthy target keeps its share, and fails open",
     kGuide,
     [](Verdict& v) {
         constexpr const char* kOff = "cross_zone=false dns_failover_minimum_healthy_targets_count=0";
         v.equal("off", sentTo("a1", kOff, {"a1", "a2"}), 100);
         v.equal("as it is by default", sentTo("a1", "cross_zone=false", {"a1", "a2"}), 0);
     }},
    {"load-balancer-62", "6.1", "A zone must be left before it fails open, or with it", kGuide,
     [](Verdict& v) {
         const auto isSound = [](int zone, int routed, const char* unit) {
             return !isRefused(four(fmt::format("dns_failover_minimum_healthy_targets_{2}={0} "
                                                "unhealthy_state_routing_minimum_healthy_targets_{2}={1}",
                                                zone, routed, unit)));
         };
         for (const char* unit : {"count", "percentage"}) {
             v.holds("as many", isSound(2, 2, unit));
             v.holds("more", isSound(3, 2, unit));
             v.holds("fewer", !isSound(2, 3, unit));
             v.holds("off", isSound(0, 3, unit));
         }
     }},
    {"load-balancer-63", "6", "A zonal shift stands on the card; a target that starts slowly does so with its time",
     kShift,
     [](Verdict& v) {
         Stage stage(four("slow_start=60 s"));
         stage.runTo(20.01);
         v.equal("nothing to say", stage.view("web").noteCount, 0);
         stage.set("web", "zonal_shift", "a");
         v.equal("from zone a", stage.note("web", "shifted away").other, stage.node("a"));
         stage.set("web", "zonal_shift", "");
         const auto stop = stage.inject("stop-instance", "a1");
         stage.runTo(30);
         stage.clear(stop); // boots until 32 s; passes at 36 and 41 s
         stage.runTo(50);
         v.equal("one starts slowly", stage.note("web", "{n} starts slowly").count, 1);
         v.equal("its full share", stage.note("web", "{n} starts slowly").at, at(101));
         stage.runTo(101);
         v.equal("then no more", stage.view("web").noteCount, 0);
     }},
    {"load-balancer-79", "6.1",
     "Clients move off a zone that is shifted from evenly, within the time that they keep addresses", kShift,
     [](Verdict& v) {
         constexpr const char* kZones = "cross_zone=false dns_ttl=60 s";
         Stage stage(four(kZones));
         stage.runTo(20.01);
         v.equal("evenly at first", stage.sent("a1"), 200);
         stage.set("web", "zonal_shift", "a");
         v.equal("its card says how long", stage.note("web", "clients still know {other}").at, at(80.01));
         v.equal("and where", stage.note("web", "clients still know {other}").other, stage.node("a"));
         // Of 20/s for both targets of zone a three quarters in the first half of the time, a quarter in the second.
         v.within("first half", between(stage, "a1", 20.01, 50.01), 225 - 45, 225 + 45);
         v.within("second half", between(stage, "a1", 50.01, 80.01), 75 - 30, 75 + 30);
         v.equal("then none", between(stage, "a1", 80.01, 100.01), 0);
         v.equal("all of them come to the others", between(stage, "b1", 100.01, 110.01), 200);
         v.equal("nothing more to say", stage.note("web", "clients still know {other}").at, SimTime::never());
         stage.set("web", "zonal_shift", "");
         v.within("and they come back as they left", between(stage, "a1", 110.01, 140.01), 75 - 30, 75 + 30);
         v.within("more and more", between(stage, "a1", 140.01, 170.01), 225 - 45, 225 + 45);
         v.equal("to half of them", between(stage, "a1", 170.01, 190.01), 200);
         Stage once(four("cross_zone=false"));
         once.runTo(20.01);
         once.set("web", "zonal_shift", "a");
         v.equal("at once where they keep none", between(once, "a1", 20.01, 40.01), 0);
         Stage across(four("dns_ttl=60 s"));
         across.runTo(20.01);
         across.set("web", "zonal_shift", "a");
         v.equal("with cross-zone on their zone says nothing of the target", between(across, "a1", 20.01, 40.01), 0);
     }},
    {"load-balancer-80", "6.1", "A zone that is left for want of healthy targets fails for those who still know it",
     kGuide,
     [](Verdict& v) {
         for (const char* type : {"application", "network"}) {
             Stage stage(four(fmt::format("type={} sessions=1000000 cross_zone=false dns_ttl=60 s", type)));
             stopAll(stage, {"a1", "a2"}); // out at 26 s
             stage.runTo(26.01);
             const auto lost = [&](double until) {
                 const auto before = stage.failures("web", Reason::Refused);
                 stage.runTo(until);
                 return static_cast<double>(stage.failures("web", Reason::Refused) - before);
             };
             v.within("first half", lost(56), 450 - 60, 450 + 60);
             v.within("second half", lost(86), 150 - 45, 150 + 45);
             v.equal("then none", lost(120), 0);
         }
     }},
    {"load-balancer-81", "6.1", "Clients that are on their way when the DNS changes again go on from where they are",
     kShift,
     [](Verdict& v) {
         Stage stage(four("cross_zone=false dns_ttl=60 s"));
         stage.runTo(20.01);
         stage.set("web", "zonal_shift", "a");
         stage.runTo(50.01); // a quarter is left in zone a
         stage.set("web", "zonal_shift", "");
         // Of 40/s from a quarter to a half: three eighths on average, half of them to this target.
         v.within("on average", between(stage, "a1", 50.01, 110.01), 450 - 60, 450 + 60);
         v.equal("half of them in the end", between(stage, "a1", 110.01, 130.01), 200);
     }},
};

} // namespace
} // namespace load_balancer_health_rules

std::span<const ConformanceRule> loadBalancerHealthRules() { return load_balancer_health_rules::kRules; }

} // namespace cloudyard

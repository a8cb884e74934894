// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/load_balancer/load_balancer_rules.h"

#include <algorithm>
#include <vector>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace load_balancer_rules {
namespace {

constexpr std::string_view kHealth = "Application Load Balancer guide, target group health checks";
constexpr std::string_view kAttributes = "Application Load Balancer guide, target group attributes";
constexpr std::string_view kErrors = "Application Load Balancer guide, troubleshooting";

/// Clients at 20/s by the clock and a target in each of two zones, without delays.
std::string balanced(std::string_view settings, std::string_view more = "")
{
    return fmt::format(
        "clients c rate=20/s arrivals=constant; region r; zone a in r; zone b in r\n"
        "instance one in a slots=50 service_time=constant 10 ms boot_time=constant 7 s\n"
        "instance two in b slots=50 service_time=constant 10 ms boot_time=constant 7 s\n"
        "to-web: c -> web latency=0 s timeout=500 ms; to-one: web -> one latency=0 s; to-two: web -> two latency=0 s\n"
        "load-balancer web in r {}\n{}",
        settings, more);
}

constexpr std::string_view kQuickChecks = "health_check_interval=5 s health_check_timeout=2 s";

/// Runs event by event until so many targets are healthy; never() when they are not by 400 s.
SimTime whenHealthy(Stage& stage, double count)
{
    while (stage.now() < at(400) && stage.metric("web", "healthy") != count)
        stage.step(at(400));
    return stage.metric("web", "healthy") == count ? stage.now() : SimTime::never();
}

/// When a target is out that a fault hits at `second`.
SimTime outAfter(std::string_view settings, double second, std::string_view fault, std::string_view target)
{
    Stage stage(balanced(settings));
    stage.runTo(second);
    stage.inject(fault, target);
    return whenHealthy(stage, 1);
}

const ConformanceRule kRules[] = {
    {"load-balancer-1", "6.1", "A silent target is out with the timeout of its last failed check in a row", kHealth,
     [](Verdict& v) {
         const auto out = [](std::string_view settings, double second) {
             return outAfter(settings, second, "zone-power-loss", "a");
         };
         v.equal("checks at 61, 66 s", out("health_check_interval=5 s health_check_timeout=2 s", 60), at(68));
         v.equal("checks at 66, 71 s", out("health_check_interval=5 s health_check_timeout=2 s", 61.5), at(73));
         v.equal("checks at 33, 43, 53 s",
                 out("health_check_start=3 s health_check_interval=10 s health_check_timeout=2 s unhealthy_threshold=3",
                     30),
                 at(55));
         v.equal("one check at 21 s",
                 out("health_check_interval=5 s health_check_timeout=4 s unhealthy_threshold=1", 20.5), at(25));
     }},
    {"load-balancer-2", "6.1", "By default checks come every 30 s, time out after 5 s, and two failed ones are enough",
     kHealth,
     [](Verdict& v) {
         // Checks leave at 1, 31, 61, 91, 121 s.
         v.equal("out at", outAfter("", 70, "zone-power-loss", "a"), at(126));
     }},
    {"load-balancer-3", "6.1", "A refusing target fails a check at once", kHealth,
     [](Verdict& v) {
         v.equal("checks at 61, 66 s", outAfter(kQuickChecks, 60, "stop-instance", "one"), at(66));
         v.equal("default checks at 91, 121 s", outAfter("", 70, "stop-instance", "one"), at(121));
     }},
    {"load-balancer-4", "6.1", "Until a target is out it gets its share all the same; afterwards it gets nothing",
     kHealth,
     [](Verdict& v) {
         Stage stage(balanced(kQuickChecks));
         stage.runTo(60);
         stage.inject("zone-power-loss", "a");
         stage.runTo(90);
         const auto departures = stage.departures("to-one", CallClass::Request);
         v.equal("sent into the dark: 8 s, half of 20/s",
                 std::ranges::count_if(departures, [](SimTime t) { return t > at(60); }), 80);
         v.holds("none after 68 s", departures.back() <= at(68));
     }},
    {"load-balancer-5", "6.1", "A target comes back after enough passed checks in a row, counted after its boot",
     kHealth,
     [](Verdict& v) {
         Stage stage(balanced(fmt::format("{} healthy_threshold=3", kQuickChecks)));
         stage.runTo(60);
         const auto fault = stage.inject("zone-power-loss", "a");
         stage.runTo(100);
         stage.clear(fault); // boots until 107 s; checks at 101 and 106 are refused, 111, 116 and 121 pass
         v.equal("healthy again at", whenHealthy(stage, 2), at(121));
     }},
    {"load-balancer-6", "6.1", "By default an unhealthy target needs five passed checks in a row", kHealth,
     [](Verdict& v) {
         Stage stage(balanced(kQuickChecks));
         stage.runTo(60);
         const auto fault = stage.inject("stop-instance", "one");
         stage.runTo(100);
         stage.clear(fault); // checks pass at 111, 116, 121, 126, 131 s
         v.equal("healthy again at", whenHealthy(stage, 2), at(131));
     }},
    {"load-balancer-7", "6.1", "A passed check between failed ones starts the count again", kHealth,
     [](Verdict& v) {
         Stage stage(balanced(kQuickChecks));
         for (const double lost : {20.5, 30.5, 40.5}) {
             stage.runTo(lost);
             const auto cut = stage.inject("cut-link", "to-one");
             stage.runTo(lost + 4);
             stage.clear(cut);
         }
         stage.runTo(60);
         v.equal("healthy", stage.metric("web", "healthy"), 2);
         v.holds("checks failed", stage.ledgers().calls.timedOut >= 3);
     }},
    {"load-balancer-8", "6.1", "Fail-open: while no target is healthy, all of them get requests", kHealth,
     [](Verdict& v) {
         Stage stage(balanced(kQuickChecks));
         stage.runTo(10);
         stage.inject("zone-power-loss", "a");
         stage.inject("zone-power-loss", "b");
         stage.runTo(100);
         v.equal("healthy", stage.metric("web", "healthy"), 0);
         for (const char* link : {"to-one", "to-two"}) {
             v.within(link, stage.sent(link), 998, 1'002);
             v.holds("to the end", stage.departures(link, CallClass::Request).back() > at(99.8));
         }
     }},
    {"load-balancer-9", "6.1", "A new target serves after its first passed check", kHealth,
     [](Verdict& v) {
         Stage stage(balanced(kQuickChecks));
         stage.runTo(20.5);
         stage.change(balanced(kQuickChecks,
                               "instance three in a slots=50 service_time=constant 10 ms boot_time=constant 2 s "
                               "pending_time=constant 0 s\n"
                               "to-three: web -> three latency=0 s"));
         v.equal("healthy at first", stage.metric("web", "healthy"), 2);
         stage.runTo(40);
         v.equal("healthy", stage.metric("web", "healthy"), 3);
         // Boots until 22.5 s; checks at 21 s, refused, and at 26 s.
         v.within("first request", stage.departures("to-three", CallClass::Request).front().toSeconds(), 26, 26.2);
     }},
    {"load-balancer-10", "6.2", "Without targets a request is refused at once (503)", kErrors,
     [](Verdict& v) {
         Stage stage("clients c rate=20/s arrivals=constant; region r; load-balancer web in r; c -> web latency=0 s");
         stage.runTo(2.01);
         v.equal("ended", stage.ends("c").size(), 40);
         for (const char* kept : {"sticky_sessions=true", "type=network"}) {
             Stage keeping(fmt::format(
                 "clients c rate=20/s arrivals=constant; region r; load-balancer web in r {}; c -> web latency=0 s", kept));
             keeping.runTo(2.01);
             v.equal("nor is there one to keep to", keeping.ends("c").size(), 40);
         }
         for (const auto& end : stage.ends("c")) {
             v.equal("why", end.reason, Reason::NoTargets);
             v.equal("when", end.at, end.since);
         }
     }},
    {"load-balancer-11", "6", "Round robin takes turns", kAttributes,
     [](Verdict& v) {
         Stage stage(balanced("algorithm=round-robin"));
         stage.runTo(30.01);
         LinkIndex before = kNone;
         for (const Hop& hop : stage.hops()) {
             if (hop.callClass != CallClass::Request || hop.isReply || hop.link == stage.link("to-web"))
                 continue;
             v.holds("another one than before", hop.link != before);
             before = hop.link;
         }
     }},
    {"load-balancer-12", "6", "Least outstanding requests spares a slow target", kAttributes,
     [](Verdict& v) {
         Stage stage(balanced(
             "algorithm=least-outstanding-requests",
             "instance slow in a slots=500 service_time=constant 1 s; to-slow: web -> slow latency=0 s timeout=10 s"));
         stage.runTo(60);
         v.holds("it gets something", stage.sent("to-slow") > 0);
         v.holds("less than a third of the quick one's", stage.sent("to-slow") * 3 < stage.sent("to-one"));
     }},
    {"load-balancer-13", "6", "Cross-zone on: every target gets the same; off: every zone does", kAttributes,
     [](Verdict& v) {
         for (const bool crossZone : {false, true}) {
             Stage stage(balanced(
                 fmt::format("cross_zone={}", crossZone),
                 "instance three in b slots=50 service_time=constant 10 ms; to-three: web -> three latency=0 s\n"
                 "instance four in b slots=50 service_time=constant 10 ms; to-four: web -> four latency=0 s"));
             stage.runTo(120);
             const double alone = crossZone ? 600 : 1'200;
             const double together = crossZone ? 600 : 400;
             v.within("the one in zone a", stage.sent("to-one"), alone - 4, alone + 4);
             for (const char* link : {"to-two", "to-three", "to-four"})
                 v.within("one of three in zone b", stage.sent(link), together - 4, together + 4);
         }
     }},
    {"load-balancer-14", "6", "Cross-zone off: a zone without a healthy target gets nothing", kAttributes,
     [](Verdict& v) {
         Stage stage(balanced(fmt::format("cross_zone=false {}", kQuickChecks)));
         stage.runTo(60);
         stage.inject("zone-power-loss", "a");
         stage.runTo(90);
         v.holds("none after 68 s", stage.departures("to-one", CallClass::Request).back() <= at(68));
         v.within("the other zone: 68 s × 10/s + 22 s × 20/s", stage.sent("to-two"), 1'110, 1'130);
     }},
    {"load-balancer-15", "6.2", "A target that is silent for the idle timeout is an error to the caller (504)", kErrors,
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant; region r; zone a in r; load-balancer web in r\n"
                     "instance one in a slots=50 service_time=constant 9 s\n"
                     "c -> web latency=0 s timeout=5 s; web -> one latency=0 s timeout=2 s");
         stage.runTo(20.5);
         v.equal("ended", stage.ends("c").size(), 18);
         for (const auto& end : stage.ends("c")) {
             v.equal("why", end.reason, Reason::Timeout);
             v.equal("after ns", (end.at - end.since).ns, Duration::seconds(2).ns);
         }
     }},
    {"load-balancer-16", "6.1", "Health checks hold no slot and are no requests", kHealth,
     [](Verdict& v) {
         Stage stage("clients c rate=0/s; region r; zone a in r; instance one in a slots=1\n"
                     "load-balancer web in r health_check_interval=1 s; c -> web; checked: web -> one");
         stage.runTo(50);
         v.equal("checks", stage.departures("checked", CallClass::HealthCheck).size(), 50);
         v.equal("requests", stage.station("one").arrivals, 0);
         v.equal("messages", stage.ledgers().messages.created(), 0);
     }},
    {"load-balancer-17", "6.2", "A target that refuses is an error to the caller (502), at once", kErrors,
     [](Verdict& v) {
         Stage stage(balanced("health_check_interval=300 s"));
         stage.runTo(10.01);
         stage.inject("stop-instance", "one");
         stage.runTo(20.01);
         v.equal("failed", sum(stage.ledgers().messages.failed), 100);
         for (const auto& end : stage.ends("c"))
             v.holds("answered at once", end.reason == Reason::None || end.at == end.since);
     }},
    {"load-balancer-18", "6", "Weighted random gives every target its share by chance, not in turn", kAttributes,
     [](Verdict& v) {
         Stage stage(balanced("algorithm=weighted-random"));
         stage.runTo(200.01);
         v.within("half of 4,000, within 4 sigma", stage.sent("to-one"), 2'000 - 127, 2'000 + 127);
         v.holds("not in turn", stage.sent("to-one") != 2'000);
     }},
    {"load-balancer-19", "6", "Anomaly mitigation takes from a target that fails far more often than the others",
     kAttributes,
     [](Verdict& v) {
         const auto share = [](bool mitigates) {
             Stage stage(balanced(
                 fmt::format("algorithm=weighted-random anomaly_mitigation={} health_check_interval=300 s", mitigates),
                 "instance bad in a slots=50 service_time=constant 10 ms failure=0.5; to-bad: web -> bad latency=0 s"));
             stage.runTo(200);
             return stage.sent("to-bad") / 4'000;
         };
         v.within("off: a third", share(false), 0.3, 0.37);
         v.within("on: a sixteenth of a share in the end", share(true), 0.03, 0.09);
     }},
    {"load-balancer-20", "6", "Anomaly mitigation leaves targets alone that fail no more than the others", kAttributes,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=60/s arrivals=constant; region r; zone a in r\n"
             "instance one in a slots=50 service_time=constant 10 ms failure=0.3\n"
             "instance two in a slots=50 service_time=constant 10 ms failure=0.3\n"
             "c -> web latency=0 s timeout=500 ms; to-one: web -> one latency=0 s; to-two: web -> two latency=0 s\n"
             "load-balancer web in r algorithm=weighted-random anomaly_mitigation=true");
         stage.runTo(200);
         v.within("half", stage.sent("to-one") / 12'000, 0.48, 0.52);
     }},
    {"load-balancer-21", "6.1", "In slow start the share of a new target grows evenly to its full one", kAttributes,
     [](Verdict& v) {
         Stage stage(balanced(fmt::format("slow_start=100 s {}", kQuickChecks)));
         stage.runTo(20.5);
         stage.change(balanced(
             fmt::format("slow_start=100 s {}", kQuickChecks),
             "instance three in a slots=50 service_time=constant 10 ms boot_time=constant 2 s pending_time=constant 0 s\n"
             "to-three: web -> three latency=0 s"));
         stage.runTo(226); // healthy at 26 s
         int early = 0;
         int late = 0;
         int after = 0;
         for (const SimTime departure : stage.departures("to-three", CallClass::Request)) {
             early += departure < at(76) ? 1 : 0;
             late += departure >= at(76) && departure < at(126) ? 1 : 0;
             after += departure >= at(126) ? 1 : 0;
         }
         // With a share s of a turn it gets s / (2 + s) of 20/s: over 50 s 1,000 x (1 - 4 ln(5/4)) and 1,000 x (1 - 4
         // ln(6/5)).
         v.within("first half", early, 107 - 40, 107 + 40);
         v.within("second half", late, 271 - 50, 271 + 50);
         v.within("then a third", after, 2'000 / 3. - 10, 2'000 / 3. + 10);
     }},
    {"load-balancer-22", "6.1", "Targets that are healthy already, and one that would be alone, do not start slowly",
     kAttributes,
     [](Verdict& v) {
         Stage stage(balanced(fmt::format("slow_start=900 s {}", kQuickChecks)));
         stage.runTo(50.01);
         v.equal("half of 1,000", stage.sent("to-one"), 500);
         const auto one = stage.inject("zone-power-loss", "a");
         const auto two = stage.inject("zone-power-loss", "b");
         stage.runTo(100);
         stage.clear(one);
         stage.runTo(200);
         v.equal("the first to come back", stage.said("{other} starts slowly: its full share in {1} s").size(), 0);
         stage.clear(two);
         stage.runTo(300);
         v.equal("the second", stage.said("{other} starts slowly: its full share in {1} s").size(), 1);
     }},
    {"load-balancer-23", "6", "A zonal shift sends nothing to the targets of a zone, healthy as they are",
     "Application Recovery Controller guide, zonal shift",
     [](Verdict& v) {
         Stage stage(balanced(""));
         stage.runTo(20.01);
         stage.set("web", "zonal_shift", "a");
         stage.runTo(40.01);
         v.equal("zone a until then", stage.sent("to-one"), 200);
         v.equal("zone b", stage.sent("to-two"), 600);
         v.equal("healthy", stage.metric("web", "healthy"), 2);
         stage.set("web", "zonal_shift", "");
         stage.runTo(60.01);
         v.within("zone a again", stage.sent("to-one"), 399, 401);
     }},
    {"load-balancer-24", "6", "Where no other zone has a healthy target, a zonal shift does nothing",
     "Application Recovery Controller guide, zonal shift",
     [](Verdict& v) {
         Stage stage(balanced(fmt::format("zonal_shift=a {}", kQuickChecks)));
         stage.runTo(60);
         stage.inject("zone-power-loss", "b");
         stage.runTo(100);
         v.within("zone a from 68 s on", stage.sent("to-one"), 630, 650);
     }},
    {"load-balancer-25", "6.2", "It counts its own errors by their codes", kErrors,
     [](Verdict& v) {
         Stage refused(balanced("health_check_interval=300 s"));
         refused.runTo(10.01);
         refused.inject("stop-instance", "one");
         refused.runTo(20.01);
         v.equal("502: a target refuses", refused.metric("web", "elb_502"), 100);
         Stage silent(balanced("health_check_interval=300 s"), {{"to-one", "timeout", "300 ms"}});
         silent.runTo(10.01);
         silent.inject("zone-power-loss", "a");
         silent.runTo(20.01);
         v.within("504: a target is silent", silent.metric("web", "elb_504"), 95, 101);
         Stage empty("clients c rate=20/s arrivals=constant; region r; load-balancer web in r; c -> web latency=0 s");
         empty.runTo(2.01);
         v.equal("503: no targets", empty.metric("web", "elb_503"), 40);
     }},
    {"load-balancer-26", "6.2", "What a target answers itself is none of the balancer's errors", kErrors,
     [](Verdict& v) {
         Stage stage(
             balanced("", "instance bad in a slots=50 service_time=constant 10 ms failure=1; web -> bad latency=0 s"));
         stage.runTo(20);
         v.holds("a third failed", sum(stage.ledgers().messages.failed) > 100);
         v.equal("502", stage.metric("web", "elb_502"), 0);
     }},
    {"load-balancer-27", "14", "Less busy of two: two random targets are compared, and chance alone decides which",
     "Mitzenmacher, IEEE TPDS 12 (10), 2001",
     [](Verdict& v) {
         Stage stage(balanced(
             "algorithm=two-choices",
             "instance slow in a slots=500 service_time=constant 2 s; to-slow: web -> slow latency=0 s timeout=10 s"));
         stage.runTo(100);
         v.holds("the slow one loses nearly every comparison", stage.sent("to-slow") < 200);
         v.within("the quick ones share the rest", stage.sent("to-one") / stage.sent("to-two"), 0.9, 1.1);
     }},
};

} // namespace
} // namespace load_balancer_rules

std::span<const ConformanceRule> loadBalancerRules()
{
    static const std::vector<ConformanceRule> all = [] {
        std::vector<ConformanceRule> rules(std::begin(load_balancer_rules::kRules),
                                           std::end(load_balancer_rules::kRules));
        rules.insert(rules.end(), loadBalancerSessionRules().begin(), loadBalancerSessionRules().end());
        rules.insert(rules.end(), loadBalancerTargetRules().begin(), loadBalancerTargetRules().end());
        rules.insert(rules.end(), loadBalancerHealthRules().begin(), loadBalancerHealthRules().end());
        rules.insert(rules.end(), loadBalancerCapacityRules().begin(), loadBalancerCapacityRules().end());
        return rules;
    }();
    return all;
}

} // namespace cloudyard

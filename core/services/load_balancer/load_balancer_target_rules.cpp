// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/services/load_balancer/load_balancer_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace load_balancer_target_rules {
namespace {

constexpr std::string_view kGroupHealth = "Application Load Balancer guide, target group health checks";
constexpr std::string_view kGroupAttributes = "Application Load Balancer guide, target group attributes";
constexpr std::string_view kAnomalies =
    "Elastic Load Balancing target group attributes: load_balancing.algorithm.anomaly_mitigation";

/// Clients by the clock, and a target in each of two zones, without delays; checks come at 1, 6, 11, ... s.
std::string twoZones(std::string_view settings, std::string_view rate = "20/s",
                     std::string_view targets = "service_time=constant 10 ms")
{
    return fmt::format("clients c rate={1} arrivals=constant; region r; zone a in r; zone b in r\n"
                       "instance one in a slots=500 boot_time=constant 7 s {2}\n"
                       "instance two in b slots=500 boot_time=constant 7 s {2}\n"
                       "to-web: c -> web latency=0 s timeout=100 s; to-one: web -> one latency=0 s timeout=90 s\n"
                       "to-two: web -> two latency=0 s timeout=90 s\n"
                       "load-balancer web in r health_check_interval=5 s health_check_timeout=2 s {0}\n",
                       settings, rate, targets);
}

/// What makes a third target of it, that boots for two seconds.
constexpr std::string_view kThird = "instance three in a slots=500 service_time=constant 10 ms boot_time=constant 2 s "
                                    "pending_time=constant 0 s; to-three: web -> three latency=0 s";

/// Targets that leave when their capacity is wanted back.
std::string thatDrain(std::string_view work)
{
    return fmt::format("service_time=constant {} purchase_option=spot drains_on_notice=true", work);
}

/// A target whose requests all fail, and a good one, with weights that follow.
std::string goodAndBad(std::string_view rate, std::string_view failure, std::string_view ofTheOther = "0")
{
    return fmt::format("clients c rate={} arrivals=constant; region r; zone z in r\n"
                       "instance bad in z slots=500 service_time=constant 1 ms failure={}\n"
                       "instance good in z slots=500 service_time=constant 1 ms failure={}\n"
                       "c -> web latency=0 s; to-bad: web -> bad latency=0 s; to-good: web -> good latency=0 s\n"
                       "load-balancer web in r algorithm=weighted-random anomaly_mitigation=true",
                       rate, failure, ofTheOther);
}

constexpr const char* kStandsOut = "{other} fails {1} % of its requests: it gets less";

/// Those of a stretch of time, which ends with `until`.
double sentBetween(const Stage& stage, std::string_view link, double from, double until)
{
    double count = 0;
    for (const SimTime departure : stage.departures(link, CallClass::Request))
        count += departure > at(from) && departure <= at(until) ? 1 : 0;
    return count;
}

const ConformanceRule kRules[] = {
    {"load-balancer-40", "6.1", "Its card warns of targets that are out, and fails when none is in", kGroupHealth,
     [](Verdict& v) {
         Stage stage(twoZones(""));
         stage.runTo(20);
         v.equal("all are in", stage.view("web").state, NodeView::State::Ok);
         v.equal("unhealthy", stage.metric("web", "unhealthy"), 0);
         stage.inject("stop-instance", "one");
         stage.runTo(40);
         v.equal("one is out", stage.view("web").state, NodeView::State::Warning);
         v.equal("healthy", stage.metric("web", "healthy"), 1);
         v.equal("unhealthy", stage.metric("web", "unhealthy"), 1);
         stage.inject("stop-instance", "two");
         stage.runTo(60);
         v.equal("none is in", stage.view("web").state, NodeView::State::Failed);
         v.equal("unhealthy", stage.metric("web", "unhealthy"), 2);
     }},
    {"load-balancer-41", "6.1", "A target that is out shows its passed checks and when it will be in again",
     kGroupHealth,
     [](Verdict& v) {
         const std::string scene = twoZones("healthy_threshold=3");
         Stage stage(scene);
         stage.runTo(60);
         const auto fault = stage.inject("stop-instance", "one");
         stage.runTo(100);
         stage.clear(fault); // boots until 107 s; checks at 111, 116 and 121 s pass
         stage.runTo(108);
         v.equal("none passed", stage.view("one").stepsDone, 0);
         v.equal("needed", stage.view("one").steps, 3);
         v.equal("the next check", stage.view("one").until, at(111));
         v.equal("said in words", stage.note("one", "no check passed yet").at, at(111));
         stage.runTo(112);
         v.equal("one passed", stage.view("one").stepsDone, 1);
         v.equal("two more", stage.view("one").until, at(121));
         v.equal("and no word of the next check", stage.view("one").noteCount, 0);
         stage.runTo(117);
         v.equal("two passed", stage.view("one").stepsDone, 2);
         v.equal("one more", stage.view("one").until, at(121));
         stage.runTo(121);
         v.equal("healthy", stage.metric("web", "healthy"), 2);
         v.equal("nothing is awaited", stage.view("one").steps, 0);
     }},
    {"load-balancer-42", "6.1", "A new target needs a single check, and shows when it comes", kGroupHealth,
     [](Verdict& v) {
         Stage stage(twoZones(""));
         stage.runTo(20.5);
         stage.change(twoZones("", "20/s") + std::string(kThird));
         stage.runTo(23); // booted at 22.5 s
         v.equal("none passed", stage.view("three").stepsDone, 0);
         v.equal("needed", stage.view("three").steps, 1);
         v.equal("when", stage.view("three").until, at(26));
         v.equal("said in words", stage.note("three", "not checked yet").at, at(26));
         v.equal("initial", stage.metric("web", "initial"), 1);
         v.equal("unhealthy", stage.metric("web", "unhealthy"), 0);
         v.equal("targets", stage.metric("web", "targets"), 3);
         stage.runTo(26);
         v.equal("initial", stage.metric("web", "initial"), 0);
         v.equal("healthy", stage.metric("web", "healthy"), 3);
     }},
    {"load-balancer-43", "6.1", "Another check interval counts from the change on; another setting moves no check",
     kGroupHealth,
     [](Verdict& v) {
         Stage stage(twoZones("healthy_threshold=3"));
         stage.runTo(60);
         const auto fault = stage.inject("stop-instance", "one");
         stage.runTo(100);
         stage.clear(fault);
         stage.runTo(112);
         stage.set("web", "cross_zone", "false");
         v.equal("as before", stage.view("one").until, at(121));
         stage.set("web", "health_check_interval", "10 s");
         v.equal("at 122 and 132 s", stage.view("one").until, at(132));
         stage.runTo(131);
         v.equal("healthy", stage.metric("web", "healthy"), 1);
         stage.runTo(132);
         v.equal("healthy", stage.metric("web", "healthy"), 2);
     }},
    {"load-balancer-44", "6", "Whoever has a target is dealt out anew when what sessions are is changed, and only then",
     "Application Load Balancer guide, sticky sessions",
     [](Verdict& v) {
         Stage stage(twoZones("sessions=1"));
         stage.runTo(10.01);
         v.equal("in turn", stage.sent("to-one"), 100);
         stage.set("web", "sticky_sessions", "true");
         stage.runTo(20.01);
         const double one = stage.sent("to-one");
         v.equal("then by one", std::max(one, stage.sent("to-two")), 300);
         stage.set("web", "healthy_threshold", "4");
         stage.runTo(30.01);
         v.equal("still by that one", std::max(stage.sent("to-one"), stage.sent("to-two")), 500);
         stage.set("web", "sessions", "2");
         stage.set("web", "sessions", "1");
         stage.runTo(40.01);
         v.equal("the turn of the other", std::max(stage.sent("to-one"), stage.sent("to-two")), 500);
     }},
    {"load-balancer-45", "14", "Less busy of two: a single target gets all", "Mitzenmacher, IEEE TPDS 12 (10), 2001",
     [](Verdict& v) {
         Stage stage("clients c rate=20/s arrivals=constant; region r; zone a in r; instance one in a slots=50\n"
                     "to-web: c -> web latency=0 s; to-one: web -> one latency=0 s\n"
                     "load-balancer web in r algorithm=two-choices");
         stage.runTo(10.01);
         v.equal("sent", stage.sent("to-one"), 200);
         v.equal("503", stage.metric("web", "elb_503"), 0);
     }},
    {"load-balancer-46", "6", "With cross-zone off each of three zones gets a third of the flows, or a half of two",
     "Network Load Balancer guide, introduction: flow hash",
     [](Verdict& v) {
         Stage stage(twoZones("type=network sessions=5000 cross_zone=false unhealthy_threshold=1") +
                     "zone d in r; instance three in d slots=500 service_time=constant 10 ms\n"
                     "to-three: web -> three latency=0 s; instance four in d slots=500 service_time=constant 10 ms\n"
                     "to-four: web -> four latency=0 s");
         stage.runTo(100);
         v.within("a", stage.sent("to-one") / 2'000, 0.33 - 0.05, 0.33 + 0.05);
         v.within("b", stage.sent("to-two") / 2'000, 0.33 - 0.05, 0.33 + 0.05);
         v.within("one of two in d", stage.sent("to-three") / 2'000, 0.17 - 0.04, 0.17 + 0.04);
         stage.inject("stop-instance", "two");
         stage.runTo(300);
         v.within("a", sentBetween(stage, "to-one", 101, 300) / 3'980, 0.5 - 0.05, 0.5 + 0.05);
         v.equal("b", sentBetween(stage, "to-two", 102, 300), 0);
     }},
    {"load-balancer-47", "6",
     "Anomaly mitigation halves a weight every ten seconds, down to a sixteenth, and doubles it when all is well",
     kAnomalies,
     [](Verdict& v) {
         Stage stage(goodAndBad("400/s", "1"));
         stage.runTo(70);
         stage.set("bad", "failure", "0");
         stage.runTo(130);
         // Of 4,000 in ten seconds it gets w / (1 + w), within 5 deviations.
         const double parts[] = {2, 3, 5, 9, 17, 17, 17, 17, 9, 5, 3, 2, 2};
         for (int n = 0; n < 13; ++n) {
             const double share = 1 / parts[n];
             v.within(n < 7 ? "while it fails" : "afterwards", sentBetween(stage, "to-bad", n * 10, n * 10 + 10),
                      4'000 * share - 5 * std::sqrt(4'000 * share * (1 - share)),
                      4'000 * share + 5 * std::sqrt(4'000 * share * (1 - share)));
         }
         v.equal("said once", stage.said(kStandsOut).size(), 1);
         v.equal("when", stage.firstSaid(kStandsOut), at(10));
         v.equal("how much, in %", stage.firstNumberSaid(kStandsOut), 100);
     }},
    {"load-balancer-48", "6", "When anomaly mitigation is turned off, every target gets its full share at once",
     kAnomalies,
     [](Verdict& v) {
         Stage stage(goodAndBad("400/s", "1"));
         stage.runTo(60);
         stage.set("web", "anomaly_mitigation", "false");
         stage.runTo(100);
         v.within("half of 16,000", sentBetween(stage, "to-bad", 60, 100), 8'000 - 320, 8'000 + 320);
     }},
    {"load-balancer-49", "6", "Fewer than ten answers of a target are no anomaly, ten are", kAnomalies,
     [](Verdict& v) {
         const auto alone = [](std::string_view rate) {
             Stage stage(fmt::format("clients c rate={} arrivals=constant; region r; zone z in r\n"
                                     "instance bad in z slots=500 service_time=constant 1 ms failure=1\n"
                                     "c -> web latency=0 s; web -> bad latency=0 s\n"
                                     "load-balancer web in r algorithm=weighted-random anomaly_mitigation=true",
                                     rate));
             stage.runTo(60);
             return stage.firstSaid(kStandsOut);
         };
         v.equal("eight or nine", alone("0.85/s"), SimTime::never());
         v.equal("ten", alone("1.05/s"), at(10));
     }},
    {"load-balancer-50", "6", "An anomaly is a tenth of failures, and three times as many as the others have", kAnomalies,
     [](Verdict& v) {
         const auto isSeen = [](std::string_view bad, std::string_view good) {
             Stage stage(goodAndBad("1000/s", bad, good));
             stage.runTo(10);
             return !stage.said(kStandsOut).empty();
         };
         v.holds("less than a tenth", !isSeen("0.08", "0"));
         v.holds("more", isSeen("0.125", "0"));
         v.holds("twice and a half of the others", !isSeen("0.25", "0.1"));
         v.holds("nearly four times", isSeen("0.38", "0.1"));
     }},
    {"load-balancer-51", "6", "Weighted random gives a new target the same share as the others", kGroupAttributes,
     [](Verdict& v) {
         const std::string scene = twoZones("algorithm=weighted-random", "100/s");
         Stage stage(scene);
         stage.runTo(20.5);
         stage.change(scene + std::string(kThird));
         stage.runTo(90);
         v.within("a third of 6,000", sentBetween(stage, "to-three", 30, 90), 2'000 - 180, 2'000 + 180);
     }},
    {"load-balancer-52", "6.1", "In slow start weighted random has a share that grows evenly, too", kGroupAttributes,
     [](Verdict& v) {
         const std::string scene = twoZones("algorithm=weighted-random slow_start=100 s");
         Stage stage(scene);
         stage.runTo(20.5);
         stage.change(scene + std::string(kThird));
         stage.runTo(226); // healthy at 26 s
         // As in turn, s / (2 + s) of 20/s.
         v.within("first half", sentBetween(stage, "to-three", 26, 76), 107 - 45, 107 + 45);
         v.within("second half", sentBetween(stage, "to-three", 76, 126), 271 - 60, 271 + 60);
         v.within("then a third", sentBetween(stage, "to-three", 126, 226), 667 - 90, 667 + 90);
         v.equal("said", stage.firstNumberSaid("{other} starts slowly: its full share in {1} s"), 100);
     }},
    {"load-balancer-53", "6.1", "What a target still has when it has drained is cut, and its caller gets an error",
     "Application Load Balancer guide, target groups: deregistration delay",
     [](Verdict& v) {
         Stage stage(twoZones("deregistration_delay=20.6 s", "2/s", thatDrain("80 s")));
         stage.runTo(10.1);
         stage.inject("spot-interruption", "a");
         v.equal("open", stage.metric("web", "outstanding"), 20);
         stage.runTo(15);
         const double had = stage.sent("to-one");
         stage.runTo(30.6);
         v.equal("draining", stage.metric("web", "draining"), 1);
         v.equal("registered", stage.metric("web", "targets"), 1);
         v.equal("the others are well", stage.view("web").state, NodeView::State::Ok);
         v.equal("it gets nothing new", stage.sent("to-one"), had);
         v.equal("nobody was cut", stage.metric("web", "elb_502"), 0);
         v.equal("rounded", stage.firstNumberSaid("{other} drains for {1} s: it gets nothing new"), 21);
         stage.runTo(35);
         v.equal("draining", stage.metric("web", "draining"), 0);
         v.equal("cut", stage.metric("web", "elb_502"), had);
         v.equal("said", stage.firstNumberSaid("{node} cuts {1} requests that {other} still has"), had);
     }},
    {"load-balancer-54", "6.1", "A balancer whose targets all drain has failed, and refuses what comes (503)",
     "Application Load Balancer guide, troubleshooting",
     [](Verdict& v) {
         Stage stage(twoZones("deregistration_delay=60 s", "20/s", thatDrain("10 ms")));
         stage.runTo(10.01);
         stage.inject("spot-interruption", "a");
         stage.inject("spot-interruption", "b");
         stage.runTo(20.01);
         v.equal("draining", stage.metric("web", "draining"), 2);
         v.equal("state", stage.view("web").state, NodeView::State::Failed);
         v.equal("503", stage.metric("web", "elb_503"), 200);
     }},
    {"load-balancer-78", "6.1", "One that drains already is not begun with anew when it is deregistered once more",
     "Application Load Balancer guide, target groups: deregistration delay",
     [](Verdict& v) {
         // What its group ends is deregistered when its hook begins to hold it, and again when it is let go, 12 s later.
         Stage stage("clients c rate=1/s arrivals=constant; region r; zone a in r; c -> web latency=0 s; web -> g latency=0 s\n"
                     "load-balancer web in r deregistration_delay=20 s health_check_interval=5 s health_check_timeout=2 s\n"
                     "auto-scaling-group g in r min_size=1 desired_capacity=2 slots=2 service_time=constant 1 ms "
                     "terminate_hook=constant 12 s");
         stage.runTo(100);
         stage.set("g", "desired_capacity", "1");
         stage.runTo(119.9);
         v.equal("draining", stage.metric("web", "draining"), 1);
         stage.runTo(120.1);
         v.equal("then no more", stage.metric("web", "draining"), 0);
         v.equal("said once", stage.said("{other} drains for {1} s: it gets nothing new").size(), 1);
     }},
};

} // namespace
} // namespace load_balancer_target_rules

std::span<const ConformanceRule> loadBalancerTargetRules() { return load_balancer_target_rules::kRules; }

} // namespace cloudyard

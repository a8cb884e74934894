// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/services/load_balancer/load_balancer_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace load_balancer_session_rules {
namespace {

constexpr std::string_view kSticky = "Application Load Balancer guide, sticky sessions";
constexpr std::string_view kFlows = "Network Load Balancer guide, introduction: flow hash";
constexpr std::string_view kTermination =
    "Elastic Load Balancing target group attributes: connection termination";
constexpr std::string_view kErrors = "Application Load Balancer guide, troubleshooting";

/// Clients by the clock and a target in each of two zones, without delays; checks come at 1, 6, 11,
/// ... s.
std::string balanced(std::string_view settings, std::string_view clients = "rate=20/s",
                     std::string_view targets = "service_time=constant 10 ms")
{
    return fmt::format("clients c arrivals=constant {1}; region r; zone a in r; zone b in r\n"
                       "instance one in a slots=500 boot_time=constant 7 s {2}; instance two in b "
                       "slots=500 boot_time=constant 7 s {2}\n"
                       "to-web: c -> web latency=0 s timeout=100 s; to-one: web -> one latency=0 "
                       "s; to-two: web -> two latency=0 s\n"
                       "load-balancer web in r health_check_interval=5 s health_check_timeout=2 s "
                       "healthy_threshold=2 {0}",
                       settings, clients, targets);
}

/// Of one class whose requests are about one of five keys.
constexpr std::string_view kFiveUsers = "rate=20/s classes=buy 100 % keys 5";

const ConformanceRule kRules[] = {
    {"load-balancer-28", "6", "With sticky sessions all requests of a user go to one target",
     kSticky,
     [](Verdict& v) {
         Stage one(balanced("sticky_sessions=true sessions=1"));
         one.runTo(60);
         v.equal("a single user is served by a single target",
                 std::min(one.sent("to-one"), one.sent("to-two")), 0);
         Stage many(balanced("sticky_sessions=true sessions=2000"));
         many.runTo(60);
         v.within("many by both", many.sent("to-one") / 1200, 0.4, 0.6);
     }},
    {"load-balancer-29", "6", "A user is whoever the key of the request says", kSticky,
     [](Verdict& v) {
         Stage stage(balanced("sticky_sessions=true sessions=1", kFiveUsers));
         stage.runTo(60);
         // In turn: three of five to the one, two to the other.
         v.within("three fifths", stage.sent("to-one") / 1200, 0.5, 0.7);
         v.within("two fifths", stage.sent("to-two") / 1200, 0.3, 0.5);
     }},
    {"load-balancer-30", "6", "When its target is out a user goes to another, and stays there",
     kSticky,
     [](Verdict& v) {
         Stage stage(balanced("sticky_sessions=true sessions=1"));
         stage.runTo(10);
         const std::string_view home = stage.sent("to-one") > 0 ? "one" : "two";
         const std::string_view other = home == "one" ? "two" : "one";
         const auto fault = stage.inject("stop-instance", home);
         stage.runTo(20); // checks at 11 and 16 s fail
         const double then = stage.sent(fmt::format("to-{}", home));
         stage.clear(fault);
         stage.runTo(60);
         v.equal("healthy", stage.metric("web", "healthy"), 2);
         v.equal("the first gets nothing more", stage.sent(fmt::format("to-{}", home)), then);
         v.within("the other all", stage.sent(fmt::format("to-{}", other)), 44 * 20 - 2,
                  44 * 20 + 2);
     }},
    {"load-balancer-31", "6", "When its time is over a user is dealt out anew", kSticky,
     [](Verdict& v) {
         Stage stage(balanced("sticky_sessions=true sessions=1 stickiness_duration=10 s"));
         stage.runTo(60);
         v.within("in turn, ten seconds each", stage.sent("to-one"), 595, 605);
         v.within("the other", stage.sent("to-two"), 595, 605);
     }},
    {"load-balancer-32", "6", "A new target gets none of the users that are known", kSticky,
     [](Verdict& v) {
         const std::string settings = "sticky_sessions=true sessions=9";
         Stage stage(balanced(settings));
         stage.runTo(20.5);
         stage.change(balanced(settings) +
                      "\ninstance three in a boot_time=constant 2 s pending_time=constant 0 s\n"
                      "to-three: web -> three latency=0 s");
         stage.runTo(100);
         v.equal("healthy", stage.metric("web", "healthy"), 3);
         v.equal("requests", stage.sent("to-three"), 0);
     }},
    {"load-balancer-33", "6",
     "A network balancer keeps a flow on its target; where it goes its hash says, not a turn",
     kFlows,
     [](Verdict& v) {
         Stage one(balanced("type=network sessions=1"));
         one.runTo(60);
         v.equal("one flow", std::min(one.sent("to-one"), one.sent("to-two")), 0);
         Stage many(balanced("type=network sessions=400"));
         many.runTo(60);
         // 400 coins: 200 with a deviation of 10, so 4 of them are a tenth of the whole.
         v.within("400 flows", many.sent("to-one") / 1200, 0.38, 0.62);
         v.holds("not in turn", many.sent("to-one") != 600);
     }},
    {"load-balancer-34", "6", "A flow that is idle for longer than the timeout is forgotten",
     kFlows,
     [](Verdict& v) {
         Stage kept(balanced("type=network sessions=1 flow_idle_timeout=30 s", "rate=0.05/s"));
         kept.runTo(2000);
         v.equal("every 20 s: one target", std::min(kept.sent("to-one"), kept.sent("to-two")), 0);
         Stage forgotten(balanced("type=network sessions=1 flow_idle_timeout=10 s", "rate=0.05/s"));
         forgotten.runTo(2000);
         v.within("100 coins", forgotten.sent("to-one"), 50 - 20, 50 + 20);
     }},
    {"load-balancer-35", "6.2",
     "When a target becomes unhealthy a network balancer resets its connections, an application "
     "balancer does not",
     kTermination,
     [](Verdict& v) {
         for (const bool isNetwork : {true, false}) {
             Stage stage(balanced(fmt::format("type={} sessions=400",
                                              isNetwork ? "network" : "application"),
                                  "rate=20/s", "service_time=constant 30 s"),
                         {{"to-web", "timeout", "60 s"}});
             stage.runTo(20);
             stage.inject("zone-power-loss",
                          "a"); // checks leave at 21 and 26 s and time out at 23 and 28 s
             stage.runTo(28);
             int failed = 0;
             for (const auto& end : stage.ends("c"))
                 failed += end.reason != Reason::None && end.at == at(28) ? 1 : 0;
             v.within("all that it had", failed, isNetwork ? 200 : 0, isNetwork ? 360 : 0);
             v.equal("resets", stage.metric("web", "resets"), failed);
         }
     }},
    {"load-balancer-36", "6",
     "With cross-zone off a network balancer gives every zone its share of flows", kFlows,
     [](Verdict& v) {
         for (const bool crossZone : {false, true}) {
             Stage stage(
                 balanced(fmt::format("type=network sessions=5000 cross_zone={}", crossZone)) +
                 "\ninstance three in b slots=500 service_time=constant 10 ms; to-three: web -> "
                 "three latency=0 s");
             stage.runTo(100);
             const double alone = crossZone ? 1 / 3. : 1 / 2.;
             v.within("the one in zone a", stage.sent("to-one") / 2000, alone - 0.06,
                      alone + 0.06);
         }
     }},
    {"load-balancer-37", "6.2", "A network balancer makes no codes", kErrors,
     [](Verdict& v) {
         Stage stage(balanced("type=network health_check_interval=300 s"));
         stage.runTo(10.01);
         stage.inject("stop-instance", "one");
         stage.runTo(20.01);
         v.equal("502", stage.metric("web", "elb_502"), 0);
         v.holds("resets", stage.metric("web", "resets") > 20);
     }},
    {"load-balancer-38", "6.2", "An answer whose client has given up meanwhile is a 460", kErrors,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=1/s arrivals=constant; region r; zone a in r; load-balancer web in r\n"
             "instance one in a slots=50 service_time=constant 3 s\n"
             "c -> web latency=0 s timeout=2 s; web -> one latency=0 s timeout=10 s");
         stage.runTo(20.5);
         v.equal("those of 1 to 17 s", stage.metric("web", "elb_460"), 17);
         v.equal("504", stage.metric("web", "elb_504"), 0);
         Stage patient(balanced(""));
         patient.runTo(20);
         v.equal("none where clients wait", patient.metric("web", "elb_460"), 0);
     }},
    {"load-balancer-39", "6.2", "A request whose client has gone is a 460 and no 504, however late its target times out",
     kErrors,
     [](Verdict& v) {
         constexpr std::string_view kSilent = "clients c rate=1/s arrivals=constant; region r; zone a in r\n"
                                              "load-balancer web in r health_check_interval=300 s\n"
                                              "instance one in a; web -> one latency=0 s timeout=10 s; c -> web latency=0 s timeout={}";
         Stage hasty(fmt::format(kSilent, "2 s"));
         hasty.runTo(0.5);
         hasty.inject("instance-power-loss", "one");
         hasty.runTo(20.5);
         v.equal("those of 1 to 10 s", hasty.metric("web", "elb_460"), 10);
         v.equal("504", hasty.metric("web", "elb_504"), 0);
         v.equal("failed for nobody", hasty.failures("web", Reason::Deadline), 10);
         v.equal("failed for somebody", hasty.failures("web", Reason::Timeout), 0);
         Stage patient(fmt::format(kSilent, "100 s"));
         patient.runTo(0.5);
         patient.inject("instance-power-loss", "one");
         patient.runTo(20.5);
         v.equal("504 where clients wait", patient.metric("web", "elb_504"), 10);
         v.equal("460", patient.metric("web", "elb_460"), 0);
     }},
};

} // namespace
} // namespace load_balancer_session_rules

std::span<const ConformanceRule> loadBalancerSessionRules() { return load_balancer_session_rules::kRules; }

} // namespace cloudyard

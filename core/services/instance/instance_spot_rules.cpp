// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_spot_rules {
namespace {

constexpr std::string_view kNotices = "EC2 guide, spot instance interruption notices";
constexpr std::string_view kRebalance = "EC2 guide, rebalance recommendations";
constexpr std::string_view kBehaviour = "EC2 guide, spot interruptions: behaviour";
constexpr std::string_view kPools = "EC2 guide, spot instances: capacity pools";
constexpr std::string_view kPractice =
    "EC2 guide, best practices for spot: prepare for interruptions";

constexpr std::string_view kRisk = "{node} is at risk: a rebalance is recommended";
constexpr std::string_view kNotice = "{node} gets a spot notice: it is interrupted in {1} s";
constexpr std::string_view kInterrupted = "{node} is interrupted: its spot capacity is taken back";

/// What is done by hand acts at the next instant.
SimTime handAt(double seconds) { return at(seconds) + Duration{1}; }

/// Clients at 10/s by the clock, straight at one spot instance, without delays.
std::string spotted(std::string_view settings = "", std::string_view link = "timeout=500 ms")
{
    return fmt::format("clients c rate=10/s arrivals=constant; region r code=us-east-1; zone z in "
                       "r; c -> w latency=0 s {}\n"
                       "instance w in z purchase_option=spot slots=9 service_time=constant 10 ms "
                       "boot_time=constant 20 s {}",
                       link, settings);
}

/// A worker that keeps each message for 30 s, and whose queue brings it back after 200 s.
std::string spottedWorker(std::string_view settings)
{
    return fmt::format(
        "clients c rate=1/s arrivals=constant; region r; zone z in r; c -> q latency=0 s; q -> w "
        "latency=0 s\n"
        "queue q in r send_latency=constant 0 s receive_wait_time=20 s visibility_timeout=200 s\n"
        "instance w in z purchase_option=spot slots=50 service_time=constant 30 s {}",
        settings);
}

/// A balancer over two spot instances, which drains for `delay`.
std::string pairOfSpot(std::string_view delay)
{
    return fmt::format("clients c rate=10/s arrivals=constant; region r; zone a in r; zone b in r\n"
                       "load-balancer web in r deregistration_delay={}; c -> web latency=0 s; "
                       "to-one: web -> one latency=0 s\n"
                       "to-two: web -> two latency=0 s\n"
                       "instance one in a purchase_option=spot drains_on_notice=true slots=9 "
                       "service_time=constant 10 ms\n"
                       "instance two in b purchase_option=spot drains_on_notice=true slots=9 "
                       "service_time=constant 10 ms",
                       delay);
}

SettingMap warnedBefore(std::string_view time)
{
    SettingMap parameters;
    parameters.set("duration_before_interruption", std::string(time));
    return parameters;
}

const ConformanceRule kRules[] = {
    {"instance-93", "4.4", "A spot instance is interrupted two minutes after its notice", kNotices,
     [](Verdict& v) {
         Stage stage(spotted());
         stage.runTo(10);
         stage.inject("spot-interruption", "z");
         stage.runTo(200);
         v.equal("notice", stage.firstSaid(kNotice), handAt(10));
         v.equal("interrupted", stage.firstSaid(kInterrupted), handAt(130));
         v.equal("state", stage.view("w").state, NodeView::State::Gone);
     }},
    {"instance-94", "4.4",
     "A rebalance recommendation may come earlier; the notice comes two minutes before the end all "
     "the same",
     kRebalance,
     [](Verdict& v) {
         Stage stage(spotted());
         stage.runTo(10);
         stage.inject("spot-interruption", "z", warnedBefore("300 s"));
         stage.runTo(400);
         v.equal("recommended", stage.firstSaid(kRisk), handAt(10));
         v.equal("notice", stage.firstSaid(kNotice), handAt(190));
         v.equal("interrupted", stage.firstSaid(kInterrupted), handAt(310));
     }},
    {"instance-95", "4.4", "Under notice it serves on; then callers hear nothing", kNotices,
     [](Verdict& v) {
         Stage stage(spotted());
         stage.runTo(10);
         stage.inject("spot-interruption", "z");
         stage.runTo(100);
         const NodeView view = stage.view("w");
         v.equal("phase", std::string_view(view.phase), std::string_view("spot notice"));
         v.equal("until", view.until, handAt(130));
         v.holds("it is in service", view.inService && view.state == NodeView::State::Warning);
         stage.runTo(140);
         for (const auto& end : stage.ends("c"))
             if (end.since != at(130)) // which it has in its hands as it goes
                 v.equal("outcome", end.reason,
                         end.since > at(130) ? Reason::Timeout : Reason::None);
     }},
    {"instance-96", "4.4", "What is on demand stays", kNotices,
     [](Verdict& v) {
         Stage stage(spotted("drains_on_notice=true"));
         stage.set("w", "purchase_option", "on-demand"); // from its next start on
         stage.runTo(5);
         stage.clear(stage.inject("stop-instance", "w"));
         stage.runTo(30);
         stage.inject("spot-interruption", "r");
         stage.runTo(300);
         v.equal("notices", stage.said(kNotice).size(), 0);
         v.equal("state", stage.view("w").state, NodeView::State::Ok);
     }},
    {"instance-97", "4.4", "What it works on as it goes is refused to its callers at once",
     kNotices,
     [](Verdict& v) {
         Stage stage(spotted("service_time=constant 30 s slots=1000", "timeout=100 s"));
         stage.runTo(10);
         stage.inject("spot-interruption", "z");
         stage.runTo(130);
         const auto before = stage.ends("c").size();
         stage.runTo(130.001);
         v.equal("those of the last 30 s", stage.ends("c").size() - before, 300);
         v.equal("why", stage.ends("c").back().reason, Reason::Refused);
     }},
    {"instance-98", "4.4",
     "One that is stopped rather than terminated starts again once there is capacity", kBehaviour,
     [](Verdict& v) {
         Stage stage(spotted("interruption_behavior=stop"));
         stage.runTo(10);
         const auto fault = stage.inject("spot-interruption", "z");
         stage.runTo(150);
         v.equal("state", stage.view("w").state, NodeView::State::Off);
         v.equal("phase", std::string_view(stage.view("w").phase), std::string_view("interrupted"));
         stage.runTo(200);
         stage.clear(fault);
         stage.runTo(240);
         v.equal("boots", stage.firstSaid("{node} boots: {1} s"), handAt(200));
         v.equal("serves", stage.firstSaid("{node} has booted"), handAt(220));
     }},
    {"instance-99", "4.4", "A stopped one is not billed", kBehaviour,
     [](Verdict& v) {
         Stage stage(spotted("interruption_behavior=stop"));
         stage.runTo(9.5);
         const auto fault = stage.inject("spot-interruption", "z");
         stage.runTo(200);
         v.equal("until 129.5 s", stage.metric("w", "billed_time"), 130);
         stage.clear(fault);
         stage.runTo(300);
         v.equal("and from 200 s on", stage.metric("w", "billed_time"), 230);
     }},
    {"instance-100", "11", "A spot instance costs a share of the on-demand price",
     "SkyPilot catalogue, about 2025",
     [](Verdict& v) {
         for (const double share : {0.45, 0.2}) {
             Stage stage(spotted(fmt::format("type=m5.large spot_price={}", share)));
             stage.runTo(3600);
             v.equal("an hour", stage.metric("w", "cost"), 0.096 * share);
         }
     }},
    {"instance-199", "11", "A reserved instance is paid for whether it runs or not, at its share; a licence in full",
     "EC2 guide, instance purchasing options",
     [](Verdict& v) {
         const auto anHour = [](std::string_view settings, bool stops) {
             Stage stage(fmt::format("clients c rate=0/s; region r code=us-east-1; zone z in r; c -> w\n"
                                     "instance w in z type=m5.large {}",
                                     settings));
             stage.runTo(600);
             if (stops)
                 stage.inject("stop-instance", "w");
             stage.runTo(3600);
             return stage.metric("w", "cost");
         };
         v.within("on demand it is not, once it has stopped", anHour("", true), 0.0159, 0.0161);
         for (const bool stops : {false, true}) {
             v.equal("reserved", anHour("purchase_option=reserved", stops), 0.06);
             v.equal("at another price", anHour("purchase_option=reserved reserved_price=0.5", stops), 0.048);
             v.within("with Windows", anHour("purchase_option=reserved operating_system=windows", stops), 0.1519, 0.1521);
             v.equal("reserved capacity", anHour("purchase_option=capacity-reservation", stops), 0.096);
         }
     }},
    {"instance-200", "11", "What is reserved is paid for from its purchase to its end; another option is bought with the next start",
     "EC2 guide, on-demand capacity reservations: pricing and billing",
     [](Verdict& v) {
         constexpr const char* kPlace = "clients c rate=0/s; region r code=us-east-1; zone z in r; instance v in z; c -> v\n";
         Stage stage(kPlace);
         stage.runTo(100);
         stage.change(fmt::format("{}instance w in z purchase_option=capacity-reservation pending_time=constant 50 s; c -> w",
                                  kPlace));
         stage.runTo(120);
         v.equal("while it is pending", stage.metric("w", "billed_time"), 20);
         Stage bought("clients c rate=0/s; region r code=us-east-1; zone z in r; c -> w\n"
                      "instance w in z purchase_option=reserved boot_time=constant 20 s");
         bought.runTo(100);
         bought.set("w", "purchase_option", "on-demand");
         bought.runTo(200);
         const auto fault = bought.inject("stop-instance", "w");
         bought.runTo(300);
         v.equal("until its next start", bought.metric("w", "billed_time"), 300);
         bought.clear(fault);
         bought.runTo(400);
         const double then = bought.metric("w", "cost");
         v.within("300 s reserved, 100 s on demand", then, (300 * 0.06 + 100 * 0.096) / 3600 - 1e-6,
                  (300 * 0.06 + 100 * 0.096) / 3600 + 1e-6);
         bought.inject("stop-instance", "w");
         bought.runTo(900);
         v.within("then no more when it stops", bought.metric("w", "cost"), then, then + 0.096 / 3600);
     }},
    {"instance-101", "4.4",
     "Told to drain on notice it leaves its balancer at once and ends when that is done with it",
     kPractice,
     [](Verdict& v) {
         Stage stage(pairOfSpot("20 s"));
         stage.runTo(10);
         stage.inject("spot-interruption", "a");
         stage.runTo(11);
         v.equal("targets", stage.metric("web", "targets"), 1);
         v.equal("phase", std::string_view(stage.view("one").phase), std::string_view("draining"));
         stage.runTo(200);
         v.equal("gone", stage.firstSaid("{node} is terminated"), handAt(30));
         for (const auto& end : stage.ends("c"))
             v.equal("nobody noticed", end.reason, Reason::None);
     }},
    {"instance-102", "4.4", "Its two minutes are all it has to drain", kPractice,
     [](Verdict& v) {
         Stage stage(pairOfSpot("300 s"));
         stage.runTo(10);
         stage.inject("spot-interruption", "a");
         stage.runTo(200);
         v.equal("gone", stage.firstSaid("{node} is terminated"), handAt(130));
     }},
    {"instance-103", "4.4",
     "A worker that drains on notice finishes its messages; one that does not leaves them to their "
     "timeouts",
     kPractice,
     [](Verdict& v) {
         for (const bool drains : {true, false}) {
             Stage stage(spottedWorker(fmt::format("drains_on_notice={}", drains)));
             stage.runTo(50);
             stage.inject("spot-interruption", "z");
             stage.runTo(175);
             v.equal("in flight still: those of the last 30 s", stage.metric("q", "in_flight"),
                     drains ? 0 : 30);
             // Receives that are under way as the notice comes still bring what comes within 20 s.
             v.within("done", static_cast<double>(stage.completed("q")), drains ? 50 : 140,
                      drains ? 70 : 140);
         }
     }},
    {"instance-104", "4.4", "One of them may be taken alone", kPools,
     [](Verdict& v) {
         Stage stage(pairOfSpot("20 s"));
         stage.runTo(10);
         stage.inject("spot-interruption", "one");
         stage.runTo(200);
         v.equal("it", stage.view("one").state, NodeView::State::Gone);
         v.equal("the other", stage.view("two").state, NodeView::State::Ok);
     }},
    {"instance-105", "4.4",
     "Capacity goes by pools: instances of one type in one zone share their fate", kPools,
     [](Verdict& v) {
         int pools = 0;
         for (int second = 1; second <= 40; ++second) {
             std::string scene = "clients c rate=0/s; region r";
             for (const char zone : {'a', 'b', 'd'})
                 for (const int type : {1, 2})
                     for (const int twin : {1, 2})
                         scene += fmt::format(
                             "\n{2}instance w{0}{1}{3} in {0} purchase_option=spot type={4}.large; "
                             "c -> w{0}{1}{3}",
                             zone, type,
                             type == 1 && twin == 1 ? fmt::format("zone {} in r; ", zone) : "",
                             twin, type == 1 ? "m5" : "c5");
             Stage stage(scene);
             stage.runTo(second);
             SettingMap half;
             half.set("share", 0.5);
             stage.inject("spot-interruption", "r", half);
             stage.runTo(second + 130);
             for (const char zone : {'a', 'b', 'd'})
                 for (const int type : {1, 2}) {
                     const auto fate = [&](int twin) {
                         return stage.view(fmt::format("w{}{}{}", zone, type, twin)).state;
                     };
                     v.equal("twins", fate(1), fate(2));
                     pools += fate(1) == NodeView::State::Gone ? 1 : 0;
                 }
         }
         v.within("half of 240 pools, four deviations", pools, 120 - 31, 120 + 31);
     }},
    {"instance-159", "4.4", "One that is under notice already is not told again, and goes no later", kNotices,
     [](Verdict& v) {
         Stage stage(spotted());
         stage.runTo(10);
         stage.inject("spot-interruption", "z");
         stage.runTo(50);
         stage.inject("spot-interruption", "w");
         stage.runTo(300);
         v.equal("notices", stage.said(kNotice).size(), 1);
         v.equal("interrupted", stage.firstSaid(kInterrupted), handAt(130));
     }},
    {"instance-206", "4.4", "One whose launch was refused has nothing to give back: it waits on for capacity", kPools,
     [](Verdict& v) {
         constexpr std::string_view kPlace = "region r; zone z in r";
         for (const char* taken : {"z", "w"}) {
             Stage stage(kPlace);
             const auto lacks = stage.inject("insufficient-capacity", "z");
             stage.runTo(30);
             stage.change(fmt::format("{}; instance w in z purchase_option=spot pending_time=constant 10 s "
                                      "boot_time=constant 5 s",
                                      kPlace));
             stage.runTo(40);
             const auto spot = stage.inject("spot-interruption", taken);
             stage.runTo(300);
             v.equal("at risk", stage.said(kRisk).size(), 0);
             v.equal("interrupted", stage.said(kInterrupted).size(), 0);
             v.equal("state", std::string_view(stage.view("w").phase), "pending");
             stage.clear(spot);
             stage.clear(lacks);
             stage.runTo(1'000);
             v.equal("asks after 1, 2 and 4 min: booted", stage.firstSaid("{node} has booted"), at(450 + 15));
         }
     }},
};

} // namespace
} // namespace instance_spot_rules

std::span<const ConformanceRule> instanceSpotRules() { return instance_spot_rules::kRules; }

} // namespace cloudyard

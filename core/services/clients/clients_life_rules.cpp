// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What clients count and say of themselves, and what they leave behind.
#include "core/services/clients/clients_rules.h"

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace {

constexpr std::string_view kOurs = "Cloudyard's model of people and their devices";
constexpr std::string_view kLoops = "Schroeder, Wierman, Harchol-Balter: Open versus closed, NSDI 2006";
constexpr std::string_view kBreaker = "M. Nygard, Release It!, 2007";
constexpr std::string_view kHedge = "Dean, Barroso: The tail at scale, CACM 2013";

std::string served(std::string_view clients, std::string_view service, std::string_view link = "timeout=1000 s")
{
    return fmt::format("clients {}; region r; zone z in r; instance w in z slots=1000 service_time={}; way: c -> w latency=0 s {}", clients,
                       service, link);
}

const ConformanceRule kRules[] = {
    {"clients-46", "13", "Clients that are removed ask nothing more; what they wait for is dropped, with what it was to send", kOurs,
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant; region r; queue q in r; to: c -> q latency=0 s timeout=100 s");
         stage.inject("cut-link", "to");
         stage.runTo(5.5);
         v.equal("under way", stage.metric("c", "pending"), 5);
         stage.change("region r; queue q in r");
         v.equal("five requests and five items", stage.ledgers().messages.dropped[static_cast<std::size_t>(Reason::NodeRemoved)], 10);
         v.equal("nothing is open", stage.ledgers().messages.created(), stage.ledgers().messages.ended());
         const std::size_t sent = stage.hops().size();
         stage.runTo(200);
         v.equal("nothing more is sent", stage.hops().size(), sent);
         v.holds("nothing is left to happen", stage.isQuiet());
     }},
    {"clients-47", "13", "Closed loop: each user has one request open or thinks, and what is open is in the system", kLoops,
     [](Verdict& v) {
         Stage stage(served("c users=3 think_time=constant 1 s", "constant 10 s"));
         stage.runTo(0.5);
         v.equal("think at first", stage.metric("c", "pending"), 0);
         stage.runTo(5);
         v.equal("users", stage.metric("c", "users"), 3);
         v.equal("open", stage.metric("c", "pending"), 3);
         v.equal("in the system", stage.station("c").inSystem, 3);
         v.equal("no rate is offered", stage.metric("c", "offered"), 0);
         stage.runTo(11.5);
         v.equal("think", stage.metric("c", "pending"), 0);
         v.equal("nothing in the system", stage.station("c").inSystem, 0);
         stage.runTo(12.5);
         v.equal("open again", stage.metric("c", "pending"), 3);
     }},
    {"clients-48", "13", "Once its users have left, an open loop has its rate and no more", kLoops,
     [](Verdict& v) {
         Stage stage(served("c users=2 think_time=constant 1 s", "constant 1 s"));
         stage.runTo(10.5);
         stage.change(served("c rate=1/s arrivals=constant", "constant 1 s"));
         stage.runTo(20.7);
         v.equal("users", stage.metric("c", "users"), 0);
         const std::size_t before = stage.arrivals("c").size();
         stage.runTo(120.7);
         v.equal("a request a second", stage.arrivals("c").size() - before, 100);
     }},
    {"clients-49", "13", "What an open breaker does not let through is counted, each attempt of a request by itself", kBreaker,
     [](Verdict& v) {
         Stage stage(served("c rate=1/s arrivals=constant", "constant 1 ms",
                            "timeout=500 ms retries=2 backoff=10 ms backoff_growth=fixed jitter=none breaker=0.5 breaker_calls=5 breaker_pause=3600 s"));
         stage.inject("cut-link", "way");
         stage.runTo(50.5);
         const double before = stage.metric("c", "not_tried");
         const auto calls = stage.departures("way", CallClass::Request).size();
         stage.runTo(100.5);
         v.equal("three attempts of fifty requests", stage.metric("c", "not_tried") - before, 150);
         v.equal("no call", stage.departures("way", CallClass::Request).size(), calls);
         v.equal("calls until it opened, and one that was out then", calls, 6);
         v.equal("all failed", stage.station("c").failures[static_cast<std::size_t>(Reason::BreakerOpen)], 100 - 1);
     }},
    {"clients-50", "13", "Of recorded arrivals the rate that people see is that of the last second, both ends as they are", kOurs,
     [](Verdict& v) {
         Stage stage(served("c rate=7/s pattern=trace trace_file=load.csv", "constant 1 ms"), {}, {{"load.csv", "time\n1\n2\n2\n2.5\n9\n"}});
         for (const auto& [time, seen] : {std::pair(0.5, 0), {1.0, 1}, {1.5, 1}, {2.0, 2}, {2.5, 3}, {2.9, 3}, {3.0, 1}, {3.4, 1}, {3.5, 0}}) {
             stage.runTo(time);
             v.equal(fmt::format("at {} s", time), stage.metric("c", "offered"), seen);
         }
         Stage rates(served("c rate=7/s pattern=trace trace_file=load.csv", "constant 1 ms"), {}, {{"load.csv", "time,rate\n10,100\n"}});
         rates.runTo(5);
         v.equal("before the first line", rates.metric("c", "offered"), 0);
         rates.runTo(11);
         v.equal("after it", rates.metric("c", "offered"), 100);
     }},
    {"clients-51", "13", "Every request of a class is told when it begins and how it ends", kOurs,
     [](Verdict& v) {
         Stage stage("clients c rate=10/s arrivals=constant classes=quick 50 %, slow 50 %; region r; zone z in r;"
                     "instance w in z slots=1000 program=work 10 ms, reply, class quick { work 20 ms, reply }, class slow { work 2 s, reply };"
                     "c -> w latency=0 s timeout=1 s");
         stage.runTo(100.95);
         v.equal("begun", stage.ofClasses().begun, stage.arrivals("c").size());
         v.equal("answered", stage.ofClasses().answered, stage.station("c").completions);
         v.equal("failed", stage.ofClasses().failed, stage.station("c").failures[static_cast<std::size_t>(Reason::Timeout)]);
         v.within("half of a thousand", static_cast<double>(stage.ofClasses().failed), 430, 570);
     }},
    {"clients-52", "13", "Only a first attempt is hedged", kHedge,
     [](Verdict& v) {
         Stage stage(served("c rate=0.1/s arrivals=constant", "constant 1 ms", "timeout=600 ms retries=1 backoff=1 ms jitter=none hedge_after=1 s"));
         stage.inject("cut-link", "way");
         stage.runTo(100.5);
         v.equal("hedges", stage.metric("c", "hedges"), 0);
         v.equal("two attempts each", stage.departures("way", CallClass::Request).size(), 19);
     }},
};

} // namespace

std::span<const ConformanceRule> clientsLifeRules() { return kRules; }

} // namespace cloudyard

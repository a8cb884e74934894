// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What clients count and say of themselves, and what they leave behind.
#include "core/services/clients/clients_rules.h"

#include <cmath>

#include "core/base/catalogue.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace clients_life_rules {
namespace {

constexpr std::string_view kOurs = "Cloudyard's model of people and their devices";
constexpr std::string_view kLoops = "Schroeder, Wierman, Harchol-Balter: Open versus closed, NSDI 2006";
constexpr std::string_view kBreaker = "M. Nygard, Release It!, 2007";
constexpr std::string_view kHedge = "Dean, Barroso: The tail at scale, CACM 2013";

std::string served(std::string_view clients, std::string_view service, std::string_view link = "timeout=1000 s")
{
    return fmt::format(
        "clients {}; region r; zone z in r; instance w in z slots=1000 service_time={}; way: c -> w latency=0 s {}",
        clients, service, link);
}

/// Clients at a queue, straight.
std::string sending(std::string_view settings, std::string_view link)
{
    return fmt::format("clients c {}; region r; queue q in r send_latency=constant 0 s; way: c -> q latency=0 s {}",
                       settings, link);
}

const ConformanceRule kRules[] = {
    {"clients-46", "13",
     "Clients that are removed ask nothing more; what they wait for is dropped, with what it was to send", kOurs,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=1/s arrivals=constant; region r; queue q in r; to: c -> q latency=0 s timeout=100 s");
         stage.inject("cut-link", "to");
         stage.runTo(5.5);
         v.equal("under way", stage.metric("c", "pending"), 5);
         stage.change("region r; queue q in r");
         v.equal("five requests and five items", stage.dropped(Reason::NodeRemoved), 10);
         v.equal("nothing is open", stage.ledgers().messages.created(), stage.ledgers().messages.ended());
         const std::size_t sent = stage.hops().size();
         stage.runTo(200);
         v.equal("nothing more is sent", stage.hops().size(), sent);
         v.holds("nothing is left to happen", stage.isQuiet());

         Stage pausing("clients c rate=1/s arrivals=constant; region r; queue q in r\n"
                       "to: c -> q latency=0 s timeout=1 s retries=9 backoff=100 s backoff_cap=100 s jitter=none");
         pausing.inject("cut-link", "to");
         pausing.runTo(5.5);
         pausing.change("region r; queue q in r");
         v.equal("what pauses before another attempt, too", pausing.dropped(Reason::NodeRemoved), 10);
     }},
    {"clients-47", "13", "Closed loop: each user has one request open or thinks, and what is open is in the system",
     kLoops,
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
    {"clients-49", "13", "What an open breaker does not let through is counted, each attempt of a request by itself",
     kBreaker,
     [](Verdict& v) {
         Stage stage(served(
             "c rate=1/s arrivals=constant", "constant 1 ms",
             "timeout=500 ms retries=2 backoff=10 ms backoff_growth=fixed jitter=none breaker=0.5 breaker_calls=5 breaker_pause=3600 s"));
         stage.inject("cut-link", "way");
         stage.runTo(50.5);
         const double before = stage.metric("c", "not_tried");
         const auto calls = stage.departures("way", CallClass::Request).size();
         stage.runTo(100.5);
         v.equal("three attempts of fifty requests", stage.metric("c", "not_tried") - before, 150);
         v.equal("no call", stage.departures("way", CallClass::Request).size(), calls);
         v.equal("calls until it opened, and one that was out then", calls, 6);
         v.equal("all failed", stage.failures("c", Reason::BreakerOpen), 100 - 1);
     }},
    {"clients-50", "13",
     "Of recorded arrivals the rate that people see is that of the last second, both ends as they are", kOurs,
     [](Verdict& v) {
         Stage stage(served("c rate=7/s pattern=trace trace_file=load.csv", "constant 1 ms"), {},
                     {{"load.csv", "time\n1\n2\n2\n2.5\n9\n"}});
         for (const auto& [time, seen] :
              {std::pair(0.5, 0), {1.0, 1}, {1.5, 1}, {2.0, 2}, {2.5, 3}, {2.9, 3}, {3.0, 1}, {3.4, 1}, {3.5, 0}}) {
             stage.runTo(time);
             v.equal(fmt::format("at {} s", time), stage.metric("c", "offered"), seen);
         }
         Stage rates(served("c rate=7/s pattern=trace trace_file=load.csv", "constant 1 ms"), {},
                     {{"load.csv", "time,rate\n10,100\n"}});
         rates.runTo(5);
         v.equal("before the first line", rates.metric("c", "offered"), 0);
         rates.runTo(11);
         v.equal("after it", rates.metric("c", "offered"), 100);
     }},
    {"clients-51", "13", "Every request of a class is told when it begins and how it ends", kOurs,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=10/s arrivals=constant classes=quick 50 %, slow 50 %; region r; zone z in r;"
             "instance w in z slots=1000 program=work 10 ms, reply, class quick { work 20 ms, reply }, class slow { work 2 s, reply };"
             "c -> w latency=0 s timeout=1 s");
         stage.runTo(100.95);
         v.equal("begun", stage.ofClasses().begun, stage.arrivals("c").size());
         v.equal("answered", stage.ofClasses().answered, stage.station("c").completions);
         v.equal("failed", stage.ofClasses().failed, stage.failures("c", Reason::Timeout));
         v.within("half of a thousand", static_cast<double>(stage.ofClasses().failed), 430, 570);
     }},
    {"clients-52", "13", "Only a first attempt is hedged", kHedge,
     [](Verdict& v) {
         Stage stage(served("c rate=0.1/s arrivals=constant", "constant 1 ms",
                            "timeout=600 ms retries=1 backoff=1 ms jitter=none hedge_after=1 s"));
         stage.inject("cut-link", "way");
         stage.runTo(100.5);
         v.equal("hedges", stage.metric("c", "hedges"), 0);
         v.equal("two attempts each", stage.departures("way", CallClass::Request).size(), 19);
     }},
    {"clients-53", "13", "A way that is gone gets no more requests; those that are left get all", kOurs,
     [](Verdict& v) {
         const std::string one =
             "clients c rate=20/s arrivals=constant; region r; zone z in r; instance a in z slots=9 service_time=constant 10 ms\n"
             "instance b in z slots=9 service_time=constant 10 ms; toB: c -> b latency=0 s";
         Stage stage(one + "; toA: c -> a latency=0 s");
         stage.runTo(10.03);
         v.within("of 200 about half", static_cast<double>(stage.arrivals("b").size()), 70, 130);
         const auto before = stage.arrivals("b").size();
         stage.change(one);
         stage.runTo(20);
         v.equal("of 200 all", stage.arrivals("b").size() - before, 200);
         v.equal("none fails", sum(stage.station("c").failures), 0);
     }},
    {"clients-54", "13", "Requests of the open loop are nobody's: when they are answered no user thinks", kLoops,
     [](Verdict& v) {
         Stage stage(asking("rate=10/s arrivals=constant", "timeout=100 s", "slots=100 service_time=constant 5 s"));
         stage.runTo(4.95);
         v.equal("open", stage.metric("c", "pending"), 49);
         v.equal("in the system", stage.station("c").inSystem, 49);
         v.equal("offered", stage.metric("c", "offered"), 10);
         stage.change(asking("rate=10/s users=2 think_time=constant 1 s", "timeout=100 s",
                             "slots=100 service_time=constant 5 s"));
         v.equal("users", stage.metric("c", "users"), 2);
         v.equal("no rate is offered", stage.metric("c", "offered"), 0);
         stage.runTo(70); // the first at 5.95 s, then every 6 s
         v.equal("of two users, eleven times", stage.arrivals("c").size(), 49 + 2 * 11);
         v.equal("open", stage.metric("c", "pending"), 2);
         v.equal("in the system", stage.station("c").inSystem, 2);
     }},
    {"clients-55", "13", "A user whose request fails thinks and asks again", kLoops,
     [](Verdict& v) {
         Stage stage(asking("users=1 think_time=constant 1 s", "timeout=500 ms"));
         stage.inject("cut-link", "way");
         stage.runTo(15.2);
         v.equal("requests, every 1.5 s", stage.arrivals("c").size(), 10);
         v.equal("failed", stage.failures("c", Reason::Timeout), 10);
     }},
    {"clients-56", "13", "An attempt that has failed is not hedged: the request waits for its retry", kHedge,
     [](Verdict& v) {
         Stage stage(asking("rate=0.1/s arrivals=constant",
                            "timeout=5 s retries=2 backoff=1 s backoff_growth=fixed jitter=none hedge_after=100 ms"));
         stage.inject("stop-instance", "w"); // who is stopped refuses at once
         stage.runTo(15);
         const auto tries = stage.departures("way", CallClass::Request);
         v.equal("attempts", tries.size(), 3);
         for (std::size_t n = 0; n < 3; ++n)
             v.equal("attempt at", tries.at(n), at(10 + static_cast<double>(n)));
         v.equal("hedges", stage.metric("c", "hedges"), 0);
         v.equal("failed at", stage.ends("c").at(0).at, at(12));
     }},
    {"clients-57", "13",
     "A request that sends fails with its item, unless that was taken and only the answer came late", kOurs,
     [](Verdict& v) {
         Stage silent(sending("rate=1/s arrivals=constant", "timeout=500 ms retries=1 backoff=100 ms jitter=none"));
         silent.inject("cut-link", "way");
         silent.runTo(4.9);
         v.equal("requests", silent.failures("c", Reason::Timeout), 3);
         v.equal("items", silent.failed(Reason::Unreachable), 3);
         Stage late(
             fmt::format("clients c rate=1/s arrivals=constant; region r; queue q in r send_latency=constant 150 ms\n"
                         "c -> q latency=200 ms timeout=500 ms retries=0"));
         late.runTo(4.9);
         v.equal("requests", late.failures("c", Reason::Timeout), 4);
         v.equal("stored", late.metric("q", "waiting"), 4);
         v.equal("items", late.failed(Reason::Unreachable), 0);
         const std::string_view places =
             "clients c rate=1/s arrivals=constant; region r; queue q in r; zone z in r; instance w in z";
         Stage turned(
             fmt::format("{}; way: c -> q latency=0 s timeout=500 ms retries=1 backoff=2 s jitter=none", places));
         turned.inject("cut-link", "way");
         turned.runTo(3.4); // the first is to be repeated at 3.5 s
         turned.change(fmt::format("{}; c -> w latency=0 s", places));
         turned.runTo(5.9);
         v.equal("answered by another, of the first three", turned.completed("c"), 5);
         v.equal("their items", turned.failed(Reason::Unreachable), 3);
     }},
    {"clients-58", "13", "The rate that people see is that of the moment, whatever the pattern", kOurs,
     [](Verdict& v) {
         const auto offered = [](std::string_view settings, double second) {
             Stage stage(asking(fmt::format(
                 "rate=5/s arrivals=constant peak_rate=105/s pattern_start=10 s pattern_time=100 s {}", settings)));
             stage.runTo(second);
             return stage.metric("c", "offered");
         };
         v.equal("constant", offered("", 50), 5);
         v.equal("ramp: the peak from its end on", offered("pattern=ramp", 110), 105);
         v.equal("a spike, up to its end", offered("pattern=spike", 109.9), 105);
         v.equal("after it", offered("pattern=spike", 110), 5);
         v.equal("between bursts", offered("pattern=burst pattern_period=200 s", 209.9), 5);
         v.equal("in the next one", offered("pattern=burst pattern_period=200 s", 210), 105);
         // A day of 25,600 s in steps of 100 s, at the middle of one; a smooth step on either side of 3 in the
         // afternoon.
         const double offset = Catalogue::get().findCity("Dublin")->geo.longitude / 15;
         for (const double hour : {2.0, 3.0, 3.7, 9.0, 14.0, 20.0}) {
             const double begin = std::floor((hour - offset) / 24 * 256) * 100;
             const double fromPeak = std::abs(24 * (begin + 50) / 25'600 + offset - 15);
             const double near = 1 - std::min(fromPeak, 24 - fromPeak) / 12;
             v.equal(fmt::format("at {} o'clock", hour),
                     offered("city=Dublin pattern=diurnal pattern_period=25600 s", begin + 10),
                     5 + 100 * near * near * (3 - 2 * near));
         }
     }},
    {"clients-59", "13", "A pattern that ends without a rate ends for good", kOurs,
     [](Verdict& v) {
         Stage stage(
             asking("rate=0/s peak_rate=10/s arrivals=constant pattern=spike pattern_start=10 s pattern_time=1 s"));
         stage.runTo(100);
         v.within("requests", static_cast<double>(stage.arrivals("c").size()), 9, 10);
         v.holds("nothing more to come", stage.isQuiet());
     }},
    {"clients-60", "13", "A trace of rates may hold any rate, also below one a second, and blanks beside its commas",
     kOurs,
     [](Verdict& v) {
         Stage rates(asking("rate=7/s arrivals=constant pattern=trace trace_file=f.csv"), {},
                     {{"f.csv", "time , rate\n10 , 0.5\n30 , 2\n"}});
         rates.runTo(9);
         v.equal("before the first line", rates.metric("c", "offered"), 0);
         rates.runTo(29.9);
         v.equal("requests at 0.5/s", rates.arrivals("c").size(), 9);
         v.equal("the first", rates.arrivals("c").at(0), at(12));
         v.equal("of the first line", rates.metric("c", "offered"), 0.5);
     }},
};

} // namespace
} // namespace clients_life_rules

std::span<const ConformanceRule> clientsLifeRules() { return clients_life_rules::kRules; }

} // namespace cloudyard

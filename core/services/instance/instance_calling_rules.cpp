// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an instance makes of its own calls and sends: retries, retry budgets, circuit breakers, hedges, deadlines.
#include "core/services/instance/instance_rules.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_calling_rules {
namespace {

constexpr std::string_view kBackoff = "Exponential Backoff And Jitter, AWS Architecture Blog, 2015";
constexpr std::string_view kBudget = "Timeouts, retries and backoff with jitter, Amazon Builders' Library";
constexpr std::string_view kTokens = "Standard retry mode of the SDKs, as in botocore, 2026-08";
constexpr std::string_view kBreaker = "M. Nygard, Release It!, 2007";
constexpr std::string_view kTail = "J. Dean, L. A. Barroso, The Tail at Scale, 2013";

/// Clients by the clock, an instance that takes no time itself, and one that it calls along `db`.
std::string calling(std::string_view rate, std::string_view link,
                    std::string_view callee = "service_time=constant 10 ms")
{
    return fmt::format("clients c rate={} arrivals=constant; region r; zone z in r\n"
                       "instance w in z slots=1000 service_time=constant 0 s; instance d in z slots=1000 {}\n"
                       "c -> w latency=0 s timeout=1000 s; db: w -> d latency=0 s {}",
                       rate, callee, link);
}

/// The same with two callees at once.
std::string callingBoth(std::string_view rate, std::string_view link)
{
    return fmt::format(
        "clients c rate={} arrivals=constant; region r; zone z in r\n"
        "instance w in z slots=1000 program=parallel {{ call d, call e }}, reply\n"
        "instance d in z slots=1000 service_time=constant 10 ms; instance e in z slots=1000 service_time=constant 10 ms\n"
        "c -> w latency=0 s timeout=1000 s; db: w -> d latency=0 s {}; w -> e latency=0 s timeout=20 ms",
        rate, link);
}

/// The same with an item that it sends.
std::string sendingOn(std::string_view rate, std::string_view link)
{
    return fmt::format(
        "clients c rate={} arrivals=constant; region r; zone z in r; queue d in r send_latency=constant 0 s\n"
        "instance w in z slots=1000 service_time=constant 0 s program=send d, reply\n"
        "c -> w latency=0 s timeout=1000 s; db: w -> d latency=0 s {}",
        rate, link);
}

std::vector<SimTime> attempts(const Stage& stage, std::string_view link = "db")
{
    return stage.departures(link, CallClass::Request);
}

/// What passes between the attempts of each trace over any link, timeouts of 50 ms apart.
std::map<std::uint64_t, std::vector<double>> pausesBetween(const Stage& stage, LinkIndex link)
{
    std::map<std::uint64_t, std::vector<SimTime>> attempts;
    for (const Hop& hop : stage.hops())
        if (hop.link == link && !hop.isReply)
            attempts[hop.trace].push_back(hop.depart);
    std::map<std::uint64_t, std::vector<double>> pauses;
    for (const auto& [trace, times] : attempts)
        for (std::size_t retry = 1; retry < times.size(); ++retry)
            pauses[trace].push_back((times[retry] - times[retry - 1]).toSeconds() - 0.05);
    return pauses;
}

constexpr std::string_view kDeadlines = "Site Reliability Engineering, 2016, ch. 22: deadline propagation";

std::uint64_t failures(const Stage& stage, std::string_view node, Reason reason)
{
    return stage.station(node).failures[static_cast<std::size_t>(reason)];
}

constexpr std::string_view kGuarded = "timeout=10 ms breaker=0.5 breaker_calls=10 breaker_pause=20 s breaker_probes=3";

const ConformanceRule kRules[] = {
    {"instance-40", "13",
     "A call that fails is repeated after base, twice, four times ... the base, up to the cap; then its job fails",
     kBackoff,
     [](Verdict& v) {
         Stage stage(calling("1/s", "timeout=50 ms retries=4 backoff=100 ms backoff_cap=300 ms jitter=none loss=1"));
         stage.runTo(2.5);
         for (std::size_t n = 0; const double when : {1.0, 1.15, 1.4, 1.75, 2.0, 2.1}) // 2.0: of the second request
             v.equal("an attempt at", attempts(stage).at(n++), at(when));
         v.equal("failed", stage.ends("w").size(), 1);
         v.equal("why", stage.ends("w").at(0).reason, Reason::Timeout);
         v.equal("when", stage.ends("w").at(0).at, at(2.15));
         v.equal("what the caller is told", stage.ends("c").at(0).reason, Reason::Error);
     }},
    {"instance-41", "13", "Its calls and sends draw every jitter as clients do", kBackoff,
     [](Verdict& v) {
         struct Draws {
             std::string_view policy;
             double low, high, mean; // of the first pause, in units of its base of 100 ms
         };
         for (const Draws& of : {Draws{"jitter=none", 1, 1, 1},
                                 {"jitter=full", 0, 1, 0.5},
                                 {"jitter=equal", 0.5, 1, 0.75},
                                 {"jitter=decorrelated", 1, 3, 2},
                                 {"backoff_growth=fixed jitter=none", 1, 1, 1}}) {
             const std::string link = fmt::format("timeout=50 ms retries=2 loss=1 backoff=100 ms {}", of.policy);
             Stage calls(calling("10/s", link));
             Stage sends(
                 fmt::format("clients c rate=10/s arrivals=constant; region r; zone z in r; queue d in r\n"
                             "instance w in z slots=1000 service_time=constant 0 s; c -> w latency=0 s timeout=1000 s\n"
                             "db: w -> d latency=0 s {}",
                             link));
             for (Stage* stage : {&calls, &sends}) {
                 stage->runTo(100);
                 double total = 0;
                 double count = 0;
                 for (const auto& [trace, pauses] : pausesBetween(*stage, stage->link("db"))) {
                     if (pauses.size() != 2)
                         continue;
                     v.within(fmt::format("{}: first", of.policy), pauses[0] / 0.1, of.low - 1e-6, of.high + 1e-6);
                     total += pauses[0] / 0.1;
                     ++count;
                 }
                 // Four deviations of the mean of some 990 numbers, even in at most two units.
                 v.within(fmt::format("{}: mean", of.policy), total / count, of.mean - 0.074, of.mean + 0.074);
             }
         }
     }},
    {"instance-42", "13",
     "A retry budget on a link that it calls along allows its share of retries and what was saved up", kBudget,
     [](Verdict& v) {
         Stage stage(calling(
             "10/s", "timeout=20 ms retries=3 loss=1 backoff=10 ms jitter=none retry_budget=0.1 retry_reserve=5"));
         stage.runTo(100.05);
         v.within("attempts beyond 1,000 first ones", static_cast<double>(attempts(stage).size()) - 1'000, 104, 105);
         v.within("retries, as a gauge", stage.metric("w", "retries"), 104, 105);
     }},
    {"instance-75", "13",
     "Retry tokens on a link that it calls or sends along: retries take theirs, success after one gives them back",
     kTokens,
     [](Verdict& v) {
         const auto policy = [](int tokens) {
             return fmt::format("timeout=20 ms retries=3 backoff=10 ms jitter=none retry_tokens={}", tokens);
         };
         using SceneOf = std::string (*)(std::string_view rate, std::string_view link);
         const SceneOf one = [](std::string_view rate, std::string_view link) { return calling(rate, link); };
         for (const SceneOf scene : {one, SceneOf{callingBoth}, SceneOf{sendingOn}}) {
             Stage silent(scene("10/s", policy(100)));
             silent.inject("cut-link", "db");
             silent.runTo(30);
             v.equal("retries of a full bucket", silent.metric("w", "retries"), 10);
             Stage saved(scene("1/s", policy(10)));
             for (int job = 1; job <= 5; ++job) {
                 saved.runTo(job - 0.01);
                 const std::uint32_t cut = saved.inject("cut-link", "db");
                 saved.runTo(job + 0.01);
                 saved.clear(cut);
             }
             saved.runTo(5.9);
             v.equal("one for each job", saved.metric("w", "retries"), 5);
             v.equal("all succeed", saved.completed("w"), 5);
         }
     }},
    {"instance-43", "13",
     "Its breaker opens when enough of its last calls failed; then its jobs fail at once until the pause is over",
     kBreaker,
     [](Verdict& v) {
         Stage stage(calling("10/s", kGuarded));
         stage.inject("cut-link", "db");
         stage.runTo(20.95);
         v.equal("calls", attempts(stage).size(), 10);
         v.equal("the 11th job fails for it", stage.ends("w").at(10).reason, Reason::BreakerOpen);
         v.equal("at once", stage.ends("w").at(10).at, stage.ends("w").at(10).since);
         v.equal("what people see", std::string_view(stage.view("w").notes[0].text), "breaker open");
         v.equal("until", stage.view("w").notes[0].at, at(21.01));
         v.equal("not tried", stage.metric("w", "not_tried"), 199);
     }},
    {"instance-44", "13", "After the pause of its breaker the probes decide: all good, and it closes", kBreaker,
     [](Verdict& v) {
         Stage stage(calling("10/s", "timeout=2 s breaker=0.5 breaker_calls=10 breaker_pause=20 s breaker_probes=3",
                             "service_time=constant 1 s"));
         const std::uint32_t cut = stage.inject("cut-link", "db");
         stage.runTo(5);
         stage.clear(cut);
         stage.runTo(23.95); // open from 3 s, when the 10th call timed out, to 23 s; answers of probes from 24 s on
         const auto since = [&](double second) {
             return std::ranges::count_if(attempts(stage), [&](SimTime time) { return time >= at(second); });
         };
         v.equal("probes", since(23), 3);
         v.equal("what people see", std::string_view(stage.view("w").notes[0].text), "breaker half open");
         stage.runTo(30);
         v.within("calls when it is closed", static_cast<double>(since(25)), 49, 51);
         v.equal("nothing to see any more", stage.view("w").noteCount, 0);
     }},
    {"instance-45", "13",
     "A call without an answer in time is made a second time; the first answer counts, the other attempt is called off",
     kTail,
     [](Verdict& v) {
         Stage stage(calling("1/s", "hedge_after=100 ms", "service_time=constant 500 ms"));
         stage.runTo(10.9);
         v.equal("hedges", stage.metric("w", "hedges"), 10);
         v.equal("calls", attempts(stage).size(), 20);
         for (std::size_t n = 0; n < 10; ++n)
             v.equal("a hedge leaves", attempts(stage).at(2 * n + 1), at(1.1 + static_cast<double>(n)));
         v.equal("done", stage.completed("w"), 10);
         v.equal("at the first answer", stage.ends("w").at(0).at, at(1.5));
         v.equal("called off", stage.ledgers().calls.cancelled, 10);
     }},
    {"instance-46", "13",
     "A hedge saves what a lost packet would have cost: both attempts must fail before the call has failed", kTail,
     [](Verdict& v) {
         Stage quick(calling("10/s", "hedge_after=100 ms"));
         quick.runTo(10);
         v.equal("hedges of what is quick", quick.metric("w", "hedges"), 0);
         v.equal("called off", quick.ledgers().calls.cancelled, 0);
         Stage lossy(calling("50/s", "hedge_after=100 ms timeout=1 s loss=0.1"));
         lossy.runTo(102);
         double failed = 0;
         double saved = 0;
         for (const auto& end : lossy.ends("w")) {
             failed += end.reason != Reason::None ? 1 : 0;
             const double stay = (end.at - end.since).toSeconds();
             saved += end.reason == Reason::None && stay > 0.1 ? 1 : 0;
             v.holds("10 ms alone, 110 ms with a hedge, or 1.1 s in vain",
                     std::abs(stay - 0.01) < 1e-9 || std::abs(stay - 0.11) < 1e-9 || std::abs(stay - 1.1) < 1e-9);
         }
         const auto all = static_cast<double>(lossy.ends("w").size());
         // An attempt fails with 0.19, both with 0.0361, one alone with 0.1539: four deviations of some 5,000.
         v.within("share that fails", failed / all, 0.0255, 0.047);
         v.within("share that is saved", saved / all, 0.133, 0.175);
     }},
    {"instance-47", "13", "A hedge counts as an attempt: with one retry stated it is the last", kTail,
     [](Verdict& v) {
         for (const int retries : {0, 1, 2}) {
             Stage stage(calling(
                 "1/s", fmt::format("hedge_after=100 ms timeout=500 ms loss=1 backoff=100 ms jitter=none retries={}",
                                    retries)));
             stage.runTo(1.99);
             v.equal("attempts", attempts(stage).size(), std::max(2, retries + 1));
             v.equal("failed", stage.ends("w").size(), retries < 2 ? 1 : 0);
         }
     }},
    {"instance-48", "13", "Calls in parallel are each repeated, guarded and hedged by their own link", kTail,
     [](Verdict& v) {
         Stage hedged(callingBoth("10/s", "hedge_after=5 ms"));
         hedged.runTo(10.05);
         v.equal("hedges over the one link alone", hedged.metric("w", "hedges"), 100);
         v.equal("calls over it", attempts(hedged).size(), 200);
         v.equal("done", hedged.completed("w"), 100);
         v.equal("called off", hedged.ledgers().calls.cancelled, 100);
         Stage guarded(callingBoth("10/s", kGuarded));
         guarded.inject("cut-link", "db");
         guarded.runTo(20.95);
         v.equal("calls over the guarded link", attempts(guarded).size(), 10);
         v.equal("not tried", guarded.metric("w", "not_tried"), 199);
         Stage repeated(callingBoth("1/s", "timeout=50 ms retries=2 loss=1 backoff=100 ms jitter=none"));
         repeated.runTo(1.9);
         v.equal("attempts over the lossy link", attempts(repeated).size(), 3);
         v.equal("retries", repeated.metric("w", "retries"), 2);
         v.equal("failed when the last one is over", repeated.ends("w").at(0).at, at(1.45));
     }},
    {"instance-49", "13", "A send that is refused by its breaker fails the job; messages are not hedged", kBreaker,
     [](Verdict& v) {
         Stage stage(fmt::format(
             "clients c rate=10/s arrivals=constant; region r; zone z in r; queue d in r send_latency=constant 0 s\n"
             "instance w in z slots=1000 service_time=constant 0 s; c -> w latency=0 s timeout=1000 s\n"
             "db: w -> d latency=0 s retries=0 {}",
             kGuarded));
         stage.inject("cut-link", "db");
         stage.runTo(20.95);
         v.equal("sends", stage.departures("db", CallClass::Send).size(), 10);
         v.equal("not tried", stage.metric("w", "not_tried"), 199);
         v.equal("why", stage.ends("w").at(10).reason, Reason::BreakerOpen);
     }},
    {"instance-50", "13",
     "Who honours deadlines begins no work for a caller who has given up; what is begun goes on to its end", kDeadlines,
     [](Verdict& v) {
         for (const bool honours : {true, false}) {
             Stage stage(fmt::format("clients c rate=1/s arrivals=constant; region r; zone z in r\n"
                                     "instance w in z slots=1 service_time=constant 2 s honours_deadlines={}\n"
                                     "c -> w latency=0 s timeout=1500 ms states_deadline=true",
                                     honours));
             // Begun at 1 s (of 1 s) and 3 s (of 2 s, which waits until 3.5 s). At 5 s that of 3 s is over since 4.5 s,
             // and that of 4 s is begun; at 7 s that of 5 s is over and that of 6 s begun, and so on: one of two.
             stage.runTo(21.5);
             v.equal("dropped", failures(stage, "w", Reason::Deadline), honours ? 9 : 0);
             v.equal("done in vain", stage.completed("w"), 10);
             v.equal("people got nothing", stage.completed("c"), 0);
             v.equal("waiting", stage.metric("w", "waiting"), honours ? 1 : 10);
             v.equal("said", stage.view("w").noteCount, honours ? 1 : 0);
             v.equal("how many", stage.view("w").notes[0].count, honours ? 9 : 0);
         }
     }},
    {"instance-51", "13", "A request that does not state its deadline is worked on, whoever has given up", kDeadlines,
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant; region r; zone z in r\n"
                     "instance w in z slots=1 service_time=constant 2 s honours_deadlines=true\n"
                     "c -> w latency=0 s timeout=1500 ms");
         stage.runTo(21.5);
         v.equal("dropped", failures(stage, "w", Reason::Deadline), 0);
     }},
    {"instance-52", "13",
     "Calls that it makes have no more time than its own caller, through balancers and further calls", kDeadlines,
     [](Verdict& v) {
         for (const bool honours : {true, false}) {
             Stage stage(
                 fmt::format("clients c rate=0.1/s arrivals=constant; region r; zone z in r; load-balancer b in r\n"
                             "instance w in z slots=9 service_time=constant 300 ms honours_deadlines={0}\n"
                             "instance d in z slots=9 service_time=constant 200 ms honours_deadlines={0}\n"
                             "instance e in z slots=9 service_time=constant 60 s\n"
                             "c -> b latency=0 s timeout=1 s states_deadline=true; b -> w latency=0 s\n"
                             "w -> d latency=0 s timeout=9 s; d -> e latency=0 s timeout=5 s",
                             honours));
             stage.runTo(40);
             v.equal("given up by people", stage.ends("c").at(0).at, at(11));
             v.equal("the last call leaves after 0.3 and 0.2 s", stage.departures("d-e", CallClass::Request).at(0),
                     at(10.5));
             for (const auto* node : {"w", "d"}) { // else d's call ends after its own 5 s
                 v.equal("ended at", stage.ends(node).at(0).at, at(honours ? 11 : 15.5));
                 v.equal("for that reason", failures(stage, node, Reason::Deadline), honours ? 3 : 0);
             }
         }
     }},
    {"instance-53", "13", "No retry is begun for a caller who has given up, alone or in parallel", kDeadlines,
     [](Verdict& v) {
         struct Retries {
             std::string_view backoff;
             std::size_t attempts; // from 0.5 s on, each of 0.3 s, until 1 s
             double ends;
         };
         for (const std::string_view program :
              {"work 500 ms, call e, reply", "work 500 ms, parallel { call e }, reply"})
             for (const Retries& of : {Retries{"50 ms", 2, 11}, {"400 ms", 1, 11.2}}) {
                 Stage stage(fmt::format(
                     "clients c rate=0.1/s arrivals=constant; region r; zone z in r\n"
                     "instance w in z slots=9 honours_deadlines=true program={}\n"
                     "instance e in z slots=9 service_time=constant 60 s; c -> w latency=0 s timeout=1 s states_deadline=true\n"
                     "w -> e latency=0 s timeout=300 ms retries=9 backoff={} backoff_growth=fixed jitter=none",
                     program, of.backoff));
                 stage.runTo(19);
                 v.equal("attempts", stage.departures("w-e", CallClass::Request).size(), of.attempts);
                 v.equal("ended at", stage.ends("w").at(0).at, at(of.ends));
                 v.equal("why", stage.ends("w").at(0).reason, Reason::Deadline);
             }
     }},
};

} // namespace
} // namespace instance_calling_rules

std::span<const ConformanceRule> instanceCallingRules() { return instance_calling_rules::kRules; }

} // namespace cloudyard

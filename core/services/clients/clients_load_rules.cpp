// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns of load, closed loops, retry budgets, circuit breakers, hedging.
#include "core/services/clients/clients_rules.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace clients_load_rules {
namespace {

constexpr std::string_view kBackoff = "Exponential Backoff And Jitter, AWS Architecture Blog, 2015";
constexpr std::string_view kBudget = "Timeouts, retries and backoff with jitter, Amazon Builders' Library";
constexpr std::string_view kTokens = "Standard retry mode of the SDKs, as in botocore, 2026-08";
constexpr std::string_view kBreaker = "M. Nygard, Release It!, 2007";
constexpr std::string_view kTail = "J. Dean, L. A. Barroso, The Tail at Scale, 2013";
constexpr std::string_view kLoops = "Open and closed systems: Schroeder, Wierman, Harchol-Balter, NSDI 2006";
constexpr std::string_view kOurs = "Cloudyard's model of people and their devices";

/// Clients of which nothing is ever answered, and what passes between the attempts of each request, timeouts apart.
std::map<std::uint64_t, std::vector<double>> pausesWith(std::string_view policy)
{
    Stage stage(asking("rate=5/s", fmt::format("timeout=50 ms retries=5 loss=1 {}", policy)));
    stage.runTo(200);
    std::map<std::uint64_t, std::vector<SimTime>> attempts;
    for (const Hop& hop : stage.hops())
        attempts[hop.trace].push_back(hop.depart);
    std::map<std::uint64_t, std::vector<double>> pauses;
    for (const auto& [trace, times] : attempts)
        for (std::size_t retry = 1; retry < times.size(); ++retry)
            pauses[trace].push_back((times[retry] - times[retry - 1]).toSeconds() - 0.05);
    return pauses;
}

/// Requests that clients on a clock made from `begin` to `end`, in s.
double requestsBetween(const Stage& stage, double begin, double end)
{
    return static_cast<double>(std::ranges::count_if(
        stage.arrivals("c"), [&](SimTime time) { return time >= at(begin) && time < at(end); }));
}

/// When requests left, after `from`.
std::vector<SimTime> triesAfter(const Stage& stage, double from)
{
    std::vector<SimTime> tries = stage.departures("way", CallClass::Request);
    std::erase_if(tries, [&](SimTime time) { return time < at(from); });
    return tries;
}

/// A breaker that looks at 10 calls, opens with half of them failed, for 20 s, and wants 3 good probes.
constexpr std::string_view kGuarded = "timeout=10 ms breaker=0.5 breaker_calls=10 breaker_pause=20 s breaker_probes=3";

const ConformanceRule kRules[] = {
    {"clients-12", "13",
     "Decorrelated jitter: from the base to three times the pause before, and never more than the cap", kBackoff,
     [](Verdict& v) {
         double total = 0;
         double count = 0;
         for (const auto& [trace, pauses] : pausesWith("backoff=100 ms backoff_cap=700 ms jitter=decorrelated")) {
             double before = 0.1;
             for (const double pause : pauses) {
                 v.within("pause", pause, std::min(0.1, 0.7) - 1e-9, std::min(0.7, 3 * before) + 1e-9);
                 before = pause;
             }
             if (!pauses.empty()) {
                 total += pauses.front();
                 ++count;
             }
         }
         // The first is even between 0.1 and 0.3 s: four deviations of the mean of some 1,000.
         v.within("mean of the first", total / count, 0.2 - 0.008, 0.2 + 0.008);
     }},
    {"clients-13", "13", "A fixed back-off does not grow", kBackoff,
     [](Verdict& v) {
         for (const auto& [trace, pauses] : pausesWith("backoff=100 ms backoff_growth=fixed jitter=none"))
             for (const double pause : pauses)
                 v.equal("pause", pause, 0.1);
     }},
    {"clients-14", "13", "A retry budget allows its share of retries and what was saved up, and no more", kBudget,
     [](Verdict& v) {
         Stage stage(
             asking("rate=10/s arrivals=constant",
                    "timeout=20 ms retries=3 loss=1 backoff=10 ms jitter=none retry_budget=0.1 retry_reserve=5"));
         stage.runTo(100.05);
         // 1,000 requests earn 100 retries; 5 were there. The last one earned may still be unspent.
         v.within("retries", stage.metric("c", "retries"), 104, 105);
     }},
    {"clients-15", "13", "A budget that is not used fills up to its reserve", kBudget,
     [](Verdict& v) {
         Stage stage(asking("rate=10/s arrivals=constant",
                             "timeout=20 ms retries=1 backoff=10 ms jitter=none retry_budget=0.1 retry_reserve=8"));
         stage.runTo(100.05);
         stage.inject("cut-link", "way");
         stage.runTo(101.05);
         // All 10 requests of that second fail; 8 of their retries were saved, and one was earned meanwhile.
         v.within("retries", stage.metric("c", "retries"), 8, 9);
     }},
    {"clients-43", "13",
     "A full bucket of tokens pays for so many retries; one after a timeout costs more than one after an error",
     kTokens,
     [](Verdict& v) {
         for (const bool isSilent : {false, true}) {
             Stage stage(asking("rate=10/s arrivals=constant",
                                "timeout=20 ms retries=3 backoff=10 ms jitter=none retry_tokens=100"));
             stage.runTo(30); // what succeeds adds nothing to a full bucket
             stage.inject(isSilent ? "cut-link" : "stop-instance", isSilent ? "way" : "w");
             stage.runTo(60);
             v.equal("retries: 5 tokens each, or 10", stage.metric("c", "retries"), isSilent ? 10 : 20);
             v.equal("what people see", std::string_view(stage.view("c").notes[0].text), "retries used up");
             v.equal("of a bucket of", stage.view("c").notes[0].most, 100);
         }
     }},
    {"clients-44", "13", "A request that succeeds at once gives a token back", kTokens,
     [](Verdict& v) {
         Stage stage(asking("rate=10/s arrivals=constant",
                            "timeout=20 ms retries=3 backoff=10 ms jitter=none retry_tokens=100"));
         const std::uint32_t cut = stage.inject("cut-link", "way");
         stage.runTo(10.05);
         stage.clear(cut);
         stage.runTo(15.05); // 50 requests succeed
         v.equal("nothing to see while the next retry is paid for", stage.view("c").noteCount, 0);
         stage.inject("cut-link", "way");
         stage.runTo(30);
         v.equal("retries: of the full bucket, and of 50 tokens", stage.metric("c", "retries"), 10 + 5);
     }},
    {"clients-45", "13", "A request that succeeds after retries gives back what the last of them took, and no more",
     kTokens,
     [](Verdict& v) {
         const auto run = [](int tokens, double cutFor) {
             auto stage = std::make_unique<Stage>(asking(
                 "rate=1/s arrivals=constant",
                 fmt::format("timeout=20 ms retries=3 backoff=10 ms jitter=none retry_tokens={}", tokens)));
             for (int request = 1; request <= 5; ++request) {
                 stage->runTo(request - 0.01);
                 const std::uint32_t cut = stage->inject("cut-link", "way");
                 stage->runTo(request + cutFor);
                 stage->clear(cut);
             }
             stage->runTo(5.9);
             return stage;
         };
         const auto one = run(10, 0.01);
         v.equal("one retry for each request", one->metric("c", "retries"), 5);
         v.equal("all succeed", one->completed("c"), 5);
         const auto two = run(40, 0.04); // 40, 30, 20, 10: two retries take 20, and 10 come back
         v.equal("two retries, until they cannot be paid", two->metric("c", "retries"), 2 + 2 + 2 + 1);
         v.equal("three succeed", two->completed("c"), 3);
     }},
    {"clients-16", "13",
     "A breaker opens when enough of its last calls failed; then none is made until its pause is over", kBreaker,
     [](Verdict& v) {
         Stage stage(asking("rate=10/s arrivals=constant", kGuarded));
         stage.inject("cut-link", "way");
         stage.runTo(21);
         v.equal("calls", stage.departures("way", CallClass::Request).size(), 10);
         v.equal("the 11th request fails for it", stage.ends("c").at(10).reason, Reason::BreakerOpen);
         v.equal("at once", stage.ends("c").at(10).at, stage.ends("c").at(10).since);
         v.equal("what people see", std::string_view(stage.view("c").notes[0].text), "breaker open");
     }},
    {"clients-17", "13", "Short of that share, or of that number of calls, it stays closed", kBreaker,
     [](Verdict& v) {
         Stage few(asking("rate=10/s arrivals=constant", kGuarded));
         few.inject("cut-link", "way");
         few.runTo(0.95);
         v.equal("after 9 failures", few.metric("c", "not_tried"), 0);
         Stage some(asking("rate=200/s", "timeout=50 ms breaker=0.5 breaker_calls=100 loss=0.12"));
         some.runTo(60); // a call fails with 1 - 0.88² = 0.23; half of 100 is 6 deviations away
         v.equal("at a quarter of failures", some.metric("c", "not_tried"), 0);
     }},
    {"clients-18", "13", "After the pause it lets its probes through, and closes when all of them succeed", kBreaker,
     [](Verdict& v) {
         Stage stage(asking("rate=10/s arrivals=constant",
                            "timeout=2 s breaker=0.5 breaker_calls=10 breaker_pause=20 s breaker_probes=3",
                            "slots=100 service_time=constant 1 s"));
         const std::uint32_t cut = stage.inject("cut-link", "way");
         stage.runTo(5);
         stage.clear(cut);
         stage.runTo(23.95); // open from 3 s, when the 10th call timed out, to 23 s; answers of probes from 24 s on
         v.equal("probes", triesAfter(stage, 23).size(), 3);
         stage.runTo(30);
         v.within("calls when it is closed", static_cast<double>(triesAfter(stage, 25).size()), 49, 51);
     }},
    {"clients-19", "13", "A probe that fails opens it again", kBreaker,
     [](Verdict& v) {
         Stage stage(asking("rate=10/s arrivals=constant", kGuarded));
         stage.inject("cut-link", "way");
         stage.runTo(100);
         const auto tries = triesAfter(stage, 2);
         v.equal("probes in 100 s, one every 20 s and a bit", tries.size(), 4);
     }},
    {"clients-20", "13", "A hedge is a second attempt when there is no answer in time; the first answer counts", kTail,
     [](Verdict& v) {
         Stage stage(
             asking("rate=1/s arrivals=constant", "hedge_after=100 ms", "slots=100 service_time=constant 500 ms"));
         stage.runTo(10.9);
         v.equal("hedges", stage.metric("c", "hedges"), 10);
         v.equal("calls", stage.departures("way", CallClass::Request).size(), 20);
         v.equal("requests that succeeded", stage.completed("c"), 10);
         v.equal("at the first answer", stage.ends("c").at(0).at, at(1.5));
     }},
    {"clients-21", "13",
     "A request that is answered in time is not hedged; one whose packet was lost is saved by its hedge", kTail,
     [](Verdict& v) {
         Stage quick(asking("rate=10/s arrivals=constant", "hedge_after=100 ms"));
         quick.runTo(10);
         v.equal("hedges", quick.metric("c", "hedges"), 0);
         Stage lossy(asking("rate=50/s", "hedge_after=100 ms timeout=1 s loss=0.1"));
         lossy.runTo(100);
         const auto all = static_cast<double>(lossy.arrivals("c").size());
         // An attempt fails with 0.19, both with 0.0361: four deviations of 5,000.
         v.within("share that fails", (all - static_cast<double>(lossy.completed("c"))) / all, 0.0255, 0.047);
     }},
    {"clients-22", "13", "In a closed loop each user asks again only after the answer and a think time", kLoops,
     [](Verdict& v) {
         Stage stage(asking("users=20 think_time=constant 1 s", "", "slots=20 service_time=constant 100 ms"));
         stage.runTo(111);
         v.equal("20 users, 100 rounds of 1.1 s", stage.completed("c"), 2'000);
     }},
    {"clients-23", "13", "There are never more open requests than users, however slow the answers", kLoops,
     [](Verdict& v) {
         Stage stage(
             asking("users=20 think_time=exponential 100 ms", "timeout=100 s", "slots=1 service_time=constant 1 s"));
         for (int second = 1; second <= 50; ++second) {
             stage.runTo(second);
             v.within("open", stage.metric("c", "pending"), 0, 20);
         }
         v.within("by the server's pace", static_cast<double>(stage.completed("c")), 48, 50);
     }},
    {"clients-24", "13", "More users join at once; fewer leave as they are answered", kLoops,
     [](Verdict& v) {
         Stage stage(asking("users=5 think_time=constant 1 s", "", "slots=100 service_time=constant 100 ms"));
         stage.runTo(10);
         stage.set("c", "users", "12");
         stage.runTo(12);
         v.equal("users", stage.metric("c", "users"), 12);
         stage.set("c", "users", "3");
         stage.runTo(15);
         v.equal("users left", stage.metric("c", "users"), 3);
         const auto before = stage.completed("c");
         stage.runTo(26);
         v.equal("requests of three in ten rounds", stage.completed("c") - before, 30);
     }},
    {"clients-25", "13", "A ramp goes evenly from the rate to the peak, and stays there", kOurs,
     [](Verdict& v) {
         Stage stage(asking(
             "rate=0/s arrivals=constant pattern=ramp peak_rate=100/s pattern_start=10 s pattern_time=100 s", ""));
         stage.runTo(130);
         v.equal("before", requestsBetween(stage, 0, 10), 0);
         v.within("in its first half", requestsBetween(stage, 10, 60), 1'249, 1'251);
         v.within("in its second half", requestsBetween(stage, 60, 110), 3'749, 3'751);
         v.within("after it", requestsBetween(stage, 110, 130), 1'999, 2'001);
     }},
    {"clients-26", "13", "A step goes to the peak at once and for good; a spike comes back", kOurs,
     [](Verdict& v) {
         for (const bool isSpike : {false, true}) {
             Stage stage(
                 asking(fmt::format(
                            "rate=10/s arrivals=constant pattern={} peak_rate=50/s pattern_start=10 s pattern_time=5 s",
                            isSpike ? "spike" : "step"),
                        ""));
             stage.runTo(30);
             v.within("before", requestsBetween(stage, 0, 10), 99, 101);
             v.within("in the first 5 s", requestsBetween(stage, 10, 15), 249, 251);
             v.within("after them", requestsBetween(stage, 15, 30), isSpike ? 149 : 749, isSpike ? 151 : 751);
         }
     }},
    {"clients-27", "13", "Bursts come again and again", kOurs,
     [](Verdict& v) {
         Stage stage(asking(
             "rate=1/s pattern=burst peak_rate=100/s pattern_start=5 s pattern_time=2 s pattern_period=10 s", ""));
         stage.runTo(1'005);
         double in = 0;
         double between = 0;
         for (int burst = 0; burst < 100; ++burst) {
             in += requestsBetween(stage, 5 + 10 * burst, 7 + 10 * burst);
             between += requestsBetween(stage, 7 + 10 * burst, 15 + 10 * burst);
         }
         v.within("in bursts: 20,000", in, 20'000 - 4 * 142, 20'000 + 4 * 142);
         v.within("between them: 800", between, 800 - 4 * 29, 800 + 4 * 29);
     }},
    {"clients-28", "13",
     "Day and night: the most at 3 in the afternoon, the fewest at 3 in the morning, by the city's sun", kOurs,
     [](Verdict& v) {
         // An hour of this day is a minute. Tokyo is 9.3 hours before Greenwich, New York 4.9 behind.
         for (const auto& [city, noon] : {std::pair{"Tokyo", 5.7}, std::pair{"New York", 19.9}}) {
             Stage stage(asking(
                 fmt::format("city={} rate=0/s arrivals=constant pattern=diurnal peak_rate=20/s pattern_period=1440 s",
                             city),
                 ""));
             stage.runTo(1'440);
             double before = 0; // the peak halves the twelve hours around it
             double after = 0;
             for (int minute = 0; minute < 360; ++minute) {
                 const double from = 60 * noon - minute - 1;
                 const double to = 60 * noon + minute;
                 before += requestsBetween(stage, from < 0 ? from + 1'440 : from, (from < 0 ? from + 1'440 : from) + 1);
                 after += requestsBetween(stage, to >= 1'440 ? to - 1'440 : to, (to >= 1'440 ? to - 1'440 : to) + 1);
             }
             v.within(fmt::format("{}: as many before 3 as after", city), before / after, 0.97, 1.03);
             v.within("in all: half the peak for a day", requestsBetween(stage, 0, 1'440), 14'300, 14'500);
             v.within("in those twelve hours", before + after, 0.8 * 14'400, 0.95 * 14'400);
         }
     }},
};

} // namespace
} // namespace clients_load_rules

std::span<const ConformanceRule> clientsLoadRules() { return clients_load_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/clients/clients_rules.h"

#include <algorithm>
#include <array>
#include <map>

#include "core/services/rule_stage.h"

namespace cloudyard {

std::string asking(std::string_view settings, std::string_view link, std::string_view server)
{
    return fmt::format("clients c {}; region r; zone z in r; instance w in z {}; way: c -> w latency=0 s {}", settings,
                       server, link);
}

namespace clients_rules {
namespace {

constexpr std::string_view kBackoff = "Exponential Backoff And Jitter, AWS Architecture Blog, 2015";
constexpr std::string_view kOurs = "Cloudyard's model of people and their devices";

/// Clients whose every packet is lost, and what passes between their attempts, by the number of the retry.
std::array<std::vector<double>, 5> pausesWith(std::string_view jitter)
{
    Stage stage(asking(
        "rate=5/s", fmt::format("timeout=50 ms retries=5 backoff=100 ms backoff_cap=700 ms jitter={} loss=1", jitter)));
    stage.runTo(200);
    std::map<std::uint64_t, std::vector<SimTime>> attempts;
    for (const Hop& hop : stage.hops())
        attempts[hop.trace].push_back(hop.depart);
    std::array<std::vector<double>, 5> pauses;
    for (const auto& [trace, times] : attempts)
        for (std::size_t retry = 1; retry < times.size(); ++retry)
            pauses[retry - 1].push_back((times[retry] - times[retry - 1]).toSeconds() - 0.05);
    return pauses;
}

/// Pauses in units of min(cap, base × 2^(retry - 1)): smallest, greatest and mean must be these.
void checkPauses(Verdict& v, std::string_view jitter, double low, double high, double mean)
{
    const auto pauses = pausesWith(jitter);
    constexpr std::array units = {0.1, 0.2, 0.4, 0.7, 0.7};
    for (std::size_t retry = 0; retry < units.size(); ++retry) {
        double total = 0;
        for (const double pause : pauses[retry]) {
            v.within(fmt::format("retry {}", retry + 1), pause / units[retry], low - 1e-9, high + 1e-9);
            total += pause / units[retry];
        }
        // Five deviations of the mean of some 900 uniform numbers.
        v.within(fmt::format("mean of retry {}", retry + 1), total / static_cast<double>(pauses[retry].size()),
                 mean - 0.05, mean + 0.05);
    }
}

const ConformanceRule kRules[] = {
    {"clients-1", "13", "At a constant rate requests come as by a clock, the first after one gap", kOurs,
     [](Verdict& v) {
         Stage stage(asking("rate=8/s arrivals=constant", ""));
         stage.runTo(20);
         const auto arrivals = stage.arrivals("c");
         v.equal("requests", arrivals.size(), 160);
         for (std::size_t n = 0; n < arrivals.size(); ++n)
             v.equal("a request at", arrivals[n], at(0.125 * static_cast<double>(n + 1)));
     }},
    {"clients-2", "14.1", "Poisson arrivals: the number in an interval varies as much as its mean", "Poisson process",
     [](Verdict& v) {
         Stage stage(asking("rate=20/s", ""));
         stage.runTo(1'000);
         std::vector<double> counts(1'000);
         for (const SimTime time : stage.arrivals("c"))
             counts[std::min<std::size_t>(999, static_cast<std::size_t>(time.toSeconds()))] += 1;
         double sum = 0;
         double squares = 0;
         for (const double count : counts) {
             sum += count;
             squares += count * count;
         }
         const double mean = sum / 1'000;
         // Four deviations each: sqrt(20 / 1,000) and sqrt(2 / 999).
         v.within("mean", mean, 19.43, 20.57);
         v.within("variance over mean", (squares / 1'000 - mean * mean) / mean, 0.82, 1.18);
     }},
    {"clients-3", "13", "Every attempt has its own timeout; the request fails when the last one is over", kOurs,
     [](Verdict& v) {
         Stage stage(asking("rate=1/s arrivals=constant",
                             "timeout=700 ms retries=2 backoff=300 ms backoff_cap=300 ms jitter=none",
                             "slots=100 service_time=constant 5 s"));
         stage.runTo(3.9);
         const auto ends = stage.ends("c");
         v.equal("ended", ends.size(), 1);
         v.equal("why", ends.at(0).reason, Reason::Timeout);
         v.equal("when: 1 + 0.7 + 0.3 + 0.7 + 0.3 + 0.7 s", ends.at(0).at, at(3.7));
     }},
    {"clients-4", "13", "Work whose caller gave up still burns the server",
     "Metastable Failures in Distributed Systems, 2021",
     [](Verdict& v) {
         Stage stage(asking("rate=1/s arrivals=constant", "timeout=700 ms", "slots=100 service_time=constant 5 s"));
         stage.runTo(20.5);
         v.equal("given up, still at work", stage.ledgers().calls.orphans, 4);
         v.equal("slots at work", stage.metric("w", "busy"), 5);
         v.equal("finished in vain", stage.ledgers().calls.late, 15);
     }},
    {"clients-5", "13", "With r retries and failure p per attempt there are (1 - p^(r+1))/(1 - p) attempts per request",
     "Retry amplification: geometric series",
     [](Verdict& v) {
         Stage stage(asking("rate=50/s", "timeout=1 s retries=5 loss=0.3 backoff=10 ms"));
         stage.runTo(100);
         const auto created = static_cast<double>(stage.ledgers().messages.createdRequests);
         // An attempt fails with 1 - 0.7² = 0.51; 0.51^6 = 0.0176.
         v.within("attempts", static_cast<double>(stage.ledgers().calls.calls) / created, 1.945, 2.065);
         v.within("failed", static_cast<double>(sum(stage.ledgers().messages.failed)) / created, 0.0096, 0.0256);
     }},
    {"clients-6", "13", "Back-off without jitter: base, twice, four times ... and never more than the cap", kBackoff,
     [](Verdict& v) { checkPauses(v, "none", 1, 1, 1); }},
    {"clients-7", "13", "Full jitter: anything between nothing and the back-off, half of it on average", kBackoff,
     [](Verdict& v) { checkPauses(v, "full", 0, 1, 0.5); }},
    {"clients-8", "13", "Equal jitter: half of the back-off is sure, the other half random", kBackoff,
     [](Verdict& v) { checkPauses(v, "equal", 0.5, 1, 0.75); }},
    {"clients-9", "13", "Without a way to go a request fails at once with no route", kOurs,
     [](Verdict& v) {
         Stage stage("clients c rate=10/s arrivals=constant");
         stage.runTo(1.05);
         v.equal("failed", stage.failed(Reason::NoRoute), 10);
     }},
    {"clients-10", "10.2", "A round trip is the last mile and, to another region, the table's median",
     "Region table, 2025",
     [](Verdict& v) {
         const auto stay = [](std::string_view city) {
             Stage stage(
                 fmt::format("clients c rate=10/s city={} last_mile=12 ms; region r code=eu-west-1; zone z in r\n"
                             "instance w in z slots=100 service_time=constant 10 ms; c -> w",
                             city));
             stage.runTo(60);
             double total = 0;
             for (const auto& end : stage.ends("c"))
                 total += (end.at - end.since).toSeconds();
             return total / static_cast<double>(stage.completed("c"));
         };
         v.within("Dublin to eu-west-1", stay("Dublin"), 0.022 - 1e-9, 0.022 + 1e-9);
         v.within("São Paulo, more than that", stay("São Paulo") - stay("Dublin"), 0.177, 0.179);
     }},
    {"clients-11", "13", "With several ways requests spread over them at random, evenly", kOurs,
     [](Verdict& v) {
         Stage stage("clients c rate=100/s; region r; zone z in r; instance a in z slots=9; instance b in z slots=9\n"
                     "c -> a latency=0 s; c -> b latency=0 s");
         stage.runTo(100);
         const auto toA = static_cast<double>(stage.station("a").arrivals);
         const auto all = static_cast<double>(stage.arrivals("c").size());
         v.within("share of one of two", toA / all, 0.48, 0.52);
         v.equal("each request goes one way", stage.station("a").arrivals + stage.station("b").arrivals, all);
     }},
};

} // namespace
} // namespace clients_rules

std::span<const ConformanceRule> clientsRules()
{
    static const std::vector<ConformanceRule> all = [] {
        std::vector<ConformanceRule> rules(std::begin(clients_rules::kRules), std::end(clients_rules::kRules));
        for (const auto part : {clientsLoadRules(), clientsClassRules(), clientsLifeRules()})
            rules.insert(rules.end(), part.begin(), part.end());
        return rules;
    }();
    return all;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Environments, their starts and ends, what memory does, time limits and bills.
#include "core/services/function/function_rules.h"

#include <cmath>
#include <vector>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace function_rules {
namespace {

constexpr std::string_view kEnvironment = "Lambda guide, execution environment";
constexpr std::string_view kConcurrency = "Lambda guide, concurrency";
constexpr std::string_view kMemory = "Lambda guide, memory and computing power: one vCPU at 1,769 MB";
constexpr std::string_view kQuotas = "Lambda guide, quotas";
constexpr std::string_view kPrices = "Lambda list prices, us-east-1, 2024";
constexpr std::string_view kMeasured = "Measurements of Node.js at 256 MB, 2023; estimates of ours for the rest";
constexpr std::string_view kOurs = "Cloudyard's handler programs";

/// Half a second until a new environment is ready, nothing until an idle one is.
constexpr std::string_view kPlain =
    "placement_time=constant 100 ms init_time=constant 400 ms invoke_overhead=constant 0 s "
    "idle_time=constant 600 s";

/// Clients by the clock, straight at one function, without delays.
std::string invoked(std::string_view rate, std::string_view settings, std::string_view more = "")
{
    return fmt::format(
        "clients c rate={} arrivals=constant; region r; function f in r {} {}; way: c -> f latency=0 s timeout=1000 s\n{}",
        rate, kPlain, settings, more);
}

/// When the answers came.
void answersAt(Verdict& v, const Stage& stage, std::initializer_list<double> times)
{
    const auto ends = stage.ends("c");
    v.equal("answers", ends.size(), times.size());
    std::size_t n = 0;
    for (const double time : times)
        if (n < ends.size())
            v.equal("answered", ends[n++].at, at(time));
}

const ConformanceRule kRules[] = {
    {"function-1", "7.2", "A request that finds no environment waits until one is placed and has initialised",
     kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 1 s"));
         stage.runTo(10.05);
         v.equal("placed: starting", stage.metric("f", "initialising"), 1);
         v.holds("seen so", std::string_view(stage.view("f").said()[0].text) == "{n} starting" &&
                                stage.view("f").said()[0].at == at(10.1));
         stage.runTo(10.3);
         v.holds("initialising", std::string_view(stage.view("f").said()[0].text) == "{n} initialising" &&
                                     stage.view("f").said()[0].at == at(10.5));
         v.equal("counts as under way", stage.metric("f", "concurrent"), 1);
         stage.runTo(12);
         answersAt(v, stage, {11.5});
         v.equal("cold starts", stage.metric("f", "cold_starts"), 1);
     }},
    {"function-2", "7.2", "An environment that is idle serves the next request at once", kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 1 s"));
         stage.runTo(35);
         answersAt(v, stage, {11.5, 21, 31});
         v.equal("cold starts", stage.metric("f", "cold_starts"), 1);
         v.equal("environments", stage.metric("f", "environments"), 1);
         v.equal("idle", stage.metric("f", "idle"), 1);
     }},
    {"function-3", "7.2", "An environment serves one request at a time: as many run as are under way, each in its own",
     kConcurrency,
     [](Verdict& v) {
         Stage stage(invoked("10/s", "service_time=constant 10 s"));
         stage.runTo(3.05);
         v.equal("running", stage.metric("f", "concurrent"), 30);
         v.equal("environments", stage.metric("f", "environments"), 30);
         v.equal("cold starts", stage.metric("f", "cold_starts"), 30);
     }},
    {"function-4", "7.2", "Warm, as many run at once as come in the time of one: rate times duration", kConcurrency,
     [](Verdict& v) {
         for (const int seconds : {1, 2, 5}) {
             Stage stage(invoked("20/s", fmt::format("service_time=constant {} s timeout=30 s", seconds)));
             stage.runTo(100.01);
             v.equal("running", stage.metric("f", "concurrent"), 20 * seconds);
         }
     }},
    {"function-5", "7.2", "An environment that has been idle for its time is removed; the next request is cold again",
     kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("0.02/s", "service_time=constant 1 s idle_time=constant 30 s"));
         stage.runToJustBefore(81.5); // ended at 51.5 s
         v.equal("environments", stage.metric("f", "environments"), 1);
         v.holds("said", stage.view("f").said()[0].at == at(81.5));
         stage.runTo(81.5);
         v.equal("environments after", stage.metric("f", "environments"), 0);
         v.equal("seen", std::string_view(stage.view("f").said()[0].text), std::string_view("cold"));
         stage.runTo(102);
         v.equal("cold starts", stage.metric("f", "cold_starts"), 2);
         answersAt(v, stage, {51.5, 101.5});
     }},
    {"function-6", "7.2", "The environment used last is used next, so that those too many are idle for long and go",
     "Not published; a setting",
     [](Verdict& v) {
         for (const bool isLast : {true, false}) {
             Stage stage(invoked("10/s", fmt::format("service_time=constant 500 ms idle_time=constant 20 s reuse={}",
                                                     isLast ? "last-used" : "longest-idle")));
             stage.runTo(20);
             const double before = stage.metric("f", "environments");
             stage.set("c", "rate", "0.5/s");
             stage.runTo(100);
             v.within("environments while it was busy", before, 5, 15);
             v.within("environments after", stage.metric("f", "environments"), isLast ? 1 : 8, isLast ? 1 : 11);
         }
     }},
    {"function-7", "7.2",
     "Large packages take long to initialise: at 256 MB 0.21 s with next to nothing, 0.28 s with 4 MB, 0.65 s with 16 MB, "
     "3.1 s with 64 MB",
     kMeasured,
     [](Verdict& v) {
         const std::pair<std::string_view, double> measured[] = {
             {"1 KiB", 0.206}, {"4 MiB", 0.280}, {"16 MiB", 0.649}, {"64 MiB", 3.110}};
         for (const auto& [size, seconds] : measured) {
             Stage stage(fmt::format(
                 "region r; function f in r memory=256 MiB package_size={} placement_time=constant 0 s", size));
             v.within("mean", stage.metric("f", "init_mean"), seconds - 0.001, seconds + 0.001);
         }
     }},
    {"function-8", "7.2", "Java and .NET initialise for 0.6 to 3 s, Python, Go and Rust for 0.1 to 0.3 s", kMeasured,
     [](Verdict& v) {
         for (const std::string_view runtime : {"java", "dotnet", "python", "go", "rust"}) {
             const bool isSlow = runtime == "java" || runtime == "dotnet";
             Stage stage(fmt::format(
                 "region r; function f in r memory=256 MiB package_size=0 B placement_time=constant 0 s runtime={}",
                 runtime));
             v.within("mean", stage.metric("f", "init_mean"), isSlow ? 0.6 : 0.1, isSlow ? 3 : 0.3);
         }
     }},
    {"function-9", "7.2",
     "With more memory the part of the initialisation that the processor does is quicker, up to a whole vCPU",
     kMeasured,
     [](Verdict& v) {
         const auto meanWith = [](std::string_view memory, double share) {
             Stage stage(fmt::format(
                 "region r; function f in r package_size=1 KiB placement_time=constant 0 s init_cpu_share={} memory={}",
                 share, memory));
             return stage.metric("f", "init_mean");
         };
         v.within("half of it, at a whole vCPU", meanWith("1769 MiB", 0.5) / meanWith("256 MiB", 0.5), 0.5723, 0.5724);
         v.within("all of it", meanWith("1769 MiB", 1) / meanWith("256 MiB", 1), 0.1447, 0.1448);
         v.within("none", meanWith("1769 MiB", 0) / meanWith("256 MiB", 0), 0.9999, 1.0001);
         v.within("beyond one vCPU", meanWith("10240 MiB", 1) / meanWith("1769 MiB", 1), 0.9999, 1.0001);
     }},
    {"function-10", "7.1",
     "Processor comes with memory: at 128 MB work takes 13.8 times as long as with the whole vCPU of 1,769 MB", kMemory,
     [](Verdict& v) {
         const std::pair<std::string_view, double> cases[] = {
             {"128 MiB", 1769.0 / 128}, {"512 MiB", 1769.0 / 512}, {"1769 MiB", 1}, {"10 GiB", 1}};
         for (const auto& [memory, factor] : cases) {
             Stage stage(invoked("0.01/s", fmt::format("service_time=constant 100 ms timeout=30 s memory={}", memory)));
             stage.runTo(110);
             v.within("answered after", (stage.ends("c").at(0).at - at(100.5)).toSeconds(), 0.1 * factor - 1e-6,
                      0.1 * factor + 1e-6);
         }
     }},
    {"function-11", "7.1", "More than one vCPU helps only work that is spread over threads, of six at most", kMemory,
     [](Verdict& v) {
         for (const auto& [memory, threads, seconds] :
              {std::tuple{"3538 MiB", 1, 1.2}, {"3538 MiB", 2, 0.6}, {"3538 MiB", 6, 0.6}, {"10240 MiB", 6, 0.2073}}) {
             Stage stage(
                 invoked("0.01/s", fmt::format("service_time=constant 1200 ms memory={} threads={}", memory, threads)));
             stage.runTo(110);
             v.within("answered after", (stage.ends("c").at(0).at - at(100.5)).toSeconds(), seconds - 1e-4,
                      seconds + 1e-4);
         }
     }},
    {"function-12", "7.1", "What the work waits for takes as long with any memory", kMemory,
     [](Verdict& v) {
         Stage stage(invoked("0.01/s", "service_time=constant 100 ms cpu_share=0.2 memory=884.5 MiB timeout=30 s"));
         stage.runTo(110);
         v.within("answered after", (stage.ends("c").at(0).at - at(100.5)).toSeconds(), 0.12 - 1e-6, 0.12 + 1e-6);
     }},
    {"function-13", "7.1", "What runs into the timeout is ended then, and its caller is told", kQuotas,
     [](Verdict& v) {
         Stage stage(invoked("0.01/s", "service_time=constant 5 s timeout=3 s"));
         stage.runToJustBefore(103.5);
         v.equal("answers before", stage.ends("c").size(), 0);
         stage.runTo(103.5);
         answersAt(v, stage, {103.5});
         v.equal("why", stage.ends("c").at(0).reason, Reason::TimeLimit);
         v.equal("timeouts", stage.metric("f", "timeouts"), 1);
         v.equal("errors", stage.metric("f", "errors"), 1);
         v.equal("running", stage.metric("f", "concurrent"), 0);
     }},
    {"function-14", "7.1", "No function runs longer than 900 s: a longer job fails, and a longer timeout is refused",
     kQuotas,
     [](Verdict& v) {
         Stage stage(invoked("0.0005/s", "service_time=constant 1000 s timeout=900 s"));
         stage.runTo(2'900.5);
         answersAt(v, stage, {2'900.5});
         v.equal("why", stage.ends("c").at(0).reason, Reason::TimeLimit);
         v.holds("refused", isRefused(invoked("1/s", "timeout=901 s")));
     }},
    {"function-15", "7.1", "A timeout ends the calls that the invocation has under way, too", kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked(
             "0.01/s", "service_time=constant 1 s timeout=3 s",
             "zone z in r; instance w in z service_time=constant 100 s; call: f -> w latency=0 s timeout=50 s"));
         stage.runTo(104);
         answersAt(v, stage, {103.5});
         v.equal("cancelled", stage.ledgers().calls.cancelled, 1);
         stage.runTo(170);
         v.equal("timed out", stage.ledgers().calls.timedOut, 0);
     }},
    {"function-16", "7.2", "After a timeout the environment initialises anew, but is not placed again", kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("0.01/s", "service_time=constant 5 s timeout=3 s"));
         stage.runTo(204);
         answersAt(v, stage, {103.5, 203.4});
         v.equal("environments", stage.metric("f", "environments"), 1);
         v.equal("cold starts", stage.metric("f", "cold_starts"), 2);
     }},
    {"function-17", "7.2", "So it does after an error, unless it is said not to", kEnvironment,
     [](Verdict& v) {
         for (const bool resets : {true, false}) {
             Stage stage(
                 invoked("0.01/s", fmt::format("service_time=constant 1 s failure=1 failure_resets={}", resets)));
             stage.runTo(210);
             answersAt(v, stage, {101.5, resets ? 201.4 : 201});
             for (const auto& end : stage.ends("c"))
                 v.equal("why", end.reason, Reason::Error);
             v.equal("errors", stage.metric("f", "errors"), 2);
         }
     }},
    {"function-18", "7.2", "A reply on the way answers the caller; the environment is busy until the last step", kOurs,
     [](Verdict& v) {
         Stage stage(invoked("0.01/s", "program=work 1 s, reply, work 2 s"));
         stage.runTo(102);
         answersAt(v, stage, {101.5});
         v.equal("running", stage.metric("f", "concurrent"), 1);
         stage.runTo(103.5);
         v.equal("running after", stage.metric("f", "concurrent"), 0);
     }},
    {"function-19", "7.6", "Each invocation is billed by its duration, rounded up to a millisecond", kPrices,
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 10.2 ms init_billed=false"));
         stage.runTo(31);
         v.equal("billed", stage.metric("f", "billed_duration"), 0.033);
         v.within("duration", stage.metric("f", "duration"), 0.0102 - 1e-9, 0.0102 + 1e-9);
     }},
    {"function-20", "7.6", "The initialisation is billed where that is so, the placement never",
     "Lambda price list, from August 2025 on",
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 10 ms"));
         stage.runTo(31);
         v.equal("billed", stage.metric("f", "billed_duration"), 0.41 + 0.01 + 0.01);
     }},
    {"function-21", "7.6",
     "It costs 0.20 USD a million requests, and 0.0000166667 USD for a GB-second, a fifth less on arm", kPrices,
     [](Verdict& v) {
         for (const auto& [architecture, price] : {std::pair{"x86_64", 0.0000166667}, {"arm64", 0.0000133334}}) {
             Stage stage(invoked(
                 "0.1/s", fmt::format("service_time=constant 289 ms memory=2 GiB init_billed=false architecture={}",
                                      architecture)));
             stage.runTo(41);
             v.equal("GB-seconds", stage.metric("f", "gb_seconds"), 4 * 0.289 * 2);
             v.equal("cost", stage.metric("f", "cost"), 4 * 0.2e-6 + 4 * 0.289 * 2 * price);
         }
     }},
    {"function-22", "7.6", "Ephemeral storage over 512 MB costs 0.0000000309 USD a GB-second", kPrices,
     [](Verdict& v) {
         const auto costWith = [](std::string_view storage) {
             Stage stage(invoked(
                 "0.1/s", fmt::format("service_time=constant 2 s init_billed=false ephemeral_storage={}", storage)));
             stage.runTo(25);
             return stage.metric("f", "cost");
         };
         v.within("4 s x 3.5 GB", (costWith("4 GiB") - costWith("512 MiB")) * 1e9, 4 * 3.5 * 30.9 - 1e-3,
                  4 * 3.5 * 30.9 + 1e-3);
     }},
    {"function-23", "7.1",
     "An initialisation that takes more than 10 s is ended and begun anew within the first invocation", kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("0.01/s", "service_time=constant 1 s timeout=60 s init_time=constant 12 s"));
         stage.runTo(220);
         answersAt(v, stage, {123.1, 201}); // 0.1 s, 10 s, 12 s, 1 s
         Stage brief(invoked("0.01/s", "service_time=constant 1 s timeout=3 s init_time=constant 12 s"));
         brief.runTo(150);
         answersAt(v, brief, {113.1});
         v.equal("why", brief.ends("c").at(0).reason, Reason::TimeLimit);
     }},
    {"function-24", "7.3", "A request that failed or was throttled is not repeated by the service",
     "Lambda guide, synchronous invocation",
     [](Verdict& v) {
         Stage stage(invoked("0.01/s", "service_time=constant 1 s failure=1"));
         stage.runTo(190);
         v.equal("invocations", stage.metric("f", "invocations"), 1);
         Stage throttled(invoked("0.01/s", "reserved_concurrency=0"));
         throttled.runTo(190);
         v.equal("attempts", throttled.arrivals("f").size(), 1);
     }},
    {"function-25", "7.1", "A request of more than 6 MB is refused", kQuotas,
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant classes=small 50 % size 6144 KiB, large size 6145 KiB\n"
                     "region r; function f in r; way: c -> f latency=0 s");
         stage.runTo(60.5);
         std::size_t refused = 0;
         for (const auto& end : stage.ends("c"))
             if (end.reason != Reason::None) {
                 v.equal("why", end.reason, Reason::TooLarge);
                 ++refused;
             }
         v.within("refused, of 60", static_cast<double>(refused), 15, 45);
         v.equal("invocations", stage.metric("f", "invocations"), 60 - static_cast<double>(refused));
     }},
    {"function-26", "7.2", "The service takes a moment to hand an invocation over, which is not billed",
     "An estimate of ours",
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 10 ms invoke_overhead=constant 5 ms init_billed=false"));
         stage.runTo(25);
         answersAt(v, stage, {10.515, 20.015});
         v.equal("billed", stage.metric("f", "billed_duration"), 0.02);
     }},
    {"function-27", "7.2", "With other memory it is another version: idle environments go, and those at work finish",
     kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("0.5/s", "service_time=constant 3 s timeout=30 s"));
         stage.runTo(20.5); // 18 and 20 s are at work, one is idle since 19 s
         v.equal("idle", stage.metric("f", "idle"), 0);
         v.equal("cold starts", stage.metric("f", "cold_starts"), 2);
         stage.set("f", "memory", "3538 MiB");
         stage.runTo(21.9);
         v.equal("answered", stage.ends("c").size(), 9);
         stage.runTo(30);
         v.equal("cold starts of the new version", stage.metric("f", "cold_starts"), 4);
         v.holds("none failed", sum(stage.station("f").failures) == 0);
     }},
    {"function-28", "7.4", "A region without power has no environments; afterwards they start cold", kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 1 s"));
         stage.runTo(31.5);
         const std::uint32_t cut = stage.inject("region-power-loss", "r");
         v.equal("environments", stage.metric("f", "environments"), 0);
         stage.runTo(35);
         stage.clear(cut);
         stage.runTo(42);
         answersAt(v, stage, {11.5, 21, 31, 41.5});
         v.equal("cold starts", stage.metric("f", "cold_starts"), 2);
     }},
    {"function-99", "7.4",
     "Environments stand in all zones of the region: with one that loses power go those that stand there", kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("1/s", "service_time=constant 100 s timeout=200 s", "zone a in r; zone b in r"));
         stage.runTo(10.9);
         v.equal("environments", stage.metric("f", "environments"), 10);
         stage.inject("zone-power-loss", "a");
         stage.runTo(10.95);
         v.equal("left", stage.metric("f", "environments"), 5);
         v.equal("invocations that failed", stage.ends("c").size(), 5);
         for (const auto& end : stage.ends("c"))
             v.equal("why", end.reason, Reason::Error);
     }},
    {"function-100", "7.4", "The others take over, with cold starts; its users need not do anything", kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("1/s", "service_time=constant 1950 ms", "zone a in r; zone b in r"));
         stage.runTo(20.9);
         const double before = stage.metric("f", "cold_starts");
         stage.inject("zone-power-loss", "a");
         stage.runTo(60);
         v.holds("cold starts", stage.metric("f", "cold_starts") > before);
         int failed = 0;
         for (const auto& end : stage.ends("c"))
             failed += end.reason == Reason::None ? 0 : 1;
         v.equal("what ran in the zone, one of two", failed, 1);
     }},
    {"function-101", "7.4",
     "Events that were worked on there are tried again at once, and it is none of their failed attempts", kEnvironment,
     [](Verdict& v) {
         Stage stage(fmt::format(
             "clients c rate=1/s arrivals=constant; region r; zone a in r; zone b in r; topic t in r\n"
             "function f in r {} service_time=constant 5 s timeout=60 s maximum_retry_attempts=0; c -> t latency=0 s; t -> f latency=0 s",
             kPlain));
         stage.runTo(10.9);
         stage.inject("zone-power-loss", "a");
         stage.runTo(30);
         v.holds("some were cut", sum(stage.station("f").failures) > 0);
         v.equal("retries after errors", stage.metric("f", "event_retries"), 0);
         v.equal("lost", stage.metric("f", "events_dropped"), 0);
     }},
    {"function-29", "7.2", "What an invocation calls and sends follows its program, as an instance's would", kOurs,
     [](Verdict& v) {
         Stage stage(
             invoked("0.1/s", "service_time=constant 1 s timeout=30 s",
                     "zone z in r; instance w in z service_time=constant 2 s; queue q in r send_latency=constant 0 s\n"
                     "call: f -> w latency=0 s; item: f -> q latency=0 s"));
         stage.runTo(25);
         answersAt(v, stage, {13.5, 23});
         v.equal("called", stage.completed("w"), 2);
         v.equal("sent", stage.metric("q", "waiting"), 2);
     }},
    {"function-30", "7.2", "A load balancer passes requests on to it, as to any target",
     "Application Load Balancer guide, Lambda functions as targets",
     [](Verdict& v) {
         Stage stage(
             fmt::format("clients c rate=0.1/s arrivals=constant; region r; load-balancer b in r; function f in r {} "
                         "service_time=constant 1 s; c -> b latency=0 s; b -> f latency=0 s",
                         kPlain));
         stage.runTo(35);
         answersAt(v, stage, {11.5, 21, 31});
         v.equal("health checks start no environment", stage.metric("f", "cold_starts"), 1);
     }},
    {"function-96", "7.2", "A new version makes every environment cold, and stops nothing", kEnvironment,
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", "service_time=constant 3 s timeout=30 s"));
         stage.runTo(21);
         stage.inject("deploy-new-version", "f");
         stage.runTo(45);
         answersAt(v, stage, {13.5, 23, 33.5, 43}); // at work until 23 s; the next one is cold
         v.equal("cold starts", stage.metric("f", "cold_starts"), 2);
         v.equal("failed", sum(stage.station("f").failures), 0);
     }},
    {"function-97", "7.2", "Provisioned environments of an old version serve until those of the new one are ready",
     "Lambda API, PutProvisionedConcurrencyConfig",
     [](Verdict& v) {
         Stage stage(invoked("1/s", "service_time=constant 100 ms provisioned_concurrency=2"));
         stage.runTo(10.2);
         stage.inject("deploy-new-version", "f");
         v.equal("environments meanwhile", stage.metric("f", "environments"), 4);
         v.equal("unreserved in use", stage.metric("f", "unreserved"), 2);
         stage.runTo(30.5);
         v.equal("environments after", stage.metric("f", "environments"), 2);
         v.equal("cold starts", stage.metric("f", "cold_starts"), 0);
         v.equal("answers", stage.ends("c").size(), 30);
     }},
    {"function-98", "7.2", "Maintenance of hosts is the provider's: it cannot hit a function",
     "Lambda guide; EC2 guide, scheduled events",
     [](Verdict& v) {
         Stage stage(invoked("0.1/s", ""));
         bool isRefused = false;
         try {
             stage.inject("maintenance-reboot", "f");
         } catch (const std::logic_error&) {
             isRefused = true;
         }
         v.holds("refused", isRefused);
     }},
};

} // namespace
} // namespace function_rules

std::span<const ConformanceRule> functionRules()
{
    static const std::vector<ConformanceRule> all = [] {
        std::vector<ConformanceRule> rules(std::begin(function_rules::kRules), std::end(function_rules::kRules));
        for (const auto& part : {functionLimitRules(), functionEventRules(), functionPollerRules()})
            rules.insert(rules.end(), part.begin(), part.end());
        return rules;
    }();
    return all;
}

} // namespace cloudyard

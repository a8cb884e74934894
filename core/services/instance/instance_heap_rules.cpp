// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance_rules.h"

#include <algorithm>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_heap_rules {
namespace {

constexpr std::string_view kCollection = "HotSpot garbage collection tuning guide, generations";
constexpr std::string_view kHandbook = "Jones, Hosking, Moss, The Garbage Collection Handbook, 2011: stop the world";

/// Requests by the clock, straight at one instance: half a second of work each, without delays.
std::string work(std::string_view rate, std::string_view settings)
{
    return fmt::format("clients c rate={} arrivals=constant; region r code=us-east-1; zone z in r; "
                       "c -> w latency=0 s timeout=600 s\n"
                       "instance w in z service_time=constant 500 ms waiting_line=9 {}",
                       rate, settings);
}

/// With a pause of 300 ms after each 2 s of work.
std::string collected(std::string_view rate, std::string_view settings = "slots=1")
{
    return work(rate, fmt::format("gc_pause=constant 300 ms gc_interval=2 s boot_time=constant 5 s {}", settings));
}

double pauses(const Stage& stage) { return stage.metric("w", "gc_pauses"); }

/// How often it paused in 1,000 s.
double pausesAt(std::string_view rate, std::string_view settings)
{
    Stage stage(collected(rate, settings));
    stage.runTo(1000);
    return pauses(stage);
}

const ConformanceRule kRules[] = {
    {"instance-140", "14", "Without a collector nothing pauses; nor without work, however long", kCollection,
     [](Verdict& v) {
         Stage none("clients c rate=9/s arrivals=constant; region r; zone z in r; c -> w latency=0 s\n"
                    "instance w in z service_time=constant 500 ms slots=9");
         none.runTo(1000);
         v.equal("without", pauses(none), 0);
         for (const auto& end : none.ends("w"))
             v.equal("work", (end.at - end.since).toSeconds(), 0.5);
         v.equal("idle", pausesAt("0/s", "slots=2"), 0);
     }},
    {"instance-141", "14", "A pause comes when so much has been worked, wherever in a piece of work that is",
     kCollection,
     [](Verdict& v) {
         // Work from n to n + 0.5 s for n = 1, 2, ...: with 1.25 s of it the memory is full 0.25 s into the third
         // piece.
         Stage stage(collected("1/s", "slots=1 gc_interval=1250 ms"));
         stage.runTo(1);
         const SimTime first = stage.arrivals("w").at(0);
         stage.runTo(first + Duration::fromSeconds(2.25) - Duration{1});
         v.equal("just before", pauses(stage), 0);
         stage.runTo(first + Duration::fromSeconds(2.25));
         v.equal("full", pauses(stage), 1);
         v.equal("until", stage.view("w").until, first + Duration::fromSeconds(2.55));
         stage.runTo(20);
         v.equal("before it", stage.ends("w").at(1).at, first + Duration::fromSeconds(1.5));
         v.equal("the piece it fell into", stage.ends("w").at(2).at, first + Duration::fromSeconds(2.8));
         v.equal("after it", stage.ends("w").at(3).at, first + Duration::fromSeconds(3.5));
     }},
    {"instance-142", "14", "All work under way stands still for the whole pause", kHandbook,
     [](Verdict& v) {
         // Two slots always at work, half a piece apart.
         Stage stage(collected("4/s", "slots=2 gc_interval=1900 ms"));
         stage.runTo(30);
         std::size_t longer = 0;
         for (const auto& end : stage.ends("w"))
             longer += end.at - end.since > Duration::fromSeconds(0.5) ? 1 : 0;
         v.holds("work takes longer", longer > 0);
         const auto ends = stage.ends("w");
         double gap = 0;
         for (std::size_t n = 1; n < ends.size(); ++n)
             gap = std::max(gap, (ends[n].at - ends[n - 1].at).toSeconds());
         v.within("nothing ends within a pause", gap, 0.3, 0.8);
     }},
    {"instance-143", "14", "Twice the load makes twice the pauses, in however many slots", kCollection,
     [](Verdict& v) {
         v.equal("a quarter of a slot at work", pausesAt("0.5/s", "slots=1"), 124);
         v.equal("half of it", pausesAt("1/s", "slots=1"), 249);
         v.within("in four slots", pausesAt("4/s", "slots=4"), 996, 1000);
     }},
    {"instance-144", "14", "What it can do: each interval of work costs one pause of all slots", kHandbook,
     [](Verdict& v) {
         // n slots work 2 s together in 2 / n s, and then stand for 0.3 s: 2 / (2 / n + 0.3) slots' worth of work.
         for (const int n : {1, 2, 4, 10}) {
             Stage stage(collected("40/s", fmt::format("slots={}", n)));
             stage.runTo(100);
             const auto before = stage.completed("w");
             stage.runTo(1100);
             const double done = 1000 * 2 / (2.0 / n + 0.3) / 0.5;
             v.within(fmt::format("{} slots", n), static_cast<double>(stage.completed("w") - before), done - n - 1,
                      done + n + 1);
         }
     }},
    {"instance-145", "14", "Work that comes in a pause waits for its end", kHandbook,
     [](Verdict& v) {
         // The pieces that begin at 1, 2, 3 and 4 s fill the memory at 4.5 s; a pause of 3 s holds those of 5, 6 and 7
         // s.
         Stage stage(collected("1/s", "slots=9 gc_pause=constant 2750 ms"));
         stage.runTo(20);
         const auto ends = stage.ends("w");
         const SimTime full = ends.at(0).since + Duration::fromSeconds(3.5);
         v.equal("the last before", ends.at(2).at, full - Duration::fromSeconds(1));
         for (const std::size_t n : {4, 5})
             v.equal("together after it", ends.at(n).at, full + Duration::fromSeconds(3.25));
     }},
    {"instance-146", "14", "Health checks are answered after a pause: a long one looks like a machine that is down",
     kHandbook,
     [](Verdict& v) {
         for (const auto& [pause, falls] : {std::pair("1 s", false), {"15 s", true}}) {
             Stage stage(fmt::format(
                 "clients c rate=1/s arrivals=constant; region r code=us-east-1; zone z in r\n"
                 "load-balancer web in r health_check_interval=5 s health_check_timeout=2 s unhealthy_threshold=2 "
                 "healthy_threshold=2; c -> web latency=0 s timeout=600 s; web -> w latency=0 s\n"
                 "instance w in z service_time=constant 500 ms slots=9 gc_interval=10 s gc_pause=constant {}",
                 pause));
             bool hasFallen = false;
             for (int second = 1; second < 100; ++second) {
                 stage.runTo(second);
                 hasFallen = hasFallen || stage.metric("web", "healthy") < 1;
             }
             v.equal(pause, hasFallen, falls);
             v.equal("checks are given up", stage.ledgers().calls.timedOut > 0, falls);
             v.holds("it paused", pauses(stage) > 0);
             v.holds("work is done all the same", stage.completed("w") > 40);
         }
     }},
    {"instance-147", "14", "A process that starts anew begins with an empty memory, and no pause goes on", kCollection,
     [](Verdict& v) {
         Stage stage(collected("1/s", "slots=1 gc_pause=constant 100 s"));
         stage.runTo(10);
         v.equal("it stands still", std::string_view(stage.view("w").phase), std::string_view("GC pause"));
         const auto before = stage.completed("w");
         stage.clear(stage.inject("stop-instance", "w"));
         stage.runTo(18);
         v.holds("it works again", stage.completed("w") > before);
         v.equal("pauses", pauses(stage), 1);
         stage.runTo(30);
         v.equal("after as much work as at first", pauses(stage), 2);
     }},
    {"instance-148", "14", "A changed interval counts what was worked before; without a pause length it ends",
     kCollection,
     [](Verdict& v) {
         Stage stage(collected("1/s", "slots=1 gc_interval=100 s"));
         stage.runTo(50.9); // some 25 s of work
         stage.set("w", "gc_interval", "26 s");
         stage.runTo(60);
         v.equal("a pause soon", pauses(stage), 1);
         stage.change(work("1/s", "slots=1 boot_time=constant 5 s"));
         stage.runTo(400);
         v.equal("none any more", pauses(stage), 1);
     }},
    {"instance-157", "14", "A long piece of work is paused time and again, and each pause makes it longer", kHandbook,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=0.02/s arrivals=constant; region r; zone z in r; c -> w latency=0 s timeout=600 s\n"
             "instance w in z service_time=constant 21 s slots=4 gc_pause=constant 300 ms gc_interval=2 s");
         stage.runTo(99);
         const auto end = stage.ends("w").at(0);
         v.equal("21 s and ten pauses", (end.at - end.since).toSeconds(), 24);
         v.equal("pauses", pauses(stage), 10);
         v.equal("paused for", stage.metric("w", "gc_paused_time"), 3);
     }},
    {"instance-158", "14", "What all slots work fills it together, to the nanosecond", kCollection,
     [](Verdict& v) {
         for (const std::size_t slots : {1, 2, 3, 7}) {
             Stage stage(fmt::format("clients c rate=1000/s arrivals=constant; region r; zone z in r\n"
                                     "c -> w latency=0 s timeout=600 s\n"
                                     "instance w in z slots={} service_time=constant 100 s gc_pause=constant 1 s "
                                     "gc_interval=1250 ms",
                                     slots));
             stage.runTo(0.5);
             const auto begun = stage.arrivals("w"); // one slot after the other, a millisecond apart
             std::int64_t left = 1'250'000'000;
             for (std::size_t n = 1; n < slots; ++n)
                 left -= static_cast<std::int64_t>(n) * (begun[n] - begun[n - 1]).ns;
             const auto working = static_cast<std::int64_t>(slots);
             const SimTime full = begun[slots - 1] + Duration{(left + working - 1) / working};
             stage.runTo(full);
             v.equal(fmt::format("{} slots", slots), stage.view("w").until, full + Duration::fromSeconds(1));
         }
     }},
};

} // namespace
} // namespace instance_heap_rules

std::span<const ConformanceRule> instanceHeapRules() { return instance_heap_rules::kRules; }

} // namespace cloudyard

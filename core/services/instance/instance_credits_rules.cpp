// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance_rules.h"

#include <cmath>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_credits_rules {
namespace {

constexpr std::string_view kConcepts = "EC2 guide, burstable instances: key concepts";
constexpr std::string_view kStandard = "EC2 guide, burstable instances: standard mode";
constexpr std::string_view kUnlimited = "EC2 guide, burstable instances: unlimited mode";
constexpr std::string_view kScalability =
    "Gunther, Guerrilla Capacity Planning, 2007: the universal scalability law";

constexpr std::string_view kOut = "{node} is out of CPU credits: it runs at {1} % of its CPUs";

/// One slot for each vCPU of this type; each request takes a second of it.
std::string bursting(std::string_view rate, std::string_view settings)
{
    return fmt::format("clients c rate={} arrivals=constant; region r code=us-east-1; zone z in r; "
                       "c -> w latency=0 s timeout=30 s\n"
                       "instance w in z service_time=constant 1 s waiting_line=9 {}",
                       rate, settings);
}

/// More than two vCPUs can do.
constexpr std::string_view kSwamped = "4/s";

double credits(const Stage& stage) { return stage.metric("w", "cpu_credits"); }

const ConformanceRule kRules[] = {
    {"instance-106", "4.3", "Each type earns its credits evenly, whatever it does", kConcepts,
     [](Verdict& v) {
         for (const auto& [type, anHour] : {std::pair("t3.nano", 6.),
                                            {"t3.micro", 12.},
                                            {"t3.small", 24.},
                                            {"t3.medium", 24.},
                                            {"t3.large", 36.},
                                            {"t3.xlarge", 96.},
                                            {"t3.2xlarge", 192.},
                                            {"t4g.micro", 12.}}) {
             Stage stage(bursting("0/s", fmt::format("type={}", type)));
             stage.runTo(1800);
             v.within(type, credits(stage), anHour / 2 - 1e-6, anHour / 2 + 1e-6);
         }
         Stage other(bursting("0/s", "type=m5.large"));
         other.runTo(1800);
         v.holds("an m5.large has no balance", std::isnan(credits(other)));
     }},
    {"instance-107", "4.3", "The balance is at most what a day earns", kConcepts,
     [](Verdict& v) {
         Stage stage(bursting("0/s", "type=t3.micro initial_credits=287"));
         stage.runTo(3600);
         v.within("12 an hour, 24 hours", credits(stage), 288 - 1e-6, 288 + 1e-6);
     }},
    {"instance-108", "4.3",
     "A credit is a vCPU's full work for a minute: a full t3.micro bursts for 160 minutes",
     kConcepts,
     [](Verdict& v) {
         Stage stage(
             bursting(kSwamped, "type=t3.micro credit_specification=standard initial_credits=288"));
         stage.runTo(600);
         v.within("after 10 minutes, 2 - 0.2 a minute", credits(stage), 288 - 18 - 0.02,
                  288 - 18 + 0.02);
         stage.runTo(9'700);
         v.within("288 / 1.8 minutes", stage.firstSaid(kOut).toSeconds(), 9'600, 9'602);
     }},
    {"instance-109", "4.3", "Without credits a standard one does what its baseline share does",
     kStandard,
     [](Verdict& v) {
         for (const auto& [type, perSecond] :
              {std::pair("t3.micro", 0.2), {"t3.large", 0.6}, {"t2.micro", 0.1}}) {
             Stage stage(bursting(
                 kSwamped,
                 fmt::format("type={} credit_specification=standard initial_credits=0", type)));
             stage.runTo(1000);
             const auto before = stage.completed("w");
             stage.runTo(3000);
             v.within(type, static_cast<double>(stage.completed("w") - before),
                      2000 * perSecond - 4, 2000 * perSecond + 4);
         }
     }},
    {"instance-110", "4.3", "Its CPU utilisation then reads as the baseline, however much waits",
     kStandard,
     [](Verdict& v) {
         Stage stage(
             bursting(kSwamped, "type=t3.micro credit_specification=standard initial_credits=1"));
         stage.runTo(10);
         v.equal("with credits", stage.metric("w", "cpu"), 1);
         stage.runTo(300);
         v.within("without", stage.metric("w", "cpu"), 0.1 - 1e-9, 0.1 + 1e-9);
         v.equal("slots at work all the same", stage.metric("w", "utilisation"), 1);
         v.equal("seen", std::string_view(stage.view("w").said()[0].text),
                 std::string_view("out of credits"));
     }},
    {"instance-111", "4.3", "At its baseline or below a burstable one never runs out", kConcepts,
     [](Verdict& v) {
         Stage stage(
             bursting("0.19/s", "type=t3.micro credit_specification=standard initial_credits=1"));
         stage.runTo(7200);
         v.equal("out", stage.said(kOut).size(), 0);
         v.within("credits: 1 + 0.2 * 120 - 2 * 0.095 * 120", credits(stage), 2.2 - 0.1, 2.2 + 0.1);
     }},
    {"instance-112", "4.3", "An unlimited one goes on, and owes", kUnlimited,
     [](Verdict& v) {
         Stage stage(bursting(kSwamped, "type=t3.micro"));
         stage.runTo(600);
         v.within("10 minutes, 2 - 0.2 a minute", credits(stage), -18 - 0.02, -18 + 0.02);
         v.within("at full speed", static_cast<double>(stage.completed("w")), 1'195, 1'200);
     }},
    {"instance-113", "4.3", "What it owes is paid back by what it earns later, and costs nothing",
     kUnlimited,
     [](Verdict& v) {
         Stage stage(bursting(kSwamped, "type=t3.large"));
         stage.runTo(600); // 10 * (2 - 0.6) owed
         stage.set("c", "rate", "0/s");
         stage.runTo(3600);
         v.within("36 - 20 an hour", credits(stage), 16 - 0.4, 16 + 0.4);
         v.equal("list price", stage.metric("w", "cost"), 0.0832);
     }},
    {"instance-114", "4.3", "It owes no more than a day earns; what it spends beyond is charged",
     kUnlimited,
     [](Verdict& v) {
         Stage stage(bursting(kSwamped, "type=t3.nano"));
         stage.runTo(7200); // 120 * 1.9 = 228, 144 of them owed
         v.within("credits", credits(stage), -144 - 1e-6, -144 + 0.2);
         v.within("two hours and 84 credits", stage.metric("w", "cost"),
                  2 * 0.0052 + 83.8 * 0.05 / 60, 2 * 0.0052 + 84.1 * 0.05 / 60);
     }},
    {"instance-115", "4.3", "What it owes when it stops is charged", kUnlimited,
     [](Verdict& v) {
         Stage stage(bursting(kSwamped, "type=t3.micro"));
         stage.runTo(600);
         stage.inject("stop-instance", "w");
         stage.runTo(700);
         v.within("601 s and 18 credits", stage.metric("w", "cost"),
                  601 * 0.0104 / 3600 + 17.9 * 0.05 / 60, 601 * 0.0104 / 3600 + 18.1 * 0.05 / 60);
         v.equal("nothing is owed", credits(stage), 0);
     }},
    {"instance-116", "4.3", "T3 begins without credits, T2 with 30 for each vCPU", kStandard,
     [](Verdict& v) {
         for (const auto& [type, first] :
              {std::pair("t3.micro", 0), {"t4g.small", 0}, {"t2.micro", 30}}) {
             Stage stage(bursting("0/s", fmt::format("type={}", type)));
             v.equal(type, credits(stage), first);
         }
     }},
    {"instance-117", "4.3", "By family T2 is standard, T3 unlimited", kUnlimited,
     [](Verdict& v) {
         for (const auto& [type, isStandard] :
              {std::pair("t2.micro", true), {"t3.medium", false}, {"t4g.medium", false}}) {
             Stage stage(bursting(kSwamped, fmt::format("type={} initial_credits=1", type)));
             stage.runTo(300);
             v.equal(type, stage.said(kOut).size(), isStandard ? 1 : 0);
         }
     }},
    {"instance-118", "4.3", "A stop takes T2 its credits; T3 keeps them", kStandard,
     [](Verdict& v) {
         for (const auto& [type, after] : {std::pair("t2.micro", 30.), {"t3.micro", 20.}}) {
             Stage stage(bursting(
                 "0/s", fmt::format("type={} initial_credits=20 boot_time=constant 1 s", type)));
             stage.runTo(1);
             stage.clear(stage.inject("stop-instance", "w"));
             v.within(type, credits(stage), after - 0.01, after + 0.01);
         }
     }},
    {"instance-119", "14", "Contention: each further busy slot makes work longer by its share",
     kScalability,
     [](Verdict& v) {
         // Slots always busy: n / (1 + 0.05 (n - 1)) a second, where each piece takes a second by
         // itself.
         for (const int n : {1, 2, 5, 20}) {
             Stage stage(bursting("40/s", fmt::format("slots={} contention=0.05", n)));
             stage.runTo(500);
             const auto before = stage.completed("w");
             stage.runTo(1500);
             const double perSecond = n / (1 + 0.05 * (n - 1));
             v.within(fmt::format("{} slots", n),
                      static_cast<double>(stage.completed("w") - before), 1000 * perSecond - n - 1,
                      1000 * perSecond + n + 1);
         }
     }},
    {"instance-120", "14", "Coherency: beyond some number of busy slots more of them do less",
     kScalability,
     [](Verdict& v) {
         const auto done = [](int n) {
             Stage stage(bursting("40/s", fmt::format("slots={} coherency=0.01", n)));
             stage.runTo(500);
             const auto before = stage.completed("w");
             stage.runTo(1500);
             return static_cast<double>(stage.completed("w") - before);
         };
         for (const int n : {5, 10, 20})
             v.within(fmt::format("{} slots", n), done(n),
                      1000 * n / (1 + 0.01 * n * (n - 1)) - n - 1,
                      1000 * n / (1 + 0.01 * n * (n - 1)) + n + 1);
         v.holds("10 slots do more than 20", done(10) > done(20));
     }},
};

} // namespace
} // namespace instance_credits_rules

std::span<const ConformanceRule> instanceCreditsRules() { return instance_credits_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance_rules.h"

#include <vector>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_rules {
namespace {

constexpr std::string_view kOurs = "Cloudyard's handler programs";
constexpr std::string_view kLife = "EC2 guide, instance life cycle";
constexpr std::string_view kTypes = "EC2 instance types: vCPUs";
constexpr std::string_view kPolling = "SQS guide, working with messages";

/// Clients by the clock, straight at one instance with these settings, without delays.
std::string served(std::string_view rate, std::string_view settings, std::string_view link = "timeout=10 s")
{
    return fmt::format(
        "clients c rate={} arrivals=constant; region r; zone z in r; instance w in z {}; way: c -> w latency=0 s {}",
        rate, settings, link);
}

/// A queue that clients fill by the clock, and a worker.
std::string worked(std::string_view rate, std::string_view queue, std::string_view worker)
{
    return fmt::format(
        "clients c rate={} arrivals=constant; region r; zone z in r; queue q in r send_latency=constant 0 s {}\n"
        "instance w in z {}; c -> q latency=0 s; poll: q -> w latency=0 s",
        rate, queue, worker);
}

/// Those at time 0 too, which nobody watches.
std::uint64_t receives(const Stage& stage)
{
    return stage.ledgers().calls.byClass[static_cast<std::size_t>(CallClass::Receive)];
}

const ConformanceRule kRules[] = {
    {"instance-1", "13", "A request that finds the waiting line full is refused at once", kOurs,
     [](Verdict& v) {
         Stage stage(served("10/s", "slots=1 waiting_line=2 service_time=constant 1 s"));
         stage.runTo(1.05);
         v.equal("refused: those of 0.4 to 1.0 s", stage.ends("c").size(), 7);
         for (const auto& end : stage.ends("c")) {
             v.equal("why", end.reason, Reason::LineFull);
             v.equal("when", end.at, end.since);
         }
         v.equal("at work", stage.metric("w", "busy"), 1);
         v.equal("waiting", stage.metric("w", "waiting"), 2);
     }},
    {"instance-2", "14.1", "It works on as many as it has slots, first come first served", kOurs,
     [](Verdict& v) {
         for (const int slots : {1, 2, 5}) {
             Stage stage(served("1000/s", fmt::format("slots={} waiting_line=100000 service_time=constant 1 s", slots),
                                "timeout=100 s"));
             stage.runTo(1.5);
             v.equal("at work", stage.metric("w", "busy"), slots);
             v.equal("done after a second", stage.ends("c").size(), slots);
             for (int n = 0; n < slots; ++n)
                 v.equal("came", stage.ends("c").at(static_cast<std::size_t>(n)).since, at(0.001 * (n + 1)));
         }
     }},
    {"instance-3", "4.2", "Unset slots are the vCPUs of its type", kTypes,
     [](Verdict& v) {
         for (const auto& [type, slots] : {std::pair("m5.large", 2), {"m5.2xlarge", 8}, {"t2.micro", 1}}) {
             Stage stage(served("1000/s", fmt::format("type={} service_time=constant 1 s", type), "timeout=100 s"));
             stage.runTo(0.9);
             v.equal(type, stage.metric("w", "busy"), slots);
         }
     }},
    {"instance-4", "4.1", "A stopped machine refuses at once; started again it boots, and then serves", kLife,
     [](Verdict& v) {
         Stage stage(served("10/s", "slots=4 service_time=constant 20 ms boot_time=constant 5 s"));
         stage.runTo(10.05);
         const auto fault = stage.inject("stop-instance", "w");
         stage.runTo(20.05);
         stage.clear(fault);
         stage.runTo(40);
         int refused = 0;
         for (const auto& end : stage.ends("c")) {
             const bool down = end.since > at(10.05) && end.since < at(25.05);
             v.equal("outcome", end.reason, down ? Reason::Refused : Reason::None);
             v.holds("at once", !down || end.at == end.since);
             refused += down ? 1 : 0;
         }
         v.equal("refused", refused, 150);
     }},
    {"instance-5", "4.1", "What it holds as its program stops is refused at once", kLife,
     [](Verdict& v) {
         Stage stage(served("1/s", "slots=1 service_time=constant 60 s"));
         stage.runTo(3.5);
         stage.inject("stop-instance", "w");
         stage.runTo(3.5);
         v.equal("one at work, two in line", stage.ends("c").size(), 3);
         for (const auto& end : stage.ends("c")) {
             v.equal("why", end.reason, Reason::Refused);
             v.equal("when", end.at, at(3.5) + Duration{1}); // what is done by hand acts at the next instant
         }
     }},
    {"instance-6", "12", "Without power it is silent: callers learn by their own timeouts",
     "FIS: power interruption of a zone",
     [](Verdict& v) {
         Stage stage(served("1/s", "slots=1 service_time=constant 60 s", "timeout=2500 ms"));
         stage.runTo(1.5);
         stage.inject("zone-power-loss", "z");
         stage.runTo(30);
         v.equal("ended", stage.ends("c").size(), 27);
         for (const auto& end : stage.ends("c")) {
             v.equal("why", end.reason, Reason::Timeout);
             v.equal("after ns", (end.at - end.since).ns, Duration::milliseconds(2'500).ns);
         }
         v.equal("refused calls", stage.ledgers().calls.refused, 0);
     }},
    {"instance-7", "1.2",
     "A message that a worker held as the power went is received again after its visibility timeout", kPolling,
     [](Verdict& v) {
         Stage stage(
             worked("1/s", "visibility_timeout=10 s receive_wait_time=20 s", "slots=1 service_time=constant 3 s"));
         stage.runTo(2.5);
         stage.inject("zone-power-loss", "z");
         stage.runToJustBefore(11);
         v.equal("in flight", stage.metric("q", "in_flight"), 1);
         stage.runTo(11);
         v.equal("in flight after", stage.metric("q", "in_flight"), 0);
         v.equal("waiting", stage.metric("q", "waiting"), 11);
         v.equal("lost", sum(stage.ledgers().messages.dropped) + sum(stage.ledgers().messages.failed), 0);
     }},
    {"instance-8", "1.4", "After an empty short poll a worker pauses for 200 ms", kPolling,
     [](Verdict& v) {
         Stage stage(worked("0/s", "", "slots=1"));
         stage.runTo(2);
         const auto polls = stage.departures("poll", CallClass::Receive);
         v.equal("polls in 2 s, the first at 0", receives(stage), 11);
         for (std::size_t n = 0; n < polls.size(); ++n)
             v.equal("a poll at", polls[n], at(0.2 * static_cast<double>(n + 1)));
     }},
    {"instance-9", "14.4", "An idle long poll costs three requests a minute for each poller", "SQS: wait of 20 s",
     [](Verdict& v) {
         for (const int pollers : {1, 4}) {
             Stage stage(worked("0/s", "receive_wait_time=20 s", fmt::format("slots={}", pollers)));
             stage.runToJustBefore(600);
             v.equal("receives in 10 minutes", receives(stage), 30 * pollers);
         }
     }},
    {"instance-10", "14.4",
     "Work that takes longer than the visibility timeout is done again: with probability P(S > V)",
     "At-least-once delivery",
     [](Verdict& v) {
         Stage stage(
             worked("50/s", "visibility_timeout=2 s receive_wait_time=20 s", "slots=500 service_time=exponential 1 s"));
         stage.runTo(200);
         // exp(-2) = 0.1353 of each receive's work outlasts the timeout: four deviations of 10,000 messages.
         const auto repeated = static_cast<double>(stage.ledgers().deliveries.redelivered);
         const auto all = static_cast<double>(stage.ledgers().deliveries.deliveries);
         v.within("share of receives that lead to another", repeated / all, 0.122, 0.149);
     }},
    {"instance-11", "1.4", "A worker asks for no more messages than it has free slots", kOurs,
     [](Verdict& v) {
         Stage stage(worked("100/s", "receive_wait_time=20 s", "slots=3 batch=10 service_time=constant 10 s"));
         stage.runTo(9);
         v.equal("in flight", stage.metric("q", "in_flight"), 3);
         v.equal("at work", stage.metric("w", "busy"), 3);
     }},
    {"instance-12", "13", "It calls during the work, holding its slot, and sends after it, with the slot free again",
     kOurs,
     [](Verdict& v) {
         Stage calls(
             "clients c rate=1/s arrivals=constant; region r; zone z in r; instance w in z slots=3 service_time=constant 100 ms\n"
             "instance d in z slots=9 service_time=constant 2 s; c -> w latency=0 s; w -> d latency=0 s");
         calls.runTo(10.5);
         v.equal("slots held, each for 2.1 s", calls.metric("w", "busy"), 2);
         Stage sends(
             "clients c rate=1/s arrivals=constant; region r; zone z in r; instance w in z slots=3 service_time=constant 100 ms\n"
             "queue d in r send_latency=constant 2 s; c -> w latency=0 s; w -> d latency=0 s");
         sends.runTo(10.5);
         v.equal("slots held while it sends", sends.metric("w", "busy"), 0);
         v.equal("the answer waits for the acceptance, ns", (sends.ends("c").at(0).at - sends.ends("c").at(0).since).ns,
                 Duration::milliseconds(2'100).ns);
     }},
    {"instance-13", "1.2",
     "Work that fails by itself gives its caller an error; a message comes back after its timeout", kOurs,
     [](Verdict& v) {
         Stage asked(served("50/s", "slots=9 service_time=constant 10 ms failure=0.2"));
         asked.runTo(100);
         // Four deviations of 5,000.
         v.within("requests that failed", static_cast<double>(sum(asked.ledgers().messages.failed)) / 5'000, 0.177,
                  0.223);
         Stage sent(worked("0.1/s", "visibility_timeout=30 s receive_wait_time=20 s",
                           "slots=1 service_time=constant 1 s failure=1"));
         sent.runTo(39.9);
         v.equal("deliveries before", sent.ledgers().deliveries.deliveries, 3);
         v.equal("none again", sent.metric("q", "redelivered"), 0);
         sent.runTo(40);
         v.equal("the first again, 30 s after its receive at 10 s", sent.metric("q", "redelivered"), 1);
         v.equal("deleted", sent.completed("q"), 0);
     }},
    {"instance-14", "1.5",
     "A poison message fails whoever works on it, until it is dead-lettered; others are not held up", kOurs,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=50/s arrivals=constant; region r; zone z in r; c -> q latency=0 s; queue d in r; q -> d\n"
             "queue q in r send_latency=constant 0 s max_receives=3 visibility_timeout=1 s receive_wait_time=20 s\n"
             "instance a in z slots=20 service_time=constant 10 ms poison=0.1; q -> a latency=0 s\n"
             "instance b in z slots=20 service_time=constant 10 ms poison=0.1; q -> b latency=0 s");
         stage.runTo(100);
         const double dead = stage.metric("d", "parked");
         v.within("dead letters: a tenth, those of the last 3 s apart", dead, 485 - 4 * 21.2, 485 + 4 * 21.2);
         const double alive = static_cast<double>(stage.completed("q"));
         v.within("all others are done", 5'000 - dead - alive, 0, 40);
         v.equal("nobody failed at chance: three receives of each dead one",
                 stage.metric("q", "redelivered") >= 2 * dead, true);
     }},
    {"instance-15", "1.4", "What a lost answer carried is not worked on by that worker: it comes back to the queue",
     "SQS guide, working with messages",
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant; region r; zone z in r; c -> q latency=0 s\n"
                     "queue q in r send_latency=constant 0 s visibility_timeout=300 s receive_wait_time=20 s\n"
                     "instance w in z slots=1 service_time=constant 10 ms; poll: q -> w latency=200 ms");
         stage.runTo(1.1); // the answer with the first message is on its way
         const std::uint32_t cut = stage.inject("cut-link", "poll");
         stage.runTo(2);
         stage.clear(cut);
         stage.runTo(60);
         const auto begun = stage.arrivals("w");
         v.holds("others were worked on", !begun.empty());
         v.equal("in flight still: the one whose answer was lost", stage.metric("q", "in_flight") >= 1, true);
         v.equal("all work was of messages received", begun.size() < stage.ledgers().deliveries.deliveries, true);
     }},
    {"instance-16", "1.3", "Heartbeats end with their worker: the message comes back when the last extension is over",
     "SQS guide, visibility timeout",
     [](Verdict& v) {
         Stage stage(worked("0.1/s", "visibility_timeout=120 s receive_wait_time=20 s",
                            "slots=1 service_time=constant 1000 s heartbeat=60 s heartbeat_extension=120 s"));
         stage.runTo(200); // received at 10 s; beats at 70, 130 and 190 s
         stage.inject("instance-power-loss", "w");
         stage.runToJustBefore(310);
         v.equal("in flight", stage.metric("q", "in_flight"), 1);
         stage.runTo(310);
         v.equal("in flight after", stage.metric("q", "in_flight"), 0);
     }},
    {"instance-92", "4.1", "A Windows machine takes minutes longer to boot than a Linux machine",
     "Estimate of ours: 2 to 5 min",
     [](Verdict& v) {
         const auto boots = [](std::string_view system) {
             Stage stage(served("1/s", fmt::format("boot_time=constant 20 s operating_system={}", system)));
             stage.runTo(5);
             stage.clear(stage.inject("stop-instance", "w"));
             return (stage.view("w").until - at(5)).toSeconds();
         };
         v.within("linux", boots("linux"), 20, 20.001);
         v.within("windows", boots("windows"), 20 + 60, 20 + 480);
     }},
    {"instance-91", "4.2", "A Windows machine costs its licence for each vCPU on top", "EC2 on-demand list, us-east-1",
     [](Verdict& v) {
         const auto anHour = [](std::string_view type, std::string_view system) {
             Stage stage(fmt::format(
                 "clients c rate=0/s; region r code=us-east-1; zone z in r; instance w in z type={} operating_system={}; c -> w",
                 type, system));
             stage.runTo(3600);
             return stage.metric("w", "cost");
         };
         v.equal("m5.large", anHour("m5.large", "linux"), 0.096);
         v.equal("m5.large with Windows", anHour("m5.large", "windows"), 0.188);
         v.equal("m5.2xlarge with Windows", anHour("m5.2xlarge", "windows"), 0.752);
     }},
};

} // namespace
} // namespace instance_rules

std::span<const ConformanceRule> instanceRules()
{
    static const std::vector<ConformanceRule> all = [] {
        std::vector<ConformanceRule> rules(std::begin(instance_rules::kRules), std::end(instance_rules::kRules));
        for (const auto more : {instanceWorkerRules(), instanceWorkerLimitRules(), instanceCallingRules(),
                                instanceSpotRules(), instanceHibernationRules(), instanceCreditsRules(),
                                instanceHeapRules(), instanceStatusRules(), instanceProgramRules()})
            rules.insert(rules.end(), more.begin(), more.end());
        return rules;
    }();
    return all;
}

} // namespace cloudyard

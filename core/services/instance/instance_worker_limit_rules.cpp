// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Workers: how much they ask for, when batches go and what guards make of them, crashes, how they end.
#include <algorithm>
#include <initializer_list>

#include "core/services/instance/instance_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace instance_worker_limit_rules {
namespace {

constexpr std::string_view kOurs = "Cloudyard's handler programs";
constexpr std::string_view kSendBatch = "SQS API, SendMessageBatch; how a sender gathers is ours";
constexpr std::string_view kDeleteBatch = "SQS API, DeleteMessageBatch; how a worker gathers is ours";
constexpr std::string_view kBreaker = "M. Nygard, Release It!, 2007";
constexpr std::string_view kBudget = "Timeouts, retries and backoff with jitter, Amazon Builders' Library";
constexpr std::string_view kPolling = "SQS guide, working with messages";

constexpr double kDue = 360'000; ///< s: the schedule's only time

/// So many messages at kDue into a queue, and a worker that polls it 10 at a time and, if there is one, sends on to p.
std::string worked(int items, std::string_view worker, std::string_view queue = "", std::string_view more = "")
{
    return fmt::format("region r; zone z in r; schedule s in r schedule_expression=rate(100 hours) items={}\n"
                       "queue q in r send_latency=constant 0 s receive_wait_time=20 s {}; s -> q latency=0 s\n"
                       "instance w in z pollers=1 batch=10 {}; poll: q -> w latency=0 s\n{}",
                       items, queue, worker, more);
}

void seen(Verdict& v, std::string_view what, const std::vector<SimTime>& times, std::initializer_list<double> seconds)
{
    v.equal(fmt::format("{}: how many", what), times.size(), seconds.size());
    for (std::size_t n = 0; n < std::min(times.size(), seconds.size()); ++n)
        v.equal(fmt::format("{} at", what), times[n], at(std::data(seconds)[n]));
}

const ConformanceRule kRules[] = {
    {"instance-130", "1.1", "A batch that was full before its window was over leaves the next one a whole window",
     kSendBatch,
     [](Verdict& v) {
         Stage stage(worked(3, "slots=2 service_time=constant 1 s send_batch=2 send_batch_window=4 s", "",
                            "queue p in r send_latency=constant 0 s; on: w -> p latency=0 s"));
         stage.runTo(kDue + 10);
         const auto sends = stage.departures("on", CallClass::Send); // done after 1 s, 1 s and 2 s
         v.equal("calls", sends.size(), 2);
         v.equal("the full one", sends.at(0), at(kDue + 1));
         v.equal("the other", sends.at(1), at(kDue + 6));
     }},
    {"instance-131", "13",
     "A batch that is not answered is one failure to its breaker; an open one fails a batch untried, each item by itself",
     kBreaker,
     [](Verdict& v) {
         Stage stage(worked(
             30, "slots=10 service_time=constant 2 s send_batch=10 send_batch_window=1 s", "visibility_timeout=3000 s",
             "queue p in r send_latency=constant 0 s\n"
             "on: w -> p latency=0 s timeout=1 s retries=0 breaker=0.5 breaker_calls=2 breaker_pause=1000 s"));
         stage.inject("cut-link", "on");
         stage.runTo(kDue + 10);
         v.equal("calls", stage.departures("on", CallClass::Send).size(), 2);
         v.equal("not tried", stage.metric("w", "not_tried"), 10);
         v.equal("failed so", stage.station("w").failures[static_cast<std::size_t>(Reason::BreakerOpen)], 10);
         v.equal("all failed", sum(stage.station("w").failures), 30);
         v.equal("in the system", stage.station("w").inSystem, 0);
         for (const NodeNote& note : stage.view("w").said())
             v.holds("a call without an answer is no refusal", std::string_view(note.text) != "{n} refused");
     }},
    {"instance-132", "13",
     "A batch is a first attempt: it needs nothing of the retry budget, and earns a part of a retry", kBudget,
     [](Verdict& v) {
         Stage stage(worked(30, "slots=10 service_time=constant 1 s send_batch=10 send_batch_window=1 s", "",
                            "queue p in r send_latency=constant 0 s\n"
                            "on: w -> p latency=0 s timeout=1 s retries=3 retry_budget=0.0001 retry_reserve=1"));
         stage.runTo(kDue + 20);
         v.equal("calls", stage.departures("on", CallClass::Send).size(), 3);
         v.equal("stored", stage.metric("p", "waiting"), 30);
         v.equal("not tried", stage.metric("w", "not_tried"), 0);
         Stage silent(worked(
             30, "slots=10 service_time=constant 2 s send_batch=10 send_batch_window=1 s", "visibility_timeout=1 h",
             "queue p in r send_latency=constant 0 s\n"
             "on: w -> p latency=0 s timeout=500 ms retries=1 backoff=1 ms jitter=none retry_budget=1 retry_reserve=1"));
         silent.inject("cut-link", "on");
         silent.runTo(kDue + 20);
         v.equal("three batches, and an item again for each", silent.departures("on", CallClass::Send).size(), 3 + 3);
         v.equal("all failed", sum(silent.station("w").failures), 30);
     }},
    {"instance-133", "1.1",
     "A call that deletes a batch bears the trace of the first of it, also where it is the only one", kDeleteBatch,
     [](Verdict& v) {
         for (const int items : {1, 3}) {
             Stage stage(worked(items, "slots=10 service_time=constant 0 s delete_batch=5 delete_batch_window=1 s"));
             stage.runTo(kDue + 5);
             std::uint64_t sent = 0;
             for (const Hop& hop : stage.hops()) {
                 if (hop.callClass == CallClass::Send && !hop.isReply && sent == 0)
                     sent = hop.trace;
                 if (hop.callClass == CallClass::Delete && !hop.isReply)
                     v.equal("trace", hop.trace, sent);
             }
             v.equal("deleted", stage.completed("q"), items);
             v.equal("no word of any that was not", stage.view("w").noteCount, 0);
         }
     }},
    {"instance-134", "1.4", "It asks for as many messages as it has free slots, and no more", kOurs,
     [](Verdict& v) {
         Stage stage(
             "region r; zone z in r; schedule one in r schedule_expression=rate(1 minute)\n"
             "schedule eight in r schedule_expression=rate(2 minutes) items=8; one -> q latency=0 s; eight -> q latency=0 s\n"
             "queue q in r send_latency=constant 0 s receive_wait_time=20 s visibility_timeout=1 h; poll: q -> w latency=0 s\n"
             "instance w in z slots=4 pollers=1 batch=10 service_time=constant 1000 s");
         stage.runTo(121);
         v.equal("at work", stage.metric("w", "busy"), 4);
         v.equal("in flight", stage.metric("q", "in_flight"), 4);
         v.equal("left to others", stage.metric("q", "waiting"), 6);
     }},
    {"instance-135", "1.2",
     "A share of the pieces of work crashes the process; each time it is said to have started again", kOurs,
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant; region r; zone z in r; c -> w latency=0 s\n"
                     "instance w in z slots=1 service_time=constant 10 ms crash=0.2 restart_time=constant 100 ms");
         stage.runTo(1'000.5);
         const double crashes = stage.metric("w", "crashes");
         v.within("of a thousand a fifth", crashes, 200 - 4 * 12.7, 200 + 4 * 12.7);
         v.equal("started again", stage.said("{node} has started again").size(), crashes);
         v.equal("all others are answered", stage.completed("w"), 1'000 - crashes);
     }},
    {"instance-136", "1.4",
     "A worker that is to end waits for the answer to its receive, asks for nothing more, and is gone", kOurs,
     [](Verdict& v) {
         for (const bool isAnswered : {true, false}) { // if not, it would be repeated for another 42 s
             Stage stage(
                 fmt::format("clients c rate=0.001/s arrivals=constant; region r; zone z in r\n"
                             "queue q in r type=fifo receive_wait_time=20 s; c -> q latency=0 s message_groups=1\n"
                             "auto-scaling-group g in r slots=2 min_size=1 max_size=2 desired_capacity=2 "
                             "pending_time=constant 10 s boot_time=constant 20 s launch_call=constant 2 s "
                             "receive_attempts=true; q -> g latency=0 s timeout=1 s {}",
                             isAnswered ? "" : "loss=1"));
             stage.runTo(105);
             stage.set("g", "desired_capacity", "1");
             stage.runTo(130);
             v.within("gone", stage.firstSaid("{node} is terminated").toSeconds(), 105, 105 + 21.201);
             v.equal("instances", stage.metric("g", "in_service"), 1);
         }
     }},
    {"instance-137", "1.4", "It has as many receives out as it has pollers, for as many slots as are free", kPolling,
     [](Verdict& v) {
         for (const auto& [pollers, receives] : {std::pair(1, 1), {2, 2}, {9, 5}, {0, 5}}) {
             Stage stage(fmt::format("region r; zone z in r; queue q in r receive_wait_time=20 s; q -> w latency=0 s\n"
                                     "instance w in z slots=5 pollers={} batch=1",
                                     pollers));
             stage.runTo(19);
             v.equal("receives", stage.ledgers().calls.byClass[static_cast<std::size_t>(CallClass::Receive)], receives);
         }
     }},
    {"instance-180", "1.4", "After nothing a poller pauses, and longer after nothing again, until it got something",
     kPolling,
     [](Verdict& v) {
         Stage stage(
             "clients c rate=0.8/s arrivals=constant; region r; zone z in r; queue q in r send_latency=constant 0 s\n"
             "instance w in z slots=1 service_time=constant 0 s empty_receive_pause=300 ms "
             "empty_receive_pause_again=700 ms; c -> q latency=0 s; poll: q -> w latency=0 s");
         stage.runTo(3.5); // the first receive was at 0; messages come at 1.25 and 2.5 s
         seen(v, "receives", stage.departures("poll", CallClass::Receive), {0.3, 1, 1.7, 1.7, 2, 2.7, 2.7, 3});
     }},
    {"instance-181", "1.4", "Each poller does so by itself, after failed receives, too; not after a long poll",
     kPolling,
     [](Verdict& v) {
         const auto polled = [](std::string_view queue, std::string_view worker) {
             return fmt::format("region r; zone z in r; queue q in r {}; poll: q -> w latency=0 s timeout=1 s\n"
                                "instance w in z empty_receive_pause_again=700 ms {}",
                                queue, worker);
         };
         Stage two(polled("", "slots=2"));
         two.runTo(1);
         seen(v, "of two", two.departures("poll", CallClass::Receive), {0.2, 0.2, 0.9, 0.9});
         Stage cut(polled("", "slots=1"));
         cut.inject("cut-link", "poll");
         cut.runTo(65); // the first one of all was through; a receive is given up after 20 s and 1 s
         seen(v, "failed", cut.departures("poll", CallClass::Receive), {0.2, 21.9, 43.6});
         Stage patient(polled("receive_wait_time=2 s", "slots=1"));
         patient.runTo(5);
         seen(v, "of long polls", patient.departures("poll", CallClass::Receive), {2, 4});
     }},
};

} // namespace
} // namespace instance_worker_limit_rules

std::span<const ConformanceRule> instanceWorkerLimitRules() { return instance_worker_limit_rules::kRules; }

} // namespace cloudyard

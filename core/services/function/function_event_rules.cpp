// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Asynchronous invocations: what is tried again and when, and where events go in the end.
#include "core/services/function/function_rules.h"


#include "core/services/rule_stage.h"

namespace cloudyard {
namespace function_event_rules {
namespace {

constexpr std::string_view kAsynchronous = "Lambda guide, asynchronous invocation";
constexpr std::string_view kConfig = "Lambda API, PutFunctionEventInvokeConfig";

constexpr double kDue = 360'000; ///< s: the schedule's only time

/// So many events at kDue for a function that is warm at once and works for a second.
std::string due(int items, std::string_view settings, std::string_view more = "")
{
    return fmt::format(
        "region r; schedule s in r schedule_expression=rate(100 hours) items={}\n"
        "function f in r placement_time=constant 0 s init_time=constant 0 s invoke_overhead=constant 0 s "
        "idle_time=constant 600 s timeout=900 s service_time=constant 1 s {}; way: s -> f latency=0 s\n{}",
        items, settings, more);
}

constexpr std::string_view kDone = "queue done in r send_latency=constant 0 s; out: f -> done latency=0 s";
constexpr std::string_view kLost = "queue lost in r send_latency=constant 0 s";

void arrivedAt(Verdict& v, const Stage& stage, std::initializer_list<double> seconds)
{
    const auto times = stage.arrivals("f");
    v.equal("attempts", times.size(), seconds.size());
    std::size_t n = 0;
    for (const double after : seconds)
        if (n < times.size())
            v.equal("attempt", times[n++], at(kDue + after));
}

const ConformanceRule kRules[] = {
    {"function-52", "7.4", "An event is taken in at once, whatever becomes of it: the sender is done", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(1, "service_time=constant 100 s"));
         stage.runTo(kDue);
         v.equal("accepted", stage.completed("s"), 1);
         v.equal("running", stage.metric("f", "concurrent"), 1);
         stage.runTo(kDue + 100);
         v.equal("done", stage.completed("f"), 1);
         v.equal("in flight", stage.ledgers().messages.completed, 1);
     }},
    {"function-53", "7.4", "An event that fails is tried again a minute later, and once more two minutes after that",
     kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(1, "poison=1"));
         stage.runTo(kDue + 30);
         v.holds("said", std::string_view(stage.view("f").said()[0].text) == "{n} event waits" &&
                             stage.view("f").said()[0].at == at(kDue + 61));
         stage.runTo(kDue + 1'000);
         arrivedAt(v, stage, {0, 61, 182});
         v.equal("errors", stage.metric("f", "errors"), 3);
         v.equal("dropped", stage.metric("f", "events_dropped"), 1);
         v.equal("failed for good", stage.failed(Reason::Delivery), 1);
     }},
    {"function-54", "7.4", "It is tried again as often as is said, from not at all to twice", kConfig,
     [](Verdict& v) {
         for (const int attempts : {0, 1, 2}) {
             Stage stage(due(1, fmt::format("poison=1 maximum_retry_attempts={}", attempts)));
             stage.runTo(kDue + 1'000);
             v.equal("attempts", stage.arrivals("f").size(), attempts + 1);
         }
     }},
    {"function-55", "7.4", "A timeout is an error like others", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(1, "service_time=constant 10 s timeout=3 s"));
         stage.runTo(kDue + 1'000);
         arrivedAt(v, stage, {0, 63, 186});
         v.equal("timeouts", stage.metric("f", "timeouts"), 3);
     }},
    {"function-56", "7.4", "Another attempt meets other luck: what failed by chance may come through", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(1'000, "failure=0.3"));
         stage.runTo(kDue + 1'000);
         // 0.3^3 of 1,000 fail three times
         v.within("dropped", stage.metric("f", "events_dropped"), 10, 50);
         v.equal("all others succeeded",
                 static_cast<double>(stage.completed("f")) + stage.metric("f", "events_dropped"), 1'000);
     }},
    {"function-57", "7.4", "A throttled event goes back and is tried after 1 s, 2 s, 4 s and so on, up to 5 minutes",
     kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(2, "service_time=constant 899 s reserved_concurrency=1"));
         stage.runTo(kDue + 800);
         arrivedAt(v, stage, {0, 0, 1, 3, 7, 15, 31, 63, 127, 255, 511});
         stage.runTo(kDue + 1'110);
         v.equal("next", stage.arrivals("f").back(), at(kDue + 811));
         stage.runTo(kDue + 2'500);
         v.equal("both done", stage.completed("f"), 2);
     }},
    {"function-58", "7.4", "Throttles use up none of the retries after errors", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(2, "service_time=constant 30 s reserved_concurrency=1 poison=1"));
         stage.runTo(kDue + 4'000);
         v.equal("errors of both", stage.metric("f", "errors"), 6);
         v.holds("throttles", stage.metric("f", "throttles") >= 5);
     }},
    {"function-59", "7.4", "An event that is too old is given up at that very moment", kConfig,
     [](Verdict& v) {
         Stage stage(due(2, "service_time=constant 899 s reserved_concurrency=1 maximum_event_age=100 s"));
         stage.runToJustBefore(kDue + 100);
         v.equal("waiting", stage.metric("f", "events_waiting"), 1);
         v.equal("age", static_cast<int>(stage.metric("f", "event_age")), 99);
         stage.runTo(kDue + 100);
         v.equal("waiting after", stage.metric("f", "events_waiting"), 0);
         v.equal("expired", stage.ledgers().messages.expired, 1);
         v.equal("dropped", stage.metric("f", "events_dropped"), 1);
     }},
    {"function-60", "7.4", "Six hours are the longest, and usual", kConfig,
     [](Verdict& v) {
         Stage stage(due(2, "service_time=constant 899 s reserved_concurrency=1", ""));
         stage.runTo(kDue + 1);
         stage.set("f", "reserved_concurrency", "1");
         stage.runTo(kDue + 2'000);
         v.equal("nothing given up", stage.metric("f", "events_dropped"), 0);
         v.holds("more is refused", isRefused(due(1, "maximum_event_age=21601 s")));
     }},
    {"function-61", "7.4", "What fails for good goes to the destination of failures, with its message", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(1, "poison=1 maximum_retry_attempts=0 on_failure=done", kDone));
         stage.runTo(kDue + 2);
         v.equal("there", stage.metric("done", "waiting"), 1);
         v.equal("dropped", stage.metric("f", "events_dropped"), 0);
         v.equal("created", stage.ledgers().messages.createdItems, 1);
     }},
    {"function-62", "7.4", "So does what became too old", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(2, "service_time=constant 899 s reserved_concurrency=1 maximum_event_age=60 s on_failure=done",
                         kDone));
         stage.runTo(kDue + 60);
         v.equal("there", stage.metric("done", "waiting"), 1);
     }},
    {"function-63", "7.4", "A record of what succeeds goes to the other destination", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(3, "on_success=done", kDone));
         stage.runTo(kDue + 2);
         v.equal("there", stage.metric("done", "waiting"), 3);
         v.equal("records", stage.ledgers().messages.createdItems, 6);
         Stage failing(due(3, "poison=1 on_success=done", kDone));
         failing.runTo(kDue + 500);
         v.equal("none of failures", failing.metric("done", "waiting"), 0);
     }},
    {"function-64", "7.4", "A destination is no place that the work itself sends to", kAsynchronous,
     [](Verdict& v) {
         Stage plain(due(3, "", kDone));
         plain.runTo(kDue + 2);
         v.equal("sent by the work", plain.metric("done", "waiting"), 3);
         Stage stage(due(3, "on_failure=done", kDone));
         stage.runTo(kDue + 2);
         v.equal("not sent", stage.metric("done", "waiting"), 0);
     }},
    {"function-65", "7.4", "A dead-letter queue gets what fails for good", "Lambda guide, dead-letter queues",
     [](Verdict& v) {
         Stage stage(due(2, "poison=1 dead_letter_queue=lost", kLost));
         stage.runTo(kDue + 182);
         v.equal("not yet", stage.metric("lost", "parked"), 0);
         stage.runTo(kDue + 183);
         v.equal("dead letters", stage.metric("lost", "parked"), 2);
         v.equal("counted", stage.metric("f", "dead_lettered"), 2);
         v.equal("ledger", stage.ledgers().messages.deadLettered, 2);
     }},
    {"function-66", "7.4", "With both, the one gets the event and the other a record of it", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(1, "poison=1 maximum_retry_attempts=0 on_failure=done dead_letter_queue=lost",
                         fmt::format("{}\n{}", kDone, kLost)));
         stage.runTo(kDue + 2);
         v.equal("dead letters", stage.metric("lost", "parked"), 1);
         v.equal("records", stage.metric("done", "waiting"), 1);
     }},
    {"function-67", "7.4", "Where nothing may ever run events are given up at once, without an attempt",
     "Lambda guide, reserved concurrency of 0",
     [](Verdict& v) {
         Stage stage(due(2, "reserved_concurrency=0 dead_letter_queue=lost", kLost));
         stage.runTo(kDue);
         v.equal("dead letters", stage.metric("lost", "parked"), 2);
         v.equal("attempts", stage.arrivals("f").size(), 0);
     }},
    {"function-68", "7.4", "A destination that does not answer is tried as its link says; then the event is lost",
     kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(
             1, "poison=1 maximum_retry_attempts=0 on_failure=done",
             "queue done in r send_latency=constant 0 s; out: f -> done latency=0 s timeout=1 s retries=2 backoff=1 s jitter=none backoff_growth=fixed"));
         stage.runTo(1);
         stage.inject("cut-link", "out");
         stage.runTo(kDue + 60);
         v.equal("sends", stage.departures("out", CallClass::Send).size(), 3);
         v.equal("destination failures", stage.metric("f", "destination_failures"), 1);
         v.equal("retries", stage.metric("f", "retries"), 2);
         v.equal("there", stage.metric("done", "waiting"), 0);
         v.equal("lost", stage.failed(Reason::Unreachable), 1);
     }},
    {"function-69", "7.1", "An event larger than the limit is refused, and its sender told", "Lambda quotas",
     [](Verdict& v) {
         Stage stage(
             "clients c rate=1/s arrivals=constant; region r; topic t in r publish_latency=constant 0 s; c -> t latency=0 s "
             "message_size=uniform 1 KiB 9 KiB\nfunction f in r maximum_event_size=5 KiB; t -> f latency=0 s");
         stage.runTo(100.5);
         const double refused = static_cast<double>(stage.failures("f", Reason::TooLarge));
         v.within("refused, of 100", refused, 30, 70);
         v.equal("received", stage.metric("f", "events_received"), 100 - refused);
         v.equal("not tried again by the topic", stage.metric("t", "retries"), 0);
         for (const int bytes : {4'220, 4'221}) { // and an envelope of 900
             Stage exact(fmt::format("clients c rate=1/s arrivals=constant; region r; topic t in r "
                                     "publish_latency=constant 0 s; c -> t latency=0 s message_size={} B\n"
                                     "function f in r maximum_event_size=5 KiB; t -> f latency=0 s",
                                     bytes));
             exact.runTo(10.5);
             v.equal("one that is as large as may be is taken", exact.metric("f", "events_received"),
                     bytes == 4'220 ? 10 : 0);
         }
     }},
    {"function-70", "7.4", "A topic's message is an event: the topic is done with it once it is taken in",
     "Lambda guide, Amazon SNS",
     [](Verdict& v) {
         Stage stage(
             "clients c rate=1/s arrivals=constant; region r; topic t in r publish_latency=constant 0 s; c -> t latency=0 s\n"
             "function f in r service_time=constant 100 ms poison=1; t -> f latency=0 s");
         stage.runTo(10.5);
         v.equal("delivered", stage.metric("t", "delivered"), 10);
         v.equal("waiting for another attempt", stage.metric("f", "events_waiting"), 10);
         v.equal("retries of the topic", stage.metric("t", "retries"), 0);
     }},
    {"function-71", "7.4", "The internal queue may hand an event over twice", kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(1'000, "event_duplicates=0.2"));
         stage.runTo(kDue + 10);
         v.within("invocations", stage.metric("f", "invocations"), 1'150, 1'250);
         v.equal("duplicated", stage.ledgers().messages.duplicated, stage.completed("f") - 1'000);
     }},
    {"function-72", "7.4", "Events outlast a loss of power: they are stored, and tried again when it is back",
     kAsynchronous,
     [](Verdict& v) {
         Stage stage(due(2, "service_time=constant 60 s reserved_concurrency=1"));
         stage.runTo(kDue + 10);
         const std::uint32_t cut = stage.inject("region-power-loss", "r");
         stage.runTo(kDue + 200);
         v.equal("done meanwhile", stage.completed("f"), 0);
         stage.clear(cut);
         stage.runTo(kDue + 1'000);
         v.equal("done after", stage.completed("f"), 2);
     }},
    {"function-73", "7.4", "Of events that are sent in a batch each is taken in by itself", kAsynchronous,
     [](Verdict& v) {
         Stage stage(fmt::format(
             "region r; schedule s in r schedule_expression=rate(100 hours) items=20 batch=10; function f in r "
             "service_time=constant 100 ms; way: s -> f latency=0 s"));
         stage.runTo(kDue + 5);
         v.equal("calls", stage.departures("way", CallClass::Send).size(), 2);
         v.equal("done", stage.completed("f"), 20);
     }},
    {"function-103", "7.4", "A dead-letter queue is a queue, one that is there, in the function's region",
     "Lambda guide, dead-letter queues",
     [](Verdict& v) {
         const auto isSound = [](std::string_view named) {
             return !isRefused(fmt::format("region r; zone z in r; schedule s in r; instance w in z; queue lost in r\n"
                                           "lost -> w; region far code=us-east-1; queue away in far; away -> w\n"
                                           "function f in r dead_letter_queue={}; s -> f",
                                           named));
         };
         v.holds("a queue", isSound("lost"));
         v.holds("no queue", !isSound("w"));
         v.holds("not there", !isSound("lots"));
         v.holds("elsewhere", !isSound("away"));
     }},
};

} // namespace
} // namespace function_event_rules

std::span<const ConformanceRule> functionEventRules() { return function_event_rules::kRules; }

} // namespace cloudyard

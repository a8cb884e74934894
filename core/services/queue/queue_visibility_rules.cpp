// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// ChangeMessageVisibility and the limit of what is in flight.
#include <algorithm>

#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_visibility_rules {
namespace {

constexpr std::string_view kVisibility = "SQS guide, visibility timeout";
constexpr std::string_view kChange = "SQS API, ChangeMessageVisibility";

/// Sends one message, to be found at 1 s.
void sendOne(Stage& stage)
{
    stage.send("in");
    stage.runTo(1);
}

const ConformanceRule kRules[] = {
    {"queue-14", "1.4", "Beyond the in-flight limit a short poll is refused with OverLimit", kVisibility,
     [](Verdict& v) {
         Stage stage(queueStage("in_flight_limit=2"));
         stage.send("in", 3);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out"), 2);
         v.equal("received beyond", stage.receiveCount("out"), 0);
         v.equal("outcome", stage.last().outcome, CallOutcome::Refused);
         v.equal("reason", stage.last().reason, Reason::Throttled);
     }},
    {"queue-15", "1.4", "Beyond the in-flight limit a long poll gets no error: it waits, and is served after a delete",
     kVisibility,
     [](Verdict& v) {
         Stage stage(queueStage("in_flight_limit=1 receive_wait_time=20 s"));
         stage.send("in", 2);
         stage.runTo(1);
         const Delivery first = stage.receiveOne("out");
         stage.receive("out");
         stage.runTo(4);
         v.equal("deliveries before", stage.ledgers().deliveries.deliveries, 1);
         stage.erase("out", first);
         stage.runTo(4);
         v.equal("deliveries after", stage.ledgers().deliveries.deliveries, 2);
     }},
    {"queue-16", "1.4", "A long poll at the in-flight limit is served when retention takes a message in flight",
     kVisibility,
     [](Verdict& v) {
         Stage stage(queueStage("in_flight_limit=1 receive_wait_time=20 s retention=60 s visibility_timeout=300 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         stage.runTo(50);
         stage.send("in");
         stage.receive("out");
         stage.runToJustBefore(60);
         v.equal("deliveries before", stage.ledgers().deliveries.deliveries, 1);
         stage.runTo(60);
         v.equal("deliveries after", stage.ledgers().deliveries.deliveries, 2);
     }},
    {"queue-47", "1.3", "A changed timeout counts from the call: 60 s, at 15 s made 10 s, ends at 25 s", kChange,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=60 s"));
         stage.send("in");
         stage.runTo(0);
         const Delivery receipt = stage.receiveOne("out");
         stage.runTo(15);
         stage.changeVisibility("out", receipt, 10);
         stage.runToJustBefore(25);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("in flight before", stage.metric("q", "in_flight"), 1);
         stage.runTo(25);
         v.equal("visible", stage.metric("q", "waiting"), 1);
         stage.runTo(60);
         v.equal("visible once only", stage.metric("q", "waiting"), 1);
     }},
    {"queue-48", "1.3", "It may be made longer, and longer again", kChange,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         sendOne(stage);
         const Delivery receipt = stage.receiveOne("out");
         for (const double second : {20.0, 50.0}) {
             stage.runTo(second);
             stage.changeVisibility("out", receipt, 40);
         }
         stage.runToJustBefore(90);
         v.equal("in flight", stage.metric("q", "in_flight"), 1);
         stage.runTo(90);
         v.equal("visible", stage.metric("q", "waiting"), 1);
         v.equal("deliveries", stage.ledgers().deliveries.deliveries, 1);
     }},
    {"queue-49", "1.3", "A timeout of 0 makes the message visible at once", kVisibility,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=60 s"));
         sendOne(stage);
         const Delivery receipt = stage.receiveOne("out");
         stage.runTo(5);
         stage.changeVisibility("out", receipt, 0);
         stage.runTo(5);
         v.equal("in flight", stage.metric("q", "in_flight"), 0);
         v.equal("receive count", stage.receiveOne("out").receives, 2);
     }},
    {"queue-50", "1.3", "A change holds for this receive alone: the next one has the queue's timeout again",
     kVisibility,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         stage.send("in");
         stage.runTo(0);
         stage.changeVisibility("out", stage.receiveOne("out"), 100);
         stage.runTo(100);
         (void)stage.receiveOne("out");
         stage.runToJustBefore(130);
         v.equal("in flight", stage.metric("q", "in_flight"), 1);
         stage.runTo(130);
         v.equal("in flight after", stage.metric("q", "in_flight"), 0);
     }},
    {"queue-51", "1.3",
     "No receive hides a message for more than 12 h: asking for more is an error and changes nothing", kChange,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         sendOne(stage);
         const Delivery receipt = stage.receiveOne("out");
         stage.runTo(11);
         stage.changeVisibility("out", receipt, 43'191);
         stage.runTo(11);
         v.equal("beyond 12 h", stage.last().outcome, CallOutcome::Refused);
         stage.runToJustBefore(31);
         v.equal("in flight", stage.metric("q", "in_flight"), 1);
         stage.runTo(31);
         v.equal("in flight after the old timeout", stage.metric("q", "in_flight"), 0);
     }},
    {"queue-52", "1.3", "Up to 12 h from the receive a message may be kept hidden", kChange,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         sendOne(stage);
         const Delivery receipt = stage.receiveOne("out");
         stage.runTo(11);
         stage.changeVisibility("out", receipt, 43'190);
         stage.runToJustBefore(43'201);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("in flight", stage.metric("q", "in_flight"), 1);
         stage.runTo(43'201);
         v.equal("in flight after", stage.metric("q", "in_flight"), 0);
     }},
    {"queue-53", "1.3", "The timeout of a message that is not in flight cannot be changed", kChange,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=10 s"));
         sendOne(stage);
         const Delivery receipt = stage.receiveOne("out");
         stage.runTo(20);
         stage.changeVisibility("out", receipt, 100);
         stage.runTo(20);
         v.equal("outcome", stage.last().outcome, CallOutcome::Refused);
         v.equal("still visible", stage.metric("q", "waiting"), 1);
         const Delivery second = stage.receiveOne("out");
         stage.erase("out", second);
         stage.runTo(21);
         stage.changeVisibility("out", second, 100);
         stage.runTo(22);
         v.equal("outcome when it is gone", stage.last().outcome, CallOutcome::Refused);
     }},
    {"queue-54", "1.3", "Heartbeats keep a message hidden for as long as the work on it lasts", kVisibility,
     [](Verdict& v) {
         for (const bool beats : {true, false}) {
             Stage stage(
                 fmt::format("clients c rate=0.01/s arrivals=constant; region r; zone z in r; c -> q latency=0 s\n"
                             "queue q in r send_latency=constant 0 s visibility_timeout=120 s; q -> w latency=0 s\n"
                             "instance w in z slots=9 service_time=constant 500 s {}",
                             beats ? "heartbeat=60 s heartbeat_extension=120 s" : ""));
             stage.runTo(650);
             v.equal(beats ? "received again" : "received again without", stage.metric("q", "redelivered") > 0, !beats);
         }
     }},
    {"queue-55", "1.4", "A batch is cut to what the in-flight limit leaves", kVisibility,
     [](Verdict& v) {
         Stage stage(queueStage("in_flight_limit=4"));
         stage.send("in", 10);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out"), 4);
         v.equal("in flight", stage.metric("q", "in_flight"), 4);
     }},
    {"queue-116", "1.4", "A copy that a delete missed is as old as the message, and was received as often",
     "SQS guide, standard queues: at-least-once delivery; SQS CreateQueue: MessageRetentionPeriod",
     [](Verdict& v) {
         Stage stage(queueStage("duplicate_rate=1 visibility_timeout=300 s retention=60 s"));
         stage.send("in");
         stage.runTo(30);
         stage.erase("out", stage.receiveOne("out"));
         stage.runToJustBefore(60);
         v.equal("the copy", stage.metric("q", "waiting"), 1);
         v.equal("receive count", stage.receiveOne("out").receives, 2);
         v.equal("expired before", stage.ledgers().messages.expired, 0);
         stage.runTo(60);
         v.equal("expired", stage.ledgers().messages.expired, 1);
     }},
};

} // namespace
} // namespace queue_visibility_rules

std::span<const ConformanceRule> queueVisibilityRules() { return queue_visibility_rules::kRules; }

} // namespace cloudyard

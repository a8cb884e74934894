// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a message's sending to its end.
#include <algorithm>

#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_life_rules {
namespace {

constexpr std::string_view kReceive = "SQS API, ReceiveMessage";
constexpr std::string_view kDelete = "SQS API, DeleteMessage";
constexpr std::string_view kCreate = "SQS API, CreateQueue";
constexpr std::string_view kMetrics = "SQS guide, CloudWatch metrics";
constexpr std::string_view kPurge = "SQS API, PurgeQueue";

/// Sends one message, to be found at 1 s.
void sendOne(Stage& stage)
{
    stage.send("in");
    stage.runTo(1);
}

const ConformanceRule kRules[] = {
    {"queue-1", "1.2", "A send is acknowledged when the message is stored, and only then can it be received",
     "SQS guide, standard queues",
     [](Verdict& v) {
         Stage stage(queueStage("send_latency=constant 8 ms"));
         stage.send("in");
         stage.runToJustBefore(0.008);
         v.equal("answers before", stage.answers().size(), 0);
         v.equal("received before", stage.receiveCount("out"), 0);
         stage.runTo(0.008);
         v.equal("send's answer", stage.last().outcome, CallOutcome::Answered);
         v.equal("answered at", stage.last().at, at(0.008));
         v.equal("received after", stage.receiveCount("out"), 1);
     }},
    {"queue-2", "1.2", "A received message stays hidden for exactly the visibility timeout", kReceive,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         v.equal("in flight", stage.metric("q", "in_flight"), 1);
         stage.runToJustBefore(31);
         v.equal("received just before", stage.receiveCount("out"), 0);
         stage.runTo(31);
         v.equal("in flight after", stage.metric("q", "in_flight"), 0);
         v.equal("received after", stage.receiveCount("out"), 1);
     }},
    {"queue-3", "1.2", "Every receive adds one to the message's receive count", kReceive,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=1 s"));
         sendOne(stage);
         for (int receive = 1; receive <= 5; ++receive) {
             v.equal("receive count", stage.receiveOne("out").receives, receive);
             stage.runTo(1 + 2.0 * receive);
         }
         v.equal("deliveries", stage.ledgers().deliveries.deliveries, 5);
         v.equal("repeated", stage.metric("q", "redelivered"), 4);
     }},
    {"queue-4", "1.2", "A delete by the newest receipt ends the message; it never comes back", kDelete,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         sendOne(stage);
         stage.erase("out", stage.receiveOne("out"));
         stage.runTo(2);
         v.equal("completed", stage.ledgers().messages.completed, 1);
         v.equal("in flight", stage.metric("q", "in_flight"), 0);
         stage.runTo(100);
         v.equal("received later", stage.receiveCount("out"), 0);
     }},
    {"queue-5", "1.2", "A repeated delete succeeds and does nothing", kDelete,
     [](Verdict& v) {
         Stage stage(queueStage(""));
         sendOne(stage);
         const Delivery receipt = stage.receiveOne("out");
         for (int time = 0; time < 2; ++time) {
             stage.erase("out", receipt);
             stage.runTo(2 + time);
             v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         }
         v.equal("completed", stage.ledgers().messages.completed, 1);
         v.equal("stale deletes", stage.ledgers().deliveries.staleDeletes, 1);
     }},
    {"queue-6", "1.2", "A fresh receive makes the old receipt stale: a delete with it succeeds and the message stays",
     kDelete,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         sendOne(stage);
         const Delivery first = stage.receiveOne("out");
         stage.runTo(32);
         const Delivery second = stage.receiveOne("out");
         stage.erase("out", first);
         stage.runTo(33);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("completed by the old", stage.ledgers().messages.completed, 0);
         v.equal("in flight", stage.metric("q", "in_flight"), 1);
         stage.erase("out", second);
         stage.runTo(34);
         v.equal("completed by the new", stage.ledgers().messages.completed, 1);
     }},
    {"queue-7", "1.2", "A delete works after the timeout ended, as long as nobody received the message again", kDelete,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         sendOne(stage);
         const Delivery receipt = stage.receiveOne("out");
         stage.runTo(100);
         v.equal("visible", stage.metric("q", "waiting"), 1);
         stage.erase("out", receipt);
         stage.runTo(101);
         v.equal("completed", stage.ledgers().messages.completed, 1);
         v.equal("visible after", stage.metric("q", "waiting"), 0);
         v.equal("stale deletes", stage.ledgers().deliveries.staleDeletes, 0);
     }},
    {"queue-8", "1.2", "A delayed message becomes visible exactly after the delay, counted from its sending",
     "SQS guide, delay queues",
     [](Verdict& v) {
         Stage stage(queueStage("delay=5 s"));
         stage.runTo(2);
         stage.send("in");
         stage.runToJustBefore(7);
         v.equal("delayed", stage.metric("q", "delayed"), 1);
         v.equal("received before", stage.receiveCount("out"), 0);
         stage.runTo(7);
         v.equal("delayed after", stage.metric("q", "delayed"), 0);
         v.equal("received after", stage.receiveCount("out"), 1);
     }},
    {"queue-9", "1.2", "A changed delay leaves messages alone that were sent before", "SQS guide, delay queues",
     [](Verdict& v) {
         Stage stage(queueStage("delay=5 s"));
         stage.send("in");
         stage.runTo(1);
         stage.set("q", "delay", "60 s");
         stage.send("in");
         stage.runToJustBefore(5);
         v.equal("received before 5 s", stage.receiveCount("out"), 0);
         stage.runTo(5);
         v.equal("received at 5 s", stage.receiveCount("out"), 1);
         stage.runToJustBefore(61);
         v.equal("received before 61 s", stage.receiveCount("out"), 1 /* the first, again */);
         stage.runTo(61);
         v.equal("received at 61 s", stage.receiveCount("out"), 1);
     }},
    {"queue-10", "1.2", "Retention counts from the sending and takes messages that wait and that are in flight",
     "SQS API, DeleteMessage; SQS guide, dead-letter queues",
     [](Verdict& v) {
         Stage stage(queueStage("retention=60 s visibility_timeout=300 s"));
         stage.runTo(3);
         stage.send("in", 2);
         stage.runTo(50);
         const Delivery held = stage.receiveOne("out");
         stage.runToJustBefore(63);
         v.equal("expired before", stage.ledgers().messages.expired, 0);
         stage.runTo(63);
         v.equal("expired", stage.ledgers().messages.expired, 2);
         v.equal("in flight", stage.metric("q", "in_flight"), 0);
         stage.erase("out", held);
         stage.runTo(64);
         v.equal("late delete's outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("completed", stage.ledgers().messages.completed, 0);
     }},
    {"queue-11", "1.2", "Retention of a delayed message counts from its sending too", kCreate,
     [](Verdict& v) {
         Stage stage(queueStage("retention=60 s delay=900 s"));
         stage.send("in");
         stage.runToJustBefore(60);
         v.equal("expired before", stage.ledgers().messages.expired, 0);
         stage.runTo(60);
         v.equal("expired", stage.ledgers().messages.expired, 1);
         v.equal("delayed", stage.metric("q", "delayed"), 0);
     }},
    {"queue-12", "1.2", "A receive and another receive do not lengthen retention", kCreate,
     [](Verdict& v) {
         Stage stage(queueStage("retention=60 s visibility_timeout=20 s"));
         stage.send("in");
         for (const double second : {1.0, 25.0, 50.0}) {
             stage.runTo(second);
             (void)stage.receiveOne("out");
         }
         stage.runTo(60);
         v.equal("expired", stage.ledgers().messages.expired, 1);
     }},
    {"queue-13", "1.1", "A shortened retention expires what is already older", "SQS API, SetQueueAttributes",
     [](Verdict& v) {
         Stage stage(queueStage("retention=1000 s"));
         stage.send("in");
         stage.runTo(100);
         stage.send("in");
         stage.runTo(101);
         stage.set("q", "retention", "60 s");
         stage.runTo(102);
         v.equal("expired", stage.ledgers().messages.expired, 1);
         stage.runTo(160);
         v.equal("expired in the end", stage.ledgers().messages.expired, 2);
     }},
    {"queue-41", "1.2", "A message's own delay beats the queue's, also when it is none",
     "SQS API, SendMessage: DelaySeconds",
     [](Verdict& v) {
         Stage stage(queueStage("delay=60 s",
                                "puppet u in z; puppet v in z; late: u -> q latency=0 s message_delay=5 s\n"
                                "once: v -> q latency=0 s message_delay=0 s"));
         stage.send("late");
         stage.send("once");
         stage.send("in");
         stage.runTo(0);
         v.equal("visible at once", stage.metric("q", "waiting"), 1);
         v.equal("delayed", stage.metric("q", "delayed"), 2);
         stage.runToJustBefore(5);
         v.equal("visible before 5 s", stage.metric("q", "waiting"), 1);
         stage.runTo(5);
         v.equal("visible at 5 s", stage.metric("q", "waiting"), 2);
         stage.runTo(60);
         v.equal("visible at 60 s", stage.metric("q", "waiting"), 3);
     }},
    {"queue-42", "1.2", "The receipts of a batch are the messages' own: what is not deleted of it comes back", kDelete,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=10 s"));
         stage.send("in", 10);
         stage.runTo(1);
         const std::vector<Delivery> batch = stage.receiveNow("out");
         v.equal("received", batch.size(), 10);
         for (std::size_t n = 0; n < 10; n += 2)
             stage.erase("out", batch.at(n));
         stage.runTo(2);
         v.equal("in flight", stage.metric("q", "in_flight"), 5);
         stage.runTo(11);
         v.equal("back", stage.receiveCount("out"), 5);
         v.equal("completed", stage.ledgers().messages.completed, 5);
     }},
    {"queue-43", "1.6",
     "A purge takes what was sent before it, in flight and delayed too, and nothing that was sent after", kPurge,
     [](Verdict& v) {
         Stage stage(queueStage("purge_time=60 s visibility_timeout=300 s",
                                "puppet v in z; late: v -> q latency=0 s message_delay=200 s"));
         stage.send("in", 2);
         stage.send("late");
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.inject("purge-queue", "q");
         stage.runTo(30);
         stage.send("in");
         stage.runTo(59);
         v.equal("purged before", stage.dropped(Reason::Purged), 0);
         stage.runTo(62);
         v.equal("purged", stage.dropped(Reason::Purged), 3);
         v.equal("in flight", stage.metric("q", "in_flight"), 0);
         v.equal("delayed", stage.metric("q", "delayed"), 0);
         v.equal("left", stage.metric("q", "waiting"), 1);
         v.equal("counted", stage.metric("q", "purged"), 3);
     }},
    {"queue-44", "1.6", "While a purge is under way earlier messages may still be received, and deleted", kPurge,
     [](Verdict& v) {
         Stage stage(queueStage("purge_time=60 s"));
         stage.send("in", 2);
         stage.runTo(1);
         stage.inject("purge-queue", "q");
         stage.runTo(20);
         stage.erase("out", stage.receiveOne("out"));
         stage.runTo(62);
         v.equal("completed", stage.ledgers().messages.completed, 1);
         v.equal("purged", stage.dropped(Reason::Purged), 1);
     }},
    {"queue-45", "1.6", "A second purge within 60 s is refused; afterwards there may be another", kPurge,
     [](Verdict& v) {
         Stage stage(queueStage("purge_time=60 s"));
         sendOne(stage);
         stage.inject("purge-queue", "q");
         stage.runTo(20);
         stage.send("in");
         stage.runTo(30);
         stage.inject("purge-queue", "q");
         stage.runTo(100);
         v.equal("left by the second", stage.metric("q", "waiting"), 1);
         stage.inject("purge-queue", "q");
         stage.runTo(170);
         v.equal("left by the third", stage.metric("q", "waiting"), 0);
     }},
    {"queue-46", "1.6", "The counters count messages, not calls; an empty receive counts as one", kMetrics,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         stage.send("in", 12);
         stage.runTo(1);
         v.equal("a batch", stage.receiveCount("out"), 10);
         v.equal("the rest", stage.receiveCount("out"), 2);
         v.equal("nothing", stage.receiveCount("out"), 0);
         v.equal("received", stage.metric("q", "received"), 12);
         v.equal("empty receives", stage.metric("q", "empty_receives"), 1);
         v.equal("sent", stage.station("q").arrivals, 12);
     }},
    {"queue-142", "1.2", "What was delayed comes after what was visible before it", "SQS guide, message timers",
     [](Verdict& v) {
         Stage stage(queueStage("", "puppet u in z; late: u -> q latency=0 s message_delay=5 s"));
         stage.send("late");
         stage.send("in", 2);
         stage.runTo(6);
         v.equal("first", stage.receiveOne("out").trace, 2);
         v.equal("second", stage.receiveOne("out").trace, 3);
         v.equal("last", stage.receiveOne("out").trace, 1);
     }},
    {"queue-146", "1.4", "A copy that missed its delete comes before what was sent later", "SQS guide, standard queues",
     [](Verdict& v) {
         Stage stage(queueStage("duplicate_rate=1 visibility_timeout=300 s"));
         stage.send("in", 3);
         stage.runTo(1);
         const Delivery first = stage.receiveNow("out", 1).at(0);
         stage.erase("out", first);
         stage.runTo(2);
         v.equal("the next is its copy", stage.receiveNow("out", 1).at(0).trace, first.trace);
     }},
};

} // namespace
} // namespace queue_life_rules

std::span<const ConformanceRule> queueLifeRules() { return queue_life_rules::kRules; }

} // namespace cloudyard

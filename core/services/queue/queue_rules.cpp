// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue_rules.h"

#include <algorithm>

#include "core/services/rule_stage.h"

namespace cloudyard {
namespace {

constexpr std::string_view kReceive = "SQS API, ReceiveMessage";
constexpr std::string_view kDelete = "SQS API, DeleteMessage";
constexpr std::string_view kCreate = "SQS API, CreateQueue";
constexpr std::string_view kVisibility = "SQS guide, visibility timeout";
constexpr std::string_view kDeadLetters = "SQS guide, dead-letter queues";
constexpr std::string_view kPolling = "SQS guide, short and long polling";
constexpr std::string_view kMetrics = "SQS guide, CloudWatch metrics";

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
    {"queue-17", "1.4", "A long poll answers as soon as a message is there, not at the end of its wait", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("receive_wait_time=20 s"));
         stage.receive("out", 10);
         stage.runTo(3.5);
         v.equal("answers before", stage.answers().size(), 0);
         stage.send("in");
         stage.runTo(3.5);
         v.equal("answers", stage.answers().size(), 2);
         for (const PuppetAnswer& answer : stage.answers()) {
             v.equal("answered at", answer.at, at(3.5));
             v.equal("messages", answer.deliveries.size(), answer.callClass == CallClass::Receive ? 1 : 0);
         }
     }},
    {"queue-18", "1.4", "A long poll without a message answers empty after exactly its wait", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("receive_wait_time=20 s"));
         stage.runTo(2);
         stage.receive("out");
         stage.runToJustBefore(22);
         v.equal("answers before", stage.answers().size(), 0);
         stage.runTo(22);
         v.equal("answers", stage.answers().size(), 1);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("messages", stage.last().deliveries.size(), 0);
     }},
    {"queue-19", "1.4", "Two long polls and one message: one gets it, the other waits its whole time", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("receive_wait_time=20 s"));
         stage.receive("out");
         stage.receive("out");
         stage.runTo(5);
         stage.send("in");
         stage.runToJustBefore(20);
         v.equal("answers", stage.answers().size(), 2);
         stage.runTo(20);
         v.equal("loser's answer at", stage.last().at, at(20));
         v.equal("loser's messages", stage.last().deliveries.size(), 0);
         v.equal("deliveries", stage.ledgers().deliveries.deliveries, 1);
     }},
    {"queue-20", "1.4", "Three long polls and two messages: two messages are received, each once", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("receive_wait_time=20 s"));
         for (int poll = 0; poll < 3; ++poll)
             stage.receive("out");
         stage.runTo(5);
         stage.send("in", 2);
         stage.runTo(20);
         v.equal("answers", stage.answers().size(), 5);
         v.equal("deliveries", stage.ledgers().deliveries.deliveries, 2);
         v.equal("repeated", stage.ledgers().deliveries.redelivered, 0);
     }},
    {"queue-21", "1.4", "A message that becomes visible again ends a long poll at that instant", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=10 s receive_wait_time=20 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         stage.runTo(3);
         stage.receive("out");
         stage.runTo(30);
         v.equal("answered at", stage.last().at, at(11));
         v.equal("messages", stage.last().deliveries.size(), 1);
     }},
    {"queue-22", "1.4", "Waiting long polls are served in the order in which they came", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("receive_wait_time=20 s", "puppet v in z; other: q -> v latency=0 s"));
         stage.receive("other");
         stage.runTo(1);
         stage.receive("out");
         stage.runTo(2);
         stage.send("in");
         stage.runTo(2);
         const auto isOfV = [&](const PuppetAnswer& a) { return a.puppet == stage.node("v"); };
         v.equal("served first", std::ranges::count_if(stage.answers(), isOfV), 1);
     }},
    {"queue-23", "1.4", "A short poll answers at once, also without a message", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("receive_wait_time=0 s"));
         stage.runTo(2);
         stage.receive("out");
         stage.runTo(2);
         v.equal("answers", stage.answers().size(), 1);
         v.equal("messages", stage.last().deliveries.size(), 0);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
     }},
    {"queue-24", "1.1", "A receive brings as many as asked for, and ten at most", kReceive,
     [](Verdict& v) {
         Stage stage(queueStage(""));
         stage.send("in", 25);
         stage.runTo(1);
         v.equal("asked for 3", stage.receiveCount("out", 3), 3);
         v.equal("asked for 10", stage.receiveCount("out", 10), 10);
         v.equal("asked for 20", stage.receiveCount("out", 20), 10);
         v.equal("the rest", stage.receiveCount("out", 10), 2);
     }},
    {"queue-25", "1.4", "Messages come mostly in the order of their sending; one that comes back goes to the front",
     "SQS guide, standard queues",
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=10 s"));
         sendOne(stage);
         const Delivery first = stage.receiveOne("out");
         stage.send("in");
         stage.runTo(11);
         v.equal("first", stage.receiveOne("out").trace, first.trace);
         v.holds("then the other", stage.receiveOne("out").trace != first.trace);
     }},
    {"queue-26", "1.6", "A message received three times or more comes back behind the others (poison pill)", kMetrics,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=1 s"));
         stage.send("in");
         stage.runTo(0.5);
         std::uint64_t pill = 0;
         for (const double second : {1, 2, 3}) {
             stage.runTo(second);
             pill = stage.receiveOne("out").trace;
         }
         stage.runTo(3.5);
         stage.send("in");
         stage.runTo(4);
         v.equal("visible", stage.metric("q", "waiting"), 2);
         v.holds("the fresh one first", stage.receiveOne("out").trace != pill);
         v.equal("then the pill", stage.receiveOne("out").trace, pill);
     }},
    {"queue-27", "1.6", "A message received twice still comes back to the front", kMetrics,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=1 s"));
         stage.send("in");
         stage.runTo(0.5);
         (void)stage.receiveOne("out");
         stage.runTo(1.5);
         const std::uint64_t twice = stage.receiveOne("out").trace;
         stage.runTo(2);
         stage.send("in");
         stage.runTo(2.5);
         v.equal("first", stage.receiveOne("out").trace, twice);
     }},
    {"queue-28", "1.6", "The age of the oldest message counts from its sending, while it waits", kMetrics,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=10 s"));
         stage.runTo(2);
         stage.send("in");
         stage.runTo(7);
         v.equal("age", stage.metric("q", "age_of_oldest"), 5);
         stage.erase("out", stage.receiveOne("out"));
         stage.runTo(8);
         v.equal("age of an empty queue", stage.metric("q", "age_of_oldest"), 0);
     }},
    {"queue-29", "1.5",
     "With max_receives N a message is delivered N times; the next attempt to receive it moves it to the dead-letter queue",
     kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=3 visibility_timeout=1 s"));
         sendOne(stage);
         for (int receive = 1; receive <= 3; ++receive) {
             v.equal("receive count", stage.receiveOne("out").receives, receive);
             stage.runTo(1 + 2.0 * receive);
         }
         v.equal("received once more", stage.receiveCount("out"), 0);
         v.equal("dead letters", stage.metric("d", "parked"), 1);
         v.equal("dead-lettered", stage.ledgers().messages.deadLettered, 1);
         v.equal("left behind", stage.metric("q", "waiting"), 0);
     }},
    {"queue-30", "1.5", "A queue that nobody polls moves nothing to its dead-letter queue", kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         stage.runTo(1000);
         v.equal("dead letters", stage.metric("d", "parked"), 0);
         v.equal("visible", stage.metric("q", "waiting"), 1);
     }},
    {"queue-31", "1.5", "A message on its way to the dead-letter queue does not stand in the way of the next", kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s"));
         sendOne(stage);
         const Delivery spent = stage.receiveOne("out");
         stage.send("in");
         stage.runTo(5);
         v.holds("another one", stage.receiveOne("out").trace != spent.trace);
         v.equal("dead letters", stage.metric("d", "parked"), 1);
     }},
    {"queue-32", "1.5", "Without a dead-letter queue a message is received for ever", kDeadLetters,
     [](Verdict& v) {
         Stage stage(queueStage("max_receives=1 visibility_timeout=1 s"));
         sendOne(stage);
         for (int receive = 1; receive <= 20; ++receive) {
             v.equal("receive count", stage.receiveOne("out").receives, receive);
             stage.runTo(1 + 2.0 * receive);
         }
     }},
    {"queue-33", "1.5", "A redrive policy that is tightened later holds for messages that were received before", kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=10 visibility_timeout=1 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         stage.runTo(3);
         stage.set("q", "max_receives", "1");
         v.equal("received", stage.receiveCount("out"), 0);
         v.equal("dead letters", stage.metric("d", "parked"), 1);
     }},
    {"queue-34", "1.5", "A dead letter keeps the time of its sending: retention of the dead-letter queue counts from it",
     kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "retention=100 s"));
         stage.runTo(5);
         stage.send("in");
         stage.runTo(10);
         (void)stage.receiveOne("out");
         stage.runTo(60);
         v.equal("received", stage.receiveCount("out"), 0);
         stage.runToJustBefore(105);
         v.equal("expired before", stage.ledgers().parked.expired, 0);
         stage.runTo(105);
         v.equal("expired", stage.ledgers().parked.expired, 1);
         v.equal("dead letters", stage.metric("d", "parked"), 0);
     }},
    {"queue-35", "1.5", "A dead letter older than what lies in the dead-letter queue expires on time all the same",
     kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "retention=100 s"));
         stage.send("in");
         stage.runTo(10);
         (void)stage.receiveOne("out");
         stage.runTo(50);
         stage.send("direct");
         stage.runTo(60);
         v.equal("received", stage.receiveCount("out"), 0);
         stage.runTo(100);
         v.equal("dead letters expired", stage.ledgers().parked.expired, 1);
         v.equal("others expired", stage.ledgers().messages.expired, 0);
         stage.runTo(150);
         v.equal("others expired later", stage.ledgers().messages.expired, 1);
     }},
    {"queue-36", "1.5", "A dead letter that is received counts its receives anew", kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s"));
         sendOne(stage);
         const Delivery first = stage.receiveOne("out");
         stage.runTo(5);
         v.equal("received", stage.receiveCount("out"), 0);
         const Delivery again = stage.receiveOne("dead");
         v.equal("the same message", again.trace, first.trace);
         v.equal("receive count", again.receives, 1);
         v.equal("taken up again", stage.ledgers().messages.createdRedriven, 1);
         stage.erase("dead", again);
         stage.runTo(6);
         v.equal("completed", stage.ledgers().messages.completed, 1);
         v.equal("dead letters", stage.metric("d", "parked"), 0);
     }},
    {"queue-37", "1.5", "Moved messages do not count as sent to the dead-letter queue", kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         stage.runTo(5);
         v.equal("received", stage.receiveCount("out"), 0);
         v.equal("moved", stage.metric("d", "waiting"), 1);
         v.equal("sent", stage.station("d").arrivals, 0);
     }},
    {"queue-38", "1.4", "A send repeated because its acknowledgement was lost is stored a second time",
     "SQS guide, standard queues",
     [](Verdict& v) {
         Stage stage(queueStage(""));
         sendOne(stage);
         stage.sendAgain("in");
         stage.runTo(2);
         v.equal("sent by somebody", stage.ledgers().messages.createdItems, 1);
         v.equal("duplicated", stage.ledgers().messages.duplicated, 1);
         v.equal("visible", stage.metric("q", "waiting"), 2);
     }},
    {"queue-39", "1.4", "A late repeat of a message that ended is a message of its own", "SQS guide, standard queues",
     [](Verdict& v) {
         Stage stage(queueStage("", "queue slow in r send_latency=constant 10 s; late: w -> slow latency=0 s timeout=60 s"));
         sendOne(stage);
         stage.erase("out", stage.receiveOne("out"));
         stage.runTo(2);
         stage.sendAgain("late");
         stage.send("in");
         stage.runTo(20);
         v.equal("in the one", stage.metric("q", "waiting"), 1);
         v.equal("in the other", stage.metric("slow", "waiting"), 1);
         v.equal("duplicated", stage.ledgers().messages.duplicated, 1);
     }},
    {"queue-40", "1.4", "A receive whose answer is lost still counts: the message is hidden and its count has grown",
     "SQS guide, working with messages",
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=10 s", "lossy: q -> v latency=100 ms; puppet v in z"));
         sendOne(stage);
         stage.receive("lossy");
         stage.runTo(1.15); // the answer is on its way
         stage.inject("cut-link", "lossy");
         stage.runTo(3);
         v.equal("answers of receives", stage.answers().size(), 1);
         v.equal("received while hidden", stage.receiveCount("out"), 0);
         stage.runTo(11.1);
         v.equal("receive count", stage.receiveOne("out").receives, 2);
     }},
};

} // namespace

std::string queueStage(std::string_view settings, std::string_view more)
{
    return fmt::format("region r; zone z in r; queue q in r send_latency=constant 0 s {}\n"
                       "puppet w in z; in: w -> q latency=0 s; out: q -> w latency=0 s\n{}",
                       settings, more);
}

std::string deadLetterStage(std::string_view settings, std::string_view deadSettings)
{
    return queueStage(settings, fmt::format("queue d in r send_latency=constant 0 s {}\n"
                                            "q -> d; dead: d -> w latency=0 s; direct: w -> d latency=0 s",
                                            deadSettings));
}

std::span<const ConformanceRule> queueRules() { return kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Redrive: to a dead-letter queue, and back.
#include <algorithm>

#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_dead_letter_rules {
namespace {

constexpr std::string_view kDeadLetters = "SQS guide, dead-letter queues";
constexpr std::string_view kMove = "SQS API, StartMessageMoveTask";
constexpr std::string_view kAllow = "SQS API, CreateQueue: RedriveAllowPolicy";

/// Sends one message, to be found at 1 s.
void sendOne(Stage& stage)
{
    stage.send("in");
    stage.runTo(1);
}

/// Somebody who fails with every message of q, and d for the dead letters; without puppets.
std::string failing(std::string_view more)
{
    return fmt::format("clients c rate=1/s arrivals=constant; region r; zone z in r\n"
                       "queue q in r max_receives=1 visibility_timeout=1 s receive_wait_time=20 s\n"
                       "queue d in r move_back_rate=0.02/s; instance a in z failure=1; c -> q; q -> a\n{}",
                       more);
}

const ConformanceRule kRules[] = {
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
    {"queue-31", "1.5", "A message on its way to the dead-letter queue does not stand in the way of the next",
     kDeadLetters,
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
    {"queue-33", "1.5", "A redrive policy that is tightened later holds for messages that were received before",
     kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=10 visibility_timeout=1 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         stage.runTo(3);
         stage.set("q", "max_receives", "1");
         v.equal("received", stage.receiveCount("out"), 0);
         v.equal("dead letters", stage.metric("d", "parked"), 1);
     }},
    {"queue-34", "1.5",
     "A dead letter keeps the time of its sending: retention of the dead-letter queue counts from it", kDeadLetters,
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
    {"queue-64", "1.5", "In a dead-letter queue the age of the oldest message counts from the move", kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         stage.runTo(50);
         v.equal("received", stage.receiveCount("out"), 0);
         stage.runTo(57);
         v.equal("age", stage.metric("d", "age_of_oldest"), 7);
     }},
    {"queue-65", "1.5", "A queue that allows no sources gets no dead letters: the message is received on and on",
     kAllow,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "redrive_allow=deny-all"));
         sendOne(stage);
         for (int receive = 1; receive <= 4; ++receive) {
             v.equal("receive count", stage.receiveOne("out").receives, receive);
             stage.runTo(1 + 2.0 * receive);
         }
         v.equal("dead letters", stage.metric("d", "parked"), 0);
     }},
    {"queue-66", "1.5", "A queue may name those that may move their messages to it", kAllow,
     [](Verdict& v) {
         for (const std::string_view named : {"a q b", "a b"}) {
             Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s",
                                         fmt::format("redrive_allow=by-queue redrive_sources={}", named)));
             sendOne(stage);
             (void)stage.receiveOne("out");
             stage.runTo(3);
             v.equal("received again", stage.receiveCount("out"), named == "a b" ? 1 : 0);
             v.equal("dead letters", stage.metric("d", "parked"), named == "a b" ? 0 : 1);
         }
     }},
    {"queue-67", "1.5", "A standard queue and a FIFO queue are not each other's dead-letter queue", kDeadLetters,
     [](Verdict& v) {
         for (const bool isFifo : {false, true})
             for (const bool areFifo : {false, true})
                 v.equal("refused",
                         isRefused(fmt::format("region r; zone z in r; puppet w in z; queue q in r type={}; q -> w\n"
                                               "queue d in r type={}; d -> w; q -> d",
                                               isFifo ? "fifo" : "standard", areFifo ? "fifo" : "standard")),
                         isFifo != areFifo);
     }},
    {"queue-68", "1.5", "Told to, dead letters move back to their source, one after the other at the stated rate",
     kMove,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "move_back_rate=2/s"));
         stage.send("in", 10);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out"), 10);
         stage.runTo(10);
         v.equal("received again", stage.receiveCount("out"), 0);
         v.equal("dead letters", stage.metric("d", "parked"), 10);
         const double begin = stage.now().toSeconds();
         stage.inject("move-back", "d");
         stage.runTo(begin + 2.1);
         v.equal("moved after 2 s", stage.metric("d", "moved_back"), 4);
         v.equal("in the source", stage.metric("q", "waiting"), 4);
         stage.runTo(begin + 20);
         v.equal("moved in the end", stage.metric("q", "waiting"), 10);
         v.equal("left", stage.metric("d", "parked"), 0);
         v.equal("taken up again", stage.ledgers().messages.createdRedriven, 10);
     }},
    {"queue-69", "1.5", "A move that is cancelled leaves in the source what was moved", kMove,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "move_back_rate=1/s"));
         stage.send("in", 10);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out"), 10);
         stage.runTo(10);
         v.equal("received again", stage.receiveCount("out"), 0);
         const std::uint32_t order = stage.inject("move-back", "d");
         stage.runTo(13.5);
         stage.clear(order);
         stage.runTo(100);
         v.equal("moved", stage.metric("q", "waiting"), 3);
         v.equal("left", stage.metric("d", "parked"), 7);
     }},
    {"queue-160", "1.5", "One move at a time: a second order while one is under way changes nothing", kMove,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "move_back_rate=1/s"));
         stage.send("in", 10);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out"), 10);
         stage.runTo(10);
         v.equal("received again", stage.receiveCount("out"), 0);
         stage.inject("move-back", "d");
         stage.runTo(11.5);
         stage.inject("move-back", "d");
         stage.runTo(15.5);
         v.equal("moved in 5.5 s at 1/s", stage.metric("d", "moved_back"), 5);
     }},
    {"queue-161", "1.5", "A dead-letter queue that is linked later takes what was received too often before that",
     kDeadLetters,
     [](Verdict& v) {
         Stage stage(failing(""));
         stage.runTo(10);
         const double before = stage.metric("q", "received");
         v.holds("received on and on", before > 10);
         stage.change(failing("q -> d"));
         stage.runTo(13);
         v.holds("all that was there has moved", stage.metric("d", "parked") >= 10);
     }},
    {"queue-70", "1.5", "What moved back is a new message: its receives and its retention count anew", kMove,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=2 visibility_timeout=1 s retention=100 s"));
         sendOne(stage);
         for (const double second : {1.0, 10.0}) {
             stage.runTo(second);
             (void)stage.receiveOne("out");
         }
         stage.runTo(60);
         v.equal("received again", stage.receiveCount("out"), 0);
         stage.runTo(90);
         stage.inject("move-back", "d");
         stage.runTo(95);
         v.equal("receive count", stage.receiveOne("out").receives, 1);
         stage.runTo(180);
         v.equal("expired", stage.ledgers().messages.expired, 0);
         stage.runTo(195);
         v.equal("expired later", stage.ledgers().messages.expired, 1);
     }},
    {"queue-71", "1.5", "Dead letters of several queues go back each to its own", kMove,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s") +
                     "\nqueue p in r send_latency=constant 0 s max_receives=1 visibility_timeout=1 s; p -> d\n"
                     "in2: w -> p latency=0 s; out2: p -> w latency=0 s");
         stage.send("in", 3);
         stage.send("in2", 2);
         stage.runTo(1);
         v.equal("received of one", stage.receiveCount("out"), 3);
         v.equal("received of the other", stage.receiveCount("out2"), 2);
         stage.runTo(5);
         v.equal("of one again", stage.receiveCount("out"), 0);
         v.equal("of the other again", stage.receiveCount("out2"), 0);
         stage.inject("move-back", "d");
         stage.runTo(10);
         v.equal("back in the one", stage.metric("q", "waiting"), 3);
         v.equal("back in the other", stage.metric("p", "waiting"), 2);
     }},
    {"queue-113", "1.5", "Nothing moves back from a queue that is no longer the dead-letter queue of any", kMove,
     [](Verdict& v) {
         for (const bool staysLinked : {true, false}) {
             Stage stage(failing("q -> d"));
             stage.runTo(10);
             v.holds("dead letters", stage.metric("d", "parked") > 0);
             stage.change(failing(staysLinked ? "q -> d" : ""));
             stage.inject("move-back", "d");
             stage.runTo(70);
             v.equal("moved back", stage.metric("d", "moved_back"), staysLinked ? 1 : 0);
         }
     }},
    {"queue-141", "1.5", "What died before a second queue had its dead letters there goes back to the first one", kMove,
     [](Verdict& v) {
         constexpr std::string_view kOther = "queue p in r; c -> p; p -> a";
         Stage stage(failing(fmt::format("q -> d; {}", kOther)));
         stage.runTo(10);
         v.holds("dead letters", stage.metric("d", "parked") > 0);
         stage.change(failing(fmt::format("q -> d; {}; p -> d", kOther)));
         stage.inject("move-back", "d");
         stage.runTo(60.9);
         v.equal("moved back", stage.metric("d", "moved_back"), 1);
         v.equal("to the first one", stage.station("q").arrivals, stage.departures("c-q", CallClass::Send).size() + 1);
     }},
    {"queue-143", "1.5", "What moves back comes after what waits there: it is new", kMove,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s"));
         sendOne(stage);
         const std::uint64_t dead = stage.receiveOne("out").trace;
         stage.runTo(5);
         v.equal("received again", stage.receiveCount("out"), 0);
         stage.send("in");
         stage.inject("move-back", "d");
         stage.runTo(10);
         v.holds("first the one that waited", stage.receiveOne("out").trace != dead);
         v.equal("then", stage.receiveOne("out").trace, dead);
     }},
    {"queue-144", "1.6", "Dead letters that are purged are gone for good, and counted as such", "SQS API, PurgeQueue",
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "purge_time=5 s"));
         stage.send("in", 3);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out"), 3);
         stage.runTo(5);
         v.equal("received again", stage.receiveCount("out"), 0);
         v.equal("kept", stage.ledgers().parked.parked(), 3);
         stage.inject("purge-queue", "d");
         stage.runTo(20);
         v.equal("kept after", stage.ledgers().parked.parked(), 0);
         v.equal("removed", stage.ledgers().parked.removed, 3);
         v.equal("purged", stage.metric("d", "purged"), 3);
         v.equal("waiting", stage.metric("d", "waiting"), 0);
     }},
    {"queue-145", "1.6", "A dead letter is billed as itself, not as what lay there before",
     "SQS price list, us-east-1, 2024-07",
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s") +
                     "\npuppet v in z; sized: v -> d latency=0 s message_size=200 KiB");
         stage.send("sized");
         stage.runTo(1);
         stage.erase("dead", stage.receiveOne("dead"));
         stage.runTo(2);
         stage.send("in");
         stage.runTo(3);
         (void)stage.receiveOne("out");
         stage.runTo(5);
         v.equal("received again", stage.receiveCount("out"), 0);
         const double before = stage.metric("d", "requests");
         v.equal("dead letters", stage.receiveCount("dead"), 1);
         v.equal("for a receive", stage.metric("d", "requests") - before, 1);
     }},
    {"queue-114", "1.6", "A queue that is deleted is gone at once: no retention ends there, no move goes on",
     "SQS API, DeleteQueue: its messages are no longer available, whatever their state",
     [](Verdict& v) {
         Stage stage(failing("q -> d"));
         stage.runTo(10);
         stage.inject("move-back", "d");
         stage.runTo(11);
         stage.change("region r");
         stage.runTo(50); // the next would move at 60 s
         v.holds("nothing is left to happen", stage.isQuiet());
     }},
    {"queue-115", "1.5", "A queue with dead letters in it is marked, until the last of them is taken up",
     "Cloudyard's cards: dead letters wait for somebody to look at them",
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         stage.runTo(5);
         v.holds("not yet", stage.view("d").state == NodeView::State::Ok);
         v.equal("received", stage.receiveCount("out"), 0);
         v.holds("marked", stage.view("d").state == NodeView::State::Warning);
         v.holds("its source is not", stage.view("q").state == NodeView::State::Ok);
         (void)stage.receiveOne("dead");
         v.holds("no longer", stage.view("d").state == NodeView::State::Ok);
     }},
    {"queue-150", "1.5",
     "A dead letter is not lost, neither where it came from nor where it is, until it is gone from there",
     "Cloudyard's measure of what is lost",
     [](Verdict& v) {
         for (const std::string_view end : {"deleted", "purged", "expired"}) {
             Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s retention=60 s", "retention=300 s"));
             sendOne(stage);
             (void)stage.receiveOne("out");
             stage.runTo(3);
             v.equal("received again", stage.receiveCount("out"), 0);
             stage.send("in");
             stage.runTo(100);
             v.equal("lost: what expired in its queue", stage.station("q").lost, 1);
             v.equal("lost where it is kept", stage.station("d").lost, 0);
             if (end == "deleted")
                 stage.erase("dead", stage.receiveOne("dead"));
             if (end == "purged")
                 stage.inject("purge-queue", "d");
             stage.runTo(400);
             v.equal("lost of its queue", stage.station("q").lost, 1);
             v.equal("lost of the dead-letter queue", stage.station("d").lost, end == "deleted" ? 0 : 1);
             v.equal("left", stage.station("d").inSystem, 0);
         }
     }},
    {"queue-151", "1.5",
     "A dead letter takes its place by age: what lies there longer ends first, each at its own time", kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "retention=60 s"));
         stage.send("direct");
         stage.runTo(10);
         stage.send("in");
         stage.runTo(50);
         stage.send("direct");
         stage.runTo(51);
         (void)stage.receiveOne("out");
         stage.runTo(53);
         v.equal("received again", stage.receiveCount("out"), 0);
         v.equal("there", stage.metric("d", "waiting"), 3);
         for (const double end : {60.0, 70.0, 110.0}) {
             const double before = stage.metric("d", "waiting");
             stage.runToJustBefore(end);
             v.equal("not before its time", stage.metric("d", "waiting"), before);
             stage.runTo(end);
             v.equal("gone", stage.metric("d", "waiting"), before - 1);
         }
     }},
    {"queue-152", "1.6",
     "A dead letter keeps its size: a receive of it is billed by 64 KiB chunks, and so it is when it has moved back",
     "SQS price list, us-east-1, 2024-07",
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s") +
                     "\npuppet v in z; sized: v -> q latency=0 s message_size=200 KiB");
         stage.send("sized");
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.runTo(3);
         v.equal("received again", stage.receiveCount("out"), 0);
         double before = stage.metric("d", "requests");
         (void)stage.receiveOne("dead");
         v.equal("there", stage.metric("d", "requests") - before, 4);
         v.equal("mean size of what was sent there", stage.metric("d", "sent_size"), 0);
         Stage back(deadLetterStage("max_receives=1 visibility_timeout=1 s") +
                    "\npuppet v in z; sized: v -> q latency=0 s message_size=200 KiB");
         back.send("sized");
         back.runTo(1);
         (void)back.receiveOne("out");
         back.runTo(3);
         v.equal("and again", back.receiveCount("out"), 0);
         back.inject("move-back", "d");
         back.runTo(100);
         before = back.metric("q", "requests");
         (void)back.receiveOne("out");
         v.equal("moved back", back.metric("q", "requests") - before, 4);
     }},
};

} // namespace
} // namespace queue_dead_letter_rules

std::span<const ConformanceRule> queueDeadLetterRules() { return queue_dead_letter_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a receive brings, and when.
#include <algorithm>

#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_polling_rules {
namespace {

constexpr std::string_view kReceive = "SQS API, ReceiveMessage";
constexpr std::string_view kPolling = "SQS guide, short and long polling";
constexpr std::string_view kMetrics = "SQS guide, CloudWatch metrics";
constexpr std::string_view kStandard = "SQS guide, standard queues";

/// Sends one message, to be found at 1 s.
void sendOne(Stage& stage)
{
    stage.send("in");
    stage.runTo(1);
}

const ConformanceRule kRules[] = {
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
         Stage stage(
             queueStage("", "queue slow in r send_latency=constant 10 s; late: w -> slow latency=0 s timeout=60 s"));
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
    {"queue-56", "1.4", "A short poll asks some of the servers only, and may be empty although a message is there",
     kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("storage_servers=8 short_poll_servers=2 visibility_timeout=0 s"));
         sendOne(stage);
         int found = 0;
         for (int poll = 0; poll < 400; ++poll)
             found += static_cast<int>(stage.receiveCount("out"));
         v.within("of 400 polls, each with 2 chances in 8", found, 100 - 4 * 8.7, 100 + 4 * 8.7);
     }},
    {"queue-57", "1.4", "What a short poll does not see, a later one brings", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("storage_servers=8 short_poll_servers=2"));
         stage.send("in", 100);
         stage.runTo(1);
         std::size_t got = 0;
         for (int poll = 0; poll < 200; ++poll)
             got += stage.receiveCount("out");
         v.equal("received in the end", got, 100);
         v.equal("none twice", stage.metric("q", "redelivered"), 0);
     }},
    {"queue-58", "1.4", "A long poll asks every server: it finds the one message there is", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("storage_servers=16 short_poll_servers=1 receive_wait_time=20 s"));
         for (int message = 0; message < 20; ++message) {
             stage.send("in");
             stage.runTo(1 + message);
             stage.erase("out", stage.receiveOne("out"));
             stage.runTo(1 + message);
         }
         v.equal("completed", stage.ledgers().messages.completed, 20);
     }},
    {"queue-59", "1.4", "With several servers the order of sending is kept in the main only", kStandard,
     [](Verdict& v) {
         Stage stage(queueStage("storage_servers=8 receive_wait_time=20 s"));
         stage.send("in", 200);
         stage.runTo(1);
         std::vector<std::uint64_t> traces;
         for (int poll = 0; poll < 20; ++poll)
             for (const Delivery& d : stage.receiveNow("out"))
                 traces.push_back(d.trace);
         v.equal("received", traces.size(), 200);
         v.holds("not in order", !std::ranges::is_sorted(traces));
         std::size_t ahead = 0; // of the pairs 50 apart, in the right order
         for (std::size_t n = 0; n + 50 < traces.size(); ++n)
             ahead += traces[n] < traces[n + 50] ? 1 : 0;
         v.within("older ones first, in the main", static_cast<double>(ahead) / 150, 0.8, 1);
     }},
    {"queue-60", "1.4",
     "At least once: a copy that a receive missed is received again, though nobody's timeout has ended", kStandard,
     [](Verdict& v) {
         Stage stage(queueStage("duplicate_rate=1 visibility_timeout=300 s"));
         sendOne(stage);
         (void)stage.receiveOne("out");
         v.equal("receive count", stage.receiveOne("out").receives, 2);
     }},
    {"queue-61", "1.4", "At least once: a copy that a delete missed comes again, and ends by a delete of its own",
     kStandard,
     [](Verdict& v) {
         Stage stage(queueStage("duplicate_rate=1 visibility_timeout=300 s"));
         sendOne(stage);
         stage.erase("out", stage.receiveOne("out"));
         stage.runTo(2);
         v.equal("completed", stage.ledgers().messages.completed, 1);
         v.equal("copies", stage.ledgers().messages.duplicated, 1);
         v.equal("visible", stage.metric("q", "waiting"), 1);
         stage.set("q", "duplicate_rate", "0");
         stage.erase("out", stage.receiveOne("out"));
         stage.runTo(3);
         v.equal("completed in the end", stage.ledgers().messages.completed, 2);
         v.equal("left", stage.metric("q", "waiting"), 0);
     }},
    {"queue-62", "1.4", "Copies come again at the stated rate", kStandard,
     [](Verdict& v) {
         Stage stage(queueStage("duplicate_rate=0.1 visibility_timeout=300 s"));
         stage.send("in", 3'000);
         stage.runTo(1);
         for (int poll = 0; poll < 500; ++poll) // until none is left
             for (const Delivery& d : stage.receiveNow("out"))
                 (void)d;
         // Receives of a message are geometric: 1 / 0.9 in the mean; deviation sqrt(0.1) / 0.9 each.
         v.within("receives of a message", stage.metric("q", "received") / 3'000, 1.111 - 0.026, 1.111 + 0.026);
     }},
    {"queue-63", "1.6", "The age of the oldest message leaves out what was received three times or more (poison pills)",
     kMetrics,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=1 s"));
         stage.send("in");
         for (const double second : {0.5, 2.0, 4.0}) {
             stage.runTo(second);
             (void)stage.receiveOne("out");
         }
         stage.runTo(10);
         v.equal("waits", stage.metric("q", "waiting"), 1);
         v.equal("age with the pill alone", stage.metric("q", "age_of_oldest"), 0);
         stage.send("in");
         stage.runTo(13);
         v.equal("age of the other", stage.metric("q", "age_of_oldest"), 3);
     }},
    {"queue-173", "1.4",
     "A changed wait holds for receives from then on; who asked before waits as before, and comes first", kPolling,
     [](Verdict& v) {
         Stage stage(queueStage("receive_wait_time=20 s"));
         /// How many messages each receive brought that has been answered, in the order of the answers.
         const auto brought = [&stage] {
             std::vector<std::size_t> counts;
             for (const PuppetAnswer& answer : stage.answers())
                 if (answer.callClass == CallClass::Receive)
                     counts.push_back(answer.deliveries.size());
             return counts;
         };
         using Counts = std::vector<std::size_t>;
         stage.receive("out");
         stage.runTo(1);
         stage.set("q", "receive_wait_time", "2 s");
         stage.receive("out");
         stage.runTo(2);
         stage.set("q", "receive_wait_time", "10 s");
         stage.receive("out");
         stage.runToJustBefore(3);
         v.equal("answers", brought().size(), 0);
         stage.runTo(3);
         v.holds("the second one's, which is empty", brought() == Counts{0});
         stage.send("in");
         stage.runTo(4);
         v.holds("the first one gets the message", brought() == Counts{0, 1});
         stage.runToJustBefore(12);
         v.equal("the third one waits", brought().size(), 2);
         stage.runTo(12);
         v.holds("its whole time", brought() == Counts{0, 1, 0});
         stage.receive("out");
         stage.runTo(13);
         stage.send("in");
         stage.runTo(14);
         v.holds("and others come after it", brought() == Counts{0, 1, 0, 1});
     }},
    {"queue-174", "1.6",
     "Each receive of a message is a delivery, and from its second on a repeated one; its wait counts from its sending",
     kMetrics,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=2 s"));
         stage.send("in", 2);
         stage.runTo(5);
         (void)stage.receiveOne("out");
         stage.runTo(10); // it is back in front
         (void)stage.receiveOne("out");
         (void)stage.receiveOne("out");
         v.equal("deliveries", stage.ledgers().deliveries.deliveries, 3);
         v.equal("of them repeated", stage.ledgers().deliveries.redelivered, 1);
         v.equal("as a gauge", stage.metric("q", "redelivered"), 1);
         v.holds("waited", stage.waits("q") == std::vector<double>{5, 10, 10});
     }},
    {"queue-200", "1.4", "A long poll of who is gone gets nothing: a message goes to the next who waits", kPolling,
     [](Verdict& v) {
         Stage stage(
             "region r; zone z in r; queue q in r send_latency=constant 0 s receive_wait_time=20 s; puppet s in z\n"
             "instance w in z pollers=1; in: s -> q latency=0 s; q -> w latency=0 s; puppet p in z; out: q -> p latency=0 s");
         stage.runTo(100.5);
         stage.receive("out");
         stage.runTo(101);
         stage.inject("stop-instance", "w");
         stage.runTo(102);
         stage.send("in");
         stage.runTo(102);
         v.equal("received by who is there", stage.last().deliveries.size(), 1);
         v.equal("not by the other", stage.station("w").arrivals, 0);
     }},
    {"queue-206", "1.6", "A message is as old as it has been stored, however long its sending took", kMetrics,
     [](Verdict& v) {
         Stage stage(
             "region r; zone z in r; queue q in r send_latency=constant 5 s; puppet w in z; in: w -> q latency=0 s; q -> w");
         stage.send("in");
         stage.runTo(8);
         v.equal("age", stage.metric("q", "age_of_oldest"), 3);
     }},
};

} // namespace
} // namespace queue_polling_rules

std::span<const ConformanceRule> queuePollingRules() { return queue_polling_rules::kRules; }

} // namespace cloudyard

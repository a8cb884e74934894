// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIFO: order and blocking of message groups.
#include <algorithm>

#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_fifo_rules {
namespace {

constexpr std::string_view kVisibility = "SQS guide, visibility timeout";
constexpr std::string_view kOnce = "SQS guide, exactly-once processing";
constexpr std::string_view kOrder = "SQS guide, FIFO queues: message order";
constexpr std::string_view kDelay = "SQS guide, delay queues";

/// A FIFO queue, and how it is spoken to.
std::string fifo(std::string_view settings, std::string_view more = "")
{
    return queueStage(fmt::format("type=fifo {}", settings), more);
}

std::vector<std::uint64_t> tracesOf(const std::vector<Delivery>& batch)
{
    std::vector<std::uint64_t> traces;
    for (const Delivery& d : batch)
        traces.push_back(d.trace);
    return traces;
}

const ConformanceRule kRules[] = {
    {"queue-80", "2.2", "Messages of a group come in the order of their sending", kOrder,
     [](Verdict& v) {
         Stage stage(fifo(""));
         for (int n = 0; n < 25; ++n)
             stage.send("in", 1, 1);
         stage.runTo(1);
         std::uint64_t expected = 1;
         for (int batch = 0; batch < 3; ++batch)
             for (const Delivery& d : stage.receiveNow("out")) {
                 v.equal("the next", d.trace, expected++);
                 stage.erase("out", d);
                 stage.runTo(1);
             }
         v.equal("all", expected, 26);
     }},
    {"queue-81", "2.2", "While a message of a group is in flight, no other of that group is received", kOrder,
     [](Verdict& v) {
         Stage stage(fifo("visibility_timeout=30 s"));
         stage.send("in", 2, 1);
         stage.runTo(1);
         const Delivery first = stage.receiveOne("out");
         v.equal("received while blocked", stage.receiveCount("out"), 0);
         v.equal("blocked groups", stage.metric("q", "groups_in_flight"), 1);
         stage.erase("out", first);
         stage.runTo(2);
         v.equal("blocked groups after", stage.metric("q", "groups_in_flight"), 0);
         v.equal("received then", stage.receiveOne("out").trace, 2);
     }},
    {"queue-162", "2.2", "A purge takes what is in flight too, and frees its group", "SQS API, PurgeQueue",
     [](Verdict& v) {
         Stage stage(fifo("visibility_timeout=600 s purge_time=60 s"));
         stage.send("in", 3, 1);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.inject("purge-queue", "q");
         stage.runTo(62);
         v.equal("purged", stage.metric("q", "purged"), 3);
         stage.send("in", 1, 1);
         stage.runTo(63);
         v.equal("received of the group then", stage.receiveCount("out"), 1);
     }},
    {"queue-82", "2.2", "Other groups go on meanwhile", kOrder,
     [](Verdict& v) {
         Stage stage(fifo(""));
         stage.send("in", 2, 1);
         stage.send("in", 2, 2);
         stage.runTo(1);
         v.equal("of the first group", stage.receiveOne("out").trace, 1);
         v.equal("of the other", stage.receiveOne("out").trace, 3);
         v.equal("of neither", stage.receiveCount("out"), 0);
     }},
    {"queue-83", "2.2", "A receive brings as many of one group as it can, then of others, each in order", kOrder,
     [](Verdict& v) {
         Stage stage(fifo(""));
         for (int n = 0; n < 4; ++n) { // 1 and 2 take turns
             stage.send("in", 1, 1);
             stage.send("in", 1, 2);
         }
         stage.runTo(1);
         v.holds("first all of the one, then of the other",
                 tracesOf(stage.receiveNow("out", 6)) == std::vector<std::uint64_t>{1, 3, 5, 7, 2, 4});
     }},
    {"queue-84", "2.2", "The group stays blocked until the last message of a batch is deleted", kOrder,
     [](Verdict& v) {
         Stage stage(fifo(""));
         stage.send("in", 5, 1);
         stage.runTo(1);
         const std::vector<Delivery> batch = stage.receiveNow("out", 3);
         for (const Delivery& d : batch) {
             v.equal("received meanwhile", stage.receiveCount("out"), 0);
             stage.erase("out", d);
             stage.runTo(2);
         }
         v.equal("received then", stage.receiveNow("out").at(0).trace, 4);
     }},
    {"queue-85", "2.2", "What was not deleted comes back in its old place, before what follows it in its group", kOrder,
     [](Verdict& v) {
         Stage stage(fifo("visibility_timeout=30 s"));
         stage.send("in", 5, 1);
         stage.runTo(1);
         const std::vector<Delivery> batch = stage.receiveNow("out", 3);
         stage.erase("out", batch.at(1));
         stage.runTo(31);
         v.holds("the others in order", tracesOf(stage.receiveNow("out")) == std::vector<std::uint64_t>{1, 3, 4, 5});
     }},
    {"queue-86", "2.2", "One message of a batch that becomes visible does not unblock the group of the others", kOrder,
     [](Verdict& v) {
         Stage stage(fifo("visibility_timeout=30 s"));
         stage.send("in", 3, 1);
         stage.runTo(1);
         const std::vector<Delivery> batch = stage.receiveNow("out", 2);
         stage.changeVisibility("out", batch.at(0), 0);
         stage.runTo(2);
         v.equal("received", stage.receiveCount("out"), 0);
         stage.runTo(31);
         v.equal("received when all are back", stage.receiveCount("out"), 3);
     }},
    {"queue-87", "2.2", "A new message does not unblock its group", kOrder,
     [](Verdict& v) {
         Stage stage(fifo("visibility_timeout=30 s"));
         stage.send("in", 1, 1);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.send("in", 1, 1);
         stage.runTo(2);
         v.equal("received", stage.receiveCount("out"), 0);
     }},
    {"queue-88", "2.2", "A message that fails again and again holds its group up, however often: it is never put back",
     "SQS guide, dead-letter queues",
     [](Verdict& v) {
         Stage stage(fifo("visibility_timeout=1 s"));
         stage.send("in", 2, 1);
         for (int receive = 1; receive <= 6; ++receive) {
             stage.runTo(2.0 * receive);
             const std::vector<Delivery> one = stage.receiveNow("out", 1);
             v.equal("the same", one.at(0).trace, 1);
             v.equal("receive count", one.at(0).receives, receive);
         }
         stage.runTo(20);
         v.equal("the age of the oldest is its own", stage.metric("q", "age_of_oldest"), 20);
     }},
    {"queue-89", "2.2", "When it expires, its group goes on", "SQS guide, dead-letter queues",
     [](Verdict& v) {
         Stage stage(fifo("visibility_timeout=300 s retention=60 s"));
         stage.send("in", 1, 1);
         stage.runTo(30);
         (void)stage.receiveOne("out");
         stage.send("in", 1, 1);
         stage.runToJustBefore(60);
         v.equal("received before", stage.receiveCount("out"), 0);
         stage.runTo(60);
         v.holds("received after", stage.receiveOne("out").trace != 1);
     }},
    {"queue-90", "2.2", "A message dead-lettered no longer holds its group up", "SQS guide, dead-letter queues",
     [](Verdict& v) {
         Stage stage(deadLetterStage("type=fifo max_receives=1 visibility_timeout=1 s", "type=fifo"));
         stage.send("in", 2, 1);
         stage.runTo(1);
         v.equal("the first", stage.receiveNow("out", 1).at(0).trace, 1);
         stage.runTo(3);
         v.equal("the second", stage.receiveNow("out", 1).at(0).trace, 2);
         v.equal("dead letters", stage.metric("d", "parked"), 1);
     }},
    {"queue-91", "2.2", "Delete and visibility change by a receipt whose timeout has ended fail", kVisibility,
     [](Verdict& v) {
         Stage stage(fifo("visibility_timeout=10 s"));
         stage.send("in", 1, 1);
         stage.runTo(1);
         const Delivery receipt = stage.receiveOne("out");
         stage.runTo(12);
         stage.erase("out", receipt);
         stage.runTo(12);
         v.equal("delete", stage.last().outcome, CallOutcome::Refused);
         stage.changeVisibility("out", receipt, 60);
         stage.runTo(12);
         v.equal("change", stage.last().outcome, CallOutcome::Refused);
         v.equal("still there", stage.metric("q", "waiting"), 1);
     }},
    {"queue-92", "2.0", "A send without a message group is an error", "SQS API, SendMessage",
     [](Verdict& v) {
         Stage stage(fifo(""));
         stage.send("in");
         stage.runTo(1);
         v.equal("outcome", stage.last().outcome, CallOutcome::Refused);
         v.equal("stored", stage.metric("q", "waiting"), 0);
     }},
    {"queue-93", "1.2", "A message on a FIFO queue has no delay of its own", kDelay,
     [](Verdict& v) {
         for (const std::string_view delay : {"5 s", "0 s"}) {
             Stage stage(fifo("", fmt::format("puppet v in z; late: v -> q latency=0 s message_delay={}", delay)));
             stage.send("late", 1, 1);
             stage.runTo(10);
             v.equal("outcome", stage.last().outcome, CallOutcome::Refused);
             v.equal("stored", stage.metric("q", "waiting"), 0);
         }
     }},
    {"queue-94", "1.2", "A changed delay of a FIFO queue holds for what is already delayed", kDelay,
     [](Verdict& v) {
         Stage stage(fifo("delay=60 s"));
         stage.send("in", 1, 1);
         stage.runTo(5);
         stage.set("q", "delay", "10 s");
         stage.runToJustBefore(10);
         v.equal("visible before", stage.metric("q", "waiting"), 0);
         stage.runTo(10);
         v.equal("visible", stage.metric("q", "waiting"), 1);
         v.equal("delayed", stage.metric("q", "delayed"), 0);
     }},
    {"queue-210", "1.2",
     "A changed delay of a FIFO queue lets nothing overtake: what was sent first of a group is received first", kOrder,
     [](Verdict& v) {
         Stage stage(fifo("delay=10 s"));
         stage.send("in", 1, 1);
         stage.runTo(5);
         stage.send("in", 1, 1);
         stage.set("q", "delay", "0 s"); // both become visible now
         stage.runTo(5);
         v.holds("in the order of sending", tracesOf(stage.receiveNow("out")) == std::vector<std::uint64_t>{1, 2});
     }},
    {"queue-95", "2.0", "Beyond the in-flight limit a FIFO queue gives no error, only nothing",
     "SQS guide, visibility timeout",
     [](Verdict& v) {
         Stage stage(fifo("in_flight_limit=1"));
         stage.send("in", 1, 1);
         stage.send("in", 1, 2);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out", 1), 1);
         v.equal("received beyond", stage.receiveCount("out", 1), 0);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
     }},
    {"queue-96", "2.2", "A FIFO queue delivers nothing twice by itself, whatever the rate of a standard queue's copies",
     kOnce,
     [](Verdict& v) {
         Stage stage(fifo("duplicate_rate=1 visibility_timeout=300 s"));
         stage.send("in", 1, 1);
         stage.runTo(1);
         stage.erase("out", stage.receiveOne("out"));
         stage.runTo(10);
         v.equal("left", stage.metric("q", "waiting") + stage.metric("q", "in_flight"), 0);
     }},
    {"queue-204", "2.2", "The old place is by the time of sending, whatever was sent since and whenever it comes back",
     kOrder,
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo visibility_timeout=10 s"));
         for (int second = 1; second <= 4; ++second) {
             stage.runTo(second);
             stage.send("in", 1, 7);
             if (second == 3)
                 (void)stage.receiveNow("out", 2);
         }
         stage.runTo(20);
         const auto came = stage.receiveNow("out");
         v.equal("received", came.size(), 4);
         for (std::size_t n = 1; n < came.size(); ++n)
             v.holds("in the order of sending", came[n - 1].trace < came[n].trace);
     }},
    {"queue-205", "2.2",
     "A group that came back is served after those that were ready, and then nothing of a blocked one", kOrder,
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo visibility_timeout=300 s"));
         stage.send("in", 1, 1);
         stage.send("in", 2, 2);
         stage.send("in", 1, 3);
         stage.runTo(1);
         stage.changeVisibility("out", stage.receiveOne("out"), 0);
         stage.runTo(2);
         for (const std::uint64_t expected : {2, 4, 1})
             v.equal("next", stage.receiveOne("out").trace, expected);
         v.equal("of the second group, which is blocked", stage.receiveCount("out"), 0);
         v.equal("it waits", stage.metric("q", "waiting"), 1);
     }},
    {"queue-163", "2.2",
     "What becomes visible after its delay stands where it came, before what was moved there meanwhile", kOrder,
     [](Verdict& v) {
         Stage stage(deadLetterStage("type=fifo max_receives=1 visibility_timeout=1 s", "type=fifo delay=10 s"));
         stage.send("direct", 1, 1);
         stage.send("in", 1, 1);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.runTo(3);
         v.equal("received again", stage.receiveCount("out"), 0);
         v.equal("moved", stage.metric("d", "parked"), 1);
         stage.runTo(11);
         v.holds("in order of arrival", tracesOf(stage.receiveNow("dead")) == std::vector<std::uint64_t>{1, 2});
     }},
};

} // namespace
} // namespace queue_fifo_rules

std::span<const ConformanceRule> queueFifoRules() { return queue_fifo_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What changed settings and a changed scene do to what a queue holds, and what is left of messages that are gone.
#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_change_rules {
namespace {

constexpr std::string_view kSet = "SQS API, SetQueueAttributes";
constexpr std::string_view kStandard = "SQS guide, standard queues";
constexpr std::string_view kDeadLetters = "SQS guide, dead-letter queues";
constexpr std::string_view kMove = "SQS API, StartMessageMoveTask";
constexpr std::string_view kPurge = "SQS API, PurgeQueue";
constexpr std::string_view kOrder = "SQS guide, FIFO delivery logic";
constexpr std::string_view kFair = "SQS guide, fair queues";
constexpr std::string_view kMetrics = "SQS guide, CloudWatch metrics";
constexpr std::string_view kBatch = "SQS API, SendMessageBatch";

bool isAscending(const std::vector<Delivery>& batch)
{
    for (std::size_t n = 1; n < batch.size(); ++n)
        if (batch[n - 1].trace >= batch[n].trace)
            return false;
    return true;
}

/// Sends one message, receives it so often that it is a dead letter some seconds later.
void bury(Stage& stage)
{
    stage.send("in");
    stage.runTo(stage.now());
    (void)stage.receiveOne("out");
    stage.runTo(stage.now().toSeconds() + 2);
    if (stage.receiveCount("out") != 0)
        throw std::logic_error("the message is received again");
}

const ConformanceRule kRules[] = {
    {"queue-177", "1.4", "More storage servers than before, or fewer, hold what one held, each in the order of sending",
     kStandard,
     [](Verdict& v) {
         Stage more(queueStage("storage_servers=1 short_poll_servers=1 visibility_timeout=3000 s"));
         more.send("in", 10);
         more.runTo(1);
         more.set("q", "storage_servers", "2");
         v.equal("all are there", more.metric("q", "waiting"), 10);
         const auto first = more.receiveNow("out");
         v.within("on the one that is asked", static_cast<double>(first.size()), 1, 9);
         v.holds("in the order of sending", isAscending(first));
         std::size_t rest = 0;
         for (int receive = 0; receive < 30; ++receive)
             rest += more.receiveCount("out");
         v.equal("none is lost", first.size() + rest, 10);
         Stage fewer(queueStage("storage_servers=2 short_poll_servers=1 visibility_timeout=3000 s"));
         fewer.send("in", 10);
         fewer.runTo(1);
         fewer.set("q", "storage_servers", "1");
         v.equal("all on one", fewer.receiveCount("out"), 10);
     }},
    {"queue-178", "1.3", "A raised in-flight limit serves the long polls that wait, at once", kSet,
     [](Verdict& v) {
         Stage stage(queueStage("in_flight_limit=1 receive_wait_time=20 s visibility_timeout=300 s"));
         stage.send("in", 2);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.receive("out");
         stage.runTo(5);
         const std::size_t before = stage.answers().size();
         stage.set("q", "in_flight_limit", "2");
         stage.runTo(5);
         v.equal("answered", stage.answers().size(), before + 1);
         v.equal("with", stage.last().deliveries.size(), 1);
     }},
    {"queue-179", "1.2", "Of a message that was deleted nothing is left to happen once the retention of now is over",
     kSet,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=12 h"));
         stage.send("in");
         stage.runTo(1);
         const Delivery receipt = stage.receiveOne("out");
         stage.set("q", "retention", "60 s");
         stage.erase("out", receipt);
         stage.runTo(61);
         v.equal("left", stage.station("q").inSystem, 0);
         v.holds("nothing is left to happen", stage.isQuiet());
     }},
    {"queue-180", "1.5", "Once its dead-letter queue is taken from it a queue moves nothing there any more",
     kDeadLetters,
     [](Verdict& v) {
         const std::string base =
             "clients c rate=1/s arrivals=constant; region r; zone z in r; queue d in r\n"
             "queue q in r send_latency=constant 0 s visibility_timeout=2 s max_receives=1\n"
             "instance w in z pollers=1 slots=1000 service_time=constant 10000 s; c -> q latency=0 s; q -> w";
         Stage stage(base + "; q -> d");
         stage.runTo(100.5);
         const double before = stage.metric("d", "parked");
         v.within("dead letters", before, 50, 100);
         stage.change(base);
         stage.runTo(200.5);
         v.equal("no more", stage.metric("d", "parked"), before);
         v.within("all the others", stage.station("q").inSystem, 100, 150);
     }},
    {"queue-181", "1.5",
     "Dead letters are received in the order in which they came; where they came from they no longer count",
     kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "visibility_timeout=300 s"));
         for (int message = 0; message < 3; ++message)
             bury(stage);
         v.equal("in the source", stage.station("q").inSystem, 0);
         v.equal("in the dead-letter queue", stage.station("d").inSystem, 3);
         const auto came = stage.receiveNow("dead");
         v.equal("received", came.size(), 3);
         v.holds("in that order", isAscending(came));
     }},
    {"queue-182", "1.2",
     "A changed delay of a FIFO queue is no matter to what is visible or in flight; the old one no longer counts",
     "SQS guide, delay queues",
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo delay=10 s visibility_timeout=30 s"));
         stage.send("in", 1, 1);
         stage.send("in", 1, 2);
         stage.runTo(11);
         (void)stage.receiveOne("out");
         stage.send("in", 1, 3);
         stage.runTo(12);
         stage.set("q", "delay", "60 s");
         stage.runTo(22);
         v.equal("delayed beyond its old time", stage.metric("q", "delayed"), 1);
         v.equal("visible", stage.metric("q", "waiting"), 1);
         v.equal("in flight", stage.station("q").busy, 1);
         stage.runTo(42);
         v.equal("with the one that came back", stage.metric("q", "waiting"), 2);
         v.equal("none in flight", stage.station("q").busy, 0);
         stage.runToJustBefore(71);
         v.equal("before its new time", stage.metric("q", "delayed"), 1);
         stage.runTo(71);
         v.equal("then", stage.metric("q", "delayed"), 0);
         v.equal("all are received", stage.receiveCount("out"), 3);
     }},
    {"queue-183", "2.2", "What expires of one group stands in nobody's way: the others are received in their order",
     kOrder,
     [](Verdict& v) {
         for (const bool isReceivedFirst : {false, true}) { // then its group is the last that became ready
             Stage stage(queueStage("type=fifo retention=60 s visibility_timeout=20 s"));
             stage.send("in", 1, 1);
             stage.runTo(1);
             if (isReceivedFirst)
                 (void)stage.receiveOne("out");
             stage.runTo(10);
             stage.send("in", 1, 2);
             stage.send("in", 1, 3);
             stage.runTo(61);
             v.equal("left", stage.metric("q", "waiting"), 2);
             const auto came = stage.receiveNow("out");
             v.equal("received", came.size(), 2);
             v.holds("in their order", isAscending(came));
         }
     }},
    {"queue-184", "1.7", "What was received of a noisy tenant's backlog and comes back is received as anybody's", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=30 s"));
         stage.send("in", 60, 1);
         stage.runTo(1);
         std::vector<Delivery> done;
         for (int receive = 0; receive < 4; ++receive)
             for (const Delivery& d : stage.receiveNow("out"))
                 done.push_back(d);
         stage.send("in", 1, 2);
         stage.runTo(2);
         done.push_back(stage.receiveOne("out"));
         v.holds("of the quiet one", done.back().trace > 60);
         v.equal("the backlog", stage.receiveCount("out") + stage.receiveCount("out"), 20);
         for (const Delivery& d : done)
             stage.erase("out", d);
         stage.runTo(40);
         v.equal("is back", stage.metric("q", "waiting"), 20);
         v.equal("and received", stage.receiveCount("out") + stage.receiveCount("out"), 20);
     }},
    {"queue-185", "1.6", "The age of the oldest counts a noisy tenant's backlog too, and is none where nothing is",
     kMetrics,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         stage.send("in", 60, 1);
         stage.runTo(1);
         for (int receive = 0; receive < 4; ++receive)
             (void)stage.receiveNow("out");
         stage.runTo(2);
         stage.send("in", 2, 2);
         stage.runTo(3);
         v.holds("a quiet one comes first", stage.receiveOne("out").trace > 60);
         stage.runTo(12);
         v.equal("of the backlog", stage.metric("q", "age_of_oldest"), 12);
         Stage empty(queueStage("type=fifo"));
         empty.runTo(10);
         v.equal("of an empty queue", empty.metric("q", "age_of_oldest"), 0);
     }},
    {"queue-186", "1.6",
     "A purge takes what was stored before the order, no more; what came after it serves who waits once it is done",
     kPurge,
     [](Verdict& v) {
         Stage stage(queueStage("in_flight_limit=1 visibility_timeout=600 s receive_wait_time=20 s purge_time=60 s"));
         stage.runTo(10);
         stage.send("in");
         stage.runTo(10);
         stage.inject("purge-queue", "q");
         stage.runTo(11);
         (void)stage.receiveOne("out");
         stage.runTo(20);
         stage.send("in");
         stage.runTo(65);
         const std::size_t before = stage.answers().size();
         stage.receive("out");
         stage.runToJustBefore(70);
         v.equal("waits", stage.answers().size(), before);
         stage.runTo(71);
         v.equal("purged", stage.metric("q", "purged"), 1);
         v.equal("served", stage.answers().size(), before + 1);
         v.within("when the purge is done", stage.last().at.toSeconds(), 70, 70.001);
         v.equal("with", stage.last().deliveries.size(), 1);
     }},
    {"queue-187", "1.5",
     "Only dead letters move back, each seen on its way and counted as sent; what was sent there itself stays", kMove,
     [](Verdict& v) {
         Stage stage(
             deadLetterStage("max_receives=1 visibility_timeout=1 s", "move_back_rate=1/s") +
             "\npuppet s in z; puppet u in z; sized: s -> q latency=0 s message_size=100 KiB; small: u -> q latency=0 s message_size=10 KiB");
         stage.send("direct");
         stage.runTo(1);
         stage.send("sized");
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.runTo(3);
         v.equal("received again", stage.receiveCount("out"), 0);
         v.equal("dead letters", stage.metric("d", "parked"), 1);
         const std::size_t seen = stage.hops().size();
         stage.inject("move-back", "d");
         stage.runTo(10);
         v.equal("moved", stage.metric("d", "moved_back"), 1);
         v.equal("stays", stage.metric("d", "waiting"), 1);
         v.equal("back", stage.metric("q", "waiting"), 1);
         v.equal("on its way", stage.hops().size(), seen + 1);
         v.equal("arrivals", stage.station("q").arrivals, 2);
         stage.send("small");
         stage.runTo(11);
         v.equal("mean of twice 100 KiB and once 10 KiB", stage.metric("q", "sent_size"), 70 * 1'024);
     }},
    {"queue-188", "1.1",
     "A batch of 1 MiB is taken and billed as 16 requests; with a byte more it is refused, and billed as 17", kBatch,
     [](Verdict& v) {
         for (const int bytes : {262'144, 262'145}) {
             Stage stage(
                 queueStage("", fmt::format("puppet s in z; sized: s -> q latency=0 s message_size={} B", bytes)));
             stage.sendBatch("sized", 4);
             stage.runTo(1);
             const bool isTaken = bytes == 262'144;
             v.equal("stored", stage.metric("q", "waiting"), isTaken ? 4 : 0);
             v.equal("outcome", stage.last().outcome, isTaken ? CallOutcome::Answered : CallOutcome::Refused);
             v.equal("requests", stage.metric("q", "requests"), isTaken ? 16 : 17);
         }
     }},
    {"queue-189", "1.5", "A dead letter older than most of what lies there still ends at its own time", kDeadLetters,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s", "retention=100 s"));
         for (const double sent : {0.0, 20.0, 25.0, 30.0}) {
             stage.runTo(sent);
             stage.send(sent == 25.0 ? "in" : "direct");
         }
         stage.runTo(31);
         (void)stage.receiveOne("out");
         stage.runTo(33);
         v.equal("received again", stage.receiveCount("out"), 0);
         double left = 4;
         for (const double end : {100.0, 120.0, 125.0, 130.0}) {
             stage.runToJustBefore(end);
             v.equal("before", stage.metric("d", "waiting"), left);
             stage.runTo(end);
             v.equal("gone", stage.metric("d", "waiting"), --left);
         }
     }},
};

} // namespace
} // namespace queue_change_rules

std::span<const ConformanceRule> queueChangeRules() { return queue_change_rules::kRules; }

} // namespace cloudyard

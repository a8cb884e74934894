// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// FIFO: de-duplication, throughput and dead letters.
#include <algorithm>

#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_dedup_rules {
namespace {

constexpr std::string_view kOnce = "SQS guide, exactly-once processing";
constexpr std::string_view kQuota = "SQS guide, high throughput for FIFO queues";

std::string fifo(std::string_view settings, std::string_view more = "")
{
    return queueStage(fmt::format("type=fifo {}", settings), more);
}

/// Sends that state no id, all with the same body.
constexpr std::string_view kSameBody =
    "puppet v in z; same: v -> q latency=0 s deduplication_id=false distinct_bodies=1";

const ConformanceRule kRules[] = {
    {"queue-97", "2.1", "A send repeated within 5 minutes is accepted and not delivered", kOnce,
     [](Verdict& v) {
         Stage stage(fifo(""));
         stage.send("in", 1, 1);
         stage.runTo(1);
         stage.sendAgain("in");
         stage.runTo(2);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("stored", stage.metric("q", "waiting"), 1);
         v.equal("de-duplicated", stage.metric("q", "deduplicated"), 1);
     }},
    {"queue-98", "2.1", "Its id is remembered after the message was received and deleted", kOnce,
     [](Verdict& v) {
         Stage stage(fifo(""));
         stage.send("in", 1, 1);
         stage.runTo(1);
         stage.erase("out", stage.receiveOne("out"));
         stage.runTo(2);
         stage.sendAgain("in");
         stage.runTo(3);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("stored", stage.metric("q", "waiting"), 0);
     }},
    {"queue-99", "2.1", "After 5 minutes the same id is a new message, and not before", kOnce,
     [](Verdict& v) {
         Stage stage(fifo(""));
         stage.send("in", 1, 1);
         stage.runToJustBefore(300);
         stage.sendAgain("in");
         stage.runTo(300);
         v.equal("stored just before", stage.metric("q", "waiting"), 1);
         stage.sendAgain("in");
         stage.runTo(301);
         v.equal("stored after", stage.metric("q", "waiting"), 2);
     }},
    {"queue-100", "2.1", "A repeat does not lengthen the 5 minutes", kOnce,
     [](Verdict& v) {
         Stage stage(fifo(""));
         stage.send("in", 1, 1);
         stage.runTo(200);
         stage.sendAgain("in");
         stage.runTo(301);
         stage.sendAgain("in");
         stage.runTo(302);
         v.equal("stored", stage.metric("q", "waiting"), 2);
     }},
    {"queue-101", "2.1",
     "Without an id of the sender's, content-based de-duplication takes equal bodies for one message",
     "SQS API, CreateQueue: ContentBasedDeduplication",
     [](Verdict& v) {
         Stage stage(fifo("content_based_deduplication=true", kSameBody));
         stage.send("same", 3, 1);
         stage.runTo(1);
         v.equal("stored", stage.metric("q", "waiting"), 1);
         v.equal("ended as repeats", stage.dropped(Reason::Deduplicated), 2);
     }},
    {"queue-102", "2.1", "A stated id comes before the content", "SQS API, SendMessage: MessageDeduplicationId",
     [](Verdict& v) {
         Stage stage(fifo("content_based_deduplication=true",
                          "puppet v in z; ids: v -> q latency=0 s deduplication_id=true distinct_bodies=1"));
         stage.send("ids", 3, 1);
         stage.runTo(1);
         v.equal("stored", stage.metric("q", "waiting"), 3);
     }},
    {"queue-103", "2.1", "Without an id and without content-based de-duplication a send is an error",
     "SQS API, SendMessage: MessageDeduplicationId",
     [](Verdict& v) {
         Stage stage(fifo("", kSameBody));
         stage.send("same", 1, 1);
         stage.runTo(1);
         v.equal("outcome", stage.last().outcome, CallOutcome::Refused);
     }},
    {"queue-104", "2.1", "Ids hold for the whole queue, or, by its scope, for each message group",
     "SQS API, CreateQueue: DeduplicationScope",
     [](Verdict& v) {
         for (const bool byGroup : {false, true}) {
             Stage stage(fifo(fmt::format("content_based_deduplication=true deduplication_scope={}",
                                          byGroup ? "message-group" : "queue"),
                              kSameBody));
             stage.send("same", 2, 1);
             stage.send("same", 2, 2);
             stage.runTo(1);
             v.equal("stored", stage.metric("q", "waiting"), byGroup ? 2 : 1);
         }
     }},
    {"queue-105", "2.1", "A message that went to the dead-letter queue still keeps its repeats out",
     "ElasticMQ's tests of FIFO dead letters",
     [](Verdict& v) {
         Stage stage(deadLetterStage("type=fifo max_receives=1 visibility_timeout=1 s", "type=fifo"));
         stage.send("in", 1, 1);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.runTo(5);
         v.equal("received again", stage.receiveCount("out"), 0);
         v.equal("dead letters", stage.metric("d", "parked"), 1);
         stage.sendAgain("in");
         stage.runTo(6);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("stored", stage.metric("q", "waiting"), 0);
     }},
    {"queue-106", "2.1",
     "A dead letter's id is its own: a message with equal content may be sent to the dead-letter queue",
     "SQS guide, dead-letter queues",
     [](Verdict& v) {
         Stage stage(
             deadLetterStage("type=fifo max_receives=1 visibility_timeout=1 s content_based_deduplication=true",
                             "type=fifo content_based_deduplication=true") +
             fmt::format("\n{}; other: v -> d latency=0 s deduplication_id=false distinct_bodies=1", kSameBody));
         stage.send("same", 1, 1);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.runTo(5);
         v.equal("received again", stage.receiveCount("out"), 0);
         stage.send("other", 1, 1);
         stage.runTo(6);
         v.equal("in the dead-letter queue", stage.metric("d", "waiting"), 2);
     }},
    {"queue-107", "1.5",
     "On a FIFO queue's move the time of sending is set anew: the dead-letter queue's whole retention is left",
     "SQS guide, dead-letter queue retention",
     [](Verdict& v) {
         Stage stage(deadLetterStage("type=fifo max_receives=1 visibility_timeout=1 s", "type=fifo retention=100 s"));
         stage.send("in", 1, 1);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         stage.runTo(60);
         v.equal("received again", stage.receiveCount("out"), 0);
         stage.runToJustBefore(160);
         v.equal("expired before", stage.ledgers().parked.expired, 0);
         stage.runTo(160);
         v.equal("expired", stage.ledgers().parked.expired, 1);
     }},
    {"queue-108", "2.0", "A FIFO queue takes 300 sends a second, and refuses the next", kQuota,
     [](Verdict& v) {
         Stage stage(fifo(""));
         stage.runTo(1);
         for (std::uint32_t n = 0; n < 310; ++n)
             stage.send("in", 1, 1 + n);
         stage.runTo(1.5);
         v.equal("stored", stage.metric("q", "waiting"), 300);
         v.equal("throttled", stage.metric("q", "throttled"), 10);
         stage.runTo(2);
         stage.send("in", 1, 1);
         stage.runTo(2);
         v.equal("stored in the next second", stage.metric("q", "waiting"), 301);
     }},
    {"queue-109", "2.0", "Each action has a quota of its own, and a batch is one call: 3,000 messages may be received",
     kQuota,
     [](Verdict& v) {
         Stage stage(fifo(""));
         for (int second = 1; second <= 10; ++second) {
             stage.runTo(second);
             for (std::uint32_t n = 0; n < 300; ++n)
                 stage.send("in", 1, 300 * static_cast<std::uint32_t>(second) + n);
         }
         stage.runTo(11);
         std::size_t got = 0;
         for (int poll = 0; poll < 301; ++poll)
             got += stage.receiveCount("out");
         v.equal("received", got, 3'000);
         v.equal("the 301st receive", stage.last().outcome, CallOutcome::Refused);
     }},
    {"queue-110", "2.2",
     "In high throughput mode the quota holds for each partition, and partitions grow with the load", kQuota,
     [](Verdict& v) {
         for (const bool isHigh : {false, true}) {
             Stage stage(fifo(isHigh ? "deduplication_scope=message-group fifo_throughput_limit=per-message-group"
                                     : "deduplication_scope=message-group"));
             for (int second = 1; second <= 8; ++second) {
                 stage.runTo(second);
                 for (std::uint32_t n = 0; n < 1'000; ++n)
                     stage.send("in", 1, 1 + n);
             }
             stage.runTo(8.5);
             const double before = stage.metric("q", "throttled");
             stage.runTo(9);
             for (std::uint32_t n = 0; n < 1'000; ++n)
                 stage.send("in", 1, 1 + n);
             stage.runTo(9.5);
             v.holds(isHigh ? "taken in the end" : "refused for ever",
                     isHigh ? stage.metric("q", "throttled") == before
                            : stage.metric("q", "throttled") == before + 700);
         }
     }},
    {"queue-111", "2.2", "One group is never on more than one partition: it stays at 300 sends a second", kQuota,
     [](Verdict& v) {
         Stage stage(fifo("deduplication_scope=message-group fifo_throughput_limit=per-message-group"));
         for (int second = 1; second <= 6; ++second) {
             stage.runTo(second);
             stage.send("in", 1'000, 1);
         }
         stage.runTo(7);
         v.equal("stored", stage.metric("q", "waiting"), 6 * 300);
     }},
    {"queue-112", "14.4", "A group's throughput is one batch for the time of receive, work and delete",
     "SQS guide, FIFO message groups",
     [](Verdict& v) {
         for (const bool oneGroup : {true, false}) {
             Stage stage(fmt::format("clients c rate=20/s arrivals=constant; region r; zone z in r\n"
                                     "queue q in r type=fifo send_latency=constant 0 s receive_wait_time=20 s\n"
                                     "instance w in z slots=5 service_time=constant 500 ms\n"
                                     "c -> q latency=0 s message_groups={}; q -> w latency=50 ms",
                                     oneGroup ? 1 : 1'000));
             stage.runTo(200);
             // Of one group, a message every 50 + 500 + 50 ms: its way to the worker, the work, the delete's way.
             v.within("messages a second", static_cast<double>(stage.completed("w")) / 200, oneGroup ? 1.64 : 6.5,
                      oneGroup ? 1.67 : 8.4);
         }
     }},
    {"queue-117", "2.2", "Where partitions are used up, there are twice as many from the next second on",
     "SQS guide, high throughput for FIFO queues: partitions; how fast they are added is ours",
     [](Verdict& v) {
         Stage stage(fifo("deduplication_scope=message-group fifo_throughput_limit=per-message-group"));
         for (int second = 1; second <= 3; ++second) {
             stage.runTo(second);
             for (std::uint32_t n = 0; n < 3'000; ++n)
                 stage.send("in", 1, 1 + n % 1'000);
             stage.runTo(second + 0.5);
             v.equal("stored", stage.metric("q", "waiting"), 300 * ((1 << second) - 1));
         }
     }},
};

} // namespace
} // namespace queue_dedup_rules

std::span<const ConformanceRule> queueDedupRules() { return queue_dedup_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of sends, sizes, what is billed, and receives that are repeated with their attempt id.
#include <algorithm>

#include "core/services/message_size.h"
#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_batch_rules {
namespace {

constexpr std::string_view kBatch = "SQS API, SendMessageBatch";
constexpr std::string_view kSize = "SQS API, CreateQueue: MaximumMessageSize";
constexpr std::string_view kPrice = "SQS price list, us-east-1, 2024-07";
constexpr std::string_view kParts = "SQS guide, partitions and data distribution";
constexpr std::string_view kAttempt = "SQS API, ReceiveMessage: ReceiveRequestAttemptId";

/// A queue to which messages of this size, or of these groups, come over "sized".
std::string sized(std::string_view settings, std::string_view link)
{
    return queueStage(settings, fmt::format("puppet v in z; sized: v -> q latency=0 s {}", link));
}

std::size_t countOf(const Stage& stage, Reason reason)
{
    return static_cast<std::size_t>(std::ranges::count(stage.last().entries, reason));
}

/// A FIFO queue with three messages of one group, of which a receive with the attempt id 77 at 1 s got them all.
struct Attempted {
    Stage stage;
    std::vector<Delivery> first;

    explicit Attempted(std::string_view settings) : stage(queueStage(fmt::format("type=fifo {}", settings)))
    {
        stage.send("in", 3, 1);
        stage.runTo(1);
        first = stage.receiveAs("out", 77);
    }
    [[nodiscard]] std::vector<Delivery> again() { return stage.receiveAs("out", 77); }
};

bool areSame(const std::vector<Delivery>& one, const std::vector<Delivery>& other)
{
    return std::ranges::equal(one, other, [](const Delivery& a, const Delivery& b) {
        return a.trace == b.trace && a.serial == b.serial && a.receives == b.receives;
    });
}

const ConformanceRule kRules[] = {
    {"queue-120", "1.1", "A batch of ten messages is one call, and stores them all in their order", kBatch,
     [](Verdict& v) {
         Stage stage(queueStage(""));
         stage.sendBatch("in", 10);
         stage.runTo(1);
         v.equal("calls", stage.departures("in", CallClass::Send).size(), 1);
         v.equal("answers", stage.answers().size(), 1);
         v.equal("taken", countOf(stage, Reason::None), 10);
         std::uint64_t expected = 1;
         for (const Delivery& d : stage.receiveNow("out"))
             v.equal("next", d.trace, expected++);
         v.equal("all", expected, 11);
     }},
    {"queue-121", "1.1", "Each message of a batch is taken or refused by itself; the call succeeds", kBatch,
     [](Verdict& v) {
         Stage stage(sized("max_message_size=4 KiB", "message_size=uniform 1 KiB 7 KiB"));
         for (int batch = 0; batch < 10; ++batch) {
             const double before = stage.metric("q", "waiting");
             stage.sendBatch("sized", 10);
             stage.runTo(1 + batch);
             v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
             v.equal("stored", stage.metric("q", "waiting") - before,
                     static_cast<double>(countOf(stage, Reason::None)));
             v.equal("refused for their size", countOf(stage, Reason::TooLarge), 10 - countOf(stage, Reason::None));
         }
         v.within("about half of all", stage.metric("q", "waiting"), 35, 65);
     }},
    {"queue-122", "1.1", "All messages of a batch together have 1 MiB at most; beyond it the call fails", kBatch,
     [](Verdict& v) {
         Stage stage(sized("", "message_size=104857 B"));
         stage.sendBatch("sized", 10); // 1,048,570
         stage.runTo(1);
         v.equal("just below", stage.metric("q", "waiting"), 10);
         Stage other(sized("", "message_size=104858 B"));
         other.sendBatch("sized", 10); // 1,048,580
         other.runTo(1);
         v.equal("outcome", other.last().outcome, CallOutcome::Refused);
         v.equal("reason", other.last().reason, Reason::TooLarge);
         v.equal("stored", other.metric("q", "waiting"), 0);
     }},
    {"queue-123", "1.1", "A message of the largest size is taken, one with a byte more is refused", kSize,
     [](Verdict& v) {
         const std::pair<std::string_view, std::string_view> limits[] = {{"", "1048576 B"},
                                                                         {"max_message_size=4 KiB", "4096 B"}};
         for (const auto& [limit, size] : limits) {
             Stage stage(sized(limit, fmt::format("message_size={}", size)));
             stage.send("sized");
             stage.runTo(1);
             v.equal("stored", stage.metric("q", "waiting"), 1);
         }
         const std::pair<std::string_view, std::string_view> over[] = {{"", "1048577 B"},
                                                                       {"max_message_size=4 KiB", "4097 B"}};
         for (const auto& [limit, size] : over) {
             Stage stage(sized(limit, fmt::format("message_size={}", size)));
             stage.send("sized");
             stage.runTo(1);
             v.equal("reason", stage.last().reason, Reason::TooLarge);
             v.equal("stored", stage.metric("q", "waiting"), 0);
         }
     }},
    {"queue-124", "1.1", "A message with more than 10 attributes is refused", "SQS quotas for messages",
     [](Verdict& v) {
         for (const int count : {10, 11}) {
             std::string attributes;
             for (int n = 0; n < count; ++n)
                 attributes += fmt::format("a{}: x; ", n);
             Stage stage(queueStage(""), {{"in", "attributes", attributes}});
             stage.send("in");
             stage.runTo(1);
             v.equal("stored", stage.metric("q", "waiting"), count == 10 ? 1 : 0);
             v.equal("reason", stage.last().reason, count == 10 ? Reason::None : Reason::TooLarge);
         }
     }},
    {"queue-125", "1.6", "SentMessageSize is the size of what was stored", "SQS guide, CloudWatch metrics",
     [](Verdict& v) {
         Stage stage(sized("", "message_size=3 KiB"));
         stage.send("in", 3);
         stage.send("sized", 2);
         stage.runTo(1);
         v.equal("mean", stage.metric("q", "sent_size"), 3072);
         Stage spread(sized("", "message_size=exponential 8 KiB"));
         spread.send("sized", 2'000);
         spread.runTo(1);
         v.within("mean of many", spread.metric("q", "sent_size"), 7'600, 8'800);
         Stage skewed(sized("", "message_size=lognormal 4 KiB 1"));
         skewed.send("sized", 2'000);
         skewed.runTo(1);
         v.within("median 4 KiB, sigma 1: 4096 * e^0.5", skewed.metric("q", "sent_size"), 6'200, 7'350);
     }},
    {"queue-126", "1.6",
     "Each call is billed, and each 64 KiB that it carries: sends, receives, deletes, also empty receives", kPrice,
     [](Verdict& v) {
         for (const int kib : {64, 65}) {
             Stage stage(sized("", fmt::format("message_size={} KiB", kib)));
             stage.send("sized");
             stage.runTo(1);
             v.equal("a send", stage.metric("q", "requests"), kib == 64 ? 1 : 2);
             const Delivery d = stage.receiveOne("out");
             v.equal("and a receive", stage.metric("q", "requests"), kib == 64 ? 2 : 4);
             stage.erase("out", d);
             stage.runTo(2);
             v.equal("and a delete", stage.metric("q", "requests"), kib == 64 ? 3 : 5);
             (void)stage.receiveCount("out");
             v.equal("and an empty receive", stage.metric("q", "requests"), kib == 64 ? 4 : 6);
             v.equal("cost", stage.metric("q", "cost"), (kib == 64 ? 4 : 6) * 0.4e-6);
         }
     }},
    {"queue-127", "1.6", "A batch is billed by the size of all its messages together; a receive of many, too", kPrice,
     [](Verdict& v) {
         Stage stage(sized("type=fifo", "message_size=20 KiB message_groups=1"));
         stage.sendBatch("sized", 10); // 200 KiB
         stage.runTo(1);
         v.equal("a batch of ten", stage.metric("q", "requests"), 4);
         v.equal("received", stage.receiveCount("out"), 10);
         v.equal("and the receive", stage.metric("q", "requests"), 8);
         v.equal("cost, FIFO", stage.metric("q", "cost"), 8 * 0.5e-6);
     }},
    {"queue-128", "14.4", "An idle queue bills three long polls a minute for each poller that waits 20 s",
     "SQS guide, short and long polling",
     [](Verdict& v) {
         Stage stage("region r; zone z in r; queue q in r receive_wait_time=20 s\n"
                     "instance w in z slots=5; q -> w latency=0 s");
         stage.runTo(3'599);
         v.equal("requests in an hour", stage.metric("q", "requests"), 5 * 3 * 60);
     }},
    {"queue-129", "2.0", "A batch is one call of a FIFO queue's quota, whatever its size", kParts,
     [](Verdict& v) {
         Stage stage(sized("type=fifo call_quota=2/s", "message_groups=3"));
         for (const std::size_t taken : {10u, 10u, 0u}) {
             stage.sendBatch("sized", 10);
             stage.runTo(stage.now());
             v.equal("taken", countOf(stage, Reason::None), taken);
             v.equal("throttled", countOf(stage, Reason::Throttled), 10 - taken);
         }
         v.equal("stored", stage.metric("q", "waiting"), 20);
         v.equal("throttled calls", stage.metric("q", "throttled"), 1);
     }},
    {"queue-130", "2.2", "A batch is split by partition; a part whose partition has no calls left is refused alone",
     kParts,
     [](Verdict& v) {
         Stage stage(sized(
             "type=fifo call_quota=1/s partitions=2 deduplication_scope=message-group fifo_throughput_limit=per-message-group",
             "message_groups=40"));
         stage.send("in", 1, 1); // used up, so that there are two from the next second on
         stage.runTo(1);
         const double before = stage.metric("q", "waiting");
         stage.send("in", 1, 1);
         stage.runTo(1.1);
         stage.sendBatch("sized", 10);
         stage.runTo(1.2);
         v.within("throttled", static_cast<double>(countOf(stage, Reason::Throttled)), 1, 9);
         v.equal("the others are taken", countOf(stage, Reason::None) + countOf(stage, Reason::Throttled), 10);
         v.equal("stored", stage.metric("q", "waiting") - before,
                 1 + static_cast<double>(countOf(stage, Reason::None)));
     }},
    {"queue-207", "2.2", "A delete counts on the partition of its message's group", kParts,
     [](Verdict& v) {
         Stage stage(sized(
             "type=fifo call_quota=1/s partitions=2 deduplication_scope=message-group fifo_throughput_limit=per-message-group",
             "message_groups=40"));
         stage.sendBatch("sized", 10); // one call: there are two partitions from the next second on
         stage.runTo(1);
         const std::vector<Delivery> held = stage.receiveNow("out");
         stage.runTo(2);
         for (const Delivery& d : held)
             stage.erase("out", d);
         stage.runTo(2.1);
         v.equal("of ten groups one on each", stage.completed("q"), 2);
     }},
    {"queue-131", "2.0", "In a batch for a FIFO queue a message without a group is refused", kBatch,
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo"));
         stage.sendBatch("in", 3);
         stage.runTo(1);
         v.equal("refused", countOf(stage, Reason::Error), 3);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("throttled", stage.metric("q", "throttled"), 0);
     }},
    {"queue-132", "1.2", "A batch of delayed messages becomes visible when the delay is over", kBatch,
     [](Verdict& v) {
         Stage stage(queueStage("delay=5 s"));
         stage.sendBatch("in", 4);
         stage.runToJustBefore(5);
         v.equal("delayed", stage.metric("q", "delayed"), 4);
         stage.runTo(5);
         v.equal("visible", stage.metric("q", "waiting"), 4);
     }},
    {"queue-133", "2.2", "A receive repeated with its attempt id gets the same messages by the same receipts", kAttempt,
     [](Verdict& v) {
         Attempted a("");
         v.equal("first", a.first.size(), 3);
         v.holds("the same again", areSame(a.again(), a.first));
         v.holds("and again", areSame(a.again(), a.first));
         v.equal("received", a.stage.metric("q", "received"), 3);
         for (const Delivery& d : a.first)
             a.stage.erase("out", d);
         a.stage.runTo(2);
         v.equal("deleted by them", a.stage.completed("q"), 3);
         v.equal("in flight", a.stage.metric("q", "in_flight"), 0);
     }},
    {"queue-134", "2.2", "It hides them anew for the whole visibility timeout", kAttempt,
     [](Verdict& v) {
         Attempted a("visibility_timeout=30 s");
         a.stage.runTo(20);
         v.equal("again", a.again().size(), 3);
         a.stage.runToJustBefore(50);
         v.equal("in flight", a.stage.metric("q", "in_flight"), 3);
         a.stage.runTo(50);
         v.equal("visible", a.stage.metric("q", "waiting"), 3);
     }},
    {"queue-135", "2.2", "Once one of them was deleted the id gets nothing of it any more", kAttempt,
     [](Verdict& v) {
         Attempted a("");
         a.stage.erase("out", a.first.at(1));
         a.stage.runTo(2);
         v.equal("again", a.again().size(), 0);
     }},
    {"queue-136", "2.2", "The same once the visibility of one was changed", kAttempt,
     [](Verdict& v) {
         Attempted a("");
         a.stage.changeVisibility("out", a.first.at(2), 60);
         a.stage.runTo(2);
         v.equal("again", a.again().size(), 0);
     }},
    {"queue-137", "2.2", "Once they are visible again the id receives them as anybody does, by new receipts", kAttempt,
     [](Verdict& v) {
         Attempted a("visibility_timeout=10 s");
         a.stage.runTo(12);
         const std::vector<Delivery> again = a.again();
         v.equal("received", again.size(), 3);
         for (const Delivery& d : again)
             v.equal("receive count", d.receives, 2);
         v.holds("and repeats that", areSame(a.again(), again));
     }},
    {"queue-138", "2.2", "After 5 minutes the id is forgotten", kAttempt,
     [](Verdict& v) {
         for (const double when : {300.9, 301.0}) {
             Attempted a("visibility_timeout=3600 s");
             a.stage.runTo(when);
             v.equal("again", a.again().size(), when < 301 ? 3 : 0);
         }
     }},
    {"queue-139", "2.2", "Another attempt id, or none, gets nothing of a blocked group", kAttempt,
     [](Verdict& v) {
         Attempted a("");
         v.equal("another", a.stage.receiveAs("out", 78).size(), 0);
         v.equal("none", a.stage.receiveCount("out"), 0);
         v.holds("the same still", areSame(a.again(), a.first));
     }},
    {"queue-140", "1.2", "A standard queue knows no attempt ids", kAttempt,
     [](Verdict& v) {
         Stage stage(queueStage(""));
         stage.send("in", 4);
         stage.runTo(1);
         v.equal("first", stage.receiveAs("out", 77, 2).at(0).trace, 1);
         v.equal("then others", stage.receiveAs("out", 77, 2).at(0).trace, 3);
     }},
    {"queue-147", "1.1",
     "Messages deleted in one call are one request; a receipt that is not the newest fails by itself",
     "SQS API, DeleteMessageBatch",
     [](Verdict& v) {
         for (const bool isFifo : {false, true}) {
             Stage stage(queueStage(isFifo ? "type=fifo" : ""));
             for (std::uint32_t group = 1; group <= 3; ++group)
                 stage.send("in", 1, isFifo ? group : 0);
             stage.runTo(1);
             std::vector<Delivery> held;
             for (int n = 0; n < 3; ++n)
                 held.push_back(stage.receiveOne("out"));
             stage.changeVisibility("out", held[1], 0);
             stage.runTo(2);
             (void)stage.receiveOne("out");
             const double before = stage.metric("q", "requests");
             stage.eraseBatch("out", held);
             stage.runTo(3);
             v.equal("requests", stage.metric("q", "requests") - before, 1);
             v.equal("deleted", stage.completed("q"), 2);
             v.equal("still in flight", stage.metric("q", "in_flight"), 1);
             v.equal("stale", stage.ledgers().deliveries.staleDeletes, 1);
             v.equal("entries", stage.last().entries.size(), 3);
             v.equal("the second", stage.last().entries.at(1), isFifo ? Reason::Error : Reason::None);
             v.equal("without objection", countOf(stage, Reason::None), isFifo ? 2 : 3);
         }
     }},
    {"queue-148", "2.3",
     "A batch of deletes is one call to a partition's quota; beyond it all of its entries fail, and nothing is deleted",
     "SQS guide, partitions and data distribution",
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo call_quota=2/s"));
         for (int second = 1; second <= 5; ++second) {
             stage.send("in", 2, 1);
             stage.runTo(second);
         }
         const std::vector<Delivery> held = stage.receiveNow("out", 9);
         for (const std::size_t from : {0u, 3u, 6u}) {
             stage.eraseBatch("out", {held.begin() + static_cast<std::ptrdiff_t>(from),
                                      held.begin() + static_cast<std::ptrdiff_t>(from + 3)});
             stage.runTo(5);
             v.equal("throttled", countOf(stage, Reason::Throttled), from == 6 ? 3 : 0);
         }
         v.equal("deleted", stage.completed("q"), 6);
         v.equal("calls refused", stage.metric("q", "throttled"), 1);
     }},
    {"queue-149", "1.4", "A copy that missed its delete comes again after a batch, too", "SQS guide, standard queues",
     [](Verdict& v) {
         Stage stage(queueStage("duplicate_rate=0.5 visibility_timeout=300 s"));
         std::uint64_t deleted = 0;
         for (int round = 1; round <= 40; ++round) {
             stage.send("in", 5);
             stage.runTo(round);
             if (const std::vector<Delivery> held = stage.receiveNow("out"); !held.empty()) {
                 stage.eraseBatch("out", held);
                 deleted += held.size();
                 stage.runTo(round + 0.5);
             }
         }
         v.within("copies, of the deleted", static_cast<double>(stage.ledgers().messages.duplicated),
                  0.3 * static_cast<double>(deleted), 0.7 * static_cast<double>(deleted));
     }},
    {"queue-176", "2.2", "Partitions double where a second has used nine tenths of one's calls, and not before",
     "SQS guide, partitions and data distribution: near the limit; nine tenths are ours",
     [](Verdict& v) {
         for (const int used : {89, 90}) {
             Stage stage(
                 queueStage("type=fifo deduplication_scope=message-group fifo_throughput_limit=per-message-group "
                            "call_quota=100/s"));
             stage.send("in", used, 1);
             stage.runTo(1);
             for (std::uint32_t group = 1; group <= 150; ++group)
                 stage.send("in", 1, group);
             stage.runTo(1.5);
             const double taken = stage.metric("q", "waiting") - used;
             v.within("taken of 150", taken, used == 89 ? 100 : 140, used == 89 ? 100 : 150);
         }
     }},
    {"queue-201", "2.2",
     "A receive repeated with its attempt id is no empty one, hides as long as it asks, and is billed by size",
     kAttempt,
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo visibility_timeout=30 s",
                                "puppet s in z; sized: s -> q latency=0 s message_size=150 KiB"));
         stage.send("sized", 1, 1);
         stage.runTo(1);
         const auto first = stage.receiveAs("out", 77);
         v.equal("received", first.size(), 1);
         const double before = stage.metric("q", "requests");
         stage.runTo(10);
         v.equal("again", stage.receiveAs("out", 77).size(), 1);
         v.equal("billed: 150 KiB", stage.metric("q", "requests") - before, 3);
         v.equal("empty receives", stage.metric("q", "empty_receives"), 0);
         v.equal("received once", stage.metric("q", "received"), 1);
         stage.runToJustBefore(40);
         v.equal("hidden", stage.metric("q", "in_flight"), 1);
         stage.runTo(40);
         v.equal("back", stage.metric("q", "waiting"), 1);
     }},
    {"queue-164", "1.1", "Messages are as large as the link states: always the same, or by a distribution",
     "Cloudyard's model of what messages hold",
     [](Verdict& v) {
         const auto meanOf = [](std::string_view size) {
             Stage stage(queueStage(""), {{"in", "message_size", std::string(size)}});
             stage.send("in", 2'000);
             stage.runTo(1);
             return stage.metric("q", "sent_size");
         };
         for (const std::string_view size : {"3 KiB", "3KiB", "3072 B", "constant 3 KiB", "uniform 3 KiB 3 KiB"})
             v.equal(size, meanOf(size), 3'072);
         v.within("uniform, a deviation of 591 B", meanOf("uniform 1 KiB 3 KiB"), 2'048 - 4 * 13.3, 2'048 + 4 * 13.3);
         v.within("exponential", meanOf("exponential 2 KiB"), 2'048 - 4 * 45.8, 2'048 + 4 * 45.8);
         v.within("lognormal: median times exp(sigma²/2)", meanOf("lognormal 2 KiB 0.5"), 2'320.7 - 4 * 27.7,
                  2'320.7 + 4 * 27.7);
     }},
    {"queue-165", "1.1", "What is no size is refused", "Cloudyard's model of what messages hold",
     [](Verdict& v) {
         for (const std::string_view text :
              {"4", "big", "0 B", "-1 KiB", "constant", "uniform 1 KiB", "uniform 3 KiB 1 KiB", "uniform 1 KiB 3 KiB 5",
               "exponential", "exponential 0 B", "exponential 2 KiB 3", "lognormal 2 KiB", "lognormal 2 KiB x",
               "lognormal 2 KiB -1", "lognormal 2 KiB 0.5 0.5", "normal 2 KiB", "4 KiB 4 KiB"})
             v.holds(text, !MessageSize::parse(text));
         for (const std::string_view text : {"", " ", "1 B", "uniform 1 B 9 MiB", "lognormal 4 KiB 0"})
             v.holds(text, MessageSize::parse(text).has_value());
     }},
    {"queue-166", "2.1", "With the content as the id, messages have so many contents as the link states, evenly",
     "SQS API, CreateQueue: ContentBasedDeduplication",
     [](Verdict& v) {
         for (const int bodies : {1, 2, 50}) {
             Stage stage(sized("type=fifo content_based_deduplication=true call_quota=100000/s",
                               fmt::format("deduplication_id=false distinct_bodies={}", bodies)));
             stage.send("sized", 500, 1);
             stage.runTo(1);
             v.equal("stored", stage.metric("q", "waiting"), bodies);
             v.equal("repeats", stage.metric("q", "deduplicated"), 500 - bodies);
         }
     }},
    {"queue-167", "1.1", "Of attributes those count that a message has: 10 of 11 are not too many",
     "SQS quotas for messages",
     [](Verdict& v) {
         std::string ten;
         for (int n = 0; n < 10; ++n)
             ten += fmt::format("a{}: x; ", n);
         Stage stage(queueStage(""), {{"in", "attributes", ten + "more: x 50 %"}});
         stage.send("in", 400);
         stage.runTo(1);
         v.within("taken of 400, 4 sigma", stage.metric("q", "waiting"), 160, 240);
     }},
};

} // namespace
} // namespace queue_batch_rules

std::span<const ConformanceRule> queueBatchRules() { return queue_batch_rules::kRules; }

} // namespace cloudyard

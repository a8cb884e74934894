// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/topic/topic_rules.h"

#include <array>
#include <vector>

#include "core/base/math.h"
#include "core/services/rule_stage.h"

namespace cloudyard {

std::string published(std::string_view subscribed, std::string_view in, std::string_view topic)
{
    return fmt::format("region r; zone z in r; puppet w in z; topic t in r publish_latency=constant 0 s {}\n"
                       "in: w -> t latency=0 s {}\n{}",
                       topic, in, subscribed);
}

std::string fifoTopic(std::string_view queue, std::string_view link)
{
    return published(
        fmt::format("queue q in r type=fifo {}; to: t -> q latency=0 s {}; out: q -> w latency=0 s", queue, link), "",
        "type=fifo");
}

namespace topic_rules {
namespace {

constexpr std::string_view kPolicy = "SNS guide, message delivery retries";
constexpr std::string_view kPublish = "SNS API, Publish";
constexpr std::string_view kDeadLetters = "SNS guide, dead-letter queues";
constexpr std::string_view kFifo = "SNS guide, FIFO topics: order and de-duplication";
constexpr std::string_view kQuota = "SNS features";

/// Pauses in s between the attempts that left over "to".
std::vector<double> pausesOf(Stage& stage)
{
    const auto departures = stage.departures("to", CallClass::Deliver);
    std::vector<double> pauses;
    for (std::size_t n = 1; n < departures.size(); ++n)
        pauses.push_back((departures[n] - departures[n - 1]).toSeconds());
    return pauses;
}

const ConformanceRule kRules[] = {
    {"topic-1", "3.1", "Each subscription gets one copy of everything that is published", kPublish,
     [](Verdict& v) {
         for (const int count : {0, 1, 2, 7}) {
             std::string queues;
             for (int q = 0; q < count; ++q)
                 queues += fmt::format("queue q{0} in r send_latency=constant 0 s; t -> q{0} latency=0 s\n", q);
             Stage stage(published(queues));
             stage.send("in", 10);
             stage.runTo(1);
             v.equal("copies", stage.ledgers().messages.duplicated, 10 * count);
             v.equal("publications ended", stage.ledgers().messages.completed, 10);
             for (int q = 0; q < count; ++q)
                 v.equal("stored", stage.metric(fmt::format("q{}", q), "waiting"), 10);
         }
     }},
    {"topic-2", "3.1", "Publish is answered when the topic has accepted, before anything is delivered", kPublish,
     [](Verdict& v) {
         Stage stage("region r; zone z in r; puppet w in z; topic t in r publish_latency=constant 30 ms\n"
                     "queue q in r send_latency=constant 5 s; in: w -> t latency=0 s; t -> q latency=0 s timeout=60 s");
         stage.send("in");
         stage.runTo(1);
         v.equal("answers", stage.answers().size(), 1);
         v.equal("answered at", stage.last().at, at(0.03));
         v.equal("stored", stage.metric("q", "waiting"), 0);
         stage.runTo(5.03);
         v.equal("stored later", stage.metric("q", "waiting"), 1);
     }},
    {"topic-3", "3.3",
     "People are tried 50 times more: 2 after 10 s, 10 with pauses from 10 to 600 s, 38 after 600 s; then the copy has failed",
     kPolicy,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r failure=1 delay=constant 0 s; to: t -> s latency=0 s"));
         stage.send("in");
         stage.runTo(40'000);
         const auto pauses = pausesOf(stage);
         v.equal("retries", pauses.size(), 50);
         for (std::size_t n = 0; n < pauses.size(); ++n) {
             const double backedOff = n < 2 ? 10 : n < 12 ? 10 * repro::pow(60, (static_cast<double>(n) - 2) / 9) : 600;
             v.within(fmt::format("pause {}", n + 1), pauses[n], backedOff - 1e-6, backedOff + 1e-6);
         }
         v.equal("failed", stage.failed(Reason::Delivery), 1);
     }},
    {"topic-4", "3.3",
     "Queues are tried 3 times at once, 2 after 1 s, 10 with pauses from 1 to 20 s, and then every 20 s", kPolicy,
     [](Verdict& v) {
         Stage stage(published("queue q in r; to: t -> q latency=0 s loss=1 timeout=1 s"));
         stage.send("in");
         stage.runTo(600);
         const auto pauses = pausesOf(stage); // each after a timeout of 1 s
         for (std::size_t n = 0; n < 25; ++n) {
             const double backedOff =
                 n < 3 ? 0 : n < 5 ? 1 : n < 15 ? repro::pow(20, (static_cast<double>(n) - 5) / 9) : 20;
             v.within(fmt::format("pause {}", n + 1), pauses.at(n) - 1, backedOff - 1e-6, backedOff + 1e-6);
         }
     }},
    {"topic-5", "3.3", "Queues are tried 100,015 times more, over 23 days", kPolicy,
     [](Verdict& v) {
         Stage stage(published("queue q in r; to: t -> q latency=0 s loss=1 timeout=1 ms"));
         stage.send("in");
         stage.runTo(23.2 * 86'400);
         const auto departures = stage.departures("to", CallClass::Deliver);
         v.equal("attempts", departures.size(), 100'016);
         v.within("days", departures.back().toSeconds() / 86'400, 23.1, 23.2);
         v.equal("failed", stage.failed(Reason::Delivery), 1);
     }},
    {"topic-6", "3.3", "A delivery whose acceptance was not heard of is made again: at least once", kPolicy,
     [](Verdict& v) {
         Stage stage(published("queue q in r send_latency=constant 3 s; to: t -> q latency=0 s timeout=2 s"));
         stage.send("in");
         stage.runTo(8); // attempts at 0, 2, 4, 6 s; stored 3 s later
         v.equal("attempts", stage.departures("to", CallClass::Deliver).size(), 4);
         v.equal("stored", stage.metric("q", "waiting"), 3);
         v.equal("duplicated: the copy, and two more of it", stage.ledgers().messages.duplicated, 3);
     }},
    {"topic-7", "3.3", "A delivery that succeeds is not made again", kPolicy,
     [](Verdict& v) {
         Stage stage(published("queue q in r send_latency=constant 10 ms; to: t -> q latency=0 s"));
         stage.send("in");
         stage.runTo(1'000);
         v.equal("attempts", stage.departures("to", CallClass::Deliver).size(), 1);
         v.equal("stored", stage.metric("q", "waiting"), 1);
         v.equal("under way", stage.metric("t", "under_way"), 0);
     }},
    {"topic-8", "3.1", "A copy that pauses is dropped when its subscription goes", "SNS API, Unsubscribe",
     [](Verdict& v) {
         const std::string_view base =
             "clients c rate=1/s arrivals=constant; region r; topic t in r publish_latency=constant 0 s\n"
             "subscriber s in r failure=1 delay=constant 0 s; c -> t latency=0 s\n";
         Stage stage(fmt::format("{}t -> s latency=0 s", base));
         stage.runTo(5.5);
         stage.change(base);
         stage.runTo(5.6);
         v.equal("dropped", stage.dropped(Reason::Unsubscribed), 5);
         v.equal("under way", stage.metric("t", "under_way"), 0);
     }},
    {"topic-20", "3.3", "A web endpoint is tried 3 times more, every 20 s; then the copy has failed", kPolicy,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=http failure=1 delay=constant 0 s; to: t -> s latency=0 s"));
         stage.send("in");
         stage.runTo(1'000);
         const auto pauses = pausesOf(stage);
         v.equal("retries", pauses.size(), 3);
         for (const double pause : pauses)
             v.equal("pause", pause, 20);
         v.equal("failed", stage.failed(Reason::Delivery), 1);
     }},
    {"topic-21", "3.3",
     "Its policy may be stated: some at once, some at the shortest pause, back-off, some at the longest", kPolicy,
     [](Verdict& v) {
         Stage stage(
             published("subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                       "to: t -> s latency=0 s retries=10 no_delay_retries=2 min_delay_retries=2 max_delay_retries=2 "
                       "min_delay=2 s max_delay=8 s"));
         stage.send("in");
         stage.runTo(1'000);
         const auto pauses = pausesOf(stage);
         const double expected[] = {0, 0, 2, 2, 2, 4, 6, 8, 8, 8}; // back-off: 4 from 2 to 8 s, linear
         v.equal("retries", pauses.size(), 10);
         for (std::size_t n = 0; n < 10; ++n)
             v.equal(fmt::format("pause {}", n + 1), pauses.at(n), expected[n]);
     }},
    {"topic-22", "3.3", "All retries to a web endpoint together take an hour at most", kPolicy,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                               "to: t -> s latency=0 s retries=100 min_delay=100 s max_delay=100 s"));
         stage.send("in");
         stage.runTo(20'000);
         v.equal("retries", pausesOf(stage).size(), 36);
     }},
    {"topic-23", "3.3", "Who is gone is not tried again", kPolicy,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r gone=1 delay=constant 0 s; to: t -> s latency=0 s"));
         stage.send("in");
         stage.runTo(1'000);
         v.equal("attempts", stage.departures("to", CallClass::Deliver).size(), 1);
         v.equal("failed", stage.failed(Reason::Delivery), 1);
     }},
    {"topic-24", "3.3", "What a subscription cannot deliver goes to its own dead-letter queue, if it has one",
     kDeadLetters,
     [](Verdict& v) {
         Stage stage(published("queue d in r send_latency=constant 0 s; d -> w latency=0 s\n"
                               "subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                               "subscriber p in r protocol=http failure=1 delay=constant 0 s\n"
                               "to: t -> s latency=0 s dead_letter_queue=d; t -> p latency=0 s"));
         stage.send("in", 3);
         stage.runToJustBefore(60);
         v.equal("before the last retry", stage.metric("d", "parked"), 0);
         stage.runTo(100);
         v.equal("dead letters", stage.metric("d", "parked"), 3);
         v.equal("counted", stage.metric("t", "dead_lettered"), 3);
         v.equal("failed without one", stage.failed(Reason::Delivery), 3);
     }},
    {"topic-46", "3.3", "A dead letter keeps the size of its copy: a receive of it is billed by 64 KiB chunks",
     kDeadLetters,
     [](Verdict& v) {
         Stage stage(published("queue d in r send_latency=constant 0 s; dead: d -> w latency=0 s\n"
                               "subscriber s in r gone=1 delay=constant 0 s; puppet v in z\n"
                               "sized: v -> t latency=0 s message_size=150 KiB\n"
                               "to: t -> s latency=0 s dead_letter_queue=d"));
         stage.send("sized");
         stage.runTo(1);
         const double before = stage.metric("d", "requests");
         v.equal("dead letters", stage.receiveCount("dead"), 1);
         v.equal("for a receive", stage.metric("d", "requests") - before, 3);
     }},
    {"topic-25", "3.3", "A dead-letter queue stands in the topic's region, wherever the subscriber is", kDeadLetters,
     [](Verdict& v) {
         for (const std::string_view subscriber : {"r", "far"})
             for (const std::string_view queue : {"r", "far"})
                 v.equal("refused",
                         isRefused(fmt::format("region r; zone z in r; puppet w in z; topic t in r; w -> t\n"
                                               "region far code=us-east-1; queue d in {}; d -> w; subscriber s in {}\n"
                                               "t -> s dead_letter_queue=d",
                                               queue, subscriber)),
                         queue == "far");
     }},
    {"topic-26", "3.1", "A message group goes with the copy: to a FIFO queue, and as the tenant to a standard one",
     kPublish,
     [](Verdict& v) {
         Stage stage(fifoTopic("send_latency=constant 0 s", ""));
         stage.send("in", 2, 7);
         stage.runTo(1);
         v.equal("stored", stage.metric("q", "waiting"), 2);
         v.equal("of one group", stage.receiveCount("out", 1), 1);
         v.equal("which is blocked", stage.receiveCount("out", 1), 0);
     }},
    {"topic-47", "3.4", "A FIFO topic delivers to queues alone, and a FIFO queue gets the copies of a FIFO topic alone",
     "SNS guide, FIFO message delivery",
     [](Verdict& v) {
         const auto isSound = [](std::string_view topic, std::string_view subscriber) {
             return !isRefused(fmt::format(
                 "region r; puppet w in z; zone z in r; topic t in r type={}; w -> t; {}; t -> x", topic, subscriber));
         };
         for (const bool isFifo : {false, true}) {
             const std::string_view topic = isFifo ? "fifo" : "standard";
             v.holds("a standard queue", isSound(topic, "queue x in r"));
             v.equal("a FIFO queue", isSound(topic, "queue x in r type=fifo"), isFifo);
             v.equal("a person", isSound(topic, "subscriber x in r"), !isFifo);
         }
     }},
    {"topic-56", "3.3",
     "Dead letters of a FIFO topic's subscriptions go to FIFO queues alone, those of a standard topic's to standard ones",
     kDeadLetters,
     [](Verdict& v) {
         const auto isSound = [](std::string_view topic, std::string_view queue, std::string_view named) {
             return !isRefused(fmt::format("region r; zone z in r; puppet w in z; topic t in r type={}; w -> t\n"
                                           "queue q in r; queue d in r {}; d -> w; q -> w; t -> q dead_letter_queue={}",
                                           topic, queue, named));
         };
         for (const bool isFifo : {false, true}) {
             const std::string_view topic = isFifo ? "fifo" : "standard";
             v.equal("to a standard queue", isSound(topic, "", "d"), !isFifo);
             v.equal("to a FIFO queue", isSound(topic, "type=fifo", "d"), isFifo);
             v.equal("whatever other queues are", isSound(topic, isFifo ? "" : "type=fifo", "q"), !isFifo);
             v.holds("not to what is no queue", !isSound(topic, isFifo ? "type=fifo" : "", "w"));
             v.holds("not to what is not there", !isSound(topic, isFifo ? "type=fifo" : "", "e"));
         }
     }},
    {"topic-27", "3.4", "A FIFO topic delivers each group in order, though a delivery has to be repeated", kFifo,
     [](Verdict& v) {
         Stage stage(fifoTopic("send_latency=uniform 1 ms 200 ms", "loss=0.3 timeout=300 ms"));
         for (int n = 0; n < 60; ++n) {
             stage.runTo(0.1 * n);
             stage.send("in", 1, 1 + static_cast<std::uint32_t>(n) % 3);
         }
         stage.runTo(300);
         v.equal("stored", stage.metric("q", "waiting"), 60);
         std::array<std::uint64_t, 4> last{};
         std::size_t inOrder = 0;
         std::size_t seen = 0;
         for (int poll = 0; poll < 30; ++poll)
             for (const Delivery& d : stage.receiveNow("out")) {
                 std::uint64_t& before = last[d.trace % 3];
                 inOrder += d.trace > before ? 1 : 0;
                 ++seen;
                 before = d.trace;
                 stage.erase("out", d);
                 stage.runTo(300);
             }
         v.equal("received", seen, 60);
         v.equal("in order within their groups", inOrder, 60);
     }},
    {"topic-28", "3.4", "While a group waits for a delivery, other groups go on", kFifo,
     [](Verdict& v) {
         Stage stage(fifoTopic("send_latency=constant 0 s", "timeout=1 s"));
         const std::uint32_t cut = stage.inject("cut-link", "to");
         stage.send("in", 2, 1);
         stage.runTo(4.5); // attempts of the first fail after 1, 2, 3 and 4 s
         stage.clear(cut);
         stage.send("in", 1, 2);
         stage.runTo(4.9);
         v.equal("of the other group", stage.metric("q", "waiting"), 1);
         stage.runTo(60);
         v.equal("all in the end", stage.metric("q", "waiting"), 3);
     }},
    {"topic-29", "3.4", "A publication repeated within 5 minutes is accepted and not delivered", kFifo,
     [](Verdict& v) {
         Stage stage(fifoTopic("send_latency=constant 0 s", ""));
         stage.send("in", 1, 1);
         stage.runTo(1);
         stage.sendAgain("in");
         stage.runTo(299);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("stored", stage.metric("q", "waiting"), 1);
         v.equal("counted", stage.metric("t", "deduplicated"), 1);
         v.equal("delivered", stage.metric("t", "delivered"), 1);
         stage.runTo(301);
         stage.sendAgain("in");
         stage.runTo(302);
         v.equal("stored after 5 minutes", stage.metric("q", "waiting"), 2);
     }},
    {"topic-30", "3.4", "A publication without a message group is an error on a FIFO topic", kFifo,
     [](Verdict& v) {
         Stage stage(fifoTopic("", ""));
         stage.send("in");
         stage.runTo(1);
         v.equal("outcome", stage.last().outcome, CallOutcome::Refused);
     }},
    {"topic-31", "3.1", "A FIFO topic takes 300 publications a second, a standard one any number", kQuota,
     [](Verdict& v) {
         for (const bool isFifo : {true, false}) {
             Stage stage(isFifo ? fifoTopic("send_latency=constant 0 s", "")
                                : published("queue q in r send_latency=constant 0 s; t -> q latency=0 s"));
             stage.runTo(1);
             for (std::uint32_t n = 0; n < 400; ++n)
                 stage.send("in", 1, 1 + n);
             stage.runTo(1.9);
             v.equal("published", stage.completed("t"), isFifo ? 300 : 400);
             stage.send("in", 1, 401);
             stage.runTo(1.99);
             v.equal("at the end of that second", stage.completed("t"), isFifo ? 300 : 401);
             stage.runTo(2);
             for (std::uint32_t n = 0; n < 400; ++n)
                 stage.send("in", 1, 500 + n);
             stage.runTo(2.1);
             v.equal("in the next one", stage.completed("t"), isFifo ? 600 : 801);
             v.equal("people see", stage.note("t", "{n} throttled").count, isFifo ? 201 : 0);
         }
     }},
    {"topic-32", "3.5", "A subscription in another region gets its copies later by the distance",
     "SNS guide, cross-region delivery",
     [](Verdict& v) {
         Stage stage("region r code=eu-west-1; zone z in r; puppet w in z; topic t in r publish_latency=constant 0 s\n"
                     "region far code=ap-southeast-2; queue near in r send_latency=constant 0 s\n"
                     "queue away in far send_latency=constant 0 s; in: w -> t latency=0 s; t -> near; t -> away");
         stage.send("in");
         stage.runTo(0.05);
         v.equal("near by", stage.metric("near", "waiting"), 1);
         v.equal("away", stage.metric("away", "waiting"), 0);
         stage.runTo(0.4);
         v.equal("away later", stage.metric("away", "waiting"), 1);
     }},
};

} // namespace
} // namespace topic_rules

std::span<const ConformanceRule> topicRules()
{
    static const std::vector<ConformanceRule> all = [] {
        std::vector<ConformanceRule> rules(std::begin(topic_rules::kRules), std::end(topic_rules::kRules));
        for (const auto part : {topicFilterRules(), topicDeliveryRules(), topicViewRules()})
            rules.insert(rules.end(), part.begin(), part.end());
        return rules;
    }();
    return all;
}

} // namespace cloudyard

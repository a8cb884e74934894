// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people see of a topic besides its deliveries, and what becomes of them when it goes.
#include "core/services/rule_stage.h"
#include "core/services/topic/topic_rules.h"

namespace cloudyard {
namespace topic_view_rules {
namespace {

constexpr std::string_view kCards = "Cloudyard's cards: what is held back is said, with its cause and its end";
constexpr std::string_view kMetrics = "SNS guide, monitoring topics with CloudWatch: PublishSize";
constexpr std::string_view kScope = "SNS API, CreateTopic: FifoThroughputScope";
constexpr std::string_view kContent = "SNS API, CreateTopic: ContentBasedDeduplication";
constexpr std::string_view kDelete = "SNS API, DeleteTopic";

const ConformanceRule kRules[] = {
    {"topic-49", "3.3",
     "Copies that pause before a retry are counted, with whom they are for and when the next one goes", kCards,
     [](Verdict& v) {
         Stage one(published(
             "subscriber s in r protocol=http failure=1 delay=constant 0 s; t -> s latency=0 s min_delay=20 s"));
         v.equal("nothing to say", one.view("t").said().size(), 0);
         one.send("in");
         one.runTo(5);
         const NodeNote single = one.note("t", "{n} waits for a retry");
         v.equal("waiting", single.count, 1);
         v.equal("for", single.other, one.node("s"));
         v.equal("in words", std::string_view(single.more), "to {other} in {in}");
         v.equal("next", single.at, at(20));
         one.send("in");
         one.runTo(6);
         const NodeNote both = one.note("t", "{n} wait for a retry");
         v.equal("waiting", both.count, 2);
         v.equal("in words", std::string_view(both.more), "to {other} in {in}");
         v.equal("the next of them", both.at, at(20));

         Stage two(published(
             "subscriber s in r protocol=http failure=1 delay=constant 0 s; t -> s latency=0 s min_delay=20 s\n"
             "subscriber p in r protocol=http failure=1 delay=constant 0 s; t -> p latency=0 s min_delay=9 s "
             "max_delay=9 s"));
         two.send("in");
         two.runTo(5);
         v.equal("of two subscriptions", two.note("t", "{n} wait for a retry").count, 2);
         v.equal("in words", std::string_view(two.note("t", "{n} wait for a retry").more), "next in {in}");
         v.equal("next", two.note("t", "{n} wait for a retry").at, at(9));
     }},
    {"topic-50", "3.3",
     "Of many copies that pause the next one is not looked for; those that wait for their turn have not failed", kCards,
     [](Verdict& v) {
         for (const int count : {512, 513}) {
             Stage stage(published("subscriber s in r protocol=http failure=1 delay=constant 0 s; t -> s latency=0 s"));
             stage.send("in", count);
             stage.runTo(1);
             const NodeNote note = stage.note("t", "{n} wait for a retry");
             v.equal("waiting", note.count, 512);
             v.equal("next", note.at, count == 512 ? at(20) : SimTime::never());
         }
         Stage paced(published("subscriber s in r protocol=http delay=constant 0 s\n"
                               "t -> s latency=0 s max_receives_per_second=0.1/s"));
         paced.send("in", 3);
         paced.runTo(5);
         v.equal("under way", paced.metric("t", "under_way"), 2);
         v.equal("notes", paced.view("t").said().size(), 0);
     }},
    {"topic-51", "3.1", "What was taken out of the flow is said, with why, from the first one on", kCards,
     [](Verdict& v) {
         Stage stage(published("queue q in r send_latency=constant 0 s; to: t -> q latency=0 s\n"
                               "queue d in r send_latency=constant 0 s; d -> w\n"
                               "subscriber s in r gone=1 delay=constant 0 s; t -> s latency=0 s dead_letter_queue=d"),
                     {{"in", "attributes", "type: order"}, {"to", "filter_policy", R"({"type": ["refund"]})"}});
         stage.send("in");
         stage.runTo(1);
         v.equal("notes", stage.view("t").said().size(), 2);
         v.equal("dead-lettered", stage.note("t", "{n} dead-lettered").count, 1);
         v.equal("filtered out", stage.note("t", "{n} filtered out").count, 1);
         Stage fifo(fifoTopic("send_latency=constant 0 s", ""));
         fifo.send("in", 1, 1);
         fifo.runTo(1);
         fifo.sendAgain("in");
         fifo.runTo(2);
         v.equal("notes", fifo.view("t").said().size(), 1);
         v.equal("de-duplicated", fifo.note("t", "{n} de-duplicated").count, 1);
     }},
    {"topic-52", "3.1", "The size of publications is the mean of those that state one", kMetrics,
     [](Verdict& v) {
         Stage stage(
             published("queue q in r send_latency=constant 0 s; t -> q latency=0 s; puppet u in z; puppet x in z\n"
                       "small: x -> t latency=0 s message_size=1000 B; large: u -> t latency=0 s message_size=4000 B"));
         v.equal("before", stage.metric("t", "publish_size"), 0);
         stage.send("in", 5);
         stage.runTo(1);
         v.equal("none is stated", stage.metric("t", "publish_size"), 0);
         stage.send("small", 2);
         stage.send("large");
         stage.runTo(2);
         v.equal("mean", stage.metric("t", "publish_size"), 2'000);
     }},
    {"topic-54", "3.4", "Ids hold for the whole topic, or, by its scope, for each message group", kScope,
     [](Verdict& v) {
         for (const bool byGroup : {false, true}) {
             Stage stage(published("queue q in r type=fifo send_latency=constant 0 s; t -> q latency=0 s",
                                   "deduplication_id=false distinct_bodies=1",
                                   fmt::format("type=fifo content_based_deduplication=true fifo_throughput_scope={}",
                                               byGroup ? "message-group" : "topic")));
             stage.send("in", 2, 1);
             stage.send("in", 2, 2);
             stage.runTo(1);
             v.equal("answered", stage.completed("t"), 4);
             v.equal("repeats", stage.metric("t", "deduplicated"), byGroup ? 2 : 3);
             v.equal("delivered", stage.metric("t", "delivered"), byGroup ? 2 : 1);
         }
     }},
    {"topic-55", "3.4",
     "A publication without an id is an error, unless its content counts as one; a stated id comes before it", kContent,
     [](Verdict& v) {
         for (const bool statesId : {false, true})
             for (const bool byContent : {false, true}) {
                 Stage stage(published("queue q in r type=fifo send_latency=constant 0 s; t -> q latency=0 s",
                                       fmt::format("deduplication_id={} distinct_bodies=1", statesId),
                                       fmt::format("type=fifo content_based_deduplication={}", byContent)));
                 stage.send("in", 3, 1);
                 stage.runTo(1);
                 const bool isTaken = statesId || byContent;
                 v.equal("outcome", stage.last().outcome, isTaken ? CallOutcome::Answered : CallOutcome::Refused);
                 v.equal("delivered", stage.metric("t", "delivered"), statesId ? 3 : byContent ? 1 : 0);
             }
     }},
    {"topic-53", "3.1", "With a topic go the copies that it has under way; what was delivered stays", kDelete,
     [](Verdict& v) {
         const std::string stays =
             "clients c rate=1/s arrivals=constant; region r; queue q in r send_latency=constant 0 s\n"
             "subscriber s in r protocol=http failure=1 delay=constant 0 s; zone z in r; instance w in z\n"
             "c -> w; topic u in r; u -> s\n";
         Stage stage(
             stays +
             "topic t in r publish_latency=constant 0 s; c -> t latency=0 s; t -> q latency=0 s; to: t -> s latency=0 s");
         stage.runTo(15.5);
         const double stored = stage.metric("q", "waiting");
         v.holds("some were published", stored > 0);
         v.equal("copies that pause", stage.metric("t", "under_way"), stored);
         stage.change(stays);
         v.equal("dropped", stage.dropped(Reason::NodeRemoved), stored);
         stage.runTo(60);
         v.equal("stored", stage.metric("q", "waiting"), stored);
         v.equal("attempts", stage.arrivals("s").size(), stored);
     }},
};

} // namespace
} // namespace topic_view_rules

std::span<const ConformanceRule> topicViewRules() { return topic_view_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a topic counts and says of itself, and what it leaves behind.
#include "core/services/rule_stage.h"
#include "core/services/topic/topic_rules.h"

namespace cloudyard {
namespace {

constexpr std::string_view kRetries = "SNS guide, message delivery retries";
constexpr std::string_view kQuota = "SNS features";
constexpr std::string_view kPublish = "SNS API, Publish";
constexpr std::string_view kBatch = "SNS API, PublishBatch";
constexpr std::string_view kSize = "CloudWatch metrics of SNS: PublishSize";
constexpr std::string_view kOurs = "Cloudyard's ledgers";

constexpr std::string_view kFailing = "subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                                      "to: t -> s latency=0 s retries=3 min_delay=10 s max_delay=10 s";

std::string published(std::string_view subscribed, std::string_view in = "", std::string_view topic = "")
{
    return fmt::format("region r; zone z in r; puppet w in z; topic t in r publish_latency=constant 0 s {}\n"
                       "in: w -> t latency=0 s {}\n{}",
                       topic, in, subscribed);
}

NodeNote noteOf(const Stage& stage) { return stage.view("t").said().empty() ? NodeNote{} : stage.view("t").said()[0]; }

const ConformanceRule kRules[] = {
    {"topic-48", "3.3", "A topic says which copies wait for another attempt, for whom and until when", kRetries,
     [](Verdict& v) {
         Stage stage(published(kFailing));
         v.equal("nothing to say", stage.view("t").said().size(), 0);
         stage.send("in");
         stage.runTo(1);
         v.equal("one", std::string_view(noteOf(stage).text), "{n} waits for a retry");
         v.equal("count", noteOf(stage).count, 1);
         v.equal("for", std::string_view(noteOf(stage).more), "to {other} in {in}");
         v.equal("whom", noteOf(stage).other, stage.node("s"));
         v.equal("until", noteOf(stage).at, at(10));
         v.equal("under way", stage.metric("t", "under_way"), 1);
         v.equal("repeats", stage.metric("t", "retries"), 1);
         stage.send("in", 2);
         stage.runTo(11);
         v.equal("several", std::string_view(noteOf(stage).text), "{n} wait for a retry");
         v.equal("count of several", noteOf(stage).count, 3);
         v.equal("all for one", std::string_view(noteOf(stage).more), "to {other} in {in}");
         v.equal("the next of them", noteOf(stage).at, at(20));
         stage.runTo(100);
         v.equal("over", stage.view("t").said().size(), 0);
         v.equal("repeats in all", stage.metric("t", "retries"), 9);
         v.equal("given up", stage.station("t").failures[static_cast<std::size_t>(Reason::Delivery)], 3);
     }},
    {"topic-49", "3.3", "Where they wait for several subscribers, it says when the next one goes", kRetries,
     [](Verdict& v) {
         Stage stage(published(std::string(kFailing) +
                               "\nsubscriber p in r protocol=http failure=1 delay=constant 0 s; t -> p latency=0 s retries=3 min_delay=4 s max_delay=4 s"));
         stage.send("in");
         stage.runTo(1);
         v.equal("two", noteOf(stage).count, 2);
         v.equal("for several", std::string_view(noteOf(stage).more), "next in {in}");
         v.equal("the first", noteOf(stage).at, at(4));
     }},
    {"topic-50", "3.3", "A copy that is on its way for the first time waits for no retry", kRetries,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=http delay=constant 100 s; to: t -> s latency=0 s timeout=1000 s"));
         stage.send("in", 3);
         stage.runTo(50);
         v.equal("under way", stage.metric("t", "under_way"), 3);
         v.equal("nothing to say", stage.view("t").said().size(), 0);
         Stage slow(published("subscriber s in r protocol=http delay=constant 0 s; to: t -> s latency=0 s max_receives_per_second=0.1/s"));
         slow.send("in", 3);
         slow.runTo(1);
         v.equal("wait for their turn", slow.metric("t", "under_way"), 2);
         v.equal("nothing to say of turns", slow.view("t").said().size(), 0);
     }},
    {"topic-51", "3.3", "With very many copies under way only the count is said, of those that were looked at", kRetries,
     [](Verdict& v) {
         Stage stage(published(kFailing));
         stage.send("in", 512);
         stage.runTo(1);
         v.equal("all", noteOf(stage).count, 512);
         v.equal("until", noteOf(stage).at, at(10));
         stage.send("in");
         stage.runTo(1.5);
         v.equal("no more", noteOf(stage).count, 512);
         v.equal("until nobody knows when", noteOf(stage).at, SimTime::never());
     }},
    {"topic-52", "3.4", "A FIFO topic takes its quota in each second, says what it turned away, and has failed it", kQuota,
     [](Verdict& v) {
         Stage stage(published("queue q in r type=fifo send_latency=constant 0 s; t -> q latency=0 s", "", "type=fifo publish_quota=5/s"));
         stage.send("in", 8, 1);
         stage.runTo(0.5);
         v.equal("says", std::string_view(noteOf(stage).text), "{n} throttled");
         v.equal("three", noteOf(stage).count, 3);
         v.equal("failed", stage.station("t").failures[static_cast<std::size_t>(Reason::Throttled)], 3);
         v.equal("came", stage.station("t").arrivals, 8);
         stage.runTo(1);
         stage.send("in", 5, 1);
         stage.runTo(1.9);
         v.equal("stored", stage.metric("q", "waiting"), 10);
         stage.send("in", 1, 1);
         stage.runTo(2.5);
         v.equal("one too many in its second", stage.metric("q", "waiting"), 10);
     }},
    {"topic-53", "3.1", "A topic that is removed drops what was still to be delivered", kOurs,
     [](Verdict& v) {
         Stage stage("clients c rate=1/s arrivals=constant; region r; topic t in r publish_latency=constant 0 s\n"
                     "subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                     "c -> t latency=0 s; t -> s latency=0 s retries=3 min_delay=100 s max_delay=100 s");
         stage.runTo(5.5);
         v.equal("under way", stage.metric("t", "under_way"), 5);
         stage.change("region r");
         v.equal("dropped", stage.ledgers().messages.dropped[static_cast<std::size_t>(Reason::NodeRemoved)], 5);
         v.equal("all ended", stage.ledgers().messages.created() + stage.ledgers().messages.duplicated, stage.ledgers().messages.ended());
         const std::size_t sent = stage.hops().size();
         stage.runTo(500);
         v.equal("nothing more is sent", stage.hops().size(), sent);
         v.holds("nothing is left to happen", stage.isQuiet());
     }},
    {"topic-54", "3.1", "A batch may be as large as a single publication: 256 KiB", kBatch,
     [](Verdict& v) {
         for (const auto& [each, stored] : {std::pair("64 KiB", 4), {"65537 B", 0}}) {
             Stage stage(published("queue q in r send_latency=constant 0 s; t -> q latency=0 s"), {{"in", "message_size", each}});
             stage.sendBatch("in", 4);
             stage.runTo(1);
             v.equal(fmt::format("stored of four of {}", each), stage.metric("q", "waiting"), stored);
         }
     }},
    {"topic-55", "3.1", "The mean size is of publications whose size is stated", kSize,
     [](Verdict& v) {
         Stage stage("region r; zone z in r; puppet w in z; puppet u in z; topic t in r publish_latency=constant 0 s\n"
                     "in: w -> t latency=0 s; bare: u -> t latency=0 s",
                     {{"in", "message_size", "1 KiB"}});
         v.equal("at first", stage.metric("t", "publish_size"), 0);
         stage.send("in", 2);
         stage.send("bare", 3);
         stage.runTo(1);
         v.equal("mean", stage.metric("t", "publish_size"), 1024);
     }},
    {"topic-56", "3.3", "Without back-off retries there are no pauses between the two", kRetries,
     [](Verdict& v) {
         for (const auto& [phases, count] : {std::pair("retries=2 min_delay_retries=1 max_delay_retries=1", 3), {"retries=3 no_delay_retries=1 min_delay_retries=1 max_delay_retries=0", 4}}) {
             Stage stage(published(fmt::format("subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                                               "to: t -> s latency=0 s {} min_delay=5 s max_delay=50 s",
                                               phases)));
             stage.send("in");
             stage.runTo(1000);
             const auto left = stage.departures("to", CallClass::Deliver);
             v.equal("attempts", left.size(), static_cast<std::size_t>(count));
             v.equal("the last pause", left.back() - left[left.size() - 2] == Duration::seconds(count == 3 ? 50 : 5), true);
         }
     }},
    {"topic-57", "3.1", "Nobody delivers to a topic's publishers: each publication is answered once", kPublish,
     [](Verdict& v) {
         Stage stage(published("queue q in r send_latency=constant 0 s; t -> q latency=0 s"));
         stage.send("in", 3);
         stage.runTo(1);
         v.equal("answers", stage.answers().size(), 3);
         v.equal("in the system", stage.station("t").inSystem, 0);
         v.equal("delivered", stage.metric("t", "delivered"), 3);
     }},
};

} // namespace

std::span<const ConformanceRule> topicViewRules() { return kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// At which pace, how large and in which form copies are delivered; batches; unsubscribing.
#include <algorithm>
#include <vector>

#include "core/services/rule_stage.h"
#include "core/services/topic/topic_rules.h"

namespace cloudyard {
namespace topic_delivery_rules {
namespace {

constexpr std::string_view kThrottle = "SNS guide, message delivery retries: throttlePolicy";
constexpr std::string_view kJitter = "SNS guide, message delivery retries";
constexpr std::string_view kFunctions = "SNS message delivery retries: backoffFunction; the curves are our model";
constexpr std::string_view kPublish = "SNS API, Publish";
constexpr std::string_view kBatch = "SNS API, PublishBatch";
constexpr std::string_view kRaw = "SNS guide, raw message delivery";
constexpr std::string_view kEmail = "SNS guide, email notifications; AWS re:Post, sns-email-subscription-disabled";
constexpr std::string_view kDeactivates =
    "{node}: more than 10 emails in a second deactivate the subscription of {other}";
constexpr std::string_view kUnsubscribe = "SNS API, Unsubscribe";

/// To a queue that takes 4 KiB.
std::string toSmallQueue(std::string_view subscription, std::string_view in)
{
    return published(fmt::format("queue q in r send_latency=constant 0 s max_message_size=4 KiB\n"
                                 "queue d in r send_latency=constant 0 s; d -> w; to: t -> q latency=0 s {}",
                                 subscription),
                     in);
}

std::string attributes(int count)
{
    std::string text;
    for (int n = 0; n < count; ++n)
        text += fmt::format("a{}: x; ", n);
    return text;
}

std::uint64_t failedDeliveries(const Stage& stage)
{
    return stage.failed(Reason::Delivery);
}

const ConformanceRule kRules[] = {
    {"topic-33", "3.3", "To a web endpoint no more deliveries leave in a second than it takes, evenly spaced",
     kThrottle,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=http delay=constant 0 s\n"
                               "to: t -> s latency=0 s max_receives_per_second=4/s"));
         stage.send("in", 10);
         stage.runTo(60);
         const auto left = stage.departures("to", CallClass::Deliver);
         v.equal("deliveries", left.size(), 10);
         for (std::size_t n = 0; n < left.size(); ++n)
             v.equal(fmt::format("delivery {}", n + 1), left[n], at(0.25 * static_cast<double>(n)));
         stage.send("in"); // after a pause it goes at once
         stage.runTo(60);
         v.equal("one more", stage.departures("to", CallClass::Deliver).back(), at(60));
     }},
    {"topic-34", "3.3", "Repeats count among them", kThrottle,
     [](Verdict& v) {
         Stage stage(
             published("subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                       "to: t -> s latency=0 s max_receives_per_second=0.25/s retries=3 min_delay=1 s max_delay=1 s"));
         stage.send("in");
         stage.runTo(60);
         const auto left = stage.departures("to", CallClass::Deliver);
         v.equal("attempts", left.size(), 4);
         for (std::size_t n = 0; n < left.size(); ++n)
             v.equal(fmt::format("attempt {}", n + 1), left[n], at(4.0 * static_cast<double>(n)));
     }},
    {"topic-35", "3.3", "That is a matter of web endpoints alone", kThrottle,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=push delay=constant 0 s\n"
                               "to: t -> s latency=0 s max_receives_per_second=1/s"));
         stage.send("in", 10);
         stage.runTo(0.5);
         v.equal("deliveries", stage.departures("to", CallClass::Deliver).size(), 10);
     }},
    {"topic-36", "3.3", "With jitter a pause is longer or shorter by a random part of itself, and the same on average",
     kJitter,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                               "to: t -> s latency=0 s retries=1 retry_jitter=0.5"));
         stage.send("in", 400);
         stage.runTo(60);
         auto left = stage.departures("to", CallClass::Deliver);
         std::ranges::sort(left);
         v.equal("attempts", left.size(), 800);
         double sum = 0;
         for (std::size_t n = 400; n < left.size(); ++n)
             sum += left[n].toSeconds();
         v.within("shortest of 20 s", left.at(400).toSeconds(), 10, 10.5);
         v.within("longest", left.back().toSeconds(), 29.5, 30);
         v.within("mean", sum / 400, 19.2, 20.8); // 20 +- 3 * 5.8 / 20
     }},
    {"topic-37", "3.1", "A publication of 256 KiB is taken, one with a byte more is refused", kPublish,
     [](Verdict& v) {
         for (const bool isOver : {false, true}) {
             Stage stage(
                 published("queue q in r send_latency=constant 0 s; t -> q latency=0 s raw_message_delivery=true",
                           isOver ? "message_size=262145 B" : "message_size=256 KiB"));
             stage.send("in");
             stage.runTo(1);
             v.equal("stored", stage.metric("q", "waiting"), isOver ? 0 : 1);
             v.equal("reason", stage.last().reason, isOver ? Reason::TooLarge : Reason::None);
             v.equal("size", stage.metric("t", "publish_size"), isOver ? 0 : 262'144);
             v.equal("arrivals", stage.station("t").arrivals, 1);
             v.equal("failed", stage.failures("t", Reason::TooLarge), isOver ? 1 : 0);
         }
     }},
    {"topic-38", "3.1", "Raw, a queue gets the message as large as it was published; else the envelope comes on top",
     kRaw,
     [](Verdict& v) {
         Stage raw(toSmallQueue("raw_message_delivery=true", "message_size=2 KiB"));
         Stage enveloped(toSmallQueue("", "message_size=2 KiB"));
         for (Stage* stage : {&raw, &enveloped}) {
             stage->send("in");
             stage->runTo(1);
             v.equal("stored", stage->metric("q", "waiting"), 1);
         }
         v.equal("raw", raw.metric("q", "sent_size"), 2'048);
         v.equal("with the envelope, 900 B of ids, addresses, the time and a signature",
                 enveloped.metric("q", "sent_size"), 2'048 + 900);
     }},
    {"topic-39", "3.3", "A copy too large for its queue is the sender's error: it is not repeated", kJitter,
     [](Verdict& v) {
         for (const bool isRaw : {true, false}) {
             Stage stage(
                 toSmallQueue(isRaw ? "raw_message_delivery=true" : "dead_letter_queue=d", "message_size=4 KiB"));
             stage.send("in");
             stage.runTo(100);
             v.equal("attempts", stage.departures("to", CallClass::Deliver).size(), 1);
             v.equal("stored", stage.metric("q", "waiting"), isRaw ? 1 : 0);
             v.equal("dead letters", stage.metric("d", "parked"), isRaw ? 0 : 1);
             v.equal("under way", stage.metric("t", "under_way"), 0);
         }
     }},
    {"topic-40", "3.1", "Raw delivery of more than 10 attributes to a queue fails; in the envelope they are no matter",
     kRaw,
     [](Verdict& v) {
         for (const int count : {10, 11})
             for (const bool isRaw : {true, false}) {
                 Stage stage(toSmallQueue(isRaw ? "raw_message_delivery=true dead_letter_queue=d" : "", ""),
                             {{"in", "attributes", attributes(count)}});
                 stage.send("in");
                 stage.runTo(1);
                 const bool isFailed = isRaw && count > 10;
                 v.equal("stored", stage.metric("q", "waiting"), isFailed ? 0 : 1);
                 v.equal("dead letters", stage.metric("d", "parked"), isFailed ? 1 : 0);
                 v.equal("attempts", stage.departures("to", CallClass::Deliver).size(), isFailed ? 0 : 1);
             }
     }},
    {"topic-41", "3.1", "People get no raw messages, and what is too large for a queue reaches them", kRaw,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=email delay=constant 0 s\n"
                               "to: t -> s latency=0 s raw_message_delivery=true",
                               "message_size=200 KiB"),
                     {{"in", "attributes", attributes(11)}});
         stage.send("in");
         stage.runTo(1);
         v.equal("reached", stage.metric("s", "total"), 1);
         v.equal("failed", failedDeliveries(stage), 0);
     }},
    {"topic-57", "3.1", "An email subscription gets 10 messages a second; with one more it is deactivated", kEmail,
     [](Verdict& v) {
         for (const int sent : {10, 11, 40})
             for (const std::string_view protocol : {"email", "push", "sms", "http"}) {
                 Stage stage(published(fmt::format(
                     "subscriber s in r protocol={} delay=constant 0 s; to: t -> s latency=0 s", protocol)));
                 stage.send("in", sent);
                 stage.runTo(1.5);
                 const bool isOver = protocol == "email" && sent > 10;
                 v.equal("reached", stage.metric("s", "total"), isOver ? 10 : sent);
                 v.equal("dropped", stage.dropped(Reason::Unsubscribed), isOver ? 1 : 0);
                 v.equal("copies", stage.ledgers().messages.duplicated, isOver ? 11 : sent);
                 v.equal("subscriptions", stage.metric("t", "subscriptions"), isOver ? 0 : 1);
                 v.equal("deactivated", stage.metric("t", "deactivated"), isOver ? 1 : 0);
                 v.equal("said", stage.said(kDeactivates).size(), isOver ? 1 : 0);
                 v.equal("on the card", stage.note("t", "{n} deactivated").count, isOver ? 1 : 0);
                 stage.send("in");
                 stage.runTo(2);
                 v.equal("later", stage.metric("s", "total"), isOver ? 10 : sent + 1);
             }
     }},
    {"topic-58", "3.1", "They are counted by the second and by subscription, after filters, repeats among them", kEmail,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=email delay=constant 0 s; to: t -> s latency=0 s\n"
                               "subscriber p in r protocol=email delay=constant 0 s failure=1; t -> p latency=0 s\n"
                               "subscriber f in r protocol=email delay=constant 0 s; wants: t -> f latency=0 s"),
                     {{"in", "attributes", "type: order"}, {"wants", "filter_policy", R"({"type": ["refund"]})"}});
         stage.runTo(0.9);
         stage.send("in", 10);
         stage.runTo(1.1);
         stage.send("in", 10);
         stage.runTo(10.5);
         v.equal("reached", stage.metric("s", "total"), 20);
         v.equal("deactivated", stage.metric("t", "deactivated"), 0);
         stage.send("in", 1);
         stage.runTo(10.8);
         v.equal("none yet: attempts of the first 10 are repeated at 10.9", stage.metric("t", "deactivated"), 0);
         stage.runTo(10.95);
         v.equal("deactivated: 1 and 10 in one second", stage.metric("t", "deactivated"), 1);
         v.equal("what it was to get again is dropped", stage.dropped(Reason::Unsubscribed), 21);
         v.equal("under way", stage.metric("t", "under_way"), 0);
         v.equal("the others go on", stage.metric("t", "subscriptions"), 2);
         stage.send("in", 9);
         stage.runTo(10.99);
         v.equal("filtered out", stage.metric("t", "filtered_out"), 30);
         v.equal("reached", stage.metric("s", "total"), 30);
     }},
    {"topic-48", "3.3", "Back-off to a web endpoint grows evenly, slowly at first, by a factor, or by one that grows",
     kFunctions,
     [](Verdict& v) {
         struct Curve {
             std::string_view function;
             double halfWay; // from 1 to 16 s
         };
         for (const auto& [function, halfWay] :
              {Curve{"linear", 8.5}, Curve{"arithmetic", 4.75}, Curve{"geometric", 4}, Curve{"exponential", 2}})
             for (const int retries : {0, 1, 2, 3}) {
                 Stage stage(published(
                     fmt::format("subscriber s in r protocol=http failure=1 delay=constant 0 s\n"
                                 "to: t -> s latency=0 s retries={} min_delay=1 s max_delay=16 s backoff_function={}",
                                 retries, function)));
                 stage.send("in");
                 stage.runTo(100);
                 const auto left = stage.departures("to", CallClass::Deliver);
                 v.equal("attempts", left.size(), 1 + retries);
                 v.equal("repeats", stage.metric("t", "retries"), retries);
                 v.equal("failed", stage.failures("t", Reason::Delivery), 1);
                 const std::vector<double> pauses =
                     retries == 3 ? std::vector<double>{1, halfWay, 16} : std::vector<double>{1, 16};
                 for (std::size_t n = 1; n < left.size(); ++n)
                     v.equal(fmt::format("{}: pause {} of {}", function, n, retries),
                             (left[n] - left[n - 1]).toSeconds(), pauses[n - 1]);
             }
     }},
    {"topic-42", "3.1", "A batch is one call; each publication of it is delivered by itself, in order", kBatch,
     [](Verdict& v) {
         Stage stage(
             published("queue q in r send_latency=constant 0 s; to: t -> q latency=0 s; out: q -> w latency=0 s"));
         stage.sendBatch("in", 10);
         stage.runTo(1);
         v.equal("calls", stage.departures("in", CallClass::Send).size(), 1);
         v.equal("deliveries", stage.departures("to", CallClass::Deliver).size(), 10);
         v.equal("published", stage.completed("t"), 10);
         v.equal("arrivals", stage.station("t").arrivals, 10);
         std::uint64_t expected = 1;
         for (const Delivery& d : stage.receiveNow("out"))
             v.equal("next", d.trace, expected++);
         v.equal("all", expected, 11);
     }},
    {"topic-43", "3.1", "The publications of a batch together have 256 KiB at most", kBatch,
     [](Verdict& v) {
         for (const bool isOver : {false, true}) { // 8 * 32 KiB is just that
             Stage stage(published("queue q in r send_latency=constant 0 s; to: t -> q latency=0 s",
                                   isOver ? "message_size=32769 B" : "message_size=32 KiB"));
             stage.sendBatch("in", 8);
             stage.runTo(1);
             v.equal("stored", stage.metric("q", "waiting"), isOver ? 0 : 8);
             v.equal("reason", stage.last().reason, isOver ? Reason::TooLarge : Reason::None);
         }
     }},
    {"topic-44", "3.1", "On a FIFO topic each publication of a batch counts; those beyond the quota are refused alone",
     kBatch,
     [](Verdict& v) {
         Stage stage(published("queue q in r type=fifo send_latency=constant 0 s; to: t -> q latency=0 s; out: q -> w",
                               "message_groups=1", "type=fifo publish_quota=6/s"));
         stage.sendBatch("in", 10);
         stage.runTo(0.5);
         v.equal("outcome", stage.last().outcome, CallOutcome::Answered);
         v.equal("taken", std::ranges::count(stage.last().entries, Reason::None), 6);
         v.equal("refused", std::ranges::count(stage.last().entries, Reason::Throttled), 4);
         v.equal("stored", stage.metric("q", "waiting"), 6);
         v.equal("counted", sum(stage.station("t").failures), 4);
         v.equal("in the system", stage.station("t").inSystem, 0);
     }},
    {"topic-45", "3.1", "Who has unsubscribed gets no copies; others do, and what pauses for them is dropped",
     kUnsubscribe,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=http failure=0.5 unsubscribe=1 delay=constant 10 ms\n"
                               "queue q in r send_latency=constant 0 s; t -> q latency=0 s; to: t -> s latency=0 s"));
         stage.send("in", 40);
         stage.runTo(1);
         v.equal("subscriptions", stage.metric("t", "subscriptions"), 1);
         v.equal("unsubscribed", stage.metric("t", "unsubscribed"), 1);
         v.equal("reached", stage.metric("s", "total"), 1);
         v.equal("under way", stage.metric("t", "under_way"), 0);
         const auto dropped = stage.dropped(Reason::Unsubscribed);
         v.equal("dropped", dropped, 39);
         stage.send("in");
         stage.runTo(100);
         v.equal("attempts", stage.departures("to", CallClass::Deliver).size(), 40);
         v.equal("the topic has heard it, and is told once", stage.departures("to", CallClass::Control).size(), 1);
         v.equal("for others", stage.metric("q", "waiting"), 41);
     }},
    {"topic-59", "3.1",
     "An email subscription that is deactivated takes nothing from others, those that were made after it among them",
     kEmail,
     [](Verdict& v) {
         Stage stage(published("subscriber s in r protocol=email delay=constant 0 s; to: t -> s latency=0 s\n"
                               "subscriber p in r protocol=push delay=constant 0 s; t -> p latency=0 s\n"
                               "queue q in r send_latency=constant 0 s; t -> q latency=0 s"));
         stage.send("in", 12);
         stage.runTo(1);
         v.equal("deactivated", stage.metric("t", "deactivated"), 1);
         v.equal("reached by email", stage.metric("s", "total"), 10);
         v.equal("reached by push", stage.metric("p", "total"), 12);
         v.equal("stored", stage.metric("q", "waiting"), 12);
     }},
};

} // namespace
} // namespace topic_delivery_rules

std::span<const ConformanceRule> topicDeliveryRules() { return topic_delivery_rules::kRules; }

} // namespace cloudyard

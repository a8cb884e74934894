// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/topic/topic_rules.h"

#include "core/base/math.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace {

constexpr std::string_view kPolicy = "SNS guide, message delivery retries";
constexpr std::string_view kPublish = "SNS API, Publish";

/// One message, published at 1 s by a puppet, to what `subscribed` says.
std::string published(std::string_view subscribed)
{
    return fmt::format("region r; zone z in r; puppet w in z; topic t in r publish_latency=constant 0 s\n"
                       "in: w -> t latency=0 s\n{}",
                       subscribed);
}

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
         v.equal("failed", stage.ledgers().messages.failed[static_cast<std::size_t>(Reason::Delivery)], 1);
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
         v.equal("failed", stage.ledgers().messages.failed[static_cast<std::size_t>(Reason::Delivery)], 1);
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
         const std::string_view base = "clients c rate=1/s arrivals=constant; region r; topic t in r publish_latency=constant 0 s\n"
                                       "subscriber s in r failure=1 delay=constant 0 s; c -> t latency=0 s\n";
         Stage stage(fmt::format("{}t -> s latency=0 s", base));
         stage.runTo(5.5);
         stage.change(base);
         stage.runTo(5.6);
         v.equal("dropped", stage.ledgers().messages.dropped[static_cast<std::size_t>(Reason::Unsubscribed)], 5);
         v.equal("under way", stage.metric("t", "under_way"), 0);
     }},
};

} // namespace

std::span<const ConformanceRule> topicRules() { return kRules; }

} // namespace cloudyard

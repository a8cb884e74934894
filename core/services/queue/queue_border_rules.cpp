// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where a queue's limits end: at which message, at which instant, after which call.
#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_border_rules {
namespace {

constexpr std::string_view kPolling = "SQS guide, short and long polling";
constexpr std::string_view kAttempt = "SQS API, ReceiveMessage: ReceiveRequestAttemptId";
constexpr std::string_view kStandard = "SQS guide, standard queues";
constexpr std::string_view kVisibility = "SQS guide, visibility timeout";
constexpr std::string_view kFair = "SQS guide, fair queues";
constexpr std::string_view kCards = "Cloudyard's cards: what is held back is said, with its cause and its end";

/// When the note of this text ends; never() where there is no such note, or its end is not known.
SimTime endOf(const Stage& stage, std::string_view text)
{
    const NodeView view = stage.view("q");
    for (const NodeNote& note : view.said())
        if (note.text == text)
            return note.at;
    return SimTime::never();
}

void receiveAll(Stage& stage, int batches)
{
    for (int batch = 0; batch < batches; ++batch)
        if (stage.receiveCount("out") != 10)
            throw std::logic_error("a batch is not full");
}

const ConformanceRule kRules[] = {
    {"queue-190", "1.5",
     "A long poll that meets nothing but what goes to the dead letters waits for the rest of its time", kPolling,
     [](Verdict& v) {
         for (const bool comesOne : {false, true}) {
             Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s receive_wait_time=20 s"));
             stage.send("in");
             stage.runTo(0);
             (void)stage.receiveOne("out");
             stage.runTo(5);
             stage.receive("out");
             stage.runTo(6);
             v.equal("dead letters", stage.metric("d", "parked"), 1);
             v.equal("answers so far", stage.answers().size(), 2);
             stage.runTo(10);
             if (comesOne)
                 stage.send("in");
             stage.runTo(26);
             v.equal("messages", stage.last().deliveries.size(), comesOne ? 1 : 0);
             v.equal("answered", stage.last().at, at(comesOne ? 10 : 25));
         }
     }},
    {"queue-208", "1.5", "One that waited already when such a message came back waits for the rest, not anew", kPolling,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=10 s receive_wait_time=20 s"));
         stage.send("in");
         stage.runTo(0);
         (void)stage.receiveOne("out");
         stage.runTo(4);
         stage.receive("out");
         stage.runTo(11);
         v.equal("dead letters", stage.metric("d", "parked"), 1);
         stage.runTo(60);
         v.equal("answered", stage.last().at, at(24));
     }},
    {"queue-209", "1.4", "A copy that comes again has its own message's size, whatever else was deleted with it",
     kStandard,
     [](Verdict& v) {
         Stage stage(queueStage("duplicate_rate=1 visibility_timeout=300 s",
                                "puppet s in z; large: s -> q latency=0 s message_size=150 KiB\n"
                                "puppet u in z; small: u -> q latency=0 s message_size=10 KiB"));
         stage.send("large");
         stage.send("small");
         stage.runTo(1);
         stage.eraseBatch("out", stage.receiveNow("out"));
         stage.runTo(2);
         v.equal("come again", stage.metric("q", "waiting"), 2);
         const auto came = stage.receiveNow("out"); // both are visible again at once
         v.equal("received", came.size(), 2);
         for (const Delivery& d : came)
             stage.erase("out", d);
         stage.runTo(3);
         double before = stage.metric("q", "requests");
         const Delivery one = stage.receiveOne("out");
         v.equal("billed", stage.metric("q", "requests") - before, one.trace == 1 ? 3 : 1);
     }},
    {"queue-191", "2.2", "A receive that is repeated brings what it brought, no other group's, and is no empty one",
     kAttempt,
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo visibility_timeout=60 s"));
         stage.send("in", 1, 1);
         stage.runTo(1);
         const auto first = stage.receiveAs("out", 77);
         stage.send("in", 1, 2);
         stage.runTo(2);
         const auto again = stage.receiveAs("out", 77);
         v.equal("messages", again.size(), 1);
         v.equal("the same one", again.at(0).trace, first.at(0).trace);
         v.equal("the other group's waits", stage.metric("q", "waiting"), 1);
         v.equal("empty receives", stage.metric("q", "empty_receives"), 0);
         v.equal("received", stage.metric("q", "received"), 1);
     }},
    {"queue-192", "1.4", "Each message of a batch of deletes has its own copy that may come again, as large as it was",
     kStandard,
     [](Verdict& v) {
         Stage stage(queueStage("duplicate_rate=1 visibility_timeout=300 s",
                                "puppet s in z; sized: s -> q latency=0 s message_size=150 KiB"));
         stage.send("sized", 3);
         stage.runTo(1);
         const auto came = stage.receiveNow("out");
         v.equal("received", came.size(), 3);
         v.equal("seen again, as all copies miss a receive", stage.metric("q", "waiting"), 3);
         stage.eraseBatch("out", came);
         stage.runTo(2);
         v.equal("deleted", stage.completed("q"), 3);
         v.equal("come again", stage.metric("q", "waiting"), 3);
         const double before = stage.metric("q", "requests");
         (void)stage.receiveOne("out");
         v.equal("for 150 KiB", stage.metric("q", "requests") - before, 3);
     }},
    {"queue-193", "1.4", "A batch of deletes makes room below the in-flight limit: who waits is served at once",
     kVisibility,
     [](Verdict& v) {
         Stage stage(queueStage("in_flight_limit=2 receive_wait_time=20 s visibility_timeout=300 s"));
         stage.send("in", 3);
         stage.runTo(1);
         const auto came = stage.receiveNow("out");
         v.equal("received", came.size(), 2);
         stage.receive("out");
         stage.runTo(5);
         v.equal("three sends are answered, one receive", stage.answers().size(), 3 + 1);
         stage.eraseBatch("out", came);
         stage.runTo(5);
         v.equal("messages that came", stage.metric("q", "received"), 3);
     }},
    {"queue-194", "1.7", "A tenant is silent from 5 minutes after its last message on, to the nanosecond", kFair,
     [](Verdict& v) {
         for (const bool isSilent : {false, true}) {
             Stage stage(queueStage("visibility_timeout=3000 s"));
             stage.send("in", 60, 1);
             isSilent ? stage.runTo(300) : stage.runToJustBefore(300);
             receiveAll(stage, 4);
             v.equal("becomes noisy", stage.metric("q", "noisy_tenants"), isSilent ? 0 : 1);
             Stage noisy(queueStage("visibility_timeout=3000 s"));
             noisy.send("in", 60, 1);
             noisy.runTo(1);
             receiveAll(noisy, 4);
             noisy.send("in", 1, 2);
             isSilent ? noisy.runTo(300) : noisy.runToJustBefore(300);
             v.equal("the quiet one's first", noisy.receiveOne("out").trace > 60, !isSilent);
             v.equal("noisy", noisy.metric("q", "noisy_tenants"), isSilent ? 0 : 1);
         }
     }},
    {"queue-195", "1.7", "With a tenth of what is in flight a tenant is not noisy, with a message more it is", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=3000 s"));
         for (std::uint32_t tenant = 10; tenant < 37; ++tenant)
             stage.send("in", 10, tenant);
         stage.runTo(1);
         receiveAll(stage, 27);
         stage.send("in", 40, 1);
         stage.runTo(2);
         receiveAll(stage, 3);
         v.equal("in flight", stage.metric("q", "in_flight"), 300);
         v.equal("with 30", stage.metric("q", "noisy_tenants"), 0);
         (void)stage.receiveOne("out");
         v.equal("with 31", stage.metric("q", "noisy_tenants"), 1);
     }},
    {"queue-196", "1.2",
     "The end of what is hidden is said of 512 messages, and of no more; in flight from just after half of it on",
     kCards,
     [](Verdict& v) {
         for (const int count : {512, 513}) {
             Stage stage(queueStage("visibility_timeout=100 s delay=100 s"));
             stage.send("in", count);
             stage.runTo(60);
             v.equal("delayed until", endOf(stage, "{n} delayed"), count == 512 ? at(100) : SimTime::never());
             stage.runTo(100);
             while (stage.metric("q", "waiting") != 0)
                 (void)stage.receiveCount("out");
             stage.runTo(150);
             v.equal("half of it", endOf(stage, "back in {in}"), SimTime::never());
             stage.runTo(150.001);
             v.equal("more than half", endOf(stage, "back in {in}"), count == 512 ? at(200) : SimTime::never());
         }
     }},
};

} // namespace
} // namespace queue_border_rules

std::span<const ConformanceRule> queueBorderRules() { return queue_border_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people see of a queue besides its numbers: what it holds back, until when, and what it took out of the flow.
#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_view_rules {
namespace {

constexpr std::string_view kCards = "Cloudyard's cards: what is held back is said, with its cause and its end";

bool saysNothing(const Stage& stage, std::string_view node) { return stage.view(node).said().empty(); }

const ConformanceRule kRules[] = {
    {"queue-153", "1.2", "An idle queue says nothing; messages in flight are spoken of once half of their time is over",
     kCards,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=40 s"));
         stage.runTo(1);
         v.holds("idle", saysNothing(stage, "q"));
         stage.send("in", 3);
         stage.runTo(2);
         v.holds("with messages that wait", saysNothing(stage, "q"));
         (void)stage.receiveOne("out");
         stage.runTo(5);
         (void)stage.receiveOne("out");
         stage.runTo(21);
         v.holds("before half of the first one's time", saysNothing(stage, "q"));
         stage.runTo(23);
         v.equal("in flight", stage.note("q", "back in {in}").count, 2);
         v.equal("the first is back", stage.note("q", "back in {in}").at, at(42));
         stage.runTo(42);
         v.equal("then the other", stage.note("q", "back in {in}").at, at(45));
         v.equal("alone", stage.note("q", "back in {in}").count, 1);
     }},
    {"queue-154", "1.1", "Delayed messages are said to be, and when the first of them can be received", kCards,
     [](Verdict& v) {
         Stage stage(queueStage("delay=60 s"));
         stage.send("in");
         stage.runTo(7);
         stage.send("in", 2);
         stage.runTo(8);
         v.equal("delayed", stage.note("q", "{n} delayed").count, 3);
         v.equal("the first", stage.note("q", "{n} delayed").at, at(60));
         stage.runTo(61);
         v.equal("then", stage.note("q", "{n} delayed").count, 2);
         v.equal("the next", stage.note("q", "{n} delayed").at, at(67));
         stage.runTo(68);
         v.holds("none is left", saysNothing(stage, "q"));
     }},
    {"queue-155", "1.5", "A message that was received three times is called poison, and its age is said", kCards,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=1 s"));
         stage.runTo(3);
         stage.send("in");
         for (int receive = 1; receive <= 3; ++receive) {
             stage.runTo(10 * receive);
             v.equal("so far", stage.note("q", "{n} received 3+×").count, 0);
             (void)stage.receiveOne("out");
         }
         v.equal("poison", stage.note("q", "{n} received 3+×").count, 1);
         v.equal("since", stage.note("q", "{n} received 3+×").at, at(3));
         v.equal("redelivered", stage.note("q", "{n} redelivered").count, 2);
         stage.send("in");
         stage.runTo(40);
         for (int receive = 1; receive <= 3; ++receive) { // the later one, since the pill goes to the back
             (void)stage.receiveOne("out");
             stage.runTo(40 + 10 * receive);
         }
         v.equal("two of them", stage.note("q", "{n} received 3+×").count, 2);
         v.equal("since the older one", stage.note("q", "{n} received 3+×").at, at(3));
     }},
    {"queue-175", "1.2", "Of more than can be looked at it is said how many there are, and not for how long", kCards,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=100 s delay=100 s"));
         stage.send("in", 700);
         stage.runTo(60);
         v.equal("delayed", stage.note("q", "{n} delayed").count, 700);
         v.equal("until", stage.note("q", "{n} delayed").at, SimTime::never());
         stage.runTo(101);
         for (int receive = 0; receive < 70; ++receive)
             v.equal("received", stage.receiveCount("out"), 10);
         stage.runTo(190);
         v.holds("nothing of when the first is back", saysNothing(stage, "q"));
     }},
    {"queue-156", "1.5", "A dead-letter queue says how many lie there, and after how many receives they came", kCards,
     [](Verdict& v) {
         for (const int most : {1, 2}) {
             Stage stage(deadLetterStage(fmt::format("max_receives={} visibility_timeout=1 s", most)));
             for (int message = 1; message <= 2; ++message) {
                 stage.send("in");
                 for (int receive = 0; receive <= most; ++receive) {
                     stage.runTo(stage.now().toSeconds() + 5);
                     v.equal("received", stage.receiveCount("out"), receive < most ? 1 : 0);
                 }
                 const NodeNote note = stage.note("d", message == 1 ? "{n} dead letter" : "{n} dead letters");
                 v.equal("there", note.count, message);
                 v.equal("words", std::string_view(note.more), most == 1 ? "after 1 receive" : "after {m} receives");
                 v.equal("receives", note.most, most);
             }
             v.equal("nothing of it at their source", stage.note("q", "{n} dead letters").count, 0);
         }
     }},
    {"queue-157", "1.2", "What has expired is said, and counted", kCards,
     [](Verdict& v) {
         Stage stage(queueStage("retention=60 s"));
         stage.send("in");
         stage.runTo(59);
         v.holds("before", saysNothing(stage, "q"));
         stage.runTo(60);
         v.equal("one", stage.note("q", "{n} expired").count, 1);
         stage.send("in", 2);
         stage.runTo(200);
         v.equal("three", stage.note("q", "{n} expired").count, 3);
     }},
    {"queue-158", "1.3", "A queue at its in-flight limit says so", kCards,
     [](Verdict& v) {
         Stage stage(queueStage("in_flight_limit=2 visibility_timeout=300 s"));
         stage.send("in", 3);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         v.equal("with room", stage.note("q", "in-flight limit {m}").most, 0);
         (void)stage.receiveOne("out");
         v.equal("without", stage.note("q", "in-flight limit {m}").most, 2);
         v.holds("a fault", stage.note("q", "in-flight limit {m}").tone == NodeNote::Tone::Bad);
     }},
    {"queue-159", "2.3", "Calls beyond the quota are said, and de-duplicated sends", kCards,
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo call_quota=2/s"));
         stage.send("in", 2, 1);
         stage.runTo(0.5);
         v.holds("within it", saysNothing(stage, "q"));
         stage.send("in", 1, 1);
         stage.runTo(1);
         v.equal("throttled", stage.note("q", "{n} throttled").count, 1);
         v.equal("quota", stage.note("q", "{n} throttled").most, 2);
         stage.send("in", 1, 1);
         stage.runTo(2);
         stage.sendAgain("in");
         stage.runTo(3);
         v.equal("known", stage.note("q", "{n} de-duplicated").count, 1);
     }},
    {"queue-170", "2.1", "Groups that wait for a message in flight are blocked, until the last of them is free", kCards,
     [](Verdict& v) {
         Stage stage(queueStage("type=fifo visibility_timeout=30 s"));
         stage.send("in", 2, 1);
         stage.send("in", 2, 2);
         stage.send("in", 1, 3);
         stage.runTo(1);
         (void)stage.receiveOne("out");
         v.equal("one", stage.note("q", "{n} group blocked").count, 1);
         v.equal("freed", stage.note("q", "{n} group blocked").at, at(31));
         stage.runTo(3);
         (void)stage.receiveOne("out");
         (void)stage.receiveOne("out"); // the third group's only one blocks nothing
         v.equal("two", stage.note("q", "{n} groups blocked").count, 2);
         v.equal("all freed", stage.note("q", "{n} groups blocked").at, at(33));
     }},
    {"queue-171", "1.5", "A purge and a move are said while they go on", kCards,
     [](Verdict& v) {
         Stage stage(deadLetterStage("max_receives=1 visibility_timeout=1 s purge_time=60 s", "move_back_rate=4/s"));
         stage.send("in", 3);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out"), 3);
         stage.runTo(5);
         v.equal("and again", stage.receiveCount("out"), 0);
         stage.inject("move-back", "d");
         stage.runTo(5.1);
         v.equal("rate", stage.note("d", "moving back").most, 4);
         stage.runTo(10);
         v.equal("done", stage.note("d", "moving back").most, 0);
         stage.inject("purge-queue", "q");
         stage.runTo(11);
         v.within("purge", stage.note("q", "purge under way").at.toSeconds(), 70, 70.001);
         stage.runTo(71);
         v.holds("done, too", stage.note("q", "purge under way").at == SimTime::never());
     }},
    {"queue-172", "1.7", "Noisy tenants are said, each of them", kCards,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         stage.send("in", 60, 1);
         stage.runTo(1);
         for (int receive = 0; receive < 4; ++receive)
             v.equal("received", stage.receiveCount("out"), 10);
         v.equal("noisy", stage.note("q", "{n} noisy tenant").count, 1);
     }},
};

} // namespace
} // namespace queue_view_rules

std::span<const ConformanceRule> queueViewRules() { return queue_view_rules::kRules; }

} // namespace cloudyard

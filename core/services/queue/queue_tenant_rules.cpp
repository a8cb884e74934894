// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fair queues.
#include <algorithm>

#include "core/services/queue/queue_rules.h"
#include "core/services/rule_stage.h"

namespace cloudyard {
namespace queue_tenant_rules {
namespace {

constexpr std::string_view kFair = "SQS guide, fair queues";

/// Messages of tenant 1 and of others, in this order: 40 of tenant 1 received, so that it is noisy with more to come.
void makeNoisy(Stage& stage)
{
    stage.send("in", 60, 1);
    stage.runTo(1);
    for (int batch = 0; batch < 4; ++batch)
        (void)stage.receiveNow("out");
}

const ConformanceRule kRules[] = {
    {"queue-72", "1.7", "A quiet tenant's message comes before the backlog of a noisy one, though it was sent later",
     kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         makeNoisy(stage);
         v.equal("noisy tenants", stage.metric("q", "noisy_tenants"), 1);
         stage.send("in", 1, 2);
         stage.runTo(2);
         v.holds("the next is the quiet one's", stage.receiveOne("out").trace > 60);
     }},
    {"queue-73", "1.7", "A noisy tenant is neither throttled nor dropped: it is served when no quiet one waits", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         makeNoisy(stage);
         stage.send("in", 1, 2);
         stage.runTo(2);
         v.equal("both tenants in one batch", stage.receiveCount("out"), 10);
         v.equal("the rest", stage.receiveCount("out") + stage.receiveCount("out"), 11);
         v.equal("throttled", stage.metric("q", "throttled"), 0);
     }},
    {"queue-74", "1.7", "With fewer than 30 messages in flight no tenant is noisy", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         stage.send("in", 60, 1);
         stage.send("in", 1, 2);
         stage.runTo(1);
         v.equal("received", stage.receiveCount("out") + stage.receiveCount("out"), 20);
         for (int one = 0; one < 9; ++one)
             (void)stage.receiveOne("out");
         v.equal("noisy tenants at 29", stage.metric("q", "noisy_tenants"), 0);
         v.equal("the next is in turn", stage.receiveOne("out").trace, 30);
         v.equal("noisy tenants at 30", stage.metric("q", "noisy_tenants"), 1);
     }},
    {"queue-75", "1.7", "A tenant with a tenth of what is in flight, or less, is not noisy", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         for (std::uint32_t tenant = 10; tenant < 60; ++tenant) // 400 in flight, 8 of each
             stage.send("in", 8, tenant);
         stage.runTo(1);
         for (int batch = 0; batch < 40; ++batch)
             (void)stage.receiveNow("out");
         stage.send("in", 60, 1);
         stage.runTo(2);
         for (int batch = 0; batch < 4; ++batch)
             (void)stage.receiveNow("out");
         v.equal("noisy with 40 of 440", stage.metric("q", "noisy_tenants"), 0);
         (void)stage.receiveNow("out");
         v.equal("noisy with 50 of 450", stage.metric("q", "noisy_tenants"), 1);
     }},
    {"queue-76", "1.7", "Messages without a group are nobody's noise: they come in turn", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         stage.send("in", 60);
         stage.runTo(1);
         for (int batch = 0; batch < 4; ++batch)
             (void)stage.receiveNow("out");
         stage.send("in", 1, 2);
         stage.runTo(2);
         v.equal("the next", stage.receiveOne("out").trace, 41);
     }},
    {"queue-77", "1.7", "Of two noisy tenants the one with fewer messages in flight comes first", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         makeNoisy(stage); // traces 1 to 60, 40 of them in flight
         stage.send("in", 60, 2);
         stage.runTo(2);
         for (int batch = 0; batch < 3; ++batch)
             (void)stage.receiveNow("out"); // 30 of tenant 2
         v.equal("noisy tenants", stage.metric("q", "noisy_tenants"), 2);
         v.holds("the next is of the second tenant", stage.receiveOne("out").trace > 60);
     }},
    {"queue-78", "1.7",
     "A tenant is no longer noisy once its backlog is gone, or when it has sent nothing for 5 minutes", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=3000 s"));
         makeNoisy(stage);
         for (int batch = 0; batch < 2; ++batch)
             (void)stage.receiveNow("out");
         v.equal("noisy without a backlog", stage.metric("q", "noisy_tenants"), 0);
         Stage silent(queueStage("visibility_timeout=3000 s"));
         makeNoisy(silent);
         silent.send("in", 1, 2);
         silent.runTo(301);
         v.equal("the next in turn again", silent.receiveOne("out").trace, 41);
         v.equal("noisy after the silence", silent.metric("q", "noisy_tenants"), 0);
     }},
    {"queue-79", "1.7", "Messages of one tenant may be worked on at the same time", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=300 s"));
         stage.send("in", 5, 1);
         stage.runTo(1);
         v.equal("one", stage.receiveCount("out", 1), 1);
         v.equal("and the others", stage.receiveCount("out"), 4);
     }},
    {"queue-118", "1.7", "The silence of a tenant counts from its last message, whenever it began", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=3000 s"));
         stage.runTo(1'000);
         stage.send("in", 60, 1);
         stage.runTo(1'001);
         for (int batch = 0; batch < 4; ++batch)
             (void)stage.receiveNow("out");
         v.equal("noisy tenants", stage.metric("q", "noisy_tenants"), 1);
         stage.send("in", 1, 2);
         stage.runTo(1'002);
         v.holds("the next is the quiet one's", stage.receiveOne("out").trace > 60);
     }},
    {"queue-119", "1.7",
     "While any noisy tenant's message is at hand a receive brings one, though another tenant is less noisy", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=3000 s storage_servers=2 short_poll_servers=1"));
         stage.send("in", 200, 1);
         stage.runTo(1);
         for (int receives = 0; receives < 12; ++receives)
             (void)stage.receiveCount("out", 5);
         stage.send("in", 31, 2);
         stage.runTo(2);
         for (int receives = 0; receives < 200 && stage.metric("q", "noisy_tenants") < 2; ++receives)
             (void)stage.receiveCount("out", 1);
         v.equal("noisy tenants", stage.metric("q", "noisy_tenants"), 2);
         v.holds("messages wait", stage.metric("q", "waiting") > 100);
         for (int receives = 0; receives < 40; ++receives)
             v.equal("received", stage.receiveCount("out", 1), 1);
     }},
    {"queue-202", "1.7", "A message of a noisy tenant that comes back leaves it noisy", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=3000 s"));
         stage.send("in", 80, 1);
         stage.runTo(1);
         const auto first = stage.receiveNow("out");
         for (int receive = 0; receive < 4; ++receive)
             (void)stage.receiveNow("out");
         v.equal("noisy", stage.metric("q", "noisy_tenants"), 1);
         stage.changeVisibility("out", first.front(), 0);
         stage.runTo(2);
         v.equal("waiting", stage.metric("q", "waiting"), 31);
         v.equal("noisy still", stage.metric("q", "noisy_tenants"), 1);
     }},
    {"queue-203", "1.7", "A tenant that is no longer noisy is served in turn, also while another is noisy", kFair,
     [](Verdict& v) {
         Stage stage(queueStage("visibility_timeout=3000 s"));
         stage.send("in", 40, 1);
         stage.runTo(0);
         for (int receive = 0; receive < 4; ++receive)
             (void)stage.receiveNow("out");
         stage.send("in", 10, 1);
         stage.runTo(1);
         (void)stage.receiveCount("out", 5);
         v.equal("noisy", stage.metric("q", "noisy_tenants"), 1);
         stage.send("in", 60, 2);
         stage.runTo(2);
         for (int receive = 0; receive < 4; ++receive)
             (void)stage.receiveNow("out");
         v.equal("both", stage.metric("q", "noisy_tenants"), 2);
         (void)stage.receiveNow("out");
         (void)stage.receiveNow("out");
         (void)stage.receiveNow("out");
         v.equal("all are received", stage.metric("q", "waiting"), 0);
         v.equal("none is noisy", stage.metric("q", "noisy_tenants"), 0);
         stage.send("in", 60, 2);
         stage.runTo(3);
         (void)stage.receiveNow("out");
         v.equal("the second again", stage.metric("q", "noisy_tenants"), 1);
         stage.send("in", 5, 1);
         stage.runTo(4);
         v.equal("the first, as it is quiet", stage.receiveNow("out").size(), 10);
         for (int receive = 0; receive < 5; ++receive)
             (void)stage.receiveNow("out");
         v.equal("none is left behind", stage.metric("q", "waiting"), 0);
     }},
};

} // namespace
} // namespace queue_tenant_rules

std::span<const ConformanceRule> queueTenantRules() { return queue_tenant_rules::kRules; }

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/design_advice.h"

#include <algorithm>
#include <set>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/model/scene_check.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

std::vector<Advice> adviceOf(const Scene& scene, std::string_view rule)
{
    std::vector<Advice> found = adviceFor(scene, vocabulary());
    std::erase_if(found, [&](const Advice& advice) { return advice.rule != rule; });
    return found;
}

/// A scene with exactly one thing wrong.
struct Case {
    const char* rule;
    const char* wrong;
    const char* right; ///< the same without it
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.rule; }

constexpr const char* kPlaces = "region r code=eu-west-1; zone a in r; zone b in r;";

const Case kCases[] = {
    {"idle-fault", "instance w in a slots=2; fault 60s spot-interruption w",
     "instance w in a slots=2 purchase_option=spot; fault 60s spot-interruption w"},
    {"idle-fault", "instance w in a slots=2; fault 60s spot-interruption b",
     "instance w in a slots=2; fault 60s zone-power-loss b"},
    {"single-zone",
     "load-balancer lb in r; instance w in a slots=2; instance v in a slots=2; clients c city=Dublin rate=1/s; c -> lb; lb -> w; lb -> v",
     "load-balancer lb in r; instance w in a slots=2; instance v in b slots=2; clients c city=Dublin rate=1/s; c -> lb; lb -> w; lb -> v"},
    {"no-dead-letter-queue", "queue q in r receive_wait_time=20 s; instance w in a slots=2; q -> w",
     "queue q in r receive_wait_time=20 s; queue d in r retention=14 d; instance w in a slots=2; q -> w; q -> d"},
    // Exponential with a mean of 10 s: 5 % takes longer than 30 s, so six times the mean (60 s) is below the 69 s
    // of 99.9 %.
    {"visibility-timeout", "queue q in r; instance w in a slots=2 service_time=exponential 10 s; q -> w",
     "queue q in r visibility_timeout=2 min; instance w in a slots=2 service_time=exponential 10 s; q -> w"},
    {"dead-letters-expire", "queue q in r; queue d in r; instance w in a slots=2; q -> w; q -> d",
     "queue q in r; queue d in r retention=14 d; instance w in a slots=2; q -> w; q -> d"},
    {"short-timeout",
     "clients c city=Dublin rate=1/s; instance w in a slots=2 service_time=exponential 1 s; c -> w timeout=2 s",
     "clients c city=Dublin rate=1/s; instance w in a slots=2 service_time=exponential 1 s; c -> w timeout=7 s"},
    {"short-timeout", "load-balancer lb in r idle_timeout=5 s; instance w in a slots=2 service_time=exponential 1 s; lb -> w",
     "load-balancer lb in r idle_timeout=7 s; instance w in a slots=2 service_time=exponential 1 s; lb -> w"},
    {"short-timeout",
     "load-balancer lb in r type=network flow_idle_timeout=5 s; instance w in a slots=2 service_time=exponential 1 s; lb -> w",
     "load-balancer lb in r type=network flow_idle_timeout=5 s; instance w in a slots=2 service_time=exponential 1 s; lb -> w timeout=7 s"},
    {"retry-storm", "clients c city=Dublin rate=1/s; instance w in a slots=2; c -> w retries=3",
     "clients c city=Dublin rate=1/s; instance w in a slots=2; c -> w retries=3 retry_budget=0.1"},
    {"visibility-timeout", "queue q in r; function f in r timeout=10 s; q -> f",
     "queue q in r visibility_timeout=60 s; function f in r timeout=10 s; q -> f"},
    {"retry-storm", "clients c city=Dublin rate=1/s; instance w in a slots=2; c -> w retries=3",
     "clients c city=Dublin rate=1/s; instance w in a slots=2; c -> w retries=3 retry_tokens=500"},
    {"health-check",
     "load-balancer lb in r health_check_interval=5 s health_check_timeout=5 s; instance w in a slots=2; lb -> w",
     "load-balancer lb in r health_check_interval=5 s health_check_timeout=2 s; instance w in a slots=2; lb -> w"},
    {"short-polling", "queue q in r; instance w in a slots=2; q -> w",
     "queue q in r receive_wait_time=20 s; instance w in a slots=2; q -> w"},
    {"slow-detection", "load-balancer lb in r; instance w in a slots=2; lb -> w",
     "load-balancer lb in r health_check_interval=10 s; instance w in a slots=2; lb -> w"},
    {"message-loop", "queue q in r; instance w in a slots=2; q -> w; w -> q",
     "queue q in r; queue p in r; instance w in a slots=2; q -> w; w -> p"},
    {"message-loop", "queue q in r; topic t in r; instance w in a slots=2; q -> w; w -> t; t -> q",
     "queue q in r; topic t in r; instance w in a slots=2; q -> w; w -> t probability=0.5; t -> q"},
    {"incomplete", "queue q in r", "queue q in r; instance w in a slots=2; q -> w"},
};

class EachAdvice : public ::testing::TestWithParam<Case> {};

TEST_P(EachAdvice, IsGivenWhereItIsDueAndNowhereElse)
{
    const Case& c = GetParam();
    const auto wrong = adviceOf(testing::sceneFrom(std::string(kPlaces) + c.wrong), c.rule);
    ASSERT_EQ(wrong.size(), 1U);
    EXPECT_FALSE(wrong[0].what.empty() || wrong[0].why.empty() || wrong[0].source.empty());
    EXPECT_NE(wrong[0].node.empty(), wrong[0].link.empty()) << "one place to look at";
    EXPECT_TRUE(adviceOf(testing::sceneFrom(std::string(kPlaces) + c.right), c.rule).empty());
}

/// Every remedy ends its advice, leaves a scene that can run, brings no other advice about the same thing, and is
/// undone to the byte.
TEST_P(EachAdvice, ItsRemediesMendIt)
{
    const Case& c = GetParam();
    const Scene scene = testing::sceneFrom(std::string(kPlaces) + c.wrong);
    const auto found = adviceOf(scene, c.rule);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(!found[0].remedies.empty() || std::string_view(c.rule) == "incomplete");
    for (const Remedy& remedy : found[0].remedies) {
        auto edit = remedy.make(scene, vocabulary());
        ASSERT_TRUE(edit) << edit.error().message();
        Scene mended = scene;
        ASSERT_TRUE((*edit)->apply(mended));
        const auto legal = checkScene(mended, vocabulary());
        EXPECT_TRUE(legal) << legal.error().message();
        EXPECT_TRUE(adviceOf(mended, c.rule).empty()) << remedy.text;
        (*edit)->revert(mended);
        EXPECT_EQ(writeScene(mended), writeScene(scene));
    }
}

INSTANTIATE_TEST_SUITE_P(Rules, EachAdvice, ::testing::ValuesIn(kCases));

TEST(DesignAdvice, EveryRuleHasACase)
{
    std::set<std::string_view> cases;
    for (const Case& c : kCases)
        cases.insert(c.rule);
    for (const AdviceRule& rule : adviceRules()) {
        EXPECT_TRUE(cases.contains(rule.id)) << rule.id;
        EXPECT_FALSE(rule.title.empty() || rule.source.empty());
    }
}

TEST(DesignAdvice, HeartbeatsKeepMessagesHiddenHoweverLongTheWork)
{
    const Scene scene = testing::sceneFrom(
        std::string(kPlaces) +
        "queue q in r; instance w in a slots=2 service_time=exponential 10 s heartbeat=10 s; q -> w");
    EXPECT_TRUE(adviceOf(scene, "visibility-timeout").empty());
}

TEST(DesignAdvice, AnOnlyZoneIsJoinedByASecond)
{
    const Scene scene = testing::sceneFrom(
        "region r code=eu-west-1; zone a in r; load-balancer lb in r; instance w in a slots=2; lb -> w");
    const auto found = adviceOf(scene, "single-zone");
    ASSERT_EQ(found.size(), 1U);
    auto edit = found[0].remedies.front().make(scene, vocabulary());
    ASSERT_TRUE(edit) << edit.error().message();
    Scene mended = scene;
    ASSERT_TRUE((*edit)->apply(mended));
    EXPECT_EQ(std::ranges::count(mended.nodes, "zone", &Node::kind), 2);
    EXPECT_EQ(mended.links.size(), 2U) << "the new one gets requests as well";
    EXPECT_TRUE(adviceOf(mended, "single-zone").empty());
}

TEST(DesignAdvice, ALoopIsToldAtTheLinkThatSendsBackWithAllThatItGoesThrough)
{
    const Scene scene = testing::sceneFrom(std::string(kPlaces) +
                                           "queue q in r; topic t in r; instance w in a slots=2; q -> w; w -> t; t -> q; "
                                           "queue other in r; t -> other");
    const auto found = adviceOf(scene, "message-loop");
    ASSERT_EQ(found.size(), 1U);
    const Link* link = scene.find(found[0].link);
    ASSERT_TRUE(link);
    EXPECT_EQ(link->from, NodeId("w"));
    EXPECT_EQ(link->to, NodeId("t"));
    EXPECT_NE(found[0].what.find("q → w → t → q"), std::string::npos) << found[0].what;
}

TEST(DesignAdvice, WhatAProgramDoesNotSendOnIsNoLoop)
{
    const Scene scene = testing::sceneFrom(std::string(kPlaces) +
                                           "queue q in r; queue p in r; instance w in a slots=2 program=send p; q -> w; "
                                           "w -> q; w -> p");
    EXPECT_TRUE(adviceOf(scene, "message-loop").empty());
}

TEST(DesignAdvice, ASceneWithoutAnythingHasNone) { EXPECT_TRUE(adviceFor(Scene{}, vocabulary()).empty()); }

} // namespace
} // namespace cloudyard

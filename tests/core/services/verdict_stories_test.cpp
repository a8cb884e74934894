// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Verdicts on whole runs: of the stories that are shipped over many seeds, of small scenes made for
// one rule each, and the same from a live run and from `yard`'s.
#include <algorithm>

#include <gtest/gtest.h>

#include "core/metrics/verdict.h"
#include "core/services/registry.h"
#include "core/session/session.h"
#include "core/study/run_scene.h"
#include "tests/support/scene_files.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

constexpr std::uint64_t kVerdictSeeds = 30;

Scene shipped(const std::string& name)
{
    return sceneFromFile(std::string(CLOUDYARD_SOURCE_DIR) + "/scenes/" + name + ".yard");
}

RunVerdict verdictOf(const Scene& scene, std::uint64_t seed)
{
    const auto report = runScene(scene, {.seed = seed});
    EXPECT_TRUE(report && report->problem.empty()) << "seed " << seed;
    return report->verdict;
}

RunVerdict verdictOf(std::string_view text) { return verdictOf(sceneFrom(text, vocabulary()), 3); }

TEST(VerdictStory, theFlagshipIsHighlyAvailableWithEverySeed)
{
    const Scene scene = shipped("orders-survive-a-zone");
    for (std::uint64_t seed = 1; seed <= kVerdictSeeds; ++seed) {
        const RunVerdict verdict = verdictOf(scene, seed);
        EXPECT_EQ(verdict.grade, VerdictGrade::HighlyAvailable) << verdict.reasoning;
        EXPECT_TRUE(verdict.facts.starts_with("1 zone lost 2:00 · ")) << verdict.facts;
        EXPECT_TRUE(verdict.facts.ends_with(" failed · 0 accepted orders lost")) << verdict.facts;
        EXPECT_GE(verdict.failed, 30U);
        EXPECT_LE(verdict.failed, 65U);
        ASSERT_TRUE(verdict.recoveredAt); // the backlog is gone at 221 s on average
        EXPECT_GE(verdict.recoveredAt->toSeconds(), 205);
        EXPECT_LE(verdict.recoveredAt->toSeconds(), 239);
    }
}

/// Two shops, one of which is swamped: the sum of both would be neither's.
TEST(VerdictStory, saysWhoFailedWhereTheShopsFareDifferently)
{
    const RunVerdict verdict = verdictOf(shipped("static-stability"), 1);
    EXPECT_NE(verdict.reasoning.find("Shoppers → lean: "), std::string::npos) << verdict.reasoning;
    EXPECT_NE(verdict.reasoning.find("Shoppers → stable: "), std::string::npos) << verdict.reasoning;
    const RunVerdict flagship = verdictOf(shipped("orders-survive-a-zone"), 1);
    EXPECT_EQ(flagship.reasoning.find("requests failed."), std::string::npos) << "alike: " << flagship.reasoning;
}

TEST(VerdictStory, aQueueMakesTheFirstSceneFaultTolerantWithEverySeed)
{
    const Scene scene = shipped("first-queue");
    for (std::uint64_t seed = 1; seed <= kVerdictSeeds; ++seed) {
        const RunVerdict verdict = verdictOf(scene, seed);
        EXPECT_EQ(verdict.grade, VerdictGrade::FaultTolerant) << verdict.reasoning;
        EXPECT_TRUE(verdict.facts.starts_with("packer stopped 0:30 · 0 of ")) << verdict.facts;
    }
}

TEST(VerdictStory, aLiveRunAndAReportAgree)
{
    for (const char* name :
         {"orders-survive-a-zone", "first-queue", "sinkhole", "fan-out-to-people"}) {
        const auto scene = std::make_shared<const Scene>(shipped(name));
        const RunVerdict expected = verdictOf(*scene, scene->seed);
        auto session = Session::create(scene, {.threaded = false});
        ASSERT_TRUE(session);
        (*session)->post(command::SetPace{7});
        (*session)->post(command::Play{});
        std::vector<std::string> said;
        std::shared_ptr<const RunVerdict> verdict;
        bool finished = false;
        while (!finished) {
            (*session)->advance(0.317);
            const Frame* frame = (*session)->takeFrame();
            ASSERT_NE(frame, nullptr) << name;
            finished = frame->finished;
            verdict = frame->verdict;
            for (const LogLine& line : frame->log)
                if (line.said)
                    said.push_back(*line.said);
        }
        ASSERT_TRUE(verdict) << name;
        EXPECT_EQ(verdict->sentence(), expected.sentence()) << name;
        EXPECT_EQ(verdict->reasoning, expected.reasoning) << name;
        EXPECT_TRUE(verdict->final);
        ASSERT_FALSE(said.empty());
        EXPECT_EQ(said.back(), expected.sentence());
    }
}

TEST(VerdictStory, aVerdictComesAfterTheRecoveryAndGoesWithTheNextFault)
{
    const auto scene = std::make_shared<const Scene>(shipped("first-queue"));
    auto session = Session::create(scene, {.threaded = false});
    ASSERT_TRUE(session);
    const auto verdictAt = [&](double seconds) {
        (*session)->post(command::RunTo{SimTime::fromSeconds(seconds)});
        (*session)->advance(0.1);
        return (*session)->takeFrame()->verdict;
    };
    EXPECT_FALSE(verdictAt(62)); // started again, not recovered
    const auto after = verdictAt(118);
    ASSERT_TRUE(after);
    EXPECT_FALSE(after->final);
    EXPECT_EQ(after->grade, VerdictGrade::FaultTolerant);
    (*session)->post(command::InjectFault{"stop-instance", "packer", Duration::seconds(1)});
    EXPECT_FALSE(verdictAt(119.5));
}

TEST(VerdictStory, givingVerdictsChangesNoResult)
{
    for (const char* name : {"first-queue", "sinkhole"}) {
        const Scene scene = shipped(name);
        Simulation bare = *buildSimulation(scene);
        bare.runUntil(SimTime{scene.duration->ns});
        EXPECT_EQ(runScene(scene)->fingerprint, bare.fingerprint()) << name;
    }
}

// Small scenes, a rule each ----------------------------------------------------------------------

constexpr const char* kShop = "clients c rate=20/s; region r code=eu-west-1; zone z in r;"
                              "instance w in z slots=4 boot_time=constant 5 s; c -> w;";
constexpr const char* kPair =
    "clients c rate=20/s; region r code=eu-west-1; zone z in r;"
    "load-balancer b in r health_check_interval=5 s unhealthy_threshold=2;"
    "instance w in z slots=4 boot_time=constant 5 s; instance v in z slots=4; c -> b; b -> w;"
    "b -> v;";

std::string story(const char* scene, const char* faults)
{
    return std::string(scene) + "duration 120 s;" + faults;
}

TEST(VerdictStory, onlyServerStoppedAndBackIsRecoveredOnly)
{
    const RunVerdict verdict = verdictOf(story(kShop, "fault 30s stop-instance w for 20s"));
    EXPECT_EQ(verdict.grade, VerdictGrade::Recovered) << verdict.reasoning;
    EXPECT_NEAR(verdict.recoveredAt->toSeconds(), 55, 0.5); // stopped for 20 s, boots for 5 s
    EXPECT_NEAR(verdict.out.toSeconds(), 25, 1.5); // 50 % of a 10 s window, 5 s late both ways
}

TEST(VerdictStory, onlyServerGoneForGoodIsNotAvailable)
{
    const RunVerdict verdict = verdictOf(story(kShop, "fault 30s stop-instance w"));
    EXPECT_EQ(verdict.grade, VerdictGrade::NotAvailable) << verdict.reasoning;
    EXPECT_TRUE(verdict.facts.starts_with("w stopped 1:30 so far · ")) << verdict.facts;
}

TEST(VerdictStory, oneOfTwoGoneForGoodIsWithstood)
{
    const RunVerdict verdict = verdictOf(story(kPair, "fault 30s stop-instance w"));
    EXPECT_EQ(verdict.grade, VerdictGrade::HighlyAvailable) << verdict.reasoning;
    EXPECT_GT(verdict.failed, 0U);
}

TEST(VerdictStory, failuresOfAFaultWithinASecondCount)
{
    const RunVerdict verdict = verdictOf(story(kPair, "fault 30.3s stop-instance w for 0.4s"));
    EXPECT_EQ(verdict.grade, VerdictGrade::HighlyAvailable) << verdict.reasoning;
    EXPECT_EQ(verdict.reasoning.find("before the first fault"), std::string::npos);
}

TEST(VerdictStory, aFaultCalledOffNeverHappened)
{
    const auto scene = std::make_shared<const Scene>(
        sceneFrom(story(kShop, "fault 30s stop-instance w for 20s"), vocabulary()));
    auto session = Session::create(scene, {.threaded = false});
    ASSERT_TRUE(session);
    (*session)->post(command::ClearFault{(*session)->simulation().faults()[0].id});
    (*session)->post(command::RunTo{SimTime::fromSeconds(120)});
    (*session)->advance(0.1);
    const Frame* frame = (*session)->takeFrame();
    ASSERT_TRUE(frame->verdict);
    EXPECT_EQ(frame->verdict->grade, VerdictGrade::Untested) << frame->verdict->reasoning;
    EXPECT_EQ(frame->verdict->failed, 0U);
}

/// A worker that stops for 5 s at 30 s; what it holds goes to the dead letters, kept as `dead` says.
RunVerdict verdictWithDeadLetters(const std::string& dead)
{
    return verdictOf("clients c rate=20/s; region r code=eu-west-1; zone z in r;"
                     "queue orders in r visibility_timeout=5 s max_receives=1; queue dead in r " + dead +
                     ";instance w in z slots=4 service_time=constant 150 ms boot_time=constant 5 s;"
                     "c -> orders; orders -> w; orders -> dead; duration 120 s;"
                     "fault 30s stop-instance w for 5s");
}

TEST(VerdictStory, deadLettersAreNotLostWhileTheyAreKept)
{
    const RunVerdict verdict = verdictWithDeadLetters("");
    EXPECT_EQ(verdict.grade, VerdictGrade::FaultTolerant) << verdict.reasoning;
    EXPECT_EQ(verdict.lost, 0U);
    EXPECT_GE(verdict.parked, 1U); // those in its slots: 20/s * 0.15 s = 3 on average
    EXPECT_LE(verdict.parked, 4U);
    EXPECT_NE(verdict.facts.find(" · 0 accepted orders lost · "), std::string::npos) << verdict.facts;
    EXPECT_NE(verdict.facts.find(" in a dead-letter queue"), std::string::npos) << verdict.facts;
}

TEST(VerdictStory, deadLettersThatExpireAreLost)
{
    const RunVerdict verdict = verdictWithDeadLetters("retention=60 s");
    EXPECT_EQ(verdict.grade, VerdictGrade::MessagesLost) << verdict.reasoning;
    EXPECT_GE(verdict.lost, 1U);
    EXPECT_LE(verdict.lost, 4U);
    EXPECT_EQ(verdict.parked, 0U);
    EXPECT_NE(verdict.facts.find(" accepted orders lost"), std::string::npos) << verdict.facts;
}

} // namespace
} // namespace cloudyard

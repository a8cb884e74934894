// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <ostream>
#include <random>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "session_runs.h"
#include "small_scenes.h"

namespace cloudyard {
namespace {

TEST(Session, refusesASceneThatCannotRun)
{
    SmallScene scene = shop();
    scene.node("odd", "no-such-kind");
    const auto session = Session::create(scene.share(), {.threaded = false});
    ASSERT_FALSE(session.has_value());
    EXPECT_THAT(session.error().message(), ::testing::HasSubstr("odd"));
}

TEST(Session, standsPausedAtTimeZeroWithAFrameReady)
{
    const auto session = unthreaded(shop().share());
    const Frame* frame = session->takeFrame();
    ASSERT_NE(frame, nullptr);
    EXPECT_EQ(frame->number, 1u);
    EXPECT_EQ(frame->epoch, 0u);
    EXPECT_EQ(frame->now.ns, 0);
    EXPECT_FALSE(frame->playing);
    EXPECT_FALSE(frame->finished);
    EXPECT_EQ(frame->paceReached, 0);
    ASSERT_NE(frame->topology, nullptr);
    EXPECT_EQ(frame->nodes.size(), 9u);
    EXPECT_EQ(frame->links.size(), 6u);
    ASSERT_EQ(frame->faults.size(), 1u);
    EXPECT_EQ(frame->faults[0].from.ns, 8'000'000'000);
    EXPECT_EQ(session->takeFrame(), nullptr) << "nothing is new";
    session->advance(5);
    EXPECT_EQ(session->takeFrame(), nullptr) << "a paused run does not change";
}

TEST(Session, opensAtThePaceOfItsScene)
{
    SmallScene scene = shop();
    scene.scene.pace = 2;
    const auto session = unthreaded(scene.share());
    session->post(command::Play{});
    session->advance(1.5);
    EXPECT_EQ(session->takeFrame()->paceWanted, 2);
    EXPECT_EQ(session->simulation().now().ns, 3'000'000'000);
}

struct PacedCase {
    double pace;
    double wall;
    double simulated;
};
void PrintTo(const PacedCase& value, std::ostream* out) { *out << value.pace << "x for " << value.wall << " s"; }
class PacedSession : public ::testing::TestWithParam<PacedCase> {};

TEST_P(PacedSession, isWhereTheInlineRunIs)
{
    const auto scene = shop().share();
    const auto session = unthreaded(scene);
    session->post(command::SetPace{GetParam().pace});
    session->post(command::Play{});
    session->advance(GetParam().wall);
    EXPECT_NEAR(session->simulation().now().toSeconds(), GetParam().simulated, 1e-6);
    expectSame(session->simulation(), inlineRun(*scene, session->simulation().now()));
}
INSTANTIATE_TEST_SUITE_P(Table, PacedSession,
                         ::testing::Values(PacedCase{0.001, 10, 0.01}, PacedCase{0.01, 100, 1},
                                         PacedCase{1, 7.3, 7.3}, PacedCase{2, 10, 20},
                                         PacedCase{60, 0.4, 24}, PacedCase{60, 10, 30},
                                         PacedCase{kMax, 10, 30}));

TEST(Session, everyWayThroughTheStoryGivesTheSameRun)
{
    const auto scene = shop().share();
    const Simulation expected = inlineRun(*scene, {30'000'000'000});

    const auto leapt = unthreaded(scene);
    leapt->post(command::RunTo{{30'000'000'000}});
    leapt->advance(0);
    expectSame(leapt->simulation(), expected);

    const auto stepped = unthreaded(scene);
    for (int i = 0; i < 60; ++i) {
        stepped->post(command::StepTime{Duration::milliseconds(500)});
        stepped->advance(0);
    }
    expectSame(stepped->simulation(), expected);

    const auto byEvent = unthreaded(scene);
    for (std::uint64_t i = 0; i <= expected.handled(); ++i) {
        byEvent->post(command::StepEvent{});
        if (i % 500 == 0)
            byEvent->advance(0);
    }
    byEvent->post(command::Play{});
    byEvent->post(command::SetPace{kMax});
    byEvent->advance(1);
    expectSame(byEvent->simulation(), expected);
}

/// Every scene that ships, through a session at different paces and inline.
TEST(Session, shippedScenesRunAsTheyDoWithoutASession)
{
    int scenes = 0;
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(CLOUDYARD_SOURCE_DIR "/scenes")) {
        if (entry.path().extension() != ".yard")
            continue;
        SCOPED_TRACE(entry.path().string());
        auto loaded = loadScene(entry.path(), vocabulary());
        ASSERT_TRUE(loaded.has_value()) << loaded.error().message();
        loaded->duration = Duration::seconds(100); // theory scenes take hours
        const auto scene = std::make_shared<const Scene>(*loaded);
        const Simulation expected = inlineRun(*scene, {100'000'000'000});
        for (const double pace : {3.7, 60.0, kMax}) {
            const auto session = unthreaded(scene);
            session->post(command::SetPace{pace});
            session->post(command::Play{});
            session->advance(100 / std::min(pace, 100.0));
            session->advance(1);
            expectSame(session->simulation(), expected);
        }
        ++scenes;
    }
    EXPECT_GE(scenes, 2);
}

TEST(Session, pausedResumedSteppedAndPacedAtRandomItIsTheSameRun)
{
    const auto scene = shop().share();
    std::mt19937_64 random(11);
    const std::array paces{0.01, 0.5, 1.0, 5.0, 60.0, kMax};
    for (int round = 0; round < 20; ++round) {
        const auto session = unthreaded(scene);
        for (int i = 0; i < 40; ++i) {
            switch (random() % 6) {
            case 0:
                session->post(command::Pause{});
                break;
            case 1:
                session->post(command::StepEvent{});
                break;
            case 2:
                session->post(command::StepTime{
                    Duration::milliseconds(static_cast<std::int64_t>(random() % 700))});
                break;
            case 3:
                session->post(command::SetPace{paces[random() % paces.size()]});
                break;
            default:
                session->post(command::Play{});
                break;
            }
            session->advance(static_cast<double>(random() % 1000) * 1e-4);
            if (random() % 3 == 0)
                static_cast<void>(session->takeFrame());
        }
        auto same = buildSimulation(*scene);
        ASSERT_TRUE(same.has_value());
        runToPoint(*same, session->simulation().handled(), session->simulation().now());
        expectSame(session->simulation(), *same);
        expectReplays(*session);
    }
}

TEST(Session, finishesAtTheScenesDurationAndRestsThere)
{
    const auto session = unthreaded(shop().share());
    session->post(command::SetPace{60});
    session->post(command::Play{});
    session->advance(5);
    const Frame* frame = session->takeFrame();
    EXPECT_TRUE(frame->finished);
    EXPECT_FALSE(frame->playing);
    EXPECT_EQ(frame->now.ns, 30'000'000'000);
    session->post(command::Play{});
    session->post(command::StepEvent{});
    session->post(command::StepTime{});
    session->post(command::RunTo{{99'000'000'000}});
    session->advance(5);
    EXPECT_EQ(session->simulation().now().ns, 30'000'000'000);
}

TEST(Session, runsToATimeAndPauses)
{
    const auto session = unthreaded(shop().share());
    session->post(command::Play{});
    session->advance(1);
    session->post(command::RunTo{{8'000'000'000}});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    EXPECT_EQ(frame->now.ns, 8'000'000'000);
    EXPECT_FALSE(frame->playing);
    session->post(command::RunTo{{3'000'000'000}}); // is past: only the pause is left of it
    session->advance(1);
    EXPECT_EQ(session->simulation().now().ns, 8'000'000'000);
}

TEST(Session, runsToATimeAndPlaysOn)
{
    const auto session = unthreaded(shop().share());
    session->post(command::SetPace{2});
    session->post(command::RunTo{{8'000'000'000}, true});
    session->advance(0);
    EXPECT_EQ(session->simulation().now().ns, 8'000'000'000);
    session->advance(1);
    const Frame* frame = session->takeFrame();
    EXPECT_TRUE(frame->playing);
    EXPECT_NEAR(frame->now.toSeconds(), 10, 0.01) << "one second at 2x";
    session->post(command::RunTo{{3'000'000'000}, true}); // is past: it plays on from where it is
    session->advance(0.5);
    EXPECT_NEAR(session->simulation().now().toSeconds(), 11, 0.01);
    EXPECT_TRUE(session->takeFrame()->playing);
    expectReplays(*session);
}

TEST(Session, stepsOneEventAtATime)
{
    const auto session = unthreaded(shop().share());
    for (std::uint64_t i = 1; i <= 50; ++i) {
        session->post(command::StepEvent{});
        session->advance(0);
        EXPECT_EQ(session->simulation().handled(), i);
        EXPECT_EQ(session->takeFrame()->handled, i);
    }
}

/// Whoever steps reads in the log what each event was: along the way of one request, who had it and whom it went to.
TEST(Session, eachStepIsToldInTheLog)
{
    SmallScene scene;
    scene.node("people", "clients", "", {{"city", "Dublin"}, {"rate", "1/s"}})
        .node("eu", "region", "", {{"code", "eu-west-1"}})
        .node("a", "zone", "eu")
        .node("door", "load-balancer", "eu")
        .node("web", "instance", "a", {{"service_time", "constant 10 ms"}})
        .link("people", "door")
        .link("door", "web");
    const auto session = unthreaded(scene.share());
    std::string told;
    for (int i = 0; i < 40; ++i) {
        session->post(command::StepEvent{});
        session->advance(0);
        for (const LogLine& line : session->takeFrame()->log)
            if (line.said)
                told += *line.said + "\n";
    }
    const char* const kWay[] = {"step: people has one more; people asks door", "step: door has one more; door asks web",
                                "step: web has one more", "step: web is done with one after 10 ms; web answers door",
                                "step: door is done with one after ", "step: people is done with one after "};
    std::size_t at = 0;
    for (const char* stage : kWay) {
        at = told.find(stage, at);
        ASSERT_NE(at, std::string::npos) << stage << " is not told, or too early:\n" << told;
    }
}

TEST(Session, restartPlaysTheSameStoryAgain)
{
    const auto session = unthreaded(shop().share());
    session->post(command::SetPace{5});
    session->post(command::Play{});
    session->advance(4);
    const std::uint64_t first = session->simulation().fingerprint();
    session->post(command::InjectFault{"zone-power-loss", "eu-b", {}});
    session->advance(0.5);
    session->post(command::Restart{});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    EXPECT_EQ(frame->epoch, 1u);
    EXPECT_EQ(frame->now.ns, 0);
    EXPECT_EQ(frame->handled, 0u);
    EXPECT_TRUE(frame->flights.empty());
    EXPECT_TRUE(session->log().empty());
    session->advance(4);
    EXPECT_EQ(session->simulation().fingerprint(), first);
}

TEST(Session, restartTakesTheSceneAsItIsNow)
{
    SmallScene scene = shop();
    const auto session = unthreaded(scene.share());
    session->post(command::StepTime{});
    scene.scene.nodes[0].settings.set("rate", std::string("20/s"));
    const auto edited = scene.share();
    session->post(command::ApplyScene{edited, 7});
    session->post(command::Restart{});
    session->post(command::StepTime{Duration::seconds(20)});
    session->advance(0);
    EXPECT_EQ(session->startScene(), edited);
    EXPECT_EQ(session->takeFrame()->appliedEdits, 7u);
    expectSame(session->simulation(), inlineRun(*edited, {20'000'000'000}));
}

} // namespace
} // namespace cloudyard

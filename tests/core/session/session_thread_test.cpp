// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <limits>
#include <random>
#include <thread>

#include <sys/resource.h>

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "core/session/command_queue.h"
#include "core/session/frame_exchange.h"
#include "core/session/replay.h"
#include "small_scenes.h"

namespace cloudyard {
namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;
constexpr double kMax = std::numeric_limits<double>::infinity();

std::unique_ptr<Session> live(std::shared_ptr<const Scene> scene)
{
    auto session = Session::create(std::move(scene));
    EXPECT_TRUE(session.has_value()) << session.error().message();
    return std::move(*session);
}

/// Takes frames as a viewer would until one is as wanted; null after 30 s.
const Frame* await(Session& session, const std::function<bool(const Frame&)>& wanted)
{
    for (const auto end = Clock::now() + 30s; Clock::now() < end;
         std::this_thread::sleep_for(1ms)) {
        const Frame* frame = session.takeFrame();
        if (frame != nullptr && wanted(*frame))
            return frame;
    }
    ADD_FAILURE() << "waited in vain";
    return nullptr;
}

/// Scene and log give the run that the session made on its thread, to the bit.
void expectSessionReplays(const Session& session)
{
    auto again = replay(*session.startScene(), session.log());
    ASSERT_TRUE(again.has_value()) << again.error().message();
    const Simulation& run = session.simulation();
    runToPoint(*again, run.handled(), run.now());
    EXPECT_EQ(again->now(), run.now());
    EXPECT_EQ(again->handled(), run.handled());
    EXPECT_EQ(again->fingerprint(), run.fingerprint());
    EXPECT_EQ(again->ledgers(), run.ledgers());
}

std::uint64_t inlineFingerprint(const Scene& scene, SimTime until)
{
    auto simulation = buildSimulation(scene);
    EXPECT_TRUE(simulation.has_value());
    simulation->runUntil(until);
    return simulation->fingerprint();
}

/// Seconds of processor time of this process.
double cpu()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](timeval t) {
        return static_cast<double>(t.tv_sec) + static_cast<double>(t.tv_usec) * 1e-6;
    };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

TEST(SessionThread, hasAFrameAtOnceAndKeepsThePace)
{
    const auto session = live(shop().share());
    ASSERT_NE(session->takeFrame(), nullptr);
    session->post(command::Play{});
    const Frame* frame = await(*session, [](const Frame& f) { return f.now.ns > 1'200'000'000; });
    ASSERT_NE(frame, nullptr);
    EXPECT_TRUE(frame->playing);
    EXPECT_NEAR(frame->paceReached, 1, 0.2);
    EXPECT_NEAR(frame->now.toSeconds(), frame->wall, 0.5);
    session->stop();
    expectSessionReplays(*session);
}

TEST(SessionThread, publishesTwentyToThirtyFramesASecond)
{
    const auto session = live(shop().share());
    session->post(command::Play{});
    const Frame* first = await(*session, [](const Frame& f) { return f.playing; });
    const std::uint64_t number = first->number;
    const double wall = first->wall;
    const Frame* last = await(*session, [&](const Frame& f) { return f.wall > wall + 1; });
    const double rate = static_cast<double>(last->number - number) / (last->wall - wall);
    EXPECT_GT(rate, 15);
    EXPECT_LT(rate, 31);
}

TEST(SessionThread, atMaxFinishesTheStoryLikeAnInlineRun)
{
    const auto scene = shop().share();
    const auto session = live(scene);
    session->post(command::SetPace{kMax});
    session->post(command::Play{});
    const Frame* frame = await(*session, [](const Frame& f) { return f.finished; });
    ASSERT_NE(frame, nullptr);
    EXPECT_EQ(frame->fingerprint, inlineFingerprint(*scene, {30'000'000'000}));
    EXPECT_FALSE(frame->playing);
}

TEST(SessionThread, pausedResumedAndMeddledWithAtRandomItReplays)
{
    const std::array paces{0.1, 1.0, 10.0, 60.0, kMax};
    for (unsigned seed = 1; seed <= 6; ++seed) {
        std::mt19937_64 random(seed);
        SmallScene scene = shop();
        scene.lasting(3600);
        const auto session = live(scene.share());
        for (std::uint64_t i = 0; i < 60; ++i) {
            switch (random() % 8) {
            case 0:
                session->post(command::Pause{});
                break;
            case 1:
                session->post(command::StepEvent{});
                break;
            case 2:
                session->post(command::SetPace{paces[random() % paces.size()]});
                break;
            case 3:
                session->post(command::InjectFault{"zone-power-loss",
                                                   random() % 2 == 0 ? "eu-a" : "eu-b",
                                                   Duration::milliseconds(900)});
                break;
            case 4:
                scene.scene.nodes[0].settings.set("rate",
                                                  std::to_string(20 + random() % 60) + "/s");
                session->post(command::ApplyScene{scene.share(), i});
                break;
            case 5:
                session->post(command::ClearAllFaults{});
                break;
            default:
                session->post(command::Play{});
                break;
            }
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 3000));
            if (random() % 2 == 0)
                static_cast<void>(session->takeFrame());
        }
        session->post(command::SetPace{1}); // however it was left, and however late its thread is: something runs
        session->post(command::Play{});
        ASSERT_NE(await(*session, [](const Frame& f) { return f.handled > 0; }), nullptr);
        session->stop();
        EXPECT_GT(session->simulation().handled(), 0u);
        expectSessionReplays(*session);
        EXPECT_TRUE(session->simulation().checkLedgers().has_value());
    }
}

TEST(SessionThread, aCommandActsPromptlyAtAnyPace)
{
    SmallScene scene = shop();
    scene.lasting(1e6);
    const auto session = live(scene.share());
    double slowest = 0;
    for (const double pace : {0.001, 1.0, 60.0, kMax}) {
        session->post(command::SetPace{pace});
        session->post(command::Play{});
        await(*session, [&](const Frame& f) { return f.playing && f.paceWanted == pace; });
        std::this_thread::sleep_for(50ms);
        const auto posted = Clock::now();
        session->post(command::Pause{});
        await(*session, [](const Frame& f) { return !f.playing; });
        // Acting takes about 7 ms at most, its frame another 33; generous, for a loaded machine.
        slowest = std::max(slowest, std::chrono::duration<double>(Clock::now() - posted).count());
    }
    EXPECT_LT(slowest, 0.5);
}

TEST(SessionThread, restsWhilePaused)
{
    const auto session = live(shop().share());
    session->post(command::StepTime{});
    await(*session, [](const Frame& f) { return f.now.ns == 1'000'000'000; });
    std::this_thread::sleep_for(100ms);
    static_cast<void>(session->takeFrame());
    std::this_thread::sleep_for(50ms);
    const double before = cpu();
    std::this_thread::sleep_for(400ms);
    EXPECT_LT(cpu() - before, 0.01);
}

TEST(SessionThread, aViewerThatStallsHoldsUpNothing)
{
    SmallScene scene = shop();
    scene.lasting(1e6);
    const auto session = live(scene.share());
    session->post(command::SetPace{60});
    session->post(command::Play{});
    await(*session, [](const Frame& f) { return f.playing; });
    std::this_thread::sleep_for(500ms);
    const Frame* stale = session->takeFrame();
    ASSERT_NE(stale, nullptr);
    const double staleNow = stale->now.toSeconds();
    const Frame* fresh = await(*session, [](const Frame&) { return true; });
    ASSERT_NE(fresh, nullptr);
    EXPECT_GT(fresh->now.toSeconds(), staleNow + 5) << "the run went on meanwhile";
}

TEST(SessionThread, aViewerThatNeverTakesHoldsUpNothing)
{
    const auto scene = shop().share();
    const auto session = live(scene);
    session->post(command::SetPace{kMax});
    session->post(command::Play{});
    std::this_thread::sleep_for(1500ms);
    session->stop();
    EXPECT_EQ(session->simulation().fingerprint(), inlineFingerprint(*scene, {30'000'000'000}));
}

TEST(SessionThread, aFloodOfCommandsIsTakenInOrder)
{
    const auto session = live(shop().share());
    constexpr int kCount = 20'000;
    for (int i = 1; i <= kCount; ++i)
        session->post(command::SetPace{i * 0.5});
    session->post(command::StepEvent{});
    await(*session, [](const Frame& f) { return f.handled == 1; });
    session->stop();
    ASSERT_EQ(session->log().size(), kCount + 1u);
    for (std::size_t i = 0; i < kCount; ++i)
        ASSERT_EQ(std::get<command::SetPace>(session->log()[i].command).pace,
                  static_cast<double>(i + 1) * 0.5);
}

TEST(SessionThread, aFloodOfRestartsLeavesTheViewerAFrame)
{
    const auto session = live(shop().share());
    constexpr std::uint32_t kCount = 2'000;
    session->post(command::Play{});
    for (std::uint32_t i = 0; i < kCount; ++i)
        session->post(command::Restart{});
    bool between = false;
    await(*session, [&](const Frame& f) {
        between |= f.epoch > 0 && f.epoch < kCount;
        return f.epoch == kCount;
    });
    EXPECT_TRUE(between);
}

TEST(SessionThread, endsWithCommandsStillWaiting)
{
    for (int i = 0; i < 30; ++i) {
        const auto session = live(shop().share());
        session->post(command::SetPace{kMax});
        session->post(command::Play{});
        for (int c = 0; c < 3000; ++c)
            session->post(command::StepEvent{});
    }
}

TEST(SessionThread, manySessionsDoNotDisturbEachOther)
{
    const auto scene = shop().share();
    const std::uint64_t expected = inlineFingerprint(*scene, {30'000'000'000});
    std::array<std::unique_ptr<Session>, 4> sessions;
    for (auto& session : sessions) {
        session = live(scene);
        session->post(command::SetPace{kMax});
        session->post(command::Play{});
    }
    for (auto& session : sessions)
        EXPECT_EQ(await(*session, [](const Frame& f) { return f.finished; })->fingerprint,
                  expected);
}

/// With a frame every 20 s an answer that waited for its turn would be far too late.
TEST(SessionThread, whatWasAskedIsInAFrameAtOnceWhateverTheRate)
{
    auto created = Session::create(shop().share(), {.threaded = true, .framesPerSecond = 0.05});
    ASSERT_TRUE(created.has_value());
    Session& session = **created;
    session.post(command::Play{});
    await(session, [](const Frame& frame) { return frame.playing; });
    std::ptrdiff_t asked = 0;
    for (const char* instance : {"web-a", "web-b", "worker"}) {
        ++asked;
        const auto before = Clock::now();
        session.post(command::InjectFault{"stop-instance", instance});
        await(session,
              [&](const Frame& frame) { return std::ranges::count_if(frame.faults, &FaultSpec::active) == asked; });
        EXPECT_LT(Clock::now() - before, 500ms) << "a few ms on a quiet machine";
    }
}

} // namespace
} // namespace cloudyard

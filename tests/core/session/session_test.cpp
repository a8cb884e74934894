// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>
#include <limits>
#include <map>
#include <random>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "core/session/replay.h"
#include "small_scenes.h"

namespace cloudyard {
namespace {

constexpr double kMax = std::numeric_limits<double>::infinity();

std::unique_ptr<Session> unthreaded(std::shared_ptr<const Scene> scene)
{
    auto session = Session::create(std::move(scene), {.threaded = false});
    EXPECT_TRUE(session.has_value()) << session.error().message();
    return std::move(*session);
}

Simulation inlineRun(const Scene& scene, SimTime until)
{
    auto simulation = buildSimulation(scene);
    EXPECT_TRUE(simulation.has_value()) << simulation.error().message();
    simulation->runUntil(until);
    return std::move(*simulation);
}

void expectSame(const Simulation& one, const Simulation& other)
{
    EXPECT_EQ(one.now(), other.now());
    EXPECT_EQ(one.handled(), other.handled());
    EXPECT_EQ(one.fingerprint(), other.fingerprint());
    EXPECT_EQ(one.ledgers(), other.ledgers());
}

/// The run that scene and log tell of stands where the session stands.
void expectReplays(const Session& session)
{
    auto again = replay(*session.startScene(), session.log());
    ASSERT_TRUE(again.has_value()) << again.error().message();
    runToPoint(*again, session.simulation().handled(), session.simulation().now());
    expectSame(*again, session.simulation());
}

TEST(Session, refusesASceneThatCannotRun)
{
    SmallScene scene = shop();
    scene.node("odd", "no-such-kind");
    const auto session = Session::create(scene.share(), {.threaded = false});
    ASSERT_FALSE(session.has_value());
    EXPECT_THAT(session.error().message(), testing::HasSubstr("odd"));
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
class PacedSession : public testing::TestWithParam<PacedCase> {};

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
                         testing::Values(PacedCase{0.001, 10, 0.01}, PacedCase{0.01, 100, 1},
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

TEST(Session, editsAndFaultsActAndReplay)
{
    SmallScene scene = shop();
    const auto session = unthreaded(scene.share());
    session->post(command::Play{});
    session->advance(2.5);
    session->post(command::InjectFault{"zone-power-loss", "eu-b", Duration::seconds(3)});
    session->advance(1);
    const Frame* frame = session->takeFrame();
    ASSERT_EQ(frame->faults.size(), 2u);
    EXPECT_TRUE(frame->faults[1].active);
    EXPECT_EQ(frame->faults[1].from.ns, 2'500'000'001) << "the next instant";
    EXPECT_EQ(frame->faults[1].to.ns, 5'500'000'001);
    const std::uint32_t id = frame->faults[1].id;
    session->post(command::ClearFault{id});
    scene.node("web-c", "instance", "eu-b").link("web", "web-c");
    session->post(command::ApplyScene{scene.share(), 1});
    session->advance(3);
    frame = session->takeFrame();
    EXPECT_EQ(frame->nodes.size(), 10u);
    EXPECT_EQ(frame->links.size(), 7u);
    EXPECT_EQ(frame->appliedEdits, 1u);
    EXPECT_TRUE(frame->faults[1].over);
    std::erase_if(scene.scene.links, [](const Link& l) { return l.to.str() == "web-a"; });
    session->post(command::ApplyScene{scene.share(), 2});
    session->post(command::InjectFault{"zone-power-loss", "eu-a", {}});
    session->advance(4);
    session->post(command::ClearAllFaults{});
    session->advance(4);
    for (const FaultSpec& fault : session->takeFrame()->faults)
        EXPECT_FALSE(fault.active);
    expectReplays(*session);
    EXPECT_TRUE(session->simulation().checkLedgers().has_value());
}

TEST(Session, whatCannotBeDoneChangesNothingAndIsNotLogged)
{
    const auto scene = shop().share();
    const auto session = unthreaded(scene);
    session->post(command::StepTime{Duration::seconds(5)});
    session->advance(0);
    static_cast<void>(session->takeFrame());
    const std::size_t logged = session->log().size();
    SmallScene bad = shop();
    bad.node("odd", "no-such-kind");
    session->post(command::ApplyScene{bad.share(), 1});
    session->post(command::ApplyScene{nullptr, 2});
    session->post(command::InjectFault{"no-such-fault", "eu-a", {}});
    session->post(command::InjectFault{"zone-power-loss", "no-such-zone", {}});
    session->post(command::ClearFault{999});
    session->post(command::SetPace{std::nan("")});
    session->post(command::StepTime{Duration::seconds(-5)});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    EXPECT_EQ(frame->appliedEdits, 0u);
    EXPECT_EQ(frame->faults.size(), 1u);
    EXPECT_EQ(frame->paceWanted, 1);
    const auto refusals = std::ranges::count(frame->log, Severity::Warning, &LogLine::severity);
    EXPECT_EQ(refusals, 5) << "the event log tells of each";
    EXPECT_EQ(session->log().size(), logged + 1) << "only the pace";
    session->post(command::StepTime{Duration::seconds(20)});
    session->advance(0);
    expectSame(session->simulation(), inlineRun(*scene, {25'000'000'000}));
}

TEST(Session, aLongerDurationLetsAFinishedRunGoOn)
{
    SmallScene scene = shop();
    const auto session = unthreaded(scene.share());
    session->post(command::RunTo{{30'000'000'000}});
    session->advance(0);
    EXPECT_TRUE(session->takeFrame()->finished);
    session->post(command::ApplyScene{scene.lasting(40).share(), 1});
    session->post(command::SetPace{60});
    session->post(command::Play{});
    session->advance(1);
    const Frame* frame = session->takeFrame();
    EXPECT_EQ(frame->now.ns, 40'000'000'000);
    EXPECT_TRUE(frame->finished);
    expectReplays(*session);
}

TEST(Session, seriesAndLogArriveWithoutGapsWhateverTheViewerSkips)
{
    const auto session = unthreaded(shop().share());
    session->post(command::SetPace{3});
    session->post(command::Play{});
    std::mt19937_64 random(3);
    std::vector<double> times;
    std::uint64_t nextLine = 0;
    while (session->simulation().now().ns < 30'000'000'000) {
        session->advance(static_cast<double>(random() % 100) * 0.01);
        if (random() % 3 == 0)
            continue;
        const Frame* frame = session->takeFrame();
        if (frame == nullptr)
            continue;
        EXPECT_LE(frame->series.firstRow, times.size());
        ASSERT_EQ(frame->series.values.size(), frame->series.times.size() * frame->series.columns);
        for (std::size_t i = 0; i < frame->series.times.size(); ++i)
            if (frame->series.firstRow + i == times.size())
                times.push_back(frame->series.times[i]);
        for (const LogLine& line : frame->log) {
            EXPECT_LE(line.ordinal, nextLine);
            nextLine = std::max(nextLine, line.ordinal + 1);
        }
    }
    session->advance(0.1);
    if (const Frame* frame = session->takeFrame())
        for (std::size_t i = times.size() - frame->series.firstRow; i < frame->series.times.size();
             ++i)
            times.push_back(frame->series.times[i]);
    ASSERT_EQ(times.size(), 30u);
    for (std::size_t i = 0; i < times.size(); ++i)
        EXPECT_DOUBLE_EQ(times[i], static_cast<double>(i + 1));
    EXPECT_GT(nextLine, 2u) << "power lost, power back, checks failed";
}

TEST(Session, aFramesNumbersAreThoseOfTheRun)
{
    const auto session = unthreaded(shop().share());
    session->post(command::Play{});
    session->advance(7);
    const Frame* frame = session->takeFrame();
    const Simulation& run = session->simulation();
    EXPECT_EQ(frame->now, run.now());
    EXPECT_EQ(frame->handled, run.handled());
    EXPECT_EQ(frame->fingerprint, run.fingerprint());
    EXPECT_EQ(frame->ledgers, run.ledgers());
    EXPECT_EQ(frame->scene.requests, run.ledgers().messages.createdRequests);
    EXPECT_NEAR(frame->scene.live.arrivalRate, 60, 15);
    EXPECT_NEAR(frame->paceReached, 1, 1e-6);
    EXPECT_GT(frame->eventsPerSecond, 0);
    const NodeIndex shoppers = frame->topology->findNode("shoppers");
    EXPECT_NEAR(frame->nodes[shoppers].metrics[0], 60, 15)
        << "the first metric of clients is their rate";
    const LinkIndex way = frame->topology->findLink("shoppers-web");
    EXPECT_GE(frame->links[way].departures[0], frame->scene.requests);
    EXPECT_NEAR(frame->links[way].rate[0], 60, 15);
}

TEST(Session, inALargeSceneNumbersTakeTurnsAndSettleAtRest)
{
    SmallScene scene = shop();
    for (int i = 0; i < 150; ++i)
        scene.node("idle-" + std::to_string(i), "clients", "", {{"rate", "30/s"}})
            .link("idle-" + std::to_string(i), "web");
    const auto session = unthreaded(scene.share());
    session->post(command::Play{});
    std::set<NodeIndex> moved;
    session->advance(0.5);
    std::vector<NodeFrame> before = session->takeFrame()->nodes;
    for (int frame = 0; frame < 3; ++frame) {
        session->advance(0.1);
        const Frame* now = session->takeFrame();
        for (NodeIndex n = 0; n < before.size(); ++n)
            if (now->nodes[n].live.arrivalRate != before[n].live.arrivalRate)
                moved.insert(n);
    }
    EXPECT_GE(moved.size(), 150u) << "three frames refresh everyone";
    session->post(command::Pause{});
    session->advance(0);
    const Frame* rest = session->takeFrame();
    const double seconds = rest->now.toSeconds();
    for (NodeIndex n = 9; n < rest->nodes.size(); ++n)
        EXPECT_NEAR(rest->nodes[n].live.arrivalRate * seconds,
                    static_cast<double>(session->simulation().station(n).arrivals), 1e-6);
}

TEST(Session, withinTheBudgetEveryDepartureHasItsFlight)
{
    SmallScene scene = shop();
    scene.scene.nodes[0].settings.set("rate", std::string("8/s"));
    const auto session = unthreaded(scene.share());
    session->post(command::Play{});
    std::set<std::uint64_t> seen;
    std::uint64_t requests = 0;
    const Frame* frame = nullptr;
    LinkIndex way = kNone;
    for (int i = 0; i < 25; ++i) {
        session->advance(1);
        frame = session->takeFrame();
        way = frame->topology->findLink("shoppers-web");
        for (const Flight& flight : frame->flights) {
            EXPECT_LE(flight.depart, frame->now);
            EXPECT_GE(flight.depart.ns, frame->now.ns - 3'000'000'000);
            EXPECT_LT(flight.depart, flight.arrive);
            if (seen.insert(flight.ordinal).second && flight.link == way && !flight.backward)
                requests += flight.weight;
        }
    }
    EXPECT_EQ(requests, frame->links[way].departures[0]);
    EXPECT_GT(requests, 150u);
}

TEST(Session, aDeadZoneSwallowsItsFlights)
{
    const auto session = unthreaded(shop().share());
    session->post(command::RunTo{{8'500'000'000}});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    const LinkIndex dead = frame->topology->findLink("web-web-a");
    int vanished = 0;
    for (const Flight& flight : frame->flights)
        if (flight.link == dead && !flight.backward && flight.depart.ns > 8'000'000'000) {
            EXPECT_TRUE(flight.vanishes);
            ++vanished;
        }
    EXPECT_GT(vanished, 3);
}

TEST(Session, packetsInTheAirWhenThePowerGoesAreLostAfterAll)
{
    SmallScene scene = shop();
    scene.scene.find(LinkId("web-web-a"))->settings.set("latency", std::string("300 ms"));
    const auto session = unthreaded(scene.share());
    session->post(command::RunTo{{7'990'000'000}});
    session->advance(0);
    const Frame* frame = session->takeFrame();
    const LinkIndex way = frame->topology->findLink("web-web-a");
    std::set<std::uint64_t> inTheAir;
    for (const Flight& flight : frame->flights)
        if (flight.link == way && !flight.backward && flight.arrive.ns > 8'000'000'000) {
            EXPECT_FALSE(flight.vanishes) << "nobody knows it yet";
            inTheAir.insert(flight.ordinal);
        }
    session->post(command::RunTo{{8'400'000'000}});
    session->advance(0);
    std::size_t lost = 0;
    for (const Flight& flight : session->takeFrame()->flights)
        if (inTheAir.contains(flight.ordinal)) {
            EXPECT_TRUE(flight.vanishes);
            ++lost;
        }
    EXPECT_GT(lost, 3u);
    EXPECT_EQ(lost, inTheAir.size());
}

TEST(Session, flightsTellAMessagesStoryByItsTrace)
{
    SmallScene scene = shop();
    scene.scene.find(NodeId("shoppers"))->settings.set("rate", std::string("8/s"));
    scene.scene.find(NodeId("orders"))->settings.set("visibility_timeout", std::string("1 s"));
    scene.scene.find(NodeId("worker"))->settings.set("service_time", std::string("constant 2 s"));
    const auto session = unthreaded(scene.share());
    session->post(command::Play{});
    std::map<std::uint64_t, SimTime> sent; // by trace
    int again = 0;
    for (int second = 0; second < 7; ++second) {
        session->advance(1);
        const Frame* frame = session->takeFrame();
        const LinkIndex received = frame->topology->findLink("orders-worker");
        for (const Flight& flight : frame->flights) {
            if (frame->topology->links[flight.link].to == frame->topology->findNode("orders") &&
                flight.state == FlightState::Delivery)
                sent.emplace(flight.trace, flight.arrive);
            if (flight.link != received || flight.backward ||
                flight.state == FlightState::Housekeeping) // an empty answer to a poll
                continue;
            ASSERT_TRUE(sent.contains(flight.trace)) << "what the worker gets was sent before";
            EXPECT_GE(flight.depart, sent[flight.trace]);
            again += flight.state == FlightState::Redelivery ? 1 : 0;
        }
    }
    EXPECT_GT(sent.size(), 30u);
    EXPECT_GT(again, 0) << "the worker is slower than the visibility timeout";
}

TEST(Session, atMaxThereAreRatesAndNoFlights)
{
    const auto session = unthreaded(shop().share());
    session->post(command::SetPace{kMax});
    session->post(command::Play{});
    session->advance(0.002);
    const Frame* frame = session->takeFrame();
    EXPECT_GT(frame->handled, 1000u);
    EXPECT_TRUE(frame->flights.empty());
    EXPECT_GT(frame->links[0].departures[0], 0u);
}

TEST(Session, anEmptySceneAtMaxDoesNotRunAwayInTime)
{
    const auto session = unthreaded(std::make_shared<const Scene>());
    session->post(command::SetPace{kMax});
    session->post(command::Play{});
    session->advance(1);
    EXPECT_LT(session->simulation().now(), SimTime::never());
    EXPECT_FALSE(session->takeFrame()->playing);
}

} // namespace
} // namespace cloudyard

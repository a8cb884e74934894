// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a session tells its viewer: numbers, series, flights.
#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <random>
#include <set>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "session_runs.h"
#include "small_scenes.h"

namespace cloudyard {
namespace {

TEST(SessionFrames, carryEveryMetricOfEveryKind)
{
    for (const KindDescriptor* kind : vocabulary().kinds)
        EXPECT_LE(kind->metrics.size(), static_cast<std::size_t>(kMaxMetrics)) << kind->id;
}

TEST(SessionFrames, seriesAndLogArriveWithoutGapsWhateverTheViewerSkips)
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

TEST(SessionFrames, aFramesNumbersAreThoseOfTheRun)
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

TEST(SessionFrames, inALargeSceneNumbersTakeTurnsAndSettleAtRest)
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

TEST(SessionFrames, withinTheBudgetEveryDepartureHasItsFlight)
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

TEST(SessionFrames, aDeadZoneSwallowsItsFlights)
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

TEST(SessionFrames, packetsInTheAirWhenThePowerGoesAreLostAfterAll)
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

TEST(SessionFrames, flightsTellAMessagesStoryByItsTrace)
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

TEST(SessionFrames, atMaxThereAreRatesAndNoFlights)
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

TEST(SessionFrames, anEmptySceneAtMaxDoesNotRunAwayInTime)
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

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/flight_stage.h"

#include <algorithm>
#include <random>

#include <gtest/gtest.h>

#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

/// A chain of links 0→1→2→3→4 whose flights are played.
class FlightStageTest : public ::testing::Test {
protected:
    FlightStageTest()
    {
        for (int i = 0; i < 5; ++i)
            m_scene.nodes.push_back(test::makeNode("n" + std::to_string(i), "instance"));
        for (int i = 0; i < 4; ++i)
            m_scene.links.push_back(test::makeLink("n" + std::to_string(i), "n" + std::to_string(i + 1)));
        m_topology = test::topologyOf(m_scene);
    }

    Flight flight(LinkIndex link, double depart, double arrive, std::uint64_t trace)
    {
        Flight f;
        f.link = link;
        f.depart = SimTime::fromSeconds(depart);
        f.arrive = SimTime::fromSeconds(arrive);
        f.trace = trace;
        f.ordinal = m_ordinal++;
        return f;
    }

    Frame frame(double now, std::vector<Flight> flights, double pace = 1)
    {
        Frame f = test::frameOf(m_scene, m_topology, now);
        f.paceWanted = pace;
        f.flights = std::move(flights);
        return f;
    }

    double m_length = 300;
    Scene m_scene;
    std::shared_ptr<const Topology> m_topology;
    std::uint64_t m_ordinal = 0;
    FlightStage m_stage{{[](LinkIndex link) { return link; }, [this](ItemIndex) { return m_length; }}};
};

TEST_F(FlightStageTest, AHopLasts450To900MsByTheLengthOfItsLink)
{
    for (const auto& [length, lasts] : {std::pair{0.0, 0.45}, {450.0, 0.675}, {900.0, 0.9}, {5000.0, 0.9}}) {
        m_stage.clear();
        m_length = length;
        m_stage.takeFrame(frame(1, {flight(0, 0.99, 0.9905, m_ordinal)}));
        ASSERT_EQ(m_stage.window().flights.size(), 1u);
        const ShownFlight& shown = m_stage.window().flights[0];
        EXPECT_NEAR(shown.end - shown.start, lasts, 1e-9);
    }
}

TEST_F(FlightStageTest, AHopThatTakesLongerThanThatIsShownAsItIs)
{
    m_stage.takeFrame(frame(1, {flight(0, 0.99, 2.99, 1)}, 1));
    EXPECT_NEAR(m_stage.window().flights[0].end - m_stage.window().flights[0].start, 2, 1e-9);
    // At a tenth of the pace the same hop takes ten times as long.
    m_stage.takeFrame(frame(1, {flight(0, 0.99, 2.99, 2)}, 0.1));
    EXPECT_NEAR(m_stage.window().flights[1].end - m_stage.window().flights[1].start, 20, 1e-9);
}

TEST_F(FlightStageTest, BelowAHundredthHopsAreDrawnToScale)
{
    m_stage.takeFrame(frame(1, {flight(0, 1, 1.0005, 1)}, 0.005));
    EXPECT_FALSE(m_stage.stretching());
    EXPECT_NEAR(m_stage.window().flights[0].end - m_stage.window().flights[0].start, 0.1, 1e-9);
}

TEST_F(FlightStageTest, EachFlightIsShownOnce)
{
    const std::vector<Flight> flights{flight(0, 0.5, 0.51, 1), flight(1, 0.52, 0.53, 1)};
    m_stage.takeFrame(frame(1, flights));
    m_stage.takeFrame(frame(1.03, flights));
    EXPECT_EQ(m_stage.window().flights.size(), 2u);
    EXPECT_EQ(m_stage.takenWeight(), 2u);
}

TEST_F(FlightStageTest, NothingLeavesBeforeItsCauseHasArrived)
{
    // Many traces run down the chain and back, at random times; each hop lasts 0.3 ms and follows the one before
    // after 1 to 50 ms. On the stage each must leave at or after the shown arrival of the hop that caused it.
    std::minstd_rand random(3);
    std::vector<Flight> flights;
    struct Hop { std::uint64_t trace; int position; };
    for (std::uint64_t trace = 1; trace <= 60; ++trace) {
        double t = 0.001 * static_cast<double>(random() % 1000);
        for (int hop = 0; hop < 8; ++hop) {
            Flight f = flight(static_cast<LinkIndex>(hop < 4 ? hop : 7 - hop), t, t + 0.0003, trace);
            f.backward = hop >= 4;
            f.state = hop >= 4 ? FlightState::Response : FlightState::Request;
            flights.push_back(f);
            t += 0.0003 + 0.001 * static_cast<double>(1 + random() % 50);
        }
    }
    std::stable_sort(flights.begin(), flights.end(),
                     [](const Flight& a, const Flight& b) { return a.depart < b.depart; });
    // To see each dot by itself every link is long: slots are then short, but dots may still leave together.
    m_length = 5000;
    double now = 0;
    std::size_t next = 0;
    struct Seen { double start, end; };
    std::map<std::uint64_t, std::vector<Seen>> byTrace;
    std::uint64_t ordinal = 0;
    while (next < flights.size()) {
        now += 0.033;
        while (next < flights.size() && flights[next].depart.toSeconds() <= now) {
            Flight f = flights[next++];
            f.ordinal = ordinal++;
            // One flight a frame lets the test see which dot it went into.
            const std::vector<ShownFlight> before = m_stage.window().flights;
            m_stage.takeFrame(frame(now, {f}));
            const auto& after = m_stage.window().flights;
            std::size_t changed = after.size() - 1;
            for (std::size_t i = 0; i < before.size(); ++i)
                if (before[i].weight != after[i].weight)
                    changed = i;
            byTrace[f.trace].push_back({after[changed].start, after[changed].end});
        }
        m_stage.advance(0.033);
    }
    std::size_t checked = 0;
    for (const auto& [trace, hops] : byTrace)
        for (std::size_t i = 1; i < hops.size(); ++i, ++checked)
            EXPECT_GE(hops[i].start, hops[i - 1].end - 1e-9) << "trace " << trace << " hop " << i;
    EXPECT_EQ(checked, 60u * 7u);
}

TEST_F(FlightStageTest, WeightsAddUpAndTouchingDotsMergeButErrorsNever)
{
    std::vector<Flight> flights;
    std::uint64_t sent = 0;
    for (int i = 0; i < 2000; ++i) {
        Flight f =
            flight(static_cast<LinkIndex>(i % 4), 0.0005 * i, 0.0005 * i + 0.0002, 1000u + static_cast<unsigned>(i));
        f.weight = 1 + static_cast<std::uint32_t>(i) % 3;
        f.state = i % 50 == 0 ? FlightState::Error : FlightState::Request;
        sent += f.weight;
        flights.push_back(f);
    }
    m_stage.takeFrame(frame(1, flights));
    std::uint64_t onStage = 0;
    std::size_t errors = 0;
    for (const ShownFlight& f : m_stage.window().flights) {
        onStage += f.weight;
        errors += f.state == FlightState::Error ? 1 : 0;
    }
    EXPECT_EQ(m_stage.takenWeight(), sent);
    EXPECT_EQ(onStage, m_stage.shownWeight());
    EXPECT_EQ(m_stage.shownWeight() + m_stage.skippedWeight(), sent);
    EXPECT_EQ(errors, 40u);
    EXPECT_LT(m_stage.window().flights.size(), 300u);
    // Dots of one kind on one link never touch: kLeastGap at the speed of the link.
    std::vector<ShownFlight> first;
    for (const ShownFlight& f : m_stage.window().flights)
        if (f.link == 0 && f.state == FlightState::Request)
            first.push_back(f);
    std::sort(first.begin(), first.end(), [](const auto& a, const auto& b) { return a.start < b.start; });
    ASSERT_GT(first.size(), 3u);
    for (std::size_t i = 1; i < first.size(); ++i) {
        const double speed = m_length / (first[i].end - first[i].start);
        EXPECT_GE((first[i].start - first[i - 1].start) * speed, FlightStage::kLeastGap - 1e-6);
    }
}

TEST_F(FlightStageTest, WhatIsLostOnItsWayLeavesTheDotThatItShared)
{
    // Three leave as one dot; then the power goes, and the second of them turns out lost.
    std::vector<Flight> flights{flight(0, 0.9900, 1.2, 1), flight(0, 0.9901, 1.2, 2), flight(0, 0.9902, 1.2, 3)};
    m_stage.takeFrame(frame(1, flights));
    ASSERT_EQ(m_stage.window().flights.size(), 1u);
    EXPECT_EQ(m_stage.window().flights[0].weight, 3u);
    flights[1].vanishes = true;
    for (int again = 0; again < 3; ++again) {
        m_stage.takeFrame(frame(1.03 + 0.03 * again, flights));
        ASSERT_EQ(m_stage.window().flights.size(), 2u);
        EXPECT_EQ(m_stage.window().flights[0].weight, 2u);
        EXPECT_FALSE(m_stage.window().flights[0].vanishes);
        EXPECT_EQ(m_stage.window().flights[1].weight, 1u);
        EXPECT_TRUE(m_stage.window().flights[1].vanishes);
        EXPECT_EQ(m_stage.window().flights[1].start, m_stage.window().flights[0].start);
    }
    EXPECT_TRUE(m_stage.shownAs(flights[1].ordinal)->vanishes);
    EXPECT_FALSE(m_stage.shownAs(flights[2].ordinal)->vanishes);
    EXPECT_EQ(m_stage.shownWeight(), 3u);
    // The others as well: the dot itself is lost, and nothing joins it.
    flights[0].vanishes = flights[2].vanishes = true;
    m_stage.takeFrame(frame(1.2, flights));
    std::uint64_t lost = 0;
    for (const ShownFlight& shown : m_stage.window().flights)
        lost += shown.vanishes ? shown.weight : 0;
    EXPECT_EQ(lost, 3u);
}

TEST_F(FlightStageTest, AFlightIsKnownByItsOrdinalUntilItHasLeft)
{
    const std::vector<Flight> flights{flight(0, 0.99, 0.991, 1)};
    m_stage.takeFrame(frame(1, flights));
    ASSERT_TRUE(m_stage.shownAs(flights[0].ordinal).has_value());
    EXPECT_EQ(m_stage.shownAs(flights[0].ordinal)->link, 0u);
    EXPECT_FALSE(m_stage.shownAs(flights[0].ordinal + 1).has_value());
    for (int i = 0; i < 60; ++i) {
        m_stage.advance(0.033);
        m_stage.takeFrame(frame(1 + 0.033 * i, {}));
    }
    EXPECT_FALSE(m_stage.shownAs(flights[0].ordinal).has_value());
}

TEST_F(FlightStageTest, TheStageIsBounded)
{
    m_length = 1e9;
    std::vector<Flight> flights;
    for (std::size_t i = 0; i < FlightStage::kMostFlights + 500; ++i)
        flights.push_back(flight(0, 1e-7 * static_cast<double>(i), 1e-7 * static_cast<double>(i) + 0.0001, i));
    for (Flight& f : flights)
        f.state = FlightState::Error;
    m_stage.takeFrame(frame(0.01, flights));
    EXPECT_EQ(m_stage.window().flights.size(), FlightStage::kMostFlights);
    EXPECT_EQ(m_stage.skippedWeight(), 500u);
}

TEST_F(FlightStageTest, LongChainsDoNotFallBehindForGood)
{
    for (const double pace : {1.0, 60.0}) {
        m_stage.clear();
        std::vector<Flight> chain; // down and back again and again: stretched, some 140 s of wall time
        for (int hop = 0; hop < 320; ++hop) {
            const double t = 0.001 * hop;
            Flight f = flight(static_cast<LinkIndex>(hop % 8 < 4 ? hop % 8 : 7 - hop % 8), t, t + 0.0005, 1);
            f.backward = hop % 8 >= 4;
            chain.push_back(f);
        }
        const std::uint64_t takenBefore = m_stage.takenWeight(), skippedBefore = m_stage.skippedWeight();
        m_stage.takeFrame(frame(1, chain, pace));
        EXPECT_EQ(m_stage.takenWeight() - takenBefore, 320U);
        EXPECT_GT(m_stage.skippedWeight() - skippedBefore, 0U);
        EXPECT_EQ(m_stage.takenWeight(), m_stage.shownWeight() + m_stage.skippedWeight());
        double latest = 0;
        for (const ShownFlight& shown : m_stage.window().flights)
            latest = std::max(latest, shown.start - m_stage.now());
        constexpr double kSlot = 0.05; // touching dots leave together, the first of them a little later
        EXPECT_LE(latest, std::min(10.0, 30 / pace) + kSlot) << "at " << pace;
        if (pace == 1.0) {
            EXPECT_GT(latest, 9) << "causes come first as long as that";
        }
    }
}

TEST_F(FlightStageTest, PausedMeansStandingStill)
{
    Frame paused = frame(1, {flight(0, 0.99, 0.991, 1)});
    paused.playing = false;
    m_stage.takeFrame(paused);
    m_stage.advance(5);
    EXPECT_EQ(m_stage.now(), 0);
    EXPECT_EQ(m_stage.window().flights.size(), 1u);
}

TEST_F(FlightStageTest, WhereARunRestsAfterALeapWhatIsOnItsWayThenIsShown)
{
    m_stage.takeFrame(frame(1, {flight(0, 0.99, 0.9905, 1)}));
    ASSERT_EQ(m_stage.window().flights.size(), 1u);
    Frame step = frame(30, {flight(1, 29.9, 29.9005, 2), flight(2, 29.95, 29.951, 3)});
    step.playing = false;
    m_stage.takeFrame(step);
    ASSERT_EQ(m_stage.window().flights.size(), 2u) << "the dot of 29 s ago is not on its way";
    for (const ShownFlight& dot : m_stage.window().flights) {
        EXPECT_NE(dot.link, 0u);
        EXPECT_GE(m_stage.now(), dot.start);
        EXPECT_LT(m_stage.now(), dot.end);
    }
}

TEST_F(FlightStageTest, AfterASmallStepEveryDotIsWhereItReallyIs)
{
    Frame rest = frame(30, {flight(0, 29.99, 29.9901, 1)});
    rest.playing = false;
    m_stage.takeFrame(rest);
    Frame step =
        frame(30.1, {flight(0, 29.99, 29.9901, 1), flight(1, 30.0999, 30.1001, 2), flight(2, 30.09, 30.0901, 3)});
    step.flights[0].ordinal = rest.flights[0].ordinal;
    step.playing = false;
    m_stage.takeFrame(step);
    const auto shareOf = [&](LinkIndex link) {
        const auto& dots = m_stage.window().flights;
        const auto dot = std::ranges::find(dots, link, &ShownFlight::link);
        return dot == dots.end() ? -1 : (m_stage.now() - dot->start) / (dot->end - dot->start);
    };
    EXPECT_NEAR(shareOf(1), 0.5, 1e-6) << "half of its 200 µs are over";
    EXPECT_GT(shareOf(2), 1) << "it has arrived";
    EXPECT_EQ(m_stage.play(), HopPlay::AsTheyAre);
    EXPECT_EQ(m_stage.takenWeight(), 3u) << "what was seen before counts no second time";
    EXPECT_EQ(m_stage.shownWeight() + m_stage.skippedWeight(), m_stage.takenWeight());
}

TEST_F(FlightStageTest, ADotKnowsWhatItIsOf)
{
    Flight repeated = flight(1, 0.5, 0.5005, 7);
    repeated.attempt = 2;
    m_stage.takeFrame(frame(1, {flight(0, 0.5, 0.5005, 1), repeated}));
    for (std::size_t i = 0; i < m_stage.window().flights.size(); ++i) {
        const Flight& of = m_stage.flightOf(i);
        EXPECT_EQ(of.link, m_stage.window().flights[i].link);
        EXPECT_EQ(of.attempt, of.link == 1 ? 2 : 0);
    }
}

TEST_F(FlightStageTest, APauseLeavesTheDotsWhereTheyAre)
{
    m_stage.takeFrame(frame(1, {flight(0, 0.99, 0.9905, 1)}, 2));
    m_stage.advance(0.03);
    const double start = m_stage.window().flights[0].start;
    Frame pause = frame(1.07, {}, 2);
    pause.playing = false;
    m_stage.takeFrame(pause);
    ASSERT_EQ(m_stage.window().flights.size(), 1u);
    EXPECT_EQ(m_stage.window().flights[0].start, start);
}

TEST_F(FlightStageTest, DotsStayOnTheirLinksWhenTheDocumentsLinksMove)
{
    m_stage.takeFrame(frame(1, {flight(0, 0.99, 0.9905, 1), flight(1, 0.99, 0.9905, 2), flight(3, 0.99, 0.9905, 3)}));
    m_stage.moveLinks(std::vector<ItemIndex>{kNoIndex, 0, 1, 2}); // the first one is gone
    ASSERT_EQ(m_stage.window().flights.size(), 2u);
    EXPECT_EQ(m_stage.window().flights[0].link, 0u);
    EXPECT_EQ(m_stage.window().flights[1].link, 2u);
    m_stage.advance(5);
    EXPECT_TRUE(m_stage.window().flights.empty());
}

TEST_F(FlightStageTest, ArrivedFlightsLeaveTheStageAndNothingGrows)
{
    double now = 0;
    std::size_t most = 0;
    for (int i = 0; i < 600; ++i) {
        now += 0.033;
        m_stage.takeFrame(frame(now, {flight(0, now - 0.01, now - 0.009, m_ordinal)}));
        m_stage.advance(0.033);
        most = std::max(most, m_stage.window().flights.size());
    }
    EXPECT_LT(most, 60u);
    EXPECT_EQ(m_stage.takenWeight(), 600u);
}

TEST_F(FlightStageTest, ANewEpochClearsTheStage)
{
    m_stage.takeFrame(frame(1, {flight(0, 0.99, 0.991, 1)}));
    m_ordinal = 0;
    Frame restarted = frame(0.1, {flight(1, 0.09, 0.091, 1)});
    restarted.epoch = 1;
    m_stage.takeFrame(restarted);
    ASSERT_EQ(m_stage.window().flights.size(), 1u);
    EXPECT_EQ(m_stage.window().flights[0].link, 1u);
}

TEST_F(FlightStageTest, FlightsOfRemovedLinksAreSkippedWithTheirWeight)
{
    FlightStage stage({[](LinkIndex) { return kNoIndex; }, [](ItemIndex) { return 100.0; }});
    stage.takeFrame(frame(1, {flight(0, 0.99, 0.991, 1)}));
    EXPECT_TRUE(stage.window().flights.empty());
    EXPECT_EQ(stage.skippedWeight(), 1u);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/recorder.h"

#include <cmath>

#include <gtest/gtest.h>

#include "tests/core/metrics/toy_run.h"

namespace cloudyard {
namespace {

using toy::at;

/// A toy run that is recorded with windows of one second.
class RecorderTest : public ::testing::Test {
protected:
    RecorderTest() { recorder.begin(run); }

    void advance(double seconds)
    {
        const SimTime until = at(seconds);
        while (recorder.nextSample() <= until) {
            run.runUntil(recorder.nextSample());
            recorder.sample(run);
        }
        run.runUntil(until);
    }
    void request(NodeIndex n, double created, double settled)
    {
        arrive(n);
        recorder.completed(n, at(created), at(settled));
        ++run.mutableState().stations[n].completions;
    }
    void arrive(NodeIndex n) { ++run.mutableState().stations[n].arrivals; }
    void depart(LinkIndex l, bool backward) { ++run.mutableState().traffic[l].departures[backward]; }
    [[nodiscard]] std::uint64_t departures(LinkIndex l, bool backward) const
    {
        return recorder.departures(run, l, backward);
    }
    [[nodiscard]] double departureRate(LinkIndex l, bool backward) const
    {
        return recorder.departureRate(run, l, backward);
    }

    Simulation run = toy::simulation();
    Recorder recorder{toy::vocabulary()};
};

TEST_F(RecorderTest, recordsSojournsAndWaitsOfEachNode)
{
    request(toy::kFirst, 0, 0.5);
    request(toy::kFirst, 0, 1.5);
    recorder.waited(toy::kShelf, at(1), at(4));
    EXPECT_EQ(recorder.times(toy::kFirst).sojourns.count(), 2u);
    EXPECT_DOUBLE_EQ(recorder.times(toy::kFirst).sojourns.mean(), 1);
    EXPECT_EQ(recorder.times(toy::kSecond).sojourns.count(), 0u);
    EXPECT_DOUBLE_EQ(recorder.times(toy::kShelf).waits.mean(), 3);
}

TEST_F(RecorderTest, tellsClassesOfRequestsApart)
{
    advance(0.5);
    for (int i = 0; i < 30; ++i) {
        recorder.requested(2);
        recorder.settled(2, at(0), at(0.2), Reason::None);
    }
    recorder.requested(5);
    recorder.settled(5, at(0), at(0.5), Reason::Timeout);
    ASSERT_EQ(recorder.classes().size(), 6u);
    EXPECT_EQ(recorder.classes()[2].completions, 30u);
    EXPECT_DOUBLE_EQ(recorder.sojournsOfClass(2).mean(), 0.2);
    EXPECT_EQ(recorder.classes()[5].arrivals, 1u);
    EXPECT_EQ(recorder.classes()[5].failures[static_cast<int>(Reason::Timeout)], 1u);
    EXPECT_DOUBLE_EQ(recorder.liveOfClass(2, at(0.5)).arrivalRate, 60); // in half a second
    EXPECT_NEAR(recorder.liveOfClass(2, at(0.5)).sojournP95, 0.2, 0.004);
    EXPECT_DOUBLE_EQ(recorder.liveOfClass(5, at(0.5)).successRatio, 0);
    advance(30); // the window has moved on
    EXPECT_DOUBLE_EQ(recorder.liveOfClass(2, at(30)).arrivalRate, 0);
    EXPECT_EQ(recorder.classes()[2].arrivals, 30u);
    recorder.restart(run);
    EXPECT_TRUE(recorder.classes().empty());
}

TEST_F(RecorderTest, sceneJoinsAllClients)
{
    advance(0.5);
    for (int i = 0; i < 15; ++i) {
        request(toy::kFirst, 0, 0.1);
        request(toy::kSecond, 0, 0.3);
    }
    recorder.failed(toy::kSecond, at(0), at(0.5), Reason::Timeout);
    run.mutableState().stations[toy::kSecond].failures[static_cast<int>(Reason::Timeout)] = 1;
    run.mutableState().stations[toy::kFirst].inSystem = 4;
    run.mutableState().ledgers.messages.expired = 2;
    run.mutableState().ledgers.messages.deadLettered = 9;
    run.mutableState().ledgers.parked = {.deadLettered = 9, .redriven = 1, .expired = 1, .removed = 2};
    toy::setWaiting(run, 7);
    const SceneNumbers scene = recorder.scene(run);
    EXPECT_EQ(scene.requests, 30u);
    EXPECT_EQ(scene.succeeded, 30u);
    EXPECT_EQ(scene.failed, 1u);
    EXPECT_EQ(scene.pending, 4u);
    EXPECT_EQ(scene.lost, 5u); // 2 expired; of the dead letters 1 and 2 are gone
    EXPECT_EQ(scene.parked, 5u);
    EXPECT_EQ(scene.backlog, 7);
    EXPECT_DOUBLE_EQ(scene.live.arrivalRate, 60); // in half a second
    EXPECT_DOUBLE_EQ(scene.live.successRatio, 30.0 / 31);
    EXPECT_NEAR(scene.live.sojournP50, 0.1, 0.002);
    EXPECT_NEAR(scene.live.sojournP95, 0.3, 0.005);
}

TEST_F(RecorderTest, workOfAStoreIsNotTheClients)
{
    request(toy::kShelf, 0, 1);
    EXPECT_EQ(recorder.scene(run).live.samples, 0u);
    EXPECT_EQ(recorder.scene(run).requests, 0u);
}

TEST_F(RecorderTest, liveRatesCoverTheTimeThatHasPassed)
{
    advance(4);
    for (int i = 0; i < 20; ++i)
        arrive(toy::kFirst);
    EXPECT_DOUBLE_EQ(recorder.live(run, toy::kFirst).arrivalRate, 5);
    advance(14);
    EXPECT_DOUBLE_EQ(recorder.live(run, toy::kFirst).arrivalRate,
                     2); // the ten seconds 4 to 14
    advance(14.5);
    EXPECT_DOUBLE_EQ(recorder.live(run, toy::kFirst).arrivalRate, 20 / 10.5);
    advance(15);
    EXPECT_EQ(recorder.live(run, toy::kFirst).arrivalRate, 0);
}

TEST_F(RecorderTest, oneRowAWindow)
{
    arrive(toy::kFirst);
    toy::setWaiting(run, 3);
    advance(1);
    toy::setWaiting(run, 5);
    advance(2.7);
    const Series& series = recorder.series();
    ASSERT_EQ(series.endRow(), 2u);
    EXPECT_EQ(series.time(1), 2.0);
    EXPECT_EQ(series.columns(), kSceneSeries + 3u + 2u + 3u);
    EXPECT_EQ(series.row(0)[kOfferedRate], 1);
    EXPECT_EQ(series.row(1)[kOfferedRate], 0);
    EXPECT_TRUE(std::isnan(series.row(0)[kSuccessRatio]));
    EXPECT_EQ(series.row(0)[kBacklog], 3);
    EXPECT_EQ(series.row(1)[recorder.column(toy::kShelf)], 5);
    EXPECT_EQ(series.row(1)[recorder.column(toy::kShelf) + 1], 50);
    EXPECT_EQ(series.row(0)[recorder.column(toy::kFirst)], 1);
    EXPECT_EQ(series.row(0)[recorder.column(toy::kSecond)], 0);
}

TEST_F(RecorderTest, percentilesOfANodesRowsMayRollOverTheLiveWindow)
{
    for (const bool rolls : {false, true}) {
        recorder = Recorder(toy::vocabulary(), {.rollingPercentiles = rolls});
        run = toy::simulation();
        recorder.begin(run);
        for (int second = 0; second < 6; ++second) { // 5 a second: too few in one for a percentile
            for (int i = 0; i < 5; ++i)
                request(toy::kFirst, second, second + 0.5);
            advance(second + 1);
        }
        const std::span<const float> last = recorder.series().row(5);
        const float p95 = last[recorder.column(toy::kFirst) + 2];
        EXPECT_EQ(std::isnan(p95), !rolls);
        EXPECT_TRUE(!rolls || std::abs(p95 - 0.5F) < 0.01F) << p95;
        EXPECT_EQ(last[recorder.column(toy::kFirst)], 5) << "rates are the second's own";
    }
}

TEST_F(RecorderTest, metricsAreTheKindsOwn)
{
    toy::setWaiting(run, 4);
    float values[] = {-1, -1, -1};
    recorder.metrics(run, toy::kShelf, values);
    EXPECT_EQ(values[0], 4);
    EXPECT_EQ(values[1], 40);
    EXPECT_EQ(values[2], -1);
}

TEST_F(RecorderTest, countsDeparturesByLinkAndDirection)
{
    for (int i = 0; i < 10; ++i)
        depart(1, i % 5 == 0);
    EXPECT_EQ(departures(0, false), 0u);
    EXPECT_EQ(departures(1, false), 8u);
    EXPECT_EQ(departures(1, true), 2u);
    EXPECT_EQ(departures(99, true), 0u);
    advance(4);
    EXPECT_DOUBLE_EQ(departureRate(1, false), 2);
    advance(10);
    EXPECT_DOUBLE_EQ(departureRate(1, false), 0.8);
    advance(11);
    EXPECT_EQ(departureRate(1, false), 0);
    depart(1, false);
    EXPECT_DOUBLE_EQ(departureRate(1, false), 0.1);
}

TEST_F(RecorderTest, restartForgetsTheWarmUp)
{
    request(toy::kFirst, 0, 0.5);
    depart(0, false);
    recorder.happened({.at = {}, .text = "early"});
    advance(3.25);
    recorder.restart(run);
    EXPECT_EQ(recorder.nextSample(), at(4.25));
    EXPECT_EQ(recorder.times(toy::kFirst).sojourns.count(), 0u);
    EXPECT_EQ(recorder.scene(run).live.samples, 0u);
    EXPECT_EQ(recorder.series().endRow(), 0u);
    EXPECT_EQ(departures(0, false), 1u);
    EXPECT_EQ(departureRate(0, false), 0);
    EXPECT_EQ(recorder.logEnd(), 1u);
    advance(4.25);
    EXPECT_EQ(recorder.series().time(0), 4.25);
}

TEST_F(RecorderTest, followsNodesAndLinksAddedDuringTheRun)
{
    advance(1);
    auto wider = std::make_shared<Topology>(run.topology());
    wider->nodes.emplace_back();
    wider->nodeIds.push_back("third");
    wider->nodeNames.push_back("third");
    wider->links.push_back(wider->links[1]);
    wider->links[2].from = 3;
    wider->linkIds.push_back("three");
    wider->index();
    run.mutableState().topology = wider;
    run.mutableState().stations.emplace_back();
    run.mutableState().conditions.emplace_back();
    run.mutableState().traffic.emplace_back();
    arrive(3); // before anybody told the recorder
    recorder.failed(3, at(1), at(1), Reason::Timeout);
    depart(2, false);
    recorder.follow(run);
    request(3, 1, 1.5);
    advance(2);
    EXPECT_EQ(departures(2, false), 1u);
    EXPECT_EQ(recorder.scene(run).live.samples, 1u);
    const Series& series = recorder.series();
    EXPECT_TRUE(std::isnan(series.row(0)[recorder.column(3)]));
    EXPECT_EQ(series.row(1)[recorder.column(3)], 2);
    EXPECT_EQ(series.row(1)[recorder.column(toy::kShelf)], 0);
}

TEST_F(RecorderTest, removedNodesHaveNoRow)
{
    auto less = std::make_shared<Topology>(run.topology());
    less->nodes[toy::kShelf].removed = true;
    run.mutableState().topology = less;
    recorder.follow(run);
    advance(1);
    EXPECT_TRUE(std::isnan(recorder.series().row(0)[recorder.column(toy::kShelf)]));
    EXPECT_EQ(recorder.series().row(0)[recorder.column(toy::kFirst)], 0);
}

TEST(RecorderLog, keepsTheNewestLinesWithTheirNumbers)
{
    const Simulation run = toy::simulation();
    Recorder recorder(toy::vocabulary(), {.logLines = 10});
    recorder.begin(run);
    for (std::int64_t i = 0; i < 1'000; ++i)
        recorder.happened({.at = at(static_cast<double>(i)), .text = "line", .first = i});
    std::vector<LogLine> lines;
    recorder.copyLogSince(995, lines);
    ASSERT_EQ(lines.size(), 5u);
    EXPECT_EQ(lines[0].first, 995);
    EXPECT_EQ(lines[4].ordinal, 999u);
    lines.clear();
    recorder.copyLogSince(0, lines);
    EXPECT_GE(lines.size(), 10u);
    EXPECT_LE(lines.size(), 20u);
    EXPECT_EQ(lines.back().ordinal, 999u);
}

} // namespace
} // namespace cloudyard

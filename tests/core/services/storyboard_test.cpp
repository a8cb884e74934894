// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shipped stories against their storyboards, over many seeds: every expected interval of the
// scene file holds in every run, and the means lie where the arithmetic puts them.
#include <map>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "core/study/run_scene.h"

namespace cloudyard {
namespace {

constexpr std::uint64_t kStorySeeds = 30;

Scene sceneNamed(const std::string& name)
{
    auto scene = loadScene(std::string(CLOUDYARD_SOURCE_DIR) + "/scenes/" + name, vocabulary());
    if (!scene)
        throw std::runtime_error(scene.error().message());
    return *scene;
}

/// Runs all seeds, expects each within its intervals, and returns the mean of each expectation's
/// values by name.
std::map<std::string, double> meansOverSeeds(const Scene& scene, std::uint64_t seeds = kStorySeeds)
{
    std::map<std::string, double> means;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const auto report = runScene(scene, {.seed = seed});
        EXPECT_TRUE(report && report->problem.empty()) << "seed " << seed;
        for (const ExpectationReport& e : report->expectations) {
            EXPECT_TRUE(e.met) << "seed " << seed << ": " << e.name << " is " << e.value;
            means[e.name] += e.value / static_cast<double>(seeds);
        }
    }
    return means;
}

TEST(Storyboard, ordersSurviveAZone)
{
    const auto means = meansOverSeeds(sceneNamed("orders-survive-a-zone.yard"));
    EXPECT_NEAR(means.at("Requests that failed"), 48, 7);
    EXPECT_NEAR(means.at("Success while blind"), 0.889, 0.01);
    EXPECT_NEAR(means.at("Peak of waiting orders"), 726, 130);
    EXPECT_NEAR(means.at("Orders are empty at"), 221, 3);
    EXPECT_NEAR(means.at("Orders that come a second time"), 4.3, 1);
}

TEST(Storyboard, firstQueue)
{
    const auto means = meansOverSeeds(sceneNamed("first-queue.yard"));
    EXPECT_NEAR(means.at("Orders waiting when the packer is back"), 140, 12);
    EXPECT_NEAR(means.at("Age of the oldest then"), 35, 0.5);
    EXPECT_NEAR(means.at("Orders are empty at"), 100, 6);
    EXPECT_NEAR(means.at("Wait p95"), 33.3, 1);
    EXPECT_NEAR(means.at("Orders that come a second time"), 1.1, 0.5);
}

// scenes/storyboards.md has the arithmetic.
TEST(Storyboard, sinkhole)
{
    const auto means = meansOverSeeds(sceneNamed("sinkhole.yard"));
    EXPECT_NEAR(means.at("In turn: refused"), 220, 6);
    EXPECT_NEAR(means.at("Least busy: refused"), 397, 15);
    EXPECT_NEAR(means.at("Least busy: success while it refuses"), 0.398, 0.015);
    EXPECT_NEAR(means.at("In turn: lost to silence"), 320, 8);
    EXPECT_NEAR(means.at("Least busy: lost to silence"), 7, 2);
    EXPECT_LT(means.at("Least busy: response p95 with two"),
              means.at("In turn: response p95 with two"));
}

TEST(Storyboard, coldStarts)
{
    const auto means = meansOverSeeds(sceneNamed("cold-starts.yard"));
    EXPECT_NEAR(means.at("Small: cold starts of the first minute"), 5.5, 1);
    EXPECT_NEAR(means.at("Large: cold starts of the first minute"), 7, 1.5);
    EXPECT_NEAR(means.at("Small: all cold starts") - means.at("Small: cold starts after two minutes"), 22, 4);
    EXPECT_NEAR(means.at("Large: all cold starts") - means.at("Large: cold starts after two minutes"), 53, 6);
    EXPECT_EQ(means.at("Kept ready: cold starts"), 0);
    EXPECT_NEAR(means.at("Kept ready: cost"), 0.049, 0.001);
}

TEST(Storyboard, functionDrinksAQueue)
{
    const auto means = meansOverSeeds(sceneNamed("function-drinks-a-queue.yard"));
    EXPECT_NEAR(means.at("Free: orders are empty at"), 28.7, 1);
    EXPECT_NEAR(means.at("Trap: given up"), 150, 5);
    EXPECT_EQ(means.at("Trap: errors"), 0);
    EXPECT_EQ(means.at("Mended: given up"), 0);
    EXPECT_NEAR(means.at("Mended: orders are empty at"), 248, 4);
}

TEST(Storyboard, retryStorm)
{
    const auto means = meansOverSeeds(sceneNamed("classics/retry-storm.yard"));
    EXPECT_LT(means.at("Naive: success long after the trigger"), 0.01);
    EXPECT_NEAR(means.at("Naive: tries that keep it so"), 51'200, 500);
    EXPECT_GT(means.at("Budget: success long after"), 0.9999);
    EXPECT_NEAR(means.at("Budget: tries"), 12'800, 60);
}

TEST(Storyboard, poisonAndDeadLetters)
{
    const auto means = meansOverSeeds(sceneNamed("classics/poison-and-dead-letters.yard"));
    EXPECT_NEAR(means.at("Dead letters after 150 s"), 54, 5);
    EXPECT_NEAR(means.at("Dead letters once moved back"), 0, 1);
    EXPECT_NEAR(means.at("Dead letters when they are all back"), 82, 6);
    EXPECT_NEAR(means.at("Dead letters after the purge"), 26, 4);
}

TEST(Storyboard, visibilityAndDuplicates)
{
    const auto means = meansOverSeeds(sceneNamed("classics/visibility-and-duplicates.yard"));
    EXPECT_NEAR(means.at("Plain: come again"), 147, 8);
    EXPECT_NEAR(means.at("Plain: packed"), 1'107, 20);
    EXPECT_EQ(means.at("Heartbeat: come again"), 0);
    EXPECT_NEAR(means.at("Heartbeat: packed"), 960, 18);
    EXPECT_NEAR(means.at("Twice: come again"), 103, 7);
}

TEST(Storyboard, fifoGroups)
{
    const auto means = meansOverSeeds(sceneNamed("classics/fifo-groups.yard"));
    EXPECT_NEAR(means.at("FIFO: mean of waiting orders"), 31, 8);
    EXPECT_LT(means.at("Standard: mean of waiting orders"), 0.01);
    EXPECT_NEAR(means.at("FIFO: dead letters"), 13.5, 2);
    EXPECT_NEAR(means.at("FIFO: packed from 240 s on"), 1'307, 70);
    EXPECT_NEAR(means.at("Standard: packed from 240 s on"), 2'149, 30);
    EXPECT_NEAR(means.at("FIFO: waiting at the end"), 880, 80);
}

TEST(Storyboard, filteredFanOut)
{
    const auto means = meansOverSeeds(sceneNamed("classics/filtered-fan-out.yard"));
    const double orders = means.at("Archive gets");
    EXPECT_NEAR(orders, 6'000, 45);
    EXPECT_NEAR(means.at("Europe gets") / orders, 0.5, 0.004);
    EXPECT_NEAR(means.at("Medium gets") / orders, 0.4, 0.004);
    EXPECT_NEAR(means.at("Review gets") / orders, 0.36, 0.004);
    EXPECT_NEAR(means.at("Filtered out") / orders, 1.74, 0.007);
    EXPECT_NEAR(means.at("Reviews waiting when the reviewer is back"), 289, 10);
    EXPECT_NEAR(means.at("Reviews are empty at"), 154, 8);
}

// Mitzenmacher's table at 0.9, M/M/1 and E100/M/1; scenes/storyboards.md has the formulas.
TEST(Storyboard, powerOfTwoChoices)
{
    const auto means = meansOverSeeds(sceneNamed("classics/power-of-two-choices.yard"), 10);
    EXPECT_NEAR(means.at("Random: mean response"), 1, 0.07);
    EXPECT_NEAR(means.at("Round robin: mean response"), 0.523, 0.02);
    EXPECT_NEAR(means.at("Two choices: mean response"), 0.26454, 0.004);
    EXPECT_GT(means.at("Shortest queue: mean response"), 0.1022);
    EXPECT_LT(means.at("Shortest queue: mean response"), 0.11);
    EXPECT_NEAR(means.at("Random: slowest in a hundred"), 4.605, 0.5);
    EXPECT_NEAR(means.at("Round robin: slowest in a hundred"), 2.407, 0.2);
    EXPECT_NEAR(means.at("Random: servers at work"), 90, 0.4);
}

// 1 - 0.99^100 = 0.634 leave.
TEST(Storyboard, tailAtScale)
{
    const auto means = meansOverSeeds(sceneNamed("classics/tail-at-scale.yard"));
    EXPECT_NEAR(means.at("One: readers served"), 0.99, 0.0015);
    EXPECT_NEAR(means.at("A hundred: readers served"), 0.366, 0.007);
    EXPECT_NEAR(means.at("Hedged: readers served"), 0.985, 0.002);
    EXPECT_NEAR(means.at("One answer: slowest in a hundred"), 1, 0.02);
    EXPECT_NEAR(means.at("A hundred: median of the page"), 1.308, 0.03);
    EXPECT_NEAR(means.at("Hedges"), 9'000, 150);
}

TEST(Storyboard, fanOutToPeople)
{
    const auto means = meansOverSeeds(sceneNamed("fan-out-to-people.yard"));
    EXPECT_NEAR(means.at("Reports waiting when the second writer is back"), 97, 12);
    EXPECT_NEAR(means.at("Age of the oldest then"), 19.4, 2);
    EXPECT_NEAR(means.at("Reports are empty at"), 168, 16);
    EXPECT_NEAR(means.at("Reports that come a second time"), 0.8, 0.2);
    EXPECT_NEAR(means.at("Archive: wait p95"), 0.277, 0.02);
    EXPECT_NEAR(means.at("Texts that failed"), 387, 15);
    EXPECT_NEAR(means.at("Copies under way before"), 51, 6);
    EXPECT_NEAR(means.at("Copies under way at most"), 206, 15);
    EXPECT_NEAR(means.at("Copies under way after"), 51, 6);
    EXPECT_NEAR(means.at("Phones: delay p95"), 0.69, 0.02);
    EXPECT_NEAR(means.at("Email: delay p95"), 10.7, 0.4);
}

TEST(Storyboard, elasticityAndItsLag)
{
    const auto means = meansOverSeeds(sceneNamed("elasticity-and-its-lag.yard"));
    EXPECT_NEAR(means.at("Success while it waits"), 0.706, 0.01);
    EXPECT_NEAR(means.at("Instances found healthy at"), 340, 12);
    EXPECT_NEAR(means.at("Requests that failed"), 10'750, 600);
}

TEST(Storyboard, scalingOnTheWrongMetric)
{
    const auto means = meansOverSeeds(sceneNamed("scaling-on-the-wrong-metric.yard"));
    EXPECT_NEAR(means.at("By CPU: jobs waiting at the end"), 5'040, 60);
    EXPECT_NEAR(means.at("By backlog: queue is empty at"), 414, 12);
}

TEST(Storyboard, staticStability)
{
    const auto means = meansOverSeeds(sceneNamed("static-stability.yard"));
    EXPECT_NEAR(means.at("Lean: success while it cannot mend"), 0.8, 0.01);
    EXPECT_NEAR(means.at("Stable: requests that failed"), 533, 25);
    EXPECT_NEAR(means.at("Lean: healthy again at"), 415, 10);
    EXPECT_NEAR(means.at("Lean: requests that failed"), 7'300, 300);
}

TEST(Storyboard, spotFleet)
{
    const auto means = meansOverSeeds(sceneNamed("spot-fleet.yard"));
    EXPECT_NEAR(means.at("Cheap: requests that failed until 600 s"), 2'000, 250);
    EXPECT_NEAR(means.at("Mixed: success on what it bought"), 0.667, 0.01);
}

// A day's mean of ceil(load / 2) is 5; scenes/storyboards.md has what lag and chance add.
TEST(Storyboard, followTheSun)
{
    const auto means = meansOverSeeds(sceneNamed("follow-the-sun.yard"));
    EXPECT_NEAR(means.at("Tokyo: requests in the hour of its peak"), 4'793, 50);
    EXPECT_NEAR(means.at("Frankfurt: requests in that hour"), 1'345, 25);
    EXPECT_NEAR(means.at("Seattle: requests in that hour"), 2'446, 35);
    EXPECT_NEAR(means.at("America: grows again at"), 8'664, 100);
    EXPECT_NEAR(means.at("Asia: instance seconds"), 75'800, 1'100);
    EXPECT_NEAR(means.at("America: instance seconds"), 75'100, 1'100);
    EXPECT_NEAR(means.at("Europe: instance seconds"), 86'900, 150);
    EXPECT_EQ(means.at("Requests that failed"), 0);
}

TEST(Storyboard, theScenesOwnSeedsKeepTheirPromises)
{
    for (const char* name : {"orders-survive-a-zone.yard", "first-queue.yard", "sinkhole.yard",
                             "fan-out-to-people.yard", "classics/retry-storm.yard",
                             "classics/poison-and-dead-letters.yard",
                             "classics/visibility-and-duplicates.yard", "classics/fifo-groups.yard",
                             "classics/filtered-fan-out.yard", "classics/power-of-two-choices.yard",
                             "classics/tail-at-scale.yard", "elasticity-and-its-lag.yard",
                             "scaling-on-the-wrong-metric.yard", "static-stability.yard", "spot-fleet.yard",
                             "follow-the-sun.yard"}) {
        const auto report = runScene(sceneNamed(name));
        ASSERT_TRUE(report);
        for (const ObjectiveReport& objective : report->objectives)
            EXPECT_TRUE(objective.met)
                << name << ": " << objective.name << " is " << objective.value;
        for (const ExpectationReport& e : report->expectations)
            EXPECT_TRUE(e.met) << name << ": " << e.name << " is " << e.value;
    }
}

// Checks leave at 61 and 66 s and time out at 63 and 68 s: one nanosecond before, web-a still gets
// requests.
TEST(Storyboard, webAIsOutAt68SecondsExactly)
{
    const Scene scene = sceneNamed("orders-survive-a-zone.yard");
    for (std::uint64_t seed = 1; seed <= kStorySeeds; ++seed) {
        Simulation run = *buildSimulation(scene, seed);
        const NodeIndex web = run.topology().findNode("web");
        const auto healthy = [&] {
            double gauges[32] = {};
            run.gauges(web, gauges);
            return gauges[0];
        };
        run.runUntil({68'000'000'000 - 1});
        EXPECT_EQ(healthy(), 3) << "seed " << seed;
        run.runUntil({68'000'000'000});
        EXPECT_EQ(healthy(), 2) << "seed " << seed;
    }
}

} // namespace
} // namespace cloudyard

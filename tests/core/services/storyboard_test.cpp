// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The two first scenes against their storyboards, over many seeds: every expected interval of the
// scene file holds in every run, and the means lie where the arithmetic puts them.
#include <map>

#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "core/study/run_scene.h"

namespace cloudyard {
namespace {

constexpr std::uint64_t kSeeds = 30;

Scene sceneNamed(const std::string& name)
{
    auto scene = loadScene(std::string(CLOUDYARD_SOURCE_DIR) + "/scenes/" + name, vocabulary());
    if (!scene)
        throw std::runtime_error(scene.error().message());
    return *scene;
}

/// Runs all seeds, expects each within its intervals, and returns the mean of each expectation's
/// values by name.
std::map<std::string, double> meansOverSeeds(const Scene& scene)
{
    std::map<std::string, double> means;
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        const auto report = runScene(scene, {.seed = seed});
        EXPECT_TRUE(report && report->problem.empty()) << "seed " << seed;
        for (const ExpectationReport& e : report->expectations) {
            EXPECT_TRUE(e.met) << "seed " << seed << ": " << e.name << " is " << e.value;
            means[e.name] += e.value / static_cast<double>(kSeeds);
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

TEST(Storyboard, theScenesOwnSeedsKeepTheirPromises)
{
    for (const char* name : {"orders-survive-a-zone.yard", "first-queue.yard"}) {
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
    for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
        Simulation run = *buildSimulation(scene, seed);
        const NodeIndex web = run.topology().findNode("web");
        const auto healthy = [&] {
            double gauges[8] = {};
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

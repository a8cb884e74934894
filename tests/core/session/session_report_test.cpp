// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <filesystem>
#include <string>
#include <utility>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/metrics/run_report.h"
#include "core/study/run_scene.h"
#include "session_runs.h"
#include "small_scenes.h"

namespace cloudyard {
namespace {

/// What the session says of this node when it is asked now.
RunReport asked(Session& session, const std::string& node = {})
{
    session.post(command::Report{node});
    session.advance(0);
    const Frame* frame = session.takeFrame();
    EXPECT_TRUE(frame != nullptr && frame->report != nullptr);
    return frame != nullptr && frame->report != nullptr ? *frame->report : RunReport{};
}

std::unique_ptr<Session> standingAt(std::shared_ptr<const Scene> scene, SimTime at)
{
    auto session = unthreaded(std::move(scene));
    session->post(command::RunTo{at});
    session->advance(0);
    return session;
}

/// Equal to the last bit; what was not measured equals what was not measured.
void expectEqual(double one, double other, const std::string& what)
{
    EXPECT_TRUE(one == other || (std::isnan(one) && std::isnan(other))) << what << ": " << one << " and " << other;
}

void expectEqual(const TimesReport& one, const TimesReport& other, const std::string& what)
{
    expectEqual(one.mean, other.mean, what + " mean");
    expectEqual(one.p50, other.p50, what + " p50");
    expectEqual(one.p95, other.p95, what + " p95");
    expectEqual(one.p99, other.p99, what + " p99");
    expectEqual(one.max, other.max, what + " max");
    EXPECT_EQ(one.count, other.count) << what;
}

void expectEqual(const NodeReport& one, const NodeReport& other)
{
    EXPECT_EQ(one.id, other.id);
    EXPECT_EQ(one.name, other.name);
    EXPECT_EQ(one.kind, other.kind);
    EXPECT_EQ(one.hasServers, other.hasServers) << one.id;
    EXPECT_EQ(one.arrivals, other.arrivals) << one.id;
    EXPECT_EQ(one.completions, other.completions) << one.id;
    EXPECT_EQ(one.failures, other.failures) << one.id;
    expectEqual(one.utilisation, other.utilisation, one.id + " utilisation");
    expectEqual(one.meanInSystem, other.meanInSystem, one.id + " mean in system");
    expectEqual(one.meanWaiting, other.meanWaiting, one.id + " mean waiting");
    expectEqual(one.sojourn, other.sojourn, one.id + " sojourn");
    expectEqual(one.wait, other.wait, one.id + " wait");
    ASSERT_EQ(one.metrics.size(), other.metrics.size()) << one.id;
    for (std::size_t m = 0; m < one.metrics.size(); ++m) {
        EXPECT_EQ(one.metrics[m].first, other.metrics[m].first);
        expectEqual(one.metrics[m].second, other.metrics[m].second, one.id + " " + one.metrics[m].first);
    }
}

void expectEqualScene(const RunReport& one, const RunReport& other)
{
    EXPECT_EQ(one.simulated, other.simulated);
    EXPECT_EQ(one.fingerprint, other.fingerprint);
    EXPECT_EQ(one.ledgers, other.ledgers);
    EXPECT_EQ(one.scene.requests, other.scene.requests);
    EXPECT_EQ(one.scene.succeeded, other.scene.succeeded);
    EXPECT_EQ(one.scene.failed, other.scene.failed);
    EXPECT_EQ(one.requestsFailed, other.requestsFailed);
    EXPECT_EQ(sum(one.requestsFailed), one.scene.failed);
    expectEqual(one.cost.total(), other.cost.total(), "cost");
    expectEqual(one.cost.instanceSeconds, other.cost.instanceSeconds, "instance seconds");
    EXPECT_EQ(one.verdict.sentence(), other.verdict.sentence());
    ASSERT_EQ(one.objectives.size(), other.objectives.size());
    for (std::size_t i = 0; i < one.objectives.size(); ++i) {
        EXPECT_EQ(one.objectives[i].name, other.objectives[i].name);
        expectEqual(one.objectives[i].value, other.objectives[i].value, one.objectives[i].name);
        expectEqual(one.objectives[i].limit, other.objectives[i].limit, one.objectives[i].name);
        EXPECT_EQ(one.objectives[i].met, other.objectives[i].met) << one.objectives[i].name;
    }
    ASSERT_EQ(one.expectations.size(), other.expectations.size());
    for (std::size_t i = 0; i < one.expectations.size(); ++i) {
        EXPECT_EQ(one.expectations[i].name, other.expectations[i].name);
        EXPECT_EQ(one.expectations[i].because, other.expectations[i].because);
        expectEqual(one.expectations[i].value, other.expectations[i].value, one.expectations[i].name);
        EXPECT_EQ(one.expectations[i].met, other.expectations[i].met) << one.expectations[i].name;
    }
}

/// The session at `at` tells what a run of the scene tells that ends there.
void expectTellsTheSame(const std::shared_ptr<const Scene>& scene, SimTime at)
{
    const auto session = standingAt(scene, at);
    const auto run = runScene(*scene, {.duration = at - SimTime{}});
    ASSERT_TRUE(run.has_value()) << run.error().message();
    expectEqualScene(asked(*session), *run);
    for (const NodeReport& node : run->nodes) {
        const RunReport report = asked(*session, node.id);
        ASSERT_EQ(report.nodes.size(), 1u) << node.id;
        expectEqual(report.nodes.front(), node);
    }
}

Objective atLeast(double min, std::string name, Measure measure)
{
    Objective objective;
    objective.name = std::move(name);
    objective.measure = std::move(measure);
    objective.min = min;
    return objective;
}

TEST(SessionReport, tellsToTheBitWhatARunTellsThatEndsThere)
{
    int scenes = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(CLOUDYARD_SOURCE_DIR "/scenes")) {
        if (entry.path().extension() != ".yard")
            continue;
        SCOPED_TRACE(entry.path().string());
        const auto loaded = loadScene(entry.path().string(), vocabulary());
        ASSERT_TRUE(loaded.has_value()) << loaded.error().message();
        const auto scene = std::make_shared<const Scene>(*loaded);
        for (const std::int64_t ms : {10, 7'350, 66'000, 240'000})
            if (!scene->duration || ms <= scene->duration->ns / 1'000'000)
                expectTellsTheSame(scene, SimTime{ms * 1'000'000});
        ++scenes;
    }
    EXPECT_GE(scenes, 14);
}

// How often it was asked before, in what steps it came there and what was watched makes no difference.
TEST(SessionReport, asManyAsOneLikesOnTheWay)
{
    const auto scene = shop().share();
    const auto session = unthreaded(scene);
    session->post(command::Play{});
    for (int i = 0; i < 300; ++i) {
        session->post(command::Report{"web-a"});
        session->advance(0.1);
    }
    const auto run = runScene(*scene);
    ASSERT_TRUE(run.has_value());
    expectEqualScene(asked(*session, "web-a"), *run);
    expectReplays(*session);
}

TEST(SessionReport, nobodyAskedNothingMade)
{
    const auto session = standingAt(shop().share(), {5'000'000'000});
    const Frame* frame = session->takeFrame();
    ASSERT_NE(frame, nullptr);
    EXPECT_EQ(frame->report, nullptr);
    EXPECT_TRUE(session->log().size() <= 1);
}

TEST(SessionReport, itIsOfThisRunAndStaysUntilTheNext)
{
    const auto session = standingAt(shop().share(), {5'000'000'000});
    EXPECT_EQ(asked(*session).simulated, 5);
    session->post(command::StepTime{});
    session->advance(0);
    const Frame* later = session->takeFrame();
    ASSERT_TRUE(later != nullptr && later->report != nullptr);
    EXPECT_EQ(later->report->simulated, 5) << "a new one is made when it is asked for";
    session->post(command::Restart{});
    session->advance(0);
    const Frame* again = session->takeFrame();
    ASSERT_NE(again, nullptr);
    EXPECT_EQ(again->report, nullptr);
}

TEST(SessionReport, whatIsNotYetOverIsSaidToBeSo)
{
    SmallScene scene = shop();
    scene.scene.objectives = {atLeast(0.5, "early", {"success_rate", {}, {}, SimTime{6'000'000'000}}),
                              atLeast(0.5, "whole", {"success_rate", {}, {}, {}}),
                              atLeast(0.5, "late", {"success_rate", {}, SimTime{20'000'000'000}, {}})};
    const auto session = standingAt(scene.share(), {10'000'000'000});
    const RunReport report = asked(*session);
    ASSERT_EQ(report.objectives.size(), 3u);
    EXPECT_TRUE(report.objectives[0].over);
    EXPECT_TRUE(report.objectives[0].met);
    EXPECT_FALSE(report.objectives[1].over);
    EXPECT_FALSE(report.objectives[2].over);
    EXPECT_TRUE(std::isnan(report.objectives[2].value));
}

// A clockwork of 10 requests a second: what is added later counts from then on, what is gone is left out, and its bill
// stays.
TEST(SessionReport, followsEditsOfTheScene)
{
    SmallScene scene = shop();
    scene.scene.experiment.clear();
    scene.scene.objectives = {atLeast(0, "all", {"requests", {}, {}, {}})};
    const auto session = standingAt(scene.share(), {10'000'000'000});
    SmallScene wider = scene;
    wider.node("more", "clients", "", {{"rate", "10/s"}, {"arrivals", "constant"}, {"city", "Dublin"}})
        .link("more", "web");
    wider.scene.objectives.push_back(atLeast(0, "new", {"requests", {}, {}, {}}));
    wider.scene.objectives.push_back(atLeast(0, "newer", {"requests", NodeId("more"), {}, {}}));
    session->post(command::ApplyScene{wider.share()});
    session->post(command::RunTo{{20'000'000'000}});
    session->advance(0);
    const RunReport report = asked(*session, "more");
    ASSERT_EQ(report.nodes.size(), 1u);
    EXPECT_NEAR(static_cast<double>(report.nodes[0].arrivals), 100, 1);
    EXPECT_NEAR(report.nodes[0].metrics[0].second, 10, 0.2) << "a second, since it is there";
    ASSERT_EQ(report.objectives.size(), 3u);
    EXPECT_EQ(report.objectives[0].value, static_cast<double>(report.scene.requests));
    EXPECT_TRUE(std::isnan(report.objectives[2].value)) << "nobody has counted it from the start";

    SmallScene fewer = scene;
    std::erase_if(fewer.scene.nodes, [](const Node& node) { return node.id == NodeId("web-a"); });
    std::erase_if(fewer.scene.links, [](const Link& link) {
        return link.from == NodeId("web-a") || link.to == NodeId("web-a");
    });
    session->post(command::ApplyScene{fewer.share()});
    session->advance(0);
    EXPECT_TRUE(asked(*session, "web-a").nodes.empty());
    EXPECT_TRUE(asked(*session, "nobody").nodes.empty());
    EXPECT_TRUE(asked(*session, "eu-a").nodes.empty()) << "a place is no station";
    EXPECT_GE(asked(*session).cost.total(), report.cost.total()) << "what was billed was billed";
}

} // namespace
} // namespace cloudyard

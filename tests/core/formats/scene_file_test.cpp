// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/scene_file.h"

#include <cmath>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::sceneFrom;
using testing::testVocabulary;

constexpr std::string_view kWholeScene = R"({
  "format": 1,
  "title": "Orders survive a zone",
  "seed": 42,
  "duration": "4 min",
  "pace": 2,
  "notes": "Watch.\nThen \"try\" é.",
  "map": {"width": 8000, "projection": "later"},
  "nodes": [
    {"id": "shoppers", "kind": "clients", "name": "Shoppers", "position": [-340.5, 40], "settings": {"city": "Dublin", "rate": "200/s", "arrivals": "poisson"}},
    {"id": "eu", "kind": "region", "position": [0, 0], "size": [620, 380], "collapsed": true, "settings": {"code": "eu-west-1"}},
    {"id": "eu-a", "kind": "zone", "parent": "eu", "settings": {"name": "a"}},
    {"id": "web", "kind": "load-balancer", "parent": "eu", "settings": {"cross_zone": false}},
    {"id": "web-1", "kind": "instance", "parent": "eu-a", "settings": {"slots": 2, "speed": 1.0, "failure_probability": 0.001}, "later": [1, {"deep": null}], "large": 18446744073709551615},
    {"id": "orders", "kind": "queue", "parent": "eu", "locked": true, "group": "group-1"}
  ],
  "links": [
    {"id": "l1", "from": "shoppers", "to": "web", "label": "shops", "via": [[1, 2], [3.25, -4]], "settings": {"timeout": "2 s", "retries": 2}},
    {"id": "l2", "from": "web", "to": "web-1"},
    {"id": "l3", "from": "web-1", "to": "orders", "colour": "red"}
  ],
  "experiment": [
    {"at": "60 s", "fault": "zone-power-loss", "target": "eu-a", "for": "120 s"},
    {"at": "61 s", "fault": "link-cut", "target": "l2", "loss": 0.5}
  ],
  "objectives": [
    {"name": "works", "metric": "success_rate", "of": "shoppers", "min": 0.99, "from": "30 s", "to": "240 s"}
  ],
  "expect": [
    {"metric": "failed", "low": 30, "high": 65, "because": "72 x 5.95 / 9 = 48"}
  ],
  "annotations": [
    {"id": "why", "form": "note", "parent": "eu-a", "text": "Why\ntwo?", "color": "violet", "position": [8, 16.5], "size": [160, 80], "locked": true},
    {"id": "around", "form": "frame", "text": "Orders", "group": "group-1", "tilt": [1, 2]}
  ],
  "x-later": {"a": [1.5, "b"]}
}
)";

/// As the writer says times: 60 s is a minute.
std::string canonical(std::string_view text)
{
    const Result<Scene> scene = parseScene(text);
    return scene ? writeScene(*scene) : scene.error().message();
}

TEST(SceneFile, ReadsEveryPart)
{
    const Result<Scene> read = readScene(kWholeScene, testVocabulary());
    ASSERT_TRUE(read) << read.error().message();
    const Scene& scene = *read;
    EXPECT_EQ(scene.title, "Orders survive a zone");
    EXPECT_EQ(scene.seed, 42u);
    EXPECT_EQ(scene.duration, Duration::seconds(240));
    EXPECT_EQ(scene.pace, 2);
    EXPECT_EQ(scene.notes, "Watch.\nThen \"try\" \u00e9.");
    EXPECT_EQ(scene.mapWidth, 8000);
    ASSERT_EQ(scene.nodes.size(), 6u);
    EXPECT_EQ(scene.nodes[0].position, (Point{-340.5, 40}));
    EXPECT_EQ(scene.nodes[1].size, (Extent{620, 380}));
    EXPECT_TRUE(scene.nodes[1].collapsed);
    EXPECT_EQ(scene.nodes[4].parent, NodeId("eu-a"));
    EXPECT_EQ(*scene.nodes[4].settings.find("slots"), SettingValue(std::int64_t{2}));
    EXPECT_EQ(*scene.nodes[4].settings.find("speed"), SettingValue(1.0));
    ASSERT_EQ(scene.links.size(), 3u);
    EXPECT_EQ(scene.links[0].label, "shops");
    EXPECT_THAT(scene.links[0].via, ElementsAre(Point{1, 2}, Point{3.25, -4}));
    ASSERT_EQ(scene.experiment.size(), 2u);
    EXPECT_EQ(scene.experiment[0].at, SimTime::fromSeconds(60));
    EXPECT_EQ(scene.experiment[0].duration, Duration::seconds(120));
    EXPECT_EQ(*scene.experiment[1].parameters.find("loss"), SettingValue(0.5));
    EXPECT_EQ(scene.objectives.at(0).min, 0.99);
    EXPECT_EQ(scene.objectives.at(0).measure.to, SimTime::fromSeconds(240));
    EXPECT_EQ(scene.expectations.at(0).high, 65);
    EXPECT_TRUE(scene.nodes[5].locked && !scene.nodes[4].locked);
    EXPECT_EQ(scene.nodes[5].group, "group-1");
    ASSERT_EQ(scene.annotations.size(), 2u);
    EXPECT_EQ(scene.annotations[0].form, Annotation::Form::Note);
    EXPECT_EQ(scene.annotations[0].parent, NodeId("eu-a"));
    EXPECT_EQ(scene.annotations[0].text, "Why\ntwo?");
    EXPECT_EQ(scene.annotations[0].tint, "violet");
    EXPECT_EQ(scene.annotations[0].size, (Extent{160, 80}));
    EXPECT_TRUE(scene.annotations[0].locked);
    EXPECT_EQ(scene.annotations[1].form, Annotation::Form::Frame);
    EXPECT_EQ(scene.annotations[1].position, std::nullopt);
    EXPECT_EQ(scene.annotations[1].group, "group-1");
}

TEST(SceneFile, WritesWhatItReadByteForByte)
{
    std::string expected(kWholeScene);
    for (const auto& [from, to] :
         {std::pair("\"60 s\"", "\"1 min\""), std::pair("\"120 s\"", "\"2 min\""),
          std::pair("\"240 s\"", "\"4 min\"")})
        for (std::size_t at = expected.find(from); at != std::string::npos;
             at = expected.find(from))
            expected.replace(at, std::string_view(from).size(), to);
    EXPECT_EQ(canonical(kWholeScene), expected);
    EXPECT_EQ(canonical(expected), expected);
}

TEST(SceneFile, AnEmptySceneHasItsListsAllTheSame)
{
    EXPECT_EQ(writeScene(Scene{}),
              "{\n  \"format\": 1,\n  \"title\": \"\",\n  \"seed\": 1,\n  \"nodes\": [],\n"
              "  \"links\": []\n}\n");
    EXPECT_EQ(parseScene("{\"format\": 1}"), Scene{});
}

TEST(SceneFile, KeepsEveryBitOfEveryNumber)
{
    Scene scene = sceneFrom("queue q at 0,0");
    scene.seed = std::numeric_limits<std::uint64_t>::max();
    scene.nodes[0].position = Point{0.1 + 0.2, -0.0};
    scene.nodes[0].size = Extent{std::numeric_limits<double>::min(), 1e22};
    scene.nodes[0].settings.set("a", std::numeric_limits<std::int64_t>::min());
    scene.nodes[0].settings.set("b", 1.0);
    scene.nodes[0].settings.set("c", -0.0);
    scene.nodes[0].settings.set("d", std::numeric_limits<double>::denorm_min());
    scene.duration = Duration::nanoseconds(1'234'567'891);
    scene.objectives.emplace_back().max = 1.0 / 3;
    scene.objectives[0].measure.metric = "x";
    scene.objectives[0].measure.from = SimTime{1};
    const std::string text = writeScene(scene);
    const Result<Scene> back = parseScene(text);
    ASSERT_TRUE(back) << back.error().message();
    EXPECT_EQ(*back, scene);
    EXPECT_EQ(writeScene(*back), text);
    EXPECT_TRUE(std::signbit(back->nodes[0].position->y));
}

TEST(SceneFile, KeepsWhatItDoesNotKnow)
{
    constexpr std::string_view kLater =
        R"({"format": 1, "map": {"tilt": 3}, "nodes": [{"id": "g", "kind": "gizmo",
        "spin": {"axis": [1, 2.5, null]}, "settings": {"torque": [1], "mass": 1e3}}], "links": [],
        "experiment": [{"at": "1 s", "fault": "flood", "target": "g", "depth": "2 m"}], "weather": "rain"})";
    const Result<Scene> scene = parseScene(kLater);
    ASSERT_TRUE(scene) << scene.error().message();
    const std::string text = writeScene(*scene);
    for (const char* kept :
         {R"("tilt": 3)", R"("kind": "gizmo")", R"("spin": {"axis": [1, 2.5, null]})",
          R"("torque": [1])", R"("mass": 1000.0)", R"("fault": "flood")", R"("depth": "2 m")",
          R"("weather": "rain")"})
        EXPECT_NE(text.find(kept), std::string::npos) << kept << " in\n" << text;
    EXPECT_EQ(*parseScene(text), *scene);
    EXPECT_FALSE(readScene(kLater, testVocabulary())) << "kept, but it cannot run";
}

TEST(SceneFile, ReadsLimitsWithUnits)
{
    const Result<Scene> scene = parseScene(R"({"format": 1, "objectives": [
        {"metric": "response_p95", "max": "500 ms"}, {"metric": "rate", "min": "120/min", "max": 3},
        {"metric": "size", "max": "2 KiB"}]})");
    ASSERT_TRUE(scene) << scene.error().message();
    EXPECT_EQ(scene->objectives[0].max, 0.5);
    EXPECT_EQ(scene->objectives[1].min, 2.0);
    EXPECT_EQ(scene->objectives[1].max, 3.0);
    EXPECT_EQ(scene->objectives[2].max, 2048.0);
}

TEST(SceneFile, ListsAllErrorsWithTheirLines)
{
    const std::vector<Error> errors = errorsInScene(R"({"format": 1,
        "nodes": [
        {"id": "a", "kind": "instance"},
        {"id": "b", "kind": "gizmo"}],
        "links": [{"id": "l",
                   "from": "a", "to": "c"}]})",
                                                    testVocabulary());
    std::vector<std::string> messages;
    for (const Error& error : errors)
        messages.push_back(error.message());
    EXPECT_THAT(messages,
                ElementsAre("line 3, node a: Instance cannot stand on the map (expected in a zone)",
                            "line 4, node b: the kind \"gizmo\" is not known",
                            "line 5, link l, to: there is no node \"c\""));
    EXPECT_THAT(errorsInScene(kWholeScene, testVocabulary()), IsEmpty());
}

TEST(SceneFile, RefusesTooManyNodesAtOnce)
{
    std::string text = R"({"format": 1, "nodes": [)";
    for (std::size_t i = 0; i <= 100'000; ++i)
        text += (i > 0 ? "," : "") + std::string(R"({"id": "n)") + std::to_string(i) +
                R"(", "kind": "queue"})";
    text += "]}";
    const Result<Scene> scene = readScene(text, testVocabulary());
    ASSERT_FALSE(scene);
    EXPECT_EQ(scene.error().message(),
              "the scene has 100001 nodes and 0 links, which is too many (expected at most "
              "100000 nodes and 400000 links)");
}

TEST(SceneFile, RefusesMoreBytesThanTheLimit)
{
    const Result<Scene> scene = parseScene(std::string(kMostSceneBytes + 1, ' '));
    ASSERT_FALSE(scene);
    EXPECT_EQ(scene.error().message(), "the scene is too large (expected at most 64 MiB)");
}

} // namespace
} // namespace cloudyard

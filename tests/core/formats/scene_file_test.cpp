// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/scene_file.h"

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
    {"id": "orders", "kind": "queue", "parent": "eu"}
  ],
  "links": [
    {"id": "l1", "from": "shoppers", "to": "web", "via": [[1, 2], [3.25, -4]], "settings": {"timeout": "2 s", "retries": 2}},
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
    EXPECT_THAT(scene.links[0].via, ElementsAre(Point{1, 2}, Point{3.25, -4}));
    ASSERT_EQ(scene.experiment.size(), 2u);
    EXPECT_EQ(scene.experiment[0].at, SimTime::fromSeconds(60));
    EXPECT_EQ(scene.experiment[0].duration, Duration::seconds(120));
    EXPECT_EQ(*scene.experiment[1].parameters.find("loss"), SettingValue(0.5));
    EXPECT_EQ(scene.objectives.at(0).min, 0.99);
    EXPECT_EQ(scene.objectives.at(0).measure.to, SimTime::fromSeconds(240));
    EXPECT_EQ(scene.expectations.at(0).high, 65);
}

TEST(SceneFile, WritesWhatItReadByteForByte)
{
    std::string expected(kWholeScene);
    for (const auto& [from, to] : {std::pair("\"60 s\"", "\"1 min\""), std::pair("\"120 s\"", "\"2 min\""),
                                   std::pair("\"240 s\"", "\"4 min\"")})
        for (std::size_t at = expected.find(from); at != std::string::npos; at = expected.find(from))
            expected.replace(at, std::string_view(from).size(), to);
    EXPECT_EQ(canonical(kWholeScene), expected);
    EXPECT_EQ(canonical(expected), expected);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scene_text.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "tests/support/test_vocabulary.h"

namespace cloudyard::testing {
namespace {

TEST(SceneText, BuildsWhatItSays)
{
    const Scene scene = sceneFrom(R"(
        title A small shop     # a comment; with a semicolon
        seed 7; duration 4 min; pace 2
        clients c at -3,4.5 city=S\u00e3o Paulo rate=10/s
        zone z in r name=a; instance w in z slots=2 speed=1.5 on=true service_time=exponential 50 ms
        c -> w timeout=2 s; back: w -> c
        fault 10s link-cut back for 5s loss=0.5
        objective p95 of c from 1s to 5s min 0.5 max 2
        expect failed 1..3)");
    EXPECT_EQ(scene.title, "A small shop");
    EXPECT_EQ(scene.seed, 7u);
    EXPECT_EQ(scene.duration, Duration::seconds(240));
    EXPECT_EQ(scene.pace, 2);
    EXPECT_EQ(scene.nodes.at(0).position, (Point{-3, 4.5}));
    EXPECT_EQ(scene.nodes.at(2).parent, NodeId("z"));
    EXPECT_EQ(*scene.nodes.at(2).settings.find("slots"), SettingValue(std::int64_t{2}));
    EXPECT_EQ(*scene.nodes.at(2).settings.find("speed"), SettingValue(1.5));
    EXPECT_EQ(*scene.nodes.at(2).settings.find("on"), SettingValue(true));
    EXPECT_EQ(*scene.nodes.at(2).settings.find("service_time"),
              SettingValue(std::string("exponential 50 ms")));
    EXPECT_EQ(scene.links.at(0).id, LinkId("c-w"));
    EXPECT_EQ(scene.links.at(1).id, LinkId("back"));
    EXPECT_EQ(scene.experiment.at(0).duration, Duration::seconds(5));
    EXPECT_EQ(*scene.experiment.at(0).parameters.find("loss"), SettingValue(0.5));
    EXPECT_EQ(scene.objectives.at(0).measure.to, SimTime::fromSeconds(5));
    EXPECT_EQ(scene.objectives.at(0).max, 2);
    EXPECT_EQ(scene.expectations.at(0).high, 3);
}

TEST(SceneText, RefusesBrokenStatements)
{
    for (const char* text :
         {"queue", "queue q in", "queue q at 1", "queue q at 1,x", "queue q word", "queue q =1",
          "a ->", "-> b", "a b -> c", "fault 10 cut l", "fault 10s", "objective",
          "objective m maximum 3", "expect m 3", "expect m a..b", "duration long", "seed x"})
        EXPECT_THROW((void)sceneFrom(text), std::invalid_argument) << text;
    EXPECT_THROW((void)sceneFrom("queue q", testVocabulary()), std::invalid_argument)
        << "must pass the check";
}

} // namespace
} // namespace cloudyard::testing

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scene_network.h"

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

Scene world()
{
    Scene scene = testing::sceneFrom("clients near; clients far; region eu; zone eu-a in eu; zone eu-b in eu;"
                                     "instance web-a in eu-a; instance web-b in eu-b; queue orders in eu; region br",
                                     vocabulary());
    scene.find(NodeId("far"))->settings.set("city", std::string("São Paulo"));
    scene.find(NodeId("br"))->settings.set("code", std::string("sa-east-1"));
    return scene;
}

double ms(const Scene& scene, const char* a, const char* b)
{
    return roundTripBetween(scene, *scene.find(NodeId(a)), *scene.find(NodeId(b))).toSeconds() * 1e3;
}

TEST(SceneNetwork, SaysWhatTheTableAndTheLastMileSay)
{
    const Scene scene = world();
    const double table = Catalogue::get()
                             .regionRtt(*Catalogue::get().findRegion("eu-west-1"),
                                        *Catalogue::get().findRegion("sa-east-1"))
                             .p50;
    EXPECT_NEAR(ms(scene, "near", "web-a"), 12, 1e-6) << "last mile only: Dublin is the region's city";
    EXPECT_NEAR(ms(scene, "far", "web-a"), 12 + table, 1e-3);
    EXPECT_NEAR(ms(scene, "far", "web-a"), ms(scene, "orders", "far"), 1e-9) << "the same from either end";
    EXPECT_NEAR(ms(scene, "eu", "br"), table, 1e-3);
    EXPECT_NEAR(ms(scene, "web-a", "orders"), 0.2, 1e-3) << "0.1 to 0.3 ms, uniform";
    EXPECT_GT(ms(scene, "web-a", "web-b"), 0.7) << "log-normal round 0.8 ms";
}

TEST(SceneNetwork, ANodeNeedNotBeInTheScene)
{
    const Scene scene = world();
    Node dragged = *scene.find(NodeId("near"));
    dragged.settings.set("city", std::string("São Paulo"));
    EXPECT_NEAR(roundTripBetween(scene, dragged, *scene.find(NodeId("eu"))).toSeconds() * 1e3,
                ms(scene, "far", "eu"), 1e-9);
}

TEST(SceneNetwork, BadSettingsAreAnErrorAndNoPlace)
{
    Node odd;
    odd.kind = "clients";
    odd.settings.set("last_mile", std::string("soon"));
    EXPECT_FALSE(whereaboutsOf(odd));
    EXPECT_EQ(networkPlaceOf(Scene{}, odd).city, nullptr);
    odd.kind = "no such kind";
    EXPECT_TRUE(whereaboutsOf(odd)) << "has none, which is no error";
}

} // namespace
} // namespace cloudyard

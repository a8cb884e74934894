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

Link between(const char* from, const char* to)
{
    Link link;
    link.id = LinkId("l");
    link.from = NodeId(from);
    link.to = NodeId(to);
    return link;
}

TEST(SceneNetwork, SaysWhatALinkTakesOneWay)
{
    const Scene scene = world();
    const auto far = latencyOf(scene, between("far", "web-a"));
    ASSERT_TRUE(far.has_value()) << far.error().message();
    EXPECT_FALSE(far->isSet);
    EXPECT_NEAR(far->forward.toSeconds() * 2e3, ms(scene, "far", "web-a"), 1e-3) << "half of the round trip";
    EXPECT_EQ(far->forward, far->backward);
    EXPECT_EQ(far->jitterFrom, far->jitterTo) << "exact";

    // Half of a uniform round trip of 0.1 to 0.3 ms: 0.05 to 0.15 ms, nine of ten in 0.055 to 0.145.
    const auto near = latencyOf(scene, between("web-a", "orders"));
    ASSERT_TRUE(near.has_value()) << near.error().message();
    EXPECT_NEAR(near->forward.toSeconds() * 1e3, 0.1, 1e-3);
    EXPECT_NEAR(near->jitterFrom.toSeconds() * 1e3, 0.055, 1e-3);
    EXPECT_NEAR(near->jitterTo.toSeconds() * 1e3, 0.145, 1e-3);

    // Half of a log-normal round trip, median 0.8 ms, sigma 0.25: mean 0.4 e^(0.25^2 / 2), 0.4 e^(+-1.645 * 0.25).
    const auto across = latencyOf(scene, between("web-a", "web-b"));
    ASSERT_TRUE(across.has_value()) << across.error().message();
    EXPECT_NEAR(across->forward.toSeconds() * 1e3, 0.4127, 0.002);
    EXPECT_NEAR(across->jitterFrom.toSeconds() * 1e3, 0.2651, 0.002);
    EXPECT_NEAR(across->jitterTo.toSeconds() * 1e3, 0.6035, 0.004);

    Link stated = between("far", "web-a");
    stated.settings.set("latency", std::string("3 ms"));
    const auto set = latencyOf(scene, stated);
    ASSERT_TRUE(set.has_value()) << set.error().message();
    EXPECT_TRUE(set->isSet);
    EXPECT_EQ(set->forward, Duration::milliseconds(3));
    EXPECT_EQ(set->jitterTo, Duration::milliseconds(3));
    stated.settings.set("latency", std::string("soon"));
    EXPECT_FALSE(latencyOf(scene, stated).has_value());
    EXPECT_FALSE(latencyOf(scene, between("far", "nobody")).has_value());
    EXPECT_FALSE(latencyOf(scene, between("orders", "far")).has_value()) << "no such link";
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

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scene_price.h"

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "core/services/scene_network.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

/// m5.large is 0.096 USD an hour in the list's own region, 0.107 in eu-west-1 (1.115 times), 0.153 in sa-east-1.
Scene priced()
{
    Scene scene = testing::sceneFrom("region us code=us-east-1; region ohio code=us-east-2; region eu; region br code=sa-east-1;"
                                     "zone us-a in us; zone eu-a in eu; zone eu-b in eu;"
                                     "instance here in us-a type=m5.large; instance there in eu-a type=m5.large;"
                                     "instance spot in us-a type=m5.large purchase_option=spot spot_price=0.5;"
                                     "instance panes in us-a type=m5.large operating_system=windows;"
                                     "auto-scaling-group group in eu type=m5.large min_size=2 desired_capacity=3;"
                                     "queue orders in eu; clients people",
                                     vocabulary());
    return scene;
}

double hour(const Scene& scene, const char* id)
{
    const auto price = hourlyPriceOf(scene, *scene.find(NodeId(id)));
    return price ? price->amount : -1;
}

TEST(ScenePrice, IsThatOfTypeSystemPurchaseAndRegion)
{
    const Scene scene = priced();
    EXPECT_NEAR(hour(scene, "here"), 0.096, 1e-9);
    EXPECT_NEAR(hour(scene, "there"), 0.096 * 1.115, 1e-4);
    EXPECT_NEAR(hour(scene, "spot"), 0.048, 1e-9);
    EXPECT_NEAR(hour(scene, "panes"), 0.188, 1e-9) << "EC2 list: with Windows 0.188";
    EXPECT_NEAR(hour(scene, "group"), 3 * 0.096 * 1.115, 1e-4) << "three of them";
    EXPECT_EQ(hour(scene, "orders"), -1) << "billed by use";
    EXPECT_EQ(hour(scene, "people"), -1);
}

TEST(ScenePrice, OfARegionIsThatOfAllInItWhereverItIs)
{
    const Scene scene = priced();
    const auto at = [&](const char* code) { return hourlyPriceIn(scene, NodeId("eu"), code)->amount; };
    EXPECT_NEAR(at("us-east-1"), 4 * 0.096, 1e-9);
    EXPECT_NEAR(at("sa-east-1"), 4 * 0.096 * 1.594, 1e-3);
    EXPECT_FALSE(hourlyPriceIn(scene, NodeId("br"), "eu-west-1")) << "nothing is in it";
}

double gigabyte(const Scene& scene, const char* from, const char* to)
{
    const auto price = transferUsdPerGb(networkPlaceOf(scene, *scene.find(NodeId(from))),
                                        networkPlaceOf(scene, *scene.find(NodeId(to))));
    return price ? price->amount : -1;
}

TEST(ScenePrice, OfTrafficIsPaidByBothZonesOrByTheSendingRegion)
{
    const Scene scene = priced();
    EXPECT_DOUBLE_EQ(gigabyte(scene, "eu-a", "eu-a"), 0);
    EXPECT_DOUBLE_EQ(gigabyte(scene, "there", "eu-b"), 0.02) << "0.01 on each side";
    EXPECT_DOUBLE_EQ(gigabyte(scene, "there", "orders"), 0) << "a regional service is in no zone";
    EXPECT_DOUBLE_EQ(gigabyte(scene, "eu", "br"), 0.02);
    EXPECT_DOUBLE_EQ(gigabyte(scene, "br", "eu"), 0.138);
    EXPECT_DOUBLE_EQ(gigabyte(scene, "us", "ohio"), 0.01);
    EXPECT_DOUBLE_EQ(gigabyte(scene, "ohio", "us"), 0.01);
    EXPECT_EQ(gigabyte(scene, "people", "eu"), -1) << "no place of the provider's";
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/real_place.h"

#include <gtest/gtest.h>

#include "core/base/catalogue.h"
#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

using testing::sceneFrom;
using testing::testVocabulary;

constexpr Geo kSaoPaulo{-23.5, -46.6};
constexpr Geo kDublin{53.3, -6.3};

Scene placedShop()
{
    return sceneFrom("clients c; clients d; region r; zone r-a in r name=a; instance web-a in r-a; c -> web-a",
                     testVocabulary());
}

std::string textOf(const Scene& scene, const char* node, const char* key)
{
    const SettingValue* value = scene.find(NodeId(node))->settings.find(key);
    return value ? std::get<std::string>(*value) : "";
}

TEST(RealPlace, PeopleTakeTheNearestCityAndRegionsTheNearestRegion)
{
    const auto city = realPlaceAt(*testVocabulary().kind("clients"), kSaoPaulo);
    ASSERT_TRUE(city);
    EXPECT_EQ(city->key, "city");
    EXPECT_EQ(city->value, "São Paulo");
    const auto region = realPlaceAt(*testVocabulary().kind("region"), kSaoPaulo);
    ASSERT_TRUE(region);
    EXPECT_EQ(region->value, "sa-east-1");
    EXPECT_EQ(region->city, "São Paulo");
    EXPECT_FALSE(realPlaceAt(*testVocabulary().kind("queue"), kSaoPaulo));
}

TEST(RealPlace, WhatStandsInAPlaceHasNoneOfItsOwn)
{
    Scene scene = sceneFrom("region r; subscriber s in r; subscriber t", testVocabulary());
    const KindDescriptor& kind = *testVocabulary().kind("subscriber");
    EXPECT_FALSE(realPlaceOf(*scene.find(NodeId("s")), kind));
    Node odd = *scene.find(NodeId("r"));
    odd.settings.set("code", std::string("nowhere-1"));
    EXPECT_FALSE(realPlaceOf(odd, *testVocabulary().kind("region")));
}

TEST(Relocate, IsOneStepThatCanBeTakenBack)
{
    const Scene before = placedShop();
    Scene scene = before;
    const NodeId ids[]{NodeId("c"), NodeId("d")};
    auto edit = makeRelocate(scene, testVocabulary(), ids, kSaoPaulo);
    ASSERT_TRUE(edit && (*edit)->apply(scene));
    EXPECT_EQ(textOf(scene, "c", "city"), "São Paulo");
    EXPECT_EQ(textOf(scene, "d", "city"), "São Paulo");
    EXPECT_FALSE((*edit)->changes().isCosmetic) << "a run must hear of it";
    EXPECT_EQ((*edit)->text(), "Move 2 nodes to São Paulo");
    (*edit)->revert(scene);
    EXPECT_EQ(scene, before);
}

TEST(Relocate, ARegionThatIsCalledAfterItsCodeTakesTheNewOne)
{
    Scene scene;
    Node plain, named;
    plain.id = NodeId("eu-west-1");
    named.id = NodeId("main");
    plain.kind = named.kind = "region";
    scene.nodes = {plain, named};
    const NodeId ids[]{NodeId("eu-west-1"), NodeId("main")};
    auto edit = makeRelocate(scene, testVocabulary(), ids, kSaoPaulo);
    ASSERT_TRUE(edit && (*edit)->apply(scene));
    EXPECT_EQ(scene.nodes[0].name, "sa-east-1");
    EXPECT_EQ(scene.nodes[1].name, "");
    EXPECT_EQ(textOf(scene, "main", "code"), "sa-east-1");
}

TEST(Relocate, WhereItIsAlreadyAndWithoutAPlaceNothingHappens)
{
    Scene scene = placedShop();
    const NodeId ids[]{NodeId("c"), NodeId("web-a")};
    auto edit = makeRelocate(scene, testVocabulary(), ids, kDublin);
    ASSERT_TRUE(edit);
    ASSERT_TRUE((*edit)->apply(scene));
    EXPECT_TRUE((*edit)->isNoOp());
    EXPECT_EQ(scene, placedShop());
    const NodeId nobody[]{NodeId("nobody")};
    EXPECT_FALSE(makeRelocate(scene, testVocabulary(), nobody, kDublin));
}

} // namespace
} // namespace cloudyard

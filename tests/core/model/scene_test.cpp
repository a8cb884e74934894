// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scene.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

using testing::sceneFrom;

Scene nested()
{
    return sceneFrom(
        "region r; zone z in r; instance w in z; instance v in z; queue q in r; l: w -> q");
}

TEST(Scene, FindsPartsById)
{
    Scene scene = nested();
    EXPECT_EQ(scene.find(NodeId("w")), &scene.nodes[2]);
    EXPECT_EQ(scene.find(NodeId("l")), nullptr) << "nodes and links do not share their ids";
    EXPECT_EQ(scene.find(LinkId("l")), &scene.links[0]);
    EXPECT_EQ(std::as_const(scene).find(NodeId("x")), nullptr);
    EXPECT_EQ(std::as_const(scene).find(NodeId()), nullptr);
}

TEST(Scene, ListsDirectChildrenInFileOrder)
{
    const Scene scene = nested();
    EXPECT_THAT(scene.childrenOf(NodeId("z")),
                ::testing::ElementsAre(&scene.nodes[2], &scene.nodes[3]));
    EXPECT_THAT(scene.childrenOf(NodeId()), ::testing::ElementsAre(&scene.nodes[0]));
    EXPECT_THAT(scene.childrenOf(NodeId("w")), ::testing::IsEmpty());
}

TEST(Scene, FindsTheEnclosingPlace)
{
    const Scene scene = nested();
    const Node& w = *scene.find(NodeId("w"));
    EXPECT_EQ(scene.enclosing(w, "zone"), scene.find(NodeId("z")));
    EXPECT_EQ(scene.enclosing(w, "region"), scene.find(NodeId("r")));
    EXPECT_EQ(scene.enclosing(w, "instance"), &w);
    EXPECT_EQ(scene.enclosing(*scene.find(NodeId("q")), "zone"), nullptr);
}

TEST(Scene, EnclosingEndsInACycleAndAtADanglingParent)
{
    const Scene scene = sceneFrom("zone a in b; zone b in a; zone c in nowhere");
    EXPECT_EQ(scene.enclosing(scene.nodes[0], "region"), nullptr);
    EXPECT_EQ(scene.enclosing(scene.nodes[2], "region"), nullptr);
}

TEST(Scene, OffersFreeIds)
{
    const Scene scene = sceneFrom("queue web; queue web-2; queue web-4; web: web -> web-2");
    EXPECT_EQ(scene.freeNodeId("web"), NodeId("web-3"));
    EXPECT_EQ(scene.freeNodeId("orders"), NodeId("orders"));
    EXPECT_EQ(scene.freeLinkId("web"), LinkId("web-2"));
    EXPECT_EQ(scene.freeLinkId(), LinkId("link"));
}

} // namespace
} // namespace cloudyard

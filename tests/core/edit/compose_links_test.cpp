// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose_links.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/edit/compose.h"
#include "core/formats/scene_file.h"
#include "core/model/scene_check.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

Scene linkedShop()
{
    return testing::sceneFrom(
        "clients c city=Dublin rate=10/s; region r code=eu-west-1; zone z in r;"
        "load-balancer lb in r; instance w in z slots=2; instance v in z slots=2; queue orders in r;"
        "queue later in r; c -> lb timeout=2 s; lb -> w; lb -> v; w -> orders; orders -> v");
}

const Link* between(const Scene& scene, const char* from, const char* to)
{
    const auto found =
        std::ranges::find_if(scene.links, [&](const Link& l) { return l.from == NodeId(from) && l.to == NodeId(to); });
    return found == scene.links.end() ? nullptr : &*found;
}

/// Applies it, looks whether the scene can run, and that reverting brings every byte back.
Scene afterEdit(const Scene& scene, Edit& edit)
{
    Scene changed = scene;
    EXPECT_TRUE(edit.apply(changed));
    const auto legal = checkScene(changed, vocabulary());
    EXPECT_TRUE(legal) << legal.error().message();
    Scene back = changed;
    edit.revert(back);
    EXPECT_EQ(writeScene(back), writeScene(scene));
    return changed;
}

TEST(Relink, LeadsToAnotherNodeAndKeepsWhatIsSet)
{
    Scene scene = linkedShop();
    scene.links[0].settings.set("retries", std::int64_t{3});
    auto other = makeAddNode(scene, vocabulary(), "load-balancer", NodeId("r"), {});
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->apply(scene));
    const NodeId web = (*other)->nodeIds().front();
    auto relinked = makeRelink(scene, vocabulary(), scene.links[0].id, NodeId("c"), web);
    ASSERT_TRUE(relinked) << relinked.error().message();
    const Scene changed = afterEdit(scene, *relinked->edit);
    const Link* link = changed.find(relinked->link);
    ASSERT_TRUE(link);
    EXPECT_EQ(link->to, web);
    EXPECT_EQ(*link->settings.find("retries"), SettingValue(std::int64_t{3}));
    EXPECT_FALSE(between(changed, "c", "lb"));
    EXPECT_EQ(changed.links.size(), scene.links.size());
}

TEST(Relink, WhatTheNewEndsDoNotKnowIsLeftBehind)
{
    const Scene scene = linkedShop(); // a request to a balancer becomes a send to a queue
    auto relinked = makeRelink(scene, vocabulary(), between(scene, "c", "lb")->id, NodeId("c"), NodeId("orders"));
    if (!relinked)
        GTEST_SKIP() << "clients do not send to queues in this vocabulary";
    const Scene changed = afterEdit(scene, *relinked->edit);
    EXPECT_TRUE(changed.find(relinked->link));
}

TEST(Relink, ProgramsAndTheExperimentFollow)
{
    Scene scene = linkedShop();
    const LinkId sends = between(scene, "w", "orders")->id;
    scene.find(NodeId("w"))->settings.set("program", "work 5 ms; send " + sends.str() + "; reply");
    scene.experiment.push_back({SimTime::fromSeconds(5), "cut-link", sends.str(), {}, {}, {}});
    ASSERT_TRUE(checkScene(scene, vocabulary())) << checkScene(scene, vocabulary()).error().message();
    auto relinked = makeRelink(scene, vocabulary(), sends, NodeId("w"), NodeId("later"));
    ASSERT_TRUE(relinked) << relinked.error().message();
    const Scene changed = afterEdit(scene, *relinked->edit);
    EXPECT_EQ(*changed.find(NodeId("w"))->settings.find("program"),
              SettingValue("work 5 ms; send " + relinked->link.str() + "; reply"));
    ASSERT_EQ(changed.experiment.size(), 1U);
    EXPECT_EQ(changed.experiment[0].target, relinked->link.str());
}

TEST(Relink, RefusesWhatALinkMayNotDo)
{
    const Scene scene = linkedShop();
    EXPECT_FALSE(makeRelink(scene, vocabulary(), between(scene, "lb", "w")->id, NodeId("lb"), NodeId("orders")));
    EXPECT_FALSE(makeRelink(scene, vocabulary(), LinkId("none"), NodeId("lb"), NodeId("w")));
    auto same = makeRelink(scene, vocabulary(), scene.links[0].id, NodeId("c"), NodeId("lb"));
    ASSERT_TRUE(same);
    EXPECT_EQ(same->link, scene.links[0].id);
    Scene unchanged = scene;
    ASSERT_TRUE(same->edit->apply(unchanged));
    EXPECT_TRUE(same->edit->isNoOp());
    EXPECT_EQ(unchanged, scene);
}

TEST(RemoveAndJoin, TheNeighboursAreLinkedWhereTheyMayBe)
{
    const Scene scene = linkedShop();
    const std::vector<NodeId> gone{NodeId("lb")};
    auto edit = makeRemoveAndJoin(scene, vocabulary(), gone);
    ASSERT_TRUE(edit);
    const Scene changed = afterEdit(scene, **edit);
    EXPECT_FALSE(changed.find(NodeId("lb")));
    EXPECT_TRUE(between(changed, "c", "w"));
}

TEST(RemoveAndJoin, GoesThroughSeveralInARow)
{
    const Scene scene = linkedShop();
    const std::vector<NodeId> gone{NodeId("lb"), NodeId("w")};
    auto edit = makeRemoveAndJoin(scene, vocabulary(), gone);
    ASSERT_TRUE(edit);
    const Scene changed = afterEdit(scene, **edit);
    EXPECT_TRUE(between(changed, "c", "v"));
    EXPECT_EQ(changed.nodes.size(), scene.nodes.size() - 2);
}

TEST(AddLinked, IsOneStepOrNone)
{
    const Scene scene = linkedShop();
    auto add = makeAddNode(scene, vocabulary(), "queue", NodeId("r"), {});
    ASSERT_TRUE(add);
    const NodeId made = (*add)->nodeIds().front();
    auto edit = makeAddLinked(scene, vocabulary(), *std::move(add), made, NodeId("w"), LinkEnd::From);
    ASSERT_TRUE(edit) << edit.error().message();
    const Scene changed = afterEdit(scene, **edit);
    EXPECT_TRUE(between(changed, "w", made.str().c_str()));
    auto region = makeAddNode(scene, vocabulary(), "region", NodeId(), {});
    ASSERT_TRUE(region);
    const NodeId place = (*region)->nodeIds().front();
    EXPECT_FALSE(makeAddLinked(scene, vocabulary(), *std::move(region), place, NodeId("w"), LinkEnd::From));
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/make_room.h"

#include <gtest/gtest.h>

#include "core/edit/compose.h"
#include "core/edit/layout_edits.h"
#include "core/edit/structure_edits.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "tests/gui/canvas/support/canvas_fixture.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

/// Three zones side by side with a server each, a queue below, people to the right of the region.
Scene crowded()
{
    return testing::sceneFrom(
        "region r at 0,0 code=eu-west-1; zone a in r at 24,48; zone b in r at 260,48; zone c in r at 496,48;"
        "instance wa in a at 20,32; instance wb in b at 20,32; instance wc in c at 20,32;"
        "queue q in r at 24,230; clients people at 760,60 city=Dublin");
}

void expectClear(const Scene& scene)
{
    const SceneLayout layout = layoutScene(scene, test::canvasVocabulary());
    for (std::size_t i = 0; i < scene.nodes.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            if (layout.parents[i] == layout.parents[k]) {
                EXPECT_FALSE(layout.rects[i].intersects(layout.rects[k]))
                    << scene.nodes[i].id.str() << " and " << scene.nodes[k].id.str();
            }
}

Scene with(const Scene& scene, EditPtr edit)
{
    Scene changed = scene;
    const std::string text = edit->text();
    EditPtr roomy = withRoom(scene, test::canvasVocabulary(), std::move(edit));
    EXPECT_TRUE(roomy->apply(changed));
    EXPECT_EQ(roomy->text(), text);
    Scene back = changed;
    roomy->revert(back);
    EXPECT_EQ(back, scene);
    return changed;
}

EditPtr added(const Scene& scene, const char* place, Point at)
{
    return *makeAddNode(scene, test::canvasVocabulary(), "instance", NodeId(place), at);
}

TEST(MakeRoom, NothingMovesWhereNothingIsCovered)
{
    const Scene scene = crowded();
    expectClear(scene);
    const Scene changed = with(scene, added(scene, "a", {20, 140}));
    EXPECT_EQ(changed.find(NodeId("b"))->position, scene.find(NodeId("b"))->position);
    expectClear(changed);
}

TEST(MakeRoom, WhatAGrowingZoneCoversGivesWayAndPushesOnUpToTheMap)
{
    const Scene scene = crowded();
    const Scene changed = with(scene, added(scene, "a", {560, 32}));
    expectClear(changed);
    EXPECT_EQ(changed.find(NodeId("a"))->position, scene.find(NodeId("a"))->position) << "what grew stays";
    for (const char* zone : {"b", "c"})
        EXPECT_GT(changed.find(NodeId(zone))->position->y, scene.find(NodeId(zone))->position->y)
            << "down is the shorter way";
    EXPECT_GT(changed.find(NodeId("people"))->position->x, scene.find(NodeId("people"))->position->x)
        << "the region has grown";
    EXPECT_EQ(changed.find(NodeId("wb"))->position, scene.find(NodeId("wb"))->position) << "goes along with its zone";
}

TEST(MakeRoom, WhatIsLockedStays)
{
    Scene scene = crowded();
    scene.find(NodeId("b"))->locked = true;
    const Scene changed = with(scene, added(scene, "a", {260, 32}));
    EXPECT_EQ(changed.find(NodeId("b"))->position, scene.find(NodeId("b"))->position);
}

TEST(MakeRoom, AnEditThatCannotBeAppliedComesBack)
{
    const Scene scene = crowded();
    EditPtr bad =
        withRoom(scene, test::canvasVocabulary(), std::make_unique<RemoveEdit>(std::vector{NodeId("nobody")}));
    Scene same = scene;
    EXPECT_FALSE(bad->apply(same));
    EXPECT_EQ(same, scene);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/compose.h"

#include <algorithm>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

#include "core/formats/scene_file.h"
#include "core/model/scene_check.h"
#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

using ::testing::ElementsAre;
using testing::sceneFrom;
using testing::testVocabulary;

const Vocabulary& vocab() { return testVocabulary(); }

Scene shop()
{
    return sceneFrom("clients c at 1,2; region r at 100,100; zone r-a in r at 10,20 name=a; "
                     "load-balancer lb in r;"
                     "instance web-a in r-a at 5,5 slots=2; queue orders in r; queue dlq in r;"
                     "c -> lb; lb -> web-a; web-a -> orders; orders -> dlq",
                     vocab());
}

/// Applies the composed edit and expects a scene that could run.
template <class Composed> Scene after(const Scene& scene, const Result<Composed>& edit)
{
    Scene changed = scene;
    EXPECT_TRUE(edit) << edit.error().message();
    EXPECT_TRUE((*edit)->apply(changed));
    const Result<void> legal = checkScene(changed, vocab());
    EXPECT_TRUE(legal) << legal.error().message();
    return changed;
}

struct AddCase {
    const char* kind;
    const char* parent;
    const char* stem;
    const char* id;
};

void PrintTo(const AddCase& one, std::ostream* out) { *out << one.kind << " in " << one.parent; }

class AddedNode : public ::testing::TestWithParam<AddCase> {};

TEST_P(AddedNode, GetsTheFirstFreeId)
{
    const AddCase& c = GetParam();
    const Scene scene = shop();
    const auto edit =
        makeAddNode(scene, vocab(), c.kind, NodeId(c.parent), Point{3, 4}, {}, c.stem);
    const Scene changed = after(scene, edit);
    EXPECT_EQ(changed.nodes.back().id, NodeId(c.id));
    EXPECT_EQ(changed.nodes.back().parent, NodeId(c.parent));
    EXPECT_EQ(changed.nodes.back().position, (Point{3, 4}));
    EXPECT_EQ((*edit)->text(), std::string("Add ") + c.id);
    EXPECT_THAT((*edit)->nodeIds(), ElementsAre(NodeId(c.id)));
}

INSTANTIATE_TEST_SUITE_P(All, AddedNode,
                         ::testing::Values(AddCase{"instance", "r-a", "", "web-b"},
                                           AddCase{"instance", "r-a", "packer", "packer-a"},
                                           AddCase{"queue", "r", "", "orders-2"},
                                           AddCase{"topic", "r", "", "events"},
                                           AddCase{"zone", "r", "", "r-b"},
                                           AddCase{"region", "", "eu-west-1", "eu-west-1"},
                                           AddCase{"clients", "", "c", "c-2"},
                                           AddCase{"clients", "", "", "clients"}));

TEST(MakeAddNode, NamesAZoneAfterItsLetter)
{
    const Scene scene = shop();
    const Scene changed =
        after(scene, makeAddNode(scene, vocab(), "zone", NodeId("r"), std::nullopt));
    EXPECT_EQ(*changed.nodes.back().settings.find("name"), SettingValue(std::string("b")));
}

TEST(MakeAddNested, MakesThePlacesAroundItInOneStep)
{
    const Scene empty;
    SettingMap code;
    code.set("code", std::string("sa-east-1"));
    const NewNode nested[]{{"region", Point{8, 16}, code, "sa-east-1"}, {"zone", Point{1, 2}}, {"instance"}};
    const auto edit = makeAddNested(empty, vocab(), NodeId(), nested);
    Scene changed = after(empty, edit);
    EXPECT_THAT((*edit)->nodeIds(),
                ElementsAre(NodeId("sa-east-1"), NodeId("sa-east-1a"), NodeId("web-a")));
    EXPECT_EQ(changed.find(NodeId("web-a"))->parent, NodeId("sa-east-1a"));
    EXPECT_EQ(*changed.find(NodeId("sa-east-1a"))->settings.find("name"), SettingValue(std::string("a")));
    EXPECT_EQ((*edit)->text(), "Add web-a");
    (*edit)->revert(changed);
    EXPECT_EQ(changed, empty);
    const NewNode upsideDown[]{{"zone"}, {"region"}};
    EXPECT_FALSE(makeAddNested(empty, vocab(), NodeId(), upsideDown));
}

Scene renamed(const Scene& scene, const char* id, const char* name)
{
    return after(scene, makeRename(scene, NodeId(id), name));
}

TEST(MakeRename, TheIdFollowsUntilSomethingRefersToIt)
{
    const Scene scene = sceneFrom("region r; queue orders in r; queue spare in r; clients c; c -> orders", vocab());
    const Scene free = renamed(scene, "spare", "Dead Letters (São)");
    ASSERT_TRUE(free.find(NodeId("dead-letters-sao")));
    EXPECT_EQ(free.find(NodeId("dead-letters-sao"))->name, "Dead Letters (São)");
    EXPECT_EQ(free.find(NodeId("spare")), nullptr);
    const Scene plain = renamed(scene, "spare", " payments ");
    EXPECT_EQ(plain.find(NodeId("payments"))->name, "") << "the id says it";
    const Scene linked = renamed(scene, "orders", "Payments");
    EXPECT_EQ(linked.find(NodeId("orders"))->name, "Payments");
    const Scene place = renamed(scene, "r", "Home");
    EXPECT_EQ(place.find(NodeId("r"))->name, "Home") << "queues refer to it";
}

TEST(MakeRename, TakesNobodysIdAndComesBackWhole)
{
    const Scene scene = sceneFrom("region r; queue orders in r; queue spare in r", vocab());
    auto edit = makeRename(scene, NodeId("spare"), "Orders");
    const Scene changed = after(scene, edit);
    ASSERT_TRUE(changed.find(NodeId("orders-2")));
    EXPECT_EQ(changed.find(NodeId("orders-2"))->name, "Orders");
    EXPECT_EQ((*edit)->text(), "Rename spare");
    Scene back = changed;
    (*edit)->revert(back);
    EXPECT_EQ(back, scene);
    EXPECT_EQ(renamed(scene, "spare", "").find(NodeId("spare"))->name, "");
    EXPECT_EQ(renamed(scene, "spare", "東京").find(NodeId("spare"))->name, "東京") << "no letters for an id";
    EXPECT_FALSE(makeRename(scene, NodeId("nobody"), "x"));
}

TEST(MakeRename, AnExperimentThatNamesItHoldsTheId)
{
    Scene scene = sceneFrom("region r; zone r-a in r name=a; instance web-a in r-a", vocab());
    scene.experiment.push_back({SimTime{}, std::string(vocab().faults.front()->id), "web-a", {}, {}, {}});
    auto edit = makeRename(scene, NodeId("web-a"), "shop");
    ASSERT_TRUE(edit && (*edit)->apply(scene));
    EXPECT_EQ(scene.find(NodeId("web-a"))->name, "shop");
}

TEST(MakeAddNode, RefusesWhatMayNotStandThere)
{
    const Scene scene = shop();
    EXPECT_EQ(makeAddNode(scene, vocab(), "instance", NodeId("r"), {}).error().message(),
              "Instance cannot stand in a region (expected in a zone)");
    EXPECT_EQ(makeAddNode(scene, vocab(), "instance", NodeId("web-a"), {}).error().message(),
              "Instance contains nothing (expected in a zone)");
    EXPECT_EQ(makeAddNode(scene, vocab(), "spaceship", NodeId(), {}).error().message(),
              "the kind \"spaceship\" is not known");
    EXPECT_EQ(makeAddNode(scene, vocab(), "queue", NodeId("x"), {}).error().message(),
              "there is no node \"x\"");
}

TEST(MakeAddLink, AddsWhatIsLegal)
{
    const Scene scene = shop();
    const Scene changed = after(scene, makeAddLink(scene, vocab(), NodeId("c"), NodeId("orders")));
    EXPECT_EQ(changed.links.back().id, LinkId("c-orders"));
    EXPECT_EQ(makeAddLink(scene, vocab(), NodeId("lb"), NodeId("orders")).error().message(),
              "Load balancer cannot be linked to Queue (expected a link from Load balancer to Load "
              "balancer or "
              "Instance)");
    EXPECT_EQ(makeAddLink(scene, vocab(), NodeId("c"), NodeId("lb")).error().message(),
              "these two are linked already");
}

TEST(MakeReparent, RefusesIllegalPlaces)
{
    const Scene scene = shop();
    EXPECT_EQ(makeReparent(scene, vocab(), {{NodeId("web-a"), NodeId("r"), {}}}).error().message(),
              "Instance cannot stand in a region (expected in a zone)");
    EXPECT_EQ(makeReparent(scene, vocab(), {{NodeId("x"), NodeId("r"), {}}}).error().message(),
              "there is no node x");
    EXPECT_TRUE(makeReparent(scene, vocab(), {{NodeId("web-a"), NodeId("r-a"), Point{9, 9}}}));
}

TEST(MakeDuplicate, LaunchesAnotherInstanceWithItsLinks)
{
    const Scene scene = shop();
    const NodeId ids[] = {NodeId("web-a")};
    const Scene changed = after(scene, makeDuplicate(scene, vocab(), ids, Point{0, 60}));
    const Node* copy = changed.find(NodeId("web-b"));
    ASSERT_NE(copy, nullptr);
    EXPECT_EQ(copy->parent, NodeId("r-a"));
    EXPECT_EQ(copy->position, (Point{5, 65}));
    EXPECT_EQ(copy->settings, scene.find(NodeId("web-a"))->settings);
    EXPECT_NE(changed.find(LinkId("lb-web-b")), nullptr);
    EXPECT_NE(changed.find(LinkId("web-b-orders")), nullptr);
    EXPECT_EQ(changed.links.size(), scene.links.size() + 2);
}

TEST(MakeDuplicate, CopiesAZoneWithAllInIt)
{
    const Scene scene = shop();
    const NodeId ids[] = {NodeId("r-a"), NodeId("web-a")};
    const Scene changed = after(scene, makeDuplicate(scene, vocab(), ids, Point{200, 0}));
    const Node* zone = changed.find(NodeId("r-b"));
    ASSERT_NE(zone, nullptr);
    EXPECT_EQ(zone->position, (Point{210, 20}));
    EXPECT_EQ(*zone->settings.find("name"), SettingValue(std::string("b")));
    const Node* inside = changed.find(NodeId("web-b"));
    ASSERT_NE(inside, nullptr);
    EXPECT_EQ(inside->parent, NodeId("r-b"));
    EXPECT_EQ(inside->position, (Point{5, 5})) << "inside its parent nothing moves";
}

TEST(MakeDuplicate, LeavesOutLinksThatTheRulesForbid)
{
    Scene scene = shop();
    const NodeId dlq[] = {NodeId("dlq")};
    const Scene twoDlqs = after(scene, makeDuplicate(scene, vocab(), dlq, Point{}));
    EXPECT_EQ(twoDlqs.links.size(), scene.links.size()) << "orders may have one dead-letter queue";
    const NodeId orders[] = {NodeId("orders")};
    const Scene twoQueues = after(scene, makeDuplicate(scene, vocab(), orders, Point{}));
    EXPECT_NE(twoQueues.find(LinkId("orders-2-dlq")), nullptr);
    const NodeId web[] = {NodeId("web-a")};
    const Scene bare =
        after(scene, makeDuplicate(scene, vocab(), web, Point{}, OuterLinks::Dropped));
    EXPECT_EQ(bare.links.size(), scene.links.size());
}

TEST(MakeDuplicate, CountsNamesOn)
{
    Scene scene = shop();
    scene.find(NodeId("orders"))->name = "Orders";
    const NodeId ids[] = {NodeId("orders")};
    const Scene two = after(scene, makeDuplicate(scene, vocab(), ids, Point{}));
    EXPECT_EQ(two.find(NodeId("orders-2"))->name, "Orders 2");
    const NodeId second[] = {NodeId("orders-2")};
    const Scene three = after(two, makeDuplicate(two, vocab(), second, Point{}));
    EXPECT_EQ(three.find(NodeId("orders-3"))->name, "Orders 3");
}

TEST(MakePaste, PutsACopyWhereItMayStand)
{
    const Scene scene = shop();
    const NodeId ids[] = {NodeId("web-a"), NodeId("orders"), NodeId("c")};
    const Scene fragment = sceneExtract(scene, ids);
    EXPECT_EQ(fragment.nodes.size(), 3u);
    EXPECT_EQ(fragment.links.size(), 1u) << "web-a to orders";
    const Result<Scene> text = parseScene(writeScene(fragment));
    ASSERT_TRUE(text);
    const Scene changed =
        after(scene, makePaste(scene, vocab(), *text, NodeId("r-a"), Point{10, 10}));
    EXPECT_EQ(changed.find(NodeId("web-b"))->parent, NodeId("r-a"));
    EXPECT_EQ(changed.find(NodeId("web-b"))->position, (Point{15, 15}));
    EXPECT_EQ(changed.find(NodeId("orders-2"))->parent, NodeId("r"))
        << "a queue stands in the region around";
    EXPECT_EQ(changed.find(NodeId("c-2"))->parent, NodeId()) << "clients on the map";
    EXPECT_EQ(changed.find(NodeId("c-2"))->position, (Point{1 + 10 + 10 + 100, 2 + 10 + 20 + 100}));
    EXPECT_NE(changed.find(LinkId("web-b-orders-2")), nullptr);
}

TEST(MakePaste, RefusesWhatFitsNowhere)
{
    const Scene scene = shop();
    const Scene fragment = sceneFrom("instance w");
    EXPECT_EQ(makePaste(scene, vocab(), fragment, NodeId("r"), Point{}).error().message(),
              "Instance cannot stand in a region (expected in a zone)");
}

struct NextCase {
    const char* id;
    const char* next;
};

void PrintTo(const NextCase& one, std::ostream* out) { *out << one.id; }

class NextId : public ::testing::TestWithParam<NextCase> {};

TEST_P(NextId, FollowsAndIsFree)
{
    const Scene scene =
        sceneFrom("queue web-a; queue web-c; queue q; queue q-2; queue z-z; queue n-007; queue -a;"
                  "queue n-99999999999999999999");
    EXPECT_EQ(nextNodeId(scene, NodeId(GetParam().id)), NodeId(GetParam().next));
}

INSTANTIATE_TEST_SUITE_P(
    All, NextId,
    ::testing::Values(NextCase{"web-a", "web-b"}, NextCase{"web-c", "web-b"}, NextCase{"q", "q-3"},
                      NextCase{"q-2", "q-3"}, NextCase{"z-z", "z-a"}, NextCase{"n-007", "n-8"},
                      NextCase{"-a", "-a-2"},
                      NextCase{"n-99999999999999999999", "n-99999999999999999999-2"}));

TEST(NextId, GoesOnAfterZ)
{
    Scene scene;
    for (char letter = 'a'; letter <= 'z'; ++letter)
        scene.nodes.push_back(sceneFrom(std::string("queue web-") + letter).nodes.front());
    EXPECT_EQ(nextNodeId(scene, NodeId("web-z")), NodeId("web"));
}

} // namespace
} // namespace cloudyard

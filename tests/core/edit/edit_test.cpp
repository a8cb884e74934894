// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit.h"

#include <functional>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

#include "core/edit/composite_edit.h"
#include "core/edit/label_edit.h"
#include "core/edit/layout_edits.h"
#include "core/edit/list_edit.h"
#include "core/edit/structure_edits.h"
#include "core/edit/value_edits.h"
#include "core/formats/scene_file.h"
#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;
using testing::sceneFrom;
using testing::testVocabulary;
using ::testing::UnorderedElementsAre;

Annotation note()
{
    Annotation note;
    note.id = NodeId("note");
    note.parent = NodeId("r-a");
    note.text = "Look here";
    note.position = Point{8, 120};
    return note;
}

Annotation frame()
{
    Annotation frame;
    frame.id = NodeId("frame");
    frame.form = Annotation::Form::Frame;
    frame.text = "Checkout";
    frame.position = Point{80, 60};
    frame.size = Extent{700, 500};
    frame.group = "group-1";
    return frame;
}

Scene editShop()
{
    Scene scene = sceneFrom(R"(
        clients c at 1,2 city=Dublin rate=10/s arrivals=poisson
        region r at 100,100 code=eu-west-1
        zone r-a in r at 10,10 name=a
        zone r-b in r name=b
        load-balancer lb in r
        instance w-a in r-a slots=2
        instance w-b in r-b at 5,5 slots=2 speed=1.5 failure_probability=0.1
        queue q in r
        c-lb: c -> lb timeout=2 s retries=1
        lb -> w-a
        lb -> w-b
        w-a -> q
        w-b -> q
        fault 10s zone-power-loss r-a for 5s
        fault 12s link-cut c-lb loss=0.5
        fault 20s stop-instance w-b
        objective success_rate of c min 0.9
        objective busy of w-a max 2
        expect waiting of q 1..2
        expect failed 0..3)",
                            testVocabulary());
    scene.annotations = {note(), frame()};
    return scene;
}

Node nodeOf(std::string_view text) { return sceneFrom(text).nodes.at(0); }

Link linkOf(std::string id, std::string from, std::string to)
{
    Link link;
    link.id = LinkId(std::move(id));
    link.from = NodeId(std::move(from));
    link.to = NodeId(std::move(to));
    return link;
}

EditPtr composite(EditPtr first, EditPtr second)
{
    std::vector<EditPtr> edits;
    edits.push_back(std::move(first));
    edits.push_back(std::move(second));
    return std::make_unique<CompositeEdit>(std::move(edits), "Both");
}

struct Case {
    const char* name;
    std::function<EditPtr()> make;
    const char* text;
    std::function<void(const Scene&)> check;
    bool isCosmetic;
};

void PrintTo(const Case& one, std::ostream* out) { *out << one.name; }

SceneProperties withTitle(std::string title)
{
    SceneProperties properties = propertiesOf(editShop());
    properties.title = std::move(title);
    return properties;
}

SceneProperties withSeed(std::uint64_t seed)
{
    SceneProperties properties = propertiesOf(editShop());
    properties.seed = seed;
    return properties;
}

const Case kCases[] = {
    {"AddNodes",
     [] {
         return std::make_unique<AddNodesEdit>(
             std::vector<Node>{nodeOf("zone r-c in r"), nodeOf("instance w-c in r-c slots=3")},
             std::vector<Link>{linkOf("x", "lb", "w-c")}, "Add w-c");
     },
     "Add w-c",
     [](const Scene& s) {
         EXPECT_EQ(s.nodes.back().id, NodeId("w-c"));
         EXPECT_EQ(s.links.back().to, NodeId("w-c"));
     },
     false},
    {"AddLink", [] { return std::make_unique<AddLinkEdit>(linkOf("c-q", "c", "q")); }, "Link c to q",
     [](const Scene& s) { EXPECT_EQ(s.links.back().id, LinkId("c-q")); }, false},
    {"RemoveZone", [] { return std::make_unique<RemoveEdit>(std::vector{NodeId("r-a")}); }, "Remove r-a",
     [](const Scene& s) {
         EXPECT_EQ(s.find(NodeId("r-a")), nullptr);
         EXPECT_EQ(s.find(NodeId("w-a")), nullptr);
         EXPECT_EQ(s.findAnnotation(NodeId("note")), nullptr) << "it lay in the zone";
         EXPECT_EQ(s.links.size(), 3u);
         EXPECT_EQ(s.experiment.size(), 2u);
         EXPECT_EQ(s.objectives.size(), 1u);
         EXPECT_EQ(s.expectations.size(), 2u);
     },
     false},
    {"RemoveEverything",
     [] {
         return std::make_unique<RemoveEdit>(std::vector{NodeId("c"), NodeId("r")});
     },
     "Remove 2 nodes",
     [](const Scene& s) {
         EXPECT_THAT(s.nodes, IsEmpty());
         EXPECT_THAT(s.links, IsEmpty());
         EXPECT_THAT(s.experiment, IsEmpty());
         EXPECT_EQ(s.expectations.size(), 1u) << "the one of the whole scene stays";
     },
     false},
    {"RemoveLink", [] { return std::make_unique<RemoveEdit>(std::vector<NodeId>{}, std::vector{LinkId("c-lb")}); },
     "Remove link c-lb",
     [](const Scene& s) {
         EXPECT_EQ(s.links.size(), 4u);
         EXPECT_EQ(s.experiment.size(), 2u) << "its fault goes with it";
     },
     false},
    {"Move",
     [] {
         return std::make_unique<MoveEdit>(std::vector<MoveEdit::Move>{{NodeId("c"), Point{7, 8}}});
     },
     "Move c",
     [](const Scene& s) {
         EXPECT_EQ(s.find(NodeId("c"))->position, (Point{7, 8}));
     },
     true},
    {"MoveMany",
     [] {
         return std::make_unique<MoveEdit>(
             std::vector<MoveEdit::Move>{{NodeId("c"), std::nullopt}, {NodeId("q"), Point{1, 1}}});
     },
     "Move 2 nodes",
     [](const Scene& s) {
         EXPECT_EQ(s.find(NodeId("c"))->position, std::nullopt);
         EXPECT_EQ(s.find(NodeId("q"))->position, (Point{1, 1}));
     },
     true},
    {"Reparent",
     [] {
         return std::make_unique<ReparentEdit>(
             std::vector<ReparentEdit::Move>{{NodeId("w-a"), NodeId("r-b"), Point{3, 4}}});
     },
     "Move w-a", [](const Scene& s) { EXPECT_EQ(s.find(NodeId("w-a"))->parent, NodeId("r-b")); }, false},
    {"ReparentWithinTheSame",
     [] {
         return std::make_unique<ReparentEdit>(
             std::vector<ReparentEdit::Move>{{NodeId("w-a"), NodeId("r-a"), Point{3, 4}}});
     },
     "Move w-a",
     [](const Scene& s) {
         EXPECT_EQ(s.find(NodeId("w-a"))->position, (Point{3, 4}));
     },
     true},
    {"ChangeSetting", [] { return std::make_unique<SettingEdit>(NodeId("w-b"), "speed", SettingValue(2.0)); },
     "Change speed of w-b",
     [](const Scene& s) { EXPECT_EQ(*s.find(NodeId("w-b"))->settings.find("speed"), SettingValue(2.0)); }, false},
    {"StateSetting",
     [] { return std::make_unique<SettingEdit>(NodeId("w-b"), "type", SettingValue(std::string("m5.large"))); },
     "Change type of w-b",
     [](const Scene& s) { EXPECT_EQ(s.find(NodeId("w-b"))->settings.entries().back().key, "type"); }, false},
    {"ResetFirstSetting", [] { return std::make_unique<SettingEdit>(NodeId("w-b"), "slots", std::nullopt); },
     "Reset slots of w-b", [](const Scene& s) { EXPECT_EQ(s.find(NodeId("w-b"))->settings.find("slots"), nullptr); },
     false},
    {"ResetMiddleSetting", [] { return std::make_unique<SettingEdit>(NodeId("w-b"), "speed", std::nullopt); },
     "Reset speed of w-b", [](const Scene& s) { EXPECT_EQ(s.find(NodeId("w-b"))->settings.entries().size(), 2u); },
     false},
    {"LinkSetting",
     [] { return std::make_unique<SettingEdit>(LinkId("c-lb"), "timeout", SettingValue(std::string("5 s"))); },
     "Change timeout of c-lb",
     [](const Scene& s) {
         EXPECT_EQ(*s.find(LinkId("c-lb"))->settings.find("timeout"),
                   SettingValue(std::string("5 s")));
     },
     false},
    {"Rename", [] { return std::make_unique<RenameEdit>(NodeId("lb"), "Web"); }, "Rename lb",
     [](const Scene& s) { EXPECT_EQ(s.find(NodeId("lb"))->name, "Web"); }, false},
    {"Resize",
     [] {
         return std::make_unique<ResizeEdit>(
             NodeId("r"), ResizeEdit::Box{Point{90, 90}, Extent{500, 300}, false});
     },
     "Resize r",
     [](const Scene& s) {
         EXPECT_EQ(s.find(NodeId("r"))->size, (Extent{500, 300}));
     },
     true},
    {"Fold",
     [] {
         return std::make_unique<ResizeEdit>(NodeId("r"),
                                             ResizeEdit::Box{Point{100, 100}, std::nullopt, true});
     },
     "Fold r", [](const Scene& s) { EXPECT_TRUE(s.find(NodeId("r"))->collapsed); }, true},
    {"Route",
     [] {
         return std::make_unique<RouteEdit>(LinkId("c-lb"), std::vector<Point>{{1, 2}, {3, 4}});
     },
     "Route link c-lb", [](const Scene& s) { EXPECT_EQ(s.find(LinkId("c-lb"))->via.size(), 2u); }, true},
    {"Title", [] { return std::make_unique<ScenePropertyEdit>(withTitle("New")); }, "Change title",
     [](const Scene& s) { EXPECT_EQ(s.title, "New"); }, true},
    {"Seed", [] { return std::make_unique<ScenePropertyEdit>(withSeed(9)); }, "Change seed",
     [](const Scene& s) { EXPECT_EQ(s.seed, 9u); }, false},
    {"AddStep", [] { return ExperimentEdit::add(editShop().experiment.at(2)); }, "Add experiment step",
     [](const Scene& s) { EXPECT_EQ(s.experiment.size(), 4u); }, false},
    {"ReplaceStep", [] { return ExperimentEdit::replace(0, editShop().experiment.at(2)); }, "Change experiment step",
     [](const Scene& s) { EXPECT_EQ(s.experiment.at(0), s.experiment.at(2)); }, false},
    {"RemoveStep", [] { return ExperimentEdit::remove(1); }, "Remove experiment step",
     [](const Scene& s) { EXPECT_EQ(s.experiment.size(), 2u); }, false},
    {"RemoveObjective", [] { return ObjectiveEdit::remove(0); }, "Remove objective",
     [](const Scene& s) { EXPECT_EQ(s.objectives.size(), 1u); }, false},
    {"AddNote",
     [] {
         Annotation more = note();
         more.id = NodeId("note-2");
         return std::make_unique<AddNodesEdit>(std::vector<Node>{}, std::vector<Link>{}, std::vector{more},
                                               "Add note-2");
     },
     "Add note-2", [](const Scene& s) { EXPECT_EQ(s.annotations.back().id, NodeId("note-2")); }, true},
    {"RemoveNote", [] { return std::make_unique<RemoveEdit>(std::vector{NodeId("note")}); }, "Remove note",
     [](const Scene& s) {
         EXPECT_EQ(s.annotations.size(), 1u);
         EXPECT_EQ(s.annotations.front().id, NodeId("frame"));
     },
     true},
    {"MoveNote",
     [] {
         return std::make_unique<MoveEdit>(std::vector<MoveEdit::Move>{{NodeId("note"), Point{1, 2}}});
     },
     "Move note",
     [](const Scene& s) {
         EXPECT_EQ(s.findAnnotation(NodeId("note"))->position, (Point{1, 2}));
     },
     true},
    {"ReparentNote",
     [] {
         return std::make_unique<ReparentEdit>(
             std::vector<ReparentEdit::Move>{{NodeId("note"), NodeId("r-b"), Point{1, 2}}});
     },
     "Move note", [](const Scene& s) { EXPECT_EQ(s.findAnnotation(NodeId("note"))->parent, NodeId("r-b")); }, true},
    {"ResizeFrame",
     [] {
         return std::make_unique<ResizeEdit>(NodeId("frame"), ResizeEdit::Box{Point{1, 2}, Extent{300, 200}, false});
     },
     "Resize frame",
     [](const Scene& s) {
         EXPECT_EQ(s.findAnnotation(NodeId("frame"))->size, (Extent{300, 200}));
     },
     true},
    {"WriteNote",
     [] {
         return std::make_unique<AnnotationEdit>(NodeId("note"), AnnotationEdit::Look{"Two\nlines", ""});
     },
     "Write note", [](const Scene& s) { EXPECT_EQ(s.findAnnotation(NodeId("note"))->text, "Two\nlines"); }, true},
    {"WriteAndGrowNote",
     [] {
         return std::make_unique<AnnotationEdit>(NodeId("note"),
                                                 AnnotationEdit::Look{"Two\nlines", "", Extent{184, 160}});
     },
     "Write note",
     [](const Scene& s) {
         EXPECT_EQ(s.findAnnotation(NodeId("note"))->size, (Extent{184, 160}));
     },
     true},
    {"LabelLink", [] { return std::make_unique<LabelEdit>(LinkId("c-lb"), "orders"); }, "Label c-lb",
     [](const Scene& s) { EXPECT_EQ(s.find(LinkId("c-lb"))->label, "orders"); }, true},
    {"ColorFrame",
     [] {
         return std::make_unique<AnnotationEdit>(NodeId("frame"), AnnotationEdit::Look{"Checkout", "red"});
     },
     "Color frame", [](const Scene& s) { EXPECT_EQ(s.findAnnotation(NodeId("frame"))->tint, "red"); }, true},
    {"Hold",
     [] {
         return std::make_unique<HoldEdit>(
             std::vector<HoldEdit::Hold>{{NodeId("frame"), true, ""}, {NodeId("q"), true, "group-2"}}, "Lock 2 things");
     },
     "Lock 2 things",
     [](const Scene& s) {
         EXPECT_TRUE(s.findAnnotation(NodeId("frame"))->locked);
         EXPECT_EQ(s.findAnnotation(NodeId("frame"))->group, "");
         EXPECT_EQ(s.find(NodeId("q"))->group, "group-2");
     },
     true},
    {"Composite",
     [] {
         return composite(std::make_unique<RenameEdit>(NodeId("q"), "Orders"),
                          std::make_unique<RemoveEdit>(std::vector{NodeId("lb")}));
     },
     "Both",
     [](const Scene& s) {
         EXPECT_EQ(s.find(NodeId("lb")), nullptr);
         EXPECT_EQ(s.find(NodeId("q"))->name, "Orders");
     },
     false},
};

class EachEdit : public ::testing::TestWithParam<Case> {};

TEST_P(EachEdit, DoesUndoesRedoesAndUndoesByteForByte)
{
    Scene scene = editShop();
    const std::string before = writeScene(scene);
    const EditPtr edit = GetParam().make();
    ASSERT_TRUE(edit->apply(scene));
    const std::string after = writeScene(scene);
    EXPECT_NE(after, before);
    EXPECT_FALSE(edit->isNoOp());
    GetParam().check(scene);
    edit->revert(scene);
    EXPECT_EQ(writeScene(scene), before);
    EXPECT_EQ(scene, editShop());
    ASSERT_TRUE(edit->apply(scene));
    EXPECT_EQ(writeScene(scene), after);
    edit->revert(scene);
    EXPECT_EQ(writeScene(scene), before);
}

TEST_P(EachEdit, SaysWhatItDoes)
{
    Scene scene = editShop();
    const EditPtr edit = GetParam().make();
    ASSERT_TRUE(edit->apply(scene));
    EXPECT_EQ(edit->text(), GetParam().text);
    EXPECT_FALSE(edit->changes().empty());
    EXPECT_EQ(edit->changes().isCosmetic, GetParam().isCosmetic);
    EXPECT_GE(edit->bytes(), sizeof(Edit));
}

/// What the change set says against what a comparison of the two scenes finds.
TEST_P(EachEdit, NamesExactlyWhatChanged)
{
    const Scene before = editShop();
    Scene after = before;
    const EditPtr edit = GetParam().make();
    ASSERT_TRUE(edit->apply(after));
    const ChangeSet changes = edit->changes();
    std::vector<NodeId> added, removed, touched;
    const auto compare = [&](const auto& was, const auto& is) {
        const auto find = [](const auto& in, const NodeId& id) {
            return std::ranges::find_if(in, [&](const auto& element) { return element.id == id; });
        };
        for (const auto& element : is)
            if (const auto old = find(was, element.id); old == was.end())
                added.push_back(element.id);
            else if (*old != element)
                touched.push_back(element.id);
        for (const auto& element : was)
            if (find(is, element.id) == is.end())
                removed.push_back(element.id);
    };
    compare(before.nodes, after.nodes);
    compare(before.annotations, after.annotations);
    EXPECT_THAT(changes.nodesAdded, ::testing::UnorderedElementsAreArray(added));
    EXPECT_THAT(changes.nodesRemoved, ::testing::UnorderedElementsAreArray(removed));
    std::vector<NodeId> named = changes.nodesChanged;
    for (const NodeId& id : changes.nodesMoved)
        if (std::ranges::find(named, id) == named.end())
            named.push_back(id);
    EXPECT_THAT(named, ::testing::UnorderedElementsAreArray(touched));
    EXPECT_EQ(changes.experimentChanged, before.experiment != after.experiment ||
                                             before.objectives != after.objectives ||
                                             before.expectations != after.expectations);
}

INSTANTIATE_TEST_SUITE_P(All, EachEdit, ::testing::ValuesIn(kCases),
                         [](const auto& tested) { return std::string(tested.param.name); });

struct BadCase {
    const char* name;
    std::function<EditPtr()> make;
    const char* sentence;
};

void PrintTo(const BadCase& one, std::ostream* out) { *out << one.name; }

const BadCase kBadCases[] = {
    {"AddTakenNode",
     [] { return std::make_unique<AddNodesEdit>(std::vector{nodeOf("queue q in r")}, std::vector<Link>{}, ""); },
     "there is a node q already"},
    {"AddTwice",
     [] {
         return std::make_unique<AddNodesEdit>(
             std::vector{nodeOf("queue n in r"), nodeOf("queue n in r")}, std::vector<Link>{}, "");
     },
     "there is a node n already"},
    {"AddIntoNothing",
     [] { return std::make_unique<AddNodesEdit>(std::vector{nodeOf("queue n in x")}, std::vector<Link>{}, ""); },
     "there is no node x"},
    {"AddTakenLink",
     [] { return std::make_unique<AddNodesEdit>(std::vector<Node>{}, std::vector{linkOf("c-lb", "c", "q")}, ""); },
     "there is a link c-lb already"},
    {"LinkToNothing", [] { return std::make_unique<AddLinkEdit>(linkOf("n", "c", "x")); }, "there is no node x"},
    {"LinkTaken", [] { return std::make_unique<AddLinkEdit>(linkOf("c-lb", "c", "q")); },
     "there is a link c-lb already"},
    {"RemoveNothing", [] { return std::make_unique<RemoveEdit>(std::vector{NodeId("x")}); }, "there is no node x"},
    {"RemoveNoLink", [] { return std::make_unique<RemoveEdit>(std::vector<NodeId>{}, std::vector{LinkId("x")}); },
     "there is no link x"},
    {"MoveNothing",
     [] {
         return std::make_unique<MoveEdit>(std::vector<MoveEdit::Move>{{NodeId("x"), Point{}}});
     },
     "there is no node x"},
    {"IntoItself",
     [] {
         return std::make_unique<ReparentEdit>(
             std::vector<ReparentEdit::Move>{{NodeId("r"), NodeId("r-a"), {}}});
     },
     "r cannot be put into itself"},
    {"IntoEachOther",
     [] {
         return std::make_unique<ReparentEdit>(std::vector<ReparentEdit::Move>{
             {NodeId("r-a"), NodeId("r-b"), {}}, {NodeId("r-b"), NodeId("r-a"), {}}});
     },
     "r-a cannot be put into itself"},
    {"ToTwoPlaces",
     [] {
         return std::make_unique<ReparentEdit>(std::vector<ReparentEdit::Move>{
             {NodeId("w-a"), NodeId("r-b"), {}}, {NodeId("w-a"), NodeId("r-a"), {}}});
     },
     "w-a cannot be moved to two places at once"},
    {"SettingOfNothing", [] { return std::make_unique<SettingEdit>(NodeId("x"), "slots", std::nullopt); },
     "there is no node x"},
    {"SettingOfNoLink", [] { return std::make_unique<SettingEdit>(LinkId("x"), "slots", std::nullopt); },
     "there is no link x"},
    {"RenameNothing", [] { return std::make_unique<RenameEdit>(NodeId("x"), "X"); }, "there is no node x"},
    {"ResizeNothing", [] { return std::make_unique<ResizeEdit>(NodeId("x"), ResizeEdit::Box{}); },
     "there is no node x"},
    {"LabelNothing", [] { return std::make_unique<LabelEdit>(LinkId("x"), "a"); }, "there is no link x"},
    {"RouteNothing", [] { return std::make_unique<RouteEdit>(LinkId("x"), std::vector<Point>{}); },
     "there is no link x"},
    {"NoSuchStep", [] { return ExperimentEdit::remove(3); }, "there is no experiment step 4"},
    {"NoSuchObjective", [] { return ObjectiveEdit::replace(2, Objective{}); }, "there is no objective 3"},
    {"SecondOfTwoFails",
     [] {
         return composite(std::make_unique<RemoveEdit>(std::vector{NodeId("r")}),
                          std::make_unique<RenameEdit>(NodeId("w-a"), "gone"));
     },
     "there is no node w-a"},
    {"AnnotationOfANodesName",
     [] {
         Annotation more = note();
         more.id = NodeId("q");
         return std::make_unique<AddNodesEdit>(std::vector<Node>{}, std::vector<Link>{}, std::vector{more}, "");
     },
     "there is a note or node q already"},
    {"NoteNowhere",
     [] {
         Annotation more = note();
         more.id = NodeId("n");
         more.parent = NodeId("x");
         return std::make_unique<AddNodesEdit>(std::vector<Node>{}, std::vector<Link>{}, std::vector{more}, "");
     },
     "there is no node x"},
    {"WriteOnNobody",
     [] {
         return std::make_unique<AnnotationEdit>(NodeId("q"), AnnotationEdit::Look{"x", ""});
     },
     "there is no node q"},
    {"HoldNobody",
     [] {
         return std::make_unique<HoldEdit>(
             std::vector<HoldEdit::Hold>{{NodeId("q"), true, ""}, {NodeId("x"), true, ""}}, "");
     },
     "there is no node x"},
};

class BadEdit : public ::testing::TestWithParam<BadCase> {};

TEST_P(BadEdit, IsRefusedAndLeavesTheScene)
{
    Scene scene = editShop();
    const Result<void> applied = GetParam().make()->apply(scene);
    ASSERT_FALSE(applied);
    EXPECT_EQ(applied.error().message(), GetParam().sentence);
    EXPECT_EQ(scene, editShop());
}

INSTANTIATE_TEST_SUITE_P(All, BadEdit, ::testing::ValuesIn(kBadCases),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(Edit, KnowsThatNothingChanged)
{
    Scene scene = editShop();
    std::vector<EditPtr> idle;
    idle.push_back(
        std::make_unique<MoveEdit>(std::vector<MoveEdit::Move>{{NodeId("c"), Point{1, 2}}}));
    idle.push_back(std::make_unique<RenameEdit>(NodeId("c"), ""));
    idle.push_back(
        std::make_unique<SettingEdit>(NodeId("c"), "rate", SettingValue(std::string("10/s"))));
    idle.push_back(std::make_unique<SettingEdit>(NodeId("lb"), "algorithm", std::nullopt));
    idle.push_back(std::make_unique<ScenePropertyEdit>(propertiesOf(scene)));
    idle.push_back(std::make_unique<ReparentEdit>(
        std::vector<ReparentEdit::Move>{{NodeId("c"), NodeId(), Point{1, 2}}}));
    idle.push_back(ExperimentEdit::replace(0, scene.experiment[0]));
    idle.push_back(std::make_unique<RemoveEdit>(std::vector<NodeId>{}));
    for (const EditPtr& edit : idle) {
        ASSERT_TRUE(edit->apply(scene));
        EXPECT_TRUE(edit->isNoOp()) << edit->text();
    }
    EXPECT_EQ(scene, editShop());
}

EditPtr setTimeout(const char* value, Edit::Series series)
{
    auto edit =
        std::make_unique<SettingEdit>(LinkId("c-lb"), "timeout", SettingValue(std::string(value)));
    edit->setSeries(series);
    return edit;
}

TEST(Edit, RepeatsOfOneSeriesMerge)
{
    Scene scene = editShop();
    const EditPtr first = setTimeout("3 s", 7);
    const EditPtr second = setTimeout("35 s", 7);
    ASSERT_TRUE(first->apply(scene));
    ASSERT_TRUE(second->apply(scene));
    ASSERT_TRUE(first->mergeWith(*second));
    first->revert(scene);
    EXPECT_EQ(scene, editShop());
    ASSERT_TRUE(first->apply(scene));
    EXPECT_EQ(*scene.find(LinkId("c-lb"))->settings.find("timeout"),
              SettingValue(std::string("35 s")));
}

TEST(Edit, OthersDoNotMerge)
{
    Scene scene = editShop();
    const EditPtr first = setTimeout("3 s", 7);
    ASSERT_TRUE(first->apply(scene));
    EXPECT_FALSE(first->mergeWith(*setTimeout("4 s", 8)));
    EXPECT_FALSE(setTimeout("3 s", 0)->mergeWith(*setTimeout("4 s", 0)));
    auto rename = std::make_unique<RenameEdit>(NodeId("c"), "x");
    rename->setSeries(7);
    EXPECT_FALSE(first->mergeWith(*rename));
    auto retries = std::make_unique<SettingEdit>(LinkId("c-lb"), "retries", std::nullopt);
    retries->setSeries(7);
    EXPECT_FALSE(first->mergeWith(*retries));
}

TEST(ChangeSet, CancelsWhatComesAndGoes)
{
    ChangeSet changes;
    changes.nodesAdded = {NodeId("a"), NodeId("b")};
    changes.nodesRemoved = {NodeId("c")};
    changes.nodesChanged = {NodeId("d"), NodeId("e")};
    ChangeSet next;
    next.nodesAdded = {NodeId("c"), NodeId("f")};
    next.nodesRemoved = {NodeId("a"), NodeId("d")};
    next.nodesChanged = {NodeId("b"), NodeId("e"), NodeId("g")};
    next.isCosmetic = false;
    changes.append(next);
    EXPECT_THAT(changes.nodesAdded, UnorderedElementsAre(NodeId("b"), NodeId("f")));
    EXPECT_THAT(changes.nodesRemoved, UnorderedElementsAre(NodeId("d")));
    EXPECT_THAT(changes.nodesChanged, UnorderedElementsAre(NodeId("c"), NodeId("e"), NodeId("g")));
    EXPECT_FALSE(changes.isCosmetic);
    EXPECT_THAT(changes.reversed().nodesAdded, ElementsAre(NodeId("d")));
}

} // namespace
} // namespace cloudyard

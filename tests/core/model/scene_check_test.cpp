// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scene_check.h"

#include <chrono>
#include <functional>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <ostream>

#include "tests/support/scene_text.h"
#include "tests/support/test_vocabulary.h"

namespace cloudyard {
namespace {

using ::testing::ElementsAre;
using testing::sceneFrom;
using testing::testVocabulary;

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();

Scene good()
{
    return sceneFrom(
        "clients c at 0,0 rate=10/s; region r; zone z in r name=a; instance w in z slots=2; queue "
        "q in r;"
        "queue d in r; c -> w timeout=2 s; w -> q; q -> d; fault 10s zone-power-loss z for 5s;"
        "objective success_rate of c min 0.9; expect failed 0..3",
        testVocabulary());
}

/// What a good scene becomes, and the sentence about it.
struct SceneCase {
    const char* name;
    std::function<void(Scene&)> spoil;
    const char* sentence;
};

void PrintTo(const SceneCase& one, std::ostream* out) { *out << one.name; }

Node* node(Scene& scene, const char* id) { return scene.find(NodeId(id)); }

const SceneCase kCases[] = {
    {"DuplicateNode", [](Scene& s) { s.nodes.push_back(s.nodes[5]); },
     "node d: another node has the same id (expected a different id for each)"},
    {"EmptyId", [](Scene& s) { node(s, "d")->id = NodeId(); },
     "node without id: the node has no id (expected a text such as \"web-a\")"},
    {"LongId", [](Scene& s) { node(s, "d")->id = NodeId(std::string(201, 'x')); },
     "node xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx...: the id is too long "
     "(expected at most 200 "
     "characters)"},
    {"NoKind", [](Scene& s) { node(s, "d")->kind = ""; },
     "node d: the node has no kind (expected a kind such as "
     "\"instance\")"},
    {"UnknownKind", [](Scene& s) { node(s, "d")->kind = "Gizmo"; },
     "node d: the kind \"Gizmo\" is not known"},
    {"DanglingParent", [](Scene& s) { node(s, "w")->parent = NodeId("x"); },
     "node w, parent: there is no node \"x\""},
    {"OnTheMap", [](Scene& s) { node(s, "w")->parent = NodeId(); },
     "node w: Instance cannot stand on the map (expected in a zone)"},
    {"Cycle", [](Scene& s) { node(s, "r")->parent = NodeId("z"); },
     "node r, parent: its parents form a cycle"},
    {"NanPosition",
     [](Scene& s) {
         node(s, "c")->position = Point{kNan, 0};
     },
     "node c, position: the position is not on any map (expected two numbers of at most 1e9)"},
    {"ZeroSize",
     [](Scene& s) {
         node(s, "r")->size = Extent{0, 5};
     },
     "node r, size: the size is not possible (expected width and height above 0)"},
    {"NanSize",
     [](Scene& s) {
         node(s, "r")->size = Extent{5, kNan};
     },
     "node r, size: the size is not possible (expected width and height above 0)"},
    {"BadSetting", [](Scene& s) { node(s, "w")->settings.set("slots", std::int64_t{-3}); },
     "node w, setting slots: -3 is too small (expected a count from 1 to 10000)"},
    {"UnknownSetting", [](Scene& s) { node(s, "w")->settings.set("slot", std::int64_t{3}); },
     "node w, setting slot: there is no such setting here, did you mean \"slots\"?"},
    {"NegativeRate", [](Scene& s) { node(s, "c")->settings.set("rate", std::string("-1/s")); },
     "node c, setting rate: \"-1/s\" is negative (expected a rate from 0/s to 1000000/s, such as "
     "\"200/s\")"},
    {"MistypedKey", [](Scene& s) { node(s, "c")->unknown.set("positon", true); },
     "node c, positon: there is no such key, did you mean \"position\"?"},
    {"DuplicateLinkId", [](Scene& s) { s.links[1].id = s.links[0].id; },
     "link c-w: another link has the same id (expected a different id for each)"},
    {"DanglingLink", [](Scene& s) { s.links[0].from = NodeId("x"); },
     "link c-w, from: there is no node \"x\""},
    {"LinkToItself", [](Scene& s) { s.links[0].to = NodeId("c"); },
     "link c-w: node c is linked to itself"},
    {"DuplicateLink",
     [](Scene& s) {
         s.links.push_back(s.links[0]);
         s.links.back().id = LinkId("again");
     },
     "link again: another link leads from \"c\" to \"w\" already"},
    {"Meaningless", [](Scene& s) { s.links[1].to = NodeId("z"); },
     "link w-q: Instance cannot be linked to Zone (expected a link from Instance to Queue or "
     "Topic)"},
    {"TooManyLinks",
     [](Scene& s) {
         s.nodes.push_back(s.nodes[5]);
         s.nodes.back().id = NodeId("d2");
         s.links.push_back(s.links[2]);
         s.links.back().id = LinkId("second");
         s.links.back().to = NodeId("d2");
     },
     "link second: the node where it starts has too many dead-letter links (expected at most 1)"},
    {"LinkSetting", [](Scene& s) { s.links[1].settings.set("timeout", std::string("0 s")); },
     "link w-q, setting timeout: \"0 s\" is too small (expected a duration from 1 ms to 1 h, such "
     "as \"30 s\")"},
    {"SettingOfAnotherMeaning",
     [](Scene& s) { s.links[2].settings.set("timeout", std::string("2 s")); },
     "link q-d, setting timeout: there is no such setting here"},
    {"FarVia",
     [](Scene& s) {
         s.links[0].via = {Point{1e10, 0}};
     },
     "link c-w, via: a point is not on any map (expected two numbers of at most 1e9)"},
    {"UnknownFault", [](Scene& s) { s.experiment[0].fault = "flood"; },
     "experiment step 1: the fault \"flood\" is not known"},
    {"NoFault", [](Scene& s) { s.experiment[0].fault = ""; },
     "experiment step 1: the step has no fault (expected stop-instance, zone-power-loss or "
     "link-cut)"},
    {"NobodyHit", [](Scene& s) { s.experiment[0].target = "x"; },
     "experiment step 1, target: there is no node or link \"x\""},
    {"WrongTarget", [](Scene& s) { s.experiment[0].target = "c-w"; },
     "experiment step 1, target: the fault zone-power-loss cannot hit a link (expected a node of "
     "the kind zone)"},
    {"BeforeTheStart", [](Scene& s) { s.experiment[0].at = SimTime{-1}; },
     "experiment step 1, at: a step cannot happen before the start (expected a time such as \"60 "
     "s\")"},
    {"LastsNothing", [](Scene& s) { s.experiment[0].duration = Duration{}; },
     "experiment step 1, for: a fault must last (expected a duration such as \"120 s\")"},
    {"ObjectiveOfNobody", [](Scene& s) { s.objectives[0].measure.of = NodeId("x"); },
     "objective 1, of: there is no node \"x\""},
    {"ObjectiveWithoutLimit", [](Scene& s) { s.objectives[0].min.reset(); },
     "objective 1: it promises nothing (expected \"min\" or \"max\" or both)"},
    {"ObjectiveNan",
     [](Scene& s) {
         s.objectives[0].name = "fast";
         s.objectives[0].min = kNan;
     },
     "objective \"fast\": its limit is not a number"},
    {"ObjectiveBackwards",
     [](Scene& s) {
         s.objectives[0].measure.from = SimTime{5};
         s.objectives[0].measure.to = SimTime{5};
     },
     "objective 1, to: the window ends before it begins (expected a time after \"from\")"},
    {"ExpectationEmpty", [](Scene& s) { s.expectations[0].low = 4; },
     "expectation 1: its interval is empty: low is above high"},
    {"ExpectationInfinite",
     [](Scene& s) { s.expectations[0].high = std::numeric_limits<double>::infinity(); },
     "expectation 1: its interval is not of numbers"},
    {"ZeroDuration", [](Scene& s) { s.duration = Duration{}; },
     "duration: 0 s is no length of a run (expected a duration such as \"240 s\")"},
    {"NanPace", [](Scene& s) { s.pace = kNan; },
     "pace: not a number is no pace (expected simulated seconds per second, a number above 0)"},
    {"NoteWithoutId", [](Scene& s) { s.annotations.emplace_back(); },
     "note without id: the annotation has no id (expected a text such as \"web-a\")"},
    {"NoteOfANodesName", [](Scene& s) { s.annotations.emplace_back().id = NodeId("d"); },
     "note d: a node has the same id (expected a different id for each)"},
    {"NoteTwice",
     [](Scene& s) {
         s.annotations.resize(2);
         s.annotations[0].id = s.annotations[1].id = NodeId("n");
     },
     "note n: another annotation has the same id (expected a different id for each)"},
    {"NoteInNothing",
     [](Scene& s) {
         s.annotations.emplace_back().id = NodeId("n");
         s.annotations.back().parent = NodeId("x");
     },
     "note n, parent: there is no node \"x\""},
    {"NoteInACard",
     [](Scene& s) {
         s.annotations.emplace_back().id = NodeId("n");
         s.annotations.back().parent = NodeId("d");
     },
     "note n, parent: \"d\" is no place (expected a region or a zone)"},
    {"FrameOfNoColor",
     [](Scene& s) {
         s.annotations.emplace_back().id = NodeId("n");
         s.annotations.back().form = Annotation::Form::Frame;
         s.annotations.back().tint = "gren";
     },
     "frame n, color: the color \"gren\" is not known, did you mean \"green\"?"},
    {"NoteOfNoSize",
     [](Scene& s) {
         s.annotations.emplace_back().id = NodeId("n");
         s.annotations.back().size = Extent{0, 4};
     },
     "note n, size: the size is not possible (expected width and height above 0)"},
    {"NoMap", [](Scene& s) { s.mapWidth = 0; },
     "map: 0 is no width of a map (expected a number such as 4000)"},
};

class SpoiltScene : public ::testing::TestWithParam<SceneCase> {};

TEST_P(SpoiltScene, IsRefusedWithASentence)
{
    Scene scene = good();
    GetParam().spoil(scene);
    const Result<void> checked = checkScene(scene, testVocabulary());
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().message(), GetParam().sentence);
    EXPECT_EQ(sceneErrors(scene, testVocabulary()).front().message(), GetParam().sentence);
}

INSTANTIATE_TEST_SUITE_P(All, SpoiltScene, ::testing::ValuesIn(kCases),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(CheckScene, LetsKeysOfANewerVersionPass)
{
    Scene scene = good();
    scene.unknown.set("weather", true);
    scene.nodes[0].unknown.set("colour", std::string("red"));
    EXPECT_TRUE(checkScene(scene, testVocabulary()));
}

TEST(CheckScene, ListsEveryErrorWithItsPart)
{
    Scene scene = good();
    scene.pace = -1;
    scene.nodes[3].settings.set("slots", std::int64_t{0});
    scene.nodes[4].kind = "gizmo";
    scene.links[0].to = NodeId("x");
    scene.experiment[0].fault = "flood";
    const std::vector<SceneIssue> issues = sceneIssues(scene, testVocabulary());
    std::vector<std::pair<SceneIssue::Part, std::size_t>> parts;
    for (const SceneIssue& issue : issues)
        parts.emplace_back(issue.part, issue.index);
    using Part = SceneIssue::Part;
    EXPECT_THAT(parts, ElementsAre(std::pair(Part::Scene, 0u), std::pair(Part::Node, 3u),
                                   std::pair(Part::Node, 4u), std::pair(Part::Link, 0u),
                                   std::pair(Part::Step, 0u)));
    EXPECT_EQ(sceneIssues(scene, testVocabulary(), 2).size(), 2u);
}

TEST(CheckScene, NamesEveryNodeOfACycleOnceAndThoseInIt)
{
    const Scene scene = sceneFrom(
        "zone a in b; zone b in c; zone c in a; zone inside in a; region r; zone fine in r");
    std::vector<std::string> messages;
    for (const Error& error : sceneErrors(scene, testVocabulary()))
        messages.push_back(error.message());
    EXPECT_THAT(messages, ElementsAre("node a, parent: its parents form a cycle",
                                      "node b, parent: its parents form a cycle",
                                      "node c, parent: its parents form a cycle",
                                      "node inside, parent: its parents form a cycle"));
}

/// A chain as long as a scene may be, checked from its outer end, and as many links: no quadratic
/// work anywhere.
TEST(CheckScene, IsQuickOnTheLargestScene)
{
    Scene scene;
    for (std::size_t i = 0; i < kMaxNodes; ++i) {
        Node& made = scene.nodes.emplace_back();
        made.id = NodeId("n" + std::to_string(i));
        made.kind = i < 2 ? (i == 0 ? "region" : "zone") : "instance";
        made.parent = NodeId(i == 0 ? "" : i == 1 ? "n0" : "n" + std::to_string(i - 1));
    }
    for (std::size_t i = 0; i < kMaxLinks; ++i) {
        Link& made = scene.links.emplace_back();
        made.id = LinkId("l" + std::to_string(i));
        made.from = NodeId("n" + std::to_string(i % kMaxNodes));
        made.to = NodeId("n" + std::to_string((i * 7 + 3) % kMaxNodes));
    }
    const auto start = std::chrono::steady_clock::now();
    EXPECT_FALSE(sceneErrors(scene, testVocabulary()).empty());
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
    scene.nodes.push_back(scene.nodes.front());
    EXPECT_EQ(sceneIssues(scene, testVocabulary()).size(), 1u);
}

TEST(CheckScene, AMillionWrongSettingsTakeNoLonger)
{
    Scene scene = good();
    for (int i = 0; i < 1'000'000; ++i)
        scene.nodes[3].settings.append("slotz" + std::to_string(i), true);
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(sceneErrors(scene, testVocabulary()).size(), 1'000u);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(10));
}

} // namespace
} // namespace cloudyard

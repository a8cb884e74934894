// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/scene_commands.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/scene/place_layout.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

struct SceneCommandsTest : ::testing::Test {
    SceneCommandsTest()
    {
        document.replace(
            testing::sceneFrom(
                "clients c city=Dublin rate=10/s; region r code=eu-west-1; zone z in r;"
                "instance w in z slots=2; c -> w timeout=2 s"),
            {});
        QObject::connect(&commands, &SceneCommands::added,
                         [this](const std::vector<NodeId>& ids) { added = ids; });
        QObject::connect(&commands, &SceneCommands::refused,
                         [this](const QString& text) { refusal = text; });
    }
    [[nodiscard]] const Node& newest() const { return *document.scene().find(added.at(0)); }
    [[nodiscard]] QRectF rectOf(std::string_view id) const
    {
        const Scene& scene = document.scene();
        const SceneLayout layout = layoutScene(scene, vocabulary());
        const auto node = std::ranges::find(scene.nodes, NodeId(std::string(id)), &Node::id);
        return layout.rects[static_cast<std::size_t>(node - scene.nodes.begin())];
    }
    void expectSiblingsApart() const
    {
        const Scene& scene = document.scene();
        const SceneLayout layout = layoutScene(scene, vocabulary());
        for (std::size_t i = 0; i < scene.nodes.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_FALSE(layout.parents[i] == layout.parents[k] && layout.rects[i].intersects(layout.rects[k]))
                    << scene.nodes[i].id.str() << " and " << scene.nodes[k].id.str();
    }
    Document document{vocabulary()};
    SceneCommands commands{document};
    std::vector<NodeId> added;
    QString refusal;
};

TEST_F(SceneCommandsTest, anotherInstanceWorksAtOnce)
{
    commands.duplicate({{NodeId("w")}, {}});
    EXPECT_EQ(newest().kind, "instance");
    EXPECT_EQ(newest().parent, NodeId("z"));
    const auto linked = std::ranges::count_if(document.scene().links,
                                              [&](const Link& l) { return l.to == added[0]; });
    EXPECT_EQ(linked, 1);
}

/// A copy covers nothing: neither its original, nor a neighbour, nor another zone.
TEST_F(SceneCommandsTest, aCopyStandsOnFreeGround)
{
    document.replace(
        testing::sceneFrom("region r code=eu-west-1 at 0,0; zone z in r at 40,60; zone y in r at 40,220;"
                           "instance w in z at 20,40; instance v in z at 500,40; instance u in y at 20,40"),
        {});
    for (int copies = 0; copies < 3; ++copies)
        commands.duplicate({{NodeId("w")}, {}});
    const Scene& scene = document.scene();
    const SceneLayout layout = layoutScene(scene, vocabulary());
    for (std::size_t i = 0; i < scene.nodes.size(); ++i)
        for (std::size_t k = 0; k < i; ++k)
            EXPECT_FALSE(scene.nodes[i].kind == "instance" && scene.nodes[k].kind == "instance" &&
                         layout.rects[i].intersects(layout.rects[k]))
                << scene.nodes[i].id.str() << " and " << scene.nodes[k].id.str();
    EXPECT_EQ(added.size(), 1U);
}

/// Another one in a full zone stands below its original, where its links have their lanes; the zones below give way.
TEST_F(SceneCommandsTest, AnotherInstanceInAFullZonePushesTheZonesBelow)
{
    ASSERT_TRUE(document.load(flagshipScene()));
    for (const char* original : {"web-b", "web-a", "web-b"}) {
        SCOPED_TRACE(original);
        const QRectF column = rectOf(original);
        commands.duplicate({{NodeId(original)}, {}});
        ASSERT_TRUE(refusal.isEmpty()) << refusal.toStdString();
        EXPECT_EQ(rectOf(added.at(0).str()).left(), column.left());
        EXPECT_GT(rectOf(added.at(0).str()).top(), column.bottom());
        expectSiblingsApart();
    }
    document.undoStack().undo();
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_FALSE(document.isModified()) << "room is made by the same step";
}

/// A program names what the instance is linked to: links by their ids, which copies have of their own, and copied nodes
/// by what they are called now. What is not copied keeps its name, and a verb is no name.
TEST_F(SceneCommandsTest, aCopyOfAnInstanceWithAProgramFollowsItsOwnLinks)
{
    Scene scene = testing::sceneFrom("clients c city=Dublin rate=10/s; region r code=eu-west-1; zone z in r;"
                                     "queue orders in r; instance w in z slots=2; instance back in z slots=2;"
                                     "c -> w timeout=2 s; w -> orders; w -> back timeout=1 s");
    const auto toOrders = std::ranges::find(scene.links, NodeId("orders"), &Link::to);
    const auto toBack = std::ranges::find(scene.links, NodeId("back"), &Link::to);
    scene.find(NodeId("back"))->name = "Back office";
    scene.find(NodeId("w"))->settings.set("program", "work 5 ms; call " + toBack->id.str() + "; send " +
                                                         toOrders->id.str() + " 50 %; send orders; reply");
    document.replace(scene, {});
    commands.duplicate({{NodeId("w")}, {}});
    ASSERT_TRUE(refusal.isEmpty()) << refusal.toStdString();
    const NodeId copy = added.at(0);
    const auto linkFrom = [&](const NodeId& from, const NodeId& to) {
        return std::ranges::find_if(document.scene().links, [&](const Link& l) { return l.from == from && l.to == to; })
            ->id.str();
    };
    EXPECT_EQ(*newest().settings.find("program"),
              SettingValue("work 5 ms; call " + linkFrom(copy, NodeId("back")) + "; send " +
                           linkFrom(copy, NodeId("orders")) + " 50 %; send orders; reply"));

    scene.find(NodeId("w"))
        ->settings.set("program", std::string("work 5 ms; call \"Back office\"; send orders; reply"));
    document.replace(scene, {});
    commands.duplicate({{NodeId("w"), NodeId("back")}, {}});
    ASSERT_TRUE(refusal.isEmpty()) << refusal.toStdString();
    const std::string* program = nullptr;
    for (const NodeId& id : added)
        if (const SettingValue* value = document.scene().find(id)->settings.find("program"))
            program = std::get_if<std::string>(value);
    ASSERT_TRUE(program);
    EXPECT_EQ(*program, "work 5 ms; call \"Back office 2\"; send orders; reply");
}

TEST_F(SceneCommandsTest, removesNodesWithTheirLinks)
{
    commands.remove({{NodeId("w")}, {}});
    EXPECT_FALSE(document.scene().find(NodeId("w")));
    EXPECT_TRUE(document.scene().links.empty());
    document.undoStack().undo();
    EXPECT_TRUE(document.scene().find(NodeId("w")));
}

TEST(SceneLibrary, everyExampleOpensAndTheBeginnersOneIsFirst)
{
    const auto examples = exampleScenes();
    ASSERT_GE(examples.size(), 2U);
    EXPECT_TRUE(examples[0].path.endsWith("first-queue.yard"));
    EXPECT_FALSE(flagshipScene().isEmpty());
    Document document(vocabulary());
    for (const ExampleScene& example : examples) {
        EXPECT_TRUE(document.load(example.path)) << example.path.toStdString();
        EXPECT_FALSE(example.title.isEmpty());
    }
}

} // namespace
} // namespace cloudyard

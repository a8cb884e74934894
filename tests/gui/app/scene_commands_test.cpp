// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/scene_commands.h"

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "gui/app/scene_library.h"
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

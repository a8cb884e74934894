// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edit_history.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/edit/structure_edits.h"
#include "core/edit/value_edits.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

using testing::sceneFrom;

Scene twoQueues() { return sceneFrom("queue a; queue b; a -> b"); }

EditPtr rename(const char* id, const char* name, Edit::Series series = 0)
{
    auto edit = std::make_unique<RenameEdit>(NodeId(id), name);
    edit->setSeries(series);
    return edit;
}

TEST(EditHistory, UndoesAndRedoesInOrder)
{
    Scene scene = twoQueues();
    EditHistory history(scene);
    EXPECT_FALSE(history.undo());
    ASSERT_TRUE(history.apply(rename("a", "One")));
    ASSERT_TRUE(history.apply(std::make_unique<RemoveEdit>(std::vector{NodeId("b")})));
    EXPECT_EQ(history.undoText(), "Remove b");
    EXPECT_EQ(history.undo()->nodesAdded, std::vector{NodeId("b")});
    EXPECT_EQ(history.undo()->nodesChanged, std::vector{NodeId("a")});
    EXPECT_EQ(scene, twoQueues());
    EXPECT_EQ(history.redoText(), "Rename a");
    EXPECT_TRUE(history.redo());
    EXPECT_EQ(history.redo()->nodesRemoved, std::vector{NodeId("b")});
    EXPECT_FALSE(history.redo());
    EXPECT_EQ(scene.nodes.size(), 1u);
}

TEST(EditHistory, ForgetsWhatWasUndoneWhenSomethingNewHappens)
{
    Scene scene = twoQueues();
    EditHistory history(scene);
    ASSERT_TRUE(history.apply(rename("a", "One")));
    history.undo();
    ASSERT_TRUE(history.apply(rename("b", "Two")));
    EXPECT_FALSE(history.canRedo());
    history.undo();
    EXPECT_EQ(scene, twoQueues());
    EXPECT_FALSE(history.canUndo());
}

TEST(EditHistory, DropsNoOpsAndKeepsFailuresOut)
{
    Scene scene = twoQueues();
    EditHistory history(scene);
    ASSERT_TRUE(history.apply(rename("a", "")));
    EXPECT_FALSE(history.canUndo());
    EXPECT_FALSE(history.apply(rename("x", "X")));
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.bytes(), 0u);
}

TEST(EditHistory, MergesTypingIntoOneStep)
{
    Scene scene = twoQueues();
    EditHistory history(scene);
    for (const char* typed : {"O", "Or", "Ord"})
        ASSERT_TRUE(history.apply(rename("a", typed, 1)));
    ASSERT_TRUE(history.apply(rename("a", "Other", 2)));
    history.undo();
    EXPECT_EQ(scene.nodes[0].name, "Ord");
    history.undo();
    EXPECT_EQ(scene.nodes[0].name, "");
    EXPECT_FALSE(history.canUndo());
}

TEST(EditHistory, MergingBackToTheStartLeavesNoStep)
{
    Scene scene = twoQueues();
    EditHistory history(scene);
    ASSERT_TRUE(history.apply(rename("a", "O", 1)));
    ASSERT_TRUE(history.apply(rename("a", "", 1)));
    EXPECT_FALSE(history.canUndo());
    EXPECT_EQ(history.bytes(), 0u);
}

TEST(EditHistory, KnowsTheSavedState)
{
    Scene scene = twoQueues();
    EditHistory history(scene);
    EXPECT_TRUE(history.isSaved());
    ASSERT_TRUE(history.apply(rename("a", "O", 1)));
    EXPECT_FALSE(history.isSaved());
    history.markSaved();
    ASSERT_TRUE(history.apply(rename("a", "Or", 1)));
    EXPECT_FALSE(history.isSaved()) << "what was saved does not merge with what came after";
    history.undo();
    EXPECT_TRUE(history.isSaved());
    EXPECT_EQ(scene.nodes[0].name, "O");
    history.undo();
    ASSERT_TRUE(history.apply(rename("b", "Two")));
    history.undo();
    EXPECT_FALSE(history.isSaved()) << "no way leads back to the saved state";
}

TEST(EditHistory, ForgetsTheOldestBeyondItsMemory)
{
    Scene scene = twoQueues();
    EditHistory history(scene, 2'000);
    for (int i = 0; i < 100; ++i)
        ASSERT_TRUE(history.apply(rename("a", i % 2 == 0 ? "even" : "odd")));
    EXPECT_LE(history.bytes(), 2'000u);
    int undone = 0;
    while (history.undo())
        ++undone;
    EXPECT_GT(undone, 3);
    EXPECT_LT(undone, 100);
    EXPECT_FALSE(history.isSaved());
}

TEST(EditTransaction, RollsBackUnlessCommitted)
{
    Scene scene = twoQueues();
    EditHistory history(scene);
    {
        EditTransaction transaction(history, "Both");
        ASSERT_TRUE(transaction.apply(rename("a", "One")));
        ASSERT_TRUE(transaction.apply(std::make_unique<RemoveEdit>(std::vector{NodeId("b")})));
        EXPECT_FALSE(transaction.apply(rename("b", "gone")));
        EXPECT_EQ(scene.nodes.size(), 1u);
    }
    EXPECT_EQ(scene, twoQueues());
    EXPECT_FALSE(history.canUndo());
}

TEST(EditTransaction, IsOneStepWhenCommitted)
{
    Scene scene = twoQueues();
    EditHistory history(scene);
    {
        EditTransaction transaction(history, "Both");
        ASSERT_TRUE(transaction.apply(rename("a", "One")));
        ASSERT_TRUE(transaction.apply(rename("b", "Two")));
        transaction.commit();
    }
    EXPECT_EQ(scene.nodes[1].name, "Two");
    EXPECT_EQ(history.undoText(), "Both");
    history.undo();
    EXPECT_EQ(scene, twoQueues());
    EXPECT_FALSE(history.canUndo());
}

} // namespace
} // namespace cloudyard

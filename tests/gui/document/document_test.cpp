// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/document.h"

#include <QFile>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include "core/edit/layout_edits.h"
#include "core/edit/value_edits.h"
#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

Scene shop()
{
    return testing::sceneFrom(
        "clients c city=Dublin rate=10/s; region r code=eu-west-1; zone z in r;"
        "instance w in z slots=2; queue q in r; c -> w timeout=2 s; w -> q");
}

struct DocumentTest : ::testing::Test {
    DocumentTest()
    {
        document.replace(shop(), {});
        QObject::connect(&document, &Document::changed,
                         [this](const ChangeSet& changes) { heard.push_back(changes); });
    }
    [[nodiscard]] std::string text() const { return writeScene(document.scene()); }
    Result<void> set(const char* node, const char* key, const char* value, Edit::Series series = 0)
    {
        auto edit =
            std::make_unique<SettingEdit>(NodeId(node), key, SettingValue(std::string(value)));
        edit->setSeries(series);
        return document.push(EditPtr(std::move(edit)));
    }
    Document document{vocabulary()};
    std::vector<ChangeSet> heard;
};

TEST_F(DocumentTest, anEditIsAppliedAnnouncedAndUndone)
{
    const std::string before = text();
    ASSERT_TRUE(set("q", "visibility_timeout", "7 s"));
    const std::string after = text();
    EXPECT_NE(before, after);
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_EQ(heard[0].nodesChanged, std::vector<NodeId>{NodeId("q")});
    EXPECT_FALSE(heard[0].isCosmetic);
    document.undoStack().undo();
    EXPECT_EQ(text(), before);
    document.undoStack().redo();
    EXPECT_EQ(text(), after);
    document.undoStack().undo();
    EXPECT_EQ(text(), before);
    EXPECT_EQ(heard.size(), 4U);
}

TEST_F(DocumentTest, aTraceGoesWithItsSceneToAnotherFolder)
{
    QTemporaryDir from, to;
    QFile csv(from.filePath("rates.csv"));
    ASSERT_TRUE(csv.open(QIODevice::WriteOnly));
    csv.write("0,10\n5,20\n");
    csv.close();
    document.replace(testing::sceneFrom("clients c rate=10/s; region r; zone z in r; instance w in z; c -> w"), {});
    ASSERT_TRUE(document.save(from.filePath("shop.yard")));
    ASSERT_TRUE(set("c", "trace_file", "rates.csv"));
    ASSERT_TRUE(set("c", "pattern", "trace"));
    ASSERT_TRUE(document.save(from.filePath("shop.yard"))) << "in its own folder nothing is to be copied";
    ASSERT_TRUE(document.save(to.filePath("other.yard")));
    EXPECT_TRUE(QFile::exists(to.filePath("rates.csv")));
    EXPECT_TRUE(document.load(to.filePath("other.yard"))) << "and it can run there";

    QTemporaryDir taken;
    QFile other(taken.filePath("rates.csv"));
    ASSERT_TRUE(other.open(QIODevice::WriteOnly));
    other.write("of somebody else");
    other.close();
    const auto saved = document.save(taken.filePath("third.yard"));
    ASSERT_FALSE(saved);
    EXPECT_NE(saved.error().message().find("rates.csv"), std::string::npos);
    EXPECT_FALSE(QFile::exists(taken.filePath("third.yard")));
    EXPECT_EQ(document.path(), to.filePath("other.yard"));
}

TEST_F(DocumentTest, anEditThatChangesNothingIsForgotten)
{
    ASSERT_TRUE(document.push(
        EditPtr(new RenameEdit(NodeId("q"), document.scene().find(NodeId("q"))->name))));
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_TRUE(heard.empty());
    EXPECT_FALSE(document.isModified());
}

TEST_F(DocumentTest, anIllegalEditIsRefusedAndLeavesNoTrace)
{
    const std::string before = text();
    const auto done = set("q", "visibility_timeout", "soon");
    ASSERT_FALSE(done);
    EXPECT_NE(done.error().message().find("visibility_timeout"), std::string::npos)
        << done.error().message();
    EXPECT_EQ(text(), before);
    EXPECT_EQ(document.undoStack().count(), 0);
    EXPECT_TRUE(heard.empty());
}

TEST_F(DocumentTest, anEditOfSomethingThatIsNotThereIsRefused)
{
    EXPECT_FALSE(set("nobody", "visibility_timeout", "7 s"));
    EXPECT_EQ(document.undoStack().count(), 0);
}

TEST_F(DocumentTest, repeatsOfOneGestureAreOneStep)
{
    const std::string before = text();
    for (const char* value : {"7 s", "8 s", "9 s"})
        ASSERT_TRUE(set("q", "visibility_timeout", value, 5));
    EXPECT_EQ(document.undoStack().count(), 1);
    ASSERT_TRUE(set("q", "visibility_timeout", "10 s", 6));
    EXPECT_EQ(document.undoStack().count(), 2);
    document.undoStack().undo();
    document.undoStack().undo();
    EXPECT_EQ(text(), before);
}

TEST_F(DocumentTest, savesAndKnowsWhetherItIsModified)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("shop.yard");
    ASSERT_TRUE(set("q", "visibility_timeout", "7 s"));
    EXPECT_TRUE(document.isModified());
    ASSERT_TRUE(document.save(path));
    EXPECT_FALSE(document.isModified());
    EXPECT_EQ(document.path(), path);
    document.undoStack().undo();
    EXPECT_TRUE(document.isModified());
    Document other(vocabulary());
    ASSERT_TRUE(other.load(path));
    document.undoStack().redo();
    EXPECT_EQ(writeScene(other.scene()), text());
}

TEST_F(DocumentTest, aBadFileLeavesTheDocumentAsItWas)
{
    QTemporaryDir folder;
    ASSERT_TRUE(set("q", "visibility_timeout", "7 s"));
    const std::string before = text();
    for (const char* bytes : {"", "{", "[]", R"({"format": 99})", "\xff\xfe",
                              R"({"format":1,"nodes":[{"id":"a","kind":"spoon"}]})"}) {
        QFile file(folder.filePath("bad.yard"));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        const auto loaded = document.load(file.fileName());
        ASSERT_FALSE(loaded) << bytes;
        EXPECT_FALSE(loaded.error().message().empty());
        EXPECT_EQ(text(), before);
        EXPECT_TRUE(document.isModified());
    }
    EXPECT_FALSE(document.load(folder.filePath("none.yard")));
    EXPECT_EQ(text(), before);
}

TEST_F(DocumentTest, savingWhereOneCannotWriteSaysSo)
{
    ASSERT_TRUE(set("q", "visibility_timeout", "7 s"));
    EXPECT_FALSE(document.save("/no/such/folder/shop.yard"));
    EXPECT_TRUE(document.isModified());
    EXPECT_TRUE(document.path().isEmpty());
}

TEST_F(DocumentTest, movingABoxIsCosmetic)
{
    ASSERT_TRUE(document.push(EditPtr(new MoveEdit({{NodeId("q"), Point{40, 50}}}))));
    ASSERT_EQ(heard.size(), 1U);
    EXPECT_TRUE(heard[0].isCosmetic);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/autosave.h"

#include <csignal>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

#include "core/edit/compose.h"
#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

struct AutosaveTest : ::testing::Test {
    AutosaveTest() { document.replace(testing::sceneFrom("region r code=eu-west-1; queue q in r"), {}); }
    [[nodiscard]] QString unsaved() const { return folder.filePath("unsaved"); }
    [[nodiscard]] qsizetype files() const { return QDir(unsaved()).entryList(QDir::Files).size(); }
    Result<void> edit(Document& to) { return to.push(makeAddNode(to.scene(), vocabulary(), "queue", NodeId("r"), {})); }

    QTemporaryDir folder;
    Document document{vocabulary()};
};

TEST_F(AutosaveTest, WhatIsNotSavedIsOnTheDiskWithinFiveSeconds)
{
    const Autosave autosave(document, unsaved());
    EXPECT_LE(Autosave::kAfterMs, 4'000);
    ASSERT_TRUE(edit(document));
    ASSERT_TRUE(QTest::qWaitFor([&] { return QFile::exists(autosave.file()); }, 5'000));
    const auto kept = openScene(autosave.file().toStdString());
    ASSERT_TRUE(kept);
    EXPECT_EQ(*kept, document.scene());
}

TEST_F(AutosaveTest, SavingUndoingAndAnOrderlyEndLeaveNothing)
{
    {
        Autosave autosave(document, unsaved());
        ASSERT_TRUE(edit(document));
        autosave.keepNow();
        EXPECT_GT(files(), 0);
        ASSERT_TRUE(document.save(folder.filePath("own.yard")));
        EXPECT_EQ(files(), 0);
        ASSERT_TRUE(edit(document));
        autosave.keepNow();
        document.undoStack().undo();
        EXPECT_EQ(files(), 0);
        ASSERT_TRUE(edit(document));
        autosave.keepNow();
        EXPECT_TRUE(Autosave::leftovers(unsaved()).empty()) << "its program is alive";
    }
    EXPECT_EQ(files(), 0);
}

/// A program that is killed while it works: another one finds what it had, byte for byte.
TEST_F(AutosaveTest, AKilledProgramsWorkIsFoundAndRecovered)
{
    const QString own = folder.filePath("own.yard");
    ASSERT_TRUE(document.save(own));
    const pid_t child = fork();
    if (child == 0) {
        auto* autosave = new Autosave(document, unsaved());
        (void)edit(document);
        autosave->keepNow();
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
    ASSERT_TRUE(WIFSIGNALED(status));
    const auto left = Autosave::leftovers(unsaved());
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].path, own);
    Document again(vocabulary());
    Autosave autosave(again, unsaved());
    ASSERT_TRUE(autosave.recover(left[0]));
    ASSERT_TRUE(edit(document)); // what the other one did
    EXPECT_EQ(writeScene(again.scene()), writeScene(document.scene()));
    EXPECT_TRUE(again.isModified());
    EXPECT_EQ(again.path(), own);
    EXPECT_TRUE(QFile::exists(autosave.file())) << "kept anew before the old one goes";
    EXPECT_FALSE(QFile::exists(left[0].file));
}

TEST_F(AutosaveTest, WhatCannotBeReadIsPassedOver)
{
    QDir().mkpath(unsaved());
    QFile broken(unsaved() + "/x.yard");
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("{ nothing");
    broken.close();
    EXPECT_TRUE(Autosave::leftovers(unsaved()).empty());
    EXPECT_TRUE(Autosave::leftovers(folder.filePath("none")).empty());
}

} // namespace
} // namespace cloudyard

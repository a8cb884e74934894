// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/file_watch.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <gtest/gtest.h>

#include "core/edit/compose.h"
#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

struct FileWatchTest : ::testing::Test {
    FileWatchTest()
    {
        document.replace(testing::sceneFrom("region r code=eu-west-1; queue q in r"), {});
        EXPECT_TRUE(document.save(path));
    }
    QTemporaryDir folder;
    QString path = folder.filePath("own.yard");
    Document document{vocabulary()};
};

TEST_F(FileWatchTest, TellsOfAnothersChangeOnce)
{
    FileWatch watch(document);
    QSignalSpy changed(&watch, &FileWatch::changedOutside);
    for (int time = 1; time <= 2; ++time) { // replaced in one step, as editors and git do
        Scene other = document.scene();
        other.title = "changed " + std::to_string(time);
        ASSERT_TRUE(saveScene(path.toStdString(), other));
        ASSERT_TRUE(QTest::qWaitFor([&] { return changed.size() == time; }, 5'000));
    }
    QTest::qWait(400);
    EXPECT_EQ(changed.size(), 2);
}

TEST_F(FileWatchTest, ItsOwnSavesAndTheSameContentAreNoChange)
{
    FileWatch watch(document);
    QSignalSpy changed(&watch, &FileWatch::changedOutside);
    ASSERT_TRUE(document.push(makeAddNode(document.scene(), vocabulary(), "queue", NodeId("r"), {})));
    ASSERT_TRUE(document.save(path));
    QTest::qWait(400);
    ASSERT_TRUE(saveScene(path.toStdString(), document.scene()));
    QTest::qWait(400);
    EXPECT_TRUE(changed.isEmpty());
}

} // namespace
} // namespace cloudyard

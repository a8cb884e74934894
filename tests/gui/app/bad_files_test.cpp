// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that cannot be opened, by every way a file comes in: a dialog with one sentence, and nothing else changes.
#include <filesystem>

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QSettings>
#include <QTemporaryDir>
#include <QUrl>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/formats/scene_file.h"
#include "core/services/registry.h"
#include "gui/app/scene_library.h"
#include "gui/document/recent_files.h"
#include "tests/gui/app/modal.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

using testing::Seen;

std::vector<QString> badFiles()
{
    std::vector<QString> files;
    for (const auto& entry : std::filesystem::directory_iterator(CLOUDYARD_SOURCE_DIR "/tests/core/formats/bad"))
        if (entry.path().extension() == ".yard")
            files.push_back(QString::fromStdString(entry.path().string()));
    std::ranges::sort(files);
    return files;
}

struct BadFilesTest : ::testing::Test {
    BadFilesTest()
    {
        RecentFiles::clear();
        window.show();
        EXPECT_TRUE(window.document().load(flagshipScene()));
        person.press(ActionId::PlayPause);
        person.wait(1);
        before = window.document().scene();
        session = window.link().session();
        now = window.feed().frame()->now;
    }
    void expectAsItWas(const QString& file)
    {
        EXPECT_EQ(window.document().scene(), before) << file.toStdString();
        EXPECT_EQ(window.document().path(), flagshipScene());
        EXPECT_EQ(window.link().session(), session);
        person.wait(0.1);
        EXPECT_GT(window.feed().frame()->now, now) << "the run goes on";
        now = window.feed().frame()->now;
    }
    /// One dialog that names the file, and a sentence that is the reader's own without the path.
    static void expectOneSentence(const std::vector<Seen>& seen, const QString& path)
    {
        ASSERT_EQ(seen.size(), 1U) << path.toStdString();
        const QString name = path.section(u'/', -1);
        EXPECT_EQ(seen[0].text, "Cannot open " + name);
        const QString sentence = seen[0].more.section(u'\n', 0, 0);
        EXPECT_FALSE(sentence.contains(name)) << sentence.toStdString();
        EXPECT_GT(sentence.size(), 12);
        EXPECT_LT(sentence.size(), 300);
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
        EXPECT_TRUE(seen[0].more.contains(name)) << "the path stands below";
    }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
    Scene before;
    Session* session = nullptr;
    SimTime now;
};

TEST_F(BadFilesTest, EachGetsOneSentenceAndTheOpenDocumentStays)
{
    const auto files = badFiles();
    ASSERT_GT(files.size(), 60U);
    for (const QString& file : files) {
        const auto seen = testing::dialogsWhile([&] { EXPECT_FALSE(window.files().openFile(file)); });
        expectOneSentence(seen, file);
        if (seen.empty())
            continue;
        const Error error = loadScene(file.toStdString(), vocabulary()).error();
        QString where = QString::fromStdString(error.where).mid(file.size());
        while (where.startsWith(u',') || where.startsWith(u' '))
            where.remove(0, 1);
        const QString sentence = seen[0].more.section(u'\n', 0, 0);
        EXPECT_TRUE(sentence.startsWith(where, Qt::CaseInsensitive)) << sentence.toStdString();
        EXPECT_TRUE(sentence.contains(QString::fromStdString(error.what), Qt::CaseInsensitive));
        expectAsItWas(file);
    }
    EXPECT_TRUE(RecentFiles::list().isEmpty());
}

TEST_F(BadFilesTest, UnsavedChangesAreNotAskedAboutForAFileThatIsNoGood)
{
    person.click(NodeId("orders"));
    person.press(ActionId::Duplicate);
    before = window.document().scene();
    const QString bad = badFiles().front();
    const auto seen = testing::dialogsWhile([&] { EXPECT_FALSE(window.files().openFile(bad)); });
    expectOneSentence(seen, bad);
    expectAsItWas(bad);
}

TEST_F(BadFilesTest, WhatIsNotThereOrAFolderIsSaidToo)
{
    QTemporaryDir folder;
    for (const QString& path : {folder.filePath("gone.yard"), folder.path()}) {
        const auto seen = testing::dialogsWhile([&] { EXPECT_FALSE(window.files().openFile(path)); });
        expectOneSentence(seen, path);
        expectAsItWas(path);
    }
}

TEST_F(BadFilesTest, ARecentFileThatVanishedIsGreyedOrComplainedAbout)
{
    QTemporaryDir folder;
    const QString path = folder.filePath("mine.yard");
    ASSERT_TRUE(QFile::copy(sceneFolder() + "/first-queue.yard", path));
    RecentFiles::add(path);
    QMenu menu;
    window.files().fillRecentMenu(menu);
    QAction* recent = menu.actions().front();
    ASSERT_TRUE(recent->isEnabled());
    QFile::remove(path);
    const auto seen = testing::dialogsWhile([&] { recent->trigger(); });
    expectOneSentence(seen, path);
    expectAsItWas(path);
    window.files().fillRecentMenu(menu);
    EXPECT_FALSE(menu.actions().front()->isEnabled());
    RecentFiles::clear();
}

TEST_F(BadFilesTest, AFileMayBeDroppedGoodOrBad)
{
    const auto drop = [&](const QString& path) {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter({50, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event({50, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        return testing::dialogsWhile([&] { QCoreApplication::sendEvent(&window, &event); });
    };
    const QString bad = badFiles().front();
    expectOneSentence(drop(bad), bad);
    expectAsItWas(bad);
    EXPECT_TRUE(drop(sceneFolder() + "/first-queue.yard").empty());
    EXPECT_EQ(window.document().path(), sceneFolder() + "/first-queue.yard");
    QMimeData text;
    text.setText("hello");
    EXPECT_FALSE(FileCommands::canOpen(text));
    text.setUrls({QUrl("https://example.com/x.yard")});
    EXPECT_FALSE(FileCommands::canOpen(text));
}

} // namespace
} // namespace cloudyard

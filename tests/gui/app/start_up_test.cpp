// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/start_up.h"

#include <memory>
#include <optional>

#include <QAbstractButton>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "gui/app/ended_session.h"
#include "gui/app/main_window.h"
#include "gui/app/preferences.h"
#include "tests/support/scene_text.h"

namespace cloudyard {
namespace {

class StartUp : public ::testing::Test {
protected:
    StartUp() { forgetAll(); }
    ~StartUp() override
    {
        m_window.reset();
        forgetAll();
    }
    static void forgetAll()
    {
        QSettings().clear();
        QDir(Autosave::usualFolder()).removeRecursively();
    }
    QString scene(const char* name)
    {
        const QString path = m_folder.filePath(QLatin1String(name) + QStringLiteral(".yard"));
        Document document(vocabulary());
        document.replace(testing::sceneFrom("region r code=eu-west-1; queue q in r"), {});
        EXPECT_TRUE(document.save(path));
        return path;
    }
    /// A window that was closed in order.
    QString close(const char* name, const QByteArray& geometry = {})
    {
        const QString path = scene(name);
        ended_session::add({path, {}, {}, geometry});
        return path;
    }
    /// A program that ended without a word.
    QString crash(const char* name)
    {
        const QString path = scene(name);
        const QString kept = Autosave::usualFolder() + u'/' + QLatin1String(name);
        QDir().mkpath(Autosave::usualFolder());
        EXPECT_TRUE(QFile::copy(path, kept + QStringLiteral(".yard")));
        QFile origin(kept + QStringLiteral(".path"));
        EXPECT_TRUE(origin.open(QIODevice::WriteOnly) && origin.write(path.toUtf8()) > 0);
        return path;
    }
    /// One more program, whose user gives this answer to every question.
    bool start(NextWindow next, QMessageBox::ButtonRole answer = QMessageBox::RejectRole)
    {
        LaunchOptions options;
        options.next = next;
        options.size = m_size;
        m_window =
            std::make_unique<MainWindow>(m_appearance, Session::Options{.threaded = false, .framesPerSecond = 30});
        m_programs.clear();
        m_questions = 0;
        QTimer person;
        QObject::connect(&person, &QTimer::timeout, &person, [&] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            for (QAbstractButton* button : box ? box->buttons() : QList<QAbstractButton*>())
                if (box->buttonRole(button) == answer) {
                    ++m_questions;
                    return button->click();
                }
        });
        person.start(5);
        return startUp(*m_window, options,
                       [this](const QStringList& arguments) { m_programs << arguments.join(u' '); });
    }
    [[nodiscard]] QString opened() const { return m_window->document().path(); }

    QTemporaryDir m_folder;
    Appearance m_appearance{ThemeChoice::Dark};
    std::unique_ptr<MainWindow> m_window;
    std::optional<QSize> m_size;
    QStringList m_programs; ///< that the last one started
    int m_questions = 0;    ///< that it asked
};

TEST_F(StartUp, AProgramForTheNextWindowBringsBackThatOrNothing)
{
    const QString last = close("a");
    preference::lastScene.set(last);
    ASSERT_TRUE(start(NextWindow::None));
    EXPECT_EQ(opened(), last);
    EXPECT_TRUE(m_programs.isEmpty()) << "nothing is left";
    QFile::remove(close("gone"));
    EXPECT_FALSE(start(NextWindow::Closed)) << "the last scene is open already";
    EXPECT_TRUE(opened().isEmpty());
    EXPECT_FALSE(m_window->isVisible());
    EXPECT_FALSE(start(NextWindow::Unsaved));
    EXPECT_TRUE(start(NextWindow::None)) << "somebody who starts the program sees something";
    EXPECT_EQ(opened(), last);
}

TEST_F(StartUp, OfSeveralWindowsEachProgramStartsTheNext)
{
    const QString a = close("a"), b = close("b");
    QStringList back;
    ASSERT_TRUE(start(NextWindow::None));
    back << opened();
    EXPECT_EQ(m_programs, QStringList{"--next closed"});
    ASSERT_TRUE(start(NextWindow::Closed));
    back << opened();
    EXPECT_TRUE(m_programs.isEmpty());
    back.sort();
    EXPECT_EQ(back, (QStringList{a, b}));
}

TEST_F(StartUp, WhatWasClosedInOrderComesBackBesideWhatIsRecovered)
{
    const QString a = crash("a"), b = close("b");
    ASSERT_TRUE(start(NextWindow::None, QMessageBox::AcceptRole));
    EXPECT_EQ(opened(), a);
    EXPECT_TRUE(m_window->document().isModified());
    EXPECT_EQ(m_programs, QStringList{"--next closed"});
    ASSERT_TRUE(start(NextWindow::Closed));
    EXPECT_EQ(opened(), b);
}

TEST_F(StartUp, WhatIsRecoveredDoesNotComeBackAsItWasClosedBefore)
{
    close("a");
    const QString a = crash("a");
    ASSERT_TRUE(start(NextWindow::None, QMessageBox::AcceptRole));
    EXPECT_EQ(opened(), a);
    EXPECT_TRUE(m_programs.isEmpty());
    EXPECT_TRUE(ended_session::isEmpty());
}

TEST_F(StartUp, LaterIsSaidOnce)
{
    crash("a");
    close("b");
    close("c");
    ASSERT_TRUE(start(NextWindow::None));
    EXPECT_EQ(m_questions, 1);
    EXPECT_EQ(m_programs, QStringList{"--next closed"});
    ASSERT_TRUE(start(NextWindow::Closed));
    EXPECT_EQ(m_questions, 0);
    EXPECT_TRUE(DocumentSafety::hasLeftovers()) << "for the next time";
}

TEST_F(StartUp, EachUnsavedSceneIsOffered)
{
    const QString a = crash("a"), b = crash("b");
    ASSERT_TRUE(start(NextWindow::None, QMessageBox::AcceptRole));
    const QString first = opened();
    EXPECT_EQ(m_programs, QStringList{"--next unsaved"});
    ASSERT_TRUE(start(NextWindow::Unsaved, QMessageBox::AcceptRole));
    EXPECT_EQ(m_questions, 1);
    EXPECT_EQ(opened(), first == a ? b : a);
    EXPECT_TRUE(m_programs.isEmpty());
}

TEST_F(StartUp, WhatIsThrownAwayMakesRoomForTheNextQuestion)
{
    crash("a");
    crash("b");
    EXPECT_FALSE(start(NextWindow::Unsaved, QMessageBox::DestructiveRole));
    EXPECT_EQ(m_questions, 2);
    EXPECT_FALSE(DocumentSafety::hasLeftovers());
}

class SizeAtStart : public StartUp {
protected:
    static QByteArray geometry(QSize size)
    {
        QWidget window;
        window.resize(size);
        return window.saveGeometry();
    }
};

TEST_F(SizeAtStart, AWindowComesBackInItsOwnNotInThatOfTheLast)
{
    preference::geometry.set(geometry({710, 500}));
    close("a", geometry({740, 600}));
    ASSERT_TRUE(start(NextWindow::None));
    EXPECT_EQ(m_window->size(), QSize(740, 600));
}

TEST_F(SizeAtStart, WhatIsAskedForWins)
{
    close("a", geometry({740, 600}));
    m_size = QSize(720, 520);
    ASSERT_TRUE(start(NextWindow::None));
    EXPECT_EQ(m_window->size(), QSize(720, 520));
}

TEST_F(SizeAtStart, ItsScreenIsTheLimit)
{
    close("a", geometry({4000, 4000}));
    ASSERT_TRUE(start(NextWindow::None));
    EXPECT_TRUE(m_window->isMaximized());
}

} // namespace
} // namespace cloudyard

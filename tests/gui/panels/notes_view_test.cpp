// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>

#include "gui/panels/inspector/notes_view.h"
#include "gui/panels/look/appearance.h"
#include "gui/panels/look/labels.h"

namespace cloudyard {
namespace {

const QString kNotes = QStringLiteral("**Try**\n\n- No retries: ||192 failures.||\n- Checks every 30 s: ||**248** failures.||");

/// Asks for the answer that the keyboard comes to next.
void askNext(NotesView& view)
{
    QTest::keyClick(&view, Qt::Key_Tab);
    QTest::keyClick(&view, Qt::Key_Return);
}

class NotesViewTest : public ::testing::Test {
protected:
    NotesViewTest()
    {
        view.resize(300, 200);
        view.setNotes(kNotes);
        view.show();
        view.setFocus();
    }
    [[nodiscard]] bool says(const char* text) const { return view.toPlainText().contains(QLatin1String(text)); }

    NotesView view;
};

TEST_F(NotesViewTest, AnswersWaitUntilTheyAreAskedFor)
{
    EXPECT_TRUE(says("No retries: show answer"));
    EXPECT_FALSE(says("192"));
    EXPECT_FALSE(says("||"));
    askNext(view);
    EXPECT_TRUE(says("No retries: 192 failures."));
    EXPECT_FALSE(says("248")) << "one at a time";
    askNext(view);
    EXPECT_TRUE(says("248 failures."));
    EXPECT_FALSE(says("show answer"));
}

/// The second answer is asked for first: what comes next is the third, not the first again.
TEST_F(NotesViewTest, TabGoesOnFromTheAnswerThatCame)
{
    view.setNotes(QStringLiteral("- A: ||one||\n- B: ||two||\n- C: ||three||"));
    QTest::keyClick(&view, Qt::Key_Tab);
    askNext(view);
    EXPECT_TRUE(says("B: two"));
    EXPECT_EQ(view.textCursor().selectedText(), "two");
    askNext(view);
    EXPECT_TRUE(says("C: three"));
    EXPECT_FALSE(says("A: one"));
}

TEST_F(NotesViewTest, OtherNotesKeepTheirsAgain)
{
    askNext(view);
    view.setNotes(kNotes + QStringLiteral("\n- More."));
    EXPECT_FALSE(says("192"));
    EXPECT_TRUE(says("More."));
}

TEST_F(NotesViewTest, AMarkWithoutItsFellowIsText)
{
    view.setNotes(QStringLiteral("Either a || b, or ||neither"));
    EXPECT_TRUE(says("show answer"));
    EXPECT_TRUE(says("neither"));
    view.setNotes(QStringLiteral("a || b"));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("a || b"));
    view.setNotes(QStringLiteral("||first|| then a || b"));
    EXPECT_EQ(view.toPlainText(), QStringLiteral("show answer then a || b"));
}

TEST_F(NotesViewTest, GrowsWithWhatItShows)
{
    view.setNotes(QStringLiteral("Why? ||%1||").arg(QStringLiteral("because it waits ").repeated(60)));
    const int before = view.height();
    askNext(view);
    EXPECT_GT(view.height(), 3 * before);
}

/// Also when the theme is another while they are shown.
TEST_F(NotesViewTest, AreInTheInkOfTheTheme)
{
    Appearance appearance(ThemeChoice::Dark);
    view.setNotes(QStringLiteral("With [a link](answer:9)"));
    for (const ThemeChoice choice : {ThemeChoice::Light, ThemeChoice::Dark}) {
        appearance.choose(choice);
        EXPECT_EQ(view.palette().color(QPalette::Text), toneColor(appearance.theme(), TextTone::Muted));
        QTextCursor link(view.document());
        link.setPosition(static_cast<int>(view.toPlainText().indexOf(QStringLiteral("link"))) + 1);
        EXPECT_EQ(link.charFormat().foreground().color(), QApplication::palette().color(QPalette::Link));
    }
}

} // namespace
} // namespace cloudyard

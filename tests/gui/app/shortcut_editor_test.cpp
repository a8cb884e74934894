// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/app/shortcut_editor.h"

#include <QDialog>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTableWidget>
#include <QTest>
#include <gtest/gtest.h>

#include "gui/app/actions.h"

namespace cloudyard {
namespace {

struct ShortcutEditorTest : ::testing::Test {
    ShortcutEditorTest()
    {
        QSettings().clear();
        window.resize(900, 800);
        showShortcutEditor(actions, &window);
        dialog = window.findChild<QDialog*>(QStringLiteral("shortcuts"));
    }
    ~ShortcutEditorTest() override { QSettings().clear(); }
    template <class Widget> Widget& part(const char* name = "")
    {
        return *dialog->findChild<Widget*>(QLatin1String(name));
    }
    [[nodiscard]] QAction& action(ActionId id) { return *actions.get(id); }
    void choose(const char* text)
    {
        auto& filter = *dialog->findChild<QLineEdit*>();
        filter.setText(QLatin1String(text));
        auto& table = part<QTableWidget>();
        for (int row = 0; row < table.rowCount(); ++row)
            if (!table.isRowHidden(row) && table.item(row, 0)->text() == QLatin1String(text))
                table.setCurrentCell(row, 0);
        ASSERT_EQ(table.item(table.currentRow(), 0)->text(), QLatin1String(text));
    }
    QString press(int key, Qt::KeyboardModifiers held)
    {
        auto& field = part<QKeySequenceEdit>();
        field.clear();
        QTest::keyClick(&field, static_cast<Qt::Key>(key), held);
        return part<QLabel>("note").text();
    }

    QWidget window;
    Actions actions{&window};
    QDialog* dialog = nullptr;
};

TEST_F(ShortcutEditorTest, OtherKeysActAtOnceAndAreRememberedByTheNextStart)
{
    choose("Tidy Up");
    EXPECT_TRUE(press(Qt::Key_T, Qt::ControlModifier).contains("free"));
    part<QPushButton>("use").click();
    EXPECT_EQ(action(ActionId::TidyUp).shortcuts(), QList{QKeySequence("Ctrl+T")});
    EXPECT_TRUE(action(ActionId::TidyUp).toolTip().contains("Ctrl+T"));
    QWidget later;
    const Actions next(&later);
    EXPECT_EQ(next.get(ActionId::TidyUp)->shortcuts(), QList{QKeySequence("Ctrl+T")});
    part<QPushButton>("usual").click();
    EXPECT_EQ(action(ActionId::TidyUp).shortcuts(), Actions::usualKeys(ActionId::TidyUp));
    EXPECT_TRUE(QSettings().allKeys().filter("Shortcuts").isEmpty()) << "what is usual need not be remembered";
}

TEST_F(ShortcutEditorTest, WhoeverHadTheKeysLosesThemAndThatIsSaidBefore)
{
    choose("Tidy Up");
    EXPECT_TRUE(press(Qt::Key_D, Qt::ControlModifier).contains("Duplicate"));
    EXPECT_EQ(action(ActionId::Duplicate).shortcuts(), QList{QKeySequence("Ctrl+D")}) << "not yet";
    part<QPushButton>("use").click();
    EXPECT_EQ(action(ActionId::TidyUp).shortcuts(), QList{QKeySequence("Ctrl+D")});
    EXPECT_TRUE(action(ActionId::Duplicate).shortcuts().isEmpty());
    EXPECT_EQ(actions.ownerOf(QKeySequence("Ctrl+D")), ActionId::TidyUp);
}

TEST_F(ShortcutEditorTest, KeysOfTheMapAreRefused)
{
    choose("Tidy Up");
    for (const auto& [key, held] : {std::pair(Qt::Key_Return, Qt::KeyboardModifiers()),
                                    std::pair(Qt::Key_Left, Qt::KeyboardModifiers(Qt::AltModifier)),
                                    std::pair(Qt::Key_Space, Qt::KeyboardModifiers())}) {
        EXPECT_TRUE(press(key, held).contains("map")) << key;
        EXPECT_FALSE(part<QPushButton>("use").isEnabled()) << key;
    }
}

TEST_F(ShortcutEditorTest, EscEmptiesTheFieldThenLeaves)
{
    choose("Tidy Up");
    dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    EXPECT_TRUE(press(Qt::Key_T, Qt::ControlModifier).contains("free"));
    QTest::keyClick(&part<QKeySequenceEdit>(), Qt::Key_Escape);
    EXPECT_TRUE(part<QKeySequenceEdit>().keySequence().isEmpty());
    EXPECT_TRUE(dialog->isVisible());
    QTest::keyClick(&part<QKeySequenceEdit>(), Qt::Key_Escape);
    EXPECT_FALSE(dialog->isVisible());
}

TEST_F(ShortcutEditorTest, AnActionMayHaveNone)
{
    choose("Tidy Up");
    part<QPushButton>("none").click();
    EXPECT_TRUE(action(ActionId::TidyUp).shortcuts().isEmpty());
    QWidget later;
    EXPECT_TRUE(Actions(&later).get(ActionId::TidyUp)->shortcuts().isEmpty());
}

/// The table has no row that the filter did not find.
TEST_F(ShortcutEditorTest, TheFilterFindsNamesAndKeys)
{
    auto& table = part<QTableWidget>();
    dialog->findChild<QLineEdit*>()->setText(QStringLiteral("ctrl+d"));
    QStringList found;
    for (int row = 0; row < table.rowCount(); ++row)
        if (!table.isRowHidden(row))
            found << table.item(row, 0)->text();
    EXPECT_TRUE(found.contains("Duplicate"));
    EXPECT_FALSE(found.contains("Tidy Up"));
    EXPECT_FALSE(table.isRowHidden(table.currentRow()));
}

/// A French keyboard has digits with Shift: without it the key says "&", and is the 1 of Ctrl+1 nevertheless.
TEST_F(ShortcutEditorTest, TheRowOfDigitsIsDigitsOnEveryLayout)
{
    const auto pressed = [&](int key, quint32 scanCode, Qt::KeyboardModifiers held) {
        return actions.byDigitKey(QKeyEvent(QEvent::KeyPress, key, held, scanCode, 0, 0));
    };
    EXPECT_EQ(pressed(Qt::Key_Ampersand, 10, Qt::ControlModifier), actions.get(ActionId::ShowPalette));
    EXPECT_EQ(pressed(Qt::Key_Agrave, 19, Qt::ControlModifier), actions.get(ActionId::ZoomActual));
    EXPECT_EQ(pressed(Qt::Key_2, 11, Qt::ShiftModifier), actions.get(ActionId::ZoomSelection));
    EXPECT_EQ(pressed(Qt::Key_Ampersand, 10, {}), nullptr) << "nothing is on the 1 alone";
    EXPECT_EQ(pressed(Qt::Key_A, 24, Qt::ControlModifier), nullptr);
    EXPECT_EQ(pressed(Qt::Key_1, 0, Qt::ControlModifier), nullptr) << "of no known place";
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a key, a menu or Undo does where people expect it to be the thing before them.
#include <QComboBox>
#include <QTest>
#include <gtest/gtest.h>

#include "gui/app/main_window.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/inspector/notes_view.h"
#include "gui/panels/palette/fault_tile.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

std::string sceneNamed(const char* name) { return std::string(CLOUDYARD_SOURCE_DIR) + "/scenes/" + name + ".yard"; }

class UndoAndKeys : public ::testing::Test {
protected:
    UndoAndKeys() { load("orders-survive-a-zone"); }
    void load(const char* name) { EXPECT_TRUE(window.document().load(QString::fromStdString(sceneNamed(name)))); }
    [[nodiscard]] QString undoText() { return window.actions().get(ActionId::Undo)->text(); }
    [[nodiscard]] bool has(const NodeId& node) { return window.document().scene().find(node) != nullptr; }
    void waitUntilGone(const NodeId& node)
    {
        for (int i = 0; i < 300 && has(node); ++i)
            person.wait(0.1);
    }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
};

TEST_F(UndoAndKeys, SpotCapacityIsNotOfferedWhereNoneIsLent)
{
    const auto menu = window.menuFor({NodeId("web-c"), {}});
    const auto* action = menu->findChild<QAction*>("spot-interruption");
    ASSERT_TRUE(action);
    EXPECT_FALSE(action->isEnabled());
    EXPECT_TRUE(action->text().contains("there is no spot instance here")) << action->text().toStdString();
    EXPECT_FALSE(menu->findChild<QAction*>("spot-interruption-later"));
    window.canvas().select({{NodeId("web-c")}, {}});
    person.enter("purchase_option", "spot");
    EXPECT_TRUE(window.menuFor({NodeId("web-c"), {}})->findChild<QAction*>("spot-interruption")->isEnabled());
}

TEST_F(UndoAndKeys, WhatIsOneActLastsForNoTime)
{
    const auto menu = window.menuFor({NodeId("orders"), {}});
    const auto* later = menu->findChild<QAction*>("purge-queue-later");
    ASSERT_TRUE(later);
    EXPECT_FALSE(later->text().contains("for a time")) << later->text().toStdString();
}

/// F1: Space plays, unless a field is typed in.
TEST_F(UndoAndKeys, SpacePlaysWhileATileHasTheFocus)
{
    window.show();
    window.canvas().select({{NodeId("web-c")}, {}});
    const std::size_t nodes = window.document().scene().nodes.size();
    person.wait(0.1);
    for (PaletteTile* tile : window.findChildren<PaletteTile*>()) {
        const bool before = window.feed().frame()->playing;
        QTest::keyClick(tile, Qt::Key_Space);
        person.wait(0.1);
        EXPECT_NE(window.feed().frame()->playing, before) << tile->text().toStdString();
    }
    EXPECT_EQ(window.document().scene().nodes.size(), nodes);
    EXPECT_FALSE(QApplication::activePopupWidget());
}

TEST_F(UndoAndKeys, UndoAfterTerminateIsTheTermination)
{
    window.setPace(10);
    person.press(ActionId::PlayPause);
    person.wait(0.5);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "duplicate"));
    const NodeId another = window.document().scene().nodes.back().id;
    const std::string name = window.document().scene().find(another)->name;
    ASSERT_NE(name, another.str()) << "people see another name than the id";
    person.wait(3);
    ASSERT_TRUE(person.choose(another, "terminate"));
    const QString terminate = QStringLiteral("&Undo Terminate ") + QString::fromStdString(name);
    EXPECT_EQ(undoText(), terminate);
    const int steps = window.document().undoStack().index();
    person.press(ActionId::Undo);
    EXPECT_EQ(window.document().undoStack().index(), steps) << "it cannot be called back";
    EXPECT_TRUE(has(another));
    waitUntilGone(another);
    ASSERT_FALSE(has(another));
    EXPECT_EQ(undoText(), terminate);
    person.press(ActionId::Undo);
    EXPECT_TRUE(has(another)) << "launched anew";
}

TEST_F(UndoAndKeys, AnEditAfterTerminateIsUndoneBeforeIt)
{
    window.setPace(10);
    person.press(ActionId::PlayPause);
    person.wait(0.5);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "terminate"));
    window.canvas().select({{NodeId("web-c")}, {}});
    person.enter("slots", "3");
    EXPECT_FALSE(undoText().contains("Terminate")) << undoText().toStdString();
    person.press(ActionId::Undo);
    EXPECT_TRUE(undoText().contains("Terminate web-b")) << undoText().toStdString();
}

TEST_F(UndoAndKeys, WhatGoesByItselfLeavesRedoAlone)
{
    window.setPace(10);
    person.press(ActionId::PlayPause);
    person.wait(0.5);
    window.canvas().select({{NodeId("web-c")}, {}});
    person.enter("slots", "3");
    ASSERT_TRUE(person.choose(NodeId("web-b"), "terminate"));
    window.document().undoStack().undo();
    ASSERT_TRUE(window.document().undoStack().canRedo());
    person.wait(6);
    EXPECT_TRUE(has(NodeId("web-b"))) << "it waits, terminated, while something can be redone";
    person.press(ActionId::Redo);
    person.wait(0.2);
    EXPECT_FALSE(has(NodeId("web-b")));
    EXPECT_TRUE(undoText().contains("Terminate web-b")) << undoText().toStdString();
}

TEST_F(UndoAndKeys, RestartCallsATerminationBack)
{
    person.press(ActionId::PlayPause);
    person.wait(0.5);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "terminate"));
    person.press(ActionId::Restart);
    person.wait(0.2);
    EXPECT_FALSE(undoText().contains("Terminate")) << undoText().toStdString();
}

TEST_F(UndoAndKeys, UndoNamesWhatPeopleSee)
{
    window.canvas().select({{NodeId("web-c")}, {}});
    person.enter("service_time", "exponential 60 ms");
    EXPECT_EQ(undoText(), "&Undo Change Service time of web-c");
}

TEST_F(UndoAndKeys, TheNotesAreReachedByKeyWithNothingSelected)
{
    window.show();
    window.activateWindow();
    window.canvas().select({});
    window.canvas().canvas().setFocus();
    person.press(ActionId::ToInspector);
    auto* notes = window.findChild<NotesView*>();
    ASSERT_TRUE(notes);
    EXPECT_TRUE(window.inspector().isAncestorOf(window.focusWidget()));
    EXPECT_TRUE(window.inspector().subject().isScene());
    for (int i = 0; i < 12 && window.focusWidget() != notes; ++i)
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(window.focusWidget(), notes);
    person.press(ActionId::ToInspector);
    EXPECT_TRUE(window.canvas().canvas().hasFocus() || window.focusWidget() == &window.canvas().canvas());
}

TEST_F(UndoAndKeys, FindLeadsToASetting)
{
    load("elasticity-and-its-lag");
    window.show();
    person.press(ActionId::Find);
    QTest::keyClicks(window.focusWidget(), "high_datapoints");
    QTest::keyClick(window.focusWidget(), Qt::Key_Return);
    QCoreApplication::processEvents();
    EXPECT_EQ(window.inspector().subject().node, NodeId("fleet"));
    ASSERT_TRUE(window.inspector().settingsForm());
    EXPECT_TRUE(window.inspector().settingsForm()->field("high_datapoints")->isVisible());
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What assistive technology is told: every control, node and link by name, role and state, and that keys get
// everywhere.
#include <ctime>
#include <map>
#include <set>

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QTest>
#include <gtest/gtest.h>

#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/palette/palette_panel.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

struct AccessibilityTest : ::testing::Test {
    AccessibilityTest()
    {
        window.resize(1600, 1000);
        window.show();
        EXPECT_TRUE(window.document().load(flagshipScene()));
        person.wait(0.3);
        (void)QTest::qWaitForWindowExposed(&window);
    }

    /// Everything that the keys can reach and that has no name, by its way from the window.
    void findNameless(QAccessibleInterface* from, const QString& way, QStringList& found)
    {
        if (!from || !from->isValid() || from->state().invisible)
            return;
        const QString here =
            way + u'/' +
            (from->object() ? QString::fromLatin1(from->object()->metaObject()->className()) : QStringLiteral("item"));
        if (from->state().focusable && from->text(QAccessible::Name).isEmpty())
            found << here;
        for (int i = 0; i < from->childCount(); ++i)
            findNameless(from->child(i), here, found);
    }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
};

TEST_F(AccessibilityTest, WhateverTheKeysReachHasAName)
{
    for (const auto& chosen :
         {std::vector<NodeId>{}, {NodeId("web")}, {NodeId("web-a")}, {NodeId("orders"), NodeId("billing")}}) {
        window.canvas().select({chosen, {}});
        for (const int tab : {InspectorPanel::kOverview, InspectorPanel::kSettings, InspectorPanel::kIssues}) {
            window.inspector().showTab(static_cast<InspectorPanel::Tab>(tab));
            QApplication::processEvents();
            QStringList nameless;
            findNameless(QAccessible::queryAccessibleInterface(&window), {}, nameless);
            EXPECT_TRUE(nameless.isEmpty()) << nameless.join('\n').toStdString();
        }
    }
}

TEST_F(AccessibilityTest, EveryNodeAndLinkHasNameRoleAndState)
{
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&window.canvas().canvas());
    ASSERT_TRUE(canvas);
    EXPECT_EQ(canvas->role(), QAccessible::Canvas);
    std::multiset<QString> names;
    std::function<void(QAccessibleInterface*)> walk = [&](QAccessibleInterface* item) {
        for (int i = 0; i < item->childCount(); ++i) {
            QAccessibleInterface* child = item->child(i);
            ASSERT_TRUE(child);
            if (child->object())
                continue; // a chip: a widget of its own
            names.insert(child->text(QAccessible::Name));
            EXPECT_FALSE(child->text(QAccessible::Name).isEmpty());
            EXPECT_TRUE(child->role() == QAccessible::Grouping || child->role() == QAccessible::Graphic ||
                        child->role() == QAccessible::Link);
            EXPECT_TRUE(child->state().selectable && child->state().focusable);
            EXPECT_FALSE(child->rect().isEmpty());
            walk(child);
        }
    };
    walk(canvas);
    const Scene& scene = window.document().scene();
    EXPECT_EQ(names.size(), scene.nodes.size() + scene.links.size());
    for (const Node& node : scene.nodes)
        EXPECT_TRUE(names.contains(QString::fromStdString(node.name.empty() ? node.id.str() : node.name)))
            << node.id.str();
}

/// Every action is in a menu or has a key, and says what it does.
TEST_F(AccessibilityTest, EveryActionIsReachedWithoutAMouse)
{
    for (const ActionRow& row : actionTable()) {
        const QAction* action = window.actions().get(row.id);
        EXPECT_TRUE(row.menu != ActionMenu::None || !action->shortcut().isEmpty()) << row.text;
        EXPECT_FALSE(action->statusTip().isEmpty()) << row.text;
    }
}

/// A key that another layout has on a third level only (with AltGr) does not fire there.
/// @source xkb-data 2.35, symbols us, de and fr (read 2026-11): the ASCII characters on the first two levels of each.
TEST_F(AccessibilityTest, NoShortcutNeedsACharacterThatAnotherLayoutLacks)
{
    const QString letters = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
    const std::map<QString, QString> marks{{"us", "`~!@#$%^&*()-_=+[{]}\\|;:'\",<.>/?"},
                                           {"de", "^!\"$%&/()=?`+*#'-_.:,;<>"},
                                           {"fr", "&\"'(-_)=+^$*<>,?;.:/!%"}};
    for (const ActionRow& row : actionTable())
        for (const QKeySequence& keys : window.actions().get(row.id)->shortcuts())
            for (int i = 0; i < keys.count(); ++i) {
                const int key = keys[static_cast<uint>(i)].key();
                if (key >= Qt::Key_Escape) // named keys are everywhere
                    continue;
                for (const auto& [layout, has] : marks)
                    EXPECT_TRUE(letters.contains(QChar(key)) || has.contains(QChar(key)))
                        << keys.toString().toStdString() << " on " << layout.toStdString();
            }
}

/// No two actions want the same keys, and none that the canvas needs itself.
TEST_F(AccessibilityTest, NoShortcutIsWantedTwice)
{
    std::map<QString, const char*> owners;
    for (const ActionRow& row : actionTable())
        for (const QKeySequence& keys : window.actions().get(row.id)->shortcuts())
            EXPECT_TRUE(owners.emplace(keys.toString(), row.text).second)
                << row.text << " and " << owners[keys.toString()];
    for (const char* own : {"Tab", "Shift+Tab", "Return", "Esc", "Left", "Shift+Left", "Alt+Left", "Alt+Shift+Left",
                            "Ctrl+Shift+Left", "Space"})
        EXPECT_FALSE(owners.contains(QLatin1String(own))) << own;
}

/// Several things are selected without a mouse, or grouping and aligning would be out of reach.
TEST_F(AccessibilityTest, ArrowsTakeMoreIntoTheSelection)
{
    CanvasWidget& canvas = window.canvas().canvas();
    window.canvas().select({{NodeId("orders")}, {}});
    canvas.setFocus();
    person.key(Qt::Key_Right, Qt::AltModifier | Qt::ShiftModifier);
    ASSERT_EQ(canvas.selection().nodes().size(), 2U);
    EXPECT_EQ(canvas.selection().nodes().front(), NodeId("orders"));
    const NodeId second = canvas.selection().nodes().back();
    EXPECT_TRUE(window.actions().get(ActionId::Group)->isEnabled());
    person.key(Qt::Key_G, Qt::ControlModifier);
    EXPECT_EQ(window.document().scene().find(second)->group, window.document().scene().find(NodeId("orders"))->group);
    EXPECT_FALSE(window.document().scene().find(second)->group.empty());
}

/// Of several tries the best: the machine has other things to do, too.
TEST_F(AccessibilityTest, AnotherThemeComesWithinTwentyMilliseconds)
{
    const auto cost = [](auto&& what) { // of the processor: what others do on this machine is hardly a part of it
        const std::clock_t before = std::clock();
        what();
        const double ms = static_cast<double>(std::clock() - before) * 1e3 / CLOCKS_PER_SEC;
        QApplication::processEvents();
        return ms;
    };
    double best = 1e9, repaint = 1e9;
    for (int i = 0; i < 8; ++i) {
        best = std::min(best, cost([&] {
                            appearance.choose(i % 2 == 0 ? ThemeChoice::Light : ThemeChoice::Dark);
                            QApplication::sendPostedEvents();
                        }));
        repaint = std::min(repaint, cost([&] { (void)window.grab(); }));
    }
    std::printf("a theme switch: %.1f ms; painting the whole window once: %.1f ms\n", best, repaint);
    EXPECT_LT(best, std::max(20.0, 2 * repaint)) << "it is painted once; on a slow machine that alone takes long";
}

TEST_F(AccessibilityTest, TabLeavesTheCanvasInTheEnd)
{
    CanvasWidget& canvas = window.canvas().canvas();
    canvas.setFocus();
    int presses = 0;
    for (; presses < 50 && window.focusWidget() == &canvas; ++presses)
        person.key(Qt::Key_Tab);
    EXPECT_LT(presses, 20) << "it walks what stands on the map, no more";
}

} // namespace
} // namespace cloudyard

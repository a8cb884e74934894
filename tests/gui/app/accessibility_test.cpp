// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What assistive technology is told: every control, node and link by name, role and state, and that keys get everywhere.
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
        const QString here = way + u'/' + (from->object() ? QString::fromLatin1(from->object()->metaObject()->className()) : QStringLiteral("item"));
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
    for (const auto& chosen : {std::vector<NodeId>{}, {NodeId("web")}, {NodeId("web-a")}, {NodeId("orders"), NodeId("billing")}}) {
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
            EXPECT_TRUE(child->role() == QAccessible::Grouping || child->role() == QAccessible::Graphic || child->role() == QAccessible::Link);
            EXPECT_TRUE(child->state().selectable && child->state().focusable);
            EXPECT_FALSE(child->rect().isEmpty());
            walk(child);
        }
    };
    walk(canvas);
    const Scene& scene = window.document().scene();
    EXPECT_EQ(names.size(), scene.nodes.size() + scene.links.size());
    for (const Node& node : scene.nodes)
        EXPECT_TRUE(names.contains(QString::fromStdString(node.name.empty() ? node.id.str() : node.name))) << node.id.str();
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

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The outline says how each node fares, as the card does.
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>

#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/panels/outline/outline_panel.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

struct OutlineTest : ::testing::Test {
    OutlineTest()
    {
        window.resize(1600, 1000);
        window.show();
        EXPECT_TRUE(window.document().load(sceneFolder() + "/orders-survive-a-zone.yard"));
        window.canvas().canvas().zoomToFit();
        person.wait(0.1);
    }
    /// Until the panels, which follow a few times a second, show what the run knows now.
    void settle()
    {
        person.wait(0.3);
        QTest::qWait(320);
        person.wait(0.1);
    }
    /// What a row says of its node to whoever cannot see its dot.
    [[nodiscard]] QString wordOf(const char* name)
    {
        const auto rows = window.outline().tree().findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
        EXPECT_EQ(rows.size(), 1) << name;
        return rows.isEmpty() ? QString() : rows.front()->data(0, Qt::AccessibleDescriptionRole).toString();
    }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
};

TEST_F(OutlineTest, aPlaceFaresAsBadlyAsWhatStandsInIt)
{
    person.press(ActionId::PlayPause);
    settle();
    EXPECT_EQ(wordOf("Europe"), "Healthy");
    ASSERT_TRUE(person.choose(NodeId("web-a"), "stop-instance"));
    settle();
    EXPECT_EQ(wordOf("web-a"), "Stopped");
    EXPECT_EQ(wordOf("Europe"), "1 down");
}

TEST_F(OutlineTest, whatCannotWorkAsItStandsIsIncomplete)
{
    const NodeId queue = person.dropOn("queue", NodeId("eu"));
    ASSERT_FALSE(queue.empty());
    person.press(ActionId::PlayPause);
    settle();
    EXPECT_EQ(wordOf(queue.str().c_str()), "Incomplete");
    EXPECT_EQ(wordOf("orders"), "Healthy");
}

} // namespace
} // namespace cloudyard

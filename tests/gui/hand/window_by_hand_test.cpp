// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drops that land elsewhere, menus, dialogs, chips in the way, and a group that waits for its zone.
#include <QFileInfo>
#include <QGraphicsEffect>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTreeWidget>

#include "gui/app/ended_session.h"
#include "gui/app/file_commands.h"
#include "gui/app/preferences.h"
#include "gui/canvas/canvas_chips.h"
#include "tests/gui/hand/hand_fixture.h"

namespace cloudyard {
namespace {

constexpr const char* kPlain = R"("nodes": [
    {"id": "eu", "kind": "region", "position": [0, 0], "size": [760, 420], "settings": {"code": "eu-west-1"}},
    {"id": "a", "kind": "zone", "parent": "eu", "position": [24, 80], "size": [220, 200]},
    {"id": "w", "kind": "instance", "parent": "a", "position": [24, 60]},
    {"id": "q", "kind": "queue", "parent": "eu", "position": [480, 120]}],
  "links": [])";

class WindowByHand : public testing::HandTest {
protected:
    void SetUp() override
    {
        open(kPlain);
        QObject::connect(&m_window.canvas(), &CanvasBridge::noted, [this](const QString& text) { m_noted = text; });
    }
    QString m_noted;
};

TEST_F(WindowByHand, ADropThatLandsElsewhereSaysWhereAndWhy)
{
    const NodeId where = m_person.drop("queue", centre("a"));
    ASSERT_EQ(scene().find(where)->parent, NodeId("eu")) << "a zone takes no queue";
    EXPECT_TRUE(m_noted.contains("in eu") && m_noted.contains("may not stand")) << m_noted.toStdString();
    m_noted.clear();
    m_person.drop("queue", box("eu").topRight() + QPointF(-200, 4));
    EXPECT_TRUE(m_noted.contains("header")) << m_noted.toStdString();
    m_noted.clear();
    m_person.drop("queue", centre("q"));
    EXPECT_TRUE(m_noted.contains("no room")) << m_noted.toStdString();
    open(kPlain);
    m_noted.clear();
    m_person.drop("queue", QPointF(box("eu").center().x(), box("eu").bottom() - 60));
    EXPECT_TRUE(m_noted.isEmpty()) << m_noted.toStdString();
}

TEST_F(WindowByHand, SoDoesADragThatIsLetGoOnAnotherCard)
{
    open(R"("nodes": [
        {"id": "eu", "kind": "region", "position": [0, 0], "size": [760, 420], "settings": {"code": "eu-west-1"}},
        {"id": "q", "kind": "queue", "parent": "eu", "position": [480, 120]},
        {"id": "p", "kind": "queue", "parent": "eu", "position": [60, 120]}], "links": [])");
    drag(centre("p"), centre("q"));
    EXPECT_FALSE(rect("p").intersects(rect("q")));
    EXPECT_TRUE(m_noted.contains("no room")) << m_noted.toStdString();
    undoOne();
}

TEST_F(WindowByHand, TheMenuOfACardCopiesGroupsAndAligns)
{
    canvas().selection().set({NodeId("w"), NodeId("q")}, {});
    const auto menu = m_window.menuFor({NodeId("w"), {}});
    for (const ActionId id : {ActionId::Copy, ActionId::Cut, ActionId::Group, ActionId::Ungroup, ActionId::Lock}) {
        QAction* action = m_window.actions().get(id);
        EXPECT_TRUE(menu->actions().contains(action)) << action->text().toStdString();
    }
    auto* align = menu->findChild<QMenu*>("align");
    ASSERT_TRUE(align && align->isEnabled());
    for (QAction* action : align->actions())
        if (action == m_window.actions().get(ActionId::AlignTop))
            action->trigger();
    EXPECT_EQ(rect("w").top(), rect("q").top());
    undoOne();
    canvas().selection().set({NodeId("w")}, {});
    EXPECT_FALSE(m_window.menuFor({NodeId("w"), {}})->findChild<QMenu*>("align")->isEnabled()) << "nothing to align with";
}

TEST_F(WindowByHand, ANameForWhichThereIsNothingSaysSo)
{
    m_person.press(ActionId::Place);
    auto* palette = m_window.findChild<QWidget*>(QStringLiteral("commandPalette"));
    ASSERT_TRUE(palette && palette->isVisible());
    palette->findChild<QLineEdit*>()->setText(QStringLiteral("queue orders2")); // the colon is missing
    const auto* list = palette->findChild<QTreeWidget*>();
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(0), "no match");
    EXPECT_TRUE(list->topLevelItem(0)->text(1).contains(u':')) << "how it is written";
    for (const int key : {Qt::Key_Down, Qt::Key_Return})
        QTest::keyClick(palette->findChild<QLineEdit*>(), static_cast<Qt::Key>(key));
    EXPECT_TRUE(palette->isVisible());
    EXPECT_EQ(writeScene(scene()), m_before);
}

/// Quit and start again: the same scene, seen and selected as before. A window without a file forgets nothing of it.
TEST_F(WindowByHand, TheProgramBeginsWhereItEnded)
{
    QTemporaryDir folder;
    ASSERT_TRUE(m_window.document().save(folder.filePath("one.yard")));
    canvas().zoomBy(1.7);
    canvas().selection().set({NodeId("q"), NodeId("w")}, {});
    const QString seen = canvas().viewState();
    ASSERT_TRUE(m_window.close());
    for (int start = 0; start < 2; ++start) {
        MainWindow empty(m_appearance, Session::Options{.threaded = false, .framesPerSecond = 30});
        EXPECT_TRUE(empty.close());
        MainWindow again(m_appearance, Session::Options{.threaded = false, .framesPerSecond = 30});
        again.resize(m_window.size());
        again.show();
        (void)QTest::qWaitForWindowExposed(&again);
        const auto last = again.openLast();
        ASSERT_TRUE(last);
        again.showAsClosed(*last);
        EXPECT_EQ(again.document().path(), folder.filePath("one.yard"));
        EXPECT_EQ(again.canvas().canvas().selection().nodes(), (std::vector{NodeId("q"), NodeId("w")}));
        const QStringList now = again.canvas().canvas().viewState().split(u' '), then = seen.split(u' ');
        ASSERT_EQ(now.size(), 3);
        for (int n = 0; n < 3; ++n)
            EXPECT_NEAR(now[n].toDouble(), then[n].toDouble(), 1) << "to a pixel";
    }
}

TEST_F(WindowByHand, FileDialogsBeginWhereTheDocumentIsElseWhereAFileWasLast)
{
    QTemporaryDir first, second;
    const auto folderOf = [](const QString& path) { return QFileInfo(path).absolutePath(); };
    const auto suggested = [&] {
        return suggestedPath(m_window.document().path(), QStandardPaths::PicturesLocation, "t", QLatin1String(".png"));
    };
    ASSERT_TRUE(m_window.document().save(first.filePath("one.yard")));
    EXPECT_EQ(folderOf(suggested()), QFileInfo(first.path()).absoluteFilePath());
    ASSERT_TRUE(m_window.files().openFile(first.filePath("one.yard")));
    m_window.files().newScene();
    EXPECT_EQ(folderOf(suggested()), QFileInfo(first.path()).absoluteFilePath()) << "used last";
    rememberFolder(second.filePath("x.png"));
    EXPECT_EQ(folderOf(suggested()), QFileInfo(second.path()).absoluteFilePath());
    preference::lastFolder.set(second.filePath("gone"));
    EXPECT_NE(folderOf(suggested()), second.filePath("gone"));
}

TEST_F(WindowByHand, TheOverviewFadesUnderWhatIsDragged)
{
    canvas().zoomBy(2.5); // part of the scene is out of view: it is shown
    auto* overview = canvas().findChild<Minimap*>();
    ASSERT_TRUE(overview && overview->isVisible());
    canvas().setView(canvas().view().centredOn(rect("q").center()));
    press(centre("q"));
    moveTo(centre("q") + QPointF(30, 30));
    EXPECT_FALSE(overview->graphicsEffect());
    moveTo(overview->geometry().center());
    EXPECT_TRUE(overview->graphicsEffect());
    release(overview->geometry().center());
    EXPECT_FALSE(overview->graphicsEffect());
}

TEST_F(WindowByHand, AGroupThatGotItsZoneLaterIsWellBeforeAnythingHasHappened)
{
    m_window.files().newScene();
    const NodeId region = m_person.drop("region", m_person.placeOnMap(53.3, -6.2));
    canvas().zoomToFit();
    const NodeId group = m_person.dropOn("auto-scaling-group", region);
    m_person.wait(0.2);
    const auto state = [&] { return canvas().model().snapshot().live(canvas().model().find(group)).view.state; };
    EXPECT_EQ(state(), NodeView::State::Failed) << "nowhere to launch";
    canvas().zoomToFit();
    const QRectF place = canvas().boxOf(region);
    const NodeId zone = m_person.drop("zone", place.bottomRight() - QPointF(90, 70));
    ASSERT_FALSE(zone.empty());
    m_person.wait(0.2);
    EXPECT_EQ(state(), NodeView::State::Ok);
    EXPECT_EQ(m_window.feed().frame()->now, SimTime{});
}

TEST_F(WindowByHand, SoIsOneWhoseZoneComesSoonAfterTheStart)
{
    m_window.files().newScene();
    const NodeId region = m_person.drop("region", m_person.placeOnMap(53.3, -6.2));
    canvas().zoomToFit();
    const NodeId group = m_person.dropOn("auto-scaling-group", region);
    m_person.press(ActionId::PlayPause);
    m_person.wait(0.5);
    canvas().zoomToFit();
    m_person.drop("zone", canvas().boxOf(region).bottomRight() - QPointF(90, 70));
    m_person.wait(1);
    const auto state = canvas().model().snapshot().live(canvas().model().find(group)).view.state;
    EXPECT_EQ(state, NodeView::State::Starting) << "it launches as soon as it can";
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The canvas as a person looks at it: the view, the selection, keys, words.
#include "core/edit/layout_edits.h"
#include "tests/gui/canvas/support/canvas_widget_fixture.h"

namespace cloudyard {
namespace {

class CanvasWidgetTest : public test::CanvasWidgetFixture {};

TEST_F(CanvasWidgetTest, OpensFittedWithRoomForMotion)
{
    const QRectF all = m_canvas.view().toScreen(m_canvas.model().contentBounds());
    EXPECT_TRUE(QRectF(m_canvas.rect()).contains(all));
    EXPECT_GT(all.width(), m_canvas.width() * 0.8);
    for (const char* zone : {"eu-a", "eu-b", "eu-c"})
        EXPECT_GE(m_canvas.boxOf(NodeId(zone)).width(), 200);
}

TEST_F(CanvasWidgetTest, StaysFittedUntilSomebodyMovesTheView)
{
    m_canvas.resize(900, 640);
    EXPECT_TRUE(QRectF(m_canvas.rect()).contains(m_canvas.view().toScreen(m_canvas.model().contentBounds())));
    m_canvas.zoomBy(1.5);
    const double scale = m_canvas.view().scale();
    m_canvas.resize(1000, 700);
    EXPECT_EQ(m_canvas.view().scale(), scale);
}

TEST_F(CanvasWidgetTest, BringsIntoViewWhatLandsOutside)
{
    const auto room = [&](const char* id) { return QRectF(m_canvas.rect()).contains(m_canvas.boxOf(NodeId(id))); };
    m_canvas.zoomTo({NodeId("web-c")});
    const double scale = m_canvas.view().scale();
    ASSERT_FALSE(room("web"));
    m_canvas.reveal({NodeId("web")});
    EXPECT_TRUE(room("web"));
    EXPECT_EQ(m_canvas.view().scale(), scale) << "as little as it takes";
    const View there = m_canvas.view();
    m_canvas.reveal({NodeId("web")});
    EXPECT_EQ(m_canvas.view(), there) << "it is seen already";
}

/// What a step adds is brought into view, but the scale is the person's.
TEST_F(CanvasWidgetTest, BringingIntoViewDoesNotZoomAFittedView)
{
    m_canvas.zoomToFit();
    const double scale = m_canvas.view().scale();
    MoveEdit move({{NodeId("shoppers-dublin"), Point{1500, -728}}});
    ASSERT_TRUE(move.apply(m_scene)) << "far to the right";
    m_canvas.applyChanges(move.changes());
    m_canvas.reveal({NodeId("shoppers-dublin")});
    EXPECT_TRUE(QRectF(m_canvas.rect()).contains(m_canvas.boxOf(NodeId("shoppers-dublin"))));
    EXPECT_EQ(m_canvas.view().scale(), scale);
}

TEST_F(CanvasWidgetTest, ClicksSelectAndModifiersExtend)
{
    click(centreOf("web-b"));
    EXPECT_EQ(selected(), (std::set<std::string>{"web-b"}));
    click(centreOf("orders"), Qt::ShiftModifier);
    click(centreOf("web"), Qt::ControlModifier);
    EXPECT_EQ(selected(), (std::set<std::string>{"orders", "web", "web-b"}));
    click(centreOf("orders"), Qt::ControlModifier);
    EXPECT_EQ(selected(), (std::set<std::string>{"web", "web-b"}));
    click({3, 3});
    EXPECT_TRUE(m_canvas.selection().isEmpty());
    EXPECT_TRUE(m_edits.empty());
}

TEST_F(CanvasWidgetTest, ALinkIsSelectedByItsLine)
{
    const CanvasLink& link = m_canvas.model().links()[m_canvas.model().find(LinkId("shipping-shipping-1"))];
    click(m_canvas.view().toScreen(link.path.pointAt(0.5)).toPoint());
    ASSERT_EQ(m_canvas.selection().links().size(), 1u);
    EXPECT_EQ(m_canvas.selection().links()[0], link.id);
}

TEST_F(CanvasWidgetTest, ARubberBandSelectsWhatItSpans)
{
    const QRectF zone = m_canvas.boxOf(NodeId("eu-c"));
    drag((zone.topLeft() + QPointF(-14, -6)).toPoint(), (zone.bottomRight() + QPointF(8, 8)).toPoint());
    EXPECT_EQ(selected(), (std::set<std::string>{"eu-c", "fulfil-c", "shipping-1", "web-c"}));
    EXPECT_TRUE(m_edits.empty());
}

TEST_F(CanvasWidgetTest, KeysNudgeDeleteSelectAllAndWalk)
{
    click(centreOf("billing-1"));
    const Point before = *node("billing-1").position;
    key(Qt::Key_Right);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(node("billing-1").position->x, before.x + 9);
    key(Qt::Key_Tab);
    EXPECT_EQ(selected(), (std::set<std::string>{"fulfil-b"}));
    key(Qt::Key_Escape);
    EXPECT_EQ(selected(), (std::set<std::string>{"eu-b"}));
    key(Qt::Key_Return);
    EXPECT_EQ(selected(), (std::set<std::string>{"web-b"}));
    key(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(selected(), (std::set<std::string>{"web-c"}));
    key(Qt::Key_Delete);
    EXPECT_EQ(m_scene.find(NodeId("web-c")), nullptr);
    EXPECT_TRUE(m_canvas.selection().isEmpty());
    key(Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(selected().size(), m_scene.nodes.size());
}

TEST_F(CanvasWidgetTest, TabVisitsEverySiblingOnceAndThenLeaves)
{
    std::set<std::string> seen;
    m_canvas.selection().clear();
    for (int i = 0; i < 3; ++i) {
        key(Qt::Key_Tab);
        for (const auto& id : selected())
            seen.insert(id);
    }
    EXPECT_EQ(seen, (std::set<std::string>{"eu", "shoppers-dublin", "shoppers-sao-paulo"}));
}

TEST_F(CanvasWidgetTest, NamesAreEditedInARealLineEdit)
{
    click(centreOf("orders"));
    key(Qt::Key_F2);
    auto* editor = m_canvas.findChild<QLineEdit*>();
    ASSERT_TRUE(editor && editor->isVisible());
    EXPECT_EQ(editor->text(), "orders");
    QTest::keyClicks(editor, "Bestellungen");
    QTest::keyClick(editor, Qt::Key_Return);
    EXPECT_EQ(node("orders").name, "Bestellungen");
    EXPECT_FALSE(editor->isVisible());
    m_canvas.rename(NodeId("orders"));
    QTest::keyClicks(editor, "x");
    QTest::keyClick(editor, Qt::Key_Escape);
    EXPECT_EQ(node("orders").name, "Bestellungen");
}

TEST_F(CanvasWidgetTest, TheWheelZoomsAtThePointerAndTheMiddleButtonPans)
{
    const QPointF at(400, 300);
    const QPointF scene = m_canvas.view().toScene(at);
    QWheelEvent wheel(at, m_canvas.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    const double scale = m_canvas.view().scale();
    QCoreApplication::sendEvent(&m_canvas, &wheel);
    EXPECT_NEAR(m_canvas.view().scale(), scale * 1.2, 1e-9);
    EXPECT_NEAR(m_canvas.view().toScreen(scene).x(), 400, 1e-6);
    const QPointF origin = m_canvas.view().origin();
    QTest::mousePress(&m_canvas, Qt::MiddleButton, Qt::NoModifier, QPoint(400, 300));
    moveTo({430, 280});
    QTest::mouseRelease(&m_canvas, Qt::MiddleButton, Qt::NoModifier, QPoint(430, 280));
    EXPECT_EQ(m_canvas.view().origin(), origin + QPointF(30, -20));
    EXPECT_TRUE(m_edits.empty());
}

TEST_F(CanvasWidgetTest, SpaceAndDragPans)
{
    const QPointF origin = m_canvas.view().origin();
    QTest::keyPress(&m_canvas, Qt::Key_Space);
    drag(centreOf("web"), centreOf("web") + QPoint(25, 15));
    QTest::keyRelease(&m_canvas, Qt::Key_Space);
    EXPECT_EQ(m_canvas.view().origin(), origin + QPointF(25, 15));
    EXPECT_TRUE(m_edits.empty());
}

TEST_F(CanvasWidgetTest, ATapOfSpacePlaysButPanningDoesNot)
{
    QSignalSpy asked(&m_canvas, &CanvasWidget::playPauseRequested);
    QTest::keyClick(&m_canvas, Qt::Key_Space);
    EXPECT_EQ(asked.size(), 1);
    QTest::keyPress(&m_canvas, Qt::Key_Space);
    drag(centreOf("web"), centreOf("web") + QPoint(25, 15));
    QTest::keyRelease(&m_canvas, Qt::Key_Space);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(CanvasWidgetTest, TheContextMenuIsAskedForWithItsItem)
{
    QSignalSpy menu(&m_canvas, &CanvasWidget::contextMenuRequested);
    const QPoint at = (m_canvas.boxOf(NodeId("eu-a")).topLeft() + QPointF(30, 10)).toPoint();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, m_canvas.mapToGlobal(at));
    QCoreApplication::sendEvent(&m_canvas, &event);
    ASSERT_EQ(menu.size(), 1);
    EXPECT_EQ(menu[0][0].value<ItemRef>().node, NodeId("eu-a"));
    EXPECT_EQ(selected(), (std::set<std::string>{"eu-a"}));
}

TEST_F(CanvasWidgetTest, HoveringTellsWhatItIs)
{
    QSignalSpy said(&m_canvas, &CanvasWidget::hoverTextChanged);
    moveTo(centreOf("orders"));
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.back()[0].toString().contains("orders"));
    EXPECT_TRUE(said.back()[0].toString().contains("Amazon SQS"));
}

TEST_F(CanvasWidgetTest, WhatIsUnderARestingPointerIsToldAnewWhenItChanges)
{
    moveTo(centreOf("web"));
    moveTo(centreOf("orders"));
    QSignalSpy said(&m_canvas, &CanvasWidget::hoverTextChanged);
    for (Node& node : m_scene.nodes)
        if (node.id == NodeId("orders"))
            node.name = "Bestellungen";
    ChangeSet changes;
    changes.nodesChanged = {NodeId("orders")};
    m_canvas.applyChanges(changes);
    ASSERT_FALSE(said.isEmpty());
    EXPECT_TRUE(said.back()[0].toString().contains("Bestellungen"));
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(&m_canvas, &leave);
    m_canvas.applyChanges({});
    EXPECT_EQ(said.back()[0].toString(), QString());
}

TEST_F(CanvasWidgetTest, WhatIsDrawnIsThereAndThemesDiffer)
{
    const auto colour = [&](QPointF at) { return m_canvas.grab().toImage().pixel(at.toPoint()); };
    const QRectF card = m_canvas.boxOf(NodeId("orders"));
    m_canvas.settle();
    EXPECT_EQ(colour({card.right() - 12, card.top() + 6}) & 0xffffff, Theme::dark().card & 0xffffff);
    m_canvas.setTheme(Theme::light());
    m_canvas.settle();
    EXPECT_EQ(colour({card.right() - 12, card.top() + 6}) & 0xffffff, Theme::light().card & 0xffffff);
    EXPECT_EQ(colour(m_canvas.boxOf(NodeId("eu")).bottomLeft() + QPointF(40, -8)) & 0xffffff,
              Theme::light().region & 0xffffff);
}

TEST_F(CanvasWidgetTest, EveryItemIsAccessibleByNameInItsPlace)
{
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&m_canvas);
    ASSERT_TRUE(root);
    QAccessibleInterface* region = nullptr;
    for (int i = 0; i < root->childCount() && region == nullptr; ++i)
        if (root->child(i)->text(QAccessible::Name) == "Ireland")
            region = root->child(i);
    ASSERT_TRUE(region);
    EXPECT_EQ(region->role(), QAccessible::Grouping);
    EXPECT_EQ(region->parent(), root);
    QAccessibleInterface* zone = region->child(0);
    EXPECT_EQ(zone->text(QAccessible::Name), "Zone a");
    QAccessibleInterface* card = zone->child(0);
    EXPECT_EQ(card->text(QAccessible::Name), "web-a");
    EXPECT_EQ(card->parent(), zone);
    EXPECT_EQ(zone->indexOfChild(card), 0);
    QAccessibleInterface* link = card->child(0);
    EXPECT_EQ(link->role(), QAccessible::Link);
    EXPECT_TRUE(link->text(QAccessible::Name).contains("from web-a to orders"));
    EXPECT_TRUE(card->rect().contains(m_canvas.mapToGlobal(centreOf("web-a"))));
    QAccessibleActionInterface* actions = card->actionInterface();
    ASSERT_TRUE(actions);
    actions->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(selected(), (std::set<std::string>{"web-a"}));
    EXPECT_TRUE(card->state().selected);
    m_canvas.removeSelection();
    EXPECT_FALSE(card->isValid());
}

TEST_F(CanvasWidgetTest, AnEmptyCanvasSaysWhatToDo)
{
    open(Scene());
    QSignalSpy asked(&m_canvas, &CanvasWidget::exampleRequested);
    key(Qt::Key_N);
    EXPECT_EQ(asked.size(), 1);
}

TEST_F(CanvasWidgetTest, AViewGlidesAndEverythingElseIsThereAtOnce)
{
    m_canvas.setMotion(CanvasWidget::Motion::Moving);
    m_canvas.zoomTo({NodeId("web-a")});
    const View near = m_canvas.view();
    m_canvas.settle();
    const QImage arrived = m_canvas.grab().toImage();
    m_canvas.zoomToFit();
    const View all = m_canvas.view();
    EXPECT_LT(all.scale(), near.scale()) << "the view itself has changed";
    EXPECT_TRUE(m_canvas.isGliding());
    m_canvas.zoomTo({NodeId("web-a")}); // back, from wherever it is now
    EXPECT_EQ(m_canvas.view(), near);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !m_canvas.isGliding(); }, 5'000)) << "it ends without anybody's help";
    m_canvas.settle();
    EXPECT_EQ(m_canvas.grab().toImage(), arrived);
}

TEST_F(CanvasWidgetTest, AHandMovesTheViewWithoutAGlide)
{
    m_canvas.setMotion(CanvasWidget::Motion::Moving);
    m_canvas.zoomTo({NodeId("web-a")});
    EXPECT_TRUE(m_canvas.isGliding());
    m_canvas.setView(m_canvas.view().panned({30, 0}));
    EXPECT_FALSE(m_canvas.isGliding()) << "it would fight with the hand";
}

TEST_F(CanvasWidgetTest, WithReducedMotionNothingGlides)
{
    m_canvas.setMotion(CanvasWidget::Motion::Reduced);
    m_canvas.zoomTo({NodeId("web-a")});
    EXPECT_FALSE(m_canvas.isGliding());
    EXPECT_TRUE(m_canvas.model().snapshot().still);
    m_canvas.setMotion(CanvasWidget::Motion::Moving);
    EXPECT_FALSE(m_canvas.model().snapshot().still);
}

TEST_F(CanvasWidgetTest, TheMapSaysTheLocalTimeThatClientsLiveBy)
{
    Scene scene = test::shopScene();
    open(scene);
    QString said;
    QObject::connect(&m_canvas, &CanvasWidget::hoverTextChanged, &m_canvas, [&](const QString& text) { said = text; });
    const auto hover = [&](double lat, double lon) {
        m_canvas.setView(View(0.2, {}, m_canvas.size(), m_canvas.devicePixelRatioF())
                             .centredOn(MapProjection(scene.mapWidth).toScene(lat, lon)));
        moveTo(m_canvas.rect().center() + QPoint(1, 0));
        moveTo(m_canvas.rect().center());
        return said;
    };
    const auto takeHours = [&](double hours) {
        m_canvas.takeFrame(test::frameOf(m_scene, test::topologyOf(m_scene), hours * 3'600));
    };
    takeHours(0);
    EXPECT_TRUE(hover(-30, 75).isEmpty()) << "nobody lives by local time";
    scene.nodes[0].settings.set("pattern", std::string("diurnal"));
    open(scene);
    takeHours(0);
    EXPECT_EQ(hover(-30, 75), QStringLiteral("night: clients here live at 05:00 local time")) << "75 degrees: 5 hours";
    takeHours(6.5);
    EXPECT_EQ(hover(-30, 75), QStringLiteral("day: clients here live at 11:30 local time"));
    m_canvas.showNight(false);
    EXPECT_TRUE(hover(-30, 75.2).isEmpty());
    m_canvas.showNight(true);
    EXPECT_FALSE(hover(-30, 75).isEmpty()) << "also while the run rests";
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The canvas as a person uses it: mouse and keys in, edits out.
#include "gui/canvas/canvas_widget.h"

#include <cmath>
#include <memory>
#include <set>

#include <QAccessible>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <gtest/gtest.h>

#include "core/base/catalogue.h"
#include "core/edit/edit_history.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/scene/map_projection.h"
#include "resources/resources.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

/// A canvas with a scene that edits really change, as a document would.
class CanvasWidgetTest : public testing::Test {
protected:
    CanvasWidgetTest()
    {
        initResources();
        installFonts();
        m_canvas.resize(1300, 860);
        m_canvas.setCommit([this](EditPtr edit) -> Result<void> {
            if (auto applied = edit->apply(m_scene); !applied)
                return applied;
            m_texts.push_back(edit->text());
            const ChangeSet changes = edit->changes();
            m_edits.push_back(std::move(edit));
            m_canvas.applyChanges(changes);
            return {};
        });
        open(test::shopScene());
        m_canvas.show();
        (void)QTest::qWaitForWindowExposed(&m_canvas);
    }

    void open(Scene scene)
    {
        m_scene = std::move(scene);
        m_canvas.setScene(m_scene);
    }

    QPoint centreOf(const char* id) { return m_canvas.boxOf(NodeId(id)).center().toPoint(); }
    QPoint rightPortOf(const char* id)
    {
        const QRectF box = m_canvas.boxOf(NodeId(id));
        return QPointF(box.right(), box.center().y()).toPoint();
    }
    const Node& node(const char* id) { return *m_scene.find(NodeId(id)); }

    void moveTo(QPoint to) { QTest::mouseMove(&m_canvas, to); }
    void pressAt(QPoint at)
    {
        moveTo(at);
        QTest::mousePress(&m_canvas, Qt::LeftButton, Qt::NoModifier, at);
    }
    void releaseAt(QPoint at) { QTest::mouseRelease(&m_canvas, Qt::LeftButton, Qt::NoModifier, at); }
    void drag(QPoint from, QPoint to)
    {
        pressAt(from);
        for (int i = 1; i <= 5; ++i)
            moveTo(from + (to - from) * i / 5);
        releaseAt(to);
    }
    void click(QPoint at, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        moveTo(at);
        QTest::mouseClick(&m_canvas, Qt::LeftButton, modifiers, at);
    }
    void key(int code, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { QTest::keyClick(&m_canvas, static_cast<Qt::Key>(code), modifiers); }

    std::set<std::string> selected()
    {
        std::set<std::string> ids;
        for (const NodeId& id : m_canvas.selection().nodes())
            ids.insert(id.str());
        return ids;
    }

    static QMimeData* dataOf(const char* kind)
    {
        auto* data = new QMimeData;
        data->setData(QLatin1String(kDropMimeType), kind);
        return data;
    }
    /// Drags a kind over the canvas, and drops it.
    void drop(const char* kind, QPointF at)
    {
        const std::unique_ptr<QMimeData> data(dataOf(kind));
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &move);
        m_said = m_canvas.preview().hint ? m_canvas.preview().hint->text : QString();
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &event);
    }

    void mouse(QEvent::Type type, QPoint at, Qt::MouseButton button = Qt::NoButton, Qt::KeyboardModifiers modifiers = {})
    {
        const bool held = type == QEvent::MouseButtonPress || (type == QEvent::MouseMove && m_held);
        m_held = type == QEvent::MouseMove ? m_held : type == QEvent::MouseButtonPress;
        QMouseEvent event(type, at, m_canvas.mapToGlobal(QPointF(at)), button, held ? Qt::LeftButton : Qt::NoButton, modifiers);
        QCoreApplication::sendEvent(&m_canvas, &event);
    }
    /// Drags with keys held; what the tag said just before the release is in m_said.
    void dragWith(Qt::KeyboardModifiers modifiers, QPoint from, QPoint to)
    {
        mouse(QEvent::MouseMove, from, Qt::NoButton, modifiers);
        mouse(QEvent::MouseButtonPress, from, Qt::LeftButton, modifiers);
        for (int i = 1; i <= 5; ++i)
            mouse(QEvent::MouseMove, from + (to - from) * i / 5, Qt::NoButton, modifiers);
        m_said = m_canvas.preview().hint ? m_canvas.preview().hint->text : QString();
        mouse(QEvent::MouseButtonRelease, to, Qt::LeftButton, modifiers);
    }
    QPoint onMap(double lat, double lon) { return m_canvas.view().toScreen(MapProjection(4000).toScene(lat, lon)).toPoint(); }
    void showBothSidesOfTheAtlantic()
    {
        m_canvas.setView(View(0.38, {0, 0}, m_canvas.size()).centredOn(MapProjection(4000).toScene(15, -25)));
    }
    /// The round trip between New York and Dublin with the last mile, from the catalogue.
    static QString nearYork()
    {
        const Catalogue& catalogue = Catalogue::get();
        const Duration way = catalogue.cityToRegionRtt(*catalogue.findCity("New York"), *catalogue.findRegion("eu-west-1"));
        return QString::number(std::round(way.toSeconds() * 1e3 + 12));
    }

    bool m_held = false;
    Scene m_scene;
    std::vector<EditPtr> m_edits;
    std::vector<std::string> m_texts;
    QString m_said;
    CanvasWidget m_canvas{test::canvasVocabulary()};
};

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

TEST_F(CanvasWidgetTest, ADragMovesACardOnceAndSnapsToTheGrid)
{
    const Point before = *node("billing-1").position;
    drag(centreOf("billing-1"), centreOf("billing-1") + QPoint(31, 0));
    ASSERT_EQ(m_edits.size(), 1u);
    const Point after = *node("billing-1").position;
    EXPECT_NEAR(after.x - before.x, 31 / m_canvas.view().scale(), 8);
    EXPECT_EQ(std::fmod(after.x - before.x, 8), 0);
    EXPECT_EQ(after.y, before.y);
    m_edits[0]->revert(m_scene);
    EXPECT_EQ(*node("billing-1").position, before);
}

TEST_F(CanvasWidgetTest, BelowTheDragDistanceNothingMoves)
{
    drag(centreOf("web-b"), centreOf("web-b") + QPoint(3, 2));
    EXPECT_TRUE(m_edits.empty());
    EXPECT_EQ(selected(), (std::set<std::string>{"web-b"}));
}

TEST_F(CanvasWidgetTest, EscapeRollsADragBack)
{
    const Scene before = m_scene;
    pressAt(centreOf("web-b"));
    moveTo(centreOf("web-b") + QPoint(80, 40));
    EXPECT_TRUE(m_canvas.preview().dragOffset);
    EXPECT_FALSE(m_canvas.model().snapshot().lifted->empty());
    key(Qt::Key_Escape);
    releaseAt(centreOf("web-b") + QPoint(80, 40));
    EXPECT_FALSE(m_canvas.preview().dragOffset);
    EXPECT_TRUE(m_canvas.model().snapshot().lifted->empty());
    EXPECT_EQ(m_scene, before);
    EXPECT_TRUE(m_edits.empty());
}

TEST_F(CanvasWidgetTest, DroppingIntoAnotherZoneChangesItsPlace)
{
    const QRectF zone = m_canvas.boxOf(NodeId("eu-a"));
    const QPoint into(static_cast<int>(zone.center().x()), static_cast<int>(zone.center().y()));
    pressAt(centreOf("billing-1"));
    moveTo(centreOf("billing-1") + QPoint(20, 0));
    moveTo(into);
    EXPECT_EQ(m_canvas.preview().dropPlace, m_canvas.model().find(NodeId("eu-a")));
    EXPECT_TRUE(m_canvas.preview().dropAllowed);
    releaseAt(into);
    EXPECT_EQ(node("billing-1").parent, NodeId("eu-a"));
    EXPECT_TRUE(m_canvas.model().items()[m_canvas.model().find(NodeId("eu-a"))].rect.contains(m_canvas.model().items()[m_canvas.model().find(NodeId("billing-1"))].rect));
    EXPECT_EQ(m_edits.size(), 1u);
}

TEST_F(CanvasWidgetTest, DroppingWhereItMayNotStandIsRefusedWithTheReason)
{
    const Scene before = m_scene;
    QSignalSpy refused(&m_canvas, &CanvasWidget::refused);
    pressAt(centreOf("billing-1"));
    moveTo(centreOf("billing-1") + QPoint(20, 0));
    moveTo({5, 400});
    ASSERT_TRUE(m_canvas.preview().hint);
    EXPECT_TRUE(m_canvas.preview().hint->refusal);
    EXPECT_FALSE(m_canvas.preview().dropAllowed);
    releaseAt({5, 400});
    EXPECT_EQ(m_scene, before);
    ASSERT_EQ(refused.size(), 1);
    EXPECT_FALSE(refused[0][0].toString().isEmpty());
}

TEST_F(CanvasWidgetTest, ALegalLinkIsDrawnFromPortToCard)
{
    m_scene.links.clear();
    m_canvas.setScene(m_scene);
    moveTo(centreOf("orders")); // ports show on the hovered card
    pressAt(rightPortOf("orders"));
    moveTo(rightPortOf("orders") + QPoint(20, 10));
    ASSERT_TRUE(m_canvas.preview().link);
    EXPECT_FALSE(m_canvas.preview().link->legal.empty());
    moveTo(centreOf("fulfil-b"));
    EXPECT_TRUE(m_canvas.preview().link->allowed);
    releaseAt(centreOf("fulfil-b"));
    ASSERT_EQ(m_scene.links.size(), 1u);
    EXPECT_EQ(m_scene.links[0].from, NodeId("orders"));
    EXPECT_EQ(m_scene.links[0].to, NodeId("fulfil-b"));
    EXPECT_EQ(m_canvas.selection().links().size(), 1u);
}

TEST_F(CanvasWidgetTest, AnIllegalLinkIsRefusedWhileItIsDrawn)
{
    const std::size_t links = m_scene.links.size();
    moveTo(centreOf("phones"));
    pressAt(rightPortOf("phones"));
    moveTo(rightPortOf("phones") + QPoint(20, 10));
    moveTo(centreOf("web"));
    ASSERT_TRUE(m_canvas.preview().link);
    EXPECT_FALSE(m_canvas.preview().link->allowed);
    ASSERT_TRUE(m_canvas.preview().hint);
    EXPECT_TRUE(m_canvas.preview().hint->refusal);
    EXPECT_GT(m_canvas.preview().hint->text.size(), 10);
    releaseAt(centreOf("web"));
    EXPECT_EQ(m_scene.links.size(), links);
}

TEST_F(CanvasWidgetTest, ARubberBandSelectsWhatItSpans)
{
    const QRectF zone = m_canvas.boxOf(NodeId("eu-c"));
    drag((zone.topLeft() + QPointF(-14, -6)).toPoint(), (zone.bottomRight() + QPointF(8, 8)).toPoint());
    EXPECT_EQ(selected(), (std::set<std::string>{"eu-c", "fulfil-c", "shipping-1", "web-c"}));
    EXPECT_TRUE(m_edits.empty());
}

TEST_F(CanvasWidgetTest, AMovedPlaceTakesItsContentsAlong)
{
    const QRectF inside = m_canvas.model().items()[m_canvas.model().find(NodeId("web-c"))].rect;
    const QRectF zone = m_canvas.boxOf(NodeId("eu-c"));
    const QPoint header = (zone.topLeft() + QPointF(30, 10)).toPoint();
    drag(header, header + QPoint(0, 48));
    const QRectF after = m_canvas.model().items()[m_canvas.model().find(NodeId("web-c"))].rect;
    EXPECT_GT(after.top(), inside.top() + 30);
    EXPECT_EQ(node("web-c").position, test::shopScene().find(NodeId("web-c"))->position);
}

TEST_F(CanvasWidgetTest, APlaceIsResizedByItsCornerButHoldsItsContents)
{
    const QRectF before = m_canvas.boxOf(NodeId("eu"));
    click((before.topLeft() + QPointF(30, 12)).toPoint());
    drag(before.bottomRight().toPoint(), (before.bottomRight() + QPointF(-60, 30)).toPoint());
    ASSERT_TRUE(node("eu").size);
    const CanvasModel& model = m_canvas.model();
    const QRectF region = model.items()[model.find(NodeId("eu"))].rect;
    for (const CanvasItem& item : model.items())
        if (model.isInside(model.find(item.id), model.find(NodeId("eu")))) {
            EXPECT_TRUE(region.contains(item.rect)) << item.id.str();
        }
    EXPECT_GT(m_canvas.boxOf(NodeId("eu")).bottom(), before.bottom() + 20);
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
    QWheelEvent wheel(at, m_canvas.mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
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

TEST_F(CanvasWidgetTest, ARegionLandsAsTheNearestRealOne)
{
    const QPointF saoPaulo = MapProjection(4000).toScene(-23.6, -46.7);
    m_canvas.setView(View(0.4, {0, 0}, m_canvas.size()).centredOn(saoPaulo));
    drop("region", m_canvas.view().toScreen(saoPaulo));
    EXPECT_EQ(m_said, QString::fromUtf8("sa-east-1 · São Paulo · 178 ms to eu-west-1"));
    ASSERT_EQ(m_edits.size(), 1u);
    const Node& made = m_scene.nodes.back();
    EXPECT_EQ(made.kind, "region");
    EXPECT_EQ(std::get<std::string>(*made.settings.find("code")), "sa-east-1");
    EXPECT_EQ(selected(), (std::set<std::string>{made.id.str()}));
}

TEST_F(CanvasWidgetTest, ClientsTakeTheNearestCity)
{
    const QPointF berlin = MapProjection(4000).toScene(52.5, 13.4);
    open(Scene());
    m_canvas.setView(View(0.5, {0, 0}, m_canvas.size()).centredOn(berlin));
    drop("clients", m_canvas.view().toScreen(berlin));
    ASSERT_EQ(m_scene.nodes.size(), 1u);
    EXPECT_EQ(std::get<std::string>(*m_scene.nodes[0].settings.find("city")), "Berlin");
}

TEST_F(CanvasWidgetTest, AnInstanceLandsInAZone)
{
    drop("instance", m_canvas.boxOf(NodeId("eu-b")).center());
    EXPECT_EQ(m_scene.nodes.back().parent, NodeId("eu-b"));
    // Beside the zones, but in the region: the nearest zone is offered.
    drop("instance", m_canvas.boxOf(NodeId("phones")).center());
    EXPECT_TRUE(m_said.startsWith("put into ")) << m_said.toStdString();
    EXPECT_EQ(m_scene.nodes.back().kind, "instance");
    const CanvasModel& model = m_canvas.model();
    const ItemIndex made = model.find(m_scene.nodes.back().id);
    EXPECT_TRUE(model.items()[model.items()[made].parent].rect.contains(model.items()[made].rect));
    // In a region without zones: a new one is made with it, as one step.
    open(Scene());
    m_scene.nodes.push_back(test::makeNode("eu", "region", {}, {0, 0}));
    m_canvas.setScene(m_scene);
    const std::size_t before = m_edits.size();
    drop("instance", m_canvas.boxOf(NodeId("eu")).center());
    ASSERT_EQ(m_scene.nodes.size(), 3u);
    EXPECT_EQ(m_edits.size(), before + 1);
    EXPECT_EQ(m_scene.nodes[1].kind, "zone");
    EXPECT_EQ(m_scene.nodes[2].parent, m_scene.nodes[1].id);
}

TEST_F(CanvasWidgetTest, OnAnEmptyMapAnInstanceBringsItsRegionAndZone)
{
    open(Scene());
    const QPointF saoPaulo = MapProjection(4000).toScene(-23.6, -46.7);
    m_canvas.setView(View(0.5, {0, 0}, m_canvas.size()).centredOn(saoPaulo));
    drop("instance", m_canvas.view().toScreen(saoPaulo));
    EXPECT_EQ(m_said, QString::fromUtf8("into a new region here: sa-east-1 · São Paulo"));
    ASSERT_EQ(m_scene.nodes.size(), 3u);
    EXPECT_EQ(m_edits.size(), 1u);
    EXPECT_EQ(std::get<std::string>(*m_scene.nodes[0].settings.find("code")), "sa-east-1");
    EXPECT_EQ(m_scene.nodes[1].parent, m_scene.nodes[0].id);
    EXPECT_EQ(m_scene.nodes[2].parent, m_scene.nodes[1].id);
    EXPECT_EQ(selected(), (std::set<std::string>{m_scene.nodes[2].id.str()}));
}

TEST_F(CanvasWidgetTest, OnTheOpenMapPlacesAreOfferedOneClickAway)
{
    const QPointF saoPaulo = MapProjection(4000).toScene(-23.6, -46.7);
    m_canvas.setView(View(0.3, {0, 0}, m_canvas.size()).centredOn(saoPaulo));
    const std::size_t nodes = m_scene.nodes.size();
    const auto offered = [&] {
        drop("instance", m_canvas.view().toScreen(saoPaulo));
        QCoreApplication::processEvents();
        QStringList texts;
        for (const QAction* action : m_canvas.findChild<QMenu*>("offer")->actions())
            texts << action->text();
        return texts;
    };
    const auto choose = [&](int entry) {
        QPointer<QMenu> menu = m_canvas.findChild<QMenu*>("offer");
        menu->actions()[entry]->trigger();
        menu->close();
        QCoreApplication::sendPostedEvents(menu, QEvent::DeferredDelete);
        delete menu;
    };
    const QStringList texts = offered();
    ASSERT_EQ(texts.size(), 5) << "a title, three zones, a new region";
    EXPECT_TRUE(texts[1].startsWith("put into Zone ")) << texts[1].toStdString();
    EXPECT_TRUE(texts[1].endsWith(" in Ireland")) << texts[1].toStdString();
    EXPECT_TRUE(texts[4].contains("sa-east-1")) << texts[4].toStdString();
    EXPECT_EQ(m_scene.nodes.size(), nodes) << "nothing yet";
    choose(1);
    ASSERT_EQ(m_scene.nodes.size(), nodes + 1);
    EXPECT_EQ(node(m_scene.nodes.back().parent.str().c_str()).kind, "zone");
    offered();
    choose(4);
    EXPECT_EQ(m_scene.nodes.size(), nodes + 4);
    EXPECT_EQ(m_edits.size(), 2u);
    EXPECT_FALSE(m_canvas.preview().ghost) << "the offer is over";
}

TEST_F(CanvasWidgetTest, ABoxMovesWithoutItsPlaceAndSaysSo)
{
    showBothSidesOfTheAtlantic();
    const QPoint to = onMap(-23.6, -46.7);
    dragWith(Qt::NoModifier, centreOf("shoppers-dublin"), to);
    EXPECT_EQ(m_said, QString::fromUtf8("stays in Dublin · hold Alt to move there"));
    EXPECT_FALSE(node("shoppers-dublin").settings.find("city") &&
                 std::get<std::string>(*node("shoppers-dublin").settings.find("city")) != "Dublin");
    EXPECT_NEAR(m_canvas.boxOf(NodeId("shoppers-dublin")).center().x(), to.x(), 8);
}

TEST_F(CanvasWidgetTest, WithAltTheyMoveToTheNearestCityAndTheMapAnswers)
{
    const Scene before = m_scene;
    showBothSidesOfTheAtlantic();
    dragWith(Qt::AltModifier, centreOf("shoppers-dublin"), onMap(-23.6, -46.7));
    EXPECT_EQ(m_said, QString::fromUtf8("São Paulo · 190 ms to eu-west-1, was 12 ms"));
    EXPECT_EQ(std::get<std::string>(*node("shoppers-dublin").settings.find("city")), "São Paulo");
    ASSERT_EQ(m_edits.size(), 1u);
    EXPECT_EQ(m_texts.back(), "Move shoppers-dublin to São Paulo");
    m_edits.back()->revert(m_scene);
    EXPECT_EQ(m_scene, before);
}

TEST_F(CanvasWidgetTest, AltMayComeWhileTheBoxIsHeld)
{
    showBothSidesOfTheAtlantic();
    const QPoint from = centreOf("shoppers-dublin"), to = onMap(-23.6, -46.7);
    mouse(QEvent::MouseButtonPress, from, Qt::LeftButton);
    mouse(QEvent::MouseMove, (from + to) / 2);
    mouse(QEvent::MouseMove, to);
    EXPECT_TRUE(m_canvas.preview().hint->text.startsWith("stays in Dublin"));
    QTest::keyPress(&m_canvas, Qt::Key_Alt);
    EXPECT_TRUE(m_canvas.preview().hint->text.startsWith(QString::fromUtf8("São Paulo")));
    EXPECT_EQ(m_canvas.preview().pins.size(), 1u);
    QTest::keyRelease(&m_canvas, Qt::Key_Alt);
    EXPECT_TRUE(m_canvas.preview().hint->text.startsWith("stays in Dublin"));
    key(Qt::Key_Escape);
    mouse(QEvent::MouseButtonRelease, to, Qt::LeftButton);
    EXPECT_TRUE(m_edits.empty());
}

TEST_F(CanvasWidgetTest, APinIsHoveredAndDraggedToAnotherPlace)
{
    showBothSidesOfTheAtlantic();
    const QPoint pin = onMap(-23.55, -46.63);
    mouse(QEvent::MouseMove, pin);
    EXPECT_EQ(m_canvas.itemAt(pin).part, ItemRef::Part::Pin);
    EXPECT_EQ(m_canvas.itemAt(pin).node, NodeId("shoppers-sao-paulo"));
    EXPECT_EQ(m_canvas.cursor().shape(), Qt::OpenHandCursor);
    const QRectF box = m_canvas.model().items()[m_canvas.model().find(NodeId("shoppers-sao-paulo"))].rect;
    dragWith(Qt::NoModifier, pin, onMap(40.7, -74));
    EXPECT_EQ(m_said, QString::fromUtf8("New York · 79 ms to eu-west-1, was 190 ms").replace("79", nearYork()));
    EXPECT_EQ(std::get<std::string>(*node("shoppers-sao-paulo").settings.find("city")), "New York");
    EXPECT_EQ(m_canvas.model().items()[m_canvas.model().find(NodeId("shoppers-sao-paulo"))].rect, box)
        << "the box stays where it is";
    EXPECT_EQ(selected(), (std::set<std::string>{"shoppers-sao-paulo"}));
    EXPECT_EQ(m_edits.size(), 1u);
}

TEST_F(CanvasWidgetTest, ARegionsPinMovesItAndItsNameWithIt)
{
    Scene scene;
    scene.nodes = {test::makeNode("eu-west-1", "region", {}, {0, -300}), test::makeNode("buyers", "clients", {}, {-400, -700})};
    open(scene);
    showBothSidesOfTheAtlantic();
    const QPoint dublin = onMap(53.35, -6.26);
    click(centreOf("eu-west-1"));
    EXPECT_EQ(m_canvas.itemAt(dublin).node, NodeId("eu-west-1")) << "the selected one of two at a place goes first";
    dragWith(Qt::NoModifier, dublin, onMap(-23.6, -46.7));
    EXPECT_EQ(std::get<std::string>(*node("eu-west-1").settings.find("code")), "sa-east-1");
    EXPECT_EQ(node("eu-west-1").name, "sa-east-1");
    EXPECT_EQ(m_canvas.itemAt(dublin).node, NodeId("buyers"));
}

TEST_F(CanvasWidgetTest, DroppedCardsDoNotCoverOthers)
{
    for (int i = 0; i < 6; ++i)
        drop("queue", m_canvas.boxOf(NodeId("orders")).center());
    const auto& items = m_canvas.model().items();
    for (ItemIndex a = 0; a < items.size(); ++a)
        for (ItemIndex b = a + 1; b < items.size(); ++b)
            if (!items[a].isPlace() && !items[b].isPlace()) {
                EXPECT_FALSE(items[a].rect.intersects(items[b].rect));
            }
}

TEST_F(CanvasWidgetTest, PlacingFromThePaletteNeedsNoPointer)
{
    const std::size_t nodes = m_scene.nodes.size();
    for (const char* kind : {"clients", "region", "queue", "instance", "zone"})
        m_canvas.placeKind(kind);
    EXPECT_EQ(m_scene.nodes.size(), nodes + 5);
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
    EXPECT_EQ(colour(m_canvas.boxOf(NodeId("eu")).bottomLeft() + QPointF(40, -8)) & 0xffffff, Theme::light().region & 0xffffff);
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

} // namespace
} // namespace cloudyard

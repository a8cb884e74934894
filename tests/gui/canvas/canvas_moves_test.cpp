// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is dragged on the canvas: cards, places, pins, links.
#include "tests/gui/canvas/support/canvas_widget_fixture.h"

namespace cloudyard {
namespace {

class CanvasMoves : public test::CanvasWidgetFixture {};

TEST_F(CanvasMoves, ADragMovesACardOnceAndSnapsToTheGrid)
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

TEST_F(CanvasMoves, BelowTheDragDistanceNothingMoves)
{
    drag(centreOf("web-b"), centreOf("web-b") + QPoint(3, 2));
    EXPECT_TRUE(m_edits.empty());
    EXPECT_EQ(selected(), (std::set<std::string>{"web-b"}));
}

TEST_F(CanvasMoves, EscapeRollsADragBack)
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

TEST_F(CanvasMoves, DroppingIntoAnotherZoneChangesItsPlace)
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
    EXPECT_TRUE(m_canvas.model().items()[m_canvas.model().find(NodeId("eu-a"))].rect.contains(
        m_canvas.model().items()[m_canvas.model().find(NodeId("billing-1"))].rect));
    EXPECT_EQ(m_edits.size(), 1u);
}

TEST_F(CanvasMoves, DroppingWhereItMayNotStandIsRefusedWithTheReason)
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

TEST_F(CanvasMoves, ALegalLinkIsDrawnFromPortToCard)
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

TEST_F(CanvasMoves, AnIllegalLinkIsRefusedWhileItIsDrawn)
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

TEST_F(CanvasMoves, AMovedPlaceTakesItsContentsAlong)
{
    const QRectF inside = m_canvas.model().items()[m_canvas.model().find(NodeId("web-c"))].rect;
    const QRectF zone = m_canvas.boxOf(NodeId("eu-c"));
    const QPoint header = (zone.topLeft() + QPointF(30, 10)).toPoint();
    drag(header, header + QPoint(0, 48));
    const QRectF after = m_canvas.model().items()[m_canvas.model().find(NodeId("web-c"))].rect;
    EXPECT_GT(after.top(), inside.top() + 30);
    EXPECT_EQ(node("web-c").position, test::shopScene().find(NodeId("web-c"))->position);
}

TEST_F(CanvasMoves, APlaceIsResizedByItsCornerButHoldsItsContents)
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

TEST_F(CanvasMoves, ABoxMovesWithoutItsPlaceAndSaysSo)
{
    showBothSidesOfTheAtlantic();
    const QPoint to = onMap(-23.6, -46.7);
    dragWith(Qt::NoModifier, centreOf("shoppers-dublin"), to);
    EXPECT_EQ(m_said, QString::fromUtf8("stays in Dublin · hold Alt to move there"));
    EXPECT_FALSE(node("shoppers-dublin").settings.find("city") &&
                 std::get<std::string>(*node("shoppers-dublin").settings.find("city")) != "Dublin");
    EXPECT_NEAR(m_canvas.boxOf(NodeId("shoppers-dublin")).center().x(), to.x(), 8);
}

TEST_F(CanvasMoves, WithAltTheyMoveToTheNearestCityAndTheMapAnswers)
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

TEST_F(CanvasMoves, AltMayComeWhileTheBoxIsHeld)
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

TEST_F(CanvasMoves, APinIsHoveredAndDraggedToAnotherPlace)
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

TEST_F(CanvasMoves, ARegionsPinMovesItAndItsNameWithIt)
{
    Scene scene;
    scene.nodes = {test::makeNode("eu-west-1", "region", {}, {0, -300}),
                   test::makeNode("buyers", "clients", {}, {-400, -700})};
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

} // namespace
} // namespace cloudyard

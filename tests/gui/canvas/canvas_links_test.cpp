// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Links by mouse and by keyboard: what comes next, and where an end leads.
#include "tests/gui/canvas/support/canvas_widget_fixture.h"

namespace cloudyard {
namespace {

class CanvasLinks : public test::CanvasWidgetFixture {
protected:
    /// The menu that asks something; null when none is open.
    QMenu* offered()
    {
        QCoreApplication::processEvents();
        for (QMenu* menu : m_canvas.findChildren<QMenu*>(QStringLiteral("offer")))
            if (menu->isVisible())
                return menu;
        return nullptr;
    }
    void choose(const char* kind)
    {
        QMenu* menu = offered();
        ASSERT_TRUE(menu);
        auto* action = menu->findChild<QAction*>(QLatin1String(kind));
        ASSERT_TRUE(action) << kind;
        action->trigger();
        menu->close();
    }
    const Link* link(const char* from, const char* to)
    {
        for (const Link& one : m_scene.links)
            if (one.from == NodeId(from) && one.to == NodeId(to))
                return &one;
        return nullptr;
    }
    QPoint endOf(const Link& one, int end)
    {
        const CanvasModel& model = m_canvas.model();
        return endsOf(model.links()[model.find(one.id)], m_canvas.view())[static_cast<std::size_t>(end)].toPoint();
    }
    void pull(QPoint from, QPoint to)
    {
        pressAt(from);
        moveTo(from + QPoint(12, 8));
        moveTo(to);
        releaseAt(to);
    }
    QPoint freeGround() { return m_canvas.boxOf(NodeId("eu")).bottomLeft().toPoint() + QPoint(40, -14); }
};

TEST_F(CanvasLinks, DroppedOnFreeGroundOffersWhatMayComeNextAndLinksIt)
{
    moveTo(centreOf("fulfil-c"));
    pull(rightPortOf("fulfil-c"), freeGround());
    QMenu* menu = offered();
    ASSERT_TRUE(menu);
    EXPECT_TRUE(m_canvas.preview().link) << "the line stays while the question is open";
    std::set<std::string> kinds;
    for (const QAction* action : menu->actions())
        if (!action->isSeparator())
            kinds.insert(action->objectName().toStdString());
    EXPECT_EQ(kinds, (std::set<std::string>{"instance", "load-balancer", "queue", "topic"}));
    const std::size_t nodes = m_scene.nodes.size();
    choose("queue");
    ASSERT_EQ(m_scene.nodes.size(), nodes + 1);
    EXPECT_TRUE(link("fulfil-c", m_scene.nodes.back().id.str().c_str()));
    EXPECT_EQ(m_edits.size(), 1U) << "one step";
    EXPECT_EQ(selected(), std::set<std::string>{m_scene.nodes.back().id.str()});
    EXPECT_FALSE(m_canvas.preview().link);
}

TEST_F(CanvasLinks, AQueueForDeadLettersIsCalledAfterTheOneThatFillsIt)
{
    moveTo(centreOf("shipping"));
    pull(rightPortOf("shipping"), freeGround());
    choose("queue");
    ASSERT_TRUE(link("shipping", "shipping-dlq"));
    EXPECT_EQ(m_scene.find(NodeId("shipping-dlq"))->name, "");
    m_scene.find(NodeId("billing"))->name = "Bills to pay";
    m_canvas.setScene(m_scene);
    moveTo(centreOf("billing"));
    pull(rightPortOf("billing"), freeGround());
    choose("queue");
    ASSERT_TRUE(link("billing", "bills-to-pay-dlq"));
    EXPECT_EQ(m_scene.find(NodeId("bills-to-pay-dlq"))->name, "Bills to pay DLQ");
}

/// A hand that lets go a few pixels beside a card means the card; farther away it asks.
TEST_F(CanvasLinks, DroppedJustBesideACardItLinksTheCard)
{
    m_scene.links.clear();
    m_canvas.setScene(m_scene);
    const QPoint corner = m_canvas.boxOf(NodeId("order-events")).bottomLeft().toPoint();
    moveTo(centreOf("fulfil-c"));
    pull(rightPortOf("fulfil-c"), corner + QPoint(20, 6));
    EXPECT_TRUE(link("fulfil-c", "order-events"));
    EXPECT_EQ(offered(), nullptr);
}

TEST_F(CanvasLinks, LeavingTheQuestionLeavesTheSceneAlone)
{
    const Scene before = m_scene;
    moveTo(centreOf("fulfil-c"));
    pull(rightPortOf("fulfil-c"), freeGround());
    ASSERT_TRUE(offered());
    offered()->close();
    EXPECT_EQ(m_scene, before);
    EXPECT_FALSE(m_canvas.preview().link);
}

TEST_F(CanvasLinks, WhatMayLeadNowhereSaysSo)
{
    QSignalSpy refused(&m_canvas, &CanvasWidget::refused);
    moveTo(centreOf("phones"));
    pull(rightPortOf("phones"), freeGround());
    EXPECT_FALSE(offered());
    ASSERT_EQ(refused.size(), 1);
}

TEST_F(CanvasLinks, TheEndOfTheSelectedLinkIsLedElsewhere)
{
    const Link before = *link("fulfil-b", "order-events");
    m_canvas.selection().set({}, {before.id});
    pull(endOf(before, 1), centreOf("billing"));
    EXPECT_FALSE(link("fulfil-b", "order-events"));
    ASSERT_TRUE(link("fulfil-b", "billing"));
    EXPECT_EQ(m_edits.size(), 1U);
    EXPECT_EQ(m_canvas.selection().links(), std::vector{link("fulfil-b", "billing")->id});
}

TEST_F(CanvasLinks, AnEndIsTakenUpToItsTip)
{
    const Link before = *link("fulfil-b", "order-events");
    m_canvas.selection().set({}, {before.id});
    const QRectF card = m_canvas.view().toScreen(m_canvas.model().items()[m_canvas.model().find(before.to)].rect);
    const QPoint tip(static_cast<int>(card.left()) - 1, endOf(before, 1).y());
    ASSERT_GT(tip.x() - endOf(before, 1).x(), 8);
    EXPECT_EQ(m_canvas.itemAt(tip).part, ItemRef::Part::LinkEnd);
    EXPECT_EQ(m_canvas.itemAt(tip + QPoint(6, 0)).part, ItemRef::Part::Body) << "the card is not covered";
    m_canvas.selection().set({}, {});
    EXPECT_NE(m_canvas.itemAt(tip).part, ItemRef::Part::LinkEnd) << "that of a selected link only";
}

TEST_F(CanvasLinks, SoIsItsStart)
{
    const Link before = *link("fulfil-b", "order-events");
    m_canvas.selection().set({}, {before.id});
    const QPoint start = endOf(before, 0);
    EXPECT_EQ(m_canvas.itemAt(start).part, ItemRef::Part::LinkEnd);
    pull(start, centreOf("billing-1"));
    EXPECT_TRUE(link("billing-1", "order-events"));
    EXPECT_FALSE(link("fulfil-b", "order-events"));
}

TEST_F(CanvasLinks, AnEndThatMayNotLeadThereStaysWithTheReason)
{
    const Scene scene = m_scene;
    const Link before = *link("fulfil-b", "order-events");
    m_canvas.selection().set({}, {before.id});
    const QPoint end = endOf(before, 1);
    pressAt(end);
    moveTo(end + QPoint(12, 8));
    moveTo(centreOf("phones"));
    ASSERT_TRUE(m_canvas.preview().hint);
    EXPECT_TRUE(m_canvas.preview().hint->refusal);
    releaseAt(centreOf("phones"));
    EXPECT_EQ(m_scene, scene);
    pull(end, freeGround());
    EXPECT_FALSE(offered()) << "only new links ask";
    EXPECT_EQ(m_scene, scene);
}

TEST_F(CanvasLinks, ByKeyboardTabWalksWhatIsLegalAndEnterLinks)
{
    m_scene.links.clear();
    m_canvas.setScene(m_scene);
    m_canvas.selection().set({NodeId("orders")}, {});
    m_canvas.linkByKeyboard();
    ASSERT_TRUE(m_canvas.preview().link);
    std::set<ItemIndex> walked;
    for (std::size_t i = 0; i < m_canvas.preview().link->legal.size(); ++i) {
        EXPECT_TRUE(m_canvas.preview().link->allowed);
        walked.insert(m_canvas.preview().link->target);
        key(Qt::Key_Tab);
    }
    EXPECT_EQ(walked.size(), m_canvas.preview().link->legal.size());
    const NodeId target = m_canvas.model().items()[m_canvas.preview().link->target].id;
    key(Qt::Key_Return);
    ASSERT_EQ(m_scene.links.size(), 1U);
    EXPECT_EQ(m_scene.links[0].to, target);
    EXPECT_FALSE(m_canvas.preview().link);
    EXPECT_EQ(selected(), std::set<std::string>{"orders"}) << "the next link starts there as well";
}

TEST_F(CanvasLinks, ByKeyboardArrowsSayWhyACardIsRefusedAndEscLeaves)
{
    const Scene before = m_scene;
    m_canvas.selection().set({NodeId("orders")}, {});
    m_canvas.linkByKeyboard();
    bool refusal = false;
    for (const int code : {Qt::Key_Left, Qt::Key_Up, Qt::Key_Left, Qt::Key_Up}) {
        key(code);
        ASSERT_TRUE(m_canvas.preview().hint);
        refusal = refusal || m_canvas.preview().hint->refusal;
    }
    EXPECT_TRUE(refusal);
    key(Qt::Key_Escape);
    EXPECT_FALSE(m_canvas.preview().link);
    EXPECT_EQ(selected(), std::set<std::string>{"orders"}) << "Esc has left the link, not the card";
    EXPECT_EQ(m_scene, before);
}

TEST_F(CanvasLinks, ByKeyboardWhatComesNextIsOfferedInADirection)
{
    m_canvas.selection().set({NodeId("order-events")}, {});
    key(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    choose("queue");
    const NodeId made = m_scene.nodes.back().id;
    EXPECT_TRUE(link("order-events", made.str().c_str()));
    EXPECT_GT(m_canvas.boxOf(made).left(), m_canvas.boxOf(NodeId("order-events")).right());
}

} // namespace
} // namespace cloudyard

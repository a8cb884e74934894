// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Things put in order: caught on lines, aligned, spread, tidied, folded.
#include "gui/canvas/input/snapper.h"
#include "tests/gui/canvas/support/canvas_widget_fixture.h"

namespace cloudyard {
namespace {

TEST(Snapper, CatchesOnEdgesAndMiddlesWithinReachElseOnTheGrid)
{
    const Snapper snapper(QRectF(0, 0, 100, 50), {QRectF(303, 210, 100, 50)});
    const auto near = snapper.snap({300, 100}, 6);
    EXPECT_EQ(near.offset, QPointF(303, 104)); // left edges; the grid is 8
    ASSERT_EQ(near.guides.size(), 1U);
    EXPECT_EQ(near.guides[0].x1(), 303);
    EXPECT_LE(near.guides[0].y1(), 104);
    EXPECT_GE(near.guides[0].y2(), 260) << "from the one to the other";
    const auto far = snapper.snap({289, 100}, 6);
    EXPECT_EQ(far.offset, QPointF(288, 104));
    EXPECT_TRUE(far.guides.empty());
}

TEST(Snapper, CatchesOnTheGapBetweenNeighbours)
{
    const Snapper snapper(QRectF(0, 0, 100, 50), {QRectF(0, 3, 100, 50), QRectF(131, 3, 100, 50)});
    const auto caught = snapper.snap({264, 1}, 6); // the gap is 31: the third begins at 262
    EXPECT_EQ(caught.offset.x(), 262);
    EXPECT_EQ(caught.offset.y(), 3);
    EXPECT_EQ(caught.guides.size(), 3U) << "two gaps, and the line of the edges";
}

class CanvasArrange : public test::CanvasWidgetFixture {
protected:
    QRectF rect(const char* id) { return m_canvas.model().items()[m_canvas.model().find(NodeId(id))].rect; }
    void select(std::initializer_list<const char*> ids)
    {
        std::vector<NodeId> nodes;
        for (const char* id : ids)
            nodes.emplace_back(id);
        m_canvas.selection().set(std::move(nodes), {});
    }
};

TEST_F(CanvasArrange, ADragShowsWhatItCatchesOn)
{
    const double scale = m_canvas.view().scale();
    const QPointF off(5, -40); // the column of queues is at 904
    pressAt(centreOf("shipping"));
    moveTo(centreOf("shipping") + QPoint(10, -10));
    moveTo(centreOf("shipping") + (off * scale).toPoint());
    EXPECT_FALSE(m_canvas.preview().guides.empty());
    releaseAt(centreOf("shipping") + (off * scale).toPoint());
    EXPECT_EQ(rect("shipping").left(), rect("billing").left());
    EXPECT_TRUE(m_canvas.preview().guides.empty());
}

TEST_F(CanvasArrange, AlignsEdgesAndMiddlesAsOneStep)
{
    select({"orders", "billing", "phones"});
    m_canvas.arrange(Arrangement::Left);
    EXPECT_EQ(rect("billing").left(), rect("orders").left());
    EXPECT_EQ(rect("phones").left(), rect("orders").left());
    EXPECT_EQ(m_edits.size(), 1U);
    m_canvas.arrange(Arrangement::Left);
    EXPECT_EQ(m_scene.find(NodeId("orders"))->parent, NodeId("eu"));
}

TEST_F(CanvasArrange, SpreadsWithTheSameGapAndLeavesTheEnds)
{
    select({"billing", "order-events", "shipping", "phones"});
    const QRectF first = rect("phones"), last = rect("shipping");
    m_canvas.arrange(Arrangement::SpreadDown);
    EXPECT_EQ(rect("phones"), first);
    EXPECT_EQ(rect("shipping"), last);
    EXPECT_NEAR(rect("billing").top() - rect("phones").bottom(), rect("shipping").top() - rect("order-events").bottom(),
                1.01);
}

TEST_F(CanvasArrange, TooFewAreToldWhy)
{
    QSignalSpy refused(&m_canvas, &CanvasWidget::refused);
    select({"orders"});
    m_canvas.arrange(Arrangement::Left);
    select({"orders", "billing"});
    m_canvas.arrange(Arrangement::SpreadAcross);
    EXPECT_EQ(refused.size(), 2);
    EXPECT_TRUE(m_edits.empty());
}

TEST_F(CanvasArrange, APlaceFoldsToOneCardAndUnfoldsAgain)
{
    const Scene before = m_scene;
    const QRectF open = rect("eu-b");
    select({"eu-b"});
    m_canvas.toggleCollapsed();
    EXPECT_TRUE(node("eu-b").collapsed);
    const CanvasModel& model = m_canvas.model();
    EXPECT_TRUE(model.items()[model.find(NodeId("web-b"))].hidden);
    EXPECT_LT(rect("eu-b").width(), open.width());
    for (const CanvasLink& link : model.links())
        if (link.to == model.find(NodeId("web-b"))) {
            EXPECT_TRUE(rect("eu-b").adjusted(-2, -2, 2, 2).contains(link.path.pointAt(1)))
                << "its links end at the card";
        }
    m_canvas.toggleCollapsed();
    EXPECT_EQ(rect("eu-b"), open);
    EXPECT_EQ(m_scene, before);
}

TEST_F(CanvasArrange, AMoveIntoAnotherPlaceSaysWhatItChanges)
{
    const QPoint into = m_canvas.boxOf(NodeId("eu-a")).center().toPoint();
    pressAt(centreOf("billing-1"));
    moveTo(centreOf("billing-1") + QPoint(20, 0));
    moveTo(into);
    ASSERT_TRUE(m_canvas.preview().hint);
    EXPECT_TRUE(m_canvas.preview().hint->text.startsWith(QStringLiteral("into Zone a")))
        << m_canvas.preview().hint->text.toStdString();
    EXPECT_TRUE(m_canvas.preview().hint->text.contains(QStringLiteral(" USD/h as before")))
        << m_canvas.preview().hint->text.toStdString();
    key(Qt::Key_Escape);
    releaseAt(into);
}

} // namespace
} // namespace cloudyard

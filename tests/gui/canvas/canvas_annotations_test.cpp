// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notes and frames on the drawing, groups and locks: by mouse and by keys, undone to the byte.
#include "core/edit/holding.h"
#include "core/formats/scene_file.h"
#include "gui/canvas/input/note_editor.h"
#include "gui/canvas/scene/place_layout.h"
#include "gui/canvas/scene/sizes.h"
#include "tests/gui/canvas/support/canvas_widget_fixture.h"

namespace cloudyard {
namespace {

class CanvasAnnotations : public test::CanvasWidgetFixture {
protected:
    CanvasAnnotations() : m_before(writeScene(m_scene)) {}

    QRectF rect(const NodeId& id) { return m_canvas.model().items()[m_canvas.model().find(id)].rect; }
    QRectF rect(const char* id) { return rect(NodeId(id)); }
    const Annotation& note(const char* id) { return *m_scene.findAnnotation(NodeId(id)); }
    NoteEditor& editor() { return *m_canvas.findChild<NoteEditor*>(); }
    QLineEdit& titleEditor() { return *m_canvas.findChild<QLineEdit*>(); }
    void select(std::initializer_list<const char*> ids)
    {
        std::vector<NodeId> nodes;
        for (const char* id : ids)
            nodes.emplace_back(id);
        m_canvas.selection().set(std::move(nodes), {});
    }
    /// In px: on the title of a frame.
    QPoint titleOf(const char* id) { return (m_canvas.boxOf(NodeId(id)).topLeft() + QPointF(40, 8)).toPoint(); }
    void dropAnnotation(Annotation::Form form, QPointF at)
    {
        const std::unique_ptr<QMimeData> data(mimeOf(form));
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &enter);
        ASSERT_TRUE(enter.isAccepted());
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &move);
        EXPECT_TRUE(m_canvas.preview().ghost);
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&m_canvas, &event);
    }
    void undoAll()
    {
        while (!m_edits.empty()) {
            m_edits.back()->revert(m_scene);
            m_canvas.applyChanges(m_edits.back()->changes().reversed());
            m_edits.pop_back();
        }
        EXPECT_EQ(writeScene(m_scene), m_before);
    }

    std::string m_before;
};

TEST_F(CanvasAnnotations, ANoteIsPlacedByKeyAndWrittenInPlace)
{
    select({"orders"});
    m_canvas.placeAnnotation(Annotation::Form::Note);
    ASSERT_EQ(selected(), std::set<std::string>{"note"});
    ASSERT_TRUE(editor().isVisible()) << "it can be written into at once";
    QTest::keyClicks(&editor(), "Why five?");
    QTest::keyClick(&editor(), Qt::Key_Return);
    QTest::keyClicks(&editor(), "It retries.");
    QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(editor().isVisible());
    EXPECT_TRUE(m_canvas.hasFocus()) << "keys go on from here";
    EXPECT_EQ(note("note").text, "Why five?\nIt retries.");
    EXPECT_EQ(selected(), std::set<std::string>{"note"}) << "it stays selected";
    for (const CanvasItem& item : m_canvas.model().items())
        if (item.isCard() && !item.hidden) {
            EXPECT_FALSE(item.rect.intersects(rect("note"))) << item.id.str() << " is not covered";
        }
    undoAll();
}

TEST_F(CanvasAnnotations, ANoteLiesAcrossNoBorderAndNoName)
{
    for (const double shift : {0.0, 0.25, 0.5, 0.75}) { // of the view, beside which it is placed
        const View& view = m_canvas.view();
        const QRectF region = rect("eu");
        m_canvas.setView(view.centredOn(region.topLeft() + QPointF(shift * region.width(), 10)));
        m_canvas.placeAnnotation(Annotation::Form::Note);
        QTest::keyClick(&editor(), Qt::Key_Escape);
        const QRectF placed = rect("note");
        for (const CanvasItem& item : m_canvas.model().items())
            if (item.isPlace()) {
                const QRectF inside = item.rect.adjusted(0, headerOf(item.shape), 0, 0);
                EXPECT_TRUE(inside.contains(placed) || !item.rect.intersects(placed)) << item.id.str() << ' ' << shift;
            }
        undoAll();
        m_canvas.selection().clear();
    }
}

TEST_F(CanvasAnnotations, EscapeEndsTheFirstWordsAndLeavesLaterOnesAsTheyWere)
{
    m_canvas.placeAnnotation(Annotation::Form::Note);
    QTest::keyClicks(&editor(), "first");
    QTest::keyClick(&editor(), Qt::Key_Escape);
    EXPECT_EQ(note("note").text, "first");
    key(Qt::Key_F2);
    ASSERT_TRUE(editor().isVisible());
    QTest::keyClicks(&editor(), "no");
    QTest::keyClick(&editor(), Qt::Key_Escape);
    EXPECT_EQ(note("note").text, "first");
    key(Qt::Key_F2);
    QTest::keyClicks(&editor(), "yes");
    editor().clearFocus();
    EXPECT_EQ(note("note").text, "yes") << "leaving it keeps them";
}

TEST_F(CanvasAnnotations, BelongToTheInnermostPlaceThatHoldsAllOfThem)
{
    const QRectF zone = m_canvas.boxOf(NodeId("eu-a"));
    dropAnnotation(Annotation::Form::Frame, zone.center());
    const NodeId in = note("frame").parent;
    EXPECT_TRUE(in.empty() || rect(in).contains(rect("frame")));
    EXPECT_NE(in, NodeId("eu-a")) << "it is wider than the zone";
    dropAnnotation(Annotation::Form::Note, QPointF(60, 60));
    EXPECT_TRUE(note("note").parent.empty()) << "on the map";
    undoAll();
}

TEST_F(CanvasAnnotations, AFrameGoesRoundWhatIsSelectedAndTakesItAlong)
{
    select({"billing", "shipping"});
    m_canvas.placeAnnotation(Annotation::Form::Frame);
    ASSERT_TRUE(titleEditor().isVisible());
    QTest::keyClicks(&titleEditor(), "Events");
    QTest::keyClick(&titleEditor(), Qt::Key_Return);
    EXPECT_EQ(note("frame").text, "Events");
    EXPECT_TRUE(rect("frame").contains(rect("billing")) && rect("frame").contains(rect("shipping")));
    const QRectF frame = rect("frame"), billing = rect("billing"), orders = rect("orders");
    m_canvas.selection().clear();
    drag(titleOf("frame"), titleOf("frame") + QPoint(0, 40));
    const QPointF by = rect("frame").topLeft() - frame.topLeft();
    EXPECT_GT(by.y(), 0);
    EXPECT_EQ(rect("billing").topLeft() - billing.topLeft(), by);
    EXPECT_EQ(node("billing").parent, NodeId("eu")) << "in its place";
    EXPECT_EQ(rect("orders"), orders) << "outside of it";
    EXPECT_EQ(m_texts.size(), 3U) << "placed, written, moved";
    undoAll();
}

TEST_F(CanvasAnnotations, WhatLiesInAFrameIsFree)
{
    select({"billing", "shipping"});
    m_canvas.placeAnnotation(Annotation::Form::Frame);
    titleEditor().clearFocus();
    EXPECT_EQ(m_canvas.itemAt(centreOf("billing")).node, NodeId("billing"));
    const QRectF box = m_canvas.boxOf(NodeId("frame"));
    EXPECT_EQ(m_canvas.itemAt(titleOf("frame")).node, NodeId("frame"));
    EXPECT_EQ(m_canvas.itemAt(QPointF(box.left(), box.bottom() - 8).toPoint()).node, NodeId("frame")) << "its border";
    const QPoint inside(static_cast<int>(box.left() + 9), static_cast<int>(box.center().y()));
    EXPECT_EQ(m_canvas.itemAt(inside).node, NodeId("frame")) << "where nothing else lies";
    EXPECT_EQ(m_canvas.itemAt(inside).part, ItemRef::Part::Body) << "a drag there spans a band";
}

TEST_F(CanvasAnnotations, HandlesResizeThem)
{
    m_canvas.placeAnnotation(Annotation::Form::Note);
    editor().clearFocus();
    const QRectF before = rect("note");
    const QPoint corner = m_canvas.boxOf(NodeId("note")).bottomRight().toPoint();
    moveTo(corner);
    ASSERT_EQ(m_canvas.itemAt(corner).part, ItemRef::Part::Handle);
    drag(corner, corner + QPoint(40, 30));
    EXPECT_GT(rect("note").width(), before.width());
    EXPECT_GT(rect("note").height(), before.height());
    EXPECT_EQ(rect("note").topLeft(), before.topLeft());
    undoAll();
}

TEST_F(CanvasAnnotations, AGroupIsSelectedAndMovedTogether)
{
    select({"billing", "shipping"});
    m_canvas.groupSelection();
    m_canvas.selection().clear();
    click(centreOf("billing"));
    EXPECT_EQ(selected(), (std::set<std::string>{"billing", "shipping"}));
    EXPECT_EQ(m_canvas.selection().focus().node, NodeId("billing")) << "keys act from the one that was clicked";
    click(centreOf("billing"));
    EXPECT_EQ(selected(), std::set<std::string>{"billing"}) << "again: it alone";
    m_canvas.selection().clear();
    const QRectF billing = rect("billing"), shipping = rect("shipping");
    drag(centreOf("shipping"), centreOf("shipping") + QPoint(16, 30));
    EXPECT_NE(rect("billing"), billing);
    EXPECT_EQ(rect("billing").topLeft() - billing.topLeft(), rect("shipping").topLeft() - shipping.topLeft());
    m_canvas.ungroupSelection();
    m_canvas.selection().clear();
    click(centreOf("billing"));
    EXPECT_EQ(selected(), std::set<std::string>{"billing"});
    undoAll();
}

TEST_F(CanvasAnnotations, AGroupAcrossZonesStaysInItsZones)
{
    select({"web-a", "web-b"});
    m_canvas.groupSelection();
    drag(centreOf("web-a"), centreOf("web-a") + QPoint(0, 24));
    EXPECT_EQ(node("web-a").parent, NodeId("eu-a"));
    EXPECT_EQ(node("web-b").parent, NodeId("eu-b"));
    undoAll();
}

TEST_F(CanvasAnnotations, WhatIsLockedStaysWhileTheRestMoves)
{
    select({"billing"});
    m_canvas.toggleLocked();
    const QRectF billing = rect("billing"), shipping = rect("shipping");
    QSignalSpy refused(&m_canvas, &CanvasWidget::refused);
    drag(centreOf("billing"), centreOf("billing") + QPoint(0, 60));
    EXPECT_EQ(rect("billing"), billing);
    EXPECT_EQ(refused.size(), 1);
    select({"billing", "shipping"});
    key(Qt::Key_Down);
    EXPECT_EQ(rect("billing"), billing);
    EXPECT_NE(rect("shipping"), shipping);
    m_canvas.rename(NodeId("billing"));
    EXPECT_FALSE(titleEditor().isVisible());
    m_canvas.toggleLocked();
    EXPECT_TRUE(isLocked(m_scene, NodeId("shipping"))) << "one of them was free: now all are locked";
    m_canvas.toggleLocked();
    EXPECT_FALSE(isLocked(m_scene, NodeId("billing")) || isLocked(m_scene, NodeId("shipping")));
    undoAll();
}

TEST_F(CanvasAnnotations, TabWalksThemAndAssistiveTechnologyReadsThem)
{
    m_canvas.placeAnnotation(Annotation::Form::Note);
    QTest::keyClicks(&editor(), "Read me");
    editor().clearFocus();
    m_canvas.toggleLocked();
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&m_canvas);
    QAccessibleInterface* found = nullptr;
    const std::function<void(QAccessibleInterface*)> seek = [&](QAccessibleInterface* in) {
        for (int i = 0; i < in->childCount(); ++i) {
            if (in->child(i)->text(QAccessible::Name) == "Note: Read me")
                found = in->child(i);
            seek(in->child(i));
        }
    };
    seek(canvas);
    ASSERT_TRUE(found);
    EXPECT_EQ(found->role(), QAccessible::Note);
    EXPECT_TRUE(found->state().selected && found->state().readOnly);
    EXPECT_EQ(found->text(QAccessible::Description), "Read me");
    const NodeId parent = note("note").parent;
    select({"note"});
    key(Qt::Key_Escape);
    EXPECT_EQ(selected(), parent.empty() ? std::set<std::string>() : std::set<std::string>{parent.str()});
}

TEST_F(CanvasAnnotations, CardsAndLinksGoOnAsIfTheyWereNotThere)
{
    const auto links = m_canvas.model().snapshot().links;
    const QRectF orders = rect("orders");
    select({"orders", "billing"});
    m_canvas.placeAnnotation(Annotation::Form::Frame);
    titleEditor().clearFocus();
    EXPECT_EQ(rect("orders"), orders);
    for (ItemIndex i = 0; i < links->size(); ++i)
        EXPECT_TRUE(std::ranges::equal((*links)[i].path.points(), m_canvas.model().links()[i].path.points()))
            << (*links)[i].id.str();
    const QRectF free = m_canvas.boxOf(NodeId("frame"));
    drop("queue", QPointF(free.left() + 20, free.bottom() - 20));
    EXPECT_FALSE(m_said.isEmpty());
    EXPECT_EQ(m_canvas.selection().nodes().size(), 1U) << "a frame holds what is dropped into it";
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames that hold things in several places, and groups, as somebody finds them who comes from another diagram editor.
#include <map>

#include "gui/canvas/scene/hit_tester.h"
#include "tests/gui/hand/hand_fixture.h"

namespace cloudyard {
namespace {

/// A region with two zones, each with two instances, and a frame over the upper one of each zone.
constexpr const char* kTwoZones = R"("nodes": [
    {"id": "eu", "kind": "region", "position": [0, 0], "size": [700, 560], "settings": {"code": "eu-west-1"}},
    {"id": "a", "kind": "zone", "parent": "eu", "position": [40, 80], "size": [220, 420]},
    {"id": "b", "kind": "zone", "parent": "eu", "position": [300, 80], "size": [220, 420]},
    {"id": "a1", "kind": "instance", "parent": "a", "position": [24, 60]},
    {"id": "a2", "kind": "instance", "parent": "a", "position": [24, 260]},
    {"id": "b1", "kind": "instance", "parent": "b", "position": [24, 60]},
    {"id": "b2", "kind": "instance", "parent": "b", "position": [24, 260]},
    {"id": "us", "kind": "region", "position": [900, 0], "size": [400, 560], "settings": {"code": "us-east-1"}}],
  "links": [], "annotations": [
    {"id": "asg", "form": "frame", "parent": "eu", "text": "Auto Scaling group", "position": [50, 100],
     "size": [460, 140]}])";

class FramesByHand : public testing::HandTest {
protected:
    void SetUp() override { open(kTwoZones); }
    void expectOthersStay(const std::map<std::string, QRectF>& before)
    {
        for (const auto& [id, was] : before)
            EXPECT_EQ(rect(id.c_str()), was) << id;
    }
    std::map<std::string, QRectF> rectsOf(std::initializer_list<const char*> ids)
    {
        std::map<std::string, QRectF> rects;
        for (const char* id : ids)
            rects[id] = rect(id);
        return rects;
    }
};

TEST_F(FramesByHand, AFrameOverTwoZonesMovesWhatItHoldsByTheSameWayAndLeavesItInItsZones)
{
    const auto others = rectsOf({"a", "b", "a2", "b2", "eu"});
    const QRectF a1 = rect("a1"), b1 = rect("b1"), frame = rect("asg");
    drag(titleOf("asg"), titleOf("asg") + QPointF(0, 40 * canvas().view().scale()));
    const QPointF by = rect("asg").topLeft() - frame.topLeft();
    EXPECT_GT(by.y(), 20);
    EXPECT_EQ(rect("a1"), a1.translated(by));
    EXPECT_EQ(rect("b1"), b1.translated(by));
    EXPECT_EQ(node("a1").parent, NodeId("a"));
    EXPECT_EQ(node("b1").parent, NodeId("b"));
    EXPECT_EQ(annotation("asg").parent, NodeId("eu")) << "although its title lies over a zone";
    expectOthersStay(others);
    undoOne();
}

TEST_F(FramesByHand, ItGoesNoFurtherThanTheZonesOfWhatItHoldsAndSaysSo)
{
    const auto others = rectsOf({"a", "b", "a2", "b2", "eu", "us"});
    const QRectF a1 = rect("a1"), b1 = rect("b1");
    drag(titleOf("asg"), centre("us"));
    EXPECT_FALSE(m_hint.isEmpty());
    const QPointF by = rect("a1").topLeft() - a1.topLeft();
    EXPECT_EQ(rect("b1"), b1.translated(by)) << "the arrangement is kept";
    EXPECT_TRUE(rect("a").contains(rect("a1")) && rect("b").contains(rect("b1")));
    EXPECT_EQ(node("a1").parent, NodeId("a"));
    EXPECT_EQ(node("b1").parent, NodeId("b"));
    expectOthersStay(others);
    if (by != QPointF())
        undoOne();
}

TEST_F(FramesByHand, ItPutsNothingOntoOtherCards)
{
    drag(titleOf("asg"), titleOf("asg") + QPointF(0, 200 * canvas().view().scale()));
    for (const auto& [moved, stays] : {std::pair("a1", "a2"), std::pair("b1", "b2")})
        EXPECT_FALSE(rect(moved).intersects(rect(stays))) << moved;
    EXPECT_EQ(rect("a1").top(), rect("b1").top());
}

TEST_F(FramesByHand, WhatStandsBesideItGoesWithItIntoAnotherRegion)
{
    open(R"("nodes": [
        {"id": "eu", "kind": "region", "position": [0, 0], "size": [500, 400], "settings": {"code": "eu-west-1"}},
        {"id": "q1", "kind": "queue", "parent": "eu", "position": [40, 100]},
        {"id": "q2", "kind": "queue", "parent": "eu", "position": [240, 100]},
        {"id": "us", "kind": "region", "position": [600, 0], "size": [560, 400], "settings": {"code": "us-east-1"}}],
        "links": [], "annotations": [{"id": "f", "form": "frame", "parent": "eu", "text": "Queues",
        "position": [24, 60], "size": [396, 140]}])");
    const QPointF apart = rect("q2").topLeft() - rect("q1").topLeft();
    drag(titleOf("f"), titleOf("f") + QPointF(630 * canvas().view().scale(), 0));
    EXPECT_EQ(annotation("f").parent, NodeId("us"));
    EXPECT_EQ(node("q1").parent, NodeId("us"));
    EXPECT_EQ(node("q2").parent, NodeId("us"));
    EXPECT_EQ(rect("q2").topLeft() - rect("q1").topLeft(), apart);
    EXPECT_TRUE(rect("f").contains(rect("q1")) && rect("f").contains(rect("q2")));
    undoOne();
}

TEST_F(FramesByHand, TidyUpTakesFramesAlongAlsoWhereACardLooksOutOfOne)
{
    open(R"("nodes": [
        {"id": "eu", "kind": "region", "position": [0, 0], "size": [900, 600], "settings": {"code": "eu-west-1"}},
        {"id": "q1", "kind": "queue", "parent": "eu", "position": [60, 400]},
        {"id": "q2", "kind": "queue", "parent": "eu", "position": [500, 400]}],
        "links": [], "annotations": [{"id": "f", "form": "frame", "parent": "eu", "text": "Queues",
        "position": [70, 360], "size": [600, 160]}])");
    m_person.press(ActionId::TidyUp);
    EXPECT_TRUE(rect("f").contains(rect("q1"))) << "its left edge stuck out by a few pixels";
    EXPECT_TRUE(rect("f").contains(rect("q2")));
    undoOne();
}

TEST_F(FramesByHand, ItsInsideSelectsItWhereNothingElseLies)
{
    const QPointF between = (box("a").topRight() + box("b").topLeft()) / 2;
    const QPointF inside(between.x(), centre("a1").y());
    ASSERT_TRUE(box("asg").contains(inside));
    click(inside);
    EXPECT_EQ(selected(), std::set<std::string>{"asg"});
    click(centre("a1"));
    EXPECT_EQ(selected(), std::set<std::string>{"a1"}) << "a card goes first";
    click(QPointF(centre("a").x(), box("a").bottom() - 12));
    EXPECT_EQ(selected(), std::set<std::string>{"a"}) << "outside of the frame";
    canvas().selection().clear();
    drag(inside, inside + QPointF(12, 20));
    EXPECT_EQ(writeScene(scene()), m_before) << "a drag from the inside spans a band, as in a place";
    click(inside);
    drag(inside, inside + QPointF(0, 24));
    EXPECT_NE(writeScene(scene()), m_before) << "once it is selected it moves by its inside";
    undoOne();
}

TEST_F(FramesByHand, AGroupShowsItsOutlineAndIsTakenByItsHandle)
{
    click(centre("a1"));
    canvas().selection().set({NodeId("a1"), NodeId("b1")}, {});
    m_person.press(ActionId::Group);
    m_before = writeScene(scene());
    canvas().selection().clear();
    moveTo(centre("a1"));
    const CanvasModel& model = canvas().model();
    const QRectF outline = groupOutline(model, canvas().view(), model.find(NodeId("a1")));
    ASSERT_TRUE(outline.contains(box("a1")) && outline.contains(box("b1")));
    const QPointF tab = groupHandle(outline).center();
    moveTo((centre("a1") + tab) / 2); // on the way there
    EXPECT_EQ(canvas().itemAt(tab.toPoint()).part, ItemRef::Part::GroupHandle);
    click(tab);
    EXPECT_EQ(selected(), (std::set<std::string>{"a1", "b1"}));
    const QRectF a1 = rect("a1"), b1 = rect("b1");
    const QPointF from = groupHandle(groupOutline(model, canvas().view(), model.find(NodeId("a1")))).center();
    drag(from, from + QPointF(0, 30));
    EXPECT_GT(rect("a1").top(), a1.top());
    EXPECT_EQ(rect("a1").topLeft() - a1.topLeft(), rect("b1").topLeft() - b1.topLeft());
    EXPECT_EQ(node("a1").parent, NodeId("a")) << "although the handle lies outside of the zone";
    undoOne();
}

} // namespace
} // namespace cloudyard

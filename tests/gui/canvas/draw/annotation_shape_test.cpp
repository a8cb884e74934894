// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/annotation_shape.h"

#include <gtest/gtest.h>

#include "core/model/scene.h"
#include "gui/canvas/draw/scene_composer.h"
#include "gui/canvas/scene/canvas_model.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

constexpr FontSpec kFont{FontFamily::Sans, 13, QFont::Normal};

TEST(BrokenIntoLines, BreaksAtSpacesAndKeepsParagraphs)
{
    EXPECT_EQ(brokenIntoLines("one two", kFont, 1000, 9), (QStringList{"one two"}));
    EXPECT_EQ(brokenIntoLines("one\n\ntwo", kFont, 1000, 9), (QStringList{"one", "", "two"}));
    const double width = metricsOf(kFont).horizontalAdvance("three four ");
    EXPECT_EQ(brokenIntoLines("one two three four five", kFont, width, 9),
              (QStringList{"one two", "three four", "five"}));
}

TEST(BrokenIntoLines, NoLineIsWiderThanTheRoomWhateverTheWords)
{
    const QString text =
        "Donaudampfschifffahrtsgesellschaft and 信頼性の高いメッセージキュー, twice: " + QString(200, u'W');
    for (const double width : {30.0, 61.5, 120.0, 400.0}) {
        const QStringList lines = brokenIntoLines(text, kFont, width, 4);
        EXPECT_EQ(lines.size(), 4) << width;
        for (const QString& line : lines)
            EXPECT_LE(metricsOf(kFont).horizontalAdvance(line), width) << line.toStdString();
        EXPECT_TRUE(lines.back().endsWith(u'…')) << "there is more";
    }
}

class AnnotationShape : public ::testing::Test {
protected:
    AnnotationShape()
    {
        Annotation note;
        note.id = NodeId("note");
        note.text = "The queue keeps what nobody could handle, for four days.\nSee the runbook.";
        note.position = Point{-300, -300};
        note.size = Extent{200, 100};
        note.tint = "red";
        Annotation frame;
        frame.id = NodeId("frame");
        frame.form = Annotation::Form::Frame;
        frame.text = "Everything";
        frame.position = Point{-100, -100};
        frame.size = Extent{3000, 2000};
        m_scene.annotations = {note, frame};
        m_model.sync(m_scene);
    }
    [[nodiscard]] ItemId idOf(const char* id) const { return drawIdOfItem(m_model.find(NodeId(id))); }

    Scene m_scene = test::shopScene();
    CanvasModel m_model{test::canvasVocabulary()};
};

struct Order {
    std::vector<std::pair<ItemId, QRgb>> rects;
    const DrawList& list;
    QStringList words = {};
    ItemId of = 0;
    QRectF box = {};
    void draw(const DrawRect& rect, const DrawList::Primitive& p) { rects.emplace_back(p.item, rect.fill); }
    void draw(const DrawText& text, const DrawList::Primitive& p)
    {
        if (p.item != of)
            return;
        words << list.textAt(text.text);
        box = box.united(text.rect);
    }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

TEST_F(AnnotationShape, LieUnderCardsAndOverPlaces)
{
    const View view = View::fitted(m_model.contentBounds(), {1600, 1000}, 1, {});
    const DrawList list = composeScene(m_model.snapshot(), view, Theme::dark());
    Order order{{}, list};
    list.replay(order);
    const auto at = [&](ItemId id) {
        return std::ranges::find(order.rects, id, &std::pair<ItemId, QRgb>::first) - order.rects.begin();
    };
    EXPECT_LT(at(idOf("eu")), at(idOf("frame")));
    EXPECT_LT(at(idOf("eu-a")), at(idOf("frame")));
    EXPECT_LT(at(idOf("frame")), at(idOf("orders")));
    EXPECT_LT(at(idOf("note")), at(idOf("orders")));
    EXPECT_LT(qAlpha(order.rects[static_cast<std::size_t>(at(idOf("frame")))].second), 40)
        << "what is under it shows through";
}

TEST_F(AnnotationShape, WordsStayInTheBoxAtEveryScaleAndInTheirColor)
{
    for (const double scale : {0.1, 0.3, 0.5, 0.75, 1.0, 1.7, 3.0, 4.0}) {
        const View view = View(scale, {}, {1600, 1000}).centredOn({-200, -250});
        const DrawList list = composeScene(m_model.snapshot(), view, Theme::light());
        Order order{{}, list};
        order.of = idOf("note");
        list.replay(order);
        const QRectF box = screenBox(m_model.items()[m_model.find(NodeId("note"))].rect, view);
        EXPECT_TRUE(order.words.isEmpty() || box.contains(order.box)) << scale;
        EXPECT_EQ(order.words.isEmpty(), scale < 0.3) << scale;
        const auto mine = std::ranges::find(order.rects, idOf("note"), &std::pair<ItemId, QRgb>::first);
        ASSERT_NE(mine, order.rects.end());
        EXPECT_EQ(mine->second, Theme::light().hue(Hue::Red).pill);
    }
}

} // namespace
} // namespace cloudyard

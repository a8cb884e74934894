// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people write: notes that grow, links with names, and what the log says again and again.
#include <set>

#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include "core/edit/label_edit.h"
#include "gui/canvas/draw/annotation_shape.h"
#include "gui/canvas/draw/link_name.h"
#include "gui/canvas/draw/scene_composer.h"
#include "gui/canvas/input/note_editor.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/log/event_log_panel.h"
#include "tests/gui/hand/hand_fixture.h"

namespace cloudyard {
namespace {

constexpr const char* kPair = R"("nodes": [
    {"id": "eu", "kind": "region", "position": [0, 0], "size": [760, 420], "settings": {"code": "eu-west-1"}},
    {"id": "a", "kind": "zone", "parent": "eu", "position": [24, 60], "size": [220, 200]},
    {"id": "w", "kind": "instance", "parent": "a", "position": [24, 60]},
    {"id": "q", "kind": "queue", "parent": "eu", "position": [480, 120]}],
  "links": [{"id": "l", "from": "w", "to": "q"}], "annotations": [
    {"id": "n", "form": "note", "parent": "eu", "text": "Short", "position": [300, 300], "size": [184, 56]}])";

/// Gathers the texts of a picture whose middle lies in a part of it.
struct Words {
    const DrawList& list;
    QRectF part;
    QStringList found = {};
    void draw(const DrawText& text, const DrawList::Primitive&)
    {
        if (part.contains(text.rect.center()))
            found.push_back(list.textAt(text.text));
    }
    template <class Other> void draw(const Other&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

class WordsByHand : public testing::HandTest {
protected:
    void SetUp() override { open(kPair); }
    NoteEditor& editor() { return *canvas().findChild<NoteEditor*>(); }
    QLineEdit& field() { return *canvas().findChild<QLineEdit*>(); }
    /// All that is written there in a picture of the scene, joined.
    QString wordsIn(const QRectF& part)
    {
        const DrawList list = composeScene(canvas().model().snapshot(), canvas().view(), Theme::dark());
        Words words{list, part};
        list.replay(words);
        return words.found.join(u' ');
    }
    QRectF labelBox() { return linkNameBox(canvas().model().snapshot(), canvas().view(), 0); }
    QPointF middleOfLink() { return canvas().view().toScreen(canvas().model().links()[0].path.pointAt(0.5)); }
    std::string label() { return scene().find(LinkId("l"))->label; }
};

TEST_F(WordsByHand, ANoteGrowsToItsTextWhileItIsTypedAndStaysThatLarge)
{
    const QRectF before = rect("n");
    doubleClick(centre("n"));
    ASSERT_TRUE(editor().isVisible());
    const int fresh = editor().height();
    editor().selectAll();
    for (int i = 0; i < 12; ++i) {
        QTest::keyClicks(&editor(), "A line of words");
        QTest::keyClick(&editor(), Qt::Key_Return);
    }
    EXPECT_GT(editor().height(), fresh);
    EXPECT_EQ(editor().verticalScrollBar()->maximum(), 0) << "all of it can be seen";
    QTest::keyClicks(&editor(), "the end");
    QTest::keyClick(&editor(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_EQ(rect("n").topLeft(), before.topLeft());
    EXPECT_EQ(rect("n").width(), before.width());
    EXPECT_GE(rect("n").height(), 13 * 18);
    m_person.press(ActionId::ZoomActual);
    canvas().zoomTo({NodeId("n")});
    EXPECT_TRUE(wordsIn(box("n")).endsWith("the end")) << wordsIn(box("n")).toStdString();
    undoOne();
}

TEST_F(WordsByHand, ItGrowsForTheInspectorTooAndNeverShrinksByItself)
{
    click(centre("n"));
    auto* words = m_window.inspector().findChild<QPlainTextEdit*>();
    ASSERT_TRUE(words);
    words->setPlainText("one\ntwo\nthree\nfour\nfive\nsix");
    EXPECT_GE(rect("n").height(), 6 * 18);
    const double grown = rect("n").height();
    words->setPlainText("one");
    EXPECT_EQ(rect("n").height(), grown);
    undoOne();
}

TEST_F(WordsByHand, ASmallNoteShowsItsFirstWordsAtEveryScaleThatHasWords)
{
    open(R"("nodes": [], "links": [], "annotations": [{"id": "n", "form": "note", "text": "Order of steps",
        "position": [0, 0], "size": [64, 20]}])");
    for (const double scale : {1.5, 1.0, 0.7, 0.5, 0.4}) {
        canvas().setView(View(scale, {0, 0}, canvas().size()).centredOn(rect("n").center()));
        EXPECT_TRUE(wordsIn(box("n")).startsWith("Or")) << scale;
    }
    click(centre("n"));
    drag(box("n").bottomRight(), box("n").topLeft() + QPointF(4, 4));
    EXPECT_GE(rect("n").height(), 36) << "two lines";
}

TEST_F(WordsByHand, ALinkIsNamedInPlaceByADoubleClick)
{
    doubleClick(middleOfLink());
    ASSERT_TRUE(field().isVisible());
    QTest::keyClicks(&field(), "orders in");
    QTest::keyClick(&field(), Qt::Key_Return);
    EXPECT_EQ(label(), "orders in");
    EXPECT_EQ(wordsIn(labelBox()), "orders in");
    EXPECT_LT(QLineF(labelBox().center(), middleOfLink()).length(), 60) << "near its middle";
    EXPECT_EQ(canvas().itemAt(labelBox().center().toPoint()).link, LinkId("l")) << "the words are the link's, too";
    doubleClick(labelBox().center());
    ASSERT_TRUE(field().isVisible());
    EXPECT_EQ(field().text(), "orders in");
    QTest::keyClick(&field(), Qt::Key_Escape);
    undoOne();
}

TEST_F(WordsByHand, ALabelCoversNoCardAndGoesWithTheWordsOfLinks)
{
    ASSERT_TRUE(m_window.document().push(EditPtr(std::make_unique<LabelEdit>(
        LinkId("l"), "a very long name of a link that has no room for all of it anywhere"))));
    for (const double scale : {0.7, 1.0, 1.6}) {
        canvas().setView(View(scale, {0, 0}, canvas().size()).centredOn(rect("eu").center()));
        EXPECT_FALSE(wordsIn(labelBox()).isEmpty()) << scale;
        for (const char* card : {"w", "q"})
            EXPECT_FALSE(labelBox().intersects(box(card))) << card << " at " << scale;
    }
    canvas().setView(View(0.5, {0, 0}, canvas().size()).centredOn(rect("eu").center()));
    EXPECT_TRUE(wordsIn(QRectF(canvas().rect())).indexOf("a very") < 0) << "hidden where links say nothing";
}

TEST_F(WordsByHand, ALabelIsWrittenInTheInspectorToTheFileAndIntoPictures)
{
    click(middleOfLink());
    m_window.inspector().showTab(InspectorPanel::kSettings);
    auto* edit = m_window.inspector().findChild<QLineEdit*>("label");
    ASSERT_TRUE(edit);
    edit->setText("retries");
    QTest::keyClick(edit, Qt::Key_Return);
    EXPECT_EQ(label(), "retries");
    EXPECT_NE(writeScene(scene()).find("\"label\": \"retries\""), std::string::npos);
    const auto again = readScene(writeScene(scene()), m_window.document().vocabulary());
    ASSERT_TRUE(again) << again.error().what;
    EXPECT_EQ(*again, scene());
    QTemporaryDir folder;
    const QString path = folder.filePath("p.svg");
    ASSERT_TRUE(m_window.exportTo(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("retries"));
    undoOne();
}

TEST_F(WordsByHand, LinksThatAreNearlyLevelAreStraight)
{
    for (const double off : {3.0, 9.0, 16.0, 22.0}) {
        open(R"("nodes": [
            {"id": "people", "kind": "clients", "position": [-400, )" + std::to_string(102 + off) + R"(]},
            {"id": "eu", "kind": "region", "position": [0, 0], "size": [760, 420], "settings": {"code": "eu-west-1"}},
            {"id": "lb", "kind": "load-balancer", "parent": "eu", "position": [60, 102]},
            {"id": "a", "kind": "zone", "parent": "eu", "position": [280, 60], "size": [220, 200]},
            {"id": "w", "kind": "instance", "parent": "a", "position": [24, )" + std::to_string(42 - off) + R"(]}],
            "links": [{"id": "l", "from": "lb", "to": "w"}, {"id": "m", "from": "people", "to": "lb"}])");
        for (const CanvasLink& link : canvas().model().links())
            for (const QPointF& point : link.path.points())
                EXPECT_NEAR(point.y(), link.path.points().front().y(), 1e-9) << link.id.str() << " off by " << off;
    }
}

/// Of a picture: what lies directly below a text.
struct Below {
    const DrawList& list;
    QString wanted;
    DrawRect last = {};
    std::optional<DrawRect> found = {};
    void draw(const DrawRect& rect, const DrawList::Primitive&) { last = rect; }
    void draw(const DrawText& text, const DrawList::Primitive&)
    {
        if (list.textAt(text.text) == wanted && last.rect.contains({text.rect.left() + 2, text.rect.center().y()}))
            found = last;
    }
    template <class Other> void draw(const Other&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

TEST_F(WordsByHand, LinksPassUnderTheNamesOfPlaces)
{
    const DrawList list = composeScene(canvas().model().snapshot(), canvas().view(), Theme::dark());
    for (const auto& [name, fill] : {std::pair("eu", Theme::dark().region), std::pair("a", Theme::dark().zone)}) {
        Below below{list, QString::fromLatin1(name)};
        list.replay(below);
        ASSERT_TRUE(below.found) << name;
        EXPECT_EQ(below.found->fill, fill) << name;
    }
}

TEST_F(WordsByHand, WhatTheLogSaysAgainStandsThereOnceWithItsCountAndLastTime)
{
    QListWidget& list = m_window.log().list();
    m_person.wait(0.1);
    for (int i = 0; i < 4; ++i) {
        ASSERT_TRUE(m_person.choose(NodeId("w"), "stop-instance"));
        m_person.press(ActionId::StepSecond);
        m_person.wait(0.2);
        m_person.press(ActionId::RestoreAll);
        m_person.press(ActionId::StepSecond);
        m_person.wait(0.2);
    }
    std::set<QString> said;
    QString lastTime;
    bool counted = false;
    for (int row = 0; row < list.count(); ++row) {
        EXPECT_TRUE(said.insert(list.item(row)->data(Qt::UserRole + 4).toString()).second)
            << list.item(row)->text().toStdString();
        counted = counted || list.item(row)->text().endsWith(QStringLiteral("× 4"));
    }
    EXPECT_TRUE(counted) << list.count();
}

} // namespace
} // namespace cloudyard

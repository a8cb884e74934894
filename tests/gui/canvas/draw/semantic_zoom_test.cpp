// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is shown from afar and from near: flows between regions, and what is in a node.
#include <map>
#include <set>

#include <gtest/gtest.h>

#include "gui/canvas/draw/bundle_shape.h"
#include "gui/canvas/draw/flight_dots.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/draw/place_shape.h"
#include "gui/canvas/draw/scene_composer.h"
#include "gui/canvas/scene/canvas_model.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

constexpr int kToldApart = 8; ///< letters of a name

/// Counts rects and lines by item, and collects texts.
struct Reader {
    const DrawList& list;
    std::map<QRgb, int> squares = {}; ///< by colour, of those that are as wide as high
    std::vector<QRectF> texts = {};
    std::vector<DrawText> words = {};
    int lines = 0;
    void draw(const DrawRect& rect, const DrawList::Primitive&)
    {
        if (std::abs(rect.rect.width() - rect.rect.height()) < 0.01)
            ++squares[rect.fill];
    }
    void draw(const DrawPolyline&, const DrawList::Primitive&) { ++lines; }
    void draw(const DrawText& text, const DrawList::Primitive&) 
    {
        texts.push_back(text.rect);
        words.push_back(text);
    }
    /// It is written in the box, in one part or two, and not elided; of a long name at least its first part.
    [[nodiscard]] bool saysIn(const QRectF& box, const QString& name) const
    {
        QString said;
        for (const DrawText& text : words)
            if (const QString part = list.textAt(text.text);
                box.contains(text.rect) && metricsOf(text.font).horizontalAdvance(part) <= text.rect.width())
                said += part;
        const QString whole = QString(name).remove(u' ');
        said.remove(u' ');
        return whole == said.left(whole.size()) || (said.size() >= kToldApart && whole.startsWith(said));
    }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

class SemanticZoomTest : public ::testing::Test {
protected:
    SemanticZoomTest()
    {
        m_model.sync(m_scene);
        m_frame = test::frameOf(m_scene, test::topologyOf(m_scene), 10);
    }
    [[nodiscard]] View at(double scale, QPointF middle) const
    {
        return View(1, {0, 0}, {1600, 1000}).zoomed(scale, {0, 0}).centredOn(middle);
    }
    [[nodiscard]] QPointF middle() const { return m_model.contentBounds().center(); }
    NodeView& view(const char* id)
    {
        return m_frame.nodes[m_frame.topology->findNode(id)].view;
    }

    Scene m_scene = test::shopScene();
    CanvasModel m_model{test::canvasVocabulary()};
    Frame m_frame;
};

/// Japanese has no spaces: a long name goes on in the second line all the same.
TEST_F(SemanticZoomTest, ANameWithoutSpacesIsParted)
{
    const QString name = QStringLiteral("注文をポーリングする倉庫の係");
    m_scene.nodes[m_scene.nodes.size() - 1].name = name.toStdString();
    const NodeId id = m_scene.nodes.back().id;
    m_model.sync(m_scene);
    m_model.takeFrame(m_frame);
    const QRectF rect = m_model.items()[m_model.find(id)].rect;
    const View near = at(1, rect.center());
    const DrawList list = composeScene(m_model.snapshot(), near, Theme::dark());
    Reader reader{list};
    list.replay(reader);
    EXPECT_TRUE(reader.saysIn(near.toScreen(rect), name));
}

TEST_F(SemanticZoomTest, FromAfarLinksBetweenThingsOnTheMapAreOneLineEach)
{
    EXPECT_EQ(m_model.snapshot().bundles->size(), 2U) << "two groups of shoppers, one region";
    std::size_t bundled = 0;
    for (const CanvasLink& link : m_model.links())
        bundled += link.bundle != kNoIndex ? 1 : 0;
    EXPECT_EQ(bundled, 2U);
    EXPECT_TRUE(showsBundles(at(0.15, middle())));
    EXPECT_FALSE(showsBundles(at(0.6, middle())));
    for (const double scale : {0.1, 0.15, 0.2, 0.25, 0.3, 0.33, 0.4})
        EXPECT_EQ(showsBundles(at(scale, middle())), at(scale, middle()).detail().card < CardDetail::Icon)
            << scale << ": where cards are seen, links run to them";
    m_model.takeFrame(m_frame);
    const MovingPicture far = placeFlights({}, m_model.snapshot(), at(0.15, middle()), Theme::dark());
    Reader reader{far.below};
    far.below.replay(reader);
    EXPECT_EQ(reader.lines, 2);
    EXPECT_TRUE(placeFlights({}, m_model.snapshot(), at(0.6, middle()), Theme::dark()).below.empty());
}

/// What is written on one card, as it is shown and without spaces.
struct Writing {
    const DrawList& list;
    ItemId item;
    QString shown = {};
    void draw(const DrawText& run, const DrawList::Primitive& p)
    {
        if (p.item == item)
            shown += placeText(list.textAt(run.text), run.font, run.rect, run.alignment, run.elide).shown.remove(u' ');
    }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

/// A name that was whole from farther away stays whole.
TEST_F(SemanticZoomTest, ComingCloserNeverShortensAName)
{
    for (const char* name : {"shipping-1", "billing-1", "orders-dlq", "order-events", "web-a"}) {
        m_scene.nodes[m_frame.topology->findNode("billing-1")].name = name;
        m_model.sync(m_scene);
        m_frame.nodes[m_frame.topology->findNode("billing-1")].view.slots = 4;
        m_model.takeFrame(m_frame);
        const ItemIndex card = m_model.find(NodeId("billing-1"));
        bool whole = false;
        for (double scale = 0.2; scale < 2.5; scale *= 1.02) {
            const View view = at(scale, m_model.items()[card].rect.center());
            const DrawList list = composeScene(m_model.snapshot(), view, Theme::dark());
            Writing writing{list, drawIdOfItem(card)};
            list.replay(writing);
            const bool now = writing.shown.startsWith(QLatin1String(name));
            EXPECT_TRUE(now || !whole) << name << " at " << scale << ": " << writing.shown.toStdString();
            whole = whole || now;
        }
        EXPECT_TRUE(whole) << name;
    }
}

TEST_F(SemanticZoomTest, DotsRunAlongTheBundle)
{
    ItemIndex link = kNoIndex;
    for (ItemIndex i = 0; i < m_model.links().size(); ++i)
        if (m_model.links()[i].bundle != kNoIndex)
            link = i;
    FlightWindow window;
    window.now = 0.5;
    ShownFlight flight;
    flight.link = link;
    flight.start = 0;
    flight.end = 1;
    window.flights.push_back(flight);
    const View far = at(0.15, middle());
    const MovingPicture picture = placeFlights(window, m_model.snapshot(), far, Theme::dark());
    ASSERT_EQ(picture.dots.size(), 1U);
    const CanvasBundle& bundle = (*m_model.snapshot().bundles)[m_model.links()[link].bundle];
    EXPECT_LT(bundle.path.distanceTo(far.toScene(QPointF(picture.dots[0].x, picture.dots[0].y))), 3);
}

TEST_F(SemanticZoomTest, LabelsOfFlowsCoverNeitherEachOtherNorThePillsOfRegions)
{
    for (Node& node : m_scene.nodes)
        if (node.kind == "clients")
            node.position = Point{-2600, node.position->y};
    m_model.sync(m_scene);
    m_model.takeFrame(m_frame);
    auto live = std::make_shared<std::vector<LinkLive>>(*m_model.snapshot().linkLive);
    for (LinkLive& one : *live) {
        one.known = true;
        one.messages = 120;
    }
    CanvasSnapshot snapshot = m_model.snapshot();
    snapshot.linkLive = live;
    for (const double scale : {0.05, 0.1, 0.15, 0.2}) {
        const View far = at(scale, middle());
        DrawList list;
        const ShapeContext context{snapshot, far, Theme::light(), list};
        EXPECT_FALSE(drawBundleLabels(context).empty()) << scale;
        Reader reader{list};
        list.replay(reader);
        std::vector<QRectF> boxes = reader.texts;
        for (ItemIndex i = 0; i < snapshot.items->size(); ++i)
            if ((*snapshot.items)[i].shape == ItemShape::Region)
                boxes.push_back(summaryBox(context, i));
        for (std::size_t i = 0; i < boxes.size(); ++i)
            for (std::size_t k = 0; k < i; ++k)
                EXPECT_FALSE(boxes[i].intersects(boxes[k])) << scale;
    }
}

/// The scale at which the flagship opens on a projector of 1280x800 at 150 %, without and with the inspector.
TEST_F(SemanticZoomTest, OnAProjectorCardsAndZonesHaveTheirNames)
{
    m_model.takeFrame(m_frame);
    for (const double scale : {0.425, 0.327}) {
        const View shown(scale, {0, 0}, {1600, 1000});
        const View view = shown.centredOn(middle());
        const DrawList list = composeScene(m_model.snapshot(), view, Theme::dark());
        Reader reader{list};
        list.replay(reader);
        for (const CanvasItem& item : m_model.items()) {
            const bool isNamed = item.isCard() || item.shape == ItemShape::Zone;
            EXPECT_TRUE(!isNamed || reader.saysIn(view.toScreen(item.rect).adjusted(-1, -3, 1, 1), item.title))
                << item.title.toStdString() << " at " << scale;
        }
    }
}

TEST_F(SemanticZoomTest, PillsOfBatchesHideNoNames)
{
    m_model.takeFrame(m_frame);
    FlightWindow window;
    for (ItemIndex i = 0; i < m_model.links().size(); ++i)
        for (const double end : {1.02, 1.3, 2.0, 4.0, 20.0}) {
            ShownFlight flight;
            flight.link = i;
            flight.start = 0;
            flight.end = end;
            flight.weight = 66;
            window.flights.push_back(flight);
        }
    window.now = 1;
    for (const double scale : {0.425, 0.327, 0.6}) {
        const View view = at(scale, middle());
        const MovingPicture picture = placeFlights(window, m_model.snapshot(), view, Theme::dark());
        Reader reader{picture.above};
        picture.above.replay(reader);
        EXPECT_FALSE(reader.words.empty());
        for (const DrawText& pill : reader.words)
            for (const CanvasItem& item : m_model.items())
                EXPECT_FALSE(item.isCard() && view.toScreen(item.rect).intersects(pill.rect))
                    << item.title.toStdString() << " at " << scale;
    }
}

TEST_F(SemanticZoomTest, FromNearACardShowsItsSlotsAndWhoeverWaits)
{
    view("web-a").slots = 6;
    view("web-a").slotsUsed = 4;
    view("web-a").waiting = 9;
    view("web-a").waitingLimit = 100;
    m_model.takeFrame(m_frame);
    const QRectF card = m_model.items()[m_model.find(NodeId("web-a"))].rect;
    const View near = at(3.2, card.center());
    ASSERT_EQ(near.detail().card, CardDetail::Inside);
    const Theme& theme = Theme::dark();
    const DrawList list = composeScene(m_model.snapshot(), near, theme);
    Reader reader{list};
    list.replay(reader);
    EXPECT_EQ(reader.squares[theme.hue(Hue::Cyan).solid], 9) << "who waits, one by one";
    const int busy = reader.squares[theme.hue(Hue::Amber).solid] + reader.squares[theme.hue(Hue::Green).solid];
    EXPECT_EQ(busy, 4);
    EXPECT_GE(reader.squares[theme.hover], 2) << "free slots";
}

TEST_F(SemanticZoomTest, MoreThanThereIsRoomForIsCountedAndStaysInside)
{
    view("web-a").slots = 500;
    view("web-a").slotsUsed = 500;
    view("web-a").waiting = 100'000;
    view("web-a").waitingLimit = 100'000;
    m_model.takeFrame(m_frame);
    const QRectF card = m_model.items()[m_model.find(NodeId("web-a"))].rect;
    for (const double scale : {2.3, 3.0, 4.0}) {
        const View near = at(scale, card.center());
        const DrawList list = composeScene(m_model.snapshot(), near, Theme::light());
        const QRectF box = near.toScreen(card).adjusted(-30, -30, 30, 40);
        EXPECT_TRUE(box.contains(list.boundsOf(drawIdOfItem(m_model.find(NodeId("web-a")))))) << scale;
    }
}

} // namespace
} // namespace cloudyard

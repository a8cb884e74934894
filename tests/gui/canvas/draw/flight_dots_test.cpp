// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/flight_dots.h"

#include <cmath>

#include <gtest/gtest.h>

#include "gui/canvas/draw/canvas_renderer.h"
#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/draw/scene_composer.h"
#include "gui/canvas/draw/shape_context.h"
#include "gui/canvas/scene/canvas_model.h"
#include "resources/resources.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

class FlightDotsTest : public ::testing::Test {
protected:
    FlightDotsTest()
    {
        initResources();
        installFonts();
        m_model.sync(test::shopScene());
        m_view = View(0.3, {0, 0}, {1000, 700}).centredOn(m_model.contentBounds().center()); // icons: no tails
        m_window.now = 10;
    }
    ShownFlight flight(const char* link, double start, double end) const
    {
        ShownFlight f;
        f.link = m_model.find(LinkId(link));
        f.start = start;
        f.end = end;
        return f;
    }
    MovingPicture place() const { return placeFlights(m_window, m_model.snapshot(), m_view, Theme::dark()); }
    static int texts(const MovingPicture& picture)
    {
        return static_cast<int>(std::count_if(picture.above.primitives().begin(), picture.above.primitives().end(),
                                              [](const auto& p) { return p.kind == DrawList::Kind::Text; }));
    }

    CanvasModel m_model{test::canvasVocabulary()};
    View m_view;
    FlightWindow m_window;
};

TEST_F(FlightDotsTest, ADotLiesOnItsLinkAtItsShareOfTheWay)
{
    const LinkPath& path = m_model.links()[m_model.find(LinkId("web-web-c"))].path;
    for (const double share : {0.0, 0.25, 0.5, 0.99}) {
        m_window.flights = {flight("web-web-c", 10 - share, 11 - share)};
        for (const bool backward : {false, true}) {
            m_window.flights[0].backward = backward;
            const MovingPicture picture = place();
            ASSERT_EQ(picture.dots.size(), 1u);
            const QPointF want = m_view.toScreen(path.pointAt(backward ? 1 - share : share));
            EXPECT_NEAR(static_cast<double>(picture.dots[0].x), want.x(), 0.01);
            EXPECT_NEAR(static_cast<double>(picture.dots[0].y), want.y(), 0.01);
        }
    }
}

TEST_F(FlightDotsTest, NothingIsShownBeforeItLeavesOrLongAfterItArrived)
{
    m_window.flights = {flight("web-web-c", 10.01, 11), flight("web-web-b", 8, 9)};
    EXPECT_TRUE(place().dots.empty());
    EXPECT_TRUE(place().above.empty());
}

TEST_F(FlightDotsTest, AnArrivalRingsFor180Ms)
{
    m_window.flights = {flight("web-web-c", 9, 9.9)};
    EXPECT_EQ(place().above.size(), 1u);
    m_window.now = 10.09;
    EXPECT_TRUE(place().above.empty());
}

TEST_F(FlightDotsTest, WhatNobodyGetsFadesGreyAndFalls)
{
    m_window.flights = {flight("web-web-c", 9, 9.9)};
    m_window.flights[0].vanishes = true;
    const MovingPicture early = place();
    ASSERT_EQ(early.dots.size(), 1u);
    EXPECT_EQ(early.dots[0].color, DotColor::Off);
    m_window.now = 10.1;
    const MovingPicture late = place();
    ASSERT_EQ(late.dots.size(), 1u);
    EXPECT_LT(late.dots[0].alpha, early.dots[0].alpha);
    EXPECT_GT(late.dots[0].y, early.dots[0].y);
    m_window.now = 10.2;
    EXPECT_TRUE(place().dots.empty());
    // Near enough to read, it says why.
    m_window.now = 10;
    m_view = m_view.zoomed(3, m_view.toScreen(m_model.contentBounds().center()));
    EXPECT_EQ(texts(place()), 1);
}

TEST_F(FlightDotsTest, EveryStateHasItsColour)
{
    EXPECT_EQ(dotColorOf(FlightState::Request), DotColor::Blue);
    EXPECT_EQ(dotColorOf(FlightState::Response), DotColor::Green);
    EXPECT_EQ(dotColorOf(FlightState::Retry), DotColor::Amber);
    EXPECT_EQ(dotColorOf(FlightState::Error), DotColor::Red);
    EXPECT_EQ(dotColorOf(FlightState::Delivery), DotColor::Cyan);
}

TEST_F(FlightDotsTest, BigBatchesAreBiggerAndNamed)
{
    m_view = View(1.0, {0, 0}, {3000, 2000}).centredOn(m_model.contentBounds().center()); // room beside the names
    m_window.flights = {flight("web-web-b", 9.7, 10.7)};
    const MovingPicture one = place();
    m_window.flights[0].weight = 256;
    const MovingPicture many = place();
    ASSERT_EQ(one.dots.size(), many.dots.size());
    EXPECT_GT(many.dots.back().size, one.dots.back().size);
    EXPECT_EQ(texts(one), 0);
    EXPECT_EQ(texts(many), 1);
    m_window.flights.push_back(flight("web-web-b", 9.4, 10.4));
    m_window.flights.back().weight = 72;
    EXPECT_EQ(texts(place()), 1) << "one a link";
    m_window.flights.push_back(flight("web-web-c", 9.6, 10.6));
    m_window.flights.back().weight = 72;
    EXPECT_EQ(texts(place()), 2);
}

TEST_F(FlightDotsTest, TheNameOfABatchHidesNoCardAndNoOtherLabel)
{
    m_view = View(1.0, {0, 0}, {3000, 2000}).centredOn(m_model.contentBounds().center());
    for (ItemIndex i = 0; i < m_model.links().size(); ++i)
        for (const double share : {0.1, 0.3, 0.45, 0.5, 0.55, 0.7, 0.9}) {
            ShownFlight f;
            f.link = i, f.start = 10 - share, f.end = 11 - share, f.weight = 64;
            m_window.flights = {f};
            CanvasSnapshot snapshot = m_model.snapshot();
            snapshot.linkLive =
                std::make_shared<std::vector<LinkLive>>(m_model.links().size(), LinkLive{.known = true, .messages = 5});
            const MovingPicture picture = placeFlights(m_window, snapshot, m_view, Theme::dark());
            std::vector<QRectF> labels;
            for (const auto& primitive : picture.above.primitives())
                if (primitive.kind == DrawList::Kind::Text)
                    labels.push_back(picture.above.boundsOf(primitive));
            ASSERT_GT(labels.size(), 1u);
            for (std::size_t a = 0; a < labels.size(); ++a)
                for (std::size_t b = a + 1; b < labels.size(); ++b)
                    EXPECT_FALSE(labels[a].intersects(labels[b])) << i << ' ' << share;
            for (const CanvasItem& item : *snapshot.items) {
                const QRectF card = item.isPlace() || item.hidden ? QRectF() : m_view.toScreen(item.rect);
                for (const QRectF& box : labels)
                    EXPECT_FALSE(card.intersects(box)) << item.id.str() << ' ' << i << ' ' << share;
            }
        }
}

TEST_F(FlightDotsTest, WhatIsOffTheViewIsLeftOut)
{
    m_window.flights = {flight("web-web-c", 9.5, 10.5)};
    m_view = m_view.panned({5000, 0});
    EXPECT_TRUE(place().dots.empty());
}

TEST_F(FlightDotsTest, FlightsOfAnotherSceneAreIgnored)
{
    m_window.flights = {flight("web-web-c", 9.5, 10.5)};
    m_window.flights[0].link = 100'000;
    EXPECT_TRUE(place().dots.empty());
}

TEST_F(FlightDotsTest, TheRendererIsPureAndDrawsTheDots)
{
    m_window.flights = {flight("web-web-c", 9.5, 10.5), flight("orders-fulfil-b", 9.2, 10.1)};
    CanvasRenderer first, second;
    (void)second.render(m_model.snapshot(), {}, m_view.zoomed(2, {0, 0}), Theme::light());
    const QImage a = first.render(m_model.snapshot(), m_window, m_view, Theme::dark());
    const QImage b = second.render(m_model.snapshot(), m_window, m_view, Theme::dark());
    EXPECT_EQ(a, b);
    const QImage still = first.render(m_model.snapshot(), {}, m_view, Theme::dark());
    EXPECT_NE(a, still);
    const FlightDot dot = place().dots[0];
    EXPECT_EQ(a.pixel(static_cast<int>(dot.x), static_cast<int>(dot.y)) & 0xffffff, Theme::dark().request() & 0xffffff);
}

TEST_F(FlightDotsTest, PrimitivesForSvgHoldTheSameDots)
{
    m_window.flights = {flight("web-web-c", 9.5, 10.5)};
    const std::size_t without = CanvasRenderer::compose(m_model.snapshot(), {}, m_view, Theme::dark()).size();
    EXPECT_GT(CanvasRenderer::compose(m_model.snapshot(), m_window, m_view, Theme::dark()).size(), without);
}

TEST_F(FlightDotsTest, AtTwiceTheResolutionThePictureIsTheSameButFiner)
{
    const View fine = m_view.resized(m_view.size(), 2);
    CanvasRenderer renderer;
    const QImage image = renderer.render(m_model.snapshot(), m_window, fine, Theme::dark());
    EXPECT_EQ(image.size(), m_view.size() * 2);
    EXPECT_EQ(image.devicePixelRatio(), 2);
    const QPointF card = m_view.toScreen(m_model.items()[m_model.find(NodeId("orders"))].rect.center());
    EXPECT_NE(image.pixel((card * 2).toPoint()) & 0xffffff, Theme::dark().ocean & 0xffffff);
}

struct DashSink {
    std::vector<Dash> found;
    void draw(const DrawPolyline& l, const DrawList::Primitive&) { found.push_back(l.stroke.dash); }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

/// The dashes of a link in the picture that stands: those after its own line.
std::vector<Dash> dashesOf(const DrawList& list, ItemId link)
{
    DashSink sink;
    for (const DrawList::Primitive& p : list.primitives())
        if (p.item == link)
            list.replay(p, sink);
    return sink.found;
}

TEST_F(FlightDotsTest, WhereNothingMovesFlowIsDashesAndNoDots)
{
    const Scene scene = test::shopScene();
    Frame frame = test::frameOf(scene, test::topologyOf(scene), 1);
    frame.links.resize(scene.links.size());
    const ItemIndex link = m_model.find(LinkId("web-web-c")), idle = m_model.find(LinkId("web-web-a"));
    const auto dashes = [&](float messages) {
        frame.links[link].messages[0] = messages;
        m_model.takeFrame(frame);
        const auto all = dashesOf(composeScene(m_model.snapshot(), m_view, Theme::dark()), drawIdOfLink(link));
        EXPECT_EQ(all.size(), 2u);
        return all.back();
    };
    m_window.flights = {flight("web-web-c", 9.5, 10.5), flight("web-web-c", 9, 9.9)};
    m_window.flights[1].vanishes = true;
    EXPECT_EQ(place().dots.size(), 2u);
    m_model.setStill(true);
    EXPECT_TRUE(place().dots.empty());
    for (double now = 9.6; now < 10.4; now += 0.2) { // an error stands where it is, one mark for all of them
        m_window.now = now;
        m_window.flights = {flight("web-web-c", 9.5, 10.5), flight("web-web-c", 9.2, 10.6), flight("web-web-c", 9.4, 10.5)};
        m_window.flights[0].state = m_window.flights[1].state = FlightState::Error;
        m_window.flights[0].backward = m_window.flights[1].backward = true;
        const MovingPicture picture = place();
        ASSERT_EQ(picture.dots.size(), 1u);
        EXPECT_EQ(picture.dots[0].color, DotColor::Red);
        const QPointF at = m_view.toScreen(m_model.links()[link].path.pointAt(0.18));
        EXPECT_NEAR(static_cast<double>(picture.dots[0].x), at.x(), 0.01) << now;
    }
    const Dash few = dashes(0.2F), many = dashes(200);
    EXPECT_GT(few.off, 2 * many.off) << "as dense as it is much";
    EXPECT_EQ(dashesOf(composeScene(m_model.snapshot(), m_view, Theme::dark()), drawIdOfLink(idle)).size(), 1u)
        << "nothing flows here";
    (void)m_model.takeDirty();
    (void)dashes(205);
    EXPECT_TRUE(m_model.takeDirty(CanvasModel::Shows::States).empty()) << "as good as the same";
    (void)dashes(2'000);
    EXPECT_FALSE(m_model.takeDirty(CanvasModel::Shows::States).empty());
}

} // namespace
} // namespace cloudyard

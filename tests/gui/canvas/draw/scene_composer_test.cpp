// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/draw/scene_composer.h"

#include <map>
#include <ostream>
#include <set>

#include <gtest/gtest.h>

#include "gui/canvas/draw/live_text.h"
#include "gui/canvas/draw/raster_sink.h"
#include "gui/canvas/draw/shape_context.h"
#include "gui/canvas/scene/canvas_model.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

/// Collects texts and their boxes.
struct TextReader {
    struct Said {
        ItemId item;
        QString text;
        DrawText run;
    };
    const DrawList& list;
    std::vector<Said> said;
    void draw(const DrawText& text, const DrawList::Primitive& p)
    {
        said.push_back({p.item, list.textAt(text.text), text});
    }
    void draw(const auto&, const DrawList::Primitive&) {}
    void popClip() {}
    void popGroup() {}
};

std::vector<TextReader::Said> textsOf(const DrawList& list)
{
    TextReader reader{list, {}};
    list.replay(reader);
    return reader.said;
}

class SceneComposerTest : public ::testing::Test {
protected:
    SceneComposerTest()
    {
        m_model.sync(m_scene);
        m_frame = test::frameOf(m_scene, test::topologyOf(m_scene), 74);
        for (NodeFrame& node : m_frame.nodes)
            node.metrics = {24.2F, 0.9966F, 0.322F};
    }
    View fitted(QSize size = {1064, 720}) const
    {
        return View::fitted(m_model.contentBounds(), size, 1, {20, 20, 20, 20});
    }
    ItemId idOf(const char* node) const { return drawIdOfItem(m_model.find(NodeId(node))); }
    bool says(const DrawList& list, const char* node, const QString& words) const
    {
        for (const auto& said : textsOf(list))
            if (said.item == idOf(node) && said.text.contains(words))
                return true;
        return false;
    }

    Scene m_scene = test::shopScene();
    CanvasModel m_model{test::canvasVocabulary()};
    Frame m_frame;
};

TEST_F(SceneComposerTest, EveryCardAndPlaceIsThereWithItsName)
{
    const DrawList list = composeScene(m_model.snapshot(), fitted(), Theme::dark());
    // A long name takes two lines.
    std::map<ItemId, QString> all;
    for (const auto& said : textsOf(list))
        all[said.item] += said.text;
    for (ItemIndex i = 0; i < m_model.items().size(); ++i)
        EXPECT_TRUE(all[drawIdOfItem(i)].remove(u' ').contains(QString(m_model.items()[i].title).remove(u' ')))
            << m_model.items()[i].id.str();
    for (ItemIndex i = 0; i < m_model.links().size(); ++i)
        EXPECT_FALSE(list.boundsOf(drawIdOfLink(i)).isEmpty());
}

TEST_F(SceneComposerTest, TextsStayInTheBoxOfTheirItemAtEveryZoom)
{
    m_model.takeFrame(m_frame);
    for (const double scale : {0.1, 0.25, 0.4, 0.55, 0.75, 1.0, 1.6, 2.5, 4.0}) {
        const View view =
            View(1, {0, 0}, {4000, 3000}).zoomed(scale, {0, 0}).centredOn(m_model.contentBounds().center());
        for (const auto& said : textsOf(composeScene(m_model.snapshot(), view, Theme::light()))) {
            if (said.item == 0 || said.item >= 0x8000'0000U || m_model.items()[said.item - 1].isPlace())
                continue;
            EXPECT_TRUE(said.run.elide);
            const QRectF box = screenBox(m_model.items()[said.item - 1].rect, view);
            EXPECT_TRUE(box.contains(said.run.rect)) << said.text.toStdString() << " at " << scale;
            EXPECT_GE(said.run.font.size, 10);
        }
    }
}

TEST_F(SceneComposerTest, LinesOfACardDoNotOverlap)
{
    m_model.takeFrame(m_frame);
    for (const double scale : {0.55, 0.7, 0.8, 1.0, 1.5, 2.0, 2.5, 4.0}) {
        std::map<ItemId, std::vector<QRectF>> lines;
        const View view =
            View(1, {0, 0}, {4000, 3000}).zoomed(scale, {0, 0}).centredOn(m_model.contentBounds().center());
        for (const auto& said : textsOf(composeScene(m_model.snapshot(), view, Theme::dark())))
            if (said.item != 0 && said.item < 0x8000'0000U && !m_model.items()[said.item - 1].isPlace())
                lines[said.item].push_back(said.run.rect);
        EXPECT_EQ(lines.size(), 17u);
        for (const auto& [item, rects] : lines)
            for (std::size_t i = 1; i < rects.size(); ++i)
                for (std::size_t j = 0; j < i; ++j)
                    EXPECT_FALSE(rects[i].adjusted(0.5, 0.5, -0.5, -0.5).intersects(rects[j])) << scale;
    }
}

TEST_F(SceneComposerTest, DetailGrowsWithTheScale)
{
    std::size_t last = 0;
    for (const double scale : {0.05, 0.1, 0.3, 0.6}) {
        const View view = View(scale, {0, 0}, {4000, 3000}).centredOn(m_model.contentBounds().center());
        const std::size_t size = composeScene(m_model.snapshot(), view, Theme::dark()).size();
        EXPECT_GT(size, last) << scale;
        last = size;
    }
}

TEST_F(SceneComposerTest, NumbersComeFromTheFrameThroughDescriptors)
{
    const View view = fitted({1600, 1000});
    EXPECT_TRUE(says(composeScene(m_model.snapshot(), view, Theme::dark()), "billing", "Amazon SQS"));
    m_model.takeFrame(m_frame);
    const DrawList list = composeScene(m_model.snapshot(), view, Theme::dark());
    EXPECT_TRUE(says(list, "shoppers-dublin", "24.2/s"));
    EXPECT_TRUE(says(list, "shoppers-dublin", "99.6 %"));
    EXPECT_TRUE(says(list, "shoppers-dublin", "p95"));
    EXPECT_TRUE(says(list, "shoppers-dublin", "320 ms"));
    EXPECT_TRUE(says(list, "billing", "waiting"));
    EXPECT_TRUE(says(list, "billing", "24"));
    EXPECT_FALSE(says(list, "billing", "Amazon SQS"));
}

TEST_F(SceneComposerTest, ACardThatCannotWorkSaysSo)
{
    m_scene.links.pop_back();
    m_model.sync(m_scene);
    const DrawList list = composeScene(m_model.snapshot(), fitted({1600, 1000}), Theme::dark());
    EXPECT_TRUE(says(list, "shipping", "nothing polls this queue"));
    EXPECT_FALSE(says(list, "billing", "nothing polls"));
}

TEST_F(SceneComposerTest, StatesDifferWithoutColour)
{
    // The kinds of primitives that make up a card, for each state: no two states may give the same sequence of shapes
    // and words, or colour would be all that tells them apart.
    std::set<QString> looks;
    const ItemIndex card = m_model.find(NodeId("billing-1"));
    using State = NodeView::State;
    for (const State state : {State::Ok, State::Warning, State::Failed, State::Off, State::Starting, State::PowerLost,
                              State::Ending, State::Gone}) {
        m_frame.nodes[card].view.state = state;
        m_frame.nodes[card].view.until = SimTime::fromSeconds(86);
        m_frame.nodes[card].view.phase = state == State::Ending ? "draining" : state == State::Gone ? "terminated" : "";
        m_model.takeFrame(m_frame);
        const DrawList list = composeScene(m_model.snapshot(), fitted({1600, 1000}), Theme::dark());
        QString look;
        for (const auto& p : list.primitives())
            if (p.item == drawIdOfItem(card))
                look += QString::number(static_cast<int>(p.kind)) + ' ';
        for (const auto& said : textsOf(list))
            if (said.item == drawIdOfItem(card))
                look += said.text;
        looks.insert(look);
    }
    EXPECT_EQ(looks.size(), 8u);
}

TEST_F(SceneComposerTest, APhaseIsSaidWithItsStepsAndCountdown)
{
    const ItemIndex card = m_model.find(NodeId("billing-1"));
    NodeView& view = m_frame.nodes[card].view;
    view.state = NodeView::State::Starting;
    view.until = m_frame.now + Duration::milliseconds(4'200);
    view.phase = "checking";
    view.steps = 2;
    view.stepsDone = 1;
    const auto said = [&](const char* words) {
        m_model.takeFrame(m_frame);
        return says(composeScene(m_model.snapshot(), fitted({1600, 1000}), Theme::dark()), "billing-1", words);
    };
    EXPECT_TRUE(said("checking 1/2 · 5 s"));
    view.steps = 0;
    view.phase = "pending";
    EXPECT_TRUE(said("pending 5 s"));
    view.phase = "draining";
    view.until = m_frame.now + Duration::seconds(300);
    EXPECT_TRUE(said("draining 5:00"));
    view.until = SimTime::never();
    EXPECT_TRUE(said("draining"));
}

TEST_F(SceneComposerTest, APartIsShownOfItsWhole)
{
    CanvasItem item;
    KindDescriptor kind;
    kind.metrics = {
        {.key = "healthy", .label = "Healthy", .outOf = "targets"},
        {.key = "targets", .label = "Targets", .onCard = false},
        {.key = "published",
         .label = "Published",
         .unit = MetricUnit::PerSecond,
         .source = MetricSource::ArrivalRate,
         .times = "copies"},
        {.key = "copies", .label = "Copies", .onCard = false},
        {.key = "success", .label = "Success", .unit = MetricUnit::Ratio, .source = MetricSource::SuccessRatio},
        {.key = "cpu", .label = "CPU", .unit = MetricUnit::Ratio}};
    item.kind = &kind;
    ItemLive live;
    live.metrics = {2, 3, 72, 3, 0.889F, 0.342F};
    const std::vector<CardMetric> said = cardMetrics(item, live);
    ASSERT_EQ(said.size(), 4u);
    EXPECT_EQ(said[0].text(), QStringLiteral("healthy 2/3"));
    EXPECT_EQ(said[1].text(), QStringLiteral("72/s × 3"));
    EXPECT_EQ(said[2].text(), QStringLiteral("88.9 %"));
    EXPECT_EQ(said[3].text(), QStringLiteral("CPU 34.2 %")) << "no percentage but success goes without saying";
    EXPECT_FALSE(said[0].bad);
    EXPECT_TRUE(said[2].bad);
}

TEST_F(SceneComposerTest, ATipSaysWhatAPercentileRestsOn)
{
    CanvasItem item;
    KindDescriptor kind;
    kind.metrics = {{.key = "p95", .label = "p95", .unit = MetricUnit::Seconds, .source = MetricSource::SojournP95}};
    item.kind = &kind;
    ItemLive live;
    live.metrics = {std::nanf("")};
    live.samples = 12;
    EXPECT_EQ(metricsTip(item, live), QStringLiteral("p95 –  ·  12 samples in 10 s"));
}

TEST_F(SceneComposerTest, ADeadZoneIsHatchedDashedAndNamed)
{
    FaultSpec fault;
    fault.node = m_model.find(NodeId("eu-a"));
    fault.active = true;
    fault.from = SimTime::fromSeconds(59.5);
    const auto hatches = [&](const DrawList& list) {
        return std::count_if(list.primitives().begin(), list.primitives().end(),
                             [&](const auto& p) { return p.kind == DrawList::Kind::Hatch && p.item == idOf("eu-a"); });
    };
    EXPECT_EQ(hatches(composeScene(m_model.snapshot(), fitted(), Theme::dark())), 0);
    m_frame.faults = {fault};
    m_model.takeFrame(m_frame);
    const DrawList lit = composeScene(m_model.snapshot(), fitted(), Theme::dark());
    EXPECT_EQ(hatches(lit), 0) << "a fault that leaves the power on";
    EXPECT_FALSE(says(lit, "eu", "1 zone down"));
    m_frame.nodes[m_frame.topology->findNode("eu-a")].view.state = NodeView::State::PowerLost;
    m_model.takeFrame(m_frame);
    const DrawList list = composeScene(m_model.snapshot(), fitted(), Theme::dark());
    EXPECT_EQ(hatches(list), 1);
    EXPECT_TRUE(says(list, "eu-a", "power lost 0:14"));
    EXPECT_TRUE(says(list, "eu", "1 zone down"));
}

/// All that stands in it is well, yet half of what its clients ask fails, on the way: the region says what they see.
TEST_F(SceneComposerTest, ARegionSaysWhatItsClientsSee)
{
    const auto clients = std::ranges::find_if(
        m_model.items(), [](const CanvasItem& item) { return item.kind && item.kind->id == "clients"; });
    ASSERT_NE(clients, m_model.items().end());
    NodeFrame& people = m_frame.nodes[static_cast<std::size_t>(clients - m_model.items().begin())];
    const auto drawn = [&] {
        m_model.takeFrame(m_frame);
        return composeScene(m_model.snapshot(), fitted({1600, 1000}), Theme::dark());
    };
    EXPECT_TRUE(says(drawn(), "eu", "healthy"));
    people.live.failureRate = 45;
    people.live.completionRate = 55;
    EXPECT_TRUE(says(drawn(), "eu", "45 % of requests fail"));
    people.live = {.arrivalRate = 100};
    EXPECT_TRUE(says(drawn(), "eu", "healthy")) << "answers take their time";
    people.live = {.arrivalRate = 100, .earlyArrivalRate = 60};
    EXPECT_TRUE(says(drawn(), "eu", "100 % of requests fail")) << "nobody gets an answer";
}

/// Nothing is down, yet half of the work fails and a line is full: the region says so, and the zone of it.
TEST_F(SceneComposerTest, PlacesTellOfFailuresAndFullLinesInThem)
{
    NodeFrame& web = m_frame.nodes[m_model.find(NodeId("web-b"))];
    const auto drawn = [&] {
        m_model.takeFrame(m_frame);
        return composeScene(m_model.snapshot(), fitted({1600, 1000}), Theme::dark());
    };
    EXPECT_TRUE(says(drawn(), "eu", "healthy"));
    web.live.failureRate = 30;
    web.live.completionRate = 30;
    web.view.waiting = web.view.waitingLimit = 200;
    DrawList list = drawn();
    EXPECT_TRUE(says(list, "eu", "50 % fails at web-b · 1 line full"));
    EXPECT_TRUE(says(list, "eu-b", "50 % fails"));
    EXPECT_FALSE(says(list, "eu-c", "fails"));
    web.live.failureRate = 0; // what waits is not failing yet
    list = drawn();
    EXPECT_TRUE(says(list, "eu", "1 line full"));
    EXPECT_TRUE(says(list, "eu-b", "1 line full"));
    web.view.waiting = 20;
    web.live.failureRate = 0.1; // one in ten seconds, of one
    web.live.completionRate = 0;
    EXPECT_TRUE(says(drawn(), "eu", "healthy")) << "too few to speak of a share";
}

TEST_F(SceneComposerTest, NotesAreSaidWithTheirCountdownsBelowTheCard)
{
    const ItemIndex card = m_model.find(NodeId("orders"));
    NodeView& view = m_frame.nodes[card].view;
    view.say({.text = "{n} delayed",
              .more = "next in {in}",
              .count = 1'200,
              .at = m_frame.now + Duration::milliseconds(4'200)});
    view.say({.text = "{n} poison",
              .more = "oldest {age}",
              .count = 2,
              .at = m_frame.now - Duration::milliseconds(15'900),
              .tone = NodeNote::Tone::Bad});
    view.say({.text = "waits", .more = "to {other}", .other = m_model.find(NodeId("billing"))});
    view.say({.text = "limit {m}", .more = "until {in}", .most = 5}); // when it ends is not known
    m_model.takeFrame(m_frame);
    const auto said = cardNotes(m_model.items(), m_model.snapshot().live(card), m_frame.now);
    ASSERT_EQ(said.size(), 4u);
    EXPECT_EQ(said[0].whole(), QStringLiteral("1,200 delayed · next in 5 s")) << "rounded up, as every countdown";
    EXPECT_EQ(said[1].whole(), QStringLiteral("2 poison · oldest 15 s")) << "rounded down, as every age";
    EXPECT_EQ(said[2].whole(), QStringLiteral("waits · to billing"));
    EXPECT_EQ(said[3].whole(), QStringLiteral("limit 5")) << "what is not known is left out";
    const DrawList list = composeScene(m_model.snapshot(), fitted({1600, 1000}), Theme::dark());
    const QRectF box = fitted({1600, 1000}).toScreen(m_model.items()[card].rect);
    bool below = false;
    for (const auto& text : textsOf(list))
        below = below || (text.item == idOf("orders") && text.text.contains(QStringLiteral("1,200 delayed")) &&
                          text.run.rect.top() >= box.bottom() - 2);
    EXPECT_TRUE(below);
}

/// Below the card or, where no room is left there, in it: rather than what the state entails anyway.
TEST_F(SceneComposerTest, WhatIsWrongIsSaidWhereverACardSaysTwoThings)
{
    const ItemIndex card = m_model.find(NodeId("billing-1"));
    NodeView& view = m_frame.nodes[card].view;
    view.state = NodeView::State::Starting;
    view.phase = "pending";
    view.until = m_frame.now + Duration::seconds(35);
    view.say({.text = "{n} launch refused", .more = "tries again in {in}", .count = 1, .at = view.until,
              .tone = NodeNote::Tone::Bad});
    m_model.takeFrame(m_frame);
    int inside = 0, entails = 0;
    for (double scale = 0.5; scale < 2; scale += 0.05) {
        const View shown = View(scale, {0, 0}, {900, 600}).centredOn(m_model.items()[card].rect.center());
        const QRectF box = shown.toScreen(m_model.items()[card].rect);
        bool refused = false, nothing = false;
        const DrawList list = composeScene(m_model.snapshot(), shown, Theme::dark());
        for (const auto& text : textsOf(list)) {
            if (text.item != idOf("billing-1"))
                continue;
            nothing = nothing || text.text.contains(QStringLiteral("takes nothing yet"));
            if (text.text.contains(QStringLiteral("launch refused"))) {
                refused = true;
                inside += box.contains(text.run.rect.center()) ? 1 : 0;
            }
        }
        entails += nothing ? 1 : 0;
        EXPECT_TRUE(refused || !nothing) << scale;
    }
    EXPECT_GT(inside + entails, 0) << "the card said two things";
}

TEST_F(SceneComposerTest, SlotsAreDrawnOneCellEach)
{
    const ItemIndex card = m_model.find(NodeId("billing-1"));
    const auto rects = [&] {
        const DrawList list = composeScene(m_model.snapshot(), fitted({1600, 1000}), Theme::dark());
        return std::count_if(list.primitives().begin(), list.primitives().end(), [&](const auto& p) {
            return p.kind == DrawList::Kind::Rect && p.item == drawIdOfItem(card);
        });
    };
    m_model.takeFrame(m_frame);
    const auto without = rects();
    m_frame.nodes[card].view.slots = 6;
    m_frame.nodes[card].view.slotsUsed = 4;
    m_model.takeFrame(m_frame);
    EXPECT_EQ(rects(), without + 6);
}

TEST_F(SceneComposerTest, APartIsDrawnLikeTheWhole)
{
    m_model.takeFrame(m_frame);
    const View view = View(0.9, {0, 0}, {900, 600}).centredOn(m_model.contentBounds().center());
    RasterSink sink;
    QImage whole(900, 600, QImage::Format_RGB32), patched(900, 600, QImage::Format_RGB32);
    sink.render(composeScene(m_model.snapshot(), view, Theme::dark()), whole);
    patched.fill(Qt::magenta);
    for (const QRect& part :
         {QRect(0, 0, 450, 310), QRect(450, 0, 450, 310), QRect(0, 310, 450, 290), QRect(450, 310, 450, 290)})
        sink.render(composeScene(m_model.snapshot(), view, Theme::dark(), QRectF(part)), patched, part);
    int differ = 0;
    for (int y = 0; y < 600; ++y)
        for (int x = 0; x < 900; ++x)
            differ += whole.pixel(x, y) != patched.pixel(x, y);
    EXPECT_EQ(differ, 0);
}

TEST_F(SceneComposerTest, LiftedItemsAreInOnePictureOnly)
{
    const NodeId zone("eu-b");
    m_model.setLifted(std::span(&zone, 1));
    const DrawList below = composeScene(m_model.snapshot(), fitted(), Theme::dark());
    const DrawList above = composeLifted(m_model.snapshot(), fitted(), Theme::dark());
    for (const char* id : {"eu-b", "web-b", "billing-1"}) {
        EXPECT_TRUE(below.boundsOf(idOf(id)).isEmpty()) << id;
        EXPECT_FALSE(above.boundsOf(idOf(id)).isEmpty()) << id;
    }
    EXPECT_FALSE(below.boundsOf(idOf("web-a")).isEmpty());
    EXPECT_TRUE(above.boundsOf(idOf("web-a")).isEmpty());
    const ItemId boundary = drawIdOfLink(m_model.find(LinkId("web-web-b")));
    EXPECT_TRUE(below.boundsOf(boundary).isEmpty());
    EXPECT_FALSE(above.boundsOf(boundary).isEmpty());
}

struct Shown {
    float value;
    MetricUnit unit;
    const char* text;
};
void PrintTo(const Shown& value, std::ostream* out) { *out << value.text; }

class MetricTextTest : public ::testing::TestWithParam<Shown> {};

TEST_P(MetricTextTest, IsShort)
{
    EXPECT_EQ(metricText(GetParam().value, GetParam().unit).toStdString(), GetParam().text);
}

INSTANTIATE_TEST_SUITE_P(
    Values, MetricTextTest,
    ::testing::Values(Shown{24.24F, MetricUnit::PerSecond, "24.2/s"}, Shown{24, MetricUnit::PerSecond, "24/s"},
                    Shown{1240, MetricUnit::PerSecond, "1,240/s"}, Shown{0.9996F, MetricUnit::Ratio, "99.9 %"},
                    Shown{1, MetricUnit::Ratio, "100 %"}, Shown{0, MetricUnit::Ratio, "0 %"},
                    Shown{0.322F, MetricUnit::Seconds, "320 ms"}, Shown{0.0042F, MetricUnit::Seconds, "4.2 ms"},
                    Shown{0.078F, MetricUnit::Seconds, "78 ms"}, Shown{2.41F, MetricUnit::Seconds, "2.4 s"},
                    Shown{35.2F, MetricUnit::Seconds, "35 s"}, Shown{725, MetricUnit::Seconds, "12:05"},
                    Shown{716, MetricUnit::Messages, "716"}, Shown{1.2e6F, MetricUnit::Messages, "1.20\u2009M"},
                    Shown{std::nanf(""), MetricUnit::Seconds, "–"}));

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/layers/static_layer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include "gui/canvas/draw/fonts.h"
#include "gui/canvas/scene/canvas_model.h"
#include "resources/resources.h"
#include "tests/gui/canvas/support/canvas_fixture.h"

namespace cloudyard {
namespace {

int differing(const QImage& a, const QImage& b)
{
    int count = a.size() == b.size() ? 0 : 1'000'000;
    for (int y = 0; count < 1'000'000 && y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += (a.pixel(x, y) & 0xffffff) != (b.pixel(x, y) & 0xffffff);
    return count;
}

class StaticLayerTest : public ::testing::Test {
protected:
    StaticLayerTest()
    {
        initResources();
        installFonts();
        m_model.sync(m_scene);
        m_view = View::fitted(m_model.contentBounds(), {900, 600}, 1, {20, 20, 20, 20});
    }
    void update(const std::vector<QRectF>& damage = {})
    {
        m_layer.update(m_model.snapshot(), m_model.geometryVersion(), m_view, *m_theme, damage);
    }
    /// Frame after frame until all damage is repaired.
    void repair(const std::vector<QRectF>& damage)
    {
        update(damage);
        for (int frame = 0; frame < 1000 && !m_layer.isSettled(); ++frame)
            update();
        EXPECT_TRUE(m_layer.isSettled());
    }
    /// The frame of a run one second old, with everything drawn.
    Frame shownAfterASecond()
    {
        Frame frame = test::frameOf(m_scene, test::topologyOf(m_scene), 1);
        m_model.takeFrame(frame);
        (void)m_model.takeDirty();
        update();
        m_layer.renderNow();
        return frame;
    }
    /// What the layer should show: drawn from nothing.
    QImage fresh()
    {
        CanvasRenderer renderer;
        QImage image = CanvasRenderer::imageFor(m_view);
        renderer.renderStatic(image, m_model.snapshot(), m_view, *m_theme);
        return image;
    }
    QImage shown()
    {
        QImage frame = CanvasRenderer::imageFor(m_view);
        EXPECT_TRUE(m_layer.present(frame));
        return frame;
    }
    bool settles()
    {
        QElapsedTimer timer;
        timer.start();
        while (!m_layer.isSettled() && timer.elapsed() < 10'000) {
            QTest::qWait(10);
            update(); // what is left for the next frame
        }
        return m_layer.isSettled();
    }

    Scene m_scene = test::shopScene();
    CanvasModel m_model{test::canvasVocabulary()};
    View m_view;
    const Theme* m_theme = &Theme::dark();
    StaticLayer m_layer;
};

TEST_F(StaticLayerTest, TheFirstPictureIsThereAtOnce)
{
    update();
    EXPECT_TRUE(m_layer.isSettled());
    EXPECT_EQ(differing(shown(), fresh()), 0);
}

TEST_F(StaticLayerTest, PanningMovesPixelsAndDrawsTheRest)
{
    update();
    for (const QPoint by :
         {QPoint(37, 0), QPoint(0, -21), QPoint(-80, 55), QPoint(3, 2), QPoint(-2000, 0), QPoint(1960, 40)}) {
        m_view = m_view.panned(by);
        update();
        EXPECT_TRUE(m_layer.isSettled());
        EXPECT_EQ(differing(shown(), fresh()), 0) << by.x() << "," << by.y();
    }
}

TEST_F(StaticLayerTest, BadgesAreRepairedWhereTheyChanged)
{
    Frame frame = shownAfterASecond();
    const ItemIndex card = m_model.find(NodeId("billing-1"));
    for (int i = 0; i < 100; ++i) { // often: shadows must not darken
        frame.nodes[card].metrics[0] = static_cast<float>(i % 7);
        frame.nodes[card].view.slots = 4;
        frame.nodes[card].view.slotsUsed = static_cast<unsigned>(i) % 5;
        m_model.takeFrame(frame);
        repair(m_model.takeDirty());
    }
    EXPECT_EQ(differing(shown(), fresh()), 0);
}

TEST_F(StaticLayerTest, ManyBadgesAreRepairedOverSeveralUpdates)
{
    m_view = View::fitted(m_model.contentBounds(), {1800, 1200}, 2, {20, 20, 20, 20}); // large and dense
    Frame frame = shownAfterASecond();
    for (NodeFrame& node : frame.nodes)
        node.metrics.fill(7.25F);
    m_model.takeFrame(frame);
    update(m_model.takeDirty());
    EXPECT_FALSE(m_layer.isSettled()) << "more than one frame has time for";
    repair({});
    EXPECT_EQ(differing(shown(), fresh()), 0);
}

TEST_F(StaticLayerTest, ThePillOfARegionFollowsWhatStandsInIt)
{
    Frame frame = shownAfterASecond();
    for (const auto state : {NodeView::State::Off, NodeView::State::Starting, NodeView::State::Ok}) {
        frame.nodes[m_model.find(NodeId("web-b"))].view.state = state;
        m_model.takeFrame(frame);
        repair(m_model.takeDirty());
        EXPECT_EQ(differing(shown(), fresh()), 0) << static_cast<int>(state);
    }
}

TEST_F(StaticLayerTest, AZoomShowsTheOldPictureScaledThenTheNewOne)
{
    update();
    m_view = m_view.zoomed(1.15, {450, 300});
    update();
    EXPECT_FALSE(m_layer.isSettled());
    EXPECT_GT(differing(shown(), fresh()), 0);
    EXPECT_LT(differing(shown(), fresh()), 900 * 600);
    ASSERT_TRUE(settles());
    EXPECT_EQ(differing(shown(), fresh()), 0);
}

TEST_F(StaticLayerTest, AZoomRestsAlthoughFramesGoOn)
{
    update();
    for (const double factor : {1.2, 1 / 1.2, 1.2}) {
        m_view = m_view.zoomed(factor, {450, 300});
        QElapsedTimer timer;
        timer.start();
        do {
            update(); // as a run that plays does, more often than a zoom takes to rest
            QTest::qWait(10);
        } while (!m_layer.isSettled() && timer.elapsed() < 10'000);
        ASSERT_TRUE(m_layer.isSettled());
        EXPECT_EQ(differing(shown(), fresh()), 0);
    }
}

TEST_F(StaticLayerTest, AnotherSceneIsNeverTheOldPictureScaled)
{
    update();
    m_scene = test::shopScene();
    m_scene.nodes.front().name = "another";
    m_model.sync(m_scene);
    m_view = m_view.zoomed(1.2, {450, 300});
    update();
    ASSERT_TRUE(m_layer.isSettled() || m_layer.lastMilliseconds() > StaticLayer::kSyncMilliseconds);
    QElapsedTimer timer;
    timer.start();
    while (!m_layer.isSettled() && timer.elapsed() < 10'000) {
        update();
        QTest::qWait(10);
    }
    EXPECT_EQ(differing(shown(), fresh()), 0);
}

TEST_F(StaticLayerTest, WhatHappensWhileTheWorkerDrawsIsNotLost)
{
    // A zoom is being drawn by the worker; meanwhile the view pans and badges change.
    Frame frame = shownAfterASecond();
    m_view = m_view.zoomed(1.6, {450, 300}); // beyond the drift that may be scaled: ordered at once
    update();
    m_view = m_view.panned({33, -18});
    frame.nodes[m_model.find(NodeId("web-b"))].view.state = NodeView::State::Failed;
    m_model.takeFrame(frame);
    update(m_model.takeDirty());
    ASSERT_TRUE(settles());
    EXPECT_EQ(differing(shown(), fresh()), 0);
}

TEST_F(StaticLayerTest, AThemeOrASceneThatChangesMidwayWins)
{
    update();
    m_view = m_view.zoomed(1.6, {450, 300});
    update();
    m_theme = &Theme::light();
    m_scene.nodes.pop_back();
    m_scene.links.clear();
    m_model.sync(m_scene);
    update();
    ASSERT_TRUE(settles());
    EXPECT_EQ(differing(shown(), fresh()), 0);
}

TEST_F(StaticLayerTest, AnotherSizeIsDrawnAtOnce)
{
    update();
    m_view = m_view.resized({640, 480}, 1);
    update();
    EXPECT_TRUE(m_layer.isSettled());
    EXPECT_EQ(differing(shown(), fresh()), 0);
}

TEST_F(StaticLayerTest, TheWorkerMayBeDrawingWhenTheLayerGoes)
{
    auto layer = std::make_unique<StaticLayer>();
    layer->update(m_model.snapshot(), 1, m_view, *m_theme, {});
    layer->update(m_model.snapshot(), 1, m_view.zoomed(2, {0, 0}), *m_theme, {});
    layer.reset();
    QTest::qWait(50);
}

class NightLayerTest : public StaticLayerTest {
protected:
    NightLayerTest()
    {
        m_scene.nodes[0].settings.set("pattern", std::string("diurnal"));
        m_model.sync(m_scene);
        at(0);
        update();
        EXPECT_TRUE(settles());
    }
    void at(double hours)
    {
        m_model.takeFrame(test::frameOf(m_scene, test::topologyOf(m_scene), hours * 3'600));
        (void)m_model.takeDirty();
    }
};

TEST_F(NightLayerTest, NightFollowsTimeWithoutAFrameThatWaitsForIt)
{
    const QImage midnight = shown();
    ASSERT_TRUE(m_model.snapshot().noon);
    at(0.02); // a minute: less than a degree
    update();
    EXPECT_TRUE(m_layer.isSettled()) << "a minute changes nothing";
    at(12);
    update();
    EXPECT_FALSE(m_layer.isSettled());
    EXPECT_EQ(differing(shown(), midnight), 0) << "this frame does not wait";
    EXPECT_TRUE(settles());
    EXPECT_EQ(differing(shown(), fresh()), 0);
    EXPECT_GT(differing(shown(), midnight), 1'000);
}

TEST_F(NightLayerTest, WhileItIsOnItsWayWhatIsDrawnFitsTheNightThatIsShown)
{
    at(12);
    m_view = m_view.panned({60, -40});
    update();
    EXPECT_FALSE(m_layer.isSettled());
    const QImage panned = shown();
    at(0);
    EXPECT_EQ(differing(panned, fresh()), 0) << "the strips are of the same hour as the rest";
}

TEST_F(NightLayerTest, ManyHoursInAMomentAreFewPictures)
{
    QSignalSpy pictures(&m_layer, &StaticLayer::settled);
    QElapsedTimer timer;
    timer.start();
    for (int minute = 0; timer.elapsed() < 600; minute += 10) {
        at(minute / 60.0);
        update();
        QTest::qWait(5);
    }
    EXPECT_LE(pictures.count(), 600 / StaticLayer::kTurnEvery + 1);
}

TEST_F(StaticLayerTest, ALevelShinesThroughTheOneBeforeForAMoment)
{
    double wall = 1'000;
    m_layer.setFades([&] { return wall; });
    update();
    m_layer.renderNow();
    const View far = m_view;
    m_view = m_view.zoomed(4, {450, 300});
    ASSERT_NE(far.detail(), m_view.detail());
    update();
    ASSERT_TRUE(settles());
    const auto presented = [&](double at) {
        QImage frame = CanvasRenderer::imageFor(m_view);
        EXPECT_TRUE(m_layer.present(frame, m_view, at));
        return frame;
    };
    EXPECT_TRUE(m_layer.isFading(wall));
    const QImage begin = presented(wall), half = presented(wall + StaticLayer::kFade / 2);
    const QImage end = fresh();
    EXPECT_GT(differing(begin, end), 5'000) << "what was there before";
    for (int y = 0; y < half.height(); y += 7)
        for (int x = 0; x < half.width(); x += 7)
            EXPECT_NEAR(qBlue(half.pixel(x, y)), (qBlue(begin.pixel(x, y)) + qBlue(end.pixel(x, y))) / 2, 2);
    EXPECT_EQ(differing(presented(wall + StaticLayer::kFade), end), 0);
    EXPECT_FALSE(m_layer.isFading(wall + StaticLayer::kFade));
}

TEST_F(StaticLayerTest, WithoutFadesOrWithinALevelItIsThereAtOnce)
{
    update();
    m_view = m_view.zoomed(4, {450, 300});
    update();
    ASSERT_TRUE(settles());
    EXPECT_EQ(differing(shown(), fresh()), 0);
    m_layer.setFades([] { return 0.0; });
    const View before = m_view;
    m_view = m_view.zoomed(1.01, {450, 300});
    ASSERT_EQ(before.detail(), m_view.detail());
    update();
    ASSERT_TRUE(settles());
    EXPECT_FALSE(m_layer.isFading(0));
}

/// A card falls silent while fades are on.
class StateFadeTest : public StaticLayerTest {
protected:
    StateFadeTest()
    {
        m_layer.setFades([this] { return m_wall; });
        m_frame = shownAfterASecond();
        (void)m_model.takeTurned();
    }
    void turn(NodeView::State state)
    {
        m_frame.nodes[m_model.find(m_card)].view.state = state;
        m_model.takeFrame(m_frame);
        m_layer.update(m_model.snapshot(), m_model.geometryVersion(), m_view, *m_theme, m_model.takeDirty(),
                       m_model.takeTurned());
        repair({});
    }
    QImage presented(double at)
    {
        QImage frame = CanvasRenderer::imageFor(m_view);
        EXPECT_TRUE(m_layer.present(frame, m_view, at));
        return frame;
    }
    /// On the card; the words of its places are another thing.
    void expectBetween(const QImage& mixed, const QImage& a, const QImage& b, double share)
    {
        const QRect card = m_view.toScreen(m_model.items()[m_model.find(m_card)].rect).toAlignedRect();
        ASSERT_TRUE(mixed.rect().contains(card));
        for (int y = card.top(); y <= card.bottom(); ++y)
            for (int x = card.left(); x <= card.right(); ++x)
                ASSERT_NEAR(qRed(mixed.pixel(x, y)),
                            qRed(a.pixel(x, y)) * (1 - share) + qRed(b.pixel(x, y)) * share, 2)
                    << x << "," << y;
    }

    double m_wall = 1'000;
    Frame m_frame;
    NodeId m_card{"billing-1"};
};

TEST_F(StateFadeTest, AStateFadesIntoTheNextAsAFunctionOfTime)
{
    const QImage before = fresh();
    turn(NodeView::State::Off);
    const QImage after = fresh();
    ASSERT_GT(differing(before, after), 500);
    EXPECT_TRUE(m_layer.isFading(m_wall));
    expectBetween(presented(m_wall), before, after, 0);
    expectBetween(presented(m_wall + StateFades::kLasts / 2), before, after, 0.5);
    expectBetween(presented(m_wall + StateFades::kLasts / 4), before, after, 0.25);
    EXPECT_EQ(differing(presented(m_wall + StateFades::kLasts), after), 0);
    EXPECT_FALSE(m_layer.isFading(m_wall + StateFades::kLasts));
}

TEST_F(StateFadeTest, WhatTurnsAgainGoesOnFromWhatIsSeen)
{
    turn(NodeView::State::Off);
    m_wall += StateFades::kLasts / 2;
    const QImage seen = presented(m_wall);
    turn(NodeView::State::Starting);
    expectBetween(presented(m_wall), seen, seen, 1);
    expectBetween(presented(m_wall + StateFades::kLasts / 2), seen, fresh(), 0.5);
    EXPECT_EQ(differing(presented(m_wall + StateFades::kLasts), fresh()), 0);
}

TEST_F(StateFadeTest, AFadeMovesWithThePicture)
{
    const QImage before = fresh();
    turn(NodeView::State::Off);
    const QPoint by(40, -24);
    m_view = m_view.panned(by);
    update();
    const QImage moved = presented(m_wall);
    const QRect card = m_view.toScreen(m_model.items()[m_model.find(m_card)].rect).toAlignedRect();
    EXPECT_EQ(differing(moved.copy(card), before.copy(card.translated(-by))), 0);
}

TEST_F(StateFadeTest, NumbersAndReducedMotionChangeAtOnce)
{
    m_frame.nodes[m_model.find(m_card)].metrics[0] = 6;
    turn(NodeView::State::Ok);
    EXPECT_FALSE(m_layer.isFading(m_wall));
    m_layer.setFades(nullptr);
    turn(NodeView::State::Off);
    EXPECT_FALSE(m_layer.isFading(m_wall));
    EXPECT_EQ(differing(presented(m_wall), fresh()), 0);
}

TEST_F(StateFadeTest, WhatIsDrawnAtOnceForAPictureDoesNotFade)
{
    turn(NodeView::State::Off);
    ASSERT_TRUE(m_layer.isFading(m_wall));
    m_layer.renderNow();
    EXPECT_FALSE(m_layer.isFading(m_wall));
    EXPECT_EQ(differing(presented(m_wall), fresh()), 0);
}

TEST(StateFades, WhatIsBeyondChangesAtOnceAlsoWhereSomethingFaded)
{
    for (const bool tooMany : {false, true}) {
        QImage image(2000, 1000, QImage::Format_RGB32);
        image.fill(Qt::black);
        StateFades fades;
        fades.begin(image, {QRect(10, 10, 50, 50)}, 0);
        image.fill(Qt::white);
        QImage seen = image;
        fades.present(seen, {}, 10);
        ASSERT_LT(qRed(seen.pixel(20, 20)), 100) << "it has hardly begun to fade";
        fades.begin(image, std::vector<QRect>(tooMany ? StateFades::kMostParts + 1 : 1, QRect(0, 0, 2000, 900)), 10);
        seen = image;
        fades.present(seen, {}, 20);
        EXPECT_EQ(seen, image) << tooMany;
    }
}

TEST(StateFades, MoreThanCanBePaidForChangesAtOnce)
{
    QImage image(2000, 1000, QImage::Format_RGB32);
    image.fill(Qt::black);
    StateFades fades;
    fades.begin(image, {QRect(0, 0, 1000, 500)}, 0);
    EXPECT_TRUE(fades.isActive(0));
    fades.begin(image, {QRect(0, 500, 1000, 500)}, 10);
    EXPECT_TRUE(fades.isActive(StateFades::kLasts - 1));
    EXPECT_FALSE(fades.isActive(StateFades::kLasts + 5)) << "the second would have been too much";
    fades.begin(image, std::vector<QRect>(StateFades::kMostParts + 1, QRect(0, 0, 2, 2)), 1'000);
    EXPECT_FALSE(fades.isActive(1'000));
}

} // namespace
} // namespace cloudyard

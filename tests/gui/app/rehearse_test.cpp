// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Failure injection as somebody rehearses with it: palette, form, strip, chips, keeping.
#include <algorithm>
#include <memory>

#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "core/study/run_scene.h"
#include "gui/app/scene_library.h"
#include "gui/canvas/canvas_chips.h"
#include "gui/canvas/canvas_widget.h"
#include "gui/canvas/draw/icons.h"
#include "gui/canvas/scene/wellbeing.h"
#include "gui/panels/inspector/inspector_panel.h"
#include "gui/panels/look/labels.h"
#include "gui/panels/palette/palette_panel.h"
#include "gui/panels/timeline/time_strip.h"
#include "tests/gui/app/person.h"

namespace cloudyard {
namespace {

struct RehearseTest : ::testing::Test {
    RehearseTest()
    {
        window.resize(1600, 1000);
        window.show();
        EXPECT_TRUE(window.document().load(sceneFolder() + "/orders-survive-a-zone.yard"));
        window.canvas().canvas().zoomToFit();
        person.wait(0.1);
    }
    [[nodiscard]] CanvasWidget& canvas() { return window.canvas().canvas(); }
    [[nodiscard]] TimeStrip& strip() { return window.timeStrip(); }
    [[nodiscard]] const Frame& frame() { return *window.feed().frame(); }
    [[nodiscard]] const Scene& scene() { return window.document().scene(); }
    [[nodiscard]] QPointF middleOf(const char* node) { return canvas().boxOf(NodeId(node)).center(); }
    [[nodiscard]] QPointF headerOf(const char* place)
    {
        const QRectF box = canvas().boxOf(NodeId(place));
        return {box.left() + 30, box.top() + 10};
    }
    [[nodiscard]] FaultPopover* popover()
    {
        for (FaultPopover* each : window.findChildren<FaultPopover*>())
            if (each->isVisible())
                return each;
        return nullptr;
    }
    /// What the tag at the pointer says while the fault is over the point.
    QString dragOver(const char* fault, QPointF at)
    {
        data.reset(faultMimeData(*vocabulary().fault(fault)));
        QDragEnterEvent enter(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDragMoveEvent move(at.toPoint(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &move);
        return canvas().preview().hint ? canvas().preview().hint->text : QString();
    }
    /// Drags a fault of the palette onto a point of the canvas and lets go.
    FaultPopover* drop(const char* fault, QPointF at)
    {
        (void)dragOver(fault, at);
        QDropEvent event(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas(), &event);
        return popover();
    }
    FaultPopover* dropOnStrip(const char* fault, double seconds)
    {
        const QPoint at = strip().pointAt(SimTime::fromSeconds(seconds));
        data.reset(faultMimeData(*vocabulary().fault(fault)));
        QDragEnterEvent enter(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip(), &enter);
        QDragMoveEvent move(at, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip(), &move);
        QDropEvent event(QPointF(at), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&strip(), &event);
        return popover();
    }
    static void type(QComboBox& field, const char* text)
    {
        field.lineEdit()->selectAll();
        QTest::keyClicks(field.lineEdit(), text);
    }
    void runTo(double seconds)
    {
        window.link().runTo(SimTime::fromSeconds(seconds), false);
        person.wait(0.3);
    }
    /// The last fault that the run knows of.
    [[nodiscard]] const FaultSpec& last() { return frame().faults.back(); }
    [[nodiscard]] std::string targetOf(const FaultSpec& fault)
    {
        return fault.node != kNone ? frame().topology->nodeIds[fault.node] : frame().topology->linkIds[fault.link];
    }
    [[nodiscard]] std::string kindOf(const FaultSpec& fault) { return frame().topology->faults[fault.kind]->id; }
    /// Until the strip, which is drawn ten times a second at most, shows what the run knows now.
    void settle()
    {
        person.wait(0.1);
        QTest::qWait(320);
    }
    [[nodiscard]] std::ptrdiff_t acting() { return std::ranges::count_if(frame().faults, &FaultSpec::active); }
    [[nodiscard]] FaultToast* chip(const QString& part)
    {
        for (FaultToast* toast : canvas().findChildren<FaultToast*>())
            if (toast->isVisible() && toast->words().title.contains(part))
                return toast;
        return nullptr;
    }

    Appearance appearance{ThemeChoice::Dark};
    MainWindow window{appearance, Session::Options{.threaded = false, .framesPerSecond = 30}};
    testing::Person person{window};
    std::unique_ptr<QMimeData> data;
};

TEST_F(RehearseTest, thePaletteHasATileForEachNameOfAFault)
{
    std::vector<std::string_view> names;
    for (const FaultTile* tile : window.components().shownFaults()) {
        names.push_back(tile->fault().name);
        EXPECT_TRUE(hasIcon(tile->fault().id.data())) << tile->fault().id;
    }
    for (const FaultDescriptor* fault : vocabulary().faults)
        EXPECT_EQ(std::ranges::count(names, fault->name), 1) << fault->name;
}

TEST_F(RehearseTest, aClickedFaultIsDrawnWithinTwoFrames)
{
    person.press(ActionId::PlayPause);
    person.wait(2);
    canvas().settle();
    const QImage before = canvas().grab().toImage();
    ASSERT_TRUE(person.choose(NodeId("eu-b"), "zone-power-loss"));
    person.wait(1.0 / 30); // one frame of this session, the second is the slack
    canvas().settle();
    const ItemIndex zone = canvas().model().find(NodeId("eu-b"));
    EXPECT_TRUE(canvas().model().snapshot().live(zone).fault);
    const QPoint corner = canvas().view().toScreen(canvas().model().items()[zone].rect).bottomLeft().toPoint() + QPoint(5, -5);
    const auto redness = [&](const QImage& picture) {
        const QColor colour = picture.pixelColor(corner * picture.devicePixelRatio());
        return colour.red() - colour.blue();
    };
    EXPECT_GT(redness(canvas().grab().toImage()), redness(before) + 10);
}

TEST_F(RehearseTest, whileDraggingTheTargetStandsOutAndIllegalOnesSayWhy)
{
    const QString zone = dragOver("zone-power-loss", headerOf("eu-a"));
    EXPECT_TRUE(zone.contains("loses power")) << zone.toStdString();
    ASSERT_TRUE(canvas().preview().aim);
    EXPECT_EQ(canvas().preview().aim->item, canvas().model().find(NodeId("eu-a")));
    EXPECT_GE(canvas().preview().aim->legal.size(), 4U) << "three zones, a region, instances";
    EXPECT_TRUE(canvas().preview().aim->legalLinks.empty());
    dragOver("zone-power-loss", middleOf("orders"));
    EXPECT_EQ(canvas().preview().aim->item, canvas().model().find(NodeId("eu"))) << "what it stands in";
    const QString refusal = dragOver("stop-instance", middleOf("orders"));
    EXPECT_EQ(canvas().preview().aim->item, kNoIndex);
    EXPECT_TRUE(canvas().preview().hint->refusal);
    EXPECT_TRUE(refusal.contains("instance")) << refusal.toStdString();
    EXPECT_EQ(drop("stop-instance", middleOf("orders")), nullptr);
    EXPECT_FALSE(canvas().preview().aim) << "nothing is left behind";
}

TEST_F(RehearseTest, aDropOnARegionAsksAndEnterInjects)
{
    runTo(5);
    FaultPopover* form = drop("zone-power-loss", headerOf("eu"));
    ASSERT_NE(form, nullptr);
    type(form->durationField(), "0:20");
    QTest::keyClick(form->durationField().lineEdit(), Qt::Key_Return);
    person.wait(0.1);
    EXPECT_EQ(popover(), nullptr);
    EXPECT_EQ(kindOf(last()), "region-power-loss");
    EXPECT_EQ(targetOf(last()), "eu");
    EXPECT_TRUE(last().active);
    EXPECT_EQ(last().to - last().from, Duration::seconds(20));
}

TEST_F(RehearseTest, escapeLeavesAllAsItWasAndNonsenseIsRefusedInWords)
{
    runTo(5);
    const std::size_t before = frame().faults.size();
    FaultPopover* form = drop("stop-instance", middleOf("web-b"));
    ASSERT_NE(form, nullptr);
    type(form->durationField(), "for ever");
    QTest::keyClick(form->durationField().lineEdit(), Qt::Key_Return);
    EXPECT_EQ(popover(), form) << "it stays open";
    EXPECT_FALSE(form->error().isEmpty());
    type(form->durationField(), "10 s");
    type(form->whenField(), "at 0:03");
    form->confirmButton().click();
    EXPECT_TRUE(form->error().contains("passed")) << form->error().toStdString();
    type(form->whenField(), "at 99:00");
    form->confirmButton().click();
    EXPECT_TRUE(form->error().contains("4:00")) << "the scene's end";
    QTest::keyClick(form->whenField().lineEdit(), Qt::Key_Escape);
    person.wait(0.1);
    EXPECT_EQ(popover(), nullptr);
    EXPECT_EQ(frame().faults.size(), before);
}

TEST_F(RehearseTest, aLinkIsSlowedByWhatTheFormSays)
{
    runTo(5);
    window.canvas().select({{}, {scene().links.front().id}});
    FaultTile* tile = nullptr;
    for (FaultTile* each : window.components().shownFaults())
        tile = each->fault().id == "add-latency" ? each : tile;
    ASSERT_NE(tile, nullptr);
    QTest::keyClick(tile, Qt::Key_Space); // by keyboard: the selected link is the target
    FaultPopover* form = popover();
    ASSERT_NE(form, nullptr);
    ASSERT_NE(form->parameters(), nullptr);
    form->parameters()->field("delay")->enter("90 ms");
    form->confirmButton().click();
    person.wait(0.1);
    EXPECT_EQ(kindOf(last()), "add-latency");
    EXPECT_EQ(last().values.delay, Duration::milliseconds(90));
    EXPECT_TRUE(frame().links[last().link].impaired);
}

TEST_F(RehearseTest, aTileWithoutATargetSaysWhatItHits)
{
    window.canvas().select({{NodeId("orders")}, {}});
    for (FaultTile* tile : window.components().shownFaults())
        if (tile->fault().id == "stop-instance")
            QTest::keyClick(tile, Qt::Key_Return);
    EXPECT_EQ(popover(), nullptr);
}

TEST_F(RehearseTest, theMenuHasAnEntryForATimeOrLaterBesideTheImmediateOne)
{
    runTo(5);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "stop-instance-later"));
    FaultPopover* form = popover();
    ASSERT_NE(form, nullptr);
    type(form->whenField(), "at 0:30");
    EXPECT_EQ(form->confirmButton().text(), "Plan it");
    form->confirmButton().click();
    person.wait(0.1);
    EXPECT_FALSE(last().begun);
    EXPECT_EQ(last().from, SimTime::fromSeconds(30));
    ASSERT_TRUE(person.choose(NodeId("web-b"), "cancel"));
    person.wait(0.1);
    EXPECT_TRUE(last().over);
    EXPECT_FALSE(last().begun);
}

TEST_F(RehearseTest, whatActsAlreadyIsOfferedItsEndInTheMenu)
{
    runTo(5);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "stop-instance"));
    person.wait(0.1);
    EXPECT_FALSE(person.choose(NodeId("web-b"), "stop-instance"));
    EXPECT_FALSE(person.choose(NodeId("web-b"), "stop-instance-later"));
    EXPECT_EQ(acting(), 1);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "restore"));
    person.wait(0.1);
    EXPECT_EQ(acting(), 0);
    EXPECT_TRUE(person.choose(NodeId("web-b"), "stop-instance"));
}

TEST_F(RehearseTest, faultsAlikeHaveOneChipThatEndsThemAll)
{
    runTo(5);
    window.link().injectFault("stop-instance", "web-b", Duration::seconds(20));
    window.link().injectFault("stop-instance", "web-b");
    window.link().injectFault("stop-instance", "web-c");
    person.wait(0.1);
    ASSERT_EQ(acting(), 3);
    const auto chips = canvas().findChildren<FaultToast*>();
    EXPECT_EQ(std::ranges::count_if(chips, [](const FaultToast* each) { return each->words().title.contains("stopped"); }), 2);
    EXPECT_FALSE(chip("web-b: stopped")->words().detail.contains("ends in")) << "the last of them holds until it is restored";
    chip("web-b: stopped")->findChild<QPushButton*>()->click();
    person.wait(0.1);
    EXPECT_EQ(acting(), 1) << "web-c";
    EXPECT_EQ(chip("web-b: stopped"), nullptr);
}

TEST_F(RehearseTest, theInspectorsButtonEndsWhatActs)
{
    runTo(5);
    person.click(NodeId("web-b"));
    const auto button = [&](const char* text) {
        for (QPushButton* each : window.inspector().findChildren<QPushButton*>())
            if (each->text() == QLatin1String(text))
                return each;
        return static_cast<QPushButton*>(nullptr);
    };
    ASSERT_NE(button("Stop"), nullptr);
    button("Stop")->click();
    settle();
    EXPECT_EQ(acting(), 1);
    EXPECT_EQ(button("Stop"), nullptr);
    ASSERT_NE(button("Start"), nullptr);
    button("Start")->click();
    settle();
    EXPECT_EQ(acting(), 0);
    EXPECT_NE(button("Stop"), nullptr);
}

TEST_F(RehearseTest, theInspectorSaysWhatIsDownInAPlaceAndWhatCannotWork)
{
    runTo(5);
    const auto says = [&](const char* text) {
        settle();
        return std::ranges::any_of(window.inspector().findChildren<Pill*>(), [&](const Pill* pill) { return pill->text() == QLatin1String(text); });
    };
    window.canvas().select({{NodeId("eu-b")}, {}});
    EXPECT_TRUE(says("Healthy"));
    window.link().injectFault("stop-instance", "web-b");
    EXPECT_TRUE(says("1 down"));

    ASSERT_TRUE(window.document().load(sceneFolder() + "/first-queue.yard"));
    window.canvas().select({{NodeId("orders")}, {}});
    EXPECT_TRUE(says("Healthy"));
    const auto polled = std::ranges::find(scene().links, NodeId("orders"), &Link::from);
    ASSERT_NE(polled, scene().links.end());
    window.canvas().select({{}, {polled->id}});
    person.press(ActionId::Delete);
    window.canvas().select({{NodeId("orders")}, {}});
    EXPECT_TRUE(says("Incomplete")) << "nothing polls it";
}

TEST_F(RehearseTest, aDropOnWhatIsBrokenThatWayOffersItsEndOrAChange)
{
    runTo(5);
    window.link().injectFault("stop-instance", "web-b");
    person.wait(0.1);
    EXPECT_EQ(drop("stop-instance", middleOf("web-b")), nullptr);
    auto* menu = window.findChild<QMenu*>("end-fault");
    ASSERT_NE(menu, nullptr);
    menu->actions().back()->trigger(); // "Change it…"
    FaultPopover* form = popover();
    ASSERT_NE(form, nullptr);
    type(form->durationField(), "30 s");
    form->confirmButton().click();
    person.wait(0.1);
    EXPECT_EQ(acting(), 1) << "in its place";
    EXPECT_TRUE(last().active);
    EXPECT_LT(last().to, SimTime::never());
    menu->close();
    (void)drop("stop-instance", middleOf("web-b"));
    const auto menus = window.findChildren<QMenu*>("end-fault");
    menus.back()->actions().at(1)->trigger(); // "Start", after the heading
    person.wait(0.1);
    EXPECT_EQ(acting(), 0);
}

TEST_F(RehearseTest, theStripTellsTheStoryAndSkipsToIt)
{
    settle();
    EXPECT_TRUE(strip().text().startsWith("Zone a loses power in 1:00")) << strip().text().toStdString();
    ASSERT_EQ(strip().content().bands.size(), 1U);
    EXPECT_EQ(strip().content().bands[0].state, StripBand::State::Planned);
    EXPECT_EQ(strip().content().bands[0].from, SimTime::fromSeconds(60));
    EXPECT_EQ(strip().content().bands[0].to, SimTime::fromSeconds(180));
    strip().skipButton().click();
    person.wait(0.3);
    settle();
    EXPECT_EQ(frame().now, SimTime::fromSeconds(60));
    EXPECT_EQ(strip().content().bands[0].state, StripBand::State::Active);
}

TEST_F(RehearseTest, theStripMarksWhatABalancerDidAndWhoServesAgain)
{
    runTo(240);
    settle();
    const auto& marks = strip().content().marks;
    const auto marked = [&](Milestone what, const char* node, double from, double to) {
        return std::ranges::any_of(marks, [&](const StripMark& mark) {
            return mark.milestone == what && mark.target == node && mark.at >= SimTime::fromSeconds(from) &&
                   mark.at <= SimTime::fromSeconds(to);
        });
    };
    // The second failed check times out at 68 s; boot takes 15 s from 180 s; two passed checks at 196 and 201 s.
    EXPECT_TRUE(marked(Milestone::TargetUnhealthy, "web-a", 67.9, 68.1));
    EXPECT_TRUE(marked(Milestone::InService, "fulfil-a", 194.9, 195.1));
    EXPECT_TRUE(marked(Milestone::TargetHealthy, "web-a", 200.9, 201.1));
    EXPECT_EQ(strip().content().bands[0].state, StripBand::State::Past);
}

TEST_F(RehearseTest, aClickOnABandSelectsItsTargetAndOneOnTimeToComeSkipsThere)
{
    settle();
    QTest::mouseClick(&strip(), Qt::LeftButton, Qt::NoModifier, strip().pointAt(SimTime::fromSeconds(90)));
    EXPECT_EQ(window.inspector().subject().node, NodeId("eu-a"));
    QSignalSpy skipped(&strip(), &TimeStrip::skipRequested);
    QTest::mouseClick(&strip(), Qt::LeftButton, Qt::NoModifier, strip().pointAt(SimTime::fromSeconds(20)));
    QTRY_COMPARE_WITH_TIMEOUT(skipped.size(), 1, 2'000);
    person.wait(0.3);
    EXPECT_NEAR(frame().now.toSeconds(), 20, 0.6);
    QTest::mouseClick(&strip(), Qt::LeftButton, Qt::NoModifier, strip().pointAt(SimTime::fromSeconds(5)));
    QTest::qWait(QApplication::doubleClickInterval() + 100);
    EXPECT_EQ(skipped.size(), 1) << "what has passed cannot be run to";
}

TEST_F(RehearseTest, aFaultIsDroppedOnTheStripAndItsTargetChosen)
{
    FaultPopover* form = dropOnStrip("stop-instance", 30);
    ASSERT_NE(form, nullptr);
    const int at = form->targetField().findData(QStringLiteral("web-c"));
    ASSERT_GE(at, 0);
    EXPECT_LT(form->targetField().findData(QStringLiteral("orders")), 0) << "only what it may hit";
    form->targetField().setCurrentIndex(at);
    type(form->durationField(), "10 s");
    form->confirmButton().click();
    person.wait(0.1);
    EXPECT_EQ(kindOf(last()), "stop-instance");
    EXPECT_EQ(targetOf(last()), "web-c");
    EXPECT_NEAR(last().from.toSeconds(), 30, 0.6);
    EXPECT_FALSE(last().begun);
    EXPECT_EQ(scene().experiment.size(), 1U) << "a rehearsal changes no scene";
}

TEST_F(RehearseTest, aDoubleClickPlansWhateverIsChosen)
{
    window.canvas().select({{NodeId("web-b")}, {}});
    const QPoint at = strip().pointAt(SimTime::fromSeconds(40));
    QTest::mouseDClick(&strip(), Qt::LeftButton, Qt::NoModifier, at);
    FaultPopover* form = popover();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->targetField().currentData().toString(), "web-b") << "what is selected comes first";
    form->faultField().setCurrentIndex(form->faultField().findText("Latency"));
    EXPECT_EQ(form->targetField().findData(QStringLiteral("web-b")), -1);
    EXPECT_GT(form->targetField().count(), 0);
    ASSERT_NE(form->parameters(), nullptr);
    form->confirmButton().click();
    person.wait(0.1);
    EXPECT_EQ(kindOf(last()), "add-latency");
    EXPECT_NEAR(last().from.toSeconds(), 40, 0.6);
}

TEST_F(RehearseTest, aPlannedBandIsDraggedToAnotherTime)
{
    settle();
    const auto dragBand = [&](double from, double to) {
        const QPoint start = strip().pointAt(SimTime::fromSeconds(from));
        const QPoint end = strip().pointAt(SimTime::fromSeconds(to));
        QTest::mousePress(&strip(), Qt::LeftButton, Qt::NoModifier, start);
        for (int i = 1; i <= 5; ++i) {
            const QPointF at = start + QPointF(end - start) * i / 5;
            QMouseEvent move(QEvent::MouseMove, at, strip().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
            QCoreApplication::sendEvent(&strip(), &move);
        }
        QTest::mouseRelease(&strip(), Qt::LeftButton, Qt::NoModifier, end);
        person.wait(0.1);
        settle();
    };
    dragBand(62, 42); // the scene's own: an edit of the scene
    EXPECT_NEAR(scene().experiment[0].at.toSeconds(), 40, 1.1);
    EXPECT_NEAR(strip().content().bands[0].from.toSeconds(), 40, 1.1);
    person.press(ActionId::Undo);
    settle();
    EXPECT_EQ(strip().content().bands[0].from, SimTime::fromSeconds(60));

    window.link().planFault(SimTime::fromSeconds(10), {"stop-instance", "web-b", Duration::seconds(10)});
    person.wait(0.1);
    settle();
    dragBand(11, 31); // one by hand: a command
    const auto moved = std::ranges::find(strip().content().bands, std::string("web-b"), &StripBand::target);
    ASSERT_NE(moved, strip().content().bands.end());
    EXPECT_NEAR(moved->from.toSeconds(), 30, 1.1);
    EXPECT_EQ(moved->to - moved->from, Duration::seconds(10));
    EXPECT_EQ(scene().experiment.size(), 1U);
}

/// What is to come waits on the time strip alone where its chip would cover the scene; what holds keeps its Restore.
TEST_F(RehearseTest, chipsKeepToOneRowForWhatIsToCome)
{
    for (const int wide : {1500, 1900}) {
        SCOPED_TRACE(wide);
        window.resize(wide, 1000);
        runTo(3);
        for (const char* instance : {"web-b", "web-c"})
            window.link().injectFault("stop-instance", instance);
        person.wait(0.1);
        const FaultToast* planned = chip("loses power");
        EXPECT_EQ(planned != nullptr, wide == 1900);
        EXPECT_NE(chip("web-b: stopped"), nullptr);
        EXPECT_NE(chip("web-c: stopped"), nullptr);
        const FaultActions* all = canvas().findChild<FaultActions*>();
        EXPECT_EQ(all->y(), chip("web-b: stopped")->y());
        window.link().clearAllFaults();
        person.wait(0.1);
    }
}

TEST_F(RehearseTest, chipsRestoreCancelAndEndAll)
{
    window.resize(1900, 1000); // room for all of them
    person.wait(0.1);
    ASSERT_NE(chip("loses power"), nullptr);
    EXPECT_TRUE(chip("loses power")->words().isPlanned);
    EXPECT_TRUE(chip("loses power")->words().detail.startsWith("in 1:00"));
    runTo(3);
    window.link().injectFault("stop-instance", "web-b");
    person.wait(0.1);
    ASSERT_NE(chip("stopped"), nullptr);
    window.link().injectFault("cut-link", scene().links.front().id.str());
    person.wait(0.1);
    auto* all = canvas().findChild<FaultActions*>();
    ASSERT_TRUE(all->isVisible());
    chip("loses power")->findChild<QPushButton*>()->click();
    all->findChildren<QPushButton*>().front()->click();
    person.wait(0.2);
    for (const FaultSpec& fault : frame().faults)
        EXPECT_TRUE(fault.over);
    EXPECT_EQ(chip("stopped"), nullptr);
    EXPECT_EQ(chip("loses power"), nullptr);
}

TEST_F(RehearseTest, whatWasDoneByHandIsKeptAndRestartTellsTheSameStory)
{
    runTo(12.3);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "stop-instance"));
    person.wait(0.1);
    runTo(17);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "restore"));
    person.wait(0.1);
    FaultPopover* form = dropOnStrip("stop-instance", 30);
    form->targetField().setCurrentIndex(form->targetField().findData(QStringLiteral("fulfil-b")));
    type(form->durationField(), "8 s");
    form->confirmButton().click();
    person.wait(0.1);
    settle();
    ASSERT_TRUE(strip().keepButton().isVisible());
    strip().keepButton().click();
    person.wait(0.1);
    settle();
    EXPECT_EQ(scene().experiment.size(), 3U);
    EXPECT_FALSE(strip().keepButton().isVisible());
    runTo(100);
    const std::uint64_t live = frame().fingerprint;
    std::vector<std::pair<SimTime, SimTime>> spans;
    for (const FaultSpec& fault : frame().faults)
        if (fault.begun)
            spans.emplace_back(fault.from, fault.to);
    ASSERT_EQ(spans.size(), 3U);

    person.press(ActionId::Restart);
    person.wait(0.1);
    runTo(100);
    EXPECT_EQ(frame().fingerprint, live);
    for (const FaultSpec& fault : frame().faults)
        EXPECT_NE(std::ranges::find(spans, std::pair(fault.from, fault.to)), spans.end());
    person.press(ActionId::Undo);
    EXPECT_EQ(scene().experiment.size(), 1U) << "one edit";
}

/// The scene's own fault is ended by hand, another struck out: Keep writes both, and Restart tells what was seen.
TEST_F(RehearseTest, anEarlyEndIsOfferedToBeKeptAndRestartTellsIt)
{
    runTo(80);
    ASSERT_EQ(acting(), 1);
    EXPECT_FALSE(strip().keepButton().isVisible());
    chip("power lost")->findChild<QPushButton*>()->click();
    person.wait(0.1);
    settle();
    ASSERT_TRUE(strip().keepButton().isVisible());
    EXPECT_EQ(strip().keepButton().text(), "Keep 1 early end in the scene");
    EXPECT_TRUE(window.actions().get(ActionId::KeepFaults)->isEnabled());
    EXPECT_EQ(scene().experiment[0].duration, Duration::seconds(120)) << "in this run only";
    strip().keepButton().click();
    person.wait(0.1);
    settle();
    EXPECT_FALSE(strip().keepButton().isVisible());
    ASSERT_EQ(scene().experiment.size(), 1U);
    EXPECT_LT(*scene().experiment[0].duration, Duration::seconds(30));
    runTo(240);
    const std::uint64_t live = frame().fingerprint;
    ASSERT_TRUE(frame().verdict);
    const std::string verdict = frame().verdict->sentence();
    person.press(ActionId::Restart);
    person.wait(0.1);
    runTo(240);
    EXPECT_EQ(frame().fingerprint, live);
    EXPECT_EQ(frame().verdict->sentence(), verdict);
    const auto report = runScene(scene());
    ASSERT_TRUE(report);
    EXPECT_EQ(report->fingerprint, live) << "and a run without a window";
    EXPECT_EQ(report->verdict.sentence(), verdict);
}

TEST_F(RehearseTest, aCancellationIsKeptToo)
{
    window.resize(1900, 1000);
    runTo(5);
    chip("loses power")->findChild<QPushButton*>()->click();
    person.wait(0.1);
    settle();
    EXPECT_EQ(strip().keepButton().text(), "Keep 1 cancellation in the scene");
    strip().keepButton().click();
    EXPECT_TRUE(scene().experiment.empty());
    person.press(ActionId::Undo);
    EXPECT_EQ(scene().experiment.size(), 1U);
}

/// What was not kept is gone from the new run but not from reach.
TEST_F(RehearseTest, afterRestartWhatWasNotKeptIsOffered)
{
    runTo(5);
    window.link().injectFault("stop-instance", "web-b", Duration::seconds(20));
    runTo(9);
    person.press(ActionId::Restart);
    person.wait(0.1);
    settle();
    EXPECT_EQ(frame().faults.size(), 1U);
    ASSERT_TRUE(strip().keepButton().isVisible());
    EXPECT_EQ(strip().keepButton().text(), "Not kept: 1 fault · Keep in the scene");
    strip().keepButton().click();
    settle();
    EXPECT_EQ(scene().experiment.size(), 2U);
    EXPECT_FALSE(strip().keepButton().isVisible());
    person.press(ActionId::Restart);
    runTo(10);
    EXPECT_EQ(acting(), 1);
}

TEST_F(RehearseTest, anotherSceneIsOpenedOnlyWhenUnkeptFaultsMayGo)
{
    runTo(5);
    window.link().injectFault("stop-instance", "web-b");
    person.wait(0.1);
    QString asked;
    QTimer::singleShot(0, &window, [&] {
        auto* box = window.findChild<QMessageBox*>("unsavedChanges");
        asked = box->informativeText();
        box->button(QMessageBox::Cancel)->click();
    });
    person.press(ActionId::New);
    EXPECT_TRUE(asked.contains("1 fault")) << asked.toStdString();
    EXPECT_FALSE(scene().nodes.empty()) << "it was called off";
}

/// Terminated while it has no power: the fault ends with it, its history keeps the name, and nothing acts after Undo.
TEST_F(RehearseTest, terminatingABrokenInstanceEndsItsFault)
{
    runTo(5);
    window.link().injectFault("instance-power-loss", "web-b");
    runTo(8);
    ASSERT_NE(chip("web-b: power lost"), nullptr);
    ASSERT_TRUE(person.choose(NodeId("web-b"), "terminate"));
    person.wait(0.3);
    EXPECT_EQ(scene().find(NodeId("web-b")), nullptr);
    EXPECT_EQ(acting(), 0);
    EXPECT_EQ(chip("power lost"), nullptr);
    person.press(ActionId::Undo);
    person.wait(0.3);
    settle();
    EXPECT_NE(scene().find(NodeId("web-b")), nullptr);
    EXPECT_EQ(acting(), 0);
    const auto history = faultHistory(frame(), vocabulary());
    const auto past = std::ranges::find(history, std::string("web-b"), &FaultView::target);
    ASSERT_NE(past, history.end());
    EXPECT_EQ(past->targetName, "web-b");
    EXPECT_TRUE(past->over);
    runTo(240);
    ASSERT_TRUE(frame().verdict);
    EXPECT_NE(frame().verdict->reasoning.find("web-b terminated at 0:08"), std::string::npos) << frame().verdict->reasoning;
}

TEST_F(RehearseTest, ordersHaveNoDurationAndNoEndToWaitFor)
{
    runTo(5);
    FaultPopover* form = drop("purge-queue", middleOf("orders"));
    ASSERT_NE(form, nullptr);
    EXPECT_FALSE(form->durationField().isVisible());
    form->confirmButton().click();
    person.wait(0.1);
    ASSERT_NE(chip("purged"), nullptr);
    EXPECT_TRUE(chip("purged")->words().detail.contains("until done")) << chip("purged")->words().detail.toStdString();
}

TEST_F(RehearseTest, sharesArePercentAndErrorsMoveNothing)
{
    runTo(5);
    const LinkId link = scene().links.front().id;
    window.canvas().select({{}, {link}});
    for (FaultTile* tile : window.components().shownFaults())
        if (tile->fault().id == "packet-loss")
            QTest::keyClick(tile, Qt::Key_Space);
    FaultPopover* form = popover();
    ASSERT_NE(form, nullptr);
    SettingField* share = form->parameters()->field("share");
    EXPECT_EQ(share->shownText(), "7 %");
    const QPoint button = form->confirmButton().mapToGlobal(QPoint());
    share->enter("140");
    EXPECT_TRUE(form->error().contains("percentage")) << form->error().toStdString();
    form->confirmButton().click();
    ASSERT_EQ(popover(), form);
    EXPECT_EQ(form->confirmButton().mapToGlobal(QPoint()), button);
    share->enter("40%");
    EXPECT_TRUE(form->error().isEmpty());
    type(form->durationField(), "for ever");
    form->confirmButton().click();
    EXPECT_FALSE(form->error().isEmpty());
    EXPECT_EQ(form->confirmButton().mapToGlobal(QPoint()), button);
    type(form->durationField(), "20 s");
    EXPECT_TRUE(form->error().isEmpty()) << "it is right now";
    QWheelEvent wheel({5, 5}, form->durationField().mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&form->durationField(), &wheel);
    EXPECT_EQ(form->durationField().currentText(), "20 s");
    form->confirmButton().click();
    person.wait(0.1);
    EXPECT_DOUBLE_EQ(last().values.share, 0.4);
    ASSERT_NE(chip("losing packets"), nullptr);
    EXPECT_TRUE(chip("losing packets")->words().title.endsWith("40 %"));
}

TEST_F(RehearseTest, overlappingFaultsLieInLanesOfTheStrip)
{
    runTo(5);
    window.link().planFault(SimTime::fromSeconds(80), {"stop-instance", "web-b", Duration::seconds(30)});
    window.link().planFault(SimTime::fromSeconds(200), {"stop-instance", "web-c", Duration::seconds(10)});
    person.wait(0.1);
    settle();
    const StripContent& content = strip().content();
    ASSERT_EQ(content.bands.size(), 3U);
    EXPECT_EQ(content.lanes, 2);
    EXPECT_EQ(content.bands[0].lane, 0);
    EXPECT_EQ(content.bands[1].lane, 1) << "while the first still acts";
    EXPECT_EQ(content.bands[2].lane, 0) << "it is over by then";
    EXPECT_NE(strip().middleOf(content.bands[0]).y(), strip().middleOf(content.bands[1]).y());
}

/// The second click of a double click does not end what slid under the pointer.
TEST_F(RehearseTest, aDoubleClickOnRestoreEndsOneFault)
{
    runTo(5);
    window.link().injectFault("stop-instance", "web-b");
    window.link().injectFault("stop-instance", "web-c");
    person.wait(0.1);
    chip("web-b: stopped")->findChild<QPushButton*>()->click();
    person.wait(0.05);
    chip("web-c: stopped")->findChild<QPushButton*>()->click();
    person.wait(0.1);
    EXPECT_EQ(acting(), 1);
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    chip("web-c: stopped")->findChild<QPushButton*>()->click();
    person.wait(0.1);
    EXPECT_EQ(acting(), 0);
}

TEST_F(RehearseTest, moreFaultsThanChipsAreListed)
{
    runTo(5);
    for (const char* node : {"web-a", "web-b", "web-c", "fulfil-a", "fulfil-b", "fulfil-c"})
        window.link().injectFault("stop-instance", node);
    person.wait(0.1);
    window.canvas().select({{NodeId("orders")}, {}});
    QPushButton* more = nullptr;
    for (QPushButton* button : canvas().findChild<FaultActions*>()->findChildren<QPushButton*>())
        more = button->text().endsWith("more") ? button : more;
    ASSERT_NE(more, nullptr);
    more->click();
    settle();
    EXPECT_TRUE(window.inspector().subject().isScene());
    EXPECT_GE(window.inspector().findChildren<QPushButton*>().size(), 6);
}

/// What has no faults of its own says what is near it.
TEST_F(RehearseTest, theFaultsTabOfABalancerLeadsToWhatCanBeBroken)
{
    const auto balancer = std::ranges::find(scene().nodes, std::string("load-balancer"), &Node::kind);
    ASSERT_NE(balancer, scene().nodes.end());
    window.canvas().select({{balancer->id}, {}});
    window.inspector().showTab(InspectorPanel::kFaults);
    QTest::qWait(1);
    auto* region = window.inspector().findChild<QPushButton*>("near-eu");
    ASSERT_NE(region, nullptr);
    EXPECT_NE(window.inspector().findChild<QPushButton*>("near-web-a"), nullptr);
    region->click();
    QTest::qWait(1);
    EXPECT_EQ(window.inspector().subject().node, NodeId("eu"));
}

TEST_F(RehearseTest, aDarkRegionLeavesNobodyHealthy)
{
    runTo(5);
    window.link().injectFault("region-power-loss", "eu");
    runTo(8);
    for (const Node& node : scene().nodes) {
        if (node.parent.empty() || node.kind == "zone")
            continue;
        const ItemIndex item = canvas().model().find(node.id);
        EXPECT_EQ(wellbeingOf(canvas().model().items()[item], canvas().model().snapshot().live(item), true), Wellbeing::Silent) << node.id.str();
    }
}

TEST_F(RehearseTest, theExperimentIsChangedAndShortenedInTheInspector)
{
    window.canvas().select({});
    window.inspector().showTab(InspectorPanel::kFaults);
    QTest::qWait(1);
    auto* edit = window.inspector().findChild<QPushButton*>("edit-0");
    ASSERT_NE(edit, nullptr);
    edit->click();
    FaultPopover* form = popover();
    ASSERT_NE(form, nullptr);
    EXPECT_EQ(form->whenField().currentText(), "at 1:00");
    EXPECT_EQ(form->durationField().currentText(), "2:00");
    type(form->whenField(), "at 0:45");
    type(form->durationField(), "1:00");
    form->targetField().setCurrentIndex(form->targetField().findData(QStringLiteral("eu-b")));
    form->confirmButton().click();
    EXPECT_EQ(scene().experiment[0].at, SimTime::fromSeconds(45));
    EXPECT_EQ(scene().experiment[0].duration, Duration::seconds(60));
    EXPECT_EQ(scene().experiment[0].target, "eu-b");
    auto* remove = window.inspector().findChild<QToolButton*>("remove-0");
    ASSERT_NE(remove, nullptr);
    remove->click();
    EXPECT_TRUE(scene().experiment.empty());
    person.press(ActionId::Undo);
    person.press(ActionId::Undo);
    EXPECT_EQ(scene().experiment[0].target, "eu-a");
    EXPECT_EQ(scene().experiment[0].at, SimTime::fromSeconds(60));
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Faults on the time strip and on chips: told, planned, moved, ended.
#include "tests/gui/app/rehearse_fixture.h"

namespace cloudyard {
namespace {

using StripTest = RehearseTest;

TEST_F(StripTest, theStripTellsTheStoryAndSkipsToIt)
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

TEST_F(StripTest, theStripMarksWhatABalancerDidAndWhoServesAgain)
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

TEST_F(StripTest, aClickOnABandSelectsItsTargetAndOneOnTimeToComeSkipsThere)
{
    settle();
    QTest::mouseClick(&strip(), Qt::LeftButton, Qt::NoModifier, strip().pointAt(SimTime::fromSeconds(90)));
    EXPECT_EQ(window.inspector().subject().node, NodeId("eu-a"));
    QSignalSpy skipped(&strip(), &TimeStrip::skipRequested);
    QTest::mouseClick(&strip(), Qt::LeftButton, Qt::NoModifier, strip().pointAt(SimTime::fromSeconds(20)));
    QTRY_COMPARE_WITH_TIMEOUT(skipped.size(), 1, 2'000);
    person.wait(0.3);
    EXPECT_NEAR(frame().now.toSeconds(), 20, 0.6);
}

TEST_F(StripTest, aClickOnTimeThatHasPassedGoesBackThereAndTheStoryIsTheSame)
{
    runTo(5);
    settle();
    const SimTime then = frame().now;
    const std::uint64_t fingerprint = frame().fingerprint;
    const std::uint32_t epoch = frame().epoch;
    runTo(20);
    settle();
    QTest::mouseClick(&strip(), Qt::LeftButton, Qt::NoModifier, strip().pointAt(then));
    QTRY_VERIFY_WITH_TIMEOUT((person.wait(0.1), frame().epoch != epoch && frame().now == then), 5'000);
    EXPECT_EQ(frame().fingerprint, fingerprint);
    EXPECT_FALSE(frame().playing);
}

TEST_F(StripTest, aFaultIsDroppedOnTheStripAndItsTargetChosen)
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

TEST_F(StripTest, aDoubleClickPlansWhateverIsChosen)
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

TEST_F(StripTest, aPlannedBandIsDraggedToAnotherTime)
{
    settle();
    const auto dragBand = [&](double from, double to) {
        const QPoint start = strip().pointAt(SimTime::fromSeconds(from));
        const QPoint end = strip().pointAt(SimTime::fromSeconds(to));
        QTest::mousePress(&strip(), Qt::LeftButton, Qt::NoModifier, start);
        for (int i = 1; i <= 5; ++i) {
            const QPointF at = start + QPointF(end - start) * i / 5;
            QMouseEvent move(QEvent::MouseMove, at, strip().mapToGlobal(at), Qt::NoButton, Qt::LeftButton,
                             Qt::NoModifier);
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
TEST_F(StripTest, chipsKeepToOneRowForWhatIsToCome)
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

/// An order has no end that is known: where its chip has one line it counts up.
TEST_F(StripTest, theChipOfAnOrderSaysHowOldItIs)
{
    window.resize(1000, 700);
    runTo(3);
    window.link().injectFault("purge-queue", "orders");
    person.wait(0.1);
    runTo(10);
    settle();
    ASSERT_NE(chip("being purged"), nullptr);
    const auto age = static_cast<int>((frame().now - last().from).toSeconds());
    ASSERT_GE(age, 6);
    EXPECT_EQ(chip("being purged")->words().brief, QStringLiteral("0:%1").arg(age, 2, 10, QLatin1Char('0')));
}

TEST_F(StripTest, chipsRestoreCancelAndEndAll)
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

TEST_F(StripTest, overlappingFaultsLieInLanesOfTheStrip)
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
TEST_F(StripTest, aDoubleClickOnRestoreEndsOneFault)
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

TEST_F(StripTest, moreFaultsThanChipsAreListed)
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

} // namespace
} // namespace cloudyard

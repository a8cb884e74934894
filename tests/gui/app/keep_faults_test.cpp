// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was done by hand in a run is kept in its scene, or asked about before it goes.
#include "tests/gui/app/rehearse_fixture.h"

namespace cloudyard {
namespace {

using KeepTest = RehearseTest;

TEST_F(KeepTest, whatWasDoneByHandIsKeptAndRestartTellsTheSameStory)
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
    ASSERT_TRUE(soon([&] { return strip().keepButton().isVisible(); }));
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
TEST_F(KeepTest, anEarlyEndIsOfferedToBeKeptAndRestartTellsIt)
{
    runTo(80);
    ASSERT_EQ(acting(), 1);
    EXPECT_FALSE(strip().keepButton().isVisible());
    chip("power lost")->findChild<QPushButton*>()->click();
    person.wait(0.1);
    settle();
    ASSERT_TRUE(soon([&] { return strip().keepButton().isVisible(); }));
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

TEST_F(KeepTest, aCancellationIsKeptToo)
{
    window.resize(1900, 1000);
    runTo(5);
    chip("loses power")->findChild<QPushButton*>()->click();
    ASSERT_TRUE(soon([&] { return strip().keepButton().text() == "Keep 1 cancellation in the scene"; }));
    strip().keepButton().click();
    EXPECT_TRUE(scene().experiment.empty());
    person.press(ActionId::Undo);
    EXPECT_EQ(scene().experiment.size(), 1U);
}

/// What was not kept is gone from the new run but not from reach.
TEST_F(KeepTest, afterRestartWhatWasNotKeptIsOffered)
{
    runTo(5);
    window.link().injectFault("stop-instance", "web-b", Duration::seconds(20));
    runTo(9);
    person.press(ActionId::Restart);
    person.wait(0.1);
    settle();
    EXPECT_EQ(frame().faults.size(), 1U);
    ASSERT_TRUE(soon([&] { return strip().keepButton().isVisible(); }));
    EXPECT_EQ(strip().keepButton().text(), "Not kept: 1 fault · Keep in the scene");
    strip().keepButton().click();
    settle();
    EXPECT_EQ(scene().experiment.size(), 2U);
    EXPECT_FALSE(strip().keepButton().isVisible());
    person.press(ActionId::Restart);
    runTo(10);
    EXPECT_EQ(acting(), 1);
}

TEST_F(KeepTest, anotherSceneIsOpenedOnlyWhenUnkeptFaultsMayGo)
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
TEST_F(KeepTest, terminatingABrokenInstanceEndsItsFault)
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
    EXPECT_NE(frame().verdict->reasoning.find("web-b terminated at 0:08"), std::string::npos)
        << frame().verdict->reasoning;
}

} // namespace
} // namespace cloudyard

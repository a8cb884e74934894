// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Failure injection as somebody rehearses with it: palette, form, menu, inspector.
#include "tests/gui/app/rehearse_fixture.h"

namespace cloudyard {
namespace {

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
    const QPoint corner =
        canvas().view().toScreen(canvas().model().items()[zone].rect).bottomLeft().toPoint() + QPoint(5, -5);
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
    QTest::keyClick(tile, Qt::Key_Return); // by keyboard: the selected link is the target
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
    EXPECT_EQ(
        std::ranges::count_if(chips, [](const FaultToast* each) { return each->words().title.contains("stopped"); }),
        2);
    EXPECT_FALSE(chip("web-b: stopped")->words().detail.contains("ends in"))
        << "the last of them holds until it is restored";
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
        return std::ranges::any_of(window.inspector().findChildren<Pill*>(),
                                   [&](const Pill* pill) { return pill->text() == QLatin1String(text); });
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
            QTest::keyClick(tile, Qt::Key_Return);
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
    QWheelEvent wheel({5, 5}, form->durationField().mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(&form->durationField(), &wheel);
    EXPECT_EQ(form->durationField().currentText(), "20 s");
    form->confirmButton().click();
    person.wait(0.1);
    EXPECT_DOUBLE_EQ(last().values.share, 0.4);
    ASSERT_NE(chip("losing packets"), nullptr);
    EXPECT_TRUE(chip("losing packets")->words().title.endsWith("40 %"));
}

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
        EXPECT_EQ(wellbeingOf(canvas().model().items()[item], canvas().model().snapshot().live(item), true),
                  Wellbeing::Silent)
            << node.id.str();
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

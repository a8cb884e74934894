// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/fault_aim.h"

#include <stdexcept>

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "core/study/run_scene.h"
#include "tests/core/services/watched_run.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

constexpr std::string_view kShop = "clients c rate=20/s; region r; zone a in r; zone b in r; zone d in s; region s\n"
                                   "instance bought in a slots=9; instance lent in b slots=9 purchase_option=spot\n"
                                   "c -> bought; c -> lent";

/// What a fault says to a target of a scene; empty: it may hit it.
std::string refusal(std::string_view scene, std::string_view fault, std::string_view target)
{
    const auto aimed = aimedFault(sceneFrom(scene, vocabulary()), vocabulary(), *vocabulary().fault(fault), target);
    return aimed ? "" : aimed.error().what;
}

// Only spot instances are interrupted. @source EC2 guide, spot instance interruptions.
TEST(FaultAim, SpotCapacityIsTakenBackOnlyWhereSomeIsLent)
{
    const std::string nothing = "there is no spot instance here";
    EXPECT_EQ(refusal(kShop, "spot-interruption", "bought"), nothing);
    EXPECT_EQ(refusal(kShop, "spot-interruption", "a"), nothing);
    EXPECT_EQ(refusal(kShop, "spot-interruption", "s"), nothing);
    EXPECT_EQ(refusal(kShop, "spot-interruption", "lent"), "");
    EXPECT_EQ(refusal(kShop, "spot-interruption", "b"), "");
    EXPECT_EQ(refusal(kShop, "spot-interruption", "r"), "");
}

TEST(FaultAim, AGroupOfWhichSomeAreSpotInstancesCountsInEveryZoneOfItsRegion)
{
    const std::string scene = "region r; zone a in r; region s; zone b in s; auto-scaling-group g in r ";
    EXPECT_EQ(refusal(scene + "on_demand_percentage_above_base_capacity=50", "spot-interruption", "a"), "");
    EXPECT_NE(refusal(scene + "on_demand_percentage_above_base_capacity=50", "spot-interruption", "b"), "");
    EXPECT_NE(refusal(scene + "on_demand_percentage_above_base_capacity=100", "spot-interruption", "a"), "");
    EXPECT_NE(refusal(scene, "spot-interruption", "r"), "");
}

TEST(FaultAim, OtherFaultsHitWhatTheyMayHit)
{
    EXPECT_EQ(refusal(kShop, "stop-instance", "bought"), "");
    EXPECT_EQ(refusal(kShop, "zone-power-loss", "a"), "");
    EXPECT_EQ(refusal(kShop, "spot-interruption", "c"), "Spot interruption hits an instance, zone or region");
}

ExperimentStep takeBack(const std::string& target)
{
    ExperimentStep step;
    step.at = SimTime::fromSeconds(10);
    step.fault = "spot-interruption";
    step.target = target;
    return step;
}

RunReport reportOf(std::string_view scene, const std::string& target)
{
    Scene shop = sceneFrom(scene, vocabulary());
    shop.duration = Duration::seconds(200);
    shop.experiment.push_back(takeBack(target));
    const auto report = runScene(shop, {});
    if (!report)
        throw std::logic_error(report.error().message());
    return *report;
}

TEST(FaultAim, WhatHitsNothingIsNoTestOfADesign)
{
    const std::string scene = "region r; zone a in r; clients c rate=20/s; c -> w; instance w in a slots=9";
    for (const char* target : {"w", "a", "r"}) {
        const RunVerdict idle = reportOf(scene, target).verdict;
        EXPECT_EQ(idle.grade, VerdictGrade::Untested) << target << ": " << idle.facts;
        EXPECT_EQ(idle.facts.find("without spot capacity"), std::string::npos) << idle.facts;
        const RunVerdict hit = reportOf(scene + " purchase_option=spot", target).verdict;
        EXPECT_NE(hit.grade, VerdictGrade::Untested) << target << ": " << hit.facts;
    }
}

TEST(FaultAim, AStepBeginsOnceAnEditHasGivenItSomethingToHit)
{
    const std::string bought = "clients c rate=20/s; region r; zone a in r; c -> w; instance w in a slots=9";
    for (const bool isEdited : {false, true}) {
        Scene before = sceneFrom(bought, vocabulary());
        before.experiment.push_back(takeBack("w"));
        Scene after = before;
        after.nodes.back().settings.set("purchase_option", std::string("spot"));
        Simulation simulation = *buildSimulation(before);
        simulation.runUntil(SimTime::fromSeconds(5));
        ASSERT_TRUE(!isEdited || applyScene(simulation, before, after));
        simulation.runUntil(SimTime::fromSeconds(20));
        EXPECT_EQ(simulation.faults()[0].begun, isEdited);
    }
}

} // namespace
} // namespace cloudyard

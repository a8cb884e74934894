// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the card of an Auto Scaling group says agrees with its own figures, in the shipped scenes.
#include <string_view>

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

using namespace cloudyard::testing;

double groupGauge(const Simulation& simulation, NodeIndex n, std::string_view key)
{
    const ServiceKind& kind = serviceKinds()[simulation.topology().nodes[n].kind];
    std::vector<double> gauges(static_cast<std::size_t>(kind.behaviour->gaugeCount));
    simulation.gauges(n, gauges);
    for (const MetricDescriptor& metric : kind.descriptor->metrics)
        if (metric.key == key)
            return gauges.at(static_cast<std::size_t>(metric.gauge));
    ADD_FAILURE() << "no gauge " << key;
    return 0;
}

bool says(const NodeView& view, std::string_view beginning)
{
    for (const NodeNote& note : view.notes)
        if (std::string_view(note.text).starts_with(beginning))
            return true;
    return false;
}

class GroupCard : public ::testing::TestWithParam<const char*> {};

TEST_P(GroupCard, AgreesWithItsFigures)
{
    const Scene scene = sceneFromFile(std::string(CLOUDYARD_SOURCE_DIR) + "/scenes/" + GetParam() + ".yard");
    Simulation simulation = *buildSimulation(scene);
    bool hasScaledOut = false;
    for (int second = 1; second < scene.duration->toSeconds(); second += 3) {
        simulation.runUntil(SimTime::fromSeconds(second));
        for (NodeIndex n = 0; n < scene.nodes.size(); ++n) {
            if (scene.nodes[n].kind != "auto-scaling-group")
                continue;
            const NodeView view = simulation.view(n);
            const double inService = groupGauge(simulation, n, "in_service");
            const double desired = groupGauge(simulation, n, "desired");
            const bool wants = inService < desired;
            if (view.steps != 0) {
                hasScaledOut = true;
                EXPECT_EQ(view.stepsDone, inService) << scene.nodes[n].id.str() << " at " << second;
                EXPECT_LT(view.stepsDone, view.steps) << scene.nodes[n].id.str() << " at " << second;
            }
            const bool isAtRisk = says(view, "{n} spot"); // a replacement is wanted, too
            EXPECT_TRUE(wants || isAtRisk || !says(view, "no spot in"))
                << scene.nodes[n].id.str() << " at " << second << ": nothing is wanted";
        }
    }
    EXPECT_TRUE(hasScaledOut);
}

INSTANTIATE_TEST_SUITE_P(Scenes, GroupCard, ::testing::Values("spot-fleet", "elasticity-and-its-lag"));

} // namespace
} // namespace cloudyard

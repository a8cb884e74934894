// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>

#include <gtest/gtest.h>

#include "core/services/registry.h"
#include "gui/panels/charts/charts_panel.h"
#include "tests/support/scene_files.h"

namespace cloudyard {
namespace {

class NodeCharts : public ::testing::TestWithParam<ServiceKind> {};

TEST_P(NodeCharts, NeverShowWhatOnlyGrowsBesideWhatIsSoAtTheMoment)
{
    const KindDescriptor& kind = *GetParam().descriptor;
    for (const ChartSpec& spec : nodeCharts(kind, 0)) {
        std::set<bool> grows;
        for (const ChartLine& line : spec.lines)
            grows.insert(kind.metrics.at(line.column).sinceStart);
        EXPECT_LE(grows.size(), 1U) << spec.title.toStdString();
    }
}

TEST_P(NodeCharts, CallACountSinceTheStartOne)
{
    for (const MetricDescriptor& metric : GetParam().descriptor->metrics) {
        const bool isNumber = metric.unit == MetricUnit::Messages || metric.unit == MetricUnit::None;
        if (metric.charted && isNumber) {
            EXPECT_EQ(metric.sinceStart, metric.help.ends_with("since the start")) << metric.key;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(All, NodeCharts, ::testing::ValuesIn(serviceKinds().begin(), serviceKinds().end()),
                         [](const auto& kind) { return testing::testName(std::string(kind.param.descriptor->id)); });

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/charts/chart_scale.h"

#include <ostream>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

struct ScaleCase {
    double least, greatest;
    MetricUnit unit;
};
void PrintTo(const ScaleCase& value, std::ostream* out) { *out << value.least << " to " << value.greatest; }

class ChartScaleTest : public ::testing::TestWithParam<ScaleCase> {};

TEST_P(ChartScaleTest, holdsItsValuesBetweenNiceTicks)
{
    const ScaleCase& c = GetParam();
    const ChartScale scale = chartScale(c.least, c.greatest, c.unit, {});
    EXPECT_LE(scale.low, c.least);
    EXPECT_GE(scale.high, c.greatest);
    EXPECT_GE(scale.ticks.size(), 2U);
    EXPECT_LE(scale.ticks.size(), 7U);
    for (const double tick : scale.ticks) {
        EXPECT_GE(tick, scale.low - 1e-9);
        EXPECT_LE(tick, scale.high + 1e-9);
    }
}

INSTANTIATE_TEST_SUITE_P(
    ranges, ChartScaleTest,
    ::testing::Values(ScaleCase{0, 0, MetricUnit::PerSecond}, ScaleCase{0, 72, MetricUnit::PerSecond},
                    ScaleCase{3, 1234, MetricUnit::Messages}, ScaleCase{0, 9.99e6, MetricUnit::PerSecond},
                    ScaleCase{0.001, 0.312, MetricUnit::Seconds}, ScaleCase{0, 33, MetricUnit::Seconds},
                    ScaleCase{0.889, 1, MetricUnit::Ratio}, ScaleCase{0, 1, MetricUnit::Ratio},
                    ScaleCase{0.51, 0.9, MetricUnit::Ratio}, ScaleCase{1, 1, MetricUnit::Ratio}));

TEST(ChartScale, staysWhileTheValuesUseAtLeastHalfOfIt)
{
    const ChartScale before = chartScale(0, 95, MetricUnit::PerSecond, {});
    EXPECT_EQ(chartScale(0, 60, MetricUnit::PerSecond, before), before);
    EXPECT_NE(chartScale(0, 10, MetricUnit::PerSecond, before), before);
    EXPECT_GE(chartScale(0, 500, MetricUnit::PerSecond, before).high, 500);
}

TEST(ChartScale, ratiosEndAtOne)
{
    EXPECT_EQ(chartScale(0.97, 0.99, MetricUnit::Ratio, {}).high, 1);
    EXPECT_LE(chartScale(0.3, 0.99, MetricUnit::Ratio, {}).low, 0.3);
}

} // namespace
} // namespace cloudyard

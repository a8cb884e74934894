// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/timeline/strip_span.h"

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

SimTime at(double seconds) { return SimTime::fromSeconds(seconds); }

StripSpan placed(StripSpan span, double width)
{
    span.left = 14;
    span.right = width - 14;
    return span;
}

TEST(StripSpan, IsTheWholeOfASceneThatEnds)
{
    for (const double now : {0.0, 120.0, 240.0}) {
        const StripSpan span = stripSpan(at(now), Duration::seconds(240), {});
        EXPECT_EQ(span.from, at(0));
        EXPECT_EQ(span.to, at(240));
    }
}

/// Without an end the clock is always inside, with at least a minute to come, and so is what is planned.
TEST(StripSpan, MovesWithTheClockOtherwise)
{
    for (double now = 0; now < 5'000; now += 7.3)
        for (const double planned : {0.0, now + 20, now + 900}) {
            const StripSpan span = stripSpan(at(now), {}, at(planned));
            EXPECT_LE(span.from, at(now));
            EXPECT_GE(span.to, at(now + 60));
            EXPECT_GT(span.to, at(planned));
            EXPECT_GE(span.from, at(0));
        }
    EXPECT_EQ(stripSpan(at(301), {}, {}).from, stripSpan(at(302), {}, {}).from) << "in steps: marks stand still";
}

TEST(StripSpan, PositionsAndTimesAreInverse)
{
    const StripSpan span = placed(stripSpan({}, Duration::seconds(240), {}), 800);
    EXPECT_DOUBLE_EQ(span.x(at(0)), 14);
    EXPECT_DOUBLE_EQ(span.x(at(240)), 786);
    for (double x = 14; x <= 786; x += 9.7)
        EXPECT_NEAR(span.x(span.time(x)), x, 0.01);
    EXPECT_EQ(span.time(-50), at(0));
    EXPECT_EQ(span.time(5'000), at(240));
}

TEST(StripTicks, AreRoundAndHaveRoom)
{
    for (const double width : {320.0, 744.0, 1384.0})
        for (const std::int64_t seconds : {30, 120, 240, 3'600, 86'400 * 30}) {
            const StripSpan span = placed(stripSpan({}, Duration::seconds(seconds), {}), width);
            const auto ticks = stripTicks(span, 64);
            ASSERT_FALSE(ticks.empty());
            for (std::size_t i = 1; i < ticks.size(); ++i)
                EXPECT_GE(span.x(ticks[i]) - span.x(ticks[i - 1]), 64 * 0.98);
            for (const SimTime tick : ticks)
                EXPECT_EQ(tick.ns % 1'000'000'000, 0);
        }
}

TEST(Snapped, IsAWholeSecondUnlessAPixelIsMuchLess)
{
    const StripSpan coarse = placed(stripSpan({}, Duration::seconds(240), {}), 300);
    EXPECT_EQ(snapped(at(89.6), coarse), at(90));
    const StripSpan fine = placed(stripSpan({}, Duration::seconds(20), {}), 1400);
    EXPECT_EQ(snapped(at(3.27), fine), at(3.3));
}

} // namespace
} // namespace cloudyard

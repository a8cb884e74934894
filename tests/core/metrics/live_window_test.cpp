// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/live_window.h"

#include <cmath>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

std::uint32_t bucketOfMs(std::int64_t ms)
{
    return DurationBuckets::of(Duration::milliseconds(ms));
}

void complete(LiveWindow& window, int times, std::int64_t ms)
{
    for (int i = 0; i < times; ++i)
        window.completed(bucketOfMs(ms));
}

TEST(LiveWindow, withoutSamplesHasNoRatioAndNoPercentile)
{
    const LiveNumbers numbers = LiveWindow(10).numbers(10);
    EXPECT_EQ(numbers.arrivalRate, 0);
    EXPECT_TRUE(std::isnan(numbers.successRatio));
    EXPECT_TRUE(std::isnan(numbers.sojournP50));
    EXPECT_TRUE(std::isnan(numbers.waitP95));
    EXPECT_EQ(numbers.samples, 0u);
}

TEST(LiveWindow, overNoTimeHasNoRate)
{
    LiveWindow window(10);
    window.arrived();
    EXPECT_EQ(window.numbers(0).arrivalRate, 0);
}

TEST(LiveWindow, percentilesNeedTwentySamples)
{
    LiveWindow window(10);
    complete(window, 19, 100);
    EXPECT_TRUE(std::isnan(window.numbers(1).sojournP95));
    complete(window, 1, 100);
    EXPECT_NEAR(window.numbers(1).sojournP95, 0.1, 0.1 * 0.016);
    EXPECT_EQ(window.numbers(1).samples, 20u);
}

TEST(LiveWindow, countsCompleteSlotsAndTheFillingOne)
{
    LiveWindow window(3);
    for (int slot = 1; slot <= 4; ++slot) { // 1, 2 and 3 are complete, 4 fills
        for (int i = 0; i < slot; ++i)
            window.arrived();
        if (slot < 4)
            window.roll();
    }
    EXPECT_DOUBLE_EQ(window.numbers(4).arrivalRate, (1 + 2 + 3 + 4) / 4.0);
    EXPECT_DOUBLE_EQ(window.lastSlot(1).arrivalRate, 3);
    window.roll(); // forgets the first
    EXPECT_DOUBLE_EQ(window.numbers(3).arrivalRate, (2 + 3 + 4) / 3.0);
    EXPECT_DOUBLE_EQ(window.lastSlot(1).arrivalRate, 4);
}

TEST(LiveWindow, forgetsEverythingAfterItsLength)
{
    LiveWindow window(10);
    complete(window, 30, 5);
    window.failed();
    for (int i = 0; i < 30; ++i)
        window.waited(bucketOfMs(1));
    for (int i = 0; i < 10; ++i) {
        window.roll();
        ASSERT_DOUBLE_EQ(window.numbers(10).completionRate, 3) << i;
        ASSERT_NEAR(window.numbers(10).waitP95, 0.001, 0.000016);
    }
    window.roll();
    const LiveNumbers numbers = window.numbers(10);
    EXPECT_EQ(numbers.completionRate, 0);
    EXPECT_EQ(numbers.failureRate, 0);
    EXPECT_TRUE(std::isnan(numbers.sojournP50));
    EXPECT_TRUE(std::isnan(numbers.waitP95));
}

// 60 of 1 ms in a complete slot and 40 of 1 s in the filling one: p50 is 1 ms, p95 is 1 s, 80 %
// succeeded.
TEST(LiveWindow, joinsSlotsInPercentilesAndRatio)
{
    LiveWindow window(10);
    complete(window, 60, 1);
    window.roll();
    complete(window, 40, 1'000);
    for (int i = 0; i < 25; ++i)
        window.failed();
    const LiveNumbers numbers = window.numbers(2);
    EXPECT_NEAR(numbers.sojournP50, 0.001, 0.000016);
    EXPECT_NEAR(numbers.sojournP95, 1, 0.016);
    EXPECT_DOUBLE_EQ(numbers.successRatio, 0.8);
    EXPECT_DOUBLE_EQ(numbers.failureRate, 12.5);
    EXPECT_NEAR(window.lastSlot(1).sojournP99, 0.001, 0.000016);
}

TEST(LiveWindow, clearForgets)
{
    LiveWindow window(2);
    complete(window, 50, 1);
    window.roll();
    complete(window, 50, 1);
    window.clear();
    EXPECT_EQ(window.numbers(1).samples, 0u);
    window.roll();
    window.roll();
    window.roll();
    EXPECT_EQ(window.numbers(1).completionRate, 0);
}

// As a list, as counts, and back to a list: what is told stays the same.
TEST(LiveWindow, fewAndManySamplesAreToldAlike)
{
    LiveWindow window(3);
    for (const int samples : {10, 3'000, 3'000, 40, 40, 0, 0, 200, 300, 300, 200}) {
        for (int i = 0; i < samples; ++i)
            window.completed(bucketOfMs(1 + i % 100));
        const LiveNumbers filling = window.numbers(4);
        EXPECT_GE(filling.samples, static_cast<std::uint32_t>(samples));
        window.roll();
        const LiveNumbers complete = window.lastSlot(1);
        EXPECT_EQ(complete.samples, static_cast<std::uint32_t>(samples));
        if (samples >= 200) {
            EXPECT_NEAR(complete.sojournP50, 0.050, 0.050 * 0.016 + 0.002) << samples;
            EXPECT_NEAR(complete.sojournP99, 0.099, 0.099 * 0.016 + 0.002) << samples;
            EXPECT_NEAR(window.numbers(4).sojournP50, 0.050, 0.050 * 0.016 + 0.005) << samples;
        }
    }
}

// A busy node of a live scene: 24 completions a second, exponential with mean 78 ms, for a minute.
TEST(LiveWindow, costsLittleRoom)
{
    LiveWindow window(10);
    for (int i = 0; i < 24 * 60; ++i) {
        const double u = (i * 0.618033988749895) - std::floor(i * 0.618033988749895);
        window.completed(DurationBuckets::of(Duration::fromSeconds(-0.078 * std::log(1 - u))));
        if (i % 24 == 23)
            window.roll();
    }
    EXPECT_LE(window.bytes(), 5'000u);
}

} // namespace
} // namespace cloudyard

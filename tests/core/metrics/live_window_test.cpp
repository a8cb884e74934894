// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/live_window.h"

#include <cmath>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

/// As the recorder does at the end of a slot.
void roll(LiveWindow& window, std::uint32_t arrivals = 0)
{
    BucketCounter counter;
    window.roll(arrivals, counter);
}

void complete(LiveWindow& window, int times, std::int64_t ms)
{
    for (int i = 0; i < times; ++i)
        window.completed(Duration::milliseconds(ms));
}

TEST(LiveWindow, withoutSamplesHasNoRatioAndNoPercentile)
{
    const LiveNumbers numbers = LiveWindow(10).numbers(0, 10);
    EXPECT_EQ(numbers.arrivalRate, 0);
    EXPECT_TRUE(std::isnan(numbers.successRatio));
    EXPECT_TRUE(std::isnan(numbers.sojournP50));
    EXPECT_TRUE(std::isnan(numbers.waitP95));
    EXPECT_EQ(numbers.samples, 0u);
}

/// Three slots and the one that fills are young; older ones count until the window forgets them.
TEST(LiveWindow, knowsWhatHasHadTimeToBeAnswered)
{
    LiveWindow window(5);
    for (const std::uint32_t arrivals : {10u, 20u, 30u})
        roll(window, arrivals);
    EXPECT_EQ(window.numbers(40, 3.5).earlyArrivalRate, 0);
    roll(window, 40);
    EXPECT_EQ(window.numbers(0, 4).earlyArrivalRate, 10.0 / 4);
    roll(window, 0);
    EXPECT_EQ(window.numbers(0, 5).earlyArrivalRate, 30.0 / 5);
    roll(window, 0);
    EXPECT_EQ(window.numbers(0, 5).earlyArrivalRate, 50.0 / 5);
    EXPECT_EQ(window.numbers(0, 0).earlyArrivalRate, 0);
    window.clear();
    EXPECT_EQ(window.numbers(0, 5).earlyArrivalRate, 0);
}

TEST(LiveWindow, overNoTimeHasNoRate)
{
    LiveWindow window(10);
    EXPECT_EQ(window.numbers(1, 0).arrivalRate, 0);
}

TEST(LiveWindow, percentilesNeedTwentySamples)
{
    LiveWindow window(10);
    complete(window, 19, 100);
    EXPECT_TRUE(std::isnan(window.numbers(0, 1).sojournP95));
    complete(window, 1, 100);
    EXPECT_NEAR(window.numbers(0, 1).sojournP95, 0.1, 0.1 * 0.016);
    EXPECT_EQ(window.numbers(0, 1).samples, 20u);
}

TEST(LiveWindow, countsCompleteSlotsAndTheFillingOne)
{
    LiveWindow window(3);
    for (const std::uint32_t arrivals : {1u, 2u, 3u})
        roll(window, arrivals);
    EXPECT_DOUBLE_EQ(window.numbers(4, 4).arrivalRate, (1 + 2 + 3 + 4) / 4.0);
    EXPECT_DOUBLE_EQ(window.lastSlot(1).arrivalRate, 3);
    roll(window, 4); // forgets the first
    EXPECT_DOUBLE_EQ(window.numbers(0, 3).arrivalRate, (2 + 3 + 4) / 3.0);
    EXPECT_DOUBLE_EQ(window.lastSlot(1).arrivalRate, 4);
}

TEST(LiveWindow, forgetsEverythingAfterItsLength)
{
    LiveWindow window(10);
    complete(window, 30, 5);
    window.failed();
    for (int i = 0; i < 30; ++i)
        window.waited(Duration::milliseconds(1));
    for (int i = 0; i < 10; ++i) {
        roll(window);
        ASSERT_DOUBLE_EQ(window.numbers(0, 10).completionRate, 3) << i;
        ASSERT_NEAR(window.numbers(0, 10).waitP95, 0.001, 0.000016);
    }
    roll(window);
    const LiveNumbers numbers = window.numbers(0, 10);
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
    roll(window);
    complete(window, 40, 1'000);
    for (int i = 0; i < 25; ++i)
        window.failed();
    const LiveNumbers numbers = window.numbers(0, 2);
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
    roll(window);
    complete(window, 50, 1);
    window.clear();
    EXPECT_EQ(window.numbers(0, 1).samples, 0u);
    roll(window);
    roll(window);
    roll(window);
    EXPECT_EQ(window.numbers(0, 1).completionRate, 0);
}

// As a list, as counts, and back to a list: what is told stays the same.
TEST(LiveWindow, fewAndManySamplesAreToldAlike)
{
    LiveWindow window(3);
    for (const int samples : {10, 3'000, 3'000, 40, 40, 0, 0, 200, 300, 300, 200}) {
        for (int i = 0; i < samples; ++i)
            window.completed(Duration::milliseconds(1 + i % 100));
        const LiveNumbers filling = window.numbers(0, 4);
        EXPECT_GE(filling.samples, static_cast<std::uint32_t>(samples));
        roll(window);
        const LiveNumbers complete = window.lastSlot(1);
        EXPECT_EQ(complete.samples, static_cast<std::uint32_t>(samples));
        if (samples >= 200) {
            EXPECT_NEAR(complete.sojournP50, 0.050, 0.050 * 0.016 + 0.002) << samples;
            EXPECT_NEAR(complete.sojournP99, 0.099, 0.099 * 0.016 + 0.002) << samples;
            EXPECT_NEAR(window.numbers(0, 4).sojournP50, 0.050, 0.050 * 0.016 + 0.005) << samples;
        }
    }
}

// 30 that did not wait and 10 that waited for 10 ms: p95 is 10 ms. Of 210 and 10 it is no wait, which is within the
// finest cell.
TEST(LiveWindow, knowsThoseWhoDidNotWait)
{
    LiveWindow window(2);
    const auto wait = [&](int none, int some) {
        for (int i = 0; i < none; ++i)
            window.didNotWait();
        for (int i = 0; i < some; ++i)
            window.waited(Duration::milliseconds(10));
    };
    wait(30, 10);
    EXPECT_NEAR(window.numbers(0, 1).waitP95, 0.010, 0.00016);
    roll(window);
    EXPECT_NEAR(window.lastSlot(1).waitP95, 0.010, 0.00016);
    wait(180, 0);
    EXPECT_LT(window.numbers(0, 1).waitP95, 256e-9);
    roll(window);
    EXPECT_LT(window.lastSlot(1).waitP95, 256e-9);
}

// Whoever did not wait counts as one that waited for no time at all, which is how they were told apart before: both
// ways give the same, also beyond the 65,535 that a packed count holds.
TEST(LiveWindow, noWaitIsAWaitOfZero)
{
    LiveWindow told(2);
    LiveWindow measured(2);
    for (int i = 0; i < 150'000; ++i) {
        told.didNotWait();
        measured.waited(Duration{});
        if (i % 10 == 0) {
            told.waited(Duration::milliseconds(i % 7));
            measured.waited(Duration::milliseconds(i % 7));
        }
    }
    EXPECT_EQ(told.numbers(0, 1).waitP95, measured.numbers(0, 1).waitP95);
    roll(told);
    roll(measured);
    EXPECT_EQ(told.lastSlot(1).waitP95, measured.lastSlot(1).waitP95);
    EXPECT_EQ(told.numbers(0, 1).waitP95, measured.numbers(0, 1).waitP95);
}

// What several windows say as one is what one would say that had seen all of it.
TEST(LiveWindow, aGroupIsLikeOneWindow)
{
    LiveWindow all(3);
    std::vector<LiveWindow> parts(3, LiveWindow(3));
    std::vector<const LiveWindow*> group;
    for (const LiveWindow& part : parts)
        group.push_back(&part);
    for (int slot = 0; slot < 5; ++slot) {
        for (int i = 0; i < 700; ++i) {
            const Duration time = Duration::milliseconds(1 + i * i % (91 + slot));
            all.completed(time);
            parts[static_cast<std::size_t>(i % 7 % 3)].completed(time);
        }
        const LiveNumbers one = all.numbers(9, 2);
        const LiveNumbers several = LiveWindow::numbers(group, 9, 2);
        EXPECT_EQ(several.samples, one.samples);
        EXPECT_EQ(several.completionRate, one.completionRate);
        EXPECT_EQ(several.sojournP50, one.sojournP50);
        EXPECT_EQ(several.sojournP99, one.sojournP99);
        roll(all, 9);
        for (LiveWindow& part : parts)
            roll(part, 3);
        EXPECT_EQ(LiveWindow::lastSlot(group, 1).arrivalRate, 9);
        EXPECT_EQ(LiveWindow::lastSlot(group, 1).sojournP95, all.lastSlot(1).sojournP95);
    }
}

TEST(BucketCounter, drainsInAscendingOrderAndIsEmptyThen)
{
    BucketCounter counter;
    for (const int bucket : {3'263, 3, 64, 3, 0, 63, 64, 3})
        counter.count(static_cast<std::uint16_t>(bucket));
    std::vector<std::pair<std::uint32_t, std::uint32_t>> told;
    const auto tell = [&](std::uint32_t bucket, std::uint32_t count) { told.emplace_back(bucket, count); };
    counter.drain(tell);
    using Told = std::vector<std::pair<std::uint32_t, std::uint32_t>>;
    EXPECT_EQ(told, (Told{{0, 1}, {3, 3}, {63, 1}, {64, 2}, {3'263, 1}}));
    told.clear();
    counter.drain(tell);
    EXPECT_TRUE(told.empty());
}

/// Few of them, then so many that a cell needs more than one count: slots hold all of them, and so does the
/// distribution of the whole time, whose mean and maximum are exact.
TEST(LiveWindow, rollsItsSamplesIntoTheWhole)
{
    LiveWindow window(3);
    BucketCounter counter;
    Histogram sojourns;
    Histogram waits;
    Histogram expected;
    for (const int count : {40, 150'000, 1}) {
        for (int i = 0; i < count; ++i) {
            const Duration sojourn = Duration::milliseconds(i % 7 + 1);
            window.completed(sojourn);
            expected.add(sojourn);
        }
        window.waited(Duration::seconds(2));
        window.didNotWait();
        EXPECT_EQ(window.numbers(0, 1).samples, expected.count()) << "the filling slot counts";
        Histogram onTheWay = sojourns;
        Histogram waitsOnTheWay = waits;
        window.addFillingTo(onTheWay, waitsOnTheWay);
        EXPECT_EQ(onTheWay.count(), expected.count());
        EXPECT_DOUBLE_EQ(onTheWay.mean(), expected.mean());
        window.roll(0, counter, {&sojourns, &waits});
        EXPECT_EQ(window.lastSlot(1).samples, static_cast<std::uint32_t>(count));
        EXPECT_EQ(sojourns.count(), expected.count());
        EXPECT_DOUBLE_EQ(sojourns.mean(), expected.mean());
        EXPECT_EQ(sojourns.max(), expected.max());
        for (const double p : {0.1, 0.5, 0.99})
            EXPECT_EQ(sojourns.quantile(p), expected.quantile(p));
    }
    EXPECT_EQ(waits.count(), 6u);
    EXPECT_DOUBLE_EQ(waits.mean(), 1);
    EXPECT_LT(waits.quantile(0.5), 1e-6) << "three did not wait";
}

// A busy node of a live scene: 24 completions a second, exponential with mean 78 ms, for a minute.
TEST(LiveWindow, costsLittleRoom)
{
    LiveWindow window(10);
    for (int i = 0; i < 24 * 60; ++i) {
        const double u = (i * 0.618033988749895) - std::floor(i * 0.618033988749895);
        window.completed(Duration::fromSeconds(-0.078 * std::log(1 - u)));
        if (i % 24 == 23)
            roll(window);
    }
    EXPECT_LE(window.bytes(), 5'000u);
}

} // namespace
} // namespace cloudyard

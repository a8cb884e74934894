// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pacer.h"

#include <cmath>
#include <limits>
#include <ostream>

#include <gtest/gtest.h>

#include "core/session/pace_meter.h"

namespace cloudyard {
namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr std::int64_t kSecond = 1'000'000'000;

struct PaceCase {
    double wanted;
    double taken;
};
void PrintTo(const PaceCase& value, std::ostream* out) { *out << value.wanted << "x"; }
class PacerPace : public ::testing::TestWithParam<PaceCase> {};

TEST_P(PacerPace, isTakenOrRaised)
{
    Pacer pacer;
    pacer.setPace(GetParam().wanted, 0, {});
    EXPECT_EQ(pacer.pace(), GetParam().taken);
}
INSTANTIATE_TEST_SUITE_P(
    Table, PacerPace,
    ::testing::Values(PaceCase{2, 2}, PaceCase{0.001, 0.001}, PaceCase{0, Pacer::kMinPace},
                    PaceCase{-3, Pacer::kMinPace}, PaceCase{-kInfinity, Pacer::kMinPace},
                    PaceCase{std::nan(""), 1}, PaceCase{kInfinity, kInfinity}));

TEST(Pacer, followsTheWallClockFromItsAnchor)
{
    Pacer pacer(2);
    pacer.anchor(100, {5 * kSecond});
    EXPECT_EQ(pacer.due(100).ns, 5 * kSecond);
    EXPECT_EQ(pacer.due(100.5).ns, 6 * kSecond);
    EXPECT_EQ(pacer.due(99).ns, 5 * kSecond) << "a clock that steps back never drives a run back";
}

TEST(Pacer, isNeverDueBeforeTheEndOfTimeAtMax)
{
    Pacer pacer(kInfinity);
    EXPECT_TRUE(pacer.isMax());
    EXPECT_EQ(pacer.due(0), SimTime::never());
    pacer.settle(50, {1});
    EXPECT_EQ(pacer.due(50), SimTime::never());
}

TEST(Pacer, saturatesInsteadOfOverflowing)
{
    Pacer pacer(60);
    pacer.anchor(0, {SimTime::never().ns - kSecond});
    EXPECT_EQ(pacer.due(1e12), SimTime::never());
}

TEST(Pacer, changesPaceWithoutAJump)
{
    Pacer pacer(1);
    pacer.anchor(0, {});
    const SimTime before = pacer.due(4);
    pacer.setPace(0.5, 4, before);
    EXPECT_EQ(pacer.due(4), before);
    EXPECT_EQ(pacer.due(6).ns, before.ns + kSecond);
}

TEST(Pacer, keepsASmallDebtAndForgivesALargeOne)
{
    Pacer pacer(1);
    pacer.anchor(0, {});
    pacer.settle(10, {9'950'000'000}); // 50 ms behind: to be caught up
    EXPECT_EQ(pacer.due(10).ns, 10 * kSecond);
    pacer.settle(10, {4 * kSecond}); // 6 s behind: all but 100 ms forgiven
    EXPECT_NEAR(static_cast<double>(pacer.due(10).ns), 4.1e9, 10);
}

TEST(Pacer, neverSpiralsWhenTheRunIsTooSlow)
{
    // A run that manages half of what is asked for, over 1,000 slices of 4 ms.
    Pacer pacer(10);
    SimTime now;
    double wall = 0;
    pacer.anchor(wall, now);
    for (int slice = 0; slice < 1000; ++slice) {
        wall += 0.004;
        now.ns += 20'000'000;
        pacer.settle(wall, now);
        EXPECT_LE(pacer.due(wall).ns - now.ns, 1'000'000'010)
            << "no more than 100 ms of wall time owed";
    }
}

TEST(PaceMeter, hasNoFigureBeforeItHasSeenAnything)
{
    PaceMeter meter;
    EXPECT_EQ(meter.pace(), 0);
    EXPECT_EQ(meter.eventsPerSecond(), 0);
    meter.restart(3, {}, 0);
    meter.sample(3.001, {kSecond}, 10);
    EXPECT_EQ(meter.pace(), 0) << "1 ms is too short to tell";
}

TEST(PaceMeter, measuresTheLastSecondOnly)
{
    PaceMeter meter;
    meter.restart(0, {}, 0);
    SimTime now;
    std::uint64_t handled = 0;
    for (int frame = 1; frame <= 90; ++frame) {
        const double pace = frame <= 45 ? 1 : 4; // a step after 1.5 s
        now.ns += static_cast<std::int64_t>(pace * 1e9 / 30);
        handled += 100;
        meter.sample(frame / 30.0, now, handled);
    }
    EXPECT_NEAR(meter.pace(), 4, 1e-6);
    EXPECT_NEAR(meter.eventsPerSecond(), 3000, 1e-3);
}

TEST(PaceMeter, keepsALongSpanWhenSamplesComeThickAndForgetsAtRestart)
{
    PaceMeter meter;
    meter.restart(0, {}, 0);
    for (int i = 1; i <= 10'000; ++i)
        meter.sample(i * 1e-4, {i * 200'000}, 0);
    EXPECT_NEAR(meter.pace(), 2, 1e-9) << "128 samples cover 13 ms: no figure would be given";
    meter.restart(1, {}, 0);
    EXPECT_EQ(meter.pace(), 0);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sim_time.h"

#include <limits>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

TEST(Duration, IsMadeFromEveryUnit)
{
    static_assert(Duration::nanoseconds(7).ns == 7);
    static_assert(Duration::microseconds(7).ns == 7'000);
    static_assert(Duration::milliseconds(7).ns == 7'000'000);
    static_assert(Duration::seconds(7).ns == 7'000'000'000);
    static_assert(Duration::seconds(7).toSeconds() == 7.0);
}

TEST(Duration, FromSecondsRoundsHalvesAwayFromZero)
{
    EXPECT_EQ(Duration::fromSeconds(0.05).ns, 50'000'000);
    EXPECT_EQ(Duration::fromSeconds(1.4e-9).ns, 1);
    EXPECT_EQ(Duration::fromSeconds(1.5e-9).ns, 2);
    EXPECT_EQ(Duration::fromSeconds(-1.5e-9).ns, -2);
}

TEST(Duration, FromSecondsSaturatesAndTakesNanAsZero)
{
    EXPECT_EQ(Duration::fromSeconds(1e30), Duration::max());
    EXPECT_EQ(Duration::fromSeconds(-1e30).ns, -Duration::max().ns);
    EXPECT_EQ(Duration::fromSeconds(std::numeric_limits<double>::infinity()), Duration::max());
    EXPECT_EQ(Duration::fromSeconds(std::numeric_limits<double>::quiet_NaN()), Duration{});
}

TEST(Duration, CountsExactly)
{
    Duration d = Duration::seconds(1);
    d += Duration::milliseconds(250);
    d -= Duration::microseconds(1);
    EXPECT_EQ(d.ns, 1'249'999'000);
    EXPECT_EQ((d * 3).ns, 3'749'997'000);
    EXPECT_EQ((-d / 1000).ns, -1'249'999);
    EXPECT_LT(Duration{-1}, Duration{});
}

TEST(SimTime, DiffersByDurations)
{
    const SimTime start = SimTime::fromSeconds(60);
    const SimTime end = start + Duration::seconds(8);
    EXPECT_EQ(end - start, Duration::seconds(8));
    EXPECT_EQ(end - Duration::seconds(68), SimTime{});
    EXPECT_EQ(end.sinceStart(), Duration::seconds(68));
}

TEST(SimTime, NeverIsLateAndCannotOverflow)
{
    const SimTime late = SimTime::never() + Duration::max();
    EXPECT_GT(late, SimTime::never());
    EXPECT_GT(SimTime::never(), SimTime::fromSeconds(1e9));
}

} // namespace
} // namespace cloudyard

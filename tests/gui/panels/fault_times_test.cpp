// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/faults/fault_times.h"

#include <ostream>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

constexpr SimTime kNow{60'000'000'000};

struct WhenCase {
    const char* text;
    double seconds; ///< negative: now
};
void PrintTo(const WhenCase& value, std::ostream* out) { *out << value.text; }
class When : public ::testing::TestWithParam<WhenCase> {};

TEST_P(When, IsUnderstood)
{
    const auto when = parseWhen(QString::fromUtf8(GetParam().text), kNow);
    ASSERT_TRUE(when) << when.error().message();
    ASSERT_EQ(when->has_value(), GetParam().seconds >= 0);
    if (when->has_value()) {
        EXPECT_EQ((*when)->ns, SimTime::fromSeconds(GetParam().seconds).ns);
    }
}

INSTANTIATE_TEST_SUITE_P(Texts, When,
                         ::testing::Values(WhenCase{"now", -1}, WhenCase{"", -1}, WhenCase{" Now ", -1},
                                           WhenCase{"at 1:30", 90}, WhenCase{"1:30", 90}, WhenCase{"90 s", 90},
                                           WhenCase{"at 1:02:30.5", 3750.5}, WhenCase{"in 20 s", 80},
                                           WhenCase{"in 0:20", 80}, WhenCase{"in 2 min", 180},
                                           WhenCase{"61s", 61}));

class NoTime : public ::testing::TestWithParam<const char*> {};

TEST_P(NoTime, IsRefusedWithASentence)
{
    const auto when = parseWhen(QString::fromUtf8(GetParam()), kNow);
    ASSERT_FALSE(when);
    EXPECT_FALSE(when.error().message().empty());
}

INSTANTIATE_TEST_SUITE_P(Texts, NoTime,
                         ::testing::Values("soon", "at noon", "1:75", "1:2:3:4", "-5 s", "in 0 s", "in -3 s", "0:30",
                                           "at 1:00", "1.5:20", ":", "in"));

TEST(HowLong, IsADurationOrUntilRestored)
{
    EXPECT_FALSE(*parseHowLong("until restored"));
    EXPECT_FALSE(*parseHowLong(""));
    EXPECT_EQ(**parseHowLong("2:00"), Duration::seconds(120));
    EXPECT_EQ(**parseHowLong("for 90 s"), Duration::seconds(90));
    EXPECT_EQ(**parseHowLong("250 ms"), Duration::milliseconds(250));
    for (const char* bad : {"0 s", "-1 s", "long", "0:00"})
        EXPECT_FALSE(parseHowLong(QString::fromUtf8(bad))) << bad;
}

/// What is shown is understood again, to what is shown.
TEST(ClockOf, ReadsBack)
{
    for (const double seconds : {0.0, 0.5, 9.0, 61.0, 90.0, 599.9, 3600.0, 3725.0, 86'400.0}) {
        const auto read = parseWhen(clockOf(SimTime::fromSeconds(seconds)), SimTime{-1});
        ASSERT_TRUE(read) << seconds;
        EXPECT_EQ((*read)->ns, SimTime::fromSeconds(seconds).ns);
    }
    EXPECT_EQ(clockOf(SimTime{90'000'000'001}), "1:30");
    EXPECT_EQ(clockOf(SimTime::fromSeconds(3725)), "1:02:05");
}

} // namespace
} // namespace cloudyard

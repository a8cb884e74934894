// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

Result<int> half(int number)
{
    if (number % 2 != 0)
        return fail("the number is odd", "line 3", "an even number");
    return number / 2;
}

TEST(Result, CarriesAValueOrAnError)
{
    EXPECT_EQ(half(8).value(), 4);
    ASSERT_FALSE(half(7).has_value());
    EXPECT_EQ(half(7).error().where, "line 3");
    EXPECT_EQ(half(7).value_or(-1), -1);
}

TEST(Error, SaysWhereWhatAndWhatWasExpectedAsFarAsKnown)
{
    EXPECT_EQ(half(7).error().message(), "line 3: the number is odd (expected an even number)");
    EXPECT_EQ(Error{"no such file"}.message(), "no such file");
    EXPECT_EQ((Error{"no such file", "a.yard"}).message(), "a.yard: no such file");
    EXPECT_EQ((Error{"no such file", "", "a scene"}).message(), "no such file (expected a scene)");
}

} // namespace
} // namespace cloudyard

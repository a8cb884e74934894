// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/message_size.h"

#include <algorithm>
#include <ostream>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/random.h"

namespace cloudyard {
namespace {

constexpr std::uint64_t kDraws = 20'000;

std::vector<std::uint32_t> drawn(std::string_view text)
{
    const MessageSize size = *MessageSize::parse(text);
    std::vector<std::uint32_t> sizes;
    for (std::uint64_t n = 0; n < kDraws; ++n)
        sizes.push_back(size.sample(CounterRandom::drawBits(7, Purpose::Payload, 1, n, 3)));
    std::ranges::sort(sizes);
    return sizes;
}

double mean(const std::vector<std::uint32_t>& sizes)
{
    double sum = 0;
    for (const std::uint32_t size : sizes)
        sum += size;
    return sum / static_cast<double>(sizes.size());
}

TEST(MessageSize, IsConstantWithOrWithoutTheWord)
{
    for (const std::string_view text : {"4 KiB", "constant 4 KiB", "4096 B", " 4KiB "}) {
        const std::vector<std::uint32_t> sizes = drawn(text);
        EXPECT_EQ(sizes.front(), 4'096U) << text;
        EXPECT_EQ(sizes.back(), 4'096U) << text;
    }
}

/// Uniform: mean (a + b) / 2; exponential: the stated mean; lognormal: half lie below the median.
TEST(MessageSize, FollowsItsDistribution)
{
    const auto uniform = drawn("uniform 1 KiB 9 KiB");
    EXPECT_GE(uniform.front(), 1'024U);
    EXPECT_LE(uniform.back(), 9'216U);
    EXPECT_NEAR(mean(uniform), 5'120, 4 * 2'365 / 141.0); // sigma 8 KiB / sqrt 12
    EXPECT_NEAR(mean(drawn("exponential 8 KiB")), 8'192, 4 * 8'192 / 141.0);
    EXPECT_NEAR(drawn("lognormal 4 KiB 1").at(kDraws / 2), 4'096, 4 * 4'096 * 1.2533 / 141);
}

TEST(MessageSize, IsAtLeastAByte)
{
    EXPECT_EQ(drawn("exponential 1 B").front(), 1U);
}

TEST(MessageSize, NeedNotBeStated)
{
    EXPECT_FALSE(MessageSize::parse("")->isStated());
    EXPECT_FALSE(MessageSize::parse("  ")->isStated());
    EXPECT_EQ(MessageSize().sample(42), 0U);
    EXPECT_TRUE(MessageSize::parse("1 B")->isStated());
}

class BadSize : public ::testing::TestWithParam<const char*> {};

TEST_P(BadSize, IsRefusedWithAnExample)
{
    const auto parsed = MessageSize::parse(GetParam());
    ASSERT_FALSE(parsed);
    EXPECT_FALSE(parsed.error().what.empty());
    EXPECT_NE(parsed.error().expected.find("4 KiB"), std::string::npos);
}

INSTANTIATE_TEST_SUITE_P(Texts, BadSize,
                         ::testing::Values("4", "large", "0 B", "4 KiB 5 KiB", "uniform 4 KiB", "uniform 4 KiB 1 KiB",
                                           "lognormal 4 KiB", "lognormal 4 KiB x", "normal 4 KiB 1 KiB", "constant",
                                           "-1 KiB", "4 KiB;", "exponential 4 s"));

TEST(BilledRequests, AreOneForEachChunk)
{
    EXPECT_EQ(billedRequests(0), 1U);
    EXPECT_EQ(billedRequests(1), 1U);
    EXPECT_EQ(billedRequests(65'536), 1U);
    EXPECT_EQ(billedRequests(65'537), 2U);
    EXPECT_EQ(billedRequests(1'048'576), 16U);
}

} // namespace
} // namespace cloudyard

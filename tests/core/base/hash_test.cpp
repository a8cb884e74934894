// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"

#include <bit>
#include <cstdlib>
#include <set>
#include <string>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

TEST(Mix64, GivesTheOutputsOfSplitMix64)
{
    // The published reference generator started at 1234567: each output is mix64 of the state.
    constexpr std::uint64_t kStep = 0x9e3779b97f4a7c15u;
    static_assert(mix64(1234567u + kStep) == 6457827717110365317u);
    static_assert(mix64(1234567u + 2 * kStep) == 3203168211198807973u);
    static_assert(mix64(0) == 0);
}

TEST(Mix64, EveryInputBitMovesHalfOfTheOutputBits)
{
    for (int bit = 0; bit < 64; ++bit) {
        int flips = 0;
        for (std::uint64_t i = 1; i <= 1000; ++i)
            flips += std::popcount(mix64(i) ^ mix64(i ^ (std::uint64_t{1} << bit)));
        // 64,000 coin tosses: 32,000 with a standard deviation of 126.
        EXPECT_NEAR(flips, 32'000, 4 * 127) << "input bit " << bit;
    }
}

TEST(HashText, IsFnv1aThenMix64)
{
    // FNV-1a reference values: "" 0xcbf29ce484222325, "a" 0xaf63dc4c8601ec8c, "foobar"
    // 0x85944171f73967e8.
    static_assert(hashText("") == mix64(0xcbf29ce484222325u));
    static_assert(hashText("a") == mix64(0xaf63dc4c8601ec8cu));
    static_assert(hashText("foobar") == mix64(0x85944171f73967e8u));
}

TEST(HashText, TellsBytesAbove127AndZerosApart)
{
    EXPECT_NE(hashText("S\xc3\xa3o"), hashText("S\xc3\xa4o"));
    EXPECT_NE(hashText(std::string_view("a\0b", 3)), hashText(std::string_view("a\0c", 3)));
    EXPECT_NE(hashText(std::string_view("\0", 1)), hashText(""));
}

TEST(HashText, HasNoCollisionAmongSimilarNames)
{
    std::set<std::uint64_t> seen;
    for (int i = 0; i < 100'000; ++i)
        seen.insert(hashText("web-" + std::to_string(i)));
    EXPECT_EQ(seen.size(), 100'000u);
}

TEST(HashCombine, DependsOnTheOrderAndBothArguments)
{
    static_assert(hashCombine(1, 2) != hashCombine(2, 1));
    static_assert(hashCombine(0, 0) != 0);
    std::set<std::uint64_t> seen;
    for (std::uint64_t a = 0; a < 300; ++a)
        for (std::uint64_t b = 0; b < 300; ++b)
            seen.insert(hashCombine(a, b));
    EXPECT_EQ(seen.size(), 90'000u);
}

} // namespace
} // namespace cloudyard

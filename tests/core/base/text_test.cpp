// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <array>

#include <gmock/gmock.h>

namespace cloudyard {
namespace {

using ::testing::ElementsAre;

TEST(Trimmed, DropsSpaceAtBothEndsOnly)
{
    EXPECT_EQ(trimmed("  a b\t\r\n"), "a b");
    EXPECT_EQ(trimmed(" \n"), "");
    EXPECT_EQ(trimmed(""), "");
}

TEST(Beginning, NeverCutsACharacter)
{
    EXPECT_EQ(beginning("abc", 3), "abc");
    EXPECT_EQ(beginning("abc", 2), "ab");
    EXPECT_EQ(beginning("S\u00e3o", 2), "S"); // ã is two bytes
    EXPECT_EQ(beginning("S\u00e3o", 3), "S\u00e3");
    EXPECT_EQ(beginning("\u20ac", 2), ""); // € is three
    EXPECT_EQ(beginning("\x80\x80\x80", 2), "");
}

TEST(SplitText, KeepsEmptyParts)
{
    EXPECT_THAT(splitText("a,,b", ','), ElementsAre("a", "", "b"));
    EXPECT_THAT(splitText(",", ','), ElementsAre("", ""));
    EXPECT_THAT(splitText("", ','), ElementsAre(""));
}

TEST(SplitWords, DropsEmptyParts)
{
    EXPECT_THAT(splitWords("  exponential  8\tms "), ElementsAre("exponential", "8", "ms"));
    EXPECT_THAT(splitWords("  "), ElementsAre());
}

TEST(FoldText, ForgetsCaseMarksAndJoiners)
{
    const std::array<std::array<const char*, 2>, 14> cases{{
        {"Dublin", "dublin"},
        {"S\u00e3o Paulo", "sao paulo"},
        {"S\u00c3O PAULO", "sao paulo"},
        {"Bogot\u00e1", "bogota"},
        {"D\u00fcsseldorf", "dusseldorf"},
        {"Stra\u00dfe", "strasse"},
        {"\u00c6r\u00f8", "aero"},
        {"\u0141\u00f3d\u017a", "lodz"},
        {"\u0130stanbul", "istanbul"},
        {"  Rio_de--Janeiro ", "rio de janeiro"},
        {"N'Djamena", "n djamena"},
        {"\u6771\u4eac", "\u6771\u4eac"}, // other scripts stay
        {"a\xc3", "a\xc3"},               // cut in the middle of a character
        {"\xff\xfe", "\xff\xfe"},         // not UTF-8
    }};
    for (const auto& [text, folded] : cases)
        EXPECT_EQ(foldText(text), folded) << text;
}

TEST(FoldText, KnowsEveryLatinLetterWithAMark)
{
    // U+00C0 to U+017F without the signs for times and division: each becomes lower-case ASCII.
    for (int code = 0xc0; code <= 0x17f; ++code) {
        const std::string text{static_cast<char>(0xc0 | (code >> 6)),
                               static_cast<char>(0x80 | (code & 0x3f))};
        const std::string folded = foldText(text);
        if (code == 0xd7 || code == 0xf7) {
            EXPECT_EQ(folded, text);
            continue;
        }
        ASSERT_FALSE(folded.empty());
        for (const char c : folded)
            EXPECT_TRUE(c >= 'a' && c <= 'z') << std::hex << code;
    }
}

TEST(ClosestName, PrefersABeginningThenTheFewestEdits)
{
    constexpr std::array<std::string_view, 5> kNames{"queue", "topic", "load-balancer", "instance",
                                                     "que"};
    const auto closest = [&](std::string_view text) {
        const std::size_t at = closestName(text, kNames);
        return at < kNames.size() ? kNames[at] : std::string_view("-");
    };
    EXPECT_EQ(closest("load"), "load-balancer");
    EXPECT_EQ(closest("Load Balancer"), "load-balancer");
    EXPECT_EQ(closest("qeue"), "queue");
    EXPECT_EQ(closest("instanec"), "instance");
    EXPECT_EQ(closest("database"), "-");
    EXPECT_EQ(closest("x"), "-");
    EXPECT_EQ(closest(""), "-");
    EXPECT_EQ(closestName("a", {}), 0u);
}

TEST(Grouped, separatesThousands)
{
    EXPECT_EQ(grouped(0), "0");
    EXPECT_EQ(grouped(999), "999");
    EXPECT_EQ(grouped(1'000), "1,000");
    EXPECT_EQ(grouped(1'234'567), "1,234,567");
}

} // namespace
} // namespace cloudyard

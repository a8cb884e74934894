// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/formats/json_value.h"

#include <bit>
#include <limits>
#include <ostream>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/random.h"

namespace cloudyard {
namespace {

std::string again(std::string_view json)
{
    const Result<JsonValue> value = parseJson(json);
    return value ? jsonText(*value) : value.error().message();
}

struct GoodCase {
    const char* json;
    const char* canonical;
};
void PrintTo(const GoodCase& value, std::ostream* out) { *out << value.json; }

class GoodJson : public ::testing::TestWithParam<GoodCase> {};

TEST_P(GoodJson, IsReadAndWritten)
{
    EXPECT_EQ(again(GetParam().json), GetParam().canonical);
    EXPECT_EQ(again(GetParam().canonical), GetParam().canonical);
}

INSTANTIATE_TEST_SUITE_P(
    All, GoodJson,
    ::testing::Values(GoodCase{"null", "null"}, GoodCase{" [ 1 , 2 ]\n\n", "[1, 2]"},
                      GoodCase{"{\"a\":{},\"b\":[]}", "{\"a\": {}, \"b\": []}"},
                      GoodCase{"[true,false,null]", "[true, false, null]"},
                      GoodCase{"-9223372036854775808", "-9223372036854775808"},
                      GoodCase{"9223372036854775808", "9223372036854775808"},
                      GoodCase{"18446744073709551615", "18446744073709551615"},
                      GoodCase{"18446744073709551616", "1.8446744073709552e+19"},
                      GoodCase{"1.0", "1.0"}, GoodCase{"1e2", "100.0"}, GoodCase{"-0.0", "-0.0"},
                      GoodCase{"-0", "0"}, GoodCase{"0.1", "0.1"},
                      GoodCase{"2.2250738585072014e-308", "2.2250738585072014e-308"},
                      GoodCase{"1.7976931348623157e308", "1.7976931348623157e+308"},
                      GoodCase{"\"a\\\"b\\\\c\\/\\n\\u0001\\u00e9\"",
                               "\"a\\\"b\\\\c/\\n\\u0001\u00e9\""},
                      GoodCase{"\"\\ud83d\\ude00\"", "\"\U0001F600\""},
                      GoodCase{"\xef\xbb\xbf[1]", "[1]"}, GoodCase{"{\"\": 1}", "{\"\": 1}"}));

struct BadCase {
    const char* json;
    const char* sentence;
};
void PrintTo(const BadCase& value, std::ostream* out) { *out << value.json; }

class BadJson : public ::testing::TestWithParam<BadCase> {};

TEST_P(BadJson, GetsOneSentence) { EXPECT_EQ(again(GetParam().json), GetParam().sentence); }

INSTANTIATE_TEST_SUITE_P(
    All, BadJson,
    ::testing::Values(
        BadCase{"", "line 1: the file is empty"}, BadCase{"  \n \n", "line 1: the file is empty"},
        BadCase{"[1,\n 2", "line 2: the file ends too early: what begins in line 1 is not closed"},
        BadCase{"{\"a\": \"b",
                "line 1: the file ends too early: what begins in line 1 is not closed"},
        BadCase{"tru", "line 1: the file ends too early"},
        BadCase{"[1,\n]", "line 2: there is a comma too many before ] (expected JSON)"},
        BadCase{"{\"a\": 1,}", "line 1: there is a comma too many before } (expected JSON)"},
        BadCase{"[1 2]", "line 1: unexpected 2 (expected JSON)"},
        BadCase{"[\n\nNaN]", "line 3: NaN is not a number (expected JSON)"},
        BadCase{"[Infinity]", "line 1: Infinity is not a number (expected JSON)"},
        BadCase{"[-Infinity]", "line 1: Infinity is not a number (expected JSON)"},
        BadCase{"{'a': 1}", "line 1: texts stand in double quotation marks (expected JSON)"},
        BadCase{"[1, // end", "line 1: comments are not possible (expected JSON)"},
        BadCase{"{\"a\" 1}", "line 1: unexpected 1 (expected JSON)"},
        BadCase{"[\"a\nb\"]", "line 1: the line ends too early (expected JSON)"},
        BadCase{"[\"\t\"]", "line 1: the control character 0x09 cannot stand here (expected JSON)"},
        BadCase{"[01]", "line 1: unexpected 1 (expected JSON)"},
        BadCase{"[\"\\x\"]", "line 1: unexpected x (expected JSON)"},
        BadCase{"[\"\\ud800\"]", "line 1: a \\u escape is half a character (expected JSON)"},
        BadCase{"[1e999]", "line 1: the number 1e999 is too large or too small"},
        BadCase{"[1e99999999999999999999]", "line 1: a number is too large"},
        BadCase{"[1e-999]", "line 1: the number 1e-999 is too large or too small"},
        BadCase{"[1]\n[2]", "line 2: something follows the end of the scene"},
        BadCase{"{\"a\": 1,\n \"b\": 2,\n \"a\": 3}",
                "line 3: the key \"a\" stands twice in one object"},
        BadCase{"[\"a\"\n,\"\xff\"]", "line 2: byte 0xff is not UTF-8 (expected a text in UTF-8)"},
        BadCase{"[\"\xed\xa0\x80\"]", "line 1: byte 0xed is not UTF-8 (expected a text in UTF-8)"},
        BadCase{"[\"\xc0\x80\"]", "line 1: byte 0xc0 is not UTF-8 (expected a text in UTF-8)"},
        BadCase{"[\"\xf4\x90\x80\x80\"]",
                "line 1: byte 0xf4 is not UTF-8 (expected a text in UTF-8)"},
        BadCase{"[\"\xe2\x82", "line 1: byte 0xe2 is not UTF-8 (expected a text in UTF-8)"},
        BadCase{"\xff\xfe{\0", "line 1: byte 0xff is not UTF-8 (expected a text in UTF-8)"}));

TEST(Json, RefusesDeepNestingWithoutRecursion)
{
    EXPECT_EQ(again(std::string(32, '[') + std::string(32, ']')),
              std::string(32, '[') + std::string(32, ']'));
    EXPECT_EQ(again(std::string(33, '[') + std::string(33, ']')),
              "line 1: lists and objects are nested more than 32 deep");
    EXPECT_EQ(again(std::string(50'000'000, '[')),
              "line 1: lists and objects are nested more than 32 deep");
}

TEST(Json, RefusesMoreValuesThanTheLimit)
{
    const Result<JsonValue> value = parseJson("[1, 2, 3, 4]", {.depth = 8, .values = 4});
    ASSERT_FALSE(value);
    EXPECT_EQ(value.error().message(), "line 1: there are more than 4 values");
    EXPECT_TRUE(parseJson("[1, 2, 3]", {.depth = 8, .values = 4}));
}

TEST(Json, FindsTwoEqualKeysAmongManyQuickly)
{
    std::string json = "{";
    for (int i = 0; i < 200'000; ++i)
        json += "\"key" + std::to_string(i) + "\": 0,";
    EXPECT_TRUE(parseJson(json + "\"last\": 0}"));
    EXPECT_EQ(again(json + "\"key777\": 0}"),
              "line 1: the key \"key777\" stands twice in one object");
}

TEST(Json, KnowsTheLineOfEachValue)
{
    const Result<JsonValue> root = parseJson("{\n\"a\": [\n1,\n\n{\"b\":\n\"text\"}]\n}");
    ASSERT_TRUE(root);
    const auto& items = std::get<JsonValue::Array>(root->find("a")->data);
    EXPECT_EQ(root->find("a")->line, 2u);
    EXPECT_EQ(items[0].line, 3u);
    EXPECT_EQ(items[1].line, 5u);
    EXPECT_EQ(items[1].find("b")->line, 6u);
}

/// Every finite double, written and read, is the same 64 bits.
TEST(Json, NumbersComeBackBitForBit)
{
    RandomStream random(1, 0, Purpose{});
    int tried = 0;
    while (tried < 20'000) {
        const auto number = std::bit_cast<double>(random.next());
        if (!std::isfinite(number))
            continue;
        ++tried;
        const Result<JsonValue> back = parseJson(jsonDouble(number));
        ASSERT_TRUE(back) << jsonDouble(number);
        ASSERT_EQ(std::bit_cast<std::uint64_t>(std::get<double>(back->data)),
                  std::bit_cast<std::uint64_t>(number));
    }
}

} // namespace
} // namespace cloudyard

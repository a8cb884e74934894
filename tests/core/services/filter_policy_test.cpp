// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/filter_policy.h"

#include <algorithm>
#include <ostream>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

struct PlaceCase {
    const char* policy;
    const char* where;
};
void PrintTo(const PlaceCase& value, std::ostream* out) { *out << value.policy; }

class FilterPolicyPlace : public ::testing::TestWithParam<PlaceCase> {};

TEST_P(FilterPolicyPlace, isSaidWithLineAndColumn)
{
    const auto policy = FilterPolicy::parse(GetParam().policy);
    ASSERT_FALSE(policy);
    EXPECT_EQ(policy.error().where, GetParam().where) << policy.error().what;
}

INSTANTIATE_TEST_SUITE_P(
    policies, FilterPolicyPlace,
    ::testing::Values(PlaceCase{R"({"a": ["b"]} c)", "line 1, column 14"},
                      PlaceCase{"{\n  \"a\": [\"b\" \"c\"]\n}", "line 2, column 13"},
                      PlaceCase{R"({"a": ["b")", "line 1, column 11"},
                      PlaceCase{R"({"ä": ["ö" x]})", "line 1, column 12"},
                      PlaceCase{R"({"a": "b"})", "line 1, column 2"},
                      PlaceCase{"{\n  \"a\": [\"b\"],\n  \"b\": [{\"like\": \"c\"}]\n}", "line 3, column 10"},
                      PlaceCase{R"({"a": [{"prefix": "b"}, 5e9], "c": ["d"]})", "line 1, column 2"},
                      PlaceCase{R"({"a": [{"anything-but": {"suffix": 1}}]})", "line 1, column 26"},
                      PlaceCase{R"({"a": ["x: \"b\":"], "b": [null]})", "line 1, column 22"},
                      PlaceCase{R"({"$or": [{"a": ["b"]}, {"a": [[]]}]})", "line 1, column 25"}));

std::vector<MessageField> message(std::string_view text) { return FieldsText::parse(text)->draw(1, 0, 1); }

TEST(FilterPolicy, SaysHowAMessageDidWithEachKey)
{
    const auto policy = FilterPolicy::parse(
        R"({"type": ["order"], "$or": [{"a": [1]}, {"b": [2]}], "price": [{"numeric": [">", 5]}]})");
    ASSERT_TRUE(policy);
    const auto tried = [&](const char* text) {
        std::string met;
        for (const FilterPolicy::Finding& finding : policy->tried(message(text)))
            met += finding.path + (finding.isMet ? "+ " : "- ");
        return met;
    };
    EXPECT_EQ(tried("type: order; price: 6; b: 2"), "type+ price+ $or+ ");
    EXPECT_EQ(tried("type: refund; price: 5; a: 2"), "type- price- $or- ");
    for (const char* text : {"", "type: order", "type: order; price: 6; a: 1", "price: 6; a: 1"}) {
        const auto findings = policy->tried(message(text));
        EXPECT_EQ(std::ranges::all_of(findings, &FilterPolicy::Finding::isMet), policy->wants(message(text))) << text;
    }
    EXPECT_TRUE(FilterPolicy().tried(message("type: order")).empty());
}

TEST(FilterPolicy, CountsTheCombinationsOfItsValues)
{
    EXPECT_EQ(FilterPolicy::parse("")->combinations(), 0U);
    EXPECT_EQ(FilterPolicy::parse("{}")->combinations(), 0U);
    EXPECT_EQ(FilterPolicy::parse(R"({"a": ["b"]})")->combinations(), 1U);
    EXPECT_EQ(FilterPolicy::parse(R"({"a": [1, 2, 3], "b": [{"prefix": "c"}, 4]})")->combinations(), 6U);
}

} // namespace
} // namespace cloudyard

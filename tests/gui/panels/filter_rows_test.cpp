// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/filter_rows.h"

#include <ostream>

#include <gtest/gtest.h>

namespace cloudyard {

void PrintTo(const FilterRow& row, std::ostream* out)
{
    *out << row.path.toStdString() << ' ' << static_cast<int>(row.op) << ' ' << row.value.toStdString();
}

namespace {

struct RowsCase {
    const char* policy; ///< in one line, as rows write it
    std::vector<FilterRow> rows;
};
void PrintTo(const RowsCase& value, std::ostream* out) { *out << value.policy; }

class FilterRowsTest : public ::testing::TestWithParam<RowsCase> {};

TEST_P(FilterRowsTest, sayAPolicyAndWriteIt)
{
    const RowsCase& c = GetParam();
    const auto rows = filterRows(QString::fromUtf8(c.policy));
    ASSERT_TRUE(rows);
    EXPECT_EQ(*rows, c.rows);
    EXPECT_EQ(inOneLine(filterText(c.rows, true)).toStdString(), c.policy);
    EXPECT_TRUE(FilterPolicy::parse(c.policy)) << "what core takes";
}

INSTANTIATE_TEST_SUITE_P(
    policies, FilterRowsTest,
    ::testing::Values(
        RowsCase{R"({"type": ["order", "refund"]})", {{"type", FilterOp::Equal, "order, refund"}}},
        RowsCase{R"({"n": [1, "1", true, "true", "a, b", "", " c"]})",
                 {{"n", FilterOp::Equal, R"(1, "1", true, "true", "a, b", "", " c")"}}},
        RowsCase{R"({"type": ["order", {"prefix": "re"}], "price": [{"numeric": [">=", 100, "<", 200]}]})",
                 {{"type", FilterOp::Equal, "order"},
                  {"type", FilterOp::Prefix, "re"},
                  {"price", FilterOp::Numeric, ">= 100, < 200"}}},
        RowsCase{
            R"({"a": [{"suffix": "b"}, {"equals-ignore-case": "C"}, {"cidr": "10.0.0.0/24"}]})",
            {{"a", FilterOp::Suffix, "b"}, {"a", FilterOp::IgnoreCase, "C"}, {"a", FilterOp::Cidr, "10.0.0.0/24"}}},
        RowsCase{R"({"a": [{"anything-but": ["b", 3]}, {"anything-but": {"prefix": "c"}}]})",
                 {{"a", FilterOp::AnythingBut, "b, 3"}, {"a", FilterOp::NotPrefix, "c"}}},
        RowsCase{R"({"a": [{"anything-but": {"suffix": "c"}}], "b": [{"exists": true}], "c": [{"exists": false}]})",
                 {{"a", FilterOp::NotSuffix, "c"}, {"b", FilterOp::Exists, ""}, {"c", FilterOp::Missing, ""}}},
        RowsCase{R"({"customer": {"vip": [true], "of": {"land": ["de"]}}})",
                 {{"customer.vip", FilterOp::Equal, "true"}, {"customer.of.land", FilterOp::Equal, "de"}}}));

TEST(FilterRows, LeaveToJsonWhatTheyCannotSay)
{
    for (const char* policy : {R"({"$or": [{"a": [1]}, {"b": [2]}]})", R"({"a": [{"anything-but": {"cidr": "::/0"}}]})",
                               R"({"a": [[1]]})", R"({"a": 1})", R"([1])", R"({"a")"})
        EXPECT_FALSE(filterRows(QString::fromUtf8(policy))) << policy;
    EXPECT_TRUE(filterRows({}) && filterRows({})->empty());
}

/// What is half done is written so that core says what is missing.
TEST(FilterRows, AreNoPolicyWhileAValueIsMissing)
{
    EXPECT_EQ(filterText({{"", FilterOp::Equal, "order"}}, false), QString()) << "no field, no row";
    for (const FilterOperator& one : filterOperators()) {
        const QString text = filterText({{"type", one.op, QString()}}, false);
        const bool isText =
            text.contains("fix") || text.contains("case") || !one.example || one.op == FilterOp::AnythingBut;
        EXPECT_EQ(FilterPolicy::parse(text.toStdString()).has_value(), isText) << text.toStdString();
    }
    EXPECT_EQ(inOneLine(filterText({{"n", FilterOp::Numeric, "5"}}, false)), R"({"n": [{"numeric": ["=", 5]}]})");
}

TEST(FilterRows, AttributesAreFlatAndBodiesNest)
{
    const std::vector<FilterRow> rows{{"a.b", FilterOp::Equal, "c"}};
    EXPECT_EQ(inOneLine(filterText(rows, false)), R"({"a.b": ["c"]})");
    EXPECT_EQ(inOneLine(filterText(rows, true)), R"({"a": {"b": ["c"]}})");
}

TEST(FilterRows, APolicyIsEditedInLinesAndKeptInOne)
{
    const QString kept = R"({"a": ["b", {"prefix": "c"}], "d": {"e": [1]}})";
    EXPECT_EQ(inLines(kept).count('\n'), 3);
    EXPECT_EQ(inOneLine(inLines(kept)), kept);
    EXPECT_EQ(inLines("{\"a\""), "{\"a\"") << "what is no JSON stays";
}

} // namespace
} // namespace cloudyard

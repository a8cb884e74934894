// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of yard that need no process: table, times, counts, progress, numbers in JSON.
#include <cmath>
#include <limits>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "core/base/text.h"
#include "core/cli/progress_line.h"
#include "core/cli/report_json.h"
#include "core/cli/report_table.h"
#include "core/cli/text_table.h"

namespace cloudyard {
namespace {

using ::testing::HasSubstr;

TEST(TextTable, alignsByCharactersNotBytes)
{
    TextTable table({"name", "kind", "n"}, {true, true});
    table.add({"São", "x", "1"});
    table.add({"Sao", "long", "20"});
    EXPECT_EQ(table.text("> "), "> name  kind   n\n> São   x      1\n> Sao   long  20\n");
}

TEST(TextTable, leavesOutColumnsUntilItFits)
{
    constexpr std::string_view dispensable[] = {"unknown", "kind", "n"};
    const auto narrowed = [&](std::size_t width) {
        TextTable table({"name", "kind", "n"}, {true, true});
        table.add({"Sao", "\033[31mlong\033[0m", "20"});
        const auto dropped = table.narrow(width, dispensable);
        return std::pair(dropped.size(), table.text());
    };
    EXPECT_EQ(narrowed(0).first, 0U);
    EXPECT_EQ(narrowed(16).first, 0U); // two of indent, 4, 4 and 2, two between
    EXPECT_EQ(narrowed(15), std::pair(std::size_t{1}, std::string("  name   n\n  Sao   20\n")));
    EXPECT_EQ(narrowed(3).first, 2U);
}

TEST(Wrapped, breaksAtBlanksAndIndents)
{
    EXPECT_EQ(wrapped("ab cd ef\ngh", 5, 2), "ab cd\n  ef\ngh");
    EXPECT_EQ(wrapped("ab cd", 0, 2), "ab cd");
    EXPECT_EQ(wrapped("  abcdefgh ij", 6, 1), "  abcdefgh\n ij"); // no blank to break at before
    EXPECT_EQ(wrapped("é · é", 5, 0), "é · é");
    EXPECT_EQ(wrapped("", 5, 0), "");
}

TEST(ShortTime, hasThreeDigitsAndTheUnitThatSuits)
{
    const std::pair<double, const char*> cases[] = {
        {0, "0 s"},
        {5e-9, "0.01 us"},
        {0.000'999, "999 us"},
        {0.001, "1.00 ms"},
        {0.0782, "78.2 ms"},
        {0.9996, "1.00 s"},
        {9.996, "10.0 s"},
        {99.97, "100 s"},
        {34.63, "34.6 s"},
        {7200, "7200 s"},
        {std::numeric_limits<double>::quiet_NaN(), "-"}};
    for (const auto& [seconds, text] : cases)
        EXPECT_EQ(shortTime(seconds), text);
}

TEST(ProgressLine, tellsTheTimeLeft)
{
    // A quarter done in 2 s: 6 s left.
    EXPECT_EQ(ProgressLine::text({SimTime::fromSeconds(60), SimTime::fromSeconds(240), 2.0}),
              " 25 %  60 of 240 s simulated, 0:06 left");
    EXPECT_EQ(ProgressLine::text({SimTime{}, SimTime::fromSeconds(240), 0.1}),
              "  0 %  0 of 240 s simulated");
    EXPECT_THAT(ProgressLine::text({SimTime::fromSeconds(1), SimTime::fromSeconds(1000), 10.0}),
                HasSubstr("2:46:30 left"));
}

TEST(ReportJson, numbersAreShortestAndNeverNan)
{
    EXPECT_EQ(numberOrNull(0.1), "0.1");
    EXPECT_EQ(numberOrNull(600), "600");
    EXPECT_EQ(numberOrNull(std::numeric_limits<double>::quiet_NaN()), "null");
    EXPECT_EQ(numberOrNull(std::numeric_limits<double>::infinity()), "null");
}

TEST(ReportTable, marksWhatWasMissedAndWhatFailed)
{
    RunReport report;
    report.problem = "a message has two owners";
    report.end = RunReport::End::Interrupted;
    report.objectives.push_back(
        {"Fast", std::numeric_limits<double>::quiet_NaN(), 0.5, false, false});
    const std::string plain = reportTable(report, 0, false);
    EXPECT_THAT(plain, HasSubstr("The run failed: a message has two owners"));
    EXPECT_THAT(plain, HasSubstr("ended early"));
    EXPECT_THAT(plain, HasSubstr("missed  Fast       not measured  at most 0.5"));
    EXPECT_EQ(plain.find('\033'), std::string::npos);
    EXPECT_THAT(reportTable(report, 0, true), HasSubstr("\033[31mmissed"));
}

TEST(ReportTable, namesReasonsOfFailure)
{
    RunReport report;
    report.ledgers.messages.failed[static_cast<std::size_t>(Reason::Timeout)] = 1'200;
    report.ledgers.messages.failed[static_cast<std::size_t>(Reason::LineFull)] = 3;
    EXPECT_THAT(reportTable(report, 0, false),
                HasSubstr("1,203 (no answer in time: 1,200, the waiting line was full: 3) failed"));
}

TEST(ReportTable, addsUpWhatIsBilled)
{
    RunReport report;
    EXPECT_THAT(reportTable(report, 0, false), ::testing::Not(HasSubstr("Billed")));
    report.cost = {.byTime = 0.0142, .byRequest = 0.02, .instanceSeconds = 480};
    EXPECT_THAT(reportTable(report, 0, false),
                HasSubstr("Billed, from 0 s: $0.0342: 480 instance seconds $0.0142, requests $0.0200"));
    NodeReport node;
    node.id = "web-a";
    node.metrics = {{"billed_time", 240.0}, {"cost", 0.0071}};
    report.nodes.push_back(node);
    EXPECT_THAT(reportTable(report, 0, false), HasSubstr("240 s  $0.0071"));
}

// People read the same words in the window and in the table; where two nodes have one name, their ids tell them apart.
TEST(ReportTable, callsNodesByTheirNames)
{
    RunReport report;
    for (const auto& [id, name] :
         {std::pair("w1", "Web server"), std::pair("q", "Orders"), std::pair("w2", "Web server")}) {
        NodeReport node;
        node.id = id;
        node.name = name;
        report.nodes.push_back(node);
    }
    const std::string table = reportTable(report, 0, false);
    EXPECT_THAT(table, HasSubstr("  Orders "));
    EXPECT_THAT(table, HasSubstr("  Web server (w1) "));
    EXPECT_THAT(table, HasSubstr("  Web server (w2) "));
    EXPECT_THAT(table, HasSubstr("Little's law"));
}

TEST(ReportTable, saysWhyAnIntervalIsExpectedWhereThereIsRoom)
{
    RunReport report;
    report.expectations.push_back({.name = "W",
                                   .value = 0.05,
                                   .low = 0.045,
                                   .high = 0.055,
                                   .met = true,
                                   .isTime = true,
                                   .because = "1 / (100 - 80)"});
    EXPECT_THAT(reportTable(report, 0, false), HasSubstr("within  W         0.05 s  0.045 to 0.055 s  1 / (100 - 80)"));
    EXPECT_THAT(reportTable(report, 50, false), ::testing::Not(HasSubstr("1 / (100 - 80)")));
}

} // namespace
} // namespace cloudyard

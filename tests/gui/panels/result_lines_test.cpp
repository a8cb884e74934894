// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/inspector/result_lines.h"

#include <algorithm>
#include <stdexcept>

#include <QLocale>

#include <gtest/gtest.h>

#include "core/metrics/live_window.h"
#include "core/services/registry.h"

namespace cloudyard {
namespace {

class ResultLinesTest : public ::testing::Test {
protected:
    void SetUp() override { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void TearDown() override { QLocale::setDefault(QLocale::c()); }

    static const ResultLine& line(const std::vector<ResultLine>& lines, const QString& caption)
    {
        for (const ResultLine& one : lines)
            if (!one.isHeading && one.caption == caption)
                return one;
        throw std::invalid_argument(caption.toStdString());
    }
};

TEST_F(ResultLinesTest, timeIsSoFarUntilTheEnd)
{
    EXPECT_EQ(resultTime(66, 240), "So far, at 1:06 of 4:00");
    EXPECT_EQ(resultTime(240, 240), "At the end, at 4:00");
    EXPECT_EQ(resultTime(66, 0), "So far, at 1:06");
}

TEST_F(ResultLinesTest, requestsFailForReasonsTheMostFrequentFirst)
{
    RunReport report;
    report.scene.requests = 17'280;
    report.scene.succeeded = 17'232;
    report.scene.failed = 48;
    report.requestsFailed[static_cast<std::size_t>(Reason::Refused)] = 8;
    report.requestsFailed[static_cast<std::size_t>(Reason::Timeout)] = 40;
    const auto lines = sceneResults(report);
    EXPECT_EQ(line(lines, "Issued").value, "17,280");
    const auto failed = std::ranges::find(lines, QString("Failed"), &ResultLine::caption);
    ASSERT_LT(failed + 2, lines.end());
    EXPECT_EQ(failed->tone, TextTone::Error);
    EXPECT_EQ(failed[1].caption, "no answer in time");
    EXPECT_EQ(failed[1].value, "40");
    EXPECT_TRUE(failed[1].isPart);
    EXPECT_EQ(failed[2].caption, "nothing listened there");
}

TEST_F(ResultLinesTest, objectivesAreMetOrMissedAndUntilTheirTimeOnlySoFar)
{
    RunReport report;
    report.objectives = {{"served", 0.9977, 0.995, true, true, false, true},
                         {"fast", 0.61, 0.5, false, false, true, true},
                         {"still fast", 0.31, 0.5, false, true, true, false},
                         {"late", kNotMeasured, 0.5, false, false, true, false},
                         {"never", kNotMeasured, 0.5, false, false, true, true}};
    const auto lines = sceneResults(report);
    EXPECT_EQ(line(lines, "served").value, "met");
    EXPECT_EQ(line(lines, "served").remark, "0.9977, at least 0.995");
    EXPECT_EQ(line(lines, "served").tone, TextTone::Ok);
    EXPECT_EQ(line(lines, "fast").value, "missed");
    EXPECT_EQ(line(lines, "fast").remark, "0.61 s, at most 0.5 s");
    EXPECT_EQ(line(lines, "fast").tone, TextTone::Error);
    EXPECT_EQ(line(lines, "still fast").value, "met so far");
    EXPECT_EQ(line(lines, "late").value, "not yet");
    EXPECT_EQ(line(lines, "never").value, "missed");
    EXPECT_EQ(line(lines, "never").remark, "not measured, at most 0.5 s");
}

TEST_F(ResultLinesTest, expectedIntervalsSayWhy)
{
    RunReport report;
    report.expectations = {{.name = "W", .value = 0.0499, .low = 0.0485, .high = 0.0515, .met = true, .isTime = true,
                            .because = "1 / (100 - 80)"},
                           {.name = "lost", .value = 2, .low = 0, .high = 0, .met = false}};
    const auto lines = sceneResults(report);
    EXPECT_EQ(line(lines, "W").value, "within");
    EXPECT_EQ(line(lines, "W").remark, "0.0499 s, expected 0.0485 to 0.0515 s\nbecause 1 / (100 - 80)");
    EXPECT_EQ(line(lines, "lost").value, "outside");
    EXPECT_EQ(line(lines, "lost").remark, "2, expected 0");
    EXPECT_EQ(line(lines, "lost").tone, TextTone::Error);
    const auto edited = sceneResults(report, true);
    EXPECT_EQ(line(edited, "lost").value, "outside") << "it is";
    EXPECT_EQ(line(edited, "lost").tone, TextTone::Muted) << "but whoever tries something did nothing wrong";
}

TEST_F(ResultLinesTest, whatCostsNothingHasNoBill)
{
    RunReport report;
    const auto isBill = [](const ResultLine& one) { return one.isHeading && one.caption == "Billed"; };
    EXPECT_TRUE(std::ranges::none_of(sceneResults(report), isBill));
    report.cost = {.byTime = 0.0142, .byRequest = 0.02, .instanceSeconds = 480};
    const auto lines = sceneResults(report);
    EXPECT_TRUE(std::ranges::any_of(lines, isBill));
    EXPECT_EQ(line(lines, "In all").value, "$0.0342");
    EXPECT_EQ(line(lines, "480 instance seconds").value, "$0.0142");
}

TEST_F(ResultLinesTest, aNodeHasTheFiguresOfTheReportWithAllDigitsInTheTips)
{
    const KindDescriptor& kind = *vocabulary().kind("instance");
    NodeReport node;
    node.hasServers = true;
    node.arrivals = 1'000;
    node.completions = 990;
    node.failures[static_cast<std::size_t>(Reason::LineFull)] = 10;
    node.utilisation = 0.80123456789;
    node.meanInSystem = 6.2168;
    node.meanWaiting = 2.2168;
    node.sojourn = {0.0777123456, 0.05, 0.2, 0.3, 0.9, 990};
    node.wait = {0.0277, 0.01, 0.1, 0.2, 0.8, 990};
    for (const MetricDescriptor& metric : kind.metrics)
        node.metrics.emplace_back(metric.key, 0.5);
    const auto lines = nodeResults(node, kind);
    EXPECT_EQ(line(lines, "Arrivals").value, "1,000");
    EXPECT_EQ(line(lines, "OK").value, "990");
    EXPECT_EQ(line(lines, "the waiting line was full").value, "10");
    EXPECT_EQ(line(lines, "Utilisation").value, "80.1 %");
    EXPECT_TRUE(line(lines, "Utilisation").tip.startsWith("0.80123456789"));
    EXPECT_EQ(line(lines, "Mean").value, "77.7 ms");
    EXPECT_EQ(line(lines, "Mean").tip, "0.0777123456 s");
    EXPECT_TRUE(
        std::ranges::any_of(lines, [](const ResultLine& one) { return one.isHeading && one.caption == "Wait"; }));
    EXPECT_EQ(std::ranges::count(lines, QString("Utilisation"), &ResultLine::caption), 1) << "one word, one number";
    for (const MetricDescriptor& metric : kind.metrics)
        EXPECT_NO_THROW(
            (void)line(lines, QString::fromUtf8(metric.label.data(), static_cast<int>(metric.label.size()))));
}

TEST_F(ResultLinesTest, whatHasNoServersAndNeverWaitedSaysNothingOfThat)
{
    const KindDescriptor& kind = *vocabulary().kind("clients");
    const auto lines = nodeResults(NodeReport{}, kind);
    EXPECT_THROW((void)line(lines, "Utilisation"), std::invalid_argument);
    EXPECT_TRUE(
        std::ranges::none_of(lines, [](const ResultLine& one) { return one.isHeading && one.caption == "Wait"; }));
    EXPECT_EQ(line(lines, "Samples").value, "0");
}

TEST_F(ResultLinesTest, timesThatWereNotKeptAreNotCalledNone)
{
    NodeReport node;
    node.arrivals = node.completions = 10;
    const auto lines = nodeResults(node, *vocabulary().kind("instance"));
    EXPECT_TRUE(std::ranges::any_of(lines, [](const ResultLine& one) { return one.caption == "Not kept"; }));
    EXPECT_TRUE(std::ranges::none_of(lines, [](const ResultLine& one) { return one.caption == "Samples"; }));
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/panels/look/text.h"

#include <limits>
#include <ostream>

#include <gtest/gtest.h>

#include "gui/canvas/draw/live_text.h"
#include "gui/panels/bars/run_status_bar.h"
#include "gui/panels/bars/top_bar.h"
#include "gui/panels/look/state_words.h"

namespace cloudyard {
namespace {

struct TextCase {
    double value;
    MetricUnit unit;
    const char* text;
};
void PrintTo(const TextCase& value, std::ostream* out) { *out << value.text; }

class NumberTextTest : public ::testing::TestWithParam<TextCase> {};

TEST_P(NumberTextTest, isShortAndSaysItsUnit)
{
    EXPECT_EQ(numberText(GetParam().value, GetParam().unit).joined().toStdString(),
              GetParam().text);
}

constexpr double kNan = std::numeric_limits<double>::quiet_NaN();
constexpr double kInf = std::numeric_limits<double>::infinity();

INSTANTIATE_TEST_SUITE_P(
    values, NumberTextTest,
    ::testing::Values(
        TextCase{kNan, MetricUnit::Seconds, "–"}, TextCase{kInf, MetricUnit::Ratio, "–"},
        TextCase{0, MetricUnit::Seconds, "0 s"}, TextCase{0.000031, MetricUnit::Seconds, "31 µs"},
        TextCase{0.312, MetricUnit::Seconds, "312 ms"}, TextCase{0.9996, MetricUnit::Seconds, "1.00 s"},
        TextCase{33.7, MetricUnit::Seconds, "33.7 s"}, TextCase{900, MetricUnit::Seconds, "15 min"},
        TextCase{72, MetricUnit::PerSecond, "72 /s"}, TextCase{4.218, MetricUnit::PerSecond, "4.22 /s"},
        TextCase{123456, MetricUnit::PerSecond, "123 k/s"}, TextCase{0.889, MetricUnit::Ratio, "88.9 %"},
        TextCase{1, MetricUnit::Ratio, "100 %"}, TextCase{716, MetricUnit::Messages, "716"},
        TextCase{2.5e6, MetricUnit::Messages, "2.50 M"}));

TEST(Text, clocksAndCountDowns)
{
    EXPECT_EQ(clockText(90'000'000'000), "00:01:30.000");
    EXPECT_EQ(clockText(3'723'004'999'999), "01:02:03.004");
}

/// Rounds up, so that the last second reads 1 and nothing that still acts reads 0; from one tenth to the next it falls
/// by 1 at most.
TEST(Text, countdownsNeitherSkipNorReachZero)
{
    const auto at = [](std::int64_t ms) { return SimTime{ms * 1'000'000}; };
    EXPECT_EQ(secondsLeft(at(120'000), at(0)), 120);
    EXPECT_EQ(secondsLeft(at(15'010), at(0)), 15) << "a frame late is no second more";
    EXPECT_EQ(secondsLeft(at(1), at(0)), 1);
    EXPECT_EQ(secondsLeft(at(0), at(0)), 1);
    std::int64_t before = secondsLeft(at(60'000), at(0));
    for (int ms = 0; ms <= 60'000; ms += 100) {
        const std::int64_t left = secondsLeft(at(60'000), at(ms));
        EXPECT_GE(left, 1);
        EXPECT_LE(before - left, 1) << ms;
        EXPECT_GE(before, left);
        before = left;
    }
}

TEST(Text, paces)
{
    EXPECT_EQ(paceText(0.01), QString::fromUtf8("0.01×"));
    EXPECT_EQ(paceText(2), QString::fromUtf8("2×"));
    EXPECT_EQ(paceText(kInf), "Max");
}

/// From an hour on with hours: "1006:08.0" ran into the words beside it.
TEST(Text, timesOfTheLogCountHours)
{
    EXPECT_EQ(tenthsClock(SimTime{68'000'000'000}), "1:08.0");
    EXPECT_EQ(tenthsClock(SimTime{9'950'000'000}), "0:09.9");
    EXPECT_EQ(tenthsClock(SimTime{60'368'000'000'000}), "16:46:08.0");
}

TEST(Text, theStatusLineIsASentence)
{
    SceneNumbers numbers;
    numbers.requests = 17'280;
    numbers.succeeded = 17'232;
    numbers.failed = 48;
    EXPECT_EQ(summaryText(numbers), "17,280 requests: 17,232 ok, 48 failed, 0 lost");
    numbers = {};
    numbers.requests = numbers.succeeded = 1;
    EXPECT_EQ(summaryText(numbers), "1 request: 1 ok, 0 failed, 0 lost");
    numbers.pending = 3;
    EXPECT_TRUE(summaryText(numbers).endsWith(", 3 under way"));
}

TEST(Text, passingStatesCountDown)
{
    NodeView view;
    view.state = NodeView::State::Starting;
    view.until = SimTime::fromSeconds(195);
    EXPECT_EQ(stateWord(view, SimTime::fromSeconds(183)).text, "Booting 0:12");
    view.phase = "checking";
    view.stepsDone = 1;
    view.steps = 2;
    EXPECT_EQ(stateWord(view, SimTime::fromSeconds(183)).text, "Checking 1/2 0:12");
    view.until = SimTime::never();
    EXPECT_EQ(stateWord(view, SimTime::fromSeconds(183)).text, "Checking 1/2");
    view.state = NodeView::State::PowerLost;
    EXPECT_EQ(stateWord(view, SimTime{}).hue, Hue::Red);
}

TEST(Text, logLinesNameWhatTheyAreAbout)
{
    Topology topology;
    topology.nodeIds = {"web-a", "web"};
    topology.nodeNames = {"Shop A", ""};
    LogLine line;
    line.text = "{other}: check of {node} failed {1}/{2}";
    line.node = 0;
    line.other = 1;
    line.first = 1;
    line.second = 2;
    EXPECT_EQ(logText(line, topology), "web: check of Shop A failed 1/2");
    line = {};
    line.text = "{said}";
    line.said = std::make_shared<const std::string>("web-a stopped 0:30 · fault tolerant");
    EXPECT_EQ(logText(line, topology), QString::fromUtf8("web-a stopped 0:30 · fault tolerant"));
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/log.h"

#include <atomic>
#include <string>
#include <thread>
#include <vector>

#include <gmock/gmock.h>

namespace cloudyard {
namespace {

using ::testing::ElementsAre;

std::vector<std::string> lines;
std::atomic<int> count{0};

void keep(LogLevel level, std::string_view category, std::string_view text)
{
    lines.push_back(fmt::format("{} {} {}", static_cast<int>(level), category, text));
}

void countOnly(LogLevel, std::string_view, std::string_view) { count.fetch_add(1); }

class LogTest : public ::testing::Test {
protected:
    void SetUp() override
    {
        lines.clear();
        setLogSink(&keep);
    }
    void TearDown() override
    {
        setLogSink(nullptr);
        setLogThreshold(LogLevel::Info);
    }
};

/// Formatting one of these is seen in the log, so a line that should not be formatted cannot hide.
struct Formatted {
    int* times;
};

} // namespace
} // namespace cloudyard

template <> struct fmt::formatter<cloudyard::Formatted> {
    constexpr auto parse(format_parse_context& context) { return context.begin(); }
    template <class Format> auto format(const cloudyard::Formatted& value, Format& context) const
    {
        ++*value.times;
        return context.out();
    }
};

namespace cloudyard {
namespace {

TEST_F(LogTest, HandsLevelCategoryAndTextToTheSink)
{
    logLine(LogLevel::Warning, "core/session", "{} frames dropped", 3);
    writeLog(LogLevel::Error, "gui/app", "no display");
    EXPECT_THAT(lines, ElementsAre("2 core/session 3 frames dropped", "3 gui/app no display"));
}

TEST_F(LogTest, DropsWhatIsBelowTheThresholdWithoutFormattingIt)
{
    int times = 0;
    logLine(LogLevel::Debug, "core/base", "{}", Formatted{&times});
    EXPECT_EQ(times, 0);
    setLogThreshold(LogLevel::Debug);
    logLine(LogLevel::Debug, "core/base", "{}", Formatted{&times});
    EXPECT_EQ(times, 1);
    setLogThreshold(LogLevel::Error);
    writeLog(LogLevel::Warning, "core/base", "hidden");
    EXPECT_EQ(lines.size(), 1u);
}

TEST_F(LogTest, WritesWholeLinesToStderrByDefault)
{
    setLogSink(nullptr);
    ::testing::internal::CaptureStderr();
    logLine(LogLevel::Warning, "core/session", "late by {} ms", 7);
    EXPECT_EQ(::testing::internal::GetCapturedStderr(), "warning core/session: late by 7 ms\n");
}

TEST_F(LogTest, LosesNoLineOfSeveralThreads)
{
    setLogSink(&countOnly);
    count = 0;
    {
        std::vector<std::jthread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([] {
                for (int i = 0; i < 1000; ++i)
                    logLine(LogLevel::Info, "core/base", "{}", i);
            });
    }
    EXPECT_EQ(count.load(), 4000);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/frame_meter.h"

#include <chrono>
#include <thread>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

using namespace std::chrono_literals;

void waitFor(std::chrono::milliseconds time) { std::this_thread::sleep_for(time); }

void workFor(std::chrono::milliseconds time)
{
    const auto until = std::chrono::steady_clock::now() + time;
    while (std::chrono::steady_clock::now() < until) {
    }
}

TEST(FrameMeterTest, AFrameThatWaitsCostsTimeButDoesNoWork)
{
    FrameMeter meter;
    meter.begin(true);
    waitFor(30ms);
    EXPECT_GE(meter.end(), 30);
    EXPECT_GE(meter.overall().costMedian, 29);
    EXPECT_LT(meter.overall().workMedian, 15);
}

TEST(FrameMeterTest, AFrameThatWorksDoesWork)
{
    FrameMeter meter;
    meter.begin(true);
    workFor(40ms);
    meter.end();
    EXPECT_GE(meter.overall().workMedian, 5); // others may have the processor for most of it
}

TEST(FrameMeterTest, FramesBesideASlowCopyAreToldApart)
{
    FrameMeter meter;
    for (int frame = 0; frame < 12; ++frame) {
        const bool slow = frame % 6 == 5;
        meter.begin(true);
        meter.copied(slow ? 8 : 1);
        if (slow)
            waitFor(60ms);
        meter.end();
    }
    EXPECT_GE(meter.overall().costP99, 59);
    EXPECT_TRUE(meter.report().contains(QStringLiteral("while copies take 1.0 ms as mostly (10 frames) p99 ")))
        << meter.report().toStdString();
    const QString p99 = meter.report().section(QStringLiteral("frames) p99 "), 1).section(QLatin1Char(' '), 0, 0);
    EXPECT_LT(p99.toDouble(), 50);
}

TEST(FrameMeterTest, WithoutACopyThereIsNothingToTellApart)
{
    FrameMeter meter;
    meter.begin(true);
    meter.end();
    EXPECT_FALSE(meter.report().contains(QStringLiteral("copies")));
}

} // namespace
} // namespace cloudyard

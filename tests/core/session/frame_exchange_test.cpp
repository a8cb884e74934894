// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/frame_exchange.h"

#include <atomic>
#include <set>
#include <thread>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

bool publish(FrameExchange& exchange, std::uint64_t number)
{
    Frame* frame = exchange.acquire();
    if (frame == nullptr)
        return false;
    frame->number = number;
    exchange.publish();
    return true;
}

TEST(FrameExchange, givesTheNewestAndThenNothing)
{
    FrameExchange exchange;
    EXPECT_EQ(exchange.takeNewest(), nullptr);
    for (std::uint64_t number = 1; number <= 3; ++number)
        ASSERT_TRUE(publish(exchange, number));
    const Frame* frame = exchange.takeNewest();
    ASSERT_NE(frame, nullptr);
    EXPECT_EQ(frame->number, 3u);
    EXPECT_EQ(exchange.takeNewest(), nullptr);
}

TEST(FrameExchange, acquireGivesTheSameFrameUntilItIsPublished)
{
    FrameExchange exchange;
    Frame* first = exchange.acquire();
    EXPECT_EQ(exchange.acquire(), first);
    exchange.publish();
    EXPECT_NE(exchange.acquire(), first);
}

TEST(FrameExchange, keepsTheLastTwoTakenUntouched)
{
    FrameExchange exchange;
    std::uint64_t number = 0;
    const Frame* before = nullptr;
    constexpr int kFree = FrameExchange::kFrames - 2; // while the viewer has two
    for (int round = 0; round < 1000; ++round) {
        const std::uint64_t beforeNumber = number;
        for (int i = 0; i <= round % kFree; ++i)
            publish(exchange, ++number);
        const Frame* now = exchange.takeNewest();
        ASSERT_NE(now, nullptr);
        EXPECT_EQ(now->number, number);
        while (publish(exchange, 0)) { // the run may fill whatever is free
        }
        EXPECT_EQ(now->number, number);
        if (before != nullptr) {
            EXPECT_EQ(before->number, beforeNumber);
        }
        const Frame* filler = exchange.takeNewest(); // what was left over, as the third
        ASSERT_NE(filler, nullptr);
        publish(exchange, ++number);
        before = exchange.takeNewest();
        ASSERT_NE(before, nullptr);
    }
}

TEST(FrameExchange, aViewerThatNeverTakesLeavesTheRunWithoutFramesAndNothingElse)
{
    FrameExchange exchange;
    std::uint64_t number = 0;
    while (publish(exchange, number + 1))
        ++number;
    EXPECT_EQ(number, FrameExchange::kFrames);
    EXPECT_EQ(exchange.acquire(), nullptr);
    EXPECT_EQ(exchange.takeNewest()->number, number);
    EXPECT_NE(exchange.acquire(), nullptr) << "the skipped ones are free again";
}

TEST(FrameExchange, recyclesFramesWithTheirCapacity)
{
    FrameExchange exchange;
    std::set<const Frame*> seen;
    for (int i = 0; i < 100; ++i) {
        Frame* frame = exchange.acquire();
        ASSERT_NE(frame, nullptr);
        if (!seen.insert(frame).second) {
            EXPECT_GE(frame->flights.capacity(), 500u);
        }
        frame->flights.assign(500, {});
        frame->flights.clear();
        exchange.publish();
        static_cast<void>(exchange.takeNewest());
    }
    EXPECT_LE(seen.size(), FrameExchange::kFrames);
}

TEST(FrameExchange, twoThreadsNeverSeeAHalfWrittenOrOlderFrame)
{
    FrameExchange exchange;
    std::atomic<bool> done = false;
    std::thread run([&] {
        for (std::uint64_t number = 1; number <= 20'000; ++number) {
            Frame* frame = exchange.acquire();
            if (frame == nullptr) {
                std::this_thread::yield();
                continue;
            }
            frame->number = number;
            frame->handled = number * 3;
            frame->nodes.assign(number % 17, {});
            exchange.publish();
        }
        done = true;
    });
    std::uint64_t last = 0;
    bool finished = false;
    while (!finished) {
        finished = done;
        const Frame* frame = exchange.takeNewest();
        if (frame == nullptr)
            continue;
        EXPECT_GT(frame->number, last);
        EXPECT_EQ(frame->handled, frame->number * 3);
        EXPECT_EQ(frame->nodes.size(), frame->number % 17);
        last = frame->number;
    }
    run.join();
    EXPECT_GT(last, 0u);
}

} // namespace
} // namespace cloudyard

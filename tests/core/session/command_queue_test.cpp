// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/command_queue.h"

#include <thread>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

std::uint32_t idOf(const std::unique_ptr<Command>& command)
{
    return std::get<command::ClearFault>(*command).id;
}

TEST(CommandQueue, isEmptyAtFirst)
{
    CommandQueue queue;
    EXPECT_EQ(queue.next(), nullptr);
    EXPECT_FALSE(queue.flush());
}

TEST(CommandQueue, dropsNothingWhenTheRunDoesNotTake)
{
    CommandQueue queue;
    constexpr std::uint32_t kCount = 5000;
    for (std::uint32_t id = 0; id < kCount; ++id)
        queue.post(command::ClearFault{id});
    EXPECT_EQ(queue.backlog(), kCount - CommandQueue::kCapacity);
    EXPECT_FALSE(queue.flush()) << "the queue is full";
    for (std::uint32_t id = 0; id < kCount; ++id) {
        if (id % CommandQueue::kCapacity == 0) {
            queue.flush();
        }
        const auto command = queue.next();
        ASSERT_NE(command, nullptr) << id;
        EXPECT_EQ(idOf(command), id);
    }
    EXPECT_EQ(queue.next(), nullptr);
    EXPECT_EQ(queue.backlog(), 0u);
}

TEST(CommandQueue, theBacklogGoesBeforeANewCommand)
{
    CommandQueue queue;
    for (std::uint32_t id = 0; id <= CommandQueue::kCapacity; ++id)
        queue.post(command::ClearFault{id});
    EXPECT_EQ(idOf(queue.next()), 0u);
    queue.post(command::ClearFault{9999}); // only one place is free: the one that waited takes it
    EXPECT_EQ(queue.backlog(), 1u);
    for (std::uint32_t id = 1; id <= CommandQueue::kCapacity; ++id)
        EXPECT_EQ(idOf(queue.next()), id);
    queue.flush();
    EXPECT_EQ(idOf(queue.next()), 9999u);
}

TEST(CommandQueue, whatNobodyTookIsFreedWithIt)
{
    const auto scene = std::make_shared<const Scene>();
    {
        CommandQueue queue;
        for (std::uint32_t i = 0; i < 2000; ++i)
            queue.post(command::ApplyScene{scene, i});
        EXPECT_EQ(scene.use_count(), 2001);
    }
    EXPECT_EQ(scene.use_count(), 1);
}

TEST(CommandQueue, keepsTheOrderBetweenTwoThreads)
{
    CommandQueue queue;
    constexpr std::uint32_t kCount = 50'000;
    std::thread run([&] {
        for (std::uint32_t expected = 0; expected < kCount;) {
            if (const auto command = queue.next()) {
                EXPECT_EQ(idOf(command), expected);
                ++expected;
            } else {
                std::this_thread::yield();
            }
        }
    });
    for (std::uint32_t id = 0; id < kCount; ++id)
        queue.post(command::ClearFault{id});
    while (queue.backlog() > 0)
        if (!queue.flush())
            std::this_thread::yield();
    run.join();
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/cow_pool.h"

#include <atomic>
#include <memory>
#include <random>
#include <thread>
#include <vector>

#include <gtest/gtest.h>

#include "tests/support/allocation_count.h"

namespace cloudyard::test {
namespace {

struct Record {
    std::uint32_t link = 0; // the pool's while the record is free
    std::uint32_t generation = 0;
    std::uint64_t value = 7;
    std::uint64_t rest[6] = {};
};
using Pool = CowPool<Record>;
static_assert(sizeof(Record) == 64);
constexpr std::uint32_t kPerChunk = Pool::kElementsPerChunk;
static_assert(kPerChunk == 128); // 8 KiB

Pool poolOf(std::uint32_t count)
{
    Pool pool;
    for (std::uint32_t i = 0; i < count; ++i)
        pool.edit(pool.allocate()).value = i;
    return pool;
}

TEST(CowPool, newElementsAreDefaultOnesInAscendingPlaces)
{
    Pool pool;
    for (std::uint32_t i = 0; i < kPerChunk + 5; ++i) {
        const auto [index, element] = pool.place();
        EXPECT_EQ(index, i);
        EXPECT_EQ(&element, &pool[i]);
        EXPECT_EQ(element.value, 7U);
    }
    EXPECT_EQ(pool.size(), kPerChunk + 5U);
    EXPECT_EQ(pool.end(), kPerChunk + 5U);
    EXPECT_EQ(pool.capacity(), 2U * kPerChunk);
}

TEST(CowPool, handsOutTheLastReleasedFirst)
{
    Pool pool = poolOf(10);
    for (const std::uint32_t i : {3U, 9U, 0U})
        pool.release(i);
    EXPECT_EQ(pool.size(), 7U);
    EXPECT_TRUE(pool.hasFree());
    EXPECT_EQ(pool.allocate(), 0U);
    EXPECT_EQ(pool.allocate(), 9U);
    EXPECT_EQ(pool.allocate(), 3U);
    EXPECT_FALSE(pool.hasFree());
    EXPECT_EQ(pool.allocate(), 10U);
}

TEST(CowPool, aReleasedElementKeepsAllButItsFirstFourBytes)
{
    Pool pool = poolOf(3);
    pool.edit(1).generation = 41;
    pool.release(1);
    EXPECT_EQ(pool[1].generation, 41U);
    EXPECT_EQ(pool[1].value, 1U);
    EXPECT_EQ(pool.allocate(), 1U);
    EXPECT_EQ(pool[1].generation, 41U);
}

TEST(CowPool, aWriteIsSeenOnOneSideOnly)
{
    Pool original = poolOf(3 * kPerChunk);
    Pool copy = original;
    original.edit(5).value = 100;
    copy.edit(kPerChunk).value = 200;
    copy.edit(5).value = 300;
    EXPECT_EQ(original[5].value, 100U);
    EXPECT_EQ(copy[5].value, 300U);
    EXPECT_EQ(original[kPerChunk].value, kPerChunk);
    EXPECT_EQ(copy[kPerChunk].value, 200U);
    EXPECT_EQ(&original[2 * kPerChunk], &copy[2 * kPerChunk]); // still shared
}

TEST(CowPool, clonesOnlyWhatIsWrittenAndOnlyWhileShared)
{
    Pool original = poolOf(104 * kPerChunk);
    ASSERT_EQ(original.capacity(), 104U * kPerChunk);
    const std::size_t chunkBytes = original.ownedBytes() / 104;
    EXPECT_GE(chunkBytes, 8U * 1024);
    EXPECT_LE(chunkBytes, 8U * 1024 + 64U);
    {
        const Pool copy = original;
        EXPECT_EQ(original.ownedBytes(), 0U);
        EXPECT_EQ(copy.ownedBytes(), 0U);
        original.edit(0).value = 1;
        original.edit(1).value = 1;
        original.edit(70 * kPerChunk).value = 1;
        EXPECT_EQ(original.ownedBytes(), 2 * chunkBytes);
        EXPECT_NE(&original[0], &copy[0]);
    }
    const Record* last = &original[99 * kPerChunk];
    EXPECT_EQ(&original.edit(99 * kPerChunk), last); // its only owner again: no clone
}

TEST(CowPool, aCopyOfACopyIsIndependentOfBoth)
{
    Pool first = poolOf(10);
    Pool second = first;
    Pool third = second;
    second.edit(0).value = 2;
    third.edit(0).value = 3;
    first = Pool(); // the first to be made is the first to go
    EXPECT_EQ(second[0].value, 2U);
    EXPECT_EQ(third[0].value, 3U);
    EXPECT_EQ(third[9].value, 9U);
    second = third;
    EXPECT_EQ(second[0].value, 3U);
    third.edit(0).value = 4;
    EXPECT_EQ(second[0].value, 3U);
}

TEST(CowPool, survivesAssignmentToItselfAndMoves)
{
    Pool pool = poolOf(10);
    const Pool& same = pool;
    pool = same;
    EXPECT_EQ(pool[9].value, 9U);
    const Pool moved = std::move(pool);
    EXPECT_EQ(moved[9].value, 9U);
    EXPECT_EQ(moved.size(), 10U);
}

/// A pool and what it should hold.
struct Modelled {
    Pool pool;
    std::vector<std::pair<std::uint32_t, std::uint64_t>> live; // index, value

    void act(std::mt19937_64& random)
    {
        const std::uint64_t dice = random() % 8;
        if (dice < 4 || live.empty()) {
            const auto [index, element] = pool.place();
            element.value = random();
            live.emplace_back(index, element.value);
            return;
        }
        auto& chosen = live[random() % live.size()];
        if (dice < 6) {
            pool.edit(chosen.first).value = chosen.second = random();
        } else {
            pool.release(chosen.first);
            chosen = live.back();
            live.pop_back();
        }
    }
    void check() const
    {
        ASSERT_EQ(pool.size(), live.size());
        for (const auto& [index, value] : live)
            ASSERT_EQ(pool[index].value, value);
    }
};

TEST(CowPool, ManyCopiesThatGoTheirOwnWaysStayRight)
{
    std::mt19937_64 random(3);
    std::vector<Modelled> pools(1);
    for (int i = 0; i < 200'000; ++i) {
        Modelled& chosen = pools[random() % pools.size()];
        chosen.act(random);
        if (i % 2'000 == 0 && pools.size() < 8)
            pools.push_back(Modelled(chosen));
        else if (i % 2'000 == 1'000 && pools.size() > 4)
            pools.erase(pools.begin() + static_cast<std::ptrdiff_t>(random() % pools.size()));
    }
    ASSERT_GE(pools.size(), 4U);
    for (const Modelled& each : pools)
        each.check();
}

TEST(CowPool, aCopyAllocatesTablesOnlyAndSteadyUseNothing)
{
    Pool pool = poolOf(1'000'000);
    std::uint64_t before = allocationCount();
    auto copy = std::make_unique<Pool>(pool);
    EXPECT_LE(allocationCount() - before, 4U); // itself and three tables
    copy.reset();
    before = allocationCount();
    for (std::uint32_t i = 0; i < 100'000; ++i) {
        pool.release(i * 7 % 1'000'000);
        pool.edit(pool.allocate()).value = i;
    }
    EXPECT_EQ(allocationCount(), before);
}

/// Writes all over the pool and returns whether it held what it should.
bool scribble(Pool& pool, std::uint32_t count, std::uint64_t mark)
{
    bool right = true;
    for (std::uint32_t i = 0; i < count; i += 37) {
        right = right && pool[i].value == i;
        pool.edit(i).value = mark;
    }
    for (std::uint32_t i = 0; i < count; ++i)
        right = right && pool[i].value == (i % 37 == 0 ? mark : i);
    return right;
}

TEST(CowPool, copiesMayBeUsedAndDestroyedOnDifferentThreads)
{
    constexpr std::uint32_t kCount = 80 * kPerChunk;
    std::atomic<int> right{0};
    for (int round = 0; round < 20; ++round) {
        auto original = std::make_unique<Pool>(poolOf(kCount));
        std::vector<std::jthread> threads;
        for (std::uint64_t mark = 1; mark <= 3; ++mark)
            threads.emplace_back([&right, mark, copy = *original]() mutable {
                right += scribble(copy, kCount, mark * 1'000'000) ? 1 : 0;
            });
        right += scribble(*original, kCount, 9'000'000) ? 1 : 0;
        original.reset();
    }
    EXPECT_EQ(right, 80);
}

TEST(CowPool, severalThreadsMayCopyOnePoolThatNobodyEdits)
{
    constexpr std::uint32_t kCount = 10 * kPerChunk;
    const Pool shared = poolOf(kCount);
    std::atomic<int> right{0};
    {
        std::vector<std::jthread> threads;
        for (std::uint64_t mark = 1; mark <= 4; ++mark)
            threads.emplace_back([&right, &shared, mark] {
                for (int i = 0; i < 20; ++i) {
                    Pool copy = shared;
                    right += scribble(copy, kCount, mark * 1'000'000) ? 1 : 0;
                }
            });
    }
    EXPECT_EQ(right, 80);
    EXPECT_EQ(shared[37].value, 37U);
}

} // namespace
} // namespace cloudyard::test

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/pool_list.h"

#include <vector>

#include <gtest/gtest.h>

#include "core/base/hash.h"

namespace cloudyard {
namespace {

struct Element {
    std::uint32_t value = 0;
    std::uint32_t next = 0;
    std::uint32_t previous = 0;
};

std::vector<std::uint32_t> valuesOf(const PoolList<Element>& list, const CowPool<Element>& pool)
{
    std::vector<std::uint32_t> values;
    for (std::uint32_t i = list.first(); i != PoolList<Element>::kNone; i = pool[i].next)
        values.push_back(pool[i].value);
    return values;
}

/// Against a vector whose first element is the newest one.
TEST(PoolList, HasWhatWasAddedAndNotRemovedNewestFirst)
{
    CowPool<Element> pool;
    PoolList<Element> list;
    std::vector<std::uint32_t> expected;
    std::vector<std::uint32_t> indices; // beside it
    for (std::uint32_t step = 0; step < 20'000; ++step) {
        const std::uint64_t bits = mix64(step);
        if (expected.empty() || (bits & 3) != 0) {
            const std::uint32_t i = pool.allocate();
            pool.edit(i).value = step;
            list.add(pool, i);
            expected.insert(expected.begin(), step);
            indices.insert(indices.begin(), i);
        } else {
            for (int removals = 0; removals < 4 && !expected.empty(); ++removals) {
                const auto at = static_cast<std::ptrdiff_t>((bits >> (8 + removals)) % expected.size());
                list.remove(pool, pool[indices[static_cast<std::size_t>(at)]]);
                pool.release(indices[static_cast<std::size_t>(at)]);
                expected.erase(expected.begin() + at);
                indices.erase(indices.begin() + at);
            }
        }
        ASSERT_EQ(list.empty(), expected.empty());
        if (step % 100 == 0) {
            ASSERT_EQ(valuesOf(list, pool), expected) << "step " << step;
        }
    }
}

TEST(PoolList, BelongsToItsCopyOfThePool)
{
    CowPool<Element> pool;
    PoolList<Element> list;
    for (std::uint32_t value = 1; value <= 3; ++value) {
        const std::uint32_t i = pool.allocate();
        pool.edit(i).value = value;
        list.add(pool, i);
    }
    CowPool<Element> copiedPool = pool;
    PoolList<Element> copied = list;
    copied.remove(copiedPool, copiedPool[1]);
    EXPECT_EQ(valuesOf(copied, copiedPool), (std::vector<std::uint32_t>{3, 1}));
    EXPECT_EQ(valuesOf(list, pool), (std::vector<std::uint32_t>{3, 2, 1}));
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/document/series_store.h"

#include <cmath>
#include <limits>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

SeriesChunk chunk(std::uint64_t first, std::uint32_t columns, std::uint32_t rows)
{
    SeriesChunk c;
    c.firstRow = first;
    c.columns = columns;
    for (std::uint32_t r = 0; r < rows; ++r) {
        c.times.push_back(static_cast<double>(first + r + 1));
        for (std::uint32_t k = 0; k < columns; ++k)
            c.values.push_back(static_cast<float>(100 * (first + r) + k));
    }
    return c;
}

TEST(SeriesStore, joinsChunksAndIgnoresWhatItHas)
{
    SeriesStore store;
    store.append(chunk(0, 2, 3));
    store.append(chunk(1, 2, 4));
    EXPECT_EQ(store.rows(), 5U);
    EXPECT_EQ(store.nextRow(), 5U);
    const auto samples = store.since(0, 1);
    ASSERT_EQ(samples.size(), 5U);
    for (std::size_t i = 0; i < samples.size(); ++i)
        EXPECT_EQ(samples[i].value, 100.0 * static_cast<double>(i) + 1);
    EXPECT_EQ(store.since(3.5, 0).size(), 2U);
}

TEST(SeriesStore, columnsThatCameLaterAreMissingBefore)
{
    SeriesStore store;
    store.append(chunk(0, 2, 2));
    store.append(chunk(2, 3, 2));
    EXPECT_EQ(store.since(0, 2).size(), 2U);
    EXPECT_EQ(store.since(0, 9).size(), 0U);
    EXPECT_TRUE(std::isnan(store.last(9)));
}

TEST(SeriesStore, notANumberIsAGap)
{
    SeriesStore store;
    SeriesChunk c = chunk(0, 1, 3);
    c.values[1] = std::numeric_limits<float>::quiet_NaN();
    store.append(c);
    EXPECT_EQ(store.since(0, 0).size(), 2U);
}

TEST(SeriesStore, keepsABoundedPast)
{
    SeriesStore store;
    store.append(chunk(0, 1, SeriesStore::kMostRows + 10));
    EXPECT_EQ(store.rows(), SeriesStore::kMostRows);
    EXPECT_EQ(store.nextRow(), SeriesStore::kMostRows + 10);
}

// A row of 2,000 nodes has some 28,000 values: two hours of them would be 800 MB.
TEST(SeriesStore, keepsTheScenesPastLongerThanThatOfManyNodes)
{
    constexpr std::uint32_t kColumns = 28'000;
    constexpr std::uint32_t kRows = 300;
    SeriesStore store;
    for (std::uint32_t row = 0; row < kRows; ++row)
        store.append(chunk(row, kColumns, 1));
    EXPECT_EQ(store.since(0, 0).size(), kRows);
    EXPECT_EQ(store.since(0, kSceneSeries - 1).size(), kRows);
    const auto ofNode = store.since(0, kSceneSeries);
    EXPECT_EQ(ofNode.size(), SeriesStore::kMostValues / kColumns);
    EXPECT_EQ(ofNode.back().time, kRows);
    EXPECT_FALSE(std::isnan(store.last(kColumns - 1)));
}

TEST(Decimated, keepsEveryPeakWithinItsBudget)
{
    std::vector<SeriesStore::Sample> samples;
    for (int i = 0; i < 5'000; ++i)
        samples.push_back({static_cast<double>(i), i == 3'333   ? 99.0
                                                   : i == 1'111 ? -99.0
                                                                : std::sin(i * 0.1)});
    const auto kept = decimated(samples, 300);
    EXPECT_LE(kept.size(), 300U);
    EXPECT_GE(kept.size(), 150U);
    EXPECT_TRUE(
        std::ranges::any_of(kept, [](const auto& s) { return s.value == 99 && s.time == 3'333; }));
    EXPECT_TRUE(
        std::ranges::any_of(kept, [](const auto& s) { return s.value == -99 && s.time == 1'111; }));
    EXPECT_TRUE(std::ranges::is_sorted(kept, {}, &SeriesStore::Sample::time));
    EXPECT_EQ(decimated({{1, 2}}, 300).size(), 1U);
}

} // namespace
} // namespace cloudyard

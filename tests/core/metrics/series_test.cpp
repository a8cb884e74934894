// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/series.h"

#include <cmath>

#include <gtest/gtest.h>

namespace cloudyard {
namespace {

/// A series of `rows` rows in which the value in column c of row r is 100 r + c.
Series numbered(std::uint64_t rows, std::uint32_t columns)
{
    Series series;
    series.widenTo(columns);
    for (std::uint64_t r = 0; r < rows; ++r) {
        const std::span<float> row =
            series.addRow(SimTime::fromSeconds(static_cast<double>(r + 1)));
        for (std::uint32_t c = 0; c < columns; ++c)
            row[c] = static_cast<float>(100 * r + c);
    }
    return series;
}

TEST(Series, keepsRowsInOrder)
{
    const Series series = numbered(3, 2);
    EXPECT_EQ(series.firstRow(), 0u);
    EXPECT_EQ(series.endRow(), 3u);
    EXPECT_EQ(series.row(2)[1], 201);
    EXPECT_EQ(series.time(2), 3.0);
}

TEST(Series, newColumnsAreNotMeasuredInOldRows)
{
    Series series = numbered(2, 2);
    series.widenTo(3);
    series.widenTo(1);
    EXPECT_EQ(series.columns(), 3u);
    EXPECT_EQ(series.row(1)[1], 101);
    EXPECT_TRUE(std::isnan(series.row(1)[2]));
    EXPECT_TRUE(std::isnan(series.addRow(SimTime{})[0]));
}

TEST(Series, forgettingKeepsTheNumbersOfTheOthers)
{
    Series series = numbered(100, 3);
    for (const std::uint64_t row : {10u, 20u, 60u, 15u}) {
        series.forgetBefore(row);
        ASSERT_EQ(series.firstRow(), row == 15 ? 60 : row);
        ASSERT_EQ(series.endRow(), 100u);
        for (std::uint64_t r = series.firstRow(); r < 100; ++r)
            ASSERT_EQ(series.row(r)[2], static_cast<float>(100 * r + 2));
    }
    EXPECT_EQ(series.firstRow(), 60u);
    series.forgetBefore(1'000);
    EXPECT_EQ(series.firstRow(), 100u);
    EXPECT_EQ(series.endRow(), 100u);
}

TEST(Series, copiesWhatIsNew)
{
    Series series = numbered(10, 2);
    series.forgetBefore(4);
    SeriesChunk chunk;
    series.copySince(7, chunk);
    EXPECT_EQ(chunk.firstRow, 7u);
    EXPECT_EQ(chunk.times, (std::vector<double>{8, 9, 10}));
    EXPECT_EQ(chunk.values, (std::vector<float>{700, 701, 800, 801, 900, 901}));
    series.copySince(1, chunk);
    EXPECT_EQ(chunk.firstRow, 4u);
    EXPECT_EQ(chunk.times.size(), 6u);
    series.copySince(99, chunk);
    EXPECT_EQ(chunk.firstRow, 10u);
    EXPECT_TRUE(chunk.values.empty());
}

} // namespace
} // namespace cloudyard

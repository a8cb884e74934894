// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/histogram.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <vector>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/base/random.h"

namespace cloudyard {
namespace {

Histogram histogramOf(const std::vector<Duration>& values)
{
    Histogram histogram;
    for (const Duration d : values)
        histogram.add(d);
    return histogram;
}

/// Durations from 0 to about 290 years, spread evenly over the octaves.
std::vector<Duration> someDurations(std::uint64_t seed, std::size_t count)
{
    std::vector<Duration> values;
    for (std::size_t i = 0; i < count; ++i) {
        const std::uint64_t bits = mix64(seed * 1'000'003 + i);
        values.push_back({static_cast<std::int64_t>((bits >> 2) >> (bits % 62))});
    }
    return values;
}

TEST(DurationBuckets, everyBucketBeginsWhereTheOneBeforeEnds)
{
    for (std::uint32_t b = 0; b < 3'200; ++b) {
        const Duration least = DurationBuckets::least(b);
        ASSERT_EQ(DurationBuckets::of(least), b);
        if (b > 0) {
            ASSERT_EQ(DurationBuckets::of(least - Duration{1}), b - 1);
        }
    }
}

TEST(DurationBuckets, holdsTheLongestAndNegativeOnes)
{
    EXPECT_EQ(DurationBuckets::of(Duration{-5}), 0u);
    const std::uint32_t last = DurationBuckets::of(Duration::max());
    EXPECT_LE(DurationBuckets::least(last), Duration::max());
    EXPECT_GT(DurationBuckets::least(last + 1), Duration::max());
    EXPECT_EQ(DurationBuckets::of(Duration{std::numeric_limits<std::int64_t>::max()}) + 1, DurationBuckets::kCount);
}

TEST(Histogram, aZeroIsADurationOfNothing)
{
    Histogram told;
    Histogram measured;
    for (int i = 0; i < 1'000; ++i) {
        told.addZeros(1);
        measured.add({});
        if (i % 3 == 0)
            for (Histogram* h : {&told, &measured})
                h->add(Duration{i * i * 10L});
    }
    told.merge(told);
    measured.merge(measured);
    EXPECT_EQ(told.count(), measured.count());
    EXPECT_EQ(told.mean(), measured.mean());
    for (const double p : {0.0, 0.3, 0.749, 0.75, 0.751, 0.8, 0.99, 1.0})
        EXPECT_EQ(told.quantile(p), measured.quantile(p)) << p;
    told.clear();
    EXPECT_EQ(told.count(), 0u);
    told.add(Duration::seconds(1));
    EXPECT_NEAR(told.quantile(0), 1, 0.008);
}

TEST(Histogram, ofNothingHasNoMeanAndNoQuantile)
{
    const Histogram none;
    EXPECT_EQ(none.count(), 0u);
    EXPECT_TRUE(std::isnan(none.mean()));
    EXPECT_TRUE(std::isnan(none.quantile(0.5)));
    EXPECT_EQ(none.max(), Duration{});
}

TEST(Histogram, ofOneValue)
{
    const Histogram one = histogramOf({Duration::milliseconds(250)});
    EXPECT_EQ(one.mean(), 0.25);
    EXPECT_EQ(one.quantile(1), 0.25);
    EXPECT_NEAR(one.quantile(0), 0.25, 0.25 * 0.0079);
    EXPECT_LE(one.quantile(0.5), 0.25);
}

TEST(Histogram, meanStaysExactBeyond64Bits)
{
    // 4 * 2^61 ns overflows a signed 64-bit sum; the mean is 2^61 ns.
    const Duration d{std::int64_t{1} << 61};
    EXPECT_EQ(histogramOf({d, d, d, d, d, d, d, d}).mean(), d.toSeconds());
}

// Quantiles of 1 ms ... 1000 ms: rank ceil(p * 1000) is that many milliseconds.
TEST(Histogram, knownQuantiles)
{
    Histogram histogram;
    for (int ms = 1; ms <= 1'000; ++ms)
        histogram.add(Duration::milliseconds(ms));
    EXPECT_DOUBLE_EQ(histogram.mean(), 0.5005);
    for (const double p : {0.001, 0.1, 0.5, 0.9, 0.95, 0.99, 0.999})
        EXPECT_NEAR(histogram.quantile(p), p, p * 0.0079) << p;
    EXPECT_EQ(histogram.quantile(1), 1.0);
}

TEST(Histogram, clearForgetsEverything)
{
    Histogram histogram = histogramOf(someDurations(1, 500));
    histogram.clear();
    histogram.add(Duration::seconds(2));
    EXPECT_EQ(histogram.count(), 1u);
    EXPECT_EQ(histogram.mean(), 2.0);
    EXPECT_EQ(histogram.max(), Duration::seconds(2));
    EXPECT_NEAR(histogram.quantile(0.01), 2.0, 2 * 0.0079);
}

TEST(Histogram, costsSmallRoom)
{
    // Exponential with mean 50 ms: a million samples reach from about 50 ns to 0.7 s.
    Histogram histogram;
    for (std::uint64_t i = 0; i < 1'000'000; ++i)
        histogram.add(Duration::fromSeconds(-0.05 * std::log(unitFromBits(mix64(i)))));
    EXPECT_LE(histogram.bytes(), 12'000u);
    EXPECT_NEAR(histogram.quantile(0.95), 0.05 * std::log(20.0), 0.15 * 0.012);
}

RC_GTEST_PROP(HistogramProperty, quantileIsWithinItsBound, (std::uint64_t seed))
{
    std::vector<Duration> values = someDurations(seed, *rc::gen::inRange<std::size_t>(1, 400));
    const Histogram histogram = histogramOf(values);
    std::sort(values.begin(), values.end());
    const double p = *rc::gen::inRange(0, 1'001) / 1'000.0;
    const double exact = values[quantileRank(p, values.size()) - 1].toSeconds();
    RC_ASSERT(std::abs(histogram.quantile(p) - exact) <=
              std::max(exact * 0.0079, 64e-9) + 1e-15); // rounding of the seconds
}

RC_GTEST_PROP(HistogramProperty, mergeIsConcatenation, (std::uint64_t seed))
{
    const auto first = someDurations(seed, *rc::gen::inRange<std::size_t>(0, 200));
    const auto second = someDurations(~seed, *rc::gen::inRange<std::size_t>(0, 200));
    Histogram merged = histogramOf(first);
    merged.merge(histogramOf(second));
    std::vector<Duration> both = first;
    both.insert(both.end(), second.begin(), second.end());
    const Histogram whole = histogramOf(both);
    RC_ASSERT(merged.count() == whole.count());
    RC_ASSERT(merged.max() == whole.max());
    if (both.empty())
        return;
    RC_ASSERT(merged.mean() == whole.mean());
    for (const double p : {0.0, 0.2, 0.5, 0.9, 0.99, 1.0})
        RC_ASSERT(merged.quantile(p) == whole.quantile(p));
}

RC_GTEST_PROP(BucketCountsProperty, tellsWhatWasAdded, (std::uint64_t seed))
{
    BucketCounts<std::uint32_t> counts;
    std::map<std::uint32_t, std::uint32_t> plain;
    for (const Duration d : someDurations(seed, 100)) {
        counts.add(DurationBuckets::of(d));
        ++plain[DurationBuckets::of(d)];
    }
    std::map<std::uint32_t, std::uint32_t> told;
    std::uint32_t before = 0;
    counts.forEach([&](std::uint32_t bucket, std::uint32_t count) {
        RC_ASSERT(told.empty() || bucket > before);
        before = bucket;
        told[bucket] = count;
    });
    RC_ASSERT(told == plain);
    for (const auto& [bucket, count] : plain)
        RC_ASSERT(counts.at(bucket) == count);
}

} // namespace
} // namespace cloudyard

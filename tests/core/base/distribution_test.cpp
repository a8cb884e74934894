// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/distribution.h"

#include <cmath>
#include <limits>
#include <numbers>
#include <ostream>
#include <type_traits>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/hash.h"
#include "statistics.h"

namespace cloudyard {
namespace {

using namespace statistics;
using Kind = Distribution::Kind;

static_assert(std::is_trivially_copyable_v<Distribution>);

constexpr double kMs = 1e6;
constexpr double kInfinity = std::numeric_limits<double>::infinity();

Distribution of(const char* text) { return Distribution::parse(text).value(); }

/// A distribution with its mean and variance in closed form, in milliseconds.
struct LawCase {
    const char* text;
    double mean;
    double variance;
    friend std::ostream& operator<<(std::ostream& out, const LawCase& c) { return out << c.text; }
};

const LawCase kLawCases[] = {
    // mean (a + b) / 2, variance (b - a)^2 / 12
    {"uniform 2 ms 14 ms", 8, 12},
    // mean m, variance m^2
    {"exponential 8 ms", 8, 64},
    // median e^(s^2/2), (e^(s^2) - 1) mean^2
    {"lognormal 12 ms 0.4", 12 * std::exp(0.08), 144 * std::exp(0.16) * (std::exp(0.16) - 1)},
    // far from 0, so nothing is cut off
    {"normal 20 ms 2 ms", 20, 4},
    // the half-normal: mean d sqrt(2 / pi), variance d^2 (1 - 2 / pi)
    {"normal 0 ms 10 ms", 10 * std::sqrt(2 / std::numbers::pi), 100 * (1 - 2 / std::numbers::pi)},
    // mean a m / (a - 1), variance m^2 a / ((a - 1)^2 (a - 2)); a = 6 for a fourth moment
    {"pareto 2 ms 6", 2.4, 4 * 6 / (25.0 * 4)},
    // k stages: mean m, variance m^2 / k
    {"erlang 3 12 ms", 12, 48},
    {"erlang 1 12 ms", 12, 144},
    {"erlang 100 50 ms", 50, 25},
    // mean m, variance m^2 c
    {"hyperexponential 10 ms 4", 10, 400},
    {"hyperexponential 10 ms 1", 10, 100},
};

class Closed : public ::testing::TestWithParam<LawCase> {
protected:
    static std::vector<double> samples(std::size_t count)
    {
        const Distribution distribution = of(GetParam().text);
        std::vector<double> values(count);
        for (std::size_t i = 0; i < count; ++i)
            values[i] = static_cast<double>(
                distribution.sample(CounterRandom::drawBits(2026, Purpose::ServiceTime, 1, i, 0))
                    .ns);
        return values;
    }
};

TEST_P(Closed, MeanIsTheFormula)
{
    EXPECT_NEAR(static_cast<double>(of(GetParam().text).mean().ns), GetParam().mean * kMs, 1.0);
}

TEST_P(Closed, SampleMeanAndVarianceAreWithin99Percent)
{
    const std::vector<double> values = samples(200'000);
    const double n = static_cast<double>(values.size());
    const Moments moments = momentsOf(values);
    EXPECT_NEAR(moments.mean, GetParam().mean * kMs,
                kZ99 * std::sqrt(GetParam().variance / n) * kMs);
    // The standard error of a variance, from the fourth moment of the sample itself.
    double fourth = 0;
    for (const double x : values)
        fourth += std::pow(x - moments.mean, 4) / n;
    const double error = std::sqrt((fourth - moments.variance * moments.variance) / n);
    EXPECT_NEAR(moments.variance, GetParam().variance * kMs * kMs, kZ99 * error);
}

TEST_P(Closed, SamplesFollowTheCdf)
{
    const Distribution distribution = of(GetParam().text);
    const auto cdf = [&](double ns) {
        return distribution.cdf(Duration{static_cast<std::int64_t>(ns)});
    };
    EXPECT_LT(kolmogorovSmirnov(samples(100'000), cdf), kKs99);
}

TEST_P(Closed, QuantileInvertsTheCdf)
{
    const Distribution distribution = of(GetParam().text);
    Duration before{};
    for (double p = 0.001; p < 1; p += 0.001) {
        const Duration t = distribution.quantile(p);
        // Durations are whole nanoseconds, so the cdf moves in steps of the density: at most 3e-6 a
        // nanosecond here.
        ASSERT_NEAR(distribution.cdf(t), p, 2e-6) << p;
        ASSERT_GE(t, before);
        before = t;
    }
}

TEST_P(Closed, CdfRisesFromZeroToOne)
{
    const Distribution distribution = of(GetParam().text);
    EXPECT_EQ(distribution.cdf(Duration{-1}), 0.0);
    EXPECT_NEAR(distribution.cdf(Duration::seconds(1000)), 1.0, 1e-12);
    EXPECT_EQ(distribution.cdf(Duration::max()), 1.0);
    double before = 0;
    for (std::int64_t ns = 0; ns < 100'000'000; ns += 250'000) {
        const double p = distribution.cdf(Duration{ns});
        ASSERT_GE(p, before - 1e-15);
        before = p;
    }
}

TEST_P(Closed, TheSameBitsGiveTheSameSample)
{
    const Distribution distribution = of(GetParam().text);
    const Distribution copy = distribution;
    for (std::uint64_t i = 0; i < 1000; ++i)
        ASSERT_EQ(distribution.sample(mix64(i)), copy.sample(mix64(i)));
}

TEST_P(Closed, SamplesAreNeverNegativeAtTheEndsOfTheBits)
{
    const Distribution distribution = of(GetParam().text);
    for (const std::uint64_t bits : {std::uint64_t{0}, ~std::uint64_t{0}, std::uint64_t{1} << 63}) {
        EXPECT_GE(distribution.sample(bits), Duration{});
        EXPECT_LE(distribution.sample(bits), Duration::seconds(100));
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, Closed, ::testing::ValuesIn(kLawCases));

TEST(Distribution, KnownPercentiles)
{
    // Exponential: -m ln(1 - p). Erlang 2: solves (1 + x) e^-x = 0.05, x = 4.743865 stages of m
    // / 2.
    EXPECT_NEAR(of("exponential 50 ms").quantile(0.95).toSeconds(), 0.05 * std::log(20.0), 1e-9);
    EXPECT_NEAR(of("erlang 2 1 s").quantile(0.95).toSeconds(), 4.743865 / 2, 1e-6);
    // Lognormal: median e^(1.644854 s). Pareto: m 20^(1 / a).
    EXPECT_NEAR(of("lognormal 12 ms 0.4").quantile(0.95).toSeconds(),
                0.012 * std::exp(1.6448536 * 0.4), 1e-9);
    EXPECT_NEAR(of("pareto 2 ms 2.5").quantile(0.95).toSeconds(), 0.002 * std::pow(20.0, 0.4),
                1e-9);
    // Normal cut at 0 with mean 0: the 97.5th percentile of the whole curve.
    EXPECT_NEAR(of("normal 0 ms 10 ms").quantile(0.95).toSeconds(), 0.01959964, 1e-8);
}

TEST(Distribution, EndsOfTheQuantiles)
{
    EXPECT_EQ(of("constant 5 ms").quantile(0), Duration::milliseconds(5));
    EXPECT_EQ(of("constant 5 ms").quantile(1), Duration::milliseconds(5));
    EXPECT_EQ(of("uniform 1 ms 3 ms").quantile(0), Duration::milliseconds(1));
    EXPECT_EQ(of("uniform 1 ms 3 ms").quantile(1), Duration::milliseconds(3));
    EXPECT_EQ(of("uniform 0 3 ms").quantile(1), Duration::milliseconds(3));
    EXPECT_EQ(of("pareto 2 ms 3").quantile(0), Duration::milliseconds(2));
    EXPECT_EQ(of("normal 5 ms 0").quantile(0), Duration::milliseconds(5));
    EXPECT_EQ(of("normal 5 ms 0").quantile(1), Duration::milliseconds(5));
    EXPECT_EQ(of("lognormal 5 ms 0").quantile(0), Duration::milliseconds(5));
    EXPECT_EQ(of("lognormal 5 ms 0").quantile(1), Duration::milliseconds(5));
    for (const char* text : {"exponential 1 ms", "lognormal 1 ms 1", "normal 1 ms 1 ms",
                             "pareto 1 ms 2", "erlang 2 1 ms", "hyperexponential 1 ms 2"})
        EXPECT_EQ(of(text).quantile(1), Duration::max()) << text;
    for (const char* text : {"exponential 1 ms", "lognormal 1 ms 1", "normal 1 ms 1 ms",
                             "erlang 2 1 ms", "hyperexponential 1 ms 2"})
        EXPECT_EQ(of(text).quantile(0), Duration{}) << text;
}

TEST(Distribution, WithoutSpreadIsAConstant)
{
    for (const char* text : {"5 ms", "uniform 5 ms 5 ms", "lognormal 5 ms 0", "normal 5 ms 0 ms"}) {
        const Distribution distribution = of(text);
        for (std::uint64_t i = 0; i < 100; ++i)
            EXPECT_EQ(distribution.sample(mix64(i)), Duration::milliseconds(5)) << text;
        EXPECT_EQ(distribution.mean(), Duration::milliseconds(5)) << text;
        EXPECT_EQ(distribution.quantile(0.3), Duration::milliseconds(5)) << text;
        EXPECT_EQ(distribution.cdf(Duration{4'999'999}), 0.0) << text;
        EXPECT_EQ(distribution.cdf(Duration::milliseconds(5)), 1.0) << text;
    }
}

TEST(Distribution, OfZeroIsZero)
{
    for (const char* text : {"0", "constant 0 s", "uniform 0 0", "exponential 0", "lognormal 0 1",
                             "normal 0 0", "pareto 0 2", "erlang 3 0", "hyperexponential 0 4"}) {
        const Distribution distribution = of(text);
        EXPECT_EQ(distribution.sample(mix64(1)), Duration{}) << text;
        EXPECT_EQ(distribution.mean(), Duration{}) << text;
        EXPECT_EQ(distribution.quantile(0.5), Duration{}) << text;
        EXPECT_EQ(distribution.quantile(1), Duration{}) << text;
        EXPECT_EQ(distribution.cdf(Duration{}), 1.0) << text;
    }
    EXPECT_EQ(Distribution(), of("0"));
}

TEST(Distribution, CapsHugeSamplesAndMeans)
{
    const Distribution huge = Distribution::exponential(Duration::max()).value();
    EXPECT_EQ(huge.sample(0), Duration::max()); // -ln(2^-53) = 36.7 times the mean
    EXPECT_EQ(huge.quantile(0.9), Duration::max());
    EXPECT_EQ(Distribution::lognormal(Duration::max(), 5).value().mean(), Duration::max());
}

TEST(Distribution, LargerMeansGiveLargerSamplesOfTheSameLuck)
{
    const char* const pairs[][2] = {
        {"exponential 8 ms", "exponential 9 ms"},
        {"uniform 1 ms 2 ms", "uniform 2 ms 3 ms"},
        {"lognormal 8 ms 1", "lognormal 9 ms 1"},
        {"normal 8 ms 4 ms", "normal 9 ms 4 ms"},
        {"pareto 8 ms 2", "pareto 9 ms 2"},
        {"erlang 4 8 ms", "erlang 4 9 ms"},
        {"hyperexponential 8 ms 4", "hyperexponential 9 ms 4"},
    };
    for (const auto& [small, large] : pairs)
        for (std::uint64_t i = 0; i < 1000; ++i)
            ASSERT_LE(of(small).sample(mix64(i)), of(large).sample(mix64(i))) << small;
}

/// Cut at 0 when the mean is positive: 1 ms with deviation 4 ms loses 40 % of the curve.
TEST(Distribution, NormalIsCutNotFolded)
{
    const Distribution distribution = of("normal 1 ms 4 ms");
    // mean = m + d phi(m/d) / Phi(m/d), phi(0.25) = 0.3866681, Phi(0.25) = 0.5987063
    EXPECT_NEAR(distribution.mean().toSeconds(), (1 + 4 * 0.3866681 / 0.5987063) * 1e-3, 1e-9);
    EXPECT_NEAR(distribution.cdf(Duration{}), 0.0, 1e-15);
    // P(T <= m) = (1/2 - Phi(-0.25)) / Phi(0.25)
    EXPECT_NEAR(distribution.cdf(Duration::milliseconds(1)), (0.5 - 0.4012937) / 0.5987063, 1e-6);
}

TEST(Distribution, RefusesWhatCannotBe)
{
    const Duration negative{-1};
    const Duration fine = Duration::milliseconds(1);
    const Duration huge{Duration::max().ns + 1};
    const double nan = std::numeric_limits<double>::quiet_NaN();
    EXPECT_FALSE(Distribution::constant(negative));
    EXPECT_FALSE(Distribution::constant(huge));
    EXPECT_FALSE(Distribution::uniform(negative, fine));
    EXPECT_FALSE(Distribution::uniform(fine, huge));
    EXPECT_FALSE(Distribution::uniform(fine, Duration{}));
    EXPECT_FALSE(Distribution::exponential(negative));
    EXPECT_FALSE(Distribution::lognormal(negative, 1));
    EXPECT_FALSE(Distribution::normal(negative, fine));
    EXPECT_FALSE(Distribution::normal(fine, negative));
    EXPECT_FALSE(Distribution::pareto(negative, 2));
    EXPECT_FALSE(Distribution::hyperexponential(negative, 2));
    EXPECT_FALSE(Distribution::erlang(2, negative));
    for (const double bad : {nan, -0.1, 5.1, kInfinity})
        EXPECT_FALSE(Distribution::lognormal(fine, bad)) << bad;
    for (const double bad : {nan, 1.0, 0.5, -2.0, 1001.0, kInfinity})
        EXPECT_FALSE(Distribution::pareto(fine, bad)) << bad;
    for (const double bad : {nan, 0.99, -1.0, 10'001.0, kInfinity})
        EXPECT_FALSE(Distribution::hyperexponential(fine, bad)) << bad;
    for (const std::int64_t bad : {std::int64_t{0}, std::int64_t{-1}, std::int64_t{101}})
        EXPECT_FALSE(Distribution::erlang(bad, fine)) << bad;
}

/// Samples reach every result, so they are fixed for good and the same in every build.
TEST(Distribution, GivesTheSameBitsInEveryBuild)
{
    std::uint64_t hash = 0;
    for (const LawCase& c : kLawCases) {
        const Distribution distribution = of(c.text);
        for (std::uint64_t i = 0; i < 2000; ++i)
            hash = hashCombine(hash, static_cast<std::uint64_t>(distribution.sample(mix64(i)).ns));
        for (double p = 0.05; p < 1; p += 0.05)
            hash = hashCombine(hash, static_cast<std::uint64_t>(distribution.quantile(p).ns));
    }
    EXPECT_EQ(hash, 3255486756369687262u);
}

} // namespace
} // namespace cloudyard

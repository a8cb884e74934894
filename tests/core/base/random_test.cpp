// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/random.h"

#include <bit>
#include <cmath>
#include <ostream>
#include <set>
#include <string>
#include <vector>

#include <gtest/gtest.h>

#include "statistics.h"

namespace cloudyard {
namespace {

using namespace statistics;

// RandomStream

TEST(RandomStream, IsAFixedFunctionOfItsThreeNames)
{
    RandomStream stream(42, hashText("shoppers"), Purpose::Arrival);
    EXPECT_EQ(stream.next(), 15118911975036160252u);
    EXPECT_EQ(stream.next(), 16569437342630696516u);
    EXPECT_NE(RandomStream(42, 1, Purpose::Arrival), RandomStream(43, 1, Purpose::Arrival));
    EXPECT_NE(RandomStream(42, 1, Purpose::Arrival), RandomStream(42, 2, Purpose::Arrival));
    EXPECT_NE(RandomStream(42, 1, Purpose::Arrival), RandomStream(42, 1, Purpose::Loss));
    EXPECT_NE(RandomStream(1, 2, Purpose::Arrival), RandomStream(2, 1, Purpose::Arrival));
}

TEST(RandomStream, ACopyContinuesInTheSameWay)
{
    RandomStream a(7, 7, Purpose::Hop);
    for (int i = 0; i < 100; ++i)
        a.next();
    RandomStream b = a;
    for (int i = 0; i < 100; ++i)
        ASSERT_EQ(a.next(), b.next());
}

TEST(RandomStream, StaysInItsIntervals)
{
    RandomStream stream(1, 1, Purpose::Hop);
    for (int i = 0; i < 100'000; ++i) {
        const double u = stream.uniform();
        const double open = stream.uniformOpen();
        ASSERT_TRUE(u >= 0 && u < 1);
        ASSERT_TRUE(open > 0 && open <= 1);
    }
}

TEST(RandomStream, IsUniform)
{
    RandomStream stream(11, hashText("web"), Purpose::Arrival);
    std::vector<double> sample(100'000);
    for (double& u : sample)
        u = stream.uniform();
    EXPECT_LT(kolmogorovSmirnov(sample, [](double u) { return u; }), kKs99);
    // Mean 1/2 and variance 1/12, which itself has standard error sqrt((1/80 - 1/144) / n).
    const Moments moments = momentsOf(sample);
    const double n = static_cast<double>(sample.size());
    EXPECT_NEAR(moments.mean, 0.5, kZ99 * std::sqrt(1.0 / 12 / n));
    EXPECT_NEAR(moments.variance, 1.0 / 12, kZ99 * std::sqrt((1.0 / 80 - 1.0 / 144) / n));
}

TEST(RandomStream, ConsecutivePairsFillTheSquare)
{
    RandomStream stream(12, hashText("web"), Purpose::Arrival);
    std::vector<std::uint32_t> cells(32 * 32);
    for (int i = 0; i < 200'000; ++i) {
        const std::uint64_t x = stream.next() >> 59;
        const std::uint64_t y = stream.next() >> 59;
        ++cells[x * 32 + y];
    }
    EXPECT_LT(chiSquare(cells), chiSquare99(32 * 32 - 1));
}

TEST(RandomStream, NeighbouringStreamsAreUncorrelated)
{
    constexpr std::size_t kCount = 50'000;
    const auto sample = [](std::uint64_t seed, std::uint64_t node, Purpose purpose) {
        RandomStream stream(seed, node, purpose);
        std::vector<double> values(kCount);
        for (double& u : values)
            u = stream.uniform();
        return values;
    };
    const std::vector<double> base = sample(1, 1, Purpose::Arrival);
    const double bound = kZ99 / std::sqrt(static_cast<double>(kCount));
    EXPECT_LT(std::fabs(correlation(base, sample(2, 1, Purpose::Arrival))), bound);
    EXPECT_LT(std::fabs(correlation(base, sample(1, 2, Purpose::Arrival))), bound);
    EXPECT_LT(std::fabs(correlation(base, sample(1, 1, Purpose::ServiceTime))), bound);
}

// CounterRandom

/// One of the five arguments of drawBits runs through 0, 1, 2, ...; the others stay.
struct Axis {
    const char* name;
    std::uint64_t (*draw)(std::uint64_t i);
};
void PrintTo(const Axis& value, std::ostream* out) { *out << value.name; }
const Axis kAxes[] = {
    {"seed", [](std::uint64_t i) { return CounterRandom::drawBits(i, Purpose::Hop, 5, 9, 0); }},
    {"id", [](std::uint64_t i) { return CounterRandom::drawBits(42, Purpose::Hop, i, 9, 0); }},
    {"hashedId",
     [](std::uint64_t i) {
         return CounterRandom::drawBits(42, Purpose::Hop, hashText("web-" + std::to_string(i)), 9,
                                        0);
     }},
    {"trace", [](std::uint64_t i) { return CounterRandom::drawBits(42, Purpose::Hop, 5, i, 0); }},
    {"hashedIdAndTrace",
     [](std::uint64_t i) {
         return CounterRandom::drawBits(42, Purpose::Hop, hashText("web"), i, 0);
     }},
    {"attempt", [](std::uint64_t i) { return CounterRandom::drawBits(42, Purpose::Hop, 5, 9, i); }},
    {"diagonal", [](std::uint64_t i) { return CounterRandom::drawBits(i, Purpose::Hop, i, i, i); }},
};

class CounterAxis : public ::testing::TestWithParam<Axis> {};

TEST_P(CounterAxis, IsUniform)
{
    std::vector<double> sample(100'000);
    for (std::size_t i = 0; i < sample.size(); ++i)
        sample[i] = unitFromBits(GetParam().draw(i));
    EXPECT_LT(kolmogorovSmirnov(sample, [](double u) { return u; }), kKs99);
}

TEST_P(CounterAxis, EveryByteIsUniform)
{
    // Eight tests at once, so each at 1 - 0.01 / 8: z = 3.02 instead of 2.33. The bound is generous
    // by that.
    for (int shift = 0; shift < 64; shift += 8) {
        std::vector<std::uint32_t> cells(256);
        for (std::uint64_t i = 0; i < 100'000; ++i)
            ++cells[(GetParam().draw(i) >> shift) & 0xff];
        EXPECT_LT(chiSquare(cells), chiSquare99(255) * 1.06) << "bits from " << shift;
    }
}

TEST_P(CounterAxis, NeighboursAreUncorrelated)
{
    constexpr std::size_t kCount = 100'000;
    for (const std::uint64_t distance : {1u, 2u, 3u, 64u, 256u, 1000u}) {
        std::vector<double> a(kCount);
        std::vector<double> b(kCount);
        for (std::size_t i = 0; i < kCount; ++i) {
            a[i] = unitFromBits(GetParam().draw(i));
            b[i] = unitFromBits(GetParam().draw(i + distance));
        }
        // Six distances: 3.1 standard errors hold in 99 of 100 cases for all of them.
        EXPECT_LT(std::fabs(correlation(a, b)), 3.2 / std::sqrt(static_cast<double>(kCount)))
            << distance;
    }
}

TEST_P(CounterAxis, NeighbouringPairsFillTheSquare)
{
    std::vector<std::uint32_t> high(32 * 32);
    std::vector<std::uint32_t> low(32 * 32);
    for (std::uint64_t i = 0; i < 200'000; ++i) {
        const std::uint64_t a = GetParam().draw(i);
        const std::uint64_t b = GetParam().draw(i + 1);
        ++high[(a >> 59) * 32 + (b >> 59)];
        ++low[(a & 31) * 32 + (b & 31)];
    }
    EXPECT_LT(chiSquare(high), chiSquare99(32 * 32 - 1));
    EXPECT_LT(chiSquare(low), chiSquare99(32 * 32 - 1));
}

TEST_P(CounterAxis, NeverRepeats)
{
    std::set<std::uint64_t> seen;
    for (std::uint64_t i = 0; i < 100'000; ++i)
        seen.insert(GetParam().draw(i));
    EXPECT_EQ(seen.size(), 100'000u);
}

INSTANTIATE_TEST_SUITE_P(Arguments, CounterAxis, ::testing::ValuesIn(kAxes),
                         [](const auto& axis) { return std::string(axis.param.name); });

TEST(CounterRandom, EveryBitOfEveryArgumentMovesEveryOutputBit)
{
    constexpr int kRounds = 2000;
    RandomStream random(5, 5, Purpose::Sampling);
    std::vector<std::uint32_t> flips(4 * 64 * 64);
    for (int round = 0; round < kRounds; ++round) {
        // Small numbers are what programs use; half of the rounds are at random all over.
        const int shift = round % 2 == 0 ? 48 : 8;
        std::uint64_t in[4];
        for (std::uint64_t& word : in)
            word = random.next() >> shift;
        const auto draw = [&] {
            return CounterRandom::drawBits(in[0], Purpose::Hop, in[1], in[2], in[3]);
        };
        const std::uint64_t before = draw();
        for (std::size_t bit = 0; bit < 4 * 56; ++bit) {
            in[bit / 56] ^= std::uint64_t{1} << (bit % 56);
            const std::uint64_t changed = before ^ draw();
            in[bit / 56] ^= std::uint64_t{1} << (bit % 56);
            for (std::size_t out = 0; out < 64; ++out)
                flips[bit * 64 + out] += static_cast<std::uint32_t>((changed >> out) & 1);
        }
    }
    // 14,336 pairs of bits, each a fair coin tossed 2,000 times: the worst stays within 5 standard
    // deviations.
    for (std::size_t i = 0; i < 4 * 56 * 64; ++i)
        ASSERT_NEAR(flips[i], kRounds / 2, 5 * std::sqrt(kRounds / 4.0))
            << "argument " << i / 64 / 56 << " bit " << i / 64 % 56 << " output bit " << i % 64;
}

TEST(CounterRandom, PurposesAreIndependent)
{
    constexpr std::size_t kCount = 100'000;
    std::vector<double> first(kCount);
    std::vector<double> second(kCount);
    for (int purpose = 1; purpose < 15; ++purpose) {
        for (std::size_t i = 0; i < kCount; ++i) {
            first[i] =
                unitFromBits(CounterRandom::drawBits(42, static_cast<Purpose>(purpose), 5, i, 0));
            second[i] = unitFromBits(
                CounterRandom::drawBits(42, static_cast<Purpose>(purpose + 1), 5, i, 0));
        }
        EXPECT_LT(std::fabs(correlation(first, second)),
                  3.5 / std::sqrt(static_cast<double>(kCount)));
    }
}

TEST(CounterRandom, DoesNotMixUpItsArguments)
{
    std::set<std::uint64_t> seen;
    for (std::uint64_t a = 0; a < 12; ++a)
        for (std::uint64_t b = 0; b < 12; ++b)
            for (std::uint64_t c = 0; c < 12; ++c)
                for (std::uint64_t d = 0; d < 12; ++d)
                    seen.insert(CounterRandom::drawBits(a, Purpose::Loss, b, c, d));
    EXPECT_EQ(seen.size(), 12u * 12 * 12 * 12);
}

TEST(CounterRandom, HasNoSeedOrIdForWhichTheOtherNoLongerMatters)
{
    // The constants with which seed and id are mixed: there a factor of the product is 0.
    std::set<std::uint64_t> seen;
    for (std::uint64_t i = 0; i < 1000; ++i) {
        seen.insert(CounterRandom::drawBits(0x8b8b3f6c1d2a95e7u, Purpose::Hop, i, 0, 0));
        seen.insert(CounterRandom::drawBits(i, Purpose::Hop, 0x5851f42d4c957f2du, 0, 0));
    }
    EXPECT_EQ(seen.size(), 2000u);
}

TEST(CounterRandom, IsAFixedFunction)
{
    EXPECT_EQ(CounterRandom::drawBits(42, Purpose::ServiceTime, hashText("web-a"), 1, 0),
              6342535598424609395u);
}

// From bits

TEST(UnitFromBits, StaysInsideTheOpenInterval)
{
    static_assert(unitFromBits(0) == 0x1p-53);
    static_assert(unitFromBits(~std::uint64_t{0}) == 1.0 - 0x1p-53);
    static_assert(unitFromBits(std::uint64_t{1} << 63) > 0.5);
}

TEST(IndexFromBits, CoversTheRangeEvenly)
{
    static_assert(indexFromBits(0, 7) == 0);
    static_assert(indexFromBits(~std::uint64_t{0}, 7) == 6);
    static_assert(indexFromBits(12345, 1) == 0);
    std::vector<std::uint32_t> cells(7);
    for (std::uint64_t i = 0; i < 70'000; ++i)
        ++cells[indexFromBits(CounterRandom::drawBits(1, Purpose::Balance, 1, i, 0), 7)];
    EXPECT_LT(chiSquare(cells), chiSquare99(6));
}

} // namespace
} // namespace cloudyard

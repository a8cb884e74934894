// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zipf.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include <gtest/gtest.h>

#include "core/base/random.h"
#include "statistics.h"

namespace cloudyard {
namespace {

struct Law {
    std::uint32_t universe;
    double exponent;
};
void PrintTo(const Law& law, std::ostream* out) { *out << law.universe << " keys, exponent " << law.exponent; }

/// The `n`-th number of the `t`-th draw.
auto uniforms(const Law& law, std::uint64_t t, std::uint64_t& asked)
{
    return [=, &asked](std::uint32_t n) {
        ++asked;
        return unitFromBits(CounterRandom::drawBits(3, Purpose::Class, law.universe, t, n));
    };
}

class ZipfLaw : public ::testing::TestWithParam<Law> {};

/// P(k) = k^-s / (1 + 2^-s + ... + N^-s), by chi-square over the keys, rare ones taken together; above the bound 1 in
/// 100.
TEST_P(ZipfLaw, DrawsEachKeyWithItsProbability)
{
    const Law law = GetParam();
    constexpr int kDraws = 200'000;
    const Zipf zipf(law.universe, law.exponent);
    std::vector<double> seen(law.universe + 1);
    std::uint64_t asked = 0;
    for (std::uint64_t t = 0; t < kDraws; ++t) {
        const std::uint32_t key = zipf.draw(uniforms(law, t, asked));
        ASSERT_GE(key, 1u);
        ASSERT_LE(key, law.universe);
        ++seen[key];
    }
    double weights = 0;
    for (std::uint32_t k = 1; k <= law.universe; ++k)
        weights += std::pow(k, -law.exponent);
    double chiSquare = 0;
    int cells = 0;
    for (double expected = 0, found = 0, k = 1; k <= law.universe; ++k) {
        expected += kDraws * std::pow(k, -law.exponent) / weights;
        found += seen[static_cast<std::size_t>(k)];
        if (expected < 10 && k < law.universe)
            continue;
        chiSquare += (found - expected) * (found - expected) / std::max(expected, 1.0);
        ++cells;
        expected = found = 0;
    }
    EXPECT_LT(chiSquare, cells > 1 ? statistics::chiSquare99(cells - 1) : 1e-9);
    EXPECT_LT(static_cast<double>(asked) / kDraws, 1.05) << "tries a draw";
}

INSTANTIATE_TEST_SUITE_P(Laws, ZipfLaw,
                         ::testing::Values(Law{1, 1}, Law{2, 1}, Law{10, 0}, Law{10, 0.5}, Law{1'000, 0.8},
                                           Law{100, 0.99}, Law{1'000, 1}, Law{100, 1 + 1e-9}, Law{100, 1.0001},
                                           Law{50, 1.2}, Law{1'000, 2}, Law{10, 5}, Law{1'000, 10}));

/// With a thousand million keys: P(first) = 1 / H, with H by Euler and Maclaurin; the expected key number stays in
/// range.
TEST(Zipf, NeedsNoTableForManyKeys)
{
    const Law law{1'000'000'000, 0.8};
    const Zipf zipf(law.universe, law.exponent);
    constexpr int kDraws = 200'000;
    std::uint64_t asked = 0;
    double first = 0;
    double upperHalf = 0;
    for (std::uint64_t t = 0; t < kDraws; ++t) {
        const std::uint32_t key = zipf.draw(uniforms(law, t, asked));
        first += key == 1 ? 1 : 0;
        upperHalf += key > law.universe / 2 ? 1 : 0;
    }
    // Sum of k^-0.8 up to N: (N^0.2 - 1)/0.2 + 1/2 + ... = 5 x 62.1 approx; zeta(0.8) = -4.4375.
    const double weights = 5 * std::pow(1e9, 0.2) - 4.4375;
    EXPECT_NEAR(first / kDraws, 1 / weights, 4 * std::sqrt(1 / weights / kDraws));
    const double share = 5 * (std::pow(1e9, 0.2) - std::pow(5e8, 0.2)) / weights;
    EXPECT_NEAR(upperHalf / kDraws, share, 4 * std::sqrt(share / kDraws));
    EXPECT_LT(static_cast<double>(asked) / kDraws, 1.05);
}

TEST(Zipf, IsTheSameWheneverItIsAsked)
{
    const Law law{1'000, 1.1};
    std::uint64_t asked = 0;
    for (std::uint64_t t = 0; t < 100; ++t)
        EXPECT_EQ(Zipf(1'000, 1.1).draw(uniforms(law, t, asked)), Zipf(1'000, 1.1).draw(uniforms(law, t, asked)));
    EXPECT_EQ(Zipf().universe(), 0u);
}

} // namespace
} // namespace cloudyard

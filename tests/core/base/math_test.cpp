// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/math.h"

#include <array>
#include <cmath>
#include <limits>
#include <numbers>

#include <gtest/gtest.h>

#include "core/base/hash.h"
#include "core/base/random.h"

namespace cloudyard {
namespace {

constexpr double kUnbounded = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kLargest = std::numeric_limits<double>::max();
constexpr double kSmallest = std::numeric_limits<double>::denorm_min();

/// |a - b| / |b|, with b the reference in extended precision.
double relativeError(double a, long double b)
{
    return b == 0 ? std::fabs(a)
                  : static_cast<double>(std::fabs((static_cast<long double>(a) - b) / b));
}

/// Any positive, finite double: all exponents are equally likely, subnormals included.
double anyPositive(RandomStream& random)
{
    for (;;) {
        const double x = std::bit_cast<double>(random.next() >> 1);
        if (x > 0 && x < kUnbounded)
            return x;
    }
}

TEST(ReproLog, AgreesWithExtendedPrecisionEverywhere)
{
    RandomStream random(1, 0, Purpose::Sampling);
    double worst = 0;
    for (int i = 0; i < 300'000; ++i) {
        const double x = anyPositive(random);
        worst =
            std::max(worst, relativeError(repro::log(x), std::log(static_cast<long double>(x))));
        const double u = unitFromBits(random.next());
        worst =
            std::max(worst, relativeError(repro::log(u), std::log(static_cast<long double>(u))));
        const double nearOne = 1.0 + (u - 0.5) * 1e-3;
        worst = std::max(
            worst, relativeError(repro::log(nearOne), std::log(static_cast<long double>(nearOne))));
    }
    EXPECT_LT(worst, 2.3e-16);
}

TEST(ReproLog, IsRightAtTheEdges)
{
    EXPECT_EQ(repro::log(1.0), 0.0);
    EXPECT_EQ(repro::log(0.0), -kUnbounded);
    EXPECT_EQ(repro::log(-0.0), -kUnbounded);
    EXPECT_EQ(repro::log(kUnbounded), kUnbounded);
    EXPECT_TRUE(std::isnan(repro::log(-1.0)));
    EXPECT_TRUE(std::isnan(repro::log(-kUnbounded)));
    EXPECT_TRUE(std::isnan(repro::log(kNaN)));
    for (const double x :
         {kSmallest, 3 * kSmallest, 0x1p-1022, 0x1p-1023, kLargest, std::numbers::e, 2.0, 0.5,
          std::nextafter(1.0, 0.0), std::nextafter(1.0, 2.0), std::numbers::sqrt2 / 2,
          std::nextafter(std::numbers::sqrt2, 2.0)})
        EXPECT_LT(relativeError(repro::log(x), std::log(static_cast<long double>(x))), 2.3e-16)
            << x;
}

TEST(ReproLog, NeverFallsOnAFineGrid)
{
    double before = repro::log(0.25);
    for (double x = 0.25; x < 4.0; x += 0x1p-16) {
        const double now = repro::log(x);
        ASSERT_GE(now, before);
        before = now;
    }
}

TEST(ReproExp, AgreesWithExtendedPrecisionEverywhere)
{
    RandomStream random(2, 0, Purpose::Sampling);
    double worst = 0;
    for (int i = 0; i < 300'000; ++i) {
        const double wide = (random.uniform() - 0.5) * 2 * 708;
        const double narrow = (random.uniform() - 0.5) * 4;
        worst = std::max(worst,
                         relativeError(repro::exp(wide), std::exp(static_cast<long double>(wide))));
        worst = std::max(
            worst, relativeError(repro::exp(narrow), std::exp(static_cast<long double>(narrow))));
    }
    EXPECT_LT(worst, 2.3e-16);
}

TEST(ReproExp, IsRightAtTheEdges)
{
    EXPECT_EQ(repro::exp(0.0), 1.0);
    EXPECT_EQ(repro::exp(-0.0), 1.0);
    EXPECT_EQ(repro::exp(1e-300), 1.0);
    EXPECT_EQ(repro::exp(kUnbounded), kUnbounded);
    EXPECT_EQ(repro::exp(-kUnbounded), 0.0);
    EXPECT_EQ(repro::exp(710.0), kUnbounded);
    EXPECT_EQ(repro::exp(-746.0), 0.0);
    EXPECT_TRUE(std::isnan(repro::exp(kNaN)));
    const double last = 709.78271289338397;
    EXPECT_LT(relativeError(repro::exp(last), std::exp(static_cast<long double>(last))), 2.3e-16);
    EXPECT_EQ(repro::exp(709.79), kUnbounded);
    EXPECT_EQ(repro::exp(-745.13), kSmallest);
    // Subnormal results are within one of their steps.
    for (double x = -745.0; x < -708.0; x += 0.37)
        EXPECT_NEAR(repro::exp(x) / kSmallest, std::exp(x) / kSmallest, 1.0) << x;
}

TEST(ReproPow, StaysWithinItsStatedError)
{
    RandomStream random(3, 0, Purpose::Sampling);
    for (int i = 0; i < 200'000; ++i) {
        const double x = i % 2 == 0 ? anyPositive(random) : random.uniformOpen() * 50;
        const double y = (random.uniform() - 0.5) * (i % 3 == 0 ? 1000 : 6);
        const long double right =
            std::pow(static_cast<long double>(x), static_cast<long double>(y));
        if (right > 1e-300L && right < 1e300L) {
            const double bound = 4e-16 + 6e-18 * std::fabs(y * std::log(x));
            ASSERT_LT(relativeError(repro::pow(x, y), right), bound) << x << " ^ " << y;
        }
    }
}

TEST(ReproPow, IsRightAtTheEdges)
{
    struct Case {
        double x, y, result;
    };
    constexpr std::array kCases{
        Case{2, 10, 1024},         Case{10, 3, 1000},
        Case{4, 0.5, 2},           Case{0, 0, 1},
        Case{kNaN, 0, 1},          Case{1, kNaN, 1},
        Case{1, kUnbounded, 1},     Case{0, 2, 0},
        Case{0, -2, kUnbounded},    Case{kUnbounded, 2, kUnbounded},
        Case{kUnbounded, -2, 0},    Case{2, kUnbounded, kUnbounded},
        Case{0.5, kUnbounded, 0},   Case{2, -kUnbounded, 0},
        Case{2, 1024, kUnbounded},  Case{2, -1080, 0},
        Case{2, -1074, kSmallest}, Case{2, 1e300, kUnbounded},
        Case{0.5, 1e300, 0},       Case{3, 1e-300, 1},
    };
    for (const Case& c : kCases)
        EXPECT_EQ(repro::pow(c.x, c.y), c.result) << c.x << " ^ " << c.y;
    EXPECT_TRUE(std::isnan(repro::pow(-1, 2)));
    EXPECT_TRUE(std::isnan(repro::pow(kNaN, 1)));
    EXPECT_TRUE(std::isnan(repro::pow(2, kNaN)));
}

TEST(ReproNormal, QuantilesAreThoseOfTheTables)
{
    // z for p, to 16 digits (inverse of the error function in 50-digit arithmetic).
    struct Case {
        double p, z;
    };
    constexpr std::array kCases{
        Case{0.5, 0},
        Case{0.6, 0.2533471031357997},
        Case{0.925, 1.439531470938456},
        Case{0.93, 1.475791028179171},
        Case{0.975, 1.959963984540054},
        Case{0.99, 2.326347874040841},
        Case{0.995, 2.575829303548901},
        Case{0.001, -3.090232306167814},
        Case{1e-10, -6.361340902404056},
        Case{1e-15, -7.941345326170997},
        Case{1e-300, -37.0470962993612},
    };
    for (const Case& c : kCases)
        EXPECT_NEAR(repro::normalQuantile(c.p), c.z, 4e-15 * std::max(1.0, std::fabs(c.z))) << c.p;
    EXPECT_EQ(repro::normalQuantile(0.0), -kUnbounded);
    EXPECT_EQ(repro::normalQuantile(1.0), kUnbounded);
    EXPECT_EQ(repro::normalQuantile(-1.0), -kUnbounded);
    EXPECT_TRUE(std::isnan(repro::normalQuantile(kNaN)));
}

TEST(ReproNormal, CdfAgreesWithTheErrorFunction)
{
    for (double z = -37.5; z < 9; z += 0.0173) {
        const double right = static_cast<double>(
            0.5L * std::erfc(-static_cast<long double>(z) * 0.70710678118654752440L));
        if (z < -2) {
            EXPECT_LT(relativeError(repro::normalCdf(z), right), 1e-13) << z;
        } else {
            EXPECT_NEAR(repro::normalCdf(z), right, 1e-15) << z;
        }
    }
    EXPECT_EQ(repro::normalCdf(-kUnbounded), 0.0);
    EXPECT_EQ(repro::normalCdf(kUnbounded), 1.0);
    EXPECT_EQ(repro::normalCdf(0.0), 0.5);
    EXPECT_TRUE(std::isnan(repro::normalCdf(kNaN)));
}

TEST(ReproNormal, QuantileInvertsCdf)
{
    for (double z = -37; z < 5; z += 0.0371) {
        // Above 0, p has less relative precision in 1 - p than z asks for: the error of p over the
        // density.
        const double slack = 1e-16 / (std::exp(-0.5 * z * z) * 0.39894228) * (z > 0 ? 1.0 : 0.0);
        EXPECT_NEAR(repro::normalQuantile(repro::normalCdf(z)), z, 1e-13 + 2 * slack);
    }
}

TEST(ReproTrigonometry, AgreesWithTheLibrary)
{
    for (double degrees = -721; degrees < 721; degrees += 0.37) {
        const long double radians =
            static_cast<long double>(degrees) * std::numbers::pi_v<long double> / 180;
        EXPECT_NEAR(repro::sinDegrees(degrees), static_cast<double>(std::sin(radians)), 3e-16);
        EXPECT_NEAR(repro::cosDegrees(degrees), static_cast<double>(std::cos(radians)), 3e-16);
    }
    for (double x = 0; x <= 1.0; x += 0x1p-10)
        EXPECT_NEAR(repro::asinUnit(x), std::asin(x), 1e-15);
}

TEST(ReproTrigonometry, IsExactAtRightAngles)
{
    EXPECT_EQ(repro::sinDegrees(0), 0.0);
    EXPECT_EQ(repro::sinDegrees(90), 1.0);
    EXPECT_EQ(repro::sinDegrees(180), 0.0);
    EXPECT_EQ(repro::sinDegrees(-90), -1.0);
    EXPECT_EQ(repro::cosDegrees(90), 0.0);
    EXPECT_EQ(repro::cosDegrees(360), 1.0);
    EXPECT_EQ(repro::asinUnit(1), std::numbers::pi / 2);
    EXPECT_EQ(repro::asinUnit(7), std::numbers::pi / 2);
    EXPECT_EQ(repro::asinUnit(-1), 0.0);
    EXPECT_EQ(repro::asinUnit(kNaN), 0.0);
}

/// The same bits on every processor and compiler: a hash over many results, fixed for good. If this
/// fails in one build only, that build contracts or reorders floating point; if in all, a function
/// has changed.
TEST(ReproMath, GivesTheSameBitsInEveryBuild)
{
    RandomStream random(4, 0, Purpose::Sampling);
    std::uint64_t hash = 0;
    const auto add = [&hash](double result) {
        hash = hashCombine(hash, std::bit_cast<std::uint64_t>(result));
    };
    for (int i = 0; i < 20'000; ++i) {
        const double x = anyPositive(random);
        const double u = random.uniformOpen();
        add(repro::log(x));
        add(repro::exp((u - 0.5) * 1500));
        add(repro::pow(x, (u - 0.5) * 4));
        add(repro::normalQuantile(u));
        add(repro::normalCdf((u - 0.5) * 30));
        add(repro::sinDegrees(u * 720));
        add(repro::asinUnit(u));
    }
    EXPECT_EQ(hash, 17055154680823236886u);
}

} // namespace
} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/math.h"

#include <array>
#include <cmath>
#include <limits>

namespace cloudyard::repro {

namespace {

constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();
constexpr double kSmallestNormal = 0x1p-1022;
constexpr double kInverseLn2 = 0x1.71547652b82fep+0;
constexpr double kRadiansPerDegree = 0x1.1df46a2529d39p-6;
constexpr double kHalfPi = 0x1.921fb54442d18p+0;

/// A number as an unevaluated sum: about 106 bits, `low` below half an ulp of `high`.
struct Pair {
    double high;
    double low;
};

/// a + b without error (Knuth).
constexpr Pair twoSum(double a, double b)
{
    const double sum = a + b;
    const double bPart = sum - a;
    return {sum, (a - (sum - bPart)) + (b - bPart)};
}

/// a * b without error (Dekker, Veltkamp), for |a|, |b| < 2^990.
constexpr Pair twoProduct(double a, double b)
{
    constexpr double kSplit = 0x1p27 + 1.0;
    const double aHigh = a * kSplit - (a * kSplit - a);
    const double bHigh = b * kSplit - (b * kSplit - b);
    const double aLow = a - aHigh;
    const double bLow = b - bHigh;
    const double product = a * b;
    return {product, ((aHigh * bHigh - product) + aHigh * bLow + aLow * bHigh) + aLow * bLow};
}

constexpr double powerOfTwo(int exponent)
{
    return std::bit_cast<double>(static_cast<std::int64_t>(exponent + 1023) << 52);
}

/// y * 2^k for y in [1/2, 2), also where the result is subnormal or infinite.
double scale(double y, int k)
{
    if (k > 1023)
        return y * powerOfTwo(k - 1023) * powerOfTwo(1023);
    if (k < -1021)
        return y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
    return y * powerOfTwo(k);
}

/// e^(x + extra) for -750 <= x <= 710 and |extra| far below 1.
double expOfSum(double x, double extra)
{
    // Adding and taking away 1.5 * 2^52 rounds to the nearest whole number.
    constexpr double kRound = 0x1.8p52;
    const double k = (x * kInverseLn2 + kRound) - kRound;
    const double high = x - k * detail::kLn2High;
    const double low = k * detail::kLn2Low - extra;
    const double r = high - low;
    const double lost = (high - r) - low;
    return scale(1.0 + (r + (r * r * detail::expSeries(r) + lost)), static_cast<int>(k));
}

/// The logarithm of a positive, finite x to about 60 bits.
Pair logPair(double x)
{
    constexpr auto kSqrtHalfBits = std::bit_cast<std::int64_t>(detail::kSqrtHalf);
    double k = 0;
    if (x < kSmallestNormal) {
        x *= 0x1p54;
        k = -54;
    }
    const auto bits = std::bit_cast<std::int64_t>(x);
    const std::int64_t exponent = (bits - kSqrtHalfBits) >> 52;
    const double f = std::bit_cast<double>(bits - exponent * (std::int64_t{1} << 52)) - 1.0;
    k += static_cast<double>(exponent);

    const double t = 2.0 + f;
    const double tLost = f - (t - 2.0);
    const double s = f / t;
    const Pair back = twoProduct(s, t);
    const double sLow = (((f - back.high) - back.low) - s * tLost) / t;
    const Pair sum = twoSum(k * detail::kLn2High, 2.0 * s);
    const double low = sum.low + (2.0 * sLow + s * detail::logSeries(s * s) + k * detail::kLn2Low);
    return twoSum(sum.high, low);
}

/// c[0] + c[1] x + c[2] x^2 + ...
template <std::size_t N> constexpr double polynomial(const std::array<double, N>& c, double x)
{
    double sum = c[N - 1];
    for (std::size_t i = N - 1; i-- > 0;)
        sum = sum * x + c[i];
    return sum;
}

// Coefficients of AS 241, near the middle (A / B), in the tails (C / D) and far out (E / F).
constexpr std::array kA{3.3871328727963666080e0,  1.3314166789178437745e+2,
                        1.9715909503065514427e+3, 1.3731693765509461125e+4,
                        4.5921953931549871457e+4, 6.7265770927008700853e+4,
                        3.3430575583588128105e+4, 2.5090809287301226727e+3};
constexpr std::array kB{1.0,
                        4.2313330701600911252e+1,
                        6.8718700749205790830e+2,
                        5.3941960214247511077e+3,
                        2.1213794301586595867e+4,
                        3.9307895800092710610e+4,
                        2.8729085735721942674e+4,
                        5.2264952788528545610e+3};
constexpr std::array kC{1.42343711074968357734e0,  4.63033784615654529590e0,
                        5.76949722146069140550e0,  3.64784832476320460504e0,
                        1.27045825245236838258e0,  2.41780725177450611770e-1,
                        2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr std::array kD{1.0,
                        2.05319162663775882187e0,
                        1.67638483018380384940e0,
                        6.89767334985100004550e-1,
                        1.48103976427480074590e-1,
                        1.51986665636164571966e-2,
                        5.47593808499534494600e-4,
                        1.05075007164441684324e-9};
constexpr std::array kE{6.65790464350110377720e0,  5.46378491116411436990e0,
                        1.78482653991729133580e0,  2.96560571828504891230e-1,
                        2.65321895265761230930e-2, 1.24266094738807843860e-3,
                        2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr std::array kF{1.0,
                        5.99832206555887937690e-1,
                        1.36929880922735805310e-1,
                        1.48753612908506148525e-2,
                        7.86869131145613259100e-4,
                        1.84631831751005468180e-5,
                        1.42151175831644588870e-7,
                        2.04426310338993978564e-15};

/// P(Z > x) for x >= 2 by Laplace's continued fraction; 80 levels reach 1e-16 at x = 2.
double upperTail(double x)
{
    constexpr double kInverseRootTwoPi = 0x1.9884533d43651p-2;
    double below = x;
    for (int level = 80; level > 0; --level)
        below = x + level / below;
    return exp(-0.5 * x * x) * kInverseRootTwoPi / below;
}

double sineSeries(double x)
{
    constexpr std::array kSine{
        1.0,          -1.0 / 6,        1.0 / 120,        -1.0 / 5040,
        1.0 / 362880, -1.0 / 39916800, 1.0 / 6227020800, -1.0 / 1307674368000};
    return x * polynomial(kSine, x * x);
}

double cosineSeries(double x)
{
    constexpr std::array kCosine{1.0,
                                 -1.0 / 2,
                                 1.0 / 24,
                                 -1.0 / 720,
                                 1.0 / 40320,
                                 -1.0 / 3628800,
                                 1.0 / 479001600,
                                 -1.0 / 87178291200,
                                 1.0 / 20922789888000};
    return polynomial(kCosine, x * x);
}

/// The sine of degrees + 90 * quarters.
double sineOfTurned(double degrees, std::int64_t quarters)
{
    constexpr double kRound = 0x1.8p52;
    const double nearest = (degrees / 90.0 + kRound) - kRound;
    const double x = (degrees - 90.0 * nearest) * kRadiansPerDegree;
    const std::int64_t turn = static_cast<std::int64_t>(nearest) + quarters;
    const double value = (turn & 1) != 0 ? cosineSeries(x) : sineSeries(x);
    return (turn & 2) != 0 ? -value : value;
}

} // namespace

double log(double x)
{
    if (x >= kSmallestNormal && x < kInfinity)
        return logOfNormal(x);
    if (x > 0)
        return x == kInfinity ? x : logPair(x).high;
    return x == 0 ? -kInfinity : kNaN;
}

double exp(double x)
{
    if (x > 709.8)
        return kInfinity;
    if (x < -745.2)
        return 0;
    return x == x ? expOfSum(x, 0) : x;
}

double pow(double x, double y)
{
    if (y == 0 || x == 1)
        return 1;
    if (!(x >= 0) || y != y)
        return kNaN;
    if (x == 0 || x == kInfinity)
        return (x == 0) == (y < 0) ? kInfinity : 0.0;
    const Pair logarithm = logPair(x);
    const double product = y * logarithm.high;
    if (!(product < 709.8))
        return kInfinity;
    if (product < -745.2)
        return 0;
    const Pair exact = twoProduct(y, logarithm.high);
    return expOfSum(exact.high, exact.low + y * logarithm.low);
}

double normalQuantile(double p)
{
    if (!(p > 0 && p < 1))
        return p <= 0 ? -kInfinity : p >= 1 ? kInfinity : kNaN;
    const double q = p - 0.5;
    if (q >= -0.425 && q <= 0.425) {
        const double r = 0.180625 - q * q;
        return q * polynomial(kA, r) / polynomial(kB, r);
    }
    const double r = std::sqrt(-log(q < 0 ? p : 1.0 - p));
    const double z = r <= 5.0 ? polynomial(kC, r - 1.6) / polynomial(kD, r - 1.6)
                              : polynomial(kE, r - 5.0) / polynomial(kF, r - 5.0);
    return q < 0 ? -z : z;
}

double normalCdf(double z)
{
    if (z != z)
        return z;
    if (z < -2)
        return z > -40 ? upperTail(-z) : 0.0;
    if (z > 2)
        return z < 40 ? 1.0 - upperTail(z) : 1.0;
    // 1/2 + phi(z) (z + z^3/3 + z^5/(3 5) + ...): 40 terms reach 1e-17 at |z| = 2.
    double term = z;
    double sum = z;
    for (int odd = 3; odd < 83; odd += 2) {
        term = term * z * z / odd;
        sum += term;
    }
    constexpr double kInverseRootTwoPi = 0x1.9884533d43651p-2;
    return 0.5 + sum * exp(-0.5 * z * z) * kInverseRootTwoPi;
}

double sinDegrees(double degrees) { return sineOfTurned(degrees, 0); }

double cosDegrees(double degrees) { return sineOfTurned(degrees, 1); }

double asinUnit(double x)
{
    if (!(x > 0))
        return 0;
    if (x >= 1)
        return kHalfPi;
    if (x > 0.5)
        return kHalfPi - 2.0 * asinUnit(std::sqrt(0.5 * (1.0 - x)));
    // x + x^3/6 + 3 x^5/40 + ...: each term from the one before; 26 terms reach 1e-17 at x = 1/2.
    double power = x;
    double sum = x;
    for (int n = 1; n <= 26; ++n) {
        power = power * x * x * (2 * n - 1) / (2 * n);
        sum += power / (2 * n + 1);
    }
    return sum;
}

} // namespace cloudyard::repro

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstdint>

/// Functions of a real number whose results are the same bits on every processor and compiler.
///
/// The C library picks code with or without fused multiply-add when a program starts, so its
/// results differ between machines. These use + - * / and the square root only, in one written
/// order, and are compiled with -ffp-contract=off. They need round-to-nearest and never touch the
/// floating-point environment or errno. All are pure and may be called from any thread.
namespace cloudyard::repro {

namespace detail {

// ln 2 = kLn2High + kLn2Low; the high part has 40 bits, so k * kLn2High is exact for every exponent
// k.
inline constexpr double kLn2High = 0x1.62e42fefa2p-1;
inline constexpr double kLn2Low = 0x1.9ef35793c7673p-41;
inline constexpr double kSqrtHalf = 0x1.6a09e667f3bcdp-1;

/// (log((1 + s) / (1 - s)) - 2 s) / s for z = s * s, 0 <= z <= 0.0295: minimax, error below 2^-51
/// z.
[[nodiscard]] constexpr double logSeries(double z)
{
    const double z2 = z * z;
    const double low = 0x1.5555555555558p-1 + z * 0x1.9999999995223p-2;
    const double middle = 0x1.2492492e03e4ep-2 + z * 0x1.c71c62d03d20fp-3;
    const double high = 0x1.7462ba281c955p-3 + z * 0x1.39fdb948e338cp-3;
    return z * (low + z2 * (middle + z2 * (high + z2 * 0x1.2b5fbe9e436b8p-3)));
}

/// (e^r - 1 - r) / r^2 for |r| <= ln 2 / 2: minimax, error below 2^-59.
[[nodiscard]] constexpr double expSeries(double r)
{
    const double r2 = r * r;
    const double r4 = r2 * r2;
    const double a = 0.5 + r * 0x1.5555555555557p-3;
    const double b = 0x1.5555555555558p-5 + r * 0x1.11111111100dbp-7;
    const double c = 0x1.6c16c16c151fdp-10 + r * 0x1.a01a01abe81f8p-13;
    const double d = 0x1.a01a01acfac26p-16 + r * 0x1.71de02313958cp-19;
    const double e = 0x1.27e4cccde21d8p-22 + r * 0x1.af4dea28693e2p-26 + r2 * 0x1.1f8b4cb12c542p-29;
    return (a + r2 * b) + r4 * ((c + r2 * d) + r4 * e);
}

} // namespace detail

/// log for x that is known to be positive, finite and not subnormal, as every unitFromBits() is.
/// Error below 1 ulp; about 50 instructions, one of them a division.
[[nodiscard]] constexpr double logOfNormal(double x)
{
    constexpr auto kSqrtHalfBits = std::bit_cast<std::int64_t>(detail::kSqrtHalf);
    const auto bits = std::bit_cast<std::int64_t>(x);
    // x = 2^exponent * m with m in [sqrt(1/2), sqrt(2)).
    const std::int64_t exponent = (bits - kSqrtHalfBits) >> 52;
    const double m = std::bit_cast<double>(bits - exponent * (std::int64_t{1} << 52));
    const double k = static_cast<double>(exponent);

    // log(1 + f) = f - (f^2/2 - s (f^2/2 + R(s^2))) with s = f / (2 + f): the large term f stays
    // exact.
    const double f = m - 1.0;
    const double halfSquare = 0.5 * f * f;
    const double s = f / (2.0 + f);
    const double tail = s * (halfSquare + detail::logSeries(s * s)) + k * detail::kLn2Low;
    return k * detail::kLn2High - ((halfSquare - tail) - f);
}

/// The natural logarithm. Error below 1 ulp; about 55 instructions. log(0) is -infinity; a negative
/// x or NaN gives NaN.
[[nodiscard]] double log(double x);

/// e to the power x. Error below 1 ulp (of the smallest subnormal, where the result is subnormal);
/// about 70 instructions, no division. Overflows to infinity above 709.78, underflows to 0 below
/// -745.13; NaN gives NaN.
[[nodiscard]] double exp(double x);

/// x to the power y for x >= 0. Relative error below 4e-16 + 6e-18 |y ln x|, where the result is
/// not subnormal. pow(x, 0) = pow(1, y) = 1; pow(0, y) is 0 for y > 0 and infinity for y < 0; a
/// negative x or NaN gives NaN.
[[nodiscard]] double pow(double x, double y);

/// The z with P(Z <= z) = p for a standard normal Z. Relative error about 1e-15.
/// p <= 0 gives -infinity, p >= 1 infinity, NaN gives NaN.
/// @source Wichura 1988, Algorithm AS 241 (PPND16).
[[nodiscard]] double normalQuantile(double p);

/// P(Z <= z) for a standard normal Z. Relative error below 1e-13 for -37.5 < z < -2, absolute 1e-15
/// elsewhere. Up to some 100 multiplications and divisions: for curves and set-up, not for every
/// event.
[[nodiscard]] double normalCdf(double z);

/// Sine and cosine of an angle in degrees, |degrees| <= 1e6; absolute error below 3e-16. Multiples
/// of 90 degrees are exact.
[[nodiscard]] double sinDegrees(double degrees);
[[nodiscard]] double cosDegrees(double degrees);

/// The angle in radians, in [0, pi/2], whose sine is x, for x in [0, 1]; absolute error below
/// 1e-15. Values outside are taken as the nearer end.
[[nodiscard]] double asinUnit(double x);

} // namespace cloudyard::repro

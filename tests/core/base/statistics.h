// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <vector>

/// The usual tests of chance, each as a number to compare with its 99 % bound. Seeds in the tests
/// are fixed, so a test that passes once passes always; a bound that is hit by a lucky seed would
/// be a changed generator.
namespace cloudyard::statistics {

inline constexpr double kZ99 = 2.5758; ///< of a standard normal, two-sided
inline constexpr double kKs99 = 1.628; ///< of sqrt(n) times the largest distance

/// The value that a chi-square with k degrees of freedom exceeds in 1 of 100 cases (Wilson and
/// Hilferty 1931).
inline double chiSquare99(double k)
{
    const double cube = 1.0 - 2.0 / (9.0 * k) + 2.3263 * std::sqrt(2.0 / (9.0 * k));
    return k * cube * cube * cube;
}

/// Sum of (seen - expected)^2 / expected when every cell expects the same.
inline double chiSquare(const std::vector<std::uint32_t>& cells)
{
    double total = 0;
    for (const std::uint32_t seen : cells)
        total += seen;
    const double expected = total / static_cast<double>(cells.size());
    double sum = 0;
    for (const std::uint32_t seen : cells)
        sum += (seen - expected) * (seen - expected) / expected;
    return sum;
}

/// sqrt(n) times the largest distance between the sample's distribution and `cdf` (Kolmogorov and
/// Smirnov).
template <class Value, class Cdf>
double kolmogorovSmirnov(std::vector<Value> sample, const Cdf& cdf)
{
    std::sort(sample.begin(), sample.end());
    const double n = static_cast<double>(sample.size());
    double most = 0;
    for (std::size_t i = 0; i < sample.size(); ++i) {
        const double p = cdf(sample[i]);
        const double below = static_cast<double>(i) / n;
        most = std::max({most, p - below, below + 1.0 / n - p});
    }
    return most * std::sqrt(n);
}

struct Moments {
    double mean = 0;
    double variance = 0;
};

inline Moments momentsOf(const std::vector<double>& sample)
{
    const double n = static_cast<double>(sample.size());
    Moments moments;
    for (const double x : sample)
        moments.mean += x / n;
    for (const double x : sample)
        moments.variance += (x - moments.mean) * (x - moments.mean) / (n - 1.0);
    return moments;
}

/// Pearson's coefficient; for independent samples it stays below kZ99 / sqrt(n) in 99 of 100 cases.
inline double correlation(const std::vector<double>& a, const std::vector<double>& b)
{
    const Moments ma = momentsOf(a);
    const Moments mb = momentsOf(b);
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum += (a[i] - ma.mean) * (b[i] - mb.mean);
    return sum / (static_cast<double>(a.size() - 1) * std::sqrt(ma.variance * mb.variance));
}

} // namespace cloudyard::statistics

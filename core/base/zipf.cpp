// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zipf.h"

#include <cmath>

namespace cloudyard {
namespace {

/// Nearer than this to 1 the exponent's power law is taken as a logarithm; the error is below it, too.
constexpr double kIsOne = 1e-8;

} // namespace

Zipf::Zipf(std::uint32_t universe, double exponent) : m_exponent(exponent), m_universe(universe)
{
    m_least = areaBelow(1.5) - 1; // the first bar keeps its whole weight
    m_most = areaBelow(static_cast<double>(universe) + 0.5);
    m_safe = 2 - inverseArea(areaBelow(2.5) - weight(2));
}

double Zipf::areaBelow(double x) const
{
    const double power = 1 - m_exponent;
    const double logarithm = repro::log(x);
    return std::abs(power) < kIsOne ? logarithm : (repro::exp(power * logarithm) - 1) / power;
}

double Zipf::inverseArea(double area) const
{
    const double power = 1 - m_exponent;
    if (std::abs(power) < kIsOne)
        return repro::exp(area);
    // Above exponent 1 the areas end at 1 / (exponent - 1); rounding must not go beyond.
    return repro::exp(repro::log(std::max(1 + power * area, 1e-300)) / power);
}

} // namespace cloudyard

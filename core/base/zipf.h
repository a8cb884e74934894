// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/math.h"

namespace cloudyard {

/// Zipf's law over the whole numbers 1 to `universe`: k comes with a probability proportional to k^-exponent. Exact,
/// not an approximation by a continuous law. Exponent 0 is the uniform law. Refuses nothing; meant for exponents from 0
/// to kMostExponent and universes from 1 to kMostKeys. A draw takes a constant number of tries on average (below 1.05),
/// allocates nothing and builds no table. A regular value of 48 bytes; the same bits on every machine; any thread.
/// @source rejection-inversion: W. Hörmann, G. Derflinger, Rejection-inversion to generate variates from monotone
/// discrete distributions, ACM TOMACS 6(3), 1996.
class Zipf {
public:
    static constexpr double kMostExponent = 10;
    static constexpr std::uint32_t kMostKeys = 1'000'000'000;

    /// No keys at all: universe() is 0 and nothing may be drawn.
    Zipf() = default;
    Zipf(std::uint32_t universe, double exponent);

    [[nodiscard]] std::uint32_t universe() const { return m_universe; }
    [[nodiscard]] double exponent() const { return m_exponent; }

    /// `uniform(n)` gives the n-th number, from 0 on, in the open interval (0, 1); each is asked for once.
    template <class Uniform> [[nodiscard]] std::uint32_t draw(Uniform uniform) const
    {
        for (std::uint32_t n = 0;; ++n) {
            const double area = m_most + uniform(n) * (m_least - m_most);
            const double x = inverseArea(area);
            const double nearest = std::clamp(static_cast<double>(static_cast<std::int64_t>(x + 0.5)), 1.0,
                                              static_cast<double>(m_universe));
            // Close below the middle of a bar the hat lies within it; else its area decides.
            if (nearest - x <= m_safe || area >= areaBelow(nearest + 0.5) - weight(nearest))
                return static_cast<std::uint32_t>(nearest);
        }
    }

    bool operator==(const Zipf&) const = default;

private:
    [[nodiscard]] double weight(double x) const { return repro::exp(-m_exponent * repro::log(x)); }
    /// The integral of x^-exponent from 1 to x, which may be below 1.
    [[nodiscard]] double areaBelow(double x) const;
    [[nodiscard]] double inverseArea(double area) const;

    double m_exponent = 0;
    double m_least = 0; ///< where the hat's areas begin, and
    double m_most = 0;  ///< end
    double m_safe = 0;
    std::uint32_t m_universe = 0;
};

} // namespace cloudyard

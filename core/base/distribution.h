// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>

#include "core/base/math.h"
#include "core/base/random.h"
#include "core/base/result.h"
#include "core/base/sim_time.h"

namespace cloudyard {

/// A random duration: how long work takes, how far apart arrivals are, how much a hop varies.
///
/// A regular value without heap. Samples are never negative, in whole nanoseconds (rounded, which
/// shifts the mean by less than a nanosecond) and capped at Duration::max(); they are the same bits
/// on every machine. sample() is a pure function of one 64-bit draw, so it works with RandomStream
/// and CounterRandom alike, and a larger mean with the same draws gives larger samples (common
/// random numbers). An invalid distribution cannot be made: the factories and parse() refuse with
/// an Error. Any thread.
///
/// Texts: "5 ms" or "constant 5 ms", "exponential 8 ms" (mean), "uniform 0.1 ms 0.3 ms" (from, to),
/// "lognormal 12 ms 0.4" (median, sigma of the logarithm), "normal 20 ms 5 ms" (mean and standard
/// deviation of the whole curve, of which the part from 0 on is kept), "pareto 2 ms 2.5" (least
/// value, shape above 1), "erlang 3 12 ms" (stages 1 to 100, mean of the sum),
/// "hyperexponential 10 ms 4" (mean, squared coefficient of variation of at least 1; two branches
/// with balanced means).
/// @source densities and moments: Law, Simulation Modeling and Analysis (5th ed. 2014), ch. 6;
/// balanced means: Tijms, A First Course in Stochastic Models (2003), app. B.
class Distribution {
public:
    enum class Kind : std::uint8_t {
        Constant,
        Uniform,
        Exponential,
        Lognormal,
        Normal,
        Pareto,
        Erlang,
        Hyperexponential
    };
    /// How a kind is written: "lognormal", "median sigma", "lognormal 12 ms 0.4".
    struct Form {
        Kind kind;
        std::string_view name;
        std::string_view parameters;
        std::string_view example;
    };

    /// Always zero.
    Distribution() = default;
    [[nodiscard]] static Result<Distribution> constant(Duration value);
    [[nodiscard]] static Result<Distribution> uniform(Duration from, Duration to);
    [[nodiscard]] static Result<Distribution> exponential(Duration mean);
    [[nodiscard]] static Result<Distribution> lognormal(Duration median, double sigma);
    [[nodiscard]] static Result<Distribution> normal(Duration mean, Duration deviation);
    [[nodiscard]] static Result<Distribution> pareto(Duration least, double shape);
    [[nodiscard]] static Result<Distribution> erlang(std::int64_t stages, Duration mean);
    [[nodiscard]] static Result<Distribution> hyperexponential(Duration mean, double scv);

    /// Reads one of the texts above; spaces between number and unit are free.
    [[nodiscard]] static Result<Distribution> parse(std::string_view text);
    /// The canonical text: parse(text()) gives an equal distribution.
    [[nodiscard]] std::string text() const;
    /// All kinds in the order of Kind.
    [[nodiscard]] static std::span<const Form> forms();

    [[nodiscard]] Kind kind() const { return m_kind; }
    /// Instructions, about: constant 10, uniform 60, exponential 70, hyperexponential 110, pareto
    /// 160, erlang 120 and 16 a stage, normal 200, lognormal 250.
    [[nodiscard]] Duration sample(std::uint64_t bits) const;
    /// The exact mean, capped at Duration::max().
    [[nodiscard]] Duration mean() const;
    /// The least t with P(T <= t) >= p. p <= 0 gives the lower end; p >= 1 the upper,
    /// Duration::max() if none.
    [[nodiscard]] Duration quantile(double p) const;
    /// P(T <= t).
    [[nodiscard]] double cdf(Duration t) const;

    friend bool operator==(const Distribution&, const Distribution&) = default;

private:
    Distribution(Kind kind, Duration first, Duration second, double shape);

    [[nodiscard]] static Duration fromNanoseconds(double ns);
    [[nodiscard]] Duration sampleOther(std::uint64_t bits) const;
    [[nodiscard]] double meanNanoseconds() const;
    [[nodiscard]] bool hasSpread() const;
    [[nodiscard]] double inverse(double p) const;
    [[nodiscard]] double probabilityBelow(double ns) const;
    [[nodiscard]] double erlangSample(std::uint64_t bits) const;
    [[nodiscard]] double branchMean(bool first) const;

    Duration m_first;     ///< value, from, mean, median or least
    Duration m_second;    ///< to, or standard deviation
    double m_shape = 0;   ///< sigma, shape, stages or squared coefficient of variation
    double m_scale = 0;   ///< m_first in nanoseconds (erlang: of one stage)
    double m_derived = 0; ///< normal: the part cut off below 0; hyperexponential: P(first branch)
    Kind m_kind = Kind::Constant;
};

static_assert(sizeof(Distribution) <= 48);

inline Duration Distribution::fromNanoseconds(double ns)
{
    return ns < static_cast<double>(Duration::max().ns)
               ? Duration{static_cast<std::int64_t>(ns + 0.5)}
               : Duration::max();
}

inline Duration Distribution::sample(std::uint64_t bits) const
{
    if (m_kind == Kind::Exponential) [[likely]]
        return fromNanoseconds(m_scale * -repro::logOfNormal(unitFromBits(bits)));
    if (m_kind == Kind::Constant)
        return m_first;
    return sampleOther(bits);
}

} // namespace cloudyard

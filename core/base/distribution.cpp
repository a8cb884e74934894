// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/distribution.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

namespace cloudyard {

namespace {

constexpr double kMostSigma = 5;
constexpr double kMostShape = 1000;
constexpr std::int64_t kMostStages = 100;
constexpr double kMostScv = 10'000;

double nanoseconds(Duration d) { return static_cast<double>(d.ns); }

tl::unexpected<Error> refuse(std::string what, std::string expected)
{
    return fail(std::move(what), "", std::move(expected));
}

bool inRange(Duration d) { return d >= Duration{} && d <= Duration::max(); }

tl::unexpected<Error> refuseDuration(std::string_view parameter)
{
    return refuse(fmt::format("the {} is negative or too large", parameter),
                  "a duration from 0 to about 146 years");
}

/// P(T > x) for a sum of `stages` exponentials of mean 1: e^-x (1 + x + ... + x^(k-1)/(k-1)!).
double erlangTail(int stages, double x)
{
    double term = repro::exp(-x);
    double sum = term;
    for (int i = 1; i < stages; ++i) {
        term = term * x / i;
        sum += term;
    }
    return std::min(1.0, sum);
}

/// The least x >= 0 with cdf(x) >= p for a rising cdf, to the last bit that matters in nanoseconds.
template <class Cdf> double invert(const Cdf& cdf, double p, double guess)
{
    const double most = nanoseconds(Duration::max());
    double low = 0;
    double high = std::max(guess, 1.0);
    while (cdf(high) < p && high < most) {
        low = high;
        high *= 2;
    }
    for (int i = 0; i < 200 && high - low > std::max(1e-3, high * 1e-15); ++i) {
        const double middle = low + (high - low) / 2;
        (cdf(middle) < p ? low : high) = middle;
    }
    return high;
}

} // namespace

Distribution::Distribution(Kind kind, Duration first, Duration second, double shape)
    : m_first(first),
      m_second(second),
      m_shape(shape),
      m_scale(nanoseconds(first)),
      m_kind(kind)
{
    if (kind == Kind::Erlang)
        m_scale /= shape;
    if (kind == Kind::Normal && second.ns > 0)
        m_derived = repro::normalCdf(-nanoseconds(first) / nanoseconds(second));
    if (kind == Kind::Hyperexponential)
        m_derived = 0.5 * (1.0 + std::sqrt((shape - 1.0) / (shape + 1.0)));
}

Result<Distribution> Distribution::constant(Duration value)
{
    if (!inRange(value))
        return refuseDuration("value");
    return Distribution(Kind::Constant, value, {}, 0);
}

Result<Distribution> Distribution::uniform(Duration from, Duration to)
{
    if (!inRange(from) || !inRange(to))
        return refuseDuration("range");
    if (from > to)
        return refuse("the range ends before it begins", "the shorter duration first");
    return Distribution(Kind::Uniform, from, to, 0);
}

Result<Distribution> Distribution::exponential(Duration mean)
{
    if (!inRange(mean))
        return refuseDuration("mean");
    return Distribution(Kind::Exponential, mean, {}, 0);
}

Result<Distribution> Distribution::lognormal(Duration median, double sigma)
{
    if (!inRange(median))
        return refuseDuration("median");
    if (!(sigma >= 0 && sigma <= kMostSigma))
        return refuse("sigma is out of range", "a number from 0 to 5");
    return Distribution(Kind::Lognormal, median, {}, sigma);
}

Result<Distribution> Distribution::normal(Duration mean, Duration deviation)
{
    if (!inRange(mean))
        return refuseDuration("mean");
    if (!inRange(deviation))
        return refuseDuration("standard deviation");
    return Distribution(Kind::Normal, mean, deviation, 0);
}

Result<Distribution> Distribution::pareto(Duration least, double shape)
{
    if (!inRange(least))
        return refuseDuration("least value");
    if (!(shape > 1 && shape <= kMostShape))
        return refuse("the shape is out of range", "a number above 1, up to 1000");
    return Distribution(Kind::Pareto, least, {}, shape);
}

Result<Distribution> Distribution::erlang(std::int64_t stages, Duration mean)
{
    if (stages < 1 || stages > kMostStages)
        return refuse("the number of stages is out of range", "a whole number from 1 to 100");
    if (!inRange(mean))
        return refuseDuration("mean");
    return Distribution(Kind::Erlang, mean, {}, static_cast<double>(stages));
}

Result<Distribution> Distribution::hyperexponential(Duration mean, double scv)
{
    if (!inRange(mean))
        return refuseDuration("mean");
    if (!(scv >= 1 && scv <= kMostScv))
        return refuse("the squared coefficient of variation is out of range",
                      "a number from 1 to 10000");
    return Distribution(Kind::Hyperexponential, mean, {}, scv);
}

Duration Distribution::sampleOther(std::uint64_t bits) const
{
    switch (m_kind) {
    case Kind::Erlang:
        return fromNanoseconds(erlangSample(bits));
    case Kind::Hyperexponential: {
        const bool first = unitFromBits(mix64(bits)) < m_derived;
        return fromNanoseconds(branchMean(first) * -repro::logOfNormal(unitFromBits(bits)));
    }
    case Kind::Pareto:
        return fromNanoseconds(m_scale *
                               repro::exp(-repro::logOfNormal(unitFromBits(bits)) / m_shape));
    default:
        return fromNanoseconds(inverse(unitFromBits(bits)));
    }
}

/// The sum of exponentials is minus the logarithm of a product, taken before that gets too small.
double Distribution::erlangSample(std::uint64_t bits) const
{
    constexpr int kFactorsPerLog = 16; // (2^-53)^16 is still a normal number
    const int stages = static_cast<int>(m_shape);
    double sum = 0;
    double product = 1;
    for (int i = 0; i < stages; ++i) {
        if (i > 0)
            bits = mix64(bits + 0x9e3779b97f4a7c15u);
        product *= unitFromBits(bits);
        if (i % kFactorsPerLog == kFactorsPerLog - 1 || i == stages - 1) {
            sum -= repro::logOfNormal(product);
            product = 1;
        }
    }
    return m_scale * sum;
}

double Distribution::branchMean(bool first) const
{
    return m_scale / (2.0 * (first ? m_derived : 1.0 - m_derived));
}

Duration Distribution::mean() const { return fromNanoseconds(meanNanoseconds()); }

double Distribution::meanNanoseconds() const
{
    switch (m_kind) {
    case Kind::Uniform:
        return 0.5 * (m_scale + nanoseconds(m_second));
    case Kind::Lognormal:
        return m_scale * repro::exp(0.5 * m_shape * m_shape);
    case Kind::Normal: {
        if (m_second.ns == 0)
            return m_scale;
        constexpr double kInverseRootTwoPi = 0x1.9884533d43651p-2;
        const double deviation = nanoseconds(m_second);
        const double z = m_scale / deviation;
        return m_scale +
               deviation * kInverseRootTwoPi * repro::exp(-0.5 * z * z) / (1.0 - m_derived);
    }
    case Kind::Pareto:
        return m_scale * m_shape / (m_shape - 1.0);
    default:
        return nanoseconds(m_first);
    }
}

/// False if every sample is m_first.
bool Distribution::hasSpread() const
{
    switch (m_kind) {
    case Kind::Constant:
        return false;
    case Kind::Uniform:
        return m_first < m_second;
    case Kind::Lognormal:
        return m_first.ns > 0 && m_shape > 0;
    case Kind::Normal:
        return m_second.ns > 0;
    default:
        return m_first.ns > 0;
    }
}

Duration Distribution::quantile(double p) const
{
    if (!hasSpread())
        return m_first;
    const bool uniform = m_kind == Kind::Uniform;
    if (p <= 0)
        return uniform || m_kind == Kind::Pareto ? m_first : Duration{};
    if (p < 1)
        return fromNanoseconds(inverse(p));
    return uniform ? m_second : Duration::max();
}

/// The quantile in nanoseconds for 0 < p < 1.
double Distribution::inverse(double p) const
{
    switch (m_kind) {
    case Kind::Constant:
        return m_scale;
    case Kind::Uniform:
        return m_scale + (nanoseconds(m_second) - m_scale) * p;
    case Kind::Exponential:
        return m_scale * -repro::log(1.0 - p);
    case Kind::Lognormal:
        return m_scale * repro::exp(m_shape * repro::normalQuantile(p));
    case Kind::Normal: {
        // From the nearer end, or p close to 1 would round to 1.
        const double kept = 1.0 - m_derived;
        const double z = p < 0.5 ? repro::normalQuantile(m_derived + p * kept)
                                 : -repro::normalQuantile((1.0 - p) * kept);
        return std::max(0.0, m_scale + nanoseconds(m_second) * z);
    }
    case Kind::Pareto:
        return m_scale * repro::pow(1.0 - p, -1.0 / m_shape);
    case Kind::Erlang:
    case Kind::Hyperexponential:
        return invert([this](double ns) { return probabilityBelow(ns); }, p, m_scale);
    }
    return 0;
}

double Distribution::cdf(Duration t) const
{
    if (!hasSpread())
        return t >= m_first ? 1.0 : 0.0;
    return t.ns < 0 ? 0.0 : probabilityBelow(nanoseconds(t));
}

/// P(T <= ns) for ns >= 0, where there is spread.
double Distribution::probabilityBelow(double ns) const
{
    switch (m_kind) {
    case Kind::Constant:
        break;
    case Kind::Uniform: {
        const double share = (ns - m_scale) / (nanoseconds(m_second) - m_scale);
        return std::clamp(share, 0.0, 1.0);
    }
    case Kind::Exponential:
        return 1.0 - repro::exp(-ns / m_scale);
    case Kind::Lognormal:
        return ns == 0 ? 0.0 : repro::normalCdf(repro::log(ns / m_scale) / m_shape);
    case Kind::Normal: {
        const double below = repro::normalCdf((ns - m_scale) / nanoseconds(m_second));
        return (below - m_derived) / (1.0 - m_derived);
    }
    case Kind::Pareto:
        return ns < m_scale ? 0.0 : 1.0 - repro::pow(m_scale / ns, m_shape);
    case Kind::Erlang:
        return 1.0 - erlangTail(static_cast<int>(m_shape), ns / m_scale);
    case Kind::Hyperexponential:
        return 1.0 - m_derived * repro::exp(-ns / branchMean(true)) -
               (1.0 - m_derived) * repro::exp(-ns / branchMean(false));
    }
    return 0;
}

} // namespace cloudyard

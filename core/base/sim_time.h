// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace cloudyard {

/// A span of simulated time in whole nanoseconds; covers ±292 years. Arithmetic is plain integer
/// arithmetic: no rounding, no tolerance, and overflow is the caller's error.
struct Duration {
    std::int64_t ns = 0;

    [[nodiscard]] static constexpr Duration nanoseconds(std::int64_t n) { return {n}; }
    [[nodiscard]] static constexpr Duration microseconds(std::int64_t n) { return {n * 1'000}; }
    [[nodiscard]] static constexpr Duration milliseconds(std::int64_t n) { return {n * 1'000'000}; }
    [[nodiscard]] static constexpr Duration seconds(std::int64_t n) { return {n * 1'000'000'000}; }
    /// Rounds to the nearest nanosecond, halves away from zero; saturates outside the range; NaN
    /// gives zero.
    [[nodiscard]] static constexpr Duration fromSeconds(double s)
    {
        const double n = s * 1e9;
        if (n != n)
            return {0};
        if (n >= 9.2e18)
            return max();
        if (n <= -9.2e18)
            return {-max().ns};
        return {static_cast<std::int64_t>(n < 0 ? n - 0.5 : n + 0.5)};
    }
    [[nodiscard]] static constexpr Duration max()
    {
        return {std::numeric_limits<std::int64_t>::max() / 2};
    }

    [[nodiscard]] constexpr double toSeconds() const { return static_cast<double>(ns) * 1e-9; }

    constexpr auto operator<=>(const Duration&) const = default;
    constexpr Duration operator-() const { return {-ns}; }
    constexpr Duration& operator+=(Duration d)
    {
        ns += d.ns;
        return *this;
    }
    constexpr Duration& operator-=(Duration d)
    {
        ns -= d.ns;
        return *this;
    }
};

constexpr Duration operator+(Duration a, Duration b) { return {a.ns + b.ns}; }
constexpr Duration operator-(Duration a, Duration b) { return {a.ns - b.ns}; }
constexpr Duration operator*(Duration a, std::int64_t n) { return {a.ns * n}; }
constexpr Duration operator/(Duration a, std::int64_t n) { return {a.ns / n}; }

/// The nearest number of seconds, of a duration that is not negative.
[[nodiscard]] constexpr std::int64_t wholeSeconds(Duration d) { return (d.ns + 500'000'000) / 1'000'000'000; }

/// A point on the simulated clock: nanoseconds since the start of the run.
struct SimTime {
    std::int64_t ns = 0;

    [[nodiscard]] static constexpr SimTime fromSeconds(double s)
    {
        return {Duration::fromSeconds(s).ns};
    }
    /// Later than anything a run reaches; adding any Duration up to Duration::max() does not
    /// overflow.
    [[nodiscard]] static constexpr SimTime never() { return {Duration::max().ns}; }
    [[nodiscard]] constexpr double toSeconds() const { return static_cast<double>(ns) * 1e-9; }
    [[nodiscard]] constexpr Duration sinceStart() const { return {ns}; }

    constexpr auto operator<=>(const SimTime&) const = default;
    constexpr SimTime& operator+=(Duration d)
    {
        ns += d.ns;
        return *this;
    }
};

constexpr SimTime operator+(SimTime t, Duration d) { return {t.ns + d.ns}; }
constexpr SimTime operator-(SimTime t, Duration d) { return {t.ns - d.ns}; }
constexpr Duration operator-(SimTime a, SimTime b) { return {a.ns - b.ns}; }

} // namespace cloudyard

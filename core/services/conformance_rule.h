// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <concepts>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "core/base/sim_time.h"

namespace cloudyard {

/// What a rule's check saw. It passes when it looked at something and all of that was as it should be.
class Verdict {
public:
    /// Whole numbers, enums and times exactly; other numbers to 9 digits.
    template <class Seen, class Expected>
    void equal(std::string_view what, const Seen& seen, const Expected& expected)
    {
        note(isSame(seen, expected), what, text(seen), text(expected));
    }
    void within(std::string_view what, double seen, double low, double high)
    {
        note(low <= seen && seen <= high, what, text(seen), fmt::format("{} to {}", low, high));
    }
    void holds(std::string_view what, bool isSo) { note(isSo, what, "no", "yes"); }
    /// For what went so wrong that the check could not go on.
    void fail(std::string_view why) { m_misses.emplace_back(why); }

    [[nodiscard]] bool passed() const { return m_looks > 0 && m_misses.empty(); }
    /// What was not as it should be: "receives: saw 2, expected 3".
    [[nodiscard]] const std::vector<std::string>& misses() const { return m_misses; }

private:
    template <class T> [[nodiscard]] static std::string text(const T& value)
    {
        if constexpr (std::same_as<T, SimTime>)
            return fmt::format("{} ns", value.ns);
        else if constexpr (std::is_enum_v<T>)
            return fmt::format("{}", static_cast<int>(value));
        else
            return fmt::format("{}", value);
    }
    template <class A, class B> [[nodiscard]] static bool isSame(const A& a, const B& b)
    {
        if constexpr (std::integral<A> && std::integral<B> && !std::same_as<A, bool>)
            return std::cmp_equal(a, b);
        else if constexpr (std::is_floating_point_v<A> || std::is_floating_point_v<B>)
            return std::abs(static_cast<double>(a) - static_cast<double>(b)) <=
                   1e-9 * (1 + std::abs(static_cast<double>(b)));
        else
            return a == b;
    }
    void note(bool isWell, std::string_view what, const std::string& seen, const std::string& expected)
    {
        ++m_looks;
        if (!isWell)
            m_misses.push_back(fmt::format("{}: saw {}, expected {}", what, seen, expected));
    }

    std::vector<std::string> m_misses;
    int m_looks = 0;
};

/// One rule of how a service behaves, in our own words, and how to see that it holds: the check sets up a small scene,
/// acts on it in virtual time and looks at what comes out: messages, counts, times. It never reads a setting back.
/// A kind's rules lie in its folder and hang on its row of the registry; `yard conformance` and the tests run them.
struct ConformanceRule {
    std::string_view id;      ///< "queue-7": the kind and a number that stays the rule's own
    std::string_view section; ///< of the service's part in docs: "1.2" in "SQS, life cycle"
    std::string_view text;
    std::string_view source;  ///< who says so
    void (*check)(Verdict&);
};

/// Runs one rule in simulated time; what the check throws is a miss. Any thread; milliseconds as a rule.
[[nodiscard]] Verdict checkRule(const ConformanceRule& rule);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace cloudyard {

/// How a scaling policy answers to how far a metric is off: "above 60: +1", "above 80: +50 %", "below 30: -1". In steps
/// upwards the highest bound that is reached counts, downwards the lowest; the first bound of a direction is the
/// threshold of its alarm. "+2" and "-1" change the capacity by so many, "+50 %" by a share of it,
/// "=8" makes it exactly that. A regular value. Errors name what was not understood. Cost: linear in the steps.
/// @source EC2 Auto Scaling guide, step and simple scaling policies: adjustment types and their rounding.
class StepAdjustments {
public:
    /// One more of them.
    [[nodiscard]] Result<void> add(std::string_view step);

    /// Where the alarm of a direction goes off: at this value or beyond; none: it has no steps.
    [[nodiscard]] std::optional<double> highThreshold() const;
    [[nodiscard]] std::optional<double> lowThreshold() const;
    /// The capacity that the step for this value asks for; none when no bound is reached. A share is rounded towards
    /// zero, yet changes by one at least, and by `leastByShare`.
    [[nodiscard]] std::optional<std::int64_t> above(double value, std::int64_t capacity,
                                                    std::int64_t leastByShare) const;
    [[nodiscard]] std::optional<std::int64_t> below(double value, std::int64_t capacity,
                                                    std::int64_t leastByShare) const;

    bool operator==(const StepAdjustments&) const = default;

private:
    enum class Type : std::uint8_t { Change, Percent, Exact };
    struct Step {
        double bound = 0;
        Type type = Type::Change;
        double amount = 0;
        [[nodiscard]] std::int64_t from(std::int64_t capacity, std::int64_t leastByShare) const;
        bool operator==(const Step&) const = default;
    };

    std::vector<Step> m_above; ///< by bound, the lowest first
    std::vector<Step> m_below; ///< by bound, the highest first
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/services/auto_scaling_group/step_adjustments.h"

namespace cloudyard {

/// What scaling looks at: the average CPU utilisation of members in percent, requests per member and minute, messages
/// that wait in the polled queues per member.
enum class ScalingMetric : std::uint8_t { Cpu, Requests, Backlog };
inline constexpr std::size_t kScalingMetrics = 3;

/// A step or simple scaling policy: steps, and what the alarms look at that call for them. Unset: as the group says.
struct StepScalingPolicy {
    std::optional<ScalingMetric> metric;
    std::optional<std::int64_t> datapoints; ///< in a row beyond the threshold
    StepAdjustments steps;

    [[nodiscard]] bool hasAlarmsOf(const StepScalingPolicy& other) const
    {
        return metric == other.metric && datapoints == other.datapoints;
    }
    bool operator==(const StepScalingPolicy&) const = default;
};

/// Steps as StepAdjustments reads them, each after its metric and with its datapoints where those are stated: "cpu
/// above 60: +1, above 80: +3; requests above 900 for 3: +2; backlog above 50: +50 %". What is stated holds for the
/// steps after it, up to the next ; or new line. Steps of one metric and one number of datapoints are one policy. An
/// empty text is none. Errors name what was not understood. Cost: linear in the steps, times the policies.
/// @source EC2 Auto Scaling guide: multiple dynamic scaling policies; PutMetricAlarm: EvaluationPeriods.
[[nodiscard]] Result<std::vector<StepScalingPolicy>> parseStepPolicies(std::string_view text);

} // namespace cloudyard

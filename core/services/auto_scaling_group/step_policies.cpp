// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/step_policies.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/units.h"

namespace cloudyard {
namespace {

constexpr std::array<std::pair<std::string_view, ScalingMetric>, kScalingMetrics> kMetrics{{
    {"cpu", ScalingMetric::Cpu},
    {"requests", ScalingMetric::Requests},
    {"backlog", ScalingMetric::Backlog},
}};
constexpr std::string_view kFor = " for ";
constexpr double kMostDatapoints = 100;

/// A step without what is said of its alarm, which goes to `of`: "above 60: +1".
Result<std::string> stepIn(std::string_view text, StepScalingPolicy& of)
{
    for (const auto& [word, metric] : kMetrics)
        if (text.starts_with(word) && text.substr(word.size()).starts_with(' ')) {
            of.metric = metric;
            text = trimmed(text.substr(word.size()));
        }
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::size_t stated = text.substr(0, colon).find(kFor);
    if (stated == std::string_view::npos)
        return std::string(text);
    const auto count = parseNumber(trimmed(text.substr(stated + kFor.size(), colon - stated - kFor.size())));
    if (!count || *count < 1 || *count > kMostDatapoints || *count != std::floor(*count))
        return fail(fmt::format("\"{}\" has no number of datapoints", text), {},
                    "a number from 1 to 100, such as \"above 60 for 3: +1\"");
    of.datapoints = static_cast<std::int64_t>(*count);
    return std::string(text.substr(0, stated)) + std::string(text.substr(colon));
}

/// The steps of one line, each to the policy that it is part of.
Result<void> addLine(std::string_view line, std::vector<StepScalingPolicy>& policies)
{
    StepScalingPolicy stated;
    for (const std::string_view part : splitText(line, ',')) {
        if (trimmed(part).empty())
            continue;
        const auto step = stepIn(trimmed(part), stated);
        if (!step)
            return tl::unexpected(step.error());
        auto policy = std::ranges::find_if(policies, [&](const auto& known) { return known.hasAlarmsOf(stated); });
        if (policy == policies.end())
            policy = policies.insert(policy, stated);
        if (auto added = policy->steps.add(*step); !added)
            return added;
    }
    return {};
}

} // namespace

Result<std::vector<StepScalingPolicy>> parseStepPolicies(std::string_view text)
{
    std::vector<StepScalingPolicy> policies;
    for (const std::string_view lines : splitText(text, '\n'))
        for (const std::string_view line : splitText(lines, ';'))
            if (auto added = addLine(line, policies); !added)
                return tl::unexpected(added.error());
    return policies;
}

} // namespace cloudyard

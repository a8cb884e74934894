// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/auto_scaling_group/step_adjustments.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <fmt/format.h>

#include "core/base/text.h"
#include "core/base/units.h"

namespace cloudyard {
namespace {

constexpr std::string_view kExpectedStep =
    "steps such as \"above 60: +1; above 80: +50 %; below 30: -1; above 95: =10; requests above 900 for 3: +2\"";

tl::unexpected<Error> notAStep(std::string_view text)
{
    return fail(fmt::format("\"{}\" is no step", text), {}, std::string(kExpectedStep));
}

} // namespace

Result<void> StepAdjustments::add(std::string_view text)
{
    const std::size_t colon = text.find(':');
    const std::string_view head = trimmed(text.substr(0, colon));
    const bool isAbove = head.starts_with("above ");
    if (colon == std::string_view::npos || (!isAbove && !head.starts_with("below ")))
        return notAStep(text);
    const auto bound = parseNumber(trimmed(head.substr(6)));
    std::string_view what = trimmed(text.substr(colon + 1));
    Step step;
    if (what.ends_with('%')) {
        step.type = Type::Percent;
        what = trimmed(what.substr(0, what.size() - 1));
    }
    const char sign = what.empty() ? '\0' : what.front();
    if (sign == '=' && step.type != Type::Percent)
        step.type = Type::Exact;
    else if (sign != '+' && sign != '-')
        return notAStep(text);
    const auto amount = parseNumber(trimmed(what.substr(1)));
    if (!bound || !amount || *amount < 0 || (step.type != Type::Percent && *amount != std::floor(*amount)) ||
        *amount > 1e6)
        return notAStep(text);
    step.bound = *bound;
    step.amount = sign == '-' ? -*amount : *amount;
    std::vector<Step>& steps = isAbove ? m_above : m_below;
    if (std::ranges::find(steps, step.bound, &Step::bound) != steps.end())
        return fail(fmt::format("there are two steps \"{}\"", head), {}, "one step from each bound on");
    if (isAbove)
        steps.insert(std::ranges::upper_bound(steps, step.bound, {}, &Step::bound), step);
    else
        steps.insert(std::ranges::upper_bound(steps, step.bound, std::greater<>{}, &Step::bound), step);
    return {};
}

std::optional<double> StepAdjustments::highThreshold() const
{
    return m_above.empty() ? std::nullopt : std::optional(m_above.front().bound);
}

std::optional<double> StepAdjustments::lowThreshold() const
{
    return m_below.empty() ? std::nullopt : std::optional(m_below.front().bound);
}

std::optional<std::int64_t> StepAdjustments::above(double value, std::int64_t capacity, std::int64_t leastByShare) const
{
    std::optional<std::int64_t> wanted;
    for (const Step& step : m_above)
        if (value >= step.bound)
            wanted = step.from(capacity, leastByShare);
    return wanted;
}

std::optional<std::int64_t> StepAdjustments::below(double value, std::int64_t capacity, std::int64_t leastByShare) const
{
    std::optional<std::int64_t> wanted;
    for (const Step& step : m_below)
        if (value <= step.bound)
            wanted = step.from(capacity, leastByShare);
    return wanted;
}

std::int64_t StepAdjustments::Step::from(std::int64_t capacity, std::int64_t leastByShare) const
{
    if (type == Type::Exact)
        return static_cast<std::int64_t>(amount);
    if (type == Type::Change)
        return capacity + static_cast<std::int64_t>(amount);
    if (amount == 0)
        return capacity;
    const auto share = static_cast<std::int64_t>(static_cast<double>(capacity) * std::abs(amount) / 100);
    const std::int64_t change = std::max({share, leastByShare, std::int64_t{1}});
    return capacity + (amount < 0 ? -change : change);
}

} // namespace cloudyard

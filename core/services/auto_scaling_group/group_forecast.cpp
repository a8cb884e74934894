// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Predictive scaling: the load of the same time yesterday says how many members are needed soon.
// @source EC2 Auto Scaling guide, predictive scaling; how the service forecasts it does not
// publish: ours repeats a day.
#include <algorithm>
#include <cmath>

#include "core/services/auto_scaling_group/auto_scaling_group.h"

namespace cloudyard {

/// The load of the period that ends now: full capacity, by CPU.
void AutoScalingGroup::rememberLoad()
{
    const std::size_t periods = m_state.settings.forecastPeriods();
    if (!m_state.settings.predictTarget) {
        m_state.loads.clear();
        return;
    }
    const std::optional<double>& cpu =
        m_state.datapoints[static_cast<std::size_t>(ScalingMetric::Cpu)];
    m_state.loads.push_back(cpu.value_or(0) / 100 *
                            static_cast<double>(m_state.measured[static_cast<std::size_t>(ScalingMetric::Cpu)]));
    if (m_state.loads.size() > periods)
        m_state.loads.erase(m_state.loads.begin());
}

/// So many are needed by the most that a period had yesterday from now on until the buffer is over;
/// none: there is no such day yet.
std::optional<std::int64_t> AutoScalingGroup::forecast() const
{
    const AutoScalingGroupSettings& settings = m_state.settings;
    const std::size_t periods = settings.forecastPeriods();
    if (!settings.predictTarget || m_state.loads.size() < periods)
        return std::nullopt;
    const auto ahead =
        static_cast<std::size_t>(settings.forecastBuffer.ns / settings.metricPeriod.ns) + 1;
    const double most = *std::max_element(
        m_state.loads.begin(),
        m_state.loads.begin() + static_cast<std::ptrdiff_t>(std::min(ahead, periods)));
    return std::min(
        static_cast<std::int64_t>(std::ceil(100 * most / *settings.predictTarget - 1e-9)),
        m_state.most);
}

} // namespace cloudyard

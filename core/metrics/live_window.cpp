// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/live_window.h"

#include <limits>

namespace cloudyard {
namespace {

constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

} // namespace

void LiveWindow::Slot::add(const Slot& other)
{
    arrivals += other.arrivals;
    completions += other.completions;
    failures += other.failures;
    waits += other.waits;
    sojourns.merge(other.sojourns);
    waitTimes.merge(other.waitTimes);
}

void LiveWindow::Slot::subtract(const Slot& other)
{
    arrivals -= other.arrivals;
    completions -= other.completions;
    failures -= other.failures;
    waits -= other.waits;
    sojourns.subtract(other.sojourns);
    waitTimes.subtract(other.waitTimes);
}

void LiveWindow::Slot::clear()
{
    arrivals = completions = failures = waits = 0;
    sojourns.clear();
    waitTimes.clear();
}

void LiveWindow::roll()
{
    if (!m_ring[m_now].idle())
        m_complete.add(m_ring[m_now]);
    m_now = (m_now + 1) % static_cast<std::uint32_t>(m_ring.size());
    Slot& oldest = m_ring[m_now];
    if (oldest.idle())
        return;
    m_complete.subtract(oldest);
    oldest.clear();
}

void LiveWindow::clear()
{
    for (Slot& slot : m_ring)
        slot.clear();
    m_complete.clear();
}

LiveNumbers LiveWindow::numbers(double seconds) const
{
    return summary(m_complete, &m_ring[m_now], seconds);
}

LiveNumbers LiveWindow::lastSlot(double seconds) const
{
    const std::size_t last = (m_now + m_ring.size() - 1) % m_ring.size();
    return summary(m_ring[last], nullptr, seconds);
}

LiveNumbers LiveWindow::summary(const Slot& first, const Slot* second, double seconds)
{
    const auto total = [&](std::uint32_t Slot::*count) {
        return first.*count + (second ? second->*count : 0);
    };
    const auto perSecond = [&](std::uint32_t count) { return seconds > 0 ? count / seconds : 0; };
    const auto percentile = [&](Cells Slot::*cells, std::uint32_t samples, double p) {
        if (samples < kLeastSamples)
            return kNotMeasured;
        return (first.*cells)
            .ranked(quantileRank(p, samples), second ? &(second->*cells) : nullptr)
            .toSeconds();
    };
    const std::uint32_t completions = total(&Slot::completions);
    const std::uint32_t failures = total(&Slot::failures);
    const std::uint32_t settled = completions + failures;
    LiveNumbers numbers;
    numbers.arrivalRate = perSecond(total(&Slot::arrivals));
    numbers.completionRate = perSecond(completions);
    numbers.failureRate = perSecond(failures);
    numbers.successRatio = settled == 0 ? kNotMeasured : static_cast<double>(completions) / settled;
    numbers.sojournP50 = percentile(&Slot::sojourns, completions, 0.50);
    numbers.sojournP95 = percentile(&Slot::sojourns, completions, 0.95);
    numbers.sojournP99 = percentile(&Slot::sojourns, completions, 0.99);
    numbers.waitP95 = percentile(&Slot::waitTimes, total(&Slot::waits), 0.95);
    numbers.samples = completions;
    return numbers;
}

std::size_t LiveWindow::bytes() const
{
    std::size_t sum = sizeof(*this) + m_complete.sojourns.bytes() + m_complete.waitTimes.bytes();
    for (const Slot& slot : m_ring)
        sum += sizeof(slot) + slot.sojourns.bytes() + slot.waitTimes.bytes();
    return sum;
}

} // namespace cloudyard

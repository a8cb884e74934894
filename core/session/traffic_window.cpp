// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/traffic_window.h"

#include <algorithm>

namespace cloudyard {

namespace {

std::uint64_t messagesOn(const FlightRecorder& flights, LinkIndex link, bool backward)
{
    return flights.tally(link, backward).departures -
           flights.tally(link, backward, FlightState::Housekeeping).departures;
}

} // namespace

void TrafficWindow::begin(SimTime now)
{
    m_newest = 0;
    m_count = 1;
    m_samples[0] = {now, {}};
}

void TrafficWindow::roll(const FlightRecorder& flights, std::size_t links, SimTime now)
{
    m_newest = (m_newest + 1) % m_samples.size();
    m_count = std::min(m_count + 1, m_samples.size());
    Sample& sample = m_samples[m_newest];
    sample.at = now;
    sample.messages.resize(links * 2);
    for (LinkIndex link = 0; link < links; ++link)
        for (const bool backward : {false, true})
            sample.messages[link * std::size_t{2} + (backward ? 1 : 0)] = messagesOn(flights, link, backward);
}

double TrafficWindow::rate(const FlightRecorder& flights, LinkIndex link, bool backward, SimTime now) const
{
    const Sample& oldest = m_samples[(m_newest + m_samples.size() + 1 - m_count) % m_samples.size()];
    const double seconds = (now - oldest.at).toSeconds();
    if (seconds <= 0)
        return 0;
    const std::size_t at = link * std::size_t{2} + (backward ? 1 : 0);
    const std::uint64_t then = at < oldest.messages.size() ? oldest.messages[at] : 0;
    return static_cast<double>(messagesOn(flights, link, backward) - then) / seconds;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flight_recorder.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {

FlightRecorder::FlightRecorder(std::size_t links, FlightBudget budget)
    : m_budget(budget),
      m_ring(budget.total),
      m_calls(budget.total, kNone),
      m_perLane(budget.perLane),
      m_perWindow(
          std::max(1u, static_cast<std::uint32_t>(budget.total * budget.window / budget.shown)))
{
    reset(links);
}

void FlightRecorder::reset(std::size_t links)
{
    m_lanes.clear();
    m_laneAt.clear();
    m_oldest = m_nextOrdinal;
    m_emitted = 0;
    m_perLane = m_budget.perLane;
    m_windowDue = {};
    growTo(links);
}

void FlightRecorder::growTo(std::size_t links)
{
    m_laneAt.resize(std::max(m_laneAt.size(), links * kLanesPerLink), kUnused);
}

void FlightRecorder::openLane(std::size_t place)
{
    m_laneAt[place] = static_cast<std::uint32_t>(m_lanes.size());
    m_lanes.emplace_back().next = m_ratesOnly ? kNever : 1;
}

void FlightRecorder::emit(Lane& lane, const Hop& hop, FlightState state)
{
    if (lane.emitted >= m_perLane || m_emitted >= m_perWindow) {
        lane.next = kNever; // until the next window
        return;
    }
    const std::size_t slot = m_nextOrdinal % m_ring.size();
    m_ring[slot] = {
        hop.depart,    hop.arrive,   hop.trace,
        m_nextOrdinal, hop.link,     static_cast<std::uint32_t>(lane.count - lane.carried),
        state,         hop.backward, hop.vanishes,  hop.attempt};
    m_calls[slot] = hop.call;
    ++m_nextOrdinal;
    m_oldest =
        std::max(m_oldest, m_nextOrdinal - std::min<std::uint64_t>(m_nextOrdinal, m_ring.size()));
    lane.carried = lane.count;
    lane.next = lane.count + lane.stride;
    ++lane.emitted;
    ++m_emitted;
}

void FlightRecorder::vanished(CallIndex call, LinkIndex link, SimTime at)
{
    constexpr std::uint64_t kFarthest =
        4096; // rather leave a dot than search the whole ring in a power loss
    const std::uint64_t end =
        std::max(m_oldest, m_nextOrdinal - std::min(m_nextOrdinal, kFarthest));
    for (std::uint64_t ordinal = m_nextOrdinal; ordinal-- > end;) {
        const std::size_t slot = ordinal % m_ring.size();
        if (m_calls[slot] == call && m_ring[slot].link == link && m_ring[slot].arrive == at) {
            m_ring[slot].vanishes = true;
            return;
        }
    }
}

Duration FlightRecorder::atPace(double seconds) const
{
    return {static_cast<std::int64_t>(std::min(seconds * m_pace, 1e9) * 1e9)};
}

void FlightRecorder::advance(double wall, SimTime now)
{
    if (wall < m_windowEnd && now < m_windowDue)
        return;
    beginWindow();
    m_windowEnd = wall + m_budget.window;
    m_windowDue = now + atPace(m_budget.window);
}

void FlightRecorder::beginWindow()
{
    std::uint64_t wanted = 0;
    for (const Lane& lane : m_lanes)
        wanted += std::min<std::uint64_t>(lane.count - lane.windowStart, m_budget.perLane);
    const std::uint64_t share =
        std::uint64_t{m_budget.perLane} * m_perWindow / std::max<std::uint64_t>(wanted, 1);
    m_perLane = static_cast<std::uint32_t>(std::clamp<std::uint64_t>(share, 1, m_budget.perLane));
    m_emitted = 0;
    for (Lane& lane : m_lanes) {
        lane.lastWindow = static_cast<std::uint32_t>(lane.count - lane.windowStart);
        lane.windowStart = lane.count;
        lane.emitted = 0;
        prepare(lane, lane.lastWindow);
    }
}

void FlightRecorder::prepare(Lane& lane, std::uint64_t expected)
{
    const bool wasDrawn = lane.stride <= m_budget.maxWeight && !m_ratesOnly;
    lane.stride = strideFor(expected, lane.stride);
    const bool isDrawn = lane.stride <= m_budget.maxWeight && !m_ratesOnly;
    if (!wasDrawn || !isDrawn) {
        lane.undrawn += lane.count - lane.carried;
        lane.carried = lane.count;
    }
    lane.next = isDrawn ? std::max(lane.carried + lane.stride, lane.count + 1) : kNever;
}

std::uint32_t FlightRecorder::strideFor(std::uint64_t expected, std::uint32_t before) const
{
    const auto over = [&](std::uint64_t count) {
        return static_cast<std::uint32_t>(
            std::max<std::uint64_t>(1, (count + m_perLane - 1) / m_perLane));
    };
    // A third more is asked before a lane is thinned less, or its weights would flicker.
    const std::uint32_t least = over(expected);
    const std::uint32_t calm = over(expected + expected / 3);
    return least > before ? calm : std::min(before, calm);
}

void FlightRecorder::setPace(double pace)
{
    const double factor = m_ratesOnly ? 0 : pace / m_pace;
    setRatesOnly(std::isinf(pace));
    if (m_ratesOnly)
        return;
    m_pace = pace;
    for (Lane& lane : m_lanes)
        prepare(lane, static_cast<std::uint64_t>(std::min(1e9, lane.lastWindow * factor)));
}

void FlightRecorder::setRatesOnly(bool ratesOnly)
{
    if (ratesOnly == m_ratesOnly)
        return;
    for (Lane& lane : m_lanes) {
        lane.undrawn += lane.count - lane.carried;
        lane.carried = lane.count;
        lane.next = ratesOnly ? kNever : lane.count + 1;
        lane.windowStart = lane.count; // what comes at another pace says nothing of this one
        lane.lastWindow = 0;
        lane.stride = 1;
    }
    m_ratesOnly = ratesOnly;
}

void FlightRecorder::copyTo(std::vector<Flight>& out, SimTime now) const
{
    out.clear();
    out.reserve(m_ring.size()); // grown by halves it would keep room for as many again
    if (m_ratesOnly)
        return;
    const SimTime since = now - atPace(m_budget.shown);
    std::uint64_t first = m_nextOrdinal;
    while (first > m_oldest && m_ring[(first - 1) % m_ring.size()].depart >= since)
        --first;
    for (std::uint64_t ordinal = first; ordinal < m_nextOrdinal; ++ordinal)
        out.push_back(m_ring[ordinal % m_ring.size()]);
}

FlightRecorder::Tally FlightRecorder::tally(LinkIndex link, bool backward, FlightState state) const
{
    const std::size_t place = placeOf(link, backward, state);
    if (place >= m_laneAt.size() || m_laneAt[place] == kUnused)
        return {};
    const Lane& lane = m_lanes[m_laneAt[place]];
    return {lane.count, lane.count - lane.carried + lane.undrawn};
}

FlightRecorder::Tally FlightRecorder::tally(LinkIndex link, bool backward) const
{
    Tally all;
    for (int state = 0; state < kFlightStates; ++state) {
        const Tally one = tally(link, backward, static_cast<FlightState>(state));
        all.departures += one.departures;
        all.remainder += one.remainder;
    }
    return all;
}

} // namespace cloudyard

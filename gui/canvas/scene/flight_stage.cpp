// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/scene/flight_stage.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <utility>

#include "core/base/hash.h"

namespace cloudyard {
namespace {

constexpr double kLongLink = 900;  ///< px; from here on a hop takes kLongest
constexpr double kFarBack = 3;     ///< seconds: older departures are not worth showing
constexpr double kSweepEvery = 0.25;

/// The lateness with which everything is shown: one publishing period, so that departures come in order.
constexpr double kDelay = 0.04;

constexpr std::size_t kNowhere = std::numeric_limits<std::size_t>::max();

} // namespace

std::size_t FlightStage::SlotHash::operator()(const Slot& slot) const
{
    const auto kind = static_cast<std::uint64_t>(slot.state) << 1 | (slot.backward ? 1u : 0u);
    return hashCombine(static_cast<std::uint64_t>(slot.link) << 8 | kind, static_cast<std::uint64_t>(slot.number));
}

void FlightStage::takeFrame(const Frame& frame)
{
    if (frame.epoch != m_epoch) {
        clear();
        m_epoch = frame.epoch;
    }
    const bool wasPlaying = std::exchange(m_playing, frame.playing);
    m_pace = std::isfinite(frame.paceWanted) ? frame.paceWanted : std::max(frame.paceReached, 1.0);
    const bool rests = !frame.playing && isLeap(frame, wasPlaying);
    const Placing placing =
        (frame.now - m_shownTo).toSeconds() < kShortest * m_pace ? Placing::AsItIs : Placing::Stretched;
    if (rests || frame.playing)
        m_asTheyAre = rests && placing == Placing::AsItIs;
    m_shownTo = frame.now;
    m_shownAt = m_window.now;
    if (rests)
        return setAnew(frame, placing);
    forgetPlacedBefore(frame.flights.empty() ? m_nextOrdinal : frame.flights.front().ordinal);
    for (const Flight& flight : frame.flights) {
        if (flight.ordinal < m_nextOrdinal) {
            if (flight.vanishes)
                lose(flight);
            continue;
        }
        m_nextOrdinal = flight.ordinal + 1;
        stage(flight, frame, Placing::Stretched);
    }
}

/// Whether the run has come farther since the last frame than the stage has played.
bool FlightStage::isLeap(const Frame& frame, bool wasPlaying) const
{
    constexpr double kLate = 0.1; // seconds that a frame may come late
    if (frame.now <= m_shownTo)
        return false;
    const double played = (m_window.now - m_shownAt + kLate) * m_pace;
    return !wasPlaying || !std::isfinite(frame.paceWanted) || (frame.now - m_shownTo).toSeconds() > 2 * played;
}

/// What was on the stage belongs to another time. What it has shown before counts no second time.
void FlightStage::setAnew(const Frame& frame, Placing placing)
{
    const std::uint64_t seen = m_nextOrdinal;
    clear();
    for (const Flight& flight : frame.flights) {
        const std::uint64_t taken = m_takenWeight, shown = m_shownWeight, skipped = m_skippedWeight;
        stage(flight, frame, placing);
        if (flight.ordinal < seen)
            m_takenWeight = taken, m_shownWeight = shown, m_skippedWeight = skipped;
    }
    m_nextOrdinal = frame.flights.empty() ? seen : frame.flights.back().ordinal + 1;
    forgetArrived();
}

void FlightStage::stage(const Flight& flight, const Frame& frame, Placing placing)
{
    m_takenWeight += flight.weight;
    const ItemIndex link = m_set.linkOf(flight.link);
    if (link == kNoIndex || !frame.topology || m_window.flights.size() >= kMostFlights) {
        m_skippedWeight += flight.weight;
        return;
    }
    const TopologyLink& ends = frame.topology->links[flight.link];
    const NodeIndex from = flight.backward ? ends.to : ends.from;
    const NodeIndex to = flight.backward ? ends.from : ends.to;
    const double length = m_set.lengthOf(link);
    ShownFlight shown = timed(flight, frame, from, length, placing);
    if (shown.start < m_window.now - kFarBack || shown.start > m_window.now + mostLag()) {
        m_skippedWeight += flight.weight;
        return;
    }
    shown.link = link;
    m_shownWeight += flight.weight;
    show(shown, flight, length, placing);
    m_placed.back().ordinal = flight.ordinal;
    noteArrival(flight, to, shown.end);
}

ShownFlight FlightStage::timed(const Flight& flight, const Frame& frame, NodeIndex from, double length,
                               Placing placing) const
{
    const double lasts = lastsFor(flight, length);
    double start = 0;
    if (placing == Placing::Stretched) {
        start = startOf(flight, frame, from);
    } else if (flight.arrive > frame.now) {
        start = m_window.now -
                lasts * (frame.now - flight.depart).toSeconds() / (flight.arrive - flight.depart).toSeconds();
    } else {
        start = m_window.now - (frame.now - flight.arrive).toSeconds() / std::max(m_pace, 1e-9) - lasts;
    }
    return {kNoIndex, start, start + lasts, flight.weight, flight.state, flight.backward, flight.vanishes};
}

/// No frame tells of these any more. In big bites: the others move up.
void FlightStage::forgetPlacedBefore(std::uint64_t ordinal)
{
    const auto kept = std::ranges::lower_bound(m_placed, ordinal, {}, &Placed::ordinal);
    if (2 * (kept - m_placed.begin()) > std::ssize(m_placed))
        m_placed.erase(m_placed.begin(), kept);
}

/// A flight that was expected to arrive will not: its weight leaves the dot that it shared.
void FlightStage::lose(const Flight& flight)
{
    const auto placed = std::ranges::lower_bound(m_placed, flight.ordinal, {}, &Placed::ordinal);
    if (placed == m_placed.end() || placed->ordinal != flight.ordinal || placed->weight == 0)
        return;
    const std::size_t at = positionOf(placed->serial);
    const std::uint32_t weight = std::exchange(placed->weight, 0);
    if (at == kNowhere || m_window.flights[at].vanishes)
        return;
    ShownFlight& dot = m_window.flights[at];
    if (dot.weight <= weight) {
        dot.vanishes = true;
        m_slots.erase(m_origins[at].slot); // nothing joins it any more
        m_origins[at].slot.number = Slot::kAlone;
        return;
    }
    dot.weight -= weight;
    ShownFlight lost = dot;
    lost.weight = weight;
    lost.vanishes = true;
    append(lost, {lost.link, lost.state, lost.backward, Slot::kAlone}, flight);
    placed->serial = m_origins.back().serial;
}

/// Of a dot in the window; kNowhere when it has left.
std::size_t FlightStage::positionOf(std::uint64_t serial) const
{
    const auto found = std::ranges::lower_bound(m_origins, serial, {}, &Origin::serial);
    const bool there = found != m_origins.end() && found->serial == serial;
    return there ? static_cast<std::size_t>(found - m_origins.begin()) : kNowhere;
}

std::optional<ShownFlight> FlightStage::shownAs(std::uint64_t ordinal) const
{
    const auto placed = std::ranges::lower_bound(m_placed, ordinal, {}, &Placed::ordinal);
    if (placed == m_placed.end() || placed->ordinal != ordinal)
        return {};
    const std::size_t at = positionOf(placed->serial);
    return at == kNowhere ? std::nullopt : std::optional(m_window.flights[at]);
}

void FlightStage::append(const ShownFlight& shown, const Slot& slot, const Flight& flight)
{
    m_window.flights.push_back(shown);
    m_origins.push_back({slot, m_nextSerial++, flight});
}

double FlightStage::startOf(const Flight& flight, const Frame& frame, NodeIndex from) const
{
    const double ago = (frame.now - flight.depart).toSeconds() / std::max(m_pace, 1e-9);
    double start = m_window.now + kDelay - ago;
    const auto trace = m_traces.find(flight.trace);
    if (trace == m_traces.end())
        return start;
    const Arrival* cause = nullptr;
    for (const Arrival& arrival : trace->second)
        if (arrival.at == from && arrival.sim <= flight.depart && (!cause || arrival.sim >= cause->sim))
            cause = &arrival;
    return cause ? std::max(start, cause->shown) : start;
}

double FlightStage::mostLag() const
{
    constexpr double kWall = 10, kSimulated = 30; // seconds
    return std::min(kWall, kSimulated / std::max(m_pace, 1e-9));
}

double FlightStage::lastsFor(const Flight& flight, double length) const
{
    const double real = (flight.arrive - flight.depart).toSeconds() / std::max(m_pace, 1e-9);
    if (!stretching())
        return real;
    const double share = std::clamp(length / kLongLink, 0.0, 1.0);
    return std::max(real, kShortest + (kLongest - kShortest) * share);
}

/// Adds a dot, or its weight to the dot that leaves in the same slot. `shown` then has the times that are shown.
void FlightStage::show(ShownFlight& shown, const Flight& flight, double length, Placing placing)
{
    const bool alone =
        placing == Placing::AsItIs || shown.state == FlightState::Error || shown.vanishes || !stretching();
    Slot slot{shown.link, shown.state, shown.backward, Slot::kAlone};
    if (!alone) {
        const double lasts = shown.end - shown.start;
        const double clear = kLeastGap * lasts / std::max(length, kLeastGap);
        slot.number = static_cast<std::int64_t>(std::ceil(shown.start / clear));
        shown.start = std::max(shown.start, static_cast<double>(slot.number) * clear);
        shown.end = shown.start + lasts;
        if (const auto taken = m_slots.find(slot); taken != m_slots.end()) {
            ShownFlight& before = m_window.flights[taken->second];
            if (before.start >= shown.start - 1e-9) {
                m_placed.push_back({0, m_origins[taken->second].serial, shown.weight});
                before.weight += shown.weight;
                shown = before;
                return;
            }
        }
        m_slots[slot] = m_window.flights.size();
    }
    m_placed.push_back({0, m_nextSerial, shown.weight});
    append(shown, slot, flight);
}

void FlightStage::noteArrival(const Flight& flight, NodeIndex at, double shown)
{
    if (!flight.vanishes)
        m_traces[flight.trace].push_back({at, flight.arrive, shown});
}

void FlightStage::advance(double seconds)
{
    if (!m_playing)
        return;
    m_window.now += seconds;
    m_sinceSweep += seconds;
    if (m_sinceSweep >= kSweepEvery) {
        m_sinceSweep = 0;
        forgetArrived();
    }
}

template <class Goes> void FlightStage::drop(const Goes& goes)
{
    std::size_t kept = 0;
    m_slots.clear();
    for (std::size_t i = 0; i < m_window.flights.size(); ++i) {
        if (goes(m_window.flights[i]))
            continue;
        m_window.flights[kept] = m_window.flights[i];
        m_origins[kept] = m_origins[i];
        if (const Slot& slot = m_origins[kept].slot; slot.number != Slot::kAlone)
            m_slots[slot] = kept;
        ++kept;
    }
    m_window.flights.resize(kept);
    m_origins.resize(kept);
}

void FlightStage::moveLinks(std::span<const ItemIndex> to)
{
    const auto moved = [&](ItemIndex link) { return link < to.size() ? to[link] : kNoIndex; };
    for (std::size_t i = 0; i < m_window.flights.size(); ++i)
        m_window.flights[i].link = m_origins[i].slot.link = moved(m_window.flights[i].link);
    drop([](const ShownFlight& flight) { return flight.link == kNoIndex; });
}

void FlightStage::forgetArrived()
{
    const double now = m_window.now;
    drop([now](const ShownFlight& flight) { return flight.end + (flight.vanishes ? kLostGlow : kAfterglow) < now; });
    const auto stale = [&](const Arrival& a) { return a.shown < now - kDelay - kFarBack; };
    for (auto trace = m_traces.begin(); trace != m_traces.end();) {
        std::erase_if(trace->second, stale);
        trace = trace->second.empty() ? m_traces.erase(trace) : std::next(trace);
    }
}

void FlightStage::clear()
{
    m_window.flights.clear();
    m_traces.clear();
    m_slots.clear();
    m_origins.clear();
    m_placed.clear();
    m_nextOrdinal = 0;
}

} // namespace cloudyard

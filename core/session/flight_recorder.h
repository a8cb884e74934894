// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/engine/observer.h"
#include "core/session/flight_state.h"
#include "core/session/frame.h"

namespace cloudyard {

/// How many flights may be drawn. A lane is one link in one direction in one FlightState.
struct FlightBudget {
    std::uint32_t perLane = 64;   ///< in one window
    std::uint32_t total = 20'000; ///< in one frame
    std::uint32_t maxWeight = 64; ///< a lane that needs more is left to the rates
    double window = 0.5; ///< seconds at the pace wanted: about as long as a flight is on screen
    double shown = 3;    ///< seconds at the pace wanted that a frame covers
};

/// Turns departures into flights to be drawn, within a budget.
///
/// Guarantees: a lane within its budget has a flight for every departure. Above it every k-th
/// departure becomes a flight that carries the weight of all since the last; k follows the rate of
/// the window before. Far above it, and at Max, a lane has no flights but its rates. Errors,
/// retries and all other states are lanes of their own, so they are never merged into others. Per
/// lane, always: departures = weights of the flights + remainder. Times of flights are simulated. A
/// window ends by the wall clock or by simulated time at the pace, whichever comes first: a run
/// that is too slow still has all its dots, and one that leaps ahead has those of its last seconds.
/// The run's thread only. No errors. hop() costs two table look-ups, an addition and a comparison,
/// and room for the lane the first time that it is used.
class FlightRecorder final : public Observer {
public:
    explicit FlightRecorder(std::size_t links = 0, FlightBudget budget = {});

    /// Forgets everything but the ordinals, which go on rising. For a restart.
    void reset(std::size_t links);
    /// Links are added during a run and never renumbered.
    void growTo(std::size_t links);

    void hop(const Hop& hop) override
    {
        const FlightState state = flightState(hop);
        Lane& lane = laneOf(hop.link, hop.backward, state);
        if (++lane.count >= lane.next)
            emit(lane, hop, state);
    }
    /// Marks the flight of a packet that is lost after all; forgotten when it has left the frame.
    void vanished(CallIndex call, LinkIndex link, SimTime at) override;

    /// Begins the next window when it is time. `wall` in seconds on any steady clock.
    void advance(double wall, SimTime now);
    /// Simulated seconds per second; lanes get ready for it. Infinity (Max): no flights at all.
    void setPace(double pace);

    /// The flights of a frame: departed in the last `shown` seconds at the pace, oldest first.
    void copyTo(std::vector<Flight>& out, SimTime now) const;

    struct Tally {
        std::uint64_t departures = 0;
        std::uint64_t remainder = 0; ///< departures that no flight carries
    };
    [[nodiscard]] Tally tally(LinkIndex link, bool backward, FlightState state) const;
    /// Of all states together.
    [[nodiscard]] Tally tally(LinkIndex link, bool backward) const;

private:
    struct Lane {
        std::uint64_t count = 0;       // departures
        std::uint64_t next = 1;        // the departure that becomes a flight
        std::uint64_t carried = 0;     // departures up to here are in flights or given up
        std::uint64_t undrawn = 0;     // given up: left to the rates
        std::uint64_t windowStart = 0; // count when the window began
        std::uint32_t lastWindow = 0;  // departures of the window before
        std::uint32_t stride = 1;
        std::uint32_t emitted = 0; // flights in this window
    };
    static constexpr std::uint64_t kNever = ~std::uint64_t{0};
    static constexpr std::size_t kLanesPerLink = 16;
    static constexpr std::uint32_t kUnused = ~std::uint32_t{0};

    /// Where m_laneAt tells the lane.
    static std::size_t placeOf(LinkIndex link, bool backward, FlightState state)
    {
        return std::size_t{link} * kLanesPerLink + (backward ? 8u : 0u) +
               static_cast<std::size_t>(state);
    }
    Lane& laneOf(LinkIndex link, bool backward, FlightState state)
    {
        const std::size_t place = placeOf(link, backward, state);
        if (place >= m_laneAt.size()) [[unlikely]] // a link that an edit is just adding
            growTo(std::size_t{link} + 1);
        if (m_laneAt[place] == kUnused) [[unlikely]]
            openLane(place);
        return m_lanes[m_laneAt[place]];
    }
    void openLane(std::size_t place);
    void emit(Lane& lane, const Hop& hop, FlightState state);
    void beginWindow();
    void setRatesOnly(bool ratesOnly);
    [[nodiscard]] Duration atPace(double seconds) const;
    void prepare(Lane& lane, std::uint64_t expected);
    [[nodiscard]] std::uint32_t strideFor(std::uint64_t expected, std::uint32_t before) const;

    FlightBudget m_budget;
    std::vector<Lane> m_lanes; // those in use: a link has three or four of its sixteen
    std::vector<std::uint32_t> m_laneAt; // by placeOf(), into m_lanes
    std::vector<Flight> m_ring;     // the newest flights, by ordinal modulo its size
    std::vector<CallIndex> m_calls; // whose flight it is
    std::uint64_t m_oldest = 1;     // ordinals still in the ring
    std::uint64_t m_nextOrdinal = 1;
    std::uint32_t m_perLane;     // of this window: less than the budget in a crowded scene
    std::uint32_t m_perWindow;   // of all lanes together
    std::uint32_t m_emitted = 0; // in this window
    double m_pace = 1;
    double m_windowEnd = 0; // by the wall clock
    SimTime m_windowDue;    // by simulated time
    bool m_ratesOnly = false;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/sim_time.h"
#include "core/session/flight_recorder.h"

namespace cloudyard {

/// What people mean by traffic on a link: departures per second over the last 10 simulated seconds, without
/// housekeeping (polls, acknowledgements, deletes, checks).
///
/// Guarantees: the window is the last kSlots whole samples and what has passed since; shorter at the start of a run.
/// Per second of simulated time. The run's thread. roll() and rate() are constant per link; no errors.
class TrafficWindow {
public:
    static constexpr std::size_t kSlots = 10;

    /// The run begins, or begins again, at this moment.
    void begin(SimTime now);
    /// A sample is over: once a simulated second.
    void roll(const FlightRecorder& flights, std::size_t links, SimTime now);
    [[nodiscard]] double rate(const FlightRecorder& flights, LinkIndex link, bool backward, SimTime now) const;

private:
    struct Sample {
        SimTime at;
        std::vector<std::uint64_t> messages; ///< two a link
    };
    std::array<Sample, kSlots + 1> m_samples;
    std::size_t m_newest = 0;
    std::size_t m_count = 1; ///< samples taken, at most all
};

} // namespace cloudyard

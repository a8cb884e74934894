// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/engine/simulation.h"
#include "core/metrics/recorder.h"
#include "core/metrics/verdict_watch.h"
#include "core/session/flight_recorder.h"
#include "core/session/frame.h"
#include "core/session/traffic_window.h"

namespace cloudyard {

/// Everything that is watched of a live run: numbers, series and event log by a Recorder, flights
/// by a FlightRecorder. Runs the simulation in slices that end where the series wants its rows, and
/// writes what it knows into frames.
///
/// Guarantees: watching changes no result. What the viewer has not acknowledged of series and log
/// is kept, within kMaxUnseen values and the recorder's own limit of lines. Thread: the run's. No
/// errors. Cost: a few ns a callback; a row and a frame are linear in nodes and links.
class LiveObserver final : public Observer {
public:
    /// Values of series rows kept for a viewer that does not take them; 16 MiB.
    static constexpr std::size_t kMaxUnseen = std::size_t{4} << 20;
    /// Percentiles are most of the cost of a frame: above kManyNodes they take turns.
    static constexpr std::uint64_t kTurns = 3;
    static constexpr std::size_t kManyNodes = 128;

    LiveObserver();

    /// Records this run from its present time on; ordinals of flights go on rising.
    void begin(const Simulation& simulation);
    /// The topology may have grown.
    void follow(const Simulation& simulation);

    /// Runs on to `goal`, or to the next row of the series if that comes first, or for so many
    /// events.
    RunEnd run(Simulation& simulation, SimTime goal, std::uint64_t maxEvents);
    /// Handles the next event, if there is one up to `end`.
    void step(Simulation& simulation, SimTime end);

    /// The story ends here: gives the verdict.
    void conclude(const Simulation& simulation);

    /// Rows and lines before these have been seen.
    void acknowledge(std::uint64_t seriesRow, std::uint64_t logLine);
    /// `atRest`: no frame follows soon.
    void write(Frame& frame, const Simulation& simulation, bool atRest);

    FlightRecorder flights;

    void hop(const Hop& hop) override { flights.hop(hop); }
    void departed(LinkIndex link, bool backward) override { m_recorder.departed(link, backward); }
    void arrived(NodeIndex n, SimTime now) override
    {
        m_recorder.arrived(n, now);
        m_verdicts.arrived(n);
    }
    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        m_recorder.completed(n, since, now);
        m_verdicts.completed(n);
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason reason) override
    {
        m_recorder.failed(n, since, now, reason);
        m_verdicts.failed(n, now, reason);
    }
    void waited(NodeIndex n, SimTime since, SimTime now) override
    {
        m_recorder.waited(n, since, now);
    }
    void requested(std::uint8_t requestClass) override { m_recorder.requested(requestClass); }
    void settled(std::uint8_t requestClass, SimTime since, SimTime now, Reason reason) override
    {
        m_recorder.settled(requestClass, since, now, reason);
    }
    void happened(const Happening& happening) override { m_recorder.happened(happening); }
    void vanished(CallIndex call, LinkIndex link, SimTime at) override
    {
        flights.vanished(call, link, at);
    }

private:
    void sample(const Simulation& simulation);
    void tellVerdict();
    void refreshLive(const Simulation& simulation, bool all);
    void writeNodes(Frame& frame, const Simulation& simulation);
    void writeClasses(Frame& frame) const;
    void writeLinks(Frame& frame, const Simulation& simulation) const;

    Recorder m_recorder;
    VerdictWatch m_verdicts;
    std::uint64_t m_verdictsTold = 0;
    TrafficWindow m_traffic;
    std::uint64_t m_seenRows = 0;
    std::uint64_t m_seenLines = 0;
    std::vector<LiveNumbers> m_live; // by NodeIndex
    std::uint64_t m_turn = 0;
    std::vector<double> m_gauges;
};

} // namespace cloudyard

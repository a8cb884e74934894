// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "core/engine/simulation.h"
#include "core/metrics/recorder.h"
#include "core/metrics/run_reporter.h"
#include "core/metrics/verdict_watch.h"
#include "core/session/flight_recorder.h"
#include "core/session/frame.h"
#include "core/session/traffic_window.h"

namespace cloudyard {

/// Everything that is watched of a live run: numbers, series and event log by a Recorder, flights
/// by a FlightRecorder, and what a report needs. Runs the simulation in slices that end where the series wants its
/// rows, and writes what it knows into frames.
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
    /// Of runs that begin with more nodes than these, no distributions of the whole run are kept: at 2,000 they took 30
    /// MB.
    static constexpr std::size_t kMostDistributions = 512;

    LiveObserver();

    /// Records this run of the scene from its present time on, to `end`; ordinals of flights go on rising.
    void begin(const Simulation& simulation, const Scene& scene, SimTime end);
    /// The topology may have grown.
    void follow(const Simulation& simulation);

    /// Runs on to `goal`, or to the next row of the series if that comes first, or for so many
    /// events.
    RunEnd run(Simulation& simulation, SimTime goal, std::uint64_t maxEvents);
    /// Handles the next event, if there is one up to `end`, and says in the log what it was.
    void step(Simulation& simulation, SimTime end);

    /// The story ends here: gives the verdict.
    void conclude(const Simulation& simulation, const Scene& scene);

    /// The scene was changed while it ran.
    void changed(SimTime at, std::string sentence);

    /// Rows and lines before these have been seen.
    void acknowledge(std::uint64_t seriesRow, std::uint64_t logLine);
    /// `atRest`: no frame follows soon.
    void write(Frame& frame, const Simulation& simulation, bool atRest);
    /// What the run has come to, and the node of this id if there is one: as `yard run` would tell it if it ended now,
    /// but for a node's times where no distributions are kept.
    [[nodiscard]] RunReport report(const Simulation& simulation, const Scene& scene, const std::string& node) const;

    FlightRecorder flights;

    /// What a member sends and gets is seen on the links that are drawn at its owner.
    void hop(const Hop& hop) override
    {
        if (const LinkIndex seen = drawn(hop.link); seen != hop.link) [[unlikely]]
            return hopOfMember(hop, seen);
        flights.hop(hop);
    }
    void arrived(NodeIndex n, SimTime now) override
    {
        m_reporter.arrived(n, m_recorder.ownerOf(n), now);
        m_verdicts.arrived(n);
    }
    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        m_recorder.completed(n, since, now);
        m_reporter.completed(n, m_recorder.ownerOf(n), since, now);
        m_verdicts.completed(n);
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason reason) override
    {
        m_recorder.failed(n, since, now, reason);
        m_reporter.failed(n, m_recorder.ownerOf(n), since);
        m_verdicts.failed(n, now, reason);
    }
    void waited(NodeIndex n, SimTime since, SimTime now) override
    {
        m_recorder.waited(n, since, now);
        m_reporter.waited(n, m_recorder.ownerOf(n), since, now);
    }
    void requested(std::uint8_t requestClass) override { m_recorder.requested(requestClass); }
    void settled(std::uint8_t requestClass, SimTime since, SimTime now, Reason reason) override
    {
        m_recorder.settled(requestClass, since, now, reason);
    }
    void happened(const Happening& happening) override
    {
        m_recorder.happened(happening);
        m_verdicts.happened(happening);
    }
    void vanished(CallIndex call, LinkIndex link, SimTime at) override
    {
        flights.vanished(call, drawn(link), at);
    }
    void grew(const Topology& topology) override;

private:
    [[nodiscard]] LinkIndex drawn(LinkIndex link) const { return link < m_drawnAs.size() ? m_drawnAs[link] : link; }
    RunEnd run(Simulation& simulation, SimTime goal, std::uint64_t maxEvents, Observer& observer);
    void hopOfMember(const Hop& hop, LinkIndex seen);
    void sample(const Simulation& simulation);
    void tellVerdict();
    [[nodiscard]] SimTime nextSample() const;
    void refreshLive(const Simulation& simulation, bool all);
    void writeNodes(Frame& frame, const Simulation& simulation);
    void writeClasses(Frame& frame) const;
    void writeLinks(Frame& frame, const Simulation& simulation) const;

    Recorder m_recorder;
    RunReporter m_reporter;
    VerdictWatch m_verdicts;
    std::vector<LinkIndex> m_drawnAs; // by LinkIndex, of members' links; empty while there are none
    std::uint64_t m_verdictsTold = 0;
    std::pair<SimTime, std::string> m_told; ///< when the last verdict was logged, and its grounds
    TrafficWindow m_traffic;
    std::uint64_t m_seenRows = 0;
    std::uint64_t m_seenLines = 0;
    std::vector<LiveNumbers> m_live; // by NodeIndex
    std::uint64_t m_turn = 0;
    std::vector<double> m_gauges;
};

} // namespace cloudyard

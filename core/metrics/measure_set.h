// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <vector>

#include "core/engine/simulation.h"
#include "core/metrics/measure.h"
#include "core/metrics/recorder.h"

namespace cloudyard {

/// Takes a scene's measures during a run: register them with add(), call begin() once the simulation stands at its
/// start, run it in slices that end at nextSample() and call sample() there, then finish() and value().
/// It is fed the same callbacks as an Observer, by whoever composes it with a Recorder.
/// Watches only. Thread: the simulation's. Cost: two instructions a callback at a node that nobody measures.
class MeasureSet {
public:
    /// The measure was checked (checkMeasure) against the scene that runs. Returns its position.
    std::size_t add(const Measure& measure, const MeasureForm& form);
    /// `end`: when the run is going to end, SimTime::never() when nobody knows; measures without a `to` last until
    /// then.
    void begin(const Simulation& simulation, const Vocabulary& vocabulary, SimTime end);
    /// The topology may have grown: clients that were added count with all clients.
    void follow(const Simulation& simulation, const Vocabulary& vocabulary);

    /// SimTime::never() when no measure needs to look at a moment any more.
    [[nodiscard]] SimTime nextSample() const { return m_nextSample; }
    void sample(const Simulation& simulation);
    /// The run ends here, be it early: what is still being measured ends now.
    void finish(const Simulation& simulation);
    /// In the metric's own unit; NaN when there was nothing to measure.
    [[nodiscard]] double value(std::size_t measure) const { return m_probes[measure].value(); }

    void arrived(NodeIndex n, SimTime now)
    {
        for (const std::uint32_t p : probesOf(n))
            m_probes[p].arrived(now);
    }
    void completed(NodeIndex n, SimTime since, SimTime now)
    {
        for (const std::uint32_t p : probesOf(n))
            m_probes[p].completed(since, now);
    }
    void failed(NodeIndex n, SimTime since)
    {
        for (const std::uint32_t p : probesOf(n))
            m_probes[p].failed(since);
    }
    void waited(NodeIndex n, SimTime since, SimTime now)
    {
        for (const std::uint32_t p : probesOf(n))
            m_probes[p].waited(since, now);
    }

private:
    /// One measure being taken.
    struct Probe {
        MeasureForm form;
        NodeId of;
        NodeIndex node = cloudyard::kNone;
        SimTime from;
        SimTime to = SimTime::never();
        Duration step;       ///< between looks at a level
        SimTime next;        ///< when to look again; never: no more
        bool begun = false;
        bool settled = false; ///< the result stands

        std::uint64_t arrivals = 0;
        std::uint64_t completions = 0;
        std::uint64_t failures = 0;
        Histogram times;
        StationStats stationThen;
        std::uint64_t ledgerThen = 0;
        double first = std::numeric_limits<double>::quiet_NaN();
        double last = std::numeric_limits<double>::quiet_NaN();
        double lowest = std::numeric_limits<double>::infinity();
        double highest = -std::numeric_limits<double>::infinity();
        double integral = 0; ///< of the level over the seconds in which it was known
        Duration known;
        SimTime looked;
        double foundAt = std::numeric_limits<double>::quiet_NaN();
        bool wasPositive = false;
        double result = std::numeric_limits<double>::quiet_NaN();

        [[nodiscard]] bool covers(SimTime t) const { return from <= t && t < to; }
        void arrived(SimTime now) { arrivals += covers(now); }
        void failed(SimTime since) { failures += covers(since); }
        void completed(SimTime since, SimTime now)
        {
            if (!covers(since))
                return;
            ++completions;
            if (!form.ofWaits)
                times.add(now - since);
        }
        void waited(SimTime since, SimTime now)
        {
            if (form.ofWaits && covers(since))
                times.add(now - since);
        }
        void start(SimTime end);
        void look(const Simulation& simulation, double level, bool over);
        void lookAtLevel(SimTime now, double level);
        void takeAverage(const Simulation& simulation);
        [[nodiscard]] std::uint64_t ledgerNow(const Simulation& simulation) const;
        [[nodiscard]] double workValue() const;
        [[nodiscard]] double levelValue() const;
        [[nodiscard]] double value() const;
    };

    [[nodiscard]] std::span<const std::uint32_t> probesOf(NodeIndex n) const
    {
        if (n + std::size_t{1} >= m_firstProbe.size())
            return {};
        return std::span(m_probeList).subspan(m_firstProbe[n], m_firstProbe[n + 1] - m_firstProbe[n]);
    }
    void attach(const Topology& topology, const KindTable& kinds);
    void lookAt(Probe& probe, const Simulation& simulation, bool over);
    [[nodiscard]] double levelOf(const Probe& probe, const Simulation& simulation);
    void plan();

    KindTable m_kinds;
    std::vector<Probe> m_probes;
    std::vector<std::uint32_t> m_firstProbe; ///< by NodeIndex, into m_probeList; one more than nodes
    std::vector<std::uint32_t> m_probeList;
    std::vector<double> m_gauges;
    SimTime m_nextSample = SimTime::never();
};

} // namespace cloudyard

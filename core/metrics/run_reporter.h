// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "core/engine/simulation.h"
#include "core/metrics/measure_set.h"
#include "core/metrics/recorder.h"
#include "core/metrics/run_report.h"
#include "core/metrics/verdict_watch.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// Tells what a run has come to, at its end or at any time on the way: the same figures for the same simulated time,
/// whoever drives the run. Takes the measures of the scene's objectives and expectations; all else it reads from the
/// simulation, from the Recorder, which has to keep distributions, and from the VerdictWatch.
///
/// Watches only. Whoever drives the simulation runs it in slices that end at nextSample() and calls sample() there, and
/// feeds it the callbacks of an Observer. A report made on the way ends nothing: what is still being measured is told
/// as if the run ended there. Thread: the simulation's. Cost: that of MeasureSet; a summary is linear in nodes and
/// clients, a node's report in the buckets of its two distributions (some 10 us).
class RunReporter {
public:
    explicit RunReporter(const Vocabulary& vocabulary) : m_vocabulary(&vocabulary) {}

    /// Forgets everything and counts this run from its present time on. A measure that the scene cannot take is left
    /// out and not measured; `end` as in MeasureSet::begin.
    void begin(const Simulation& simulation, const Scene& scene, SimTime end);
    /// Nodes are counted from now on: the end of a warm-up.
    void countFromNow(const Simulation& simulation);
    /// The topology may have grown: call it after every edit of the scene. A node is counted from when it is there.
    void follow(const Simulation& simulation);

    [[nodiscard]] SimTime nextSample() const { return m_measures.nextSample(); }
    void sample(const Simulation& simulation) { m_measures.sample(simulation); }

    /// `owner`: whose member the node is, for whom it counts, too; kNone: nobody's.
    void arrived(NodeIndex n, NodeIndex owner, SimTime now)
    {
        m_measures.arrived(n, now);
        if (owner != kNone) [[unlikely]]
            m_measures.arrived(owner, now);
    }
    void completed(NodeIndex n, NodeIndex owner, SimTime since, SimTime now)
    {
        m_measures.completed(n, since, now);
        if (owner != kNone) [[unlikely]]
            m_measures.completed(owner, since, now);
    }
    void failed(NodeIndex n, NodeIndex owner, SimTime since)
    {
        m_measures.failed(n, since);
        if (owner != kNone) [[unlikely]]
            m_measures.failed(owner, since);
    }
    void waited(NodeIndex n, NodeIndex owner, SimTime since, SimTime now)
    {
        m_measures.waited(n, since, now);
        if (owner != kNone) [[unlikely]]
            m_measures.waited(owner, since, now);
    }

    /// All but nodes, series and what only a driver knows. Objectives and expectations are those of `scene`; one that
    /// was not there at begin() is not measured. A `final` verdict is taken as it stands.
    [[nodiscard]] RunReport summary(const Simulation& simulation, const Scene& scene, const Recorder& recorder,
                                    const VerdictWatch& verdicts) const;
    /// The objectives of `scene` that are missed as if the run ended now, by name; one that measured nothing is not.
    [[nodiscard]] std::vector<std::string> missed(const Simulation& simulation, const Scene& scene) const;
    [[nodiscard]] NodeReport node(const Simulation& simulation, const Recorder& recorder, NodeIndex n) const;

private:
    /// Since when a node is counted, and where its figures stood then.
    struct Start {
        StationStats station;
        SimTime at;
    };
    void take(const Measure& measure, const Scene& scene);
    struct Reading;
    [[nodiscard]] Reading read(const MeasureSet& measures, const std::string& name, const Measure& measure,
                               const Scene& scene, SimTime now) const;
    void judgeAll(RunReport& report, const Simulation& simulation, const Scene& scene) const;
    [[nodiscard]] ReasonCounts requestsFailed(const Simulation& simulation, const KindTable& kinds) const;
    [[nodiscard]] CostReport cost(const Simulation& simulation, const KindTable& kinds) const;

    const Vocabulary* m_vocabulary;
    MeasureSet m_measures;
    std::vector<std::pair<Measure, std::size_t>> m_taken; ///< with their positions in m_measures
    SimTime m_end;
    std::vector<Start> m_starts; ///< by NodeIndex
};

} // namespace cloudyard

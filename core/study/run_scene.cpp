// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/run_scene.h"

#include <algorithm>
#include <chrono>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/metrics/recorder.h"
#include "core/metrics/run_reporter.h"
#include "core/metrics/verdict_watch.h"
#include "core/services/registry.h"

namespace cloudyard {
namespace {

/// So many handlers between two looks at the interrupt flag and the wall clock: some ms.
constexpr std::uint64_t kSlice = 50'000;
/// Beyond it a series is refused rather than tried: 1 GiB of numbers.
constexpr double kMostSeriesValues = 268'435'456;

/// Recorder, reporter and verdict as one observer.
class RunObserver final : public Observer {
public:
    RunObserver(Recorder& recorder, RunReporter& reporter, VerdictWatch& verdict)
        : Observer({.hops = false}),
          m_recorder(recorder),
          m_reporter(reporter),
          m_verdict(verdict)
    {
    }
    void arrived(NodeIndex n, SimTime now) override
    {
        m_reporter.arrived(n, m_recorder.ownerOf(n), now);
        m_verdict.arrived(n);
    }
    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        m_recorder.completed(n, since, now);
        m_reporter.completed(n, m_recorder.ownerOf(n), since, now);
        m_verdict.completed(n);
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason reason) override
    {
        m_recorder.failed(n, since, now, reason);
        m_reporter.failed(n, m_recorder.ownerOf(n), since);
        m_verdict.failed(n, now, reason);
    }
    void requested(std::uint8_t requestClass) override { m_recorder.requested(requestClass); }
    void settled(std::uint8_t requestClass, SimTime since, SimTime now, Reason reason) override
    {
        m_recorder.settled(requestClass, since, now, reason);
    }
    void waited(NodeIndex n, SimTime since, SimTime now) override
    {
        m_recorder.waited(n, since, now);
        m_reporter.waited(n, m_recorder.ownerOf(n), since, now);
    }
    void happened(const Happening& happening) override
    {
        m_recorder.happened(happening);
        m_verdict.happened(happening);
    }
    void grew(const Topology& topology) override { m_recorder.grew(topology); }

private:
    Recorder& m_recorder;
    RunReporter& m_reporter;
    VerdictWatch& m_verdict;
};

/// One run from building to report.
class SceneRun {
public:
    SceneRun(const Scene& scene, const RunOptions& options, Simulation simulation)
        : m_scene(scene),
          m_options(options),
          m_simulation(std::move(simulation)),
          m_recorder(vocabulary(), {.window = options.window, .slots = 1})
    {
    }

    Result<void> prepare()
    {
        m_end = SimTime{durationOf(m_scene, m_options).ns};
        m_recorder.begin(m_simulation);
        m_verdict.begin(m_simulation);
        const double rows =
            (m_end.toSeconds() - m_options.warmUp.toSeconds()) / m_options.window.toSeconds();
        if (rows * m_recorder.series().columns() > kMostSeriesValues)
            return fail(fmt::format("a series of {:.0f} rows is too long", rows), {},
                        "a longer window");
        m_reporter.begin(m_simulation, m_scene, m_end);
        return {};
    }

    RunReport run()
    {
        startCounting();
        RunEnd end = RunEnd::ReachedTime;
        while (m_problem.empty()) {
            sampleDue();
            if (m_simulation.now() >= m_end)
                break;
            end = advance(nextStop());
            if (end == RunEnd::Halted || interrupted())
                break;
        }
        m_verdict.conclude(m_simulation, m_reporter.missed(m_simulation, m_scene));
        return report(end);
    }

private:
    [[nodiscard]] SimTime warmUpEnd() const { return SimTime{m_options.warmUp.ns}; }

    [[nodiscard]] SimTime nextStop() const
    {
        const SimTime stop = std::min(
            {m_end, m_recorder.nextSample(), m_reporter.nextSample(), m_verdict.nextSample()});
        return m_simulation.now() < warmUpEnd() ? std::min(stop, warmUpEnd()) : stop;
    }

    RunEnd advance(SimTime until)
    {
        const RunEnd end = m_simulation.runUntil(until, &m_observer, kSlice);
        tellProgress();
        return end;
    }

    void sampleDue()
    {
        const SimTime now = m_simulation.now();
        if (now == warmUpEnd() && m_countedSince != now)
            startCounting();
        if (now == m_recorder.nextSample()) {
            m_recorder.sample(m_simulation);
            checkInDebugBuilds();
        }
        if (now == m_reporter.nextSample())
            m_reporter.sample(m_simulation);
        if (now == m_verdict.nextSample())
            m_verdict.sample(m_simulation);
    }

    void startCounting()
    {
        m_countedSince = m_simulation.now();
        m_recorder.restart(m_simulation);
        m_reporter.countFromNow(m_simulation);
    }

    void checkInDebugBuilds()
    {
#ifndef NDEBUG
        checkLedgers();
#endif
    }

    void checkLedgers()
    {
        if (const auto balanced = m_simulation.checkLedgers(); !balanced)
            m_problem = balanced.error().message();
    }

    [[nodiscard]] bool interrupted() const
    {
        return m_options.interrupt != nullptr &&
               m_options.interrupt->load(std::memory_order_relaxed);
    }

    [[nodiscard]] double wallSeconds() const
    {
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_started).count();
    }

    void tellProgress()
    {
        if (!m_options.progress)
            return;
        const double wall = wallSeconds();
        if (wall < m_tellAt)
            return;
        m_tellAt = wall + 0.1;
        m_options.progress({m_simulation.now(), m_end, wall});
    }

    RunReport report(RunEnd end)
    {
        if (m_problem.empty())
            checkLedgers();
        RunReport report = m_reporter.summary(m_simulation, m_scene, m_recorder, m_verdict);
        report.wall = wallSeconds();
        report.problem = m_simulation.halted().value_or(m_problem);
        report.end = end == RunEnd::Halted        ? RunReport::End::Halted
                     : m_simulation.now() < m_end ? RunReport::End::Interrupted
                                                  : RunReport::End::Finished;
        report.warmUp = m_options.warmUp.toSeconds();
        report.inFlight = m_simulation.messagesInFlight();
        report.callsOpen = m_simulation.callsOpen();
        report.window = m_options.window.toSeconds();
        report.series = m_recorder.series();
        const Topology& topology = m_simulation.topology();
        for (NodeIndex n = 0; n < topology.nodes.size(); ++n)
            if (!m_recorder.kinds().of(topology.nodes[n]).isPlace && topology.ownerOf(n) == kNone)
                report.nodes.push_back(m_reporter.node(m_simulation, m_recorder, n));
        return report;
    }

    const Scene& m_scene;
    const RunOptions& m_options;
    Simulation m_simulation;
    Recorder m_recorder;
    RunReporter m_reporter{vocabulary()};
    VerdictWatch m_verdict{vocabulary()};
    RunObserver m_observer{m_recorder, m_reporter, m_verdict};
    SimTime m_end;
    SimTime m_countedSince;
    std::string m_problem;
    std::chrono::steady_clock::time_point m_started = std::chrono::steady_clock::now();
    double m_tellAt = 0;
};

Result<void> checkOptions(const Scene& scene, const RunOptions& options)
{
    const Duration duration = durationOf(scene, options);
    if (duration <= Duration{})
        return fail("a run needs some time", "duration", "more than 0 s");
    if (options.window <= Duration{})
        return fail("a window needs some time", "window", "more than 0 s");
    if (options.warmUp < Duration{} || options.warmUp >= duration)
        return fail(fmt::format("the warm-up of {} leaves nothing of a run of {}",
                                formatDuration(options.warmUp), formatDuration(duration)),
                    "warm-up", "less than the run");
    if (const auto errors = measureErrors(scene, vocabulary()); !errors.empty())
        return tl::unexpected(errors.front());
    return {};
}

} // namespace

bool RunReport::metAll() const { return std::ranges::all_of(objectives, &ObjectiveReport::met); }

Duration durationOf(const Scene& scene, const RunOptions& options)
{
    return options.duration ? *options.duration : scene.duration.value_or(kUsualDuration);
}

Result<RunReport> runScene(const Scene& scene, const RunOptions& options)
{
    auto simulation = buildSimulation(scene, options.seed.value_or(scene.seed));
    if (!simulation)
        return tl::unexpected(simulation.error());
    if (const auto checked = checkOptions(scene, options); !checked)
        return tl::unexpected(checked.error());
    SceneRun run(scene, options, std::move(*simulation));
    if (const auto prepared = run.prepare(); !prepared)
        return tl::unexpected(prepared.error());
    return run.run();
}

} // namespace cloudyard

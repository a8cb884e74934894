// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/run_scene.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/base/units.h"
#include "core/metrics/measure_set.h"
#include "core/metrics/recorder.h"
#include "core/metrics/verdict_watch.h"
#include "core/services/registry.h"

namespace cloudyard {
namespace {

constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();
/// So many handlers between two looks at the interrupt flag and the wall clock: some ms.
constexpr std::uint64_t kSlice = 50'000;
/// Beyond it a series is refused rather than tried: 1 GiB of numbers.
constexpr double kMostSeriesValues = 268'435'456;

/// Recorder, measures and verdict as one observer.
class RunObserver final : public Observer {
public:
    RunObserver(Recorder& recorder, MeasureSet& measures, VerdictWatch& verdict)
        : Observer(false),
          m_recorder(recorder),
          m_measures(measures),
          m_verdict(verdict)
    {
    }
    void departed(LinkIndex link, bool backward) override { m_recorder.departed(link, backward); }
    void arrived(NodeIndex n, SimTime now) override
    {
        m_recorder.arrived(n, now);
        m_measures.arrived(n, now);
        m_verdict.arrived(n);
    }
    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        m_recorder.completed(n, since, now);
        m_measures.completed(n, since, now);
        m_verdict.completed(n);
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason reason) override
    {
        m_recorder.failed(n, since, now, reason);
        m_measures.failed(n, since);
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
        m_measures.waited(n, since, now);
    }
    void happened(const Happening& happening) override { m_recorder.happened(happening); }

private:
    Recorder& m_recorder;
    MeasureSet& m_measures;
    VerdictWatch& m_verdict;
};

double orZero(double value) { return std::isnan(value) ? 0 : value; }

double quotient(WideSum part, WideSum whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

TimesReport timesOf(const Histogram& h)
{
    return {orZero(h.mean()),         orZero(h.quantile(0.50)), orZero(h.quantile(0.95)),
            orZero(h.quantile(0.99)), h.max().toSeconds(),      h.count()};
}

/// What a node's windowed metrics come to when the window is the whole time counted.
LiveNumbers wholeTime(const NodeReport& node, const Recorder& recorder, NodeIndex n, double seconds)
{
    const auto perSecond = [&](std::uint64_t count) {
        return seconds > 0 ? static_cast<double>(count) / seconds : 0;
    };
    const std::uint64_t failed = sum(node.failures);
    const std::uint64_t settled = node.completions + failed;
    const auto percentile = [](const Histogram& h, double p) {
        return h.count() < kLeastSamples ? kNotMeasured : h.quantile(p);
    };
    LiveNumbers numbers;
    numbers.arrivalRate = perSecond(node.arrivals);
    numbers.completionRate = perSecond(node.completions);
    numbers.failureRate = perSecond(failed);
    numbers.successRatio =
        settled == 0 ? kNotMeasured
                     : static_cast<double>(node.completions) / static_cast<double>(settled);
    numbers.sojournP50 = percentile(recorder.sojourns(n), 0.50);
    numbers.sojournP95 = percentile(recorder.sojourns(n), 0.95);
    numbers.sojournP99 = percentile(recorder.sojourns(n), 0.99);
    numbers.waitP95 = percentile(recorder.waits(n), 0.95);
    return numbers;
}

std::string nameOf(const std::string& given, const Measure& measure)
{
    if (!given.empty())
        return given;
    return measure.of.empty() ? measure.metric
                              : fmt::format("{} of {}", measure.metric, measure.of.str());
}

ObjectiveReport judge(const Objective& objective, double value)
{
    ObjectiveReport report{nameOf(objective.name, objective.measure), value, 0, false, false};
    const bool tooLow = objective.min && !(value >= *objective.min);
    const bool tooHigh = objective.max && !(value <= *objective.max);
    const bool nearMin =
        objective.min && objective.max && value - *objective.min < *objective.max - value;
    report.isMinimum =
        objective.min && (!objective.max || (tooLow && !tooHigh) || (!tooHigh && nearMin));
    report.limit = report.isMinimum ? *objective.min : objective.max.value_or(0);
    report.met = !std::isnan(value) && !tooLow && !tooHigh;
    return report;
}

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
        for (const Objective& objective : m_scene.objectives)
            registerMeasure(objective.measure);
        for (const Expectation& expectation : m_scene.expectations)
            registerMeasure(expectation.measure);
        m_measures.begin(m_simulation, vocabulary(), m_end);
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
        m_measures.finish(m_simulation);
        m_verdict.conclude(m_simulation);
        return report(end);
    }

private:
    void registerMeasure(const Measure& measure)
    {
        const Node* node = m_scene.find(measure.of);
        const auto form =
            parseMetric(measure.metric, node == nullptr ? nullptr : vocabulary().kind(node->kind));
        m_measures.add(measure, *form); // checked by runScene
    }

    [[nodiscard]] SimTime warmUpEnd() const { return SimTime{m_options.warmUp.ns}; }

    [[nodiscard]] SimTime nextStop() const
    {
        const SimTime stop = std::min(
            {m_end, m_recorder.nextSample(), m_measures.nextSample(), m_verdict.nextSample()});
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
        if (now == m_measures.nextSample())
            m_measures.sample(m_simulation);
        if (now == m_verdict.nextSample())
            m_verdict.sample(m_simulation);
    }

    void startCounting()
    {
        m_countedSince = m_simulation.now();
        m_recorder.restart(m_simulation);
        m_stationsThen.clear();
        for (NodeIndex n = 0; n < m_simulation.topology().nodes.size(); ++n)
            m_stationsThen.push_back(m_simulation.station(n));
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
        RunReport report;
        report.wall = wallSeconds();
        if (m_problem.empty())
            checkLedgers();
        report.problem = m_simulation.halted().value_or(m_problem);
        report.end = end == RunEnd::Halted        ? RunReport::End::Halted
                     : m_simulation.now() < m_end ? RunReport::End::Interrupted
                                                  : RunReport::End::Finished;
        report.title = m_scene.title;
        report.seed = m_simulation.seed();
        report.simulated = static_cast<double>(m_simulation.now().ns) / 1e9;
        report.warmUp = m_options.warmUp.toSeconds();
        report.events = m_simulation.handled();
        report.fingerprint = m_simulation.fingerprint();
        report.ledgers = m_simulation.ledgers();
        report.inFlight = m_simulation.messagesInFlight();
        report.callsOpen = m_simulation.callsOpen();
        report.scene = m_recorder.scene(m_simulation);
        report.window = m_options.window.toSeconds();
        report.series = m_recorder.series();
        report.verdict = *m_verdict.verdict();
        reportNodes(report);
        reportClasses(report);
        judgeAll(report);
        return report;
    }

    void reportNodes(RunReport& report)
    {
        const Topology& topology = m_simulation.topology();
        std::vector<double> gauges;
        for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
            const KindDescriptor& kind = m_recorder.kinds().of(topology.nodes[n]);
            if (kind.isPlace)
                continue;
            gauges.assign(
                static_cast<std::size_t>(topology.kinds[topology.nodes[n].kind]->gaugeCount), 0);
            m_simulation.gauges(n, gauges);
            report.nodes.push_back(reportNode(n, kind, gauges));
        }
    }

    NodeReport reportNode(NodeIndex n, const KindDescriptor& kind,
                          const std::vector<double>& gauges)
    {
        const StationStats now = m_simulation.station(n);
        const StationStats& then = m_stationsThen[n];
        const Duration span = m_simulation.now() - m_countedSince;
        const auto time = static_cast<WideSum>(span.ns);
        NodeReport node;
        node.id = m_simulation.topology().nodeIds[n];
        node.kind = kind.id;
        node.isClients = m_recorder.kinds().isClients(m_simulation.topology().nodes[n]);
        node.hasServers = now.capacityNs != then.capacityNs;
        node.arrivals = now.arrivals - then.arrivals;
        node.completions = now.completions - then.completions;
        for (std::size_t r = 0; r < node.failures.size(); ++r)
            node.failures[r] = now.failures[r] - then.failures[r];
        node.utilisation = quotient(now.busyNs - then.busyNs, now.capacityNs - then.capacityNs);
        node.meanInSystem = quotient(now.inSystemNs - then.inSystemNs, time);
        node.meanWaiting = quotient(now.waitingNs - then.waitingNs, time);
        node.sojourn = timesOf(m_recorder.sojourns(n));
        node.wait = timesOf(m_recorder.waits(n));
        node.column = m_recorder.column(n);
        const LiveNumbers numbers = wholeTime(node, m_recorder, n, span.toSeconds());
        for (const MetricDescriptor& metric : kind.metrics)
            node.metrics.emplace_back(metric.key, metricValue(metric, numbers, gauges));
        return node;
    }

    void reportClasses(RunReport& report) const
    {
        const auto records = m_recorder.classes();
        for (std::size_t number = 1; number < records.size(); ++number) {
            const ClassRecord& record = records[number];
            if (record.arrivals + record.completions + sum(record.failures) != 0)
                report.classes.push_back({m_simulation.topology().classes[number].name, record.arrivals, record.completions,
                                          record.failures, timesOf(record.sojourns)});
        }
        std::ranges::stable_sort(report.classes, {}, &ClassReport::name);
    }

    /// NaN for what the run did not reach.
    [[nodiscard]] double measured(std::size_t position, const Measure& measure) const
    {
        return measure.from.value_or(SimTime{}) > m_simulation.now() ? kNotMeasured
                                                                     : m_measures.value(position);
    }

    void judgeAll(RunReport& report) const
    {
        std::size_t position = 0;
        for (const Objective& o : m_scene.objectives)
            report.objectives.push_back(judge(o, measured(position++, o.measure)));
        for (const Expectation& e : m_scene.expectations) {
            const double value = measured(position++, e.measure);
            const bool met = value >= e.low && value <= e.high;
            report.expectations.push_back({nameOf(e.name, e.measure), value, e.low, e.high, met});
        }
    }

    const Scene& m_scene;
    const RunOptions& m_options;
    Simulation m_simulation;
    Recorder m_recorder;
    MeasureSet m_measures;
    VerdictWatch m_verdict{vocabulary()};
    RunObserver m_observer{m_recorder, m_measures, m_verdict};
    SimTime m_end;
    SimTime m_countedSince;
    std::vector<StationStats> m_stationsThen; ///< at m_countedSince
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

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/run_reporter.h"

#include <algorithm>
#include <cmath>
#include <string_view>

#include <fmt/format.h>

namespace cloudyard {
namespace {

double orZero(double value) { return std::isnan(value) ? 0 : value; }

double quotientOrZero(WideSum part, WideSum whole)
{
    return whole == 0 ? 0 : static_cast<double>(part) / static_cast<double>(whole);
}

TimesReport timesOf(const Histogram& h)
{
    return {orZero(h.mean()),         orZero(h.quantile(0.50)), orZero(h.quantile(0.95)),
            orZero(h.quantile(0.99)), h.max().toSeconds(),      h.count()};
}

/// What a node's windowed metrics come to when the window is the whole time counted.
LiveNumbers wholeTime(const NodeReport& node, const NodeTimes& times, double seconds)
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
    numbers.sojournP50 = percentile(times.sojourns, 0.50);
    numbers.sojournP95 = percentile(times.sojourns, 0.95);
    numbers.sojournP99 = percentile(times.sojourns, 0.99);
    numbers.waitP95 = percentile(times.waits, 0.95);
    return numbers;
}

std::vector<double> gaugesOf(const Simulation& simulation, NodeIndex n)
{
    const Topology& topology = simulation.topology();
    std::vector<double> gauges(static_cast<std::size_t>(topology.kinds[topology.nodes[n].kind]->gaugeCount));
    simulation.gauges(n, gauges);
    return gauges;
}

/// The gauge that the kind shows under this key; NaN: none.
double gaugeNamed(const KindDescriptor& kind, std::string_view key, std::span<const double> gauges)
{
    const auto found = std::ranges::find(kind.metrics, key, &MetricDescriptor::key);
    return found == kind.metrics.end() ? kNotMeasured : metricValue(*found, {}, gauges);
}

/// "response_p95 of Shoppers": people read names, ids only where there is none.
std::string readingName(const std::string& given, const Measure& measure, const Scene& scene)
{
    if (!given.empty() || measure.of.empty())
        return given.empty() ? measure.metric : given;
    const Node* node = scene.find(measure.of);
    const std::string& name = node == nullptr || node->name.empty() ? measure.of.str() : node->name;
    return fmt::format("{} of {}", measure.metric, name);
}

std::vector<ClassReport> classesOf(const Recorder& recorder, const Topology& topology)
{
    std::vector<ClassReport> reports;
    const auto records = recorder.classes();
    for (std::size_t number = 1; number < records.size(); ++number) {
        const ClassRecord& record = records[number];
        if (record.arrivals + record.completions + sum(record.failures) != 0)
            reports.push_back({topology.classes[number].name, record.arrivals, record.completions, record.failures,
                               timesOf(recorder.sojournsOfClass(static_cast<std::uint8_t>(number)))});
    }
    std::ranges::stable_sort(reports, {}, &ClassReport::name);
    return reports;
}

ObjectiveReport judge(const Objective& objective, double value)
{
    ObjectiveReport report;
    report.value = value;
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

std::vector<std::string> namesOfMissed(const std::vector<ObjectiveReport>& objectives)
{
    std::vector<std::string> names;
    for (const ObjectiveReport& objective : objectives)
        if (!objective.met && !std::isnan(objective.value))
            names.push_back(objective.name);
    return names;
}

/// The verdict as if the run ended now; the watch goes on undisturbed.
RunVerdict verdictNow(const VerdictWatch& watch, const Simulation& simulation, std::vector<std::string> missed)
{
    if (watch.verdict() != nullptr && watch.verdict()->final && watch.verdict()->at == simulation.now())
        return *watch.verdict();
    VerdictWatch copy = watch;
    copy.conclude(simulation, std::move(missed));
    return *copy.verdict();
}

} // namespace

/// What a run tells of an objective or an expectation alike.
struct RunReporter::Reading {
    std::string name;
    double value = 0;
    bool isTime = false;
    bool over = false;
};

void RunReporter::begin(const Simulation& simulation, const Scene& scene, SimTime end)
{
    m_end = end;
    m_measures = {};
    m_taken.clear();
    for (const Objective& objective : scene.objectives)
        take(objective.measure, scene);
    for (const Expectation& expectation : scene.expectations)
        take(expectation.measure, scene);
    m_measures.begin(simulation, *m_vocabulary, end);
    countFromNow(simulation);
}

void RunReporter::take(const Measure& measure, const Scene& scene)
{
    const Node* node = scene.find(measure.of);
    const auto form = parseMetric(measure.metric, node == nullptr ? nullptr : m_vocabulary->kind(node->kind));
    if (form && checkMeasure(measure, scene, *m_vocabulary))
        m_taken.emplace_back(measure, m_measures.add(measure, *form));
}

void RunReporter::countFromNow(const Simulation& simulation)
{
    m_starts.clear();
    for (NodeIndex n = 0; n < simulation.topology().nodes.size(); ++n)
        m_starts.push_back({simulation.station(n), simulation.now()});
}

void RunReporter::follow(const Simulation& simulation)
{
    m_measures.follow(simulation, *m_vocabulary);
    for (std::size_t n = m_starts.size(); n < simulation.topology().nodes.size(); ++n)
        m_starts.push_back({simulation.station(static_cast<NodeIndex>(n)), simulation.now()});
}

RunReport RunReporter::summary(const Simulation& simulation, const Scene& scene, const Recorder& recorder,
                               const VerdictWatch& verdicts) const
{
    RunReport report;
    report.title = scene.title;
    report.seed = simulation.seed();
    report.simulated = static_cast<double>(simulation.now().ns) / 1e9;
    report.events = simulation.handled();
    report.fingerprint = simulation.fingerprint();
    report.ledgers = simulation.ledgers();
    report.scene = recorder.scene(simulation);
    report.requestsFailed = requestsFailed(simulation, recorder.kinds());
    report.cost = cost(simulation, recorder.kinds());
    report.classes = classesOf(recorder, simulation.topology());
    judgeAll(report, simulation, scene);
    report.verdict = verdictNow(verdicts, simulation, namesOfMissed(report.objectives));
    return report;
}

std::vector<std::string> RunReporter::missed(const Simulation& simulation, const Scene& scene) const
{
    RunReport report;
    judgeAll(report, simulation, scene);
    return namesOfMissed(report.objectives);
}

ReasonCounts RunReporter::requestsFailed(const Simulation& simulation, const KindTable& kinds) const
{
    ReasonCounts failed{};
    const Topology& topology = simulation.topology();
    for (std::size_t n = 0; n < topology.nodes.size(); ++n)
        for (std::size_t r = 0; kinds.isClients(topology.nodes[n]) && r < failed.size(); ++r)
            failed[r] += simulation.state().stations[n].failures[r];
    return failed;
}

/// Of what is gone from the scene, too: it was billed while it was there.
CostReport RunReporter::cost(const Simulation& simulation, const KindTable& kinds) const
{
    CostReport cost;
    const Topology& topology = simulation.topology();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
        const KindDescriptor& kind = kinds.of(topology.nodes[n]);
        const bool isMember = topology.ownerOf(n) != kNone; // it is on its owner's bill
        if (isMember || topology.nodes[n].slot == kNone ||
            std::ranges::find(kind.metrics, "cost", &MetricDescriptor::key) == kind.metrics.end())
            continue;
        const std::vector<double> gauges = gaugesOf(simulation, n);
        const double seconds = gaugeNamed(kind, "billed_time", gauges);
        (std::isnan(seconds) ? cost.byRequest : cost.byTime) += gaugeNamed(kind, "cost", gauges);
        cost.instanceSeconds += orZero(seconds);
    }
    return cost;
}

NodeReport RunReporter::node(const Simulation& simulation, const Recorder& recorder, NodeIndex n) const
{
    const Topology& topology = simulation.topology();
    const KindDescriptor& kind = recorder.kinds().of(topology.nodes[n]);
    const StationStats now = simulation.station(n);
    const StationStats& then = m_starts[n].station;
    const Duration span = simulation.now() - m_starts[n].at;
    const auto time = static_cast<WideSum>(span.ns);
    NodeReport node;
    node.id = topology.nodeIds[n];
    node.name = topology.nodeNames[n].empty() ? node.id : topology.nodeNames[n];
    node.kind = kind.id;
    node.isClients = recorder.kinds().isClients(topology.nodes[n]);
    node.hasServers = now.capacityNs != then.capacityNs;
    node.arrivals = now.arrivals - then.arrivals;
    node.completions = now.completions - then.completions;
    for (std::size_t r = 0; r < node.failures.size(); ++r)
        node.failures[r] = now.failures[r] - then.failures[r];
    node.utilisation = quotientOrZero(now.busyNs - then.busyNs, now.capacityNs - then.capacityNs);
    node.meanInSystem = quotientOrZero(now.inSystemNs - then.inSystemNs, time);
    node.meanWaiting = quotientOrZero(now.waitingNs - then.waitingNs, time);
    const NodeTimes times = recorder.times(n);
    node.sojourn = timesOf(times.sojourns);
    node.wait = timesOf(times.waits);
    node.column = recorder.column(n);
    const LiveNumbers numbers = wholeTime(node, times, span.toSeconds());
    const std::vector<double> gauges = gaugesOf(simulation, n);
    for (const MetricDescriptor& metric : kind.metrics)
        node.metrics.emplace_back(metric.key, metricValue(metric, numbers, gauges));
    return node;
}

RunReporter::Reading RunReporter::read(const MeasureSet& measures, const std::string& name, const Measure& measure,
                                       const Scene& scene, SimTime now) const
{
    Reading reading{.name = readingName(name, measure, scene), .value = kNotMeasured};
    const Node* node = scene.find(measure.of);
    const KindDescriptor* kind = node == nullptr ? nullptr : m_vocabulary->kind(node->kind);
    if (const auto form = parseMetric(measure.metric, kind))
        reading.isTime = cloudyard::isTime(*form, kind);
    const bool isReached = measure.from.value_or(SimTime{}) <= now;
    reading.over = isReached && now >= std::min(measure.to.value_or(m_end), m_end);
    const auto taken = std::ranges::find(m_taken, measure, &std::pair<Measure, std::size_t>::first);
    if (taken != m_taken.end() && isReached)
        reading.value = measures.value(taken->second);
    return reading;
}

void RunReporter::judgeAll(RunReport& report, const Simulation& simulation, const Scene& scene) const
{
    MeasureSet measures = m_measures;
    measures.finish(simulation);
    for (const Objective& o : scene.objectives) {
        Reading reading = read(measures, o.name, o.measure, scene, simulation.now());
        ObjectiveReport objective = judge(o, reading.value);
        objective.name = std::move(reading.name);
        objective.isTime = reading.isTime;
        objective.over = reading.over;
        report.objectives.push_back(std::move(objective));
    }
    for (const Expectation& e : scene.expectations) {
        Reading reading = read(measures, e.name, e.measure, scene, simulation.now());
        report.expectations.push_back({.name = std::move(reading.name),
                                       .value = reading.value,
                                       .low = e.low,
                                       .high = e.high,
                                       .met = reading.value >= e.low && reading.value <= e.high,
                                       .isTime = reading.isTime,
                                       .over = reading.over,
                                       .because = e.because});
    }
}

} // namespace cloudyard

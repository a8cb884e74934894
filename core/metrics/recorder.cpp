// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/recorder.h"

#include <algorithm>
#include <cassert>

namespace cloudyard {
namespace {

std::uint64_t departuresOf(const std::vector<LinkTraffic>& traffic, LinkIndex l, bool backward)
{
    return l < traffic.size() ? traffic[l].departures[backward ? 1 : 0] : 0;
}

} // namespace

bool issuesRequests(const KindDescriptor& kind) { return kind.family == KindFamily::Traffic && kind.offers.empty(); }

bool storesMessages(const KindDescriptor& kind)
{
    return std::ranges::find(kind.offers, std::string_view("store")) != kind.offers.end();
}

KindTable::KindTable(const Topology& topology, const Vocabulary& vocabulary)
{
    for (const KindBehaviour* behaviour : topology.kinds) {
        m_kinds.push_back(vocabulary.kind(behaviour->id));
        assert(m_kinds.back() != nullptr);
    }
}

double metricValue(const MetricDescriptor& metric, const LiveNumbers& numbers, std::span<const double> gauges)
{
    switch (metric.source) {
    case MetricSource::Gauge:
        return gauges[static_cast<std::size_t>(metric.gauge)];
    case MetricSource::ArrivalRate:
        return numbers.arrivalRate;
    case MetricSource::CompletionRate:
        return numbers.completionRate;
    case MetricSource::FailureRate:
        return numbers.failureRate;
    case MetricSource::SuccessRatio:
        return numbers.successRatio;
    case MetricSource::SojournP50:
        return numbers.sojournP50;
    case MetricSource::SojournP95:
        return numbers.sojournP95;
    case MetricSource::SojournP99:
        return numbers.sojournP99;
    case MetricSource::WaitP95:
        return numbers.waitP95;
    }
    return kNotMeasured;
}

std::uint64_t lostItems(const Ledgers& ledgers)
{
    const MessageLedger& messages = ledgers.messages;
    return messages.expired + sum(messages.dropped) + messages.failed[static_cast<std::size_t>(Reason::Delivery)] +
           ledgers.parked.expired + ledgers.parked.removed;
}

double backlogOf(const Simulation& simulation, const KindTable& kinds)
{
    const Topology& topology = simulation.topology();
    const std::vector<StationStats>& stations = simulation.state().stations;
    std::uint64_t waiting = 0;
    for (std::size_t n = 0; n < topology.nodes.size(); ++n)
        if (kinds.isStore(topology.nodes[n]))
            waiting += stations[n].waiting;
    return static_cast<double>(waiting);
}

double waitingOf(const Simulation& simulation, const KindTable& kinds)
{
    const std::vector<TopologyNode>& nodes = simulation.topology().nodes;
    if (std::ranges::any_of(nodes, [&](const TopologyNode& node) { return !node.removed && kinds.isStore(node); }))
        return backlogOf(simulation, kinds);
    std::uint64_t waiting = 0;
    for (const StationStats& station : simulation.state().stations)
        waiting += station.waiting;
    return static_cast<double>(waiting);
}

Recorder::Recorder(const Vocabulary& vocabulary, Options options)
    : Observer({.hops = false, .arrivals = false}),
      m_vocabulary(&vocabulary),
      m_options(options),
      m_trafficThen(options.slots + 1)
{
    assert(options.window > Duration{} && options.slots > 0);
}

void Recorder::begin(const Simulation& simulation)
{
    m_nodes.clear();
    m_nodeCount = 0;
    m_clients.clear();
    m_members.clear();
    m_trafficBefore = simulation.state().traffic;
    m_log.clear();
    m_logEnd = 0;
    m_columns.clear();
    m_series = {};
    m_series.widenTo(kSceneSeries);
    restart(simulation);
}

void Recorder::restart(const Simulation& simulation)
{
    for (NodeRecord& record : m_nodes) {
        record.sojourns.clear();
        record.waits.clear();
        record.window.clear();
    }
    m_classes.clear();
    m_series.clear();
    follow(simulation);
    for (NodeIndex n = 0; n < m_nodeCount; ++n)
        m_nodes[n].arrivalsThen = simulation.state().stations[n].arrivals;
    m_slot = 0;
    m_trafficThen[0] = simulation.state().traffic;
    m_since = simulation.now();
    m_nextSample = m_since + m_options.window;
}

void Recorder::grew(const Topology& topology)
{
    m_kinds = KindTable(topology, *m_vocabulary);
    if (topology.nodes.size() > m_nodeCount)
        growNodes(topology.nodes.size());
    std::uint32_t end = m_series.columns();
    for (std::size_t n = m_columns.size(); n < topology.nodes.size(); ++n) {
        m_columns.push_back(end);
        const NodeIndex owner = topology.ownerOf(static_cast<NodeIndex>(n));
        m_nodes[n].owner = owner;
        if (owner != kNone)
            m_members.push_back(static_cast<NodeIndex>(n));
        else
            end += static_cast<std::uint32_t>(m_kinds.of(topology.nodes[n]).metrics.size());
        if (m_kinds.isClients(topology.nodes[n]))
            m_clients.push_back(static_cast<NodeIndex>(n));
    }
    m_series.widenTo(end);
    std::size_t gauges = 0;
    for (const KindBehaviour* kind : topology.kinds)
        gauges = std::max(gauges, static_cast<std::size_t>(kind->gaugeCount));
    m_gauges.resize(gauges);
}

void Recorder::growNodes(std::size_t count)
{
    m_nodes.resize(count, NodeRecord(m_options.slots));
    m_nodeCount = static_cast<std::uint32_t>(count);
}

void Recorder::completedInNewRoom(NodeIndex n, SimTime since, SimTime now)
{
    NodeRecord& record = recordOf(n);
    record.window.completed(now - since);
    if (record.owner != kNone)
        completed(record.owner, since, now);
}

void Recorder::waitedFor(NodeIndex n, Duration wait)
{
    NodeRecord& record = recordOf(n);
    if (wait == Duration{})
        record.window.didNotWait();
    else
        record.window.waited(wait);
    if (record.owner != kNone)
        waitedFor(record.owner, wait);
}

void Recorder::sample(const Simulation& simulation)
{
    assert(simulation.now() == m_nextSample);
    rollWindows(simulation);
    addRow(simulation);
    m_nextSample += m_options.window;
}

void Recorder::rollWindows(const Simulation& simulation)
{
    m_slotArrivals.resize(m_nodeCount);
    for (NodeIndex n = 0; n < m_nodeCount; ++n)
        m_slotArrivals[n] = arrivalsAt(simulation, n);
    for (NodeIndex n = 0; n < m_nodeCount; ++n)
        m_nodes[n].arrivalsThen += m_slotArrivals[n];
    for (const NodeIndex member : m_members)
        m_slotArrivals[m_nodes[member].owner] += m_slotArrivals[member];
    const auto whole = [&](Histogram& sojourns, Histogram* waits) {
        return m_options.distributions ? WholeTimes{&sojourns, waits} : WholeTimes{};
    };
    for (NodeIndex n = 0; n < m_nodeCount; ++n) {
        NodeRecord& record = m_nodes[n];
        record.window.roll(m_slotArrivals[n], m_counter, whole(record.sojourns, &record.waits));
    }
    for (ClassRecord& record : m_classes) {
        record.window.roll(record.slotArrivals(), m_counter, whole(record.sojourns, nullptr));
        record.arrivalsThen = record.arrivals;
    }
    m_slot = (m_slot + 1) % m_trafficThen.size();
    m_trafficThen[m_slot] = simulation.state().traffic;
}

std::uint32_t Recorder::arrivalsAt(const Simulation& simulation, NodeIndex n) const
{
    const std::vector<StationStats>& stations = simulation.state().stations;
    return n < stations.size() ? static_cast<std::uint32_t>(stations[n].arrivals - m_nodes[n].arrivalsThen) : 0;
}

std::uint32_t Recorder::arrivalsOf(const Simulation& simulation, NodeIndex n) const
{
    std::uint32_t arrivals = arrivalsAt(simulation, n);
    for (const NodeIndex member : m_members)
        if (m_nodes[member].owner == n)
            arrivals += arrivalsAt(simulation, member);
    return arrivals;
}

LiveWindow::Group Recorder::clients() const
{
    m_clientWindows.clear();
    for (const NodeIndex n : m_clients)
        m_clientWindows.push_back(&m_nodes[n].window);
    return m_clientWindows;
}

LiveNumbers Recorder::liveOfClients(const Simulation& simulation, Duration span) const
{
    std::uint32_t arrivals = 0;
    for (const NodeIndex n : m_clients)
        arrivals += arrivalsOf(simulation, n);
    return LiveWindow::numbers(clients(), arrivals, span.toSeconds());
}

void Recorder::addRow(const Simulation& simulation)
{
    const double seconds = m_options.window.toSeconds();
    const std::span<float> row = m_series.addRow(m_nextSample);
    const LiveNumbers all = LiveWindow::lastSlot(clients(), seconds);
    row[kOfferedRate] = static_cast<float>(all.arrivalRate);
    row[kOkRate] = static_cast<float>(all.completionRate);
    row[kFailedRate] = static_cast<float>(all.failureRate);
    row[kSuccessRatio] = static_cast<float>(all.successRatio);
    const LiveNumbers times =
        m_options.rollingPercentiles ? liveOfClients(simulation, m_options.window * m_options.slots) : all;
    row[kP50] = static_cast<float>(times.sojournP50);
    row[kP95] = static_cast<float>(times.sojournP95);
    row[kP99] = static_cast<float>(times.sojournP99);
    row[kBacklog] = static_cast<float>(waitingOf(simulation, m_kinds));
    for (NodeIndex n = 0; n < m_columns.size(); ++n)
        if (!simulation.topology().nodes[n].removed && m_nodes[n].owner == kNone)
            writeMetrics(simulation, n, rowNumbers(m_nodes[n].window, seconds), row.subspan(m_columns[n]));
}

/// Rates of the row's own time; percentiles, which a second of few requests does not tell, of the whole live window
/// where rows are read as they come. Not of so many nodes that merging them would cost more than the run.
LiveNumbers Recorder::rowNumbers(const LiveWindow& window, double seconds) const
{
    constexpr std::size_t kMostRolling = 128;
    LiveNumbers numbers = window.lastSlot(seconds);
    if (!m_options.rollingPercentiles || m_nodes.size() > kMostRolling)
        return numbers;
    const LiveNumbers rolling = window.numbers(0, seconds * m_options.slots);
    numbers.sojournP50 = rolling.sojournP50;
    numbers.sojournP95 = rolling.sojournP95;
    numbers.sojournP99 = rolling.sojournP99;
    numbers.waitP95 = rolling.waitP95;
    return numbers;
}

void Recorder::writeMetrics(const Simulation& simulation, NodeIndex n, const LiveNumbers& numbers,
                            std::span<float> out) const
{
    const std::vector<MetricDescriptor>& metrics = m_kinds.of(simulation.topology().nodes[n]).metrics;
    if (metrics.empty())
        return;
    simulation.gauges(n, m_gauges);
    for (std::size_t i = 0; i < metrics.size() && i < out.size(); ++i)
        out[i] = static_cast<float>(metricValue(metrics[i], numbers, m_gauges));
}

Duration Recorder::liveSpan(SimTime now) const
{
    const SimTime slotStart = m_nextSample - m_options.window;
    const SimTime windowStart = slotStart - m_options.window * static_cast<std::int64_t>(m_options.slots);
    return now - std::max(m_since, windowStart);
}

LiveNumbers Recorder::live(const Simulation& simulation, NodeIndex n) const
{
    return m_nodes[n].window.numbers(arrivalsOf(simulation, n), liveSpan(simulation.now()).toSeconds());
}

LiveNumbers Recorder::liveOfClass(std::uint8_t number, SimTime now) const
{
    const ClassRecord& record = m_classes[number];
    return record.window.numbers(record.slotArrivals(), liveSpan(now).toSeconds());
}

void Recorder::settled(std::uint8_t requestClass, SimTime since, SimTime now, Reason reason)
{
    ClassRecord& record = recordOfClass(requestClass);
    if (reason != Reason::None) {
        ++record.failures[static_cast<std::size_t>(reason)];
        return record.window.failed();
    }
    ++record.completions;
    record.window.completed(now - since);
}

NodeTimes Recorder::times(NodeIndex n) const
{
    const NodeRecord& record = m_nodes[n];
    NodeTimes times{record.sojourns, record.waits};
    if (m_options.distributions)
        record.window.addFillingTo(times.sojourns, times.waits);
    return times;
}

Histogram Recorder::sojournsOfClass(std::uint8_t number) const
{
    NodeTimes times{m_classes[number].sojourns, {}};
    if (m_options.distributions)
        m_classes[number].window.addFillingTo(times.sojourns, times.waits);
    return times.sojourns;
}

SceneNumbers Recorder::scene(const Simulation& simulation) const
{
    SceneNumbers numbers;
    numbers.live = liveOfClients(simulation, liveSpan(simulation.now()));
    numbers.backlog = waitingOf(simulation, m_kinds);
    const Topology& topology = simulation.topology();
    for (std::size_t n = 0; n < topology.nodes.size(); ++n) {
        if (!m_kinds.isClients(topology.nodes[n]))
            continue;
        const StationStats& station = simulation.state().stations[n];
        numbers.requests += station.arrivals;
        numbers.succeeded += station.completions;
        numbers.failed += sum(station.failures);
        numbers.pending += station.inSystem;
    }
    numbers.lost = lostItems(simulation.ledgers());
    numbers.parked = simulation.ledgers().parked.parked();
    return numbers;
}

void Recorder::metrics(const Simulation& simulation, NodeIndex n, std::span<float> out) const
{
    writeMetrics(simulation, n, live(simulation, n), out);
}

std::uint64_t Recorder::departures(const Simulation& simulation, LinkIndex l, bool backward) const
{
    return departuresOf(simulation.state().traffic, l, backward) - departuresOf(m_trafficBefore, l, backward);
}

double Recorder::departureRate(const Simulation& simulation, LinkIndex l, bool backward) const
{
    const SimTime now = simulation.now();
    const Duration span = liveSpan(now);
    if (span <= Duration{})
        return 0;
    const Duration full = m_options.window * static_cast<std::int64_t>(m_options.slots);
    const bool wrapped = m_nextSample - m_options.window - m_since >= full;
    const auto& then = m_trafficThen[wrapped ? (m_slot + 1) % m_trafficThen.size() : 0];
    const std::uint64_t departures =
        departuresOf(simulation.state().traffic, l, backward) - departuresOf(then, l, backward);
    return static_cast<double>(departures) / span.toSeconds();
}

void Recorder::keepNewestLines()
{
    if (m_log.size() >= 2 * m_options.logLines)
        m_log.erase(m_log.begin(), m_log.end() - static_cast<std::ptrdiff_t>(m_options.logLines));
}

void Recorder::say(SimTime at, Severity severity, std::string sentence, Milestone milestone)
{
    keepNewestLines();
    m_log.push_back({.at = at,
                     .text = "{said}",
                     .severity = severity,
                     .ordinal = m_logEnd++,
                     .milestone = milestone,
                     .said = std::make_shared<const std::string>(std::move(sentence))});
}

void Recorder::happened(const Happening& h)
{
    keepNewestLines();
    m_log.push_back({h.at, h.text, h.severity, h.node, h.other, h.link, h.first, h.second, m_logEnd++, h.milestone});
}

void Recorder::copyLogSince(std::uint64_t ordinal, std::vector<LogLine>& out) const
{
    const auto from = std::ranges::lower_bound(m_log, ordinal, {}, &LogLine::ordinal);
    out.insert(out.end(), from, m_log.end());
}

} // namespace cloudyard

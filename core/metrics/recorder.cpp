// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/recorder.h"

#include <algorithm>
#include <cassert>
#include <limits>

namespace cloudyard {
namespace {

constexpr double kNotMeasured = std::numeric_limits<double>::quiet_NaN();

std::uint64_t since(const std::vector<std::uint64_t>& then, std::size_t at, std::uint64_t now)
{
    return now - (at < then.size() ? then[at] : 0);
}

} // namespace

bool issuesRequests(const KindDescriptor& kind)
{
    return kind.family == KindFamily::Traffic && kind.offers.empty();
}

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

double metricValue(const MetricDescriptor& metric, const LiveNumbers& numbers,
                   std::span<const double> gauges)
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
    return messages.expired + sum(messages.dropped) +
           messages.failed[static_cast<std::size_t>(Reason::Delivery)] + ledgers.parked.expired +
           ledgers.parked.removed;
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

Recorder::Recorder(const Vocabulary& vocabulary, Options options)
    : Observer(false),
      m_vocabulary(&vocabulary),
      m_options(options),
      m_clients(options.slots),
      m_departuresThen(options.slots + 1)
{
    assert(options.window > Duration{} && options.slots > 0);
}

void Recorder::begin(const Simulation& simulation)
{
    m_nodes.clear();
    m_departures.clear();
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
    m_clients.clear();
    m_classes.clear();
    m_series.clear();
    follow(simulation);
    m_slot = 0;
    m_departuresThen[0] = m_departures;
    m_since = simulation.now();
    m_nextSample = m_since + m_options.window;
}

void Recorder::follow(const Simulation& simulation)
{
    const Topology& topology = simulation.topology();
    m_kinds = KindTable(topology, *m_vocabulary);
    if (!topology.nodes.empty() && topology.nodes.size() > m_nodes.size())
        growNodes(static_cast<NodeIndex>(topology.nodes.size() - 1));
    if (topology.links.size() * 2 > m_departures.size())
        growLinks(static_cast<LinkIndex>(topology.links.size() - 1));
    std::uint32_t end = m_series.columns();
    for (std::size_t n = m_columns.size(); n < topology.nodes.size(); ++n) {
        m_columns.push_back(end);
        end += static_cast<std::uint32_t>(m_kinds.of(topology.nodes[n]).metrics.size());
        m_nodes[n].isClients = m_kinds.isClients(topology.nodes[n]);
    }
    m_series.widenTo(end);
    std::size_t gauges = 0;
    for (const KindBehaviour* kind : topology.kinds)
        gauges = std::max(gauges, static_cast<std::size_t>(kind->gaugeCount));
    m_gauges.resize(gauges);
}

void Recorder::growNodes(NodeIndex n)
{
    m_nodes.resize(n + std::size_t{1}, NodeRecord(m_options.slots));
}

void Recorder::growLinks(LinkIndex l) { m_departures.resize((l + std::size_t{1}) * 2); }

void Recorder::sample(const Simulation& simulation)
{
    assert(simulation.now() == m_nextSample);
    rollWindows();
    addRow(simulation);
    m_nextSample += m_options.window;
}

void Recorder::rollWindows()
{
    for (NodeRecord& record : m_nodes)
        record.window.roll();
    m_clients.roll();
    for (ClassRecord& record : m_classes)
        record.window.roll();
    m_slot = (m_slot + 1) % m_departuresThen.size();
    m_departuresThen[m_slot] = m_departures;
}

void Recorder::addRow(const Simulation& simulation)
{
    const double seconds = m_options.window.toSeconds();
    const std::span<float> row = m_series.addRow(m_nextSample);
    const LiveNumbers all = m_clients.lastSlot(seconds);
    row[kOfferedRate] = static_cast<float>(all.arrivalRate);
    row[kOkRate] = static_cast<float>(all.completionRate);
    row[kFailedRate] = static_cast<float>(all.failureRate);
    row[kSuccessRatio] = static_cast<float>(all.successRatio);
    const LiveNumbers times = m_options.rollingPercentiles ? m_clients.numbers(seconds * m_options.slots) : all;
    row[kP50] = static_cast<float>(times.sojournP50);
    row[kP95] = static_cast<float>(times.sojournP95);
    row[kP99] = static_cast<float>(times.sojournP99);
    row[kBacklog] = static_cast<float>(backlogOf(simulation, m_kinds));
    for (NodeIndex n = 0; n < m_columns.size(); ++n)
        if (!simulation.topology().nodes[n].removed)
            writeMetrics(simulation, n, m_nodes[n].window.lastSlot(seconds),
                         row.subspan(m_columns[n]));
}

void Recorder::writeMetrics(const Simulation& simulation, NodeIndex n, const LiveNumbers& numbers,
                            std::span<float> out) const
{
    const std::vector<MetricDescriptor>& metrics =
        m_kinds.of(simulation.topology().nodes[n]).metrics;
    if (metrics.empty())
        return;
    simulation.gauges(n, m_gauges);
    for (std::size_t i = 0; i < metrics.size() && i < out.size(); ++i)
        out[i] = static_cast<float>(metricValue(metrics[i], numbers, m_gauges));
}

Duration Recorder::liveSpan(SimTime now) const
{
    const SimTime slotStart = m_nextSample - m_options.window;
    const SimTime windowStart =
        slotStart - m_options.window * static_cast<std::int64_t>(m_options.slots);
    return now - std::max(m_since, windowStart);
}

LiveNumbers Recorder::live(NodeIndex n, SimTime now) const
{
    return m_nodes[n].window.numbers(liveSpan(now).toSeconds());
}

LiveNumbers Recorder::liveOfClass(std::uint8_t number, SimTime now) const
{
    return m_classes[number].window.numbers(liveSpan(now).toSeconds());
}

void Recorder::settled(std::uint8_t requestClass, SimTime since, SimTime now, Reason reason)
{
    ClassRecord& record = recordOfClass(requestClass);
    if (reason != Reason::None) {
        ++record.failures[static_cast<std::size_t>(reason)];
        return record.window.failed();
    }
    const std::uint32_t bucket = DurationBuckets::of(now - since);
    ++record.completions;
    record.window.completed(bucket);
    if (m_options.distributions)
        record.sojourns.add(now - since, bucket);
}

SceneNumbers Recorder::scene(const Simulation& simulation) const
{
    SceneNumbers numbers;
    numbers.live = m_clients.numbers(liveSpan(simulation.now()).toSeconds());
    numbers.backlog = backlogOf(simulation, m_kinds);
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
    writeMetrics(simulation, n, live(n, simulation.now()), out);
}

std::uint64_t Recorder::departures(LinkIndex l, bool backward) const
{
    const std::size_t at = l * std::size_t{2} + (backward ? 1 : 0);
    return at < m_departures.size() ? m_departures[at] : 0;
}

double Recorder::departureRate(LinkIndex l, bool backward, SimTime now) const
{
    const Duration span = liveSpan(now);
    if (span <= Duration{})
        return 0;
    const Duration full = m_options.window * static_cast<std::int64_t>(m_options.slots);
    const bool wrapped = m_nextSample - m_options.window - m_since >= full;
    const auto& then = m_departuresThen[wrapped ? (m_slot + 1) % m_departuresThen.size() : 0];
    const std::size_t at = l * std::size_t{2} + (backward ? 1 : 0);
    return static_cast<double>(since(then, at, departures(l, backward))) / span.toSeconds();
}

void Recorder::keepNewestLines()
{
    if (m_log.size() >= 2 * m_options.logLines)
        m_log.erase(m_log.begin(), m_log.end() - static_cast<std::ptrdiff_t>(m_options.logLines));
}

void Recorder::say(SimTime at, Severity severity, std::string sentence)
{
    keepNewestLines();
    m_log.push_back({.at = at,
                     .text = "{said}",
                     .severity = severity,
                     .ordinal = m_logEnd++,
                     .said = std::make_shared<const std::string>(std::move(sentence))});
}

void Recorder::happened(const Happening& h)
{
    keepNewestLines();
    m_log.push_back(
        {h.at, h.text, h.severity, h.node, h.other, h.link, h.first, h.second, m_logEnd++, h.milestone});
}

void Recorder::copyLogSince(std::uint64_t ordinal, std::vector<LogLine>& out) const
{
    const auto from = std::ranges::lower_bound(m_log, ordinal, {}, &LogLine::ordinal);
    out.insert(out.end(), from, m_log.end());
}

} // namespace cloudyard

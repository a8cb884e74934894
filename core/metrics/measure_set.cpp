// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/measure_set.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {
namespace {

using Source = MeasureForm::Source;
using Figure = MeasureForm::Figure;
using Level = MeasureForm::Level;
using Shape = MeasureForm::Shape;

double ratio(std::uint64_t part, std::uint64_t whole)
{
    return whole == 0 ? kNotMeasured : static_cast<double>(part) / static_cast<double>(whole);
}

std::uint64_t ledgerCount(Figure figure, const Ledgers& ledgers)
{
    switch (figure) {
    case Figure::Expired:
        return ledgers.messages.expired;
    case Figure::Dropped:
        return sum(ledgers.messages.dropped);
    case Figure::DeadLettered:
        return ledgers.messages.deadLettered;
    case Figure::Duplicated:
        return ledgers.messages.duplicated;
    case Figure::Redelivered:
        return ledgers.deliveries.redelivered;
    default:
        return lostItems(ledgers);
    }
}

/// The smallest power of ten of nanoseconds, at least 10 ms, of which 100,000 cover the window; 10 ms when it has no
/// end.
Duration stepFor(SimTime from, SimTime to)
{
    Duration step = Duration::milliseconds(10);
    while (to != SimTime::never() && step * 100'000 < to - from)
        step = step * 10;
    return step;
}

double quotient(WideSum part, WideSum whole)
{
    return whole == 0 ? kNotMeasured : static_cast<double>(part) / static_cast<double>(whole);
}

} // namespace

std::size_t MeasureSet::add(const Measure& measure, const MeasureForm& form)
{
    Probe probe;
    probe.form = form;
    probe.of = measure.of;
    probe.from = measure.from.value_or(SimTime{});
    probe.to = measure.to.value_or(SimTime::never());
    m_probes.push_back(std::move(probe));
    return m_probes.size() - 1;
}

void MeasureSet::begin(const Simulation& simulation, const Vocabulary& vocabulary, SimTime end)
{
    const Topology& topology = simulation.topology();
    for (Probe& probe : m_probes) {
        probe.node = probe.of.empty() ? kNone : topology.findNode(probe.of.str());
        probe.start(end);
    }
    follow(simulation, vocabulary);
    plan();
}

void MeasureSet::follow(const Simulation& simulation, const Vocabulary& vocabulary)
{
    const Topology& topology = simulation.topology();
    m_kinds = KindTable(topology, vocabulary);
    attach(topology, m_kinds);
    std::size_t gauges = 0;
    for (const KindBehaviour* kind : topology.kinds)
        gauges = std::max(gauges, static_cast<std::size_t>(kind->gaugeCount));
    m_gauges.resize(gauges);
}

void MeasureSet::attach(const Topology& topology, const KindTable& kinds)
{
    m_firstProbe.assign(1, 0);
    m_probeList.clear();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
        for (std::uint32_t p = 0; p < m_probes.size(); ++p) {
            const Probe& probe = m_probes[p];
            const bool wanted =
                probe.of.empty() ? kinds.isClients(topology.nodes[n]) : probe.node == n;
            if (probe.form.source == Source::Work && wanted)
                m_probeList.push_back(p);
        }
        m_firstProbe.push_back(static_cast<std::uint32_t>(m_probeList.size()));
    }
}

void MeasureSet::plan()
{
    m_nextSample = SimTime::never();
    for (const Probe& probe : m_probes)
        m_nextSample = std::min(m_nextSample, probe.next);
}

void MeasureSet::sample(const Simulation& simulation)
{
    for (Probe& probe : m_probes)
        if (probe.next <= simulation.now())
            lookAt(probe, simulation, false);
    plan();
}

void MeasureSet::finish(const Simulation& simulation)
{
    for (Probe& probe : m_probes)
        if (!probe.settled && probe.from <= simulation.now())
            lookAt(probe, simulation, true);
    plan();
}

void MeasureSet::lookAt(Probe& probe, const Simulation& simulation, bool over)
{
    const double level =
        probe.form.source == Source::Level ? levelOf(probe, simulation) : kNotMeasured;
    probe.look(simulation, level, over);
}

double MeasureSet::levelOf(const Probe& probe, const Simulation& simulation)
{
    switch (probe.form.level) {
    case Level::Waiting:
        return simulation.station(probe.node).waiting;
    case Level::InSystem:
        return simulation.station(probe.node).inSystem;
    case Level::Busy:
        return simulation.station(probe.node).busy;
    case Level::Backlog:
        return backlogOf(simulation, m_kinds);
    case Level::Gauge:
        break;
    }
    simulation.gauges(probe.node, m_gauges);
    return m_gauges[static_cast<std::size_t>(probe.form.gauge)];
}

void MeasureSet::Probe::start(SimTime end)
{
    to = std::min(to, std::max(end, from));
    step = stepFor(from, to);
    settled = form.source == Source::Work; // it counts for itself
    next = settled ? SimTime::never() : from;
}

void MeasureSet::Probe::look(const Simulation& simulation, double level, bool over)
{
    const SimTime now = simulation.now();
    if (form.source == Source::Level)
        lookAtLevel(now, level);
    else if (!begun) {
        stationThen = node == kNone ? StationStats{} : simulation.station(node);
        ledgerThen = form.source == Source::Ledger ? ledgerNow(simulation) : 0;
    }
    begun = true;
    looked = now;
    if (!over && now < to) {
        const bool coarse = form.source != Source::Level || form.shape == Shape::Last;
        next = coarse ? to : std::min(to, now + step);
        return;
    }
    if (form.source == Source::Ledger)
        result = static_cast<double>(ledgerNow(simulation) - ledgerThen);
    else if (form.source == Source::Average)
        takeAverage(simulation);
    settled = true;
    next = SimTime::never();
}

std::uint64_t MeasureSet::Probe::ledgerNow(const Simulation& simulation) const
{
    if (node == kNone)
        return ledgerCount(form.figure, simulation.ledgers());
    return simulation.station(node).lost;
}

void MeasureSet::Probe::lookAtLevel(SimTime now, double level)
{
    if (begun && !std::isnan(last)) {
        integral += last * (now - looked).toSeconds();
        known = known + (now - looked);
    }
    if (std::isnan(first))
        first = level;
    const bool found = (form.shape == Shape::FallsAt && level < first) ||
                       (form.shape == Shape::RisesAt && level > first) ||
                       (form.shape == Shape::EmptyAt && level == 0 && wasPositive);
    if (found && foundAt != foundAt)
        foundAt = static_cast<double>(now.ns) / 1e9; // exact for whole seconds
    wasPositive = wasPositive || level > 0;
    last = level;
    lowest = std::min(lowest, level);
    highest = std::max(highest, level);
}

void MeasureSet::Probe::takeAverage(const Simulation& simulation)
{
    const StationStats now = simulation.station(node);
    const auto span = static_cast<WideSum>((simulation.now() - stationThen.levelsSince).ns);
    if (form.figure == Figure::Utilisation)
        result = quotient(now.busyNs - stationThen.busyNs, now.capacityNs - stationThen.capacityNs);
    else if (form.figure == Figure::MeanInSystem)
        result = quotient(now.inSystemNs - stationThen.inSystemNs, span);
    else
        result = quotient(now.waitingNs - stationThen.waitingNs, span);
}

double MeasureSet::Probe::value() const
{
    if (form.source == Source::Work)
        return workValue();
    return form.source == Source::Level ? levelValue() : result;
}

double MeasureSet::Probe::workValue() const
{
    switch (form.figure) {
    case Figure::Arrivals:
        return static_cast<double>(arrivals);
    case Figure::Completions:
        return static_cast<double>(completions);
    case Figure::Failed:
        return static_cast<double>(failures);
    case Figure::SuccessRate:
        return ratio(completions, completions + failures);
    case Figure::LossRatio:
        return ratio(failures, arrivals);
    case Figure::Mean:
        return times.mean();
    case Figure::P50:
        return times.quantile(0.50);
    case Figure::P95:
        return times.quantile(0.95);
    case Figure::P99:
        return times.quantile(0.99);
    default:
        return times.quantile(1);
    }
}

double MeasureSet::Probe::levelValue() const
{
    if (!begun)
        return kNotMeasured;
    switch (form.shape) {
    case Shape::Last:
        return last;
    case Shape::Max:
        return highest < lowest ? kNotMeasured : highest;
    case Shape::Min:
        return highest < lowest ? kNotMeasured : lowest;
    case Shape::Mean:
        return known.ns > 0 ? integral / known.toSeconds() : last;
    default:
        return foundAt;
    }
}

} // namespace cloudyard

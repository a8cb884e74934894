// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/live_observer.h"

#include <algorithm>
#include <array>
#include <utility>

#include "core/services/registry.h"
#include "core/session/step_teller.h"

namespace cloudyard {

namespace {

Severity severityOf(VerdictGrade grade)
{
    constexpr std::array kSeverities{Severity::Info,    Severity::Bad,  Severity::Bad,
                                     Severity::Warning, Severity::Good, Severity::Good};
    return kSeverities[static_cast<std::size_t>(grade)];
}

Recorder::Options forCharts(std::size_t nodes)
{
    Recorder::Options options;
    options.rollingPercentiles = true;
    options.distributions = nodes <= LiveObserver::kMostDistributions;
    return options;
}

} // namespace

LiveObserver::LiveObserver()
    : m_recorder(vocabulary(), forCharts(0)),
      m_reporter(vocabulary()),
      m_verdicts(vocabulary())
{
}

void LiveObserver::begin(const Simulation& simulation, const Scene& scene, SimTime end)
{
    m_recorder = Recorder(vocabulary(), forCharts(simulation.topology().nodes.size()));
    m_recorder.begin(simulation);
    m_reporter.begin(simulation, scene, end);
    m_verdicts.begin(simulation);
    m_verdictsTold = 0;
    m_told = {};
    flights.reset(simulation.topology().links.size());
    m_traffic.begin(simulation.now());
    m_seenRows = 0;
    m_seenLines = 0;
    m_live.clear();
    follow(simulation);
}

void LiveObserver::follow(const Simulation& simulation)
{
    m_reporter.follow(simulation);
    m_verdicts.follow(simulation);
    grew(simulation.topology());
    for (const KindBehaviour* kind : simulation.topology().kinds)
        m_gauges.resize(std::max(m_gauges.size(), static_cast<std::size_t>(kind->gaugeCount)));
}

void LiveObserver::grew(const Topology& topology)
{
    m_recorder.grew(topology);
    flights.growTo(topology.links.size());
    m_drawnAs.clear();
    for (LinkIndex l = 0; l < topology.links.size(); ++l)
        m_drawnAs.push_back(topology.drawn(l));
}

void LiveObserver::hopOfMember(const Hop& hop, LinkIndex seen)
{
    Hop shown = hop;
    shown.link = seen;
    flights.hop(shown);
}

SimTime LiveObserver::nextSample() const
{
    return std::min({m_recorder.nextSample(), m_reporter.nextSample(), m_verdicts.nextSample()});
}

RunEnd LiveObserver::run(Simulation& simulation, SimTime goal, std::uint64_t maxEvents)
{
    return run(simulation, goal, maxEvents, *this);
}

RunEnd LiveObserver::run(Simulation& simulation, SimTime goal, std::uint64_t maxEvents, Observer& observer)
{
    const SimTime stop = std::min(goal, nextSample());
    const RunEnd how = simulation.runUntil(stop, &observer, maxEvents);
    const bool arrived = how == RunEnd::ReachedTime || how == RunEnd::NothingLeft;
    if (arrived && stop == m_recorder.nextSample())
        sample(simulation);
    if (arrived && stop == m_reporter.nextSample())
        m_reporter.sample(simulation);
    if (arrived && stop == m_verdicts.nextSample()) {
        m_verdicts.sample(simulation);
        tellVerdict();
    }
    return how;
}

void LiveObserver::conclude(const Simulation& simulation, const Scene& scene)
{
    m_verdicts.conclude(simulation, m_reporter.missed(simulation, scene));
    tellVerdict();
}

void LiveObserver::changed(SimTime at, std::string sentence)
{
    m_recorder.say(at, Severity::Info, std::move(sentence), Milestone::Changed);
}

/// A line in the log for each verdict, but for a run without faults.
void LiveObserver::tellVerdict()
{
    if (m_verdicts.given() == m_verdictsTold)
        return;
    m_verdictsTold = m_verdicts.given();
    const RunVerdict& verdict = *m_verdicts.verdict();
    const bool isNews =
        std::exchange(m_told, {verdict.at, verdict.reasoning}) != std::pair(verdict.at, verdict.reasoning);
    if (verdict.grade != VerdictGrade::Untested && isNews)
        m_recorder.say(verdict.at, severityOf(verdict.grade), verdict.sentence());
}

void LiveObserver::step(Simulation& simulation, SimTime end)
{
    const SimTime next = std::min(simulation.nextEventTime(), end);
    while (nextSample() < next)
        run(simulation, nextSample(), ~std::uint64_t{0});
    StepTeller teller(*this);
    const std::uint64_t before = simulation.handled();
    run(simulation, next, 1, teller);
    if (simulation.handled() == before)
        return;
    if (std::string sentence = teller.sentence(simulation.topology()); !sentence.empty())
        m_recorder.say(simulation.now(), Severity::Info, std::move(sentence));
}

void LiveObserver::sample(const Simulation& simulation)
{
    m_recorder.sample(simulation);
    m_traffic.roll(flights, simulation.topology().links.size(), simulation.now());
    const Series& series = m_recorder.series();
    const std::uint64_t kept = std::max<std::uint64_t>(1, kMaxUnseen / series.columns());
    if (series.endRow() - series.firstRow() > kept)
        m_recorder.forgetRowsBefore(series.endRow() - kept);
}

void LiveObserver::acknowledge(std::uint64_t seriesRow, std::uint64_t logLine)
{
    m_seenRows = std::max(m_seenRows, std::min(seriesRow, m_recorder.series().endRow()));
    m_seenLines = std::max(m_seenLines, std::min(logLine, m_recorder.logEnd()));
    m_recorder.forgetRowsBefore(m_seenRows);
}

void LiveObserver::write(Frame& frame, const Simulation& simulation, bool atRest)
{
    frame.now = simulation.now();
    frame.handled = simulation.handled();
    frame.fingerprint = simulation.fingerprint();
    frame.topology = simulation.state().topology;
    frame.ledgers = simulation.ledgers();
    frame.faults.assign(simulation.faults().begin(), simulation.faults().end());
    frame.scene = m_recorder.scene(simulation);
    frame.verdict = m_verdicts.verdict();
    m_recorder.series().copySince(m_seenRows, frame.series);
    frame.log.clear();
    m_recorder.copyLogSince(m_seenLines, frame.log);
    flights.copyTo(frame.flights, simulation.now());
    refreshLive(simulation, atRest || simulation.topology().nodes.size() <= kManyNodes);
    writeNodes(frame, simulation);
    writeClasses(frame);
    writeLinks(frame, simulation);
}

RunReport LiveObserver::report(const Simulation& simulation, const Scene& scene, const std::string& node) const
{
    RunReport report = m_reporter.summary(simulation, scene, m_recorder, m_verdicts);
    const Topology& topology = simulation.topology();
    const NodeIndex n = node.empty() ? kNone : topology.findNode(node);
    if (n != kNone && !m_recorder.kinds().of(topology.nodes[n]).isPlace && topology.ownerOf(n) == kNone)
        report.nodes.push_back(m_reporter.node(simulation, m_recorder, n));
    return report;
}

void LiveObserver::refreshLive(const Simulation& simulation, bool all)
{
    const std::size_t known = m_live.size();
    m_live.resize(simulation.topology().nodes.size());
    ++m_turn;
    for (NodeIndex n = 0; n < m_live.size(); ++n)
        if (all || n >= known || (n + m_turn) % kTurns == 0)
            m_live[n] = m_recorder.live(simulation, n);
}

void LiveObserver::writeNodes(Frame& frame, const Simulation& simulation)
{
    const std::vector<TopologyNode>& nodes = simulation.topology().nodes;
    frame.nodes.resize(nodes.size());
    for (NodeIndex n = 0; n < nodes.size(); ++n) {
        NodeFrame& node = frame.nodes[n];
        if (nodes[n].removed) {
            node = {};
            continue;
        }
        node.view = simulation.view(n);
        node.live = m_live[n];
        simulation.gauges(n, m_gauges);
        const std::vector<MetricDescriptor>& metrics = m_recorder.kinds().of(nodes[n]).metrics;
        for (std::size_t i = 0; i < std::min(metrics.size(), node.metrics.size()); ++i)
            node.metrics[i] = static_cast<float>(metricValue(metrics[i], node.live, m_gauges));
    }
}

/// Number 0 is of those that are of no class.
void LiveObserver::writeClasses(Frame& frame) const
{
    frame.classes.clear();
    const auto records = m_recorder.classes();
    for (std::size_t number = 1; number < records.size(); ++number)
        if (records[number].arrivals != 0) {
            const auto of = static_cast<std::uint8_t>(number);
            frame.classes.push_back({of, m_recorder.liveOfClass(of, frame.now)});
        }
}

void LiveObserver::writeLinks(Frame& frame, const Simulation& simulation) const
{
    const std::vector<TopologyLink>& links = simulation.topology().links;
    frame.links.resize(links.size());
    for (LinkIndex l = 0; l < links.size(); ++l)
        for (const bool backward : {false, true}) {
            frame.links[l].departures[backward] = m_recorder.departures(simulation, l, backward);
            frame.links[l].rate[backward] =
                static_cast<float>(m_recorder.departureRate(simulation, l, backward));
            frame.links[l].messages[backward] =
                static_cast<float>(m_traffic.rate(flights, l, backward, simulation.now()));
            frame.links[l].undrawn[backward] = flights.tally(l, backward).remainder;
            frame.links[l].cut = simulation.state().linkCuts[l] != 0;
            frame.links[l].impaired = !simulation.state().linkImpairments[l].none();
        }
}

} // namespace cloudyard

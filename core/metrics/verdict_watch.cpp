// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/verdict_watch.h"

#include <algorithm>
#include <cassert>

#include <fmt/format.h>

#include "core/base/text.h"

namespace cloudyard {
namespace {

constexpr Duration kSecond = Duration::seconds(1);
constexpr Duration kLiveWindow = kSecond * static_cast<std::int64_t>(VerdictWatch::kWindow);
/// Fewer that wait for their first answer may just have come.
constexpr std::uint64_t kManyUnanswered = 5;

const std::string& nameOf(const Topology& topology, NodeIndex n)
{
    return topology.nodeNames[n].empty() ? topology.nodeIds[n] : topology.nodeNames[n];
}

bool isFedBySenders(const Topology& topology, NodeIndex n)
{
    return std::ranges::any_of(topology.incoming(n), [&](LinkIndex l) {
        return topology.links[l].meaning == static_cast<std::uint8_t>(LinkMeaning::Send);
    });
}

/// What a store accepted and no longer has, though nobody completed it.
std::uint64_t goneFrom(const StationStats& store)
{
    const std::uint64_t accounted = store.completions + store.inSystem;
    return store.arrivals > accounted ? store.arrivals - accounted : 0;
}

/// The same of all stores together: what was lost there, or became a dead letter.
std::uint64_t goneFromAll(const Ledgers& ledgers)
{
    const ParkedLedger& parked = ledgers.parked;
    return lostItems(ledgers) - parked.expired - parked.removed + parked.deadLettered;
}

/// Where one source of requests fares that much worse than another, the sum of both says little.
constexpr double kFaresWorse = 0.05;

/// Several of one name are told apart by whom they call.
std::string sourceName(const Topology& topology, NodeIndex n, const std::vector<NodeIndex>& sources)
{
    const std::string& name = nameOf(topology, n);
    const bool isOnly = std::ranges::count(sources, name, [&](NodeIndex s) { return nameOf(topology, s); }) == 1;
    const auto links = topology.outgoing(n);
    return isOnly || links.empty() ? name : fmt::format("{} → {}", name, nameOf(topology, topology.links[links[0]].to));
}

/// Who failed, by source: "Shoppers → lean: 512 of 5,003 requests failed." Empty where they fare alike.
std::string sourcesText(const Simulation& simulation, const std::vector<char>& clients)
{
    const Topology& topology = simulation.topology();
    const auto failed = [&](NodeIndex n) { return sum(simulation.state().stations[n].failures); };
    const auto share = [&](NodeIndex n) {
        return static_cast<double>(failed(n)) / static_cast<double>(simulation.state().stations[n].arrivals);
    };
    std::vector<NodeIndex> sources;
    for (NodeIndex n = 0; n < clients.size(); ++n)
        if (clients[n] != 0 && simulation.state().stations[n].arrivals != 0)
            sources.push_back(n);
    if (sources.empty())
        return {};
    const auto [best, worst] = std::ranges::minmax(sources, {}, share);
    std::string text;
    for (const NodeIndex n : share(worst) - share(best) < kFaresWorse ? std::vector<NodeIndex>() : sources)
        fmt::format_to(std::back_inserter(text), "{}: {} of {} requests failed.\n", sourceName(topology, n, sources),
                       grouped(failed(n)), grouped(simulation.state().stations[n].arrivals));
    return text;
}

} // namespace

void VerdictWatch::Counts::add(const Counts& other)
{
    arrivals += other.arrivals;
    completions += other.completions;
    failures += other.failures;
}

double VerdictWatch::Counts::success() const
{
    const std::uint64_t settled = completions + failures;
    if (settled == 0)
        return arrivals >= kManyUnanswered ? 0 : 1;
    return static_cast<double>(completions) / static_cast<double>(settled);
}

void VerdictWatch::begin(const Simulation& simulation)
{
    *this = VerdictWatch(*m_vocabulary);
    m_nextSample = simulation.now() + kSecond;
    follow(simulation);
}

void VerdictWatch::follow(const Simulation& simulation)
{
    const Topology& topology = simulation.topology();
    m_kinds = KindTable(topology, *m_vocabulary);
    m_clients.clear();
    for (const TopologyNode& node : topology.nodes)
        m_clients.push_back(m_kinds.isClients(node) ? 1 : 0);
}

void VerdictWatch::sample(const Simulation& simulation)
{
    assert(simulation.now() == m_nextSample);
    closeSecond(simulation);
    m_nextSample += kSecond;
    if (m_open && m_active == 0)
        lookForRecovery(simulation);
}

void VerdictWatch::closeSecond(const Simulation& simulation)
{
    lookAtFaults(simulation);
    m_early.clear();
    m_ring[m_seconds++ % kWindow] = {m_second, backlogOf(simulation, m_kinds)};
    m_second = {};
    if (m_troubled)
        lookAtService(simulation.now());
}

// Faults and failures ----------------------------------------------------------------------------

void VerdictWatch::lookAtFaults(const Simulation& simulation)
{
    std::uint32_t begun = 0;
    SimTime newest;
    m_active = 0;
    for (const FaultSpec& fault : simulation.faults()) {
        if (!fault.begun)
            continue;
        ++begun;
        newest = std::max(newest, fault.from);
        if (fault.active)
            ++m_active;
        else
            m_lastEnd = std::max(m_lastEnd, fault.to);
    }
    if (begun > m_begun)
        beginTrouble(newest);
    m_begun = begun;
}

void VerdictWatch::beginTrouble(SimTime from)
{
    if (!m_open) {
        m_open = true;
        m_since = from;
        m_successBefore = window().success();
        m_facts.backlogBefore = mostBacklog();
        m_lastFailure.reset();
    }
    m_verdict.reset();
    m_impatient = false;
    m_facts.backlogBackAt.reset();
    m_facts.recoveredAt.reset();
    m_troubled = true;
    for (const Failure& failure : m_early)
        if (failure.at >= from)
            noteFailure(failure);
    m_early.clear();
}

void VerdictWatch::noteFailure(const Failure& failure)
{
    ++m_facts.reasons[static_cast<std::size_t>(failure.reason)];
    m_facts.firstFailure = m_facts.firstFailure.value_or(failure.at);
    m_facts.lastFailure = m_lastFailure = failure.at;
}

/// One that was at work is terminated from when it takes nothing new; being gone adds nothing to that.
void VerdictWatch::noteDeed(const Happening& happening)
{
    constexpr const char* kTerminated = "terminated";
    const auto isTold = [&](const Deed& deed) { return deed.node == happening.node && deed.done == kTerminated; };
    if (happening.milestone == Milestone::Launching)
        m_deeds.push_back({happening.at, happening.node, "launched"});
    else if ((happening.milestone == Milestone::Terminating || happening.milestone == Milestone::Terminated) &&
             std::ranges::none_of(m_deeds, isTold))
        m_deeds.push_back({happening.at, happening.node, kTerminated});
}

// The service ------------------------------------------------------------------------------------

VerdictWatch::Counts VerdictWatch::window() const
{
    Counts sum;
    for (const Second& second : m_ring)
        sum.add(second.counts);
    return sum;
}

double VerdictWatch::mostBacklog() const
{
    return std::ranges::max(m_ring, {}, &Second::backlog).backlog;
}

void VerdictWatch::lookAtService(SimTime now)
{
    const double success = window().success();
    if (success < m_facts.lowestSuccess) {
        m_facts.lowestSuccess = success;
        m_facts.lowestAt = now;
    }
    if (success < kOutBelow)
        m_facts.out += kSecond;
    m_facts.backlog = m_ring[(m_seconds - 1) % kWindow].backlog;
    if (m_facts.backlog > m_facts.backlogPeak) {
        m_facts.backlogPeak = m_facts.backlog;
        m_facts.backlogPeakAt = now;
    }
    if (m_active == 0 && !m_facts.backlogBackAt && m_facts.backlog <= m_facts.backlogBefore)
        m_facts.backlogBackAt = now - m_lastEnd < kSecond ? m_lastEnd : now;
}

bool VerdictWatch::serves() const { return window().success() >= m_successBefore; }

SimTime VerdictWatch::backSince(SimTime atLeast) const
{
    return std::max(
        {atLeast, m_lastFailure.value_or(atLeast), m_facts.backlogBackAt.value_or(atLeast)});
}

void VerdictWatch::lookForRecovery(const Simulation& simulation)
{
    const SimTime now = simulation.now();
    if (now - m_lastEnd >= kLiveWindow && serves() && m_facts.backlogBackAt) {
        m_facts.recoveredAt = backSince(m_lastEnd);
        m_open = false;
        give(simulation, false);
    } else if (!m_impatient && now - m_lastEnd >= kPatience) {
        m_impatient = true;
        give(simulation, false);
    }
}

void VerdictWatch::conclude(const Simulation& simulation, std::vector<std::string> missed)
{
    m_facts.missed = std::move(missed);
    const SimTime now = simulation.now();
    if (now > m_nextSample - kSecond)
        closeSecond(simulation);
    const bool drained = m_active == 0 ? m_facts.backlogBackAt.has_value()
                                       : m_facts.backlog <= m_facts.backlogBefore;
    if (m_open && now - m_since >= kLiveWindow && serves() && drained)
        m_facts.recoveredAt = backSince(m_active == 0 ? m_lastEnd : m_since);
    if (!m_open && m_troubled && window().success() < kOutBelow)
        m_facts.recoveredAt.reset(); // it went down again by itself
    give(simulation, true);
}

// The verdict ------------------------------------------------------------------------------------

void VerdictWatch::give(const Simulation& simulation, bool final)
{
    VerdictFacts known = facts(simulation);
    known.isEnd = final;
    RunVerdict verdict = judge(known);
    verdict.reasoning += sourcesText(simulation, m_clients);
    m_verdict = std::make_shared<const RunVerdict>(std::move(verdict));
    ++m_given;
}

VerdictFacts VerdictWatch::facts(const Simulation& simulation) const
{
    VerdictFacts facts = m_facts;
    facts.now = simulation.now();
    for (const FaultSpec& fault : simulation.faults())
        if (fault.begun)
            facts.faults.push_back(describe(fault, simulation.topology()));
    std::ranges::stable_sort(facts.faults, {}, &VerdictFault::from);
    for (const Deed& deed : m_deeds)
        facts.deeds.push_back({deed.at, nameOf(simulation.topology(), deed.node), deed.done});
    countRequests(facts, simulation);
    nameMessages(facts, simulation);
    return facts;
}

VerdictFault VerdictWatch::describe(const FaultSpec& fault, const Topology& topology) const
{
    VerdictFault words;
    words.kind = topology.faults[fault.kind]->id;
    words.past = words.kind;
    if (const FaultDescriptor* kind = m_vocabulary->fault(words.kind)) {
        words.past = kind->past.empty() ? kind->state : kind->past;
        words.isOrder = kind->endsItself;
    }
    if (fault.node != kNone) {
        const KindDescriptor& kind = m_kinds.of(topology.nodes[fault.node]);
        words.target = nameOf(topology, fault.node);
        words.targetKind = foldText(kind.name);
        words.countsPlaces = kind.isPlace;
    } else {
        const TopologyLink& link = topology.links[fault.link];
        words.target =
            fmt::format("{} → {}", nameOf(topology, link.from), nameOf(topology, link.to));
        words.targetKind = "link";
    }
    words.from = fault.from;
    if (!fault.active)
        words.to = fault.to;
    return words;
}

void VerdictWatch::countRequests(VerdictFacts& facts, const Simulation& simulation) const
{
    const std::vector<StationStats>& stations = simulation.state().stations;
    for (std::size_t n = 0; n < m_clients.size(); ++n) {
        if (m_clients[n] == 0)
            continue;
        facts.requests += stations[n].arrivals;
        facts.failed += sum(stations[n].failures);
    }
    facts.failedBefore = facts.failed - std::min(facts.failed, sum(facts.reasons));
}

void VerdictWatch::nameMessages(VerdictFacts& facts, const Simulation& simulation) const
{
    const Topology& topology = simulation.topology();
    facts.lost = lostItems(simulation.ledgers());
    facts.parked = simulation.ledgers().parked.parked();
    std::vector<NodeIndex> entries;
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
        if (topology.nodes[n].removed)
            continue;
        facts.hasMessages =
            facts.hasMessages || m_kinds.of(topology.nodes[n]).family == KindFamily::Messaging;
        if (m_kinds.isStore(topology.nodes[n]) && isFedBySenders(topology, n))
            entries.push_back(n);
    }
    if (entries.size() == 1 && goneFrom(simulation.state().stations[entries[0]]) == goneFromAll(simulation.ledgers()))
        facts.accepted = messagesOf(nameOf(topology, entries[0]));
}

} // namespace cloudyard

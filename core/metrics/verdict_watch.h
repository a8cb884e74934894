// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/engine/simulation.h"
#include "core/metrics/recorder.h"
#include "core/metrics/verdict.h"

namespace cloudyard {

/// Follows a run for its verdict. Whoever drives the simulation runs it in slices that end at
/// nextSample(), calls sample() there, and passes on what clients settle.
///
/// A verdict comes when the service has recovered from faults that are all over, or has not within
/// kPatience of their end, and from conclude(), at the end of the story. It stays until another
/// fault begins.
///
/// Watches only. Samples lie on whole seconds since begin(), so that the same run gets the same
/// verdict, whoever drives it. Thread: the simulation's. Cost: a few ns for a settled request,
/// sample() is linear in nodes and faults.
class VerdictWatch {
public:
    /// The live window, in samples of one second.
    static constexpr std::size_t kWindow = 10;
    /// After this long without recovery a verdict says so.
    static constexpr Duration kPatience = Duration::seconds(600);

    explicit VerdictWatch(const Vocabulary& vocabulary) : m_vocabulary(&vocabulary) {}

    /// Forgets everything and follows this run from its present time on.
    void begin(const Simulation& simulation);
    /// The topology may have grown: call it after every edit of the scene.
    void follow(const Simulation& simulation);

    [[nodiscard]] SimTime nextSample() const { return m_nextSample; }
    void sample(const Simulation& simulation);
    /// The story ends here. `missed` are the objectives that it has not met.
    void conclude(const Simulation& simulation, std::vector<std::string> missed);

    /// The newest one; null while there is none.
    [[nodiscard]] const std::shared_ptr<const RunVerdict>& verdict() const { return m_verdict; }
    /// Counts the verdicts given: a rise means a new one.
    [[nodiscard]] std::uint64_t given() const { return m_given; }

    void arrived(NodeIndex n) { m_second.arrivals += isClients(n); }
    void completed(NodeIndex n) { m_second.completions += isClients(n); }
    void failed(NodeIndex n, SimTime now, Reason reason)
    {
        if (!isClients(n))
            return;
        ++m_second.failures;
        if (m_troubled)
            noteFailure({now, reason});
        else
            m_early.push_back({now, reason});
    }

    void happened(const Happening& happening)
    {
        if (happening.milestone != Milestone::None)
            noteDeed(happening);
    }

private:
    /// What clients did in one second, or in a window of them.
    struct Counts {
        std::uint64_t arrivals = 0;
        std::uint64_t completions = 0;
        std::uint64_t failures = 0;
        void add(const Counts& other);
        /// Of what was settled; 0 when requests came and none was, 1 when none came.
        [[nodiscard]] double success() const;
    };
    struct Failure {
        SimTime at;
        Reason reason = Reason::None;
    };
    struct Deed {
        SimTime at;
        NodeIndex node = kNone;
        const char* done = "";
    };
    struct Second {
        Counts counts;
        double backlog = 0;
    };

    [[nodiscard]] bool isClients(NodeIndex n) const { return n < m_clients.size() && m_clients[n]; }
    void noteFailure(const Failure& failure);
    void noteDeed(const Happening& happening);
    void lookAtFaults(const Simulation& simulation);
    void beginTrouble(SimTime from);
    void closeSecond(const Simulation& simulation);
    void lookAtService(SimTime now);
    void lookForRecovery(const Simulation& simulation);
    [[nodiscard]] bool serves() const;
    [[nodiscard]] SimTime backSince(SimTime atLeast) const;
    [[nodiscard]] Counts window() const;
    [[nodiscard]] double mostBacklog() const;
    void give(const Simulation& simulation, bool final);
    [[nodiscard]] VerdictFacts facts(const Simulation& simulation) const;
    [[nodiscard]] VerdictFault describe(const FaultSpec& fault, const Topology& topology) const;
    void countRequests(VerdictFacts& facts, const Simulation& simulation) const;
    void nameMessages(VerdictFacts& facts, const Simulation& simulation) const;

    const Vocabulary* m_vocabulary;
    KindTable m_kinds;
    std::vector<char> m_clients; ///< by NodeIndex
    SimTime m_nextSample;
    std::array<Second, kWindow> m_ring{};
    std::size_t m_seconds = 0; ///< complete ones since begin()
    Counts m_second;           ///< the one under way

    std::vector<Failure>
        m_early;               ///< of the second under way, while no fault is known to have begun
    bool m_troubled = false;   ///< a fault has begun, ever
    bool m_open = false;       ///< one has, and there was no recovery yet
    std::uint32_t m_begun = 0; ///< faults that have
    std::uint32_t m_active = 0;
    SimTime m_since;                      ///< when the present trouble began
    SimTime m_lastEnd;                    ///< of a fault; of no meaning while one is active
    bool m_impatient = false;             ///< a verdict has said that there was no recovery
    double m_successBefore = 1;           ///< over the live window before the trouble
    std::optional<SimTime> m_lastFailure; ///< of the present trouble
    std::vector<Deed> m_deeds; ///< launches and ends
    VerdictFacts m_facts; ///< what is found on the way; the rest is filled in for a verdict
    std::shared_ptr<const RunVerdict> m_verdict;
    std::uint64_t m_given = 0;
};

} // namespace cloudyard

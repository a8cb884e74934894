// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/engine/simulation.h"
#include "core/metrics/live_window.h"
#include "core/metrics/log_line.h"
#include "core/metrics/scene_numbers.h"
#include "core/metrics/series.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// Nobody asks them and they ask others: people or programs from outside, who issue requests.
[[nodiscard]] bool issuesRequests(const KindDescriptor& kind);
/// Holds messages for others: what waits there is backlog.
[[nodiscard]] bool storesMessages(const KindDescriptor& kind);

/// The kinds of a topology's nodes as they describe themselves, by TopologyNode::kind.
class KindTable {
public:
    KindTable() = default;
    KindTable(const Topology& topology, const Vocabulary& vocabulary);
    [[nodiscard]] const KindDescriptor& of(const TopologyNode& node) const { return *m_kinds[node.kind]; }
    [[nodiscard]] bool isClients(const TopologyNode& node) const { return issuesRequests(of(node)); }
    [[nodiscard]] bool isStore(const TopologyNode& node) const { return storesMessages(of(node)); }

private:
    std::vector<const KindDescriptor*> m_kinds;
};

/// A metric's value from windowed numbers and the kind's gauges.
[[nodiscard]] double metricValue(const MetricDescriptor& metric, const LiveNumbers& numbers,
                                 std::span<const double> gauges);
/// Accepted items that will never be handled, since time 0: expired, dropped or given up in delivery. A dead letter is
/// lost once its queue has lost it, too: while it is parked somebody can still take it up.
[[nodiscard]] std::uint64_t lostItems(const Ledgers& ledgers);
/// What waits at this moment, for a picture of the whole: messages in stores, or, where there are none, requests in the
/// waiting lines of servers. Linear in the number of nodes.
[[nodiscard]] double waitingOf(const Simulation& simulation, const KindTable& kinds);
/// Messages that wait in stores at this moment. Linear in the number of nodes.
[[nodiscard]] double backlogOf(const Simulation& simulation, const KindTable& kinds);

/// What became of clients' requests of one class, whoever made them; those that were under way at restart() count as
/// they end.
struct ClassRecord {
    explicit ClassRecord(std::uint32_t slots) : window(slots) {}
    std::uint64_t arrivals = 0;
    std::uint64_t arrivalsThen = 0; ///< when the present slot began
    std::uint64_t completions = 0;
    ReasonCounts failures{};
    Histogram sojourns; ///< of complete slots; empty unless Recorder::Options::distributions
    LiveWindow window;

    /// In the slot that is filling.
    [[nodiscard]] std::uint32_t slotArrivals() const { return static_cast<std::uint32_t>(arrivals - arrivalsThen); }
};

/// How long things were at a node, and how long they waited there.
struct NodeTimes {
    Histogram sojourns;
    Histogram waits;
};

/// All that is recorded of a run while it goes on: distributions per node since begin() or restart(), rolling windows
/// per node, of all clients together, per class of requests and per link, a series with one row a window, and the event
/// log.
///
/// Watches only: with or without it a run has the same result. Whoever drives the simulation runs it in slices that
/// end at nextSample() and calls sample() there. Times, failures and happenings are fed by the simulation; arrivals and
/// departures are taken from its state, which is the simulation of begin() in every call.
/// Units: seconds and per second in all numbers handed out. Thread: the simulation's. Cost: about 5 ns a callback, no
/// allocation in steady state; sample() is linear in nodes and links; memory 0.7 KB a node at rest, some 10 KB a busy
/// one (with distributions 20 KB), and 4 bytes a metric and row of the series.
class Recorder final : public Observer {
public:
    struct Options {
        Duration window = Duration::seconds(1); ///< length of a slot and of a series row; positive
        std::uint32_t slots = 10;               ///< how many slots live numbers look back
        std::size_t logLines = 10'000;          ///< at least so many of the newest are kept
        /// The scene's percentiles in a row cover `slots` windows instead of one: for charts of little traffic.
        bool rollingPercentiles = false;
        /// Whether sojourns() and waits() are wanted, the distributions of the whole run: 512 bytes an octave and node.
        bool distributions = true;
    };

    explicit Recorder(const Vocabulary& vocabulary) : Recorder(vocabulary, Options{}) {}
    Recorder(const Vocabulary& vocabulary, Options options);

    /// Forgets everything and records this run from its present time on.
    void begin(const Simulation& simulation);
    /// Forgets distributions, windows and series, but neither log nor departures: the end of a warm-up.
    void restart(const Simulation& simulation);
    /// The topology may have grown: call it after every edit of the scene.
    void follow(const Simulation& simulation) { grew(simulation.topology()); }

    [[nodiscard]] SimTime nextSample() const { return m_nextSample; }
    /// Completes the slot and adds a row; the simulation's clock stands at nextSample().
    void sample(const Simulation& simulation);

    // Numbers of the window: the last `slots` complete slots and what has passed of the present one.
    [[nodiscard]] LiveNumbers live(const Simulation& simulation, NodeIndex n) const;
    [[nodiscard]] SceneNumbers scene(const Simulation& simulation) const;
    /// Writes the metrics of the node's kind, in its descriptor's order, as far as `out` reaches.
    void metrics(const Simulation& simulation, NodeIndex n, std::span<float> out) const;
    /// Since begin(): packets that left on a link, in the drawn direction or against it.
    [[nodiscard]] std::uint64_t departures(const Simulation& simulation, LinkIndex l, bool backward) const;
    [[nodiscard]] double departureRate(const Simulation& simulation, LinkIndex l, bool backward) const;

    /// Distributions since begin() or restart(), empty unless Options::distributions.
    [[nodiscard]] NodeTimes times(NodeIndex n) const;
    /// By number of the class, as far as any was seen.
    [[nodiscard]] std::span<const ClassRecord> classes() const { return m_classes; }
    [[nodiscard]] Histogram sojournsOfClass(std::uint8_t number) const;
    [[nodiscard]] LiveNumbers liveOfClass(std::uint8_t number, SimTime now) const;
    [[nodiscard]] const Series& series() const { return m_series; }
    /// For rows that every viewer has seen.
    void forgetRowsBefore(std::uint64_t row) { m_series.forgetBefore(row); }
    /// The first column of the node's metrics in the series. Members have none.
    [[nodiscard]] std::uint32_t column(NodeIndex n) const { return m_columns[n]; }
    [[nodiscard]] const KindTable& kinds() const { return m_kinds; }

    /// Appends the lines from this ordinal on, as far as they are kept.
    void copyLogSince(std::uint64_t ordinal, std::vector<LogLine>& out) const;
    [[nodiscard]] std::uint64_t logEnd() const { return m_logEnd; }

    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        if (n >= m_nodeCount || !m_nodes[n].window.hasRoom()) [[unlikely]]
            return completedInNewRoom(n, since, now);
        NodeRecord& record = m_nodes[n];
        record.window.completed(now - since);
        if (record.owner != kNone) [[unlikely]]
            completed(record.owner, since, now);
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason reason) override
    {
        NodeRecord& record = recordOf(n);
        if (reason != Reason::Deadline) // whoever gave up has counted it
            record.window.failed();
        if (record.owner != kNone) [[unlikely]]
            failed(record.owner, since, now, reason);
    }
    void waited(NodeIndex n, SimTime since, SimTime now) override
    {
        if (since != now || n >= m_nodeCount || m_nodes[n].owner != kNone)
            return waitedFor(n, now - since);
        m_nodes[n].window.didNotWait();
    }
    void requested(std::uint8_t requestClass) override
    {
        ClassRecord& record = recordOfClass(requestClass);
        ++record.arrivals;
    }
    void settled(std::uint8_t requestClass, SimTime since, SimTime now, Reason reason) override;
    void happened(const Happening& happening) override;
    void grew(const Topology& topology) override;
    /// Whose member a node is; kNone: nobody's.
    [[nodiscard]] NodeIndex ownerOf(NodeIndex n) const { return n < m_nodes.size() ? m_nodes[n].owner : kNone; }
    /// A line of the log in words of its own.
    void say(SimTime at, Severity severity, std::string sentence, Milestone milestone = Milestone::None);

private:
    struct NodeRecord {
        explicit NodeRecord(std::uint32_t slots) : window(slots) {}
        // Of complete slots; empty unless Options::distributions.
        Histogram sojourns;
        Histogram waits;
        LiveWindow window;
        NodeIndex owner = kNone;        ///< whose member it is: what is heard of it counts for its owner, too
        std::uint64_t arrivalsThen = 0; ///< when the present slot began
    };

    NodeRecord& recordOf(NodeIndex n)
    {
        if (n >= m_nodeCount) [[unlikely]]
            growNodes(n + std::size_t{1});
        return m_nodes[n];
    }
    ClassRecord& recordOfClass(std::uint8_t number)
    {
        if (number >= m_classes.size()) [[unlikely]]
            m_classes.resize(number + std::size_t{1}, ClassRecord(m_options.slots));
        return m_classes[number];
    }
    // Apart, so that the usual ways call nothing and are free of saved registers.
    void completedInNewRoom(NodeIndex n, SimTime since, SimTime now);
    void waitedFor(NodeIndex n, Duration wait);
    void growNodes(std::size_t count);
    void rollWindows(const Simulation& simulation);
    void keepNewestLines();
    void addRow(const Simulation& simulation);
    [[nodiscard]] LiveNumbers rowNumbers(const LiveWindow& window, double seconds) const;
    void writeMetrics(const Simulation& simulation, NodeIndex n, const LiveNumbers& numbers,
                      std::span<float> out) const;
    [[nodiscard]] Duration liveSpan(SimTime now) const;
    // In the slot that is filling: at the node itself, and with those of its members.
    [[nodiscard]] std::uint32_t arrivalsAt(const Simulation& simulation, NodeIndex n) const;
    [[nodiscard]] std::uint32_t arrivalsOf(const Simulation& simulation, NodeIndex n) const;
    /// Of all clients together, good until nodes are added.
    [[nodiscard]] LiveWindow::Group clients() const;
    [[nodiscard]] LiveNumbers liveOfClients(const Simulation& simulation, Duration span) const;

    const Vocabulary* m_vocabulary;
    Options m_options;
    KindTable m_kinds;
    std::vector<NodeRecord> m_nodes;
    std::vector<ClassRecord> m_classes; ///< by number, as far as any was seen
    std::uint32_t m_nodeCount = 0;      ///< of m_nodes
    std::vector<NodeIndex> m_clients;
    std::vector<NodeIndex> m_members;
    std::vector<std::uint32_t> m_slotArrivals; ///< scratch of rollWindows(), by NodeIndex
    mutable std::vector<const LiveWindow*> m_clientWindows;
    BucketCounter m_counter;
    std::vector<LinkTraffic> m_trafficBefore;            ///< at begin()
    std::vector<std::vector<LinkTraffic>> m_trafficThen; ///< ring: as it stood when each slot began
    std::size_t m_slot = 0;
    SimTime m_since; ///< of begin() or restart()
    SimTime m_nextSample;
    Series m_series;
    std::vector<std::uint32_t> m_columns;
    mutable std::vector<double> m_gauges;
    std::vector<LogLine> m_log;
    std::uint64_t m_logEnd = 0;
};

} // namespace cloudyard

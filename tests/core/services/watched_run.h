// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <stdexcept>
#include <string_view>
#include <vector>

#include "core/engine/simulation.h"
#include "core/services/registry.h"
#include "tests/support/scene_text.h"

namespace cloudyard::testing {

/// A run of a scene from a short text that writes down all that an observer sees.
class WatchedRun : private Observer {
public:
    struct End {
        NodeIndex node;
        SimTime since;
        SimTime at;
        Reason reason; ///< None: it completed
    };

    explicit WatchedRun(std::string_view sceneText)
        : m_scene(sceneFrom(sceneText, vocabulary())),
          m_simulation(*buildSimulation(m_scene))
    {
    }

    [[nodiscard]] Simulation& simulation() { return m_simulation; }
    [[nodiscard]] const Scene& scene() const { return m_scene; }
    [[nodiscard]] NodeIndex node(std::string_view id) const
    {
        return m_simulation.topology().findNode(id);
    }
    [[nodiscard]] LinkIndex link(std::string_view id) const
    {
        return m_simulation.topology().findLink(id);
    }

    void runTo(double seconds) { runTo(SimTime::fromSeconds(seconds)); }
    void runTo(SimTime time)
    {
        m_simulation.runUntil(time, this);
        if (const auto balanced = m_simulation.checkLedgers(); !balanced)
            throw std::logic_error(balanced.error().message());
    }
    std::uint32_t inject(std::string_view fault, std::string_view target)
    {
        return m_simulation.injectFault(*makeFault(m_simulation, fault, target), this);
    }
    void terminate(std::string_view node)
    {
        if (const auto done = terminateNode(m_simulation, node, this); !done)
            throw std::logic_error(done.error().message());
    }
    void clear(std::uint32_t fault) { m_simulation.clearFault(fault, this); }
    void change(std::string_view sceneText)
    {
        const Scene next = sceneFrom(sceneText, vocabulary());
        if (const auto applied = applyScene(m_simulation, m_scene, next, this); !applied)
            throw std::logic_error(applied.error().message());
        m_scene = next;
    }

    [[nodiscard]] const std::vector<Hop>& hops() const { return m_hops; }
    [[nodiscard]] const std::vector<SimTime>& arrivals() const
    {
        return m_arrivals;
    } ///< at the first node
    /// Departures of first packets over a link.
    [[nodiscard]] std::vector<SimTime> departures(std::string_view linkId,
                                                  CallClass callClass) const
    {
        std::vector<SimTime> times;
        for (const Hop& hop : m_hops)
            if (hop.link == link(linkId) && hop.callClass == callClass && !hop.isReply)
                times.push_back(hop.depart);
        return times;
    }
    /// How work of a node ended, in order.
    [[nodiscard]] std::vector<End> ends(std::string_view id) const
    {
        std::vector<End> found;
        for (const End& end : m_ends)
            if (end.node == node(id))
                found.push_back(end);
        return found;
    }
    /// When a line with this literal text was written about a node, or by it about another; never(): it was not.
    [[nodiscard]] SimTime whenSaid(std::string_view text, std::string_view about) const
    {
        for (const Happening& line : m_lines)
            if (line.text == text && (line.other == node(about) || (line.other == kNone && line.node == node(about))))
                return line.at;
        return SimTime::never();
    }
    [[nodiscard]] NodeView view(std::string_view id) const { return m_simulation.view(node(id)); }
    [[nodiscard]] double gauge(std::string_view id, int which) const
    {
        const NodeIndex n = node(id);
        const Topology& topology = m_simulation.topology();
        std::vector<double> gauges(static_cast<std::size_t>(topology.kinds[topology.nodes[n].kind]->gaugeCount));
        m_simulation.gauges(n, gauges);
        return gauges.at(static_cast<std::size_t>(which));
    }
    /// Runs event by event until the gauge has this value; never() when it has not by `end`.
    [[nodiscard]] SimTime whenGauge(std::string_view id, int which, double value, SimTime end)
    {
        while (m_simulation.now() < end && gauge(id, which) != value)
            m_simulation.step(end, this);
        return gauge(id, which) == value ? m_simulation.now() : SimTime::never();
    }

private:
    void hop(const Hop& hop) override { m_hops.push_back(hop); }
    void arrived(NodeIndex n, SimTime now) override
    {
        if (n == 0)
            m_arrivals.push_back(now);
    }
    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        m_ends.push_back({n, since, now, Reason::None});
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason reason) override
    {
        m_ends.push_back({n, since, now, reason});
    }

    void happened(const Happening& line) override { m_lines.push_back(line); }

    Scene m_scene;
    Simulation m_simulation;
    std::vector<Happening> m_lines;
    std::vector<Hop> m_hops;
    std::vector<End> m_ends;
    std::vector<SimTime> m_arrivals;
};

} // namespace cloudyard::testing

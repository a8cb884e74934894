// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/engine/observer.h"

namespace cloudyard {

/// Watches one event between a run and its observer, and says afterwards what it was. Changes no result. Refers to the
/// observer. Thread: the run's. Cost: that of the sentence.
class StepTeller final : public Observer {
public:
    explicit StepTeller(Observer& to) : Observer({.hops = to.interest().hops}), m_to(to) {}

    /// "step: web-lb has one more; web-lb asks web-a". Names are of this topology. Empty when the event spoke for
    /// itself in the log.
    [[nodiscard]] std::string sentence(const Topology& topology) const;

    void hop(const Hop& hop) override;
    void arrived(NodeIndex n, SimTime now) override;
    void completed(NodeIndex n, SimTime since, SimTime now) override;
    void failed(NodeIndex n, SimTime since, SimTime now, Reason reason) override;
    void requested(std::uint8_t requestClass) override { m_to.requested(requestClass); }
    void settled(std::uint8_t requestClass, SimTime since, SimTime now, Reason reason) override
    {
        m_to.settled(requestClass, since, now, reason);
    }
    void waited(NodeIndex n, SimTime since, SimTime now) override;
    void happened(const Happening& happening) override;
    void grew(const Topology& topology) override { m_to.grew(topology); }
    void vanished(CallIndex call, LinkIndex link, SimTime at) override;

private:
    /// The same thing of several nodes in one event: the first is told of.
    struct Stay {
        NodeIndex node = kNone;
        Duration time;
        Reason reason = Reason::None;
    };

    [[nodiscard]] std::string what(const Topology& topology) const;
    [[nodiscard]] std::string onward(const Topology& topology) const;

    Observer& m_to;
    std::optional<Stay> m_arrived;
    std::optional<Stay> m_completed;
    std::optional<Stay> m_failed;
    std::optional<Stay> m_waited;
    std::optional<Hop> m_hop; ///< the first that left
    int m_hops = 0;
    std::optional<LinkIndex> m_vanished;
    bool m_happened = false;
};

} // namespace cloudyard

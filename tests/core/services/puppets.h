// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <vector>

#include "core/engine/simulation.h"

namespace cloudyard::testing {

/// A run of a scene in which every instance is a puppet of the test: it calls when told to and does
/// nothing else; what calls it is kept waiting. So the rules of the other kinds can be asked one
/// call at a time, with exact times. One at a time in a thread.
class PuppetRun {
public:
    /// How a call of a puppet ended.
    struct Answer {
        SimTime at;
        NodeIndex puppet = kNone;
        CallClass callClass = {};
        CallOutcome outcome = {};
        Reason reason = {};
        std::vector<Delivery> deliveries; ///< what a receive brought
    };

    /// The text of `sceneFrom`; it must be sound. Set `latency=0 s` on links for round times.
    explicit PuppetRun(std::string_view sceneText);
    ~PuppetRun();
    PuppetRun(const PuppetRun&) = delete;
    PuppetRun& operator=(const PuppetRun&) = delete;

    /// Sends a new item along the link.
    void send(std::string_view link);
    /// Sends the last item again, as after an acknowledgement that was lost.
    void sendAgain(std::string_view link);
    /// Asks for messages over the poll link.
    void receive(std::string_view link, int count = 1);
    /// Deletes what a receive brought, over the poll link.
    void erase(std::string_view link, const Delivery& receipt);

    /// Runs to this second of simulated time, inclusive.
    void runTo(double seconds) { runTo(SimTime::fromSeconds(seconds)); }
    void runTo(SimTime time);

    [[nodiscard]] const std::vector<Answer>& answers() const { return m_answers; }
    /// The last answer; there must be one.
    [[nodiscard]] const Answer& last() const { return m_answers.back(); }
    /// Receives now and gives the only message that comes at once; there must be one.
    [[nodiscard]] Delivery receiveOne(std::string_view link);
    /// Receives now and says how many come at once.
    [[nodiscard]] std::size_t receiveCount(std::string_view link, int count = 10);

    [[nodiscard]] Simulation& simulation() { return m_simulation; }
    [[nodiscard]] const Ledgers& ledgers() const { return m_simulation.ledgers(); }
    [[nodiscard]] double gauge(std::string_view node, int which) const;

    /// For the puppets' behaviour.
    void answered(Context& context, NodeIndex puppet, CallIndex call);
    void census(const Context& context, NodeIndex puppet, Census& census) const;

private:
    struct Item {
        NodeIndex puppet;
        MessageIndex message;
        std::uint32_t serial;
    };
    void sendItem(LinkIndex link, const Item& item);

    Simulation m_simulation;
    std::vector<const KindBehaviour*> m_kinds;
    std::vector<Answer> m_answers;
    std::vector<Item> m_items;
    std::uint64_t m_traces = 0;
};

} // namespace cloudyard::testing

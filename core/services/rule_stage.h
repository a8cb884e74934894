// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "core/engine/simulation.h"
#include "core/model/scene.h"
#include "core/services/rule_puppet.h"

namespace cloudyard {

/// A run of a small scene on which a conformance rule is seen to hold. The scene is a text of `sceneFrom`; in it the
/// kind `puppet` stands for an instance that does nothing by itself: it calls when told to, writes down the answers and
/// keeps whoever calls it waiting. Set `latency=0 s` on links for round times. All that an observer sees is written
/// down. Every stretch of running ends with a check of the ledgers.
/// Errors: throws std::invalid_argument for a scene that is not sound, std::logic_error where a ledger does not
/// balance or something named is not there. Thread: any, one at a time.
class Stage : private Observer {
public:
    struct End {
        NodeIndex node;
        SimTime since;
        SimTime at;
        Reason reason; ///< None: it completed
    };

    /// A link's setting that a scene text cannot hold, since it has a = or a ; in it.
    struct OnLink {
        std::string_view link;
        std::string_view key;
        std::string value;
    };

    /// A file beside the scene.
    struct File {
        std::string name;
        std::string bytes;
    };

    explicit Stage(std::string_view sceneText, const std::vector<OnLink>& more = {}, std::vector<File> files = {});
    Stage(const Stage&) = delete;
    Stage& operator=(const Stage&) = delete;

    // Acting ------------------------------------------------------------------------------------------------
    /// Runs to this second of simulated time, inclusive.
    void runTo(double seconds) { runTo(SimTime::fromSeconds(seconds)); }
    void runTo(SimTime time);
    /// The same, short of it by a nanosecond.
    void runToJustBefore(double seconds) { runTo(SimTime{SimTime::fromSeconds(seconds).ns - 1}); }
    /// Handles one event, if there is one by then; else the clock moves there.
    void step(SimTime until) { m_simulation.step(until, this); }
    /// A puppet sends a new item along the link; into this message group, if one is stated, else as the link gives it.
    void send(std::string_view link, int times = 1, std::uint32_t group = 0);
    /// So many new items in one call; the answer says what became of each.
    void sendBatch(std::string_view link, int items);
    /// It sends its last item again, as after an acknowledgement that was lost.
    void sendAgain(std::string_view link);
    /// Asks for messages over the poll link, now; the answer comes when it comes.
    void receive(std::string_view link, int count = 1);
    /// The same with this attempt id.
    [[nodiscard]] std::vector<Delivery> receiveAs(std::string_view link, std::uint64_t attemptId, int count = 10);
    /// Receives now and gives the only message that comes at once; there must be one.
    [[nodiscard]] Delivery receiveOne(std::string_view link);
    /// Receives now and gives what comes at once.
    [[nodiscard]] std::vector<Delivery> receiveNow(std::string_view link, int count = 10);
    /// Receives now and says how many come at once.
    [[nodiscard]] std::size_t receiveCount(std::string_view link, int count = 10);
    /// Deletes what a receive brought, over the poll link.
    void erase(std::string_view link, const Delivery& receipt);
    /// Deletes so many in one call; the answer says what became of each.
    void eraseBatch(std::string_view link, const std::vector<Delivery>& receipts);
    /// Asks that the message stay hidden for so many seconds from now, over the poll link.
    void changeVisibility(std::string_view link, const Delivery& receipt, int seconds);
    /// Changes a setting of a node, as an edit of the scene does.
    void set(std::string_view node, std::string_view key, std::string_view value);
    /// Goes on with a changed scene; only where nobody is a puppet.
    void change(std::string_view sceneText);
    std::uint32_t inject(std::string_view fault, std::string_view target, const SettingMap& parameters = {});
    void clear(std::uint32_t fault) { m_simulation.clearFault(fault, this); }

    // Seeing ------------------------------------------------------------------------------------------------
    [[nodiscard]] SimTime now() const { return m_simulation.now(); }
    /// Whether nothing at all is left to happen.
    [[nodiscard]] bool isQuiet() { return m_simulation.nextEventTime() == SimTime::never(); }
    [[nodiscard]] NodeIndex node(std::string_view id) const;
    [[nodiscard]] LinkIndex link(std::string_view id) const;
    [[nodiscard]] const std::vector<PuppetAnswer>& answers() const { return puppets().answers; }
    /// The last answer; there must be one.
    [[nodiscard]] const PuppetAnswer& last() const { return answers().at(answers().size() - 1); }
    [[nodiscard]] const Ledgers& ledgers() const { return m_simulation.ledgers(); }
    /// A gauge among the node's metrics, by its key.
    [[nodiscard]] double metric(std::string_view node, std::string_view key) const;
    [[nodiscard]] StationStats station(std::string_view id) const { return m_simulation.station(node(id)); }
    [[nodiscard]] NodeView view(std::string_view id) const { return m_simulation.view(node(id)); }
    [[nodiscard]] const std::vector<Hop>& hops() const { return m_hops; }
    /// What a node has to say in these words; an empty note where nothing of the kind is said.
    [[nodiscard]] NodeNote note(std::string_view id, std::string_view text) const;
    /// Messages that failed for this reason, anywhere; that were dropped for it.
    [[nodiscard]] std::uint64_t failed(Reason why) const
    {
        return ledgers().messages.failed[static_cast<std::size_t>(why)];
    }
    [[nodiscard]] std::uint64_t dropped(Reason why) const
    {
        return ledgers().messages.dropped[static_cast<std::size_t>(why)];
    }
    /// Work of a node that failed for this reason.
    [[nodiscard]] std::uint64_t failures(std::string_view id, Reason why) const
    {
        return station(id).failures[static_cast<std::size_t>(why)];
    }
    /// Records of receives that somebody has, whatever became of the messages.
    [[nodiscard]] std::size_t deliveriesHeld() const { return m_simulation.state().deliveries.size(); }
    /// When packets left over a link, replies apart.
    [[nodiscard]] std::vector<SimTime> departures(std::string_view link, CallClass callClass) const;
    /// How many requests have left over a link.
    [[nodiscard]] double sent(std::string_view link) const
    {
        return static_cast<double>(departures(link, CallClass::Request).size());
    }
    /// When work came to a node.
    [[nodiscard]] std::vector<SimTime> arrivals(std::string_view id) const;
    /// How work of a node ended, in order.
    [[nodiscard]] std::vector<End> ends(std::string_view id) const;
    [[nodiscard]] std::uint64_t completed(std::string_view id) const { return station(id).completions; }
    /// When a line with this literal text was written in the log.
    [[nodiscard]] std::vector<SimTime> said(std::string_view text) const;
    /// When it was first; never() if it was not.
    [[nodiscard]] SimTime firstSaid(std::string_view text) const;
    /// The first number of the first such line; there must be one.
    [[nodiscard]] std::int64_t firstNumberSaid(std::string_view text) const;
    /// Whether there is a node of this id at the moment.
    [[nodiscard]] bool has(std::string_view id) const { return m_simulation.topology().findNode(id) != kNone; }
    /// The zone or region that a node stands in.
    [[nodiscard]] std::string_view placeOf(std::string_view id) const;
    /// In a scene with classes: what was told of clients' requests.
    struct OfClasses {
        std::uint64_t begun = 0;
        std::uint64_t answered = 0;
        std::uint64_t failed = 0;
    };
    [[nodiscard]] const OfClasses& ofClasses() const { return m_ofClasses; }
    /// How long work of a node waited before service began, in the order in which it did, in s.
    [[nodiscard]] std::vector<double> waits(std::string_view id) const;

private:
    struct Arrival {
        NodeIndex node;
        SimTime at;
    };

    void usePuppets();
    [[nodiscard]] PuppetPool& puppets();
    [[nodiscard]] const PuppetPool& puppets() const;
    void sendItem(LinkIndex link, const PuppetItem& item);
    CallIndex poll(std::string_view link, CallRequest request);
    [[nodiscard]] DeliveryIndex carried(const Delivery& receipt);

    void hop(const Hop& hop) override { m_hops.push_back(hop); }
    void happened(const Happening& line) override { m_lines.push_back(line); }
    void arrived(NodeIndex n, SimTime now) override { m_arrivals.push_back({n, now}); }
    void completed(NodeIndex n, SimTime since, SimTime now) override
    {
        m_ends.push_back({n, since, now, Reason::None});
    }
    void failed(NodeIndex n, SimTime since, SimTime now, Reason reason) override
    {
        m_ends.push_back({n, since, now, reason});
    }
    void requested(std::uint8_t) override { ++m_ofClasses.begun; }
    void settled(std::uint8_t, SimTime, SimTime, Reason reason) override
    {
        ++(reason == Reason::None ? m_ofClasses.answered : m_ofClasses.failed);
    }
    void waited(NodeIndex n, SimTime since, SimTime now) override { m_waits.push_back({n, since, now, Reason::None}); }

    Scene m_scene;
    std::vector<NodeId> m_puppetIds;
    std::vector<const KindBehaviour*> m_kinds;
    Simulation m_simulation;
    std::uint64_t m_traces = 0;
    std::vector<Happening> m_lines;
    std::vector<Hop> m_hops;
    std::vector<End> m_ends;
    std::vector<End> m_waits;
    std::vector<Arrival> m_arrivals;
    OfClasses m_ofClasses;
};

/// Whether such a scene cannot be run at all.
[[nodiscard]] bool isRefused(std::string_view scene);

/// `seconds` as an instant.
[[nodiscard]] inline SimTime at(double seconds) { return SimTime::fromSeconds(seconds); }

} // namespace cloudyard

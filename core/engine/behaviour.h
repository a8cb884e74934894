// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/base/result.h"
#include "core/engine/records.h"

namespace cloudyard {

class Context;
class Census;
struct FaultSpec;

/// The states of all nodes of one kind: plain values side by side. A copy of the pool has the same future.
class StatePool {
public:
    virtual ~StatePool() = default;
    [[nodiscard]] virtual std::unique_ptr<StatePool> clone() const = 0;
};

/// Something else that a node has to say: what it holds back, what it took out of the flow, a limit that is reached.
/// In the words of its kind, untranslated; {n} stands for `count`, {m} for `most`, {in} for the time until `at`, {age}
/// for the time since `at`, {other} for the name of a node.
struct NodeNote {
    enum class Tone : std::uint8_t { Calm, Watch, Bad };
    const char* text = ""; ///< the state: "{n} delayed"
    const char* more = ""; ///< why, or what comes next: "next in {in}"; left out while what it names is not known
    std::uint32_t count = 0;
    std::uint32_t most = 0;
    SimTime at = SimTime::never(); ///< never: not known
    NodeIndex other = kNone;
    Tone tone = Tone::Calm;
    bool operator==(const NodeNote&) const = default;
};

/// What a card, a pill or the inside of a node shows right now, in terms that every kind shares.
struct NodeView {
    /// Ending: takes nothing new and finishes what it holds. Gone: was terminated, nothing is left of it.
    enum class State : std::uint8_t { Ok, Warning, Failed, Off, Starting, PowerLost, Ending, Gone };
    State state = State::Ok;
    bool inService = true;            ///< gets work
    std::uint16_t stepsDone = 0;      ///< of a phase that is counted: "checking 1/2"
    std::uint16_t steps = 0;          ///< 0: not counted
    const char* phase = "";           ///< of its life, in a word: "booting", "draining"; empty: none to speak of
    std::uint32_t slotsUsed = 0;
    std::uint32_t slots = 0;   ///< 0: has none
    std::uint32_t waiting = 0;
    std::uint32_t waitingLimit = 0;
    SimTime until = SimTime::never(); ///< when a passing state such as Starting ends, as far as is known

    static constexpr std::size_t kMostNotes = 5;
    std::array<NodeNote, kMostNotes> notes{}; ///< the most urgent first
    std::uint8_t noteCount = 0;
    /// Beyond kMostNotes nothing is taken.
    void say(const NodeNote& note)
    {
        if (noteCount < kMostNotes)
            notes[noteCount++] = note;
    }
    [[nodiscard]] std::span<const NodeNote> said() const { return {notes.data(), noteCount}; }
};

/// What a fault or an action asks of a node besides power and process.
enum class Order : std::uint8_t {
    Purge,          ///< what is stored shall go
    MoveBack,       ///< dead letters shall go back to where they came from
    StopMovingBack,
    DeployVersion,  ///< what runs there shall be of a new version from now on
    Reboot,         ///< the machine shall start again
    Refresh,        ///< all machines shall be replaced
    Recover,        ///< the machine shall run on another host
};

/// What nodes of one kind do. All functions get the node by index; `Context::state<S>(node)` gives its state. Any may
/// be null when the kind has nothing to do there. No handler keeps pointers or references past its return.
struct KindBehaviour {
    const char* id = "";
    std::unique_ptr<StatePool> (*makePool)() = nullptr;
    /// Appends a fresh state for a node and returns its slot. `settings` is the kind's settings struct.
    std::uint32_t (*create)(StatePool&, const void* settings) = nullptr;
    /// New settings while running. What is under way is never killed.
    void (*configure)(Context&, NodeIndex, const void* settings) = nullptr;
    /// The node begins: at time 0, or when it was added during the run (then it boots first, if its kind boots).
    void (*start)(Context&, NodeIndex, bool duringRun) = nullptr;
    /// Links to or from the node, or what stands at their other ends, changed.
    void (*relink)(Context&, NodeIndex) = nullptr;
    void (*handle)(Context&, NodeIndex, const Event&) = nullptr;
    /// A call has arrived and the node is up. It must end in `reply` or `abandon`, now or later. The record comes along,
    /// here and in the next one; it stays where it is until its end.
    void (*called)(Context&, NodeIndex, CallIndex, Call&) = nullptr;
    /// A call of this node ended: read `outcome`, `reason`, `payload`. The record is gone after the return.
    void (*answered)(Context&, NodeIndex, CallIndex, Call&) = nullptr;
    /// Silence: all work in it is gone at once, nobody is told. With `on` it may start again. The engine itself ends
    /// the calls that the node holds or has issued, here and in the next two: forget them.
    void (*power)(Context&, NodeIndex, bool on) = nullptr;
    /// For services of a region, which keep something in each of its zones: such a zone has lost its power, or has it
    /// again.
    void (*zonePower)(Context&, NodeIndex, NodeIndex zone, bool on) = nullptr;
    /// Refusal: the process stops or starts; whoever waits for an answer gets an error at once.
    void (*process)(Context&, NodeIndex, bool running) = nullptr;
    /// The node leaves the scene: end the messages that it owns.
    void (*remove)(Context&, NodeIndex) = nullptr;
    /// The node shall end: it takes nothing new, finishes what it holds, and then calls `Context::retire`. Asked a
    /// second time it ends at once. Null: its kind has no such end.
    void (*terminate)(Context&, NodeIndex) = nullptr;
    /// What a link of this node leads to shall end: nothing new goes there, and once the grace is over it says so by
    /// `Context::release`. Null: there is no grace.
    void (*deregister)(Context&, NodeIndex, LinkIndex) = nullptr;
    /// A link that leads to this node has been released.
    void (*released)(Context&, NodeIndex, LinkIndex) = nullptr;
    /// A member of this node is no more (Growth); it may be removed at a later event.
    void (*retired)(Context&, NodeIndex, NodeIndex member) = nullptr;
    /// A dead letter of so many bytes comes here (`Context::deadLetter`); null: its kind takes none.
    void (*park)(Context&, NodeIndex, MessageIndex, NodeIndex source, std::uint32_t bytes) = nullptr;
    /// Null: it follows no order.
    void (*ordered)(Context&, NodeIndex, Order) = nullptr;
    /// The provider wants back what it lent (FaultBehaviour::reclaims): whether the node goes; it then sees to that
    /// itself. Null: it is nobody's but its user's.
    bool (*reclaimed)(Context&, NodeIndex, const FaultSpec&) = nullptr;
    /// A member of this node is one that goes.
    void (*memberReclaimed)(Context&, NodeIndex, NodeIndex member) = nullptr;
    /// What was wanted back can be had again.
    void (*givenBack)(Context&, NodeIndex) = nullptr;
    /// Names every message that the node owns at this moment.
    void (*census)(const Context&, NodeIndex, Census&) = nullptr;
    /// The kind's gauges, in the order of its metric descriptors' `gauge`.
    void (*gauges)(const Context&, NodeIndex, std::span<double> out) = nullptr;
    int gaugeCount = 0;
    NodeView (*view)(const Context&, NodeIndex) = nullptr;
};

/// What a fault kind does when it begins and ends. Faults may overlap: power and process are counted, not flagged.
struct FaultBehaviour {
    const char* id = "";
    void (*begin)(Context&, const FaultSpec&) = nullptr;
    void (*end)(Context&, const FaultSpec&) = nullptr; ///< null: there is nothing to undo
    /// Of one that ends by itself: it is over once its target says that what it was asked for is done, or that it got out
    /// of it on its own (Context::orderDone).
    std::optional<Order> order = {};
    /// While it lasts, what the provider lends is not to be had where it hits.
    bool reclaims = false;
    /// While it lasts, a share of the calls to the control plane of the region that it hits are turned away.
    bool throttles = false;
};

/// A pool for kinds whose nodes need nothing but a vector of states. State must be copyable and hold no pointers.
template <class State> class NodePool : public StatePool {
public:
    std::vector<State> states;
    [[nodiscard]] std::unique_ptr<StatePool> clone() const override
    {
        return std::make_unique<NodePool>(*this);
    }
};

} // namespace cloudyard

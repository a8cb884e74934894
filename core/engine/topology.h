// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/base/distribution.h"
#include "core/base/sim_time.h"
#include "core/base/zipf.h"
#include "core/engine/link_guard.h"
#include "core/engine/records.h"

namespace cloudyard {

struct KindBehaviour;
struct FaultBehaviour;

/// A random extra delay as 256 equally likely steps, interpolated: a few instructions a hop, the same on every
/// machine. In nanoseconds, one way.
struct DelayTable {
    std::array<std::uint32_t, 257> quantiles{};
    [[nodiscard]] std::int64_t sample(std::uint64_t bits) const
    {
        const std::uint64_t at = bits >> 56;
        const std::uint64_t low = quantiles[at];
        const std::uint64_t high = quantiles[at + 1];
        return static_cast<std::int64_t>(low + (((high - low) * ((bits >> 24) & 0xffff'ffffu)) >> 32));
    }
};

/// How attempts over a link are repeated. @source Exponential Backoff And Jitter, AWS Architecture Blog, 2015.
enum class Jitter : std::uint8_t { None, Full, Equal, Decorrelated };
struct RetryPolicy {
    std::uint32_t retries = 0;
    Duration base;
    Duration cap;
    Jitter jitter = Jitter::Full;
    bool doubles = true; ///< the pause; else it stays at its base
    /// The pause before retry number `attempt` (1 is the first), from one random draw. Decorrelated jitter asks for the
    /// pause before, too; for the first retry that is the base.
    [[nodiscard]] Duration delay(std::uint32_t attempt, std::uint64_t bits, Duration previous) const;
};

/// What the engine needs of a node on the hot path.
struct TopologyNode {
    std::uint64_t stable = 0; ///< hash of the scene's id: seeds and fingerprints use it, never the index
    std::uint32_t slot = 0;   ///< in its kind's pool
    std::uint16_t kind = 0;   ///< in Topology::kinds
    bool removed = false;     ///< gone from the scene; its index is never used again
    NodeIndex zone = kNone;   ///< the zone it stands in
    NodeIndex region = kNone; ///< the region it stands in
};

/// A link with the delays of its two directions, which follow from the places of its ends.
struct TopologyLink {
    std::uint64_t stable = 0;
    NodeIndex from = kNone;
    NodeIndex to = kNone;
    Duration forward;  ///< least one-way delay, drawn direction
    Duration backward; ///< the other way
    std::uint16_t jitterTable = 0; ///< in Topology::delays; table 0 is all zero
    std::uint8_t meaning = 0;      ///< LinkMeaning of the model
    bool removed = false;
    std::uint8_t option = 0;     ///< belongs to the meaning: which delivery policy a subscription has
    Duration timeout;
    std::uint64_t lossBelow = 0; ///< a hop whose draw is below this is lost; 0 never
    double probability = 1;      ///< of a send: how often work sends along it
    Duration messageDelay{-1};   ///< of a send: the message's own delay; negative: it states none
    std::uint32_t messageGroups = 0; ///< of a send: how many groups its items belong to; 0: to none
    double groupSkew = 0;        ///< 0: groups are equally likely; else group k has weight k^-skew
    std::uint32_t bodies = 0;    ///< of a send: how many different bodies there are; 0: every one is unlike the others
    bool groupsByKey = false;    ///< of a send: the group follows from the request's key, where it has one
    bool statesDedupId = true;   ///< of a send: each item has a de-duplication id of its own
    bool statesSize = false; ///< of a send: its items have sizes of their own, or so many attributes that a queue may
                             ///< refuse them; what they are its extra knows
    bool statesDeadline = false; ///< of a request: it says when its caller gives up
    bool isStencil = false;      ///< drawn at a node that has members: it carries nothing, each member has one like it
    LinkIndex drawnAs = kNone;   ///< of a member's link: its stencil
    RetryPolicy retry;
    GuardPolicy guard;
    Duration hedgeAfter{-1};     ///< of a request: unanswered for so long it is made a second time; negative: never

    /// The message group of an item, from one random draw: 1 to messageGroups. The weights are those of a power law
    /// between 1 and messageGroups + 1, cut to whole numbers.
    [[nodiscard]] std::uint32_t groupFrom(std::uint64_t bits) const;
};

/// A class of requests: what those that are made as such have in common, whoever works on them.
struct RequestClass {
    std::string name;         ///< empty: the number is not given to any class
    std::uint64_t stable = 0; ///< hash of all that defines it; names its draws
    Zipf keys;                ///< without any: they have none
    std::optional<Distribution> size; ///< a byte is a nanosecond here; none: no size is stated
};

/// What a kind knows of a node beyond its settings: what was read from a file. Immutable, shared by topologies.
struct NodeExtra {
    virtual ~NodeExtra() = default;
};

/// What kinds know of a link beyond its row: a filter, the make of messages. Immutable, shared by topologies.
struct LinkExtra {
    virtual ~LinkExtra() = default;
};

/// In a scene with classes of requests the last 6 bits of a trace are the number of its request's class, 0 for none: so
/// all that a request causes, however far, is known to be of its class, and its key and size follow from class and
/// trace.
inline constexpr std::uint64_t kClassNumbers = 64;

/// The immutable part of a run: who is linked to whom, how far apart, and which tables of behaviour apply. Shared by
/// copies of a simulation; an edit makes a new one in which every surviving node and link keeps its index.
class Topology {
public:
    std::vector<TopologyNode> nodes;
    std::vector<TopologyLink> links;
    std::vector<DelayTable> delays = std::vector<DelayTable>(1);
    std::vector<std::string> nodeIds;   ///< by NodeIndex, as in the scene
    std::vector<std::string> nodeNames; ///< what people read
    std::vector<std::string> linkIds;
    std::vector<std::shared_ptr<const LinkExtra>> extras; ///< by LinkIndex; null: nothing to know
    std::vector<std::shared_ptr<const NodeExtra>> nodeExtras; ///< by NodeIndex, perhaps fewer; null: nothing to know
    std::vector<RequestClass> classes; ///< by number; empty, or kClassNumbers of them, of which 0 is never given
    std::vector<double> priceIndex;     ///< by NodeIndex: of compute where it stands, against the list
    std::vector<NodeIndex> partOf; ///< by NodeIndex, perhaps fewer: whose member it is; kNone: it stands in the scene
    std::span<const KindBehaviour* const> kinds;
    std::span<const FaultBehaviour* const> faults;

    /// Live links that start or end at a node, in the order of the scene, without stencils. Valid after `index()`.
    [[nodiscard]] std::span<const LinkIndex> outgoing(NodeIndex node) const;
    [[nodiscard]] std::span<const LinkIndex> incoming(NodeIndex node) const;
    /// What the kinds know of a link, as `Extra`, which must be what they put there; null: nothing.
    template <class Extra> [[nodiscard]] const Extra* extra(LinkIndex l) const
    {
        return l < extras.size() ? static_cast<const Extra*>(extras[l].get()) : nullptr;
    }
    /// The same of a node.
    template <class Extra> [[nodiscard]] const Extra* nodeExtra(NodeIndex n) const
    {
        return n < nodeExtras.size() ? static_cast<const Extra*>(nodeExtras[n].get()) : nullptr;
    }
    /// Whose member a node is (Growth); kNone: it stands in the scene itself.
    [[nodiscard]] NodeIndex ownerOf(NodeIndex n) const { return n < partOf.size() ? partOf[n] : kNone; }
    /// What is seen of a link in the scene: of a member's the one that is drawn, else itself.
    [[nodiscard]] LinkIndex drawn(LinkIndex l) const
    {
        return links[l].drawnAs == kNone ? l : links[l].drawnAs;
    }
    /// The number of a class, which it gets if it has none yet; 0 when all are taken. Numbers follow from the class
    /// itself as far as they can, so that one more changes no other.
    [[nodiscard]] std::uint8_t numberOf(const RequestClass& of);
    /// Rebuilds the adjacency; called once by whoever builds the topology.
    void index();

    [[nodiscard]] NodeIndex findNode(std::string_view id) const; ///< kNone when unknown or removed; linear
    [[nodiscard]] LinkIndex findLink(std::string_view id) const;

private:
    std::vector<std::uint32_t> m_outStart, m_inStart;
    std::vector<LinkIndex> m_out, m_in;
};

} // namespace cloudyard

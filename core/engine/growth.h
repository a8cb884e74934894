// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "core/engine/context.h"

namespace cloudyard {

/// Nodes that come to a run, or leave it, in its midst without an edit of the scene: the members of a group. Collects
/// what shall change and does it at once, in a topology of its own: copies of the simulation keep theirs.
///
/// A member is part of a node of the scene, its owner. The links that are drawn at the owner are stencils: they carry
/// nothing, and each member gets links like them. Faults on a stencil, and edits, hit those of all members.
/// Indices are never used again; ids, and with them all chance, follow from the owner and a number.
/// For a handler of the owner's own events, as the last thing that it does with references into the topology: all of
/// them end with `apply`. Cost: linear in nodes and links, and in calls under way when something leaves.
class Growth {
public:
    explicit Growth(Context& context);

    /// A member of `owner`; its state lies in its kind's pool at `node.slot`. `number` tells it from all that the owner
    /// ever had.
    NodeIndex add(NodeIndex owner, TopologyNode node, std::uint64_t number);
    /// Where states of members are made.
    [[nodiscard]] StatePool& poolOf(std::uint16_t kind) { return m_state.pools[kind]; }
    /// A link like the stencil, in a row whose end at the owner is not stated yet (kNone).
    void connect(NodeIndex member, LinkIndex stencil, TopologyLink row);
    /// The member and its links leave.
    void remove(NodeIndex member);
    [[nodiscard]] bool changesAnything() const
    {
        return m_next->nodes.size() != m_nodesBefore || m_next->links.size() != m_linksBefore || !m_removed.empty();
    }
    /// Members begin as at time 0, or, during the run, as what is launched.
    void apply(bool duringRun);

private:
    void leave();
    void take();
    void relinkNeighbours();
    void sever();
    void start(bool duringRun);
    void tellOf(NodeIndex n);

    Context& m_context;
    SimulationState& m_state;
    std::shared_ptr<Topology> m_next;
    std::size_t m_nodesBefore;
    std::size_t m_linksBefore;
    std::vector<NodeIndex> m_removed;
    std::vector<LinkIndex> m_severed;
    std::vector<NodeIndex> m_neighbours; ///< whose links have changed, each once
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

#include "core/engine/topology.h"
#include "core/model/scene.h"
#include "core/services/network.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// Position of a kind in serviceKinds(), which is also its position in Topology::kinds; 65,535 when there is none.
[[nodiscard]] std::uint16_t kindIndex(std::string_view kind);

/// Makes the topology of a checked scene. With the topology of the scene before an edit, what survives keeps its
/// index, what is gone is marked removed, and new nodes have the slot kNone until somebody makes their state.
class TopologyBuilder {
public:
    TopologyBuilder(const Scene& scene, const Topology* before);
    [[nodiscard]] Result<std::shared_ptr<Topology>> build();

private:
    [[nodiscard]] const Node& nodeOf(const NodeId& id) const { return *m_byId.at(id.str()); }
    void learnIds();
    void markRemoved();
    [[nodiscard]] bool survives(LinkIndex l) const;
    [[nodiscard]] NodeIndex indexOf(const Node& node);
    void place(const Node& node);
    void planMembers(const Node& node);
    void settleMembers();
    void followStencils();
    [[nodiscard]] bool isMember(NodeIndex n) const { return m_topology.ownerOf(n) != kNone; }
    void planWays(LinkIndex l, const LinkSettings& settings);
    [[nodiscard]] Result<void> locate(const Node& node);
    void price();
    [[nodiscard]] NetworkPlace networkPlace(NodeIndex n) const;
    [[nodiscard]] Result<void> connect(const Link& link);
    [[nodiscard]] Result<void> compile();

    const Scene& m_scene;
    Topology m_topology;
    std::unordered_map<std::string_view, const Node*> m_byId;      ///< the scene's nodes
    std::unordered_map<std::string_view, const Link*> m_linksById; ///< the scene's links
    std::unordered_map<std::string, NodeIndex> m_nodes;            ///< indices that stay or are new
    std::unordered_map<std::string, LinkIndex> m_links;            ///< indices that stay
    std::unordered_map<NodeIndex, Whereabouts> m_whereabouts;
    std::unordered_map<NodeIndex, std::shared_ptr<MemberPlan>> m_plans; ///< of nodes that have members
};

} // namespace cloudyard

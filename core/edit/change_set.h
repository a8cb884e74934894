// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/base/ids.h"

namespace cloudyard {

/// What an edit did to a scene, by id: views redraw what it names, a run hears of what is not cosmetic.
/// An id stands at most once in each list; a node may be both moved and changed. Annotations stand among the nodes.
struct ChangeSet {
    std::vector<NodeId> nodesAdded;
    std::vector<NodeId> nodesRemoved;
    std::vector<NodeId> nodesChanged; ///< settings, name, parent, lock or group; an annotation's words or tint
    std::vector<NodeId> nodesMoved;   ///< position, size, collapsed or parent
    std::vector<LinkId> linksAdded;
    std::vector<LinkId> linksRemoved;
    std::vector<LinkId> linksChanged; ///< settings, label or via points
    bool sceneChanged = false;        ///< title, seed, duration, pace, notes or map
    bool experimentChanged = false;   ///< steps, objectives or expectations
    bool isCosmetic = true;           ///< presentation only: a run need not hear of it

    [[nodiscard]] bool empty() const;
    /// What the reverted edit does: what was added is removed.
    [[nodiscard]] ChangeSet reversed() const;
    /// This change, then that one. What is added and then removed cancels out.
    void append(const ChangeSet& next);

    bool operator==(const ChangeSet&) const = default;
};

} // namespace cloudyard

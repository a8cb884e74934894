// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/edit/edit.h"

namespace cloudyard {

/// What is held on the drawing: locked things stay where they stand, are not resized and not taken away; things of one
/// group are selected and moved together. Nodes and annotations alike. Groups do not lie in each other: what is grouped
/// leaves the group that it was in. Functions that compose edits do not apply them; all are linear in the scene.

/// Locks them, or unlocks them when all of them are locked.
[[nodiscard]] EditPtr makeLock(const Scene& scene, std::span<const NodeId> ids);
/// A new group of at least two.
[[nodiscard]] Result<EditPtr> makeGroup(const Scene& scene, std::span<const NodeId> ids);
/// Every group that one of them is in is dissolved.
[[nodiscard]] Result<EditPtr> makeUngroup(const Scene& scene, std::span<const NodeId> ids);

[[nodiscard]] bool isLocked(const Scene& scene, const NodeId& id);
/// Those that are not locked, in their order.
[[nodiscard]] std::vector<NodeId> unlockedOf(const Scene& scene, std::span<const NodeId> ids);
/// All of this one's group; itself alone when it is in none.
[[nodiscard]] std::vector<NodeId> groupOf(const Scene& scene, const NodeId& id);

/// Applies an edit unless it moves, resizes or takes away what is locked: then the scene is left as it was, and the
/// Error names the first such thing.
[[nodiscard]] Result<void> applyUnlessLocked(Edit& edit, Scene& scene);

} // namespace cloudyard

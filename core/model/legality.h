// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// The questions that an editor asks while somebody draws. Pure; an Error is a sentence to be shown at the pointer and
/// has no `where`. Each is linear in nodes and links.

/// Whether a new link from one node to another would be legal, and what it would mean.
[[nodiscard]] Result<LinkMeaning> canLink(const Scene& scene, const NodeId& from, const NodeId& to,
                                          const Vocabulary& vocabulary);

/// Whether a node of this kind may stand in `parent` (empty: on the map).
[[nodiscard]] Result<void> canPlace(const Scene& scene, std::string_view kind, const NodeId& parent,
                                    const Vocabulary& vocabulary);

/// Whether the fault may hit this node or link (a node's id is tried first).
[[nodiscard]] Result<void> canTarget(const Scene& scene, const FaultDescriptor& fault, std::string_view target);

/// What people call by one name may be several kinds: of those with the name of `like`, the one that may hit the node
/// or link ("Power loss" on a region). The Error says what that name may hit.
[[nodiscard]] Result<const FaultDescriptor*> faultFor(const Scene& scene, const Vocabulary& vocabulary,
                                                      const FaultDescriptor& like, std::string_view target);

/// Sentences for a card that cannot work as it stands: "nothing polls this queue", "no targets". Empty: fine.
[[nodiscard]] std::vector<std::string> hintsFor(const Scene& scene, const Node& node,
                                                const Vocabulary& vocabulary);
/// The same for every node, by its position in the scene, in one pass.
[[nodiscard]] std::vector<std::vector<std::string>> hintsForAll(const Scene& scene, const Vocabulary& vocabulary);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/edit/structure_edits.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// Composed edits of links, like those of compose.h: they choose ids, refuse what the vocabulary forbids with the
/// sentence that the user sees, and apply nothing.

/// A new node of the edit with a link to or from a node of the scene, as one step. `add` must add `made`.
enum class LinkEnd : std::uint8_t { From, To };
[[nodiscard]] Result<EditPtr> makeAddLinked(const Scene& scene, const Vocabulary& vocabulary,
                                            std::unique_ptr<AddNodesEdit> add, const NodeId& made,
                                            const NodeId& known, LinkEnd knownEnd);

/// A link with other ends. It keeps the settings that it may have there, and gets an id that says its new ends: steps
/// of the experiment and programs that name it, or the node that it led to, follow. The same ends: an edit that does
/// nothing.
struct Relinked {
    EditPtr edit;
    LinkId link; ///< what it is called then
};
[[nodiscard]] Result<Relinked> makeRelink(const Scene& scene, const Vocabulary& vocabulary, const LinkId& link,
                                          const NodeId& from, const NodeId& to);

/// Removes nodes (with what is in them) and links whatever led to them with whatever they led to, where that is legal.
[[nodiscard]] Result<EditPtr> makeRemoveAndJoin(const Scene& scene, const Vocabulary& vocabulary,
                                                std::span<const NodeId> nodes);

} // namespace cloudyard

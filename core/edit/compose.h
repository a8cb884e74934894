// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/edit/edit.h"
#include "core/edit/structure_edits.h"
#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// Functions that compose the edits behind what people do: drop, link, duplicate, paste. They choose ids and names, and
/// refuse what the vocabulary forbids, with the sentence that the user sees. They do not apply: the scene stays as it
/// is. New ids are never ids of the scene.

/// A node of this kind in `parent` (empty: on the map). Its id is the first free one: what stands in a zone is called
/// web-a, web-b, ... after the kind's default name, a place in a place after that (eu-a, eu-b), anything else plainly
/// (orders, orders-2). A given `stem` takes the place of the default name (a region's code, a city).
[[nodiscard]] Result<std::unique_ptr<AddNodesEdit>>
makeAddNode(const Scene& scene, const Vocabulary& vocabulary, std::string_view kind, const NodeId& parent,
            std::optional<Point> position, SettingMap settings = {}, std::string_view stem = {});

/// Nodes one in another, such as a region, its first zone and an instance, as one step: the first stands in `parent`,
/// each further one in the one before it. The last of the edit's ids is the innermost.
struct NewNode {
    std::string_view kind;
    std::optional<Point> position = {}; ///< relative to what it stands in
    SettingMap settings = {};
    std::string_view stem = {};
};
[[nodiscard]] Result<std::unique_ptr<AddNodesEdit>> makeAddNested(const Scene& scene, const Vocabulary& vocabulary,
                                                                  const NodeId& parent,
                                                                  std::span<const NewNode> nested);

/// A note or a frame, as given but with an id of its own. Any place will do, and the map.
[[nodiscard]] std::unique_ptr<AddNodesEdit> makeAddAnnotation(const Scene& scene, Annotation annotation);

/// A link, if it is legal.
[[nodiscard]] Result<std::unique_ptr<AddLinkEdit>> makeAddLink(const Scene& scene, const Vocabulary& vocabulary,
                                                               const NodeId& from, const NodeId& to);

/// Nodes into a place, each at its new position, if all of them may stand there.
[[nodiscard]] Result<EditPtr> makeReparent(const Scene& scene, const Vocabulary& vocabulary,
                                           std::vector<ReparentEdit::Move> moves);

/// Which links a copy gets besides those between the copied nodes.
enum class OuterLinks : std::uint8_t { Copied, Dropped };

/// Copies of nodes with all they contain (and of annotations), next to the originals; ids and names count on (web-a,
/// web-b). With the outer links (those that the vocabulary still allows) a copied instance works at once: that is
/// "launch another".
[[nodiscard]] Result<std::unique_ptr<AddNodesEdit>>
makeDuplicate(const Scene& scene, const Vocabulary& vocabulary, std::span<const NodeId> ids, Point offset,
              OuterLinks outer = OuterLinks::Copied);

/// The node with another name, or the annotation with other words. Its id follows as long as nothing refers to it (no
/// link, content, experiment, objective or expectation): then it becomes the name in lower case with hyphens, past what
/// the scene has. A name that says the same as the id is not stated.
[[nodiscard]] Result<EditPtr> makeRename(const Scene& scene, const NodeId& id, std::string_view name);

/// Part of a scene for the clipboard: the nodes, all they contain and the links between them, and annotations.
/// Positions of the outermost are kept, their parents are none. writeScene makes it a text.
[[nodiscard]] Scene sceneExtract(const Scene& scene, std::span<const NodeId> ids);

/// The whole of `fragment`, moved by `offset`, with ids of its own where they are taken. Each outermost node goes into
/// `parent` (empty: the map) or, if it may not stand there, into the nearest place around it where it may.
[[nodiscard]] Result<std::unique_ptr<AddNodesEdit>> makePaste(const Scene& scene, const Vocabulary& vocabulary,
                                                              const Scene& fragment, const NodeId& parent,
                                                              Point offset);

/// The same, each outermost node to a place and position of its own. Those that `targets` does not name stay on the
/// map, where they were.
struct PasteTarget {
    NodeId node; ///< of the fragment
    NodeId parent;
    std::optional<Point> position; ///< relative to the parent
};
[[nodiscard]] Result<std::unique_ptr<AddNodesEdit>> makePasteInto(const Scene& scene, const Vocabulary& vocabulary,
                                                                  const Scene& fragment,
                                                                  std::span<const PasteTarget> targets);

/// The id that follows: web-a gives web-b, orders-2 orders-3, orders orders-2; past what the scene has.
[[nodiscard]] NodeId nextNodeId(const Scene& scene, const NodeId& id);

} // namespace cloudyard

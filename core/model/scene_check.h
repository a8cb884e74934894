// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// How much one scene may hold. Beyond it a file is refused rather than tried.
inline constexpr std::size_t kMaxNodes = 100'000;
inline constexpr std::size_t kMaxLinks = 400'000;

/// Everything that must hold before a scene can run: ids unique and not empty, parents exist and form no cycle,
/// placements legal, links have both ends and a meaning, no duplicate link, settings parse and lie in range, faults and
/// objectives name things that exist and are possible. Returns the first error, which names node, link or step.
/// Kinds and keys that the vocabulary lacks are an error here (a scene with them can be kept, but not run).
[[nodiscard]] Result<void> checkScene(const Scene& scene, const Vocabulary& vocabulary);

/// All errors rather than the first: what `yard check` and an issues panel list.
[[nodiscard]] std::vector<Error> sceneErrors(const Scene& scene, const Vocabulary& vocabulary);

/// Sentences for a card that cannot work as it stands: "nothing polls this queue", "no targets". Empty: fine.
[[nodiscard]] std::vector<std::string> hintsFor(const Scene& scene, const Node& node, const Vocabulary& vocabulary);

/// Whether a new link from one node to another would be legal; the Error's sentence is shown while drawing it.
[[nodiscard]] Result<LinkMeaning> canLink(const Scene& scene, const NodeId& from, const NodeId& to, const Vocabulary& vocabulary);

/// Whether a node of this kind may stand in `parent` (empty: on the map).
[[nodiscard]] Result<void> canPlace(const Scene& scene, std::string_view kind, const NodeId& parent, const Vocabulary& vocabulary);

} // namespace cloudyard

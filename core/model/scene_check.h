// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/kind_descriptor.h"
#include "core/model/legality.h"
#include "core/model/scene.h"

namespace cloudyard {

/// How much one scene may hold. Beyond it a file is refused rather than tried.
inline constexpr std::size_t kMaxNodes = 100'000;
inline constexpr std::size_t kMaxLinks = 400'000;
inline constexpr std::size_t kMaxAnnotations = 10'000;

/// An error and the part of the scene that it is about: a file adds the line, an issues panel selects the part.
struct SceneIssue {
    enum class Part : std::uint8_t { Scene, Node, Link, Step, Objective, Expectation, Annotation };
    Part part = Part::Scene;
    std::size_t index = 0; ///< in the vector of that part; 0 for Scene
    Error error;           ///< `where` names the part: "node web-a, setting slots"
};

/// Everything that must hold before a scene can run: ids unique and not empty, parents exist and form no cycle,
/// placements legal, links have both ends and a meaning, no duplicate link, settings parse and lie in range, faults and
/// objectives name things that exist and are possible. Returns the first error, which names node, link or step.
/// Kinds and keys that the vocabulary lacks are an error here (a scene with them can be kept, but not run).
/// Whether a measure's metric exists is for core/metrics to say. About linear in the size of the scene.
[[nodiscard]] Result<void> checkScene(const Scene& scene, const Vocabulary& vocabulary);

/// All errors rather than the first, up to `most`: scene first, then nodes, links, steps, objectives, expectations,
/// annotations.
[[nodiscard]] std::vector<SceneIssue> sceneIssues(const Scene& scene, const Vocabulary& vocabulary,
                                                  std::size_t most = 1'000);
/// Their errors alone: what `yard check` lists.
[[nodiscard]] std::vector<Error> sceneErrors(const Scene& scene, const Vocabulary& vocabulary);

/// "node web-a", "link l1": how errors name the parts of a scene.
[[nodiscard]] std::string describe(const Node& node);
[[nodiscard]] std::string describe(const Link& link);
[[nodiscard]] std::string describe(const Annotation& annotation);

} // namespace cloudyard

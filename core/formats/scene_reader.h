// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "core/base/result.h"
#include "core/formats/json_value.h"
#include "core/model/scene.h"
#include "core/model/scene_check.h"

namespace cloudyard {

/// The line in which each part of a scene begins, in the order of the scene's vectors.
struct SceneLines {
    std::vector<std::uint32_t> nodes;
    std::vector<std::uint32_t> links;
    std::vector<std::uint32_t> experiment;
    std::vector<std::uint32_t> objectives;
    std::vector<std::uint32_t> expectations;
    std::vector<std::uint32_t> annotations;
    std::vector<std::pair<std::string, std::uint32_t>> members; ///< of the scene itself: "duration", "pace"

    /// The issue's error with its line in front: "line 12, node web-a, setting slots".
    [[nodiscard]] Error locate(const SceneIssue& issue) const;
};

struct ReadScene {
    Scene scene;
    SceneLines lines;
};

/// A tree of the newest format as a scene: structure only, whatever kinds and settings it names.
[[nodiscard]] Result<ReadScene> sceneFromJson(const JsonValue& root);

} // namespace cloudyard

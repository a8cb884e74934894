// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/scene.h"

namespace cloudyard::testing {

/// The scenes that every suite over all scenes runs: those that are shipped (scenes/**), then the
/// probe scenes (tests/core/services/probes), each sorted by name. A new file joins by itself.
[[nodiscard]] std::vector<std::filesystem::path> shippedSceneFiles();
[[nodiscard]] std::vector<std::filesystem::path> allSceneFiles();

/// Reads and checks a scene against the real vocabulary. Throws std::runtime_error with the file's
/// Error.
[[nodiscard]] Scene sceneFromFile(const std::filesystem::path& path);
/// A probe scene by the name that setting descriptors use: "shop".
[[nodiscard]] Scene probeScene(std::string_view name);

/// The file's name in letters, digits and underscores, as names of tests must be.
[[nodiscard]] std::string testName(const std::filesystem::path& path);

} // namespace cloudyard::testing

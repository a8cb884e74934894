// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// Scenes as files (`.yard`): JSON in UTF-8 with stable order and one element a line, format 1.
///
/// Guarantees: writeScene(parseScene(writeScene(x))) is the same text byte for byte, and parseScene(writeScene(x)) the
/// same scene, for every scene whose numbers are finite and whose texts are UTF-8. Keys, kinds and faults that this
/// version does not know are kept and written back. Bad input of any sort gives one Error whose `where` names line and
/// node ("line 12, node web-a, setting slots"); time and memory are linear in the file, which is refused above
/// kMostSceneBytes. Any thread. Functions with a path block on the disk; their Errors begin with the path.
inline constexpr std::size_t kMostSceneBytes = std::size_t{64} << 20;

/// Structure alone: what an editor can open, whether or not it can run.
[[nodiscard]] Result<Scene> parseScene(std::string_view utf8);

/// A scene that can run: structure, then everything that checkScene wants.
[[nodiscard]] Result<Scene> readScene(std::string_view utf8, const Vocabulary& vocabulary);

/// All errors of a scene, each with its line: what `yard check` lists. Empty: the scene can run.
[[nodiscard]] std::vector<Error> errorsInScene(std::string_view utf8, const Vocabulary& vocabulary);

[[nodiscard]] std::string writeScene(const Scene& scene);

/// From a file: it also knows the folder, in which files are looked for that its settings name.
[[nodiscard]] Result<Scene> loadScene(const std::filesystem::path& path, const Vocabulary& vocabulary);
/// Structure alone, from a file.
[[nodiscard]] Result<Scene> openScene(const std::filesystem::path& path);
[[nodiscard]] std::vector<Error> errorsInSceneFile(const std::filesystem::path& path, const Vocabulary& vocabulary);

/// Replaces the file in one step: whoever reads it sees the old scene or the new one, whole. Keeps its permissions,
/// follows symbolic links, and on an Error leaves the old file as it was. Refuses a scene that could not be read back.
[[nodiscard]] Result<void> saveScene(const std::filesystem::path& path, const Scene& scene);

} // namespace cloudyard

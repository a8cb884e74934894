// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include "core/base/result.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// Copies the files that a scene's settings name from the folder that the scene knows into the folder `to`, under the
/// same names, so that a scene saved there finds them. What lies there already with the same bytes stays; a file that
/// cannot be read is let be, the scene lacks it as before. Never replaces: an Error when another file of that name lies
/// there, and then nothing was copied. Its `where` is that file's path. Any thread; blocks on the disk.
[[nodiscard]] Result<void> copyNamedFiles(const Scene& scene, const Vocabulary& vocabulary,
                                          const std::filesystem::path& to);

} // namespace cloudyard

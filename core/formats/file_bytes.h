// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

#include "core/base/result.h"

namespace cloudyard {

/// Whole files, in one piece. Errors have no `where`: the caller knows the path.

/// Refuses what is no regular file (a folder, a pipe, a device) and what has more than `mostBytes`.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t mostBytes);

/// Writes a new file beside the old one, brings it to the disk and puts it in the old one's place in one step. The
/// permissions of the old file stay; a symbolic link stays and its target is replaced. On an Error the old file is
/// untouched and nothing is left behind.
[[nodiscard]] Result<void> replaceFile(const std::filesystem::path& path, std::string_view bytes);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

#include "core/base/result.h"
#include "core/formats/json_value.h"

namespace cloudyard {

/// The format of scene files that this version writes.
inline constexpr std::int64_t kSceneFormat = 1;

/// One step from a format to the next: changes the tree so that it is what the next format would have held. The
/// "format" key itself is counted on by `migrate`.
struct Migration {
    std::int64_t from = 0;
    Result<void> (*step)(JsonValue& root) = nullptr;
};

/// All steps of scene files, oldest first: one for each format before kSceneFormat.
[[nodiscard]] std::span<const Migration> sceneMigrations();

/// Leads the tree step by step to the format `newest`. Refuses a tree without a format, a format that is not a whole
/// number from 1 on, and newer formats by their number.
[[nodiscard]] Result<void> migrate(JsonValue& root, std::span<const Migration> steps, std::int64_t newest);

} // namespace cloudyard

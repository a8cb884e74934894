// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/base/result.h"

namespace cloudyard {

/// Whether a setting may name a file like this: a path with / from the scene's folder downwards, at most 200 bytes,
/// never out of that folder. Says nothing of whether there is one. An empty name is none, and fine. Any thread.
[[nodiscard]] Result<void> checkFileName(std::string_view name);

} // namespace cloudyard

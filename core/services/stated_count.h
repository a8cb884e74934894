// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>
#include <variant>

#include "core/model/scene.h"

namespace cloudyard {

/// What a node states for a count, for checks that compare settings with each other; `otherwise` where it states none,
/// or no number.
[[nodiscard]] inline std::int64_t statedCount(const Node& node, std::string_view key, std::int64_t otherwise)
{
    const SettingValue* value = node.settings.find(key);
    const auto* count = value == nullptr ? nullptr : std::get_if<std::int64_t>(value);
    return count == nullptr ? otherwise : *count;
}

} // namespace cloudyard

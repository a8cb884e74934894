// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/services/conformance_rule.h"

namespace cloudyard {

/// A stage with clients `c` of these settings, an instance `w` and the link "way" between them, without delays.
[[nodiscard]] std::string asking(std::string_view settings, std::string_view link = "",
                                 std::string_view server = "slots=100 service_time=constant 10 ms");

[[nodiscard]] std::span<const ConformanceRule> clientsRules();
/// A part of them.
[[nodiscard]] std::span<const ConformanceRule> clientsLoadRules();
/// Those of classes, keys, sizes and recorded loads.
[[nodiscard]] std::span<const ConformanceRule> clientsClassRules();
/// Those of what they count and leave behind.
[[nodiscard]] std::span<const ConformanceRule> clientsLifeRules();

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/services/conformance_rule.h"

namespace cloudyard {

[[nodiscard]] std::span<const ConformanceRule> clientsRules();
/// A part of them.
[[nodiscard]] std::span<const ConformanceRule> clientsLoadRules();
/// Those of classes, keys, sizes and recorded loads.
[[nodiscard]] std::span<const ConformanceRule> clientsClassRules();
/// Those of what they count and leave behind.
[[nodiscard]] std::span<const ConformanceRule> clientsLifeRules();

} // namespace cloudyard

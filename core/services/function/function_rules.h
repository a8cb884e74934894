// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/services/conformance_rule.h"

namespace cloudyard {

[[nodiscard]] std::span<const ConformanceRule> functionRules();
/// Parts of them: on what limits concurrency, on asynchronous events, and on queues.
[[nodiscard]] std::span<const ConformanceRule> functionLimitRules();
[[nodiscard]] std::span<const ConformanceRule> functionEventRules();
[[nodiscard]] std::span<const ConformanceRule> functionPollerRules();

} // namespace cloudyard

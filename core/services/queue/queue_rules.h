// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/services/conformance_rule.h"

namespace cloudyard {

/// A stage with a queue `q` of these settings, and a puppet `w` that sends to it over "in" and polls it over "out".
[[nodiscard]] std::string queueStage(std::string_view settings, std::string_view more = "");
/// The same with a dead-letter queue `d`, polled over "dead" and sent to over "direct".
[[nodiscard]] std::string deadLetterStage(std::string_view settings, std::string_view deadSettings = "");

/// All of the following, in this order.
[[nodiscard]] std::span<const ConformanceRule> queueRules();
[[nodiscard]] std::span<const ConformanceRule> queueLifeRules();
[[nodiscard]] std::span<const ConformanceRule> queueVisibilityRules();
[[nodiscard]] std::span<const ConformanceRule> queuePollingRules();
[[nodiscard]] std::span<const ConformanceRule> queueDeadLetterRules();
[[nodiscard]] std::span<const ConformanceRule> queueTenantRules();
[[nodiscard]] std::span<const ConformanceRule> queueFifoRules();
[[nodiscard]] std::span<const ConformanceRule> queueDedupRules();
[[nodiscard]] std::span<const ConformanceRule> queueBatchRules();
[[nodiscard]] std::span<const ConformanceRule> queueViewRules();
[[nodiscard]] std::span<const ConformanceRule> queueChangeRules();
[[nodiscard]] std::span<const ConformanceRule> queueBorderRules();

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/services/conformance_rule.h"

namespace cloudyard {

[[nodiscard]] std::span<const ConformanceRule> loadBalancerRules();
/// A part of them: on sticky sessions, flows and the codes of errors.
[[nodiscard]] std::span<const ConformanceRule> loadBalancerSessionRules();
/// A part of them: on what is seen of targets, on anomalies and on those that drain.
[[nodiscard]] std::span<const ConformanceRule> loadBalancerTargetRules();
/// A part of them: on how few targets may be healthy, and what the card says of what is done about it.
[[nodiscard]] std::span<const ConformanceRule> loadBalancerHealthRules();
/// A part of them: on idle timeouts, what its nodes take in each zone, and its bill.
[[nodiscard]] std::span<const ConformanceRule> loadBalancerCapacityRules();

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>

#include "core/services/conformance_rule.h"

namespace cloudyard {

/// All of them: life, scaling, mending.
[[nodiscard]] std::span<const ConformanceRule> autoScalingGroupRules();

/// By theme, a file each.
[[nodiscard]] std::span<const ConformanceRule> groupLifeRules();
[[nodiscard]] std::span<const ConformanceRule> groupScalingRules();
[[nodiscard]] std::span<const ConformanceRule> groupStepRules();
[[nodiscard]] std::span<const ConformanceRule> groupHealthRules();
[[nodiscard]] std::span<const ConformanceRule> groupSpotRules();
[[nodiscard]] std::span<const ConformanceRule> groupMoreRules();
[[nodiscard]] std::span<const ConformanceRule> groupControlRules();
[[nodiscard]] std::span<const ConformanceRule> groupPolicyRules();
[[nodiscard]] std::span<const ConformanceRule> groupWeightRules();
[[nodiscard]] std::span<const ConformanceRule> groupCommitmentRules();

/// The usual stage of these rules: clients by the clock, a balancer that checks at 1, 6, 11, ... s and drains for 20 s,
/// and a group `g` over the zones a and b whose instances have two slots and work a second on each request: a rate R
/// over n of them is a CPU utilisation of 50 R / n percent. A launch call takes 2 s, pending 10 s, the boot 20 s;
/// nothing on the way.
[[nodiscard]] std::string groupStage(std::string_view group, std::string_view clients = "rate=1/s");

/// The same group working off a queue `q`.
[[nodiscard]] std::string groupOnQueue(std::string_view group, std::string_view clients);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/services/conformance_rule.h"

namespace cloudyard {

[[nodiscard]] std::span<const ConformanceRule> instanceRules();
/// Parts of them: on workers, on the calls and sends of an instance, on spot instances, on what slows
/// work down, on pauses of a collector, on hibernation, on status checks, on programs.
[[nodiscard]] std::span<const ConformanceRule> instanceWorkerRules();
[[nodiscard]] std::span<const ConformanceRule> instanceWorkerLimitRules();
[[nodiscard]] std::span<const ConformanceRule> instanceCallingRules();
[[nodiscard]] std::span<const ConformanceRule> instanceSpotRules();
[[nodiscard]] std::span<const ConformanceRule> instanceCreditsRules();
[[nodiscard]] std::span<const ConformanceRule> instanceHeapRules();
[[nodiscard]] std::span<const ConformanceRule> instanceHibernationRules();
[[nodiscard]] std::span<const ConformanceRule> instanceStatusRules();
[[nodiscard]] std::span<const ConformanceRule> instanceProgramRules();

} // namespace cloudyard

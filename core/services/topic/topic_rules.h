// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/services/conformance_rule.h"

namespace cloudyard {

[[nodiscard]] std::span<const ConformanceRule> topicRules();
/// Parts of them.
[[nodiscard]] std::span<const ConformanceRule> topicFilterRules();
[[nodiscard]] std::span<const ConformanceRule> topicDeliveryRules();
[[nodiscard]] std::span<const ConformanceRule> topicViewRules();

} // namespace cloudyard

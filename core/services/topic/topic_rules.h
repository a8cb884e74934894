// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/services/conformance_rule.h"

namespace cloudyard {

/// A stage with a topic `t`, to which a puppet `w` publishes over "in", and whatever subscribes to it.
[[nodiscard]] std::string published(std::string_view subscribed, std::string_view in = "", std::string_view topic = "");
/// A FIFO topic with a FIFO queue `q` that is polled over "out"; publications come over "in" and leave over "to".
[[nodiscard]] std::string fifoTopic(std::string_view queue, std::string_view link);

[[nodiscard]] std::span<const ConformanceRule> topicRules();
/// Parts of them.
[[nodiscard]] std::span<const ConformanceRule> topicFilterRules();
[[nodiscard]] std::span<const ConformanceRule> topicDeliveryRules();
[[nodiscard]] std::span<const ConformanceRule> topicViewRules();

} // namespace cloudyard

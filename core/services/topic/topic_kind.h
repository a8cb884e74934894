// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/distribution.h"
#include "core/base/units.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// Fixed when the topic is created.
enum class TopicType : std::uint8_t { Standard, Fifo };

/// What is published goes to every subscription that wants it, as a copy of its own. A FIFO topic delivers each message
/// group in order to each subscription, and no de-duplication id twice within 5 minutes.
struct TopicSettings {
    TopicType type = TopicType::Standard;
    bool contentDedup = false;
    bool dedupByGroup = false;
    Rate publishQuota{300}; ///< FIFO
    Distribution publishLatency;
};

extern const ServiceKind kTopicKind;

} // namespace cloudyard

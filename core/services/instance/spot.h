// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/engine/context.h"

namespace cloudyard {

// Spot capacity is lent in pools, one for each instance type in each zone. A fault that reclaims
// takes whole pools of the place that it hits, or one instance; which of the pools, where it takes
// a share of them, follows from pool and fault.
// @source EC2 guide, spot instances: spot capacity pools.

/// Whether this fault takes this instance back.
[[nodiscard]] bool isReclaimed(const Context& context, const FaultSpec& fault, NodeIndex instance);

/// Whether no spot instance of this type is to be had in this zone right now.
[[nodiscard]] bool lacksSpot(const Context& context, NodeIndex zone, std::string_view type);

} // namespace cloudyard

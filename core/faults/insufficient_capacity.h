// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// A zone, or a whole region, has no room for another instance: launches there fail, what runs runs on. A group tries
/// its other zones.
extern const FaultKind kInsufficientCapacity;

} // namespace cloudyard

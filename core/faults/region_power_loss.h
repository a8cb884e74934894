// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// A region without power: silence in all of its zones. Its queues, topics and balancers keep what they hold, but
/// packets to and from them vanish.
extern const FaultKind kRegionPowerLoss;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// A zone without power: silence. Packets into it vanish, work in it is gone, callers learn by their own timeouts.
/// With the power back, what stands in it boots.
extern const FaultKind kZonePowerLoss;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// One instance without power, as when its host dies: silence, where a stopped process would refuse. Then it boots.
/// @source EC2 user guide, status checks: loss of system power is a failure of the system check.
extern const FaultKind kInstancePowerLoss;

} // namespace cloudyard

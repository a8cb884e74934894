// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// Nothing can be launched or terminated in a region, and no group mends or scales itself. The data plane runs on: what
/// is in service serves, balancers check and route.
extern const FaultKind kControlPlaneOutage;

} // namespace cloudyard

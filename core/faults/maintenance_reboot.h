// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// The provider restarts an instance for maintenance of its host. Never a function: its hosts are the provider's own
/// matter.
extern const FaultKind kMaintenanceReboot;

} // namespace cloudyard

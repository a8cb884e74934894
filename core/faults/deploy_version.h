// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// New code for a function. No fault, but an order given during the run: what comes from then on meets cold
/// environments.
extern const FaultKind kDeployVersion;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// What a queue stores is removed. No fault, but an order given during the run; it has no end of its own.
extern const FaultKind kPurgeQueue;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// A dead-letter queue moves back what it holds, for as long as the order stands.
extern const FaultKind kMoveBack;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// Packets over a link vanish, both ways, also those in the air.
extern const FaultKind kCutLink;

} // namespace cloudyard

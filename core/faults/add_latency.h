// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// Packets that leave on a link take longer, both ways, by the fault's delay; several such faults add up. Those in the
/// air when it begins or ends keep their time.
/// @source the fault injection document AWSFIS-Run-Network-Latency (DelayMilliseconds, default 200).
extern const FaultKind kAddLatency;

} // namespace cloudyard

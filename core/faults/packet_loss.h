// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// A share of the packets that leave on a link vanish, both ways, each by itself; several such faults and the link's
/// own loss are independent. With the same seed a greater share loses the same packets and more.
/// @source the fault injection document AWSFIS-Run-Network-Packet-Loss (LossPercent, default 7).
extern const FaultKind kPacketLoss;

} // namespace cloudyard

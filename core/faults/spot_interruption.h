// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// The provider takes spot capacity back: of a zone or region, or one instance. While it lasts
/// there is none.
extern const FaultKind kSpotInterruption;

} // namespace cloudyard

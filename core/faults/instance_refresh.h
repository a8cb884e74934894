// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// An Auto Scaling group replaces all its instances, a few at a time. It ends by itself.
extern const FaultKind kInstanceRefresh;

} // namespace cloudyard

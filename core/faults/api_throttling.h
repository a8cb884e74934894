// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// The control plane of a region turns a share of the calls away that launch or end an instance; callers try again.
extern const FaultKind kApiThrottling;

} // namespace cloudyard

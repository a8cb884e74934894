// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/faults/fault_registry.h"

namespace cloudyard {

/// The instance's process stops: refusal. Callers get an error at once; restored, it boots first.
extern const FaultKind kStopInstance;

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/context.h"

namespace cloudyard {

/// Says what the guards of a caller's links hold back right now: a breaker that is open (of several the one that lets
/// probes through last), one that is half open, a retry budget that is spent. Each is a warning where all is well
/// otherwise. Linear in its links; any kind that calls.
void sayGuards(const Context& context, NodeIndex caller, NodeView& view);

} // namespace cloudyard

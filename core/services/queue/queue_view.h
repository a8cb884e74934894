// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/context.h"

namespace cloudyard {

/// What a queue's card shows beside its numbers: what is held back and until when, what was taken out of the flow and
/// why, limits that are reached. Countdowns are exact or left out: they are found by looking at the oldest and at the
/// youngest kMostLookedAt messages, so that a long queue costs no more than that.
[[nodiscard]] NodeView queueView(const Context& context, NodeIndex n);

} // namespace cloudyard

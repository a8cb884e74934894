// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include "core/engine/context.h"

namespace cloudyard {

/// What a function's card and inspector say of it: environments that start, are idle or provisioned, what was throttled
/// and why, events and batches that wait and until when. Looks at some hundred environments, events and pollers at
/// most.
[[nodiscard]] NodeView functionView(const Context& context, NodeIndex function);
void functionGauges(const Context& context, NodeIndex function, std::span<double> out);
inline constexpr int kFunctionGauges = 33;

} // namespace cloudyard

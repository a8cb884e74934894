// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/engine/context.h"

namespace cloudyard {

/// The de-duplication id of an item that is sent to a FIFO queue or topic; none: the sender states none and contents do
/// not count. A stated id is the item's own, so that only a repeat of the same send has it. Of bodies there are as many
/// as the link says; without a number every one is unlike the others. By group: equal ids of two groups differ.
/// @source SQS SendMessage, CreateQueue.
[[nodiscard]] std::optional<std::uint64_t> dedupIdOf(const Context& context, const Call& send, bool byContent,
                                                     bool byGroup);

} // namespace cloudyard

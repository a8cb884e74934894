// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/purge_queue.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace purge_queue {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "purge-queue",
        .name = "Purge",
        .verb = "Purge",
        .state = "being purged",
        .past = "purged",
        .happens = "is purged",
        .undo = "",
        .endsItself = true,
        .help = "What was sent before is removed, within a minute; there is no way back",
        .targetKinds = {"queue"},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{node} is to be purged", .severity = Severity::Warning, .node = fault.node});
    context.order(fault.node, Order::Purge);
}

constexpr FaultBehaviour kBehaviour{.id = "purge-queue", .begin = begin, .order = Order::Purge};

} // namespace
} // namespace purge_queue

const FaultKind kPurgeQueue{&purge_queue::descriptor(), &purge_queue::kBehaviour};

} // namespace cloudyard

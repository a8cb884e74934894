// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/insufficient_capacity.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace insufficient_capacity {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "insufficient-capacity",
        .name = "Insufficient capacity",
        .verb = "Take away capacity",
        .state = "no capacity",
        .past = "had no capacity",
        .happens = "has no room for another instance",
        .help = "Launches in it fail, what runs there runs on; an Auto Scaling group tries its other zones",
        .targetKinds = {"zone", "region"},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report(
        {.at = {}, .text = "{node} has no room for another instance", .severity = Severity::Bad, .node = fault.node});
    context.beginShortage(fault.node);
}

void end(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{node} has capacity again", .severity = Severity::Good, .node = fault.node});
    context.endShortage(fault.node);
}

constexpr FaultBehaviour kBehaviour{"insufficient-capacity", begin, end};

} // namespace
} // namespace insufficient_capacity

/// @source EC2: InsufficientInstanceCapacity; FIS: api-insufficient-instance-capacity-error.
const FaultKind kInsufficientCapacity{&insufficient_capacity::descriptor(), &insufficient_capacity::kBehaviour};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/move_back.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace move_back {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "move-back",
        .name = "Move back",
        .verb = "Move back",
        .state = "moving back",
        .past = "moved back",
        .happens = "moves its dead letters back",
        .undo = "Stop",
        .endsItself = true,
        .help =
            "Dead letters go back to the queues they came from, as new messages, at the move-back rate; ended, what was moved stays moved",
        .targetKinds = {"queue"},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report(
        {.at = {}, .text = "{node} moves its dead letters back", .severity = Severity::Info, .node = fault.node});
    context.order(fault.node, Order::MoveBack);
}

void end(Context& context, const FaultSpec& fault) { context.order(fault.node, Order::StopMovingBack); }

constexpr FaultBehaviour kBehaviour{"move-back", begin, end, Order::MoveBack};

} // namespace
} // namespace move_back

const FaultKind kMoveBack{&move_back::descriptor(), &move_back::kBehaviour};

} // namespace cloudyard

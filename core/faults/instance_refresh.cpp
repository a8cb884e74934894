// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/instance_refresh.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace instance_refresh {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "instance-refresh",
        .name = "Refresh",
        .verb = "Refresh instances",
        .state = "being refreshed",
        .past = "refreshed",
        .happens = "replaces all its instances",
        .undo = "",
        .endsItself = true,
        .help = "All instances of the group are replaced by new ones of the present launch "
                "template, a few at a time, so that most are "
                "in service throughout",
        .targetKinds = {"auto-scaling-group"},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault) { context.order(fault.node, Order::Refresh); }

constexpr FaultBehaviour kBehaviour{
    .id = "instance-refresh", .begin = begin, .order = Order::Refresh};

} // namespace
} // namespace instance_refresh

/// @source EC2 Auto Scaling guide, instance refresh.
const FaultKind kInstanceRefresh{&instance_refresh::descriptor(), &instance_refresh::kBehaviour};

} // namespace cloudyard

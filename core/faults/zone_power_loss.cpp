// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/zone_power_loss.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "zone-power-loss",
        .name = "Zone power loss",
        .verb = "Cut power",
        .state = "power lost",
        .past = "lost",
        .help = "Silence: packets into the zone vanish and work in it is gone; callers learn only by their timeouts",
        .targetKinds = {"zone"},
    };
    return words;
}

/// The zone's own condition tells newcomers whether there is power.
void forZone(Context& context, NodeIndex zone, void (Context::*change)(NodeIndex))
{
    (context.*change)(zone);
    const auto& nodes = context.topology().nodes;
    for (NodeIndex n = 0; n < nodes.size(); ++n)
        if (nodes[n].zone == zone && n != zone && !nodes[n].removed)
            (context.*change)(n);
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{node} has lost power", .severity = Severity::Bad, .node = fault.node});
    forZone(context, fault.node, &Context::losePower);
}

void end(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{node} has power again", .severity = Severity::Good, .node = fault.node});
    forZone(context, fault.node, &Context::regainPower);
}

constexpr FaultBehaviour kBehaviour{"zone-power-loss", begin, end};

} // namespace

const FaultKind kZonePowerLoss{&descriptor(), &kBehaviour};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/control_plane_outage.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace control_plane_outage {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "control-plane-outage",
        .name = "Control plane outage",
        .verb = "Break the control plane",
        .state = "control plane down",
        .past = "had no control plane",
        .happens = "loses its control plane",
        .help =
            "Nothing is launched or terminated, alarms act in vain, and no group mends or scales itself; what runs runs on",
        .targetKinds = {"region"},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {},
                    .text = "the control plane of {node} does not answer",
                    .severity = Severity::Bad,
                    .node = fault.node});
    context.breakControl(fault.node);
}

void end(Context& context, const FaultSpec& fault)
{
    context.report({.at = {},
                    .text = "the control plane of {node} answers again",
                    .severity = Severity::Good,
                    .node = fault.node});
    context.mendControl(fault.node);
}

constexpr FaultBehaviour kBehaviour{"control-plane-outage", begin, end};

} // namespace
} // namespace control_plane_outage

/// @source AWS Fault Isolation Boundaries: static stability, data planes that outlive their control planes.
const FaultKind kControlPlaneOutage{&control_plane_outage::descriptor(), &control_plane_outage::kBehaviour};

} // namespace cloudyard

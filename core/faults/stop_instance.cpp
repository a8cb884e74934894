// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/stop_instance.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace stop_instance {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "stop-instance",
        .name = "Stop",
        .verb = "Stop",
        .state = "stopped",
        .happens = "is stopped",
        .undo = "Start",
        .help = "The process stops: callers get an error at once; started again, it boots first",
        .targetKinds = {"instance"},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{node} is stopped: it refuses every call", .severity = Severity::Bad,
                    .node = fault.node});
    context.stopProcess(fault.node);
}

void end(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{node} is started again", .severity = Severity::Good, .node = fault.node});
    context.startProcess(fault.node);
}

constexpr FaultBehaviour kBehaviour{"stop-instance", begin, end};

} // namespace
} // namespace stop_instance

const FaultKind kStopInstance{&stop_instance::descriptor(), &stop_instance::kBehaviour};

} // namespace cloudyard

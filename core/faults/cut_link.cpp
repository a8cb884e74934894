// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/cut_link.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace cut_link {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "cut-link",
        .name = "Cut link",
        .verb = "Cut",
        .state = "cut",
        .happens = "is cut",
        .undo = "Mend",
        .help = "Packets over the link vanish, both ways; both ends learn only by their timeouts",
        .targetKinds = {},
        .targetsLinks = true,
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{link} is cut", .severity = Severity::Bad, .link = fault.link});
    context.cut(fault.link);
}

void end(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{link} is mended", .severity = Severity::Good, .link = fault.link});
    context.mend(fault.link);
}

constexpr FaultBehaviour kBehaviour{"cut-link", begin, end};

} // namespace
} // namespace cut_link

const FaultKind kCutLink{&cut_link::descriptor(), &cut_link::kBehaviour};

} // namespace cloudyard

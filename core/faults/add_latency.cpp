// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/add_latency.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace add_latency {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "add-latency",
        .name = "Latency",
        .verb = "Slow down",
        .state = "slow",
        .happens = "slows down",
        .undo = "End delay",
        .help = "Each packet over the link takes this much longer, both ways",
        .targetKinds = {},
        .targetsLinks = true,
        .parameters = {{.key = "delay",
                        .label = "Added delay",
                        .type = SettingType::Time,
                        .defaultText = "200 ms",
                        .min = 0,
                        .max = 60,
                        .applies = Applies::ToNewWork,
                        .help = "Each way, on top of what the link takes anyway",
                        .source = "AWSFIS-Run-Network-Latency, DelayMilliseconds: default 200",
                        .probe = {"fault-add-latency", "0 ms", "150 ms"},
                        .assign = bind<&FaultValues::delay>}},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {},
                    .text = "{link} is slower by {1} ms each way",
                    .severity = Severity::Bad,
                    .link = fault.link,
                    .first = fault.values.delay.ns / 1'000'000});
    context.impair(fault.link);
}

void end(Context& context, const FaultSpec& fault)
{
    context.report({.at = {}, .text = "{link} is as fast as before", .severity = Severity::Good, .link = fault.link});
    context.impair(fault.link);
}

constexpr FaultBehaviour kBehaviour{"add-latency", begin, end};

} // namespace
} // namespace add_latency

const FaultKind kAddLatency{&add_latency::descriptor(), &add_latency::kBehaviour};

} // namespace cloudyard

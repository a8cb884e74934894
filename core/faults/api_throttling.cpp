// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/api_throttling.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace api_throttling {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "api-throttling",
        .name = "API throttling",
        .verb = "Throttle its API",
        .state = "API throttled",
        .past = "throttled its API",
        .happens = "throttles calls that launch or terminate instances",
        .help = "A share of the calls that launch or terminate instances are turned away; groups try again after a pause "
                "that doubles. What runs runs on, and is billed",
        .targetKinds = {"region"},
        .parameters = {{.key = "share",
                        .label = "Share turned away",
                        .type = SettingType::Probability,
                        .defaultText = "0.8",
                        .min = 0,
                        .max = 1,
                        .applies = Applies::ToNewWork,
                        .help = "Of the calls, each by chance",
                        .source = "FIS: inject-api-throttle-error, percentage",
                        .probe = {"fault-api-throttling", "0", "0.9"},
                        .assign = bind<&FaultValues::share>}},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {},
                    .text = "{node} throttles {1} % of the calls that launch or terminate instances",
                    .severity = Severity::Bad,
                    .node = fault.node,
                    .first = static_cast<std::int64_t>(fault.values.share * 100 + 0.5)});
}

void end(Context& context, const FaultSpec& fault)
{
    context.report({.at = {},
                    .text = "{node} throttles no more calls",
                    .severity = Severity::Good,
                    .node = fault.node});
}

constexpr FaultBehaviour kBehaviour{
    .id = "api-throttling", .begin = begin, .end = end, .throttles = true};

} // namespace
} // namespace api_throttling

/// @source EC2 API guide, request throttling; FIS: inject-api-throttle-error.
const FaultKind kApiThrottling{&api_throttling::descriptor(), &api_throttling::kBehaviour};

} // namespace cloudyard

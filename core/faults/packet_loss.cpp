// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/packet_loss.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace packet_loss {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "packet-loss",
        .name = "Packet loss",
        .verb = "Lose packets",
        .state = "losing packets",
        .happens = "loses packets",
        .undo = "Mend",
        .help = "A share of the packets over the link vanish, both ways; callers learn by their timeouts",
        .targetKinds = {},
        .targetsLinks = true,
        .parameters = {{.key = "share",
                        .label = "Share lost",
                        .type = SettingType::Probability,
                        .defaultText = "0.07",
                        .min = 0,
                        .max = 1,
                        .applies = Applies::ToNewWork,
                        .help = "Of the packets, each way, on top of the link's own loss",
                        .source = "AWSFIS-Run-Network-Packet-Loss, LossPercent: default 7",
                        .probe = {"fault-packet-loss", "0", "0.3"},
                        .assign = bind<&FaultValues::share>}},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {},
                    .text = "{link} loses {1} % of its packets",
                    .severity = Severity::Bad,
                    .link = fault.link,
                    .first = static_cast<std::int64_t>(fault.values.share * 100 + 0.5)});
    context.impair(fault.link);
}

void end(Context& context, const FaultSpec& fault)
{
    context.report(
        {.at = {}, .text = "{link} loses no more packets than before", .severity = Severity::Good, .link = fault.link});
    context.impair(fault.link);
}

constexpr FaultBehaviour kBehaviour{"packet-loss", begin, end};

} // namespace
} // namespace packet_loss

const FaultKind kPacketLoss{&packet_loss::descriptor(), &packet_loss::kBehaviour};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/region_power_loss.h"

#include "core/faults/power.h"

namespace cloudyard {
namespace region_power_loss {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "region-power-loss",
        .name = "Power loss",
        .verb = "Cut power",
        .state = "power lost",
        .past = "lost",
        .happens = "loses power",
        .help = "Silence: every zone goes dark; regional services keep what they hold, but nobody reaches them",
        .targetKinds = {"region"},
    };
    return words;
}

constexpr FaultBehaviour kBehaviour{"region-power-loss", losePower, regainPower};

} // namespace
} // namespace region_power_loss

const FaultKind kRegionPowerLoss{&region_power_loss::descriptor(), &region_power_loss::kBehaviour};

} // namespace cloudyard

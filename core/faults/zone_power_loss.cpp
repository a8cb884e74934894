// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/zone_power_loss.h"

#include "core/faults/power.h"

namespace cloudyard {
namespace zone_power_loss {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "zone-power-loss",
        .name = "Power loss",
        .verb = "Cut power",
        .state = "power lost",
        .past = "lost",
        .happens = "loses power",
        .help = "Silence: packets into the zone vanish and work in it is gone; callers learn only by their timeouts",
        .targetKinds = {"zone"},
    };
    return words;
}

constexpr FaultBehaviour kBehaviour{"zone-power-loss", losePower, regainPower};

} // namespace
} // namespace zone_power_loss

const FaultKind kZonePowerLoss{&zone_power_loss::descriptor(), &zone_power_loss::kBehaviour};

} // namespace cloudyard

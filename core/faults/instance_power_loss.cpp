// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/instance_power_loss.h"

#include "core/faults/power.h"

namespace cloudyard {
namespace instance_power_loss {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "instance-power-loss",
        .name = "Power loss",
        .verb = "Cut power",
        .state = "power lost",
        .past = "lost",
        .happens = "loses power",
        .help = "Silence, as when its host dies: work in it is gone; callers learn only by their timeouts",
        .targetKinds = {"instance"},
    };
    return words;
}

/// A machine that is moved to another host has left the dark one behind.
constexpr FaultBehaviour kBehaviour{
    .id = "instance-power-loss", .begin = losePower, .end = regainPower, .order = Order::Recover};

} // namespace
} // namespace instance_power_loss

const FaultKind kInstancePowerLoss{&instance_power_loss::descriptor(), &instance_power_loss::kBehaviour};

} // namespace cloudyard

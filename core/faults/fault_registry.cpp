// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/fault_registry.h"

#include <array>
#include <vector>

#include "core/faults/cut_link.h"
#include "core/faults/stop_instance.h"
#include "core/faults/zone_power_loss.h"

namespace cloudyard {

std::span<const FaultKind> faultKinds()
{
    static const std::array kinds{kStopInstance, kZonePowerLoss, kCutLink};
    return kinds;
}

std::span<const FaultBehaviour* const> faultBehaviours()
{
    static const std::vector<const FaultBehaviour*> behaviours = [] {
        std::vector<const FaultBehaviour*> all;
        for (const FaultKind& kind : faultKinds())
            all.push_back(kind.behaviour);
        return all;
    }();
    return behaviours;
}

} // namespace cloudyard

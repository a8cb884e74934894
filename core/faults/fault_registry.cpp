// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/fault_registry.h"

#include <array>
#include <vector>

#include "core/faults/add_latency.h"
#include "core/faults/api_throttling.h"
#include "core/faults/control_plane_outage.h"
#include "core/faults/cut_link.h"
#include "core/faults/deploy_version.h"
#include "core/faults/instance_power_loss.h"
#include "core/faults/instance_refresh.h"
#include "core/faults/insufficient_capacity.h"
#include "core/faults/maintenance_reboot.h"
#include "core/faults/move_back.h"
#include "core/faults/packet_loss.h"
#include "core/faults/purge_queue.h"
#include "core/faults/region_power_loss.h"
#include "core/faults/spot_interruption.h"
#include "core/faults/stop_instance.h"
#include "core/faults/zone_power_loss.h"

namespace cloudyard {

std::span<const FaultKind> faultKinds()
{
    static const std::array kinds{kZonePowerLoss, kRegionPowerLoss, kStopInstance, kInstancePowerLoss,
                                  kCutLink,       kAddLatency,      kPacketLoss,   kPurgeQueue, kMoveBack,
                                  kInsufficientCapacity, kControlPlaneOutage, kDeployVersion,
                                  kMaintenanceReboot, kSpotInterruption,
                                  kApiThrottling, kInstanceRefresh};
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

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/maintenance_reboot.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace maintenance_reboot {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "maintenance-reboot",
        .name = "Maintenance",
        .verb = "Reboot for maintenance",
        .state = "being rebooted",
        .past = "rebooted",
        .happens = "is rebooted by the provider",
        .undo = "",
        .endsItself = true,
        .help =
            "The provider restarts the machine, as it has to now and then: callers get an error at once, and it boots; it is "
            "billed on. Functions know no such thing",
        .targetKinds = {"instance"},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault) { context.order(fault.node, Order::Reboot); }

constexpr FaultBehaviour kBehaviour{.id = "maintenance-reboot", .begin = begin, .order = Order::Reboot};

} // namespace
} // namespace maintenance_reboot

const FaultKind kMaintenanceReboot{&maintenance_reboot::descriptor(), &maintenance_reboot::kBehaviour};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/deploy_version.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace deploy_version {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "deploy-new-version",
        .name = "Deploy",
        .verb = "Deploy new version",
        .state = "being deployed",
        .past = "deployed anew",
        .happens = "gets a new version",
        .undo = "",
        .endsItself = true,
        .help =
            "What comes from now on runs the new version, in environments that start cold; what is under way finishes, and "
            "provisioned environments are replaced one by one",
        .targetKinds = {"function"},
    };
    return words;
}

void begin(Context& context, const FaultSpec& fault) { context.order(fault.node, Order::DeployVersion); }

constexpr FaultBehaviour kBehaviour{.id = "deploy-new-version", .begin = begin, .order = Order::DeployVersion};

} // namespace
} // namespace deploy_version

const FaultKind kDeployVersion{&deploy_version::descriptor(), &deploy_version::kBehaviour};

} // namespace cloudyard

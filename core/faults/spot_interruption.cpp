// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/faults/spot_interruption.h"

#include "core/engine/context.h"

namespace cloudyard {
namespace spot_interruption {
namespace {

const FaultDescriptor& descriptor()
{
    static const FaultDescriptor words{
        .id = "spot-interruption",
        .name = "Spot interruption",
        .verb = "Take spot capacity back",
        .state = "no spot capacity",
        .past = "without spot capacity",
        .happens = "has no spot capacity to lend",
        .undo = "Lend again",
        .help = "Spot instances are recommended to be replaced, get two minutes' notice, and are "
                "interrupted; until it ends none "
                "can be launched. On-demand instances run on",
        .targetKinds = {"instance", "zone", "region"},
        .parameters = {{.key = "duration_before_interruption",
                        .label = "Before interruption",
                        .type = SettingType::Time,
                        .defaultText = "120 s",
                        .min = 120,
                        .max = 900,
                        .applies = Applies::ToNewWork,
                        .help = "From the rebalance recommendation to the interruption; the notice "
                                "comes two minutes before that",
                        .source =
                            "AWS FIS: send-spot-instance-interruptions, durationBeforeInterruption",
                        .probe = {"spot", "120 s", "240 s"},
                        .assign = bind<&FaultValues::delay>},
                       {.key = "share",
                        .label = "Share of pools",
                        .type = SettingType::Probability,
                        .defaultText = "1",
                        .min = 0,
                        .max = 1,
                        .applies = Applies::ToNewWork,
                        .help = "Of the capacity pools there, one for each instance type in each "
                                "zone, so many are taken back, by chance",
                        .source = "EC2 guide, spot capacity pools",
                        .probe = {"spot", "0", "1"},
                        .assign = bind<&FaultValues::share>}},
    };
    return words;
}

bool standsAt(const TopologyNode& node, NodeIndex n, NodeIndex place)
{
    return n == place || node.zone == place || node.region == place;
}

void begin(Context& context, const FaultSpec& fault)
{
    context.report({.at = {},
                    .text = "{node} has no spot capacity to lend",
                    .severity = Severity::Bad,
                    .node = fault.node});
    const Topology& topology = context.topology();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n) {
        const TopologyNode& node = topology.nodes[n];
        const auto reclaimed = topology.kinds[node.kind]->reclaimed;
        if (node.removed || reclaimed == nullptr || !standsAt(node, n, fault.node) ||
            !reclaimed(context, n, fault))
            continue;
        if (const NodeIndex owner = topology.ownerOf(n); owner != kNone)
            if (const auto tell = topology.kinds[topology.nodes[owner].kind]->memberReclaimed)
                tell(context, owner, n);
    }
}

void end(Context& context, const FaultSpec& fault)
{
    context.report({.at = {},
                    .text = "{node} has spot capacity again",
                    .severity = Severity::Good,
                    .node = fault.node});
    const Topology& topology = context.topology();
    for (NodeIndex n = 0; n < topology.nodes.size(); ++n)
        if (const auto back = topology.kinds[topology.nodes[n].kind]->givenBack;
            back != nullptr && !topology.nodes[n].removed &&
            standsAt(topology.nodes[n], n, fault.node))
            back(context, n);
}

bool runsOnSpot(const KindDescriptor& kind, const Node& node)
{
    return kind.usesSpot != nullptr && kind.usesSpot(node);
}

constexpr FaultBehaviour kBehaviour{
    .id = "spot-interruption", .begin = begin, .end = end, .reclaims = true};

} // namespace
} // namespace spot_interruption

/// @source EC2 guide, spot instance interruptions; FIS: send-spot-instance-interruptions.
const FaultKind kSpotInterruption{&spot_interruption::descriptor(), &spot_interruption::kBehaviour,
                                  spot_interruption::runsOnSpot, "there is no spot instance here"};

} // namespace cloudyard

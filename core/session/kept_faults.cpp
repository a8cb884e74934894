// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/kept_faults.h"

#include "core/base/units.h"

namespace cloudyard {
namespace {

bool targetIsGone(const FaultSpec& fault, const Topology& topology)
{
    return fault.node != kNone ? topology.nodes[fault.node].removed : topology.links[fault.link].removed;
}

SettingMap parametersOf(const FaultDescriptor& kind, const FaultValues& values)
{
    SettingMap stated;
    for (const SettingDescriptor& parameter : kind.parameters) {
        if (parameter.type == SettingType::Time)
            stated.set(parameter.key, formatDuration(values.delay));
        else if (parameter.type == SettingType::Probability)
            stated.set(parameter.key, values.share);
    }
    return stated;
}

} // namespace

bool isKeepable(const FaultSpec& fault, const Topology& topology)
{
    const bool struckOut = fault.over && !fault.begun;
    return fault.byHand && !fault.inScene && !struckOut && !targetIsGone(fault, topology);
}

ExperimentStep stepOf(const FaultSpec& fault, const Topology& topology, const Vocabulary& vocabulary)
{
    ExperimentStep step;
    step.at = fault.from;
    step.fault = topology.faults[fault.kind]->id;
    step.target = fault.node != kNone ? topology.nodeIds[fault.node] : topology.linkIds[fault.link];
    if (fault.to < SimTime::never())
        step.duration = fault.to - fault.from;
    if (const FaultDescriptor* kind = vocabulary.fault(step.fault))
        step.parameters = parametersOf(*kind, fault.values);
    return step;
}

std::vector<ExperimentStep> liveFaults(std::span<const FaultSpec> faults, const Topology& topology,
                                       const Vocabulary& vocabulary)
{
    std::vector<ExperimentStep> steps;
    for (const FaultSpec& fault : faults)
        if (isKeepable(fault, topology))
            steps.push_back(stepOf(fault, topology, vocabulary));
    return steps;
}

} // namespace cloudyard

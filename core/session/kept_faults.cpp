// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/kept_faults.h"

#include <algorithm>
#include <functional>

#include "core/base/units.h"

namespace cloudyard {
namespace {

const std::string& targetOf(const FaultSpec& fault, const Topology& topology)
{
    return fault.node != kNone ? topology.nodeIds[fault.node] : topology.linkIds[fault.link];
}

/// It may have been taken out and put back since.
bool targetIsGone(const FaultSpec& fault, const Topology& topology)
{
    const std::string& id = targetOf(fault, topology);
    return fault.node != kNone ? topology.findNode(id) == kNone : topology.findLink(id) == kNone;
}

std::string nameOfTarget(const FaultSpec& fault, const Topology& topology)
{
    const auto name = [&](NodeIndex n) {
        return topology.nodeNames[n].empty() ? topology.nodeIds[n] : topology.nodeNames[n];
    };
    if (fault.node != kNone)
        return name(fault.node);
    return name(topology.links[fault.link].from) + " → " + name(topology.links[fault.link].to);
}

std::optional<UnkeptStep::What> whatIsUnkept(const FaultSpec& fault)
{
    using enum UnkeptStep::What;
    const bool struckOut = fault.over && !fault.begun;
    if (!fault.inScene)
        return fault.byHand && !struckOut ? std::optional(Fault) : std::nullopt;
    if (!fault.endedByHand)
        return {};
    if (struckOut)
        return Cancellation;
    return fault.over && !fault.endInScene ? std::optional(End) : std::nullopt;
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
    return whatIsUnkept(fault) && !targetIsGone(fault, topology);
}

ExperimentStep stepOf(const FaultSpec& fault, const Topology& topology, const Vocabulary& vocabulary)
{
    ExperimentStep step;
    step.at = fault.from;
    step.fault = topology.faults[fault.kind]->id;
    step.target = targetOf(fault, topology);
    if (fault.to < SimTime::never())
        step.duration = fault.to - fault.from;
    if (const FaultDescriptor* kind = vocabulary.fault(step.fault))
        step.parameters = parametersOf(*kind, fault.values);
    return step;
}

std::size_t Unkept::count(UnkeptStep::What what) const
{
    return static_cast<std::size_t>(std::ranges::count(steps, what, &UnkeptStep::what));
}

namespace {

/// Where the scene tells of this fault; a step that is spoken for already is not meant again.
std::optional<std::size_t> positionOf(const ExperimentStep& as, const std::vector<ExperimentStep>& experiment,
                                      const std::vector<UnkeptStep>& taken)
{
    for (std::size_t i = 0; i < experiment.size(); ++i) {
        const ExperimentStep& step = experiment[i];
        if (step.fault == as.fault && step.target == as.target && step.at == as.at &&
            std::ranges::find(taken, std::optional(i), &UnkeptStep::position) == taken.end())
            return i;
    }
    return {};
}

} // namespace

Unkept unkept(const Scene& scene, std::span<const FaultSpec> faults, const Topology& topology,
              const Vocabulary& vocabulary)
{
    Unkept found;
    for (const FaultSpec& fault : faults) {
        const auto what = whatIsUnkept(fault);
        if (!what)
            continue;
        if (targetIsGone(fault, topology)) {
            if (std::string name = nameOfTarget(fault, topology);
                std::ranges::find(found.lost, name) == found.lost.end())
                found.lost.push_back(std::move(name));
            continue;
        }
        UnkeptStep step{*what, stepOf(fault, topology, vocabulary), {}};
        if (step.what != UnkeptStep::What::Fault) {
            step.position = positionOf(step.step, scene.experiment, found.steps);
            if (!step.position)
                continue;
            const ExperimentStep& told = scene.experiment[*step.position];
            step.step.parameters = told.parameters;
            step.step.unknown = told.unknown;
        }
        found.steps.push_back(std::move(step));
    }
    return found;
}

std::vector<ExperimentStep> keptIn(std::vector<ExperimentStep> experiment, const Unkept& unkept)
{
    std::vector<std::size_t> gone;
    for (const UnkeptStep& step : unkept.steps) {
        if (step.what == UnkeptStep::What::Cancellation)
            gone.push_back(*step.position);
        else if (step.position)
            experiment[*step.position] = step.step;
        else
            experiment.push_back(step.step);
    }
    std::ranges::sort(gone, std::greater<>());
    for (const std::size_t position : gone)
        experiment.erase(experiment.begin() + static_cast<std::ptrdiff_t>(position));
    return experiment;
}

} // namespace cloudyard

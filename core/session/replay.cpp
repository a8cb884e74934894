// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/replay.h"

#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "core/services/registry.h"

namespace cloudyard {

namespace {

struct Applier {
    Simulation& simulation;
    std::shared_ptr<const Scene>& scene;
    Observer* observer;

    template <class Other> Result<void> operator()(const Other&) const { return {}; }

    Result<void> operator()(const command::ApplyScene& edit) const
    {
        if (edit.scene == nullptr)
            return fail("there is no scene to apply");
        if (auto applied = applyScene(simulation, *scene, *edit.scene, observer); !applied)
            return applied;
        scene = edit.scene;
        return {};
    }

    Result<void> operator()(const command::InjectFault& inject) const
    {
        auto spec = made(inject, simulation.now() + Duration{1});
        if (!spec)
            return tl::unexpected(spec.error());
        simulation.injectFault(*spec, observer);
        return {};
    }

    Result<void> operator()(const command::Terminate& end) const
    {
        return terminateNode(simulation, end.node, observer);
    }

    Result<void> operator()(const command::PlanFault& plan) const
    {
        if (plan.at <= simulation.now())
            return fail("a fault can only be planned for a time to come", plan.what.fault);
        auto spec = made(plan.what, plan.at);
        if (!spec)
            return tl::unexpected(spec.error());
        simulation.planFault(*spec);
        return {};
    }

    Result<void> operator()(const command::ClearFault& clear) const
    {
        if (!simulation.clearFault(clear.id, observer))
            return fail("this fault is over already", fmt::format("fault {}", clear.id));
        return {};
    }

    Result<void> operator()(const command::ClearAllFaults&) const
    {
        std::vector<std::uint32_t> active;
        for (const FaultSpec& fault : simulation.faults())
            if (fault.active)
                active.push_back(fault.id);
        for (const std::uint32_t id : active)
            simulation.clearFault(id, observer);
        return {};
    }

    /// The fault that somebody asks for, from `from` on.
    [[nodiscard]] Result<FaultSpec> made(const command::InjectFault& what, SimTime from) const
    {
        if (scene->duration && from > SimTime{scene->duration->ns})
            return fail("the run is over by then", what.fault);
        auto spec = makeFault(simulation, what.fault, what.target, what.parameters);
        if (!spec)
            return spec;
        spec->byHand = true;
        spec->from = from;
        if (what.duration && what.duration->ns <= 0)
            return fail("a fault must last some time", what.fault);
        if (what.duration)
            spec->to = std::min(SimTime::never(), from + *what.duration);
        return spec;
    }
};

} // namespace

void runToPoint(Simulation& simulation, std::uint64_t handled, SimTime at, Observer* observer)
{
    if (handled > simulation.handled())
        simulation.runUntil(at, observer, handled - simulation.handled());
    // A run that stopped inside an instant stands at its last event; otherwise only the clock is
    // left to move.
    if (simulation.now() < at && simulation.nextEventTime() > at)
        simulation.runUntil(at, observer);
}

Result<void> applyToRun(Simulation& simulation, std::shared_ptr<const Scene>& scene,
                        const Command& command, Observer* observer)
{
    return std::visit(Applier{simulation, scene, observer}, command);
}

Result<Simulation> replay(const Scene& scene, std::span<const LoggedCommand> log,
                          Observer* observer)
{
    auto simulation = buildSimulation(scene);
    if (!simulation)
        return simulation;
    auto present = std::make_shared<const Scene>(scene);
    for (const LoggedCommand& line : log) {
        runToPoint(*simulation, line.afterHandled, line.at, observer);
        if (auto applied = applyToRun(*simulation, present, line.command, observer); !applied)
            return tl::unexpected(applied.error());
    }
    return simulation;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/instance_kind.h"

#include "core/services/instance/instance.h"

namespace cloudyard {
namespace {

void setPower(Context& context, NodeIndex n, bool on)
{
    if (on)
        Instance(context, n).boot();
    else
        Instance(context, n).goDown(Power::Dark, Reason::PowerLost);
}

void setProcess(Context& context, NodeIndex n, bool running)
{
    if (running)
        Instance(context, n).boot();
    else
        Instance(context, n).goDown(Power::Stopped, Reason::PowerLost);
}

void census(const Context& context, NodeIndex n, Census& census)
{
    const auto& pool = context.pool<InstancePool>(n);
    JobIndex job = pool.states[context.node(n).slot].firstJob;
    for (; job != kNone; job = pool.jobs[job].next)
        if (const Job& j = pool.jobs[job]; j.item != kNone && context.owns(n, j.item, j.itemSerial))
            census.owns(j.item);
}

const InstanceState& stateOf(const Context& context, NodeIndex n)
{
    return context.pool<InstancePool>(n).states[context.node(n).slot];
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const InstanceState& state = stateOf(context, n);
    out[0] = state.busy;
    out[1] = state.waiting;
    out[2] = state.power == Power::Running ? static_cast<double>(state.busy) / state.slots : 0;
    out[3] = state.slots;
}

NodeView view(const Context& context, NodeIndex n)
{
    const InstanceState& state = stateOf(context, n);
    NodeView view{.slotsUsed = state.busy,
                  .slots = state.slots,
                  .waiting = state.waiting,
                  .waitingLimit = static_cast<std::uint32_t>(state.settings.lineLimit),
                  .until = state.bootedAt};
    switch (state.power) {
    case Power::Running:
        view.state = state.waiting > 0 && state.waiting >= state.settings.lineLimit ? NodeView::State::Warning
                                                                                   : NodeView::State::Ok;
        break;
    case Power::Booting: view.state = NodeView::State::Starting; break;
    case Power::Stopped: view.state = NodeView::State::Off; break;
    case Power::Dark: view.state = NodeView::State::PowerLost; break;
    }
    return view;
}

std::uint32_t create(StatePool& pool, const void* settings)
{
    auto& states = static_cast<InstancePool&>(pool).states;
    states.emplace_back().settings = *static_cast<const InstanceSettings*>(settings);
    return static_cast<std::uint32_t>(states.size() - 1);
}

constexpr KindBehaviour kBehaviour{
    .id = "instance",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<InstancePool>(); },
    .create = create,
    .configure = [](Context& c, NodeIndex n, const void* s) {
        Instance(c, n).configure(*static_cast<const InstanceSettings*>(s));
    },
    .start = [](Context& c, NodeIndex n, bool duringRun) { Instance(c, n).start(duringRun); },
    .relink = [](Context& c, NodeIndex n) { Instance(c, n).relink(); },
    .handle = [](Context& c, NodeIndex n, const Event& event) { Instance(c, n).handle(event); },
    .called = [](Context& c, NodeIndex n, CallIndex call) { Instance(c, n).accept(call); },
    .answered = [](Context& c, NodeIndex n, CallIndex call) { Instance(c, n).answered(call); },
    .power = setPower,
    .process = setProcess,
    .remove = [](Context& c, NodeIndex n) { Instance(c, n).leave(); },
    .census = census,
    .gauges = gauges,
    .gaugeCount = 4,
    .view = view,
};

} // namespace

const ServiceKind kInstanceKind{&instanceDescriptor(), &kBehaviour,
                                withSettingsOf<InstanceSettings, instanceDescriptor>};

} // namespace cloudyard

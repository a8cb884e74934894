// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/function/function_kind.h"

#include "core/services/function/function.h"
#include "core/services/function/function_rules.h"
#include "core/services/function/function_view.h"
#include "core/services/places/function_account.h"

namespace cloudyard {
namespace {

std::uint32_t create(StatePool& pool, const void* settings)
{
    auto& states = static_cast<FunctionPool&>(pool).states;
    states.emplace_back().settings = *static_cast<const FunctionSettings*>(settings);
    return static_cast<std::uint32_t>(states.size() - 1);
}

void census(const Context& context, NodeIndex n, Census& census)
{
    const FunctionPool& pool = context.pool<FunctionPool>(n);
    const FunctionState& state = pool.states[context.node(n).slot];
    for (JobIndex j = state.underWay.first(); j != kNone; j = pool.jobs[j].next)
        if (const Invocation& job = pool.jobs[j]; job.item != kNone && context.owns(n, job.item, job.itemSerial))
            census.owns(job.item);
    for (EventIndex e = state.events.first(); e != kNone; e = pool.events[e].next)
        if (const AsyncEvent& event = pool.events[e]; context.owns(n, event.message, event.serial))
            census.owns(event.message);
}

void setPower(Context& context, NodeIndex n, bool on)
{
    if (on)
        Function(context, n).comeBack();
    else
        Function(context, n).goDark();
}

void ordered(Context& context, NodeIndex n, Order what)
{
    if (what != Order::DeployVersion)
        return;
    Function(context, n).deploy();
    context.orderDone(n, what);
}

Result<void> compile(const void* settings, Topology& topology, NodeIndex n, const SceneFolder*)
{
    const auto& reserved = static_cast<const FunctionSettings*>(settings)->reserved;
    return reserveForFunction(topology, topology.nodes[n].region, reserved.value_or(0));
}

constexpr KindBehaviour kBehaviour{
    .id = "function",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<FunctionPool>(); },
    .create = create,
    .configure = [](Context& c, NodeIndex n, const void* s) {
        Function(c, n).configure(*static_cast<const FunctionSettings*>(s));
    },
    .start = [](Context& c, NodeIndex n, bool duringRun) { Function(c, n).start(duringRun); },
    .relink = [](Context& c, NodeIndex n) { Function(c, n).relink(); },
    .handle = [](Context& c, NodeIndex n, const Event& event) { Function(c, n).handle(event); },
    .called = [](Context& c, NodeIndex n, CallIndex call, Call&) { Function(c, n).called(call); },
    .answered = [](Context& c, NodeIndex n, CallIndex call, Call&) { Function(c, n).answered(call); },
    .power = setPower,
    .zonePower = [](Context& c, NodeIndex n, NodeIndex zone, bool on) {
        if (!on)
            Function(c, n).loseZone(zone);
    },
    .remove = [](Context& c, NodeIndex n) { Function(c, n).leave(); },
    .ordered = ordered,
    .census = census,
    .gauges = functionGauges,
    .gaugeCount = kFunctionGauges,
    .view = functionView,
};

} // namespace

const ServiceKind kFunctionKind{.descriptor = &functionDescriptor(),
                                .behaviour = &kBehaviour,
                                .withSettings = withSettingsOf<FunctionSettings, functionDescriptor>,
                                .compile = compile,
                                .rules = functionRules};

} // namespace cloudyard

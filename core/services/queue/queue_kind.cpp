// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue_kind.h"

#include <algorithm>

#include "core/services/queue/queue.h"
#include "core/services/queue/queue_rules.h"
#include "core/services/queue/queue_view.h"

namespace cloudyard {
namespace {

/// A request. @source SQS price list, us-east-1, 2024-07, without the free million a month.
constexpr double kUsdStandard = 0.40e-6;
constexpr double kUsdFifo = 0.50e-6;

const QueueState& stateOf(const Context& context, NodeIndex n)
{
    return context.pool<QueuePool>(n).states[context.node(n).slot];
}

void census(const Context& context, NodeIndex n, Census& census)
{
    for (MessageIndex m = stateOf(context, n).oldest; m != kNone; m = context.message(m).olderPrevious)
        census.owns(m);
}

/// A dead letter keeps the time of its sending, but waits only since it came.
SimTime waitsSince(const Message& message)
{
    return (message.flags & kParked) != 0 ? message.created : message.since;
}

/// Of what waits, poison pills apart: those come last and would hide everything else's age.
double ageOfOldest(const Context& context, const QueueState& state)
{
    if (state.isFifo)
        return state.oldest == kNone ? 0 : (context.now() - context.message(state.oldest).since).toSeconds();
    if (state.visible == state.poisoned)
        return 0;
    SimTime oldest = context.now();
    const auto look = [&](const VisibleList& list) {
        MessageIndex m = list.head;
        while (m != kNone && context.message(m).attempts >= kPoison)
            m = context.message(m).next;
        if (m != kNone)
            oldest = std::min(oldest, waitsSince(context.message(m)));
    };
    for (const VisibleList& list : state.servers)
        look(list);
    for (const std::uint32_t tenant : state.noisy)
        look(state.groups[tenant].visible);
    return (context.now() - oldest).toSeconds();
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const QueueState& state = stateOf(context, n);
    out[0] = state.visible;
    out[1] = state.inFlight;
    out[2] = ageOfOldest(context, state);
    out[3] = state.delayed;
    out[4] = static_cast<double>(state.redelivered);
    out[5] = state.parked;
    out[6] = static_cast<double>(state.received);
    out[7] = static_cast<double>(state.emptyReceives);
    out[8] = state.blockedGroups;
    out[9] = static_cast<double>(state.deduplicated);
    out[10] = static_cast<double>(state.throttled);
    out[11] = static_cast<double>(state.noisy.size());
    out[12] = static_cast<double>(state.movedBack);
    out[13] = static_cast<double>(state.purged);
    out[14] = state.sized == 0 ? 0 : static_cast<double>(state.sentBytes) / static_cast<double>(state.sized);
    out[15] = static_cast<double>(state.billed);
    out[16] = static_cast<double>(state.billed) * (state.isFifo ? kUsdFifo : kUsdStandard);
}

std::uint32_t create(StatePool& pool, const void* settings)
{
    auto& states = static_cast<QueuePool&>(pool).states;
    QueueState& state = states.emplace_back();
    state.settings = *static_cast<const QueueSettings*>(settings);
    state.isFifo = state.settings.type == QueueType::Fifo;
    state.serverCount = static_cast<std::uint32_t>(state.settings.storageServers);
    return static_cast<std::uint32_t>(states.size() - 1);
}

void ordered(Context& context, NodeIndex n, Order what)
{
    switch (what) {
    case Order::Purge: return Queue(context, n).purge();
    case Order::MoveBack: return Queue(context, n).moveBack();
    case Order::StopMovingBack: return Queue(context, n).stopMovingBack();
    case Order::DeployVersion:
    case Order::Reboot:
    case Order::Recover:
    case Order::Refresh: return;
    }
}

constexpr KindBehaviour kBehaviour{
    .id = "queue",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<QueuePool>(); },
    .create = create,
    .configure = [](Context& c, NodeIndex n, const void* s) {
        Queue(c, n).configure(*static_cast<const QueueSettings*>(s));
    },
    .relink = [](Context& c, NodeIndex n) { Queue(c, n).relink(); },
    .handle = [](Context& c, NodeIndex n, const Event& event) { Queue(c, n).handle(event); },
    .called = [](Context& c, NodeIndex n, CallIndex call, Call&) { Queue(c, n).called(call); },
    .remove = [](Context& c, NodeIndex n) { Queue(c, n).leave(); },
    .park = [](Context& c, NodeIndex n, MessageIndex m, NodeIndex source, std::uint32_t bytes) {
        Queue(c, n).park(m, source, bytes);
    },
    .ordered = ordered,
    .census = census,
    .gauges = gauges,
    .gaugeCount = 17,
    .view = queueView,
};

} // namespace

Duration visibilityTimeoutOf(const Context& context, NodeIndex queue)
{
    return stateOf(context, queue).settings.visibilityTimeout;
}

std::uint32_t bytesOfMessage(const Context& context, NodeIndex queue, MessageIndex message)
{
    const QueueState& state = stateOf(context, queue);
    return message < state.sizes.end() ? state.sizes[message] : 0;
}

bool isFifoQueue(const Context& context, NodeIndex queue) { return stateOf(context, queue).isFifo; }

const ServiceKind kQueueKind{.descriptor = &queueDescriptor(),
                             .behaviour = &kBehaviour,
                             .withSettings = withSettingsOf<QueueSettings, queueDescriptor>,
                             .rules = queueRules};

} // namespace cloudyard

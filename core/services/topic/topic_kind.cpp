// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/topic/topic.h"
#include "core/services/topic/topic_rules.h"

namespace cloudyard {
namespace {

const TopicState& stateOf(const Context& context, NodeIndex n)
{
    return context.pool<TopicPool>(n).states[context.node(n).slot];
}

void census(const Context& context, NodeIndex n, Census& census)
{
    const CowPool<Copy>& copies = context.pool<TopicPool>(n).copies;
    for (std::uint32_t c = stateOf(context, n).underWay.first(); c != kNone; c = copies[c].next)
        if (context.owns(n, copies[c].message, copies[c].serial))
            census.owns(copies[c].message);
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const TopicState& state = stateOf(context, n);
    out[0] = static_cast<double>(state.active.size());
    out[1] = state.copies;
    out[2] = static_cast<double>(state.retries);
    out[3] = static_cast<double>(state.filteredOut);
    out[4] = static_cast<double>(state.deadLettered);
    out[5] = static_cast<double>(state.deduplicated);
    out[6] = static_cast<double>(state.delivered);
    out[7] = static_cast<double>(state.unsubscribed);
    out[8] = state.sized == 0 ? 0 : static_cast<double>(state.publishedBytes) / static_cast<double>(state.sized);
}

std::uint32_t create(StatePool& pool, const void* settings)
{
    auto& states = static_cast<TopicPool&>(pool).states;
    states.emplace_back().settings = *static_cast<const TopicSettings*>(settings);
    return static_cast<std::uint32_t>(states.size() - 1);
}

void handle(Context& context, NodeIndex n, const Event& event)
{
    if (event.type == kPublished)
        Topic(context, n).publish(event.a);
    else
        Topic(context, n).attempt(event.a);
}

void configure(Context& context, NodeIndex n, const void* settings)
{
    context.pool<TopicPool>(n).states[context.node(n).slot].settings = *static_cast<const TopicSettings*>(settings);
}

constexpr KindBehaviour kBehaviour{
    .id = "topic",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<TopicPool>(); },
    .create = create,
    .configure = configure,
    .relink = [](Context& c, NodeIndex n) { Topic(c, n).relink(); },
    .handle = handle,
    .called = [](Context& c, NodeIndex n, CallIndex call) { Topic(c, n).called(call); },
    .answered = [](Context& c, NodeIndex n, CallIndex call) { Topic(c, n).answered(Call(c.callAt(call))); },
    .remove = [](Context& c, NodeIndex n) { Topic(c, n).leave(); },
    .census = census,
    .gauges = gauges,
    .gaugeCount = 9,
};

} // namespace

const ServiceKind kTopicKind{.descriptor = &topicDescriptor(),
                             .behaviour = &kBehaviour,
                             .withSettings = withSettingsOf<TopicSettings, topicDescriptor>,
                             .rules = topicRules};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

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

/// Email subscriptions that wait to be confirmed again.
std::size_t deactivated(const TopicState& state)
{
    return static_cast<std::size_t>(std::ranges::count_if(
        state.subscriptions, [](const Subscription& one) { return one.isPending && !one.isOver; }));
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
    out[9] = static_cast<double>(deactivated(state));
    out[8] = state.sized == 0 ? 0 : static_cast<double>(state.publishedBytes) / static_cast<double>(state.sized);
}

/// Copies looked at for a countdown, the youngest first; with more under way it is left out.
constexpr std::uint32_t kMostLookedAt = 512;

/// Copies that wait for another attempt, and whom they are for if that is one.
NodeNote retrying(const Context& context, const TopicState& state, const CowPool<Copy>& copies)
{
    NodeNote note{.more = "next in {in}", .tone = NodeNote::Tone::Watch};
    bool isOne = true;
    std::uint32_t looked = 0;
    for (std::uint32_t c = state.underWay.first(); c != kNone && looked < kMostLookedAt; c = copies[c].next, ++looked) {
        const SimTime next = context.timeOf(copies[c].timer);
        if (next == SimTime::never() || copies[c].attempt == 0) // or waits for its turn
            continue;
        const NodeIndex to = context.link(state.subscriptions[copies[c].subscription].link).to;
        isOne = isOne && (note.count == 0 || note.other == to);
        note.other = to;
        note.at = std::min(note.at, next);
        ++note.count;
    }
    note.text = note.count == 1 ? "{n} waits for a retry" : "{n} wait for a retry";
    if (isOne)
        note.more = "to {other} in {in}";
    if (looked < state.copies)
        note.at = SimTime::never();
    return note;
}

NodeView view(const Context& context, NodeIndex n)
{
    using Tone = NodeNote::Tone;
    const TopicState& state = stateOf(context, n);
    NodeView view;
    const auto say = [&view](std::uint64_t count, const char* text, const char* more, Tone tone) {
        if (count != 0)
            view.say({.text = text, .more = more, .count = static_cast<std::uint32_t>(count), .tone = tone});
    };
    if (const NodeNote note = retrying(context, state, context.pool<TopicPool>(n).copies); note.count != 0)
        view.say(note);
    const auto& failures = context.peek().stations[n].failures;
    say(failures[static_cast<std::size_t>(Reason::Throttled)], "{n} throttled", "over the quota", Tone::Watch);
    say(deactivated(state), "{n} deactivated", "over 10 emails/s", Tone::Bad);
    say(state.deadLettered, "{n} dead-lettered", "undeliverable", Tone::Bad);
    say(state.filteredOut, "{n} filtered out", "by filter policies", Tone::Calm);
    say(state.deduplicated, "{n} de-duplicated", "id was known", Tone::Calm);
    return view;
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
    .called = [](Context& c, NodeIndex n, CallIndex call, Call&) { Topic(c, n).called(call); },
    .answered = [](Context& c, NodeIndex n, CallIndex, Call& call) { Topic(c, n).answered(call); },
    .remove = [](Context& c, NodeIndex n) { Topic(c, n).leave(); },
    .census = census,
    .gauges = gauges,
    .gaugeCount = 10,
    .view = view,
};

} // namespace

const ServiceKind kTopicKind{.descriptor = &topicDescriptor(),
                             .behaviour = &kBehaviour,
                             .withSettings = withSettingsOf<TopicSettings, topicDescriptor>,
                             .rules = topicRules};

} // namespace cloudyard

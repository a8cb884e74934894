// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/schedule/schedule.h"

#include <algorithm>

#include "core/engine/calling_link.h"
#include "core/engine/send_batch.h"
#include "core/services/guard_notes.h"
#include "core/services/schedule/schedule_rules.h"

namespace cloudyard {
namespace {

enum ScheduleEvent : std::uint16_t { kDue = kFirstKindEvent, kWindowOver, kRetryItem };

} // namespace

void Schedule::configure(const ScheduleSettings& settings)
{
    const bool isSame = settings.timetable == m_state.settings.timetable;
    m_state.settings = settings;
    if (isSame)
        return;
    m_context.cancel(m_state.due);
    plan();
}

void Schedule::plan()
{
    const SimTime next = m_state.settings.timetable.after(m_context.now());
    m_state.due = next == SimTime::never() ? EventHandle{} : m_context.at(next, m_self, kDue);
}

void Schedule::handle(const Event& event)
{
    switch (event.type) {
    case kDue: return due();
    case kWindowOver: return fire();
    default: attempt(event.a);
    }
}

void Schedule::due()
{
    plan();
    if (m_state.settings.window.ns == 0)
        return fire();
    const std::uint64_t bits = m_context.draw(Purpose::Phase, m_context.node(m_self).stable, m_state.fired);
    const auto late = static_cast<double>(m_state.settings.window.ns) * unitFromBits(bits);
    m_context.after(Duration{static_cast<std::int64_t>(late)}, m_self, kWindowOver);
}

void Schedule::fire()
{
    ++m_state.fired;
    m_context.report({.at = {}, .text = "{node} is due", .severity = Severity::Info, .node = m_self});
    const std::int64_t items = m_state.settings.items;
    const std::int64_t batch = m_state.settings.batch;
    for (std::int64_t n = 0; n < items; n += batch)
        for (const LinkIndex l : m_context.topology().outgoing(m_self))
            if (batch == 1)
                attempt(newItem(l));
            else
                sendBatch(l, std::min(batch, items - n));
}

std::uint32_t Schedule::newItem(LinkIndex l)
{
    const std::uint64_t trace = m_context.newTrace(m_context.node(m_self).stable, m_state.ordinal++);
    const MessageIndex message = m_context.createItem(m_self, trace, 0);
    const std::uint32_t i = m_pool.items.allocate();
    m_pool.items.edit(i) = {.trace = trace,
                            .since = m_context.now(),
                            .timer = {},
                            .message = message,
                            .serial = m_context.message(message).serial,
                            .link = l,
                            .attempt = 0};
    m_state.underWay.add(m_pool.items, i);
    ++m_state.pending;
    m_context.countArrival(m_self);
    m_context.shiftInSystem(m_self, 1);
    return i;
}

void Schedule::sendBatch(LinkIndex l, std::int64_t count)
{
    const bool isAdmitted = CallingLink(m_context, l).admits(false);
    SendBatch batch(m_context);
    for (std::int64_t n = 0; n < count; ++n) {
        const std::uint32_t i = newItem(l);
        if (isAdmitted)
            batch.add(m_pool.items[i].message, i);
        else
            failed(i, Reason::BreakerOpen);
    }
    batch.send(m_self, l, 0);
}

void Schedule::attempt(std::uint32_t i)
{
    const ScheduledItem& item = m_pool.items[i];
    if (m_context.link(item.link).removed)
        return failed(i, Reason::NoRoute);
    if (!CallingLink(m_context, item.link).admits(item.attempt != 0))
        return failed(i, Reason::BreakerOpen);
    m_context.call(m_self, {.link = item.link,
                            .callClass = CallClass::Send,
                            .message = item.message,
                            .messageSerial = item.serial,
                            .trace = item.trace,
                            .callerRef = i,
                            .attempt = item.attempt,
                            .carriesItem = true});
}

void Schedule::answered(const Call& call)
{
    const CallingLink over(m_context, call.link);
    if (call.payload != kNone) {
        over.saw(call.outcome);
        return batchAnswered(call);
    }
    over.saw(call.outcome, m_pool.items[call.callerRef].paid);
    if (call.outcome != CallOutcome::Answered)
        return failed(call.callerRef, call.reason);
    accepted(call.callerRef);
}

void Schedule::batchAnswered(const Call& call)
{
    eachOfBatch(m_context, call, [&](std::uint32_t i, Reason reason) {
        if (reason == Reason::None)
            accepted(i);
        else
            failed(i, reason);
    });
}

void Schedule::accepted(std::uint32_t i)
{
    ++m_state.sent;
    m_context.countCompletion(m_self, m_pool.items[i].since);
    end(i);
}

void Schedule::failed(std::uint32_t i, Reason reason)
{
    ScheduledItem& item = m_pool.items.edit(i);
    const TopologyLink& over = m_context.link(item.link);
    const auto pause = over.removed ? std::nullopt
                                    : CallingLink(m_context, item.link)
                                          .pauseBeforeRetry(reason, over.stable, item.trace, item.attempt + 1u);
    if (pause) {
        ++item.attempt;
        item.paid = CallingLink::paymentFor(reason);
        item.timer = m_context.after(*pause, m_self, kRetryItem, i);
        return;
    }
    m_context.countFailure(m_self, item.since, reason);
    if (m_context.owns(m_self, item.message, item.serial))
        m_context.fail(item.message, reason == Reason::Timeout ? Reason::Unreachable : reason);
    end(i);
}

void Schedule::end(std::uint32_t i)
{
    m_state.underWay.remove(m_pool.items, m_pool.items[i]);
    --m_state.pending;
    m_context.shiftInSystem(m_self, -1);
    m_pool.items.release(i);
}

void Schedule::leave()
{
    m_context.cancel(m_state.due);
    while (!m_state.underWay.empty()) {
        const std::uint32_t i = m_state.underWay.first();
        const ScheduledItem item = m_pool.items[i];
        m_context.cancel(item.timer);
        if (m_context.owns(m_self, item.message, item.serial))
            m_context.drop(item.message, Reason::NodeRemoved);
        end(i);
    }
}

namespace {

const ScheduleState& stateOf(const Context& context, NodeIndex n)
{
    return context.pool<SchedulePool>(n).states[context.node(n).slot];
}

void census(const Context& context, NodeIndex n, Census& census)
{
    const CowPool<ScheduledItem>& items = context.pool<SchedulePool>(n).items;
    for (std::uint32_t i = stateOf(context, n).underWay.first(); i != kNone; i = items[i].next)
        if (context.owns(n, items[i].message, items[i].serial))
            census.owns(items[i].message);
}

void gauges(const Context& context, NodeIndex n, std::span<double> out)
{
    const ScheduleState& state = stateOf(context, n);
    out[0] = static_cast<double>(state.fired);
    out[1] = static_cast<double>(state.sent);
    out[2] = state.pending;
    const SimTime next = state.settings.timetable.after(context.now());
    out[3] = next == SimTime::never() ? 0 : (next - context.now()).toSeconds();
}

NodeView view(const Context& context, NodeIndex n)
{
    NodeView view;
    sayGuards(context, n, view);
    if (const SimTime due = context.timeOf(stateOf(context, n).due); due != SimTime::never())
        view.say({.text = "due in {in}", .at = due});
    return view;
}

std::uint32_t create(StatePool& pool, const void* settings)
{
    auto& states = static_cast<SchedulePool&>(pool).states;
    states.emplace_back().settings = *static_cast<const ScheduleSettings*>(settings);
    return static_cast<std::uint32_t>(states.size() - 1);
}

constexpr KindBehaviour kBehaviour{
    .id = "schedule",
    .makePool = []() -> std::unique_ptr<StatePool> { return std::make_unique<SchedulePool>(); },
    .create = create,
    .configure = [](Context& c, NodeIndex n, const void* s) {
        Schedule(c, n).configure(*static_cast<const ScheduleSettings*>(s));
    },
    .start = [](Context& c, NodeIndex n, bool) { Schedule(c, n).start(); },
    .handle = [](Context& c, NodeIndex n, const Event& event) { Schedule(c, n).handle(event); },
    .answered = [](Context& c, NodeIndex n, CallIndex, Call& call) { Schedule(c, n).answered(call); },
    .remove = [](Context& c, NodeIndex n) { Schedule(c, n).leave(); },
    .census = census,
    .gauges = gauges,
    .gaugeCount = 4,
    .view = view,
};

} // namespace

const ServiceKind kScheduleKind{.descriptor = &scheduleDescriptor(),
                                .behaviour = &kBehaviour,
                                .withSettings = withSettingsOf<ScheduleSettings, scheduleDescriptor>,
                                .rules = scheduleRules};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Pauses of a garbage collector: work fills the memory, and all of it stands still while room is made.
#include <algorithm>
#include <utility>

#include "core/services/instance/instance.h"
#include "core/services/instance/instance_events.h"

namespace cloudyard {
namespace {

/// Sets the draws of pauses apart from those of work.
constexpr std::uint64_t kPause = 0x6763;

} // namespace

/// What was worked since it was looked at last, pauses apart.
void Instance::settleHeap()
{
    GcHeap& heap = m_state.heap;
    const SimTime now = m_context.now();
    const SimTime from = std::max(heap.settledAt, heap.pausedUntil);
    if (m_state.collects && from < now)
        heap.filled += (now - from) * m_state.working;
    heap.settledAt = now;
}

/// It is full at a certain time, if as much work goes on as now.
void Instance::planPause()
{
    GcHeap& heap = m_state.heap;
    m_context.cancel(heap.full);
    heap.full = {};
    if (!m_state.collects || m_state.working == 0)
        return;
    const Duration left = std::max(m_state.settings.gcInterval - heap.filled, Duration{});
    const Duration takes = (left + Duration{m_state.working - 1}) / m_state.working;
    heap.full = m_context.at(std::max(m_context.now(), heap.pausedUntil) + takes, m_self, kHeapFull);
}

void Instance::pause()
{
    GcHeap& heap = m_state.heap;
    settleHeap();
    const std::uint64_t who = m_context.node(m_self).stable ^ kPause;
    const Duration takes = m_state.settings.gcPause.sample(m_context.draw(Purpose::ServiceTime, who, heap.pauses++));
    heap.filled = {};
    heap.stood += takes;
    heap.pausedUntil = m_context.now() + takes;
    heap.over = m_context.at(heap.pausedUntil, m_self, kPauseOver);
    for (JobIndex j = m_state.underWay.first(); j != kNone; j = at(j).next)
        if (at(j).works) {
            const SimTime until = m_context.timeOf(at(j).timer) + takes;
            m_context.cancel(at(j).timer);
            edit(j).timer = m_context.at(until, m_self, kWorkDone, j);
        }
    planPause();
}

void Instance::pauseOver()
{
    for (const CallIndex check : std::exchange(m_state.heap.unanswered, {}))
        m_context.reply(check);
}

/// The process has ended.
void Instance::emptyHeap()
{
    GcHeap& heap = m_state.heap;
    m_context.cancel(heap.full);
    m_context.cancel(heap.over);
    m_state.working = 0;
    GcHeap empty;
    empty.pauses = heap.pauses;
    empty.stood = heap.stood;
    heap = std::move(empty);
}

} // namespace cloudyard

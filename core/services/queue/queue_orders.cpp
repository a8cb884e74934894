// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a queue does on order: a purge, and dead letters that move back to where they came from.
#include "core/services/queue/queue.h"

namespace cloudyard {

// Purge ----------------------------------------------------------------------------------------------------

/// Until it is done, what was sent before may still be received. @source SQS PurgeQueue: up to 60 s; no second one
/// meanwhile (PurgeQueueInProgress).
void Queue::purge()
{
    if (m_state.purgeBegan != SimTime::never()) {
        m_context.report({.at = {}, .text = "{node}: a purge is under way, another is refused",
                          .severity = Severity::Warning, .node = m_self});
        return;
    }
    m_state.purgeBegan = m_context.now();
    m_context.after(m_state.settings.purgeTime, m_self, kPurged);
}

void Queue::purgeDone()
{
    const std::uint64_t before = m_state.purged;
    while (m_state.oldest != kNone && m_context.message(m_state.oldest).since <= m_state.purgeBegan) {
        const MessageIndex m = m_state.oldest;
        const bool isParked = (m_context.message(m).flags & kParked) != 0;
        takeOut(m);
        ++m_state.purged;
        if (isParked)
            m_context.removeParked(m);
        else
            m_context.drop(m, Reason::Purged);
    }
    m_state.purgeBegan = SimTime::never();
    m_context.orderDone(m_self, Order::Purge);
    m_context.report({.at = {}, .text = "{node} is purged of {1} messages", .severity = Severity::Warning,
                      .node = m_self, .first = static_cast<std::int64_t>(m_state.purged - before)});
    serveWaiting();
}

// Moving back ----------------------------------------------------------------------------------------------

/// One task at a time. @source SQS StartMessageMoveTask.
void Queue::moveBack()
{
    if (m_state.sources.empty())
        m_context.orderDone(m_self, Order::MoveBack);
    else if (!m_state.nextMove)
        planMove();
}

void Queue::stopMovingBack()
{
    m_context.cancel(m_state.nextMove);
    m_state.nextMove = {};
}

void Queue::planMove()
{
    m_state.nextMove =
        m_context.after(Duration::fromSeconds(1 / m_state.settings.moveRate.perSecond), m_self, kMoveBack);
}

void Queue::moveNextBack()
{
    m_state.nextMove = {};
    const MessageIndex m = firstDeadLetter();
    if (m == kNone || m_state.sources.empty())
        return m_context.orderDone(m_self, Order::MoveBack);
    const NodeIndex source = sourceOf(m);
    const std::uint32_t bytes = sizeOf(m);
    takeOut(m);
    m_context.redrive(m);
    ++m_state.movedBack;
    planMove();
    m_context.noteMove(m, m_self, source);
    Queue(m_context, source).takeBack(m, bytes);
}

/// The oldest of the visible ones.
MessageIndex Queue::firstDeadLetter() const
{
    for (MessageIndex m = m_state.oldest; m != kNone; m = m_context.message(m).olderPrevious)
        if ((m_context.message(m).flags & kParked) != 0)
            return m;
    return kNone;
}

/// A source that is gone, or that was not noted, is the first that is linked.
NodeIndex Queue::sourceOf(MessageIndex m) const
{
    if (m_state.sources.size() == 1 || m_state.cameFrom.end() <= m)
        return m_state.sources.front();
    for (const NodeIndex source : m_state.sources)
        if (source == m_state.cameFrom[m])
            return source;
    return m_state.sources.front();
}

void Queue::takeBack(MessageIndex m, std::uint32_t bytes)
{
    m_context.handOver(m, m_self);
    m_context.edit(m).attempts = 0;
    m_context.edit(m).created = m_context.now();
    m_context.countArrival(m_self);
    noteSent(m);
    noteSize(m, bytes);
    countSent(bytes);
    enter(m);
    becomeVisible(m, false);
}

} // namespace cloudyard

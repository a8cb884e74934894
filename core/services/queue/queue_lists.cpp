// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/hash.h"
#include "core/services/queue/queue.h"

namespace cloudyard {

void Queue::setTimer(MessageIndex m, EventHandle handle)
{
    Message& message = m_context.edit(m);
    message.next = static_cast<std::uint32_t>(handle.bits);
    message.previous = static_cast<std::uint32_t>(handle.bits >> 32);
}

EventHandle Queue::timerOf(MessageIndex m) const
{
    const Message& message = m_context.message(m);
    return {static_cast<std::uint64_t>(message.previous) << 32 | message.next};
}

void Queue::hideFor(MessageIndex m, Duration time)
{
    const LaneId lanes = time == m_state.settings.visibilityTimeout ? lane(m_state.visibilityLane, kVisibleAgain, time)
                                                                    : m_context.openLane(m_self, kVisibleAgain, time);
    setTimer(m, m_context.onLane(lanes, time, m_self, kVisibleAgain, m, m_context.message(m).serial));
}

// Visible --------------------------------------------------------------------------------------------------

/// A message stays in its group or on its server, which its serial number gives.
VisibleList& Queue::listOf(MessageIndex m)
{
    if (m_state.isFifo)
        return m_state.groups.edit(m_context.message(m).group).visible;
    if ((m_context.message(m).flags & kSetAside) != 0)
        return m_state.groups.edit(m_context.message(m).group).visible;
    if (m_state.serverCount == 1)
        return m_state.servers[0];
    return m_state.servers[mix64(m_context.message(m).serial) % m_state.serverCount];
}

/// The visible messages of each server in their order; between servers they follow each other.
void Queue::spreadOverServers(std::uint32_t count)
{
    if (m_state.isFifo || count == m_state.serverCount)
        return;
    auto before = m_state.servers;
    m_state.servers = {};
    m_state.serverCount = count;
    for (const VisibleList& list : before)
        for (MessageIndex m = list.head, next = kNone; m != kNone; m = next) {
            next = m_context.message(m).next;
            linkBefore(listOf(m), m, kNone);
        }
}

void Queue::countVisible(MessageIndex m, int step)
{
    m_state.visible += static_cast<std::uint32_t>(step);
    if (m_context.message(m).attempts >= kPoison)
        m_state.poisoned += static_cast<std::uint32_t>(step);
    m_context.shiftWaiting(m_self, step);
    const std::uint32_t g = m_context.message(m).group;
    if (m_state.isFifo || g == 0)
        return;
    Group& tenant = group(g);
    tenant.waiting += static_cast<std::uint32_t>(step);
    if (tenant.isNoisy && tenant.waiting == 0)
        calm(g);
}

/// A message becomes visible, before another of the list or last.
void Queue::putVisible(VisibleList& list, MessageIndex m, MessageIndex next)
{
    linkBefore(list, m, next);
    countVisible(m, 1);
}

void Queue::linkBefore(VisibleList& list, MessageIndex m, MessageIndex next)
{
    const MessageIndex previous = next == kNone ? list.tail : m_context.message(next).previous;
    Message& message = m_context.edit(m);
    message.next = next;
    message.previous = previous;
    if (previous == kNone)
        list.head = m;
    else
        m_context.edit(previous).next = m;
    if (next == kNone)
        list.tail = m;
    else
        m_context.edit(next).previous = m;
}

void Queue::unlinkVisible(MessageIndex m)
{
    unlink(listOf(m), m);
    m_context.edit(m).flags &= static_cast<std::uint8_t>(~kSetAside);
    countVisible(m, -1);
    if (m_state.isFifo)
        updateReady(m_context.message(m).group);
}

void Queue::unlink(VisibleList& list, MessageIndex m)
{
    const Message message = m_context.message(m);
    if (message.previous == kNone)
        list.head = message.next;
    else
        m_context.edit(message.previous).next = message.next;
    if (message.next == kNone)
        list.tail = message.previous;
    else
        m_context.edit(message.next).previous = message.previous;
}

// By age ---------------------------------------------------------------------------------------------------

/// The youngest message that is not younger than `since`. Newly sent ones are the youngest of all; what keeps its age
/// (a dead letter, a copy that comes again) is sought from the nearer end.
MessageIndex Queue::nextOlder(SimTime since) const
{
    const auto sinceOf = [this](MessageIndex m) { return m_context.message(m).since; };
    MessageIndex m = m_state.youngest;
    if (m == kNone || sinceOf(m) <= since)
        return m;
    if (sinceOf(m) - since <= since - sinceOf(m_state.oldest)) {
        while (m != kNone && sinceOf(m) > since)
            m = m_context.message(m).olderNext;
        return m;
    }
    MessageIndex older = kNone;
    for (m = m_state.oldest; m != kNone && sinceOf(m) <= since; m = m_context.message(m).olderPrevious)
        older = m;
    return older;
}

void Queue::linkByAge(MessageIndex m)
{
    const MessageIndex older = nextOlder(m_context.message(m).since);
    const MessageIndex younger = older == kNone ? m_state.oldest : m_context.message(older).olderPrevious;
    Message& message = m_context.edit(m);
    message.olderNext = older;
    message.olderPrevious = younger;
    if (younger == kNone)
        m_state.youngest = m;
    else
        m_context.edit(younger).olderNext = m;
    if (older == kNone) {
        m_state.oldest = m;
        armRetention();
    } else {
        m_context.edit(older).olderPrevious = m;
    }
}

void Queue::unlinkByAge(MessageIndex m)
{
    const Message message = m_context.message(m);
    if (message.olderPrevious == kNone)
        m_state.youngest = message.olderNext;
    else
        m_context.edit(message.olderPrevious).olderNext = message.olderNext;
    if (message.olderNext == kNone)
        m_state.oldest = message.olderPrevious;
    else
        m_context.edit(message.olderNext).olderPrevious = message.olderPrevious;
}

} // namespace cloudyard

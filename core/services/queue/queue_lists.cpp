// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/queue/queue.h"

namespace cloudyard {

void Queue::clearLinks(MessageIndex m)
{
    Message& message = m_context.edit(m);
    message.next = message.previous = kNone;
    message.olderNext = message.olderPrevious = kNone;
}

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

void Queue::appendVisible(MessageIndex m)
{
    Message& message = m_context.edit(m);
    message.next = kNone;
    message.previous = m_state.visibleTail;
    if (m_state.visibleTail == kNone)
        m_state.visibleHead = m;
    else
        m_context.edit(m_state.visibleTail).next = m;
    m_state.visibleTail = m;
    ++m_state.visible;
    m_context.shiftWaiting(m_self, 1);
}

void Queue::prependVisible(MessageIndex m)
{
    Message& message = m_context.edit(m);
    message.previous = kNone;
    message.next = m_state.visibleHead;
    if (m_state.visibleHead == kNone)
        m_state.visibleTail = m;
    else
        m_context.edit(m_state.visibleHead).previous = m;
    m_state.visibleHead = m;
    ++m_state.visible;
    m_context.shiftWaiting(m_self, 1);
}

void Queue::unlinkVisible(MessageIndex m)
{
    const Message message = m_context.message(m);
    if (message.previous == kNone)
        m_state.visibleHead = message.next;
    else
        m_context.edit(message.previous).next = message.next;
    if (message.next == kNone)
        m_state.visibleTail = message.previous;
    else
        m_context.edit(message.next).previous = message.previous;
    --m_state.visible;
    m_context.shiftWaiting(m_self, -1);
}

/// Newly sent messages are the youngest; a dead letter keeps its age and may have to pass a few.
void Queue::linkByAge(MessageIndex m)
{
    MessageIndex older = m_state.youngest;
    while (older != kNone && m_context.message(older).since > m_context.message(m).since)
        older = m_context.message(older).olderNext;
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

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is different on a FIFO queue.
#include <algorithm>

#include "core/services/dedup_id.h"
#include "core/services/queue/queue.h"

namespace cloudyard {

// Sends ----------------------------------------------------------------------------------------------------

/// Why a send is refused at once. A FIFO queue wants a message group and a de-duplication id, and knows no delay of
/// single messages.
Reason Queue::objectionTo(const Call& send) const
{
    if (isTooLarge(send))
        return Reason::TooLarge;
    if (!m_state.isFifo)
        return Reason::None;
    const bool hasDelay = m_context.link(send.link).messageDelay.ns >= 0;
    return send.group == 0 || !dedupId(send) || hasDelay ? Reason::Error : Reason::None;
}

std::optional<std::uint64_t> Queue::dedupId(const Call& send) const
{
    return dedupIdOf(m_context, send, m_state.settings.contentDedup,
                     m_state.settings.dedupScope == DedupScope::MessageGroup);
}

/// One that came while contents counted, and is stored when they no longer do, is nobody's repeat.
bool Queue::isRepeat(const Call& send)
{
    const auto id = m_state.isFifo ? dedupId(send) : std::nullopt;
    return id && m_state.dedup.isRepeat(*id, m_context.now());
}

/// Accepted and not delivered. An item that only shares its id with another one ends here; a repeat of a send has
/// nothing left to end.
void Queue::swallow(const Call& send)
{
    ++m_state.deduplicated;
    if (m_context.owns(send.caller, send.message, send.messageSerial))
        m_context.drop(m_context.acceptItem(send, m_self), Reason::Deduplicated);
}

/// A changed delay holds for what is already delayed, too. @source SQS guide, delay queues.
void Queue::retimeDelays()
{
    for (MessageIndex m = m_state.oldest; m != kNone; m = m_context.message(m).olderPrevious) {
        const Message& message = m_context.message(m);
        if ((message.flags & kDelayed) == 0)
            continue;
        m_context.cancel(timerOf(m));
        const SimTime due = std::max(m_context.now(), message.since + m_state.settings.delay);
        setTimer(m, m_context.at(due, m_self, kDelayOver, m, message.serial));
    }
}

// Groups ---------------------------------------------------------------------------------------------------

/// Into its group, in the order of arrival: what comes back is sought among the oldest, what becomes visible for the
/// first time among the youngest, where it belongs unless a delay was changed.
void Queue::placeInGroup(MessageIndex m, bool comesBack)
{
    const std::uint32_t g = m_context.message(m).group;
    (void)group(g);
    const auto isBefore = [this](MessageIndex a, MessageIndex b) {
        const Message& one = m_context.message(a);
        const Message& other = m_context.message(b);
        return one.since != other.since ? one.since < other.since : one.serial < other.serial;
    };
    VisibleList& list = listOf(m);
    MessageIndex next = comesBack ? list.head : kNone;
    while (next != kNone && isBefore(next, m))
        next = m_context.message(next).next;
    if (!comesBack)
        for (MessageIndex last = list.tail; last != kNone && isBefore(m, last); last = m_context.message(last).previous)
            next = last;
    putVisible(list, m, next);
    updateReady(g);
}

void Queue::countInFlight(MessageIndex m, int step)
{
    m_state.inFlight += static_cast<std::uint32_t>(step);
    m_context.shiftBusy(m_self, step);
    const std::uint32_t g = m_context.message(m).group;
    if (g == 0)
        return;
    Group& of = group(g);
    const bool wasBlocked = of.inFlight != 0;
    of.inFlight += static_cast<std::uint32_t>(step);
    if (!m_state.isFifo)
        return watchTenant(g);
    if (wasBlocked != (of.inFlight != 0))
        m_state.blockedGroups += static_cast<std::uint32_t>(step);
    updateReady(g);
}

/// Groups are served in the order in which they became ready.
void Queue::updateReady(std::uint32_t g)
{
    Group& group = m_state.groups.edit(g);
    const bool isReady = group.inFlight == 0 && group.visible.head != kNone;
    if (isReady == group.isReady)
        return;
    group.isReady = isReady;
    if (isReady) {
        group.nextReady = kNone;
        group.previousReady = m_state.lastReady;
        (m_state.lastReady == kNone ? m_state.firstReady : m_state.groups.edit(m_state.lastReady).nextReady) = g;
        m_state.lastReady = g;
        return;
    }
    (group.previousReady == kNone ? m_state.firstReady : m_state.groups.edit(group.previousReady).nextReady) =
        group.nextReady;
    (group.nextReady == kNone ? m_state.lastReady : m_state.groups.edit(group.nextReady).previousReady) =
        group.previousReady;
}

// Quota ----------------------------------------------------------------------------------------------------

/// High throughput wants ids by group and a limit by group; any other mix is one partition.
std::uint32_t Queue::mostPartitions() const
{
    const QueueSettings& settings = m_state.settings;
    const bool isHigh =
        settings.dedupScope == DedupScope::MessageGroup && settings.throughputLimit == ThroughputLimit::PerMessageGroup;
    return isHigh ? static_cast<std::uint32_t>(settings.mostPartitions) : 1u;
}

bool Queue::admit(CallIndex c, QuotaAction action, std::uint32_t group)
{
    if (!m_state.isFifo)
        return true;
    const auto limit = static_cast<std::uint32_t>(m_state.settings.callQuota.perSecond);
    if (m_state.quota.admit(action, group, m_context.now(), limit, mostPartitions()))
        return true;
    ++m_state.throttled;
    m_context.reply(c, CallOutcome::Refused, Reason::Throttled);
    return false;
}

std::uint32_t Queue::groupOf(const Delivery& receipt) const
{
    return m_context.owns(m_self, receipt.message, receipt.serial) ? m_context.message(receipt.message).group : 0;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a message stays hidden. While somebody holds its receipt, receipt and message know it between them; else it has
// a timer of its own. Either way its event has the same place in the order.
#include <algorithm>

#include "core/services/queue/queue.h"

namespace cloudyard {
namespace {

/// What Message::created says of a listed message.
struct Holder {
    DeliveryIndex receipt;
    std::uint32_t list;

    explicit Holder(const Message& listed)
        : receipt(static_cast<std::uint32_t>(listed.created.ns)), list(static_cast<std::uint32_t>(listed.created.ns >> 32))
    {
    }
    static void note(Message& message, DeliveryIndex receipt, std::uint32_t list)
    {
        message.created = {static_cast<std::int64_t>(std::uint64_t{list} << 32 | receipt)};
    }
};

} // namespace

/// By a timer of its own: for any time, with or without a receipt.
void Queue::hideFor(MessageIndex m, Duration time)
{
    const LaneId lane = time.ns == 0 ? LaneId{} : m_context.openLane(m_self, kVisibleAgain, time);
    setTimer(m, m_context.onLane(lane, time, m_self, kVisibleAgain, m, m_context.message(m).serial));
}

/// For the queue's visibility timeout, by its receipt.
void Queue::hideUnder(MessageIndex m, DeliveryIndex receipt)
{
    if (m_state.settings.visibilityTimeout.ns == 0)
        return hideFor(m, {});
    HiddenList& list = hiddenListNow();
    m_context.editDelivery(receipt).setPlace(m_context.reservePlace());
    Message& message = m_context.edit(m);
    message.flags |= kListed;
    Holder::note(message, receipt, m_state.hiddenNow);
    message.next = kNone;
    message.previous = list.tail;
    (list.tail == kNone ? list.head : m_context.edit(list.tail).next) = m;
    list.tail = m;
    if (list.head == m)
        planWake(list);
}

HiddenList& Queue::hiddenListNow()
{
    if (m_state.hiddenNow != kNone)
        return m_state.hidden[m_state.hiddenNow];
    std::vector<HiddenList>& lists = m_state.hidden;
    const Duration timeout = m_state.settings.visibilityTimeout;
    auto found = std::ranges::find(lists, timeout, &HiddenList::timeout);
    if (found == lists.end())
        found = std::ranges::find(lists, kNone, &HiddenList::head);
    if (found == lists.end())
        found = lists.insert(found, HiddenList{.timeout = timeout, .wake = {}});
    found->timeout = timeout;
    m_state.hiddenNow = static_cast<std::uint32_t>(found - lists.begin());
    return *found;
}

void Queue::planWake(HiddenList& list)
{
    list.wake = {};
    if (list.head == kNone)
        return;
    const Message& first = m_context.message(list.head);
    const Delivery& receipt = m_context.delivery(Holder(first).receipt);
    list.wake = m_context.atPlace(receipt.place(), receipt.received + list.timeout, m_self, kVisibleAgain, list.head,
                                  first.serial);
}

/// Nothing comes of its timeout or delay any more.
void Queue::stopTimer(MessageIndex m)
{
    const Message& message = m_context.message(m);
    if ((message.flags & kListed) != 0)
        leaveHiddenList(m);
    else
        m_context.cancel(timerOf(message));
}

/// Its receipt stands for no event any more.
void Queue::leaveHiddenList(MessageIndex m)
{
    Message& message = m_context.edit(m);
    const Holder holder(message);
    message.flags &= static_cast<std::uint8_t>(~kListed);
    m_context.editDelivery(holder.receipt).setPlace(0);
    HiddenList& list = m_state.hidden[holder.list];
    const bool wasFirst = message.previous == kNone;
    (wasFirst ? list.head : m_context.edit(message.previous).next) = message.next;
    (message.next == kNone ? list.tail : m_context.edit(message.next).previous) = message.previous;
    if (wasFirst) {
        m_context.cancel(list.wake);
        planWake(list);
    }
}

void Queue::receiptDropped(DeliveryIndex d)
{
    const Delivery receipt = m_context.delivery(d);
    const MessageIndex m = receipt.message;
    const SimTime due = hiddenUntil(m_context, m_state, m_context.message(m));
    leaveHiddenList(m);
    setTimer(m, m_context.atPlace(receipt.place(), due, m_self, kVisibleAgain, m, receipt.serial));
}

SimTime Queue::hiddenUntil(const Context& context, const QueueState& state, const Message& message)
{
    if ((message.flags & kListed) == 0)
        return context.timeOf(timerOf(message));
    const Holder holder(message);
    return context.delivery(holder.receipt).received + state.hidden[holder.list].timeout;
}

std::uint64_t Queue::timerPlace(MessageIndex m) const
{
    const Message& message = m_context.message(m);
    if ((message.flags & kListed) != 0)
        return m_context.delivery(Holder(message).receipt).place();
    return timerOf(message).bits >> kSequenceShift;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cassert>

#include "core/engine/context.h"

namespace cloudyard {

MessageIndex Context::duplicate(NodeIndex owner, std::uint64_t trace, std::uint8_t hops)
{
    ++m_state.ledgers.messages.duplicated;
    return newMessage(owner, trace, hops, kLive | kItem).index;
}

MessageIndex Context::acceptItem(const Call& call, NodeIndex newOwner)
{
    const bool isFirst = owns(call.caller, call.message, call.messageSerial);
    const MessageIndex m = isFirst ? call.message : duplicate(newOwner, call.trace, call.depth);
    if (isFirst)
        handOver(m, newOwner);
    edit(m).group = call.group;
    return m;
}

void Context::fail(MessageIndex m, Reason reason)
{
    assert(message(m).flags & kLive);
    ++m_state.ledgers.messages.failed[static_cast<std::size_t>(reason)];
    if (reason == Reason::Delivery)
        countLost(m);
    endMessage(m);
}

void Context::drop(MessageIndex m, Reason reason)
{
    assert(message(m).flags & kLive);
    ++m_state.ledgers.messages.dropped[static_cast<std::size_t>(reason)];
    countLost(m);
    endMessage(m);
}

void Context::expire(MessageIndex m)
{
    if ((message(m).flags & kParked) != 0)
        ++m_state.ledgers.parked.expired;
    else
        ++m_state.ledgers.messages.expired;
    countLost(m);
    endMessage(m);
}

void Context::deadLetter(MessageIndex m, NodeIndex deadLetterQueue, NodeIndex source, std::uint32_t bytes)
{
    assert(message(m).flags & kLive);
    ++m_state.ledgers.messages.deadLettered;
    ++m_state.ledgers.parked.deadLettered;
    Message& message = edit(m);
    message.flags = kParked | kItem;
    message.owner = deadLetterQueue;
    noteMove(m, source, deadLetterQueue);
    kindOf(deadLetterQueue).park(*this, deadLetterQueue, m, source, bytes);
}

void Context::noteMove(MessageIndex m, NodeIndex from, NodeIndex to)
{
    const auto leave = [&](LinkIndex l, bool backward) {
        const TopologyLink& over = link(l);
        ++m_state.traffic[over.drawnAs == kNone ? l : over.drawnAs].departures[backward];
        if (m_hopObserver != nullptr)
            m_hopObserver->hop({.depart = now(),
                             .arrive = now(),
                             .trace = message(m).trace,
                             .call = kNone,
                             .link = l,
                             .callClass = CallClass::Deliver,
                             .attempt = message(m).attempts,
                             .backward = backward,
                             .isReply = false,
                             .carriesError = false,
                             .vanishes = false,
                             .carriesMessage = true});
    };
    for (const LinkIndex l : topology().outgoing(from))
        if (link(l).to == to)
            return leave(l, false);
    for (const LinkIndex l : topology().incoming(from))
        if (link(l).from == to)
            return leave(l, true);
}

void Context::redrive(MessageIndex m)
{
    assert(message(m).flags & kParked);
    ++m_state.ledgers.parked.redriven;
    ++m_state.ledgers.messages.createdRedriven;
    Message& message = edit(m);
    message.flags = static_cast<std::uint8_t>((message.flags & ~kParked) | kLive);
}

void Context::removeParked(MessageIndex m)
{
    assert(message(m).flags & kParked);
    ++m_state.ledgers.parked.removed;
    countLost(m);
    endMessage(m);
}

// Deliveries -------------------------------------------------------------------------------------------------

DeliveryIndex Context::createDelivery(MessageIndex m)
{
    const Message& received = message(m);
    const auto [d, record] = m_state.deliveries.place();
    record = Delivery{.trace = received.trace,
                      .received = now(),
                      .message = m,
                      .serial = received.serial,
                      .queue = received.owner,
                      .receives = received.attempts,
                      .depth = received.hops};
    return d;
}

DeliveryIndex Context::createEntry(MessageIndex item, std::uint32_t note)
{
    const Message& sent = message(item);
    const auto [d, record] = m_state.deliveries.place();
    record = Delivery{.trace = sent.trace,
                      .received = {},
                      .message = item,
                      .serial = sent.serial,
                      .queue = note,
                      .depth = sent.hops};
    return d;
}

Call Context::withEntry(const Call& batch, DeliveryIndex entry) const
{
    const Delivery& of = delivery(entry);
    const TopologyLink& over = link(batch.link);
    Call call = batch;
    call.payload = kNone;
    call.count = 0;
    call.message = of.message;
    call.messageSerial = of.serial;
    call.trace = of.trace;
    call.group = over.messageGroups == 0 ? 0 : drawGroup(over, of.trace);
    return call;
}

DeliveryIndex Context::copyDelivery(DeliveryIndex d)
{
    const DeliveryIndex copy = m_state.deliveries.allocate();
    const Delivery original = delivery(d);
    Delivery& record = editDelivery(copy);
    record = original;
    record.next = kNone;
    return copy;
}

DeliveryIndex Context::takeDeliveries(CallIndex c)
{
    const DeliveryIndex head = callAt(c).payload;
    editCall(c).payload = kNone;
    return head;
}

void Context::releaseBatch(DeliveryIndex head)
{
    while (head != kNone) {
        const DeliveryIndex next = delivery(head).next;
        releaseDelivery(head);
        head = next;
    }
}

} // namespace cloudyard

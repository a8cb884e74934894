// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

#include "core/engine/context.h"

namespace cloudyard {

/// Items of one sender that go along a link in one call, each taken or refused by itself. Made, filled and sent within
/// one handler; what was added has to be sent. A new record an item; no errors.
class SendBatch {
public:
    explicit SendBatch(Context& context) : m_context(context) {}

    /// `note` comes back with what became of the item.
    void add(MessageIndex item, std::uint32_t note)
    {
        const DeliveryIndex entry = m_context.createEntry(item, note);
        (m_last == kNone ? m_first : m_context.editDelivery(m_last).next) = entry;
        m_last = entry;
        ++m_count;
        m_hops = std::max(m_hops, m_context.message(item).hops);
    }

    /// In the order in which they were added; nothing happens where there are none. `hop`: what this way adds to the
    /// hops that the items have behind them, nothing where they begin.
    void send(NodeIndex sender, LinkIndex link, std::uint8_t hop)
    {
        if (m_count == 0)
            return;
        const Delivery first = m_context.delivery(m_first);
        m_context.call(sender, {.link = link,
                                .callClass = CallClass::Send,
                                .message = first.message,
                                .messageSerial = first.serial,
                                .trace = first.trace,
                                .payload = m_first,
                                .count = m_count,
                                .carriesItem = true,
                                .depth = static_cast<std::uint8_t>(m_hops + hop)});
    }

private:
    Context& m_context;
    DeliveryIndex m_first = kNone;
    DeliveryIndex m_last = kNone;
    std::uint16_t m_count = 0;
    std::uint8_t m_hops = 0;
};

/// What became of each item of a batch that was sent, once the call has ended: `settled(note, reason)`, where no reason
/// means that the item was taken.
template <class Settled> void eachOfBatch(const Context& context, const Call& batch, Settled settled)
{
    for (DeliveryIndex d = batch.payload; d != kNone; d = context.delivery(d).next) {
        const Delivery entry = context.delivery(d);
        settled(entry.queue,
                batch.outcome == CallOutcome::Answered ? static_cast<Reason>(entry.receives) : batch.reason);
    }
}

} // namespace cloudyard

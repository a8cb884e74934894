// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Batches of sends, and how large messages are.
#include <algorithm>

#include "core/services/queue/queue.h"

namespace cloudyard {
namespace {

/// All messages of a batch together. @source SQS SendMessageBatch.
constexpr std::uint64_t kLargestBatch = 1'048'576;

} // namespace

// Batches --------------------------------------------------------------------------------------------------

/// To the whole batch; to single entries it objects in them, and the others are stored.
Reason Queue::objectionToBatch(CallIndex c)
{
    const Call batch = m_context.callAt(c);
    std::uint64_t bytes = 0;
    for (DeliveryIndex d = batch.payload; d != kNone; d = m_context.delivery(d).next)
        bytes += bytesSent(m_context, batch.link, m_context.delivery(d).trace);
    m_state.billed += billedRequests(bytes) - 1;
    if (bytes > kLargestBatch)
        return Reason::TooLarge;
    for (DeliveryIndex d = batch.payload; d != kNone; d = m_context.delivery(d).next)
        m_context.editDelivery(d).receives = static_cast<std::uint16_t>(objectionTo(m_context.withEntry(batch, d)));
    if (m_state.isFifo)
        admitParts(batch);
    return Reason::None;
}

void Queue::admitParts(const Call& batch)
{
    BatchParts parts;
    for (DeliveryIndex d = batch.payload; d != kNone; d = m_context.delivery(d).next)
        if (m_context.delivery(d).receives == 0 &&
            !admitPart(parts, QuotaAction::Send, m_context.withEntry(batch, d).group))
            m_context.editDelivery(d).receives = static_cast<std::uint16_t>(Reason::Throttled);
}

/// The batch is split by partition; each part counts as one call, and is refused as one.
/// @source SQS guide, partitions and data distribution.
bool Queue::admitPart(BatchParts& parts, QuotaAction action, std::uint32_t group)
{
    const auto limit = static_cast<std::uint32_t>(m_state.settings.callQuota.perSecond);
    const std::uint32_t partition = m_state.quota.partitionOf(group, m_context.now(), limit, mostPartitions());
    const auto end = parts.parts.begin() + static_cast<std::ptrdiff_t>(parts.count);
    auto part = std::find_if(parts.parts.begin(), end, [&](const auto& p) { return p.partition == partition; });
    if (part == end) {
        *part = {partition, m_state.quota.admit(action, group, m_context.now(), limit, mostPartitions())};
        m_state.throttled += part->isAdmitted ? 0 : 1;
        ++parts.count;
    }
    return part->isAdmitted;
}

void Queue::storeBatch(CallIndex c)
{
    const Call batch = m_context.callAt(c);
    std::array<MessageIndex, kMostPerCall> stored{};
    std::size_t count = 0;
    for (DeliveryIndex d = batch.payload; d != kNone; d = m_context.delivery(d).next)
        if (m_context.delivery(d).receives == 0)
            if (const MessageIndex m = storeOne(m_context.withEntry(batch, d)); m != kNone)
                stored[count++] = m;
    m_context.reply(c);
    for (std::size_t n = 0; n < count; ++n)
        show(stored[n], delayOf(batch.link));
}

// Sizes ----------------------------------------------------------------------------------------------------

/// @source SQS quotas for messages: bytes, and at most 10 attributes.
bool Queue::isTooLarge(const Call& send) const
{
    if (send.callClass == CallClass::Deliver)
        return send.bytes() > m_state.settings.maxMessageSize.count;
    if (!mayHaveSize(m_context, send.link))
        return false;
    return bytesSent(m_context, send.link, send.trace) > m_state.settings.maxMessageSize.count ||
           hasTooManyAttributes(m_context, send.link, send.trace);
}

void Queue::noteSize(MessageIndex m, std::uint32_t bytes)
{
    if (bytes == 0 && m_state.sizes.end() <= m)
        return;
    while (m_state.sizes.end() <= m)
        (void)m_state.sizes.allocate();
    m_state.sizes.edit(m) = bytes;
}

/// Dead letters were not sent here.
void Queue::countSent(std::uint32_t bytes)
{
    m_state.sentBytes += bytes;
    m_state.sized += bytes == 0 ? 0 : 1;
}

/// What a receive brings is billed by its size, too; the call itself was counted when it came.
void Queue::bill(DeliveryIndex received)
{
    if (m_state.sizes.end() == 0)
        return;
    std::uint64_t bytes = 0;
    for (DeliveryIndex d = received; d != kNone; d = m_context.delivery(d).next)
        bytes += sizeOf(m_context.delivery(d).message);
    m_state.billed += billedRequests(bytes) - 1;
}

} // namespace cloudyard

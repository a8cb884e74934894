// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_ladder.h"

#include <bit>

namespace cloudyard {

void EventLadder::Rung::open(std::uint64_t newStart, std::uint64_t newEnd, std::size_t keys)
{
    start = newStart;
    end = newEnd;
    from = newStart;
    current = 0;
    const std::uint64_t last = newEnd - newStart - 1;
    shift = static_cast<unsigned>(std::bit_width(last / keys)); // keys to 2 keys buckets
    shift = shift > 0 ? shift - 1 : 0;
    const auto buckets = static_cast<std::size_t>(last >> shift) + 1;
    if (heads.capacity() < buckets)
        heads.reserve(std::bit_ceil(std::max(buckets, 2 * kBottomLimit)));
    heads.assign(buckets, kNoSlot);
}

bool EventLadder::Rung::advance()
{
    const std::size_t count = heads.size();
    while (current < count && heads[current] == kNoSlot)
        ++current;
    from = std::min(end, start + (std::uint64_t{current} << shift));
    return current < count;
}

std::uint32_t EventLadder::Rung::takeBucket()
{
    const std::uint32_t head = heads[current];
    heads[current] = kNoSlot;
    ++current;
    from = std::min(end, start + (std::uint64_t{current} << shift));
    return head;
}

EventLadder::Rung& EventLadder::pushRung(std::uint64_t start, std::uint64_t end, std::size_t keys)
{
    if (m_depth == m_rungs.size())
        m_rungs.emplace_back();
    Rung& rung = m_rungs[m_depth++];
    rung.open(start, end, keys);
    m_bottomEnd = start;
    return rung;
}

void EventLadder::popRung()
{
    --m_depth;
    m_bottomEnd = m_depth > 0 ? m_rungs[m_depth - 1].from : m_topStart;
}

bool EventLadder::refill(EventStore& store)
{
    while (m_depth > 0) {
        Rung& rung = m_rungs[m_depth - 1];
        if (!rung.advance()) {
            popRung();
            continue;
        }
        std::uint32_t slot = rung.takeBucket();
        m_bottomEnd = rung.from;
        while (slot != kNoSlot) {
            const std::uint32_t next = store[slot].next;
            gather(store, slot);
            slot = next;
        }
        if (m_bottom.size() == 1)
            continue;
        if (isCrowded() && spill(store, std::ranges::min_element(m_bottom, {}, &EventKey::time)->time))
            continue;
        sortBottom();
        return true;
    }
    return refillFromTop(store);
}

bool EventLadder::refillFromTop(EventStore& store)
{
    const std::size_t keys = m_top.size();
    m_topStart = kEndOfTime;
    m_bottomEnd = kEndOfTime;
    if (keys <= kFewOnTop) {
        for (const std::uint32_t slot : m_top)
            gather(store, slot);
        sortBottom();
    } else {
        m_topStart = m_topMax + 1;
        Rung& rung = pushRung(m_topMin, m_topStart, keys);
        for (const std::uint32_t slot : m_top) {
            EventSlot& entry = store.edit(slot);
            rung.link({entry.time, slot}, entry);
        }
    }
    m_top.clear();
    m_topMin = kEndOfTime;
    m_topMax = 0;
    return keys > kFewOnTop ? refill(store) : m_bottom.size() > 1;
}

/// Moves a slot's key to the bottom, unsorted, or frees the slot when its event was cancelled.
void EventLadder::gather(EventStore& store, std::uint32_t slot)
{
    const EventSlot& entry = store[slot];
    if (entry.isDead())
        store.releaseDead(slot);
    else
        m_bottom.push_back({entry.time, entry.sequenceBits() | slot});
}

/// Whether the bottom, not yet sorted, holds more than it should and has more than one time in it.
bool EventLadder::isCrowded() const
{
    if (m_bottom.size() <= kCrowded + 1)
        return false;
    return std::any_of(m_bottom.begin() + 2, m_bottom.end(),
                       [time = m_bottom[1].time](const EventKey& key) { return key.time != time; });
}

/// Moves the keys at or after `from` from the bottom to a new finest rung, which then covers all from
/// there to where the bottom ended. False when there is nothing to move, or no room for a rung.
bool EventLadder::spill(EventStore& store, std::uint64_t from)
{
    if (m_depth == kMaxRungs || m_bottom[1].time < from)
        return false;
    if (m_bottomEnd == kEndOfTime) {
        m_topStart = m_bottom[1].time + 1;
        m_bottomEnd = m_topStart;
    }
    const auto first = m_bottom.begin() + 1;
    const auto last = std::find_if(first, m_bottom.end(),
                                   [from](const EventKey& key) { return key.time < from; });
    Rung& rung = pushRung(from, m_bottomEnd, static_cast<std::size_t>(last - first));
    for (auto key = first; key != last; ++key)
        rung.link(*key, store.edit(key->slot()));
    m_bottom.erase(first, last);
    return true;
}

void EventLadder::sortBottom()
{
    if (m_bottom.size() > kCrowded + 1) {
        std::sort(m_bottom.begin() + 1, m_bottom.end(),
                  [](const EventKey& x, const EventKey& y) { return y < x; });
        return;
    }
    EventKey* const keys = m_bottom.data();
    for (std::size_t i = 2; i < m_bottom.size(); ++i) {
        const EventKey key = keys[i];
        EventKey* place = keys + i;
        for (; place[-1] < key; --place)
            *place = place[-1];
        *place = key;
    }
}

std::uint32_t EventLadder::purgeList(EventStore& store, std::uint32_t slot)
{
    std::uint32_t kept = kNoSlot;
    while (slot != kNoSlot) {
        const std::uint32_t next = store[slot].next;
        if (store[slot].isDead()) {
            store.releaseDead(slot);
        } else {
            store.edit(slot).next = kept;
            kept = slot;
        }
        slot = next;
    }
    return kept;
}

void EventLadder::purge(EventStore& store)
{
    const auto drop = [&store](std::uint32_t slot) {
        const bool dead = store[slot].isDead();
        if (dead)
            store.releaseDead(slot);
        return dead;
    };
    m_bottom.erase(std::remove_if(m_bottom.begin() + 1, m_bottom.end(),
                                  [&](const EventKey& key) { return drop(key.slot()); }),
                   m_bottom.end());
    for (std::size_t i = 0; i < m_depth; ++i)
        for (std::uint32_t& head : m_rungs[i].heads)
            head = purgeList(store, head);
    std::erase_if(m_top, drop);
}

std::size_t EventLadder::bucketCount() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_depth; ++i)
        count += m_rungs[i].heads.size();
    return count;
}

void EventLadder::clear()
{
    m_bottom.resize(1);
    m_depth = 0;
    m_top.clear();
    m_bottomEnd = m_topStart = m_topMin = kEndOfTime;
    m_topMax = 0;
}

} // namespace cloudyard

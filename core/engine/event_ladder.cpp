// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_ladder.h"

#include <bit>
#include <utility>

namespace cloudyard {
namespace {

/// How many keys, evenly spread over `span` ns, would be as dense as these are where most of them are: near the start,
/// when short hops go on under long timers. More come there later. `distances`: of all of them from the start,
/// together; `most`: unless there are more.
std::size_t asIfEven(std::size_t keys, double distances, std::uint64_t span, std::size_t most)
{
    const auto count = static_cast<double>(keys);
    const double denser = static_cast<double>(span) * count / (2 * (1 + distances));
    const double even = std::min(count * std::max(denser, 1.0), static_cast<double>(most));
    return std::max(keys, static_cast<std::size_t>(even));
}

/// What is to be known of many events in a bucket before they are spread over a rung.
struct Crowd {
    std::size_t size;
    std::uint64_t first;
    std::uint64_t last;
    std::uint64_t ahead = 0; ///< of the end of the bucket, all of them together

    void add(std::uint64_t time, std::uint64_t end)
    {
        first = std::min(first, time);
        last = std::max(last, time);
        ahead += end - time;
        ++size;
    }
    /// From the first one, of all together.
    [[nodiscard]] double distances(std::uint64_t end) const
    {
        return static_cast<double>(end - first) * static_cast<double>(size) - static_cast<double>(ahead);
    }
};

} // namespace

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
    if (heads.capacity() <= buckets)
        heads.reserve(std::bit_ceil(std::max(buckets + 1, kLeastRoom)));
    heads.assign(buckets, kNoSlot);
    heads.push_back(kEndOfRung);
}

inline std::uint32_t EventLadder::Rung::takeBucket()
{
    std::uint32_t* bucket = heads.data() + current;
    while (*bucket == kNoSlot)
        ++bucket;
    const std::uint32_t head = *bucket;
    if (head == kEndOfRung) [[unlikely]]
        return head;
    *bucket = kNoSlot;
    const auto next = static_cast<std::uint32_t>(bucket + 1 - heads.data());
    from = std::min(end, start + (std::uint64_t{next} << shift));
    current = next;
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
    m_rungs[--m_depth].heads.clear();
    m_bottomEnd = m_depth > 0 ? m_rungs[m_depth - 1].from : m_topStart;
}

std::uint64_t EventLadder::insertCrowded(EventStore& store, EventKey key, EventSlot& entry, std::uint64_t now)
{
    if (spill(store, now + 1))
        return insert(store, key, entry, now);
    m_bottom.insert(key);
    return key.order;
}

/// Moves the next bucket into the empty bottom, in order. Whatever is not as usual is left to those that it ends in,
/// which keeps it free of saved registers: there is about one event to a bucket.
bool EventLadder::refill(EventStore& store)
{
    if (m_depth == 0) [[unlikely]]
        return refillFromTop(store);
    Rung& rung = m_rungs[m_depth - 1];
    std::uint32_t slot = rung.takeBucket();
    if (slot == kEndOfRung) [[unlikely]]
        return leaveRung(store);
    m_bottomEnd = rung.from;
    EventKey* place = m_bottom.first();
    const EventKey* const crowded = place + kCrowded;
    do {
        const EventSlot& entry = store[slot];
        if (entry.isDead() || place == crowded) [[unlikely]]
            return gatherRest(store, slot, place);
        SortedKeys::sink(place++, {entry.time, entry.sequenceBits() | slot});
        slot = entry.next;
    } while (slot != kNoSlot);
    m_bottom.setEnd(place);
    return true;
}

/// The finest rung is used up.
bool EventLadder::leaveRung(EventStore& store)
{
    popRung();
    return refill(store);
}

/// The bucket that is being moved into the bottom, up to `place`, has cancelled events in it, or is a crowd. A crowd,
/// unless it is of one time only, becomes a new finest rung at once: what has been moved into the bottom, and the list
/// of the rest.
bool EventLadder::gatherRest(EventStore& store, std::uint32_t head, const EventKey* place)
{
    m_bottom.setEnd(place);
    if (m_bottom.size() < kCrowded || m_depth == kMaxRungs) {
        gather(store, head);
        return (!m_bottom.empty() && order(store)) || refill(store);
    }
    const std::span<const EventKey> gathered = m_bottom.all();
    Crowd crowd{.size = gathered.size(), .first = gathered.back().time, .last = gathered.front().time};
    for (const EventKey& key : gathered)
        crowd.ahead += m_bottomEnd - key.time;
    for (std::uint32_t slot = head; slot != kNoSlot; slot = store[slot].next)
        crowd.add(store[slot].time, m_bottomEnd);
    if (crowd.first == crowd.last) {
        gatherCrowd(store, head);
        m_bottom.sort();
        return true;
    }
    const std::size_t even = asIfEven(crowd.size, crowd.distances(m_bottomEnd), m_bottomEnd - crowd.first, kMostEven);
    Rung& rung = pushRung(crowd.first, m_bottomEnd, even);
    for (const EventKey& key : gathered)
        rung.link(key, store.edit(key.slot()));
    m_bottom.clear();
    for (std::uint32_t slot = head, next = kNoSlot; slot != kNoSlot; slot = next) {
        EventSlot& entry = store.edit(slot);
        next = entry.next;
        if (entry.isDead()) [[unlikely]]
            store.releaseDead(slot);
        else
            rung.link({entry.time, slot}, entry);
    }
    return refill(store);
}

bool EventLadder::refillFromTop(EventStore& store)
{
    const std::size_t keys = std::exchange(m_topSize, 0);
    const std::uint64_t first = std::exchange(m_topMin, kEndOfTime);
    const std::uint64_t end = std::exchange(m_topMax, 0) + 1;
    std::uint32_t slot = std::exchange(m_top, kNoSlot);
    if (keys <= kCrowded) {
        m_topStart = kEndOfTime;
        m_bottomEnd = kEndOfTime;
        gather(store, slot);
        return !m_bottom.empty();
    }
    m_topStart = end;
    Rung& rung = pushRung(first, end, keys);
    while (slot != kNoSlot) {
        EventSlot& entry = store.edit(slot);
        const std::uint32_t next = entry.next;
        rung.link({entry.time, slot}, entry);
        slot = next;
    }
    return refill(store);
}

/// Moves the keys of a list of slots to the bottom, in order, and frees the slots of cancelled events. Those beyond
/// kCrowded keys come last and out of order.
inline void EventLadder::gather(EventStore& store, std::uint32_t slot)
{
    EventKey* place = m_bottom.end();
    const EventKey* const crowded = place + (kCrowded - m_bottom.size());
    while (slot != kNoSlot && place != crowded) {
        const EventSlot& entry = store[slot];
        const EventKey key{entry.time, entry.sequenceBits() | slot};
        const std::uint32_t next = entry.next;
        if (entry.isDead()) [[unlikely]]
            store.releaseDead(slot);
        else
            SortedKeys::sink(place++, key);
        slot = next;
    }
    m_bottom.setEnd(place);
    if (slot != kNoSlot) [[unlikely]]
        gatherCrowd(store, slot);
}

void EventLadder::gatherCrowd(EventStore& store, std::uint32_t slot)
{
    while (slot != kNoSlot) {
        const EventSlot& entry = store[slot];
        const std::uint32_t next = entry.next;
        if (entry.isDead())
            store.releaseDead(slot);
        else
            m_bottom.append({entry.time, entry.sequenceBits() | slot});
        slot = next;
    }
}

/// Puts a gathered bottom in order where that has not been done: when it is crowded. Unless it is of one time only it
/// is spread over a rung then, and the bottom is not ready: false.
inline bool EventLadder::order(EventStore& store)
{
    if (m_bottom.size() <= kCrowded) [[likely]]
        return true;
    return orderCrowd(store);
}

bool EventLadder::orderCrowd(EventStore& store)
{
    const auto [first, last] = std::ranges::minmax(m_bottom.all(), {}, &EventKey::time);
    if (first.time != last.time && spill(store, first.time))
        return false;
    m_bottom.sort();
    return true;
}

/// Moves the keys at or after `from` from the bottom to a new finest rung, which then covers all from
/// there to where the bottom ended. False when there is nothing to move, or no room for a rung.
/// The bottom is in order, unless `from` is its smallest time and there are rungs.
bool EventLadder::spill(EventStore& store, std::uint64_t from)
{
    const std::span<const EventKey> keys = m_bottom.all();
    if (m_depth == kMaxRungs || keys.front().time < from)
        return false;
    if (m_bottomEnd == kEndOfTime) {
        m_topStart = keys.front().time + 1;
        m_bottomEnd = m_topStart;
    }
    const auto kept = std::ranges::find_if(keys, [from](const EventKey& key) { return key.time < from; });
    const auto count = static_cast<std::size_t>(kept - keys.begin());
    double distances = 0;
    for (const EventKey& key : keys.first(count))
        distances += static_cast<double>(key.time - from);
    Rung& rung = pushRung(from, m_bottomEnd, asIfEven(count, distances, m_bottomEnd - from, kMostEven));
    for (const EventKey& key : keys.first(count))
        rung.link(key, store.edit(key.slot()));
    m_bottom.dropLargest(count);
    return true;
}

/// The list without its cancelled events; adds the number of the others to `left`.
std::uint32_t EventLadder::purgeList(EventStore& store, std::uint32_t slot, std::size_t& left)
{
    std::uint32_t kept = kNoSlot;
    while (slot != kNoSlot) {
        const std::uint32_t next = store[slot].next;
        if (store[slot].isDead()) {
            store.releaseDead(slot);
        } else {
            store.edit(slot).next = kept;
            kept = slot;
            ++left;
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
    m_bottom.eraseIf([&](const EventKey& key) { return drop(key.slot()); });
    std::size_t left = 0;
    for (std::size_t i = 0; i < m_depth; ++i)
        for (std::uint32_t& head : m_rungs[i].buckets())
            head = purgeList(store, head, left);
    m_topSize = 0;
    m_top = purgeList(store, m_top, m_topSize);
}

std::size_t EventLadder::bucketCount() const
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < m_depth; ++i)
        count += m_rungs[i].buckets().size();
    return count;
}

void EventLadder::clear()
{
    m_bottom.clear();
    while (m_depth > 0)
        popRung();
    m_top = kNoSlot;
    m_topSize = 0;
    m_bottomEnd = m_topStart = m_topMin = kEndOfTime;
    m_topMax = 0;
}

} // namespace cloudyard

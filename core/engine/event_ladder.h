// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "core/engine/event_slot.h"
#include "core/engine/sorted_keys.h"

namespace cloudyard {

/// Sorts pending events by their key, lazily: only those due next are kept in order.
///
/// From near to far there are
///  - the bottom, a sorted array: the whole ladder while few events pend;
///  - rungs of buckets, the finest first. A bucket is an unordered list of slots, and its width is a
///    power of two ns. The bucket that comes next is sorted into the bottom, or, when crowded, becomes a
///    finer rung that covers it;
///  - the top, everything beyond the rungs, not ordered at all. When the rungs are used up it becomes one.
///
/// Guarantees: front() is the smallest key inserted and not yet popped. Equal times are ordered by
/// sequence wherever they meet. Slots of cancelled events are freed when they are met.
/// `now` in insert() is the time of the last key popped (0 before); no key at or before it is ever left
/// outside the bottom.
/// Cost: constant on average per key for any spread of times; a key moves once per rung. Many keys of one
/// time cost one sort. Buckets, bottom and top keep their memory.
class EventLadder {
public:
    /// Makes front() valid; false when nothing is left.
    [[nodiscard]] bool settle(EventStore& store) { return !m_bottom.empty() || refill(store); }
    /// Later than any time when not settled.
    [[nodiscard]] const EventKey& front() const { return m_bottom.smallest(); }
    void popFront() { m_bottom.popSmallest(); }

    /// `entry` is the key's slot. Returns the key's order, and so do the parts that it is made of: a caller who hands
    /// it on ends in them, and has nothing to keep meanwhile.
    std::uint64_t insert(EventStore& store, EventKey key, EventSlot& entry, std::uint64_t now)
    {
        return key.time < m_bottomEnd ? insertNear(store, key, entry, now) : insertFar(key, entry);
    }

    /// The smallest of due(slot) over the live slots, for a `due` that is never before the slot's time.
    template <class Due> [[nodiscard]] std::uint64_t earliest(const EventStore& store, Due due) const;

    /// Frees the slots of all cancelled events.
    void purge(EventStore& store);
    /// Buckets that purge() would have to visit.
    [[nodiscard]] std::size_t bucketCount() const;
    void clear();

private:
    static constexpr std::size_t kBottomLimit = 64;   // keys, before the bottom is spread over a rung
    static constexpr std::size_t kCrowded = 24;       // keys, before a bucket, or the top, becomes a rung
    static constexpr std::size_t kMaxRungs = 40;
    static constexpr std::size_t kMostEven = 4000;    // keys, to which those dense near the start count up
    static constexpr std::size_t kLeastRoom = 8192;   // buckets that a rung can have without asking for memory again

    static constexpr std::uint32_t kEndOfRung = kNoSlot - 1;

    struct Rung {
        std::uint64_t start = 0;  // of the first bucket
        std::uint64_t end = 0;    // where the next coarser rung, or the top, begins
        std::uint64_t from = 0;   // start of the current bucket; keys before it belong to finer rungs
        unsigned shift = 0;       // log2 of a bucket's width in ns
        std::uint32_t current = 0;
        std::vector<std::uint32_t> heads; // of the buckets' lists; then kEndOfRung, at which a search stops

        [[nodiscard]] std::span<std::uint32_t> buckets() { return std::span(heads).first(heads.size() - 1); }
        [[nodiscard]] std::span<const std::uint32_t> buckets() const
        {
            return std::span(heads).first(heads.size() - 1);
        }
        void open(std::uint64_t newStart, std::uint64_t newEnd, std::size_t keys);
        /// Empties the first bucket that holds something, and moves behind it. kEndOfRung when none does.
        [[nodiscard]] std::uint32_t takeBucket();
        void link(EventKey key, EventSlot& entry);
    };

    std::uint64_t insertNear(EventStore& store, EventKey key, EventSlot& entry, std::uint64_t now);
    std::uint64_t insertCrowded(EventStore& store, EventKey key, EventSlot& entry, std::uint64_t now);
    std::uint64_t insertFar(EventKey key, EventSlot& entry);
    std::uint64_t insertTop(EventKey key, EventSlot& entry);
    bool refill(EventStore& store);
    [[gnu::noinline]] bool leaveRung(EventStore& store);
    [[gnu::noinline]] bool gatherRest(EventStore& store, std::uint32_t slot, const EventKey* place);
    [[gnu::noinline]] bool refillFromTop(EventStore& store);
    bool order(EventStore& store);
    [[gnu::noinline]] bool orderCrowd(EventStore& store);
    void gather(EventStore& store, std::uint32_t head);
    [[gnu::noinline]] void gatherCrowd(EventStore& store, std::uint32_t head);
    bool spill(EventStore& store, std::uint64_t from);
    Rung& pushRung(std::uint64_t start, std::uint64_t end, std::size_t keys);
    void popRung();
    static std::uint32_t purgeList(EventStore& store, std::uint32_t head, std::size_t& left);

    SortedKeys m_bottom;
    std::uint64_t m_bottomEnd = kEndOfTime; // keys before this belong to the bottom
    std::vector<Rung> m_rungs;              // the first m_depth are in use, coarsest first
    std::size_t m_depth = 0;
    std::uint32_t m_top = kNoSlot;          // first of the list of its slots
    std::size_t m_topSize = 0;
    std::uint64_t m_topStart = kEndOfTime;  // keys from here on belong to the top
    std::uint64_t m_topMin = kEndOfTime;
    std::uint64_t m_topMax = 0;
};

inline std::uint64_t EventLadder::insertNear(EventStore& store, EventKey key, EventSlot& entry, std::uint64_t now)
{
    if (m_bottom.size() >= kBottomLimit) [[unlikely]]
        return insertCrowded(store, key, entry, now);
    m_bottom.insertIntoRoom(key);
    return key.order;
}

inline std::uint64_t EventLadder::insertFar(EventKey key, EventSlot& entry)
{
    if (key.time >= m_topStart)
        return insertTop(key, entry);
    Rung* rung = m_rungs.data();
    while (key.time < rung->from)
        ++rung;
    rung->link(key, entry);
    return key.order;
}

inline std::uint64_t EventLadder::insertTop(EventKey key, EventSlot& entry)
{
    entry.next = std::exchange(m_top, key.slot());
    ++m_topSize;
    m_topMin = std::min(m_topMin, key.time);
    m_topMax = std::max(m_topMax, key.time);
    return key.order;
}

inline void EventLadder::Rung::link(EventKey key, EventSlot& entry)
{
    std::uint32_t& head = heads[static_cast<std::size_t>((key.time - start) >> shift)];
    entry.next = head;
    head = key.slot();
}

template <class Due>
std::uint64_t EventLadder::earliest(const EventStore& store, Due due) const
{
    std::uint64_t best = kEndOfTime;
    const std::span<const EventKey> bottom = m_bottom.all();
    for (auto key = bottom.rbegin(); key != bottom.rend() && key->time < best; ++key)
        best = std::min<std::uint64_t>(best, due(key->slot()));
    for (std::size_t depth = m_depth; depth > 0; --depth) {
        const Rung& rung = m_rungs[depth - 1];
        std::uint64_t from = rung.from;
        for (const std::uint32_t head : rung.buckets().subspan(rung.current)) {
            if (from >= best)
                break;
            for (std::uint32_t s = head; s != kNoSlot; s = store[s].next)
                best = std::min<std::uint64_t>(best, due(s));
            from += std::uint64_t{1} << rung.shift;
        }
    }
    if (m_topStart < best)
        for (std::uint32_t s = m_top; s != kNoSlot; s = store[s].next)
            best = std::min<std::uint64_t>(best, due(s));
    return best;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/engine/cow_pool.h"
#include "core/engine/event.h"

namespace cloudyard {

/// An order number is a sequence number (40 bits, never zero for a pending event) above 24 bits that
/// name a slot in keys and handles, and a lane in slots.
inline constexpr unsigned kSequenceShift = 24;
inline constexpr std::uint64_t kOneSequence = std::uint64_t{1} << kSequenceShift;
inline constexpr std::uint64_t kLowMask = kOneSequence - 1;
/// The last number names no slot: handles of timers that are kept elsewhere (ExternalLanes) have it.
inline constexpr std::uint64_t kKeptElsewhere = kLowMask;
inline constexpr std::uint32_t kMaxSlots = std::uint32_t{kKeptElsewhere};
inline constexpr std::uint32_t kNoSlot = 0xffffffff;
inline constexpr std::uint64_t kEndOfTime = ~std::uint64_t{0} >> 1; // also as a SimTime

/// The place of a pending event in the total order: time in ns, then sequence.
struct EventKey {
    std::uint64_t time = 0;
    std::uint64_t order = 0; // sequence, slot

    [[nodiscard]] std::uint32_t slot() const { return static_cast<std::uint32_t>(order & kLowMask); }
    [[nodiscard]] std::uint64_t sequenceBits() const { return order & ~kLowMask; }

    /// One unsigned 128-bit comparison: no branch on equal times.
    friend bool operator<(const EventKey& x, const EventKey& y)
    {
        __extension__ using Wide = unsigned __int128;
        return (Wide{x.time} << 64 | x.order) < (Wide{y.time} << 64 | y.order);
    }
};

/// Where a pending event lives until it fires or, once cancelled, until it is met. A cancelled one has
/// `order` zero. `time` comes first: the pool keeps its list of free slots in there.
struct EventSlot {
    std::uint64_t time = 0;
    std::uint64_t order = 0;          // sequence, lane; lane 0 unless in a lane or a lane's wake
    std::uint32_t next = kNoSlot;     // in a bucket, the now-list or a lane
    std::uint32_t previous = kNoSlot; // in a lane only
    Event event;

    [[nodiscard]] bool isDead() const { return order == 0; }
    [[nodiscard]] std::uint64_t sequenceBits() const { return order & ~kLowMask; }
    [[nodiscard]] std::uint32_t lane() const { return static_cast<std::uint32_t>(order & kLowMask); }
};
static_assert(sizeof(EventSlot) == 40);

/// The slots of an EventSet, and how many of them are dead: cancelled and not yet met.
class EventStore {
public:
    using Place = CowPool<EventSlot>::Place;

    /// `maxSlots` is for tests of a full store.
    explicit EventStore(std::uint32_t maxSlots = kMaxSlots) : m_maxSlots(maxSlots) {}

    [[nodiscard]] const EventSlot& operator[](std::uint32_t slot) const { return m_pool[slot]; }
    [[nodiscard]] EventSlot& edit(std::uint32_t slot) { return m_pool.edit(slot); }

    /// There must be room.
    [[nodiscard]] Place place() { return m_pool.place(); }
    /// As CowPool's.
    [[nodiscard]] EventSlot* placeReleased(std::uint32_t& slot) { return m_pool.placeReleased(slot); }
    [[nodiscard]] bool isFull() const { return !m_pool.hasFree() && m_pool.end() >= m_maxSlots; }
    /// Frees a slot whose event fired; `entry` is edit(slot).
    void release(std::uint32_t slot, EventSlot& entry)
    {
        entry.order = 0;
        m_pool.release(slot, entry);
    }

    void markDead(EventSlot& entry)
    {
        entry.order = 0;
        ++m_dead;
    }
    void releaseDead(std::uint32_t slot)
    {
        m_pool.release(slot);
        --m_dead;
    }
    void clear()
    {
        m_pool = CowPool<EventSlot>();
        m_dead = 0;
    }

    [[nodiscard]] std::size_t dead() const { return m_dead; }
    /// Slots in use that are not dead.
    [[nodiscard]] std::size_t live() const { return m_pool.size() - m_dead; }
    /// For measuring what a copy costs.
    [[nodiscard]] const CowPool<EventSlot>& pool() const { return m_pool; }
    /// Every slot ever used is below this.
    [[nodiscard]] std::uint32_t end() const { return m_pool.end(); }

private:
    CowPool<EventSlot> m_pool;
    std::size_t m_dead = 0;
    std::uint32_t m_maxSlots;
};

} // namespace cloudyard

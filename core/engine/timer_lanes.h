// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/base/sim_time.h"
#include "core/engine/event_slot.h"

namespace cloudyard {

/// The lanes of an EventSet: each a list of pending timers, first due first, of which only the head
/// needs a place in the ladder. A stand-in, the lane's wake, holds that place.
///
/// Guarantees: entries of a lane are in the total order, because admits() refuses a time before the
/// last one. An owner has at most kPerOwner lanes; one that stands idle serves another purpose when the
/// owner has no more. Lane 0 does not exist.
/// Cost: open() walks the owner's lanes; everything else is constant and touches neighbours only.
/// A lane occupies one slot for its wake, for good.
class TimerLanes {
public:
    static constexpr unsigned kPerOwner = 8;

    /// The lane for this owner, purpose and delay. None when the owner has too many, or no slot is left.
    [[nodiscard]] LaneId open(EventStore& store, std::uint32_t owner, std::uint16_t purpose,
                              Duration delay);
    /// Lanes opened so far, each with one slot in the store.
    [[nodiscard]] std::size_t count() const { return m_lanes.size() - 1; }

    /// Whether an entry due at `time` may be appended.
    [[nodiscard]] bool admits(LaneId lane, std::uint64_t time) const
    {
        return time >= m_lanes[lane.index].lastTime;
    }
    /// `entry` is store.edit(slot).
    void append(EventStore& store, LaneId lane, std::uint32_t slot, EventSlot& entry);
    void unlink(EventStore& store, LaneId lane, const EventSlot& entry);

    [[nodiscard]] std::uint32_t head(LaneId lane) const { return m_lanes[lane.index].head; }
    [[nodiscard]] std::uint32_t wakeSlot(LaneId lane) const { return m_lanes[lane.index].wakeSlot; }
    /// Whether the lane's wake is in the ladder.
    [[nodiscard]] bool isAwake(LaneId lane) const { return m_lanes[lane.index].awake; }
    void setAwake(LaneId lane, bool awake);

    /// Forgets all entries and wakes, for a store that has just been emptied; the lanes stay open.
    void clear(EventStore& store);

private:
    struct Lane {
        std::uint64_t lastTime = 0; // of the last entry while awake, else 0
        std::uint32_t head = kNoSlot;
        std::uint32_t tail = kNoSlot;
        std::uint32_t wakeSlot = kNoSlot;
        bool awake = false;
        std::uint16_t purpose = 0;
        std::uint32_t nextOfOwner = 0;
        Duration delay;
    };

    [[nodiscard]] std::uint32_t add(EventStore& store, std::uint32_t owner);

    std::vector<Lane> m_lanes{1};
    std::vector<std::uint32_t> m_firstOfOwner;
};

inline void TimerLanes::append(EventStore& store, LaneId id, std::uint32_t slot, EventSlot& entry)
{
    Lane& lane = m_lanes[id.index];
    entry.next = kNoSlot;
    entry.previous = lane.tail;
    lane.lastTime = entry.time;
    if (lane.tail == kNoSlot)
        lane.head = slot;
    else
        store.edit(lane.tail).next = slot;
    lane.tail = slot;
}

inline void TimerLanes::unlink(EventStore& store, LaneId id, const EventSlot& entry)
{
    Lane& lane = m_lanes[id.index];
    const std::uint32_t next = entry.next;
    const std::uint32_t previous = entry.previous;
    if (next == kNoSlot)
        lane.tail = previous;
    else
        store.edit(next).previous = previous;
    if (previous == kNoSlot)
        lane.head = next;
    else
        store.edit(previous).next = next;
}

inline void TimerLanes::setAwake(LaneId lane, bool awake)
{
    m_lanes[lane.index].awake = awake;
    if (!awake)
        m_lanes[lane.index].lastTime = 0;
}

} // namespace cloudyard

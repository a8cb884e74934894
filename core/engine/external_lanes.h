// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "core/engine/event_slot.h"

namespace cloudyard {

/// The lanes of an EventSet whose timers are kept by somebody else, in order: here is only the first timer of each, and
/// a stand-in, the lane's wake, that holds a place in the ladder for it. A wake whose timer has gone meanwhile moves
/// on when it is met, so a new first timer must not be due before the former one was (renew).
///
/// A timer costs a sequence number and no slot: whoever has a record of what is being timed anyway, such as a call,
/// saves the slot, and the writing of an event that mostly gets cancelled.
/// A plain value. Cost: constant. A lane occupies one slot for its wake, for good.
class ExternalLanes {
public:
    /// None when no slot is left.
    [[nodiscard]] LaneId open(EventStore& store);
    /// Lanes opened so far, each with one slot in the store.
    [[nodiscard]] std::size_t count() const { return m_lanes.size() - 1; }
    /// Timers that are pending.
    [[nodiscard]] std::size_t armed() const { return m_armed; }
    void arm() { ++m_armed; }
    void disarm() { --m_armed; }

    /// The first timer is due at `first`, whose order holds no slot, and fires `event`.
    void lead(LaneId id, EventKey first, const Event& event)
    {
        m_lanes[id.index].first = first;
        m_lanes[id.index].event = event;
    }
    void leadNone(LaneId id) { m_lanes[id.index].first = {}; }
    /// Its order is zero when there is none.
    [[nodiscard]] const EventKey& first(LaneId id) const { return m_lanes[id.index].first; }
    [[nodiscard]] std::uint64_t due(LaneId id) const { return first(id).order == 0 ? kEndOfTime : first(id).time; }
    [[nodiscard]] const Event& event(LaneId id) const { return m_lanes[id.index].event; }
    /// The place of the first timer, for the wake.
    [[nodiscard]] EventKey wakeKey(LaneId id) const
    {
        const Lane& lane = m_lanes[id.index];
        return {lane.first.time, lane.first.order | lane.wakeSlot};
    }
    [[nodiscard]] std::uint32_t wakeSlot(LaneId id) const { return m_lanes[id.index].wakeSlot; }
    /// Another wake, which is not in the ladder yet.
    void renew(LaneId id, std::uint32_t wakeSlot)
    {
        m_lanes[id.index].wakeSlot = wakeSlot;
        m_lanes[id.index].awake = false;
    }
    /// Whether the lane's wake is in the ladder.
    [[nodiscard]] bool isAwake(LaneId id) const { return m_lanes[id.index].awake; }
    void setAwake(LaneId id, bool awake) { m_lanes[id.index].awake = awake; }

    /// What a wake's slot has in the place of a lane (EventSlot::lane), and back.
    [[nodiscard]] static std::uint64_t mark(LaneId id) { return kMark | id.index; }
    [[nodiscard]] static bool has(const EventSlot& wake) { return (wake.order & kMark) != 0; }
    [[nodiscard]] static LaneId of(const EventSlot& wake)
    {
        return {wake.lane() & static_cast<std::uint32_t>(kMark - 1)};
    }

    /// Forgets all timers and wakes, for a store that has just been emptied; the lanes stay open.
    void clear(EventStore& store);

private:
    static constexpr std::uint64_t kMark = kOneSequence >> 1;

    struct Lane {
        EventKey first;
        Event event; ///< of the first timer
        std::uint32_t wakeSlot = kNoSlot;
        bool awake = false;
    };

    std::vector<Lane> m_lanes{1};
    std::size_t m_armed = 0;
};

} // namespace cloudyard

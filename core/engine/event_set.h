// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <stdexcept>

#include "core/base/sim_time.h"
#include "core/engine/event_ladder.h"
#include "core/engine/event_slot.h"
#include "core/engine/external_lanes.h"
#include "core/engine/timer_lanes.h"

namespace cloudyard {

/// Thrown when an EventSet has used its last sequence number or holds 16.7 million events.
struct EventSetExhausted : std::length_error {
    using std::length_error::length_error;
};

/// The pending events of a simulation, taken out in the order of (time, sequence): earlier first, and at
/// one time in the order in which they were pushed or armed.
///
/// Guarantees: the order depends on the calls alone, never on the structure inside or on lanes. A regular
/// value: a copy has the same future, and a handle of the original means the same event in the copy.
/// cancel() and contains() take any handle this set ever gave out, also long after.
/// Refuses: a negative time (the caller's error). An event before the time of the last one taken out is
/// taken out next, with its own time; the simulation never asks for one.
/// Times are SimTime (ns). Thread: one at a time; copies may live in different threads (CowPool).
/// Errors: push(), arm() and armExternal() throw EventSetExhausted after kSequences - 1 calls (sequencesLeft() tells
/// beforehand) or when kMostPending events and lanes exist, and change nothing then.
/// Cost: constant on average for push, pop and cancel, whatever waits; no allocation in a steady state.
/// A copy shares the events' storage until one side writes to it. A cancelled event is dropped when
/// it is met or once the cancelled outnumber the others.
class EventSet {
public:
    static constexpr std::uint64_t kSequences = std::uint64_t{1} << 40;

    static constexpr std::uint32_t kMostPending = kMaxSlots;

    /// `firstSequence` (at least 1) and `mostPending` (lanes included) are for tests of the limits.
    explicit EventSet(std::uint64_t firstSequence = 1, std::uint32_t mostPending = kMostPending)
        : m_store(mostPending),
          m_order(firstSequence << kSequenceShift)
    {
    }

    EventHandle push(SimTime at, Event event);

    /// The lane for timers of one constant delay, to be kept by the caller. A default LaneId when the
    /// owner (a small dense number) has TimerLanes::kPerOwner lanes in use; arm() takes that as well.
    [[nodiscard]] LaneId openLane(std::uint32_t owner, std::uint16_t purpose, Duration delay)
    {
        return m_lanes.open(m_store, owner, purpose, delay);
    }
    /// As push(), and means the same; cheaper for timers that mostly get cancelled. The lane is a hint:
    /// an event due before the last one armed there becomes an ordinary one.
    EventHandle arm(LaneId lane, SimTime at, Event event);

    /// A lane for timers that whoever opens it keeps himself, in the order in which they are due, in records that he
    /// has of each anyway: the set knows the first one only. A default LaneId when no slot is left.
    [[nodiscard]] LaneId openExternal() { return m_external.open(m_store); }
    /// For a lane without timers whose next ones may be due before the former ones were, as after its delay was changed.
    void renewExternal(LaneId lane);
    /// The handle of a timer that is armed there, with its place in the order. As if pushed; but whoever keeps it tells
    /// by lead() once it is the first of its lane, and by disarmExternal() that it is gone, fired or not.
    [[nodiscard]] EventHandle armExternal();
    void disarmExternal() { m_external.disarm(); }
    /// From now on the lane's first timer is the one armed as `handle` and due at `due`, after now; it fires `event`.
    void lead(LaneId lane, SimTime due, EventHandle handle, Event event);
    void leadNone(LaneId lane) { m_external.leadNone(lane); }
    /// Whether a handle is one of armExternal().
    [[nodiscard]] static bool isExternal(EventHandle handle) { return (handle.bits & kLowMask) == kKeptElsewhere; }

    /// False when the event has fired, was cancelled, or `handle` is a default one. Not for those of armExternal().
    bool cancel(EventHandle handle);

    /// Takes out the first event if its time is at most `limit`.
    [[nodiscard]] bool pop(SimTime limit, SimTime& at, Event& out);

    /// When the first event is due; SimTime::never() when there is none. Mostly cheap; linear at worst.
    [[nodiscard]] SimTime nextTime() const;

    [[nodiscard]] bool contains(EventHandle handle) const
    {
        return handle.bits > kLowMask && slotOf(handle) < m_store.end() &&
               m_store[slotOf(handle)].sequenceBits() == (handle.bits & ~kLowMask);
    }
    /// SimTime::never() when it does not pend.
    [[nodiscard]] SimTime timeOf(EventHandle handle) const;

    /// Events pending, cancelled ones not counted.
    [[nodiscard]] std::size_t size() const
    {
        return m_store.live() - m_lanes.count() + m_external.armed() - m_external.count();
    }
    [[nodiscard]] bool empty() const { return size() == 0; }
    /// How often push(), arm() and armExternal() can still be called.
    [[nodiscard]] std::uint64_t sequencesLeft() const;

    /// For measuring what a copy costs.
    [[nodiscard]] const CowPool<EventSlot>& slots() const { return m_store.pool(); }

    /// Drops every event; lanes and the sequence go on, old handles stay safe.
    void discardAll();

private:
    static std::uint32_t slotOf(EventHandle handle) { return static_cast<std::uint32_t>(handle.bits & kLowMask); }

    static std::uint64_t toNs(SimTime time) { return static_cast<std::uint64_t>(time.ns); }
    static SimTime toTime(std::uint64_t ns) { return {static_cast<std::int64_t>(ns)}; }

    EventSlot* placeReleased(std::uint32_t& slot);
    EventStore::Place placeAnew();
    EventKey write(std::uint32_t slot, EventSlot& entry, SimTime at, Event event, LaneId lane);
    EventHandle pushTo(std::uint32_t slot, EventSlot& entry, SimTime at, Event event);
    EventHandle pushToNewPlace(SimTime at, Event event);
    EventHandle armAt(std::uint32_t slot, EventSlot& entry, LaneId lane, SimTime at, Event event);
    EventHandle armAtNewPlace(LaneId lane, SimTime at, Event event);
    void fire(EventKey key, EventSlot& entry, SimTime& at, Event& out);
    bool popUnusual(SimTime limit, SimTime& at, Event& out);
    bool cancelOutsideLanes(EventSlot& entry);
    void startWake(LaneId lane);
    bool wake(EventKey key, SimTime& at, Event& out);
    void startExternalWake(LaneId lane);
    bool wakeExternal(EventKey key, SimTime& at, Event& out);
    EventHandle pushNow(EventKey key, EventSlot& entry);
    void appendNow(std::uint32_t slot, EventSlot& entry);
    std::uint32_t takeNow();
    void purge(std::size_t least);
    void makeRoom();

    EventStore m_store;
    EventLadder m_ladder;
    TimerLanes m_lanes;
    ExternalLanes m_external;
    std::uint64_t m_order;             // the next sequence number, shifted; 0 when they are used up
    std::uint64_t m_now = 0;           // time of the last event taken out, ns
    std::uint32_t m_nowHead = kNoSlot; // the now-list: events due at m_now, pushed at m_now
    std::uint32_t m_nowTail = kNoSlot; // meaningful while there is a head
};

inline EventHandle EventSet::push(SimTime at, Event event)
{
    std::uint32_t slot = 0;
    EventSlot* entry = placeReleased(slot);
    if (entry == nullptr) [[unlikely]]
        return pushToNewPlace(at, event);
    return pushTo(slot, *entry, at, event);
}

inline EventHandle EventSet::pushTo(std::uint32_t slot, EventSlot& entry, SimTime at, Event event)
{
    const EventKey key = write(slot, entry, at, event, {});
    // Both end in what they call, which keeps the usual way free of saved registers.
    if (key.time == m_now)
        return pushNow(key, entry);
    return {m_ladder.insert(m_store, key, entry, m_now)};
}

inline EventHandle EventSet::arm(LaneId lane, SimTime at, Event event)
{
    // What is due now goes to the now-list; a wake for it would come before older events of this time.
    if (!lane || toNs(at) <= m_now || !m_lanes.admits(lane, toNs(at))) [[unlikely]]
        return push(at, event);
    std::uint32_t slot = 0;
    EventSlot* entry = placeReleased(slot);
    if (entry == nullptr) [[unlikely]]
        return armAtNewPlace(lane, at, event);
    return armAt(slot, *entry, lane, at, event);
}

inline EventHandle EventSet::armAt(std::uint32_t slot, EventSlot& entry, LaneId lane, SimTime at, Event event)
{
    const EventKey key = write(slot, entry, at, event, lane);
    m_lanes.append(m_store, lane, slot, entry);
    if (!m_lanes.isAwake(lane)) [[unlikely]]
        startWake(lane);
    return {key.order};
}

inline EventHandle EventSet::armExternal()
{
    if (m_order == 0) [[unlikely]]
        makeRoom();
    const std::uint64_t sequence = m_order;
    m_order += kOneSequence;
    m_external.arm();
    return {sequence | kKeptElsewhere};
}

inline void EventSet::lead(LaneId lane, SimTime due, EventHandle handle, Event event)
{
    m_external.lead(lane, {toNs(due), handle.bits & ~kLowMask}, event);
    if (!m_external.isAwake(lane)) [[unlikely]]
        startExternalWake(lane);
}

inline bool EventSet::cancel(EventHandle handle)
{
    const std::uint32_t slot = slotOf(handle);
    if (handle.bits <= kLowMask || slot >= m_store.end()) [[unlikely]]
        return false;
    EventSlot& entry = m_store.edit(slot);
    if (entry.sequenceBits() != (handle.bits & ~kLowMask))
        return false;
    const LaneId lane{entry.lane()};
    if (!lane)
        return cancelOutsideLanes(entry);
    m_lanes.unlink(m_store, lane, entry);
    m_store.release(slot, entry);
    return true;
}

inline bool EventSet::pop(SimTime limit, SimTime& at, Event& out)
{
    (void)m_ladder.settle(m_store); // with nothing left its front comes later than any limit
    const EventKey key = m_ladder.front();
    if (m_nowHead == kNoSlot && toTime(key.time) <= limit) [[likely]] {
        EventSlot& entry = m_store.edit(key.slot());
        if (entry.order == key.sequenceBits()) [[likely]] {
            m_ladder.popFront();
            fire(key, entry, at, out);
            return true;
        }
    }
    return popUnusual(limit, at, out);
}

/// A free slot to be written at once, and an order number for it: as they mostly are, without any preparation.
inline EventSlot* EventSet::placeReleased(std::uint32_t& slot)
{
    return m_order == 0 ? nullptr : m_store.placeReleased(slot);
}

/// Writes a new event into its slot and gives it its place in the order.
inline EventKey EventSet::write(std::uint32_t slot, EventSlot& entry, SimTime at, Event event, LaneId lane)
{
    const std::uint64_t sequence = m_order;
    m_order += kOneSequence;
    entry.time = toNs(at);
    entry.order = sequence | lane.index;
    entry.event = event;
    return {toNs(at), sequence | slot};
}

inline void EventSet::fire(EventKey key, EventSlot& entry, SimTime& at, Event& out)
{
    out = entry.event;
    at = toTime(key.time);
    m_now = key.time;
    m_store.release(key.slot(), entry);
}

inline std::uint32_t EventSet::takeNow()
{
    const std::uint32_t slot = m_nowHead;
    m_nowHead = m_store[slot].next;
    return slot;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_set.h"

#include <algorithm>

namespace cloudyard {

namespace {

/// Cancelled events that are always put up with; keeps small sets from purging all the time.
constexpr std::size_t kDeadAllowance = 64;

} // namespace

/// push() and arm() where a slot must be made first.
EventHandle EventSet::pushToNewPlace(SimTime at, Event event)
{
    const auto [slot, entry] = placeAnew();
    return pushTo(slot, entry, at, event);
}

EventHandle EventSet::armAtNewPlace(LaneId lane, SimTime at, Event event)
{
    const auto [slot, entry] = placeAnew();
    return armAt(slot, entry, lane, at, event);
}

EventStore::Place EventSet::placeAnew()
{
    if (m_order == 0 || m_store.isFull())
        makeRoom();
    return m_store.place();
}

/// An event that is due at once.
EventHandle EventSet::pushNow(EventKey key, EventSlot& entry)
{
    appendNow(key.slot(), entry);
    return {key.order};
}

inline void EventSet::appendNow(std::uint32_t slot, EventSlot& entry)
{
    entry.next = kNoSlot;
    if (m_nowHead == kNoSlot)
        m_nowHead = slot;
    else
        m_store.edit(m_nowTail).next = slot;
    m_nowTail = slot;
}

/// Puts the lane's wake into the ladder, with the place in the order of the lane's head.
void EventSet::startWake(LaneId lane)
{
    const EventSlot& head = m_store[m_lanes.head(lane)];
    const EventKey key{head.time, head.sequenceBits() | m_lanes.wakeSlot(lane)};
    EventSlot& entry = m_store.edit(key.slot());
    entry.time = key.time;
    entry.order = key.sequenceBits() | lane.index;
    m_lanes.setAwake(lane, true);
    m_ladder.insert(m_store, key, entry, m_now);
}

/// The event leaves a mark that is dropped when it is met.
bool EventSet::cancelOutsideLanes(EventSlot& entry)
{
    m_store.markDead(entry);
    if (m_store.dead() > m_store.live() + kDeadAllowance) [[unlikely]]
        purge(m_ladder.bucketCount() / 4);
    return true;
}

/// pop() in full: whatever the front may be.
bool EventSet::popUnusual(SimTime limit, SimTime& at, Event& out)
{
    for (;;) {
        const bool nowIsNext = m_nowHead != kNoSlot && m_ladder.front().time > m_now;
        if (!nowIsNext && !m_ladder.settle(m_store))
            return false;
        EventKey key = m_ladder.front();
        if (nowIsNext)
            key = {m_now, m_store[m_nowHead].order | m_nowHead};
        if (key.time > toNs(limit))
            return false;
        if (nowIsNext)
            (void)takeNow();
        else
            m_ladder.popFront();
        EventSlot& entry = m_store.edit(key.slot());
        if (entry.isDead()) {
            m_store.releaseDead(key.slot());
        } else if (entry.lane() == 0) {
            fire(key, entry, at, out);
            return true;
        } else if (ExternalLanes::has(entry) ? wakeExternal(key, at, out) : wake(key, at, out)) {
            return true;
        }
    }
}

/// A lane's wake has come first: fires the lane's head if it is still the entry that the wake stood for,
/// and stands in for the next one.
bool EventSet::wake(EventKey key, SimTime& at, Event& out)
{
    const LaneId lane{m_store[key.slot()].lane()};
    const std::uint32_t head = m_lanes.head(lane);
    const bool due = head != kNoSlot && m_store[head].sequenceBits() == key.sequenceBits();
    if (due) {
        EventSlot& entry = m_store.edit(head);
        m_lanes.unlink(m_store, lane, entry);
        fire({key.time, head}, entry, at, out);
    }
    if (m_lanes.head(lane) != kNoSlot)
        startWake(lane);
    else
        m_lanes.setAwake(lane, false);
    return due;
}

void EventSet::startExternalWake(LaneId lane)
{
    const EventKey key = m_external.wakeKey(lane);
    EventSlot& entry = m_store.edit(key.slot());
    entry.time = key.time;
    entry.order = key.sequenceBits() | ExternalLanes::mark(lane);
    m_external.setAwake(lane, true);
    m_ladder.insert(m_store, key, entry, m_now);
}

/// The pending wake, which would be met too late, becomes an event that was cancelled.
void EventSet::renewExternal(LaneId lane)
{
    if (!m_external.isAwake(lane))
        return;
    (void)cancelOutsideLanes(m_store.edit(m_external.wakeSlot(lane)));
    m_external.renew(lane, placeAnew().index);
}

/// The same where the lane's entries are kept elsewhere: whoever keeps them says which comes next.
bool EventSet::wakeExternal(EventKey key, SimTime& at, Event& out)
{
    const LaneId lane = ExternalLanes::of(m_store[key.slot()]);
    m_external.setAwake(lane, false);
    const EventKey first = m_external.first(lane);
    if (first.order == 0)
        return false;
    if (first.order != key.sequenceBits()) {
        startExternalWake(lane);
        return false;
    }
    out = m_external.event(lane);
    at = toTime(key.time);
    m_now = key.time;
    m_external.leadNone(lane);
    return true;
}

SimTime EventSet::nextTime() const
{
    const auto due = [this](std::uint32_t slot) {
        const EventSlot& entry = m_store[slot];
        if (entry.isDead())
            return kEndOfTime;
        if (entry.lane() == 0)
            return entry.time;
        if (ExternalLanes::has(entry))
            return m_external.due(ExternalLanes::of(entry));
        const std::uint32_t head = m_lanes.head({entry.lane()});
        return head == kNoSlot ? kEndOfTime : m_store[head].time;
    };
    std::uint64_t first = m_ladder.earliest(m_store, due);
    for (std::uint32_t s = m_nowHead; s != kNoSlot && first > m_now; s = m_store[s].next)
        first = std::min<std::uint64_t>(first, due(s));
    return first == kEndOfTime ? SimTime::never() : toTime(first);
}

SimTime EventSet::timeOf(EventHandle handle) const
{
    return contains(handle) ? toTime(m_store[slotOf(handle)].time) : SimTime::never();
}

std::uint64_t EventSet::sequencesLeft() const { return m_order == 0 ? 0 : kSequences - (m_order >> kSequenceShift); }

/// Frees the slots of cancelled events if there are more of them than `least`.
void EventSet::purge(std::size_t least)
{
    if (m_store.dead() <= least)
        return;
    std::uint32_t slot = m_nowHead;
    m_nowHead = kNoSlot;
    while (slot != kNoSlot) {
        EventSlot& entry = m_store.edit(slot);
        const std::uint32_t next = entry.next;
        if (entry.isDead())
            m_store.releaseDead(slot);
        else
            appendNow(slot, entry);
        slot = next;
    }
    m_ladder.purge(m_store);
}

/// Called when there is no sequence number or no slot for another event.
void EventSet::makeRoom()
{
    if (m_order == 0)
        throw EventSetExhausted("the sequence numbers of the pending events are used up");
    purge(0);
    if (m_store.isFull())
        throw EventSetExhausted("too many events are pending");
}

void EventSet::discardAll()
{
    m_store.clear();
    m_ladder.clear();
    m_lanes.clear(m_store);
    m_external.clear(m_store);
    m_nowHead = kNoSlot;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_set.h"

#include <algorithm>

namespace cloudyard {

namespace {

/// Cancelled events that are always put up with; keeps small sets from purging all the time.
constexpr std::size_t kDeadAllowance = 64;

std::uint64_t toNs(SimTime time)
{
    return static_cast<std::uint64_t>(time.ns);
}

SimTime toTime(std::uint64_t ns)
{
    return {static_cast<std::int64_t>(ns)};
}

} // namespace

/// Takes a slot for a new event; the caller puts it in its place.
std::uint32_t EventSet::newSlot(SimTime at, const Event& event, LaneId lane)
{
    if (m_order == 0)
        throw EventSetExhausted("the sequence numbers of the pending events are used up");
    if (m_store.isFull()) [[unlikely]]
        makeRoom();
    const std::uint32_t index = m_store.allocate();
    EventSlot& slot = m_store.edit(index);
    slot.time = toNs(at);
    slot.order = m_order | lane.index;
    slot.event = event;
    m_order += kOneSequence;
    ++m_live;
    return index;
}

EventHandle EventSet::push(SimTime at, const Event& event)
{
    const std::uint64_t sequence = m_order;
    const std::uint32_t slot = newSlot(at, event, {});
    const EventKey key{toNs(at), sequence | slot};
    if (key.time == m_now)
        appendNow(slot);
    else
        m_ladder.insert(m_store, key, m_now);
    return {key.order};
}

EventHandle EventSet::arm(LaneId lane, SimTime at, const Event& event)
{
    // What is due now goes to the now-list; a wake for it would come before older events of this time.
    if (!lane || toNs(at) <= m_now || !m_lanes.admits(lane, toNs(at)))
        return push(at, event);
    const std::uint64_t sequence = m_order;
    const std::uint32_t slot = newSlot(at, event, lane);
    m_lanes.append(m_store, lane, slot);
    if (!m_lanes.isAwake(lane))
        startWake(lane, m_store.allocate());
    return {sequence | slot};
}

/// Puts a stand-in for the lane's head into the ladder, with the head's place in the order.
void EventSet::startWake(LaneId lane, std::uint32_t wakeSlot)
{
    const EventSlot& head = m_store[m_lanes.head(lane)];
    const EventKey key{head.time, head.sequenceBits() | wakeSlot};
    EventSlot& wake = m_store.edit(wakeSlot);
    wake.time = key.time;
    wake.order = key.sequenceBits() | lane.index;
    m_lanes.setAwake(lane, true);
    m_ladder.insert(m_store, key, m_now);
}

bool EventSet::cancel(EventHandle handle)
{
    if (!contains(handle))
        return false;
    const std::uint32_t slot = slotOf(handle);
    const LaneId lane{m_store[slot].lane()};
    --m_live;
    if (lane) {
        m_lanes.unlink(m_store, lane, slot);
        m_store.release(slot);
        return true;
    }
    m_store.markDead(slot);
    if (m_store.dead() > m_live + kDeadAllowance) [[unlikely]]
        purge(m_ladder.bucketCount() / 4);
    return true;
}

bool EventSet::pop(SimTime limit, SimTime& at, Event& out)
{
    for (;;) {
        if (m_nowHead != kNoSlot && !m_ladder.isDue(m_now)) {
            if (m_now > toNs(limit))
                return false;
            const std::uint32_t slot = takeNow();
            if (m_store[slot].isDead()) {
                m_store.releaseDead(slot);
                continue;
            }
            fire(slot, m_now, at, out);
            return true;
        }
        if (!m_ladder.settle(m_store) || m_ladder.front().time > toNs(limit))
            return false;
        const EventKey key = m_ladder.front();
        m_ladder.popFront();
        const EventSlot& slot = m_store[key.slot()];
        if (slot.order == key.sequenceBits()) [[likely]] {
            fire(key.slot(), key.time, at, out);
            return true;
        }
        if (slot.isDead())
            m_store.releaseDead(key.slot());
        else if (wake(key, at, out))
            return true;
    }
}

void EventSet::fire(std::uint32_t slot, std::uint64_t time, SimTime& at, Event& out)
{
    out = m_store[slot].event;
    at = toTime(time);
    m_now = time;
    m_store.release(slot);
    --m_live;
}

/// A lane's stand-in has come first: fires the lane's head if it is still the entry that it stood for, and
/// stands in for the next one.
bool EventSet::wake(EventKey key, SimTime& at, Event& out)
{
    const LaneId lane{m_store[key.slot()].lane()};
    const std::uint32_t head = m_lanes.head(lane);
    const bool due = head != kNoSlot && m_store[head].sequenceBits() == key.sequenceBits();
    if (due) {
        m_lanes.unlink(m_store, lane, head);
        fire(head, key.time, at, out);
    }
    if (m_lanes.head(lane) != kNoSlot) {
        startWake(lane, key.slot());
    } else {
        m_lanes.setAwake(lane, false);
        m_store.release(key.slot());
    }
    return due;
}

void EventSet::appendNow(std::uint32_t slot)
{
    m_store.edit(slot).next = kNoSlot;
    if (m_nowHead == kNoSlot)
        m_nowHead = slot;
    else
        m_store.edit(m_nowTail).next = slot;
    m_nowTail = slot;
}

std::uint32_t EventSet::takeNow()
{
    const std::uint32_t slot = m_nowHead;
    m_nowHead = m_store[slot].next;
    return slot;
}

SimTime EventSet::nextTime() const
{
    const auto due = [this](std::uint32_t slot) {
        const EventSlot& entry = m_store[slot];
        if (entry.isDead())
            return kEndOfTime;
        if (entry.lane() == 0)
            return entry.time;
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

std::uint64_t EventSet::sequencesLeft() const
{
    return m_order == 0 ? 0 : kSequences - (m_order >> kSequenceShift);
}

/// Frees the slots of cancelled events if there are more of them than `least` and than live events.
void EventSet::purge(std::size_t least)
{
    if (m_store.dead() <= least)
        return;
    std::uint32_t slot = m_nowHead;
    m_nowHead = kNoSlot;
    while (slot != kNoSlot) {
        const std::uint32_t next = m_store[slot].next;
        if (m_store[slot].isDead())
            m_store.releaseDead(slot);
        else
            appendNow(slot);
        slot = next;
    }
    m_ladder.purge(m_store);
}

void EventSet::makeRoom()
{
    purge(0);
    if (m_store.isFull())
        throw EventSetExhausted("more events are pending than 2^24");
}

void EventSet::discardAll()
{
    m_store = EventStore();
    m_ladder.clear();
    m_lanes.clear();
    m_nowHead = kNoSlot;
    m_live = 0;
}

} // namespace cloudyard

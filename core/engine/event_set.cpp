// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/event_set.h"

namespace cloudyard {

std::uint32_t EventSet::newSlot(SimTime at, const Event& event, LaneId lane)
{
    if (m_order == 0)
        throw EventSetExhausted("the sequence numbers of the pending events are used up");
    const std::uint32_t index = m_slots.allocate();
    if (index >= kMaxSlots) {
        m_slots.release(index);
        throw EventSetExhausted("more than 16.7 million events are pending");
    }
    EventSlot& slot = m_slots.edit(index);
    slot.time = static_cast<std::uint64_t>(at.ns);
    slot.order = m_order | lane.index;
    slot.next = kNoSlot;
    slot.event = event;
    m_order += kOneSequence;
    ++m_live;
    return index;
}

EventHandle EventSet::push(SimTime at, const Event& event)
{
    const std::uint64_t sequence = m_order;
    const std::uint32_t slot = newSlot(at, event, {});
    const EventKey key{static_cast<std::uint64_t>(at.ns), sequence | slot};
    if (key.time == m_now)
        appendNow(slot);
    else
        m_ladder.insert(m_slots, key);
    return {key.order};
}

EventHandle EventSet::arm(LaneId lane, SimTime at, const Event& event)
{
    const auto time = static_cast<std::uint64_t>(at.ns);
    if (!lane || time <= m_now || !m_lanes.admits(lane, time))
        return push(at, event);
    const std::uint64_t sequence = m_order;
    const std::uint32_t slot = newSlot(at, event, lane);
    m_lanes.append(m_slots, lane, slot);
    if (!m_lanes.awake(lane.index))
        startWake(lane.index, m_slots.allocate());
    return {sequence | slot};
}

void EventSet::startWake(std::uint32_t lane, std::uint32_t wakeSlot)
{
    const EventSlot head = m_slots[m_lanes.head(lane)];
    EventSlot& wake = m_slots.edit(wakeSlot);
    wake.time = head.time;
    wake.order = head.order;
    m_lanes.setAwake(lane, true);
    m_ladder.insert(m_slots, {head.time, head.sequenceBits() | wakeSlot});
}

void EventSet::appendNow(std::uint32_t slot)
{
    if (m_nowTail == kNoSlot)
        m_nowHead = slot;
    else
        m_slots.edit(m_nowTail).next = slot;
    m_nowTail = slot;
}

bool EventSet::cancel(EventHandle handle)
{
    if (!contains(handle))
        return false;
    const auto index = static_cast<std::uint32_t>(handle.bits & kLowMask);
    EventSlot& slot = m_slots.edit(index);
    const std::uint32_t lane = slot.lane();
    slot.order = 0;
    --m_live;
    if (lane != 0) {
        m_lanes.unlink(m_slots, lane, index);
        m_slots.release(index);
    } else if (++m_dead > m_live + 64) {
        purge();
    }
    return true;
}

bool EventSet::pop(SimTime limit, SimTime& at, Event& out)
{
    for (;;) {
        if (nextIsNow())
            return m_now <= static_cast<std::uint64_t>(limit.ns) && popNow(at, out);
        if (!m_ladder.settle(m_slots))
            return false;
        const EventKey key = m_ladder.front();
        if (toTime(key.time) > limit)
            return false;
        m_ladder.popFront();
        const EventSlot& slot = m_slots[key.slot()];
        if (slot.order == key.sequenceBits()) {
            m_now = key.time;
            at = toTime(key.time);
            take(key.slot(), out);
            return true;
        }
        if (slot.lane() != 0) {
            if (wake(key, at, out))
                return true;
            continue;
        }
        m_slots.release(key.slot());
        --m_dead;
    }
}

bool EventSet::nextIsNow()
{
    while (m_nowHead != kNoSlot && !m_ladder.dueBy(m_now)) {
        if (m_slots[m_nowHead].order != 0)
            return true;
        const std::uint32_t dead = m_nowHead;
        m_nowHead = m_slots[dead].next;
        if (m_nowHead == kNoSlot)
            m_nowTail = kNoSlot;
        m_slots.release(dead);
        --m_dead;
    }
    return false;
}

bool EventSet::popNow(SimTime& at, Event& out)
{
    const std::uint32_t slot = m_nowHead;
    m_nowHead = m_slots[slot].next;
    if (m_nowHead == kNoSlot)
        m_nowTail = kNoSlot;
    at = toTime(m_now);
    take(slot, out);
    return true;
}

void EventSet::take(std::uint32_t index, Event& out)
{
    EventSlot& slot = m_slots.edit(index);
    out = slot.event;
    slot.order = 0;
    m_slots.release(index);
    --m_live;
}

bool EventSet::wake(EventKey key, SimTime& at, Event& out)
{
    const std::uint32_t lane = m_slots[key.slot()].lane();
    const std::uint32_t head = m_lanes.head(lane);
    const bool due = head != kNoSlot && m_slots[head].sequenceBits() == key.sequenceBits();
    if (due) {
        m_lanes.unlink(m_slots, lane, head);
        m_now = key.time;
        at = toTime(key.time);
        take(head, out);
    }
    if (m_lanes.head(lane) != kNoSlot) {
        startWake(lane, key.slot());
    } else {
        m_lanes.setAwake(lane, false);
        m_slots.edit(key.slot()).order = 0;
        m_slots.release(key.slot());
    }
    return due;
}

SimTime EventSet::nextTime()
{
    for (;;) {
        if (nextIsNow())
            return toTime(m_now);
        if (!m_ladder.settle(m_slots))
            return SimTime::never();
        const EventKey key = m_ladder.front();
        const EventSlot& slot = m_slots[key.slot()];
        if (slot.order == key.sequenceBits())
            return toTime(key.time);
        if (slot.lane() != 0) {
            const std::uint32_t head = m_lanes.head(slot.lane());
            if (head != kNoSlot && m_slots[head].sequenceBits() == key.sequenceBits())
                return toTime(key.time);
            SimTime at;
            Event out;
            m_ladder.popFront();
            (void)wake(key, at, out);
            continue;
        }
        m_ladder.popFront();
        m_slots.release(key.slot());
        --m_dead;
    }
}

SimTime EventSet::timeOf(EventHandle handle) const
{
    if (!contains(handle))
        return SimTime::never();
    return toTime(m_slots[static_cast<std::uint32_t>(handle.bits & kLowMask)].time);
}

std::uint64_t EventSet::sequencesLeft() const
{
    return m_order == 0 ? 0 : kSequences - (m_order >> kSequenceShift);
}

void EventSet::purge()
{
    std::uint32_t head = m_nowHead;
    m_nowHead = kNoSlot;
    m_nowTail = kNoSlot;
    while (head != kNoSlot) {
        const std::uint32_t next = m_slots[head].next;
        if (m_slots[head].order != 0) {
            m_slots.edit(head).next = kNoSlot;
            appendNow(head);
        } else {
            m_slots.release(head);
        }
        head = next;
    }
    m_ladder.purge(m_slots);
    m_dead = 0;
}

void EventSet::discardAll()
{
    m_slots = EventPool();
    m_ladder.clear();
    m_lanes.clear();
    m_nowHead = kNoSlot;
    m_nowTail = kNoSlot;
    m_live = 0;
    m_dead = 0;
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/engine/cow_pool.h"

namespace cloudyard {

/// Which elements of a pool belong to one owner, such as what a node has under way: a list through their members `next`
/// and `previous`, the newest one first. A plain value of 4 bytes that lies in the owner's state; a copy belongs to the
/// copy of the pool. An element is in one list at a time, which is the caller's knowledge, as is which pool it is of.
/// Constant time, without allocation. Thread: the pool's.
template <class T> class PoolList {
public:
    static constexpr std::uint32_t kNone = CowPool<T>::kNone;

    [[nodiscard]] std::uint32_t first() const { return m_first; }
    [[nodiscard]] bool empty() const { return m_first == kNone; }

    void add(CowPool<T>& pool, std::uint32_t index) { add(pool, index, pool.edit(index)); }
    /// The same, for those who have the element at hand: `element` is pool.edit(index).
    void add(CowPool<T>& pool, std::uint32_t index, T& element)
    {
        element.previous = kNone;
        element.next = m_first;
        if (m_first != kNone)
            pool.edit(m_first).previous = index;
        m_first = index;
    }
    /// `element` is in the list; its own members stay as they are.
    void remove(CowPool<T>& pool, const T& element)
    {
        const std::uint32_t next = element.next;
        const std::uint32_t previous = element.previous;
        (previous == kNone ? m_first : pool.edit(previous).next) = next;
        if (next != kNone)
            pool.edit(next).previous = previous;
    }

private:
    std::uint32_t m_first = kNone;
};

} // namespace cloudyard

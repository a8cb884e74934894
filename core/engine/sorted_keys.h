// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <span>
#include <vector>

#include "core/engine/event_slot.h"

namespace cloudyard {

/// A few keys in descending order, so that the smallest, which goes first, is the last: popping it moves nothing.
///
/// A sentinel later than any key stands before the first, so that no search runs off the end.
/// Cost: insert() moves the keys that are smaller than the new one. Memory is kept; a copy takes the keys only.
class SortedKeys {
public:
    /// Keys that always fit.
    static constexpr std::size_t kRoom = 127;

    SortedKeys() : m_buffer(kRoom + 1, EventKey{kEndOfTime, ~std::uint64_t{0}}) {}
    SortedKeys(const SortedKeys& other)
        : m_buffer(other.m_buffer.begin(), other.m_buffer.begin() + other.copied()), m_last(other.m_last)
    {
    }
    SortedKeys(SortedKeys&&) noexcept = default;
    SortedKeys& operator=(const SortedKeys& other) { return *this = SortedKeys(other); }
    SortedKeys& operator=(SortedKeys&&) noexcept = default;
    ~SortedKeys() = default;

    [[nodiscard]] bool empty() const { return m_last == 0; }
    [[nodiscard]] std::size_t size() const { return m_last; }
    /// The smallest; the sentinel when empty.
    [[nodiscard]] const EventKey& smallest() const { return m_buffer[m_last]; }
    void popSmallest() { --m_last; }

    void insert(EventKey key)
    {
        append(key);
        sink(m_buffer.data() + m_last, key);
    }
    /// The same while there are fewer than kRoom keys.
    void insertIntoRoom(EventKey key) { sink(m_buffer.data() + ++m_last, key); }

    /// For those who insert several keys at a stretch into fewer than kRoom: where the next one goes, how it is put in
    /// order there, and where the last one went.
    [[nodiscard]] EventKey* end() { return m_buffer.data() + m_last + 1; }
    [[nodiscard]] EventKey* first() { return m_buffer.data() + 1; } ///< the same while there is none
    static void sink(EventKey* place, EventKey key)
    {
        for (; place[-1] < key; --place)
            *place = place[-1];
        *place = key;
    }
    void setEnd(const EventKey* end) { m_last = static_cast<std::size_t>(end - m_buffer.data()) - 1; }

    /// Puts `key` last, out of order; sort() must follow.
    void append(EventKey key)
    {
        if (++m_last == m_buffer.size()) [[unlikely]]
            grow();
        m_buffer[m_last] = key;
    }
    void sort()
    {
        std::sort(m_buffer.begin() + 1, m_buffer.begin() + pastLast(),
                  [](const EventKey& x, const EventKey& y) { return y < x; });
    }

    /// All keys, largest first.
    [[nodiscard]] std::span<const EventKey> all() const { return {m_buffer.data() + 1, m_last}; }
    /// Drops the `count` largest.
    void dropLargest(std::size_t count)
    {
        const auto from = m_buffer.begin() + 1 + static_cast<std::ptrdiff_t>(count);
        std::copy(from, m_buffer.begin() + pastLast(), m_buffer.begin() + 1);
        m_last -= count;
    }
    template <class Predicate> void eraseIf(Predicate predicate)
    {
        const auto last = std::remove_if(m_buffer.begin() + 1, m_buffer.begin() + pastLast(), predicate);
        m_last = static_cast<std::size_t>(last - m_buffer.begin()) - 1;
    }
    void clear() { m_last = 0; }

private:
    [[gnu::noinline]] void grow() { m_buffer.resize(2 * m_last); }
    [[nodiscard]] std::ptrdiff_t pastLast() const { return static_cast<std::ptrdiff_t>(m_last) + 1; }
    [[nodiscard]] std::ptrdiff_t copied() const
    {
        return std::max(pastLast(), static_cast<std::ptrdiff_t>(kRoom + 1));
    }

    std::vector<EventKey> m_buffer; // the sentinel, the keys, room
    std::size_t m_last = 0;         // position of the smallest
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/base/hash.h"
#include "core/base/sim_time.h"
#include "core/engine/cow_pool.h"

namespace cloudyard {

/// Ids of the last 5 minutes, and a note of each. A regular value whose copy is nearly free. An id is kept for the
/// interval from when it was taken, whatever is done with it meanwhile; `now` never goes back. Amortised constant time;
/// 24 bytes and the note for each id.
template <class Note> class RecentTable {
public:
    static constexpr Duration kInterval = Duration::seconds(300);

    /// The note of an id that was taken less than the interval ago; null: it was not.
    [[nodiscard]] Note* find(std::uint64_t id, SimTime now)
    {
        forgetOld(now);
        if (m_buckets.size() == 0)
            return nullptr;
        for (std::uint32_t e = m_buckets[bucketOf(id)].first; e != kNothing; e = m_entries[e].chain)
            if (m_entries[e].id == id)
                return &m_entries.edit(e).note;
        return nullptr;
    }
    /// `find` did not find it.
    Note& take(std::uint64_t id, SimTime now)
    {
        if (m_entries.size() >= m_buckets.size())
            grow();
        const std::uint32_t e = m_entries.allocate();
        m_entries.edit(e) = {.chain = kNothing, .later = kNothing, .id = id, .taken = now, .note = {}};
        chain(e);
        (m_last == kNothing ? m_first : m_entries.edit(m_last).later) = e;
        m_last = e;
        return m_entries.edit(e).note;
    }
    [[nodiscard]] std::size_t size() const { return m_entries.size(); }

private:
    static constexpr std::uint32_t kNothing = CowPool<std::uint32_t>::kNone;

    struct Entry {
        std::uint32_t chain = kNothing; ///< the next in its bucket
        std::uint32_t later = kNothing; ///< the next that was taken
        std::uint64_t id = 0;
        SimTime taken;
        [[no_unique_address]] Note note;
    };
    struct Bucket {
        std::uint32_t first = kNothing;
    };

    void forgetOld(SimTime now)
    {
        while (m_first != kNothing && m_entries[m_first].taken + kInterval <= now) {
            const std::uint32_t e = m_first;
            m_first = m_entries[e].later;
            if (m_first == kNothing)
                m_last = kNothing;
            unchain(e);
            m_entries.release(e);
        }
    }
    void chain(std::uint32_t entry)
    {
        Bucket& bucket = m_buckets.edit(bucketOf(m_entries[entry].id));
        m_entries.edit(entry).chain = bucket.first;
        bucket.first = entry;
    }
    void unchain(std::uint32_t entry)
    {
        const std::uint32_t after = m_entries[entry].chain;
        Bucket& bucket = m_buckets.edit(bucketOf(m_entries[entry].id));
        if (bucket.first == entry) {
            bucket.first = after;
            return;
        }
        std::uint32_t e = bucket.first;
        while (m_entries[e].chain != entry)
            e = m_entries[e].chain;
        m_entries.edit(e).chain = after;
    }
    /// Twice the buckets, and every entry into its new one.
    void grow()
    {
        const std::uint32_t before = m_buckets.end();
        for (std::uint32_t b = 0; b < before; ++b)
            m_buckets.edit(b) = {};
        const std::uint32_t wanted = before == 0 ? 64 : before;
        for (std::uint32_t added = 0; added < wanted; ++added)
            m_buckets.edit(m_buckets.allocate()) = {};
        for (std::uint32_t e = m_first; e != kNothing; e = m_entries[e].later)
            chain(e);
    }
    [[nodiscard]] std::uint32_t bucketOf(std::uint64_t id) const
    {
        return static_cast<std::uint32_t>(mix64(id)) & (m_buckets.end() - 1);
    }

    CowPool<Entry> m_entries;
    CowPool<Bucket> m_buckets; ///< a power of two of them
    std::uint32_t m_first = kNothing;
    std::uint32_t m_last = kNothing;
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/dedup_table.h"

#include "core/base/hash.h"

namespace cloudyard {

bool DedupTable::isRepeat(std::uint64_t id, SimTime now)
{
    forgetOld(now);
    if (m_entries.size() >= m_buckets.size())
        grow();
    for (std::uint32_t e = m_buckets[bucketOf(id)].first; e != kNothing; e = m_entries[e].chain)
        if (m_entries[e].id == id)
            return true;
    const std::uint32_t e = m_entries.allocate();
    m_entries.edit(e) = {.chain = kNothing, .later = kNothing, .id = id, .taken = now};
    chain(e);
    if (m_last == kNothing)
        m_first = e;
    else
        m_entries.edit(m_last).later = e;
    m_last = e;
    return false;
}

void DedupTable::forgetOld(SimTime now)
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

void DedupTable::chain(std::uint32_t entry)
{
    DedupBucket& bucket = m_buckets.edit(bucketOf(m_entries[entry].id));
    m_entries.edit(entry).chain = bucket.first;
    bucket.first = entry;
}

void DedupTable::unchain(std::uint32_t entry)
{
    const std::uint32_t after = m_entries[entry].chain;
    DedupBucket& bucket = m_buckets.edit(bucketOf(m_entries[entry].id));
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
void DedupTable::grow()
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

std::uint32_t DedupTable::bucketOf(std::uint64_t id) const
{
    return static_cast<std::uint32_t>(mix64(id)) & (m_buckets.end() - 1);
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/simulation_state.h"

namespace cloudyard {

PoolSet::PoolSet(const PoolSet& other)
{
    m_pools.reserve(other.m_pools.size());
    for (const auto& pool : other.m_pools)
        m_pools.push_back(pool->clone());
}

PoolSet& PoolSet::operator=(const PoolSet& other)
{
    PoolSet copy(other);
    *this = std::move(copy);
    return *this;
}

} // namespace cloudyard

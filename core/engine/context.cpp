// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/context.h"

namespace cloudyard {

// Statistics -----------------------------------------------------------------------------------------------

void Context::setCapacity(NodeIndex n, std::uint32_t capacity)
{
    StationStats& station = m_state.stations[n];
    const int step = static_cast<int>(capacity) - static_cast<int>(station.capacity);
    StationStats::shift(station.capacity, station.capacityNs, step, now());
}

void Context::report(const Happening& happening)
{
    if (m_observer == nullptr)
        return;
    Happening stamped = happening;
    stamped.at = now();
    m_observer->happened(stamped);
}

} // namespace cloudyard

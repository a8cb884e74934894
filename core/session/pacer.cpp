// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pacer.h"

#include <algorithm>
#include <cmath>

namespace cloudyard {

bool Pacer::isMax() const { return std::isinf(m_pace); }

void Pacer::adopt(double pace)
{
    if (!std::isnan(pace))
        m_pace = std::max(pace, kMinPace);
}

void Pacer::anchor(double wall, SimTime now)
{
    m_wall = wall;
    m_now = now;
}

void Pacer::setPace(double pace, double wall, SimTime now)
{
    adopt(pace);
    anchor(wall, now);
}

SimTime Pacer::due(double wall) const
{
    if (isMax())
        return SimTime::never();
    const double ns = std::max(0.0, wall - m_wall) * m_pace * 1e9;
    const auto room = static_cast<double>(SimTime::never().ns - m_now.ns);
    return ns >= room ? SimTime::never() : SimTime{m_now.ns + static_cast<std::int64_t>(ns)};
}

void Pacer::settle(double wall, SimTime reached)
{
    const SimTime owed = due(wall - kMaxDebt);
    if (!isMax() && reached < owed)
        anchor(wall - kMaxDebt, reached);
}

} // namespace cloudyard

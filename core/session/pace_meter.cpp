// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/pace_meter.h"

namespace cloudyard {

void PaceMeter::restart(double wall, SimTime now, std::uint64_t handled)
{
    m_count = 0;
    sample(wall, now, handled);
}

void PaceMeter::sample(double wall, SimTime now, std::uint64_t handled)
{
    // The oldest one kept is the last that is a whole span old, so that the figure always covers a
    // span.
    while (m_count > 1 && m_samples[(m_first + 1) % kSamples].wall <= wall - kSpan) {
        m_first = (m_first + 1) % kSamples;
        --m_count;
    }
    // Samples that come thick replace each other: the ring always has room for a span.
    const bool thick = m_count > 1 && newest().wall - beforeNewest().wall < kSpan / (kSamples - 4);
    if (thick)
        --m_count;
    m_samples[(m_first + m_count) % kSamples] = {wall, now, handled};
    ++m_count;
}

double PaceMeter::pace() const
{
    return span() < kShortest ? 0 : (newest().now - oldest().now).toSeconds() / span();
}

double PaceMeter::eventsPerSecond() const
{
    return span() < kShortest ? 0
                              : static_cast<double>(newest().handled - oldest().handled) / span();
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/base/sim_time.h"

namespace cloudyard {

/// A right to so many at once that comes back one by one, each `interval` after the other, and of which no more than
/// `most` are ever saved. A regular value of 8 bytes, full at the start; whole nanoseconds, so that it is exact.
/// Constant time.
/// @source the generic cell rate algorithm, ITU-T I.371; it is a token bucket.
class RateBucket {
public:
    /// Takes one, if there is one.
    [[nodiscard]] bool take(SimTime now, Duration interval, std::int64_t most)
    {
        if (left(now, interval, most) < 1)
            return false;
        m_full = std::max(m_full, now) + interval;
        return true;
    }
    [[nodiscard]] std::int64_t left(SimTime now, Duration interval, std::int64_t most) const
    {
        const std::int64_t missing = m_full > now ? ((m_full - now).ns + interval.ns - 1) / interval.ns : 0;
        return std::max<std::int64_t>(most - missing, 0);
    }
    /// When there is one again, though it was empty.
    [[nodiscard]] SimTime next(Duration interval, std::int64_t most) const
    {
        return m_full + Duration{interval.ns * (1 - most)};
    }

private:
    SimTime m_full; ///< when all are there again
};

} // namespace cloudyard

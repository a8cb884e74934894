// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "core/base/sim_time.h"

namespace cloudyard {

/// Measures how fast a run really goes, over the last second of wall time.
///
/// Fed with one sample a frame while the run plays, restarted when it begins to play or its clock
/// jumps. Until kShortest has been seen there is no figure and both are zero. Wall times in
/// seconds. Any thread, one at a time; no errors; constant cost, no allocation.
class PaceMeter {
public:
    static constexpr double kSpan = 1.0;      ///< seconds looked back
    static constexpr double kShortest = 0.02; ///< seconds below which no figure is given

    void restart(double wall, SimTime now, std::uint64_t handled);
    void sample(double wall, SimTime now, std::uint64_t handled);

    [[nodiscard]] double pace() const;            ///< simulated seconds per second
    [[nodiscard]] double eventsPerSecond() const; ///< handlers per second of wall time

private:
    struct Sample {
        double wall = 0;
        SimTime now;
        std::uint64_t handled = 0;
    };
    static constexpr std::size_t kSamples = 128;

    [[nodiscard]] const Sample& newest() const
    {
        return m_samples[(m_first + m_count - 1) % kSamples];
    }
    [[nodiscard]] const Sample& beforeNewest() const
    {
        return m_samples[(m_first + m_count - 2) % kSamples];
    }
    [[nodiscard]] const Sample& oldest() const { return m_samples[m_first]; }
    [[nodiscard]] double span() const { return m_count == 0 ? 0 : newest().wall - oldest().wall; }

    std::array<Sample, kSamples> m_samples{};
    std::size_t m_first = 0;
    std::size_t m_count = 0;
};

} // namespace cloudyard

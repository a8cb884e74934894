// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>

#include "core/engine/simulation_state.h"

namespace cloudyard {

/// What a surplus credit costs that no later earnings pay back: 0.05 USD for a vCPU's hour.
/// @source EC2 price list, T3 with Linux, by infracost's test data, 2025.
inline constexpr double kUsdPerCredit = 0.05 / 60;

/// The CPU credits of a burstable machine. One is a vCPU's full work for a minute; they are earned
/// evenly, and the balance is at most what 24 hours earn. Standard: without any it is held to its
/// baseline, the share of its vCPUs that earning pays for, until it has a minute's earnings again.
/// Unlimited: it goes on and owes them, up to another 24 hours' earnings; what it spends beyond is
/// charged, and what it owes when it stops. A plain value, zero for what is not burstable. Credits
/// are in credits, not scaled; times in seconds.
/// @source EC2 guide, burstable instances: key concepts, unlimited mode.
struct CpuCredits {
    double perSecond = 0; ///< earned; 0: not burstable
    double vcpus = 0;
    double balance = 0; ///< negative: owed
    double charged = 0;
    bool isUnlimited = false;
    bool isExhausted = false;
    SimTime settledAt;
    WideSum busyThen = 0; ///< of the station, as it stood then

    [[nodiscard]] bool isBurstable() const { return perSecond > 0; }
    [[nodiscard]] double most() const { return perSecond * 86'400; }
    /// Share of all its vCPUs.
    [[nodiscard]] double baseline() const { return perSecond * 60 / vcpus; }
    [[nodiscard]] std::uint32_t baselinePercent() const
    {
        return static_cast<std::uint32_t>(100 * baseline() + 0.5);
    }

    /// Time passes, in which so much of its vCPUs was wanted on average.
    void pass(double seconds, double wanted);
    /// The same up to now, as a station of so many slots was busy, of whose time `cpuShare` is work
    /// of the vCPUs.
    void settle(const StationStats& station, SimTime now, std::uint32_t slots, double cpuShare);
    /// It stops: what it owes is charged.
    void payUp();
};

} // namespace cloudyard

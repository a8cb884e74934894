// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/instance/cpu_credits.h"

namespace cloudyard {

void CpuCredits::pass(double seconds, double wanted)
{
    const double earned = perSecond * seconds;
    const double spent = vcpus * wanted * seconds / 60;
    balance = std::min(balance + earned - (isExhausted ? std::min(spent, earned) : spent), most());
    if (isUnlimited) {
        const double beyond = std::max(-most() - balance, 0.0);
        charged += beyond;
        balance += beyond;
        isExhausted = false;
        return;
    }
    balance = std::max(balance, 0.0);
    isExhausted = balance <= (isExhausted ? perSecond * 60 : 0);
}

void CpuCredits::settle(const StationStats& station, SimTime now, std::uint32_t slots,
                        double cpuShare)
{
    const double seconds = (now - settledAt).toSeconds();
    if (!isBurstable() || seconds <= 0)
        return;
    const WideSum busy = station.upTo(now).busyNs;
    const double busyShare =
        static_cast<double>(busy - busyThen) / (1e9 * seconds * std::max(slots, 1u));
    pass(seconds, std::min(busyShare, 1.0) * cpuShare);
    settledAt = now;
    busyThen = busy;
}

void CpuCredits::payUp()
{
    charged += std::max(-balance, 0.0);
    balance = std::max(balance, 0.0);
}

} // namespace cloudyard

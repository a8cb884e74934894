// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/function/function_bill.h"

#include <algorithm>

namespace cloudyard {
namespace {

constexpr double kUsdPerRequest = 0.20 / 1'000'000;
constexpr double kUsdPerStorage = 0.0000000309;
constexpr double kFreeStorageGib = 0.5;

struct Prices {
    double upTo[2];  ///< GB-seconds at the first price, and at the first two
    double usd[3];
    double kept;
    double run;
};
constexpr Prices kX86{{6e9, 15e9}, {0.0000166667, 0.000015, 0.0000133334}, 0.0000041667, 0.0000097222};
constexpr Prices kArm{{7.5e9, 18.75e9}, {0.0000133334, 0.0000120001, 0.0000106667}, 0.0000033333, 0.0000077778};

double tiered(double gbSeconds, const Prices& prices)
{
    const double first = std::min(gbSeconds, prices.upTo[0]);
    const double second = std::clamp(gbSeconds - prices.upTo[0], 0.0, prices.upTo[1] - prices.upTo[0]);
    const double third = std::max(gbSeconds - prices.upTo[1], 0.0);
    return first * prices.usd[0] + second * prices.usd[1] + third * prices.usd[2];
}

} // namespace

double gibOf(Bytes size) { return static_cast<double>(size.count) / 1'073'741'824; }

void FunctionBill::add(Duration ran, const FunctionSettings& settings, bool isProvisioned)
{
    const std::int64_t billed = (ran.ns + 999'999) / 1'000'000;
    const double seconds = static_cast<double>(billed) / 1000;
    ++requests;
    milliseconds += static_cast<std::uint64_t>(billed);
    (isProvisioned ? provisionedRun : gbSeconds) += seconds * gibOf(settings.memory);
    storageGbSeconds += seconds * std::max(gibOf(settings.ephemeralStorage) - kFreeStorageGib, 0.0);
    architecture = settings.architecture;
}

double FunctionBill::usd() const
{
    const Prices& prices = architecture == Architecture::X86 ? kX86 : kArm;
    return static_cast<double>(requests) * kUsdPerRequest + tiered(gbSeconds, prices) + provisionedRun * prices.run +
           provisionedKept * prices.kept + storageGbSeconds * kUsdPerStorage;
}

} // namespace cloudyard

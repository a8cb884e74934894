// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/function/function_kind.h"

namespace cloudyard {

/// What a function is billed for. A plain value; sums are exact as long as they are below 2^53 of their unit.
/// @source Lambda list prices, us-east-1, 2024: 0.20 USD a million requests; a GB-second 0.0000166667 USD on x86 up to
/// 6e9 of them in a month, 0.000015 up to 15e9 and 0.0000133334 from there on; on arm 0.0000133334, 0.0000120001
/// (from 7.5e9) and 0.0000106667 (from 18.75e9); each invocation rounded up to 1 ms; storage over 512 MB 0.0000000309
/// USD a GB-second. Provisioned: 0.0000033333 USD a GB-second kept and 0.0000077778 run on arm; 0.0000041667 and
/// 0.0000097222 on x86. The free tier is left out; a run is one month.
struct FunctionBill {
    std::uint64_t requests = 0;
    std::uint64_t milliseconds = 0;      ///< of invocations, each rounded up
    double gbSeconds = 0;                ///< on demand
    double provisionedRun = 0;           ///< GB-seconds in provisioned environments
    double provisionedKept = 0;          ///< GB-seconds that they were kept for
    double storageGbSeconds = 0;         ///< over what comes free
    Architecture architecture = Architecture::X86;

    /// One invocation that ran for so long.
    void add(Duration ran, const FunctionSettings& settings, bool isProvisioned);
    [[nodiscard]] double usd() const;
};

[[nodiscard]] double gibOf(Bytes size);

} // namespace cloudyard

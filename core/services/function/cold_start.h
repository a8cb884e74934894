// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/services/function/function_kind.h"

namespace cloudyard {

/// The longest that an initialisation on demand takes; what takes longer is begun anew as part of the first invocation.
/// @source Lambda guide, execution environment: the Init phase is limited to 10 s.
inline constexpr Duration kLongestInit = Duration::seconds(10);

/// How long a new environment takes to initialise, runtime and function together: lognormal, sigma 0.3, around a mean
///   (base of the runtime + loading of the package) * (1 - s + s * speed(256 MB) / speed(memory)),
/// where s is the part that the processor decides, and speed the vCPUs up to one. Loading is the measured extra over
/// the smallest package, straight between the points: 0 at 0, 74 ms at 4 MB, 443 ms at 16 MB, 2,904 ms at 64 MB, and on
/// in the last slope. What the settings state themselves is taken as it is.
/// @source measurements of Node.js 18 and 20 at 256 MB, 2023-09 and 2023-11: 171 and 242 ms with 1 KB (206 together);
/// 280, 649 and 3,110 ms with 4, 16 and 64 MB. Estimates of ours: Python, Go and Rust 100 to 300 ms (200), Java and
/// .NET 600 to 3,000 ms (1,342, the middle of the logarithms); sigma, and what memory does.
[[nodiscard]] Distribution initTimeOf(const FunctionSettings& settings);
/// Its mean, where it follows from runtime, package and memory.
[[nodiscard]] Duration usualInit(const FunctionSettings& settings);

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>

#include "core/base/result.h"
#include "core/engine/topology.h"

namespace cloudyard {

/// What the functions of a region may run at once, as region and functions state it: the NodeExtra of the region.
/// Immutable once the topology is made.
/// @source Lambda quotas: 1,000 a region; PutFunctionConcurrency: 100 of them stay unreserved.
struct FunctionAccount : NodeExtra {
    static constexpr std::int64_t kAlwaysUnreserved = 100;

    std::optional<std::int64_t> limit; ///< none: the region has not said yet
    std::int64_t reserved = 0;         ///< by single functions

    /// What is left to functions for which nothing is reserved.
    [[nodiscard]] std::int64_t unreserved() const { return limit.value_or(0) - reserved; }
};

/// While a topology is made: the region says how many, and a function how many of them are its own; in any order. The
/// Error says that too few are left.
[[nodiscard]] Result<void> limitFunctions(Topology& topology, NodeIndex region, std::int64_t limit);
[[nodiscard]] Result<void> reserveForFunction(Topology& topology, NodeIndex region, std::int64_t reserved);

} // namespace cloudyard

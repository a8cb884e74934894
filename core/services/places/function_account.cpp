// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/places/function_account.h"

#include <algorithm>

#include <fmt/format.h>

namespace cloudyard {
namespace {

FunctionAccount accountOf(const Topology& topology, NodeIndex region)
{
    const auto* known = topology.nodeExtra<FunctionAccount>(region);
    return known == nullptr ? FunctionAccount() : *known;
}

Result<void> keep(Topology& topology, NodeIndex region, const FunctionAccount& account)
{
    topology.nodeExtras[region] = std::make_shared<FunctionAccount>(account);
    constexpr std::int64_t kStay = FunctionAccount::kAlwaysUnreserved;
    if (account.reserved == 0 || !account.limit || account.unreserved() >= kStay)
        return {};
    return fail(fmt::format("its region's functions may run {} at once, and {} of them are reserved", *account.limit,
                            account.reserved),
                {}, fmt::format("at least {} that are not reserved, so {} reserved at most", kStay,
                                std::max<std::int64_t>(*account.limit - kStay, 0)));
}

} // namespace

Result<void> limitFunctions(Topology& topology, NodeIndex region, std::int64_t limit)
{
    FunctionAccount account = accountOf(topology, region);
    account.limit = limit;
    return keep(topology, region, account);
}

Result<void> reserveForFunction(Topology& topology, NodeIndex region, std::int64_t reserved)
{
    FunctionAccount account = accountOf(topology, region);
    account.reserved += reserved;
    return keep(topology, region, account);
}

} // namespace cloudyard

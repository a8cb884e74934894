// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/who_runs_what.h"

#include <algorithm>

namespace cloudyard {

WhoRunsWhat whoRunsWhat(const KindDescriptor& kind)
{
    WhoRunsWhat split;
    if (kind.providerDoes.empty())
        return split;
    for (int n = 0; n < kChores; ++n) {
        const auto chore = static_cast<Chore>(n);
        const bool isTaken = std::ranges::find(kind.providerDoes, chore) != kind.providerDoes.end();
        (isTaken ? split.provider : split.users).push_back(chore);
    }
    return split;
}

bool isLaunchedByUsers(const KindDescriptor& kind)
{
    const std::vector<Chore> users = whoRunsWhat(kind).users;
    return std::ranges::find(users, Chore::Provisioning) != users.end();
}

} // namespace cloudyard

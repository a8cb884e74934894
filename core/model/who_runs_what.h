// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/kind_descriptor.h"

namespace cloudyard {

/// What has to be done for a service of this kind, split between the provider and those who use it; in the order of
/// Chore. Both are empty for kinds of which nothing is said. Pure; any thread.
struct WhoRunsWhat {
    std::vector<Chore> provider;
    std::vector<Chore> users;
};
[[nodiscard]] WhoRunsWhat whoRunsWhat(const KindDescriptor& kind);

/// Whether its users launch and terminate it, one by one, rather than have the provider get as much of it as is needed.
[[nodiscard]] bool isLaunchedByUsers(const KindDescriptor& kind);

} // namespace cloudyard

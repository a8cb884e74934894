// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/model/scene.h"

namespace cloudyard {

/// How far along the flow of messages each node is: by position in Scene::nodes, 0 for what nothing links to, else one
/// more than the farthest of its sources. Links that close a cycle, taken in file order, do not count. A node without
/// links has rank 0. Linear in nodes plus links.
[[nodiscard]] std::vector<int> flowRanks(const Scene& scene);

} // namespace cloudyard

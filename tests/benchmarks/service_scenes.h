// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/scene.h"

namespace cloudyard::bench {

/// Clients ask a load balancer in front of `instances` instances in three zones, 60 % busy. Every hop inside the region
/// is random, every attempt has a timeout, targets are checked.
[[nodiscard]] Scene balancerScene(int instances);

/// Three regions, each with its clients, a load balancer, web servers in three zones that send one order a request to
/// a queue, and workers that poll it in batches of ten.
[[nodiscard]] Scene threeRegionScene();

/// A queue that fills: 10^7 messages in it need this much time. Nobody takes them out.
[[nodiscard]] Scene fillingQueueScene();

} // namespace cloudyard::bench

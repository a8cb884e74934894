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

/// Clients send to a queue, which `workers` instances in three zones poll: receive, work, delete, a message at a time.
/// They are 80 % busy, and their polls are long.
[[nodiscard]] Scene workersScene(int workers);

/// What comes to the queue is received at once by workers who always fail: it stays in flight, hidden for 12 hours. The
/// limit is 10^7.
[[nodiscard]] Scene hidingQueueScene();

/// A queue that fills: 10^7 messages in it need this much time. Nobody takes them out.
[[nodiscard]] Scene fillingQueueScene();
/// The same with as many workers as hold, for as long as one looks, whatever so many messages there are.
Scene heldQueueScene(int tenThousands);

} // namespace cloudyard::bench

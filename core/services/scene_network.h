// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/scene.h"
#include "core/services/network.h"
#include "core/services/service_kind.h"

namespace cloudyard {

/// How far apart things of a scene are, before it runs: what an editor says while somebody drags. Pure; any thread;
/// linear in the number of nodes.

/// What a node's settings say of its place on the earth: nothing for kinds without one. Errors name the key.
[[nodiscard]] Result<Whereabouts> whereaboutsOf(const Node& node);

/// Where a node stands for the network. It need not be in the scene itself (one that is being dragged is not yet);
/// the places around it are looked up by its parent. What is unknown stays empty.
[[nodiscard]] NetworkPlace networkPlaceOf(const Scene& scene, const Node& node);

/// The mean round trip between two nodes as a run would give it, without the settings of a link between them.
[[nodiscard]] Duration roundTripBetween(const Scene& scene, const Node& a, const Node& b);

/// How long a packet takes over a link one way, as a run would have it without faults.
struct LinkLatency {
    Duration forward;     ///< mean, in the drawn direction
    Duration backward;    ///< mean, against it
    Duration jitterFrom;  ///< nine of ten packets take from this, in either direction,
    Duration jitterTo;    ///< to this: the 5th and the 95th percentile; equal without jitter
    bool isSet = false;   ///< stated on the link, rather than following from the places of its ends
};
/// Errors: those of the link's settings, or of a link whose ends are not there or must not be linked.
[[nodiscard]] Result<LinkLatency> latencyOf(const Scene& scene, const Link& link);

} // namespace cloudyard

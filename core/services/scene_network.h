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

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/base/units.h"
#include "core/model/scene.h"
#include "core/services/network.h"

namespace cloudyard {

/// What things of a scene cost where they stand, before it runs: what an editor says while somebody drags. List prices
/// without tax. Pure; any thread; linear in the number of nodes.

/// What a node costs an hour where it stands (it need not be in the scene itself), as a run bills it: machines by type,
/// system, purchase and region, a group at the size it begins with. None: it has no price by the hour.
[[nodiscard]] std::optional<Usd> hourlyPriceOf(const Scene& scene, const Node& node);

/// The same of everything in a region, if the region had another code. None: nothing in it has a price by the hour.
[[nodiscard]] std::optional<Usd> hourlyPriceIn(const Scene& scene, const NodeId& region, std::string_view code);

/// What a gigabyte costs from one place to the other, both sides together; zero within a zone and to or from what
/// stands in no zone of the same region, none where one of them is no place of the provider's.
/// @source EC2 data transfer list prices, 2024-09 (infracost's test data): between zones each side pays; between
/// regions the sender does, half as much between us-east-1 and us-east-2.
[[nodiscard]] std::optional<Usd> transferUsdPerGb(const NetworkPlace& from, const NetworkPlace& to);

} // namespace cloudyard

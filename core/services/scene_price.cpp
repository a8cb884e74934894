// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scene_price.h"

#include <algorithm>

#include "core/services/ask_kind.h"
#include "core/services/scene_network.h"

namespace cloudyard {
namespace {

/// In the price list's own region. Settings that are not understood have no price.
double listedOf(const Node& node) { return askKind(node, &ServiceKind::usdPerHour).value_or(0); }

/// As a run has it: what is not known counts as the list's own region.
double indexOf(const Region* region) { return region == nullptr ? 1 : region->ec2PriceIndex.value_or(1); }

bool isIn(const Scene& scene, const Node& node, const NodeId& place)
{
    for (const Node* at = scene.find(node.parent); at != nullptr; at = scene.find(at->parent))
        if (at->id == place)
            return true;
    return false;
}

bool areOhioAndVirginia(const Region& a, const Region& b)
{
    return std::min(a.code, b.code) == "us-east-1" && std::max(a.code, b.code) == "us-east-2";
}

} // namespace

std::optional<Usd> hourlyPriceOf(const Scene& scene, const Node& node)
{
    const double listed = listedOf(node);
    if (listed <= 0)
        return {};
    return Usd{listed * indexOf(networkPlaceOf(scene, node).region)};
}

std::optional<Usd> hourlyPriceIn(const Scene& scene, const NodeId& region, std::string_view code)
{
    double listed = 0;
    for (const Node& node : scene.nodes)
        if (isIn(scene, node, region))
            listed += listedOf(node);
    if (listed <= 0)
        return {};
    return Usd{listed * indexOf(Catalogue::get().findRegion(code))};
}

std::optional<Usd> transferUsdPerGb(const NetworkPlace& from, const NetworkPlace& to)
{
    if (from.region == nullptr || to.region == nullptr)
        return {};
    if (from.regionNode == to.regionNode || from.region == to.region) {
        const bool crosses = from.zone != kNone && to.zone != kNone && from.zone != to.zone;
        return Usd{crosses ? 2 * from.region->interAzUsdPerGb.amount : 0};
    }
    if (!from.region->interRegionUsdPerGb)
        return {};
    constexpr double kNeighbours = 0.5;
    return Usd{from.region->interRegionUsdPerGb->amount *
               (areOhioAndVirginia(*from.region, *to.region) ? kNeighbours : 1)};
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scene_network.h"

#include <algorithm>

#include "core/services/link_settings.h"
#include "core/services/ask_kind.h"

namespace cloudyard {
namespace {

NodeIndex positionIn(const Scene& scene, const Node& node)
{
    for (NodeIndex n = 0; n < scene.nodes.size(); ++n)
        if (scene.nodes[n].id == node.id)
            return n;
    return kNone;
}

bool isPlace(const Node& node)
{
    const std::uint16_t kind = kindIndex(node.kind);
    return kind < serviceKinds().size() && serviceKinds()[kind].descriptor->isPlace;
}

} // namespace

Result<Whereabouts> whereaboutsOf(const Node& node)
{
    return askKind(node, &ServiceKind::whereabouts);
}

NetworkPlace networkPlaceOf(const Scene& scene, const Node& node)
{
    NetworkPlace place;
    const Catalogue& catalogue = Catalogue::get();
    for (const Node* at = &node; at != nullptr; at = at->parent.empty() ? nullptr : scene.find(at->parent)) {
        if (!isPlace(*at))
            continue;
        if (!at->parent.empty()) {
            place.zone = positionIn(scene, *at);
            continue;
        }
        place.regionNode = positionIn(scene, *at);
        if (const auto where = whereaboutsOf(*at))
            place.region = catalogue.findRegion(where->region);
    }
    if (place.region != nullptr)
        return place;
    if (const auto where = whereaboutsOf(node); where && !where->city.empty()) {
        place.city = catalogue.findCity(where->city);
        place.lastMile = where->lastMile;
    }
    return place;
}

Result<LinkLatency> latencyOf(const Scene& scene, const Link& link)
{
    const Node* from = scene.find(link.from);
    const Node* to = scene.find(link.to);
    if (from == nullptr || to == nullptr)
        return fail("an end of the link is not there", link.id.str());
    const auto meaning = vocabulary().meaning(from->kind, to->kind);
    if (!meaning)
        return tl::unexpected(meaning.error());
    LinkSettings settings;
    if (auto assigned =
            assignSettings(vocabulary().linkSettings[static_cast<std::size_t>(*meaning)], link.settings, &settings);
        !assigned)
        return tl::unexpected(assigned.error());
    TopologyLink row;
    setDelays(row, networkPlaceOf(scene, *from), networkPlaceOf(scene, *to), settings);
    const DelayTable jitter = delayTables()[row.jitterTable];
    const auto share = [&](double p) { // between two quantiles
        const double at = p * 256;
        const auto below = static_cast<std::size_t>(at);
        const auto low = static_cast<double>(jitter.quantiles[below]),
                   high = static_cast<double>(jitter.quantiles[below + 1]);
        return Duration{static_cast<std::int64_t>(low + (at - static_cast<double>(below)) * (high - low))};
    };
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < 256; ++i) // a step lies between two quantiles
        sum += (std::int64_t{jitter.quantiles[i]} + std::int64_t{jitter.quantiles[i + 1]}) / 2;
    const Duration mean{sum / 256};
    const Duration least = std::min(row.forward, row.backward);
    return LinkLatency{row.forward + mean, row.backward + mean, least + share(0.05), least + share(0.95),
                       settings.latency.has_value()};
}

Duration roundTripBetween(const Scene& scene, const Node& a, const Node& b)
{
    return meanRoundTrip(networkPlaceOf(scene, a), networkPlaceOf(scene, b));
}

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rules.h"

#include <algorithm>

#include <fmt/format.h>

#include "core/model/scene_check.h"
#include "core/model/suggestion.h"

namespace cloudyard {

namespace {

std::string_view inWords(Placement placement)
{
    switch (placement) {
    case Placement::Map: return "on the map";
    case Placement::Region: return "in a region";
    case Placement::Zone: return "in a zone";
    }
    return {};
}

std::string legalPlaces(const KindDescriptor& kind)
{
    std::vector<std::string_view> places;
    for (const Placement placement : kind.placements)
        places.push_back(inWords(placement));
    return eitherOf(places);
}

std::string legalTargets(const FaultDescriptor& fault)
{
    if (fault.targetKinds.empty())
        return "a link";
    const std::string nodes = fmt::format("a node of the kind {}", eitherOf(fault.targetKinds));
    return fault.targetsLinks ? nodes + ", or a link" : nodes;
}

} // namespace

Result<void> mayStand(const KindDescriptor& kind, const KindDescriptor* place)
{
    if (place != nullptr && !place->isPlace)
        return fail(fmt::format("{} contains nothing", place->name), "", legalPlaces(kind));
    const std::string_view name = place == nullptr ? toText(Placement::Map) : place->id;
    for (const Placement placement : kind.placements)
        if (toText(placement) == name)
            return {};
    const std::string where = place == nullptr ? "on the map" : fmt::format("in a {}", place->id);
    return fail(fmt::format("{} cannot stand {}", kind.name, where), "", legalPlaces(kind));
}

Result<void> mayHitNode(const FaultDescriptor& fault, const Node& node)
{
    if (std::ranges::find(fault.targetKinds, node.kind) != fault.targetKinds.end())
        return {};
    return fail(fmt::format("the fault {} cannot hit {} of the kind {}", fault.id, describe(node), node.kind), "",
                legalTargets(fault));
}

Result<void> mayHitLink(const FaultDescriptor& fault)
{
    if (fault.targetsLinks)
        return {};
    return fail(fmt::format("the fault {} cannot hit a link", fault.id), "", legalTargets(fault));
}

tl::unexpected<Error> tooManyLinks(const LinkRule& rule)
{
    return fail(fmt::format("the node where it starts has too many {} links", toText(rule.meaning)), "",
                fmt::format("at most {}", rule.maxLinks));
}

} // namespace cloudyard

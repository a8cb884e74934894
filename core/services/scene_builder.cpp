// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/services/scene_builder.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "core/base/hash.h"
#include "core/faults/fault_registry.h"
#include "core/model/scene_check.h"
#include "core/services/ask_kind.h"
#include "core/services/registry.h"
#include "core/services/scene_network.h"

namespace cloudyard {
namespace {

std::span<const KindBehaviour* const> behaviours()
{
    static const std::vector<const KindBehaviour*> all = [] {
        std::vector<const KindBehaviour*> list;
        for (const ServiceKind& kind : serviceKinds())
            list.push_back(kind.behaviour);
        return list;
    }();
    return all;
}

} // namespace

std::uint16_t kindIndex(std::string_view kind)
{
    const auto kinds = serviceKinds();
    for (std::uint16_t k = 0; k < kinds.size(); ++k)
        if (kinds[k].descriptor->id == kind)
            return k;
    return std::numeric_limits<std::uint16_t>::max();
}

TopologyBuilder::TopologyBuilder(const Scene& scene, const Topology* before) : m_scene(scene)
{
    if (before != nullptr)
        m_topology = *before;
    m_topology.kinds = behaviours();
    m_topology.faults = faultBehaviours();
    m_topology.delays = delayTables();
}

Result<std::shared_ptr<Topology>> TopologyBuilder::build()
{
    learnIds();
    markRemoved();
    for (const Node& node : m_scene.nodes)
        m_nodes.insert_or_assign(node.id.str(), indexOf(node));
    for (const Node& node : m_scene.nodes)
        place(node);
    for (const Node& node : m_scene.nodes)
        if (auto located = locate(node); !located)
            return tl::unexpected(located.error());
    settleMembers();
    price();
    m_topology.nodeExtras.assign(m_topology.nodes.size(), nullptr);
    for (const Node& node : m_scene.nodes)
        planMembers(node);
    for (const Link& link : m_scene.links)
        if (auto connected = connect(link); !connected)
            return tl::unexpected(connected.error());
    followStencils();
    if (auto compiled = compile(); !compiled)
        return tl::unexpected(compiled.error());
    m_topology.index();
    return std::make_shared<Topology>(std::move(m_topology));
}

void TopologyBuilder::learnIds()
{
    for (const Node& node : m_scene.nodes)
        m_byId.emplace(node.id.str(), &node);
    for (const Link& link : m_scene.links)
        m_linksById.emplace(link.id.str(), &link);
}

/// What the scene no longer has keeps its index and is marked; an id that comes back gets a new one.
void TopologyBuilder::markRemoved()
{
    for (NodeIndex n = 0; n < m_topology.nodes.size(); ++n) {
        TopologyNode& node = m_topology.nodes[n];
        if (isMember(n))
            continue;
        const auto found = m_byId.find(m_topology.nodeIds[n]);
        node.removed = node.removed || found == m_byId.end() || kindIndex(found->second->kind) != node.kind;
        if (!node.removed)
            m_nodes.emplace(m_topology.nodeIds[n], n);
    }
    for (LinkIndex l = 0; l < m_topology.links.size(); ++l) {
        if (m_topology.drawn(l) != l) // a member's: it goes with its stencil
            continue;
        m_topology.links[l].removed = !survives(l);
        if (!m_topology.links[l].removed)
            m_links.emplace(m_topology.linkIds[l], l);
    }
}

bool TopologyBuilder::survives(LinkIndex l) const
{
    const TopologyLink& old = m_topology.links[l];
    if (old.removed || m_topology.nodes[old.from].removed || m_topology.nodes[old.to].removed)
        return false;
    const auto found = m_linksById.find(m_topology.linkIds[l]);
    if (found == m_linksById.end())
        return false;
    const Link* link = found->second;
    return link->from.str() == m_topology.nodeIds[old.from] &&
           link->to.str() == m_topology.nodeIds[old.to];
}

NodeIndex TopologyBuilder::indexOf(const Node& node)
{
    if (const auto known = m_nodes.find(node.id.str()); known != m_nodes.end()) {
        m_topology.nodeNames[known->second] = node.name.empty() ? node.id.str() : node.name;
        return known->second;
    }
    TopologyNode added;
    added.stable = hashText(node.id.str());
    added.kind = kindIndex(node.kind);
    added.slot = kNone;
    m_topology.nodes.push_back(added);
    m_topology.nodeIds.push_back(node.id.str());
    m_topology.nodeNames.push_back(node.name.empty() ? node.id.str() : node.name);
    return static_cast<NodeIndex>(m_topology.nodes.size() - 1);
}

/// A place on the map is a region; a place in one is a zone.
void TopologyBuilder::place(const Node& node)
{
    TopologyNode& placed = m_topology.nodes[m_nodes.at(node.id.str())];
    placed.zone = placed.region = kNone;
    for (const Node* at = &node; at != nullptr; at = at->parent.empty() ? nullptr : &nodeOf(at->parent)) {
        if (!serviceKinds()[kindIndex(at->kind)].descriptor->isPlace)
            continue;
        (at->parent.empty() ? placed.region : placed.zone) = m_nodes.at(at->id.str());
    }
}

// Members ----------------------------------------------------------------------------------------------------

void TopologyBuilder::planMembers(const Node& node)
{
    if (!serviceKinds()[kindIndex(node.kind)].hasMembers)
        return;
    const NodeIndex owner = m_nodes.at(node.id.str());
    auto plan = std::make_shared<MemberPlan>();
    for (const Node& other : m_scene.nodes)
        if (const NodeIndex n = m_nodes.at(other.id.str());
            m_topology.nodes[n].zone == n && m_topology.nodes[n].region == m_topology.nodes[owner].region)
            plan->zones.push_back(n);
    m_topology.nodeExtras[owner] = plan;
    m_plans.emplace(owner, std::move(plan));
}

/// Members stay as long as their owner and their zone, and those are in one region.
void TopologyBuilder::settleMembers()
{
    for (NodeIndex n = 0; n < m_topology.nodes.size(); ++n) {
        if (!isMember(n) || m_topology.nodes[n].removed)
            continue;
        const TopologyNode& owner = m_topology.nodes[m_topology.ownerOf(n)];
        const TopologyNode& zone = m_topology.nodes[m_topology.nodes[n].zone];
        m_topology.nodes[n].removed = owner.removed || zone.removed || zone.region != owner.region;
    }
}

/// The link is a stencil if it is drawn at a node that has members.
void TopologyBuilder::planWays(LinkIndex l, const LinkSettings& settings)
{
    TopologyLink& row = m_topology.links[l];
    const auto from = m_plans.find(row.from);
    const auto plan = from != m_plans.end() ? from : m_plans.find(row.to);
    row.isStencil = plan != m_plans.end();
    if (!row.isStencil)
        return;
    for (const NodeIndex zone : plan->second->zones) {
        MemberPlan::Way way{zone, l, row};
        way.row.isStencil = false;
        const bool isFrom = plan == from;
        setDelays(way.row, networkPlace(isFrom ? zone : row.from), networkPlace(isFrom ? row.to : zone), settings);
        (isFrom ? way.row.from : way.row.to) = kNone;
        plan->second->ways.push_back(std::move(way));
    }
}

/// Links that members have are as their stencils are now; those that they do not have yet come with their owner's
/// relink.
void TopologyBuilder::followStencils()
{
    for (LinkIndex l = 0; l < m_topology.links.size(); ++l) {
        const LinkIndex stencil = m_topology.drawn(l);
        TopologyLink& link = m_topology.links[l];
        if (stencil == l || link.removed)
            continue;
        link.removed = m_topology.links[stencil].removed || m_topology.nodes[link.from].removed ||
                       m_topology.nodes[link.to].removed;
        if (link.removed)
            continue;
        const NodeIndex member = isMember(link.from) ? link.from : link.to;
        const MemberPlan& plan = *m_plans.at(m_topology.ownerOf(member));
        const auto way = std::ranges::find_if(plan.ways, [&](const MemberPlan::Way& of) {
            return of.stencil == stencil && of.zone == m_topology.nodes[member].zone;
        });
        const TopologyLink before = link;
        link = way->row;
        link.stable = before.stable;
        link.from = before.from;
        link.to = before.to;
        link.drawnAs = before.drawnAs;
        m_topology.extras[l] = m_topology.extras[stencil];
    }
}

Result<void> TopologyBuilder::locate(const Node& node)
{
    if (serviceKinds()[kindIndex(node.kind)].whereabouts == nullptr)
        return {};
    auto where = whereaboutsOf(node);
    if (!where)
        return tl::unexpected(where.error());
    m_whereabouts.insert_or_assign(m_nodes.at(node.id.str()), *std::move(where));
    return {};
}

/// @source relative prices of m5.large by region; unknown ones count as the list's own region.
void TopologyBuilder::price()
{
    m_topology.priceIndex.assign(m_topology.nodes.size(), 1);
    for (NodeIndex n = 0; n < m_topology.nodes.size(); ++n)
        if (const TopologyNode& node = m_topology.nodes[n]; !node.removed && node.region != kNone)
            if (const Region* region = Catalogue::get().findRegion(m_whereabouts.at(node.region).region))
                m_topology.priceIndex[n] = region->ec2PriceIndex.value_or(1);
}

/// In the order of the ids: what a node takes from a common store does not depend on the order of the file.
Result<void> TopologyBuilder::compile()
{
    std::vector<const Node*> nodes;
    for (const Node& node : m_scene.nodes)
        if (serviceKinds()[kindIndex(node.kind)].compile != nullptr)
            nodes.push_back(&node);
    std::ranges::sort(nodes, {}, [](const Node* node) -> std::string_view { return node->id.str(); });
    for (const Node* node : nodes) {
        const ServiceKind& kind = serviceKinds()[kindIndex(node->kind)];
        struct Use {
            const ServiceKind& kind;
            Topology& topology;
            NodeIndex node;
            const SceneFolder* folder;
            Result<void> done;
        } use{kind, m_topology, m_nodes.at(node->id.str()), m_scene.origin.folder.get(), {}};
        auto made = kind.withSettings(node->settings, &use, [](void* user, const void* settings) {
            auto& u = *static_cast<Use*>(user);
            u.done = u.kind.compile(settings, u.topology, u.node, u.folder);
        });
        if (made)
            made = use.done;
        if (!made)
            return fail(made.error().what, describe(*node), made.error().expected);
    }
    return {};
}

NetworkPlace TopologyBuilder::networkPlace(NodeIndex n) const
{
    const TopologyNode& node = m_topology.nodes[n];
    NetworkPlace place;
    place.zone = node.zone;
    place.regionNode = node.region;
    if (node.region != kNone)
        place.region = Catalogue::get().findRegion(m_whereabouts.at(node.region).region);
    else if (const auto found = m_whereabouts.find(n); found != m_whereabouts.end()) {
        place.city = Catalogue::get().findCity(found->second.city);
        place.lastMile = found->second.lastMile;
    }
    return place;
}

namespace {

DeliveryPolicy deliveryPolicyTo(const Node& node)
{
    const DeliveryPolicy usual = serviceKinds()[kindIndex(node.kind)].deliveryPolicy;
    return askKind(node, &ServiceKind::deliveryPolicyOf, usual).value_or(usual);
}

/// None for links without calls.
Duration idleTimeoutOf(const Node& node)
{
    return askKind(node, &ServiceKind::idleTimeout).value_or(Duration{});
}

/// Texts that are not understood were refused before; a link without words gets empty ones.
std::shared_ptr<const LinkWords> wordsOf(const LinkSettings& settings)
{
    auto words = std::make_shared<LinkWords>();
    words->attributes = FieldsText::parse(settings.attributes).value_or(FieldsText());
    words->body = FieldsText::parse(settings.body).value_or(FieldsText());
    words->filter = FilterPolicy::parse(settings.filterPolicy).value_or(FilterPolicy());
    words->filtersBody = settings.filtersBody;
    words->deadLetterQueue = settings.deadLetterQueue.value_or("");
    words->http = settings.http;
    words->http.mostPerSecond = settings.mostPerSecond ? settings.mostPerSecond->perSecond : 0;
    words->size = MessageSize::parse(settings.messageSize).value_or(MessageSize());
    words->retryJitter = settings.retryJitter;
    words->isRaw = settings.isRaw;
    return words;
}

} // namespace

Result<void> TopologyBuilder::connect(const Link& link)
{
    const Node& from = nodeOf(link.from);
    const Node& to = nodeOf(link.to);
    const auto meaning = vocabulary().meaning(from.kind, to.kind);
    if (!meaning)
        return tl::unexpected(meaning.error());
    LinkSettings settings;
    const SettingTable& table = vocabulary().linkSettings[static_cast<std::size_t>(*meaning)];
    if (auto assigned = assignSettings(table, link.settings, &settings); !assigned)
        return assigned;

    const auto known = m_links.find(link.id.str());
    const auto l = known != m_links.end() ? known->second : static_cast<LinkIndex>(m_topology.links.size());
    if (known == m_links.end()) {
        m_topology.links.emplace_back();
        m_topology.linkIds.push_back(link.id.str());
    }
    TopologyLink& row = m_topology.links[l];
    row.stable = hashText(link.id.str());
    row.from = m_nodes.at(link.from.str());
    row.to = m_nodes.at(link.to.str());
    row.meaning = static_cast<std::uint8_t>(*meaning);
    row.option = static_cast<std::uint8_t>(deliveryPolicyTo(to));
    row.timeout = settings.timeout ? *settings.timeout : idleTimeoutOf(from);
    row.lossBelow = chanceBound(settings.loss);
    row.probability = settings.probability;
    row.messageDelay = settings.messageDelay.value_or(Duration{-1});
    row.messageGroups = static_cast<std::uint32_t>(settings.messageGroups);
    row.groupSkew = settings.groupSkew;
    row.bodies = static_cast<std::uint32_t>(settings.bodies);
    row.groupsByKey = settings.groupsByKey;
    row.statesDedupId = settings.statesDedupId;
    row.statesDeadline = settings.statesDeadline;
    row.retry = {static_cast<std::uint32_t>(settings.retries), settings.backoff, settings.backoffCap, settings.jitter,
                 settings.doubles};
    row.guard = settings.guard;
    row.hedgeAfter = settings.hedgeAfter.value_or(Duration{-1});
    m_topology.extras.resize(m_topology.links.size());
    const auto words = wordsOf(settings);
    row.statesSize = words->size.isStated() || words->attributes.size() > FieldsText::kMostOfQueue;
    m_topology.extras[l] = words;
    setDelays(row, networkPlace(row.from), networkPlace(row.to), settings);
    planWays(l, settings);
    return {};
}

} // namespace cloudyard

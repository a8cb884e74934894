// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/services/scene_storm.h"

#include <fmt/format.h>

#include "core/model/legality.h"
#include "core/services/registry.h"

namespace cloudyard::testing {
namespace {

constexpr std::size_t kMostNodes = 24; ///< of a scene: beyond it nodes go rather than come

} // namespace

SceneStorm::SceneStorm(Scene scene, std::uint64_t seed) : m_scene(std::move(scene)), m_dice(seed)
{
    m_scene.experiment.clear();
    m_scene.objectives.clear();
    m_scene.expectations.clear();
}

std::string SceneStorm::edit()
{
    using Make = bool (SceneStorm::*)();
    static constexpr std::pair<const char*, Make> kEdits[] = {
        {"add a node", &SceneStorm::addNode},       {"add a link", &SceneStorm::addLink},
        {"add a link", &SceneStorm::addLink},       {"remove a node", &SceneStorm::removeNode},
        {"remove a link", &SceneStorm::removeLink}, {"change a node", &SceneStorm::changeNode},
        {"change a node", &SceneStorm::changeNode}, {"change a link", &SceneStorm::changeLink},
        {"move a node", &SceneStorm::moveNode},     {"bring one back", &SceneStorm::bringBack},
        {"bring one back", &SceneStorm::bringBack},
    };
    std::string made;
    do {
        const auto& [name, make] = kEdits[m_dice.below(std::size(kEdits))];
        const Scene before = m_scene;
        if (!(this->*make)())
            continue;
        if (buildSimulation(m_scene))
            made += made.empty() ? name : fmt::format(", {}", name);
        else
            m_scene = before; // settings and links that do not go together
    } while (made.empty() || m_dice.chance(0.3));
    forgetOld();
    return made;
}

void SceneStorm::clear()
{
    m_scene.nodes.clear();
    m_scene.links.clear();
}

std::vector<NodeId> SceneStorm::placesFor(const std::string& kind) const
{
    std::vector<NodeId> places;
    if (canPlace(m_scene, kind, NodeId(), vocabulary()))
        places.emplace_back();
    for (const Node& node : m_scene.nodes)
        if (canPlace(m_scene, kind, node.id, vocabulary()))
            places.push_back(node.id);
    return places;
}

bool SceneStorm::addNode()
{
    if (m_scene.nodes.size() >= kMostNodes)
        return removeNode();
    const auto& kinds = vocabulary().kinds;
    Node node;
    node.kind = kinds[m_dice.below(kinds.size())]->id;
    std::vector<NodeId> places = placesFor(node.kind);
    if (places.empty())
        return false;
    node.id = m_scene.freeNodeId(fmt::format("new-{}", ++m_ordinal));
    node.parent = any(places);
    m_scene.nodes.push_back(std::move(node));
    change(m_scene.nodes.back().settings, vocabulary().kind(m_scene.nodes.back().kind)->settings);
    return addLink();
}

bool SceneStorm::addLink()
{
    for (int attempt = 0; attempt < 20 && !m_scene.nodes.empty(); ++attempt) {
        const NodeId from = any(m_scene.nodes).id;
        const NodeId to = any(m_scene.nodes).id;
        if (!canLink(m_scene, from, to, vocabulary()))
            continue;
        Link link;
        link.id = m_scene.freeLinkId(fmt::format("way-{}", ++m_ordinal));
        link.from = from;
        link.to = to;
        m_scene.links.push_back(std::move(link));
        return true;
    }
    return false;
}

void SceneStorm::remove(NodeId id)
{
    std::vector<NodeId> children;
    for (const Node* child : m_scene.childrenOf(id))
        children.push_back(child->id);
    for (NodeId& child : children)
        remove(std::move(child));
    std::erase_if(m_scene.links, [&](const Link& link) {
        const bool touches = link.from == id || link.to == id;
        if (touches)
            m_goneLinks.push_back(link);
        return touches;
    });
    m_gone.push_back(*m_scene.find(id));
    std::erase_if(m_scene.nodes, [&](const Node& node) { return node.id == id; });
}

bool SceneStorm::removeNode()
{
    if (m_scene.nodes.size() < 6)
        return false;
    remove(any(m_scene.nodes).id);
    return true;
}

bool SceneStorm::removeLink()
{
    if (m_scene.links.empty())
        return false;
    const std::size_t at = m_dice.below(m_scene.links.size());
    m_goneLinks.push_back(m_scene.links[at]);
    m_scene.links.erase(m_scene.links.begin() + static_cast<std::ptrdiff_t>(at));
    return true;
}

void SceneStorm::change(SettingMap& settings, const std::vector<SettingDescriptor>& table)
{
    if (table.empty())
        return;
    const SettingDescriptor& setting = table[m_dice.below(table.size())];
    if (m_dice.chance(0.2))
        settings.erase(setting.key);
    else
        settings.set(setting.key, *setting.fromText(m_dice.chance(0.5) ? setting.probe.first
                                                                       : setting.probe.second));
}

bool SceneStorm::changeNode()
{
    if (m_scene.nodes.empty())
        return false;
    Node& node = any(m_scene.nodes);
    change(node.settings, vocabulary().kind(node.kind)->settings);
    return true;
}

bool SceneStorm::changeLink()
{
    if (m_scene.links.empty())
        return false;
    Link& link = any(m_scene.links);
    const auto meaning =
        vocabulary().meaning(m_scene.find(link.from)->kind, m_scene.find(link.to)->kind);
    change(link.settings, vocabulary().linkSettings[static_cast<std::size_t>(*meaning)]);
    return true;
}

bool SceneStorm::moveNode()
{
    if (m_scene.nodes.empty())
        return false;
    Node& node = any(m_scene.nodes);
    std::vector<NodeId> places = placesFor(node.kind);
    node.parent = any(places);
    return true;
}

/// A removed node under its old id, with those of its links that still make sense.
bool SceneStorm::bringBack()
{
    if (m_gone.empty())
        return false;
    Node node = any(m_gone);
    const std::vector<NodeId> places = placesFor(node.kind);
    if (m_scene.find(node.id) != nullptr || std::ranges::find(places, node.parent) == places.end())
        return false;
    m_scene.nodes.push_back(node);
    for (const Link& link : m_goneLinks)
        if ((link.from == node.id || link.to == node.id) && m_scene.find(link.id) == nullptr &&
            m_scene.find(link.from) != nullptr && m_scene.find(link.to) != nullptr &&
            canLink(m_scene, link.from, link.to, vocabulary()))
            m_scene.links.push_back(link);
    return true;
}

void SceneStorm::forgetOld()
{
    while (m_gone.size() > 12)
        m_gone.erase(m_gone.begin());
    while (m_goneLinks.size() > 40)
        m_goneLinks.erase(m_goneLinks.begin());
}

} // namespace cloudyard::testing

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/neighbours.h"

#include <unordered_map>

namespace cloudyard {
namespace {

/// The id of a third node, where a setting of such links is one.
std::string_view namedBy(const Link& link, const SettingTable& table)
{
    for (const SettingMap::Entry& entry : link.settings.entries()) {
        const SettingDescriptor* setting = findSetting(table, entry.key);
        const auto* id = std::get_if<std::string>(&entry.value);
        if (setting != nullptr && !setting->names.offers.empty() && id != nullptr)
            return *id;
    }
    return {};
}

} // namespace

Neighbours::Neighbours(const Scene& scene, const Vocabulary& vocabulary)
    : m_outgoing(scene.nodes.size()), m_incoming(scene.nodes.size())
{
    std::unordered_map<std::string_view, std::size_t> positions;
    for (std::size_t n = 0; n < scene.nodes.size(); ++n)
        positions.emplace(scene.nodes[n].id.str(), n);
    for (const Link& link : scene.links) {
        const auto from = positions.find(link.from.str());
        const auto to = positions.find(link.to.str());
        if (from == positions.end() || to == positions.end() || from == to)
            continue;
        const Node& source = scene.nodes[from->second];
        const Node& target = scene.nodes[to->second];
        const LinkRule* rule = vocabulary.linkRule(source.kind, target.kind);
        if (rule == nullptr)
            continue;
        const auto third = positions.find(
            namedBy(link, vocabulary.linkSettings[static_cast<std::size_t>(rule->meaning)]));
        const Node* named = third == positions.end() ? nullptr : &scene.nodes[third->second];
        const KindDescriptor* namedKind = named == nullptr ? nullptr : vocabulary.kind(named->kind);
        m_outgoing[from->second].push_back(
            {&link, &target, rule->meaning, vocabulary.kind(target.kind), named, namedKind});
        m_incoming[to->second].push_back(
            {&link, &source, rule->meaning, vocabulary.kind(source.kind), named, namedKind});
    }
}

} // namespace cloudyard

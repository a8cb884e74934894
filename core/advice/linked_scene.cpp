// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/advice/linked_scene.h"

namespace cloudyard {

LinkedScene::LinkedScene(const Scene& scene, const Vocabulary& vocabulary) : m_scene(scene), m_vocabulary(vocabulary)
{
    for (const Node& node : scene.nodes)
        m_nodes.emplace(node.id.str(), &node);
    for (const Link& link : scene.links)
        if (const Node *from = find(link.from), *to = find(link.to); from && to)
            if (const LinkRule* rule = vocabulary.linkRule(from->kind, to->kind)) {
                m_out[from].push_back(m_links.size());
                m_links.push_back({&link, from, to, rule->meaning});
            }
}

std::optional<std::string> LinkedScene::textOf(const SettingTable& table, const SettingMap& stated, std::string_view key)
{
    const SettingDescriptor* setting = findSetting(table, key);
    if (!setting)
        return {};
    const SettingValue* value = stated.find(key);
    if (!value)
        return std::string(setting->defaultText);
    if (const auto* text = std::get_if<std::string>(value))
        return *text;
    if (const auto* number = std::get_if<std::int64_t>(value))
        return std::to_string(*number);
    if (const auto* number = std::get_if<double>(value))
        return formatNumber(*number);
    return {};
}

} // namespace cloudyard

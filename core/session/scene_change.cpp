// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/scene_change.h"

#include <string_view>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

namespace cloudyard {

namespace {

std::string nameOf(const Scene& scene, const NodeId& id)
{
    const Node* node = scene.find(id);
    return node == nullptr || node->name.empty() ? id.str() : node->name;
}

std::string nameOf(const Scene&, const Node& node) { return node.name.empty() ? node.id.str() : node.name; }
std::string nameOf(const Scene& scene, const Link& link)
{
    return nameOf(scene, link.from) + " → " + nameOf(scene, link.to);
}

const SettingTable& settingsOf(const Scene&, const Node& node, const Vocabulary& vocabulary)
{
    static const SettingTable s_none;
    const KindDescriptor* kind = vocabulary.kind(node.kind);
    return kind == nullptr ? s_none : kind->settings;
}

const SettingTable& settingsOf(const Scene& scene, const Link& link, const Vocabulary& vocabulary)
{
    static const SettingTable s_none;
    const Node* from = scene.find(link.from);
    const Node* to = scene.find(link.to);
    const LinkRule* rule = from == nullptr || to == nullptr ? nullptr : vocabulary.linkRule(from->kind, to->kind);
    return rule == nullptr ? s_none : vocabulary.linkSettings[static_cast<std::size_t>(rule->meaning)];
}

/// Collects what differs: what was there and is not, what is new, and what has other settings.
class Comparison {
public:
    Comparison(const Scene& before, const Scene& after, const Vocabulary& vocabulary)
        : m_before(before), m_after(after), m_vocabulary(vocabulary)
    {
    }

    template <class Element> void compare(const std::vector<Element>& before, const std::vector<Element>& after)
    {
        std::unordered_map<std::string_view, const Element*> old;
        for (const Element& element : before)
            old.emplace(element.id.str(), &element);
        for (const Element& element : after) {
            const auto found = old.find(element.id.str());
            if (found == old.end()) {
                m_changes.push_back(nameOf(m_after, element) + " is added");
                continue;
            }
            compareSettings(*found->second, element);
            compareParents(*found->second, element);
            old.erase(found);
        }
        for (const Element& element : before)
            if (old.contains(element.id.str()))
                m_changes.push_back(nameOf(m_before, element) + " is gone");
    }

    [[nodiscard]] std::string sentence() const
    {
        if (m_changes.empty())
            return {};
        if (m_changes.size() == 1)
            return m_changes.front();
        const std::size_t more = m_changes.size() - 1;
        return fmt::format("{} and {} {} more", m_changes.front(), more, more == 1 ? "change" : "changes");
    }

private:
    template <class Element> void compareSettings(const Element& was, const Element& is)
    {
        if (was.settings == is.settings) // most are: their names and rules are not looked up
            return;
        const SettingTable& table = settingsOf(m_after, is, m_vocabulary);
        for (const SettingDescriptor& setting : table) {
            const SettingValue* old = was.settings.find(setting.key);
            const SettingValue* now = is.settings.find(setting.key);
            if (old == now || (old != nullptr && now != nullptr && *old == *now))
                continue;
            const auto said = [](const SettingValue* value) { return value == nullptr ? "not set" : toText(*value); };
            m_changes.push_back(
                fmt::format("{}: {} is {}, was {}", nameOf(m_after, is), setting.label, said(now), said(old)));
        }
    }

    void compareParents(const Node& was, const Node& is)
    {
        if (was.parent != is.parent)
            m_changes.push_back(fmt::format("{} moves to {}", nameOf(m_after, is),
                                            is.parent.empty() ? "the map" : nameOf(m_after, is.parent)));
    }
    void compareParents(const Link&, const Link&) {}

    const Scene& m_before;
    const Scene& m_after;
    const Vocabulary& m_vocabulary;
    std::vector<std::string> m_changes;
};

} // namespace

std::string whatChanged(const Scene& before, const Scene& after, const Vocabulary& vocabulary)
{
    Comparison comparison(before, after, vocabulary);
    comparison.compare(before.nodes, after.nodes);
    comparison.compare(before.links, after.links);
    return comparison.sentence();
}

} // namespace cloudyard

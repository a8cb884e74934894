// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/base/distribution.h"
#include "core/base/units.h"
#include "core/model/kind_descriptor.h"
#include "core/model/scene.h"

namespace cloudyard {

/// A scene as advice looks at it: nodes by id, links by their ends and with what they mean, settings as they are stated
/// or by default. Holds pointers into the scene. Linear to build; a look-up is constant.
class LinkedScene {
public:
    LinkedScene(const Scene& scene, const Vocabulary& vocabulary);

    struct Joined {
        const Link* link;
        const Node* from;
        const Node* to;
        LinkMeaning meaning;
    };

    [[nodiscard]] const Scene& scene() const { return m_scene; }
    [[nodiscard]] const std::vector<Joined>& links() const { return m_links; }
    [[nodiscard]] const Node* find(const NodeId& id) const
    {
        const auto found = m_nodes.find(id.str());
        return found == m_nodes.end() ? nullptr : found->second;
    }
    [[nodiscard]] std::vector<Joined> out(const Node& node, LinkMeaning meaning) const
    {
        std::vector<Joined> found;
        if (const auto leaving = m_out.find(&node); leaving != m_out.end())
            for (const std::size_t i : leaving->second)
                if (m_links[i].meaning == meaning)
                    found.push_back(m_links[i]);
        return found;
    }

    /// What a node states or has by default, as text; nothing for a setting that its kind does not have.
    [[nodiscard]] std::optional<std::string> text(const Node& node, std::string_view key) const
    {
        const KindDescriptor* kind = m_vocabulary.kind(node.kind);
        return kind ? textOf(kind->settings, node.settings, key) : std::nullopt;
    }
    [[nodiscard]] std::optional<std::string> text(const Joined& link, std::string_view key) const
    {
        return textOf(m_vocabulary.linkSettings[static_cast<int>(link.meaning)], link.link->settings, key);
    }
    template <class Of> [[nodiscard]] std::optional<Duration> duration(const Of& of, std::string_view key) const
    {
        const auto stated = text(of, key);
        const auto parsed = stated ? parseDuration(*stated) : fail("");
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    [[nodiscard]] std::optional<Distribution> work(const Node& node) const
    {
        const auto stated = text(node, "service_time");
        const auto parsed = stated ? Distribution::parse(*stated) : fail("");
        return parsed ? std::optional(*parsed) : std::nullopt;
    }
    [[nodiscard]] NodeId zoneOf(const Node& node) const
    {
        const Node* zone = m_scene.enclosing(node, toText(Placement::Zone));
        return zone ? zone->id : NodeId();
    }

private:
    static std::optional<std::string> textOf(const SettingTable& table, const SettingMap& stated, std::string_view key);

    const Scene& m_scene;
    const Vocabulary& m_vocabulary;
    std::unordered_map<std::string_view, const Node*> m_nodes;
    std::vector<Joined> m_links;
    std::unordered_map<const Node*, std::vector<std::size_t>> m_out; ///< positions in m_links
};

} // namespace cloudyard

// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

#include "core/model/scene.h"

namespace cloudyard {

/// Chooses ids (of nodes and annotations alike), names and groups that a scene does not have yet, and remembers those
/// it chose.
class IdChooser {
public:
    explicit IdChooser(const Scene& scene);

    /// The stem itself, else stem-2, stem-3, ...
    [[nodiscard]] NodeId plain(std::string_view stem);
    /// The stem with a, b, ... as `withSuffix` joins them; past z as plain() does.
    [[nodiscard]] NodeId lettered(std::string_view stem);
    /// What follows this id: web-a gives web-b, eu-west-1a eu-west-1b, orders-2 orders-3, orders orders-2.
    [[nodiscard]] NodeId after(const NodeId& id);
    /// For something that comes from elsewhere: its own id if it is free, else what follows it.
    [[nodiscard]] NodeId copyOf(const NodeId& id);
    /// group-1, group-2, ...
    [[nodiscard]] std::string group();
    [[nodiscard]] LinkId link(const NodeId& from, const NodeId& to);
    /// "Shoppers" gives "Shoppers 2". An empty name stays empty.
    [[nodiscard]] std::string nameAfter(const std::string& name);

private:
    NodeId take(std::string id);
    [[nodiscard]] bool isFree(const std::string& id) const { return !id.empty() && !m_nodes.contains(id); }

    std::unordered_set<std::string> m_nodes;
    std::unordered_set<std::string> m_links;
    std::unordered_set<std::string> m_names;
    std::unordered_set<std::string> m_groups;
};

/// What stands after the last hyphen: "a" of "eu-a"; empty when there is none. Of an availability zone's name its letter:
/// "a" of "eu-west-1a".
[[nodiscard]] std::string_view suffixOf(std::string_view id);
/// An id with a suffix: "web-a", "orders-2"; after a region's code as availability zones are called: "eu-west-1a".
/// @source AWS Global Infrastructure guide, availability zones.
[[nodiscard]] std::string withSuffix(std::string_view stem, std::string_view suffix);

} // namespace cloudyard

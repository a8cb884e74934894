// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/canvas/input/selection.h"

#include <algorithm>
#include <utility>

namespace cloudyard {

bool Selection::contains(const ItemRef& item) const
{
    if (item.isLink())
        return std::find(m_links.begin(), m_links.end(), item.link) != m_links.end();
    return std::find(m_nodes.begin(), m_nodes.end(), item.node) != m_nodes.end();
}

ItemRef Selection::focus() const
{
    ItemRef ref;
    if (!m_nodes.empty()) {
        ref.part = ItemRef::Part::Body;
        ref.node = m_nodes.back();
    } else if (!m_links.empty()) {
        ref.part = ItemRef::Part::Link;
        ref.link = m_links.back();
    }
    return ref;
}

void Selection::set(std::vector<NodeId> nodes, std::vector<LinkId> links)
{
    if (nodes == m_nodes && links == m_links)
        return;
    m_nodes = std::move(nodes);
    m_links = std::move(links);
    Q_EMIT changed();
}

void Selection::setOnly(const ItemRef& item)
{
    if (item.isLink())
        set({}, {item.link});
    else if (item.isNode())
        set({item.node}, {});
    else
        clear();
}

void Selection::add(const ItemRef& item)
{
    if (item.isNone() || contains(item))
        return;
    auto nodes = m_nodes;
    auto links = m_links;
    if (item.isLink())
        links.push_back(item.link);
    else
        nodes.push_back(item.node);
    set(std::move(nodes), std::move(links));
}

void Selection::toggle(const ItemRef& item)
{
    if (!contains(item))
        return add(item);
    auto nodes = m_nodes;
    auto links = m_links;
    std::erase(links, item.link);
    std::erase(nodes, item.node);
    set(std::move(nodes), std::move(links));
}

void Selection::prune(const Scene& scene)
{
    auto nodes = m_nodes;
    auto links = m_links;
    std::erase_if(nodes,
                  [&](const NodeId& id) { return scene.find(id) == nullptr && scene.findAnnotation(id) == nullptr; });
    std::erase_if(links, [&](const LinkId& id) { return scene.find(id) == nullptr; });
    set(std::move(nodes), std::move(links));
}

} // namespace cloudyard

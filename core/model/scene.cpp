// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/scene.h"

#include <algorithm>
#include <unordered_set>

#include <fmt/format.h>

namespace cloudyard {

namespace {

template <class Elements, class ElementId> auto* findById(Elements& elements, const ElementId& id)
{
    const auto found = std::ranges::find(elements, id, [](const auto& e) -> const ElementId& { return e.id; });
    return found == elements.end() ? nullptr : &*found;
}

template <class ElementId, class Elements>
ElementId freeId(const Elements& elements, std::string_view stem)
{
    std::unordered_set<std::string_view> taken;
    for (const auto& element : elements)
        if (element.id.str().starts_with(stem))
            taken.insert(element.id.str());
    std::string candidate(stem);
    for (std::size_t n = 2; candidate.empty() || taken.contains(candidate); ++n)
        candidate = fmt::format("{}-{}", stem, n);
    return ElementId(candidate);
}

} // namespace

const Node* Scene::find(const NodeId& id) const
{
    return findById(nodes, id);
}

Node* Scene::find(const NodeId& id)
{
    return findById(nodes, id);
}

const Link* Scene::find(const LinkId& id) const
{
    return findById(links, id);
}

Link* Scene::find(const LinkId& id)
{
    return findById(links, id);
}

const Annotation* Scene::findAnnotation(const NodeId& id) const
{
    return findById(annotations, id);
}

Annotation* Scene::findAnnotation(const NodeId& id)
{
    return findById(annotations, id);
}

std::vector<const Node*> Scene::childrenOf(const NodeId& id) const
{
    std::vector<const Node*> children;
    for (const Node& node : nodes)
        if (node.parent == id)
            children.push_back(&node);
    return children;
}

const Node* Scene::enclosing(const Node& node, std::string_view kind) const
{
    const Node* place = &node;
    for (std::size_t steps = 0; place != nullptr && steps <= nodes.size(); ++steps) {
        if (place->kind == kind)
            return place;
        place = place->parent.empty() ? nullptr : find(place->parent);
    }
    return nullptr;
}

NodeId Scene::freeNodeId(std::string_view stem) const
{
    return freeId<NodeId>(nodes, stem);
}

LinkId Scene::freeLinkId(std::string_view stem) const
{
    return freeId<LinkId>(links, stem);
}

} // namespace cloudyard

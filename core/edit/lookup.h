// SPDX-FileCopyrightText: The Cloudyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

#include "core/base/result.h"
#include "core/model/scene.h"
#include "core/model/suggestion.h"

namespace cloudyard {

/// The parts of a scene by id, for edits that touch many of them: linear to build, then constant to ask. Good until
/// the vectors of the scene change.
template <class Element> class ById {
public:
    explicit ById(std::vector<Element>& elements)
    {
        m_elements.reserve(elements.size());
        for (Element& element : elements)
            m_elements.emplace(element.id.str(), &element);
    }

    template <class ElementId> [[nodiscard]] Element* find(const ElementId& id) const
    {
        const auto found = m_elements.find(id.str());
        return found == m_elements.end() ? nullptr : found->second;
    }

private:
    std::unordered_map<std::string_view, Element*> m_elements;
};

/// What nodes and annotations have in common: how one of them stands on the drawing. All null: there is no such.
struct Standing {
    NodeId* parent = nullptr;
    std::optional<Point>* position = nullptr;
    std::optional<Extent>* size = nullptr;
    bool* locked = nullptr;
    std::string* group = nullptr;

    template <class Element> [[nodiscard]] static Standing of(Element* element)
    {
        if (element == nullptr)
            return {};
        return {&element->parent, &element->position, &element->size, &element->locked, &element->group};
    }
    explicit operator bool() const { return position != nullptr; }
};

/// Nodes and annotations alike, by id. Linear to build, then constant to ask.
class StandingById {
public:
    explicit StandingById(Scene& scene) : m_nodes(scene.nodes), m_annotations(scene.annotations) {}
    [[nodiscard]] Standing find(const NodeId& id) const
    {
        Node* node = m_nodes.find(id);
        return node != nullptr ? Standing::of(node) : Standing::of(m_annotations.find(id));
    }

private:
    ById<Node> m_nodes;
    ById<Annotation> m_annotations;
};

/// The same for a single one: linear.
[[nodiscard]] inline Standing standingOf(Scene& scene, const NodeId& id)
{
    Node* node = scene.find(id);
    return node != nullptr ? Standing::of(node) : Standing::of(scene.findAnnotation(id));
}

[[nodiscard]] inline tl::unexpected<Error> noSuchNode(const NodeId& id)
{
    return fail(fmt::format("there is no node {}", shownName(id.str())));
}

[[nodiscard]] inline tl::unexpected<Error> noSuchLink(const LinkId& id)
{
    return fail(fmt::format("there is no link {}", shownName(id.str())));
}

/// "web-a" or "3 nodes".
[[nodiscard]] inline std::string oneOrMany(std::size_t count, const std::string& one, std::string_view many)
{
    return count == 1 ? one : fmt::format("{} {}", count, many);
}

} // namespace cloudyard
